"""Processes tied together by pipes: a child reads its orders from standard input and ends when that closes.

A parent that is killed cannot tidy up, but the system closes its end of the pipe on every platform. The first line
holds the child's orders as JSON, secrets included: arguments and environment can be read by other programs, a pipe
cannot. The child's standard output brings one line of JSON back when it is ready.
"""

import contextlib
import ctypes
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from app.core.log import console_wanted

_PR_SET_PDEATHSIG = 1


def role_argv(role: str, *arguments: str) -> list[str]:
    """The command of this program in another role; the packed program takes the role as an option."""
    if getattr(sys, "frozen", False):
        return [_packed_program(), "--role", role, *arguments]
    return [sys.executable, "-m", "app.worker.roles", role, *arguments]


def _packed_program() -> str:
    """The executable of the roles. On Windows that with a console, which it is not shown: the other has no streams."""
    running = Path(sys.executable)
    with_console = running.with_name(f"worksheet-studio{running.suffix}")
    return str(with_console if sys.platform == "win32" and with_console.is_file() else running)


def clean_environment() -> dict[str, str]:
    """This process' environment, without the library path that a packed program sets for itself."""
    environment = dict(os.environ)
    original = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    if getattr(sys, "frozen", False):
        environment.pop("LD_LIBRARY_PATH", None)
    if original is not None:
        environment["LD_LIBRARY_PATH"] = original
    if not getattr(sys, "frozen", False):
        root = str(Path(__file__).resolve().parents[2])
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (root, environment.get("PYTHONPATH"))))
    return environment


def start_child(argv: list[str], orders: Mapping[str, Any], *, log: Path | None = None) -> "subprocess.Popen[bytes]":
    """Start a process of ours with its orders; its end of the pipe closes when this process ends in any way.

    Its standard error goes to the file `log`, or to ours where that is read by whoever keeps the logs.
    """
    with log.open("ab") if log else open(os.devnull, "ab") as errors:  # noqa: PTH123
        process = subprocess.Popen(
            argv,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if console_wanted() else errors,
            env=clean_environment(),
            **_own_group(),
        )
    assert process.stdin is not None
    with contextlib.suppress(OSError):  # a child that is gone already is noticed by its exit
        process.stdin.write(json.dumps(dict(orders)).encode() + b"\n")
        process.stdin.flush()
    return process


def close_lifeline(process: "subprocess.Popen[bytes]", **last_words: Any) -> None:
    """Ask the child to end in order; `last_words` tell it how."""
    if process.stdin is not None and not process.stdin.closed:
        with contextlib.suppress(OSError):
            if last_words:
                process.stdin.write(json.dumps(last_words).encode() + b"\n")
            process.stdin.close()


class Lifeline:
    """The child's end: its orders, a word back to the parent, and a call when the parent is gone.

    Standard input and output are taken away from everybody else, so that no library can read the one or spoil the
    other. `last_words` are those with which the parent closed the pipe; empty when it was killed.
    """

    def __init__(self) -> None:
        self._input = _take_over(0, os.O_RDONLY)
        self._output = _take_over(1, os.O_WRONLY)
        self.orders: dict[str, Any] = json.loads(self._read_line() or b"{}")
        self.last_words: dict[str, Any] = {}
        self._action: Callable[[], None] | None = None

    def say(self, **words: Any) -> None:
        """Send a line to the parent; a parent that is gone is no error here."""
        line = json.dumps(words).encode() + b"\n"
        with contextlib.suppress(OSError):
            while line:
                line = line[os.write(self._output, line) :]

    def questions(self) -> Iterator[dict[str, Any]]:
        """Each further line of the parent's, until it closes the pipe or is gone; not together with `on_end`."""
        while line := self._read_line():
            yield json.loads(line)

    def on_end(self, action: Callable[[], None]) -> None:
        """Call `action` in a thread of its own once the parent has closed the pipe or is gone.

        Called again, it replaces the action, unless that has begun.
        """
        former, self._action = self._action, action
        if former is None:
            threading.Thread(target=self._watch, name="lifeline", daemon=True).start()

    def _watch(self) -> None:
        told = b""
        with contextlib.suppress(OSError):
            while some := os.read(self._input, 1024):
                told += some
        with contextlib.suppress(ValueError):
            self.last_words = json.loads(told or b"{}")
        if self._action is not None:
            self._action()

    def _read_line(self) -> bytes:
        line = bytearray()
        while (byte := os.read(self._input, 1)) not in (b"", b"\n"):
            line += byte
        return bytes(line)


def _take_over(descriptor: int, flags: int) -> int:
    mine = os.dup(descriptor)
    os.set_inheritable(mine, False)
    nothing = os.open(os.devnull, flags)
    os.dup2(nothing, descriptor)
    os.close(nothing)
    return mine


def die_with_parent() -> None:
    """Linux: let the system end this process when the thread that started it ends; a second line behind the pipe."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)


def _own_group() -> dict[str, Any]:
    """Keeps Ctrl-C in a terminal away from the children; the parent decides when they end."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}
