"""What is wrong with the formulas of an item's text, in plain words; used before anything is printed."""

import re
from collections.abc import Iterator

from app.generators.formulas import problems
from app.generators.formulas.chemistry import unclear_charges
from app.generators.formulas.commands import KNOWN, MATRICES
from app.generators.formulas.measure import WIDEST, widest_part
from app.generators.formulas.plain import plain_nodes
from app.generators.formulas.segments import FormulaSegment, TextSegment, parse_text

_STRAY = re.compile(r"\\(?:begin|end)\{|\\([A-Za-z]{2,})|[A-Za-z0-9)\]][\^_]\{")
_UNCLOSED = re.compile(r"\$\$|\$(?=[A-Za-z](?:\W|$))|\$(?=[^$\s]{0,30}[\\^_])|\$(?=\\)")
_EMPTY = re.compile(r"\$\$\s*\$\$|(?<!\$)\$\s+\$(?!\$|\s*\d)|\\\(\s*\\\)|\\\[\s*\\\]")
# What a JSON reader makes of `\frac`, `\beta`, `\vec`, `\times` when their backslash is not doubled.
_LOST = re.compile(r"[\f\x08\v](?=[a-z])|\t(?=imes|heta|ext|an\b|o\b|au\b|riangle|frac|herefore|binom)")
_CHEMISTRY = re.compile(r"\\ce\s*\{((?:[^{}]|\{[^{}]*\})*)\}")


def check_formulas(text: str) -> tuple[str, ...]:
    """What is wrong with the formulas of `text`, each once, in plain words; empty when all is fine."""
    found = [problems.LOST_BACKSLASH] if _LOST.search(text) else []
    for segment in parse_text(text):
        found.extend(_of_words(segment.text) if isinstance(segment, TextSegment) else _of_formula(segment))
    return tuple(dict.fromkeys(found))


def _of_formula(segment: FormulaSegment) -> Iterator[str]:
    yield from segment.problems
    if widest_part(segment.nodes) > WIDEST:
        yield problems.TOO_WIDE.format(plain_nodes(segment.nodes)[:60] + "…")
    for inside in _CHEMISTRY.findall(segment.source):
        for ion in unclear_charges(inside):
            yield problems.UNCLEAR_CHARGE.format(ion, f"{ion[:-2]}^{ion[-2:]}")


def _of_words(text: str) -> Iterator[str]:
    for found in _STRAY.finditer(text):
        name = found[1]
        if name is None or name in KNOWN or name in MATRICES:
            yield problems.OUTSIDE.format(found[0].strip("{"))
    if _EMPTY.search(text):
        yield problems.EMPTY
    elif unclosed := _UNCLOSED.search(text):
        yield problems.UNCLOSED.format(text[unclosed.start() : unclosed.start() + 40])
