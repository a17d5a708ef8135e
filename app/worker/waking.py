"""Wakes the worker's loop when a task is done, so that the next message is fetched at once.

Celery's loop asks for messages only when something happens on its sockets or a timer rings. A thread that acknowledges
its message is neither: without this, a free slot stayed empty for up to two seconds. And a worker that is to end first
waits for the answer to its last question for messages, which comes after seconds where there is none.
"""

import contextlib
import os
from typing import TYPE_CHECKING, Any

from celery import bootsteps
from celery.app.task import Task
from celery.worker.request import Request
from redis.exceptions import RedisError

if TYPE_CHECKING:
    from celery import Celery

    from app.worker.connection import RedisClient

_OPTION = "studio_wake"
_CONSUMER = "studio_consumer"


class WakingRequest(Request):  # type: ignore[misc]
    """A request that wakes the loop once its message is acknowledged."""

    def acknowledge(self) -> None:
        """Acknowledge the message, then wake the loop."""
        super().acknowledge()
        wake_loop(self._app)


class WakingTask(Task):  # type: ignore[misc]
    """Base of our tasks."""

    abstract = True
    Request = WakingRequest


class WakeStep(bootsteps.StartStopStep):  # type: ignore[misc]
    """Lets the loop listen to a pipe; called again whenever the loop starts anew after a lost connection."""

    def __init__(self, parent: Any, **options: Any) -> None:
        super().__init__(parent, **options)
        self._reading, self._writing = os.pipe()
        os.set_blocking(self._reading, False)
        os.set_blocking(self._writing, False)
        parent.app.conf[_OPTION] = self._wake
        parent.app.conf[_CONSUMER] = parent

    def register_with_event_loop(self, parent: Any, hub: Any) -> None:
        """Watch the pipe (there is no such loop on Windows, where a worker fetches ahead instead)."""
        hub.add_reader(self._reading, self._drain)

    def _wake(self) -> None:
        with contextlib.suppress(OSError):  # a full pipe wakes, too
            os.write(self._writing, b".")

    def _drain(self) -> None:
        with contextlib.suppress(OSError):
            os.read(self._reading, 4096)


def wake_loop(app: "Celery") -> None:
    """Let the loop of this process' worker look around now."""
    wake = app.conf.get(_OPTION)
    if wake is not None:
        wake()


def answer_last_question(app: "Celery", redis: "RedisClient") -> None:
    """Let the server answer the worker's waiting question for messages now, with none; what came before counts.

    A server that does not know how, or sees another address of ours, lets the worker wait for some seconds.
    """
    address = _waiting_from(app.conf.get(_CONSUMER))
    if not address:
        return
    with contextlib.suppress(RedisError):
        for client in redis.client_list():
            if client.get("addr") == address:
                redis.client_unblock(int(client["id"]))


def _waiting_from(consumer: Any) -> str:
    """Our end of the connection on which the consumer waits for messages; empty when it does not wait."""
    try:
        host, port = consumer.task_consumer.channel._in_poll._sock.getsockname()[:2]
    except (AttributeError, OSError, TypeError, ValueError):  # closed by now, not there yet, or no such socket
        return ""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def wake_on_acknowledgement(app: "Celery") -> None:
    """Make the application's tasks and workers do so."""
    app.task_cls = WakingTask
    app.steps["consumer"].add(WakeStep)
