"""The work: the list of jobs and lessons, and beside it the sheets and questions of the chosen one."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from app.ui.desktop import Desktop
from app.ui.details import DetailsPanel
from app.ui.jobs.page import JobsPage
from app.ui.memory import Memory

_SPLIT = "work/split"


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
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.jobs.lesson_chosen.connect(self._on_chosen)
        self.jobs.lesson_opened.connect(lambda *lesson: self._show(self.details.show_sheets, *lesson))
        self.jobs.report_wanted.connect(lambda *lesson: self._show(self.details.show_report, *lesson))
        for part in (self.jobs, self.details):
            part.problem_wanted.connect(self.problem_wanted)
        self.jobs.restore_state(memory.store)
        self.restoreState(memory.bytes_of(_SPLIT))

    def remember(self) -> None:
        """Keep sizes and columns for the next start."""
        self._memory.keep(_SPLIT, self.saveState())
        self.jobs.save_state(self._memory.store)

    def _on_chosen(self, job_id: str, task_id: str) -> None:
        if task_id:
            self.details.show_lesson(job_id, task_id)
        else:
            self.details.leave(self.details.clear)

    def _show(self, tab: Callable[[], None], job_id: str, task_id: str) -> None:
        self.details_needed.emit()
        self.details.show_lesson(job_id, task_id)
        tab()
