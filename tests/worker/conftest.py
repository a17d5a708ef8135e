"""An installation and a writing service for each test of the engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.paths import Home
from app.core.settings import load_settings
from app.worker.redis_server import RedisServer, choose_server
from tests.support.engine import API_KEY, Studio, running_studio, writing_service
from tests.support.service import WritingService


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[WritingService]:
    with writing_service() as service:
        monkeypatch.setenv("OPENAI_BASE_URL", service.url)
        monkeypatch.setenv("OPENAI_API_KEY", API_KEY)
        yield service


@pytest.fixture
def studio(tmp_path: Path, service: WritingService, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    for name in ("REDIS_URL", "DATABASE_URL", "WORKSHEET_STUDIO_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    with running_studio(tmp_path) as studio:
        yield studio


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[RedisServer]:
    """A Redis server that belongs to no installation."""
    server = RedisServer(Home(tmp_path / "shared"), choose_server())
    server.start()
    yield server
    server.stop()


@pytest.fixture
def asking(
    tmp_path: Path, service: WritingService, shared: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Studio]:
    """An installation on the shared Redis that has no key and no service of its own."""
    monkeypatch.delenv("OPENAI_API_KEY")
    monkeypatch.delenv("OPENAI_BASE_URL")
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("REDIS_URL", shared.url)
    with running_studio(tmp_path / "asking") as studio:
        studio.settings = load_settings(studio.home)
        yield studio
