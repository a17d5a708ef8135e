"""Closing the window while worksheets are being made: the question, and what each answer does."""

from collections.abc import Sequence
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QCommandLinkButton, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.ui import texts
from app.ui.desktop import Desktop
from app.ui.icons import icon
from app.ui.overview import Overview
from app.ui.tray import Tray
from app.ui.words import say

if TYPE_CHECKING:
    from app.worker.gateway import Gateway

_CANCELLING = 5_000  # milliseconds in which jobs are to be cancelled before the window goes all the same


class Choice(Enum):
    """What is to become of the work."""

    BACKGROUND = "background"
    MINIMISE = "minimise"
    STOP = "stop"
    CANCEL_JOBS = "cancel"


_CHOICES = {
    Choice.BACKGROUND: ("down", texts.KEEP_WORKING, texts.KEEP_WORKING_TRAY),
    Choice.MINIMISE: ("down", texts.MINIMISE, texts.MINIMISE_HOW),
    Choice.STOP: ("pause", texts.STOP, texts.STOP_HOW),
    Choice.CANCEL_JOBS: ("cancel", texts.CANCEL_JOBS, texts.CANCEL_JOBS_HOW),
}


class CloseQuestion(QDialog):
    """Non-blocking: `open` it, and `chosen` tells a `Choice`; not closing is to reject it."""

    chosen = Signal(object)  # Choice

    def __init__(self, left: int, *, has_tray: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(texts.CLOSE_TITLE))
        unit = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit, unit, unit, unit)
        question = QLabel(say(texts.CLOSE_LEFT, n=left) if left else say(texts.CLOSE_FINISHING))
        question.setWordWrap(True)
        layout.addWidget(question)
        layout.addSpacing(unit // 2)
        staying = Choice.BACKGROUND if has_tray else Choice.MINIMISE
        self.buttons = {each: self._button(each) for each in (staying, Choice.STOP, Choice.CANCEL_JOBS)}
        for button in self.buttons.values():
            layout.addWidget(button)
        layout.addSpacing(unit // 2)
        box = QDialogButtonBox()
        stay = box.addButton(say(texts.DONT_CLOSE), QDialogButtonBox.ButtonRole.RejectRole)
        stay.setDefault(True)
        stay.setFocus()
        box.rejected.connect(self.reject)
        layout.addWidget(box)
        self.setMinimumWidth(unit * 30)

    def _button(self, choice: Choice) -> QCommandLinkButton:
        name, title, how = _CHOICES[choice]
        button = QCommandLinkButton(say(title), say(how))
        button.setIcon(icon(name))
        button.setAccessibleDescription(say(how))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._choose(choice))
        return button

    def _choose(self, choice: Choice) -> None:
        self.accept()
        self.chosen.emit(choice)


class Closer(QObject):
    """Asks where there is work, and does what was chosen."""

    ended = Signal()  # the window may go
    question: CloseQuestion | None = None

    def __init__(self, desktop: Desktop, overview: Overview, tray: Tray, window: QWidget) -> None:
        super().__init__(window)
        self._desktop = desktop
        self._overview = overview
        self._tray = tray
        self._window = window

    def ask(self) -> None:
        """End at once where nothing is being made."""
        if not self._overview.running():
            self.ended.emit()
        elif self.question is None:
            self.question = CloseQuestion(self._overview.left, has_tray=self._tray.is_there, parent=self._window)
            self.question.chosen.connect(self._on_chosen)
            self.question.finished.connect(self._forget)
            self.question.open()

    def _forget(self) -> None:
        self.question = None

    def _on_chosen(self, choice: Choice) -> None:
        if choice is Choice.BACKGROUND:
            self._window.hide()
            self._tray.say_that_work_goes_on()
        elif choice is Choice.MINIMISE:
            self._window.showMinimized()
        elif choice is Choice.CANCEL_JOBS:
            self._cancel()
        else:
            self.ended.emit()

    def _cancel(self) -> None:
        self._window.hide()
        cancel = partial(_cancel, [job.job_id for job in self._overview.running()])
        self._desktop.bridge.ask(cancel, lambda _: self.ended.emit(), lambda _: self.ended.emit(), owner=self)
        QTimer.singleShot(_CANCELLING, self, self.ended.emit)


def _cancel(job_ids: Sequence[str], gateway: "Gateway") -> None:
    for job_id in job_ids:
        gateway.cancel(job_id)
