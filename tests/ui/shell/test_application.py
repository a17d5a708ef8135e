"""The whole program in processes of its own: start, faults, signals, and its end."""

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.errors import StudioError
from app.core.paths import Home
from app.ui.faults import Faults
from app.ui.single_instance import address_of
from tests.support.command import ROOT, Command


@pytest.fixture
def command(home: Home) -> Command:
    return Command(home.root, (("QT_QPA_PLATFORM", "offscreen"),))


@pytest.fixture
def started(command: Command) -> Iterator[Callable[..., "subprocess.Popen[str]"]]:
    """Starts the window; it listens when this returns."""
    processes: list[subprocess.Popen[str]] = []

    def start(*arguments: object) -> "subprocess.Popen[str]":
        processes.append(command.start(*arguments))
        return processes[-1]

    yield start
    for process in processes:
        if process.poll() is None:
            process.kill()
        process.communicate()


def wait_for(condition: Callable[[], object], seconds: float = 90) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_a_traced_start_shows_the_window_and_ends(home: Home) -> None:
    variables = (("QT_QPA_PLATFORM", "offscreen"), ("WORKSHEET_STUDIO_TRACE_START", "1"))
    ended = Command(home.root, variables).run()
    assert (ended.code, ended.out) == (0, "shown\n")
    assert not Path(address_of(home)).exists()


@pytest.mark.engine
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_window_in_order(
    started: Callable[..., "subprocess.Popen[str]"], home: Home, number: signal.Signals
) -> None:
    process = started()
    wait_for((home.engine / "engine.json").exists)
    process.send_signal(number)
    said, complaints = process.communicate(timeout=90)
    assert process.returncode == 0
    assert "Traceback" not in said + complaints
    assert (home.root / "window.ini").exists()
    assert not Path(address_of(home)).exists()
    wait_for(lambda: not (home.engine / "engine.json").exists())


@pytest.mark.engine
def test_settings_that_cannot_be_read_are_left_as_they_are(
    started: Callable[..., "subprocess.Popen[str]"], home: Home
) -> None:
    home.settings_file.write_text("{ not json")
    process = started()
    wait_for((home.engine / "engine.json").exists)
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=90)
    assert process.returncode == 0
    assert home.settings_file.read_text() == "{ not json"


_FAILS_IN_A_SLOT = """
import os, sys
from PySide6.QtCore import QTimer
from app.ui import application, main_window
def fail(): raise ZeroDivisionError("deep inside")
def look():
    from PySide6.QtWidgets import QApplication
    from app.ui.dialogs.errors import ErrorDialog
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, ErrorDialog) and each.isVisible()]
    print(len(shown), flush=True)
    windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, main_window.MainWindow)]
    windows[0].end()
def on_painted(self, files, problem):
    QTimer.singleShot(0, fail)
    QTimer.singleShot(800, look)
application._Run._on_painted = on_painted
sys.exit(application.run_window([]))
"""


def test_a_fault_is_said_and_the_window_goes_on(command: Command, home: Home) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _FAILS_IN_A_SLOT],
        cwd=ROOT,
        env=command.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (0, "1\n")
    assert "Traceback" not in ended.stderr
    assert "ZeroDivisionError: deep inside" in (home.logs / "window.log").read_text()


def test_a_fault_of_a_thread_is_told_on_the_gui_thread(qtbot: QtBot) -> None:
    faults = Faults()
    told: list[tuple[StudioError, int]] = []
    faults.happened.connect(lambda error: told.append((error, threading.get_ident())))

    def fail() -> None:
        raise StudioError("The disk is full.", hint="Free some space.")

    faults.install()
    try:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    finally:
        faults.remove()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0].message == "The disk is full."
    assert told[0][1] == threading.get_ident()
    assert sys.excepthook != faults._on_exception
