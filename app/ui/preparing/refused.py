"""Files that cannot be used: each with its reason and what to do; the rest goes on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.core.errors import StudioError
from app.ui.icons import icon, pixmap
from app.ui.preparing import texts
from app.ui.preparing.panel import GAP, Lines, Panel, heading
from app.ui.theme import Tone, tone
from app.ui.words import say, told

_LINES = 8  # of text shown at once; more of them scroll


class RefusedPanel(Panel):
    """The list, hidden while it is empty; a person may hide it."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files: list[tuple[Path, StudioError]] = []
        self._sign = QLabel()
        self.title = heading("")
        self._close = QToolButton()
        self._close.setIcon(icon("close"))
        self._close.setAutoRaise(True)
        self._close.setToolTip(say(texts.DISMISS))
        self._close.setAccessibleName(say(texts.DISMISS))
        self._close.clicked.connect(self._on_close)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self._sign)
        head.addWidget(self.title, 1)
        head.addWidget(self._close)
        self._lines = Lines(_LINES)
        self.column.addLayout(head)
        self.column.addWidget(self._lines)
        self.recolor()
        self.hide()

    def add(self, path: Path, error: StudioError) -> None:
        """One more file, and why."""
        self.files.append((path, error))
        label = QLabel(" ".join(filter(None, (told(error.message), told(error.hint)))))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setToolTip(str(path))
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._lines.rows.addWidget(label)
        self.title.setText(say(texts.REFUSED, n=len(self.files)))
        self.setAccessibleName(self.title.text())
        self.show()

    def clear(self) -> None:
        """Forget them all."""
        self.files = []
        while item := self._lines.rows.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self.hide()

    def recolor(self) -> None:
        """Take the colours of now."""
        side = self.fontMetrics().height()
        self._sign.setPixmap(pixmap("warning", side, tone(Tone.WARN), self.devicePixelRatioF()))

    def _on_close(self) -> None:
        self.clear()
        self.dismissed.emit()
