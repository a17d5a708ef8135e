"""A real server for tests: a process of its own with engine, on a free port, with a data folder of its own."""

import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from app.worker.control import EngineFile, NoEngineError
from tests.support.command import ROOT, Command

SECRET_KEY = "a-secret-key-of-the-tests-0123456789"
_STARTS_WITHIN = 60.0


@dataclass
class WebServer:
    """A server's process; `address` has no slash at its end. It may be ended and started again."""

    home: Path
    port: int
    needs_sign_in: bool = False
    variables: tuple[tuple[str, str], ...] = ()
    process: "subprocess.Popen[str] | None" = None
    seen: list[psutil.Process] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log_file(self) -> Path:
        """What the processes said, of all starts."""
        return self.home.parent / "server.out"

    def start(self) -> None:
        """Begin, and wait until it answers; its engine may take a moment longer."""
        command = Command(self.home, (("SECRET_KEY", SECRET_KEY), *self.variables))
        sign_in = "--sign-in" if self.needs_sign_in else "--no-sign-in"
        argv = command.argv("serve", "--port", self.port, sign_in, "--writers", 4, "--renderers", 1)
        with self.log_file.open("a") as log:
            self.process = subprocess.Popen(
                argv, cwd=ROOT, env=command.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, text=True
            )
        self._wait(lambda: self.health() != 0)

    def wait_until_ready(self) -> None:
        """Wait until the engine runs, too."""
        self._wait(lambda: self.health() == 200)
        self.remember_engine()

    def health(self) -> int:
        """The status of `/health`; 0 when nothing answers."""
        try:
            with urllib.request.urlopen(f"{self.address}/health", timeout=5) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            return error.code
        except OSError:
            return 0

    def said(self) -> str:
        """All that it has said so far."""
        return self.log_file.read_text() if self.log_file.exists() else ""

    def kill(self) -> None:
        """End the web process at once, as a crash would."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """End it in order."""
        self._end(signal.SIGTERM)

    def remember_engine(self) -> None:
        """So that none of its processes outlives the test."""
        with suppress(NoEngineError, psutil.NoSuchProcess, OSError):
            from app.core.paths import Home

            engine = psutil.Process(EngineFile.read(Home(self.home)).pid)
            self.seen += [engine, *engine.children(recursive=True)]

    def _end(self, number: signal.Signals) -> None:
        if self.process is None:
            return
        self.remember_engine()
        self.process.send_signal(number)
        self.process.wait(60)
        self.process = None

    def _wait(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + _STARTS_WITHIN
        while not condition():
            assert self.process is not None and self.process.poll() is None, self.said()
            assert time.monotonic() < deadline, self.said()
            time.sleep(0.1)


@contextmanager
def running_server(folder: Path, *, needs_sign_in: bool = False, **variables: str) -> Iterator[WebServer]:
    """A server with everything in `folder`; at the end none of its processes is left.

    `variables` are set in its environment. Without sign-in, whoever asks is the one person of this machine.
    """
    folder.mkdir(parents=True, exist_ok=True)
    server = WebServer(folder / "home", free_port(), needs_sign_in, tuple(variables.items()))
    server.start()
    try:
        server.wait_until_ready()
        yield server
    finally:
        server.stop()
        _, left = psutil.wait_procs(server.seen, 30)
        for process in left:
            process.kill()
        assert not left, f"left over: {left}"


def free_port() -> int:
    """A port of the loopback interface that nobody uses just now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
