"""All jobs that the window knows, and what changed of them. GUI thread only."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from app.core.jobs import JobSnapshot, JobSummary, LessonSnapshot, LessonState


@dataclass
class JobEntry:
    """A job. `job` (without lessons) and `lessons` (by task id, in order) are there once its lessons were loaded."""

    summary: JobSummary
    job: JobSnapshot | None = None
    lessons: dict[str, LessonSnapshot] = field(default_factory=dict)

    @property
    def is_loaded(self) -> bool:
        """Whether its lessons are known; those of old jobs are read when somebody wants to see them."""
        return self.job is not None


@dataclass(frozen=True)
class JobChange:
    """One job's change: `task_ids` are the lessons that changed; `is_new` when all of the job is new to the window."""

    job_id: str
    task_ids: tuple[str, ...]
    is_new: bool = False


class JobStore(QObject):
    """The jobs by id, the newest last. `changed` comes at most some ten times a second, with all that happened."""

    changed = Signal(object)  # tuple[JobChange, ...]
    removed = Signal(object)  # tuple[str, ...]: job ids

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, JobEntry] = {}

    def entries(self) -> Iterable[JobEntry]:
        """All jobs, the oldest first."""
        return self._entries.values()

    def entry(self, job_id: str) -> JobEntry | None:
        """The job, if it is known."""
        return self._entries.get(job_id)

    def lesson(self, job_id: str, task_id: str) -> LessonSnapshot | None:
        """The lesson, if it is known."""
        entry = self._entries.get(job_id)
        return entry.lessons.get(task_id) if entry else None

    def list_jobs(self, summaries: Iterable[JobSummary]) -> None:
        """Take in a list of jobs (any order); those that are known already stay as they are."""
        new = [each for each in sorted(summaries, key=lambda job: job.created_at) if each.job_id not in self._entries]
        self._entries.update((each.job_id, JobEntry(each)) for each in new)
        if new:
            self.changed.emit(tuple(JobChange(each.job_id, (), is_new=True) for each in new))

    def apply(self, jobs: Iterable[JobSnapshot]) -> None:
        """Take in jobs with all their lessons, or, where these are known, with those that changed."""
        changes = tuple(self._apply(job) for job in jobs)
        if changes:
            self.changed.emit(changes)

    def remove(self, job_ids: Iterable[str]) -> None:
        """Forget jobs."""
        gone = tuple(job_id for job_id in job_ids if self._entries.pop(job_id, None) is not None)
        if gone:
            self.removed.emit(gone)

    def _apply(self, job: JobSnapshot) -> JobChange:
        entry = self._entries.get(job.job_id)
        is_new = entry is None or not entry.is_loaded
        if entry is None:
            entry = self._entries[job.job_id] = JobEntry(summary_of(job, job.lessons))
        entry.job = job.model_copy(update={"lessons": ()})
        entry.lessons.update((lesson.task_id, lesson) for lesson in job.lessons)
        entry.summary = summary_of(job, entry.lessons.values())
        return JobChange(job.job_id, tuple(lesson.task_id for lesson in job.lessons), is_new=is_new)


def summary_of(job: JobSnapshot, lessons: Iterable[LessonSnapshot]) -> JobSummary:
    """The job's line in a list."""
    states = [lesson.state for lesson in lessons]
    return JobSummary(
        job_id=job.job_id,
        title=job.title,
        owner=job.owner,
        state=job.state,
        product=job.options.product,
        created_at=job.created_at,
        total=len(states),
        done=states.count(LessonState.DONE),
        failed=states.count(LessonState.FAILED),
    )
