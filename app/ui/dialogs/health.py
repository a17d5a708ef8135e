"""The doctor's report: everything is checked in the background, and each finding is shown as it comes."""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget
from shiboken6 import isValid

from app.core.errors import StudioError
from app.core.log import mask
from app.ui.desktop import Desktop
from app.ui.diagnostics import details_of
from app.ui.dialogs import texts
from app.ui.dialogs.parts import (
    Notice,
    Picture,
    Prose,
    Toned,
    Waiting,
    column,
    em,
    larger,
    scrolled,
    selectable,
    size_in_lines,
)
from app.ui.icons import icon
from app.ui.primary import PrimaryButton
from app.ui.theme import Tone
from app.ui.words import say, told

if TYPE_CHECKING:
    from app.core.paths import Home
    from app.worker.diagnosis import Finding

_LOOKS = {"ok": ("done", Tone.GOOD), "warn": ("warning", Tone.WARN), "fail": ("failed", Tone.BAD)}


class Examination(QObject):
    """One run of the checks, in a thread; ends between two checks when it is given up."""

    begun = Signal(str)  # the title of the check that runs now
    found = Signal(object)  # Finding

    def __init__(self, home: "Home") -> None:
        super().__init__()
        self._home = home
        self._is_over = threading.Event()

    def give_up(self) -> None:
        """Nobody waits for the rest."""
        self._is_over.set()

    def run(self) -> None:
        """All checks, one after the other. Any thread."""
        from app.worker.diagnosis import CHECKS, diagnose
        from app.worker.diagnosis_texts import TITLES

        waiting = list(CHECKS)
        self._tell_begun(TITLES, waiting)
        for finding in diagnose(self._home):
            if self._is_over.is_set() or not isValid(self):
                return
            self.found.emit(finding)
            if finding.name in waiting:
                waiting.remove(finding.name)
            self._tell_begun(TITLES, waiting)

    def _tell_begun(self, titles: dict[str, str], waiting: list[str]) -> None:
        if waiting:
            self.begun.emit(titles[waiting[0]])


class HealthDialog(QDialog):
    """A row for each check."""

    def __init__(self, desktop: Desktop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._findings: list[Finding] = []
        self._examination: Examination | None = None
        self.setWindowTitle(say(texts.HEALTH_TITLE))
        self.verdict = Notice()
        self.waiting = Waiting()
        self.copy = QPushButton(icon("copy"), say(texts.COPY_REPORT))
        self.again = QPushButton(icon("refresh"), say(texts.CHECK_AGAIN))
        self.close_button = PrimaryButton(say(texts.CLOSE))
        self._lay_out()
        self.copy.clicked.connect(self._on_copy)
        self.again.clicked.connect(self.examine)
        self.close_button.clicked.connect(self.accept)
        self.finished.connect(self._give_up)
        self.examine()

    @property
    def findings(self) -> tuple["Finding", ...]:
        """What was found so far."""
        return tuple(self._findings)

    def examine(self) -> None:
        """Check everything, from the beginning."""
        self._give_up()
        self._findings.clear()
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._rows.addStretch()
        self.verdict.say("")
        self.again.setEnabled(False)
        self.copy.setEnabled(False)
        examination = self._examination = Examination(self._desktop.home)
        examination.begun.connect(self._on_begun)
        examination.found.connect(self._on_found)
        self._desktop.background.run(
            examination.run,
            lambda _: self._on_ended(examination),
            lambda error: self._on_broken(examination, error),
            owner=self,
        )

    def report(self) -> str:
        """The findings and the versions, for whoever helps; no secret in it."""
        lines = [f"[{each.health.value}] {each.name}: {each.message} {each.hint}".rstrip() for each in self._findings]
        return mask("\n".join([details_of(self._desktop), "", *lines]))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody waits for the rest."""
        self._give_up()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        space = em(self)
        inside = QWidget()
        self._rows = column(parent=inside)
        self._rows.setSpacing(round(space * 0.6))
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addWidget(self.again)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        for plain in (self.copy, self.again):
            plain.setAutoDefault(False)
        layout = column(parent=self)
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(space)
        layout.addWidget(self.verdict)
        layout.addWidget(self.waiting)
        layout.addWidget(scrolled(inside), 1)
        layout.addLayout(buttons)
        size_in_lines(self, 38, 34)

    def _on_begun(self, title: str) -> None:
        if self.sender() is self._examination:
            self.waiting.begin(say(texts.HEALTH_RUNNING, name=told(title)))

    def _on_found(self, finding: "Finding") -> None:
        if self.sender() is not self._examination:
            return
        self._findings.append(finding)
        self._rows.insertWidget(self._rows.count() - 1, FindingRow(finding))

    def _on_ended(self, examination: Examination) -> None:
        if examination is not self._examination:
            return
        self.waiting.end()
        self.again.setEnabled(True)
        self.copy.setEnabled(True)
        states = [finding.health.value for finding in self._findings]
        failed, warned = states.count("fail"), states.count("warn")
        if failed:
            self.verdict.say(say(texts.HEALTH_FAILED, n=failed), Tone.BAD)
        elif warned:
            self.verdict.say(say(texts.HEALTH_WARNED, n=warned), Tone.WARN)
        else:
            self.verdict.say(say(texts.HEALTH_FINE), Tone.GOOD)

    def _on_broken(self, examination: Examination, error: StudioError) -> None:
        self._on_ended(examination)
        self.verdict.say(f"{told(error.message)} {told(error.hint)}".strip(), Tone.BAD)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report())
        self.copy.setText(say(texts.COPIED))

    def _give_up(self) -> None:
        if self._examination is not None:
            self._examination.give_up()


class FindingRow(QFrame):
    """What a check found, to be read by eye, with the keyboard, or aloud."""

    def __init__(self, finding: "Finding") -> None:
        super().__init__()
        from app.worker.diagnosis_texts import TITLES

        name = told(TITLES.get(finding.name, finding.name))
        message, hint = told(finding.message), told(finding.hint)
        state = say(texts.HEALTH_STATES[finding.health.value])
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(say(texts.HEALTH_ROW, name=name, state=state, message=message, hint=hint).strip())
        title = Prose(name)
        title.setFont(larger(title.font(), 1.0))
        picture = Picture(*_LOOKS[finding.health.value])
        picture.setToolTip(state)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(em(self))
        layout.setVerticalSpacing(0)
        layout.setColumnStretch(1, 2)
        layout.setColumnStretch(2, 5)
        layout.addWidget(picture, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(title, 0, 1, Qt.AlignmentFlag.AlignTop)
        words = QWidget()
        lines = [selectable(Prose(message))]
        if hint:
            lines.append(selectable(Toned(hint)))
        column(*lines, spacing=0.1, parent=words)
        words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        layout.addWidget(words, 0, 2)
