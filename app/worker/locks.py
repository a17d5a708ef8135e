"""The lock of a lesson: of two writers with the same lesson one writes it, and a killed one's lock ends by itself."""

import logging
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import uuid4

from redis.exceptions import RedisError

from app.worker import keys

if TYPE_CHECKING:
    from app.worker.connection import RedisClient

TTL_MS = 20_000
REFRESH = 5.0
_RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0"
# A lock that a flush or a long sleep of the machine took away is taken again, unless somebody else has it.
_REFRESH = """
local holder = redis.call('get', KEYS[1])
if not holder or holder == ARGV[1] then redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2]) return 1 end
return 0
"""
_log = logging.getLogger(__name__)


@dataclass
class LessonLocks:
    """The locks that this process holds. `owner` names it: started again, it drops those of its former self."""

    redis: "RedisClient"
    owner: str
    _held: dict[str, str] = field(default_factory=dict)
    _guard: threading.Lock = field(default_factory=threading.Lock)

    def take(self, task_id: str) -> bool:
        """Lock the lesson; False when somebody has it, be it another thread of this process."""
        token = f"{self.owner}:{uuid4().hex}"
        with self._guard:
            if task_id in self._held:
                return False
            self._held[task_id] = token
        try:
            taken = bool(self.redis.set(keys.lesson_lock(task_id), token, nx=True, px=TTL_MS))
        except RedisError:
            self._forget(task_id)
            raise
        if not taken:
            self._forget(task_id)
        return taken

    def release(self, task_id: str) -> None:
        """Give the lesson free; a Redis that is away lets the lock end by itself."""
        token = self._forget(task_id)
        if token is None:
            return
        try:
            self.redis.eval(_RELEASE, 1, keys.lesson_lock(task_id), token)
        except RedisError as error:
            _log.warning("a lesson's lock could not be released: %s", error)

    def refresh(self) -> None:
        """Say that this process still has them; to be called every few seconds."""
        with self._guard:
            held = dict(self._held)
        for task_id, token in held.items():
            if not self.redis.eval(_REFRESH, 1, keys.lesson_lock(task_id), token, TTL_MS):
                _log.warning("the lock of lesson %s went to another writer", task_id)

    def free_in(self, task_id: str) -> float:
        """Seconds until the lock ends unless its holder says that it lives; at least one."""
        left = self.redis.pttl(keys.lesson_lock(task_id))
        return max(1.0, left / 1000)

    def drop_former(self) -> int:
        """Remove the locks of a dead process of the same name; only for a caller who knows that it is dead."""
        count = 0
        for key in self.redis.scan_iter(keys.lesson_lock("*"), count=500):
            token = self.redis.get(key)
            if token and token.rpartition(":")[0] == self.owner:
                count += self.redis.eval(_RELEASE, 1, key, token)
        return count

    def drop_all(self) -> int:
        """Remove every lock; only on a server of our own, before its only writer begins."""
        found = list(self.redis.scan_iter(keys.lesson_lock("*"), count=500))
        return self.redis.delete(*found) if found else 0

    def _forget(self, task_id: str) -> str | None:
        with self._guard:
            return self._held.pop(task_id, None)
