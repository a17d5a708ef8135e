"""Windows without a screen, on data folders of their own; the longest block of the GUI thread is measured in each."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.paths import HOME_VARIABLE, Home
from app.core.settings import Settings, load_settings
from app.ui.desktop import Desktop
from tests.support.watchdog import Watchdog

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


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
    """A data folder of the test's own, and none of the machine's keys."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "REDIS_URL", "DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
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
