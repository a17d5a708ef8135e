"""Turns at what a process can do for a few at a time only."""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_LOOK_AROUND = 0.2  # seconds


class Turns:
    """At most `at_once` have one at a time, in the order in which they came; those that wait look up now and then."""

    def __init__(self, at_once: int) -> None:
        self._free = at_once
        self._waiting: deque[object] = deque()
        self._changed = threading.Condition()

    @contextmanager
    def taken(self, check: Callable[[], None]) -> Iterator[None]:
        """Have a turn, once there is one. Meanwhile `check` is called now and then; what it raises ends the waiting."""
        ticket = object()
        with self._changed:
            self._waiting.append(ticket)
        try:
            while not self._has_come(ticket):
                check()
        except BaseException:
            with self._changed:
                self._waiting.remove(ticket)
                self._changed.notify_all()
            raise
        try:
            yield
        finally:
            with self._changed:
                self._free += 1
                self._changed.notify_all()

    def _has_come(self, ticket: object) -> bool:
        with self._changed:
            if not self._changed.wait_for(lambda: self._free > 0 and self._waiting[0] is ticket, _LOOK_AROUND):
                return False
            self._waiting.popleft()
            self._free -= 1
            self._changed.notify_all()  # there may be one for the next, too
            return True
