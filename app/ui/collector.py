"""Python's garbage collector at times that suit the window, and in its thread only.

Left to itself it runs in whatever thread happens to make an object: for a tenth of a second when 20,000 lessons are
known, with everybody waiting, and in a thread that must not end the widgets it may find.
"""

import gc
from collections.abc import Iterable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from app.ui.jobs.store import JobChange, JobStore

_EVERY = 1000  # ms
_YOUNG = 700  # new objects that are worth a look, as in Python itself
_OLDER_AFTER, _ALL_AFTER = 10, 60  # looks after which older objects are looked at, too
_TOO_LONG = 0.02  # s
_MANY = 500  # lessons that arrive at once


class Collector(QObject):
    """Looks for garbage once a second; what has been there for long is not looked at again and again.

    Lessons are plain data that need no collector: where many of them arrive they are set aside at once.
    """

    def __init__(self, store: JobStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._look)
        self._store = store

    def start(self) -> None:
        """Take over; all that is there now (modules, classes) is set aside."""
        if not self._timer.isActive():
            gc.disable()
            gc.freeze()
            self._store.changed.connect(self._on_changed)
            self._timer.start()

    def close(self) -> None:
        """Leave it to Python again."""
        if self._timer.isActive():
            self._timer.stop()
            self._store.changed.disconnect(self._on_changed)
            gc.unfreeze()
            gc.enable()

    def _look(self) -> None:
        if gc.get_count()[0] < _YOUNG:
            return
        self._looks += 1
        oldest = 2 if self._looks % _ALL_AFTER == 0 else 1 if self._looks % _OLDER_AFTER == 0 else 0
        begin = perf_counter()
        gc.collect(oldest)
        if perf_counter() - begin > _TOO_LONG:
            gc.freeze()

    def _on_changed(self, changes: Iterable[JobChange]) -> None:
        if sum(len(change.task_ids) for change in changes) > _MANY:
            gc.freeze()
