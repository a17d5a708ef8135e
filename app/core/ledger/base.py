"""What all parts of the ledger share: the engine, the clock, and the steps that every change is made of."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, and_, or_, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.core.errors import BadRequest
from app.core.jobs import JobState, LessonState
from app.core.ledger import texts
from app.core.ledger.database import writing
from app.core.ledger.models import JobRow, LessonRow
from app.core.ledger.opening import Database

LONGEST_LEASE = 3600.0
WRITABLE = (LessonState.QUEUED, LessonState.WRITING)
UNFINISHED = (*WRITABLE, LessonState.WRITTEN, LessonState.RENDERING)
FINAL = (LessonState.DONE, LessonState.FAILED, LessonState.CANCELLED)
UNENDED = (JobState.RUNNING, JobState.PAUSED, JobState.STOPPED)
"""Jobs that go on or may go on as they are. A retry of others forgets wishes, and they hold no leases."""
Guard = ColumnElement[bool] | InstrumentedAttribute[bool]


def new_id() -> str:
    """A random id of 32 hexadecimal digits."""
    return uuid4().hex


class LedgerBase(Database):
    """What all parts of the ledger need; see `Ledger`."""

    def _change_lesson(self, task_id: str, *guards: Guard, **values: Any) -> bool:
        """Set `values` where the lesson stands as `guards` say; False, and nothing changed, where it does not."""
        with writing(self._engine) as session:
            # The job's row first: its lock puts the changes of one job in one order, so that no follower who
            # reads "everything after version n" misses a change that was numbered before n and committed later.
            version = self._next_version(session, select(LessonRow.job_id).where(LessonRow.task_id == task_id))
            statement = update(LessonRow).where(LessonRow.task_id == task_id, *guards)
            changed = _count(session, statement.values(version=version, **values))
            if not changed:
                session.rollback()
            return bool(changed)

    def _change_job(self, job_id: str, *guards: Guard, **values: Any) -> bool:
        """Set `values` where the job stands as `guards` say; False, and nothing changed, where it does not."""
        with writing(self._engine) as session:
            statement = update(JobRow).where(JobRow.id == job_id, *guards)
            return bool(_count(session, statement.values(version=JobRow.version + 1, updated_at=self._now(), **values)))

    def _next_version(self, session: Session, job_id: Any) -> int:
        """Lock the job's row and count its version up; 0 where there is no such job."""
        chosen = JobRow.id == job_id if isinstance(job_id, str) else JobRow.id == job_id.scalar_subquery()
        statement = update(JobRow).where(chosen).values(version=JobRow.version + 1, updated_at=self._now())
        return session.execute(statement.returning(JobRow.version)).scalar() or 0

    def _job_row(self, session: Session, job_id: str) -> JobRow:
        row = session.get(JobRow, job_id)
        if row is None:
            raise BadRequest(texts.NO_JOB.format(job_id=job_id), hint=texts.NO_JOB_HINT, code="job-unknown")
        return row

    def _lesson_row(self, session: Session, task_id: str) -> LessonRow:
        row = session.get(LessonRow, task_id)
        if row is None:
            raise no_lesson()
        return row

    def _chosen(self, session: Session, job_id: str, lesson_ids: Sequence[str], which: Guard) -> list[str]:
        """Task ids of those lessons of the job that are named (or all) and stand as `which` says."""
        self._job_row(session, job_id)
        of_job = LessonRow.job_id == job_id
        if lesson_ids:
            known = set(session.scalars(select(LessonRow.lesson_id).where(of_job)))
            unknown = [name for name in lesson_ids if name not in known]
            if unknown:
                message = texts.NO_SUCH_LESSONS.format(names=", ".join(unknown))
                raise BadRequest(message, code="lesson-unknown")
            which = and_(which, LessonRow.lesson_id.in_(lesson_ids))
        return list(session.scalars(select(LessonRow.task_id).where(of_job, which).order_by(LessonRow.position)))

    def _until(self, seconds: float) -> datetime:
        return self._now() + timedelta(seconds=min(seconds, LONGEST_LEASE))

    def _has_run_out(self, until: Any) -> ColumnElement[bool]:
        """Whether a lease is over; one that ends implausibly late was made before the clock was set back."""
        now = self._now()
        return or_(until <= now, until > now + timedelta(seconds=2 * LONGEST_LEASE))


def no_lesson() -> BadRequest:
    """What is said of a lesson that is not there."""
    return BadRequest(texts.NO_LESSON, hint=texts.NO_JOB_HINT, code="lesson-unknown")


def set_lessons(session: Session, task_ids: Sequence[str], **values: Any) -> None:
    """Set `values` on these lessons."""
    if task_ids:
        statement = update(LessonRow).where(LessonRow.task_id.in_(task_ids)).values(**values)
        session.execute(statement, execution_options={"synchronize_session": False})


def _count(session: Session, statement: Any) -> int:
    """How many rows the change found."""
    rowcount: int = session.execute(statement, execution_options={"synchronize_session": False}).rowcount  # type: ignore[attr-defined]
    return rowcount
