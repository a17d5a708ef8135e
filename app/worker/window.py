"""How many lessons of owners may be out at a time: enough that no writer waits, few enough that newcomers need not."""

import time
from typing import TYPE_CHECKING

from app.worker import keys
from app.worker.messages import SOON
from app.worker.pulse import beats
from app.worker.queue_view import queue_list

if TYPE_CHECKING:
    from app.worker.connection import RedisClient

UNSERVED = 16
"""The window where no writer lives: one that starts finds work."""

_KEEP = 3.0  # seconds for which writers are not counted again


def at_writers(slots: int) -> int:
    """How many lessons may be with the writers: as many as they have slots, and some that wait for the next free one.

    A newcomer waits for those. They last until the queue is filled up, which happens within a second.
    """
    return slots + slots // 2 + 4 if slots else UNSERVED


def for_sheets(slots: int) -> int:
    """How many more may be written and wait for their sheets.

    Where making sheets takes longer than writing, writers wait in the end: the line of sheets is nobody's to fill up.
    """
    return max(8, slots)


class Windows:
    """The sizes of an installation's windows by queue."""

    def __init__(self, redis: "RedisClient", installation: str) -> None:
        self._redis = redis
        self._for_sheets = queue_list(keys.render_queue(installation), SOON)
        self._slots: dict[str, int] = {}
        self._until = 0.0

    def sizes(self) -> dict[str, int]:
        """How many lessons of each queue may be sent and not in the ledger yet, as its living writers need it."""
        if time.monotonic() >= self._until:
            writers = beats(self._redis, keys.writer("*")).values()
            self._slots = {
                queue: sum(beat.slots for beat in writers if queue in beat.queues)
                for queue in (keys.WRITE_QUEUE, keys.OFFLINE_QUEUE)
            }
            self._until = time.monotonic() + _KEEP
        written: int = self._redis.llen(self._for_sheets)
        return {queue: at_writers(slots) + min(written, for_sheets(slots)) for queue, slots in self._slots.items()}
