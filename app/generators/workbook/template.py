"""Writes well-formatted curriculum workbooks: the template to fill in, and any curriculum as one."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.curriculum import Curriculum, Lesson, Unit
from app.core.errors import StorageError

if TYPE_CHECKING:
    from openpyxl import Workbook as Book
    from openpyxl.worksheet.worksheet import Worksheet

_HEADINGS = ("NO", "STANDARD", "TITLE", "NOTE")
_WIDTHS = (7, 18, 44, 96)
_INK = "1F3A5F"
_BAND = "DCE6F2"
_LINE = "B8C4D4"
_NOTE_LINE_CHARACTERS = 105
_BLANK_ROWS = 12

_INSTRUCTIONS = (
    ("How to fill in this workbook", ""),
    ("1", "Write the subject, the grade level and the curriculum at the top of the sheet “Curriculum”."),
    ("2", "Begin each unit with a row “Section: …” that holds the title of the unit."),
    ("3", "Write one lesson in each row: its number, the code of its standard (may stay empty), title and note."),
    ("4", "The note is for the questions: two to five sentences with the facts, terms and formulas that matter."),
    ("5", "Formulas may be written as TeX between dollar signs: $a^2 + b^2 = c^2$, chemistry as $\\ce{H2SO4}$."),
    ("6", "A row MINI BUNDLE at the end of a unit makes one more ZIP file with all lessons of the unit."),
    ("7", "For a further curriculum, repeat the block below the first one or copy the sheet."),
    ("", "Codes such as 4-2 stay codes: the cells of this workbook are formatted as text."),
    ("", "This sheet is not read. The example unit may be deleted."),
)

_EXAMPLE = Curriculum(
    subject="Life Science",
    grade="Grade 7",
    curriculum="NGSS",
    units=(
        Unit(
            number=1,
            title="Example unit: Plants and Energy",
            bundle=True,
            lessons=(
                Lesson(
                    id="1.1",
                    number="1",
                    standard="MS-LS1-6",
                    title="Photosynthesis: How Plants Make Their Food",
                    note=(
                        "Photosynthesis takes place in the chloroplasts of plant cells. Plants use the energy of "
                        "sunlight to turn carbon dioxide and water into glucose and oxygen: "
                        "$\\ce{6CO2 + 6H2O -> C6H12O6 + 6O2}$. The green pigment chlorophyll absorbs mostly red and "
                        "blue light and reflects green light."
                    ),
                ),
            ),
        ),
    ),
)


@dataclass(frozen=True)
class SheetPlan:
    """One sheet to write: its tab's name, its curricula, whether it is written from right to left."""

    name: str
    curricula: tuple[Curriculum, ...]
    is_right_to_left: bool = False


def write_template(path: Path) -> None:
    """Write the workbook to fill in: an example unit, room for lessons, short instructions.

    Raises `StorageError` when the file cannot be written.
    """
    write_sheets(path, [SheetPlan("Curriculum", (_EXAMPLE,))], _INSTRUCTIONS, blank_rows=_BLANK_ROWS)


def write_sheets(
    path: Path, plans: Sequence[SheetPlan], instructions: Sequence[tuple[str, str]], blank_rows: int = 0
) -> None:
    """Write curricula as a workbook with an Info sheet; `blank_rows` more rows are laid out for a new unit."""
    from openpyxl import Workbook as Book

    book = Book()
    if book.active is not None:
        book.remove(book.active)
    for plan in plans:
        _write_plan(book, plan, blank_rows)
    _write_info(book, instructions)
    try:
        book.save(path)
    except OSError as error:
        raise StorageError(
            f"The workbook {path.name} cannot be written.",
            hint="Close it if it is open, or choose another folder.",
            detail=str(error),
        ) from error


def _write_plan(book: "Book", plan: SheetPlan, blank_rows: int) -> None:
    sheet = book.create_sheet(plan.name)
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.rightToLeft = plan.is_right_to_left
    for letter, width in zip("ABCD", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    writer = _SheetWriter(sheet)
    for curriculum in plan.curricula:
        writer.block(curriculum)
        for unit in curriculum.units:
            title = unit.title if plan.is_right_to_left else f"Section: {unit.title}"
            writer.unit(title, unit.lessons, unit.bundle)
    if blank_rows:
        writer.unit("Section:", (), has_bundle=False, blank_rows=blank_rows)


class _SheetWriter:
    """Writes a sheet from top to bottom."""

    def __init__(self, sheet: "Worksheet") -> None:
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

        self._sheet = sheet
        self._row = 1
        self._bold = Font(name="Calibri", size=11, bold=True, color=_INK)
        self._plain = Font(name="Calibri", size=11)
        self._heading = Font(name="Calibri", size=11, bold=True, color="FFFFFF")
        self._title = Font(name="Calibri", size=13, bold=True, color=_INK)
        self._ink = PatternFill("solid", fgColor=_INK)
        self._band = PatternFill("solid", fgColor=_BAND)
        line = Side(style="thin", color=_LINE)
        self._frame = Border(left=line, right=line, top=line, bottom=line)
        self._top = Alignment(vertical="top", wrap_text=True)
        self._middle = Alignment(vertical="center")
        self._centre = Alignment(horizontal="center", vertical="top")

    def block(self, curriculum: Curriculum) -> None:
        """The three labels with their names."""
        names = (curriculum.subject, curriculum.grade, curriculum.curriculum)
        for label, name in zip(("Subject Name", "Grade level", "Curriculum"), names, strict=True):
            self._merge("A", "B")
            self._merge("C", "D")
            self._put(1, label, self._bold, self._middle)
            self._put(3, name, self._plain, self._middle)
            self._sheet.row_dimensions[self._row].height = 18
            self._row += 1
        self._row += 1

    def unit(self, title: str, lessons: Sequence[Lesson], has_bundle: bool, blank_rows: int = 0) -> None:
        """A unit's title, headings, lessons, and its MINI BUNDLE row."""
        self._merge("A", "D")
        cell = self._put(1, title, self._title, self._middle)
        cell.fill = self._band
        self._sheet.row_dimensions[self._row].height = 24
        self._row += 1
        for column, heading in enumerate(_HEADINGS, 1):
            cell = self._put(column, heading, self._heading, self._middle)
            cell.fill = self._ink
        self._row += 1
        for lesson in lessons:
            self._lesson((lesson.number, lesson.standard, lesson.title, lesson.note))
        for _ in range(blank_rows):
            self._lesson(("", "", "", ""))
        if has_bundle:
            self._put(3, "MINI BUNDLE", self._bold, self._middle)
            self._row += 1
        self._row += 1

    def _lesson(self, texts: tuple[str, str, str, str]) -> None:
        for column, text in enumerate(texts, 1):
            cell = self._put(column, text, self._plain, self._centre if column == 1 else self._top)
            cell.border = self._frame
        lines = max(1, -(-len(texts[3]) // _NOTE_LINE_CHARACTERS), -(-len(texts[2]) // 46))
        self._sheet.row_dimensions[self._row].height = 15.5 * lines + 3
        self._row += 1

    def _put(self, column: int, text: str, font: Any, alignment: Any) -> Any:
        cell = self._sheet.cell(self._row, column)
        cell.value = text or None
        if text:
            cell.data_type = "s"  # a text that begins with = stays a text
        cell.number_format = "@"
        cell.font, cell.alignment = font, alignment
        return cell

    def _merge(self, first: str, last: str) -> None:
        self._sheet.merge_cells(f"{first}{self._row}:{last}{self._row}")


def _write_info(book: "Book", instructions: Sequence[tuple[str, str]]) -> None:
    from openpyxl.styles import Alignment, Font

    sheet = book.create_sheet("Info")
    sheet.sheet_view.showGridLines = False
    sheet.column_dimensions["A"].width = 5
    sheet.column_dimensions["B"].width = 110
    for row, (number, text) in enumerate(instructions, 1):
        first, second = sheet.cell(row, 1, number or None), sheet.cell(row, 2, text or None)
        first.font = Font(name="Calibri", size=14 if not text else 11, bold=True, color=_INK)
        second.font = Font(name="Calibri", size=11)
        second.alignment = Alignment(wrap_text=True, vertical="top")
