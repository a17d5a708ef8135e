"""The work: the list of jobs and lessons, and beside it the sheets and questions of the chosen one."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QSplitter, QWidget

from app.ui.desktop import Desktop
from app.ui.details import DetailsPanel
from app.ui.focus import Part, in_reading_order
from app.ui.jobs import texts as jobs_texts
from app.ui.jobs.page import JobsPage
from app.ui.jobs.rows import Show
from app.ui.memory import Memory
from app.ui.words import say

_SPLIT = "work/split"
_FILTERS = {
    Show.ALL: jobs_texts.ALL,
    Show.RUNNING: jobs_texts.RUNNING,
    Show.FAILED: jobs_texts.FAILED_ONES,
    Show.DONE: jobs_texts.DONE_ONES,
}


class WorkPage(QSplitter):
    """Brings the two together. `details_needed` asks for the panel to be shown, if it is hidden."""

    problem_wanted = Signal(object)  # StudioError or Problem
    details_needed = Signal()

    def __init__(self, desktop: Desktop, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._memory = memory
        self.jobs = JobsPage(desktop)
        self.details = DetailsPanel(desktop)
        self.setChildrenCollapsible(False)
        self.addWidget(self.jobs)
        self.addWidget(self.details)
        in_reading_order(self)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.jobs.lesson_chosen.connect(self._on_chosen)
        self.jobs.lesson_opened.connect(lambda *lesson: self._show(self.details.show_sheets, *lesson))
        self.jobs.report_wanted.connect(lambda *lesson: self._show(self.details.show_report, *lesson))
        self.jobs.print_wanted.connect(lambda *lesson: self._show(self.details.print_sheets, *lesson))
        self.jobs.questions_wanted.connect(lambda *lesson: self._show(self.details.show_questions, *lesson))
        self.details.stayed.connect(self._choose)
        for part in (self.jobs, self.details):
            part.problem_wanted.connect(self.problem_wanted)
        self.details.addActions(self.jobs.lesson_actions())  # its keys work there as well
        self.jobs.restore_state(memory.store)
        self.restoreState(memory.bytes_of(_SPLIT))

    def parts(self) -> list[Part]:
        """The list and the panel beside it, for the key that goes from part to part."""
        return [Part(self.jobs, self.jobs.table), Part(self.details, self.details.content)]

    def focus_list(self) -> None:
        """Put the keyboard on the list."""
        self.jobs.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> None:
        """Keep sizes and columns for the next start."""
        self._memory.keep(_SPLIT, self.saveState())
        self.jobs.save_state(self._memory.store)

    def filter_actions(self) -> list[QAction]:
        """The buttons of the list's filter as actions for a menu."""
        group = QActionGroup(self)
        for show, text in _FILTERS.items():
            button = self.jobs.filter_bar.button(show)
            keys = button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action = QAction(f"{say(text)}\t{keys}", group)  # only shown: the button itself has the keys
            action.setCheckable(True)
            action.setChecked(button.isChecked())
            action.triggered.connect(button.click)
            button.toggled.connect(action.setChecked)
        return group.actions()

    def _choose(self, job_id: str, task_id: str) -> None:
        """Select in the list what the panel shows."""
        row = self.jobs.model.find(job_id, task_id)
        if row is not None:
            self.jobs.table.select_rows((row,))

    def _on_chosen(self, job_id: str, task_id: str) -> None:
        if task_id:
            self.details.show_lesson(job_id, task_id)
        else:
            self.details.leave(self.details.clear)

    def _show(self, tab: Callable[[], None], job_id: str, task_id: str) -> None:
        self.details_needed.emit()
        self.details.show_lesson(job_id, task_id)
        tab()
        if tab != self.details.print_sheets:
            self.details.focus_content()
