"""What the window shows while there are no jobs: where to drop a workbook, and what will happen to it."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui import texts
from app.ui.icons import icon, pixmap
from app.ui.primary import PrimaryButton
from app.ui.theme import Tone, tone
from app.ui.words import say

_STEPS = (
    ("unit", texts.STEP_READ, texts.STEP_READ_HOW),
    ("verifying", texts.STEP_WRITE, texts.STEP_WRITE_HOW),
    ("print", texts.STEP_PRINT, texts.STEP_PRINT_HOW),
)


class WelcomePage(QScrollArea):
    """A large target for a drop, three buttons, three steps. It scrolls where the window is small."""

    choose_wanted = Signal()
    sample_wanted = Signal()
    template_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        unit = self.fontMetrics().height()
        inside = QWidget()
        column = QVBoxLayout()
        column.setSpacing(unit * 2)
        column.addWidget(self._target(unit), 1)
        column.addLayout(_steps(unit))
        layout = QHBoxLayout(inside)
        layout.setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2)
        layout.addStretch(1)
        layout.addLayout(column, 8)
        layout.addStretch(1)
        self.setWidget(inside)

    def focus_start(self) -> None:
        """Put the keyboard on the first thing to do."""
        self.choose_button.setFocus()

    def _target(self, unit: int) -> QWidget:
        self.choose_button = PrimaryButton(say(texts.CHOOSE), "open")
        self.sample_button = QPushButton(icon("lesson"), say(texts.TRY_SAMPLE))
        self.template_button = QPushButton(icon("sheet"), say(texts.GET_TEMPLATE))
        for button, wanted in (
            (self.choose_button, self.choose_wanted),
            (self.sample_button, self.sample_wanted),
            (self.template_button, self.template_wanted),
        ):
            button.setMinimumHeight(round(unit * 2.2))
            button.clicked.connect(wanted)
        target = _Target(unit)
        target.clicked.connect(self.choose_wanted)
        layout = QVBoxLayout(target)
        layout.setContentsMargins(unit * 2, unit * 3, unit * 2, unit * 3)
        layout.setSpacing(unit)
        layout.addStretch()
        layout.addWidget(_Picture("drop", unit * 4, Tone.ACCENT))
        layout.addWidget(_line(say(texts.WELCOME), scale=1.9, bold=True))
        layout.addWidget(_line(say(texts.WELCOME_HOW), scale=1.1))
        layout.addSpacing(unit)
        layout.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignHCenter)
        others = QHBoxLayout()
        others.addStretch()
        others.addWidget(self.sample_button)
        others.addWidget(self.template_button)
        others.addStretch()
        layout.addLayout(others)
        layout.addStretch()
        return target


class _Target(QWidget):
    """A card with a frame of dashes; a click beside its buttons does what the first of them does."""

    clicked = Signal()

    def __init__(self, unit: int) -> None:
        super().__init__()
        self._unit = unit
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose files."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(tone(Tone.ACCENT), 1.75, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), self._unit, self._unit)


class _Picture(QLabel):
    """An icon as large as a picture; drawn anew for other colours and other screens."""

    def __init__(self, name: str, size: int, colour: Tone) -> None:
        super().__init__()
        self._drawing = (name, size)
        self._colour = colour
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self.setPixmap(pixmap(*self._drawing, tone(self._colour), self.devicePixelRatioF()))


def _line(text: str, *, scale: float = 1.0, bold: bool = False) -> QLabel:
    line = QLabel(text)
    line.setWordWrap(True)
    line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    font = line.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(bold)
    line.setFont(font)
    return line


def _steps(unit: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(unit * 2)
    for name, title, how in _STEPS:
        step = QVBoxLayout()
        step.setSpacing(unit // 4)
        step.addWidget(_Picture(name, round(unit * 1.6), Tone.QUIET))
        step.addWidget(_line(say(title), bold=True))
        step.addWidget(_line(say(how)))
        step.addStretch()
        row.addLayout(step, 1)
    return row
