"""Jobs: creating, sending, pausing, stopping, cancelling, retrying, finishing, deleting."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import and_, delete, insert, or_, select, update
from sqlalchemy.orm import Session

from app.core.deck import Usage
from app.core.errors import BadRequest
from app.core.jobs import JobOptions, JobRequest, JobState, LessonState, Problem, Progress
from app.core.ledger import texts
from app.core.ledger.base import FINAL, UNENDED, UNFINISHED, WRITABLE, Guard, LedgerBase, new_id, set_lessons
from app.core.ledger.database import writing
from app.core.ledger.models import GoneJobRow, JobPlanRow, JobRow, LessonPlanRow, LessonRow, dump
from app.core.ledger.records import ERRANDS, Assignment, Errand, NewLesson, Outstanding

PACKING_LEASE = 60.0
_GONE_KEPT = 10_000  # deleted jobs that watchers can still hear of
_UNSENT: dict[str, None] = {"sent_epoch": None, "sent_at": None, "lease": None, "lease_until": None}


class Steering(LedgerBase):
    """What happens to a job. Lessons are named by their `lesson_id` (`1.2`); none named means all."""

    def create_job(
        self,
        request: JobRequest,
        lessons: Sequence[NewLesson],
        *,
        root: str,
        tree: Any = None,
        installation: str = "",
        job_id: str | None = None,
    ) -> str:
        """Write the job down, whole or not at all, and return its id (`job_id` when one was made before).

        `root` is the absolute folder of its files; `tree` (a pydantic model or dataclass) is only kept.
        """
        job_id = job_id or new_id()
        task_ids = [new_id() for _ in lessons]
        rows = [
            _new_lesson(task_id, job_id, position, lesson)
            for position, (task_id, lesson) in enumerate(zip(task_ids, lessons, strict=True))
        ]
        plans = [
            {"task_id": task_id, "context": lesson.context, "place": _as_json(lesson.place)}
            for task_id, lesson in zip(task_ids, lessons, strict=True)
        ]
        with writing(self._engine) as session:
            session.execute(insert(JobRow).values(_new_job(job_id, request, root, installation, self._now())))
            session.execute(insert(JobPlanRow).values(job_id=job_id, request=request, tree=_as_json(tree)))
            if rows:
                session.execute(insert(LessonRow), rows)
                session.execute(insert(LessonPlanRow), plans)
        return job_id

    def claim_unsent(
        self,
        job_id: str,
        epoch: str,
        *,
        limit: int | None = None,
        task_ids: Sequence[str] = (),
        with_shares: bool = True,
    ) -> list[Assignment]:
        """Take the lessons of a running job for which no message is out in this `epoch` of the queue.

        The epoch is a name that is lost when the queue is: a lesson claimed in another one has to be sent again. Each
        lesson is given to one caller, who must now send its message; should it die before that, the message is found
        missing later, and `mark_unsent` frees the lesson. Lessons come in their order, preferred ones
        first, at most `limit`. Without `with_shares` those that an owner has to be written are left to `claim_shares`.
        """
        which = or_(LessonRow.state.in_(UNFINISHED), LessonRow.preview_pending)
        if not with_shares:
            owner = select(JobRow.owner).where(JobRow.id == job_id).scalar_subquery()
            which = and_(which, or_(LessonRow.state.not_in(WRITABLE), owner == ""))
        if task_ids:
            which = and_(which, LessonRow.task_id.in_(task_ids))
        with writing(self._engine) as session:
            claimed = self._claim_some(session, job_id, epoch, which, limit)
            if not claimed:
                session.rollback()
            return claimed

    def mark_unsent(self, lost: Iterable[Outstanding]) -> int:
        """The messages of these lessons got lost: let them be claimed again. Lessons sent anew since are left alone."""
        count = 0
        for each in lost:
            unchanged = and_(LessonRow.sent_at == each.sent_at, LessonRow.attempts == each.attempt)
            count += self._change_lesson(each.task_id, unchanged, sent_epoch=None, sent_at=None)
        return count

    def end_leases(self, installation: str, ids: Collection[str] | None = None) -> int:
        """Give back all that renderers of this installation held; only for a caller who knows that none lives.

        With `ids` only these lessons and the packing of these jobs, for one who knows that their renderer is dead.
        """
        mine = select(JobRow.id).where(JobRow.installation == installation, JobRow.state.in_(UNENDED))
        held = [LessonRow.lease.is_not(None), LessonRow.job_id.in_(mine)]
        packed = [JobRow.id.in_(mine), JobRow.packing_until.is_not(None)]
        if ids is not None:
            held.append(LessonRow.task_id.in_(ids))
            packed.append(JobRow.id.in_(ids))
        with writing(self._engine) as session:
            job_ids = session.scalars(select(LessonRow.job_id).where(*held).distinct().order_by(LessonRow.job_id)).all()
            count = 0
            for job_id in job_ids:
                version = self._next_version(session, job_id)
                task_ids = session.scalars(select(LessonRow.task_id).where(*held, LessonRow.job_id == job_id)).all()
                set_lessons(session, task_ids, lease=None, lease_until=None, version=version)
                count += len(task_ids)
            session.execute(update(JobRow).where(*packed).values(packing_until=None))
            return count

    def pause(self, job_id: str) -> bool:
        """No more lessons are sent until `resume`; what is written already is still rendered."""
        return self._halt(job_id, (JobState.RUNNING,), state=JobState.PAUSED)

    def stop_job(self, job_id: str, problem: Problem, *, task_id: str = "", attempt: int = 0) -> bool:
        """Nothing more can be written until a person mends `problem`; finished lessons stay.

        With the attempt at a lesson that met the problem: only if that is under way. An attempt that was set back by
        an earlier halt has no say in a job that goes on again.
        """
        states = (JobState.RUNNING, JobState.PAUSED)
        if not task_id:
            return self._halt(job_id, states, state=JobState.STOPPED, problem=problem)
        is_current = and_(LessonRow.task_id == task_id, LessonRow.attempts == attempt, LessonRow.sent_at.is_not(None))
        guard = or_(JobRow.state != JobState.RUNNING, select(LessonRow.task_id).where(is_current).exists())
        return self._halt(job_id, states, guard, state=JobState.STOPPED, problem=problem)

    def resume(self, job_id: str) -> bool:
        """Let a paused or stopped job go on; True when it runs now."""
        halted = JobRow.state.in_((JobState.PAUSED, JobState.STOPPED))
        return self._change_job(job_id, halted, state=JobState.RUNNING, problem=None, notice="", finished_at=None)

    def change_options(self, job_id: str, **changes: Any) -> None:
        """Other values of `JobOptions` (another model, a higher limit) for what is sent from now on."""
        with writing(self._engine) as session:
            options = self._job_row(session, job_id).options
            changed = JobOptions.model_validate({**options.model_dump(), **changes})
            statement = update(JobRow).where(JobRow.id == job_id)
            session.execute(statement.values(options=changed, version=JobRow.version + 1, updated_at=self._now()))

    def cancel(self, job_id: str, lesson_ids: Sequence[str] = ()) -> list[str]:
        """Cancel unfinished lessons and return their task ids; without `lesson_ids` the job itself, too."""
        now = self._now()
        with writing(self._engine) as session:
            version = self._next_version(session, job_id)
            chosen = self._chosen(session, job_id, lesson_ids, LessonRow.state.in_(UNFINISHED))
            set_lessons(session, chosen, state=LessonState.CANCELLED, finished_at=now, version=version, **_UNSENT)
            if not lesson_ids:
                pending = self._chosen(session, job_id, (), LessonRow.preview_pending)
                set_lessons(session, pending, preview_pending=False, version=version, **_UNSENT)
                job = update(JobRow).where(JobRow.id == job_id, JobRow.state.in_(UNENDED))
                session.execute(job.values(state=JobState.CANCELLED, finished_at=now, problem=None, notice=""))
            return chosen

    def retry(self, job_id: str, lesson_ids: Sequence[str] = (), *, only_failed: bool = True) -> list[str]:
        """Take up failed lessons again and return their task ids; the job runs again when there are any.

        Cancelled lessons are taken up when they are named or with `only_failed=False`. A lesson whose deck is there
        is only rendered again.
        """
        states = [LessonState.FAILED]
        if lesson_ids or not only_failed:
            states.append(LessonState.CANCELLED)
        return self._again(job_id, lesson_ids, LessonRow.state.in_(states))

    def render_again(self, job_id: str, lesson_ids: Sequence[str] = (), *, wakes_job: bool = True) -> list[str]:
        """Render lessons from their decks once more (edited, or new options) and return their task ids.

        With `wakes_job=False` a job that is paused or stopped stays so, and they are rendered when it goes on.
        """
        finished = LessonRow.state.in_((LessonState.DONE, LessonState.FAILED))
        return self._again(job_id, lesson_ids, and_(finished, LessonRow.has_deck), wakes_job=wakes_job)

    def finish_if_complete(self, job_id: str, *, seconds: float = PACKING_LEASE) -> JobState | None:
        """What the job ends as when nothing of it is open: for exactly one caller, who packs it and calls `finish_job`.

        None for all others. A packer that says nothing for `seconds` (`renew_packing`) is taken for dead, and the
        next caller packs. DONE when any lesson is done, else FAILED when any failed, else CANCELLED.
        """
        with writing(self._engine) as session:
            self._next_version(session, job_id)
            states = self._open_or_final(session, job_id)
            if not states or any(state not in FINAL for state in states):
                session.rollback()
                return None
            is_free = JobRow.packing_until.is_(None) | self._has_run_out(JobRow.packing_until)
            job = update(JobRow).where(JobRow.id == job_id, JobRow.state == JobState.RUNNING, is_free)
            taken = session.execute(job.values(packing_until=self._until(seconds)).returning(JobRow.id)).scalar()
            if taken is None:
                session.rollback()
                return None
            return _outcome(states)

    def renew_packing(self, job_id: str, *, seconds: float = PACKING_LEASE) -> bool:
        """Still packing; False when the job does not run any more: then stop."""
        return self._change_job(job_id, JobRow.state == JobState.RUNNING, packing_until=self._until(seconds))

    def finish_job(
        self, job_id: str, state: JobState, *, zip: str = "", problem: Problem | None = None, notice: str = ""
    ) -> bool:
        """The job is packed and ends as `state`; False when lessons were retried meanwhile, or it ended already."""
        with writing(self._engine) as session:
            version = self._next_version(session, job_id)
            states = self._open_or_final(session, job_id)
            job = update(JobRow).where(JobRow.id == job_id, JobRow.state == JobState.RUNNING)
            values = {"state": state, "zip": zip, "problem": problem, "notice": notice, "finished_at": self._now()}
            is_complete = bool(states) and all(each in FINAL for each in states)
            changed = (
                is_complete
                and session.execute(
                    job.values(**values, packing_until=None, version=version).returning(JobRow.id)
                ).scalar()
            )
            if not changed:
                session.rollback()
            return bool(changed)

    def set_notice(self, job_id: str, notice: str, lesson_ids: Sequence[str] = ()) -> bool:
        """Say something on the job's row, or on those of some lessons; an empty text takes it back."""
        if not lesson_ids:
            return self._change_job(job_id, JobRow.notice != notice, notice=notice)
        with writing(self._engine) as session:
            version = self._next_version(session, job_id)
            chosen = self._chosen(session, job_id, lesson_ids, LessonRow.notice != notice)
            if not chosen:
                session.rollback()
            set_lessons(session, chosen, notice=notice, version=version)
            return bool(chosen)

    def delete_job(self, job_id: str) -> None:
        """Forget a job that does not run, with its decks; its files stay. `BadRequest` (`job-running`) otherwise."""
        with writing(self._engine) as session:
            if self._job_row(session, job_id).state is JobState.RUNNING:
                raise BadRequest(texts.STILL_RUNNING, hint=texts.STILL_RUNNING_HINT, code="job-running")
            session.execute(insert(GoneJobRow).values(job_id=job_id))
            session.execute(delete(JobRow).where(JobRow.id == job_id))
            newest = select(GoneJobRow.stamp).order_by(GoneJobRow.stamp.desc()).offset(_GONE_KEPT).limit(1)
            session.execute(delete(GoneJobRow).where(GoneJobRow.stamp <= newest.scalar_subquery()))

    def _claim_some(
        self, session: Session, job_id: str, epoch: str, which: Guard, limit: int | None
    ) -> list[Assignment]:
        version = self._next_version(session, job_id)
        job = session.get(JobRow, job_id)
        if job is None or job.state is not JobState.RUNNING:
            return []
        rows = session.execute(self._unsent(job_id, epoch, which, limit)).all()
        return [self._claim(session, job, lesson, plan, epoch, version) for lesson, plan in rows]

    def _unsent(self, job_id: str, epoch: str, which: Guard, limit: int | None) -> Any:
        is_held = and_(LessonRow.lease.is_not(None), ~self._has_run_out(LessonRow.lease_until))
        return (
            select(LessonRow, LessonPlanRow)
            .join(LessonPlanRow, LessonPlanRow.task_id == LessonRow.task_id)
            .where(LessonRow.job_id == job_id)
            .where(which)
            .where(or_(LessonRow.sent_epoch.is_(None), LessonRow.sent_epoch != epoch))
            .where(~is_held)
            .order_by(LessonRow.precedence.desc(), LessonRow.position)
            .limit(limit)
        )

    def _claim(
        self, session: Session, job: JobRow, lesson: LessonRow, plan: LessonPlanRow, epoch: str, version: int
    ) -> Assignment:
        errand = ERRANDS[lesson.state]
        attempt = lesson.attempts + (errand is Errand.WRITE)
        values = {"sent_epoch": epoch, "sent_at": self._now(), "attempts": attempt, "version": version}
        if errand is Errand.WRITE:
            values["state"] = LessonState.QUEUED
        set_lessons(session, [lesson.task_id], **values)
        return Assignment(
            task_id=lesson.task_id,
            job_id=job.id,
            errand=errand,
            attempt=attempt,
            context=plan.context,
            options=job.options,
            is_preferred=lesson.precedence > 0,
            usage=lesson.usage,
        )

    def _halt(self, job_id: str, states: tuple[JobState, ...], *guards: Guard, **values: Any) -> bool:
        """Halt the job; what waits or is being written goes back to the ledger, to be sent anew by `resume`."""
        with writing(self._engine) as session:
            version = self._next_version(session, job_id)
            job = update(JobRow).where(JobRow.id == job_id, JobRow.state.in_(states), *guards)
            if session.execute(job.values(**values).returning(JobRow.id)).scalar() is None:
                session.rollback()
                return False
            waiting = self._chosen(session, job_id, (), LessonRow.state.in_(WRITABLE))
            values = {"state": LessonState.QUEUED, "progress": Progress(), "started_at": None, **_UNSENT}
            set_lessons(session, waiting, version=version, **values)
            return True

    def _again(self, job_id: str, lesson_ids: Sequence[str], which: Guard, *, wakes_job: bool = True) -> list[str]:
        values = {
            "progress": Progress(),
            "problem": None,
            "notice": "",
            "started_at": None,
            "finished_at": None,
            "preview_pending": False,
            "precedence": 0,
            **_UNSENT,
        }
        with writing(self._engine) as session:
            version = self._next_version(session, job_id)
            written = self._chosen(session, job_id, lesson_ids, and_(which, LessonRow.has_deck))
            unwritten = self._chosen(session, job_id, lesson_ids, and_(which, ~LessonRow.has_deck))
            if not written and not unwritten:
                session.rollback()
                return []
            set_lessons(session, written, state=LessonState.WRITTEN, version=version, **values)
            set_lessons(session, unwritten, state=LessonState.QUEUED, version=version, **values)
            job = update(JobRow).where(JobRow.id == job_id)
            if not wakes_job:
                job = job.where(JobRow.state.not_in((JobState.PAUSED, JobState.STOPPED)))
            session.execute(
                job.values(
                    state=JobState.RUNNING, problem=None, notice="", zip="", finished_at=None, packing_until=None
                )
            )
            return [*written, *unwritten]

    def _open_or_final(self, session: Session, job_id: str) -> list[LessonState]:
        """The states of the job's lessons; one that waits for its preview counts as being rendered."""
        rows = session.execute(select(LessonRow.state, LessonRow.preview_pending).where(LessonRow.job_id == job_id))
        return [LessonState.RENDERING if pending else state for state, pending in rows]


def _outcome(states: Sequence[LessonState]) -> JobState:
    if LessonState.DONE in states:
        return JobState.DONE
    return JobState.FAILED if LessonState.FAILED in states else JobState.CANCELLED


def _as_json(value: Any) -> str:
    return dump(TypeAdapter(type(value)), value)


def _new_job(job_id: str, request: JobRequest, root: str, installation: str, now: datetime) -> dict[str, Any]:
    return {
        "id": job_id,
        "title": request.title,
        "owner": request.owner,
        "installation": installation,
        "state": JobState.RUNNING,
        "options": request.options,
        "notice": "",
        "root": root,
        "zip": "",
        "created_at": now,
        "updated_at": now,
        "version": 1,
    }


def _new_lesson(task_id: str, job_id: str, position: int, new: NewLesson) -> dict[str, Any]:
    context = new.context
    return {
        "task_id": task_id,
        "job_id": job_id,
        "lesson_id": context.lesson.id,
        "position": position,
        "curriculum": context.curriculum,
        "unit_number": context.unit_number,
        "unit_title": context.unit_title,
        "title": context.lesson.title,
        "state": LessonState.QUEUED,
        "progress": Progress(),
        "notice": "",
        "folder": "",
        "zip": "",
        "files": (),
        "questions": {},
        "replaced": 0,
        "missing": 0,
        "usage": Usage(),
        "attempts": 0,
        "has_deck": False,
        "edited": False,
        "preview_pending": False,
        "version": 1,
    }
