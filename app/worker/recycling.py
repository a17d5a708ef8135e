"""A renderer that grew large starts anew when it rests: the typesetter keeps what it compiled, and no call frees it."""

import threading
import time
from collections.abc import Callable

import psutil

RECYCLED = 75
"""Exit code of a worker that wants to be started anew; no failure."""

LIMIT = 150 * 1024 * 1024
REST = 30.0
_LOOK_EVERY = 5.0


class Recycler:
    """Calls `end` once this process has been idle for `rest` seconds and is larger than `limit` bytes."""

    def __init__(
        self,
        is_idle: Callable[[], bool],
        end: Callable[[], None],
        *,
        limit: int = LIMIT,
        rest: float = REST,
        look_every: float = _LOOK_EVERY,
    ) -> None:
        self._is_idle = is_idle
        self._end = end
        self._limit = limit
        self._rest = rest
        self._look_every = look_every

    def start(self) -> None:
        """Look from now on, in a thread."""
        threading.Thread(target=self._run, name="recycler", daemon=True).start()

    def _run(self) -> None:
        busy_at = time.monotonic()
        while True:
            time.sleep(self._look_every)
            if not self._is_idle():
                busy_at = time.monotonic()
            elif time.monotonic() - busy_at >= self._rest and psutil.Process().memory_info().rss > self._limit:
                self._end()
                return
