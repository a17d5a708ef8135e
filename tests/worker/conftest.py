"""An installation and a writing service for each test of the engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

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
