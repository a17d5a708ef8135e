"""How the page is put together: lessons on one side, what is made of them on the other, the estimate at its foot."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.ui.focus import Part, chain, in_reading_order
from app.ui.preparing import texts
from app.ui.preparing.cards import ProductCards
from app.ui.preparing.estimate import EstimateBar
from app.ui.preparing.folder import FolderField
from app.ui.preparing.lessons import LessonPicker
from app.ui.preparing.names import NamesPanel
from app.ui.preparing.options import PaperAndLanguage, WriterForm
from app.ui.preparing.panel import GAP, Hint, Panel, heading
from app.ui.preparing.refused import RefusedPanel
from app.ui.preparing.remarks import RemarksPanel
from app.ui.preparing.sections import SectionsForm
from app.ui.preparing.tree_model import LessonModel
from app.ui.words import say

if TYPE_CHECKING:
    from app.generators.products import Product
    from app.ui.background import Background

_SIDE_BY_SIDE = 46  # width, in heights of a line, from which on the two sides may stand beside each other
_WITH_HEAD = 34  # height, in heights of a line, from which on there is room for a title
_LEAST_LINES = 12  # of each side that are to be seen at once
_EVEN = 10_000  # shares of the splitter's two sides to begin with


class PageParts:
    """The page's widgets, placed on `page`."""

    def __init__(
        self, page: QWidget, model: LessonModel, products: "Sequence[Product]", background: "Background"
    ) -> None:
        self.refused = RefusedPanel()
        self.names = NamesPanel()
        self.lessons = LessonPicker(model)
        self.remarks = RemarksPanel(background)
        self.products = ProductCards(products, background)
        self.sections = SectionsForm()
        self.sheet = PaperAndLanguage()
        self.writer = WriterForm()
        self.folder = FolderField(background)
        self.estimate = EstimateBar()
        self._head = QWidget()
        self._had_keyboard: QWidget | None = None
        self._subtitle = Hint(say(texts.SUBTITLE))
        self.sides = Sides(self._lessons_side(), self._choices_side())
        self.remarks.unfolded.connect(lambda: self.sides.show_widget(self.remarks))
        foot = Panel()
        foot.column.addWidget(self.estimate)
        column = QVBoxLayout(page)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(2 * GAP)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(heading(say(texts.TITLE), large=True))
        head.addWidget(self._subtitle)
        column.addWidget(self._head)
        column.addWidget(self.refused)
        column.addWidget(self.sides, 1)
        column.addWidget(foot)

    def fit(self, size: QSize) -> None:
        """Leave out what a small window has no room for."""
        line = self.lessons.fontMetrics().height()
        is_high = size.height() >= _WITH_HEAD * line
        self._head.setVisible(is_high)
        self.estimate.show_all(is_high and size.width() >= _SIDE_BY_SIDE * line)

    def set_busy(self, is_busy: bool) -> None:
        """Nothing can be changed while jobs are being started; afterwards the keyboard is where it was."""
        if is_busy:
            self._had_keyboard = QApplication.focusWidget()
        self.sides.setEnabled(not is_busy)
        self.estimate.cancel.setEnabled(not is_busy)
        if not is_busy and self._had_keyboard is not None:
            self._had_keyboard.setFocus()
            self._had_keyboard = None

    def order_tabs(self) -> None:
        """Tab goes from the products to their sections, which are others for each product."""
        chain(self.products.last, *self.sections.inputs, self.writer.ai)

    def parts(self) -> list[Part]:
        """Lessons, choices and foot, for the key that goes from part to part."""
        lessons, choices = self.sides.areas
        start, cancel = self.estimate.start, self.estimate.cancel
        foot = start if start.isEnabled() else cancel
        return [Part(lessons, self.lessons.tree), Part(choices, self.products.checked), Part(self.estimate, foot)]

    def recolor(self) -> None:
        """Take the colours of now."""
        self._subtitle.recolor()
        for part in (self.refused, self.lessons, self.remarks, self.writer, self.folder.verdict, self.estimate):
            part.recolor()

    def _lessons_side(self) -> QWidget:
        side, column = _side()
        tree = Panel()
        tree.column.addWidget(self.lessons)
        column.addWidget(self.names)
        column.addWidget(tree, 1)
        column.addWidget(self.remarks)
        return side

    def _choices_side(self) -> QWidget:
        side, column = _side()
        column.addWidget(heading(say(texts.PRODUCT)))
        column.addWidget(self.products)
        for text, *parts in (
            (texts.SECTIONS, self.sections),
            (texts.WRITER, self.writer),
            (texts.OPTIONS, self.sheet, self.folder),
        ):
            panel = Panel()
            panel.column.addWidget(heading(say(text)))
            for part in parts:
                panel.column.addWidget(part)
            column.addWidget(panel)
        column.addStretch(1)
        return side


class Sides(QScrollArea):
    """Two sides beside each other, or one above the other where the window is narrow; it scrolls rather than cuts."""

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._areas = {first: _scrolling(first), second: _scrolling(second)}
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(2 * GAP)
        for side, area in self._areas.items():
            self.splitter.addWidget(area)
            side.installEventFilter(self)
        in_reading_order(self.splitter)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_EVEN, _EVEN])
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self.splitter)

    @property
    def areas(self) -> list[QWidget]:
        """The two sides, each with its scroll bar."""
        return list(self._areas.values())

    def show_widget(self, widget: QWidget) -> None:
        """Scroll to a widget, once it has its place."""
        for side, area in self._areas.items():
            if side.isAncestorOf(widget):
                QTimer.singleShot(0, widget, lambda area=area: area.ensureWidgetVisible(widget))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the room is."""
        needed = sum(area.minimumWidth() for area in self._areas.values()) + self.splitter.handleWidth()
        is_wide = event.size().width() >= max(needed, _SIDE_BY_SIDE * self.fontMetrics().height())
        wanted = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep each side as wide as it needs to be: it scrolls up and down only."""
        if event.type() is QEvent.Type.LayoutRequest and isinstance(watched, QWidget) and watched in self._areas:
            area = self._areas[watched]
            area.setMinimumWidth(watched.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Beside each other the sides scroll; one above the other they have all their height, and the whole scrolls."""
        is_wide = self.splitter.orientation() is Qt.Orientation.Horizontal
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_wide else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        for side, area in self._areas.items():
            area.setVerticalScrollBarPolicy(policy)
            least = _LEAST_LINES * area.fontMetrics().lineSpacing()
            area.setMinimumHeight(least if is_wide else max(least, _height(side, self.viewport().width())))


def _height(side: QWidget, width: int) -> int:
    """All that a side wants at this width."""
    layout = side.layout()
    wanted = layout.totalHeightForWidth(width) if layout is not None else -1
    return wanted if wanted > 0 else side.sizeHint().height()


def _side() -> tuple[QWidget, QVBoxLayout]:
    """A side, and the column of what stands on it; a gap keeps it from its scroll bar."""
    side = QWidget()
    row = QHBoxLayout(side)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    column = QVBoxLayout()
    column.setSpacing(GAP)
    row.addLayout(column, 1)
    row.addSpacing(GAP)
    return side, column


def _scrolling(side: QWidget) -> QScrollArea:
    """The side, scrolling where it is too high."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumHeight(_LEAST_LINES * area.fontMetrics().lineSpacing())
    area.setWidget(side)
    return area
