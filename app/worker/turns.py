"""Turns at what a process can do for a few at a time only."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_LOOK_AROUND = 0.2  # seconds


class Turns:
    """At most `at_once` have one at a time; threads that wait look up now and then."""

    def __init__(self, at_once: int) -> None:
        self._free = threading.BoundedSemaphore(at_once)

    @contextmanager
    def taken(self, check: Callable[[], None]) -> Iterator[None]:
        """Have a turn, once there is one. Meanwhile `check` is called now and then; what it raises ends the waiting."""
        while not self._free.acquire(timeout=_LOOK_AROUND):
            check()
        try:
            yield
        finally:
            self._free.release()
