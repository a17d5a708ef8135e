"""What a person types or a form brings, as choices of a job: sections, money, language."""

import math
from typing import TYPE_CHECKING

from app.core.errors import BadRequest

if TYPE_CHECKING:
    from app.core.jobs import SectionChoice
    from app.generators.products import Product

_BAD_COUNT = "“{text}” is not a number of questions between 1 and 100."
_NO_SECTION = "No section is chosen."
_NO_SECTION_HINT = "Its sections are: {known}."
_BAD_COST = "“{text}” is not an amount of money."
_BAD_COST_HINT = "Give US dollars, such as 2.50."
_BAD_LANGUAGE = "“{language}” is not a language code."
_BAD_LANGUAGE_HINT = "Use auto, or a code such as en, de, es, fr or ar."


def chosen_sections(product: "Product", text: str) -> "tuple[SectionChoice, ...]":
    """`true_false=10,task_cards` as choices in the product's order; nothing chosen means all of it."""
    from app.core.jobs import SectionChoice

    if not text.strip():
        return ()
    counts = {section.key: section.count for section in product.sections}
    chosen: dict[str, int] = {}
    for piece in filter(None, (piece.strip() for piece in text.split(","))):
        key, _, count = (part.strip() for part in piece.partition("="))
        section = product.section(key)
        chosen[key] = _count(count) if count else section.count
    if not chosen:
        raise BadRequest(_NO_SECTION, hint=_NO_SECTION_HINT.format(known=", ".join(counts)), code="no-section")
    return tuple(SectionChoice(key=key, count=chosen[key]) for key in counts if key in chosen)


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 100:
        raise BadRequest(_BAD_COUNT.format(text=text), code="bad-count")
    return int(text)


def dollars(text: str) -> float | None:
    """An amount of money such as `2.50`, `2,50` or `$2.50`; None for an empty text."""
    if not text.strip():
        return None
    try:
        amount = float(text.strip().removeprefix("$").replace(",", "."))
    except ValueError:
        amount = math.nan
    if not 0 < amount < math.inf:
        raise BadRequest(_BAD_COST.format(text=text), hint=_BAD_COST_HINT, code="bad-cost")
    return amount


def checked_language(text: str) -> str:
    """`auto` or a language code; `BadRequest` for anything else."""
    from app.generators.language import language_code

    code = "auto" if text.strip().lower() == "auto" else language_code(text)
    if not code:
        raise BadRequest(_BAD_LANGUAGE.format(language=text.strip()), hint=_BAD_LANGUAGE_HINT, code="bad-language")
    return code
