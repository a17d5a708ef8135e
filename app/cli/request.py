"""From the options of `generate` to a job request."""

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import texts
from app.core.errors import BadRequest
from app.generators.choices import checked_language, chosen_sections, dollars

if TYPE_CHECKING:
    from app.core.curriculum import Workbook
    from app.core.jobs import JobRequest
    from app.core.settings import Settings


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
    language = checked_language(choices.language or settings.language)
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


def _named_product(name: str) -> str:
    from app.generators.products import all_products

    if not name.strip():
        known = ", ".join(product.key for product in all_products())
        raise BadRequest(texts.NO_PRODUCT, hint=texts.NO_PRODUCT_HINT.format(known=known), code="no-product")
    return name


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
