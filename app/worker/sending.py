"""Sending a message with patience: Redis may be starting again just now."""

import logging
import time
from typing import TYPE_CHECKING, Any

from app.core.errors import EngineError
from app.worker import texts
from app.worker.messages import SOON

if TYPE_CHECKING:
    from celery import Celery

PATIENCE = 300.0
_log = logging.getLogger(__name__)


def send(
    app: "Celery",
    name: str,
    *,
    queue: str,
    task_id: str,
    title: str,
    headers: dict[str, Any],
    priority: int = SOON,
    patience: float = PATIENCE,
) -> None:
    """Put a message on a queue; try again for `patience` seconds, then raise `EngineError`.

    What a monitor shows of it is the `title`; what the task needs travels in the headers, which no monitor lists.
    """
    deadline = time.monotonic() + patience
    while True:
        try:
            app.send_task(
                name, args=[title], queue=queue, task_id=task_id, headers=headers, priority=priority, retry=False
            )
            return
        except Exception as error:  # redis, kombu and Celery each have errors of their own for a lost connection
            _log.warning("a message could not be sent (%s)", type(error).__name__)
            if time.monotonic() >= deadline:
                raise EngineError(
                    texts.NO_ANSWER.format(address="RedisClient"), hint=texts.NO_ANSWER_HINT, detail=repr(error)
                ) from error
            time.sleep(0.5)
