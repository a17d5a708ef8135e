"""Windows without a screen, on data folders of their own; the longest block of the GUI thread is measured in each."""

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.paths import HOME_VARIABLE, MANAGED, Home
from app.core.settings import Settings, load_settings
from app.ui.desktop import Desktop
from tests.support.watchdog import Watchdog

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

UPDATES_VARIABLE = "WORKSHEET_STUDIO_UPDATES"
PATIENCE = 90_000  # milliseconds: what takes some on an idle machine takes long on one that is busy with other things


class PatientBot(QtBot):
    """Waits for what is to happen, not for a number of seconds."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        """Until it holds."""
        super().waitUntil(callback, timeout=max(timeout, PATIENCE))

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **how: Any) -> Any:
        """Until it was emitted."""
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitActive(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:
        """Until the widget's window has the keyboard."""
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:
        """Until the widget is on the screen."""
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["worksheet-studio", "-style", "fusion"]


@pytest.fixture(scope="package", autouse=True)
def collects_by_hand() -> Iterator[None]:
    """No thread may collect a widget but the GUI's; in the program a started desktop's `Collector` sees to that."""
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def leaves_no_garbage(collects_by_hand: None) -> Iterator[None]:
    """What a test leaves is collected right after it."""
    gc.disable()
    yield
    gc.collect(1)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """A data folder of the test's own, and nothing of the machine's keys and of what is decided for it."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "REDIS_URL", "DATABASE_URL", UPDATES_VARIABLE):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("app.core.managed.managed_files", lambda: (tmp_path / MANAGED,))
    return Home.locate().create()


@pytest.fixture
def settings(home: Home, tmp_path: Path) -> Settings:
    """Settings with the worksheets in the test's folder."""
    return load_settings(home).model_copy(update={"output": str(tmp_path / "out")})


@pytest.fixture
def desktop(qtbot: QtBot, home: Home, settings: Settings) -> Iterator[Desktop]:
    """What the parts of the window share; its engine is not started: a test that wants it calls `start`."""
    desktop = Desktop(home, settings)
    yield desktop
    desktop.close()


@pytest.fixture
def watchdog(qtbot: QtBot) -> Iterator[Watchdog]:
    """Fails the test when the GUI thread was busy for more than 200 ms at a time."""
    with Watchdog() as watchdog:
        yield watchdog
    watchdog.check(0.2)
