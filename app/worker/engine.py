"""Attaching to the engine of a data folder, and starting one where none runs."""

import contextlib
import json
import subprocess
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.core.errors import EngineError
from app.core.paths import Home
from app.core.settings import Settings
from app.worker import texts
from app.worker.address import shared_address
from app.worker.control import EngineLink, NoEngineError, OtherEngineError
from app.worker.lifeline import close_lifeline, role_argv, start_child
from app.worker.setup import EngineSetup

if TYPE_CHECKING:
    from filelock import FileLock

START_TIMEOUT = 40.0

ENDING = 15.0
"""Seconds that an engine with lessons in hand may take to end."""

HELD_PATIENCE = 3.0
"""Seconds for which an engine with another setup is waited for: its client may be going just now."""


def attach(home: Home, setup: EngineSetup | None = None) -> EngineLink | None:
    """A hold on the engine that runs; None when none does. `OtherEngineError` when it does not fit a given setup."""
    try:
        return EngineLink(home, setup)
    except NoEngineError:
        return None


def engine_lock(home: Home) -> "FileLock":
    """Held by the data folder's supervisor for as long as it lives; the system frees it."""
    from filelock import FileLock

    return FileLock(home.engine / "engine.lock")


def await_end(home: Home, patience: float = ENDING) -> bool:
    """Wait until no engine of this data folder runs; False when one still does, since somebody else holds it.

    For a process whose end takes all others with it (a container's first, a service's main one): the engine it let go
    still gives calls under way some seconds, and puts the rest back.
    """
    from filelock import Timeout

    if not home.engine.is_dir():
        return True
    try:
        with engine_lock(home).acquire(timeout=patience, poll_interval=0.05):
            return True
    except Timeout:
        return False


def attach_or_start(
    home: Home,
    settings: Settings,
    timeout: float = START_TIMEOUT,
    is_over: Callable[[], bool] = lambda: False,
) -> EngineLink:
    """A hold on the engine, which is started where none runs; `EngineError` with its words when it cannot be.

    Several processes may do this at once: one supervisor gets the data folder's lock, the others' end at once, and all
    attach to it. One that is just ending is waited for. One that was started with other settings is ended when nobody
    else needs it, and otherwise an `EngineError`; so is the end of this client, by `is_over`, within a moment.
    """
    home.create()
    setup = EngineSetup.here(settings, shared_address(settings))
    began = time.monotonic()
    deadline = began + timeout
    starter: _Starter | None = None
    while time.monotonic() < deadline and not is_over():
        try:
            link = attach(home, setup)
        except OtherEngineError as other:
            _wait_for_room(home, other, began, is_over)
            continue
        if link is not None:
            return link
        if starter is None or starter.has_ended:
            if starter is not None:
                starter.raise_problem()
                time.sleep(0.2)
            starter = _Starter(home, settings)
        starter.wait(0.3)
    raise EngineError(texts.NO_START, hint=texts.NO_START_HINT.format(logs=home.logs), code="engine-start")


def _wait_for_room(home: Home, other: OtherEngineError, began: float, is_over: Callable[[], bool]) -> None:
    """Until the other engine has ended, or a little, or no longer: then `EngineError`."""
    from filelock import Timeout

    if other.is_ending:
        with (
            contextlib.suppress(Timeout),
            engine_lock(home).acquire(timeout=ENDING, poll_interval=0.05, cancel_check=is_over),
        ):
            return
    if time.monotonic() - began > HELD_PATIENCE:
        raise EngineError(texts.OTHER_SETUP, hint=texts.OTHER_SETUP_HINT, code="engine-setup") from other
    time.sleep(0.3)


class _Starter:
    """A supervisor on its way."""

    def __init__(self, home: Home, settings: Settings) -> None:
        orders = {
            "home": str(home.root),
            "settings": settings.model_dump(mode="json"),
            "url": shared_address(settings),
        }
        self._process: subprocess.Popen[bytes] = start_child(
            role_argv("supervisor"), orders, log=home.logs / "supervisor.err"
        )
        close_lifeline(self._process)  # it lives as long as it has clients, not as long as this process
        self._said: dict[str, Any] = {}
        self._heard = threading.Event()
        threading.Thread(target=self._listen, name="engine-start", daemon=True).start()

    @property
    def has_ended(self) -> bool:
        """Whether this supervisor is gone (it could not start, or another one has the data folder)."""
        return self._process.poll() is not None

    def wait(self, seconds: float) -> None:
        """Until it has said something, or for `seconds`."""
        self._heard.wait(seconds)

    def raise_problem(self) -> None:
        """Raise what it said to have kept it from starting."""
        problem = self._said.get("problem")
        if problem:
            raise EngineError(problem["message"], hint=problem["hint"], detail=problem["detail"], code="engine-start")

    def _listen(self) -> None:
        stdout = self._process.stdout
        assert stdout is not None
        with stdout:
            line = stdout.readline()
        self._said = json.loads(line) if line.strip() else {}
        self._heard.set()
        self._process.wait()
