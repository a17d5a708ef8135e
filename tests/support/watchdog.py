"""Measures how long the GUI thread keeps its event loop waiting, and says where it was meanwhile."""

import faulthandler
import os
import re
import tempfile
import threading
import time
from collections.abc import Collection
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import Qt, QTimer

TICK = 0.005


class Watchdog:
    """A timer that wants to tick every 5 ms; a block is what a tick came too late. Made on the GUI thread.

    Time that other programs took is not counted, where the system tells it (Linux): a busy machine is no fault of the
    window's. That is time in which the thread was ready to run and did not; and, in what still counts as a block, such
    time of the other threads, which had Python's lock meanwhile, and what other machines on the same hardware took.
    What the thread did itself counts in any case.

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
        self._last, self._worked, self._queued = time.perf_counter(), time.thread_time(), _queued()
        looker = threading.Thread(target=self._look, name="watchdog", daemon=True)
        looker.start()
        self._mine = (threading.get_native_id(), looker.native_id)
        self._taken, self._taken_at = _taken_from_others(self._mine), self._last
        self._timer.start()
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
        now, worked, queued = time.perf_counter(), time.thread_time(), _queued()
        late = now - self._last - TICK - (queued - self._queued)
        is_block = late > self._limit / 4
        if is_block or now - self._taken_at > self._limit / 4:
            taken = _taken_from_others(self._mine)
            if is_block:
                late = max(late - _difference(self._taken, taken), worked - self._worked)
            self._taken, self._taken_at = taken, now
        self._last, self._worked, self._queued = now, worked, queued
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


def _queued(thread: str = "thread-self") -> float:
    """Seconds for which a thread, this one or `self/task/7`, has waited for a processor so far."""
    try:
        return int(Path(f"/proc/{thread}/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0


def _taken_from_others(but: Collection[int | None]) -> dict[str, float]:
    """Seconds for which threads `but` these waited for a processor so far, and for which each processor was away."""
    try:
        threads = [each.name for each in Path("/proc/self/task").iterdir() if int(each.name) not in but]
        taken = {name: _queued(f"self/task/{name}") for name in threads}
        for words in map(str.split, Path("/proc/stat").read_text(encoding="ascii").splitlines()):
            if re.fullmatch(r"cpu\d+", words[0]):
                taken[words[0]] = int(words[8]) / os.sysconf("SC_CLK_TCK")
    except (OSError, IndexError, ValueError):
        return {}
    return taken


def _difference(former: dict[str, float], now: dict[str, float]) -> float:
    """All that was taken from them meanwhile: they have Python's lock one after the other."""
    return sum(seconds - former[name] for name, seconds in now.items() if name in former)
