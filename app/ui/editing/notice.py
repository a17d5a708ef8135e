"""A line above the questions that says what stands in the way, or what there is to decide; it takes no focus away."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.ui.editing import texts
from app.ui.flow import FlowLayout
from app.ui.icons import icon, pixmap
from app.ui.sheets.controls import GAP, PlainLabel
from app.ui.theme import Tone, tone
from app.ui.words import say

Offer = tuple[str, Callable[[], object]]
_ICONS = {Tone.BAD: "warning", Tone.WARN: "warning", Tone.BUSY: "info"}
_FAINT = 0.12


class Notice(QWidget):
    """Hidden while there is nothing to say. It stays until an offer is taken up, it is closed, or told to go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.BUSY
        self._picture = QLabel()
        self._words = PlainLabel()
        self._buttons = QWidget()
        self._offers = FlowLayout(self._buttons)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(say(texts.CLOSE_NOTICE))
        self._close.setAccessibleName(say(texts.CLOSE_NOTICE))
        self._close.setIcon(icon("close"))
        self._close.clicked.connect(self.clear)
        self._lay_out()
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def tell(self, words: str, color: Tone = Tone.WARN, offers: Sequence[Offer] = ()) -> None:
        """Say this; each offer is a button that does something and ends the notice."""
        self._tone = color
        self._words.setText(words)
        while (item := self._offers.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.hide()
                button.deleteLater()
        for text, act in offers:
            self._offers.addWidget(self._button(text, act))
        self._buttons.setVisible(bool(offers))
        self._close.setVisible(not offers)
        self._draw()
        self.show()
        self.updateGeometry()
        self.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Say nothing any more."""
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tint of its colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back = tone(self._tone)
        back.setAlphaF(_FAINT)
        painter.setBrush(back)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(GAP / 2, GAP / 2, -GAP / 2, 0), GAP, GAP)

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        def on_clicked() -> None:
            self.clear()
            act()

        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(on_clicked)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(self._words)
        column.addWidget(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GAP, GAP * 3 // 2, GAP * 3 // 2, GAP)
        row.setSpacing(GAP)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _draw(self) -> None:
        size = self.fontMetrics().height()
        self._picture.setPixmap(pixmap(_ICONS[self._tone], size, tone(self._tone), self.devicePixelRatioF()))
