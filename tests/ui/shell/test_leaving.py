"""The window's process ends when the window is closed, at once and in order, whatever is on its way just then."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.core.paths import Home
from tests.support.command import ROOT, Command

_MOMENTS = (0, 400, 2000)  # ms after the first paint: before, during and after the start of the engine

_PROGRAM = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from app.ui import application

kind, moment = sys.argv[1], int(sys.argv[2])
begin = application._Run._on_painted

def hang(window, desktop):
    for _ in range(3):
        label = QLabel(window)
        desktop.background.run(lambda: time.sleep(600), lambda _, label=label: label.clear(), owner=label)
        desktop.bridge.ask(lambda gateway: time.sleep(600), owner=label)

def crowd(window, desktop):
    for step in range(60):
        label = QLabel(window)
        done = lambda _, label=label: label.deleteLater()
        desktop.background.run(lambda step=step: time.sleep(step / 50), done, owner=label)
        desktop.bridge.ask(lambda gateway: (time.sleep(0.05), gateway.jobs()), done, done, owner=label)

def churn(window, desktop):
    def begin_more():
        for step in range(10):
            label = QLabel()
            label.timer, label.itself = QTimer(label), label
            label.timer.start(1000)
            work = lambda label=label: (label, 1 / (step % 2))
            desktop.background.run(work, lambda _, label=label: None, lambda _, label=label: None, owner=label)
    timer = QTimer(window)
    timer.timeout.connect(begin_more)
    timer.start(1)

def on_painted(run, files, problem):
    begin(run, files, problem)
    {"hang": hang, "crowd": crowd, "churn": churn}[kind](run._window, run._desktop)
    QTimer.singleShot(moment, run._window, run._window.end)

application._Run._on_painted = on_painted
sys.exit(application.run_window([]))
"""


@pytest.mark.engine
@pytest.mark.parametrize("kind", ["hang", "crowd", "churn"])
def test_it_ends_with_calls_on_their_way(home: Home, tmp_path: Path, kind: str) -> None:
    processes = []
    for moment in _MOMENTS:
        command = Command(tmp_path / str(moment), (("QT_QPA_PLATFORM", "offscreen"),))
        processes.append(
            subprocess.Popen(
                [sys.executable, "-X", "faulthandler", "-c", _PROGRAM, kind, str(moment)],
                cwd=ROOT,
                env=command.environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
        )
    try:
        said = [process.communicate(timeout=40)[0] for process in processes]
    finally:
        for process in processes:
            process.kill()
    assert [process.returncode for process in processes] == [0] * len(processes)
    for words in said:
        assert "Traceback" not in words
        assert "Fatal Python error" not in words
        assert "thread" not in words  # Qt's complaints about what is ended in the wrong one
