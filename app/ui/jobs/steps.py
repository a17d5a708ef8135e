"""How one list of rows becomes another: what has to go, what has to come, whether the order changes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.ui.jobs.rows import Row

Run = tuple[int, int]
"""First and last number of rows that stand side by side."""


@dataclass(frozen=True)
class Steps:
    """First `removals` (numbers in the old list, from its end), then `insertions` (numbers in the new list)."""

    removals: tuple[Run, ...]
    insertions: tuple[Run, ...]
    is_reordered: bool

    @property
    def count(self) -> int:
        """How many steps there are."""
        return len(self.removals) + len(self.insertions)


def steps_between(old: Sequence[Row], new: Sequence[Row]) -> Steps | None:
    """The steps from `old`, whose rows know their numbers, to `new`; None when both are the same."""
    head = _alike(old, new)
    if head == len(old) == len(new):
        return None
    most = min(len(old), len(new)) - head
    tail = min(most, _alike(old[: head - 1 if head else None : -1], new[: head - 1 if head else None : -1]))
    going, coming = old[head : len(old) - tail], new[head : len(new) - tail]
    staying = set(coming)
    removals = [number for number, row in enumerate(going, head) if row not in staying]
    insertions = [number for number, row in enumerate(coming, head) if row.at < 0]
    order = [row.at for row in coming if row.at >= 0]
    is_reordered = any(after < before for before, after in pairwise(order))
    return Steps(tuple(reversed(runs(removals))), tuple(runs(insertions)), is_reordered)


def runs(numbers: Iterable[int]) -> list[Run]:
    """Rising numbers as runs of those side by side."""
    found: list[Run] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1] = found[-1][0], number
        else:
            found.append((number, number))
    return found


def _alike(old: Sequence[Row], new: Sequence[Row]) -> int:
    """How many rows at the beginning of both are the same."""
    for number, (before, after) in enumerate(zip(old, new, strict=False)):
        if before is not after:
            return number
    return min(len(old), len(new))
