"""Makes a slim, harmless copy of a workbook in memory, which openpyxl can then read in bounded time and memory.

openpyxl builds objects for every part and believes the sizes that a file declares. The copy holds what a curriculum
needs and nothing else: the sheets' filled cells, the strings, the number formats. Its frame is written anew, so that
broken styles, links or names cannot stop the reading.
"""

import io
import posixpath
import re
import zipfile
from dataclasses import dataclass, field, replace
from xml.sax.saxutils import quoteattr

from app.generators.workbook.cells import clean, one_line
from app.generators.workbook.parts import (
    Bounds,
    Element,
    Inflater,
    PartRefused,
    check_prolog,
    elements,
    parse,
    without_comments,
)
from app.generators.workbook.sheets import Allowance, slim

MAX_SHEETS = 300
MAX_STYLES = 70_000  # Excel stops at 65,490
MAX_FORMATS = 5_000
MAX_STRINGS = 300_000

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_OPENING = '<?xml version="1.0" encoding="UTF-8"?>'
_TRUE = {"1", "true", "on"}


@dataclass(frozen=True)
class SheetEntry:
    """A sheet as the workbook lists it. Only readable ones (`is_readable`) are in the slim copy, in this order.

    `unsaved` are the cells whose formula has no saved result; `last_row` see `SlimSheet`.
    """

    name: str
    target: str = ""
    is_hidden: bool = False
    is_table: bool = True
    unsaved: frozenset[str] = frozenset()
    last_row: int | None = None

    @property
    def is_readable(self) -> bool:
        """Whether the sheet can hold lessons that a person sees."""
        return bool(self.target) and self.is_table and not self.is_hidden


@dataclass(frozen=True)
class SlimPackage:
    """The slim copy and the list of all sheets of the original."""

    data: io.BytesIO
    sheets: tuple[SheetEntry, ...]


@dataclass
class _Frame:
    """What the workbook part and its relations say."""

    sheets: list[SheetEntry] = field(default_factory=list)
    strings: str = ""
    styles: str = ""
    is_1904: bool = False


def make_slim(archive: zipfile.ZipFile) -> SlimPackage:
    """The slim copy of a workbook; `PartRefused` when a part is damaged, hostile or too large."""
    inflater = Inflater(archive)
    names = {name.lower(): name for name in archive.namelist()}
    frame = _read_frame(inflater, names)
    _check_other_parts(inflater, names, frame)
    target = io.BytesIO()
    allowance = Allowance()
    sheets: list[SheetEntry] = []
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as copy:
        for sheet in frame.sheets:
            if sheet.is_readable:
                share = allowance.half()
                cut = slim(inflater.chunks(sheet.target), share)
                allowance.put_back(share)
                copy.writestr(f"xl/worksheets/sheet{len(sheets) + 1}.xml", cut.xml)
                sheet = replace(sheet, unsaved=cut.unsaved, last_row=cut.last_row)
            sheets.append(sheet)
        if frame.strings:
            copy.writestr("xl/sharedStrings.xml", _strings(inflater.whole(frame.strings)))
        styles = inflater.whole(frame.styles) if frame.styles else b""
        copy.writestr("xl/styles.xml", _styles(styles))
        _write_frame(copy, sheets, frame)
    target.seek(0)
    return SlimPackage(target, tuple(sheets))


def _read_frame(inflater: Inflater, names: dict[str, str]) -> _Frame:
    roots = _relations(inflater, names, "")
    main = next((target for kind, target in roots.values() if kind == "officeDocument"), "xl/workbook.xml")
    if main.lower() not in names:
        raise PartRefused("workbook-other", "no workbook part")
    main = names[main.lower()]
    relations = _relations(inflater, names, main)
    frame = _Frame()
    for kind, target in relations.values():
        if kind == "sharedStrings":
            frame.strings = names.get(target.lower(), "")
        elif kind == "styles":
            frame.styles = names.get(target.lower(), "")
    for element in elements(inflater.whole(main), {"sheet", "workbookPr"}):
        if element.name == "sheet" and element.parent == "workbook/sheets":
            frame.sheets.append(_sheet(element, relations, names))
        elif element.name == "workbookPr":
            frame.is_1904 = element.attributes.get("date1904", "").lower() in _TRUE
    if len(frame.sheets) > MAX_SHEETS:
        raise PartRefused("workbook-too-many-sheets", f"{len(frame.sheets)} sheets")
    return frame


def _relations(inflater: Inflater, names: dict[str, str], part: str) -> dict[str, tuple[str, str]]:
    """Relations of a part: id → (last word of the type, path of the target in the archive)."""
    folder, base = posixpath.split(part)
    path = names.get(posixpath.join(folder, "_rels", f"{base}.rels").lower())
    found: dict[str, tuple[str, str]] = {}
    if path is None:
        return found
    for element in elements(inflater.whole(path), {"Relationship"}):
        attributes = element.attributes
        if attributes.get("TargetMode") != "External":
            target = posixpath.join("/", folder, attributes.get("Target", "").replace("\\", "/"))
            kind = attributes.get("Type", "").rpartition("/")[2]
            found[attributes.get("Id", "")] = (kind, posixpath.normpath(target).lstrip("/"))
    return found


def _sheet(element: Element, relations: dict[str, tuple[str, str]], names: dict[str, str]) -> SheetEntry:
    kind, target = relations.get(element.attributes.get("id", ""), ("", ""))
    return SheetEntry(
        name=one_line(clean(element.attributes.get("name", ""))) or "Sheet",
        target=names.get(target.lower(), ""),
        is_hidden=element.attributes.get("state", "visible") != "visible",
        is_table=kind == "worksheet",
    )


def _check_other_parts(inflater: Inflater, names: dict[str, str], frame: _Frame) -> None:
    read = {frame.strings, frame.styles, *(sheet.target for sheet in frame.sheets if sheet.is_readable)}
    for name in names.values():
        if name not in read and name.lower().endswith((".xml", ".rels", ".vml")):
            check_prolog(inflater.chunks(name))


def _strings(data: bytes) -> bytes:
    bounds = Bounds(max_elements=MAX_STRINGS * 2)
    data = without_comments(data)
    parse(data, bounds.on_start, bounds.on_end, bounds.on_text)
    return data


def _styles(data: bytes) -> bytes:
    """A style sheet with the number formats of the original one and nothing else."""
    codes: dict[str, str] = {}
    used: list[str] = []
    for element in elements(data, {"numFmt", "xf"}) if data else ():
        number = element.attributes.get("numFmtId", "0")
        if not re.fullmatch(r"[0-9]{1,9}", number):
            number = "0"
        if element.name == "numFmt" and element.parent == "styleSheet/numFmts":
            codes[number] = element.attributes.get("formatCode", "")
        elif element.name == "xf" and element.parent == "styleSheet/cellXfs":
            used.append(number)
    if len(used) > MAX_STYLES or len(set(used)) > MAX_FORMATS:
        raise PartRefused("workbook-bomb", f"{len(used)} cell styles")
    formats = [f'<numFmt numFmtId="{n}" formatCode={quoteattr(codes[n])}/>' for n in sorted(set(used) & set(codes))]
    cells = [f'<xf numFmtId="{number}" xfId="0"/>' for number in used]
    return "".join(
        [
            f'{_OPENING}<styleSheet xmlns="{_MAIN}"><numFmts>',
            *formats,
            "</numFmts><fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders>",
            '<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs>',
            *(cells or ['<xf numFmtId="0" xfId="0"/>']),
            '</cellXfs><cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
        ]
    ).encode()


def _write_frame(copy: zipfile.ZipFile, sheets: list[SheetEntry], frame: _Frame) -> None:
    kept = [number for number, sheet in enumerate(sheets, 1) if sheet.is_readable]
    listed = "".join(f'<sheet name="{number}" sheetId="{number}" r:id="r{number}"/>' for number in kept)
    related = "".join(
        f'<Relationship Id="r{number}" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        for number in kept
    )
    strings = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_CONTENT}.sharedStrings+xml"/>'
    copy.writestr(
        "[Content_Types].xml",
        f'{_OPENING}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_CONTENT}.sheet.main+xml"/>'
        f"{strings if frame.strings else ''}</Types>",
    )
    copy.writestr(
        "xl/workbook.xml",
        f'{_OPENING}<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><workbookPr date1904="{int(frame.is_1904)}"/>'
        f"<sheets>{listed}</sheets></workbook>",
    )
    copy.writestr(
        "xl/_rels/workbook.xml.rels",
        f'{_OPENING}<Relationships xmlns="{_PACKAGE_RELATIONS}">{related}</Relationships>',
    )
