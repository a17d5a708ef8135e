"""Puts formulas on paper with the real template and fonts: a glyph that no font has is an error of PDF/UA-1."""

import io
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import page
import pikepdf
import pypdfium2
import pytest
import typst

from app.core.paths import resources
from app.generators.formulas import FormulaSegment, check_formulas, parse_text, segments_as_json
from app.generators.formulas.commands import ACCENTS, ARROWS, BIG, OPERATORS, STYLES, SYMBOLS

FORMULAS = tuple(Path(__file__).with_name("formulas.txt").read_text(encoding="utf-8").splitlines())
PAGE = """
#import "math.typ": rich
#let texts = ("Noto Sans", "Noto Sans Math", "Noto Sans Symbols2", "Noto Sans Arabic", "Noto Sans CJK SC")
#set document(title: "Formulas")
#set page(width: 18cm, height: auto)
#set text(lang: "en", font: texts, fallback: false)
#show math.equation: set text(font: ("New Computer Modern Math", ..texts), fallback: false)
= Formulas
#for segments in json(bytes(sys.inputs.data)) { block(rich(segments)) }
"""


def compile_page(folder: Path, texts: Sequence[str]) -> bytes:
    (folder / "math.typ").write_bytes((resources() / "templates" / "math.typ").read_bytes())
    (folder / "page.typ").write_text(PAGE, encoding="utf-8")
    compiler = typst.Compiler(
        str(folder / "page.typ"),
        root=str(folder),
        font_paths=[str(resources() / "fonts")],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps([segments_as_json(parse_text(text)) for text in texts])},
    )
    pdf, warnings = compiler.compile_with_warnings(format="pdf", pdf_standards=["ua-1"])
    assert [warning.message for warning in warnings] == []
    return bytes(pdf)


def alternatives(pdf: bytes) -> Iterator[str]:
    """The spoken texts of all formulas, in order."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        yield from _alternatives(opened.Root.StructTreeRoot)


def _alternatives(element: pikepdf.Object) -> Iterator[str]:
    if not isinstance(element, pikepdf.Dictionary):
        return
    if element.get("/S") == "/Formula":
        yield str(element.get("/Alt", ""))
    children = element.get("/K", pikepdf.Array())
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        yield from _alternatives(child)


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def test_every_formula_prints_and_is_spoken(tmp_path: Path) -> None:
    texts = [f"Item {number}: ${formula}$ here." for number, formula in enumerate(FORMULAS)]
    assert [(text, check_formulas(text)) for text in texts if check_formulas(text)] == []
    pdf = compile_page(tmp_path, texts)
    spoken = [part.spoken for text in texts for part in parse_text(text) if isinstance(part, FormulaSegment)]
    assert len(spoken) == len(FORMULAS) > 130
    report = page.validate_pdf_bytes(pdf, profile=page.ValidationProfile.PDF_UA_1)
    assert report.is_compliant, report.failures
    assert [words for words in alternatives(pdf) if words.strip()] == spoken
    printed = text_of(pdf)
    for words in ("Item 0:", "H2SO4", "mol", "electrolysis", "مساحة"[::-1], "Höhe", "where", "$5", "50%"):
        assert words in printed or words[::-1] in printed, words


def test_every_symbol_has_a_glyph(tmp_path: Path) -> None:
    names = [*SYMBOLS, *OPERATORS]
    pdf = compile_page(tmp_path, [" ".join(f"$\\{name}$" for name in names)])
    assert len(list(alternatives(pdf))) == len(names)


def test_every_alphabet_accent_arrow_and_delimiter_prints(tmp_path: Path) -> None:
    texts = [f"$\\{name}{{Axβ1}}$" for name in (*STYLES, *ACCENTS, *ARROWS)]
    texts += [f"$\\{name}{side}$" for name in BIG for side in ("(", "|", "\\{")]
    texts += [f"$\\left{side}\\frac ab\\right.$" for side in ("(", "[", "\\{", "|", "\\langle", "\\lfloor", "/")]
    assert compile_page(tmp_path, texts)


@pytest.mark.parametrize("formula", ["\\frac{1}{", "x^", "\\left(", "\\begin{cases}", "\\ce{(", "\\sqrt{}", "\\foo{x}"])
def test_broken_formulas_still_print(tmp_path: Path, formula: str) -> None:
    assert compile_page(tmp_path, [f"before \\({formula}\\) after"])


def test_display_formulas_and_long_ones_stay_on_the_paper(tmp_path: Path) -> None:
    long = "+".join(f"x_{{{number}}}" for number in range(60))
    pdf = compile_page(tmp_path, [f"Solve $${long}=0$$ and ${long}$."])
    assert "59" in text_of(pdf)


def test_markup_of_the_typesetter_prints_as_text(tmp_path: Path) -> None:
    printed = text_of(compile_page(tmp_path, ["#panic() $\\text{\\#sys <b>}$ *bold* @ref `x` //"]))
    assert "#panic()" in printed and "*bold* @ref `x` //" in printed and "#sys <b>" in printed


def test_an_unknown_node_stops_the_page(tmp_path: Path) -> None:
    compile_page(tmp_path, ["x"])
    compiler = typst.Compiler(
        str(tmp_path / "page.typ"),
        root=str(tmp_path),
        font_paths=[str(resources() / "fonts")],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps([[{"kind": "picture"}]])},
    )
    with pytest.raises(typst.TypstError):
        compiler.compile(format="pdf")
