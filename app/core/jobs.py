"""Jobs and lessons as the ledger, the gateway, the command line, the window and the web page see them."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from pydantic import Field

from app.core.curriculum import Curriculum, Record
from app.core.deck import Usage


class JobState(StrEnum):
    """Where a job stands. RUNNING includes waiting; STOPPED needs a person (wrong key, no credit, budget used up)."""

    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    CANCELLED = "cancelled"
    FAILED = "failed"
    DONE = "done"

    @property
    def is_final(self) -> bool:
        """Nothing more happens unless a person retries or resumes it."""
        return self is not JobState.RUNNING

    @property
    def has_ended(self) -> bool:
        """Nothing of it is left to be done, as of one that only waits for a person."""
        return self in (JobState.CANCELLED, JobState.FAILED, JobState.DONE)


class LessonState(StrEnum):
    """Where a lesson stands. WRITTEN: its deck is in the ledger, its files are not there yet."""

    QUEUED = "queued"
    WRITING = "writing"
    WRITTEN = "written"
    RENDERING = "rendering"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """Nothing more happens unless a person retries it."""
        return self in (LessonState.DONE, LessonState.FAILED, LessonState.CANCELLED)


class Stage(StrEnum):
    """What is being done for a lesson just now."""

    QUEUED = "queued"
    WAITING = "waiting"  # for the writing service: `note` says why and how long
    WRITING = "writing"
    VERIFYING = "verifying"
    RENDERING = "rendering"
    PREVIEW = "preview"


class Progress(Record):
    """A lesson's progress: `done` of `of` items in all its sections; `section` is the one last worked on.

    `cost_usd` is what the lesson has cost so far, as far as its writer knows.
    """

    stage: Stage = Stage.QUEUED
    section: str = ""
    section_done: int = 0
    section_of: int = 0
    done: int = 0
    of: int = 0
    note: str = ""
    cost_usd: float = 0.0


class SectionChoice(Record):
    """One section of a product as chosen for a job; `count` items a lesson."""

    key: str
    count: int = Field(ge=1, le=100)


class JobOptions(Record):
    """What a person chose for a job. `sections` empty means all of the product's, with its own counts.

    `writer` is `openai` or `offline`; an empty `model` means that of the settings of the machine that writes.
    `language` is `auto` or a BCP 47 code. `max_cost_usd` None means no limit.
    """

    product: str
    sections: tuple[SectionChoice, ...] = ()
    writer: str = "openai"
    model: str = ""
    paper: str = "letter"
    language: str = "auto"
    verify: bool = True
    preview: bool = True
    max_cost_usd: float | None = Field(default=None, gt=0)


class JobRequest(Record):
    """A whole job: the chosen lessons (inside their curricula and units), the options, where the files go.

    `out` is an absolute folder on the machine that asks; `owner` is empty on a desktop.
    """

    title: str
    curricula: tuple[Curriculum, ...]
    options: JobOptions
    out: str
    owner: str = ""


class Problem(Record):
    """An error as stored in the ledger and shown on a row; the fields are those of `StudioError`."""

    code: str
    title: str
    message: str
    hint: str = ""
    detail: str = ""


class LessonSnapshot(Record):
    """A lesson's row. Paths in `folder`, `zip` and `files` are relative to the job's `root`, with forward slashes.

    Of the lessons that wait, those with the greatest `precedence` come next; it is 0 unless a person chose.
    `usage` is all that was paid for it so far, earlier attempts included.
    """

    task_id: str
    lesson_id: str
    position: int
    curriculum: str
    unit_number: int
    unit_title: str
    title: str
    state: LessonState
    progress: Progress = Progress()
    problem: Problem | None = None
    notice: str = ""
    folder: str = ""
    zip: str = ""
    files: tuple[str, ...] = ()
    questions: dict[str, int] = Field(default_factory=dict)
    replaced: int = 0
    missing: int = 0
    usage: Usage = Usage()
    attempts: int = 0
    edited: bool = False
    precedence: int = 0
    started_at: datetime | None = None
    finished_at: datetime | None = None

    def being_written(self, progress: Progress) -> "LessonSnapshot":
        """The lesson with a writer's newest word of it, which the ledger does not know yet."""
        cost = max(self.usage.cost_usd, progress.cost_usd)
        usage = self.usage.model_copy(update={"cost_usd": cost})
        return self.model_copy(update={"progress": progress, "state": LessonState.WRITING, "usage": usage})

    @property
    def seconds(self) -> float | None:
        """Wall time from the first work on it to its end."""
        if self.started_at is None or self.finished_at is None:
            return None
        return (self.finished_at - self.started_at).total_seconds()


class JobSnapshot(Record):
    """A job with all its lessons. `root` (its folder) and `zip` (empty until done) are absolute paths.

    `version` grows with every change to the job or one of its lessons.
    """

    job_id: str
    title: str
    owner: str = ""
    state: JobState
    options: JobOptions
    problem: Problem | None = None
    notice: str = ""
    root: str = ""
    zip: str = ""
    created_at: datetime
    finished_at: datetime | None = None
    lessons: tuple[LessonSnapshot, ...] = ()
    version: int = 0

    def updated(self, changes: "JobSnapshot") -> "JobSnapshot":
        """The newer snapshot that `changes` (the job and only those of its lessons that changed) makes of this one."""
        newer = {lesson.task_id: lesson for lesson in changes.lessons}
        lessons = tuple(newer.get(lesson.task_id, lesson) for lesson in self.lessons)
        return changes.model_copy(update={"lessons": lessons})

    def being_written(self, progress: Mapping[str, Progress]) -> "JobSnapshot":
        """The job with its writers' newest words, by task id, laid over those lessons that may still be at it."""
        if self.state is not JobState.RUNNING or not progress:
            return self
        lessons = tuple(
            each.being_written(progress[each.task_id])
            if each.task_id in progress and each.state in (LessonState.QUEUED, LessonState.WRITING)
            else each
            for each in self.lessons
        )
        return self.model_copy(update={"lessons": lessons})

    @property
    def usage(self) -> Usage:
        """Calls, tokens and cost of all its lessons."""
        return sum((lesson.usage for lesson in self.lessons), Usage())

    def count(self, *states: LessonState) -> int:
        """How many of its lessons are in one of `states`."""
        return sum(lesson.state in states for lesson in self.lessons)


class JobSummary(Record):
    """A job in a list; `root` is the absolute folder of its files."""

    job_id: str
    title: str
    owner: str = ""
    state: JobState
    product: str
    created_at: datetime
    total: int
    done: int
    failed: int
    root: str = ""
    finished_at: datetime | None = None


class EngineStatus(Record):
    """What a status bar says. `server` is `embedded`, `fallback` or `shared`; `address` holds no password.

    `writers` are machines that write, `writer_slots` the lessons that they can write at once, `writers_busy` those that
    they write just now. `writers_with_service` of the machines can use AI: they have a key, or a service without one.
    `is_mending`: this computer's writer or renderers ended unexpectedly, and are being started again.
    """

    server: str
    address: str
    version: str = ""
    is_up: bool
    writers: int = 0
    writer_slots: int = 0
    writers_busy: int = 0
    writers_with_service: int = 0
    renderers: int = 0
    is_mending: bool = False
    notice: str = ""
