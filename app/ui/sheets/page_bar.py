"""The bar below the pages: which page, how large."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from app.ui.flow import FlowLayout
from app.ui.formats import percent
from app.ui.sheets import texts
from app.ui.sheets.controls import GAP, IconAction, tool_button
from app.ui.sheets.page_view import Fit, PageView
from app.ui.words import say


class PageBar(QWidget):
    """Moves through the view's pages and changes their size."""

    def __init__(self, view: PageView, owner: QWidget) -> None:
        super().__init__(owner)
        self._view = view
        self.previous = IconAction("previous", say(texts.PREVIOUS_PAGE), lambda: self._turn(-1), owner, "Ctrl+PgUp")
        self.next = IconAction("next", say(texts.NEXT_PAGE), lambda: self._turn(1), owner, "Ctrl+PgDown")
        self.zoom_out = IconAction("zoom-out", say(texts.ZOOM_OUT), view.zoom_out, owner, "Ctrl+-")
        self.zoom_in = IconAction("zoom-in", say(texts.ZOOM_IN), view.zoom_in, owner, "Ctrl++")
        self.zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.fit_width = IconAction(
            "fit-width", say(texts.FIT_WIDTH), lambda: view.fit(Fit.FitToWidth), owner, "Ctrl+0"
        )
        self.fit_page = IconAction("fit-page", say(texts.FIT_PAGE), lambda: view.fit(Fit.FitInView), owner, "Ctrl+9")
        for action in (self.fit_width, self.fit_page):
            action.setCheckable(True)
        self._number = QSpinBox()
        self._number.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number.setKeyboardTracking(False)
        self._number.setAccessibleName(say(texts.PAGE))
        self._number.setMinimum(1)
        self._of = QLabel()
        self._percent = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._percent.setMinimumWidth(self.fontMetrics().horizontalAdvance(percent(400)) + GAP)
        layout = FlowLayout(self)
        layout.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        layout.addWidget(_group(tool_button(self.previous), self._number, self._of, tool_button(self.next)))
        zoom = (tool_button(self.zoom_out), self._percent, tool_button(self.zoom_in))
        layout.addWidget(_group(*zoom, tool_button(self.fit_width), tool_button(self.fit_page)))
        self._number.valueChanged.connect(lambda number: view.go_to(number - 1))
        view.page_changed.connect(self._on_page)
        view.zoom_changed.connect(self._on_zoom)

    def actions_(self) -> tuple[QAction, ...]:
        """All of it, in the order of the bar."""
        return (self.previous, self.next, self.zoom_out, self.zoom_in, self.fit_width, self.fit_page)

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for action in self.actions_():
                if isinstance(action, IconAction):
                    action.refresh()

    def _turn(self, by: int) -> None:
        self._view.go_to(self._view.page + by)

    def _on_page(self, page: int, pages: int) -> None:
        self._number.blockSignals(True)
        self._number.setMaximum(max(1, pages))
        self._number.setValue(page + 1)
        self._number.blockSignals(False)
        words = say(texts.OF_PAGES, pages=pages)
        self._of.setText(words)
        self._number.setAccessibleDescription(words)
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page + 1 < pages)
        self._on_zoom()

    def _on_zoom(self) -> None:
        zoom = percent(round(self._view.zoom * 100))
        self._percent.setText(zoom)
        self._percent.setAccessibleName(say(texts.ZOOM, percent=zoom))
        self.fit_width.setChecked(self._view.zoomMode() is Fit.FitToWidth)
        self.fit_page.setChecked(self._view.zoomMode() is Fit.FitInView)


def _group(*widgets: QWidget) -> QWidget:
    group = QWidget()
    line = QHBoxLayout(group)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(GAP // 4)
    for widget in widgets:
        line.addWidget(widget)
    return group
