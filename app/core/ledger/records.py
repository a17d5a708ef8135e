"""What goes into the ledger and comes out of it beside the snapshots of `app.core.jobs`; how rows become records."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from app.core.curriculum import LessonContext
from app.core.deck import Usage
from app.core.jobs import JobOptions, JobSnapshot, JobState, LessonSnapshot, LessonState
from app.core.ledger.models import JobRow, LessonRow


class Errand(StrEnum):
    """What has to be done next for a lesson."""

    WRITE = "write"
    RENDER = "render"
    PREVIEW = "preview"


ERRANDS = {
    LessonState.QUEUED: Errand.WRITE,
    LessonState.WRITING: Errand.WRITE,
    LessonState.WRITTEN: Errand.RENDER,
    LessonState.RENDERING: Errand.RENDER,
    LessonState.DONE: Errand.PREVIEW,
}


@dataclass(frozen=True)
class NewLesson:
    """A lesson of a new job; `place` (a pydantic model or dataclass) says where its files go, and is only kept."""

    context: LessonContext
    place: Any


@dataclass(frozen=True)
class Assignment:
    """A lesson that the caller has just claimed and must now send a message for.

    `attempt` counts the times that it was handed to the writers. A result backend keeps the state of a message id for
    good, so each attempt has an id of its own, while `task_id` names the lesson (its row, lock and drafts) for ever.
    `usage` is what earlier attempts are known to have cost.
    """

    task_id: str
    job_id: str
    errand: Errand
    attempt: int
    context: LessonContext
    options: JobOptions
    is_preferred: bool = False
    usage: Usage = Usage()

    @property
    def message_id(self) -> str:
        """The id to send this errand's message under."""
        return message_id(self.task_id, self.attempt, self.errand)


@dataclass(frozen=True)
class News:
    """Version and state of the jobs that may have changed, the oldest first, and the ids of jobs that are gone.

    Whoever reads on from `mark` misses nothing, whichever process or machine did it; the same may come twice.
    """

    versions: dict[str, tuple[int, JobState]]
    gone: frozenset[str]
    mark: int


@dataclass(frozen=True)
class Outstanding:
    """An unfinished lesson of a running job, and when its message was sent (None: it has to be sent)."""

    task_id: str
    job_id: str
    errand: Errand
    attempt: int
    state: LessonState
    sent_epoch: str | None
    sent_at: datetime | None
    lease_until: datetime | None
    precedence: int = 0
    owner: str = ""

    @property
    def is_shared(self) -> bool:
        """Whether it is sent when its owner's turn comes (see `Ledger.claim_shares`)."""
        return self.errand is Errand.WRITE and self.owner != ""

    @property
    def message_id(self) -> str:
        """The id that this errand's message was sent under."""
        return message_id(self.task_id, self.attempt, self.errand)


def message_id(task_id: str, attempt: int, errand: Errand = Errand.WRITE) -> str:
    """The queue's id of one attempt at one errand of a lesson: `<task id>.<attempt>`, `<task id>.<attempt>.render`."""
    return f"{task_id}.{attempt}" if errand is Errand.WRITE else f"{task_id}.{attempt}.{errand}"


def job_snapshot(job: JobRow, lessons: tuple[LessonSnapshot, ...]) -> JobSnapshot:
    """The row as a snapshot with these of its lessons."""
    return JobSnapshot(
        job_id=job.id,
        title=job.title,
        owner=job.owner,
        state=job.state,
        options=job.options,
        problem=job.problem,
        notice=job.notice,
        root=job.root,
        zip=job.zip,
        created_at=job.created_at,
        finished_at=job.finished_at,
        lessons=lessons,
        version=job.version,
    )


_LESSON_FIELDS = tuple(LessonSnapshot.model_fields)
_ALL_SET = set(_LESSON_FIELDS)  # of all snapshots together: nobody changes it, since nobody can change them
LESSON_COLUMNS = tuple(getattr(LessonRow, name) for name in _LESSON_FIELDS)
"""What a snapshot of a lesson is made of; its fields and the row's columns have the same names."""


def lesson_snapshot(columns: Iterable[Any]) -> LessonSnapshot:
    """The values of `LESSON_COLUMNS` as a snapshot; not validated again, since it was valid when it was stored."""
    return LessonSnapshot.model_construct(_ALL_SET, **dict(zip(_LESSON_FIELDS, columns, strict=True)))
