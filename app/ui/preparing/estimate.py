"""The foot of the page: what it will come to, why it cannot start yet, and the buttons."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.generators.outlook import Outlook, rounded, rounded_seconds
from app.ui.flow import FlowLayout
from app.ui.formats import count, duration, money
from app.ui.preparing import texts
from app.ui.preparing.panel import GAP, Hint
from app.ui.primary import PrimaryButton
from app.ui.theme import Tone
from app.ui.words import say

_DECIDING = ("files", "cost", "time")
_TALLEST = 1.2  # lines of scripts that need more height than Latin letters


class Figure(QWidget):
    """A number with its word below."""

    def __init__(self, word: str, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = QLabel()
        font = QFont(self.number.font())
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setWeight(QFont.Weight.DemiBold)
        self.number.setFont(font)
        self.number.setMinimumHeight(round(self.number.fontMetrics().height() * _TALLEST))
        self.word = Hint(say(word))
        self.word.setWordWrap(False)
        self.setToolTip(say(tip) if tip else "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # A label of digits would stand on the left even where text runs from the right.
        column.addWidget(self.number, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.word, 0, Qt.AlignmentFlag.AlignLeading)

    def show_number(self, text: str) -> None:
        """Say this."""
        self.number.setText(text)
        self.setAccessibleName(f"{text} {self.word.text()}")


class EstimateBar(QWidget):
    """Figures that follow the choices, Start and Cancel."""

    started = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_wide = True
        self._hidden: set[str] = set()
        self.figures = {
            "files": Figure(texts.FILES_WORD),
            "pages": Figure(texts.PAGES_WORD, texts.PAGES_TIP),
            "questions": Figure(texts.QUESTIONS_WORD),
            "calls": Figure(texts.CALLS_WORD),
            "cost": Figure(texts.COST_WORD, texts.COST_TIP),
            "time": Figure(texts.TIME_WORD, texts.TIME_TIP),
        }
        self._figures = QWidget()
        self._figures.setAccessibleName(say(texts.ESTIMATE))
        flow = FlowLayout(self._figures, gap=3 * GAP)
        for figure in self.figures.values():
            flow.addWidget(figure)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._figures.setSizePolicy(policy)
        self.reason = Hint(which=Tone.WARN)
        self.cancel = QPushButton(say(texts.CANCEL))
        self.cancel.clicked.connect(self.cancelled)
        self.start = PrimaryButton(say(texts.START), "resume")
        self.start.clicked.connect(self.started)
        facts = QVBoxLayout()
        facts.setSpacing(GAP // 2)
        facts.addWidget(self._figures)
        facts.addWidget(self.reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GAP)
        row.addLayout(facts, 1)
        row.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.start, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_outlook(self, outlook: Outlook, *, is_offline: bool) -> None:
        """Say what it will come to."""
        for name, text in _said(outlook, is_offline=is_offline):
            self.figures[name].show_number(text)
        self._hidden = {"calls"} if is_offline else set()
        self._show()

    def show_all(self, is_wide: bool) -> None:
        """Show every figure, or those only that a person decides by."""
        self._is_wide = is_wide
        self._show()

    def show_reason(self, reason: str, *, is_busy: bool = False) -> None:
        """Say why it cannot start; nothing when it can."""
        self.reason.say(reason, Tone.QUIET if is_busy else Tone.WARN)
        self.start.setEnabled(not reason)
        self.start.setAccessibleDescription(reason)
        self.start.setToolTip(reason)

    def _show(self) -> None:
        for name, figure in self.figures.items():
            figure.setVisible(name not in self._hidden and (self._is_wide or name in _DECIDING))

    def recolor(self) -> None:
        """Take the colours of now."""
        self.reason.recolor()
        for figure in self.figures.values():
            figure.word.recolor()


def _said(outlook: Outlook, *, is_offline: bool) -> Iterator[tuple[str, str]]:
    yield "files", count(outlook.files)
    yield "pages", _about(outlook.pages, count(rounded(outlook.pages)))
    yield "questions", count(outlook.questions)
    yield "calls", _about(outlook.calls, count(rounded(outlook.calls)))
    if is_offline:
        yield "cost", say(texts.FREE_OF_CHARGE)
    elif outlook.cost_usd is None:
        yield "cost", say(texts.PRICE_UNKNOWN)
    else:
        yield "cost", _about(outlook.cost_usd, money(outlook.cost_usd))
    yield "time", _about(outlook.seconds, duration(rounded_seconds(outlook.seconds)))


def _about(value: float, text: str) -> str:
    return say(texts.ABOUT, value=text) if value else text
