"""What went wrong, in plain words; one dialog for all of it, however much goes wrong at once."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from app.core.errors import StudioError
from app.core.jobs import Problem
from app.core.log import mask
from app.ui.dialogs import texts
from app.ui.dialogs.parts import Picture, Prose, announce, column, em, heading, larger, scrolled, selectable
from app.ui.icons import icon
from app.ui.primary import PrimaryButton
from app.ui.theme import Tone
from app.ui.words import say, told

_MENDED_IN_SETTINGS = frozenset(
    {
        *("no-key", "wrong-key", "no-credit", "unknown-model", "bad-address", "service-down", "wrong-region"),
        *("redis-password", "redis-away", "redis-address", "redis-old", "no-redis-server", "engine-setup"),
        *("settings-invalid", "settings-secret", "home-unusable"),
    }
)


@dataclass
class Trouble:
    """One thing that went wrong, and how often. `where` names the file or lesson."""

    error: StudioError | Problem
    where: str = ""
    times: int = 1

    def is_like(self, other: "Trouble") -> bool:
        """Whether a person would read the same twice."""
        return (self.error.title, self.error.message, self.where) == (
            other.error.title,
            other.error.message,
            other.where,
        )

    def line(self) -> str:
        """The row of the list."""
        text = self.where or told(self.error.message)
        return say(texts.TIMES, n=self.times, what=text) if self.times > 1 else text

    def text(self) -> str:
        """All of it for the clipboard, with no secret in it."""
        error = self.error
        words = [self.where, told(error.title), told(error.message), told(error.hint), error.code, error.detail]
        return mask("\n".join(word for word in words if word))


def show_error(parent: QWidget | None, error: StudioError | Problem, *, where: str = "") -> "ErrorDialog":
    """Show what went wrong, without waiting for the person.

    While a dialog of the same window is open, it takes this one up, too: fifty errors make a list, not fifty dialogs.
    Its `settings_wanted` and `logs_wanted` are emitted when the person follows the links to them.
    """
    dialog = _open_dialog(parent)
    if dialog is None:
        dialog = ErrorDialog(parent)
    dialog.add(Trouble(error, where))
    if not dialog.isVisible():
        dialog.open()
    dialog.raise_()
    return dialog


class ErrorDialog(QDialog):
    """One error in full, or a list of several with the chosen one in full."""

    settings_wanted = Signal()
    logs_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent.window() if parent is not None else None)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._troubles: list[Trouble] = []
        self._title = heading("", 1.15)
        self._where = selectable(Prose())
        self._message = selectable(Prose())
        self._hint = selectable(Prose())
        self.list = QListWidget()
        self.list.setAccessibleName(say(texts.PROBLEM_LIST))
        self.list.setWordWrap(True)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName(say(texts.DETAILS).replace("&", ""))
        self.details.hide()
        self.toggle = QToolButton()
        self.settings = QPushButton(icon("settings"), say(texts.OPEN_SETTINGS))
        self.logs = QPushButton(icon("folder"), say(texts.OPEN_LOGS))
        self.copy = QPushButton(icon("copy"), say(texts.COPY))
        self.close_button = PrimaryButton(say(texts.CLOSE))
        self._lay_out()
        self._connect()

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """All that it shows."""
        return tuple(self._troubles)

    def add(self, trouble: Trouble) -> None:
        """Show one more; the same again only counts."""
        known = next((each for each in self._troubles if each.is_like(trouble)), None)
        if known is not None:
            known.times += 1
            self.list.item(self._troubles.index(known)).setText(known.line())
            return
        self._troubles.append(trouble)
        self.list.addItem(trouble.line())
        if len(self._troubles) == 1:
            self.list.setCurrentRow(0)
        if len(self._troubles) == 2:
            self.list.show()
            self._grow(8)
        many = say(texts.PROBLEMS_TITLE, n=len(self._troubles))
        self.setWindowTitle(told(trouble.error.title) if len(self._troubles) == 1 else many)

    def _lay_out(self) -> None:
        space = em(self)
        self._where.setFont(larger(self._where.font(), 1.0))
        self.toggle.setText(say(texts.DETAILS))
        self.toggle.setCheckable(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setIcon(icon("expand"))
        self.toggle.setAutoRaise(True)
        self.toggle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside = QWidget()
        words = column(self._title, self._where, self._message, self._hint, parent=inside)
        words.addStretch()
        head = QHBoxLayout()
        head.setSpacing(space)
        head.addWidget(Picture("warning", Tone.WARN, 2.25), 0, Qt.AlignmentFlag.AlignTop)
        area = scrolled(inside)
        area.setMinimumHeight(space * 7)
        head.addWidget(area, 1)
        links = QHBoxLayout()
        for button in (self.toggle, self.logs, self.settings):
            links.addWidget(button)
        links.addStretch()
        ends = QHBoxLayout()
        ends.addWidget(self.copy)
        ends.addStretch()
        ends.addWidget(self.close_button)
        for plain in (self.settings, self.logs, self.copy):
            plain.setAutoDefault(False)
        layout = column(self.list, parent=self)
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(round(space * 0.8))
        layout.addLayout(head, 2)
        layout.addLayout(links)
        layout.addWidget(self.details, 3)
        layout.addLayout(ends)
        self.list.hide()
        self.setMinimumWidth(space * 26)
        self.resize(space * 32, space * 14)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.toggle.toggled.connect(self._on_toggled)
        self.settings.clicked.connect(self._on_settings)
        self.logs.clicked.connect(self.logs_wanted)
        self.copy.clicked.connect(self._on_copy)
        self.close_button.clicked.connect(self.accept)

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._troubles):
            return
        trouble = self._troubles[row]
        error = trouble.error
        self._title.setText(told(error.title))
        self._where.setText(trouble.where)
        self._where.setVisible(bool(trouble.where))
        self._message.setText(mask(told(error.message)))
        self._hint.setText(mask(told(error.hint)))
        self._hint.setVisible(bool(error.hint))
        self.details.setPlainText(mask(error.detail) or say(texts.NO_DETAILS))
        self.settings.setVisible(self.parent() is not None and error.code in _MENDED_IN_SETTINGS)
        self.setAccessibleDescription(f"{self._message.text()} {self._hint.text()}".strip())
        announce(self)

    def _on_toggled(self, is_open: bool) -> None:
        self.toggle.setIcon(icon("collapse" if is_open else "expand"))
        self.details.setVisible(is_open)
        self._grow(9 if is_open else -9)

    def _grow(self, lines: int) -> None:
        self.resize(self.width(), self.height() + lines * em(self))

    def _on_settings(self) -> None:
        self.accept()
        self.settings_wanted.emit()

    def _on_copy(self) -> None:
        text = "\n\n".join(trouble.text() for trouble in self._troubles)
        QGuiApplication.clipboard().setText(text)
        self.copy.setText(say(texts.COPIED))


def _open_dialog(parent: QWidget | None) -> ErrorDialog | None:
    """The dialog that this window shows already."""
    window = parent.window() if parent is not None else None
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, ErrorDialog) and widget.isVisible() and widget.parent() is window:
            return widget
    return None
