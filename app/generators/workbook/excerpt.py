"""Some rows of a sheet as they stand in the workbook, to show a person what a warning means."""

from dataclasses import dataclass
from pathlib import Path

from app.generators.workbook.cells import Cell, Row
from app.generators.workbook.container import load, open_archive
from app.generators.workbook.reader import refusals


@dataclass(frozen=True)
class Excerpt:
    """Filled rows of a sheet by number; `columns` are the letters of the columns that any of them fills.

    `rows` are (number, one text for each of `columns`), from top to bottom.
    """

    sheet: str
    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def read_excerpt(path: Path, sheet: str, row: int, around: int = 2) -> Excerpt:
    """Row `row` of the sheet with up to `around` filled rows above and below; `WorkbookRefused` as `read_workbook`.

    Without rows when the sheet is not in the file, hidden or empty.
    """
    name = path.name or str(path)
    with refusals(name):
        archive = open_archive(load(path, name), name)
        # Imported here: openpyxl takes a fifth of a second, which a refusal above need not wait for.
        from app.generators.workbook.grid import read_grids
        from app.generators.workbook.package import make_slim

        found = next((rows for entry, rows in read_grids(make_slim(archive)) if entry.name == sheet), [])
        return _excerpt(sheet, _nearest(found, row, around))


def _nearest(rows: list[Row], number: int, around: int) -> list[Row]:
    above = [row for row in rows if row.number < number][-around:] if around else []
    below = [row for row in rows if row.number > number][:around]
    return [*above, *(row for row in rows if row.number == number), *below]


def _excerpt(sheet: str, rows: list[Row]) -> Excerpt:
    cells = {(cell.row, cell.column): cell for row in rows for cell in (*row.cells, *row.odd)}
    columns = sorted({column for _, column in cells})
    letters = {cell.column: cell.place.rstrip("0123456789") for cell in cells.values()}
    shown = tuple((row.number, tuple(_text(cells.get((row.number, column))) for column in columns)) for row in rows)
    return Excerpt(sheet, tuple(letters[column] for column in columns), shown)


def _text(cell: Cell | None) -> str:
    """What Excel shows: of a cell that was mended, what stands there and not what was read."""
    return "" if cell is None else cell.shown or cell.text
