"""From the options of `generate` to a job request."""

import math
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import texts
from app.core.errors import BadRequest

if TYPE_CHECKING:
    from app.core.curriculum import Workbook
    from app.core.jobs import JobRequest, SectionChoice
    from app.core.settings import Settings
    from app.generators.products import Product


@dataclass(frozen=True)
class Choices:
    """What the command line said; empty texts were not given."""

    workbook: Path
    product: str
    out: Path | None = None
    units: str = ""
    lessons: str = ""
    sections: str = ""
    subject: str = ""
    grade: str = ""
    curriculum: str = ""
    writer: str = "openai"
    model: str = ""
    paper: str = ""
    language: str = ""
    max_cost: str = ""
    verify: bool = True
    preview: bool = True


def job_request(choices: Choices, settings: "Settings") -> "JobRequest":
    """The request; `WorkbookRefused` or `BadRequest` when something does not fit or is missing."""
    from app.core.jobs import JobOptions, JobRequest
    from app.generators.products import find_product
    from app.generators.workbook import fill_missing, read_workbook, select_lessons

    product = find_product(_named_product(choices.product))
    sections = chosen_sections(product, choices.sections)
    language = _checked_language(choices.language or settings.language)
    max_cost = dollars(choices.max_cost)
    read = read_workbook(choices.workbook)
    filled = fill_missing(read, choices.subject, choices.grade, choices.curriculum)
    workbook = select_lessons(filled, choices.units, choices.lessons)
    _require_names(workbook)
    _require_key(choices, settings)
    return JobRequest(
        title=choices.workbook.stem,
        curricula=workbook.curricula,
        options=JobOptions(
            product=product.key,
            sections=sections,
            writer=choices.writer,
            model=choices.model,
            paper=choices.paper or settings.paper,
            language=language,
            verify=choices.verify,
            preview=choices.preview,
            max_cost_usd=max_cost,
        ),
        out=str(_usable(choices.out or settings.output_folder)),
    )


def chosen_sections(product: "Product", text: str) -> "tuple[SectionChoice, ...]":
    """`true_false=10,task_cards` as choices in the product's order; nothing chosen means all of it."""
    from app.core.jobs import SectionChoice

    if not text.strip():
        return ()
    counts = {section.key: section.count for section in product.sections}
    chosen: dict[str, int] = {}
    for piece in filter(None, (piece.strip() for piece in text.split(","))):
        key, _, count = (part.strip() for part in piece.partition("="))
        if key not in counts:
            raise BadRequest(
                texts.UNKNOWN_SECTION.format(product=product.name, key=key),
                hint=texts.UNKNOWN_SECTION_HINT.format(known=", ".join(counts)),
                code="no-section",
            )
        chosen[key] = _count(count) if count else counts[key]
    if not chosen:
        hint = texts.UNKNOWN_SECTION_HINT.format(known=", ".join(counts))
        raise BadRequest(texts.NO_SECTION, hint=hint, code="no-section")
    return tuple(SectionChoice(key=key, count=chosen[key]) for key in counts if key in chosen)


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 100:
        raise BadRequest(texts.BAD_COUNT.format(text=text), code="bad-count")
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
        raise BadRequest(texts.BAD_COST.format(text=text), hint=texts.BAD_COST_HINT, code="bad-cost")
    return amount


def _named_product(name: str) -> str:
    from app.generators.products import all_products

    if not name.strip():
        known = ", ".join(product.key for product in all_products())
        raise BadRequest(texts.NO_PRODUCT, hint=texts.NO_PRODUCT_HINT.format(known=known), code="no-product")
    return name


def _checked_language(text: str) -> str:
    from app.generators.language import language_code

    code = "auto" if text.strip().lower() == "auto" else language_code(text)
    if not code:
        raise BadRequest(
            texts.BAD_LANGUAGE.format(language=text.strip()), hint=texts.BAD_LANGUAGE_HINT, code="bad-language"
        )
    return code


def _require_names(workbook: "Workbook") -> None:
    for curriculum in workbook.curricula:
        if curriculum.missing:
            first = curriculum.units[0].title
            raise BadRequest(
                texts.MISSING_NAMES.format(names=_and(curriculum.missing), what=f"the unit “{first}”"),
                hint=texts.MISSING_NAMES_HINT.format(options=_and(tuple(f"--{name}" for name in curriculum.missing))),
                code="names-missing",
            )


def _and(words: tuple[str, ...]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _require_key(choices: Choices, settings: "Settings") -> None:
    """Say now what the first call would say a minute later; a shared Redis has writers with keys of their own."""
    from app.core.secrets import Secret, read_secret

    if choices.writer == "openai" and settings.needs_key and not read_secret(Secret.API_KEY):
        raise BadRequest(texts.NO_KEY, hint=texts.NO_KEY_HINT, code="no-key")


def _usable(folder: Path) -> Path:
    """The folder, absolute, made where it is not there yet."""
    try:
        folder = Path(os.path.abspath(folder.expanduser()))  # noqa: PTH100 - keeps links as the person named them
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except (OSError, RuntimeError, ValueError) as error:
        raise BadRequest(
            texts.OUT_UNUSABLE.format(folder=folder),
            hint=texts.OUT_UNUSABLE_HINT,
            detail=str(error),
            code="out-unusable",
        ) from error
