"""The task `write_lesson`: takes an order, writes the lesson, hands the deck to whoever asked. Keeps nothing itself."""

import logging
import threading
import time
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from redis.exceptions import RedisError

from app.core.deck import Deck
from app.core.errors import Cancelled, StudioError, WritingStopped
from app.core.jobs import Progress, Stage
from app.core.settings import Settings
from app.generators.lesson import write_lesson
from app.generators.products import find_product
from app.worker import keys, texts
from app.worker.locks import LessonLocks
from app.worker.messages import RENDER_LESSON, WRITE_LESSON, Outcome, WriteOrder, as_problem
from app.worker.pulse import ProgressBoard
from app.worker.sending import send
from app.worker.sharing import CancelWatch, RedisDrafts
from app.worker.writers import Writers

if TYPE_CHECKING:
    from celery import Celery

    from app.worker.connection import RedisClient

_log = logging.getLogger(__name__)


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
        self._writers = Writers(redis, settings)
        self._busy = 0
        self._guard = threading.Lock()
        self._is_closing = threading.Event()
        self.on_taken: Callable[[], None] = lambda: None

    @property
    def busy(self) -> int:
        """How many lessons are being written."""
        return self._busy

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
        while self._is_closing.is_set():
            time.sleep(1)
        self.on_taken()
        watch = CancelWatch(self._redis, order.task_id, order.job_id, order.attempt)
        if watch():
            return {"outcome": "cancelled"}
        if not self._locks.take(order.task_id):
            raise task.retry(countdown=self._locks.free_in(order.task_id))
        with self._guard:
            self._busy += 1
        try:
            if self._redis.exists(keys.delivered(order.task_id)):
                return {"outcome": "delivered before"}
            outcome = self._write(task, order, watch)
            if outcome is None:
                return {"outcome": "cancelled"}
            if outcome.deck is not None:
                self._board.conclude(task.request.id, _written(outcome.deck))
            self._deliver(order, outcome)
            return _summary(outcome)
        finally:
            with self._guard:
                self._busy -= 1
            self._locks.release(order.task_id)
            self._board.drop(task.request.id)

    def _write(self, task: Any, order: WriteOrder, watch: CancelWatch) -> Outcome | None:
        """The outcome; None when the lesson was cancelled meanwhile."""
        about = {"task_id": order.task_id, "job_id": order.job_id, "attempt": order.attempt}
        telling = _Telling(lambda progress: self._board.put(task.request.id, progress))
        try:
            with self._writers.writer(order, telling.notice) as writer:
                deck = write_lesson(
                    order.context,
                    find_product(order.options.product),
                    order.options,
                    writer,
                    store=RedisDrafts(self._redis, order.task_id),
                    report=telling.report,
                    is_cancelled=watch,
                    calls_at_once=self._settings.calls_a_lesson,
                    deadline=self._settings.lesson_deadline,
                )
        except Cancelled:
            return None
        except WritingStopped as error:
            return None if watch.is_outdated() else Outcome(**about, problem=as_problem(error), stops_job=True)
        except StudioError as error:
            return Outcome(**about, problem=as_problem(error))
        except RedisError:
            raise  # the message goes back; the lesson is taken up again when Redis is there
        except Exception as error:
            _log.exception("lesson %s", order.task_id)
            return Outcome(**about, problem=as_problem(error))
        return Outcome(**about, deck=deck, usage=deck.usage)

    def _deliver(self, order: WriteOrder, outcome: Outcome) -> None:
        """Hand it over before the message is acknowledged: a kill in between repeats the handing over only."""
        if outcome.stops_job:
            self._stop_others(order)
        send(
            self._app,
            RENDER_LESSON,
            queue=order.reply_queue,
            task_id=f"{order.task_id}.{order.attempt}.render",
            title=order.context.lesson.title,
            headers={"outcome": outcome.model_dump(mode="json")},
        )

    def _stop_others(self, order: WriteOrder) -> None:
        try:
            self._redis.set(keys.stopped(order.job_id), 1, ex=keys.DAY)
        except RedisError as error:
            _log.warning("a job could not be stopped at once: %s", error)


class _Telling:
    """Puts the writer's sentences about waiting onto the lesson's progress."""

    def __init__(self, put: Callable[[Progress], None]) -> None:
        self._put = put
        self._last = Progress(stage=Stage.WRITING)
        self._note = ""

    def report(self, progress: Progress) -> None:
        self._last = progress
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
    return Progress(stage=Stage.WRITING, done=wanted, of=wanted, note=texts.WRITTEN)


def _summary(outcome: Outcome) -> dict[str, Any]:
    """The task's result, for monitors: never the deck."""
    if outcome.deck is None:
        return {"outcome": "failed", "code": outcome.problem.code if outcome.problem else ""}
    return {
        "outcome": "written",
        "questions": sum(len(section.items) for section in outcome.deck.sections),
        "calls": outcome.deck.usage.calls,
    }
