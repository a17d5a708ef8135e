"""Cuts a sheet's XML down to what can hold a lesson, so that a million formatted rows cost nothing."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.generators.workbook.parts import MAX_DEPTH, PartRefused, parse, transitional, without_comments

MAX_KEPT_TAGS = 400_000  # start and end tags: a lesson has about twenty
MAX_PLACES = 40_000_000  # cells from column A to the last filled one of each row, which openpyxl goes through
MAX_KEPT_BYTES = 24 * 1024 * 1024
MAX_HEAD_BYTES = 4 * 1024 * 1024
MAX_ROW_BYTES = 8 * 1024 * 1024
MAX_ROW = 1_048_576

_PREFIX = rb"(?:[A-Za-z_][\w.-]*:)?"
_ROOT = re.compile(rb"<" + _PREFIX + rb"worksheet\b[^>]*>")
_DATA = re.compile(rb"<(" + _PREFIX + rb")sheetData\b[^>]*?(/?)>")
_DATA_END = re.compile(rb"</" + _PREFIX + rb"sheetData\s*>")
_ROW_NUMBER = re.compile(rb"<" + _PREFIX + rb"""row\b[^<>]*?\sr\s*=\s*["'](\d{1,7})["']""")
# Only what says itself where it stands may be left out: without `r` the place follows from what stands before.
_EMPTY_CELL = re.compile(
    rb"<" + _PREFIX + rb"c\s(?=[^<>]*\br\s*=)[^<>]*(?:/>|(?<!/)>\s*</" + _PREFIX + rb"c\s*>)",
)
_EMPTY_ROW = re.compile(
    rb"<" + _PREFIX + rb"row\s(?=[^<>]*\br\s*=)[^<>]*(?:/>|(?<!/)>\s*</" + _PREFIX + rb"row\s*>)",
)
_CELL_REFERENCE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")
# Every value-bearing tag shows as one of these, whatever its prefix.
_VALUE_MARKS = (b"v>", b"is>", b"<f", b":f", b"CDATA")


@dataclass(frozen=True, slots=True)
class SlimSheet:
    """A sheet with its filled cells only: `xml` in UTF-8, cells whose formula has no saved result.

    `last_row` is the last row that was kept when the sheet holds more than a curriculum can, else None.
    """

    xml: bytes
    unsaved: frozenset[str]
    last_row: int | None = None


@dataclass(slots=True)
class Allowance:
    """What sheets may still bring. Each gets half of what is left, so that a large one leaves room for the next."""

    tags: int = MAX_KEPT_TAGS
    size: int = MAX_KEPT_BYTES

    def half(self) -> "Allowance":
        """Half of what is left, taken from it."""
        share = Allowance(self.tags // 2, self.size // 2)
        self.tags -= share.tags
        self.size -= share.size
        return share

    def put_back(self, rest: "Allowance") -> None:
        """Return what a sheet did not need."""
        self.tags += rest.tags
        self.size += rest.size

    def takes(self, rows: bytes) -> bool:
        """Whether `rows` still fit; they are counted then."""
        tags = rows.count(b"<")
        if tags > self.tags or len(rows) > self.size:
            return False
        self.tags -= tags
        self.size -= len(rows)
        return True


def slim(chunks: Iterable[bytes], allowance: Allowance) -> SlimSheet:
    """Read a worksheet part (UTF-8 chunks) once; `PartRefused` when it is damaged or hostile."""
    cutter = _Cutter(allowance)
    for chunk in chunks:
        cutter.feed(chunk)
        if cutter.is_done:
            break
    xml = cutter.result()
    scan = _Scan()
    parse(xml, scan.on_start, scan.on_end, scan.on_text)
    return SlimSheet(xml, frozenset(scan.unsaved), cutter.last_row)


class _Cutter:
    """Finds `sheetData` in a stream and keeps its rows with content."""

    def __init__(self, allowance: Allowance) -> None:
        self.is_done = False
        self.last_row: int | None = None
        self._allowance = allowance
        self._buffer = b""
        self._searched = 0
        self._root = b""
        self._prefix: bytes | None = None
        self._is_verbatim = False
        self._kept: list[bytes] = []

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes; once `is_done`, no more are needed."""
        self._buffer += chunk
        if self._prefix is None:
            self._begin()
        if self._prefix is None or self.is_done:
            return
        end = _DATA_END.search(self._buffer, self._searched)
        if end:
            self.is_done = True
            self._keep(self._buffer[: end.start()])
            return
        boundary = self._buffer.rfind(b"<" + self._prefix + b"row")
        if boundary > 0:
            self._keep(self._buffer[:boundary])
            self._buffer = self._buffer[boundary:]
        if len(self._buffer) > MAX_ROW_BYTES:
            raise PartRefused("workbook-bomb", "one row is larger than a whole curriculum")
        self._searched = max(0, len(self._buffer) - 256)  # the end tag may be cut by the chunk's end

    def result(self) -> bytes:
        """The cut sheet; whole, even when its end was left out."""
        if self._prefix is None or not self.is_done:
            raise PartRefused("workbook-damaged", "the sheet's data have no end")
        p = self._prefix
        # openpyxl looks for the dimension through all the rows unless it stands in front of them.
        head = [self._root, b"<", p, b'dimension ref="A1"/><', p, b"sheetData>"]
        return transitional(b"".join(head)) + b"".join([*self._kept, b"</", p, b"sheetData></", p, b"worksheet>"])

    def _begin(self) -> None:
        data = _DATA.search(self._buffer)
        if not data:
            if len(self._buffer) > MAX_HEAD_BYTES:
                raise PartRefused("workbook-bomb", "a sheet whose data do not begin")
            return
        head = self._buffer[: data.start()]
        if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
            raise PartRefused("workbook-unsafe", "document type in a sheet")
        root = _ROOT.search(without_comments(head))
        if not root:
            raise PartRefused("workbook-damaged", "a sheet without its first tag")
        self._root, self._prefix = root.group(), data.group(1)
        self._buffer = self._buffer[data.end() :]
        self.is_done = data.group(2) == b"/"

    def _keep(self, rows: bytes) -> None:
        if not any(mark in rows for mark in _VALUE_MARKS) and self._are_numbered(rows):
            return
        self._is_verbatim = self._is_verbatim or b"<![CDATA[" in rows
        if not self._is_verbatim:
            rows = _EMPTY_ROW.sub(b"", _EMPTY_CELL.sub(b"", without_comments(rows)))
        if self._allowance.takes(rows):
            self._kept.append(rows)
            return
        self.is_done = True
        numbers = (_ROW_NUMBER.findall(block) for block in reversed(self._kept))
        self.last_row = next((int(found[-1]) for found in numbers if found), 0)

    def _are_numbered(self, rows: bytes) -> bool:
        count = rows.count(b"<" + (self._prefix or b"") + b"row")
        return count in (rows.count(b"row r="), len(_ROW_NUMBER.findall(rows)))


class _Scan:
    """Checks the places that cells claim, and finds formulas without a saved result."""

    def __init__(self) -> None:
        self.unsaved: set[str] = set()
        self._depth = 0
        self._row = 0
        self._column = 0
        self._places = 0
        self._cell = ""
        self._is_formula = False
        self._has_formula = False
        self._has_value = False

    def on_start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise PartRefused("workbook-bomb", "nested too deeply")
        tag = name.rpartition(" ")[2]
        if tag == "c":
            self._on_cell(attributes)
        elif tag == "f":
            self._has_formula = self._is_formula = True
        elif tag == "row" and self._depth == 3:
            self._on_row(attributes.get("r"))

    def on_end(self, name: str) -> None:
        self._depth -= 1
        tag = name.rpartition(" ")[2]
        if tag == "f":
            self._is_formula = False
        elif tag == "c" and self._has_formula and not self._has_value and self._cell:
            self.unsaved.add(self._cell)

    def on_text(self, text: str) -> None:
        self._has_value = self._has_value or bool(not self._is_formula and text.strip())

    def _on_cell(self, attributes: dict[str, str]) -> None:
        place = attributes.get("r")
        # A formula whose result is the empty text is saved as a string without characters.
        self._cell, self._has_formula, self._has_value = place or "", False, attributes.get("t") == "str"
        if place is None:
            return
        match = _CELL_REFERENCE.fullmatch(place)
        if not match or int(match.group(2)) != self._row:
            raise PartRefused("workbook-damaged", f"cell {place!r} in row {self._row}")
        self._column = _column_number(match.group(1))

    def _on_row(self, number: str | None) -> None:
        self._places += self._column
        self._column = 0
        if self._places > MAX_PLACES:
            raise PartRefused("workbook-bomb", "too many rows that reach too far to the right")
        if number is None:
            self._row += 1
            return
        if not (number.isascii() and number.isdigit() and self._row < int(number[:9]) <= MAX_ROW):
            raise PartRefused("workbook-damaged", f"row {number!r} after row {self._row}")
        self._row = int(number[:9])


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number
