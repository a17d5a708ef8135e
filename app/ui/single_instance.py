"""One window for each data folder: a second start hands its files to the one that runs, and ends."""

import getpass
import hashlib
import json
import logging
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.core.paths import Home

_MOST_BYTES = 1_000_000
_MOST_FILES = 1_000
_LONGEST_PATH = 100  # bytes in a socket's address; macOS stops at 104
_CONNECT = 1_000  # milliseconds
_ANSWER = 5_000
_TAKEN = b"taken\n"
_log = logging.getLogger(__name__)


class SingleInstance(QObject):
    """The door at which other starts knock. `files_came` brings absolute paths; none mean "show yourself" only."""

    files_came = Signal(object)  # list[Path]

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(home.engine / "window.lock"))
        self._address = address_of(home)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_knock)

    def begin(self, files: Sequence[Path]) -> bool:
        """Whether this process is the window now; otherwise the running one has taken `files`.

        Where neither works (a window that hangs, a folder without sockets) this process is a window of its own.
        """
        is_locked = self._lock.tryLock(_ANSWER)  # two starts at once: one after the other
        try:
            if _hand_over(self._address, files):
                return False
            QLocalServer.removeServer(self._address)  # one that a killed process left behind
            if not self._server.listen(self._address):
                _log.warning("other starts cannot find this window: %s", self._server.errorString())
            return True
        finally:
            if is_locked:
                self._lock.unlock()

    def close(self) -> None:
        """Let the next start be a window of its own."""
        self._server.close()

    def _on_knock(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Visitor(socket, self)


class _Visitor(QObject):
    """One start that knocks: a line of JSON with its files, bounded in size and time."""

    def __init__(self, socket: QLocalSocket, door: SingleInstance) -> None:
        super().__init__(socket)
        self._socket = socket
        self._door = door
        self._said = bytearray()
        socket.readyRead.connect(self._on_said)
        socket.disconnected.connect(socket.deleteLater)
        QTimer.singleShot(_ANSWER, socket, socket.abort)
        self._on_said()

    def _on_said(self) -> None:
        self._said += self._socket.read(_MOST_BYTES + 1 - len(self._said)).data()
        if len(self._said) > _MOST_BYTES:
            _log.warning("a message of another start was too long")
            self._socket.abort()
        elif self._said.endswith(b"\n"):
            files = understood(bytes(self._said))
            if files is None:
                _log.warning("a message of another start was not understood")
                self._socket.abort()
                return
            self._socket.write(_TAKEN)
            self._socket.flush()
            self._socket.disconnectFromServer()
            self._door.files_came.emit(files)


def understood(message: bytes) -> list[Path] | None:
    """The files that a message names; None when it is anything but a JSON list of absolute paths."""
    try:
        names = json.loads(message)
    except (ValueError, RecursionError):
        return None
    if not isinstance(names, list) or len(names) > _MOST_FILES:
        return None
    if not all(isinstance(name, str) and "\0" not in name and Path(name).is_absolute() for name in names):
        return None
    return [Path(name) for name in names]


def address_of(home: Home) -> str:
    """Where the window of this data folder and this user listens: in the data folder, which is the user's alone.

    On Windows, and where the folder's name is too long for a socket, it is a name made of both.
    """
    within = str(home.engine / "window.socket")
    if os.name == "posix" and len(os.fsencode(within)) <= _LONGEST_PATH:
        return within
    folder = os.path.normcase(home.root)
    name = "worksheet-studio-" + hashlib.sha256(f"{getpass.getuser()}\0{folder}".encode()).hexdigest()[:24]
    return str(Path(tempfile.gettempdir(), name)) if os.name == "posix" else name


def _hand_over(address: str, files: Sequence[Path]) -> bool:
    """Whether a running window took `files`."""
    if not _is_ours(address):
        return False
    _let_it_come_to_the_front()
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_CONNECT):
        return False
    socket.write(_message(files))
    answer = b""
    while len(answer) < len(_TAKEN) and socket.waitForReadyRead(_ANSWER):
        answer += socket.readAll().data()
    return answer == _TAKEN


def _message(files: Sequence[Path]) -> bytes:
    names = [str(file.absolute()) for file in files[:_MOST_FILES]]
    while len(message := json.dumps(names).encode() + b"\n") > _MOST_BYTES:
        names = names[: len(names) // 2]
    return message


def _is_ours(address: str) -> bool:
    """Whether nobody else put it there: files' names are not for other users of the computer."""
    if os.name != "posix":
        return True
    try:
        return Path(address).lstat().st_uid == os.getuid()
    except OSError:
        return False


def _let_it_come_to_the_front() -> None:
    """Windows lets a process raise its window only when the one that the person started allows it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
