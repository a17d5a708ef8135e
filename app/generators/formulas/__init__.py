"""Texts with formulas: TeX and chemistry read into a tree for paper, for screen readers and for plain text."""

from app.generators.formulas.checks import check_formulas
from app.generators.formulas.segments import (
    FormulaSegment,
    Segment,
    TextSegment,
    parse_text,
    plain_text,
    segments_as_json,
)

__all__ = [
    "FormulaSegment",
    "Segment",
    "TextSegment",
    "check_formulas",
    "parse_text",
    "plain_text",
    "segments_as_json",
]
