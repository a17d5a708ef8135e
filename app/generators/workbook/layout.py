"""Reads the rows of one band of a sheet: blocks, unit titles, headings, lessons, MINI BUNDLE rows."""

from app.core.curriculum import Lesson
from app.generators.workbook.cells import Cell, Row, follow, one_line
from app.generators.workbook.drafts import CurriculumDraft, UnitDraft
from app.generators.workbook.messages import Warnings
from app.generators.workbook.tables import Columns, find_columns, is_headless
from app.generators.workbook.vocabulary import (
    BLOCK_FIELDS,
    Field,
    is_bundle,
    label,
    label_with_value,
    section_title,
)


class BandReader:
    """Goes down one band of a sheet, row by row; `curricula` are what came of it.

    `before` is the reader of the rows above, whose curriculum, unit and columns go on until new ones come.
    """

    def __init__(self, sheet: str, warnings: Warnings, before: "BandReader | None" = None) -> None:
        self.curricula: list[CurriculumDraft] = []
        self._warnings = warnings
        self._sheet = sheet
        self._curriculum: CurriculumDraft | None = before._curriculum if before else None
        self._unit: UnitDraft | None = before._unit if before else None
        self._columns: Columns | None = before._columns if before else None
        self._open_title: Cell | None = None
        self._codes: dict[Field, str] = {}
        self._carried: dict[Field, str] = {}
        self._unused_columns: set[str] = set()

    def read(self, rows: tuple[Row, ...]) -> None:
        """Read all rows of the band."""
        for index, row in enumerate(rows):
            following = rows[index + 1] if index + 1 < len(rows) else None
            self._read_row(row, following)
        self._close_title()

    def _read_row(self, row: Row, following: Row | None) -> None:
        cells = _without_repeats(row.cells)
        columns = find_columns(cells)
        if columns:
            self._start_table(columns)
        elif cells and self._read_labels(cells):
            pass
        elif not cells:
            self._report_odd(row, self._columns)
        elif self._is_bundle_row(cells):
            self._end_unit(cells[0])
        elif section_title(cells[0].text) is not None and not self._is_named(cells[0], Field.UNIT):
            self._start_unit(cells[0], section_title(cells[0].text) or "")
        elif len(cells) == 1 and self._is_title(cells[0], following):
            self._start_unit(cells[0], cells[0].text)
        elif is_headless(cells):
            self._warn(cells[0], "header-without-title")
            self._columns = None
        else:
            self._read_lesson(row, cells)

    # Headings and blocks

    def _start_table(self, columns: Columns) -> None:
        self._columns = columns
        self._codes, self._carried = {}, {}
        for cell in columns.unused:
            if cell.text not in self._unused_columns:
                self._unused_columns.add(cell.text)
                self._warn(cell, "column-unused", text=cell.text)

    def _read_labels(self, cells: tuple[Cell, ...]) -> bool:
        """Whether the row is made of labels and values of a curriculum block; they are taken then."""
        pairs: list[tuple[Cell, Field, str]] = []
        rest = [cell for cell in cells if cell.text.strip(" -–—:：=")]
        while rest:
            cell = rest.pop(0)
            both = label_with_value(cell.text, is_bare_allowed=self._unit is None or len(cells) == 1)
            alone = label(cell.text)
            if both:
                pairs.append((cell, *both))
            elif alone:
                has_value = bool(rest) and label(rest[0].text) is None and not label_with_value(rest[0].text, True)
                pairs.append((cell, alone, rest.pop(0).text if has_value else ""))
            elif not pairs:
                return False
            else:
                self._warn(cell, "text-unused", text=cell.text)
        for cell, field, value in pairs:
            self._take_label(cell, field, one_line(value))
        return True

    def _take_label(self, cell: Cell, field: Field, value: str) -> None:
        current = self._curriculum
        if current is None or current.units or field in current.names:
            self._close_title()
            self._start_curriculum(cell)
        if self._curriculum and value:
            self._curriculum.names[field.value] = value

    def _start_curriculum(self, cell: Cell | None) -> CurriculumDraft:
        self._curriculum = CurriculumDraft(cell)
        self.curricula.append(self._curriculum)
        self._unit = None
        return self._curriculum

    # Units

    def _is_title(self, cell: Cell, following: Row | None) -> bool:
        """Whether the only text of a row is a unit's title rather than a lesson, a number or a remark."""
        if following and find_columns(_without_repeats(following.cells)):
            return True
        if self._columns is None:
            return True
        fields = self._columns.fields
        if cell.column > self._columns.last:
            return False
        if cell.column == fields[Field.TITLE]:
            return False
        if cell.column in (fields.get(Field.STANDARD), fields.get(Field.NOTE), fields.get(Field.UNIT)):
            return cell.column == self._columns.first and cell.column != fields.get(Field.UNIT)
        return not cell.text.replace(".", "").replace(" ", "").isdigit()

    def _start_unit(self, cell: Cell, title: str) -> None:
        title = one_line(title)
        if self._unit and not self._unit.has_bundle and self._unit.key == title.casefold():
            return
        self._close_title()
        self._open_title = cell
        self._unit = UnitDraft(title)

    def _close_title(self) -> None:
        """Report a title under which no lesson came."""
        if self._open_title and self._unit and self._unit.title and not self._unit.lessons:
            is_heading = self._curriculum is None or not self._curriculum.units
            code = "text-unused" if is_heading and self._columns is None else "unit-without-lessons"
            self._warn(self._open_title, code, text=self._unit.title)
        self._open_title = None

    def _is_bundle_row(self, cells: tuple[Cell, ...]) -> bool:
        marks = [cell for cell in cells if is_bundle(cell.text)]
        if not marks:
            return False
        title = self._at(cells, Field.TITLE)
        return title is None or title in marks

    def _end_unit(self, cell: Cell) -> None:
        if self._unit and self._unit.lessons:
            self._unit.has_bundle = True
        else:
            self._warn(cell, "bundle-without-unit")

    # Lessons

    def _read_lesson(self, row: Row, cells: tuple[Cell, ...]) -> None:
        if self._columns is None:
            self._warn(cells[0], "row-without-header")
            return
        if cells[0].column > self._columns.last:
            self._warn(cells[0], "text-unused", text=cells[0].text)
            return
        title = self._at(cells, Field.TITLE)
        self._report_odd(row, self._columns)
        if title is None:
            if len(cells) == 1 and self._is_named(cells[0], Field.UNIT):
                self._carried_text(cells, Field.UNIT)
            elif not any(self._is_named(cell, Field.TITLE) for cell in row.odd):
                self._warn(cells[0], "row-without-title")
            return
        self._carry_names(cells)
        unit = self._unit_of(cells, title)
        if unit.has_bundle:
            self._warn(title, "lesson-after-bundle", text=unit.title)
        lesson = self._lesson(row, cells, title)
        self._warn_of_repeat(unit, lesson, self._at(cells, Field.NUMBER))
        unit.add(lesson)
        if any(is_bundle(cell.text) for cell in cells):
            unit.has_bundle = True

    def _lesson(self, row: Row, cells: tuple[Cell, ...], title: Cell) -> Lesson:
        note = self._at(cells, Field.NOTE)
        for cell in (title, note):
            self._warn_of(cell)
        return Lesson(
            id="0.0",  # numbered when all is read
            number=self._code(cells, Field.NUMBER),
            standard=self._code(cells, Field.STANDARD),
            title=one_line(title.text),
            note=note.text if note and not is_bundle(note.text) else "",
            sheet=self._sheet,
            row=row.number,
        )

    def _code(self, cells: tuple[Cell, ...], field: Field) -> str:
        cell = self._at(cells, field)
        if cell is None or is_bundle(cell.text):
            return ""
        before = self._codes.get(field, "")
        read = follow(before, cell)
        self._codes[field] = read.text
        self._warn_of(read, before)
        return one_line(read.text)

    def _warn_of_repeat(self, unit: UnitDraft, lesson: Lesson, cell: Cell | None) -> None:
        is_cut = cell is not None and cell.is_plain_number and "." in lesson.number
        if cell and is_cut and lesson.number in unit.numbers:
            self._warn(cell, "number-repeated", text=lesson.number)

    def _unit_of(self, cells: tuple[Cell, ...], title: Cell) -> UnitDraft:
        curriculum = self._curriculum or self._start_curriculum(None)
        named = self._carried_text(cells, Field.UNIT)
        if named and (self._unit is None or self._unit.key != named.casefold()):
            self._close_title()
            self._unit = curriculum.by_title.get(named.casefold()) or UnitDraft(named)
        if self._unit is None or not self._unit.title:
            self._unit = UnitDraft(self._sheet)
            self._warn(title, "unit-from-sheet", text=self._sheet)
        if not self._unit.lessons:
            curriculum.add(self._unit)
        return self._unit

    def _carry_names(self, cells: tuple[Cell, ...]) -> None:
        """Subject, grade and curriculum of a table that has columns of them."""
        fields = self._columns.fields if self._columns else {}
        names = {f.value: self._carried_text(cells, f) for f in BLOCK_FIELDS if f in fields}
        names = {name: text for name, text in names.items() if text}
        known = self._curriculum.names if self._curriculum else {}
        if not names or all(known.get(name) == text for name, text in names.items()):
            return
        if self._curriculum is None or self._curriculum.units:
            self._start_curriculum(None)
        if self._curriculum:
            self._curriculum.names = {**known, **names}

    def _carried_text(self, cells: tuple[Cell, ...], field: Field) -> str:
        """The text of a column whose empty cells mean the same as the one above."""
        cell = self._at(cells, field)
        if cell:
            self._carried[field] = one_line(section_title(cell.text) or cell.text)
        return self._carried.get(field, "")

    # Cells

    def _at(self, cells: tuple[Cell, ...], field: Field) -> Cell | None:
        column = self._columns.fields.get(field) if self._columns else None
        return next((cell for cell in cells if cell.column == column), None)

    def _is_named(self, cell: Cell, field: Field) -> bool:
        return self._columns is not None and self._columns.fields.get(field) == cell.column

    def _report_odd(self, row: Row, columns: Columns | None) -> None:
        """Formulas without result and errors in the columns that are read, or above any table."""
        for cell in row.odd:
            if columns is None or cell.column in columns.fields.values():
                self._warn_of(cell)

    def _warn_of(self, cell: Cell | None, before: str = "") -> None:
        if cell and cell.code:
            text = cell.shown if cell.code == "error-value" else cell.text
            limit = str(len(cell.text))
            self._warn(cell, cell.code, text=text, shown=cell.shown, before=before, limit=limit)

    def _warn(self, cell: Cell, code: str, **values: str) -> None:
        self._warnings.add(cell.place, code, **values)


def _without_repeats(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """One cell where a title was filled into every cell that had been merged."""
    return cells[:1] if len(cells) > 2 and len({cell.text for cell in cells}) == 1 else cells
