"""What nobody caught: into the log in full, and to the person in plain words; the window goes on."""

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from app.ui.background import as_studio_error

_log = logging.getLogger(__name__)


class Faults(QObject):
    """Takes the place of Python's own hooks for as long as it is installed."""

    happened = Signal(object)  # StudioError
    interrupted = Signal()
    _came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._former = (sys.excepthook, threading.excepthook)
        # A thread's fault is told on the GUI thread, and one in a slot once that slot has returned.
        self._came.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear of all exceptions of the main thread, and of others."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._former

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self.interrupted.emit()
            return
        self._came.emit(error.with_traceback(trace))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self._came.emit(args.exc_value.with_traceback(args.exc_traceback))

    def _tell(self, error: BaseException) -> None:
        told = as_studio_error(error)
        _log.warning("%s %s", told, told.detail)
        self.happened.emit(told)
