import json

import pytest

from app.core.paths import resources
from app.generators.formulas import FormulaSegment, parse_text
from app.generators.formulas.speech import speak

FOLDER = resources() / "sheets" / "spoken"
LANGUAGES = ("en", "de", "es", "fr", "ar")


def spoken(formula: str, language: str = "en") -> str:
    (segment,) = parse_text(f"${formula}$", language)
    assert isinstance(segment, FormulaSegment)
    return segment.spoken


@pytest.mark.parametrize(
    ("formula", "words"),
    [
        ("\\frac{1}{2}", "1 over 2"),
        ("\\frac{x^2+1}{2}", "the fraction x squared plus 1 over 2, end of fraction"),
        ("\\int_a^b f(x)\\,dx", "the integral from a to b of f of x d x"),
        ("\\sum_{n=1}^{\\infty} n", "the sum from n equals 1 to infinity of n"),
        ("\\lim_{x\\to 0} x", "the limit as x approaches 0 of x"),
        ("\\log_{10} x", "log base 10 of x"),
        ("\\sin^{-1} x", "inverse sine x"),
        ("f'(x)", "f prime of x"),
        ("f^{-1}(x)", "inverse f of x"),
        ("p \\to q", "p to q"),
        ("3 + \\underline{\\qquad} = 5", "3 plus blank equals 5"),
        ("\\wideparen{AB}", "arc A B"),
        ("\\sqrt{2}", "the square root of 2"),
        ("\\sqrt[3]{x+1}", "the cube root of x plus 1, end of root"),
        ("x_1^2", "x sub 1 squared"),
        ("10^{-3}", "10 to the power minus 3"),
        ("\\vec{F}", "vector F"),
        ("90^\\circ", "90 degrees"),
        ("2\\frac13", "2 and 1 over 3"),
        ("\\left|x\\right|", "the absolute value of x"),
        ("x\\in\\mathbb{R}", "x is an element of the real numbers"),
        ("\\ce{2H2 + O2 -> 2H2O}", "2 H 2 plus O 2 reacts to give 2 H 2 O"),
        ("\\ce{SO4^2-}", "S O 4 2 minus"),
        ("\\ce{A <=> B}", "A is in equilibrium with B"),
        ("\\ce{^{14}_6C}", "C with mass number 14 and atomic number 6"),
        ("\\ce{AgCl v}", "Ag Cl as a precipitate"),
        ("\\ce{A ->[\\Delta] B}", "A reacts to give, with heat, B"),
    ],
)
def test_english(formula: str, words: str) -> None:
    assert spoken(formula) == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "x Quadrat plus Wurzel aus 2"),
        ("es", "x al cuadrado más la raíz cuadrada de 2"),
        ("fr", "x au carré plus racine carrée de 2"),
        ("ar", "x تربيع زائد الجذر التربيعي لـ 2"),
        ("de-AT", "x Quadrat plus Wurzel aus 2"),
        ("xx", "x squared plus the square root of 2"),
        ("../../en", "x squared plus the square root of 2"),
        ("", "x squared plus the square root of 2"),
    ],
)
def test_languages(language: str, words: str) -> None:
    assert spoken("x^2+\\sqrt2", language) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_words_and_the_places_of_english(language: str) -> None:
    english = json.loads((FOLDER / "en.json").read_text(encoding="utf-8"))
    own = json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    assert {kind: own[kind].keys() for kind in own} == {kind: english[kind].keys() for kind in english}
    for kind, table in own.items():
        for key, phrase in table.items():
            assert phrase.strip()
            assert [place in phrase for place in ("{0}", "{1}", "{2}")] == [
                place in english[kind][key] for place in ("{0}", "{1}", "{2}")
            ], key


def test_a_formula_that_prints_nothing_is_still_named() -> None:
    assert speak((), "en") == "formula"
