"""Whose lesson is sent next, where several owners wait: decided from counts alone."""

import heapq
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, repeat


@dataclass(frozen=True)
class Demand:
    """The lessons of an owner's job that are to be written: `out` of them are sent, `waiting` (by precedence) not.

    The greater `served`, the later a lesson of the job was sent last; 0: none yet.
    """

    owner: str
    job_id: str
    out: int
    waiting: Mapping[int, int]
    served: int = 0


def choose(demands: Sequence[Demand], room: int) -> list[str]:
    """The jobs, given with the oldest first, of the next `room` lessons, in the order in which they are to be sent.

    The owner with the fewest lessons out comes next (max-min fairness), of several the one who was served longest ago.
    Of an owner's lessons the preferred ones come first, then those of the oldest job: taking them in turn would end all
    of the owner's jobs late, and the last one no sooner.
    """
    by_owner: dict[str, list[Demand]] = {}
    for demand in demands:
        by_owner.setdefault(demand.owner, []).append(demand)
    waiting = {owner: _in_order(jobs) for owner, jobs in by_owner.items()}
    line = [
        (sum(job.out for job in jobs), max(job.served for job in jobs), age, owner)
        for age, (owner, jobs) in enumerate(by_owner.items())
    ]
    heapq.heapify(line)
    turn = next_turn(demands)
    chosen: list[str] = []
    while line and len(chosen) < room:
        out, _, age, owner = heapq.heappop(line)
        job_id = next(waiting[owner], None)
        if job_id is not None:
            heapq.heappush(line, (out + 1, turn + len(chosen), age, owner))
            chosen.append(job_id)
    return chosen


def next_turn(demands: Sequence[Demand]) -> int:
    """Later than all that were served."""
    return 1 + max((job.served for job in demands), default=0)


def _in_order(jobs: Sequence[Demand]) -> Iterator[str]:
    """The owner's jobs, once for each lesson that waits."""
    groups = [
        (-precedence, age, job.job_id, count)
        for age, job in enumerate(jobs)
        for precedence, count in job.waiting.items()
    ]
    return chain.from_iterable(repeat(job_id, count) for _, _, job_id, count in sorted(groups))
