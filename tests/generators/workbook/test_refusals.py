"""Files that are no usable workbook: one sentence each, in bounded time and memory, whatever is inside."""

import os
import re
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl.utils import get_column_letter

from app.core.errors import WorkbookRefused
from app.generators.workbook import read_workbook
from tests.support.read_within import read_apart
from tests.support.workbooks import MAIN, TABLE, Part, parts, save_book, save_parts, sheet_xml, text_cell

SECONDS = 5
MEBIBYTES = 300

ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "l">'
    + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)
EXTERNAL = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504

# name of the file: (what is in it, code of the refusal)
NO_WORKBOOKS = {
    "empty.xlsx": (b"", "workbook-empty"),
    "old.xls": (COMPOUND + "Workbook".encode("utf-16-le"), "workbook-old-format"),
    "renamed-old.xlsx": (COMPOUND, "workbook-old-format"),
    "locked.xlsx": (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "workbook-locked"),
    "table.csv": (b"NO,TITLE\n1,Cells\n", "workbook-text"),
    "renamed-csv.xlsx": ("NO;TITLE\n1;Säure\n".encode("latin-1"), "workbook-text"),
    "table.xls": (b"\xef\xbb\xbf <html><table><tr><td>TITLE", "workbook-web-page"),
    "lessons.numbers": (b"no zip at all", "workbook-numbers"),
    "lessons.ods": (b"\x00\x01\x02", "workbook-opendocument"),
    "lessons.xlsb": (b"\x00\x01\x02", "workbook-binary-format"),
    "paper.pdf": (b"%PDF-1.7\n", "workbook-other"),
    "picture.png": (b"\x89PNG\r\n\x1a\n\x00\x00", "workbook-other"),
    "noise.xlsx": (bytes(range(256)) * 20, "workbook-damaged"),
    "only-pk.xlsx": (b"PK\x03\x04", "workbook-damaged"),
    "~$lessons.xlsx": (b"\x05Owner", "workbook-lock-file"),
    "big.xlsx": (b"PK" + b"\0" * (20 * 1024**2), "workbook-too-big"),
}


@pytest.mark.parametrize("name", NO_WORKBOOKS)
def test_files_that_are_no_workbook(tmp_path, name):
    content, code = NO_WORKBOOKS[name]
    path = tmp_path / name
    path.write_bytes(content)
    assert_refused(path, code)


ARCHIVES: dict[str, tuple[dict[str, Part], str]] = {
    "lessons.numbers": ({"Index/Document.iwa": b"x", "Metadata/Properties.plist": b"x"}, "workbook-numbers"),
    "lessons.ods": ({"mimetype": "application/vnd.oasis", "content.xml": "<a/>"}, "workbook-opendocument"),
    "lessons.xlsb": ({"[Content_Types].xml": "<Types/>", "xl/workbook.bin": b"x"}, "workbook-binary-format"),
    "letter.docx": ({"[Content_Types].xml": "<Types/>", "word/document.xml": "<a/>"}, "workbook-other"),
    "photos.zip": ({"a.jpg": b"x"}, "workbook-other"),
    "no-workbook.xlsx": ({"[Content_Types].xml": "<Types/>"}, "workbook-other"),
    "no-sheets.xlsx": (parts(sheets=0), "workbook-no-lessons"),
    "cut-sheet.xlsx": (parts(sheet_xml()[:-60]), "workbook-damaged"),
    "not-utf8.xlsx": (
        parts(sheet_xml().replace("Cells", "C\udcffells").encode(errors="surrogateescape")),
        "workbook-damaged",
    ),
    "odd-encoding.xlsx": (parts('<?xml version="1.0" encoding="cp037"?>' + sheet_xml()), "workbook-damaged"),
    "no-string.xlsx": (parts(sheet_xml(TABLE + '<row r="3"><c r="B3" t="s"><v>7</v></c></row>')), "workbook-damaged"),
    "row-twice.xlsx": (parts(sheet_xml(TABLE + TABLE)), "workbook-damaged"),
    "row-1e300.xlsx": (parts(sheet_xml(TABLE + '<row r="1e300"><c><v>1</v></c></row>')), "workbook-damaged"),
    "row-far.xlsx": (
        parts(sheet_xml(TABLE + '<row r="9999999"><c r="A9999999"><v>1</v></c></row>')),
        "workbook-damaged",
    ),
    "no-number.xlsx": (
        parts(sheet_xml(TABLE + f'<row r="3"><c r="A3"><v>{"9" * 9000}</v></c></row>')),
        "workbook-damaged",
    ),
    "words-only.xlsx": (parts(sheet_xml(f'<row r="1">{text_cell("A1", "hello")}</row>')), "workbook-no-lessons"),
}


@pytest.mark.parametrize("name", ARCHIVES)
def test_archives_that_are_no_curriculum(tmp_path, name):
    contents, code = ARCHIVES[name]
    assert_refused(save_parts(tmp_path / name, contents), code)


PARTS_OF_ALL_KINDS = (
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/theme/theme1.xml",
    "xl/comments1.xml",
    "docProps/core.xml",
    "xl/drawings/vmlDrawing1.vml",
)


@pytest.mark.parametrize("trick", [ENTITIES, EXTERNAL], ids=["entities", "external"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("name", PARTS_OF_ALL_KINDS)
def test_entity_tricks_in_any_part(tmp_path, name, encoding, trick):
    contents = parts(strings=f"<sst {MAIN}/>", styles=f"<styleSheet {MAIN}/>")
    contents[name] = (trick + str(contents.get(name, "<a>&l9;</a>"))).encode(encoding)
    assert_refused(save_parts(tmp_path / "book.xlsx", contents), "workbook-unsafe")


def test_paths_that_are_no_file(tmp_path):
    assert_refused(tmp_path / "missing.xlsx", "workbook-missing")
    assert_refused(tmp_path, "workbook-folder")
    (tmp_path / "bundle.numbers").mkdir()
    assert_refused(tmp_path / "bundle.numbers", "workbook-numbers")
    os.mkfifo(tmp_path / "pipe.xlsx")
    assert_refused(tmp_path / "pipe.xlsx", "workbook-other")
    assert_refused(tmp_path / ("x" * 300 + ".xlsx"), "workbook-unreadable")


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    path = save_book(tmp_path / "book.xlsx", {"A": [("TITLE", "NO"), ("a", 1)]})

    def refuse(*arguments, **options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert_refused(path, "workbook-unreadable")


def test_truncated_anywhere(tmp_path):
    whole = save_book(tmp_path / "whole.xlsx", {"A": [("TITLE", "NO"), ("a", 1)]}).read_bytes()
    path = tmp_path / "cut.xlsx"
    for size in range(4, len(whole), 97):
        path.write_bytes(whole[:size])
        assert_refused(path, "workbook-damaged")


def test_encrypted_unusually_packed_doubled_and_overlapping_entries(tmp_path):
    path = save_parts(tmp_path / "a.xlsx", parts())
    data = bytearray(path.read_bytes())
    for match in re.finditer(b"PK\x01\x02", bytes(data)):
        data[match.start() + 8] |= 1
    path.write_bytes(data)
    assert_refused(path, "workbook-locked")
    assert_refused(save_parts(path, parts(), zipfile.ZIP_LZMA), "workbook-damaged")
    with zipfile.ZipFile(path, "w") as archive, pytest.warns(UserWarning, match="Duplicate"):
        for name in (*parts(), "xl/workbook.xml"):
            archive.writestr(name, str(parts()[name]))
    assert_refused(path, "workbook-damaged")
    save_parts(path, parts())
    data = bytearray(path.read_bytes())
    second = [match.start() for match in re.finditer(b"PK\x01\x02", bytes(data))][1]
    data[second + 42 : second + 46] = struct.pack("<L", 10)
    path.write_bytes(data)
    assert_refused(path, "workbook-damaged")


def test_all_sheets_hidden(tmp_path):
    import openpyxl

    path = save_book(tmp_path / "a.xlsx", {"A": [("TITLE", "NO"), ("a", 1)], "B": []}, hidden=["A"])
    assert openpyxl.load_workbook(path)["A"].sheet_state == "hidden"
    assert_refused(path, "workbook-only-hidden")


def assert_refused(path: Path, code: str) -> None:
    with pytest.raises(WorkbookRefused) as refused:
        read_workbook(path)
    error = refused.value
    assert error.code == code, error.detail
    assert_plain(error.message, error.hint)


def assert_plain(message: str, hint: str) -> None:
    """One sentence that says what happened, and something to do."""
    assert len(re.findall(r"[.!?](?:\s|$)", message.split("”", 1)[-1])) == 1
    assert hint
    assert "\n" not in message + hint
    assert len(message) < 250
    assert not re.search(r"Error|Exception|Traceback|NoneType|<class", message + hint)


def repeated(block: bytes, times: int) -> Callable[..., None]:
    """Writes a part whose middle is a block repeated."""

    def write(target) -> None:
        head, tail = sheet_xml(TABLE + "|").encode().split(b"|")
        target.write(head)
        for _ in range(times):
            target.write(block)
        target.write(tail)

    return write


def rows(row: str, first: int = 3, last: int = 1_048_576) -> Callable[..., None]:
    """Writes a sheet of many rows; `#` stands for the row's number."""

    def write(target) -> None:
        head, tail = sheet_xml(TABLE + "|").encode().split(b"|")
        target.write(head.replace(b"<sheetData>", b'<dimension ref="A1:XFD1048576"/><sheetData>'))
        for start in range(first, last + 1, 20_000):
            target.write(
                "".join(row.replace("#", str(n)) for n in range(start, min(start + 20_000, last + 1))).encode()
            )
        target.write(tail)

    return write


def lying(path: Path) -> Path:
    """A workbook whose directory says that the largest part is small."""
    save_parts(path, parts(repeated(b" " * 1024**2, 300)))
    with zipfile.ZipFile(path) as archive:
        size = struct.pack("<L", archive.getinfo("xl/worksheets/sheet1.xml").file_size)
    path.write_bytes(path.read_bytes().replace(size, struct.pack("<L", 500)))
    return path


def many_entries(path: Path) -> Path:
    return save_parts(path, {**parts(), **{f"x/{n}": "" for n in range(20_000)}})


STYLED = '<row r="#" spans="1:4"><c r="A#" s="1"/><c r="B#" s="1"/><c r="C#" s="1"/><c r="D#" s="1"/></row>'
STRINGS = f"<sst {MAIN}>|</sst>"
# what is in the file: (its parts or how it is made, code of the refusal or nothing when it is read all the same)
HEAVY: dict[str, tuple[dict[str, Part] | Callable[[Path], Path], str]] = {
    "a million formatted rows": (parts(rows('<row r="#" spans="1:4" s="2" customFormat="1" ht="15.75"/>')), ""),
    "four million formatted cells": (parts(rows(STYLED)), ""),
    "a million rows with attributes in another order": (parts(rows('<row s="1" r="#"><c s="1" r="A#"/></row>')), ""),
    "a million filled rows": (parts(rows('<row r="#"><c r="A#"><v>#</v></c></row>')), ""),
    "a cell in the last corner": (parts(rows('<row r="#"><c r="XFD#"><v>1</v></c></row>', first=1_048_576)), ""),
    "rows that reach far to the right": (
        parts(rows('<row r="#"><c r="A#"><v>1</v></c><c r="XFD#"><v>1</v></c></row>', last=30_000)),
        "workbook-bomb",
    ),
    "a sheet of spaces": (parts(repeated(b" " * 1024**2, 300)), "workbook-bomb"),
    "a string of 300 MB": (parts(strings=lambda f: [f.write(b"<sst><si><t>" + b"A" * 300 * 1024**2)]), "workbook-bomb"),
    "a million strings": (parts(strings=STRINGS.replace("|", "<si><t>a</t></si>" * 1_000_000)), "workbook-bomb"),
    "strings of 15 MB": (parts(strings=STRINGS.replace("|", f"<si><t>{'x' * 32_000}😀</t></si>" * 480)), ""),
    "three thousand sheets": (parts(sheets=3000), "workbook-too-many-sheets"),
    "deep nesting in a cell": (parts(sheet_xml('<row r="1"><c r="A1"><is>' + "<r>" * 150_000)), "workbook-bomb"),
    "deep nesting, closed": (
        parts(sheet_xml(f'<row r="1"><c r="A1"><is>{"<r>" * 99_000}{"</r>" * 99_000}</is></c></row>')),
        "workbook-bomb",
    ),
    "deep nesting in the workbook part": ({**parts(), "xl/workbook.xml": "<a>" * 500_000}, "workbook-bomb"),
    "an attribute of 20 MB": (parts(sheet_xml(f'<row r="1" x="{"y" * 20_000_000}"/>')), "workbook-bomb"),
    "a comment of 9 MB": (parts(sheet_xml(f"{TABLE}<!--{'<a>' * 3_000_000}-->")), "workbook-bomb"),
    "65,000 styles": (parts(styles=f"<styleSheet {MAIN}><cellXfs>{'<xf/>' * 65_000}</cellXfs></styleSheet>"), ""),
    "a picture that unpacks to 1.1 GB": (
        {**parts(), "xl/media/a.bin": lambda f: [f.write(b"\0" * 10_000_000) for _ in range(110)]},
        "workbook-bomb",
    ),
    "a directory that lies": (lying, "workbook-damaged"),
    "20,000 entries": (many_entries, "workbook-bomb"),
}


@pytest.mark.parametrize("name", HEAVY)
def test_heavy_and_hostile_workbooks_stay_within_bounds(tmp_path, name):
    made, code = HEAVY[name]
    path = tmp_path / "book.xlsx"
    path = made(path) if callable(made) else save_parts(path, made)
    outcome = read_apart(path)
    assert outcome.code == code
    assert outcome.seconds < SECONDS
    assert outcome.mebibytes < MEBIBYTES
    if code:
        assert_plain(outcome.message, outcome.hint)
    else:
        assert outcome.lessons >= 1


def test_a_sheet_that_was_cut_says_where(tmp_path):
    path = save_parts(tmp_path / "book.xlsx", parts(rows('<row r="#"><c r="A#"><v>#</v></c></row>', last=200_000)))
    workbook = read_workbook(path)
    cut = [entry for entry in workbook.warnings if entry.code == "sheet-cut"]
    assert [(entry.sheet, entry.cell) for entry in cut] == [("S1", "")]
    assert int(re.search(r"up to (\d+)", cut[0].message)[1]) > 10_000


def test_a_huge_sheet_of_other_data_leaves_room_for_the_curriculum(tmp_path):
    contents = parts(sheets=3)
    for number in (1, 2):
        contents[f"xl/worksheets/sheet{number}.xml"] = rows('<row r="#"><c r="A#"><v>#</v></c></row>', last=100_000)
    workbook = read_workbook(save_parts(tmp_path / "book.xlsx", contents))
    assert [lesson.sheet for _, _, lesson in workbook.lessons()] == ["S1", "S2", "S3"]


# A few rows can be made to cost much where work grows with the square of rows, cells, units or tables.
WIDE = "".join(text_cell(f"{get_column_letter(n)}1", ("TITLE", "NO")[n % 2]) for n in range(1, 16_385))
GROWING = {
    "a unit for each lesson": '<row r="#">' + text_cell("A#", "Section: #") + text_cell("B#", "x") + "</row>",
    "the same number again and again": '<row r="#"><c r="A#"><v>1.5</v></c>' + text_cell("B#", "x") + "</row>",
    "headings again and again": '<row r="#">' + text_cell("A#", "NO") + text_cell("B#", "TITLE") + "</row>",
    "blocks again and again": '<row r="#">'
    + text_cell("A#", "Subject Name")
    + text_cell("C#", "Subject Name")
    + "</row>",
}


@pytest.mark.parametrize("name", GROWING)
def test_work_grows_in_step_with_the_rows(tmp_path, name):
    sheet = tmp_path / "sheet.xml"
    with sheet.open("wb") as target:
        rows(GROWING[name], last=20_000)(target)
    xml = sheet.read_bytes().replace(b"<sheetData>", f'<sheetData><row r="1">{WIDE}</row>'.encode())
    xml = xml.replace(TABLE.partition("</row>")[0].encode() + b"</row>", b"")
    outcome = read_apart(save_parts(tmp_path / "book.xlsx", parts(xml)))
    assert outcome.code in ("", "workbook-no-lessons")
    assert outcome.seconds < SECONDS
    assert outcome.mebibytes < MEBIBYTES


def test_whatever_openpyxl_raises_becomes_a_refusal(tmp_path, monkeypatch):
    path = save_book(tmp_path / "book.xlsx", {"A": [("TITLE", "NO"), ("a", 1)]})

    def fail(*arguments, **options):
        raise RecursionError("of all things")

    monkeypatch.setattr("app.generators.workbook.grid.load_workbook", fail)
    with pytest.raises(WorkbookRefused) as refused:
        read_workbook(path)
    assert "of all things" in refused.value.detail
    assert "of all things" not in str(refused.value)
