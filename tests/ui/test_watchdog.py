"""The watchdog sees a block, and says where it was."""

import time

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.support.watchdog import Watchdog


def _block() -> None:
    time.sleep(0.4)


def test_a_block_is_measured_and_located(qtbot: QtBot) -> None:
    with Watchdog() as watchdog:
        QTimer.singleShot(50, _block)
        qtbot.wait(800)
    assert watchdog.longest >= 0.38
    assert "_block" in watchdog.where
    with pytest.raises(AssertionError, match="busy for"):
        watchdog.check(0.2)


def test_a_loop_with_nothing_to_do_is_not_busy(qtbot: QtBot) -> None:
    with Watchdog() as watchdog:
        qtbot.wait(500)
    watchdog.check(0.1)
