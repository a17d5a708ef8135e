"""What endpoints answer with: the seed's status document, and jobs in full."""

import re
import unicodedata
from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from app.core.jobs import JobSnapshot, JobState, JobSummary, LessonSnapshot, LessonState, Problem
from app.server import texts
from app.server.errors import without_places

TaskState = Literal["PENDING", "PROGRESS", "SUCCESS", "FAILURE", "REVOKED"]
_LONGEST_SLUG = 60
_DOWNLOAD = re.compile(r"(?:[A-Za-z0-9-]{1,60}_)?(?:(\d{1,9}\.\d{1,9})_)?([0-9a-f]{32})\.zip")


class Document(BaseModel):
    """Base of what is answered."""

    model_config = ConfigDict(frozen=True)


class Problems(Document):
    """An error: `error` is a sentence for a person, with what to do; `code` a stable name for programs."""

    error: str
    code: str = ""
    hint: str = ""


class Started(Document):
    """A job that was taken on."""

    task_id: str
    status: Literal["started"] = "started"
    status_url: str


class LessonFile(Document):
    """A lesson that is done: its ZIP."""

    topic: str
    filename: str
    download_url: str


class JobResult(Document):
    """All of a job that is done: the ZIP of everything, and each lesson's."""

    download_url: str
    filename: str
    individual_files: list[LessonFile]
    total_generated: int


class FailedLesson(Document):
    """A lesson that could not be made, and why."""

    topic: str
    error: str


class TaskStatus(Document):
    """How a job stands. `current` of `total` lessons have ended; `result` on success, `error` on failure."""

    state: TaskState
    status: str
    current: int
    total: int
    individual_files: list[LessonFile]
    failed_lessons: list[FailedLesson] = Field(default_factory=list)
    notice: str = ""
    result: JobResult | None = None
    error: str | None = None


class LessonDocument(Document):
    """A lesson's row. `percent` of its questions are written; `files` are paths for `/files/<job>/<path>`."""

    id: str
    unit: str
    title: str
    state: str
    stage: str
    section: str
    percent: int
    note: str
    notice: str
    error: str | None
    files: list[str]
    download_url: str
    questions: int
    missing: int
    replaced: int
    cost_usd: float


class JobDocument(Document):
    """A job with its lessons. `version` grows with every change."""

    job_id: str
    title: str
    product: str
    state: str
    error: str | None
    notice: str
    created_at: datetime
    finished_at: datetime | None
    done: int
    total: int
    cost_usd: float
    download_url: str
    version: int
    lessons: list[LessonDocument]


class JobRowDocument(Document):
    """A job in a list."""

    job_id: str
    title: str
    product: str
    state: str
    created_at: datetime
    done: int
    failed: int
    total: int


class JobList(Document):
    """Some jobs, the newest first; `next` is the `before` for those that come after them, empty at the end."""

    jobs: list[JobRowDocument]
    next: str = ""


LessonId = Annotated[str, Field(pattern=r"^[0-9]{1,9}\.[0-9]{1,9}$")]


class LessonIds(Document):
    """Ids of lessons (`1.2`); none means all."""

    lessons: list[LessonId] = Field(default_factory=list, max_length=5000)


class Outcome(Document):
    """How many lessons it concerned."""

    job_id: str
    lessons: int


class Health(Document):
    """How the server is; `status` is `ok` or says what is away. `commit` is empty where it runs from source."""

    status: str
    database: str
    engine: str
    writers: int
    version: str
    commit: str = ""


def task_status(job: JobSnapshot) -> TaskStatus:
    """The seed's document. Its states are Celery's, also those under the job's id in the result backend."""
    files = [lesson_file(job, lesson) for lesson in job.lessons if lesson.state is LessonState.DONE and lesson.zip]
    ended = job.count(LessonState.DONE, LessonState.FAILED, LessonState.CANCELLED)
    state = _task_state(job)
    return TaskStatus(
        state=state,
        status=_task_words(job, ended),
        current=ended,
        total=len(job.lessons),
        individual_files=files,
        failed_lessons=[
            FailedLesson(topic=lesson.title, error=problem_words(lesson.problem) or texts.NONE_DONE)
            for lesson in job.lessons
            if lesson.state is LessonState.FAILED
        ],
        notice=without_places(job.notice),
        result=_result(job, files) if state == "SUCCESS" else None,
        error=_failure(job) if state == "FAILURE" else None,
    )


def job_document(job: JobSnapshot) -> JobDocument:
    """The job with all its lessons."""
    return JobDocument(
        job_id=job.job_id,
        title=job.title,
        product=job.options.product,
        state=job.state.value,
        error=problem_words(job.problem),
        notice=without_places(job.notice),
        created_at=job.created_at,
        finished_at=job.finished_at,
        done=job.count(LessonState.DONE),
        total=len(job.lessons),
        cost_usd=round(job.usage.cost_usd, 6),
        download_url=f"/download/{job_zip_name(job)}" if job.zip else "",
        version=job.version,
        lessons=[lesson_document(job, lesson) for lesson in job.lessons],
    )


def lesson_document(job: JobSnapshot, lesson: LessonSnapshot) -> LessonDocument:
    """A lesson's row."""
    progress = lesson.progress
    is_done = lesson.state is LessonState.DONE
    percent = 100 if is_done else min(99, 100 * progress.done // progress.of) if progress.of else 0
    return LessonDocument(
        id=lesson.lesson_id,
        unit=lesson.unit_title,
        title=lesson.title,
        state=lesson.state.value,
        stage=progress.stage.value,
        section=progress.section,
        percent=percent,
        note=progress.note,
        notice=without_places(lesson.notice),
        error=problem_words(lesson.problem),
        files=list(lesson.files),
        download_url=f"/download/{lesson_zip_name(job, lesson)}" if is_done and lesson.zip else "",
        questions=sum(lesson.questions.values()),
        missing=lesson.missing,
        replaced=lesson.replaced,
        cost_usd=round(lesson.usage.cost_usd, 6),
    )


def job_row(job: JobSummary) -> JobRowDocument:
    """A job in a list."""
    return JobRowDocument(
        job_id=job.job_id,
        title=job.title,
        product=job.product,
        state=job.state.value,
        created_at=job.created_at,
        done=job.done,
        failed=job.failed,
        total=job.total,
    )


def lesson_file(job: JobSnapshot, lesson: LessonSnapshot) -> LessonFile:
    """A finished lesson's ZIP."""
    name = lesson_zip_name(job, lesson)
    return LessonFile(topic=lesson.title, filename=name, download_url=f"/download/{name}")


def lesson_zip_name(job: JobSnapshot, lesson: LessonSnapshot) -> str:
    """The name that a lesson's ZIP has on this server, which names the job, the lesson and nothing of a path."""
    return f"{_slug(lesson.title)}{lesson.lesson_id}_{job.job_id}.zip"


def job_zip_name(job: JobSnapshot) -> str:
    """The name that the ZIP of everything has on this server."""
    return f"{_slug(job.title)}{job.job_id}.zip"


def read_zip_name(name: str) -> tuple[str, str] | None:
    """Job and lesson (empty: everything) that such a name names; None for any other name."""
    match = _DOWNLOAD.fullmatch(name)
    return (match[2], match[1] or "") if match else None


def problem_words(problem: Problem | None) -> str | None:
    """What happened and what to do, or None."""
    return without_places(f"{problem.message} {problem.hint}".strip()) if problem else None


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    words = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")[:_LONGEST_SLUG].strip("-")
    return f"{words}_" if words else ""


def _task_state(job: JobSnapshot) -> TaskState:
    if job.state in (JobState.FAILED, JobState.STOPPED):
        return "FAILURE"
    if job.state is JobState.CANCELLED:
        return "REVOKED"
    if job.state is JobState.DONE:
        return "SUCCESS"
    has_begun = any(lesson.state is not LessonState.QUEUED for lesson in job.lessons)
    return "PROGRESS" if has_begun or job.state is JobState.PAUSED else "PENDING"


def _task_words(job: JobSnapshot, ended: int) -> str:
    total, done = len(job.lessons), job.count(LessonState.DONE)
    if job.state is JobState.DONE:
        return texts.ALL_DONE if done == total else texts.SOME_DONE.format(done=done, total=total)
    if job.state is JobState.CANCELLED:
        return texts.CANCELLED
    if job.state in (JobState.FAILED, JobState.STOPPED):
        return _failure(job)
    if job.state is JobState.PAUSED:
        return texts.PAUSED
    if ended == total:
        return texts.PACKING
    finished = [lesson for lesson in job.lessons if lesson.state is LessonState.DONE and lesson.finished_at]
    if finished:
        latest = max(finished, key=lambda lesson: lesson.finished_at or job.created_at)
        return texts.COMPLETED.format(title=latest.title)
    has_begun = any(lesson.state is not LessonState.QUEUED for lesson in job.lessons)
    return texts.STARTED if has_begun else texts.WAITING


def _failure(job: JobSnapshot) -> str:
    """Why the job failed: its own reason, or the first of its lessons'."""
    own = problem_words(job.problem)
    firsts = (words for lesson in job.lessons if (words := problem_words(lesson.problem)))
    return own or next(firsts, texts.NONE_DONE)


def _result(job: JobSnapshot, files: list[LessonFile]) -> JobResult:
    name = job_zip_name(job)
    return JobResult(
        download_url=f"/download/{name}", filename=name, individual_files=files, total_generated=len(files)
    )
