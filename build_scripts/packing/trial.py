"""A built program tried as on a computer where nothing is installed: no Python on the path, no network, a new home."""

import ctypes
import os
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from packing.licences import whole_of
from packing.names import PROGRAM, WINDOW
from packing.running import BuildError

_NEW_USERS, _NEW_NETWORK = 0x10000000, 0x40000000
_GET_FLAGS, _SET_FLAGS, _UP = 0x8913, 0x8914, 0x1
_KEPT = ("SYSTEMROOT", "WINDIR", "COMSPEC", "TMPDIR", "TEMP", "TMP")  # Windows cannot do without the first
# Where a person's folders are. Windows itself is not told by its variables, but platformdirs is by names of its own.
_FOLDERS = tuple(f"WIN_PD_OVERRIDE_{name}" for name in ("APPDATA", "LOCAL_APPDATA", "PERSONAL"))
_HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", *_FOLDERS)


class TrialError(BuildError):
    """The build does not do what it has to; the text says what."""


@dataclass
class Trial:
    """A built folder and a home of its own; every process of it is known by the executable that it runs.

    The executables are started from `commands` where that is given: they may be links there.
    """

    folder: Path
    home: Path
    environment: dict[str, str] = field(default_factory=dict)
    commands: Path | None = None

    def __post_init__(self) -> None:
        self.home.mkdir(parents=True, exist_ok=True)
        nothing = self.home / "empty"
        nothing.mkdir(exist_ok=True)
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        homes = dict.fromkeys(_HOMES, str(self.home))
        self.environment = {**kept, **homes, "PATH": str(nothing), "LANG": "C.UTF-8", **self.environment}

    @property
    def program(self) -> Path:
        """The executable for commands and the engine."""
        return self._executable(PROGRAM)

    @property
    def window(self) -> Path:
        """The executable without a console."""
        return self._executable(WINDOW)

    def _executable(self, name: str) -> Path:
        return (self.commands or self.folder) / (f"{name}.exe" if sys.platform == "win32" else name)

    def run(self, *arguments: str | Path, seconds: float = 300) -> str:
        """What a command writes to its standard output. `TrialError` when it fails or takes too long."""
        words = [str(self.program), *map(str, arguments)]
        try:
            done = subprocess.run(
                words,
                env=self.environment,
                cwd=self.home,
                capture_output=True,
                timeout=seconds,
                text=True,
                encoding=None if sys.platform == "win32" else "utf-8",  # as the program writes into a pipe
                errors="replace",
            )
        except subprocess.TimeoutExpired as error:
            raise TrialError(f"“{' '.join(words[1:])}” did not end within {seconds:.0f} s.") from error
        if done.returncode:
            told = (done.stderr or done.stdout)[-2000:]
            raise TrialError(f"“{' '.join(words[1:])}” ended with {done.returncode}: {told}")
        return done.stdout

    def start(self, *words: str | Path, log: str, **environment: str) -> "subprocess.Popen[bytes]":
        """Start an executable of the folder; what it says goes to this file in the home."""
        with (self.home / log).open("ab") as said:
            return subprocess.Popen(
                [str(word) for word in words],
                env=self.environment | environment,
                cwd=self.home,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
            )

    def processes(self) -> list[psutil.Process]:
        """Every living process that runs a file of the folder."""
        found, whole = [], whole_of(self.folder)
        for process in psutil.process_iter():
            with suppress(psutil.Error, OSError):
                ours = Path(process.exe()).is_relative_to(whole)
                if ours and process.status() != psutil.STATUS_ZOMBIE:
                    found.append(process)
        return found

    def await_end(self, seconds: float) -> float:
        """How long it took until no process of the folder was left. `TrialError` when one stays longer than that."""
        began = time.monotonic()
        while left := self.processes():
            if time.monotonic() - began > seconds:
                names = [" ".join(each.cmdline()[:3]) for each in left]
                raise TrialError(f"After {seconds:.0f} s these are left: {'; '.join(names)}")
            time.sleep(0.05)
        return time.monotonic() - began

    def end_all(self) -> None:
        """End what is left, whatever it does."""
        for process in self.processes():
            with suppress(psutil.Error):
                process.kill()


@contextmanager
def tidied(trials: Iterable[Trial]) -> Iterator[None]:
    """Leaves no process behind, however the trials end."""
    try:
        yield
    finally:
        for trial in trials:
            trial.end_all()


def await_that(look: Callable[[], Any], seconds: float, what: str) -> Any:
    """What `look` finds, as soon as it finds something. `TrialError` when that is not within this time."""
    deadline = time.monotonic() + seconds
    while not (found := look()):
        if time.monotonic() > deadline:
            raise TrialError(f"Not within {seconds:.0f} s: {what}.")
        time.sleep(0.1)
    return found


def leave_network() -> str:
    """Put this process, and whatever it starts, where there is no network but loopback (Linux).

    What came of it in words: where the system does not let us, the trial goes on with the network.
    """
    if sys.platform != "linux":
        return "the network was left as it is"
    users = 0 if os.geteuid() == 0 else _NEW_USERS
    if ctypes.CDLL(None, use_errno=True).unshare(_NEW_NETWORK | users):
        return f"the system does not let the network be taken away ({os.strerror(ctypes.get_errno())})"
    _raise_loopback()
    others = [name for _, name in socket.if_nameindex() if name != "lo"]
    if others:
        raise TrialError(f"The network could not be taken away: there is still {', '.join(others)}.")
    return "no network but loopback"


def _raise_loopback() -> None:
    import fcntl  # there is none on Windows

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        flags = struct.unpack("16sh", fcntl.ioctl(any_socket, _GET_FLAGS, struct.pack("16sh", b"lo", 0)))[1]
        fcntl.ioctl(any_socket, _SET_FLAGS, struct.pack("16sh", b"lo", flags | _UP))
