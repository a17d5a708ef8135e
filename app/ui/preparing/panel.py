"""Building blocks of the page: a card to stand things on, a heading, a hint, a line that breaks where it must."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import Tone, is_dark, tone

GAP = 8
_RADIUS = 10.0
_LIGHTER = 120  # percent
_LINE = 0.16  # how much of the text's colour an outline has


class Panel(QFrame):
    """A quiet card with round corners in the palette's own colours; `column` holds what stands on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        self.column.setSpacing(GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card itself."""
        draw_card(self)


def draw_card(widget: QWidget, accent: QColor | None = None, width: float = 1.0) -> None:
    """A round-cornered ground for all of the widget; `accent` is the outline of one that is chosen."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    palette = widget.palette()
    if accent is None:
        accent = palette.color(QPalette.ColorRole.WindowText)
        accent.setAlphaF(_LINE)
    painter.setPen(QPen(accent, width))
    painter.setBrush(card_ground(palette))
    inset = width / 2
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)


def card_ground(palette: QPalette) -> QColor:
    """The colour of cards: on light that of fields, on dark one on which fields can be told from it."""
    if is_dark():
        return palette.color(QPalette.ColorRole.Window).lighter(_LIGHTER)
    return palette.color(QPalette.ColorRole.Base)


def heading(text: str, *, large: bool = False) -> QLabel:
    """A heading, larger than the text by a step or two."""
    label = QLabel(text)
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * (1.5 if large else 1.1))
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    label.setWordWrap(True)
    return label


class Hint(QLabel):
    """A quiet sentence that may break into lines; hidden while it is empty. Its tone follows light and dark."""

    def __init__(self, text: str = "", which: Tone = Tone.QUIET, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = which
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.say(text)

    def say(self, text: str, which: Tone | None = None) -> None:
        """Show this sentence, in this tone."""
        self._tone = which or self._tone
        self.setText(text)
        self.setVisible(bool(text))
        self.recolor()

    def recolor(self) -> None:
        """Take the colours of now."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, tone(self._tone))
        self.setPalette(palette)


class Lines(QScrollArea):
    """Widgets below each other, as high as they are up to a number of lines of text; more of them scroll."""

    def __init__(self, most: int, gap: int = GAP, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._inner = QWidget()
        self.rows = QVBoxLayout(self._inner)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(gap)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inner)
        self.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)
        self._inner.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """More or fewer widgets want another height."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        width = self.viewport().width()
        needed = self.rows.heightForWidth(width) if self.rows.hasHeightForWidth() else self.rows.sizeHint().height()
        self.setFixedHeight(min(needed + 2, self._most * self.fontMetrics().lineSpacing()))
