"""The table's model: a flat list of the rows that are shown, kept right by small steps as jobs go on."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from app.ui.jobs import texts
from app.ui.jobs.cells import Cells, alignment
from app.ui.jobs.columns import HEADINGS, Column
from app.ui.jobs.faces import Faces
from app.ui.jobs.outline import Outline
from app.ui.jobs.rows import JobRow, LessonRow, NoteRow, Row, Show, UnitRow, counts
from app.ui.jobs.steps import runs, steps_between
from app.ui.jobs.store import JobChange, JobStore
from app.ui.words import say

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_HINT = QAbstractTableModel.LayoutChangeHint.VerticalSortHint
_LAYOUT = "QList<QPersistentModelIndex>,QAbstractItemModel::LayoutChangeHint"  # signature of the signals with a hint
_NOWHERE = QModelIndex()
_NOTE_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_FLAGS = _NOTE_FLAGS | Qt.ItemFlag.ItemIsSelectable
_STEPS_AT_ONCE = 24
"""So many insertions and removals are told one by one; more of them as one new layout."""
_SORT_EVERY = 1000  # ms: rows that jump about more often cannot be read


class JobTableModel(QAbstractTableModel):
    """Rows of the store's jobs. Opening, filtering, searching and sorting are done here, on plain lists.

    Whatever changes the list of rows ends in `_show`, which tells a view by insertions and removals.
    """

    wanted = Signal(str)  # id of a job whose lessons have to be read
    counted = Signal(object)  # dict[Show, int]: how many lessons each filter shows
    began = Signal(str)  # id of a job that is new and runs
    about_to_move = Signal()
    moved = Signal()
    ticked = Signal()  # once a second

    def __init__(self, store: JobStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.faces = Faces()
        self.outline = Outline()
        self.cells = Cells(self.faces, self.outline)
        self._store = store
        self._rows: list[Row] = []
        self._kept: set[Row] = set()
        self._filling: set[JobRow] = set()
        self._fill_timer = self._once(0, self._fill_on)
        self._sort_timer = self._once(_SORT_EVERY, self._sort_on)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        store.changed.connect(self._on_changed)
        store.removed.connect(self._on_removed)
        self._on_changed(tuple(JobChange(each.summary.job_id, (), is_new=True) for each in store.entries()))

    # What a view asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """All shown rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """As many as `Column` has."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Texts; colours, bars and icons are the delegate's business."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == _Role.DisplayRole:
            return self.cells.text(row, column)
        if role == _Role.ToolTipRole:
            return self.cells.tip(row, column)
        if role == _Role.AccessibleTextRole:
            return self.cells.spoken(row, column)
        return alignment(column) if role == _Role.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """The columns' headings."""
        if orientation is Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return say(HEADINGS[Column(section)])
            if role == _Role.TextAlignmentRole:
                return alignment(Column(section))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything but notes can be selected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _NOTE_FLAGS if isinstance(self._rows[index.row()], NoteRow) else _FLAGS

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort lessons in their units and units in their jobs."""
        self.outline.sort(Column(column), order == Qt.SortOrder.DescendingOrder)
        self._show()

    # Rows

    @property
    def rows(self) -> Sequence[Row]:
        """The rows that are shown."""
        return self._rows

    def row(self, index: Index) -> Row:
        """The row of a valid index."""
        return self._rows[index.row()]

    def index_of(self, row: Row | None, column: Column = Column.LESSON) -> QModelIndex:
        """The row's index; an invalid one while it is not shown."""
        return self.index(row.at, column) if row is not None and row.at >= 0 else QModelIndex()

    def find(self, job_id: str, task_id: str = "") -> JobRow | LessonRow | None:
        """The row of a job or of a lesson."""
        job = self.outline.jobs.get(job_id)
        return job.lessons.get(task_id) if job is not None and task_id else job

    def knows(self, row: Row) -> bool:
        """Whether the row is shown, or would be without filter and search."""
        return self.outline.jobs.get(row.job.job_id) is row.job

    # What a person does

    def toggle(self, row: Row, is_open: bool | None = None) -> None:
        """Open a closed job or unit, close an open one; or as `is_open` says."""
        if not isinstance(row, JobRow | UnitRow):
            return
        is_open = not self.outline.is_open(row) if is_open is None else is_open
        if is_open and isinstance(row, JobRow) and not row.entry.is_loaded:
            row.note = NoteRow(row, say(texts.READING))
            self.wanted.emit(row.job_id)
        self.outline.set_open(row, is_open)
        self._show()
        self._tell((row,))

    def toggle_units(self, job: JobRow, is_open: bool) -> None:
        """Open or close all units of a job."""
        for unit in job.units.values():
            self.outline.set_open(unit, is_open)
        self._show()
        self._tell(job.units.values())

    def filter(self, show: Show) -> None:
        """Show only these lessons, with their units and jobs."""
        if show is not self.outline.show:
            self.outline.show = show
            self._show(keeps=False)

    def search(self, text: str) -> None:
        """Show only what holds all these words; jobs that were not read yet are found by their titles."""
        if self.outline.search(text):
            self._show(keeps=False)

    def keep(self, rows: Iterable[Row]) -> None:
        """These rows stay when they leave the filter, since somebody is at work with them; former ones go then.

        A filter that is chosen afterwards applies to them, too; those that it shows stay from then on.
        """
        former, self._kept = self._kept, set(rows)
        for row in former | self._kept:
            row.kept = row in self._kept and row.at >= 0
        if self.outline.is_filtered and former != self._kept:
            self._show()

    def not_read(self, job_id: str) -> None:
        """The lessons of a job that was opened could not be read."""
        job = self.outline.jobs.get(job_id)
        if job is not None and job.note is not None:
            job.note.text, job.note.face = say(texts.NOT_READ), None
            self._tell((job.note,))

    def set_engine_ready(self, is_ready: bool) -> None:
        """Say on all rows whether the engine is there."""
        if is_ready != self.faces.is_engine_ready:
            self.faces.is_engine_ready = is_ready
            self.redraw(self.outline.jobs.values())

    def redraw(self, jobs: Iterable[JobRow]) -> None:
        """Work out anew what all rows of these jobs show."""
        for job in jobs:
            job.forget_faces()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))

    # What happens

    def _on_changed(self, changes: Iterable[JobChange]) -> None:
        touched: list[Row] = []
        began = [job_id for change in changes if (job_id := self._take(change, touched))]
        self._tell(touched)
        self.counted.emit(counts(self.outline.jobs.values()))
        if self.outline.column is not Column.LESSON and not self._sort_timer.isActive():
            self._sort_timer.start()
        for job_id in began:
            self.began.emit(job_id)

    def _take(self, change: JobChange, touched: list[Row]) -> str:
        """Take in one job's change; the id of one that is new and runs."""
        entry = self._store.entry(change.job_id)
        if entry is None:
            return ""
        row = self.outline.jobs.get(change.job_id)
        is_unknown = row is None
        row = row or self.outline.add(entry)
        is_moved = is_unknown or (self.outline.is_filtered and row.state is not entry.summary.state)
        if row.note_state():
            self.redraw((row,))
        if len(row.lessons) < len(entry.lessons):
            self._fill(row)
            is_moved = True
        else:
            lessons, changes_bucket = self.outline.take(row, change.task_ids)
            is_moved |= changes_bucket and self.outline.is_filtered
            touched += (row, *lessons, *{each.unit for each in lessons})
        if is_moved:
            self._show()
        return change.job_id if is_unknown and entry.is_loaded and row.is_running else ""

    def _on_removed(self, job_ids: Iterable[str]) -> None:
        for job_id in job_ids:
            self.outline.remove(job_id)
            self.faces.forget(job_id)
        self._filling.intersection_update(self.outline.jobs.values())
        self._show()
        self.counted.emit(counts(self.outline.jobs.values()))

    def _fill(self, row: JobRow) -> None:
        if self.outline.fill(row):
            self._filling.discard(row)
        else:
            self._filling.add(row)
            self._fill_timer.start()

    def _fill_on(self) -> None:
        for row in tuple(self._filling):
            self._fill(row)
        self._show()

    def _sort_on(self) -> None:
        if self.outline.sort_changed():
            self._show()

    def _tick(self) -> None:
        for job in self.outline.jobs.values():
            if job.is_running and job.entry.is_loaded:  # before, what is done would seem to be done at one stroke
                self.faces.observe(job)
            elif not job.is_running:
                self.faces.forget(job.job_id)
        self.ticked.emit()

    def _tell(self, rows: Iterable[Row]) -> None:
        """The cells of these rows changed; those that are not shown do not matter."""
        last = len(Column) - 1
        for first, end in runs(sorted({row.at for row in rows if row.at >= 0})):
            self.dataChanged.emit(self.index(first, 0), self.index(end, last))

    # From one list of rows to the next

    def _show(self, *, keeps: bool = True) -> None:
        """Show the rows that the outline wants now."""
        for row in self._kept:
            row.kept = keeps and row.at >= 0
        rows = self.outline.shown()
        steps = steps_between(self._rows, rows)
        if steps is None:
            return
        self.about_to_move.emit()
        if steps.is_reordered or steps.count > _STEPS_AT_ONCE:
            self._lay_out(rows)
        else:
            for first, last in steps.removals:
                self.beginRemoveRows(QModelIndex(), first, last)
                for row in self._rows[first : last + 1]:
                    row.at = -1
                del self._rows[first : last + 1]
                self.endRemoveRows()
            for first, last in steps.insertions:
                self.beginInsertRows(QModelIndex(), first, last)
                self._rows[first:first] = rows[first : last + 1]
                self.endInsertRows()
            self._number()
        for row in self._kept:
            row.kept = row.at >= 0
        self.moved.emit()

    def _lay_out(self, rows: list[Row]) -> None:
        self.layoutAboutToBeChanged[_LAYOUT].emit([], _HINT)  # type: ignore[index]
        held = self.persistentIndexList()
        targets = [self._rows[index.row()] for index in held]
        for row in self._rows:
            row.at = -1
        self._rows = rows
        self._number()
        self.changePersistentIndexList(
            held, [self.index_of(row, Column(index.column())) for row, index in zip(targets, held, strict=True)]
        )
        self.layoutChanged[_LAYOUT].emit([], _HINT)  # type: ignore[index]

    def _number(self) -> None:
        for number, row in enumerate(self._rows):
            row.at = number

    def _once(self, ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=ms, singleShot=True)
        timer.timeout.connect(then)
        return timer
