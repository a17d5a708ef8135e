"""The list of jobs and lessons with its bars: the part of the window in which a person watches the work."""

from PySide6.QtCore import QEvent, QPoint, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolBar, QVBoxLayout, QWidget

from app.ui.bridge import EngineView, Phase
from app.ui.desktop import Desktop
from app.ui.jobs import texts
from app.ui.jobs.actions import Actions
from app.ui.jobs.errands import Errands
from app.ui.jobs.filter_bar import FilterBar
from app.ui.jobs.model import JobTableModel
from app.ui.jobs.notice import Notice
from app.ui.jobs.rows import LessonRow, Show
from app.ui.jobs.selection import Selection
from app.ui.jobs.table import JobTable
from app.ui.words import say

_NOTHING = {
    Show.ALL: texts.NOTHING_YET,
    Show.RUNNING: texts.NOTHING_RUNS,
    Show.FAILED: texts.NOTHING_FAILED,
    Show.DONE: texts.NOTHING_DONE,
}


def _product_names() -> dict[str, str]:
    from app.generators.products import all_products

    return {product.key: product.name for product in all_products()}


class JobsPage(QWidget):
    """Jobs, units and lessons, what can be done with them, and which of them is chosen."""

    lesson_chosen = Signal(str, str)  # job id and task id; both empty for none
    lesson_opened = Signal(str, str)
    print_wanted = Signal(str, str)
    questions_wanted = Signal(str, str)
    report_wanted = Signal(str, str)
    problem_wanted = Signal(object)  # StudioError or Problem

    def __init__(self, desktop: Desktop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._told = ("", "")
        # Rows that change may allow other actions.
        self._look_again = QTimer(self, interval=150, singleShot=True)
        self._look_again.timeout.connect(self._show_actions)
        self.model = JobTableModel(desktop.store, self)
        self.table = JobTable(self.model)
        self.filter_bar = FilterBar()
        self.notice = Notice()
        self.errands = Errands(desktop, self.notice, self)
        self.actions_ = Actions(self.errands, self._selection, self)
        self._build()
        self._connect()
        self._on_engine(desktop.bridge.view)
        self._say_why_empty()
        desktop.background.run(_product_names, self._on_products, owner=self)

    # What others ask of it

    def show_job(self, job_id: str) -> None:
        """Open the job, select it, and scroll to it, whatever is filtered just now."""
        self.filter_bar.clear()
        row = self.model.find(job_id)
        if row is not None:
            if not self.model.outline.is_open(row):
                self.model.toggle(row, True)
            self.table.select_rows((row,))
            self.table.show_on_top(row)
            self.table.setFocus()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.filter_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_bar.search.selectAll()

    def lesson_actions(self) -> list[QAction]:
        """What can be done to lessons."""
        return list(self.actions_.of_lessons)

    def job_actions(self) -> list[QAction]:
        """What can be done to jobs."""
        return list(self.actions_.of_jobs)

    def save_state(self, settings: QSettings) -> None:
        """Keep columns and sorting."""
        self.table.layout_of_columns.save(settings)

    def restore_state(self, settings: QSettings) -> None:
        """Take up what was kept."""
        self.table.layout_of_columns.restore(settings)

    # Inside

    def _build(self) -> None:
        unit = max(8, self.fontMetrics().height() // 2)
        self._hint = QLabel(say(texts.NOTHING_CHOSEN))
        self._hint.setEnabled(False)
        self._bar = QToolBar()
        self._bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._bar.setAccessibleName(say(texts.ACTIONS))
        size = self.fontMetrics().height()
        self._bar.setIconSize(QSize(size, size))
        for part in (self._hint, self._bar):
            part.setMinimumHeight(2 * size)
        bars = QHBoxLayout()
        bars.setContentsMargins(0, 0, 0, 0)
        bars.addWidget(self._hint)
        bars.addWidget(self._bar, 1)
        top = QVBoxLayout()
        top.setContentsMargins(unit, unit, unit, unit // 2)
        top.setSpacing(unit // 2)
        top.addWidget(self.filter_bar)
        top.addLayout(bars)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.notice)
        layout.addWidget(self.table, 1)
        QWidget.setTabOrder(self.filter_bar.search, self.table)
        self._show_actions()

    def _connect(self) -> None:
        model, table, bar = self.model, self.table, self.filter_bar
        model.wanted.connect(self._on_wanted)
        model.counted.connect(bar.count)
        model.began.connect(self._on_began)
        model.moved.connect(self._say_why_empty)
        model.dataChanged.connect(lambda *_: self._look_again.start() if not self._look_again.isActive() else None)
        table.chosen.connect(self._on_chosen)
        table.opened.connect(lambda row: self.lesson_opened.emit(row.job.job_id, row.lesson.task_id))
        table.menu_wanted.connect(self._on_menu)
        table.typed.connect(bar.type)
        bar.filtered.connect(model.filter)
        bar.searched.connect(model.search)
        bar.left.connect(self._on_search_left)
        for name in ("lesson_opened", "print_wanted", "questions_wanted", "report_wanted", "problem_wanted"):
            getattr(self.errands, name).connect(getattr(self, name))
        self._desktop.bridge.engine_changed.connect(self._on_engine)
        self._desktop.bridge.jobs_listed.connect(self._open_newest, Qt.ConnectionType.SingleShotConnection)

    def changeEvent(self, event: QEvent) -> None:
        """Words are kept with the rows, which have to look again for those of another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.model.redraw(self.model.outline.jobs.values())

    def _on_products(self, names: dict[str, str]) -> None:
        self.model.faces.products = names
        self.model.redraw(self.model.outline.jobs.values())

    def _on_engine(self, view: EngineView) -> None:
        self.model.set_engine_ready(view.phase is Phase.READY)

    def _open_newest(self) -> None:
        """Whoever comes back sees the lessons of the last job at once."""
        newest = max(self.model.outline.jobs.values(), key=lambda row: row.entry.summary.created_at, default=None)
        if newest is not None and not self.model.outline.is_open(newest):
            self.model.toggle(newest, True)

    def _on_wanted(self, job_id: str) -> None:
        self._desktop.bridge.load(job_id, failed=lambda error: self._on_not_read(job_id, error), owner=self)

    def _on_not_read(self, job_id: str, error: Exception) -> None:
        self.model.not_read(job_id)
        self.problem_wanted.emit(error)

    def _on_began(self, job_id: str) -> None:
        row = self.model.find(job_id)
        if row is not None:
            self.table.show_on_top(row)

    def _on_chosen(self) -> None:
        self._show_actions()
        chosen = self._selection()
        row = self.table.current_row if len(chosen.lessons) > 1 else chosen.lesson
        told = (row.job.job_id, row.lesson.task_id) if isinstance(row, LessonRow) else ("", "")
        if told != self._told:
            self._told = told
            self.lesson_chosen.emit(*told)

    def _selection(self) -> Selection:
        return Selection.of(self.table.selected_rows())

    def _show_actions(self) -> None:
        self.actions_.update()
        has_any = bool(self.table.selected_rows())
        actions = self.actions_.for_bar()
        if actions != self._bar.actions():
            self._bar.clear()
            self._bar.addActions(actions)
        self._hint.setVisible(not has_any)
        self._bar.setVisible(has_any)

    def _on_menu(self, at: QPoint) -> None:
        self._show_actions()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._selection().lessons:
            menu.addActions(self.lesson_actions())
            menu.addSeparator()
        menu.addActions(self.job_actions())
        menu.addSeparator()
        menu.addMenu(self.table.layout_of_columns.menu(menu))
        menu.popup(at)

    def _on_search_left(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.currentIndex().isValid() and self.model.rows:
            self.table.select_rows(self.model.rows[:1])

    def _say_why_empty(self) -> None:
        words = self.filter_bar.search.text().strip()
        if words:
            self.table.empty_words = say(texts.NOTHING_FOUND, words=words)
        else:
            self.table.empty_words = say(_NOTHING[self.filter_bar.shown])
        if not self.model.rows:
            self.table.viewport().update()
