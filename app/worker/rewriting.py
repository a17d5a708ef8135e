"""Asking a writer, anywhere, for one item anew, and waiting for it: with patience, but never for ever."""

import contextlib
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn
from uuid import uuid4

from redis.exceptions import RedisError

from app.core.deck import Deck, Item, Usage
from app.core.errors import Cancelled, EngineError, StudioError, WritingError, WritingStopped
from app.core.jobs import JobOptions, Problem
from app.worker import keys, texts
from app.worker.hold import EngineHold
from app.worker.messages import NOW, REWRITE_ITEM, RewriteOrder, RewriteReply
from app.worker.pulse import beats
from app.worker.queue_view import held, queue_list, waiting_in
from app.worker.sending import send

PATIENCE = 300.0
"""Seconds after which nobody waits any longer, whatever the writer says."""

NOBODY = 8.0
"""Seconds without a writer, or without the engine's Redis, after which the person is told."""

_TICK = 0.5
_LOOK_EVERY = 3.0
_WANTED = 30  # seconds for which a wish stands when nobody renews it: who had it was killed
_LAST_WORD = 2.5  # seconds for which a writer that was called off may still say what it has cost
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Rewritten:
    """The item that was written anew, verified if the job's are, and what it has cost."""

    item: Item
    usage: Usage


@dataclass(frozen=True)
class Wish:
    """What is to be written anew, for which job of which installation."""

    installation: str
    job_id: str
    deck: Deck
    section_key: str
    index: int
    options: JobOptions
    spent_usd: float

    def order(self) -> RewriteOrder:
        """The order for a writer; `BadRequest` when there is no such item."""
        from app.generators.lesson import item_at  # brings all the checks along

        item_at(self.deck, self.section_key, self.index)
        return RewriteOrder(
            id=uuid4().hex,
            job_id=self.job_id,
            deck=self.deck,
            section_key=self.section_key,
            index=self.index,
            options=self.options,
            spent_usd=self.spent_usd,
        )


def rewrite(
    hold: EngineHold, wish: Wish, is_cancelled: Callable[[], bool], on_cost: Callable[[Usage], object]
) -> Rewritten:
    """See `Gateway.rewrite_item`; `on_cost` hears what was paid, also for what came to nothing."""
    return _Errand(hold, wish, is_cancelled, on_cost).run()


class _Errand:
    """One wish from its sending to its answer."""

    def __init__(
        self, hold: EngineHold, wish: Wish, is_cancelled: Callable[[], bool], on_cost: Callable[[Usage], object]
    ) -> None:
        self._hold = hold
        self._order = wish.order()
        self._installation = wish.installation
        self._queue = keys.write_queue(wish.options.writer)
        self._is_cancelled = is_cancelled
        self._on_cost = on_cost
        self._attempt = 0
        self._is_sent = False
        self._is_missing = False
        self._look_at = 0.0
        self._served_at = time.monotonic()
        self._reached_at = time.monotonic()

    def run(self) -> Rewritten:
        """Until the answer is there, or it is clear that none will come."""
        deadline = time.monotonic() + PATIENCE
        while True:
            if self._is_cancelled():
                self._give_up(Cancelled(texts.ITEM_CANCELLED))
            if time.monotonic() >= deadline or self._hold.is_closed:
                self._give_up(WritingError(texts.ITEM_LATE, hint=texts.ITEM_LATE_HINT, code="item-deadline"))
            try:
                reply = self._step()
            except RedisError as error:
                self._bear(error)
                continue
            self._reached_at = time.monotonic()
            if reply is not None:
                return self._answered(reply)

    def _step(self) -> RewriteReply | None:
        """Do what is due, and wait a moment for the answer."""
        self._hold.redis().set(keys.wanted(self._order.id), 1, ex=_WANTED)
        if not self._is_sent:
            self._send()
        reply = self._await(_TICK)
        if reply is None and time.monotonic() >= self._look_at:
            self._look_after()
        return reply

    def _send(self) -> None:
        # Imported here: a window starts without Celery, and most never need it.
        from app.worker.celery_app import make_app

        self._attempt += 1
        lesson = self._order.deck.context.lesson
        with contextlib.closing(make_app(self._hold.url)) as app:
            try:
                send(
                    app,
                    REWRITE_ITEM,
                    queue=self._queue,
                    task_id=self._message_id,
                    title=f"{lesson.id} {lesson.title}"[:120],
                    headers={"order": self._order.model_dump(mode="json")},
                    priority=NOW,
                    patience=0,
                )
            except EngineError as error:
                raise RedisError(error.detail) from error
        self._is_sent = True
        self._is_missing = False
        self._look_at = time.monotonic() + _LOOK_EVERY

    @property
    def _message_id(self) -> str:
        return f"{self._order.id}.{self._attempt}"

    def _await(self, seconds: float) -> RewriteReply | None:
        found = self._hold.redis().blpop([keys.answer(self._order.id)], seconds)
        return RewriteReply.model_validate_json(found[1]) if found else None

    def _look_after(self) -> None:
        """See to it that somebody is at it, or will be; what got lost is sent again."""
        redis = self._hold.redis()
        now = time.monotonic()
        self._look_at = now + _LOOK_EVERY
        if any(self._queue in beat.queues for beat in beats(redis, keys.writer("*")).values()):
            self._served_at = now
        elif now - self._served_at >= NOBODY:
            self._give_up(EngineError(texts.NO_WRITER, code="no-writer"))
        if redis.exists(keys.lesson_lock(self._order.id)):
            self._is_missing = False
            return
        known = waiting_in(redis, [queue_list(self._queue, NOW)]) | held(redis, self._installation)
        if self._message_id in known:
            self._is_missing = False
        elif not self._is_missing:  # it may have been on its way just now: look once more
            self._is_missing = True
        else:
            _log.warning("an item's message was lost and is sent again")
            self._is_sent = False

    def _bear(self, error: Exception) -> None:
        """The engine is away: it is looked for, and the person told when that takes long."""
        _log.info("an item waits for the engine (%s)", type(error).__name__)
        self._hold.ask("address")
        if time.monotonic() - self._reached_at >= NOBODY:
            raise EngineError(texts.ENGINE_AWAY, hint=texts.ENGINE_AWAY_HINT, detail=repr(error), code="engine-away")
        time.sleep(_TICK)

    def _answered(self, reply: RewriteReply) -> Rewritten:
        self._pay(reply)
        if reply.item is not None:
            return Rewritten(reply.item, reply.usage)
        raise _error(reply.problem, is_lasting=reply.is_lasting)

    def _give_up(self, error: StudioError) -> NoReturn:
        """Call the writer off; one that is at it is given a moment to say what it has cost."""
        with contextlib.suppress(RedisError):
            redis = self._hold.redis()
            redis.delete(keys.wanted(self._order.id))
            if redis.exists(keys.lesson_lock(self._order.id)) and (reply := self._await(_LAST_WORD)) is not None:
                self._pay(reply)
        raise error

    def _pay(self, reply: RewriteReply) -> None:
        if reply.usage != Usage():
            self._on_cost(reply.usage)


def _error(problem: Problem | None, *, is_lasting: bool) -> StudioError:
    if problem is None:
        return WritingError(texts.UNEXPECTED, hint=texts.UNEXPECTED_HINT)
    kind = WritingStopped if is_lasting else WritingError
    return kind(problem.message, hint=problem.hint, detail=problem.detail, title=problem.title, code=problem.code)
