"""The school's server as its command starts it: a process, asked by HTTP, killed and started again."""

import json
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from app.core.paths import Home
from app.worker.control import EngineLink, NoEngineError
from tests.support.command import ROOT, Command

SECRET_KEY = "a-secret-key-of-the-tests-0123456789"


def upload_request(address: str, workbook: bytes, **fields: str) -> urllib.request.Request:
    """The request that sends a workbook with choices beside it."""
    parts = [
        f'--BOUND\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields.items()
    ]
    head = b'--BOUND\r\nContent-Disposition: form-data; name="file"; filename="Grade 7.xlsx"\r\n\r\n'
    return urllib.request.Request(
        address,
        data=b"".join([*parts, head, workbook, b"\r\n--BOUND--\r\n"]),
        headers={"Content-Type": "multipart/form-data; boundary=BOUND"},
    )


@dataclass
class School:
    """`serve` on a free port, with a data folder of its own; `said` is where it writes.

    Without accounts nobody has to sign in: whoever asks is the one person of this machine.
    """

    home: Home
    said: Path
    port: int
    variables: tuple[tuple[str, str], ...] = ()
    options: tuple[str, ...] = ()
    process: "subprocess.Popen[bytes] | None" = None
    seen: set[psutil.Process] = field(default_factory=set)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Begin, and wait until it answers."""
        command = Command(self.home.root, (("SECRET_KEY", SECRET_KEY), *self.variables))
        argv = [sys.executable, "-m", "app", "serve", "--port", str(self.port), "--writers", "2", "--renderers", "1"]
        argv += self.options
        with self.said.open("ab") as said:
            self.process = subprocess.Popen(
                argv, cwd=ROOT, env=command.environment, stdin=subprocess.DEVNULL, stdout=said, stderr=said
            )
        self._wait(lambda: self.get("/health")[0] != 0)

    def wait_for_engine(self) -> None:
        """Until database and engine answer."""
        self._wait(lambda: self.get("/health")[0] == 200)

    def twin(self) -> "School":
        """Another web process on the same data folder."""
        return School(self.home, self.said, free_port(), self.variables, self.options)

    def get(self, path: str) -> tuple[int, bytes]:
        """Status and body; 0 where nobody answers."""
        return self._ask(urllib.request.Request(self.address + path))

    def upload(self, path: str, workbook: bytes, **fields: str) -> tuple[int, bytes]:
        """Send a workbook with choices beside it."""
        return self._ask(upload_request(self.address + path, workbook, **fields))

    def begin(self, workbook: bytes, **fields: str) -> str:
        """Begin a job; its id."""
        code, body = self.upload("/generate-academy-async", workbook, **fields)
        assert code == 202, body
        return str(json.loads(body)["task_id"])

    def processes(self) -> dict[str, int]:
        """Process ids of the engine by name."""
        link = EngineLink(self.home)
        try:
            told = link.ask("status")
        finally:
            link.close()
        found = {str(child["name"]): int(child["pid"]) for child in told["children"]}
        return found | {"supervisor": int(told["pid"]), "server": int(told["server_pid"])}

    def kill(self) -> None:
        """End the web process at once."""
        self.remember()
        assert self.process is not None
        self.process.kill()
        self.process.wait(10)

    def stop(self) -> int:
        """End it in order; its exit code."""
        assert self.process is not None
        if self.process.poll() is None:
            self.remember()
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30)

    def remember(self) -> None:
        """All processes that it has started."""
        assert self.process is not None
        with suppress(psutil.NoSuchProcess):
            self.seen |= set(psutil.Process(self.process.pid).children(recursive=True))
        with suppress(NoEngineError):
            for pid in self.processes().values():
                with suppress(psutil.NoSuchProcess, ValueError):
                    self.seen.add(psutil.Process(pid))

    def left_over(self, seconds: float = 20) -> list[psutil.Process]:
        """Those of them that do not end; they are killed."""
        _, left = psutil.wait_procs(list(self.seen), seconds)
        for process in left:
            process.kill()
        return left

    def _ask(self, request: urllib.request.Request) -> tuple[int, bytes]:
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read()
        except OSError:
            return 0, b""

    def _wait(self, condition: Callable[[], bool], seconds: float = 60) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            assert self.process is not None and self.process.poll() is None, self.said.read_text()
            assert time.monotonic() < deadline, self.said.read_text()
            time.sleep(0.1)


@contextmanager
def running_school(folder: Path, *options: str, **variables: str) -> Iterator[School]:
    """A server in `folder`, with these further options; at the end none of its processes is left."""
    home = Home(folder / "home").create()
    school = School(home, folder / "said.txt", free_port(), tuple(variables.items()), options)
    school.start()
    try:
        school.wait_for_engine()
        yield school
    finally:
        school.stop()
        left = school.left_over()
        assert not left, f"left over: {left}"


def free_port() -> int:
    """A port of the loopback interface that nobody uses just now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
