"""The icon beside the clock: progress, a menu, and what is told while the window is not looked at."""

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from app.core.jobs import JobState, JobSummary
from app.ui import texts
from app.ui.desktop import Desktop
from app.ui.icons import app_icon
from app.ui.overview import Overview
from app.ui.words import say

if TYPE_CHECKING:
    from app.worker.gateway import Gateway

_WORDS = {
    JobState.DONE: (texts.JOB_DONE, texts.JOB_DONE_HOW),
    JobState.FAILED: (texts.JOB_FAILED, texts.JOB_FAILED_HOW),
    JobState.STOPPED: (texts.JOB_STOPPED, texts.JOB_STOPPED_HOW),
}


class Tray(QObject):
    """Does without the icon where the desktop has no place for it; the task bar is asked for attention then."""

    show_wanted = Signal()
    job_wanted = Signal(str)  # job id: a notification was clicked
    quit_wanted = Signal()

    def __init__(self, desktop: Desktop, overview: Overview, window: QWidget) -> None:
        super().__init__(window)
        self._desktop = desktop
        self._overview = overview
        self._window = window
        self._told_of = ""
        self._badge = 0
        self._icon = QSystemTrayIcon(app_icon(), self) if QSystemTrayIcon.isSystemTrayAvailable() else None
        self.menu = QMenu(window)
        self.menu.addAction(say(texts.TRAY_SHOW), self.show_wanted.emit)
        self.menu.addSeparator()
        self._pause = self.menu.addAction(say(texts.TRAY_PAUSE), self._pause_all)
        self._resume = self.menu.addAction(say(texts.TRAY_RESUME), self._resume_all)
        self.menu.addSeparator()
        self.menu.addAction(say(texts.QUIT), self.quit_wanted.emit)
        self.menu.aboutToShow.connect(self._refresh)
        if self._icon is not None:
            self._icon.setContextMenu(self.menu)
            self._icon.activated.connect(self._on_activated)
            self._icon.messageClicked.connect(self._on_message_clicked)
            self._icon.show()
        overview.changed.connect(self._refresh)
        overview.ended.connect(self._on_ended)
        self._refresh()

    @property
    def is_there(self) -> bool:
        """Whether a person can bring the window back by it."""
        return self._icon is not None and self._icon.isVisible()

    def say_that_work_goes_on(self) -> None:
        """The window has gone, the work has not."""
        self._notify(say(texts.STAYS), say(texts.STAYS_HOW))

    def close(self) -> None:
        """Take the icon away, so that none stays behind."""
        if self._icon is not None:
            self._icon.hide()

    def _refresh(self) -> None:
        done, total = self._overview.lessons
        self._pause.setEnabled(total > 0)
        self._resume.setEnabled(bool(self._overview.paused()))
        self._show_badge(total - done)
        if self._icon is not None:
            state = say(texts.TRAY_PROGRESS, done=done, total=total) if total else say(texts.TRAY_IDLE)
            self._icon.setToolTip(f"{texts.APP}\n{state}")

    def _show_badge(self, left: int) -> None:
        """How many lessons are left, on the icon in the dock or task bar.

        Linux is left out: Qt puts the program's name into an address there that takes no space.
        """
        program = QApplication.instance()
        if sys.platform != "linux" and left != self._badge and isinstance(program, QApplication):
            self._badge = left
            program.setBadgeNumber(left)

    def _on_ended(self, job: JobSummary) -> None:
        if self._window.isActiveWindow() or not self._desktop.settings.notifications:
            return
        title, how = _WORDS[job.state]
        self._told_of = job.job_id
        self._notify(say(title, title=job.title), say(how, n=job.failed if job.state is JobState.FAILED else job.done))

    def _notify(self, title: str, text: str) -> None:
        if self._icon is not None and QSystemTrayIcon.supportsMessages():
            self._icon.showMessage(title, text, app_icon())
        else:
            QApplication.alert(self._window)

    def _on_message_clicked(self) -> None:
        self.show_wanted.emit()
        if self._told_of:
            self.job_wanted.emit(self._told_of)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.show_wanted.emit()

    def _pause_all(self) -> None:
        for job in self._overview.running():
            self._desktop.bridge.ask(partial(_pause, job.job_id))

    def _resume_all(self) -> None:
        for job in self._overview.paused():
            self._desktop.bridge.ask(partial(_resume, job.job_id))


def _pause(job_id: str, gateway: "Gateway") -> None:
    gateway.pause(job_id)


def _resume(job_id: str, gateway: "Gateway") -> None:
    gateway.resume(job_id)
