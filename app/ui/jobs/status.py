"""How a lesson, a unit or a job stands, in words, with an icon and a tone."""

from typing import NamedTuple

from app.core.jobs import JobSnapshot, JobState, JobSummary, LessonSnapshot, LessonState, Problem, Progress, Stage
from app.core.tally import Tally
from app.ui.jobs import texts
from app.ui.theme import Tone
from app.ui.words import say, told


class Status(NamedTuple):
    """`more` is what a tooltip says beside `words`."""

    words: str
    icon: str
    tone: Tone
    more: str = ""


def lesson_status(lesson: LessonSnapshot, job_state: JobState, is_engine_ready: bool) -> Status:
    """How a lesson of a job in this state stands."""
    state = lesson.state
    if state is LessonState.DONE:
        return _done(lesson, job_state)
    if state is LessonState.FAILED:
        return _failed(lesson.problem)
    if state is LessonState.CANCELLED:
        return Status(say(texts.CANCELLED), "cancel", Tone.QUIET)
    if job_state is JobState.RUNNING and not is_engine_ready:
        return Status(say(texts.WAITING_FOR_ENGINE), "waiting", Tone.WARN)
    if state is LessonState.QUEUED:
        return _queued(lesson, job_state)
    if state is LessonState.WRITTEN:
        return Status(say(texts.WAITING_FOR_SHEETS), "queued", Tone.BUSY)
    if state is LessonState.RENDERING:
        return Status(say(texts.MAKING_SHEETS), "rendering", Tone.BUSY)
    return _writing(lesson.progress)


def unit_status(tally: Tally) -> Status:
    """How the lessons of a unit stand together."""
    words = _count(tally.done, tally.failed, tally.total)
    if tally.failed:
        return Status(words, "failed", Tone.BAD)
    if tally.done == tally.total:
        return Status(words, "done", Tone.GOOD)
    return Status(words, "", Tone.QUIET)


def job_status(summary: JobSummary, job: JobSnapshot | None, tally: Tally, is_engine_ready: bool) -> Status:
    """How a job stands; `job` is None, and `tally` empty, while its lessons are not known."""
    count = _count(summary.done, summary.failed, summary.total)
    if summary.state is JobState.RUNNING:
        return _running(count, job, tally, is_engine_ready)
    problem = job.problem if job else None
    more = _in_full(problem)
    if summary.state is JobState.STOPPED:
        words = say(texts.STOPPED_BECAUSE, reason=told(problem.title)) if problem else say(texts.STOPPED)
        return Status(words, "stopped", Tone.BAD, more)
    if summary.state is JobState.PAUSED:
        return Status(say(texts.PAUSED_AT, lessons=count), "paused", Tone.WARN)
    if summary.state is JobState.CANCELLED:
        return Status(say(texts.CANCELLED_AT, lessons=count), "cancel", Tone.QUIET)
    if summary.state is JobState.FAILED and problem and not summary.failed:  # its ZIP files could not be made
        return Status(say(texts.FAILED_BECAUSE, reason=told(problem.title)), "failed", Tone.BAD, f"{count}\n{more}")
    if summary.state is JobState.FAILED or summary.failed:
        return Status(count, "failed", Tone.BAD, more)
    notice = told(job.notice) if job and job.notice else ""
    return Status(notice or count, "warning" if notice else "done", Tone.WARN if notice else Tone.GOOD, notice)


def _running(count: str, job: JobSnapshot | None, tally: Tally, is_engine_ready: bool) -> Status:
    notice = told(job.notice) if job and job.notice else ""
    if notice:
        return Status(notice, "warning", Tone.WARN, count)
    if not is_engine_ready:
        return Status(say(texts.WAITING_FOR_ENGINE), "waiting", Tone.WARN, count)
    if tally.total and not tally.unfinished:
        return Status(say(texts.PACKING), "zip", Tone.BUSY, count)
    return Status(count, "writing", Tone.BUSY)


def _count(done: int, failed: int, total: int) -> str:
    words = say(texts.ALL_DONE, n=total) if done == total else say(texts.LESSONS_DONE, n=total, done=done)
    return say(texts.SOME_FAILED, lessons=words, failed=failed) if failed else words


def _queued(lesson: LessonSnapshot, job_state: JobState) -> Status:
    if job_state is JobState.PAUSED:
        return Status(say(texts.PAUSED), "paused", Tone.QUIET)
    if job_state is JobState.STOPPED:
        return Status(say(texts.STOPPED), "stopped", Tone.QUIET)
    if lesson.precedence:
        return Status(say(texts.COMES_NEXT), "next-up", Tone.QUIET)
    return Status(say(texts.WAITING), "queued", Tone.QUIET)


def _writing(progress: Progress) -> Status:
    stage = progress.stage
    if stage is Stage.WAITING:
        note = told(progress.note)
        words = say(texts.WAITING_BECAUSE, reason=note) if note else say(texts.WAITING_FOR_SERVICE)
        return Status(words, "waiting", Tone.WARN)
    if progress.note:  # it has ended well, and a renderer has not begun yet
        return Status(say(texts.WAITING_FOR_SHEETS), "queued", Tone.BUSY)
    is_checking = stage is Stage.VERIFYING
    by_section, plain = (
        (texts.CHECKING_SECTION, texts.CHECKING) if is_checking else (texts.WRITING_SECTION, texts.WRITING)
    )
    what = say(by_section.get(progress.section, plain))
    if progress.section_of:
        what = say(texts.STEP, what=what, done=progress.section_done, of=progress.section_of)
    return Status(what, "verifying" if is_checking else "writing", Tone.BUSY)


def _done(lesson: LessonSnapshot, job_state: JobState) -> Status:
    notice = told(lesson.notice)
    if lesson.missing:
        return Status(say(texts.DONE_MISSING, n=lesson.missing), "warning", Tone.WARN, notice)
    if notice:
        return Status(say(texts.DONE_BUT, notice=notice), "warning", Tone.WARN)
    if lesson.progress.stage is Stage.PREVIEW and job_state is JobState.RUNNING:
        return Status(say(texts.MAKING_PREVIEW), "preview", Tone.GOOD)
    if lesson.edited:
        return Status(say(texts.DONE_EDITED), "done", Tone.GOOD)
    if lesson.replaced:
        return Status(say(texts.DONE_REPLACED, n=lesson.replaced), "done", Tone.GOOD)
    return Status(say(texts.DONE), "done", Tone.GOOD)


def _failed(problem: Problem | None) -> Status:
    if problem is None:
        return Status(say(texts.FAILED), "failed", Tone.BAD)
    return Status(say(texts.FAILED_BECAUSE, reason=told(problem.title)), "failed", Tone.BAD, _in_full(problem))


def _in_full(problem: Problem | None) -> str:
    return f"{told(problem.message)} {told(problem.hint)}".strip() if problem else ""
