"""A line that says what became of an errand, with an offer to go on; it takes no focus away."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from app.ui.icons import icon, pixmap
from app.ui.jobs import texts
from app.ui.theme import Tone, tone
from app.ui.words import say

_TONES = {"done": Tone.GOOD, "warning": Tone.WARN}
_STAYS = 12_000  # ms that a message without an offer stays


class Notice(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = ""
        self._then: Callable[[], None] | None = None
        self._picture = QLabel()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        self._button.clicked.connect(self._go_on)
        close = QToolButton()
        close.setAutoRaise(True)
        close.setIcon(icon("close"))
        close.setToolTip(say(texts.CLOSE_NOTE))
        close.setAccessibleName(say(texts.CLOSE_NOTE))
        close.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(8)
        for part in (self._picture, self._words, self._button, close):
            layout.addWidget(part)
        self._timer = QTimer(self, interval=_STAYS, singleShot=True)
        self._timer.timeout.connect(self.clear)
        self.hide()

    def tell(self, words: str, icon_name: str, offer: str = "", then: Callable[[], None] | None = None) -> None:
        """Say this; with an offer it stays until it is taken up or closed."""
        self._icon, self._then = icon_name, then
        self._words.setText(words)
        self._button.setText(offer)
        self._button.setVisible(bool(offer))
        self._draw()
        self.show()
        if offer:
            self._timer.stop()
        else:
            self._timer.start()
        self.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Say nothing any more."""
        self._timer.stop()
        self._then = None
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._icon:
            self._draw()

    def _draw(self) -> None:
        color = tone(_TONES.get(self._icon, Tone.BUSY))
        self._picture.setPixmap(pixmap(self._icon, self.fontMetrics().height(), color, self.devicePixelRatioF()))

    def _go_on(self) -> None:
        then = self._then
        self.clear()
        if then is not None:
            then()
