"""A writer for tests: endless good items of every kind, with faults at chosen calls."""

import itertools
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock

from app.core.curriculum import Lesson, LessonContext
from app.core.deck import Item, ItemKind, MultipleChoiceItem, TrueFalseItem, Usage, WrittenItem
from app.core.errors import Cancelled
from app.generators.products import Section
from app.generators.writers.base import IsCancelled, JudgeReply, Solution, SolveReply, WriteReply, WriteRequest

CONTEXT = LessonContext(
    lesson=Lesson(id="1.1", title="Words of the Hill Tribes", standard="X-1", note="Made-up words and what they mean."),
    unit_number=1,
    unit_title="Languages",
    subject="English",
    grade="Grade 7",
    curriculum="NGSS",
)
_SYLLABLES = ("ba", "ko", "mi", "tu", "re", "lo", "sa", "ni", "vu", "pe", "zo", "da", "gi", "fu", "ha", "je")
_COST = Usage(calls=1, input=100, output=50, cost_usd=0.001)

WriteFault = Callable[[WriteRequest, WriteReply], WriteReply]
SolveFault = Callable[[Section, tuple[Item, ...], SolveReply], SolveReply]


def word(number: int) -> str:
    """A made-up word; no two numbers share one, and no two words share a stem."""
    parts = []
    for _ in range(4):
        number, part = divmod(number, len(_SYLLABLES))
        parts.append(_SYLLABLES[part])
    return "".join(parts) + "x"


def make_item(kind: ItemKind, number: int, truth: bool = True) -> Item:
    """A good item about words of its own; the word before the last tells what is right, for `ScriptedWriter.solve`."""
    thing, place, deed = (word(number * 3 + n) for n in range(3))
    if kind is ItemKind.TRUE_FALSE:
        stem = f"A {thing} {'lives' if truth else 'sleeps'} near {place} and {deed}."
        return TrueFalseItem(stem=stem, answer=truth, explanation=f"It lives near {place}.")
    if kind is ItemKind.MULTIPLE_CHOICE:
        options = (f"the {deed}", f"an odd {thing}", f"a flat {place}", f"some other {thing} {place}")
        return MultipleChoiceItem(
            stem=f"Who met {thing} at {place}?", options=options, answer=0, explanation=f"So it was: {deed}."
        )
    scenario = f"Anna walks from {thing} to {place}." if kind is ItemKind.SCENARIO else ""
    return WrittenItem(kind=kind, scenario=scenario, stem=f"What did {thing} see at {place}?", answer=f"A huge {deed}.")


@dataclass
class ScriptedWriter:
    """Thread-safe. `on_write` and `on_solve` may change a reply, raise, or wait; they get the good reply.

    `seconds` is what a call takes. `judges` is what `judge` says of each pair. `kinds` counts the calls by kind and
    section, `requests` keeps all writing requests, `peak` is the most calls that ran at once.
    """

    on_write: WriteFault | None = None
    on_solve: SolveFault | None = None
    judges: bool | None = True
    seconds: float = 0.0
    name: str = "scripted"
    model: str = "none"
    calls: Counter[str] = field(default_factory=Counter)
    requests: list[WriteRequest] = field(default_factory=list)
    solved: list[Item] = field(default_factory=list)
    peak: int = 0

    def __post_init__(self) -> None:
        self._numbers = itertools.count()
        self._lock = Lock()
        self._running = 0

    def write(self, request: WriteRequest, is_cancelled: IsCancelled) -> WriteReply:
        with self._lock:
            self.calls[f"write {request.section.key}"] += 1
            self.requests.append(request)
            numbers = [next(self._numbers) for _ in range(request.count)]
        trues = request.count if request.true_wanted is None else request.true_wanted
        items = tuple(make_item(request.section.kind, n, truth=place < trues) for place, n in enumerate(numbers))
        self._wait(is_cancelled)
        reply = WriteReply(items, usage=_COST)
        return self.on_write(request, reply) if self.on_write else reply

    def solve(
        self, context: LessonContext, section: Section, items: tuple[Item, ...], is_cancelled: IsCancelled
    ) -> SolveReply:
        with self._lock:
            self.calls[f"solve {section.key}"] += 1
            self.solved += items
        self._wait(is_cancelled)
        reply = SolveReply(tuple(_solve(item) for item in items), _COST)
        return self.on_solve(section, items, reply) if self.on_solve else reply

    def judge(
        self, context: LessonContext, pairs: tuple[tuple[str, str, str], ...], is_cancelled: IsCancelled
    ) -> JudgeReply:
        with self._lock:
            self.calls["judge"] += 1
        self._wait(is_cancelled)
        return JudgeReply((self.judges,) * len(pairs), _COST)

    def _wait(self, is_cancelled: IsCancelled) -> None:
        with self._lock:
            self._running += 1
            self.peak = max(self.peak, self._running)
        try:
            end = time.monotonic() + self.seconds
            while time.monotonic() < end:
                if is_cancelled():
                    raise Cancelled("Cancelled.")
                time.sleep(min(0.01, self.seconds))
        finally:
            with self._lock:
                self._running -= 1


def _solve(item: Item) -> Solution:
    """The right answer of an item of `make_item`, whatever its key says."""
    if isinstance(item, TrueFalseItem):
        return Solution(truth="sleeps" not in item.stem)
    if isinstance(item, MultipleChoiceItem):
        told = item.explanation.rpartition(": ")[2].strip(".")
        right = [place for place, option in enumerate(item.options) if option == f"the {told}"]
        return Solution(choice=right[0]) if right else Solution(flaw="There is no right option.")
    return Solution(text=item.answer)
