import pytest

from app.generators.formulas import parse_text, plain_text
from app.generators.formulas.nodes import (
    Fence,
    Fraction,
    Group,
    Nodes,
    Number,
    Operator,
    Scripts,
    Style,
    Symbol,
    Table,
    Text,
)
from app.generators.formulas.reader import read_tex


def nodes(formula: str) -> Nodes:
    read, problems = read_tex(formula)
    assert problems == ()
    return read


def test_scripts_in_either_order() -> None:
    expected = (Scripts((Symbol("x"),), (Number("2"),), (Number("1"),)),)
    assert nodes("x^2_1") == nodes("x_1^2") == nodes("x _{1} ^{2}") == expected


def test_one_digit_is_an_argument_but_a_number_is_an_exponent() -> None:
    assert nodes("\\frac12") == (Fraction((Number("1"),), (Number("2"),)),)
    assert nodes("10^-23") == nodes("10^{-23}")


@pytest.mark.parametrize("written", ["90^\\circ", "90^{\\circ}", "90\\degree", "90°"])
def test_degrees_in_every_spelling(written: str) -> None:
    assert plain_text(f"${written}$") == "90°"


def test_primes_stand_with_other_exponents() -> None:
    assert nodes("f''^2") == (Scripts((Symbol("f"),), (Symbol("′"), Symbol("′"), Number("2"))),)


def test_scripts_before_a_symbol() -> None:
    expected = Scripts((Text("C"),), (), (), (Number("14"),), (Number("6"),))
    assert nodes("{}^{14}_{6}\\mathrm{C}") == nodes("^{14}_6\\text{C}") == (expected,)


def test_numbers_keep_their_separators() -> None:
    assert nodes("1,000,000") == (Number("1,000,000"),)
    assert nodes("3{,}14") == (Number("3,14"),)
    assert nodes("(1,2)")[1:4] == (Number("1"), Symbol(","), Number("2"))


def test_functions_and_words_are_upright_without_a_backslash() -> None:
    assert nodes("sin x") == (Operator("sin"), Symbol("x"))
    assert nodes("speed")[0] == Text("speed")
    assert nodes("abc") == (Symbol("a"), Symbol("b"), Symbol("c"))


def test_upright_letters_stay_together() -> None:
    assert nodes("\\mathrm{mol}^{-1}") == (Scripts((Text("mol"),), (Symbol("−"), Number("1"))),)
    assert isinstance(nodes("\\mathrm{H_2O}")[0], Style)


def test_fences_grow_and_may_be_one_sided() -> None:
    assert nodes("\\left.\\frac12\\right|") == (Fence("", (Fraction((Number("1"),), (Number("2"),)),), "|"),)


def test_tables() -> None:
    assert nodes("\\begin{bmatrix}1&2\\\\3\\end{bmatrix}") == (
        Table((((Number("1"),), (Number("2"),)), ((Number("3"),), ())), "matrix", "[", "]"),
    )
    assert nodes("\\begin{array}{c|c}1&2\\\\[2pt]\\hline 3&4\\\\\\end{array}") == (
        Table((((Number("1"),), (Number("2"),)), ((Number("3"),), (Number("4"),))), "matrix", bars=(1,), lines=(1,)),
    )
    (table,) = nodes("\\begin{cases}x&y\\\\z\\end{cases}")
    assert isinstance(table, Table) and (table.shape, table.left) == ("cases", "{")


def test_colour_is_left_out() -> None:
    assert nodes("\\color{red}x") == (Symbol("x"),)
    assert nodes("\\textcolor{red}{x}") == (Group((Symbol("x"),)),)


@pytest.mark.parametrize(
    ("formula", "printed"),
    [
        ("\\SI{5.2}{\\kilo\\metre\\per\\second\\squared}", "5.2 km s⁻²"),
        ("\\pu{9.8 m s^-2}", "9.8 m s⁻²"),
        ("\\qty{3}{\\cubic\\metre}", "3 m³"),
        ("\\num{1.5e-3}", "1.5 × 10⁻³"),
        ("\\ang{30}", "30°"),
        ("\\not=\\not\\in", "≠∉"),
        ("a\\equiv b\\pmod n", "a ≡ b (mod n)"),
        ("{n \\choose k}", "(n k)"),
        ("a \\over b", "a/b"),
        ("\\sum\\limits_{i=1}^n i", "∑_(i=1)ⁿi"),
        ("\\operatorname{lcm}(a,b)", "lcm(a,b)"),
        ("3\\frac12", "3 1/2"),
        ("\\frac{a+b}{2}", "(a + b)/2"),
        ("\\sqrt[3]{x+1}", "³√(x + 1)"),
        ("-x = -1", "−x = −1"),
        ("\\mathbb{R}", "ℝ"),
        ("\\text{50\\% of } x", "50% of x"),
        ("\\underline{\\hspace{2cm}} + 3 = 5", "___ + 3 = 5"),
        ("\\boxed{} - 2 = 1", "□ − 2 = 1"),
        ("\\begin{array}{r}12\\\\+7\\\\\\hline 19\\end{array}", "(12; +7; 19)"),
    ],
)
def test_plain_text_is_what_is_printed(formula: str, printed: str) -> None:
    assert plain_text(f"${formula}$") == printed


def test_an_unknown_command_is_kept_and_reported() -> None:
    assert plain_text("$\\foo{x}+1$") == "\\foox + 1"
    (segment,) = parse_text("$\\foo{x}+1$")
    assert "\\foo" in segment.problems[0]
