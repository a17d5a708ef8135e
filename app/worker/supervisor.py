"""The supervisor: owns the Redis server, the writer and the renderers, starts again what ends, ends all in order.

A light process: it knows neither Celery nor the ledger. It lives as long as a client is attached (see
`app.worker.control`), and everything that it started ends with it (see `app.worker.lifeline`).
"""

import json
import logging
import os
import secrets
import signal
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from filelock import Timeout

from app.core.errors import EngineError, StudioError
from app.core.log import start_logging
from app.core.paths import Home
from app.core.settings import Settings
from app.worker import texts
from app.worker.address import shown_address
from app.worker.control import ControlServer, EngineFile
from app.worker.engine import engine_lock
from app.worker.lifeline import Lifeline, close_lifeline, role_argv, start_child
from app.worker.recycling import RECYCLED
from app.worker.redis_server import RedisServer, ServerChoice, choose_server
from app.worker.setup import EngineSetup
from app.worker.windows_job import end_children_with_me

GRACE = 5.0
"""Seconds that calls under way are given to come back when everything ends in order."""

ABANDONED = 2.5
"""The same when the last client was killed, or the supervisor itself: nobody is there who would wait for the end."""

MAKING_ROOM = 0.3
"""The same when somebody waits for an engine with other settings."""

LINGER = 0.5
"""Seconds that the engine waits for another client after the last one has gone."""

FIRST_CLIENT = 5.0
FLAPPING = 4  # ends within a minute, after which the status says so
_log = logging.getLogger(__name__)


@dataclass
class Child:
    """A worker process of ours and its history."""

    role: str
    name: str
    orders: dict[str, Any]
    process: "subprocess.Popen[bytes] | None" = None
    is_ready: bool = False
    starts: int = 0
    due: float = 0.0
    ends: deque[float] = field(default_factory=lambda: deque(maxlen=16))

    @property
    def is_running(self) -> bool:
        """Whether its process lives."""
        return self.process is not None and self.process.poll() is None

    def ends_lately(self) -> int:
        """How often it ended within the last minute."""
        return sum(time.monotonic() - end < 60 for end in self.ends)

    def note_end(self) -> None:
        """It ended: when it may start again; at once the first time, then ever later up to half a minute."""
        self.ends.append(time.monotonic())
        count = self.ends_lately()
        self.due = time.monotonic() + (0 if count < 2 else min(30.0, 0.25 * 2**count))


class Supervisor:
    """Keeps a server (or none, with a shared `url`) and its children running until `stop`."""

    def __init__(self, home: Home, settings: Settings, *, url: str = "", renderers: int | None = None) -> None:
        self._home = home
        self._settings = settings
        self._shared = url
        self._id = secrets.token_hex(4)
        self._server: RedisServer | None = None
        self._server_due = 0.0
        self._server_ends: deque[float] = deque(maxlen=16)
        self._notice = ""
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._grace = GRACE
        self.children = self._plan(settings.renderers or half_the_cores() if renderers is None else renderers)

    @property
    def url(self) -> str:
        """Address of the Redis server in use, with its password."""
        return self._server.url if self._server else self._shared

    def start(self) -> None:
        """Start the server, if it is ours, and all children; `EngineError` when no server comes up."""
        if not self._shared:
            self._server = self._start_server(choose_server(self._settings.redis_server))
            self._watch_server()
        self._tend_children()

    def run(self, farewell: Callable[[], None] = lambda: None) -> None:
        """Look after them until `stop`; then `farewell`, the end of the workers, and at last that of the server."""
        while not self._stopping.is_set():
            self._wake.wait(self._next_due())
            self._wake.clear()
            if not self._stopping.is_set():
                self._tend_server()
                self._tend_children()
        farewell()
        self._end()

    def stop(self, grace: float = GRACE) -> None:
        """Let `run` end; calls under way have `grace` seconds to come back."""
        self._grace = grace
        self._stopping.set()
        self._wake.set()

    def stop_soon(self) -> None:
        """The same for a signal handler, which may have interrupted `run` while it holds the lock of an event."""
        threading.Thread(target=self.stop, daemon=True).start()

    def answer(self, question: Mapping[str, Any]) -> dict[str, Any]:
        """What a client asked: `address`, `status` or nothing known."""
        source = "shared" if self._server is None else self._server.choice.source
        about = {
            "server": {"bundled": "embedded", "system": "embedded"}.get(source, source),
            "version": self._server.choice.version if self._server else "",
            "pid": os.getpid(),
        }
        if question.get("ask") == "address":
            return about | {"url": self.url}
        return about | {
            "address": shown_address(self.url),
            "server_pid": self._server.process.pid if self._server and self._server.process else 0,
            "notice": self._words(),
            "children": [self._describe(child) for child in self.children],
        }

    def _plan(self, renderers: int) -> list[Child]:
        writer = Child("writer", "writer", {"slots": self._settings.writers})
        more = [Child("renderer", f"renderer-{n}", {"index": n, "of": renderers}) for n in range(renderers)]
        return [writer, *more]

    def _start_server(self, choice: ServerChoice) -> RedisServer:
        server = RedisServer(self._home, choice)
        try:
            server.start()
        except EngineError:
            if self._settings.redis_server != "auto" or choice.source == "fallback":
                raise
            server = RedisServer(self._home, ServerChoice("fallback"))
            server.start()
        self._notice = texts.FALLBACK if server.choice.source == "fallback" else ""
        return server

    def _tend_server(self) -> None:
        server = self._server
        if server is None or server.is_running or time.monotonic() < self._server_due:
            return
        former = server.url
        self._server_ends.append(time.monotonic())
        lately = sum(time.monotonic() - end < 60 for end in self._server_ends)
        self._server_due = time.monotonic() + (0 if lately < 3 else min(15.0, 0.25 * 2**lately))
        _log.warning("the Redis server ended (%s); starting it again", server.process and server.process.returncode)
        try:
            server.start()
        except EngineError as error:
            _log.error("%s %s", error, error.detail)
            self._server_due = time.monotonic() + 5
            return
        self._watch_server()
        if server.url != former:  # its port was taken meanwhile: the children must learn the new one
            for child in self.children:
                self._end_child(child, 0)

    def _tend_children(self) -> None:
        for child in self.children:
            if child.is_running:
                continue
            if child.process is not None:
                if child.process.returncode == RECYCLED:
                    _log.info("%s starts anew to give memory back", child.name)
                else:
                    _log.warning("%s ended (%s); starting it again", child.name, child.process.returncode)
                    child.note_end()
                child.process = None
            if time.monotonic() >= child.due and not self._must_wait(child):
                self._start_child(child)

    def _must_wait(self, child: Child) -> bool:
        """The first renderer takes back what former ones left; only when it is ready may others take messages."""
        first = next((each for each in self.children if each.role == "renderer"), child)
        return child.role == "renderer" and child is not first and first.starts == 1 and not first.is_ready

    def _start_child(self, child: Child) -> None:
        child.starts += 1
        child.is_ready = False
        orders = child.orders | {
            "url": self.url,
            "home": str(self._home.root),
            "settings": self._settings.model_dump(mode="json"),
            "embedded": not self._shared,
            "first": child.starts == 1,
            "engine": self._id,
            "grace": ABANDONED,
        }
        child.process = start_child(role_argv(child.role), orders, log=self._home.logs / f"{child.name}.err")
        threading.Thread(target=self._listen, args=(child, child.process), name=child.name, daemon=True).start()

    def _listen(self, child: Child, process: "subprocess.Popen[bytes]") -> None:
        """Hear when it is ready, then that it ended."""
        assert process.stdout is not None
        with process.stdout as lines:
            for line in lines:
                child.is_ready = bool(json.loads(line).get("ready")) and child.process is process
                self._wake.set()
        process.wait()
        close_lifeline(process)
        self._wake.set()

    def _watch_server(self) -> None:
        process = self._server.process if self._server else None
        if process is not None:
            threading.Thread(target=self._await_end, args=(process,), name="server", daemon=True).start()

    def _await_end(self, process: "subprocess.Popen[bytes]") -> None:
        process.wait()
        self._wake.set()

    def _next_due(self) -> float | None:
        waiting = [child.due for child in self.children if not child.is_running]
        if self._server is not None and not self._server.is_running:
            waiting.append(self._server_due)
        return max(0.05, min(waiting) - time.monotonic()) if waiting else None

    def _end(self) -> None:
        for child in self.children:
            if child.process is not None:
                close_lifeline(child.process, grace=self._grace)
        deadline = time.monotonic() + self._grace + 5
        for child in self.children:
            self._end_child(child, max(0.0, deadline - time.monotonic()))
        if self._server is not None:
            self._server.stop()

    def _end_child(self, child: Child, patience: float) -> None:
        if child.process is None:
            return
        close_lifeline(child.process)
        try:
            child.process.wait(patience)
        except subprocess.TimeoutExpired:
            child.process.kill()
            child.process.wait()

    def _words(self) -> str:
        for child in self.children:
            if (count := child.ends_lately()) >= FLAPPING:
                return texts.FLAPPING.format(role=child.role, count=count)
        return self._notice

    def _describe(self, child: Child) -> dict[str, Any]:
        return {
            "name": child.name,
            "role": child.role,
            "pid": child.process.pid if child.process else 0,
            "ready": child.is_ready,
            "starts": child.starts,
            "ends": child.ends_lately(),
        }


class _Attendance:
    """Ends the engine when its last client has gone, or when none came at all."""

    def __init__(self, supervisor: Supervisor, setup: EngineSetup) -> None:
        self._supervisor = supervisor
        self._changed = threading.Event()
        self.control = ControlServer(supervisor.answer, self._changed.set, setup, lambda: supervisor.stop(MAKING_ROOM))
        threading.Thread(target=self._watch, name="attendance", daemon=True).start()

    def _watch(self) -> None:
        patience = FIRST_CLIENT
        while True:
            alone = self.control.clients == 0
            changed = self._changed.wait(patience if alone else None)
            self._changed.clear()
            if alone and not changed:
                break
            patience = 0.0 if self.control.is_abandoned else LINGER
        self.control.close()
        self._supervisor.stop(ABANDONED if self.control.is_abandoned else GRACE)


def half_the_cores() -> int:
    """Renderers of a machine unless a person chose: half the cores that this process may use, at least one."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, cores // 2)


def run_supervisor() -> int:
    """The supervisor's process: one a data folder. It says `ready`, `busy` (another one runs) or `problem`."""
    lifeline = Lifeline()
    home = Home(Path(lifeline.orders["home"])).create()
    settings = Settings.model_validate(lifeline.orders["settings"])
    start_logging(home, "supervisor")
    end_children_with_me()
    lock = engine_lock(home)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        lifeline.say(busy=True)
        return 0
    try:
        return _supervise(lifeline, home, settings)
    finally:
        lock.release()


def _supervise(lifeline: Lifeline, home: Home, settings: Settings) -> int:
    url = str(lifeline.orders.get("url", ""))
    supervisor = Supervisor(home, settings, url=url)
    signal.signal(signal.SIGTERM, lambda *_: supervisor.stop_soon())
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        supervisor.start()
    except StudioError as error:
        _log.exception("the engine does not start")
        lifeline.say(problem={"message": error.message, "hint": error.hint, "detail": error.detail})
        return 1
    attendance = _Attendance(supervisor, EngineSetup.here(settings, url))
    file = attendance.control.file()
    file.write(home)
    lifeline.say(ready=True)
    _log.info("engine started at %s", shown_address(supervisor.url))
    try:
        supervisor.run(attendance.control.close)
    finally:
        EngineFile.path(home).unlink(missing_ok=True)
    _log.info("engine ended")
    return 0
