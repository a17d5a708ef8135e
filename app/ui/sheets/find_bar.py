"""Finds words in a sheet."""

from PySide6.QtCore import QEvent, QModelIndex, QPointF, Qt, QTimer, Signal
from PySide6.QtPdf import QPdfSearchModel
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from app.ui.sheets import texts
from app.ui.sheets.controls import GAP, IconAction, tool_button
from app.ui.sheets.page_view import PageView
from app.ui.words import say

_AFTER = 250  # ms after the last key


class FindBar(QWidget):
    """A line to type in, the places found one after the other, all of them marked on the pages."""

    closed = Signal()

    def __init__(self, view: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._model = QPdfSearchModel(self)
        self._place = -1
        self._has_text = True
        view.setSearchModel(self._model)
        self._line = QLineEdit(clearButtonEnabled=True, placeholderText=say(texts.FIND_PLACEHOLDER))
        self._line.setAccessibleName(say(texts.FIND))
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self.actions_ = (
            IconAction("up", say(texts.FIND_PREVIOUS), lambda: self.step(-1), self, "Shift+F3"),
            IconAction("down", say(texts.FIND_NEXT), lambda: self.step(1), self, "F3"),
            IconAction("close", say(texts.FIND_CLOSE), self.close_search, self, "Esc"),
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP, 0, GAP, GAP)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self._line, 1)
        layout.addWidget(self._count)
        for action in self.actions_:
            layout.addWidget(tool_button(action))
        self._later = QTimer(self, singleShot=True, interval=_AFTER)
        self._later.timeout.connect(self._search)
        self._line.textChanged.connect(lambda: self._later.start())
        self._line.returnPressed.connect(self._on_return)
        self._model.countChanged.connect(self._on_count)
        self.hide()

    def begin(self) -> None:
        """Ask for the words."""
        self.show()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        self._search()

    def follow(self) -> None:
        """Another document is shown: look there, if somebody is looking at all."""
        self._model.setDocument(self._view.document())
        if self.isVisible():
            self._search()

    def step(self, by: int) -> None:
        """Go to the next place, or the one before; after the last comes the first."""
        found = self._found()
        if found:
            self._place = (self._place + by) % found
            self._show_place()

    def close_search(self) -> None:
        """Leave no marks."""
        self._model.setSearchString("")
        self._view.setCurrentSearchResultIndex(-1)
        self.hide()
        self._view.setFocus()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for action in self.actions_:
                action.refresh()

    def _found(self) -> int:
        return self._model.rowCount(QModelIndex())

    def _on_return(self) -> None:
        if self._later.isActive():
            self._search()
        else:
            self.step(1)

    def _search(self) -> None:
        self._later.stop()
        self._place = -1
        self._has_text = bool(self._view.page_text())
        self._model.setSearchString("")  # so that the same words are looked for again in another document
        self._model.setSearchString(self._line.text().strip())
        self._say()

    def _on_count(self) -> None:
        if self._place < 0 and self._found():
            self._place = 0
            self._show_place()
        self._say()

    def _show_place(self) -> None:
        link = self._model.resultAtIndex(self._place)
        self._view.setCurrentSearchResultIndex(self._place)
        self._view.pageNavigator().jump(link.page(), QPointF(link.location()))
        self._say()

    def _say(self) -> None:
        found = self._found()
        if found:
            words = say(texts.FOUND, place=self._place + 1, places=found)
        elif not self._has_text:
            words = say(texts.NO_TEXT)
        else:
            words = say(texts.NOT_FOUND) if self._line.text().strip() else ""
        self._count.setText(words)
