"""The filled cells of each sheet, read with openpyxl from the slim copy."""

from collections.abc import Iterator
from typing import Any

from openpyxl import load_workbook
from openpyxl.cell.read_only import EMPTY_CELL

from app.generators.workbook.cells import Cell, Row, make_cell
from app.generators.workbook.package import SheetEntry, SlimPackage


def read_grids(package: SlimPackage) -> Iterator[tuple[SheetEntry, list[Row]]]:
    """Each sheet with its rows, in the workbook's order; sheets that are not readable come without rows."""
    book = load_workbook(package.data, read_only=True, data_only=True, keep_links=False)
    try:
        sheets = iter(book.worksheets)
        for entry in package.sheets:
            yield entry, list(_rows(next(sheets), entry)) if entry.is_readable else []
    finally:
        book.close()


def _rows(sheet: Any, entry: SheetEntry) -> Iterator[Row]:
    # The declared dimension is what a sheet claims; without it openpyxl returns the rows that are there.
    sheet.reset_dimensions()
    for raw in sheet.iter_rows():
        cells = [_cell(raw_cell, entry) for raw_cell in raw if raw_cell is not EMPTY_CELL]
        filled = tuple(cell for cell in cells if cell.text)
        odd = tuple(cell for cell in cells if not cell.text and cell.code)
        if filled or odd:
            yield Row((filled or odd)[0].row, filled, odd)


def _cell(raw: Any, entry: SheetEntry) -> Cell:
    if raw.value is None and raw.coordinate in entry.unsaved:
        return Cell(raw.row, raw.column, "", "formula-without-value")
    return make_cell(raw.row, raw.column, raw.value, _number_format(raw), raw.data_type == "e")


def _number_format(raw: Any) -> str:
    if isinstance(raw.value, str) or raw.value is None:
        return "General"
    try:
        return str(raw.number_format)
    except IndexError:  # a style that the workbook does not have
        return "General"
