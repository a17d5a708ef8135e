"""Every sentence that the reader says to a person: refusals, warnings, what is wrong with a selection."""

from collections import Counter

from app.core.curriculum import ReadWarning
from app.core.errors import BadRequest, WorkbookRefused

_SAVE_AS = "Open it in Excel and save it as “Excel Workbook (.xlsx)”, then choose that file."

# code: (what happened, what to do)
_REFUSALS = {
    "workbook-missing": ("There is no file “{name}”.", "Check its name and its folder."),
    "workbook-folder": ("“{name}” is a folder, not a workbook.", "Choose the Excel workbook inside it."),
    "workbook-unreadable": (
        "“{name}” cannot be opened.",
        "Close it in other programs, check that you are allowed to read it, and try again.",
    ),
    "workbook-lock-file": (
        "“{name}” is only the mark that Excel leaves while somebody has the workbook open.",
        "Choose the workbook itself; its name has no “~$” in front.",
    ),
    "workbook-empty": ("“{name}” is an empty file.", "Save or download the workbook again."),
    "workbook-too-big": (
        "“{name}” is larger than {limit} MB.",
        "Take pictures and other sheets out of it, or copy the curriculum into a new workbook.",
    ),
    "workbook-old-format": ("“{name}” is in the old Excel format (.xls).", _SAVE_AS),
    "workbook-binary-format": ("“{name}” is in Excel's binary format (.xlsb).", _SAVE_AS),
    "workbook-text": ("“{name}” is a text file (such as CSV), not an Excel workbook.", _SAVE_AS),
    "workbook-web-page": ("“{name}” is a web page that only bears a workbook's name.", _SAVE_AS),
    "workbook-numbers": (
        "“{name}” was made with Apple Numbers.",
        "In Numbers choose File, Export To, Excel, then choose the exported file.",
    ),
    "workbook-opendocument": (
        "“{name}” is an OpenDocument spreadsheet.",
        "In LibreOffice choose File, Save As, “Excel 2007–365 (.xlsx)”, then choose that file.",
    ),
    "workbook-locked": (
        "“{name}” is protected by a password.",
        "Open it in Excel, take the password off under File, Info, Protect Workbook, and save it.",
    ),
    "workbook-other": ("“{name}” is not an Excel workbook.", "Choose a file that ends in .xlsx."),
    "workbook-damaged": (
        "“{name}” is damaged or was not saved completely.",
        "Open it in Excel and save it again, or download it again.",
    ),
    "workbook-bomb": (
        "“{name}” unpacks to far more than a curriculum can hold.",
        "Copy the table with the lessons into a new workbook and choose that one.",
    ),
    "workbook-unsafe": (
        "“{name}” contains instructions that no workbook of Excel contains, so it was not opened.",
        "Copy the table with the lessons into a new workbook and choose that one.",
    ),
    "workbook-too-many-sheets": (
        "“{name}” has more than {limit} sheets.",
        "Copy the sheets with the lessons into a new workbook and choose that one.",
    ),
    "workbook-no-lessons": (
        "No lessons were found in “{name}”.",
        "It needs a row of headings such as NO, STANDARD, TITLE, NOTE, with a lesson in each row below; "
        "the template workbook shows how.",
    ),
    "workbook-only-hidden": (
        "All sheets with content in “{name}” are hidden.",
        "Open it in Excel, right-click a sheet's tab, choose Unhide, and save it.",
    ),
    "workbook-only-formulas": (
        "The lesson titles in “{name}” are formulas whose results were not saved.",
        "Open it in Excel, save it, and choose it again.",
    ),
}

_WARNINGS = {
    "sheet-hidden": "This sheet is hidden and was passed over.",
    "sheet-empty": "This sheet is empty and was passed over.",
    "sheet-passed-over": "This sheet has no table of lessons and was passed over.",
    "sheet-information": "This sheet bears the name of an information sheet and was passed over.",
    "sheet-unreadable": "The contents of this sheet are missing from the file; it was passed over.",
    "sheet-too-large": "This sheet holds far more cells than a curriculum and was passed over.",
    "sheet-cut": "This sheet holds far more cells than a curriculum; only its rows up to {row} were read.",
    "block-without-lessons": "This curriculum has no lessons and was left out.",
    "unit-without-lessons": "No lessons stand under “{text}”; it was not used.",
    "unit-from-sheet": "No unit title stands above this lesson; the sheet's name “{text}” is used as the unit's title.",
    "text-unused": "“{text}” belongs to no lesson and was not used.",
    "row-without-header": "No row of headings stands above this row; it was not used.",
    "row-without-title": "This row has no title and was not used.",
    "bundle-without-unit": "This MINI BUNDLE row has no lessons above it and was not used.",
    "lesson-after-bundle": (
        "This lesson stands below the MINI BUNDLE row without a new unit title; it was added to “{text}”."
    ),
    "header-without-title": "These headings name no title column; the rows below cannot be read with them.",
    "column-unused": "The column “{text}” is not used.",
    "formula-without-value": "Excel has not saved the result of this formula; open the workbook in Excel and save it.",
    "error-value": "This cell shows the Excel error {text} and was treated as empty.",
    "date-mended": "Excel had turned this code into the date {shown}; it was read as “{text}”. Please check it.",
    "date-unclear": "Excel holds a date here; it was read as “{text}”. Format the cell as text if a code was meant.",
    "number-mended": "Excel shows {shown} here; after {before} it was read as “{text}”.",
    "number-repeated": "The number {text} stands here twice; Excel may have cut a zero off (3.10 becomes 3.1).",
    "text-cut": "This cell holds more text than Excel allows; only the first {limit} characters were read.",
    "more": "There are {count} more such cells from here on: {text}",
}


def _clip(text: str, limit: int = 80) -> str:
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line if len(line) <= limit else f"{line[: limit - 1]}…"


def refusal(code: str, name: str, *, detail: str = "", **values: object) -> WorkbookRefused:
    """The refusal named `code` of the file `name`."""
    message, hint = _REFUSALS[code]
    return WorkbookRefused(message.format(name=_clip(name), **values), hint=hint, detail=detail, code=code)


def warning(sheet: str, cell: str, code: str, **values: str) -> ReadWarning:
    """The warning named `code` about a cell, or about a whole sheet when `cell` is empty."""
    clipped = {name: _clip(value) for name, value in values.items()}
    return ReadWarning(sheet=sheet, cell=cell, code=code, message=_WARNINGS[code].format(**clipped))


class Warnings:
    """The warnings of one sheet: of each kind at most `limit`, and how many more there were."""

    def __init__(self, sheet: str, limit: int = 50) -> None:
        self._sheet = sheet
        self._limit = limit
        self._entries: list[ReadWarning] = []
        self._counts: Counter[str] = Counter()
        self._first_left_out: dict[str, ReadWarning] = {}

    def add(self, cell: str, code: str, **values: str) -> None:
        """Note the warning `code` about a cell."""
        self._counts[code] += 1
        if self._counts[code] <= self._limit:
            self._entries.append(warning(self._sheet, cell, code, **values))
        elif code not in self._first_left_out:
            self._first_left_out[code] = warning(self._sheet, cell, code, **values)

    def codes(self) -> set[str]:
        """The kinds of warnings so far."""
        return set(self._counts)

    def entries(self) -> list[ReadWarning]:
        """The warnings from top to bottom, then the counts of those left out."""
        left_out = [
            warning(self._sheet, entry.cell, "more", count=str(self._counts[code] - self._limit), text=entry.message)
            for code, entry in self._first_left_out.items()
        ]
        return sorted(self._entries, key=_place) + left_out


def _place(entry: ReadWarning) -> tuple[int, int, str]:
    letters = entry.cell.rstrip("0123456789")
    return int(entry.cell[len(letters) :] or 0), len(letters), letters


def not_a_choice(text: str, example: str) -> BadRequest:
    """`text` cannot be understood as a choice of units or lessons."""
    return BadRequest(
        f"“{_clip(text)}” does not name units or lessons.",
        hint=f"Write a list such as {example}.",
        code="bad-selection",
    )


def not_there(kind: str, wanted: str, first: str, last: str) -> BadRequest:
    """The workbook has no such unit or lesson."""
    return BadRequest(
        f"There is no {kind} {_clip(wanted)} in this workbook.",
        hint=f"It has {kind}s {first} to {last}.",
        code="not-in-workbook",
    )


def wrong_order(first: str, last: str) -> BadRequest:
    """A range that ends before it begins."""
    return BadRequest(
        f"The range {_clip(first)}-{_clip(last)} ends before it begins.",
        hint=f"Write {_clip(last)}-{_clip(first)}.",
        code="bad-selection",
    )


def nothing_chosen() -> BadRequest:
    """A selection that names nothing at all."""
    return BadRequest(
        "No lesson is chosen.", hint="Name units such as 1,3-5 or lessons such as 1.2.", code="nothing-chosen"
    )
