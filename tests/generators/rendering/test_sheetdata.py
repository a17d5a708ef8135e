"""What the templates get: texts cleaned without loss, long words breakable, titles shortened."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.generators.rendering.sheetdata import BREAK_EVERY, LONGEST_WORD, breakable, clean, shorten
from tests.support.decks import sample_context

HOSTILE = ("#set page()", "<b>bold</b>", '=HYPERLINK("x")', r"\u200b", "*a* _b_ @c `d` // e /* f", "$", "W" * 300)


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_stays_as_written(text: str) -> None:
    assert clean(text) == text
    assert breakable(text).replace("\u200b", "") == text


def test_what_no_paper_can_show_is_taken_out() -> None:
    assert clean("a\x00b\x07c\ud800d\u202ee\ufefff\x85g\r\nh\ti") == "abcdef\ng\nh i"


@given(st.text())
def test_clean_text_can_be_encoded_and_stays_clean(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert clean(cleaned) == cleaned
    assert not any(unicodedata.category(character) == "Cs" for character in cleaned)


@given(st.text())
def test_breaks_change_nothing_that_is_read(text: str) -> None:
    text = text.replace("\u200b", "")
    assert breakable(text).replace("\u200b", "") == text


@given(st.text(alphabet="abcÄé", min_size=LONGEST_WORD + 1, max_size=200))
def test_no_piece_of_a_long_word_is_long(word: str) -> None:
    assert max(map(len, breakable(word).split("\u200b"))) <= BREAK_EVERY


def test_a_break_never_parts_a_letter_from_its_mark() -> None:
    word = "e\u0301" * 40
    for piece in breakable(word).split("\u200b"):
        assert not unicodedata.combining(piece[0])


def test_ordinary_words_get_no_breaks() -> None:
    text = sample_context().lesson.title
    assert breakable(text) == text


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Cells", "Cells"),
        ("Cells and their many parts", "Cells and…"),
        ("细胞是生命的基本单位", "细胞是生命的…"),
        ("Photosynthesis", "Photosynthes…"),
    ],
)
def test_running_titles(text: str, short: str) -> None:
    assert shorten(text, 12) == short
