"""The end of a job: exit code, the JSON document, and the lines for a person."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.cli import texts
from app.cli.output import printable, say
from app.core.jobs import JobSnapshot, JobState, LessonSnapshot, LessonState, Problem


def exit_code(job: JobSnapshot) -> int:
    """0 when the job and all its lessons are done, 1 otherwise."""
    return 0 if job.state is JobState.DONE and job.count(LessonState.DONE) == len(job.lessons) else 1


def job_document(job: JobSnapshot) -> dict[str, Any]:
    """The document of `generate --json`. Paths are absolute; `error` is one text, or null."""
    return {
        "job_id": job.job_id,
        "state": job.state.value,
        "error": _words(job.problem),
        "notice": job.notice,
        "out": job.root,
        "zip": job.zip,
        "lessons": [_lesson_document(job, lesson) for lesson in job.lessons],
        "cost_usd": round(job.usage.cost_usd, 6),
        "seconds": round(seconds_of(job), 3),
    }


def say_result(job: JobSnapshot) -> None:
    """How it ended, where the worksheets are, and what to do about what is missing."""
    done = job.count(LessonState.DONE)
    cost = f", ${job.usage.cost_usd:.2f}" if job.usage.cost_usd else ""
    template = texts.DONE if job.state in (JobState.DONE, JobState.FAILED) else texts.SO_FAR
    say(template.format(done=done, lessons=lessons_count(len(job.lessons)), time=duration(seconds_of(job)), cost=cost))
    for line in (_words(job.problem), job.notice):
        if line:
            say(printable(line))
    if done:
        say(texts.FOLDER.format(root=job.root))
    if job.zip:
        say(texts.ZIP.format(zip=job.zip))
    if job.state in (JobState.PAUSED, JobState.STOPPED, JobState.RUNNING):
        say(texts.RESUME.format(job_id=job.job_id))
    elif job.count(LessonState.FAILED):
        say(texts.RETRY.format(job_id=job.job_id))


def lessons_count(count: int) -> str:
    """`1 lesson`, `12 lessons`."""
    return texts.LESSONS_COUNT[count != 1].format(count=count)


def seconds_of(job: JobSnapshot) -> float:
    """Wall time of the job, until now when it has not ended."""
    return max(0.0, ((job.finished_at or datetime.now(UTC)) - job.created_at).total_seconds())


def duration(seconds: float) -> str:
    """`8 s`, `3 min 20 s`, `2 h 5 min`."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def _lesson_document(job: JobSnapshot, lesson: LessonSnapshot) -> dict[str, Any]:
    root = Path(job.root)
    return {
        "id": lesson.lesson_id,
        "title": lesson.title,
        "state": lesson.state.value,
        "error": _words(lesson.problem),
        "notice": lesson.notice,
        "folder": str(root / lesson.folder) if lesson.folder else "",
        "zip": str(root / lesson.zip) if lesson.zip else "",
        "files": [str(root / name) for name in lesson.files],
        "questions": dict(lesson.questions),
        "replaced": lesson.replaced,
        "missing": lesson.missing,
        "tokens": {"input": lesson.usage.input, "output": lesson.usage.output},
        "cost_usd": round(lesson.usage.cost_usd, 6),
        "seconds": None if lesson.seconds is None else round(lesson.seconds, 3),
    }


def _words(problem: Problem | None) -> str | None:
    return f"{problem.message} {problem.hint}".strip() if problem else None
