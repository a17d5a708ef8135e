"""The table itself: keys, clicks, selection and scroll position, which survive whatever happens to the rows."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.jobs import texts
from app.ui.jobs.columns import Column
from app.ui.jobs.delegate import JobDelegate
from app.ui.jobs.layout import ColumnLayout, Headings
from app.ui.jobs.model import JobTableModel
from app.ui.jobs.rows import JobRow, LessonRow, Row, UnitRow
from app.ui.jobs.steps import runs
from app.ui.words import say

_Key = Qt.Key
_SETTLE = 60  # ms after which a selection counts: holding an arrow key down chooses only where it ends
_CHANGES = (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class JobTable(QTableView):
    """Shows a `JobTableModel`. Keys mirror where one reads from right to left."""

    opened = Signal(object)  # LessonRow whose sheets a person wants to see
    chosen = Signal()  # other rows are selected
    menu_wanted = Signal(QPoint)  # global position
    typed = Signal(str)  # letters typed on the table

    def __init__(self, model: JobTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = model
        self._painter = JobDelegate(model, self)
        self._chosen: list[Row] = []
        self._anchors: list[tuple[Row, int]] = []
        self.empty_words = ""
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setHorizontalHeader(Headings(Qt.Orientation.Horizontal, self))
        self.layout_of_columns = ColumnLayout(self)
        self.layout_of_columns.sorted.connect(model.sort)
        self._set_up()
        self._settle = QTimer(self, interval=_SETTLE, singleShot=True)
        self._settle.timeout.connect(self._on_settled)
        self.selectionModel().selectionChanged.connect(lambda *_: self._settle.start())
        self.selectionModel().currentChanged.connect(self._on_current)
        model.about_to_move.connect(self._hold)
        model.moved.connect(self._restore)
        model.ticked.connect(self._on_tick)

    # Rows

    @property
    def current_row(self) -> Row | None:
        """The row with the focus."""
        index = self.currentIndex()
        return self._jobs.row(index) if index.isValid() else None

    def selected_rows(self) -> list[Row]:
        """All selected rows from top to bottom."""
        spans = {(each.top(), each.bottom()) for each in self.selectionModel().selection().toList()}
        numbers = sorted({number for top, bottom in spans for number in range(top, bottom + 1)})
        return [self._jobs.rows[number] for number in numbers]

    def select_rows(self, rows: Iterable[Row], *, scrolls: bool = True) -> None:
        """Select these rows, as far as they are shown; the first gets the focus."""
        numbers = sorted(row.at for row in rows if row.at >= 0)
        if not numbers:
            return
        selection = QItemSelection()
        for first, last in runs(numbers):
            selection.select(self._jobs.index(first, 0), self._jobs.index(last, len(Column) - 1))
        index = self._jobs.index(numbers[0], Column.LESSON)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(selection, _SELECT)
        if scrolls:
            self.scrollTo(index)

    def show_on_top(self, row: Row) -> None:
        """Scroll so that the row is the first one, or as near as can be."""
        if row.at >= 0:
            self.scrollTo(self._jobs.index_of(row), QAbstractItemView.ScrollHint.PositionAtTop)

    def toggle(self, row: Row, is_open: bool | None = None) -> None:
        """Open or close a job or unit; what was selected inside gives way to the row itself."""
        was_inside = any(_is_under(each, row) for each in self.selected_rows())
        self._jobs.toggle(row, is_open)
        if was_inside and not self._jobs.outline.is_open(row):
            self.select_rows((row,))

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and close by arrow keys, plus, minus and star; Enter opens a lesson."""
        row = self.current_row
        if row is None or not self._is_handled(row, event):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the search field, which looks at all rows at once."""
        if search.strip():
            self.typed.emit(search)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on an arrow opens or closes its row, and selects nothing."""
        row = self._arrow_at(event.position().toPoint())
        if row is not None and event.button() is Qt.MouseButton.LeftButton:
            self.toggle(row)
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A lesson's sheets, or what stands under a job or unit."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            super().mouseDoubleClickEvent(event)
            return
        row = self._jobs.row(index)
        if isinstance(row, LessonRow):
            self.opened.emit(row)
        else:
            self.toggle(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu stands at the mouse, or at the row with the focus when a key asked for it."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))
        elif self.indexAt(event.pos()).isValid():
            self.menu_wanted.emit(event.globalPos())
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a row for the keyboard to begin at."""
        super().focusInEvent(event)
        self._begin_at_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns fill the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.layout_of_columns.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Font, palette and style decide on sizes and colours."""
        super().changeEvent(event)
        if event.type() in _CHANGES and hasattr(self, "_painter"):
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows; or words where there are none."""
        if self._painter.inks.ratio != self.devicePixelRatioF():  # moved to another screen
            self._painter.refresh()
        super().paintEvent(event)
        if not self._jobs.rows and self.empty_words:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            margin = 2 * self._painter.inks.em
            room = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self.empty_words)
            painter.end()

    # Inside

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        # A header asks for each of 20,000 rows whether its column is selected; with a selection of its own it does not.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(self._jobs, self))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.hide()
        self.setAccessibleName(say(texts.TABLE))
        self.setAccessibleDescription(say(texts.TABLE_HELP))
        self._measure()

    def _measure(self) -> None:
        self._painter.refresh()
        height = self._painter.inks.row_height
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)
        self.horizontalScrollBar().setSingleStep(height)
        self.layout_of_columns.fit()

    def _is_handled(self, row: Row, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers:
            return False
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        inwards, outwards = (_Key.Key_Left, _Key.Key_Right) if is_mirrored else (_Key.Key_Right, _Key.Key_Left)
        if key == inwards:
            self._go_in(row)
        elif key == outwards:
            self._go_out(row)
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            self._activate(row)
        elif key == _Key.Key_Space and not isinstance(row, LessonRow):
            self.toggle(row)
        elif key in (_Key.Key_Plus, _Key.Key_Minus):
            self.toggle(row, key == _Key.Key_Plus)
        elif key == _Key.Key_Asterisk and isinstance(row, JobRow):
            self._jobs.toggle(row, True)
            self._jobs.toggle_units(row, True)
        else:
            return False
        return True

    def _activate(self, row: Row) -> None:
        if isinstance(row, LessonRow):
            self.opened.emit(row)
        else:
            self.toggle(row)

    def _go_in(self, row: Row) -> None:
        if not isinstance(row, JobRow | UnitRow):
            return
        if not self._jobs.outline.is_open(row):
            self.toggle(row, True)
        elif row.at + 1 < len(self._jobs.rows) and _is_under(self._jobs.rows[row.at + 1], row):
            self.select_rows((self._jobs.rows[row.at + 1],))

    def _go_out(self, row: Row) -> None:
        if isinstance(row, JobRow | UnitRow) and self._jobs.outline.is_open(row):
            self.toggle(row, False)
        elif row.parent is not None:
            self.select_rows((row.parent,))

    def _arrow_at(self, point: QPoint) -> Row | None:
        index = self.indexAt(point)
        if not index.isValid() or index.column() != Column.LESSON:
            return None
        row = self._jobs.row(index)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = self._painter.arrow_rect(row, self.visualRect(index), is_mirrored)
        return row if isinstance(row, JobRow | UnitRow) and place.contains(point) else None

    def _on_current(self) -> None:
        former, self._painter.current = self._painter.current, self.current_row
        for row in (former, self._painter.current):
            if row is not None and row.at >= 0:
                self._update_row(row)

    def _update_row(self, row: Row) -> None:
        top = self.rowViewportPosition(row.at)
        self.viewport().update(QRect(0, top, self.viewport().width(), self.rowHeight(row.at)))

    def _on_settled(self) -> None:
        rows = self.selected_rows()
        if not rows and any(self._jobs.knows(row) for row in self._chosen):
            return  # they are filtered out for the moment, and are selected again when they are back
        if rows != self._chosen:
            self._chosen = rows
            self._jobs.keep(rows)
            self.chosen.emit()

    def _begin_at_first(self) -> None:
        if self.hasFocus() and self._jobs.rows and not self.currentIndex().isValid():
            first = self._jobs.index(0, Column.LESSON)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _hold(self) -> None:
        """Remember what is seen where, unless it is the top, where what is new is welcome."""
        self._anchors = []
        if self.verticalScrollBar().value() == 0:
            return
        height = self._painter.inks.row_height
        first = max(0, self.rowAt(0))
        for row in self._jobs.rows[first : first + self.viewport().height() // height + 1]:
            self._anchors.append((row, self.rowViewportPosition(row.at)))

    def _restore(self) -> None:
        """Put the first row that is still there back to its place, and select again what was filtered out."""
        self.updateGeometries()
        for row, top in self._anchors:
            if row.at >= 0:
                self.verticalScrollBar().setValue(row.at * self._painter.inks.row_height - top)
                break
        self._anchors = []
        if not self.selectionModel().hasSelection():
            self.select_rows(self._chosen, scrolls=False)
        self._begin_at_first()

    def _on_tick(self) -> None:
        """Times go on in the rows that are seen and run."""
        if not self.isVisible() or self.isColumnHidden(Column.TIME) or not self._jobs.rows:
            return
        first, last = max(0, self.rowAt(0)), self.rowAt(self.viewport().height() - 1)
        seen = self._jobs.rows[first : last + 1 if last >= 0 else None]
        if any(row.job.is_running for row in seen):
            left, width = self.columnViewportPosition(Column.TIME), self.columnWidth(Column.TIME)
            self.viewport().update(QRect(left, 0, width, self.viewport().height()))


def _is_under(row: Row, group: Row) -> bool:
    parent = row.parent
    return parent is group or (parent is not None and parent.parent is group)
