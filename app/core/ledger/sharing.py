"""The writers' time shared between owners: how many of whose lessons are out, and who gets the next places."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import case, func, select, update
from sqlalchemy.orm import Session

from app.core.jobs import JobState
from app.core.ledger.base import WRITABLE
from app.core.ledger.database import reading, writing
from app.core.ledger.fairness import Demand, choose, next_turn
from app.core.ledger.models import JobRow, LessonRow
from app.core.ledger.ordering import running_owners
from app.core.ledger.records import Assignment
from app.core.ledger.steering import Steering

PoolOf = Callable[[str], str]
_SHARES_LOCK = 1_720_845_113


class Sharing(Steering):
    """Sending the lessons of jobs with an owner: only so many at a time, so that nobody waits for a whole job."""

    def claim_shares(
        self, installation: str, epoch: str, windows: Mapping[str, int], pool_of: PoolOf
    ) -> list[Assignment]:
        """Take the lessons of owners that may be sent to be written now, in the order in which they are to be sent.

        `pool_of` names the pool in which a writer's lessons wait, and `windows` how many of each pool may be out at a
        time: sent in this `epoch` of the queue and not written yet. Who comes next is said by `choose`. As for
        `claim_unsent` each lesson is given to one caller, who must now send its message.
        """
        with reading(self._engine) as session:
            # Mostly there is nobody, or no room: no reason to wait for the ledger's other writers.
            if not any(self._turns(session, installation, epoch, windows, pool_of)):
                return []
        with writing(self._engine) as session:
            if session.get_bind().dialect.name == "postgresql":  # on SQLite writing is for one at a time anyway
                session.execute(select(func.pg_advisory_xact_lock(_SHARES_LOCK, func.hashtext(installation))))
            turns = list(self._turns(session, installation, epoch, windows, pool_of))
            is_alone = len(running_owners(session, installation)) == 1
            claimed = self._claim_in_turn(session, dict(turns), [job_id for job_id, _ in turns], epoch)
        # A wish does not come before other people's lessons, only before the owner's own.
        return [replace(each, is_preferred=each.is_preferred and is_alone) for each in claimed]

    def _turns(
        self, session: Session, installation: str, epoch: str, windows: Mapping[str, int], pool_of: PoolOf
    ) -> Iterator[tuple[str, int]]:
        """The job of each lesson that comes next, with the number of its turn."""
        by_pool: dict[str, list[Demand]] = {}
        for writer, demand in _demands(session, installation, epoch):
            by_pool.setdefault(pool_of(writer), []).append(demand)
        for pool, demands in by_pool.items():
            room = windows.get(pool, 0) - sum(each.out for each in demands)
            first = next_turn(demands)
            yield from ((job_id, first + number) for number, job_id in enumerate(choose(demands, room)))

    def _claim_in_turn(
        self, session: Session, turns: Mapping[str, int], order: Sequence[str], epoch: str
    ) -> list[Assignment]:
        """Claim as many lessons of each job as `order` names it; `turns` has the last turn of each."""
        claimed: dict[str, Iterator[Assignment]] = {}
        for job_id in sorted(turns):  # as everybody locks several jobs, so that nobody waits for each other
            some = self._claim_some(session, job_id, epoch, LessonRow.state.in_(WRITABLE), order.count(job_id))
            session.execute(update(JobRow).where(JobRow.id == job_id).values(served=turns[job_id]))
            claimed[job_id] = iter(some)
        return [each for job_id in order if (each := next(claimed[job_id], None)) is not None]


def _demands(session: Session, installation: str, epoch: str) -> list[tuple[str, Demand]]:
    """What the owners' running jobs have to be written, the oldest job first, with the writer of each."""
    is_out = func.coalesce(LessonRow.sent_epoch, "") == epoch
    query = (
        select(
            JobRow.id,
            JobRow.owner,
            JobRow.options,
            JobRow.served,
            LessonRow.precedence,
            func.count(),
            func.sum(case((is_out, 1), else_=0)),
        )
        .join(LessonRow, LessonRow.job_id == JobRow.id)
        .where(JobRow.state == JobState.RUNNING, JobRow.installation == installation, JobRow.owner != "")
        .where(LessonRow.state.in_(WRITABLE))
        .group_by(JobRow.id, LessonRow.precedence)
        .order_by(JobRow.created_at, JobRow.id)
    )
    found: dict[str, tuple[str, Demand]] = {}
    for job_id, owner, options, served, precedence, count, out in session.execute(query):
        _, known = found.get(job_id, ("", Demand(owner, job_id, 0, {}, served)))
        waiting = {**known.waiting, precedence: count - out}
        found[job_id] = options.writer, replace(known, out=known.out + out, waiting=waiting)
    return list(found.values())
