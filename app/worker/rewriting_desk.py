"""The task `rewrite_item`: writes one item of a lesson anew for somebody who waits for it."""

import logging
from typing import TYPE_CHECKING, Any

from redis.exceptions import RedisError

from app.core.errors import Cancelled, StudioError, WritingStopped
from app.core.settings import Settings
from app.generators.lesson import Interrupted, MemoryStore, drafted_usage, rewrite_item
from app.generators.products import find_product
from app.worker import keys
from app.worker.locks import LessonLocks
from app.worker.messages import REWRITE_ITEM, RewriteOrder, RewriteReply, as_problem
from app.worker.sharing import WishWatch
from app.worker.writing_desk import WritingDesk

if TYPE_CHECKING:
    from celery import Celery

    from app.worker.connection import RedisClient

DEADLINE = 240.0
"""Seconds that the writing of one item may take."""

_KEPT = 600  # seconds for which an answer waits to be fetched
_log = logging.getLogger(__name__)


class RewritingDesk:
    """Works beside the writing desk, on its slots and with its writers."""

    def __init__(
        self, desk: WritingDesk, app: "Celery", redis: "RedisClient", settings: Settings, locks: LessonLocks
    ) -> None:
        self._desk = desk
        self._app = app
        self._redis = redis
        self._settings = settings
        self._locks = locks

    def register(self) -> None:
        """Make the task known to the application."""
        desk = self

        @self._app.task(name=REWRITE_ITEM, bind=True, max_retries=None, shared=False)  # type: ignore[untyped-decorator]
        def _rewrite_item(task: Any, title: str) -> dict[str, Any]:
            return desk.handle(task, RewriteOrder.model_validate(task.request.headers["order"]))

    def handle(self, task: Any, order: RewriteOrder) -> dict[str, Any]:
        """Write it, unless nobody waits for it any more, or somebody else is at it."""
        if self._desk.is_closing:
            self._desk.await_end()
        self._desk.on_taken()
        watch = WishWatch(self._redis, order.id)
        if watch():
            return {"outcome": "cancelled"}
        if not self._locks.take(order.id):
            raise task.retry(countdown=self._locks.free_in(order.id))
        try:
            with self._desk.working():
                reply = self._rewrite(order, watch)
                self._hand_over(order, reply)
                return {"outcome": "written" if reply.item else "failed"}
        except Interrupted:
            _log.info("an item is laid down")
        finally:
            self._locks.release(order.id)
        return self._desk.await_end()

    def _rewrite(self, order: RewriteOrder, watch: WishWatch) -> RewriteReply:
        store = MemoryStore()

        def reply(**said: Any) -> RewriteReply:
            return RewriteReply(usage=drafted_usage(store, (each.key for each in order.deck.sections)), **said)

        try:
            with self._desk.writers.writer_of_item(order) as writer:
                item = rewrite_item(
                    order.deck,
                    order.section_key,
                    order.index,
                    find_product(order.deck.product),
                    order.options,
                    writer,
                    store=store,
                    is_cancelled=watch,
                    is_ending=lambda: self._desk.is_closing,
                    deadline=min(DEADLINE, self._settings.lesson_deadline),
                )
            return reply(item=item)
        except (Interrupted, RedisError):
            raise  # the message goes back
        except Cancelled as error:
            return reply(problem=as_problem(error))
        except StudioError as error:
            return reply(problem=as_problem(error), is_lasting=isinstance(error, WritingStopped))
        except Exception as error:
            _log.exception("an item of job %s", order.job_id)
            return reply(problem=as_problem(error))

    def _hand_over(self, order: RewriteOrder, reply: RewriteReply) -> None:
        """Before the message is acknowledged: a kill in between leaves an answer and a wish that is fulfilled."""
        with self._redis.pipeline() as pipe:
            pipe.rpush(keys.answer(order.id), reply.model_dump_json())
            pipe.expire(keys.answer(order.id), _KEPT)
            pipe.delete(keys.wanted(order.id))
            pipe.execute()
