"""What the reader says of the workbooks, by sheet and cell; the chosen remark's own row of the workbook beside it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.core.curriculum import ReadWarning
from app.core.errors import StudioError
from app.ui.icons import icon, pixmap
from app.ui.preparing import texts
from app.ui.preparing.books import Book
from app.ui.preparing.panel import GAP, Hint, Panel
from app.ui.theme import Tone, tone
from app.ui.words import say, told

if TYPE_CHECKING:
    from app.generators.workbook import Excerpt
    from app.ui.background import Background, Pending

_Role = Qt.ItemDataRole
_ROWS = 4  # of the list that are shown at once
_AROUND = 1  # rows above and below the chosen one


@dataclass(frozen=True)
class Remark:
    """A warning of a workbook; `row` is 0 when it is about a whole sheet."""

    book: Book
    warning: ReadWarning

    @property
    def row(self) -> int:
        """The row of the sheet."""
        return int(self.warning.cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") or 0)

    @property
    def column(self) -> str:
        """The letters of the column."""
        return self.warning.cell.rstrip("0123456789")

    @property
    def place(self) -> str:
        """Where it is, for a person."""
        pattern = texts.CELL if self.warning.cell else texts.WHOLE_SHEET
        return say(pattern, sheet=self.warning.sheet, cell=self.warning.cell)


class RemarkModel(QAbstractTableModel):
    """A row for each remark: where it is, what it says."""

    def __init__(self) -> None:
        super().__init__()
        self.remarks: list[Remark] = []

    def show(self, remarks: list[Remark]) -> None:
        """Hold these."""
        self.beginResetModel()
        self.remarks = remarks
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self.remarks)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Place and message."""
        return 2

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _Role.DisplayRole) -> Any:
        """Texts and colours."""
        remark = self.remarks[index.row()]
        if role == _Role.ForegroundRole and index.column() == 0:
            return tone(Tone.QUIET)
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return told(remark.warning.message) if index.column() else remark.place
        return None


class RemarksPanel(Panel):
    """A heading with the number of remarks that unfolds their list; hidden while there is none."""

    chosen = Signal(object)  # Remark
    unfolded = Signal()  # there is more to see of it

    def __init__(self, background: "Background", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._reading: Pending[Excerpt] | None = None
        self._by_book: dict[int, list[Remark]] = {}
        self.toggle = QToolButton()
        self.toggle.setCheckable(True)
        self.toggle.setAutoRaise(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setToolTip(say(texts.REMARKS_HELP))
        self.toggle.setIcon(icon("expand"))
        self.toggle.toggled.connect(self._on_toggled)
        self.model = RemarkModel()
        self.list = _list(self.model)
        self.message = Hint(which=Tone.WARN)
        self.where = QLabel()
        self.where.setWordWrap(True)
        self.cells = _cells()
        self._body = _column(self.list, self.message, self.where, self.cells)
        self.column.setContentsMargins(GAP, GAP, GAP, GAP)
        self._sign = QLabel()
        head = QHBoxLayout()
        head.addSpacing(GAP)
        head.addWidget(self._sign)
        head.addWidget(self.toggle)
        head.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(self._body)
        self._body.hide()
        self.list.selectionModel().currentRowChanged.connect(self._on_chosen)
        self.recolor()
        self._show()

    def add(self, book: Book) -> None:
        """The remarks about a workbook that was read."""
        warnings = book.workbook.warnings if book.workbook else ()
        self._by_book[book.number] = [Remark(book, warning) for warning in warnings]
        self._show()

    def forget(self, books: Iterable[Book]) -> None:
        """Take the remarks about workbooks away."""
        if any([self._by_book.pop(book.number, None) for book in books]):
            self._show()

    def recolor(self) -> None:
        """Take the colours of now."""
        self.message.recolor()
        side = self.fontMetrics().height()
        self._sign.setPixmap(pixmap("warning", side, tone(Tone.WARN), self.devicePixelRatioF()))

    def _show(self) -> None:
        remarks = [remark for remarks in self._by_book.values() for remark in remarks]
        self.model.show(remarks)
        self.list.resizeColumnToContents(0)
        rows = min(len(remarks), _ROWS)
        self.list.setFixedHeight(rows * (self.fontMetrics().height() + GAP // 2) + GAP // 2)
        self._clear_row()
        self.toggle.setText(say(texts.REMARKS, n=len(remarks)))
        self.setVisible(bool(remarks))

    def _on_toggled(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        self.toggle.setIcon(icon("collapse" if is_open else "expand"))
        if is_open:
            self.unfolded.emit()
        if is_open and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _on_chosen(self, current: QModelIndex) -> None:
        if not current.isValid():
            return
        remark = self.model.remarks[current.row()]
        self._clear_row()
        self.message.say(told(remark.warning.message), Tone.WARN)
        pattern = texts.ROW_OF if remark.row else texts.SHEET_OF
        self.where.setText(say(pattern, book=remark.book.path.name, sheet=remark.warning.sheet, row=remark.row))
        self.chosen.emit(remark)
        if remark.row:
            self._read(remark)

    def _read(self, remark: Remark) -> None:
        """Fetch the row in the background; only the answer for the last choice is shown."""

        def work() -> "Excerpt":
            from app.generators.workbook import read_excerpt

            return read_excerpt(remark.book.path, remark.warning.sheet, remark.row, _AROUND)

        def on_failed(error: StudioError) -> None:
            if self._reading is mine:
                self.message.say(told(error.message), Tone.BAD)

        def on_read(excerpt: "Excerpt") -> None:
            if self._reading is mine:
                self._show_row(excerpt, remark)

        mine = self._reading = self._background.run(work, on_read, on_failed, owner=self)

    def _show_row(self, excerpt: "Excerpt", remark: Remark) -> None:
        numbers = [number for number, _ in excerpt.rows]
        if remark.row not in numbers:
            self.where.setText(f"{self.where.text()}\n{say(texts.NO_ROW)}")
        self.cells.setRowCount(len(excerpt.rows))
        self.cells.setColumnCount(len(excerpt.columns))
        self.cells.setHorizontalHeaderLabels(excerpt.columns)
        self.cells.setVerticalHeaderLabels([str(number) for number in numbers])
        for row, (number, cells) in enumerate(excerpt.rows):
            for column, text in enumerate(cells):
                is_meant = number == remark.row and excerpt.columns[column] == remark.column
                self.cells.setItem(row, column, _item(text, is_meant=is_meant))
                if is_meant:
                    self.cells.setCurrentCell(row, column)
        self.cells.setFixedHeight(_height(self.cells))
        self.cells.show()
        self.unfolded.emit()

    def _clear_row(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self.cells.clear()
        self.cells.hide()
        self.message.say("")
        self.where.clear()


def _list(model: RemarkModel) -> QTreeView:
    view = QTreeView()
    view.setModel(model)
    view.setRootIsDecorated(False)
    view.setUniformRowHeights(True)
    view.setHeaderHidden(True)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setAccessibleName(say(texts.REMARKS_HELP))
    return view


def _cells() -> QTableWidget:
    table = QTableWidget()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setAccessibleName(say(texts.ROW_TABLE))
    table.setTabKeyNavigation(False)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.horizontalHeader().setStretchLastSection(True)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + GAP)
    table.hide()
    return table


def _height(table: QTableWidget) -> int:
    """The height of a table with all its rows."""
    rows = table.verticalHeader().length() + table.horizontalHeader().sizeHint().height()
    return rows + table.horizontalScrollBar().sizeHint().height() + 2 * table.frameWidth()


def _item(text: str, *, is_meant: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(" ".join(text.split()))
    item.setToolTip(text)
    if is_meant:
        font = QFont(item.font())
        font.setBold(True)
        item.setFont(font)
    return item


def _column(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(GAP, 0, GAP, GAP)
    column.setSpacing(GAP // 2)
    for widget in widgets:
        column.addWidget(widget)
    return holder
