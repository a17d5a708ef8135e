"""How many lessons of owners may be out at a time: enough that no writer waits, few enough that newcomers need not."""

import time
from typing import TYPE_CHECKING

from app.worker import keys
from app.worker.pulse import beats

if TYPE_CHECKING:
    from app.worker.connection import RedisClient

LEAST = 32
"""Also where no writer lives: one that starts finds work."""

_EACH = 3  # lessons out for each that is being written: the others wait in the queue, or for their sheets
_KEEP = 3.0  # seconds for which writers are not counted again


class Windows:
    """The sizes of the windows by queue."""

    def __init__(self, redis: "RedisClient") -> None:
        self._redis = redis
        self._sizes: dict[str, int] = {}
        self._until = 0.0

    def sizes(self) -> dict[str, int]:
        """Of each queue of lessons, as the living writers that serve it need it."""
        if time.monotonic() >= self._until:
            writers = beats(self._redis, keys.writer("*")).values()
            slots = {
                queue: sum(beat.slots for beat in writers if queue in beat.queues)
                for queue in (keys.WRITE_QUEUE, keys.OFFLINE_QUEUE)
            }
            self._sizes = {queue: max(LEAST, _EACH * count) for queue, count in slots.items()}
            self._until = time.monotonic() + _KEEP
        return self._sizes
