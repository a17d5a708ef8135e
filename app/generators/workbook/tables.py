"""Finds heading rows and the tables that stand side by side in a sheet."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from app.generators.workbook.cells import Cell, Row
from app.generators.workbook.vocabulary import Field, heading, is_lesson_word, label, label_with_value

_MOST_ROWS_ABOVE = 12  # labels and titles above a heading row
_SURE_TITLES = 2  # "lesson title" and "lesson name" head a table of lessons whatever stands beside them


@dataclass(frozen=True, slots=True)
class Columns:
    """A heading row: the column of each field, the headings that name none, the outermost columns."""

    fields: dict[Field, int]
    unused: tuple[Cell, ...]
    first: int
    last: int


def find_columns(cells: tuple[Cell, ...]) -> Columns | None:
    """The columns that a heading row names; None when the cells are no headings of a table with titles."""
    if len(cells) < 2:
        return None
    found: dict[Field, tuple[int, Cell]] = {}
    lesson_words: list[Cell] = []
    for cell in cells:
        named = heading(cell.text)
        if named is None:
            continue
        field, rank = named
        if is_lesson_word(cell.text):
            lesson_words.append(cell)
        if field not in found or rank < found[field][0]:
            found[field] = (rank, cell)
    used = {field: cell for field, (_, cell) in found.items()}
    # `Lesson | Title` has two words for the title: the first one numbers the lessons.
    spare = next((cell for cell in lesson_words if cell is not used[Field.TITLE]), None)
    if spare and Field.NUMBER not in used:
        used[Field.NUMBER] = spare
    is_sure = Field.TITLE in found and found[Field.TITLE][0] < _SURE_TITLES
    return _columns(cells, used) if Field.TITLE in found and (len(used) > 1 or is_sure) else None


def _columns(cells: tuple[Cell, ...], used: dict[Field, Cell]) -> Columns:
    taken = set(used.values())
    unused = tuple(cell for cell in cells if cell not in taken)
    fields = {field: cell.column for field, cell in used.items()}
    return Columns(fields, unused, cells[0].column, cells[-1].column)


def is_headless(cells: tuple[Cell, ...]) -> bool:
    """Whether cells are headings of a table that names no title column."""
    fields = {named[0] for cell in cells if (named := heading(cell.text))}
    return len(fields) >= 2 and len(fields) == len(cells) and bool(fields & {Field.NUMBER, Field.STANDARD, Field.NOTE})


def side_by_side(cells: tuple[Cell, ...]) -> frozenset[int]:
    """The columns where a second, third … table begins in a heading row or in a row of block labels."""
    groups = _by_gaps(cells)
    if len(groups) > 1 and all(find_columns(group) for group in groups):
        return frozenset(group[0].column for group in groups[1:])
    starts = frozenset(_repeats(cells))
    if find_columns(cells) is None:
        return starts
    pieces = _by_band(cells, sorted(starts)).values()
    return starts if all(find_columns(tuple(piece)) for piece in pieces) else frozenset()


def _by_gaps(cells: tuple[Cell, ...]) -> list[tuple[Cell, ...]]:
    groups: list[list[Cell]] = []
    for cell in cells:
        if groups and cell.column == groups[-1][-1].column + 1:
            groups[-1].append(cell)
        else:
            groups.append([cell])
    return [tuple(group) for group in groups]


def _repeats(cells: tuple[Cell, ...]) -> Iterator[int]:
    seen: set[str] = set()
    for cell in cells:
        both = label_with_value(cell.text, is_bare_allowed=False)
        if both is None and heading(cell.text) is None:
            continue
        word = both[0].value if both else label(cell.text) or cell.text.casefold()
        if word in seen:
            yield cell.column
            seen.clear()
        seen.add(word)


@dataclass(frozen=True, slots=True)
class Segment:
    """Rows of a sheet in which the same tables stand side by side; each band is one column of tables."""

    bands: tuple[tuple[Row, ...], ...]


@dataclass(frozen=True, slots=True)
class _Arrangement:
    """From the row at `begin` on, tables start at these columns, and one left of them."""

    begin: int
    starts: frozenset[int]
    in_order: list[int]


def segments(rows: list[Row]) -> list[Segment]:
    """The sheet cut where its arrangement of tables changes."""
    arranged = [_Arrangement(0, frozenset(), [])]
    for index, row in enumerate(rows):
        is_heading = find_columns(row.cells) is not None
        starts = side_by_side(row.cells) if is_heading or _is_labels(row) else frozenset()
        current = arranged[-1]
        if starts <= current.starts and not (is_heading and _is_cut(row.cells, current.in_order, starts)):
            continue
        begin = max(_walk_back(rows, index, len(starts) + 1), current.begin)
        arranged.append(_Arrangement(begin, starts, sorted(starts)))
    ends = [arrangement.begin for arrangement in arranged[1:]] + [len(rows)]
    return [
        Segment(_bands(rows[arrangement.begin : end], arrangement.in_order))
        for arrangement, end in zip(arranged, ends, strict=True)
        if arrangement.begin < end
    ]


def _is_labels(row: Row) -> bool:
    first = row.cells[0].text if row.cells else ""
    return label(first) is not None or label_with_value(first, is_bare_allowed=False) is not None


def _is_cut(cells: tuple[Cell, ...], current: list[int], starts: frozenset[int]) -> bool:
    # A table that reaches over a border of the tables above.
    borders = bisect_right(current, cells[-1].column) - bisect_right(current, cells[0].column)
    return borders > len(starts)


def _walk_back(rows: list[Row], index: int, tables: int) -> int:
    """The first of the titles and labels that stand right above the heading row `index`."""
    limit = max(2, tables)
    lowest = max(0, index - _MOST_ROWS_ABOVE)
    while index > lowest:
        above = rows[index - 1]
        if above.number != rows[index].number - 1 or not (len(above.cells) <= limit or _is_labels(above)):
            break
        index -= 1
    return index


def _bands(rows: list[Row], starts: list[int]) -> tuple[tuple[Row, ...], ...]:
    if not starts:
        return (tuple(rows),)
    bands: list[list[Row]] = [[] for _ in range(len(starts) + 1)]
    for row in rows:
        cells, odd = _by_band(row.cells, starts), _by_band(row.odd, starts)
        for band in cells.keys() | odd.keys():
            bands[band].append(Row(row.number, tuple(cells.get(band, ())), tuple(odd.get(band, ()))))
    return tuple(tuple(band) for band in bands)


def _by_band(cells: tuple[Cell, ...], starts: list[int]) -> dict[int, list[Cell]]:
    found: dict[int, list[Cell]] = {}
    for cell in cells:
        found.setdefault(bisect_right(starts, cell.column), []).append(cell)
    return found
