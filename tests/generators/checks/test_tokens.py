from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.generators.checks.tokens import fold, number, numbers, printed_length, split_formulas, stem, tokens


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", Fraction(7)),
        ("0.5", Fraction(1, 2)),
        ("0,5", Fraction(1, 2)),
        ("1/2", Fraction(1, 2)),
        ("½", Fraction(1, 2)),
        ("$\\frac{1}{2}$", Fraction(1, 2)),
        ("50 %", Fraction(1, 2)),
        ("−3", Fraction(-3)),
        ("1,000", Fraction(1000)),
        ("1.000.000", Fraction(1_000_000)),
        ("3.141", Fraction(3141, 1000)),
        ("٤٢", Fraction(42)),
        ("7 m", None),
        ("H2O", None),
        ("1/0", None),
        ("", None),
    ],
)
def test_a_text_that_is_one_number_has_its_value(text: str, value: Fraction | None) -> None:
    assert number(text) == value


def test_an_endless_number_is_read_as_far_as_numbers_go() -> None:
    assert number("9" * 10_000) is not None
    assert len(tokens("Is " + "9," * 5_000 + "9 large?", "en").specifics) == 1


def test_numbers_within_words_do_not_count() -> None:
    assert numbers("12 m of H2O cost $3.50") == (12, Fraction(7, 2))


@pytest.mark.parametrize(
    ("text", "formulas"),
    [
        ("Solve $2x + 3 = 11$ now", ("2x+3=11",)),
        ("It costs $12 and a snack costs $5.", ()),
        ("Between $5 and $10 per kg", ()),
        ("\\(a^2\\) and $\\ce{H2O}$", ("a^2", "\\ceH2O")),
    ],
)
def test_formulas_are_told_from_money(text: str, formulas: tuple[str, ...]) -> None:
    assert split_formulas(text)[1] == formulas


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", ("produce", "produces", "produced", "producing")),
        ("en", ("evaporate", "evaporates", "evaporation")),
        ("en", ("cell", "cells")),
        ("de", ("pflanze", "pflanzen")),
        ("es", ("celula", "celulas")),
        ("fr", ("cellule", "cellules")),
        ("ar", ("الخليه", "خليه", "والخليه")),
    ],
)
def test_forms_of_one_word_share_a_stem(language: str, forms: tuple[str, ...]) -> None:
    assert len({stem(form, language) for form in forms}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("chloride", "chlorine"), ("mitosis", "meiosis"), ("nitrate", "nitrite"), ("proton", "protein")],
)
def test_words_that_look_alike_keep_their_own_stems(one: str, other: str) -> None:
    assert stem(one, "en") != stem(other, "en")


def test_numbers_formulas_and_symbols_are_kept_apart_from_words() -> None:
    read = tokens("Does Ca2+ not react with three drops of $\\ce{H2O}$ in Part II?", "en")
    assert read.specifics == ("ca2+", "3", "\\ceH2O", "ii")
    assert read.negated
    assert "drop" in read.words


def test_a_command_of_a_formula_is_as_long_as_one_sign() -> None:
    assert printed_length("$\\alpha + 1$") == 3
    assert printed_length("  so   what ") == len("so what")


@given(st.text(max_size=60), st.sampled_from(["en", "de", "es", "fr", "ar", "zh"]))
def test_any_text_can_be_read(text: str, language: str) -> None:
    read = tokens(text, language)
    assert tokens(text, language) == read
    assert fold(fold(text)) == fold(text) or not text.isascii()
    number(text)
    numbers(text)
    assert printed_length(text) >= 0
