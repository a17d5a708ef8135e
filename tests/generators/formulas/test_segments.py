import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.generators.formulas import FormulaSegment, TextSegment, parse_text, plain_text, segments_as_json


def sources(text: str) -> list[str]:
    return [segment.source for segment in parse_text(text) if isinstance(segment, FormulaSegment)]


@pytest.mark.parametrize(
    "text",
    [
        "It costs $12 and $5.",
        "A pen is $12 and a snack costs $5.",
        "costs $3.50 (about €3)",
        "between $5 and $10 per kg",
        "US$5 or A$7",
        "$5-$10, or $5–$10",
        "from $5, $6 and $7",
        "$1,000 to $2,500",
        "100$ and 200$",
        "I have $5 and you have 3$.",
        "Earn $20/hour or $800/week.",
        "costs $5 (in US$).",
        "$5",
        "The $ sign and the $ sign are the same.",
        "$ 5 and $ 10",
        "Grade 7, MS-PS1-2, Ca2+, H₂O, x^2 and a_1",
        "Is 3 < 5 & 5 > 3?",
        "",
    ],
)
def test_money_and_plain_text_stay_as_written(text: str) -> None:
    assert "".join(segment.text for segment in parse_text(text) if isinstance(segment, TextSegment)) == text
    assert plain_text(text) == text


@pytest.mark.parametrize(
    ("text", "formulas"),
    [
        ("$x$ costs $5", ["x"]),
        ("pay $5, $6, $x$", ["x"]),
        ("$5 and $x$", ["x"]),
        ("$5$ and $6$", ["5", "6"]),
        ("$12x + 3$ and $2^3$", ["12x + 3", "2^3"]),
        ("$5\\%$ of $20", ["5\\%"]),
        ("the $n$th term, $x$s", ["n", "x"]),
        ("a triangle $ABC$ with $PV = nRT$", ["ABC", "PV = nRT"]),
        ("$ x^2 $ spaced", ["x^2"]),
        ("$3 cups$", ["3 cups"]),
        ("$\\ce{$n$ CO2}$ and $\\text{if $x$}$", ["\\ce{$n$ CO2}", "\\text{if $x$}"]),
        ("\\(a\\) and \\[b\\] and $$c$$", ["a", "b", "c"]),
        ("\\$5 and $y$", ["y"]),
        ("$\\$5 + x$", ["\\$5 + x"]),
        ("$x_1$$x_2$", ["x_1", "x_2"]),
    ],
)
def test_formulas_are_found(text: str, formulas: list[str]) -> None:
    assert sources(text) == formulas


def test_what_is_around_a_formula_is_kept() -> None:
    first, formula, last = parse_text("The price \\$5 is $x$, not $6.")
    assert (first, last) == (TextSegment("The price $5 is "), TextSegment(", not $6."))
    assert isinstance(formula, FormulaSegment) and not formula.display


def test_display_formulas_are_told_apart() -> None:
    displays = [part.display for part in parse_text("$$a$$ \\[b\\] $c$ \\(d\\)") if isinstance(part, FormulaSegment)]
    assert displays == [True, True, False, False]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("$\\\\frac{1}{2} \\\\pi$", "1/2π"),
        ("$x² + H₂O$", "x² + H₂O"),
        ("$a\u200b+\ufeffb$", "a + b"),
    ],
)
def test_formulas_damaged_on_the_way_are_mended(written: str, meant: str) -> None:
    assert plain_text(written) == meant


def test_rows_of_a_table_are_not_taken_for_doubled_backslashes() -> None:
    assert plain_text("$\\begin{matrix}a\\\\b\\end{matrix}$") == "(a; b)"


def test_json_has_data_and_no_markup() -> None:
    words, formula = segments_as_json(parse_text("#set page() $\\frac{a}{2}$"))
    assert words == {"kind": "text", "text": "#set page() "}
    symbol = {"kind": "symbol", "text": "a", "role": ""}
    fraction = {"kind": "fraction", "top": [symbol], "bottom": [{"kind": "number", "text": "2"}], "style": "auto"}
    assert formula == {
        "kind": "formula",
        "nodes": [fraction],
        "spoken": "a over 2",
        "display": False,
        "tall": True,
        "wide": False,
    }


def test_words_around_a_display_formula_have_no_space_next_to_it() -> None:
    first, _, last = segments_as_json(parse_text("Solve $$x$$ now"))
    assert (first["text"], last["text"]) == ("Solve", "now")
    assert segments_as_json(parse_text("Solve $x$ now"))[0]["text"] == "Solve "


@pytest.mark.parametrize(
    ("formula", "is_tall", "is_wide"),
    [
        ("x^2", False, False),
        ("\\tfrac12", False, False),
        ("\\sum_i i", True, False),
        ("\\lim_{x\\to0}x", True, False),
        ("\\begin{pmatrix}1\\\\2\\end{pmatrix}", True, False),
        ("\\ce{A ->[heat] B}", True, False),
        ("a+b+c+d+e+f+g+h+i+j+k+l+m+n", False, True),
    ],
)
def test_room(formula: str, is_tall: bool, is_wide: bool) -> None:
    (segment,) = parse_text(f"${formula}$")
    assert isinstance(segment, FormulaSegment)
    assert (segment.is_tall, segment.is_wide) == (is_tall, is_wide)


@given(st.text(st.sampled_from("$\\{}^_&[]()abx12 .,\n\t%-+") | st.characters(), max_size=80))
@example("$" * 60)
@example("$\\ce{" * 20)
def test_any_text_is_read_without_an_error_and_keeps_its_plain_words(text: str) -> None:
    segments = parse_text(text)
    assert all(segment.spoken for segment in segments if isinstance(segment, FormulaSegment))
    if not any(isinstance(segment, FormulaSegment) for segment in segments):
        assert "".join(segment.text for segment in segments) == text.replace("\\$", "$")


@pytest.mark.parametrize(
    "hostile",
    [
        "$" + "{" * 900 + "}" * 900 + "$",
        "$" + "\\frac{1}{" * 200 + "$",
        "$" + "^" * 1900 + "$",
        "$\\ce{" + "[" * 1900 + "}$",
        "$\\ce{" + "{}" * 900 + "}$",
        "$" + "\\left(" * 300 + "$",
        "$" + "\\text{$" * 250 + "$",
        "$" + "\\sqrt[" * 300 + "$",
        "$x" * 5000,
        "\\(" * 5000,
        "$" * 10000,
        "$\\ce{" + "->[" * 500 + "}$",
        "$\\begin{matrix}" * 130 + "$",
    ],
)
def test_hostile_formulas_take_no_time(hostile: str) -> None:
    start = time.process_time()
    segments_as_json(parse_text(hostile))
    assert time.process_time() - start < 2
