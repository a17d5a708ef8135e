r"""Splits an item's text into plain words and formulas, and tells money from mathematics.

Formulas stand between `$…$`, `$$…$$`, `\(…\)` or `\[…\]`; `\$` is a dollar. A dollar sign that does not open a formula
stays one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.generators.formulas.commands import KNOWN
from app.generators.formulas.measure import is_tall, is_wide
from app.generators.formulas.nodes import Nodes, node_as_json
from app.generators.formulas.plain import plain_nodes
from app.generators.formulas.reader import LONGEST, read_tex
from app.generators.formulas.speech import speak


@dataclass(frozen=True)
class TextSegment:
    """Words, exactly as written."""

    text: str


@dataclass(frozen=True)
class FormulaSegment:
    """A formula: its TeX, its tree, whether it stands on a line of its own, what a screen reader says.

    `is_tall`: reaches beyond a line of text; `is_wide`: too long to be kept on one line. `problems` are plain words.
    """

    source: str
    nodes: Nodes
    display: bool
    spoken: str
    is_tall: bool
    is_wide: bool
    problems: tuple[str, ...] = ()


Segment = TextSegment | FormulaSegment

_OPENINGS = re.compile(r"\\\$|\$\$|\$|\\\(|\\\[")
_CLOSINGS = {"$$": "$$", r"\(": r"\)", r"\[": r"\]"}
_WORDS = re.compile(r"(?<![\\A-Za-z])[^\W\d_⁰¹²³⁴-₉]{2,}")
_TEX_SIGNS = re.compile(r"[\\^_]")
_DOUBLED = re.compile(r"(?<!\\)\\\\([A-Za-z]{2,})")
# Bidi marks, zero-width characters and variation selectors; joiners stay inside a word of their script.
_INVISIBLE = re.compile(
    "[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u00ad\u061c]|(?<![^\\W_a-zA-Z0-9])[\u200c\u200d]"
)
_SMALL = re.compile(r"([⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ]+)|([₀₁₂₃₄₅₆₇₈₉₊₋]+)")
_PLAIN_SMALL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ₀₁₂₃₄₅₆₇₈₉₊₋", "0123456789+-n0123456789+-")


def parse_text(text: str, language: str = "en") -> tuple[Segment, ...]:
    """The segments of `text`, whose spoken words are in `language` (a BCP 47 code, English where there are none)."""
    segments: list[Segment] = []
    words = ""
    for is_formula, part, display in _split(text):
        if not is_formula:
            words += part
            continue
        if words:
            segments.append(TextSegment(words))
        segments.append(_formula(part, display, language))
        words = ""
    return (*segments, TextSegment(words)) if words else tuple(segments)


def segments_as_json(segments: Sequence[Segment]) -> list[dict[str, object]]:
    """The segments as `rich` of `math.typ` takes them; the words around a display formula lose the space next to it."""
    after_display = False
    data = []
    for segment, following in zip(segments, (*segments[1:], None), strict=True):
        if isinstance(segment, TextSegment):
            before_display = isinstance(following, FormulaSegment) and following.display
            text = segment.text.rstrip(" ") if before_display else segment.text
            segment = TextSegment(text.lstrip(" ") if after_display else text)
        after_display = isinstance(segment, FormulaSegment) and segment.display
        data.append(_segment_as_json(segment))
    return data


def plain_text(text: str) -> str:
    """`text` as one would read it off the paper, formulas as Unicode: `x² + 1/2`."""
    return "".join(
        segment.text if isinstance(segment, TextSegment) else plain_nodes(segment.nodes).strip()
        for segment in parse_text(text)
    )


def _segment_as_json(segment: Segment) -> dict[str, object]:
    if isinstance(segment, TextSegment):
        return {"kind": "text", "text": segment.text}
    return {
        "kind": "formula",
        "nodes": [node_as_json(node) for node in segment.nodes],
        "spoken": segment.spoken,
        "display": segment.display,
        "tall": segment.is_tall,
        "wide": segment.is_wide,
    }


@lru_cache(maxsize=4096)
def _formula(source: str, display: bool, language: str) -> FormulaSegment:
    nodes, problems = read_tex(_mended(source))
    return FormulaSegment(source, nodes, display, speak(nodes, language), is_tall(nodes), is_wide(nodes), problems)


def _split(text: str) -> Iterator[tuple[bool, str, bool]]:
    """Parts of the text: whether a formula, its text, whether on a line of its own."""
    at = 0
    while opening := _OPENINGS.search(text, at):
        yield False, text[at : opening.start()], False
        mark, start = opening[0], opening.end()
        if mark == r"\$":
            yield False, "$", False
            at = start
            continue
        end = _end_of_dollars(text, opening.start()) if mark == "$" else text.find(_CLOSINGS[mark], start)
        if end < 0 or not text[start:end].strip():
            yield False, mark, False
            at = start
            continue
        yield True, text[start:end].strip(" \u00a0"), mark in ("$$", r"\[")
        at = end + len(_CLOSINGS.get(mark, "$"))
    yield False, text[at:], False


def _end_of_dollars(text: str, opening: int) -> int:
    """Where the formula that opens with the dollar at `opening` closes; -1 when it is money."""
    end = _closing_dollar(text, opening + 1)
    if end < 0:
        return -1
    is_formula = _is_formula(text[opening + 1 : end], text[opening - 1 : opening], text[end + 1 : end + 2])
    return end if is_formula else -1


def _closing_dollar(text: str, start: int) -> int:
    """The next dollar, passing over those inside braces, which belong to words in a formula."""
    depth, first, at = 0, -1, start
    while at < len(text) and at < start + LONGEST:
        character = text[at]
        if character == "$" and not depth:
            return at
        if character == "$" and first < 0:
            first = at
        depth += {"{": 1, "}": -1}.get(character, 0)
        at += 2 if character == "\\" else 1
    return first if first >= 0 else text.find("$", at)


def _is_formula(inside: str, before: str, after: str) -> bool:
    """Whether what stands between two dollars is mathematics: money has prose or no clean end after it."""
    stripped = inside.strip()
    starts_spaced, ends_spaced = inside[:1].isspace(), inside[-1:].isspace()
    if not stripped or "\n\n" in inside or starts_spaced != ends_spaced or after.isdigit():
        return False
    if before.isdigit() and not re.search(r"[A-Za-z\\]", stripped):
        return False
    if _TEX_SIGNS.search(stripped):
        return True
    words = len(_WORDS.findall(stripped))
    if starts_spaced:
        return words == 0 and any(character.isalpha() for character in stripped)
    return not _is_amount(stripped, words) if stripped[0].isdigit() else words < 4


def _is_amount(inside: str, words: int) -> bool:
    """Whether what follows a dollar and starts with a digit is a price and some prose up to the next price."""
    is_open = inside[-1] in "+-–—=<>/,;:(&" or inside.count("(") != inside.count(")")
    return is_open or words > 1 or (words == 1 and inside[-1].isdigit())


def _mended(source: str) -> str:
    """TeX without doubled backslashes and invisible characters, with small digits as scripts."""
    source = _INVISIBLE.sub("", source)
    source = _DOUBLED.sub(lambda found: found[0][1:] if found[1] in KNOWN else found[0], source)
    return _SMALL.sub(_script, source)


def _script(found: re.Match[str]) -> str:
    return f"{'^' if found[1] else '_'}{{{found[0].translate(_PLAIN_SMALL)}}}"
