"""The words by which a curriculum's labels, headings and MINI BUNDLE rows are known."""

import re
from enum import StrEnum


class Field(StrEnum):
    """What a column, or a label of a curriculum block, stands for."""

    NUMBER = "number"
    STANDARD = "standard"
    TITLE = "title"
    NOTE = "note"
    UNIT = "unit"
    SUBJECT = "subject"
    GRADE = "grade"
    CURRICULUM = "curriculum"


BLOCK_FIELDS = (Field.SUBJECT, Field.GRADE, Field.CURRICULUM)

# Headings by field; where a table has several of one field, the first in this order is taken.
_HEADINGS: dict[Field, tuple[str, ...]] = {
    Field.NUMBER: ("no", "number", "nr", "#", "№", "s no", "sl no", "sr no", "lesson no", "lesson number", "lesson #"),
    Field.STANDARD: ("standard", "standards", "standard code", "standard codes", "standard(s)", "code", "codes"),
    Field.TITLE: ("lesson title", "lesson name", "title", "lesson topic", "topic", "topics", "lesson", "lessons"),
    Field.NOTE: (
        "teacher note",
        "teacher notes",
        "teacher's note",
        "teacher's notes",
        "note",
        "notes",
        "note(s)",
        "description",
        "descriptions",
        "lesson description",
    ),
    Field.UNIT: ("unit", "unit title", "unit name", "units", "section", "chapter", "module"),
    Field.SUBJECT: ("subject name", "subject"),
    Field.GRADE: ("grade level", "grade"),
    Field.CURRICULUM: ("curriculum name", "curriculum"),
}
_FIELD_OF = {word: field for field, words in _HEADINGS.items() for word in words}
_LONGEST_HEADING = 30  # with marks around it
_RANK = {word: rank for words in _HEADINGS.values() for rank, word in enumerate(words)}

_ONE_CELL = re.compile(
    r"(?P<label>subject(?:\s+name)?|grade(?:\s+level)?|curriculum(?:\s+name)?)(?:\s*[:：=]\s*|\s*[-–—]\s+|\s+[-–—]\s*)"
    r"(?P<value>[^\s\-–—:：=].*)",
    re.IGNORECASE | re.DOTALL,
)
_ONE_CELL_BARE = re.compile(
    r"(?P<label>subject\s+name|grade\s+level|curriculum\s+name)\s+(?P<value>[^\s\-–—:：=].*)", re.IGNORECASE | re.DOTALL
)
_SECTION = re.compile(r"section\s*[:：]\s*(?P<title>.*)", re.IGNORECASE | re.DOTALL)
_BUNDLE = re.compile(r"mini[\s_-]*bundles?", re.IGNORECASE)
_INFORMATION = {
    "info",
    "information",
    "instruction",
    "instructions",
    "read me",
    "readme",
    "help",
    "how to",
    "how to use",
    "legend",
    "changelog",
    "about",
}


def _word(text: str) -> str:
    """`text` as it is compared: lower case, without final marks."""
    word = " ".join(text.replace("’", "'").replace("_", " ").casefold().split())
    bare = word.strip(" .:-–—*=：")
    return " ".join(bare.replace(".", " ").split()) if bare else word


def heading(text: str) -> tuple[Field, int] | None:
    """The field that a heading names, and how sure it is (0 is surest); None when it names none."""
    if len(text) > _LONGEST_HEADING or text[:1].isdigit():
        return None
    word = _word(text)
    field = _FIELD_OF.get(word)
    return None if field is None else (field, _RANK[word])


def is_lesson_word(text: str) -> bool:
    """Whether a heading is the bare word Lesson, which may name a number column as well."""
    return _word(text) in {"lesson", "lessons"}


def label(text: str) -> Field | None:
    """The field that a label of a curriculum block names when its value stands in another cell."""
    found = heading(text)
    return found[0] if found and found[0] in BLOCK_FIELDS else None


def label_with_value(text: str, is_bare_allowed: bool) -> tuple[Field, str] | None:
    """Label and value in one cell, such as `Subject Name - Physical Science`."""
    match = _ONE_CELL.fullmatch(text) or (_ONE_CELL_BARE.fullmatch(text) if is_bare_allowed else None)
    if not match:
        return None
    field = label(match["label"])
    return (field, match["value"].strip()) if field else None


def section_title(text: str) -> str | None:
    """What follows `Section:`; None when `text` does not begin so."""
    match = _SECTION.fullmatch(text)
    return match["title"].strip() if match else None


def is_bundle(text: str) -> bool:
    """Whether a cell is the mark of a unit bundle."""
    return bool(_BUNDLE.fullmatch(text.strip(" .:*-–—")))


def is_information_sheet(name: str) -> bool:
    """Whether a sheet bears a name such as Info or Instructions."""
    return _word(name) in _INFORMATION
