"""All jobs in a few figures, for status bar, tray and window title: what runs, how far it is, what it cost."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.jobs import JobState, JobSummary
from app.ui.jobs.store import JobChange, JobStore

_AT_MOST = 300  # milliseconds between two tellings


class Overview(QObject):
    """Kept up from the store's changes, at a cost that does not grow with the number of lessons."""

    changed = Signal()
    ended = Signal(object)  # JobSummary: it ran a moment ago, and is done, failed or stopped now

    def __init__(self, store: JobStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._running: dict[str, None] = {}  # in the order in which they began
        self._costs: dict[str, float] = {}  # of each job that was at work while the window was open
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AT_MOST)
        self._timer.timeout.connect(self.changed)
        store.changed.connect(self._on_changed)
        store.removed.connect(self._on_removed)

    @property
    def cost(self) -> float:
        """US dollars: of the jobs at work, and of those that were since the window was opened."""
        return sum(self._costs.values())

    def running(self) -> list[JobSummary]:
        """The jobs at work, the oldest first."""
        return [entry.summary for job_id in self._running if (entry := self._store.entry(job_id))]

    def paused(self) -> list[JobSummary]:
        """The jobs that a person paused."""
        return [entry.summary for entry in self._store.entries() if entry.summary.state is JobState.PAUSED]

    @property
    def lessons(self) -> tuple[int, int]:
        """Of all jobs at work, the lessons that are finished (also those that failed) and all."""
        jobs = self.running()
        return sum(job.done + job.failed for job in jobs), sum(job.total for job in jobs)

    @property
    def left(self) -> int:
        """Lessons of jobs at work that are not finished."""
        done, total = self.lessons
        return total - done

    def _on_changed(self, changes: Iterable[JobChange]) -> None:
        for change in changes:
            entry = self._store.entry(change.job_id)
            if entry is None:
                continue
            state = entry.summary.state
            was_running = change.job_id in self._running
            if state is JobState.RUNNING:
                self._running[change.job_id] = None
            else:
                self._running.pop(change.job_id, None)
            if was_running or state in (JobState.RUNNING, JobState.PAUSED, JobState.STOPPED):
                self._costs[change.job_id] = entry.tally.cost
            if was_running and state in (JobState.DONE, JobState.FAILED, JobState.STOPPED):
                self.ended.emit(entry.summary)
        self._tell()

    def _on_removed(self, job_ids: Iterable[str]) -> None:
        for job_id in job_ids:
            self._running.pop(job_id, None)
        self._tell()

    def _tell(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
