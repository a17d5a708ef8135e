"""What the writers of a job share through Redis: drafts, the wish to cancel, the pause of a key.

All of these go on without Redis for a while (it is started again after a crash): a lesson that is being written is
worth more than any of them.
"""

import hashlib
import logging
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from redis.exceptions import RedisError

from app.generators.lesson import SectionDraft
from app.generators.writers.base import IsCancelled
from app.generators.writers.limiter import LocalLimiter
from app.worker import keys

if TYPE_CHECKING:
    from app.worker.connection import RedisClient

_FRESH = 0.5
_log = logging.getLogger(__name__)


class RedisDrafts:
    """Implements `DraftStore`: the sections of a lesson, kept for a day, so that another writer can go on with them."""

    def __init__(self, redis: "RedisClient", task_id: str) -> None:
        self._redis = redis
        self._key = keys.drafts(task_id)

    def load(self, section_key: str) -> SectionDraft | None:
        """The draft of a section, or None; one that cannot be read (an older version's) counts as none."""
        stored = self._redis.hget(self._key, section_key)
        try:
            return SectionDraft.model_validate_json(stored) if stored else None
        except ValueError:
            return None

    def save(self, section_key: str, draft: SectionDraft) -> None:
        """Keep the draft for a day."""
        try:
            with self._redis.pipeline() as pipe:
                pipe.hset(self._key, section_key, draft.model_dump_json())
                pipe.expire(self._key, keys.DAY)
                pipe.execute()
        except RedisError as error:
            _log.warning("a draft could not be kept: %s", error)


class CancelWatch:
    """Whether a lesson is still wanted, asked at most twice a second however often it is called."""

    def __init__(self, redis: "RedisClient", task_id: str, job_id: str, attempt: int) -> None:
        self._redis = redis
        self._keys = (keys.cancelled(task_id), keys.stopped(job_id))
        self._attempt = attempt
        self._asked = float("-inf")
        self._answer = False
        self._guard = threading.Lock()

    def __call__(self) -> bool:
        """True when this attempt at the lesson was cancelled, or its job stopped."""
        with self._guard:
            if not self._answer and time.monotonic() - self._asked >= _FRESH:
                self._asked = time.monotonic()
                self._answer = self._ask()
            return self._answer

    def is_outdated(self) -> bool:
        """Whether it was this attempt that was cancelled, and not the job that was stopped."""
        try:
            return int(self._redis.get(self._keys[0]) or 0) >= self._attempt
        except (RedisError, ValueError):
            return False

    def _ask(self) -> bool:
        try:
            attempt, is_stopped = self._redis.mget(list(self._keys))
        except RedisError:
            return False
        return bool(is_stopped) or int(attempt or 0) >= self._attempt


class WishWatch:
    """Whether somebody still waits for an item, asked at most twice a second however often it is called."""

    def __init__(self, redis: "RedisClient", wish: str) -> None:
        self._redis = redis
        self._key = keys.wanted(wish)
        self._asked = float("-inf")
        self._answer = False

    def __call__(self) -> bool:
        """True when nobody does."""
        if not self._answer and time.monotonic() - self._asked >= _FRESH:
            self._asked = time.monotonic()
            try:
                self._answer = not self._redis.exists(self._key)
            except RedisError:
                return False
        return self._answer


class SharedLimiter:
    """Implements `Limiter`: that of this process, and a pause that all processes with the same key keep."""

    def __init__(self, redis: "RedisClient", fingerprint: str, local: LocalLimiter) -> None:
        self._redis = redis
        self._key = keys.limit(fingerprint)
        self._local = local
        self._asked = float("-inf")

    def wait(self, is_cancelled: IsCancelled, notice: Callable[[str], None]) -> None:
        """Return when a call may be made."""
        if time.monotonic() - self._asked >= _FRESH:
            self._asked = time.monotonic()
            left = self._left()
            if left > 0:
                self._local.pause(left)
        self._local.wait(is_cancelled, notice)

    def pause(self, seconds: float) -> None:
        """Let nobody with this key call for `seconds`."""
        self._local.pause(seconds)
        try:
            if seconds > self._left():
                self._redis.set(self._key, 1, px=max(1, int(seconds * 1000)))
        except RedisError as error:
            _log.warning("a pause could not be shared: %s", error)

    def finished(self, *, was_limited: bool) -> None:
        """A call has ended."""
        self._local.finished(was_limited=was_limited)

    def _left(self) -> float:
        try:
            left = self._redis.pttl(self._key)
        except RedisError:
            return 0.0
        return max(0.0, left / 1000)


def fingerprint(base_url: str, api_key: str) -> str:
    """Names a key without giving it away: half a hash of a random text cannot be turned back."""
    return hashlib.sha256(f"{base_url}\n{api_key}".encode()).hexdigest()[:16]
