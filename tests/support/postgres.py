"""A PostgreSQL server of the tests' own: a cluster in a temporary folder, a fresh database for each test."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

# Two of an unprivileged user's names: the server refuses to run as root.
_UNPRIVILEGED = ("postgres", "nobody")


@dataclass
class Server:
    """A running server; `new_database` gives the address of an empty database."""

    port: int
    log: Path
    run: Callable[..., None] = lambda *_: None
    _numbers: Iterator[int] = field(default_factory=count)

    def stop(self) -> None:
        """Go down at once, as in a crash."""
        self.run("-m", "immediate", "stop")

    def start(self) -> None:
        """Come back with all that was committed."""
        self.run("-l", self.log, "-w", "start")

    def new_database(self) -> str:
        import psycopg

        name = f"ledger{next(self._numbers)}"
        with psycopg.connect(self._url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return self._url(name)

    def _url(self, name: str) -> str:
        return f"postgresql://tester@127.0.0.1:{self.port}/{name}"


def find_binaries() -> Path | None:
    """The folder of `initdb` and `pg_ctl`: on the path, or where Debian keeps them."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return versions[-1].parent if versions else None


@contextmanager
def running_server(binaries: Path) -> Iterator[Server]:
    """A server on a free loopback port, ended and deleted afterwards."""
    prefix = _as_unprivileged()
    folder = Path(tempfile.mkdtemp(prefix="ledger-postgres-"))
    if prefix:
        shutil.chown(folder, user=prefix[2])
    data, log = folder / "data", folder / "log"
    port = _free_port()
    options = f"-h 127.0.0.1 -p {port} -k {folder} -F"

    def control(*words: object) -> None:
        _run(prefix, binaries / "pg_ctl", "-D", data, "-o", options, *words)

    try:
        _run(prefix, binaries / "initdb", "-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "-N")
        server = Server(port, log, control)
        server.start()
        yield server
    finally:
        if data.exists():
            _run(prefix, binaries / "pg_ctl", "-D", data, "-m", "immediate", "stop", check=False)
        shutil.rmtree(folder, ignore_errors=True)


def _run(prefix: list[str], *command: object, check: bool = True) -> None:
    subprocess.run(
        [*prefix, *map(str, command)], check=check, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT
    )


def _as_unprivileged() -> list[str]:
    if os.name != "posix" or os.geteuid() != 0:
        return []
    import pwd

    names = {entry.pw_name for entry in pwd.getpwall()}
    user = next(name for name in _UNPRIVILEGED if name in names)
    return ["runuser", "-u", user, "--"]


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port
