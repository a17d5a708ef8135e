"""Counts attempts for all processes that share a Redis, so that nobody can try out passwords faster by asking more.

Without Redis each process counts for itself: less exact, but never open.
"""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar, cast

from redis.exceptions import RedisError

from app.worker import keys

if TYPE_CHECKING:
    from app.worker.connection import RedisClient

T = TypeVar("T")
_REMEMBERED = keys.DAY  # seconds for which it is known that somebody had to wait
_MOST_COUNTED = 10_000
_AWAY = 5.0  # seconds for which a Redis that did not answer is not asked again

# KEYS: attempts, waits. ARGV: how many are allowed, seconds of the window, longest wait, to remember waits.
_COUNT = """
local count = redis.call('incr', KEYS[1])
if count == 1 then redis.call('expire', KEYS[1], ARGV[2]) end
if count == tonumber(ARGV[1]) then
  local waits = redis.call('incr', KEYS[2])
  redis.call('expire', KEYS[2], ARGV[4])
  redis.call('expire', KEYS[1], math.floor(math.min(tonumber(ARGV[2]) * 2 ^ (waits - 1), tonumber(ARGV[3]))))
end
return {count, redis.call('pttl', KEYS[1])}
"""
# An attempt that is taken back must not leave a counter that never ends.
_TAKE_BACK = """
if redis.call('exists', KEYS[1]) == 0 then return 0 end
if redis.call('decr', KEYS[1]) <= 0 then redis.call('del', KEYS[1]) end
return 1
"""
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Allowance:
    """`allowed` attempts in `seconds`; whoever used them up waits as long again, then twice as long, to `longest`."""

    allowed: int
    seconds: int
    longest: int = 3600


@dataclass(frozen=True)
class Attempt:
    """One that was counted. `seconds` until the next one is allowed, where this one is not."""

    is_allowed: bool
    seconds: int = 0


@dataclass
class _Counter:
    count: int = 0
    ends_at: float = 0.0
    waits: int = 0
    forgotten_at: float = 0.0


class Throttle:
    """Thread-safe, and never raises. Names may say who somebody is: only their hashes are kept."""

    def __init__(self, redis: "Callable[[], RedisClient]", clock: Callable[[], float] = time.monotonic) -> None:
        self._redis = redis
        self._clock = clock
        self._own: dict[str, _Counter] = {}
        self._guard = threading.Lock()
        self._away_until = float("-inf")

    def count(self, name: str, allowance: Allowance) -> Attempt:
        """Count an attempt, before it is known whether it succeeds: many at the same moment are counted one by one."""
        told = self._ask(partial(_count_there, name, allowance))
        count, seconds = told if told is not None else self._count_here(name, allowance)
        return Attempt(True) if count <= allowance.allowed else Attempt(False, max(1, -int(-seconds // 1)))

    def take_back(self, name: str) -> None:
        """One attempt was none that counts: it succeeded."""
        self._ask(lambda redis: redis.eval(_TAKE_BACK, 1, keys.attempts(name)))
        with self._guard:
            counter = self._own.get(name)
            if counter is not None:
                counter.count = max(0, counter.count - 1)

    def forget(self, name: str) -> None:
        """All is well again: whoever this is about may try as often as before."""
        self._ask(lambda redis: redis.delete(keys.attempts(name), keys.waits(name)))
        with self._guard:
            self._own.pop(name, None)

    def _ask(self, ask: "Callable[[RedisClient], T]") -> T | None:
        """What Redis says; None while it does not answer."""
        if self._clock() < self._away_until:
            return None
        try:
            return ask(self._redis())
        except RedisError as error:
            self._away_until = self._clock() + _AWAY
            _log.warning("attempts are counted by this process alone (%s)", type(error).__name__)
            return None

    def _count_here(self, name: str, allowance: Allowance) -> tuple[int, float]:
        """The script above, for this process alone."""
        now = self._clock()
        with self._guard:
            self._tidy(now)
            counter = self._own.setdefault(name, _Counter())
            if counter.ends_at <= now:
                counter.count, counter.ends_at = 0, now + allowance.seconds
            if counter.forgotten_at <= now:
                counter.waits = 0
            counter.count += 1
            if counter.count == allowance.allowed:
                counter.ends_at = now + min(allowance.seconds * 2**counter.waits, allowance.longest)
                counter.waits, counter.forgotten_at = counter.waits + 1, now + _REMEMBERED
            return counter.count, counter.ends_at - now

    def _tidy(self, now: float) -> None:
        """Keep the memory bounded: what is over goes, and where that is not enough, whatever came first."""
        if len(self._own) < _MOST_COUNTED:
            return
        self._own = {name: each for name, each in self._own.items() if max(each.ends_at, each.forgotten_at) > now}
        while len(self._own) >= _MOST_COUNTED:
            self._own.pop(next(iter(self._own)))


def _count_there(name: str, allowance: Allowance, redis: "RedisClient") -> tuple[int, float]:
    told = redis.eval(
        _COUNT, 2, keys.attempts(name), keys.waits(name),
        allowance.allowed, allowance.seconds, allowance.longest, _REMEMBERED,
    )  # fmt: skip
    count, left = cast(list[int], told)
    return count, left / 1000
