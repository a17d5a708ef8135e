"""A calm line above the page that says what is wrong with the engine, and what to do."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.core.errors import StudioError
from app.ui import texts
from app.ui.icons import icon, pixmap
from app.ui.theme import Tone, tone
from app.ui.words import say, told


class Banner(QWidget):
    """Shown while there is a problem and nobody has hidden it; a problem that stays does not come back by itself."""

    details_wanted = Signal(object)  # StudioError

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem: StudioError | None = None
        unit = self.fontMetrics().height()
        self._picture = QLabel()
        self._title = QLabel()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._text = QLabel()
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        details = QPushButton(say(texts.DETAILS))
        details.clicked.connect(self._on_details)
        self.hide_button = QToolButton()
        self.hide_button.setIcon(icon("close"))
        self.hide_button.setAutoRaise(True)
        self.hide_button.setToolTip(say(texts.HIDE))
        self.hide_button.setAccessibleName(say(texts.HIDE))
        self.hide_button.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(unit, unit // 2, unit, unit // 2)
        layout.setSpacing(unit)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(details)
        layout.addWidget(self.hide_button)
        self._draw()
        self.hide()

    def tell(self, problem: StudioError | None) -> None:
        """Say what is wrong; None takes it away."""
        is_same = problem is not None and self._problem is not None and problem.message == self._problem.message
        self._problem = problem
        if problem is None:
            self.hide()
        elif not is_same:
            self._title.setText(told(problem.title))
            self._text.setText(f"{told(problem.message)} {told(problem.hint)}".strip())
            self.setAccessibleName(f"{self._title.text()}. {self._text.text()}")
            self.show()
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tint of the colour of warnings."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = tone(Tone.WARN)
        tint.setAlphaF(0.12)
        painter.setBrush(tint)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, 0), 8, 8)

    def _draw(self) -> None:
        size = round(self.fontMetrics().height() * 1.4)
        self._picture.setPixmap(pixmap("warning", size, tone(Tone.WARN), self.devicePixelRatioF()))

    def _on_details(self) -> None:
        if self._problem is not None:
            self.details_wanted.emit(self._problem)
