"""The left side of the page: search, the tree of lessons, and how many of them are chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.ui.focus import name_buttons
from app.ui.formats import count
from app.ui.icons import icon
from app.ui.preparing import texts
from app.ui.preparing.panel import GAP
from app.ui.preparing.tree_model import ASIDE, TITLE, Index, LessonModel
from app.ui.theme import outlined
from app.ui.words import say

_FEW = 60  # lessons up to which all of a workbook is unfolded
_MANY = 2_000  # found lessons above which a search does not unfold them
_ROWS = 8  # of the tree that are to be seen at once
_SEARCH_DELAY = 120  # milliseconds after the last key


class _Rows(QStyledItemDelegate):
    """Rows with some air, and boxes that can be told from the ground."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.palette = outlined(option.palette)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), option.fontMetrics.height() + GAP))


class LessonTree(QTreeView):
    """The tree: Space checks or unchecks all that is selected, Delete takes a workbook out."""

    removal_wanted = Signal(int)  # number of a workbook

    def __init__(self, model: LessonModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._model = model
        self._unfolded: set[int] = set()
        self._is_keeping = True
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(self.fontMetrics().height())
        self.setItemDelegate(_Rows(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)  # on the card's ground boxes can be told from it, on dark too
        self.setAccessibleName(say(texts.LESSONS))
        self.setAccessibleDescription(say(texts.LESSONS_HELP))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(ASIDE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(ASIDE, self.fontMetrics().horizontalAdvance("MS-LS1-10") + 2 * GAP)
        self.expanded.connect(lambda index: self._unfolded.add(index.internalId()) if self._is_keeping else None)
        self.collapsed.connect(lambda index: self._unfolded.discard(index.internalId()) if self._is_keeping else None)
        self._remove = QAction(icon("delete"), say(texts.REMOVE), self)
        self._remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._remove.triggered.connect(self._on_remove)
        self.addAction(self._remove)

    def unfold_book(self, index: QModelIndex, lessons: int) -> None:
        """Show a new workbook's units, and its lessons too where they are few."""
        self.expand(index)
        for row in range(self._model.rowCount(index)):
            curriculum = self._model.index(row, TITLE, index)
            self.expand(curriculum)
            if lessons <= _FEW:
                for unit in range(self._model.rowCount(curriculum)):
                    self.expand(self._model.index(unit, TITLE, curriculum))

    def show_search(self) -> None:
        """Unfold what a search has found, or what was unfolded before it."""
        self._is_keeping = False
        if self._model.is_searching and self._model.shown <= _MANY:
            self.expandAll()
        else:
            self._unfold(QModelIndex())
        self._is_keeping = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space for all that is selected."""
        current = self.currentIndex().siblingAtColumn(TITLE)
        if event.key() == Qt.Key.Key_Space and current.isValid():
            selected = self.selectionModel().selectedRows(TITLE) or [current]
            state = self._model.data(current, Qt.ItemDataRole.CheckStateRole)
            self._model.choose(selected, state != Qt.CheckState.Checked)
            return
        super().keyPressEvent(event)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Draw what can be seen: Qt would look for the place of every row, seen or not."""
        if first == last or QAccessible.isActive():
            super().dataChanged(first, last, list(roles))
        else:
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a workbook."""
        if self._model.book_at(self.currentIndex()) is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self._remove)
            menu.popup(event.globalPos())

    def _unfold(self, parent: QModelIndex) -> None:
        for row in range(self._model.rowCount(parent)):
            index = self._model.index(row, TITLE, parent)
            if index.internalId() in self._unfolded:
                self.expand(index)
                self._unfold(index)

    def _on_remove(self) -> None:
        number = self._model.book_at(self.currentIndex())
        if number is not None:
            self.removal_wanted.emit(number)


class LessonPicker(QWidget):
    """Search field, buttons, tree and counts."""

    def __init__(self, model: LessonModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.search = QLineEdit()
        self.search.setPlaceholderText(say(texts.SEARCH))
        self.search.setAccessibleName(say(texts.SEARCH))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        name_buttons(self.search)
        self.tree = LessonTree(model)
        self.counts = QLabel()
        self.counts.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for text, slot in (
            (texts.ALL, lambda: model.choose_all(True)),
            (texts.NONE, lambda: model.choose_all(False)),
            (texts.INVERT, model.invert),
        ):
            button = QPushButton(say(text))
            button.clicked.connect(lambda _=False, slot=slot: slot())
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.search)
        column.addLayout(buttons)
        self.tree.setMinimumHeight(_ROWS * (self.fontMetrics().height() + GAP))
        column.addWidget(self.tree, 1)
        column.addWidget(self.counts)
        self._timer = QTimer(self)
        self._timer.setInterval(_SEARCH_DELAY)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._search)
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.search.returnPressed.connect(self._search)
        model.chosen_changed.connect(self.show_counts)
        self.show_counts()

    def focus_search(self) -> None:
        """Let a person type what she looks for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_book(self, number: int) -> None:
        """Unfold a workbook that was read."""
        index = self.model.book_index(number)
        if index.isValid():
            self.tree.unfold_book(index, self.model.total)
        if not self.tree.currentIndex().isValid():
            first = self.model.index(0, TITLE)
            self.tree.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def show_lesson(self, number: int, sheet: str, row: int) -> None:
        """Select the lesson that stands nearest to a row of the workbook; a search that hides it is given up."""
        index = self.model.nearest(number, sheet, row)
        if not index.isValid() and self.model.is_searching:
            self.search.clear()
            self._search()
            index = self.model.nearest(number, sheet, row)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def show_counts(self) -> None:
        """Say how many are chosen."""
        units = say(texts.UNITS, n=self.model.chosen_units())
        said = say(texts.CHOSEN, n=self.model.total, chosen=count(self.model.chosen), units=units)
        if self.model.is_searching:
            said = f"{said} · {say(texts.FOUND, n=self.model.shown)}"
        self.counts.setText(said)

    def recolor(self) -> None:
        """Take the icons of the palette of now."""
        self.model.refresh()
        self.tree.viewport().update()

    def _search(self) -> None:
        self._timer.stop()
        self.model.search(self.search.text())
        self.tree.show_search()
        self.show_counts()
