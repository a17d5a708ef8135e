"""The steps of one lesson. Each is a compare-and-set: it happens once, in order, whoever else tries it at the time.

queued → writing → written → rendering → done; from each of these to failed or cancelled. Only `retry`, `pause` and
`stop_job` (see `app.core.ledger.steering`) and an edited deck set a lesson back.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import case, func, insert, select, update

from app.core.deck import Deck, Usage
from app.core.errors import BadRequest
from app.core.jobs import LessonState, Problem, Progress, Stage
from app.core.ledger import texts
from app.core.ledger.base import UNFINISHED, WRITABLE, Guard, LedgerBase, new_id, set_lessons
from app.core.ledger.database import writing
from app.core.ledger.models import DeckRow, LessonRow

LEASE = 30.0
"""Seconds that a renderer holds a lesson without saying that it lives; a lesson's files take about two."""

_RENDERABLE = (LessonState.WRITTEN, LessonState.RENDERING)
_WRITING_STAGES = (Stage.WAITING, Stage.WRITING, Stage.VERIFYING)


class LessonSteps(LedgerBase):
    """What happens to a lesson. All return whether it happened; a lesson that stands elsewhere is left alone."""

    def mark_writing(self, task_id: str, *, attempt: int | None = None) -> bool:
        """A writer has taken it up (the writer of `attempt`; an older one's word no longer counts)."""
        guards: list[Guard] = [LessonRow.state == LessonState.QUEUED]
        if attempt is not None:
            guards.append(LessonRow.attempts == attempt)
        return self._change_lesson(
            task_id,
            *guards,
            state=LessonState.WRITING,
            progress=Progress(stage=Stage.WRITING),
            started_at=func.coalesce(LessonRow.started_at, self._now()),
        )

    def report(self, reports: Mapping[str, Progress]) -> int:
        """Keep the progress of several lessons, in one transaction; returns how many of them are still under way.

        A queued lesson that is reported as being written becomes one that is.
        """
        with writing(self._engine) as session:
            rows = session.execute(select(LessonRow.task_id, LessonRow.job_id).where(LessonRow.task_id.in_(reports)))
            job_of = {task_id: job_id for task_id, job_id in rows}
            # Sorted: two reporters that lock several jobs in different orders would wait for each other.
            versions = {job_id: self._next_version(session, job_id) for job_id in sorted(set(job_of.values()))}
            count = 0
            for task_id, job_id in job_of.items():
                statement = self._progress(task_id, reports[task_id]).values(version=versions[job_id])
                count += session.execute(statement).rowcount  # type: ignore[attr-defined]
            return count

    def store_deck(self, task_id: str, deck: Deck) -> bool:
        """Its questions are there: it is written, and waits for rendering.

        The first deck counts. That of a lesson which failed or was cancelled meanwhile has been paid for, so it is
        kept for a retry, but the lesson stays as it is and the answer is False.
        """
        with writing(self._engine) as session:
            job_id = select(LessonRow.job_id).where(LessonRow.task_id == task_id)
            version = self._next_version(session, job_id)
            lesson = session.get(LessonRow, task_id)
            if lesson is None or lesson.has_deck or lesson.state in (LessonState.DONE, *_RENDERABLE):
                session.rollback()
                return False
            session.execute(insert(DeckRow).values(task_id=task_id, deck=deck, stored_at=self._now()))
            is_wanted = lesson.state in WRITABLE
            values = _deck_values(deck) | {"has_deck": True, "usage": deck.usage, "version": version}
            if is_wanted:
                values |= {
                    "state": LessonState.WRITTEN,
                    "progress": _written(deck),
                    "started_at": lesson.started_at or self._now(),
                }
            session.execute(update(LessonRow).where(LessonRow.task_id == task_id).values(**values))
            return is_wanted

    def begin_rendering(self, task_id: str, *, seconds: float = LEASE) -> str | None:
        """Take the lesson for rendering: a lease for `seconds`, or None when it is not to be rendered or taken already.

        Of two renderers one gets it; the lease of one that was killed runs out. Pass the lease to `mark_done`.
        """
        lease = new_id()
        is_free = LessonRow.lease.is_(None) | self._has_run_out(LessonRow.lease_until)
        taken = self._change_lesson(
            task_id,
            LessonRow.state.in_(_RENDERABLE),
            is_free,
            state=LessonState.RENDERING,
            progress=Progress(stage=Stage.RENDERING),
            lease=lease,
            lease_until=self._until(seconds),
            started_at=func.coalesce(LessonRow.started_at, self._now()),
        )
        return lease if taken else None

    def renew_lease(self, task_id: str, lease: str, *, seconds: float = LEASE) -> bool:
        """Still at it; False when the lease went to another (or the lesson was cancelled): then stop."""
        return self._change_lesson(task_id, LessonRow.lease == lease, lease_until=self._until(seconds))

    def release(self, task_id: str, lease: str) -> bool:
        """Give the lesson back unfinished, so that another renderer may take it at once."""
        state = case((LessonRow.state == LessonState.RENDERING, LessonState.WRITTEN), else_=LessonRow.state)
        return self._change_lesson(
            task_id, LessonRow.lease == lease, state=state, sent_epoch=None, sent_at=None, lease=None, lease_until=None
        )

    def mark_done(
        self,
        task_id: str,
        files: Sequence[str],
        *,
        lease: str,
        folder: str = "",
        zip: str = "",
        preview_pending: bool = False,
        notice: str = "",
    ) -> bool:
        """Its files are there (paths relative to the job's root); False when the lease is another's by now.

        With `preview_pending` the lesson counts as done, but its job waits for `mark_preview`, and the errand of the
        preview stands ready for `claim_unsent`.
        """
        return self._change_lesson(
            task_id,
            LessonRow.state == LessonState.RENDERING,
            LessonRow.lease == lease,
            state=LessonState.DONE,
            progress=Progress(stage=Stage.PREVIEW if preview_pending else Stage.RENDERING),
            files=tuple(files),
            folder=folder,
            zip=zip,
            notice=notice,
            problem=None,
            preview_pending=preview_pending,
            finished_at=self._now(),
            **_UNSENT,
        )

    def begin_preview(self, task_id: str, *, seconds: float = LEASE) -> str | None:
        """Take a done lesson for its preview: a lease as from `begin_rendering`, or None."""
        lease = new_id()
        is_free = LessonRow.lease.is_(None) | self._has_run_out(LessonRow.lease_until)
        taken = self._change_lesson(
            task_id,
            LessonRow.state == LessonState.DONE,
            LessonRow.preview_pending,
            is_free,
            lease=lease,
            lease_until=self._until(seconds),
        )
        return lease if taken else None

    def mark_preview(self, task_id: str, files: Sequence[str], *, lease: str, notice: str = "") -> bool:
        """The preview is there, or could not be made, which `notice` says; `files` are all files of the lesson now."""
        return self._change_lesson(
            task_id,
            LessonRow.state == LessonState.DONE,
            LessonRow.lease == lease,
            files=tuple(files),
            progress=Progress(stage=Stage.RENDERING),
            notice=notice if notice else LessonRow.notice,
            preview_pending=False,
            **_UNSENT,
        )

    def mark_failed(
        self,
        task_id: str,
        problem: Problem,
        *,
        attempt: int | None = None,
        lease: str | None = None,
        usage: Usage | None = None,
    ) -> bool:
        """It could not be written or rendered. Give the writer's `attempt`, or the renderer's `lease`.

        A failed writing has no say any more once a deck is there, nor a failed rendering whose lease is over.
        """
        guards: list[Guard] = [LessonRow.state.in_(UNFINISHED)]
        if lease is not None:
            guards.append(LessonRow.lease == lease)
        if attempt is not None:
            guards += [LessonRow.attempts == attempt, LessonRow.state.in_(WRITABLE)]
        values: dict[str, Any] = {} if usage is None else {"usage": usage}
        return self._change_lesson(
            task_id, *guards, state=LessonState.FAILED, problem=problem, finished_at=self._now(), **values, **_UNSENT
        )

    def note_usage(self, task_id: str, usage: Usage) -> bool:
        """What a lesson without a deck has cost so far, whatever became of it; False when more is known already."""
        with writing(self._engine) as session:
            version = self._next_version(session, select(LessonRow.job_id).where(LessonRow.task_id == task_id))
            lesson = session.get(LessonRow, task_id)
            if lesson is None or lesson.has_deck or usage.calls <= lesson.usage.calls:
                session.rollback()
                return False
            set_lessons(session, [task_id], usage=usage, version=version)
            return True

    def add_usage(self, task_id: str, usage: Usage) -> bool:
        """More was paid for the lesson: a question of its was written anew. False when there is no such lesson."""
        with writing(self._engine) as session:
            version = self._next_version(session, select(LessonRow.job_id).where(LessonRow.task_id == task_id))
            lesson = session.get(LessonRow, task_id)
            if lesson is None:
                session.rollback()
                return False
            set_lessons(session, [task_id], usage=lesson.usage + usage, version=version)
            return True

    def save_edited_deck(self, task_id: str, deck: Deck, *, over: Deck | None = None) -> bool:
        """Keep a person's version; False when the lesson has no deck yet.

        `over` is the deck that they edited: raises `BadRequest` (`deck-changed`) when another stands there by now.
        What is being rendered just now is rendered again. A done lesson keeps its files until `render_again`.
        """
        with writing(self._engine) as session:
            version = self._next_version(session, select(LessonRow.job_id).where(LessonRow.task_id == task_id))
            lesson = session.get(LessonRow, task_id)
            if lesson is None or not lesson.has_deck:
                session.rollback()
                return False
            if over is not None and (row := session.get(DeckRow, task_id)) is not None and row.deck != over:
                raise BadRequest(texts.DECK_CHANGED, hint=texts.DECK_CHANGED_HINT, code="deck-changed")
            session.execute(update(DeckRow).where(DeckRow.task_id == task_id).values(deck=deck, stored_at=self._now()))
            values = _deck_values(deck) | {"edited": True, "version": version}
            if lesson.state is LessonState.RENDERING:
                values |= {"state": LessonState.WRITTEN, **_UNSENT}
            session.execute(update(LessonRow).where(LessonRow.task_id == task_id).values(**values))
            return True

    def _progress(self, task_id: str, progress: Progress) -> Any:
        is_open = LessonRow.state.in_(UNFINISHED) | LessonRow.preview_pending
        statement = update(LessonRow).where(LessonRow.task_id == task_id, is_open).values(progress=progress)
        if progress.stage not in _WRITING_STAGES:
            return statement
        return statement.where(LessonRow.state.in_(WRITABLE)).values(
            state=LessonState.WRITING, started_at=func.coalesce(LessonRow.started_at, self._now())
        )


_UNSENT: dict[str, None] = {"sent_epoch": None, "sent_at": None, "lease": None, "lease_until": None}


def _deck_values(deck: Deck) -> dict[str, Any]:
    return {
        "questions": {section.key: len(section.items) for section in deck.sections},
        "replaced": len(deck.rejected),
        "missing": deck.missing,
    }


def _written(deck: Deck) -> Progress:
    wanted = sum(section.wanted for section in deck.sections)
    return Progress(stage=Stage.RENDERING, done=wanted - deck.missing, of=wanted)
