"""The interface between a lesson's writing and whoever writes: requests, replies, limiter, budget."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.core.curriculum import LessonContext
from app.core.deck import Item, Rejection, Usage
from app.generators.products.model import Section

IsCancelled = Callable[[], bool]


@dataclass(frozen=True)
class WriteRequest:
    """Asks for `count` items (at most about ten) of one section of one lesson.

    `part` of `parts` (from 1) lets calls that run side by side look at different sides of the lesson. `true_wanted` is
    how many of the statements should be true (true/false sections only). `avoid` are stems that the lesson has already.
    `mend` are items turned down before, with the reasons, for the writer to do better.
    """

    context: LessonContext
    section: Section
    count: int
    part: int = 1
    parts: int = 1
    true_wanted: int | None = None
    avoid: tuple[str, ...] = ()
    mend: tuple[Rejection, ...] = ()


@dataclass(frozen=True)
class WriteReply:
    """What came back: items of the section's kind (never more than asked for), what was unusable, the cost.

    Multiple choice items come with their right option at any place; the lesson's writing shuffles them.
    """

    items: tuple[Item, ...]
    rejected: tuple[Rejection, ...] = ()
    usage: Usage = Usage()


@dataclass(frozen=True)
class Solution:
    """An independent answer to one item: `choice` (option index) or `truth` or `text`, by the item's kind.

    `flaw` is not empty when the item cannot be answered as it stands (two right options, a missing figure).
    """

    choice: int | None = None
    truth: bool | None = None
    text: str = ""
    flaw: str = ""


@dataclass(frozen=True)
class SolveReply:
    """One solution for each item, in their order; None where the service gave none."""

    solutions: tuple[Solution | None, ...]
    usage: Usage = Usage()


@dataclass(frozen=True)
class JudgeReply:
    """For each pair of model answer and independent answer: whether they agree; None where the service did not say."""

    agrees: tuple[bool | None, ...]
    usage: Usage = Usage()


class Writer(Protocol):
    """Writes and solves. Thread-safe: the calls of a lesson run side by side.

    All three raise `WritingStopped` when nothing can be written for anybody (wrong key, no credit, unknown model),
    `WritingError` when a call stayed without a usable answer after its retries, `Cancelled` when told so while waiting.
    """

    name: str
    model: str

    def write(self, request: WriteRequest, is_cancelled: IsCancelled) -> WriteReply:
        """Items for the request; fewer than asked for when the answer was short, cut or partly unusable."""
        ...

    def solve(
        self, context: LessonContext, section: Section, items: tuple[Item, ...], is_cancelled: IsCancelled
    ) -> SolveReply:
        """Answers to `items`, found without seeing their keys and explanations."""
        ...

    def judge(
        self, context: LessonContext, pairs: tuple[tuple[str, str, str], ...], is_cancelled: IsCancelled
    ) -> JudgeReply:
        """Whether two answers to one question agree; each pair is (question, model answer, independent answer)."""
        ...


class Limiter(Protocol):
    """One for all writers that use the same key: nobody calls while the service wants a pause."""

    def wait(self, is_cancelled: IsCancelled, notice: Callable[[str], None]) -> None:
        """Return when a call may be made; `notice` gets one sentence when that takes longer than a second."""
        ...

    def pause(self, seconds: float) -> None:
        """The service asked all to wait for `seconds`."""
        ...

    def finished(self, *, was_limited: bool) -> None:
        """A call that `wait` let go has ended, however; `was_limited` when the service found it one too many."""
        ...


class Budget(Protocol):
    """What a job may cost. Each call reserves before it is made, and settles when it has ended in whatever way."""

    def reserve(self, cost_usd: float, is_cancelled: IsCancelled) -> None:
        """Set aside what a call will probably cost.

        Waits while calls in flight may still leave room for it, and raises `WritingStopped` (code `budget`) when they
        cannot; `Cancelled` when told so while waiting.
        """
        ...

    def settle(self, reserved_usd: float, usage: Usage) -> None:
        """Count what the call cost (nothing where it failed), and give back what was reserved for it."""
        ...


class NoLimiter:
    """Never waits: the offline writer needs none."""

    def wait(self, is_cancelled: IsCancelled, notice: Callable[[str], None]) -> None:
        """Return at once."""

    def pause(self, seconds: float) -> None:
        """Nothing to do."""

    def finished(self, *, was_limited: bool) -> None:
        """Nothing to count."""


class NoBudget:
    """A job without a limit."""

    def reserve(self, cost_usd: float, is_cancelled: IsCancelled) -> None:
        """Never stops."""

    def settle(self, reserved_usd: float, usage: Usage) -> None:
        """Nothing to count."""
