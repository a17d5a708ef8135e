import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.generators.formulas import check_formulas


@pytest.mark.parametrize(
    "text",
    [
        "Solve $x^2 + 1 = 5$ and $\\frac{1}{2}x$.",
        "It costs $12 and $5. US$5 (about €3), 100$.",
        "$x$ costs $5",
        "$\\ce{Ca^2+ + 2OH- -> Ca(OH)2 v}$",
        "MS-PS1-2, Ca2+, H₂O, x^2, a_1, C:\\Users",
        "Is $3 < 5$? The answer is $5.",
        "\\(x\\) and $$\\sum_{i=1}^n i$$",
        "$\\begin{cases}x & x > 0 \\\\ -x & x < 0\\end{cases}$",
        "It costs $5-$10 per head.",
        "$\\ce{AgNO3(aq) + NaCl(aq) -> AgCl(s) + NaNO3(aq) + H2O(l) + CO2(g)}$",
        "$a+b+c+d+e+f+g+h+i+j+k+l+m+n+o+p+q+r+s+t+u+v+w+x+y+z=0$",
        "$x=\\frac{-b\\pm\\sqrt{b^2-4ac}}{2a}$",
        "",
    ],
)
def test_nothing_is_wrong(text: str) -> None:
    assert check_formulas(text) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("$\\foo{x}$", "not known: \\foo"),
        ("$\\frac{1}{2$", "{ without its }"),
        ("$x}$", "} without its {"),
        ("$\\left( x$", "\\left without its \\right"),
        ("$x \\right)$", "\\right without its \\left"),
        ("$\\begin{matrix}1$", "\\begin{matrix} without its \\end"),
        ("$\\begin{foo}1\\end{foo}$", "not known: \\begin{foo}"),
        ("$x^$", "without what it needs"),
        ("$a & b$", "& outside a table"),
        ("Solve \\frac{1}{2} now", "\\frac stands outside"),
        ("Solve x^{2} now", "x^ stands outside"),
        ("Use \\ce{H2O} here", "\\ce stands outside"),
        ("Solve $x^2 + 1 = 5", "never closed"),
        ("Solve $x now", "never closed"),
        ("Solve $2x^2 now", "never closed"),
        ("$$x", "never closed"),
        ("an empty $$ $$ one", "empty"),
        ("an empty $ $ one", "empty"),
        ("$\\ce{Ca2+}$", "write Ca^2+"),
        ("$\frac{1}{2}$", "lost the backslash"),
        ("$2 \times 3$", "lost the backslash"),
        ("$\\frac{" + "a+" * 40 + "b}{2}$", "too wide"),
        ("$\\text{" + "a long text " * 5 + "}$", "too wide"),
        ("$\\left(" + "a+" * 40 + "b\\right)$", "too wide"),
        ("$" + "x" * 3000 + "$", "longer than"),
        ("$" + "{" * 40 + "x" + "}" * 40 + "$", "nested too deep"),
    ],
)
def test_what_is_wrong_is_said(text: str, words: str) -> None:
    assert any(words in problem for problem in check_formulas(text)), check_formulas(text)


@given(st.text(st.sampled_from("$\\{}^_&[]()abx12 frac ce.,"), max_size=60))
def test_checking_never_fails_and_says_each_problem_once(text: str) -> None:
    found = check_formulas(text)
    assert len(set(found)) == len(found)
    assert all(problem.strip() for problem in found)
