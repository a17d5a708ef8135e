"""Signals of the system that ask the program to end, brought to Qt's event loop (which knows nothing of them)."""

import contextlib
import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class EndSignals(QObject):
    """Tells when SIGINT or SIGTERM came. To be made on the main thread."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        self._former_descriptor = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._former = {each: signal.signal(each, _take_note) for each in (signal.SIGINT, signal.SIGTERM)}

    def close(self) -> None:
        """Let signals do what they did before."""
        signal.set_wakeup_fd(self._former_descriptor)
        for each, handler in self._former.items():
            signal.signal(each, handler)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    def _on_signal(self) -> None:
        with contextlib.suppress(OSError):
            came = self._read.recv(64)
            if {signal.SIGINT, signal.SIGTERM} & set(came):
                self.asked.emit()


def _take_note(number: int, frame: FrameType | None) -> None:
    """Python's own handler of the signal; the event loop hears of it through the descriptor."""
