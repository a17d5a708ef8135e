"""Calm lines above the page: what is wrong with the engine and what to do; other lines are made of the same strip."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.core.errors import StudioError
from app.ui import texts
from app.ui.icons import icon, pixmap
from app.ui.theme import Tone, tone
from app.ui.words import say, told


class Strip(QWidget):
    """A tinted line with a picture, a title, a text and buttons. Hidden at first; it never takes the keyboard."""

    def __init__(self, icon_name: str, which: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._tone = icon_name, which
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
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(unit, unit // 2, unit, unit // 2)
        self._layout.setSpacing(unit)
        self._layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addLayout(words, 1)
        self._draw()
        self.hide()

    def add_buttons(self, *buttons: QAbstractButton) -> None:
        """Put these at the end of the line."""
        for button in buttons:
            self._layout.addWidget(button)

    def show_words(self, title: str, text: str) -> None:
        """Show the line with these words, and have a screen reader say them."""
        for label, words in ((self._title, title), (self._text, text)):
            label.setText(words)
            label.setVisible(bool(words))
        self.setAccessibleName(f"{title}. {text}" if title and text else title or text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tint of the colour of what it says."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = tone(self._tone)
        tint.setAlphaF(0.12)
        painter.setBrush(tint)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, 0), 8, 8)

    def _draw(self) -> None:
        size = round(self.fontMetrics().height() * 1.4)
        self._picture.setPixmap(pixmap(self._icon_name, size, tone(self._tone), self.devicePixelRatioF()))


class Banner(Strip):
    """Shown while there is a problem and nobody has hidden it; a problem that stays does not come back by itself."""

    details_wanted = Signal(object)  # StudioError

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warning", Tone.WARN, parent)
        self._problem: StudioError | None = None
        details = QPushButton(say(texts.DETAILS))
        details.clicked.connect(self._on_details)
        self.hide_button = close_button()
        self.hide_button.clicked.connect(self.hide)
        self.add_buttons(details, self.hide_button)

    def tell(self, problem: StudioError | None) -> None:
        """Say what is wrong; None takes it away."""
        is_same = problem is not None and self._problem is not None and problem.message == self._problem.message
        self._problem = problem
        if problem is None:
            self.hide()
        elif not is_same:
            self.show_words(told(problem.title), f"{told(problem.message)} {told(problem.hint)}".strip())

    def _on_details(self) -> None:
        if self._problem is not None:
            self.details_wanted.emit(self._problem)


def close_button() -> QToolButton:
    """A small cross at the end of a line."""
    button = QToolButton()
    button.setIcon(icon("close"))
    button.setAutoRaise(True)
    button.setToolTip(say(texts.HIDE))
    button.setAccessibleName(say(texts.HIDE))
    return button
