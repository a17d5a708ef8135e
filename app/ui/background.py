"""Work that waits (file, database, network, PDF) in threads of its own; what comes of it arrives on the GUI thread."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from app.core.errors import StudioError
from app.ui import texts
from app.ui.words import say

T = TypeVar("T")
_THREADS = 6
_log = logging.getLogger(__name__)


def _ignore(_: object) -> None:
    """Nobody waits for it."""


class Background(QObject):
    """Runs work off the GUI thread. To be made, used and closed on the GUI thread."""

    unhandled = Signal(object)  # StudioError of work for whose failure nobody waits
    _ended = Signal(object)  # Callable[[], None]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="window")
        self._is_closed = False
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] = _ignore,
        failed: Callable[[StudioError], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> "Future[T]":
        """Do `work` in a thread, then call `done` with its result, or `failed` with its error, on the GUI thread.

        Neither is called once `owner` (a widget that waits for it) is gone, or when the returned future was cancelled.
        After `close` (a timer of a window that goes) nothing is begun, and the future is a cancelled one.
        """
        if self._is_closed:
            never: Future[T] = Future()
            never.cancel()
            return never
        future = self._pool.submit(work)
        future.add_done_callback(lambda ended: self._tell(partial(self._conclude, ended, done, failed, owner)))
        return future

    def close(self) -> None:
        """Begin nothing more, and let nothing arrive any more; what runs ends in its own time."""
        self._is_closed = True
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _tell(self, ended: Callable[[], None]) -> None:
        if not self._is_closed and isValid(self):
            self._ended.emit(ended)

    def _finish(self, ended: Callable[[], None]) -> None:
        if not self._is_closed:
            ended()

    def _conclude(
        self,
        future: "Future[Any]",
        done: Callable[[Any], None],
        failed: Callable[[StudioError], None] | None,
        owner: QObject | None,
    ) -> None:
        if future.cancelled() or (owner is not None and not isValid(owner)):
            return
        error = future.exception()
        if error is None:
            done(future.result())
        else:
            (failed or self.unhandled.emit)(as_studio_error(error))


def as_studio_error(error: BaseException) -> StudioError:
    """The error with words for a teacher; one that is not ours goes to the log in full."""
    if isinstance(error, StudioError):
        return error
    _log.error("unexpected", exc_info=error)
    return StudioError(say(texts.UNEXPECTED), hint=say(texts.UNEXPECTED_HINT), detail=repr(error), code="unexpected")
