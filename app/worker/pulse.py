"""What a worker process says regularly: its heartbeat, the locks that it still holds, the progress of its lessons."""

import logging
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import uuid4

from pydantic import ConfigDict
from redis.exceptions import RedisError

from app import __version__
from app.core.curriculum import Record
from app.core.jobs import Progress
from app.worker.locks import REFRESH, LessonLocks

if TYPE_CHECKING:
    from celery import Celery

    from app.worker.connection import RedisClient

HEARTBEAT_TTL = 15
_TELL_EVERY = 0.3
_log = logging.getLogger(__name__)


class Beat(Record):
    """A heartbeat: how many lessons at once, how many just now, and the ids of the messages that it has in hand.

    `has_service`: it has a key for a writing service, or a service that needs none.
    """

    model_config = ConfigDict(extra="ignore")  # of machines with another version, too

    slots: int = 1
    busy: int = 0
    version: str = __version__
    holding: tuple[str, ...] = ()
    queues: tuple[str, ...] = ()
    has_service: bool = False
    life: str = ""  # another one for each start of the process


class ProgressBoard:
    """The latest progress of each lesson; told as Celery task state at most about three times a second each.

    A thread of its own tells it, so that a Redis that is away never holds up the writing.
    """

    def __init__(self, app: "Celery") -> None:
        self._app = app
        self._new: dict[str, Progress] = {}
        self._guard = threading.Lock()
        self._telling = threading.Lock()
        self._some = threading.Event()
        threading.Thread(target=self._run, name="progress", daemon=True).start()

    def put(self, message_id: str, progress: Progress) -> None:
        """The lesson's latest progress, to be told soon."""
        with self._guard:
            self._new[message_id] = progress
        self._some.set()

    def drop(self, message_id: str) -> None:
        """The task has ended: what was not told yet is outdated, and nothing is told after this returns."""
        with self._guard:
            self._new.pop(message_id, None)
        with self._telling:
            pass

    def conclude(self, message_id: str, progress: Progress) -> None:
        """Tell the lesson's last progress now, and nothing of it afterwards."""
        with self._guard:
            self._new[message_id] = progress
        self._tell(message_id)

    def _run(self) -> None:
        while True:
            self._some.wait()
            self._some.clear()
            with self._guard:
                due = list(self._new)
            for message_id in due:
                self._tell(message_id)
            time.sleep(_TELL_EVERY)

    def _tell(self, message_id: str) -> None:
        with self._telling:
            with self._guard:
                progress = self._new.pop(message_id, None)
            if progress is None:
                return
            try:
                self._app.backend.store_result(
                    message_id, progress.model_dump(mode="json"), progress.stage.value.upper()
                )
            except Exception as error:  # each layer has errors of its own for a lost connection
                _log.info("progress could not be told (%s)", type(error).__name__)


class Pulse:
    """The heartbeat of a worker process, and of the locks of its lessons."""

    def __init__(
        self, redis: "RedisClient", key: str, beat: Callable[[], Beat], locks: LessonLocks | None = None
    ) -> None:
        self._redis = redis
        self.key = key
        self._beat = beat
        self._locks = locks
        self._life = uuid4().hex[:8]
        self._guard = threading.Lock()
        self._stopped = threading.Event()

    def nudge(self) -> None:
        """Beat now: a message was taken, and should this process be killed, its successor must know of it."""
        self._beat_once()

    def start(self) -> None:
        """Beat from now on, in a thread."""
        threading.Thread(target=self._run, name="pulse", daemon=True).start()

    def stop(self) -> None:
        """Beat no more, and take the last beat back, so that nobody waits for this worker."""
        self._stopped.set()
        try:
            with self._guard:
                self._redis.delete(self.key)
        except RedisError as error:
            _log.info("the heartbeat could not be taken back (%s)", type(error).__name__)

    def _run(self) -> None:
        while not self._stopped.is_set():
            self._beat_once()
            try:
                if self._locks is not None:
                    self._locks.refresh()
            except RedisError as error:
                _log.info("no refreshing of locks (%s)", type(error).__name__)
            self._stopped.wait(REFRESH)

    def _beat_once(self) -> None:
        with self._guard:
            if self._stopped.is_set():
                return
            beat = self._beat().model_copy(update={"life": self._life})
            try:
                self._redis.set(self.key, beat.model_dump_json(), ex=HEARTBEAT_TTL)
            except RedisError as error:
                _log.info("no heartbeat (%s)", type(error).__name__)


def forget_beats(redis: "RedisClient", pattern: str) -> None:
    """Take back heartbeats of the dead, which would count as living for some seconds more."""
    found = list(redis.scan_iter(pattern, count=500))
    if found:
        redis.delete(*found)


def beats(redis: "RedisClient", pattern: str) -> dict[str, Beat]:
    """The heartbeats of all living workers whose keys match, by key."""
    found = list(redis.scan_iter(pattern, count=500))
    told = redis.mget(found) if found else []
    return {key: Beat.model_validate_json(text) for key, text in zip(found, told, strict=True) if text}
