"""The calls that the writing of a section is made of."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.generators.lesson.drafts import DraftItem
from app.generators.writers.base import WriteRequest

ITEMS_A_CALL = 10


@dataclass(frozen=True)
class WriteCall:
    """Items are wanted; `is_refill`: to make good what earlier calls left open."""

    request: WriteRequest
    is_refill: bool = False


@dataclass(frozen=True)
class SolveCall:
    """Items to be solved without their keys."""

    items: tuple[DraftItem, ...]
    attempt: int = 1


@dataclass(frozen=True)
class JudgeCall:
    """Items whose key and independent answer only a reader can compare; `pairs` as `Writer.judge` takes them."""

    items: tuple[DraftItem, ...]
    pairs: tuple[tuple[str, str, str], ...]


Call = WriteCall | SolveCall | JudgeCall


def batches(items: Sequence[DraftItem]) -> list[SolveCall]:
    """Solving calls for `items`, as many in each as a writing call brings."""
    return [SolveCall(tuple(items[start : start + ITEMS_A_CALL])) for start in range(0, len(items), ITEMS_A_CALL)]
