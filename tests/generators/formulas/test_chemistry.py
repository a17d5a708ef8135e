import pytest

from app.generators.formulas import plain_text
from app.generators.formulas.chemistry import unclear_charges
from app.generators.formulas.nodes import Chemistry, Number, Scripts, Symbol, Text
from app.generators.formulas.reader import read_tex


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("H2SO4", "H₂SO₄"),
        ("2H2 + O2 -> 2H2O", "2 H₂ + O₂ → 2 H₂O"),
        ("SO4^2-", "SO₄²⁻"),
        ("SO4^{2-}", "SO₄²⁻"),
        ("NO3-", "NO₃⁻"),
        ("NO3^-", "NO₃⁻"),
        ("Na+ + Cl- -> NaCl", "Na⁺ + Cl⁻ → NaCl"),
        ("Zn -> Zn^2+ + 2e-", "Zn → Zn²⁺ + 2 e⁻"),
        ("[Fe(CN)6]^3-", "[Fe(CN)₆]³⁻"),
        ("(NH4)2SO4", "(NH₄)₂SO₄"),
        ("CuSO4.5H2O", "CuSO₄·5 H₂O"),
        ("CuSO4 * 5H2O", "CuSO₄·5 H₂O"),
        ("^{14}_{6}C -> ^{14}_{7}N + ^{0}_{-1}e", "¹⁴₆C → ¹⁴₇N + ⁰₋₁e"),
        ("^227_90Th+", "²²⁷₉₀Th⁺"),
        ("{}^{235}U", "²³⁵U"),
        ("NaCl(aq) + H2O(l)", "NaCl (aq) + H₂O (l)"),
        ("AgCl v", "AgCl↓"),
        ("CO2 ^", "CO₂↑"),
        ("A <=> B", "A ⇌ B"),
        ("A <-> B", "A ↔ B"),
        ("A <- B", "A ← B"),
        ("CaCO3 ->[\\Delta] CaO", "CaCO₃ →[Δ] CaO"),
        ("A ->[heat][cool] B", "A →[heat] B"),
        ("CH3-CH2-OH", "CH₃–CH₂–OH"),
        ("CH2=CH2", "CH₂=CH₂"),
        ("HC#CH", "HC≡CH"),
        ("CH3^.", "CH₃^•"),
        ("1/2 O2", "1/2 O₂"),
        ("Fe^{III}Cl3", "Fe^(III)Cl₃"),
        ("0.5 O2", "0.5 O₂"),
        ("$n$ CO2", "nCO₂"),
        ("x Na", "xNa"),
        ("Hg2^2+", "Hg₂²⁺"),
        ("H2O_{(l)}", "H₂O_(l)"),
        ("C_6H_{12}O_6", "C₆H₁₂O₆"),
        ("[Cu(NH3)4]^{2+}", "[Cu(NH₃)₄]²⁺"),
        ("MnO4- + 8H+ + 5e- -> Mn^2+ + 4H2O", "MnO₄⁻ + 8 H⁺ + 5 e⁻ → Mn²⁺ + 4 H₂O"),
        ("^{235}_{92}U + 3 ^{1}_{0}n", "²³⁵₉₂U + 3 ¹₀n"),
        ("Pb^2+(aq) + 2I^-(aq) -> PbI2(s)", "Pb²⁺ (aq) + 2 I⁻ (aq) → PbI₂ (s)"),
        ("CH4 + Cl2 ->[h\\nu] CH3Cl", "CH₄ + Cl₂ →[hν] CH₃Cl"),
        ("CH3\\bond{-}CH3", "CH₃–CH₃"),
        ("A->B", "A → B"),
        ("glucose -> ethanol", "glucose → ethanol"),
        ("(C2H4)_n", "(C₂H₄)ₙ"),
        ("", ""),
    ],
)
def test_chemistry(written: str, printed: str) -> None:
    (node,), problems = read_tex(f"\\ce{{{written}}}")
    assert isinstance(node, Chemistry) and problems == ()
    assert plain_text(f"a $\\ce{{{written}}}$") == f"a {printed}"


def test_charges_stand_above_and_counts_below() -> None:
    (node,), _ = read_tex("\\ce{SO4^2-}")
    assert isinstance(node, Chemistry)
    assert node.body == (Text("S"), Scripts((Text("O"),), (Number("2"), Symbol("−", "normal")), (Number("4"),)))


@pytest.mark.parametrize("text", ["Ca2+", "Ca2+ + 2e-", "Al3+(aq)"])
def test_charges_that_may_be_counts(text: str) -> None:
    assert unclear_charges(text) == (text[:4],)


@pytest.mark.parametrize("text", ["Ca^2+", "NH4+", "H3O+", "NO3-", "2H2 + O2", "Na+", "H2 + Cl2"])
def test_charges_that_are_clear(text: str) -> None:
    assert unclear_charges(text) == ()
