"""A cell as a person would read it: text, numbers in their format, codes that Excel turned into dates."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

MAX_CELL_CHARACTERS = 32_767  # Excel's own limit

_ESCAPED_CONTROL = re.compile(r"_x00(0[0-9A-Fa-f]|1[0-9A-Fa-f]|7F)_")
_LINE_END = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Spaces that Word and web pages leave behind; joiners and direction marks are part of the writing and stay.
_ODD_SPACE = re.compile(r"[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
_INVISIBLE = "\u200b\u2060\ufeff"
_FIXED = re.compile(r"[#,]*0(?:\.(0+))?(?![0#])")
_ZEROS = re.compile(r"0{2,}")
_LOCALE = re.compile(r"\[\$[^\]-]*-([0-9A-Fa-f]+)\]")
_NOT_SHOWN = re.compile(r'\[[^\]]*\]|"[^"]*"|_.|\*.')
_QUOTED = re.compile(r'"([^"]*)"')
_US_ENGLISH = 0x409


@dataclass(frozen=True, slots=True)
class Cell:
    """A filled cell: `text` cleaned, `code` names what is odd about it (a warning's code) with `shown` for its words.

    `readings` are all the codes that a date may have been, the likeliest first. `is_plain_number` when it holds a
    number that Excel shows without a format of its own.
    """

    row: int
    column: int
    text: str
    code: str = ""
    shown: str = ""
    readings: tuple[str, ...] = ()
    is_plain_number: bool = False

    @property
    def place(self) -> str:
        """Like `B12`."""
        letters, rest = "", self.column
        while rest:
            rest, letter = divmod(rest - 1, 26)
            letters = chr(65 + letter) + letters
        return f"{letters}{self.row}"


@dataclass(frozen=True, slots=True)
class Row:
    """A row with filled `cells`, left to right; `odd` are cells without text that need a word."""

    number: int
    cells: tuple[Cell, ...]
    odd: tuple[Cell, ...] = ()


def clean(text: str) -> str:
    """`text` as written, without surrounding or odd white space and control characters; line ends become line feeds."""
    text = _ESCAPED_CONTROL.sub(lambda match: chr(int(match.group(1), 16)), text)
    text = _CONTROL.sub("", _ODD_SPACE.sub(" ", _LINE_END.sub("\n", text)))
    lines = (re.sub(r" {2,}", " ", line).strip(f" {_INVISIBLE}") for line in text.split("\n"))
    return "\n".join(lines).strip()


def one_line(text: str) -> str:
    """`text` with its line ends turned into spaces."""
    return " ".join(text.split("\n")) if "\n" in text else text


def make_cell(row: int, column: int, value: object, number_format: str = "General", is_error: bool = False) -> Cell:
    """The cell for a value of openpyxl; `text` is empty where nothing is to be read."""
    if is_error:
        return Cell(row, column, "", "error-value", str(value))
    if isinstance(value, str):
        text = clean(value)
        is_cut = len(text) > MAX_CELL_CHARACTERS
        return Cell(row, column, text[:MAX_CELL_CHARACTERS], "text-cut" if is_cut else "")
    if isinstance(value, bool):
        return Cell(row, column, "TRUE" if value else "FALSE")
    if isinstance(value, int | float):
        text, is_plain = _number(value, number_format)
        return Cell(row, column, text, is_plain_number=is_plain)
    if isinstance(value, date | time | timedelta):
        return _dated(row, column, value, number_format)
    return Cell(row, column, "" if value is None else clean(str(value)))


def _number(value: int | float, number_format: str) -> tuple[str, bool]:
    section = _NOT_SHOWN.sub("", number_format.split(";")[0]).replace("\\", "").strip()
    if isinstance(value, float) and not abs(value) < 1e15:
        return str(value), False
    if _ZEROS.fullmatch(section) and value >= 0:
        return f"{value:0{len(section)}.0f}", False
    fixed = _FIXED.fullmatch(section)
    if fixed:
        return f"{value:.{len(fixed.group(1) or '')}f}", False
    return f"{value:.15g}", True


def _dated(row: int, column: int, value: date | time | timedelta, number_format: str) -> Cell:
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds()) // 60
        value = time(minutes // 60 % 24, minutes % 60)
    if isinstance(value, time):
        text = f"{value.hour}:{value.minute:02d}"
        return Cell(row, column, text, "date-mended", value.strftime("%H:%M"))
    day = value.date() if isinstance(value, datetime) else value
    shown = f"{day.day} {day:%B %Y}"
    readings = _readings(day, number_format)
    if readings:
        return Cell(row, column, readings[0], "date-mended", shown, readings)
    return Cell(row, column, day.isoformat(), "date-unclear", shown)


def _readings(day: date, number_format: str) -> tuple[str, ...]:
    """The codes that Excel may have turned into `day`; none when the format shows a full date."""
    section = _QUOTED.sub(r"\1", number_format.split(";")[0])
    locale = _LOCALE.search(section)
    shown = _NOT_SHOWN.sub("", section).replace("\\", "").strip().lower()
    has_year, has_day = "y" in shown, "d" in shown
    if has_year and has_day:
        return ()
    if has_year:
        return (f"{day.month}-{day:%y}",)
    if "m" not in shown or not has_day:
        return ()
    if re.fullmatch(r"[dm]{1,2}[-/. ][dm]{1,2}\.?", shown) and "mmm" not in shown:
        separator = next(mark for mark in shown if mark in "-/. ")
        pair = (day.day, day.month) if shown.startswith("d") else (day.month, day.day)
        return (f"{pair[0]}{separator}{pair[1]}",)
    # `d-mmm` is what Excel makes of 4-2 everywhere; which number was the month depends on the country.
    american, other = f"{day.month}-{day.day}", f"{day.day}-{day.month}"
    is_american = locale is None or int(locale.group(1)[-4:], 16) == _US_ENGLISH
    return (american, other) if is_american else (other, american)


def follow(before: str, cell: Cell) -> Cell:
    """`cell` read in the light of the code above it: the right order of a mended date, a zero that Excel cut off."""
    if len(cell.readings) > 1:
        return _follow_date(before, cell)
    if cell.is_plain_number:
        return _follow_number(before, cell)
    return cell


def _follow_date(before: str, cell: Cell) -> Cell:
    above = re.fullmatch(r"(\d{1,2})([-/.])(\d{1,2})", before)
    if not above:
        return cell
    first, separator, second = int(above.group(1)), above.group(2), int(above.group(3))
    pairs = [tuple(int(n) for n in reading.split("-")) for reading in cell.readings]
    likely = sorted(pairs, key=lambda pair: (pair != (first, second + 1), pair != (first + 1, 1), pair[0] != first))
    return Cell(cell.row, cell.column, f"{likely[0][0]}{separator}{likely[0][1]}", cell.code, cell.shown)


def _follow_number(before: str, cell: Cell) -> Cell:
    above = re.fullmatch(r"(\d+)\.(\d+)", before)
    if not above:
        return cell
    expected = f"{above.group(1)}.{int(above.group(2)) + 1}"
    is_cut = expected.endswith("0") and float(expected) == float(cell.text) and expected != cell.text
    return Cell(cell.row, cell.column, expected, "number-mended", cell.text) if is_cut else cell
