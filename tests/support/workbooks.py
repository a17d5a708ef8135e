"""Makes workbooks for tests: with openpyxl where it can, part by part where a file must be damaged or hostile."""

import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import openpyxl

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"

HEADINGS = ("NO", "STANDARD", "TITLE", "NOTE")
BLOCK = (("Subject Name", "Life Science"), ("Grade level", "Grade 7"), ("Curriculum", "NGSS"))

Part = str | bytes | Callable[[IO[bytes]], object]


@dataclass(frozen=True)
class Formatted:
    """A value with its number format."""

    value: object
    number_format: str


@dataclass(frozen=True)
class Formula:
    """A formula; openpyxl saves it without a result."""

    text: str


def save_book(path: Path, sheets: Mapping[str, Sequence[Sequence[object]]], hidden: Sequence[str] = ()) -> Path:
    """A workbook of rows of values; texts that begin with `=` are texts."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        sheet.sheet_state = "hidden" if name in hidden else "visible"
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                if value is not None:
                    _put(sheet.cell(number, column), value)
    book.save(path)
    return path


def _put(cell, value: object) -> None:
    if isinstance(value, Formula):
        cell.value = value.text
    elif isinstance(value, Formatted):
        cell.value, cell.number_format = value.value, value.number_format
    else:
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"


def large_book(path: Path, units: int = 54, lessons: int = 492) -> Path:
    """A workbook of the size that sellers have: some units in each of six curricula."""
    rows: list[Sequence[object]] = []
    made = 0
    for unit in range(units):
        if unit % 9 == 0:
            rows += [(), ("Subject Name", f"Subject {unit // 9}"), *BLOCK[1:], ()]
        rows += [(f"Section: Unit {unit + 1}",), HEADINGS]
        share = lessons // units + (unit < lessons % units)
        for number in range(1, share + 1):
            made += 1
            rows.append((number, f"MS-{unit}-{number}", f"Lesson {made} of the course", f"Fact {made}. " * 30))
        rows += [(None, None, "MINI BUNDLE"), ()]
    return save_book(path, {"Curriculum": rows})


def text_cell(place: str, text: str) -> str:
    """A cell's XML with its text inside."""
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


TABLE = (
    f'<row r="1">{text_cell("A1", "NO")}{text_cell("B1", "TITLE")}</row>'
    f'<row r="2"><c r="A2"><v>1</v></c>{text_cell("B2", "Cells")}</row>'
)


def sheet_xml(rows: str = TABLE) -> str:
    """A sheet's XML with the given rows."""
    return f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>"


def parts(
    sheet: Part | None = None, strings: Part | None = None, styles: Part | None = None, sheets: int = 1
) -> dict[str, Part]:
    """The parts of a small workbook with one table in each sheet."""
    listed = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="r{n}"/>' for n in range(1, sheets + 1))
    related = "".join(
        f'<Relationship Id="r{n}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, sheets + 1)
    )
    made: dict[str, Part] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_CONTENT}.sheet.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships {_PACKAGE}><Relationship Id="r1" Type="{RELATIONS}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets>{listed}</sheets></workbook>',
    }
    for number in range(1, sheets + 1):
        made[f"xl/worksheets/sheet{number}.xml"] = sheet_xml() if sheet is None else sheet
    if strings is not None:
        related += f'<Relationship Id="s" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>'
        made["xl/sharedStrings.xml"] = strings
    if styles is not None:
        related += f'<Relationship Id="t" Type="{RELATIONS}/styles" Target="styles.xml"/>'
        made["xl/styles.xml"] = styles
    made["xl/_rels/workbook.xml.rels"] = f"<Relationships {_PACKAGE}>{related}</Relationships>"
    return made


def save_parts(path: Path, contents: Mapping[str, Part], compression: int = zipfile.ZIP_DEFLATED) -> Path:
    """A ZIP file of the parts; a callable writes its part itself."""
    with zipfile.ZipFile(path, "w", compression, compresslevel=6) as archive:
        for name, content in contents.items():
            if callable(content):
                with archive.open(name, "w") as target:
                    content(target)
            else:
                archive.writestr(name, content)
    return path
