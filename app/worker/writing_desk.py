"""The task `write_lesson`: takes an order, writes the lesson, hands the deck to whoever asked. Keeps nothing itself."""

import logging
import threading
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn

from redis.exceptions import RedisError

from app.core.deck import Deck, Usage
from app.core.errors import Cancelled, StudioError, WritingStopped
from app.core.jobs import Progress, Stage
from app.core.settings import Settings
from app.generators.lesson import Interrupted, drafted_usage, write_lesson
from app.generators.lesson.texts import INTERRUPTED
from app.generators.products import find_product
from app.worker import keys, texts
from app.worker.locks import LessonLocks
from app.worker.messages import RENDER_LESSON, WRITE_LESSON, Outcome, WriteOrder, as_problem
from app.worker.pulse import ProgressBoard
from app.worker.sending import send
from app.worker.sharing import CancelWatch, RedisDrafts
from app.worker.turns import Turns
from app.worker.writers import Writers

if TYPE_CHECKING:
    from celery import Celery

    from app.worker.connection import RedisClient

_log = logging.getLogger(__name__)

_THINKING = 2
"""Lessons that are written at once without a service: that is work for this process' one interpreter, and the first of
few is done long before the first of many."""


class WritingDesk:
    """What the writer process works with; its threads share it."""

    def __init__(
        self, app: "Celery", redis: "RedisClient", settings: Settings, locks: LessonLocks, board: ProgressBoard
    ) -> None:
        self._app = app
        self._redis = redis
        self._settings = settings
        self._locks = locks
        self._board = board
        self.writers = Writers(redis, settings)
        self._busy = 0
        self._guard = threading.Lock()
        self._thinking = Turns(_THINKING)
        self._is_closing = threading.Event()
        self.on_taken: Callable[[], None] = lambda: None

    @property
    def busy(self) -> int:
        """How many lessons are being written."""
        return self._busy

    @property
    def is_closing(self) -> bool:
        """Whether this process is to end."""
        return self._is_closing.is_set()

    def close(self) -> None:
        """Begin nothing any more: what arrives now waits until the process ends, and goes back to its queue."""
        self._is_closing.set()

    def register(self) -> None:
        """Make the task known to the application."""
        desk = self

        @self._app.task(name=WRITE_LESSON, bind=True, max_retries=None, shared=False)  # type: ignore[untyped-decorator]
        def _write_lesson(task: Any, title: str) -> dict[str, Any]:
            return desk.handle(task, WriteOrder.model_validate(task.request.headers["order"]))

    def take_back(self, ids: Collection[str]) -> None:
        """Nothing to free here: the locks of a dead writer are dropped already."""

    def handle(self, task: Any, order: WriteOrder) -> dict[str, Any]:
        """Write one lesson, unless it is written already, or not wanted any more, or somebody else is at it."""
        if self.is_closing:
            self.await_end()
        self.on_taken()
        watch = CancelWatch(self._redis, order.task_id, order.job_id, order.attempt)
        if watch():
            return self._cancelled(order)
        if not self._locks.take(order.task_id):
            raise task.retry(countdown=self._locks.free_in(order.task_id))
        try:
            with self.working():
                return self._handle(task, order, watch)
        except Interrupted:
            _log.info("lesson %s is laid down", order.task_id)
        finally:
            self._locks.release(order.task_id)
            self._board.drop(task.request.id)
        return self.await_end()

    def _cancelled(self, order: WriteOrder) -> dict[str, Any]:
        """It is not wanted any more; a writer that was killed may not have said what it had cost by then."""
        usage = LessonCost(RedisDrafts(self._redis, order.task_id), order).so_far()
        outcome = Outcome(task_id=order.task_id, job_id=order.job_id, attempt=order.attempt, usage=usage)
        if usage != order.usage:
            self._deliver(order, outcome)
        return _summary(outcome)

    @contextmanager
    def working(self) -> Iterator[None]:
        """Meanwhile a slot counts as taken."""
        with self._guard:
            self._busy += 1
        try:
            yield
        finally:
            with self._guard:
                self._busy -= 1

    def _handle(self, task: Any, order: WriteOrder, watch: CancelWatch) -> dict[str, Any]:
        if self._redis.exists(keys.delivered(order.task_id)):
            return {"outcome": "delivered before"}
        cost = LessonCost(RedisDrafts(self._redis, order.task_id), order)
        outcome = self._write(task, order, watch, cost)
        if outcome.deck is not None:
            self._board.conclude(task.request.id, _written(outcome.deck))
        if not _is_cancelled(outcome) or outcome.usage != order.usage:
            self._deliver(order, outcome)
        return _summary(outcome)

    def _write(self, task: Any, order: WriteOrder, watch: CancelWatch, cost: "LessonCost") -> Outcome:
        """The outcome; one that says nothing but the cost when the lesson was cancelled meanwhile."""
        about = {"task_id": order.task_id, "job_id": order.job_id, "attempt": order.attempt}
        telling = _Telling(lambda progress: self._board.put(task.request.id, progress), cost.lost_usd)
        try:
            with self._in_turn(order, watch), self.writers.writer(order, telling.notice) as writer:
                deck = write_lesson(
                    order.context,
                    find_product(order.options.product),
                    order.options,
                    writer,
                    store=cost.drafts,
                    report=telling.report,
                    is_cancelled=watch,
                    calls_at_once=self._settings.calls_a_lesson,
                    deadline=self._settings.lesson_deadline,
                    is_ending=lambda: self.is_closing,
                )
        except Interrupted:
            raise  # the message goes back, and the lesson goes on where it is taken up next
        except Cancelled:
            return Outcome(**about, usage=cost.so_far())
        except WritingStopped as error:
            if watch.is_outdated():
                return Outcome(**about, usage=cost.so_far())
            return Outcome(**about, problem=as_problem(error), stops_job=True, usage=cost.so_far())
        except StudioError as error:
            return Outcome(**about, problem=as_problem(error), usage=cost.so_far())
        except RedisError:
            raise  # the message goes back; the lesson is taken up again when Redis is there
        except Exception as error:
            _log.exception("lesson %s", order.task_id)
            return Outcome(**about, problem=as_problem(error), usage=cost.so_far())
        deck = cost.in_full(deck)
        return Outcome(**about, deck=deck, usage=deck.usage)

    @contextmanager
    def _in_turn(self, order: WriteOrder, watch: CancelWatch) -> Iterator[None]:
        """Wait for a turn where this process writes the lesson itself."""
        if order.options.writer != "offline":
            yield
            return
        with self._thinking.taken(lambda: self._check_wanted(watch)):
            yield

    def _check_wanted(self, watch: CancelWatch) -> None:
        if self.is_closing:
            raise Interrupted(INTERRUPTED)
        if watch():
            raise Cancelled("The lesson was cancelled.")

    def await_end(self) -> NoReturn:
        """Keep the message, so that it goes back to its queue when this process ends in a moment."""
        while True:
            time.sleep(1)

    def _deliver(self, order: WriteOrder, outcome: Outcome) -> None:
        """Hand it over before the message is acknowledged: a kill in between repeats the handing over only."""
        if outcome.stops_job:
            self._stop_others(order)
        send(
            self._app,
            RENDER_LESSON,
            queue=order.reply_queue,
            task_id=f"{order.task_id}.{order.attempt}.{'cost' if _is_cancelled(outcome) else 'render'}",
            title=order.context.lesson.title,
            headers={"outcome": outcome.model_dump(mode="json")},
        )

    def _stop_others(self, order: WriteOrder) -> None:
        try:
            self._redis.set(keys.stopped(order.job_id), 1, ex=keys.DAY)
        except RedisError as error:
            _log.warning("a job could not be stopped at once: %s", error)


class LessonCost:
    """What a lesson has cost over all its attempts: what its drafts know, and what was paid before they were lost."""

    def __init__(self, drafts: RedisDrafts, order: WriteOrder) -> None:
        self.drafts = drafts
        self._known = order.usage
        self._sections = [each.key for each in find_product(order.options.product).chosen(order.options.sections)]
        self._lost = _beyond(order.usage, drafted_usage(drafts, self._sections))

    @property
    def lost_usd(self) -> float:
        """What was paid for drafts that are not there any more."""
        return self._lost.cost_usd

    def so_far(self) -> Usage:
        """All of it; what the ledger knows already when the drafts cannot be read just now."""
        try:
            return self._lost + drafted_usage(self.drafts, self._sections)
        except RedisError as error:
            _log.warning("the cost of a lesson is not known: %s", error)
            return self._known

    def in_full(self, deck: Deck) -> Deck:
        """The deck, with all that was paid on the way to it."""
        return deck.model_copy(update={"usage": self._lost + deck.usage})


def _beyond(known: Usage, drafted: Usage) -> Usage:
    """What is in `known` and not in `drafted`."""
    values = known.model_dump()
    return Usage(**{name: max(0, value - getattr(drafted, name)) for name, value in values.items()})


class _Telling:
    """Puts onto the lesson's progress the writer's sentences about waiting, and what was paid in vain before."""

    def __init__(self, put: Callable[[Progress], None], lost_usd: float) -> None:
        self._put = put
        self._lost_usd = lost_usd
        self._last = Progress(stage=Stage.WRITING)
        self._note = ""

    def report(self, progress: Progress) -> None:
        self._last = progress.model_copy(update={"cost_usd": progress.cost_usd + self._lost_usd})
        self._tell()

    def notice(self, sentence: str) -> None:
        self._note = sentence
        self._tell()

    def _tell(self) -> None:
        if self._note:
            self._put(self._last.model_copy(update={"stage": Stage.WAITING, "note": self._note}))
        else:
            self._put(self._last)


def _written(deck: Deck) -> Progress:
    """All is done here; a renderer that is busy with other lessons may let this one wait for a while."""
    wanted = sum(section.wanted for section in deck.sections)
    return Progress(stage=Stage.WRITING, done=wanted, of=wanted, note=texts.WRITTEN, cost_usd=deck.usage.cost_usd)


def _is_cancelled(outcome: Outcome) -> bool:
    return outcome.deck is None and outcome.problem is None


def _summary(outcome: Outcome) -> dict[str, Any]:
    """The task's result, for monitors: never the deck."""
    if _is_cancelled(outcome):
        return {"outcome": "cancelled"}
    if outcome.deck is None:
        return {"outcome": "failed", "code": outcome.problem.code if outcome.problem else ""}
    return {
        "outcome": "written",
        "questions": sum(len(section.items) for section in outcome.deck.sections),
        "calls": outcome.deck.usage.calls,
    }
