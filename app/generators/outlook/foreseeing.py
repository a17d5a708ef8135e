"""What the chosen lessons will probably come to: files, pages, questions, calls, cost, time."""

import os
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.jobs import EngineStatus, JobOptions
from app.core.settings import Settings
from app.generators.outlook.pages import preview_pages, section_pages
from app.generators.products import Product, Section
from app.generators.writers.pricing import ITEMS_A_CALL, Estimate, estimate

# Measured with `worksheet-studio generate` on the sample workbook (11 lessons, one renderer, a computer of two cores):
# 8.9 s with sheets of 22 pages a lesson, 19.4 s with previews of 26 pages, 492 lessons without previews in 216 s.
_START_SECONDS = 3.0
_SHEET_PAGE_SECONDS = 0.02
_PREVIEW_PAGE_SECONDS = 0.036
_OFFLINE_LESSON_SECONDS = 0.3
# The same lessons took 16.5 MB without previews and 146 MB with them: in their folders, the lessons' ZIP files and
# those of everything.
_SHEET_PAGE_BYTES = 70_000
_PREVIEW_PAGE_BYTES = 450_000
# Not measured here: a small model of a large service answers after about a second, then with some 100 tokens a second.
_FIRST_TOKEN_SECONDS = 1.0
_TOKENS_A_SECOND = 100.0
_ROUGH = 600.0  # seconds from which on minutes are told in fives


@dataclass(frozen=True)
class Power:
    """Lessons written at once, renderers, and calls that one lesson makes at once."""

    writers: int
    renderers: int
    calls: int

    @classmethod
    def of(cls, settings: Settings, status: EngineStatus | None) -> "Power":
        """What the running engine has; before it runs, what the settings will give it."""
        own_renderers = settings.renderers or max(1, (os.cpu_count() or 2) // 2)
        writers = status.writer_slots if status and status.writer_slots else settings.writers
        renderers = status.renderers if status and status.renderers else own_renderers
        return cls(writers, renderers, settings.calls_a_lesson)


@dataclass(frozen=True)
class Outlook:
    """The estimate. `pages` are those of worksheets and answer sheets; `cost_usd` None: the price is not known.

    `bytes` is the room that all files need on the disk.
    """

    lessons: int
    files: int
    pages: int
    questions: int
    calls: int
    cost_usd: float | None
    seconds: float
    bytes: int


def foresee(
    product: Product, sections: Sequence[Section], options: JobOptions, lessons: int, model: str, power: Power
) -> Outlook:
    """The estimate for so many lessons; a few microseconds, so that it can follow every click.

    `sections` are those chosen of the product, perhaps none, with the counts asked for.
    """
    has_work = bool(sections) and lessons > 0
    pages = sum(sum(section_pages(product, section, options.paper)) for section in sections)
    files = 2 * len(sections) + (options.preview and has_work)
    is_offline = options.writer == "offline"
    needs = Estimate(0, 0, 0, 0.0) if is_offline else estimate(sections, lessons, model, options.verify)
    previews = preview_pages(product, len(sections), pages) if options.preview and has_work else 0
    rendering = pages * _SHEET_PAGE_SECONDS + previews * _PREVIEW_PAGE_SECONDS
    writing = _OFFLINE_LESSON_SECONDS if is_offline else _lesson_seconds(sections, options.verify, power.calls)
    return Outlook(
        lessons=lessons,
        files=files * lessons,
        pages=pages * lessons,
        questions=sum(section.count for section in sections) * lessons,
        calls=needs.calls,
        cost_usd=needs.cost_usd,
        seconds=_job_seconds(lessons, writing, rendering, power) if has_work else 0.0,
        bytes=(pages * _SHEET_PAGE_BYTES + previews * _PREVIEW_PAGE_BYTES) * lessons,
    )


def rounded(number: int) -> int:
    """Two digits that mean something."""
    return round(number, -max(0, len(str(number)) - 2)) if number > 99 else number


def rounded_seconds(seconds: float) -> float:
    """As exact as a guess may be: tens of seconds, minutes, five minutes."""
    step = 5 if seconds < 60 else 60 if seconds < _ROUGH else 300
    return max(step, round(seconds / step) * step) if seconds else 0.0


def _lesson_seconds(sections: Sequence[Section], verify: bool, calls_at_once: int) -> float:
    """Time of a lesson's calls, which run side by side; each batch is written, then solved."""
    total = longest = 0.0
    for section in sections:
        batches = -(-section.count // ITEMS_A_CALL)
        needs = estimate([section], 1, "", verify)
        calls = batches * (2 if verify else 1)
        seconds = calls * _FIRST_TOKEN_SECONDS + needs.output / _TOKENS_A_SECOND
        total += seconds
        longest = max(longest, seconds / batches)
    return max(longest, total / calls_at_once)


def _job_seconds(lessons: int, writing: float, rendering: float, power: Power) -> float:
    """Writing and rendering go on side by side; the longer of them decides, and one lesson of the other."""
    all_writing = max(writing, lessons * writing / power.writers)
    all_rendering = max(rendering, lessons * rendering / power.renderers)
    return _START_SECONDS + max(all_writing + rendering, writing + all_rendering)
