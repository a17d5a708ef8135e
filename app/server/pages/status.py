"""How a lesson, a unit or a job stands: in words, with an icon, and with a tone that says the same."""

from typing import NamedTuple

from app.core.jobs import JobSnapshot, JobState, JobSummary, LessonSnapshot, LessonState, Problem, Progress, Stage
from app.core.tally import Tally
from app.server.errors import without_places
from app.server.pages import texts
from app.server.pages.language import told


class Status(NamedTuple):
    """`more` is what happened and what to do, where that is more than `words` say."""

    words: str
    icon: str
    tone: str
    more: str = ""


def lesson_status(lesson: LessonSnapshot, job_state: JobState, *, is_engine_up: bool) -> Status:
    """How a lesson of a job in this state stands."""
    state = lesson.state
    if state is LessonState.DONE:
        return _done(lesson, job_state)
    if state is LessonState.FAILED:
        return _failed(lesson.problem)
    if state is LessonState.CANCELLED:
        return Status(str(texts.CANCELLED), "cancel", "quiet")
    if job_state is JobState.RUNNING and not is_engine_up:
        return Status(str(texts.WAITING_FOR_ENGINE), "waiting", "warn")
    if state is LessonState.QUEUED:
        return _queued(lesson, job_state)
    if state is LessonState.WRITTEN:
        return Status(str(texts.WAITING_FOR_SHEETS), "queued", "busy")
    if state is LessonState.RENDERING:
        return Status(str(texts.MAKING_SHEETS), "rendering", "busy")
    return _writing(lesson.progress)


def unit_status(tally: Tally) -> Status:
    """How the lessons of a unit stand together."""
    words = texts.lessons_done(tally.done, tally.failed, tally.total)
    if tally.failed:
        return Status(words, "failed", "bad")
    return Status(words, "done", "good") if tally.done == tally.total else Status(words, "lesson", "quiet")


def job_status(summary: JobSummary | JobSnapshot, tally: Tally, *, is_engine_up: bool) -> Status:
    """How a job stands whose lessons come to `tally`."""
    count = texts.lessons_done(tally.done, tally.failed, tally.total)
    if summary.state is JobState.RUNNING:
        return _running(count, tally, is_engine_up=is_engine_up)
    if summary.state is JobState.STOPPED:
        problem = summary.problem if isinstance(summary, JobSnapshot) else None
        words = texts.stopped_because(told(problem.title)) if problem else str(texts.STOPPED)
        return Status(words, "stopped", "bad", in_full(problem))
    if summary.state is JobState.PAUSED:
        return Status(texts.paused_at(count), "paused", "warn")
    if summary.state is JobState.CANCELLED:
        return Status(texts.cancelled_at(count), "cancel", "quiet")
    is_bad = summary.state is JobState.FAILED or tally.failed
    return Status(count, "failed", "bad") if is_bad else Status(count, "done", "good")


def in_full(problem: Problem | None) -> str:
    """What happened and what to do."""
    if problem is None:
        return ""
    words = f"{problem.message} {problem.hint}"
    shown = without_places(words)
    return told(shown) if shown != words else f"{told(problem.message)} {told(problem.hint)}".strip()


def _running(count: str, tally: Tally, *, is_engine_up: bool) -> Status:
    if not is_engine_up:
        return Status(str(texts.WAITING_FOR_ENGINE), "waiting", "warn", count)
    if tally.total and not tally.unfinished:
        return Status(str(texts.PACKING), "zip", "busy", count)
    return Status(count, "writing", "busy")


def _queued(lesson: LessonSnapshot, job_state: JobState) -> Status:
    if job_state is JobState.PAUSED:
        return Status(str(texts.PAUSED), "paused", "quiet")
    if job_state is JobState.STOPPED:
        return Status(str(texts.STOPPED), "stopped", "quiet")
    if lesson.precedence:
        return Status(str(texts.COMES_NEXT), "next-up", "quiet")
    return Status(str(texts.WAITING), "queued", "quiet")


def _writing(progress: Progress) -> Status:
    stage = progress.stage
    if stage is Stage.WAITING:
        words = texts.waiting_because(told(progress.note)) if progress.note else str(texts.WAITING_FOR_SERVICE)
        return Status(words, "waiting", "warn")
    if progress.note:  # it has ended well, and a renderer has not begun yet
        return Status(str(texts.WAITING_FOR_SHEETS), "queued", "busy")
    is_checking = stage is Stage.VERIFYING
    by_section = texts.CHECKING if is_checking else texts.WRITING
    what = str(by_section.get(progress.section, by_section[""]))
    if progress.section_of:
        what = texts.step(what, progress.section_done, progress.section_of)
    return Status(what, "verifying" if is_checking else "writing", "busy")


def _done(lesson: LessonSnapshot, job_state: JobState) -> Status:
    notice = told(without_places(lesson.notice))
    if lesson.missing:
        return Status(texts.done_missing(lesson.missing), "warning", "warn", notice)
    if notice:
        return Status(texts.done_but(notice), "warning", "warn")
    if lesson.progress.stage is Stage.PREVIEW and job_state is JobState.RUNNING:
        return Status(str(texts.MAKING_PREVIEW), "preview", "good")
    if lesson.edited:
        return Status(str(texts.DONE_EDITED), "done", "good")
    if lesson.replaced:
        return Status(texts.done_replaced(lesson.replaced), "done", "good")
    return Status(str(texts.DONE), "done", "good")


def _failed(problem: Problem | None) -> Status:
    if problem is None:
        return Status(str(texts.FAILED), "failed", "bad")
    return Status(texts.failed_because(told(problem.title)), "failed", "bad", in_full(problem))
