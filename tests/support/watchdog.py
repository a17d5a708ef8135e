"""Measures how long the GUI thread is busy at a time, and says where it was."""

import sys
import threading
import time
import traceback
from types import TracebackType
from typing import Self

from PySide6.QtCore import QAbstractEventDispatcher, QThread


class Watchdog:
    """From an event loop's awakening to its next sleep is one block. Made and entered on the GUI thread.

    `longest` is in seconds; `where` is the stack seen in the midst of the longest block.
    """

    def __init__(self, limit: float = 0.2) -> None:
        self.longest = 0.0
        self.blocks: list[float] = []
        self.where = ""
        self._limit = limit
        self._awake_since: float | None = None
        self._seen = ""
        self._thread = threading.get_ident()
        self._is_over = threading.Event()

    def __enter__(self) -> Self:
        dispatcher = QAbstractEventDispatcher.instance(QThread.currentThread())
        assert dispatcher is not None
        self._dispatcher = dispatcher
        dispatcher.awake.connect(self._wake)
        dispatcher.aboutToBlock.connect(self._sleep)
        threading.Thread(target=self._look, name="watchdog", daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._is_over.set()
        self._dispatcher.awake.disconnect(self._wake)
        self._dispatcher.aboutToBlock.disconnect(self._sleep)

    def check(self, seconds: float) -> None:
        """Fail when any block was longer."""
        assert self.longest <= seconds, f"the GUI thread was busy for {self.longest:.3f} s\n{self.where}"

    def _wake(self) -> None:
        self._awake_since = time.perf_counter()

    def _sleep(self) -> None:
        if self._awake_since is None:
            return
        took = time.perf_counter() - self._awake_since
        self._awake_since = None
        self.blocks.append(took)
        if took > self.longest:
            self.longest = took
            self.where, self._seen = self._seen, ""

    def _look(self) -> None:
        """Notes where the GUI thread is when it has been busy for long."""
        while not self._is_over.wait(self._limit / 4):
            since = self._awake_since
            if since is not None and time.perf_counter() - since > self._limit / 2:
                frame = sys._current_frames().get(self._thread)
                self._seen = "".join(traceback.format_stack(frame)) if frame else ""
