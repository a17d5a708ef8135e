"""Celery task states as they are pushed: every `store_result` publishes the task's new state on a channel of its id."""

import contextlib
import json
import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from redis.exceptions import RedisError

from app.core.jobs import Progress

if TYPE_CHECKING:
    from app.worker.connection import RedisClient, Subscription

_PREFIX = "celery-task-meta-"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class TaskPush:
    """A task's new state; `progress` while a lesson is being written."""

    message_id: str
    state: str
    progress: Progress | None = None

    @property
    def lesson(self) -> tuple[str, int]:
        """Task id and attempt of the lesson that the message belongs to; attempt 0 when it is none."""
        task_id, _, rest = self.message_id.partition(".")
        attempt = rest.partition(".")[0]
        return task_id, int(attempt) if attempt.isdigit() else 0

    @property
    def ends_writing(self) -> bool:
        """Whether a writer is done with a lesson, which its ledger hears of when a renderer gets to it."""
        return self.state == "SUCCESS" and self.lesson[1] > 0 and self.message_id.count(".") == 1


@dataclass
class Feed:
    """Listens to task states (and to `extra` channels) on a connection of its own, made anew when it breaks."""

    connect: Callable[[], "RedisClient"]
    extra: tuple[str, ...] = ()
    _listening: "Subscription | None" = field(default=None, init=False)

    def open(self) -> None:
        """Listen from now on, so that nothing is missed before the first look; a server that is away is no error."""
        with contextlib.suppress(RedisError, OSError):
            self._channel()

    def pushes(self, seconds: float) -> Iterator[TaskPush | str]:
        """What arrives within `seconds`: task states, and the texts of the extra channels.

        Nothing is lost for good when the connection breaks: whoever listens looks into the ledger now and then.
        """
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            try:
                message = self._channel().get_message(ignore_subscribe_messages=True, timeout=left)
            except (RedisError, OSError, ValueError) as error:
                _log.debug("listening again: %s", error)
                self.close()
                time.sleep(min(0.5, max(0.0, deadline - time.monotonic())))
                continue
            if message is not None and (push := _read(message)) is not None:
                yield push

    def close(self) -> None:
        """Hang up."""
        if self._listening is not None:
            with contextlib.suppress(RedisError, OSError):
                self._listening.close()
        self._listening = None

    def _channel(self) -> "Subscription":
        if self._listening is None:
            listening = self.connect().pubsub(ignore_subscribe_messages=True)
            listening.psubscribe(f"{_PREFIX}*")
            if self.extra:
                listening.subscribe(*self.extra)
            self._listening = listening
        return self._listening


def _read(message: dict[str, Any]) -> TaskPush | str | None:
    channel = str(message.get("channel", ""))
    if not channel.startswith(_PREFIX):
        return str(message.get("data", ""))
    try:
        told = json.loads(message["data"])
    except ValueError:
        return None
    progress = None
    if isinstance(told.get("result"), dict) and "stage" in told["result"]:
        with contextlib.suppress(ValueError):
            progress = Progress.model_validate(told["result"])
    return TaskPush(channel.removeprefix(_PREFIX), str(told.get("status", "")), progress)
