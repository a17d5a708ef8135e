"""The watchdog sees a block, and says where it was."""

import time

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.support import watchdog as module
from tests.support.watchdog import Watchdog


def _block() -> None:
    time.sleep(0.4)


def test_a_block_is_measured_and_located(qtbot: QtBot) -> None:
    with Watchdog() as watchdog:
        QTimer.singleShot(50, _block)
        qtbot.wait(800)
    assert watchdog.longest >= 0.3  # a processor that was away is told in hundredths of a second
    assert "_block" in watchdog.where
    with pytest.raises(AssertionError, match="busy for"):
        watchdog.check(0.2)


def test_a_loop_with_nothing_to_do_is_not_busy(qtbot: QtBot) -> None:
    with Watchdog() as watchdog:
        qtbot.wait(500)
    watchdog.check(0.1)


def _busy() -> None:
    ends = time.thread_time() + 0.3
    while time.thread_time() < ends:
        pass


@pytest.fixture
def starved(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which another thread has waited for a processor for as long as anybody looks."""
    monkeypatch.setattr(module, "_taken_from_others", lambda but: {"7": time.perf_counter()})


def test_a_wait_for_a_thread_that_other_programs_kept_is_no_block(qtbot: QtBot, starved: None) -> None:
    with Watchdog() as watchdog:
        QTimer.singleShot(50, _block)
        qtbot.wait(800)
    watchdog.check(0.1)


def test_what_the_thread_does_itself_is_a_block_on_any_machine(qtbot: QtBot, starved: None) -> None:
    with Watchdog() as watchdog:
        QTimer.singleShot(50, _busy)
        qtbot.wait(800)
    assert watchdog.longest >= 0.28
    with pytest.raises(AssertionError, match="busy for"):
        watchdog.check(0.2)
