"""From a request to a job: what each writer may know, where each file goes, folders that belong to this job only."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.core.curriculum import Curriculum, LessonContext, Unit
from app.core.errors import BadRequest
from app.core.jobs import JobRequest
from app.core.ledger import NewLesson
from app.generators.language import detect_language, lesson_language
from app.generators.packing import JobTree, claim_root, plan_tree
from app.generators.products import find_product
from app.worker import texts
from app.worker.budget import check_price


@dataclass(frozen=True)
class JobPlan:
    """A job before it is written down: its lessons in order, and the tree with the folders that were claimed."""

    lessons: tuple[NewLesson, ...]
    tree: JobTree
    out: Path

    def give_up(self) -> None:
        """Remove the claimed folders, which are empty still."""
        for top in self.tree.tops:
            with contextlib.suppress(OSError):
                (self.out / top).rmdir()


def plan_job(request: JobRequest, job_id: str, model: str) -> JobPlan:
    """Plan the whole job and claim its folders; `BadRequest` or `StorageError` before anything is left behind.

    `model` is the one of the settings, for a job that names none.
    """
    product = find_product(request.options.product)
    product.chosen(request.options.sections)
    if request.options.writer == "openai" and request.options.max_cost_usd is not None:
        check_price(request.options.model or model, request.options.max_cost_usd)
    contexts = tuple(lesson_contexts(request.curricula, request.options.language))
    out = Path(request.out)
    if not contexts:
        raise BadRequest(texts.NO_LESSONS, hint=texts.NO_LESSONS_HINT, code="no-lessons")
    if not out.is_absolute():
        raise BadRequest(texts.RELATIVE_OUT.format(out=out), code="relative-folder")
    tree = plan_tree(request.curricula, product)
    tree = tree.with_tops([claim_root(out, top, job_id).name for top in tree.tops])
    lessons = tuple(NewLesson(context, tree.lesson(context.lesson.id)) for context in contexts)
    return JobPlan(lessons, tree, out)


def lesson_contexts(curricula: tuple[Curriculum, ...], language: str = "auto") -> Iterator[LessonContext]:
    """What a writer may know of each lesson, in the order of the workbook; `auto` finds the language of each."""
    default = detect_language(curricula) if language == "auto" else language
    for curriculum in curricula:
        for unit in curriculum.units:
            yield from _of_unit(curriculum, unit, default, is_auto=language == "auto")


def _of_unit(curriculum: Curriculum, unit: Unit, default: str, *, is_auto: bool) -> Iterator[LessonContext]:
    titles = tuple(lesson.title for lesson in unit.lessons)
    for position, lesson in enumerate(unit.lessons):
        yield LessonContext(
            lesson=lesson,
            unit_number=unit.number,
            unit_title=unit.title,
            subject=curriculum.subject,
            grade=curriculum.grade,
            curriculum=curriculum.curriculum,
            language=lesson_language(lesson, unit, default) if is_auto else default,
            before=titles[:position],
            after=titles[position + 1 :],
        )
