"""Attaching to the engine of a data folder, and starting one where none runs."""

import json
import subprocess
import threading
import time
from typing import Any

from app.core.errors import EngineError
from app.core.paths import Home
from app.core.settings import Settings
from app.worker import texts
from app.worker.address import shared_address
from app.worker.control import EngineLink, NoEngineError
from app.worker.lifeline import close_lifeline, role_argv, start_child

START_TIMEOUT = 40.0


def attach(home: Home) -> EngineLink | None:
    """A hold on the engine that runs; None when none does."""
    try:
        return EngineLink(home)
    except NoEngineError:
        return None


def attach_or_start(home: Home, settings: Settings, timeout: float = START_TIMEOUT) -> EngineLink:
    """A hold on the engine, which is started where none runs; `EngineError` with its words when it cannot be.

    Several processes may do this at once: one supervisor gets the data folder's lock, the others' end at once, and all
    attach to it. One that is just ending is waited for.
    """
    home.create()
    deadline = time.monotonic() + timeout
    starter: _Starter | None = None
    while time.monotonic() < deadline:
        link = attach(home)
        if link is not None:
            return link
        if starter is None or starter.has_ended:
            if starter is not None:
                starter.raise_problem()
                time.sleep(0.2)
            starter = _Starter(home, settings)
        starter.wait(0.3)
    raise EngineError(texts.NO_START, hint=texts.NO_START_HINT.format(logs=home.logs), code="engine-start")


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
