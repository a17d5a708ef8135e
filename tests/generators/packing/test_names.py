import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.generators.packing.names import comparable, safe_name, shorten, unique_names, utf16_length

DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    f"{d}{n}" for d in ("COM", "LPT") for n in "0123456789¹²³"
}


def assert_safe(name: str) -> None:
    assert name
    assert name == unicodedata.normalize("NFC", name)
    assert not set(name) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") for c in name)
    assert not set(name) & {chr(n) for n in (0x200B, 0x200E, 0x200F, 0x202E, 0x2066, 0xFEFF)}
    assert name[-1] not in ". " and name[0] not in ". "
    assert name.split(".")[0].strip().upper() not in DEVICES
    assert len(name.encode("utf-8")) <= 240


@given(st.text(st.characters(), max_size=400), st.integers(20, 150), st.sampled_from(["", ".zip", " – Preview.pdf"]))
def test_any_text_becomes_a_safe_name_within_its_length(text: str, longest: int, ending: str) -> None:
    name = safe_name(text, "Lesson", longest, ending)
    assert_safe(name)
    assert name.endswith(ending)
    assert utf16_length(name) <= longest


@given(st.text(st.sampled_from('CONPRAUXLTM123¹².\t\x00 :<>*?"|/\\'), max_size=12))
def test_device_names_never_come_out(text: str) -> None:
    assert_safe(safe_name(text, "Lesson"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("COM¹", "_COM¹"),
        ("Console", "Console"),
        ("a/b:c*?", "a-b-c"),
        ("MS-LS1: From Molecules", "MS-LS1 - From Molecules"),
        ("../../x", "-..-x"),
        ("Trailing…", "Trailing…"),
        ("Trailing. . ", "Trailing"),
        ("#set page()", "#set page()"),
        ("=HYPERLINK()", "=HYPERLINK()"),
        ("<b>", "b"),
        ("???", "Lesson"),
        ("خلايا\u202e", "خلايا"),
        ("\ud800Cells\ufeff", "Cells"),
        ("Cafe\u0301", "Café"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("a\u200db", "ab"),
        ("👩\u200d🔬 Lab", "👩\u200d🔬 Lab"),
    ],
)
def test_titles(text: str, name: str) -> None:
    assert safe_name(text, "Lesson") == name


def test_the_ending_decides_whether_a_title_is_a_device() -> None:
    assert safe_name("CON", "Lesson", ending=" – Preview.pdf") == "CON – Preview.pdf"
    assert safe_name("CON", "Lesson", ending=".zip") == "_CON.zip"


def test_shortening_keeps_words_and_marks_whole() -> None:
    assert shorten("The Characteristics of Life", 25, 240) == "The Characteristics of…"
    assert shorten("水" * 300, 200, 90) == "水" * 29 + "…"
    family = "👨\u200d👩\u200d👧"
    assert shorten("Life of a " + family, 14, 240) == "Life of a…"
    assert shorten("e\u0323" * 10, 8, 240) == "e\u0323" * 3 + "…"


def test_names_that_a_file_system_takes_for_one_are_numbered() -> None:
    names = ["Cells", "cells", "CELLS", "Café", "Cafe\u0301", "Cells (2)"]
    unique = unique_names(names, 60)
    assert unique == ("Cells", "cells (2)", "CELLS (3)", "Café", "Cafe\u0301 (2)", "Cells (4)")
    assert len({comparable(name) for name in unique}) == len(names)


@given(st.lists(st.sampled_from(["A", "a", "Ä" * 60, "ä" * 60, "水" * 60, "A (2)"]), max_size=30))
def test_numbering_keeps_within_the_length(names: list[str]) -> None:
    unique = unique_names(names, 60)
    assert len({comparable(name) for name in unique}) == len(names)
    assert all(utf16_length(name) <= 60 for name in unique)
