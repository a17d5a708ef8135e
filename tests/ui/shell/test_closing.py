"""Closing while worksheets are made: the question, each of its answers, and that nothing freezes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from app.core.jobs import JobState
from app.ui import closing, tray
from app.ui.closing import Choice, CloseQuestion
from app.ui.desktop import Desktop
from app.ui.main_window import MainWindow
from app.worker.gateway import Gateway
from tests.support.engine import make_request
from tests.support.watchdog import Watchdog
from tests.ui.shell.conftest import make_job


class TrayIcon(QObject):
    """A place beside the clock, as desktops have it and the offscreen one has not."""

    activated = Signal(object)
    messageClicked = Signal()
    told: list[tuple[str, str]]

    def __init__(self, icon: object, parent: QObject) -> None:
        super().__init__(parent)
        self.told = []
        self.tip = ""
        self.is_shown = False

    @staticmethod
    def isSystemTrayAvailable() -> bool:
        return True

    @staticmethod
    def supportsMessages() -> bool:
        return True

    def setContextMenu(self, menu: object) -> None: ...

    def show(self) -> None:
        self.is_shown = True

    def hide(self) -> None:
        self.is_shown = False

    def isVisible(self) -> bool:
        return self.is_shown

    def setToolTip(self, tip: str) -> None:
        self.tip = tip

    def showMessage(self, title: str, text: str, icon: object) -> None:
        self.told.append((title, text))


@pytest.fixture
def with_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tray, "QSystemTrayIcon", TrayIcon)


def ask(window: MainWindow) -> CloseQuestion:
    assert not window.close()
    question = window.closer.question
    assert question is not None and question.isVisible()
    return question


def test_a_window_without_work_closes_at_once(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.ended):
        window.close()
    assert not window.isVisible()


def test_not_closing_is_what_escape_and_enter_do(qtbot: QtBot, desktop: Desktop, window: MainWindow) -> None:
    desktop.store.apply([make_job()])
    qtbot.keyClick(ask(window), Qt.Key.Key_Escape)
    assert window.isVisible() and window.closer.question is None
    question = ask(window)
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert window.isVisible() and window.closer.question is None


def test_asked_twice_there_is_one_question(desktop: Desktop, window: MainWindow) -> None:
    desktop.store.apply([make_job()])
    assert ask(window) is ask(window)


def test_without_a_tray_the_window_is_made_small(qtbot: QtBot, desktop: Desktop, window: MainWindow) -> None:
    desktop.store.apply([make_job()])
    question = ask(window)
    assert set(question.buttons) == {Choice.MINIMISE, Choice.STOP, Choice.CANCEL_JOBS}
    qtbot.mouseClick(question.buttons[Choice.MINIMISE], Qt.MouseButton.LeftButton)
    assert window.isMinimized()
    window.come_to_front()
    assert not window.isMinimized()


@pytest.mark.usefixtures("with_tray")
def test_work_goes_on_behind_the_icon(qtbot: QtBot, desktop: Desktop, window: MainWindow) -> None:
    desktop.store.apply([make_job()])
    qtbot.mouseClick(ask(window).buttons[Choice.BACKGROUND], Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    icon = window.findChild(TrayIcon)
    assert icon is not None and icon.told[-1][0] == "Work goes on in the background"
    qtbot.waitUntil(lambda: "1 of 3 lessons done" in icon.tip)
    desktop.store.apply([make_job(JobState.STOPPED)])
    assert icon.told[-1] == ("“Grade 7” has stopped", "It needs you before it can go on.")
    icon.messageClicked.emit()
    assert window.isVisible() and window.pages.currentWidget() is window.work
    assert window.work.jobs.table.selected_rows()[0].job_id == "j1"


def running_job(qtbot: QtBot, desktop: Desktop, out: Path) -> str:
    """Submit a job that takes long enough; its id once it runs."""
    desktop.start()
    desktop.bridge.ask(lambda gateway: gateway.submit(make_request(out, 40, writer="offline")))
    qtbot.waitUntil(lambda: any(entry.tally.done for entry in desktop.store.entries()), timeout=60_000)
    (entry,) = desktop.store.entries()
    return entry.summary.job_id


def job_state(desktop: Desktop, job_id: str) -> JobState:
    with Gateway.open(desktop.home, desktop.settings) as gateway:
        return gateway.snapshot(job_id).state


@pytest.mark.engine
def test_stopping_lets_the_window_go_and_keeps_the_work(
    qtbot: QtBot, desktop: Desktop, window: MainWindow, tmp_path: Path
) -> None:
    job_id = running_job(qtbot, desktop, tmp_path / "out")
    with Watchdog() as watchdog, qtbot.waitSignal(window.ended):
        qtbot.mouseClick(ask(window).buttons[Choice.STOP], Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    watchdog.check(0.2)
    assert desktop.close()  # within its ten seconds
    assert job_state(desktop, job_id) is JobState.RUNNING


@pytest.mark.engine
def test_cancelling_ends_the_jobs_before_the_window(
    qtbot: QtBot, desktop: Desktop, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "_CANCELLING", 60_000)  # five seconds may not do on a busy machine
    job_id = running_job(qtbot, desktop, tmp_path / "out")
    question = ask(window)
    with Watchdog() as watchdog, qtbot.waitSignal(window.ended):
        qtbot.mouseClick(question.buttons[Choice.CANCEL_JOBS], Qt.MouseButton.LeftButton)
        assert not window.isVisible()
    watchdog.check(0.2)
    desktop.close()
    assert job_state(desktop, job_id) is JobState.CANCELLED
