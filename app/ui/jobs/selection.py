"""What is selected in the table, and what may be done to it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.core.jobs import JobState, LessonSnapshot, LessonState
from app.ui.jobs.rows import JobRow, LessonRow, Row, UnitRow

_STEERABLE = (JobState.RUNNING, JobState.PAUSED, JobState.STOPPED)
_AGAIN = (LessonState.FAILED, LessonState.CANCELLED)


@dataclass(frozen=True)
class Selection:
    """Selected lessons (a selected unit stands for all of its lessons) and selected jobs."""

    lessons: tuple[LessonRow, ...] = ()
    jobs: tuple[JobRow, ...] = ()

    @classmethod
    def of(cls, rows: Iterable[Row]) -> "Selection":
        """What these rows stand for."""
        lessons: dict[LessonRow, None] = {}
        jobs: list[JobRow] = []
        for row in rows:
            if isinstance(row, JobRow):
                jobs.append(row)
            elif isinstance(row, UnitRow):
                lessons.update(dict.fromkeys(row.lessons))
            elif isinstance(row, LessonRow):
                lessons[row] = None
        return cls(tuple(lessons), tuple(jobs))

    @property
    def lesson(self) -> LessonRow | None:
        """The lesson, if exactly one is selected and nothing else."""
        return self.lessons[0] if len(self.lessons) == 1 and not self.jobs else None

    @property
    def touched(self) -> tuple[JobRow, ...]:
        """The selected jobs, or else those of the selected lessons."""
        return self.jobs or tuple(dict.fromkeys(row.job for row in self.lessons))

    @property
    def job(self) -> JobRow | None:
        """The job, if all that is selected belongs to one."""
        return self.touched[0] if len(self.touched) == 1 else None

    def by_job(self, is_meant: Callable[[LessonRow], bool]) -> dict[str, list[str]]:
        """Ids of the selected lessons that are meant, by the ids of their jobs."""
        found: dict[str, list[str]] = {}
        for row in self.lessons:
            if is_meant(row):
                found.setdefault(row.job.job_id, []).append(row.lesson.lesson_id)
        return found


def can_cancel(row: LessonRow) -> bool:
    """Whether the lesson waits or is worked on."""
    return not row.lesson.state.is_final


def can_retry(row: LessonRow) -> bool:
    """Whether the lesson can be taken up again."""
    return row.lesson.state in _AGAIN


def can_come_next(row: LessonRow) -> bool:
    """Whether the lesson waits for its turn."""
    return row.lesson.state is LessonState.QUEUED and row.job.state is JobState.RUNNING


def has_sheets(row: LessonRow) -> bool:
    """Whether there is something to open and to print."""
    return bool(row.lesson.files)


def has_questions(row: LessonRow) -> bool:
    """Whether the lesson was written."""
    return bool(row.lesson.questions)


def has_report(row: LessonRow) -> bool:
    """Whether there is something to say of the writing."""
    lesson: LessonSnapshot = row.lesson
    return has_questions(row) and bool(lesson.replaced or lesson.missing or lesson.notice)


def can_pause(row: JobRow) -> bool:
    """Whether the job runs."""
    return row.state is JobState.RUNNING


def can_resume(row: JobRow) -> bool:
    """Whether a person can let the job go on."""
    return row.state in (JobState.PAUSED, JobState.STOPPED, JobState.CANCELLED)


def can_cancel_job(row: JobRow) -> bool:
    """Whether something of the job is still to be done."""
    return row.state in _STEERABLE


def has_failed(row: JobRow) -> bool:
    """Whether lessons of the job failed, or its ZIP files could not be made."""
    return row.entry.summary.failed > 0 or row.state is JobState.FAILED


def has_zip(row: JobRow) -> bool:
    """Whether there is a ZIP of the whole job, as far as is known."""
    return bool(row.entry.job.zip) if row.entry.job else row.entry.summary.state is JobState.DONE
