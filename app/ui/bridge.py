"""The bridge: the window's only way to the gateway, which it never touches on the GUI thread."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from app.core.errors import StudioError
from app.core.jobs import EngineStatus, JobSnapshot
from app.core.paths import Home
from app.core.settings import Settings
from app.ui.background import Background, as_studio_error

if TYPE_CHECKING:
    from app.worker.gateway import Gateway
    from app.worker.watch import Changes

T = TypeVar("T")
_STATUS_EVERY = 1.5
_TRY_AGAIN = 5.0
_log = logging.getLogger(__name__)


class Phase(Enum):
    """Where the engine is: on its way, there, its Redis away for the moment, or not to be had."""

    STARTING = "starting"
    READY = "ready"
    AWAY = "away"
    FAILED = "failed"


@dataclass(frozen=True)
class EngineView:
    """What the window says of the engine; `status` once there is one, `problem` when it cannot be had."""

    phase: Phase
    status: EngineStatus | None = None
    problem: StudioError | None = None


class Bridge(QObject):
    """Starts the engine, hands out work for the gateway, tells what changes. To be used on the GUI thread."""

    engine_changed = Signal(object)  # EngineView
    jobs_listed = Signal(object)  # list[JobSummary], once after each (re)start
    jobs_changed = Signal(object)  # tuple[JobSnapshot, ...]: whole jobs, then only their changed lessons
    jobs_gone = Signal(object)  # tuple[str, ...]
    unhandled = Signal(object)  # StudioError of a request whose failure nobody handles
    _came = Signal()
    _engine_told = Signal(object)
    _listed = Signal(object)

    def __init__(self, home: Home, settings: Settings, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._settings = settings
        self._background = background
        self._session: _Session | None = None
        self._inbox = _Inbox()
        self.view = EngineView(Phase.STARTING)
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._engine_told.connect(self._on_engine_told, Qt.ConnectionType.QueuedConnection)
        self._listed.connect(self._on_listed, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Open the ledger and start the engine, in a thread; `jobs_listed` comes first, `engine_changed` as it goes."""
        self._session = _Session(self._home, self._settings, self)
        self._session.start()

    def restart(self, settings: Settings) -> None:
        """Go on with other settings: let go of the engine, and start one that has them; nothing before `start`."""
        self._settings = settings
        former, self._session = self._session, None
        if former is None:
            return
        self.view = EngineView(Phase.STARTING)
        self.engine_changed.emit(self.view)
        self._session = _Session(self._home, settings, self, after=former)
        self._session.start()

    def ask(
        self,
        work: "Callable[[Gateway], T]",
        done: Callable[[T], None] | None = None,
        failed: Callable[[StudioError], None] | None = None,
        *,
        owner: QObject | None = None,
        is_vital: bool = False,
    ) -> None:
        """Do `work` with the gateway in a thread, then call `done` or `failed` on the GUI thread.

        Waits for the ledger to be open, not for the engine: jobs can be submitted and steered while it starts. Neither
        is called once `owner` is gone; a failure without `failed` is emitted as `unhandled`. For `is_vital` see
        `Background.run`.
        """
        session = self._session
        if session is None:
            return
        self._background.run(
            lambda: work(session.gateway()),
            done or (lambda _: None),
            failed or self.unhandled.emit,
            owner=owner,
            is_vital=is_vital,
        )

    def load(
        self, job_id: str, failed: Callable[[StudioError], None] | None = None, *, owner: QObject | None = None
    ) -> None:
        """Read a job with all its lessons; it arrives as `jobs_changed`."""
        self.ask(
            lambda gateway: gateway.snapshot(job_id), lambda job: self.jobs_changed.emit((job,)), failed, owner=owner
        )

    def close(self, seconds: float = 10.0) -> bool:
        """Let go of the engine; what is unfinished goes on at its next start.

        Whether that was done within `seconds`; otherwise its thread is still at it.
        """
        session, self._session = self._session, None
        if session is not None:
            session.close()
            session.join(seconds)
        return session is None or not session.is_alive()

    def _deliver(self) -> None:
        jobs, gone = self._inbox.take()
        if jobs:
            self.jobs_changed.emit(jobs)
        if gone:
            self.jobs_gone.emit(gone)

    def _on_engine_told(self, told: tuple["_Session", EngineView]) -> None:
        session, view = told
        if session is self._session and view != self.view:
            self.view = view
            self.engine_changed.emit(view)

    def _on_listed(self, told: tuple["_Session", object]) -> None:
        session, summaries = told
        if session is self._session:
            self.jobs_listed.emit(summaries)

    # The session's thread calls these.

    def tell_engine(self, session: "_Session", view: EngineView) -> None:
        """The engine is in this phase now. Any thread."""
        if isValid(self):
            self._engine_told.emit((session, view))

    def tell_jobs(self, session: "_Session", summaries: object) -> None:
        """All jobs of the ledger. Any thread."""
        if isValid(self):
            self._listed.emit((session, summaries))

    def tell_changes(self, changes: "Changes") -> None:
        """Jobs changed. Any thread; what the GUI thread has no time for yet is put together."""
        if changes and isValid(self) and self._inbox.put(changes):
            self._came.emit()


class _Inbox:
    """Changes on their way to the GUI thread, of each lesson only the newest: a busy window does not fall behind."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._jobs: dict[str, JobSnapshot] = {}
        self._gone: set[str] = set()

    def put(self, changes: "Changes") -> bool:
        """Whether the inbox was empty."""
        with self._guard:
            was_empty = not self._jobs and not self._gone
            for job in changes.jobs:
                self._jobs[job.job_id] = _merged(self._jobs.get(job.job_id), job)
            self._gone.update(changes.gone)
            return was_empty

    def take(self) -> tuple[tuple[JobSnapshot, ...], tuple[str, ...]]:
        """All that is in it."""
        with self._guard:
            taken = tuple(job for job_id, job in self._jobs.items() if job_id not in self._gone), tuple(self._gone)
            self._jobs, self._gone = {}, set()
            return taken


def _merged(former: JobSnapshot | None, newer: JobSnapshot) -> JobSnapshot:
    if former is None or not former.lessons:
        return newer
    lessons = {lesson.task_id: lesson for lesson in (*former.lessons, *newer.lessons)}
    return newer.model_copy(update={"lessons": tuple(lessons.values())})


class _Session(threading.Thread):
    """One engine's time: a thread that opens the ledger, gets the engine, and watches the jobs until it is closed."""

    def __init__(self, home: Home, settings: Settings, bridge: Bridge, after: "_Session | None" = None) -> None:
        super().__init__(name="bridge", daemon=True)
        self._home = home
        self._settings = settings
        self._bridge = bridge
        self._after = after
        self._is_over = threading.Event()
        self._is_open = threading.Event()
        self._gateway: Gateway | None = None
        self._problem: StudioError | None = None
        self._status_at = 0.0
        self._was_ready = False

    def gateway(self) -> "Gateway":
        """The gateway, as soon as the ledger is open; raises what keeps it closed. Any thread but the GUI thread."""
        self._is_open.wait()
        if self._gateway is None:
            raise self._problem or StudioError("")
        return self._gateway

    def close(self) -> None:
        """End soon, also while the engine is starting. Any thread."""
        self._is_over.set()
        gateway = self._gateway
        if gateway is not None:
            gateway.close()

    def run(self) -> None:
        """Until closed; whatever goes wrong is told, and tried again."""
        if self._after is not None:
            self._after.close()
            self._after.join()
            self._after = None
        try:
            while not self._is_over.is_set() and not self._opened():
                self._is_over.wait(_TRY_AGAIN)
            while not self._is_over.is_set():
                self._attend()
        finally:
            self._is_open.set()
            if self._gateway is not None:
                self._gateway.close()

    def _opened(self) -> bool:
        from app.worker.gateway import Gateway

        try:
            self._gateway = Gateway.open(self._home, self._settings)
            self._bridge.tell_jobs(self, self._gateway.jobs())
        except Exception as error:
            self._problem = as_studio_error(error)
            self._bridge.tell_engine(self, EngineView(Phase.FAILED, problem=self._problem))
            self._is_open.set()
            return False
        self._is_open.set()
        return True

    def _attend(self) -> None:
        """Get the engine and watch; comes back when that failed, after a while."""
        gateway = self.gateway()
        try:
            gateway.start_engine()
            self._status_at = 0.0
            for changes in gateway.watch(self._is_over.is_set):
                self._bridge.tell_changes(changes)
                if time.monotonic() >= self._status_at:
                    self._tell_status(gateway)
        except Exception as error:
            if self._is_over.is_set():
                return
            problem = as_studio_error(error)
            _log.warning("%s %s", problem, problem.detail)
            self._bridge.tell_engine(self, EngineView(Phase.FAILED, problem=problem))
            self._is_over.wait(_TRY_AGAIN)

    def _tell_status(self, gateway: "Gateway") -> None:
        status = gateway.status()
        # A renderer that starts anew after a rest, to give memory back, is no news.
        is_ready = status.is_up and not status.is_mending and (status.renderers > 0 or self._was_ready)
        self._was_ready = is_ready
        phase = Phase.READY if is_ready else Phase.STARTING if status.is_up else Phase.AWAY
        self._bridge.tell_engine(self, EngineView(phase, status))
        self._status_at = time.monotonic() + (_STATUS_EVERY if phase is Phase.READY else 0.5)
