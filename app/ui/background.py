"""Work that waits (file, database, network, PDF) in threads of its own; what comes of it arrives on the GUI thread."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from app.core.errors import StudioError
from app.ui import texts
from app.ui.words import say

T = TypeVar("T")
_THREADS = 6
_PATIENCE = 2.0  # seconds that work has to end by itself when the window goes
_VITAL_PATIENCE = 120.0  # seconds for what must not be cut off: a page at the printer, a draft on its way to the disk
_log = logging.getLogger(__name__)


def _ignore(_: object) -> None:
    """Nobody waits for it."""


class Pending(Generic[T]):
    """Work that was handed over, until its end was told. Made, cancelled and concluded on the GUI thread.

    `carry_out` alone runs in another thread, and leaves nothing there: what the work and its callbacks hold (widgets
    among it) is let go of by the GUI thread, for a widget that ends in another thread ends the program.
    """

    def __init__(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[StudioError], None],
        owner: QObject | None,
        is_vital: bool,
    ) -> None:
        self._work = work
        self._done = done
        self._failed = failed
        self._owner = owner
        self._is_cancelled = False
        self._result: T | None = None
        self._error: BaseException | None = None
        self.is_vital = is_vital
        self.ended: Future[None] = Future()  # in the pool; holds nothing

    def cancel(self) -> None:
        """Call nobody back; work that has not begun does not begin."""
        self._is_cancelled = True

    def cancelled(self) -> bool:
        """Whether it was cancelled."""
        return self._is_cancelled

    def carry_out(self) -> None:
        """Do the work. In a thread of the pool."""
        if self._is_cancelled:
            return
        try:
            self._result = self._work()
        except BaseException as error:
            self._error = error

    def conclude(self) -> None:
        """Tell what came of it."""
        if self._is_cancelled or (self._owner is not None and not isValid(self._owner)):
            return
        error, self._error = self._error, None  # which knows this through the frames of its traceback
        if error is None:
            self._done(self._result)  # type: ignore[arg-type]  # it is what `work` returned
        else:
            self._failed(as_studio_error(error))


class Background(QObject):
    """Runs work off the GUI thread. To be made, used and closed on the GUI thread."""

    unhandled = Signal(object)  # StudioError of work for whose failure nobody waits
    _ended = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="window")
        self._desk = _Desk(self)
        self._number = 0
        self._is_closed = False
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] = _ignore,
        failed: Callable[[StudioError], None] | None = None,
        *,
        owner: QObject | None = None,
        is_vital: bool = False,
    ) -> Pending[T]:
        """Do `work` in a thread, then call `done` with its result, or `failed` with its error, on the GUI thread.

        Neither is called once `owner` (a widget that waits for it) is gone, or when it was cancelled. `is_vital` work
        is not cut off when the window closes. After `close` (a timer of a window that goes) nothing is begun.
        """
        pending = Pending(work, done, failed or self.unhandled.emit, owner, is_vital)
        if self._is_closed:
            pending.cancel()
            return pending
        self._number += 1
        self._desk.pending[self._number] = pending
        pending.ended = self._pool.submit(_carry_out, self._desk, self._number)
        return pending

    def close(self, seconds: float = _PATIENCE) -> bool:
        """Begin nothing more, and let nothing arrive any more. Whether all that was begun has ended by now.

        Waits for it, but no longer than `seconds`, or some more for what is vital. Where it goes on all the same (a
        server that does not answer, a keyring that asks), the process has to end without it.
        """
        self._is_closed = True
        self._desk.close()
        left = list(self._desk.pending.values())
        for each in left:
            if not each.is_vital:
                each.cancel()
        self._pool.shutdown(wait=False)
        wait([each.ended for each in left if each.is_vital], _VITAL_PATIENCE)
        has_ended = not wait([each.ended for each in left], seconds).not_done
        if has_ended:
            self._desk.pending.clear()
        return has_ended

    def _finish(self, number: int) -> None:
        pending = self._desk.pending.pop(number, None)
        if pending is not None and not self._is_closed:
            pending.conclude()


class _Desk:
    """What the threads know of a `Background`: its work by number, and a way to tell, never the object itself."""

    def __init__(self, background: Background) -> None:
        self.pending: dict[int, Pending[Any]] = {}
        self._background: Background | None = background
        self._guard = threading.Lock()

    def close(self) -> None:
        """Tell nothing more."""
        with self._guard:
            self._background = None

    def tell(self, number: int) -> None:
        """This work has ended. Any thread."""
        with self._guard:
            if self._background is not None and isValid(self._background):
                self._background._ended.emit(number)


def _carry_out(desk: _Desk, number: int) -> None:
    """A thread's part; it holds nothing of the work any more when it tells."""
    desk.pending[number].carry_out()
    desk.tell(number)


def as_studio_error(error: BaseException) -> StudioError:
    """The error with words for a teacher; one that is not ours goes to the log in full."""
    if isinstance(error, StudioError):
        return error
    _log.error("unexpected", exc_info=error)
    return StudioError(say(texts.UNEXPECTED), hint=say(texts.UNEXPECTED_HINT), detail=repr(error), code="unexpected")
