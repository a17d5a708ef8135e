"""All jobs that the window knows, and what changed of them. GUI thread only."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from app.core.jobs import JobSnapshot, JobSummary
from app.core.jobs import LessonSnapshot as Lesson
from app.core.tally import Tally


@dataclass
class JobEntry:
    """A job. `job` (without lessons), `lessons` (by task id, in order) and `tally` are there once it was loaded."""

    summary: JobSummary
    job: JobSnapshot | None = None
    lessons: dict[str, Lesson] = field(default_factory=dict)
    tally: Tally = field(default_factory=Tally)

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
        self._gone: set[str] = set()

    def entries(self) -> Iterable[JobEntry]:
        """All jobs, the oldest first."""
        return self._entries.values()

    def entry(self, job_id: str) -> JobEntry | None:
        """The job, if it is known."""
        return self._entries.get(job_id)

    def lesson(self, job_id: str, task_id: str) -> Lesson | None:
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
        """Take in jobs with all their lessons, or, where these are known, with those that changed.

        What was read before something newer arrived, or before the job was removed, is left out.
        """
        changes = tuple(self._apply(job) for job in jobs if not self._is_late(job))
        if changes:
            self.changed.emit(changes)

    def remove(self, job_ids: Iterable[str]) -> None:
        """Forget jobs for good."""
        gone = tuple(job_id for job_id in job_ids if self._entries.pop(job_id, None) is not None)
        self._gone.update(gone)
        if gone:
            self.removed.emit(gone)

    def _is_late(self, job: JobSnapshot) -> bool:
        entry = self._entries.get(job.job_id)
        known = entry.job if entry else None
        return job.job_id in self._gone or (known is not None and job.version < known.version)

    def _apply(self, job: JobSnapshot) -> JobChange:
        entry = self._entries.get(job.job_id)
        is_new = entry is None or not entry.is_loaded
        if entry is None:
            entry = self._entries[job.job_id] = JobEntry(_summary(job, Tally()))
        entry.job = job.model_copy(update={"lessons": ()})
        known = [lesson for lesson in job.lessons if lesson.task_id in entry.lessons]
        for lesson in known:
            entry.tally.swap(entry.lessons[lesson.task_id], lesson)
        entry.tally.add(
            job.lessons if not known else [each for each in job.lessons if each.task_id not in entry.lessons]
        )
        entry.lessons.update((lesson.task_id, lesson) for lesson in job.lessons)
        entry.summary = _summary(job, entry.tally)
        return JobChange(job.job_id, tuple(lesson.task_id for lesson in job.lessons), is_new=is_new)


def _summary(job: JobSnapshot, tally: Tally) -> JobSummary:
    """The job's line in a list."""
    return JobSummary(
        job_id=job.job_id,
        title=job.title,
        owner=job.owner,
        state=job.state,
        product=job.options.product,
        created_at=job.created_at,
        total=tally.total,
        done=tally.done,
        failed=tally.failed,
    )
