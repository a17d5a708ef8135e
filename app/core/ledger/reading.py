"""Reading the ledger: snapshots, what changed since, plans, decks, what is unfinished."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import TypeVar

from pydantic import TypeAdapter
from sqlalchemy import Select, and_, case, false, func, or_, select, tuple_
from sqlalchemy.orm import Session

from app.core.curriculum import LessonContext
from app.core.deck import Deck, Usage
from app.core.errors import BadRequest
from app.core.jobs import JobOptions, JobRequest, JobSnapshot, JobState, JobSummary, LessonSnapshot, LessonState
from app.core.ledger import texts
from app.core.ledger.base import UNFINISHED, LedgerBase, no_lesson
from app.core.ledger.database import reading
from app.core.ledger.models import DeckRow, GoneJobRow, JobPlanRow, JobRow, LessonPlanRow, LessonRow
from app.core.ledger.records import ERRANDS, LESSON_COLUMNS, News, Outstanding, job_snapshot, lesson_snapshot
from app.core.ledger.stamps import EndOfStamps, FirstUnseen

T = TypeVar("T")
_CHUNK = 500  # rows that are read at once
_JOBS_AT_ONCE = 100


class Reading(LedgerBase):
    """The questions that can be put to a ledger. An id that is not there raises `BadRequest`."""

    def snapshot(self, job_id: str) -> JobSnapshot:
        """The job with all its lessons, in their order."""
        with reading(self._engine) as session:
            job = self._job_row(session, job_id)
            return job_snapshot(job, _lessons(session, job_id))

    def changed_since(self, job_id: str, version: int) -> JobSnapshot | None:
        """The job with only those lessons that changed after `version`; None when nothing did.

        Give it the `version` of the last snapshot and put its answer into that with `JobSnapshot.updated`.
        """
        with reading(self._engine) as session:
            job = self._job_row(session, job_id)
            return None if job.version == version else job_snapshot(job, _lessons(session, job_id, version))

    def changes(self, known: Mapping[str, int]) -> dict[str, JobSnapshot]:
        """As `changed_since`, of many jobs at once, by their ids; those that are not there are left out."""
        found: dict[str, JobSnapshot] = {}
        with reading(self._engine) as session:
            for some in _parts(known):
                rows = session.scalars(select(JobRow).where(JobRow.id.in_([job_id for job_id, _ in some])))
                jobs = {job.id: job for job in rows}
                lessons = _lessons_since(session, some)
                found |= {job_id: job_snapshot(job, tuple(lessons.get(job_id, ()))) for job_id, job in jobs.items()}
        return found

    def jobs(
        self, owner: str | None = None, *, limit: int | None = None, before: tuple[datetime, str] | None = None
    ) -> list[JobSummary]:
        """All jobs, or those of one owner; the newest first, of which `limit` at most.

        With `before`, the `created_at` and the id of the last job of a page, those that come after that page.
        """
        query = _page(owner, limit, before)
        with reading(self._engine) as session:
            jobs = session.scalars(query).all()
            counts = _counts(session, owner, None if limit is None else [job.id for job in jobs])
        return [
            JobSummary(
                job_id=job.id,
                title=job.title,
                owner=job.owner,
                state=job.state,
                product=job.options.product,
                created_at=job.created_at,
                total=total,
                done=done,
                failed=failed,
                root=job.root,
                finished_at=job.finished_at,
            )
            for job in jobs
            for total, done, failed in [counts.get(job.id, (0, 0, 0))]
        ]

    def open_jobs(self, owner: str) -> list[str]:
        """Ids of an owner's jobs that have not ended: those that run, are paused or stopped."""
        ended = [state for state in JobState if state.has_ended]
        query = select(JobRow.id).where(JobRow.owner == owner, JobRow.state.not_in(ended))
        with reading(self._engine) as session:
            return list(session.scalars(query))

    def job_counts(self) -> dict[JobState, int]:
        """How many jobs are in each state."""
        query = select(JobRow.state, func.count()).group_by(JobRow.state)
        with reading(self._engine) as session:
            return {state: count for state, count in session.execute(query)}

    def lesson(self, task_id: str) -> LessonSnapshot:
        """One lesson."""
        with reading(self._engine) as session:
            row = session.execute(select(*LESSON_COLUMNS).where(LessonRow.task_id == task_id)).first()
            if row is None:
                raise no_lesson()
            return lesson_snapshot(row)

    def job_of(self, task_id: str) -> str:
        """The id of the job that the lesson belongs to."""
        with reading(self._engine) as session:
            return self._lesson_row(session, task_id).job_id

    def job_state(self, job_id: str) -> JobState:
        """Where the job stands, without reading its lessons."""
        with reading(self._engine) as session:
            return self._job_row(session, job_id).state

    def options(self, job_id: str) -> JobOptions:
        """The job's present options."""
        with reading(self._engine) as session:
            return self._job_row(session, job_id).options

    def usage(self, job_id: str) -> Usage:
        """Calls, tokens and cost of all the job's lessons so far."""
        query = select(LessonRow.usage).where(LessonRow.job_id == job_id)
        with reading(self._engine) as session:
            return sum(session.scalars(query), Usage())

    def context(self, task_id: str) -> LessonContext:
        """What a writer may know of the lesson."""
        return self._lesson_plan(task_id).context

    def place(self, task_id: str, kind: type[T]) -> T:
        """Where the lesson's files go, as it was given at the job's creation."""
        return TypeAdapter(kind).validate_json(self._lesson_plan(task_id).place)

    def request(self, job_id: str) -> JobRequest:
        """What was asked for."""
        return self._job_plan(job_id).request

    def tree(self, job_id: str, kind: type[T]) -> T:
        """Where the job's bundles and ZIP go, as it was given at its creation."""
        return TypeAdapter(kind).validate_json(self._job_plan(job_id).tree)

    def deck(self, task_id: str) -> Deck:
        """The lesson's questions; `BadRequest` (`no-deck`) when it has none yet."""
        with reading(self._engine) as session:
            row = session.get(DeckRow, task_id)
            if row is None:
                raise BadRequest(texts.NO_DECK, code="no-deck")
            return row.deck

    def versions(self) -> dict[str, tuple[int, JobState]]:
        """Version and state of every job, the oldest first: the cheapest way to see what changed."""
        query = select(JobRow.id, JobRow.version, JobRow.state).order_by(JobRow.created_at, JobRow.id)
        with reading(self._engine) as session:
            return {job_id: (version, state) for job_id, version, state in session.execute(query)}

    def news(self, mark: int | None = None) -> News:
        """What happened to jobs since `mark`, which the last news told; without one all jobs as they are.

        It costs as much as happened, however many jobs there are.
        """
        query = select(JobRow.id, JobRow.version, JobRow.state).order_by(JobRow.created_at, JobRow.id)
        gone = select(GoneJobRow.job_id)
        if mark is None:
            gone = gone.where(false())
        else:
            query = query.where(JobRow.stamp >= mark, JobRow.stamp < EndOfStamps())
            gone = gone.where(GoneJobRow.stamp >= mark, GoneJobRow.stamp < EndOfStamps())
        with reading(self._engine) as session:
            first_unseen = session.scalar(select(FirstUnseen())) or 0  # before the rest, see there
            versions = {job_id: (version, state) for job_id, version, state in session.execute(query)}
            return News(versions, frozenset(session.scalars(gone)), first_unseen)

    def running_jobs(self, installation: str | None = None) -> list[str]:
        """Ids of the running jobs (of one installation), the oldest first."""
        query = select(JobRow.id).where(JobRow.state == JobState.RUNNING).order_by(JobRow.created_at, JobRow.id)
        if installation is not None:
            query = query.where(JobRow.installation == installation)
        with reading(self._engine) as session:
            return list(session.scalars(query))

    def unfinished(self, installation: str | None = None) -> list[Outstanding]:
        """What running jobs (of one installation) still wait for, with when it was sent."""
        query = (
            select(
                LessonRow.task_id,
                LessonRow.job_id,
                LessonRow.attempts,
                LessonRow.state,
                LessonRow.sent_epoch,
                LessonRow.sent_at,
                LessonRow.lease_until,
                LessonRow.precedence,
                JobRow.owner,
            )
            .join(JobRow, JobRow.id == LessonRow.job_id)
            .where(JobRow.state == JobState.RUNNING)
            .where(or_(LessonRow.state.in_(UNFINISHED), LessonRow.preview_pending))
            .order_by(JobRow.created_at, JobRow.id, LessonRow.position)
        )
        if installation is not None:
            query = query.where(JobRow.installation == installation)
        with reading(self._engine) as session:
            return [
                Outstanding(task_id, job_id, ERRANDS[state], attempt, state, epoch, sent_at, until, rank, owner)
                for task_id, job_id, attempt, state, epoch, sent_at, until, rank, owner in session.execute(query)
            ]

    def attempts(self, task_ids: Collection[str]) -> dict[str, int]:
        """Those of these lessons that are unfinished, in running jobs, with their present attempt."""
        query = (
            select(LessonRow.task_id, LessonRow.attempts)
            .join(JobRow, JobRow.id == LessonRow.job_id)
            .where(JobRow.state == JobState.RUNNING, LessonRow.task_id.in_(task_ids))
            .where(or_(LessonRow.state.in_(UNFINISHED), LessonRow.preview_pending))
        )
        with reading(self._engine) as session:
            return {task_id: attempt for task_id, attempt in session.execute(query)}

    def _lesson_plan(self, task_id: str) -> LessonPlanRow:
        with reading(self._engine) as session:
            row = session.get(LessonPlanRow, task_id)
            if row is None:
                raise no_lesson()
            return row

    def _job_plan(self, job_id: str) -> JobPlanRow:
        with reading(self._engine) as session:
            row = session.get(JobPlanRow, job_id)
            if row is None:
                raise BadRequest(texts.NO_JOB.format(job_id=job_id), hint=texts.NO_JOB_HINT, code="job-unknown")
            return row


def _parts(known: Mapping[str, int]) -> Iterator[list[tuple[str, int]]]:
    """As many at once as one query takes."""
    left = iter(known.items())
    while some := list(islice(left, _JOBS_AT_ONCE)):
        yield some


def _page(owner: str | None, limit: int | None, before: tuple[datetime, str] | None) -> Select[JobRow]:
    """The jobs of one page, found through an index of their order."""
    query = select(JobRow).order_by(JobRow.created_at.desc(), JobRow.id.desc()).limit(limit)
    if owner is not None:
        query = query.where(JobRow.owner == owner)
    if before is not None:
        query = query.where(tuple_(JobRow.created_at, JobRow.id) < before)
    return query


def _counts(session: Session, owner: str | None, job_ids: Sequence[str] | None) -> dict[str, tuple[int, int, int]]:
    """How many lessons each of these jobs has (of all, or all of an owner, without `job_ids`), are done, have failed.

    A query of its own: within that of the page PostgreSQL reads all jobs to find those of the page.
    """
    done = func.sum(case((LessonRow.state == LessonState.DONE, 1), else_=0))
    failed = func.sum(case((LessonRow.state == LessonState.FAILED, 1), else_=0))
    query = select(LessonRow.job_id, func.count(), done, failed).group_by(LessonRow.job_id)
    if job_ids is not None:
        query = query.where(LessonRow.job_id.in_(job_ids))
    elif owner is not None:
        query = query.where(LessonRow.job_id.in_(select(JobRow.id).where(JobRow.owner == owner)))
    return {job_id: (total, done, failed) for job_id, total, done, failed in session.execute(query)}


def _lessons_since(session: Session, known: Collection[tuple[str, int]]) -> dict[str, list[LessonSnapshot]]:
    """By job, the lessons that changed after the job had this version."""
    which = (and_(LessonRow.job_id == job_id, LessonRow.version > version) for job_id, version in known)
    query = select(LessonRow.job_id, *LESSON_COLUMNS).where(or_(*which)).order_by(LessonRow.job_id, LessonRow.position)
    found: dict[str, list[LessonSnapshot]] = {}
    for job_id, *columns in session.execute(query):
        found.setdefault(job_id, []).append(lesson_snapshot(columns))
    return found


def _lessons(session: Session, job_id: str, after: int = -1) -> tuple[LessonSnapshot, ...]:
    query = select(*LESSON_COLUMNS).where(LessonRow.job_id == job_id, LessonRow.version > after)
    rows = session.execute(query.order_by(LessonRow.position).execution_options(yield_per=_CHUNK))
    return tuple(lesson_snapshot(row) for row in rows)
