"""The pages of one sheet: Qt's PDF view with zoom by key and wheel, a bound on its memory, and words for listeners."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMargins, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.focus import draw_ring
from app.ui.sheets import texts
from app.ui.theme import is_dark
from app.ui.words import say

_STEP = 1.25
_SMALLEST, _LARGEST = 0.25, 4.0
_LARGEST_PAGE = 64 * 2**20  # bytes of one drawn page, which bounds the zoom on very fine screens
_CACHE = 48 * 2**20  # bytes of drawn pages; the view itself would keep 20 of them, however large
_MARGIN = 12
_SPOKEN = 4000  # characters of a page's text in the description; more is more than a listener waits for
_SPEAK_AFTER = 200  # ms on a page before it is described
_POINTS_PER_INCH = 72
_CLOSE = 2  # pixels by which a drawn page may be wider or narrower than its place, as sizes are rounded
_PATIENCE = 3  # pages that came too late for their size, before they are taken as they are

Fit = QPdfView.ZoomMode


@dataclass(frozen=True)
class Position:
    """Where somebody was in a sheet."""

    x: int = 0
    y: int = 0


class PageView(QPdfView):
    """Shows a `QPdfDocument`, whose pages Qt draws in a thread of its own."""

    page_changed = Signal(int, int)  # page from 0, pages
    zoom_changed = Signal()
    find_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = ""
        self._seen: set[int] = set()
        self._nothing = QPdfDocument(self)  # shown in place of a document that is closed
        self._speaking = QTimer(self, singleShot=True, interval=_SPEAK_AFTER)
        self._speaking.timeout.connect(self._describe)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(Fit.FitToWidth)
        self.setPageSpacing(_MARGIN)
        self.setDocumentMargins(QMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pageNavigator().currentPageChanged.connect(self._on_page)
        self._late = 0
        drawer = self.findChild(QPdfPageRenderer)
        if drawer is not None:
            drawer.pageRendered.connect(self._on_drawn)
        self._use_palette()
        self.show_nothing()

    def show_document(self, document: QPdfDocument, name: str, position: Position) -> None:
        """Show it at `position` in the zoom of before; `name` is what a screen reader calls it."""
        self._name = name
        self._replace(document)
        self.horizontalScrollBar().setValue(position.x)
        self.verticalScrollBar().setValue(position.y)
        self._on_page()

    def show_nothing(self) -> None:
        """Let go of the document."""
        self._speaking.stop()
        if self.document() is not self._nothing:
            self._replace(self._nothing)

    @property
    def position(self) -> Position:
        """Where it is scrolled to."""
        return Position(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    @property
    def page(self) -> int:
        """The page in view, from 0."""
        return self.pageNavigator().currentPage()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self.document().pageCount()

    @property
    def zoom(self) -> float:
        """The zoom as it looks, also where it follows the window; 1.0 is the size on paper."""
        return self._zoom_of(self.page)

    def go_to(self, page: int) -> None:
        """Show the top of this page."""
        if 0 <= page < self.pages:
            self.pageNavigator().jump(page, QPointF())

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(self.zoom * _STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(self.zoom / _STEP)

    def set_zoom(self, zoom: float) -> None:
        """Show it in this size; the middle of the view stays where it is."""
        largest = min(_LARGEST, (_LARGEST_PAGE / max(1.0, self._page_bytes(1.0))) ** 0.5)
        self._keep_middle(lambda: self._set_custom(min(largest, max(_SMALLEST, zoom))))

    def fit(self, mode: Fit) -> None:
        """Let the size follow the window."""
        self._keep_middle(lambda: self.setZoomMode(mode))

    def page_text(self) -> str:
        """The text of the page in view; empty for one that is a picture."""
        return self.document().getAllText(self.page).text().strip() if self.pages else ""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and wheel zoom."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self.set_zoom(self.zoom * _STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+F for the sheet while it has the focus, also where the window has a use of its own for it."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Find):
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self.find_wanted.emit()
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.viewport().update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages, with a ring around them while they have the keyboard."""
        super().paintEvent(event)
        draw_ring(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and the last page, space a view further."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Space:
                is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                bar.setValue(bar.value() + (-bar.pageStep() if is_back else bar.pageStep()))
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A size that follows the window is another one now."""
        super().resizeEvent(event)
        self._seen.clear()
        self._late = 0
        self.zoom_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.PaletteChange):
            self._use_palette()
        super().changeEvent(event)

    def _set_custom(self, zoom: float) -> None:
        self.setZoomMode(Fit.Custom)
        self.setZoomFactor(zoom)

    def _keep_middle(self, change: Callable[[], None]) -> None:
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        shares = [(bar.value() + bar.pageStep() / 2) / max(1, bar.maximum() + bar.pageStep()) for bar in bars]
        change()
        for bar, share in zip(bars, shares, strict=True):
            bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
        self._seen.clear()
        self._late = 0
        self.zoom_changed.emit()

    def _on_page(self) -> None:
        self._seen.add(self.page)
        self._bound_memory()
        self._speaking.start()
        self.page_changed.emit(self.page, self.pages)

    def _bound_memory(self) -> None:
        """Drop the pages that were drawn, once they take too much."""
        if len(self._seen) > 1 and len(self._seen) * self._page_bytes(self.zoom) > _CACHE:
            self._drop_drawn()
            self._seen.add(self.page)

    def _on_drawn(self, page: int, size: QSize) -> None:
        """A page that was drawn for a size of before would stay, stretched to the one of now."""
        across = self.document().pagePointSize(page).width() * self._zoom_of(page) * self._dots_per_point()
        if abs(size.width() - across * self.devicePixelRatioF()) > _CLOSE and self._late < _PATIENCE:
            self._late += 1
            QTimer.singleShot(0, self, self._drop_drawn)

    def _replace(self, document: QPdfDocument) -> None:
        """Show another document; the view would go on to show pages that it drew of the former one.

        One of these may even be on its way from the drawing thread, in the queue before what is put there now.
        """
        self.setDocument(document)
        self._drop_drawn()
        QTimer.singleShot(0, self, self._drop_drawn)

    def _drop_drawn(self) -> None:
        """Have the view forget the pages that it drew, which it does when its margins change."""
        margins = self.documentMargins()
        margins.setBottom(2 * _MARGIN + 1 - margins.bottom())
        self.setDocumentMargins(margins)
        self._seen.clear()

    def _zoom_of(self, page: int) -> float:
        size = self.document().pagePointSize(page)
        if self.zoomMode() is Fit.Custom or size.isEmpty():
            return self.zoomFactor()
        room = self.viewport().size().shrunkBy(self.documentMargins())
        dots = self._dots_per_point()
        across, down = room.width() / (size.width() * dots), room.height() / (size.height() * dots)
        return across if self.zoomMode() is Fit.FitToWidth else min(across, down)

    def _page_bytes(self, zoom: float) -> float:
        """Memory of the page in view when it is drawn."""
        size = self.document().pagePointSize(self.page) * (zoom * self._dots_per_point() * self.devicePixelRatioF())
        return size.width() * size.height() * 4

    def _describe(self) -> None:
        content = self.page_text()[:_SPOKEN] or say(texts.SPOKEN_NO_TEXT)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(say(texts.SPOKEN, page=self.page + 1, pages=self.pages, content=content))

    def _use_palette(self) -> None:
        """The desk on which the pages lie: a little darker than the window."""
        palette = self.palette()
        desk = QGuiApplication.palette().color(QPalette.ColorRole.Window).darker(125 if is_dark() else 108)
        if palette.color(QPalette.ColorRole.Dark) != desk:
            palette.setColor(QPalette.ColorRole.Dark, desk)
            self.setPalette(palette)

    def _dots_per_point(self) -> float:
        return self.screen().logicalDotsPerInch() / _POINTS_PER_INCH
