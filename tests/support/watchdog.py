"""Measures how long the GUI thread keeps its event loop waiting, and says where it was meanwhile."""

import faulthandler
import tempfile
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import Qt, QTimer

TICK = 0.005


class Watchdog:
    """A timer that wants to tick every 5 ms; a block is what a tick came too late. Made on the GUI thread.

    Time in which the thread was ready to run but other programs had the processor is not counted, where the system
    tells it (Linux): a busy machine is no fault of the window's.

    `longest` and `blocks` are in seconds; `where` is the stack seen in the midst of the longest block.
    """

    def __init__(self, limit: float = 0.2) -> None:
        self.longest = 0.0
        self.blocks: list[float] = []
        self.where = ""
        self._limit = limit
        self._seen = ""
        self._thread = threading.get_ident()
        self._is_over = threading.Event()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(int(TICK * 1000))
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Self:
        self._last, self._queued = time.perf_counter(), _queued()
        self._timer.start()
        threading.Thread(target=self._look, name="watchdog", daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._is_over.set()
        self._timer.stop()

    def check(self, seconds: float) -> None:
        """Fail when any block was longer."""
        assert self.longest <= seconds, f"the GUI thread was busy for {self.longest:.3f} s\n{self.where}"

    def _tick(self) -> None:
        now, queued = time.perf_counter(), _queued()
        late = now - self._last - TICK - (queued - self._queued)
        self._last, self._queued = now, queued
        self.blocks.append(max(0.0, late))
        if late > self.longest:
            self.longest = late
            self.where, self._seen = self._seen, ""

    def _look(self) -> None:
        """Notes where the GUI thread is when it has been busy for long."""
        while not self._is_over.wait(self._limit / 4):
            if time.perf_counter() - self._last > self._limit / 2:
                self._seen = _stack_of(self._thread)


def _stack_of(thread: int) -> str:
    """Where the thread is, the innermost call first.

    Not by `sys._current_frames`: whoever holds a frame keeps what is in it, and a painter that ends in this thread ends
    the program.
    """
    with tempfile.TemporaryFile() as file:
        faulthandler.dump_traceback(file, all_threads=True)
        file.seek(0)
        threads = file.read().decode("utf-8", "replace").split("\n\n")
    return next((each for each in threads if f"0x{thread:016x}" in each), "")


def _queued() -> float:
    """Seconds for which this thread has waited for a processor so far."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0
