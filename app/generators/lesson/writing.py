"""Writes one lesson: all calls of all its sections side by side, until every item is good or the limits are reached."""

import logging
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from queue import Empty, SimpleQueue
from threading import Event

from app.core.curriculum import LessonContext
from app.core.deck import Deck, Item, SectionDeck, Usage
from app.core.errors import Cancelled, StudioError, WritingError, WritingStopped
from app.core.jobs import JobOptions, Progress
from app.generators.checks.duplicates import DuplicateIndex
from app.generators.lesson import texts
from app.generators.lesson.calls import Call, SolveCall, WriteCall
from app.generators.lesson.drafts import DraftStore
from app.generators.lesson.reporting import Reporter
from app.generators.lesson.section import SectionWork
from app.generators.products import Product
from app.generators.writers.base import JudgeReply, SolveReply, Writer, WriteReply

log = logging.getLogger(__name__)

_TICK = 0.1  # seconds between two looks at the clock and at cancelling
_GRACE = 0.5  # seconds that calls under way get to notice that the lesson has ended

Reply = WriteReply | SolveReply | JudgeReply


class Interrupted(Cancelled):
    """The program ends, and the lesson with it: what is written of it is kept, and somebody goes on with it later."""


def _never() -> bool:
    return False


def write_lesson(
    context: LessonContext,
    product: Product,
    options: JobOptions,
    writer: Writer,
    *,
    store: DraftStore,
    report: Callable[[Progress], None],
    is_cancelled: Callable[[], bool],
    calls_at_once: int = 12,
    deadline: float = 1800,
    kept: tuple[SectionDeck, ...] = (),
    avoid: Sequence[Item] = (),
    is_ending: Callable[[], bool] = _never,
) -> Deck:
    """Write all chosen sections of a lesson and return its deck.

    Each section has exactly the items asked for, or fewer with `missing` saying how many could not be made good. Drafts
    in `store` are taken up, so that only what is missing is asked for; after every call the section's draft is saved.
    Items of `kept` that a person edited stay as they are, at their places; no item is like one of `avoid`. `deadline`
    is in seconds from now. Once `is_ending`, no call is begun any more, and those under way are waited for. `report`,
    `is_cancelled`, `is_ending` and `store` are used in the calling thread only.

    Raises `Cancelled`; `Interrupted` when it was not complete as it had to end; `WritingStopped` as soon as any call
    does; `WritingError` when a section could not be written (the others are finished first) or the deadline has passed.
    The drafts are kept in all these cases.
    """
    run = _LessonRun(context, product, options, writer, store, kept, avoid)
    return run.run(report, is_cancelled, is_ending, calls_at_once, time.monotonic() + deadline, deadline)


@dataclass(frozen=True)
class _Answer:
    """A call that has come back, with its reply or its error in `future`."""

    work: SectionWork
    call: Call
    future: Future[Reply]


class _LessonRun:
    """One lesson being written. All state changes in the calling thread; the pool's threads only make calls."""

    def __init__(
        self,
        context: LessonContext,
        product: Product,
        options: JobOptions,
        writer: Writer,
        store: DraftStore,
        kept: tuple[SectionDeck, ...],
        avoid: Sequence[Item],
    ) -> None:
        self._context = context
        self._product = product
        self._writer = writer
        self._is_verifying = options.verify
        self._store = store
        self._answers: SimpleQueue[_Answer] = SimpleQueue()
        self._open: set[Future[Reply]] = set()
        self._ended = Event()
        self._works = self._begin(options, {section.key: section for section in kept}, avoid)

    def run(
        self,
        report: Callable[[Progress], None],
        is_cancelled: Callable[[], bool],
        is_ending: Callable[[], bool],
        calls_at_once: int,
        end: float,
        deadline: float,
    ) -> Deck:
        """Make calls until no section wants any more."""
        held: list[SectionWork] = []
        reporter = Reporter(self._works, report)
        pool = ThreadPoolExecutor(calls_at_once, thread_name_prefix="lesson-call")
        try:
            for work in self._works.values():
                self._submit(work, pool)
            reporter.tell(at_once=True)
            while self._open:
                self._look_around(is_cancelled, end, deadline)
                answer = self._await_answer()
                if answer is not None:
                    self._take(answer)
                    reporter.touch(answer.work.section.key)
                    if is_ending():
                        held.append(answer.work)
                    else:
                        self._submit(answer.work, pool)
                reporter.tell()
            reporter.tell(at_once=True)
            if any(work.next_calls() for work in held):
                raise Interrupted(texts.INTERRUPTED)
        except (Cancelled, WritingError):
            self._end(pool)
            self._keep_answers()
            raise
        finally:
            self._end(pool)
        return self._deck()

    def _end(self, pool: ThreadPoolExecutor) -> None:
        """Let no call start any more, and give those under way a moment to notice."""
        self._ended.set()
        pool.shutdown(wait=False, cancel_futures=True)
        wait(self._open, timeout=_GRACE)

    def _keep_answers(self) -> None:
        """Save what came back while the lesson was ending: it is paid for."""
        try:
            while True:
                answer = self._answers.get_nowait()
                if not answer.future.cancelled() and answer.future.exception() is None:
                    self._take(answer)
        except Empty:
            return
        except StudioError:
            log.warning("drafts could not be saved at the end of a lesson", exc_info=True)

    def _begin(
        self, options: JobOptions, kept: Mapping[str, SectionDeck], avoid: Sequence[Item]
    ) -> dict[str, SectionWork]:
        sections = self._product.chosen(options.sections)
        topic = f"{self._context.lesson.title} {self._context.unit_title}"
        index = DuplicateIndex(self._context.language, topic)
        for item in avoid:
            index.insert(item)
        edited: dict[str, dict[int, Item]] = {}
        for section in sections:
            items = kept[section.key].items if section.key in kept else ()
            edited[section.key] = {place: item for place, item in enumerate(items) if item.edited}
            for item in edited[section.key].values():
                index.insert(item)
        return {
            section.key: SectionWork(
                self._context,
                section,
                index,
                is_verifying=self._is_verifying,
                edited=edited[section.key],
                draft=self._store.load(section.key),
            )
            for section in sections
        }

    def _submit(self, work: SectionWork, pool: ThreadPoolExecutor) -> None:
        for call in work.next_calls():
            future = pool.submit(self._make, work, call)
            self._open.add(future)
            future.add_done_callback(partial(self._come_back, work, call))

    def _come_back(self, work: SectionWork, call: Call, future: Future[Reply]) -> None:
        """`call` has an answer; runs in a thread of the pool."""
        self._answers.put(_Answer(work, call, future))

    def _make(self, work: SectionWork, call: Call) -> Reply:
        """Make `call`; runs in a thread of the pool."""
        if self._ended.is_set():
            raise Cancelled(texts.CANCELLED)
        if isinstance(call, WriteCall):
            return self._writer.write(call.request, self._ended.is_set)
        if isinstance(call, SolveCall):
            items = tuple(each.item for each in call.items)
            return self._writer.solve(self._context, work.section, items, self._ended.is_set)
        return self._writer.judge(self._context, call.pairs, self._ended.is_set)

    def _await_answer(self) -> _Answer | None:
        """The next call that comes back; None when none did within a tick."""
        try:
            return self._answers.get(timeout=_TICK)
        except Empty:
            return None

    def _take(self, answer: _Answer) -> None:
        self._open.discard(answer.future)
        try:
            reply = answer.future.result()
        except WritingStopped:
            raise
        except WritingError as error:
            answer.work.fail(answer.call, error)
        else:
            answer.work.take(answer.call, reply)
        self._store.save(answer.work.section.key, answer.work.draft())

    def _look_around(self, is_cancelled: Callable[[], bool], end: float, deadline: float) -> None:
        if is_cancelled():
            raise Cancelled(texts.CANCELLED)
        if time.monotonic() >= end:
            message = texts.TOO_LONG.format(minutes=round(deadline / 60) or 1)
            raise WritingError(message, hint=texts.TOO_LONG_HINT, code="lesson-deadline")

    def _deck(self) -> Deck:
        failure: StudioError | None = next((work.failure for work in self._works.values() if work.failure), None)
        if failure is not None:
            raise failure
        sections = tuple(work.deck() for work in self._works.values())
        if not any(section.items for section in sections):
            reasons = Counter(rejection.reason for section in sections for rejection in section.rejected)
            detail = "\n".join(f"{times} × {reason}" for reason, times in reasons.most_common())
            raise WritingError(
                texts.NOTHING,
                hint=texts.NOTHING_HINT,
                detail=detail,
                title=texts.NOTHING_TITLE,
                code="nothing-usable",
            )
        return Deck(
            context=self._context,
            product=self._product.key,
            writer=self._writer.name,
            model=self._writer.model,
            verified=self._is_verifying and all(item.verified or item.edited for s in sections for item in s.items),
            sections=sections,
            usage=sum((work.usage for work in self._works.values()), Usage()),
        )
