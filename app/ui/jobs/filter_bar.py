"""The bar above the table: which lessons are shown, and a search over all jobs."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from app.ui.focus import name_buttons
from app.ui.formats import count
from app.ui.icons import icon
from app.ui.jobs import texts
from app.ui.jobs.rows import Show
from app.ui.words import say

_SHOWS = {
    Show.ALL: (texts.ALL, "Alt+1"),
    Show.RUNNING: (texts.RUNNING, "Alt+2"),
    Show.FAILED: (texts.FAILED_ONES, "Alt+3"),
    Show.DONE: (texts.DONE_ONES, "Alt+4"),
}
_PATIENCE = 120  # ms after the last letter


class FilterBar(QWidget):
    """Buttons with counts, of which one is always down, and the search field."""

    filtered = Signal(object)  # Show
    searched = Signal(str)
    left = Signal()  # the search field is done with: back to the table

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Show, QToolButton] = {}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for show in _SHOWS:
            layout.addWidget(self._make_button(show))
        layout.addSpacing(12)
        layout.addStretch(1)
        self.search = _Search()
        self.search.setPlaceholderText(say(texts.SEARCH))
        self.search.setAccessibleName(say(texts.SEARCH))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(QAction(icon("search"), "", self.search), QLineEdit.ActionPosition.LeadingPosition)
        name_buttons(self.search)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        metrics = self.search.fontMetrics()
        self.search.setMinimumWidth(metrics.horizontalAdvance(say(texts.SEARCH)) + 3 * metrics.height())
        self.search.setMaximumWidth(self.fontMetrics().averageCharWidth() * 60)
        layout.addWidget(self.search, 4)
        self._timer = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._timer.timeout.connect(self._tell)
        self.search.textChanged.connect(lambda text: self._timer.start() if text else self._tell())
        self.search.returnPressed.connect(self._tell)
        self.search.left.connect(self.left)
        self.count({})
        self._buttons[Show.ALL].setChecked(True)

    @property
    def shown(self) -> Show:
        """The button that is down."""
        return next(show for show, button in self._buttons.items() if button.isChecked())

    def button(self, show: Show) -> QToolButton:
        """One of the buttons."""
        return self._buttons[show]

    def count(self, counts: Mapping[Show, int]) -> None:
        """Show how many lessons there are of each kind."""
        for show, button in self._buttons.items():
            name, n = say(_SHOWS[show][0]), counts.get(show, 0)
            button.setText(say(texts.WITH_COUNT, name=name, count=count(n)) if n else name)
            button.setAccessibleName(f"{name}, {say(texts.COUNTED, n=n)}")

    def type(self, letters: str) -> None:
        """Go on in the search field with what was typed elsewhere."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(letters)

    def clear(self) -> None:
        """Show everything."""
        self.search.clear()
        self._buttons[Show.ALL].setChecked(True)

    def _make_button(self, show: Show) -> QToolButton:
        text, key = _SHOWS[show]
        button = self._buttons[show] = QToolButton()
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setShortcut(key)
        button.setToolTip(f"{say(text)} ({button.shortcut().toString()})")
        button.setAccessibleDescription(say(texts.FILTER))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.toggled.connect(lambda is_down: self.filtered.emit(show) if is_down else None)
        self._group.addButton(button)
        return button

    def _tell(self) -> None:
        self._timer.stop()
        self.searched.emit(self.search.text())


class _Search(QLineEdit):
    """Escape empties it, then leaves it; arrow down and Enter go to the table."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that lead out of the field."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Escape belongs to the field, whatever the window does with it."""
        is_early = event.type() is QEvent.Type.ShortcutOverride
        if is_early and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)
