"""The limiter of one process: a pause for everybody, and as many calls side by side as the service bears."""

import threading
import time
from collections.abc import Callable
from math import ceil

from app.core.errors import Cancelled
from app.generators.writers.base import IsCancelled

_LOOK_SECONDS = 0.2  # how often a waiting thread looks whether it was cancelled
_NOTICE_SECONDS = 1.0
_CUT_APART_SECONDS = 1.0  # refusals of one crowd arrive together and count once
_MEMORY = 20  # calls over which the share of refused ones is averaged
_BEARABLE = 0.1  # a smaller share of refusals says nothing about the number of calls; the pause alone answers it


class LocalLimiter:
    """Lets calls of all threads go; implements `Limiter`.

    Starts with `most` calls side by side. When more than a tenth of the last calls was refused for being too many, what
    runs at that moment is halved, at most once a second; each full round of successes adds one. So 120 writers on a
    small account settle at what it bears, and a stray refusal does not slow a large one.
    """

    def __init__(self, most: int = 256, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.most = most
        self._clock = clock
        self._change = threading.Condition()
        self._allowed = float(most)
        self._running = 0
        self._paused_until = 0.0
        self._cut_at = float("-inf")
        self._refused = 0.0

    @property
    def allowed(self) -> int:
        """How many calls may run side by side just now."""
        return int(self._allowed)

    @property
    def running(self) -> int:
        """How many calls run just now."""
        return self._running

    def wait(self, is_cancelled: IsCancelled, notice: Callable[[str], None]) -> None:
        """Return when a call may be made; `Cancelled` when told so meanwhile."""
        began = self._clock()
        is_noticed = False
        with self._change:
            while not self._may_go():
                pause = self._paused_until - self._clock()
                if not is_noticed and max(pause, self._clock() - began) > _NOTICE_SECONDS:
                    is_noticed = True
                    notice(_sentence(pause))
                self._change.wait(min(pause, _LOOK_SECONDS) if pause > 0 else _LOOK_SECONDS)
                if is_cancelled():
                    self._change.notify()
                    raise Cancelled("The writing was cancelled.")
            self._running += 1
        if is_noticed:
            notice("")

    def pause(self, seconds: float) -> None:
        """Let nobody go for `seconds`; a shorter pause never ends a longer one."""
        with self._change:
            self._paused_until = max(self._paused_until, self._clock() + seconds)

    def finished(self, *, was_limited: bool) -> None:
        """A call has ended: adapt how many may run."""
        with self._change:
            self._refused += (was_limited - self._refused) / _MEMORY
            if was_limited:
                self._cut()
            elif self._allowed < self.most:
                self._allowed = min(self.most, self._allowed + 1 / self._allowed)
            self._running -= 1
            self._change.notify()

    def _may_go(self) -> bool:
        return self._running < self.allowed and self._clock() >= self._paused_until

    def _cut(self) -> None:
        if self._refused <= _BEARABLE or self._clock() - self._cut_at < _CUT_APART_SECONDS:
            return
        self._cut_at = self._clock()
        self._allowed = max(1.0, min(self._allowed, self._running) / 2)


def _sentence(pause: float) -> str:
    if pause > 0:
        return f"The writing service asked for a pause; writing goes on by itself in {ceil(pause)} s."
    return "The writing service takes fewer calls at a time than there are; writing goes on by itself."
