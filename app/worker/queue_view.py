"""A look into the queues: which messages wait, which are in some worker's hands."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.worker import keys
from app.worker.pulse import beats

if TYPE_CHECKING:
    from app.worker.connection import RedisClient

STEPS = (0, 3, 6, 9)
"""Priorities for which kombu keeps a list of its own."""

YOUNG = 8.0
"""Seconds for which a message that a worker just took counts as held: its next heartbeat names it."""


@dataclass(frozen=True)
class QueueView:
    """Ids of all messages of ours: `waiting` in a queue, `held` by a worker that lives."""

    waiting: frozenset[str]
    held: frozenset[str]

    def knows(self, message_id: str) -> bool:
        """Whether the message will be dealt with."""
        return message_id in self.waiting or message_id in self.held


def queue_list(queue: str, priority: int) -> str:
    """The key of kombu's list of a queue's messages with this priority; they are taken from its end."""
    return f"{queue}\x06\x16{priority}" if priority else queue


def look(redis: "RedisClient", installation: str) -> QueueView:
    """The present state; messages on their way from a list to a worker are in neither, so look twice."""
    queues = (keys.WRITE_QUEUE, keys.OFFLINE_QUEUE, keys.render_queue(installation))
    waiting = waiting_in(redis, [queue_list(queue, step) for queue in queues for step in STEPS])
    return QueueView(waiting, held(redis, installation))


def waiting_in(redis: "RedisClient", lists: Sequence[str]) -> frozenset[str]:
    """Ids of the messages in these lists of kombu's."""
    return frozenset(_message_id(raw) for name in lists for raw in redis.lrange(name, 0, -1))


def held(redis: "RedisClient", installation: str) -> frozenset[str]:
    """Ids of the messages that living workers have in hand."""
    living = {
        message_id
        for pattern in (keys.writer("*"), keys.renderer(installation, "*"))
        for beat in beats(redis, pattern).values()
        for message_id in beat.holding
    }
    seconds, microseconds = redis.time()
    young = set(redis.zrangebyscore("unacked_index", seconds + microseconds / 1e6 - YOUNG, "+inf"))
    found: set[str] = set()
    for tag, raw in redis.hscan_iter("unacked", count=200):
        message_id = _message_id(raw)
        if message_id in living or tag in young:
            found.add(message_id)
    return frozenset(found)


def _message_id(raw: str) -> str:
    try:
        message = json.loads(raw)
        headers = (message[0] if isinstance(message, list) else message)["headers"]
        return str(headers["id"])
    except (ValueError, KeyError, IndexError, TypeError):
        return ""
