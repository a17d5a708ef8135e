"""What a job may cost: one limit for all its writers, kept before a call is made and not only seen afterwards.

A lesson sets aside what the whole of it will probably cost before its first call, so that a limit ends with finished
lessons instead of many begun ones. Its calls draw on that; what they need beyond it has to fit the limit, too. What the
job's finished lessons have really cost is a better guess than the first one.
"""

import contextlib
import logging
import threading
import time
from typing import TYPE_CHECKING

from redis.exceptions import RedisError

from app.core.deck import Usage
from app.core.errors import BadRequest, Cancelled, WritingStopped
from app.generators.writers.base import IsCancelled
from app.generators.writers.pricing import PRICES, price_of
from app.worker import keys, texts

if TYPE_CHECKING:
    from app.worker.connection import RedisClient

_LAPSE = 900
"""Seconds after which what a lesson set aside counts no more: its writer was killed and nobody took it up again."""

_LOOK_EVERY = 0.4
_MARGIN = 1.1  # lessons of a job cost about the same
_NOTHING_SPENT, _NO_ROOM, _WAIT, _GRANTED = -1, 0, 1, 2

# KEYS: cost, held. ARGV: lesson, wanted, kept while waiting, spent before, limit, seconds to lapse, to keep.
_SET_ASIDE = """
local now = tonumber(redis.call('time')[1])
local spent = math.max(tonumber(redis.call('get', KEYS[1]) or '0'), tonumber(ARGV[4]))
redis.call('set', KEYS[1], string.format('%.10f', spent), 'EX', ARGV[7])
local others = 0
local all = redis.call('hgetall', KEYS[2])
for i = 1, #all, 2 do
  local amount, lapses = string.match(all[i + 1], '([^:]+):(.+)')
  if tonumber(lapses) <= now then redis.call('hdel', KEYS[2], all[i])
  elseif all[i] ~= ARGV[1] then others = others + tonumber(amount) end
end
local fits = spent + others + tonumber(ARGV[2]) <= tonumber(ARGV[5])
local mine = fits and ARGV[2] or ARGV[3]
if tonumber(mine) > 0 then
  redis.call('hset', KEYS[2], ARGV[1], mine .. ':' .. (now + tonumber(ARGV[6])))
  redis.call('expire', KEYS[2], ARGV[7])
else redis.call('hdel', KEYS[2], ARGV[1]) end
if fits then return 2 end
if others + tonumber(ARGV[3]) > 0 then return 1 end
if spent == 0 then return -1 end
return 0
"""
# KEYS: cost, held. ARGV: lesson, cost of the call, still set aside, seconds to lapse, to keep.
_SETTLE = """
redis.call('incrbyfloat', KEYS[1], ARGV[2])
redis.call('expire', KEYS[1], ARGV[5])
if tonumber(ARGV[3]) > 0 then
  local lapses = tonumber(redis.call('time')[1]) + tonumber(ARGV[4])
  redis.call('hset', KEYS[2], ARGV[1], ARGV[3] .. ':' .. lapses)
else redis.call('hdel', KEYS[2], ARGV[1]) end
return 1
"""
_log = logging.getLogger(__name__)


class JobBudget:
    """Implements `Budget` for one lesson of a job. US dollars everywhere.

    `spent` is what the job cost before, as far as its ledger knows; `whole` what the lesson will probably cost. Without
    Redis each lesson goes on alone for a while, within what it set aside and what is known to be left.
    """

    def __init__(
        self, redis: "RedisClient", job_id: str, task_id: str, *, limit: float, spent: float = 0.0, whole: float = 0.0
    ) -> None:
        self._redis = redis
        self._keys = (keys.cost(job_id), keys.held_cost(job_id))
        self._task_id = task_id
        self._limit = limit
        self._spent = spent
        self._whole = whole
        self._cost = 0.0
        self._dearest = keys.lesson_cost(job_id)
        self._aside = 0.0  # set aside for this lesson and not spent
        self._in_flight = 0.0  # the part of it that calls have reserved
        self._look_at = 0.0
        self._guard = threading.Lock()

    def reserve(self, cost_usd: float, is_cancelled: IsCancelled) -> None:
        """Set aside what a call will probably cost; see `Budget.reserve`."""
        while True:
            with self._guard:
                answer = self._reserve(cost_usd)
            if answer == _GRANTED:
                return
            if answer != _WAIT:
                raise WritingStopped(
                    texts.BUDGET.format(limit=shown_limit(self._limit)), hint=texts.BUDGET_HINT, code="budget"
                )
            if is_cancelled():
                raise Cancelled(texts.CANCELLED)
            time.sleep(_LOOK_EVERY)

    def settle(self, reserved_usd: float, usage: Usage) -> None:
        """Count what the call cost, and give back what was reserved for it."""
        with self._guard:
            self._look_at = 0.0
            self._in_flight = max(0.0, self._in_flight - reserved_usd)
            self._aside = max(self._in_flight, self._aside - usage.cost_usd)
            self._spent += usage.cost_usd
            self._cost += usage.cost_usd
            self._tell(usage.cost_usd)

    def close(self, *, is_finished: bool = False) -> None:
        """The lesson has ended: what is left of its share is free for others."""
        with self._guard:
            if self._aside:
                self._aside = self._in_flight = 0.0
                self._tell(0.0)
            if is_finished and self._cost > self._known():
                with contextlib.suppress(RedisError):
                    self._redis.set(self._dearest, _number(self._cost), ex=7 * keys.DAY)

    def _known(self) -> float:
        """What a lesson of this job has cost at most; 0 while none is finished."""
        try:
            return float(self._redis.get(self._dearest) or 0)
        except RedisError:
            return 0.0

    def _reserve(self, cost: float) -> int:
        answer = _GRANTED
        if self._in_flight + cost > self._aside:
            is_first = self._whole > cost
            whole = min(self._whole, self._known() * _MARGIN or self._whole)
            answer = self._set_aside(max(whole, self._in_flight + cost))
            if answer == _NOTHING_SPENT and is_first:  # a limit for less than a lesson: see how far it goes
                answer = self._set_aside(self._in_flight + cost)
        if answer == _GRANTED:
            self._in_flight += cost
            self._whole = 0.0
        return answer

    def _set_aside(self, wanted: float) -> int:
        if time.monotonic() < self._look_at:
            return _WAIT
        try:
            answer = self._redis.eval(
                _SET_ASIDE, 2, *self._keys, self._task_id, _number(wanted), _number(self._in_flight),
                _number(self._spent), self._limit, _LAPSE, 7 * keys.DAY,
            )  # fmt: skip
        except RedisError:
            answer = _GRANTED if self._spent + wanted <= self._limit else _NO_ROOM
        self._aside = wanted if answer == _GRANTED else self._in_flight
        self._look_at = time.monotonic() + _LOOK_EVERY if answer == _WAIT else 0.0
        return answer

    def _tell(self, cost: float) -> None:
        try:
            self._redis.eval(
                _SETTLE, 2, *self._keys, self._task_id, _number(cost), _number(self._aside), _LAPSE, 7 * keys.DAY
            )
        except RedisError as error:
            _log.warning("a call's cost could not be shared: %s", error)


def check_price(model: str, limit: float) -> None:
    """`BadRequest` where a job's limit could not hold, since nobody knows what `model` costs."""
    if price_of(model) is None:
        raise BadRequest(
            texts.NO_PRICE.format(limit=shown_limit(limit), model=model),
            hint=texts.NO_PRICE_HINT.format(known=", ".join(PRICES)),
            code="price-unknown",
        )


def shown_limit(limit: float) -> str:
    """The limit for a person, in dollars."""
    return f"${limit:.2f}" if limit >= 0.01 else f"${limit:g}"


def _number(amount: float) -> str:
    return f"{amount:.10f}"
