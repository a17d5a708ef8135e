"""The built window on a screen: the very first start, a real drop, the first sheets, a kill, going on afterwards."""

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from packing.trial import Trial, TrialError, await_that
from tests.support.atspi import Accessibility, AccessibilityError, Node
from tests.support.screen import Screen, running_screen

_TITLE = "Worksheet Studio"
_LESSONS = 11  # of the sample workbook
_GONE = 5.0  # seconds in which everything has to be gone with the window
_PATIENCE = 120.0


@dataclass(frozen=True)
class WindowTimes:
    """What was seen, in seconds."""

    first_sheets: float
    """From the very first start of the window to the first lesson's sheets, with the time for clicks and the drop."""
    since_start: float
    """From the click on Start to the first lesson's sheets."""
    gone: float
    """From the kill of the window to the end of its last process."""
    resumed: float
    """From the next start to the end of the job."""


def try_window(trial: Trial, book: Path, pictures: Path) -> WindowTimes:
    """Work the window as a person does at first; `TrialError` when something of it does not happen."""
    pictures.mkdir(parents=True, exist_ok=True)
    try:
        with running_screen(trial.home / "screen") as screen, _watched(screen) as accessibility:
            return _Story(trial, screen, accessibility, pictures).tell(book)
    except AssertionError as error:  # of the tools of the tests
        raise TrialError(f"The window: {error}") from error


@contextmanager
def _watched(screen: Screen) -> Iterator[Accessibility]:
    accessibility = screen.accessibility()
    yield accessibility
    accessibility.close()


class _Story:
    def __init__(self, trial: Trial, screen: Screen, accessibility: Accessibility, pictures: Path) -> None:
        self._trial = trial
        self._screen = screen
        self._accessibility = accessibility
        self._pictures = pictures

    def tell(self, book: Path) -> WindowTimes:
        began = time.monotonic()
        window = self._start()
        self._click("push button", "Try it without AI")
        self._click("push button", "Close")
        self._drop(book)
        self._screen.picture().save(self._pictures / "after-the-drop.png")
        started = time.monotonic()
        self._click("push button", "Start")
        first = self._await_lessons(1)
        self._screen.picture().save(self._pictures / "first-sheets.png")
        window.kill()
        window.wait()
        gone = self._trial.await_end(_GONE)
        resumed = self._go_on()
        return WindowTimes(first - began, first - started, gone, resumed)

    def _go_on(self) -> float:
        """Start it again: the list is there, and the job goes on to its end by itself."""
        began = time.monotonic()
        window = self._start()
        ended = self._await_lessons(_LESSONS)
        self._find("cell", "Job sample-curriculum, 11 lessons done")
        self._screen.picture().save(self._pictures / "after-the-kill.png")
        window.terminate()
        if window.wait(_PATIENCE):
            raise TrialError(f"The window ended with {window.returncode} when the system asked it to end.")
        self._trial.await_end(30)
        return ended - began

    def _start(self) -> "subprocess.Popen[bytes]":
        places = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
        environment = {name: self._screen.environment[name] for name in places}
        return self._trial.start(self._trial.window, log="window.log", **environment)

    def _find(self, role: str, name: str) -> Node:
        return self._accessibility.application(_TITLE).find(role, name, timeout=_PATIENCE)

    def _click(self, role: str, name: str) -> None:
        self._screen.click(self._find(role, name))

    def _drop(self, book: Path) -> None:
        left, top, width, height = self._find("push button", "Choose workbooks").extents
        self._screen.drop([book], (left + width // 2, top - height * 3))
        self._find("tree item", book.stem)
        self._find("label", f"{_LESSONS} of {_LESSONS} lessons")

    def _await_lessons(self, count: int) -> float:
        """When this many lessons were done."""
        await_that(lambda: self._done() >= count, _PATIENCE, f"{count} lessons done")
        return time.monotonic()

    def _done(self) -> int:
        names = []
        with suppress(AccessibilityError, StopIteration):
            for _, node in self._accessibility.application(_TITLE).walk():
                with suppress(AccessibilityError):
                    names.append(node.name)
        return sum(name.startswith("Lesson ") and ", Done" in name for name in names)
