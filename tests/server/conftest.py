"""A school's server in the test's own folder: with sign-in, and the local one without."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from app.core.accounts import Person, passwords
from app.server.services import Services
from tests.support.server import client_of, make_administrator, make_app, make_person, services_in, workbook_bytes


@pytest.fixture(autouse=True)
def foreign_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of the machine's keys and addresses."""
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "REDIS_URL", "DATABASE_URL", "SECRET_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture(autouse=True)
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 as it is, only with little work: each test makes several people."""
    monkeypatch.setattr(passwords, "_MEMORY_KIB", 64)
    monkeypatch.setattr(passwords, "_PASSES", 1)


@pytest.fixture
def studio(tmp_path: Path, foreign_settings: None) -> Iterator[Services]:
    """A server that people sign in to."""
    with services_in(tmp_path) as studio:
        yield studio


@pytest.fixture
def app(studio: Services) -> Flask:
    return make_app(studio)


@pytest.fixture
def head(studio: Services) -> Person:
    """The administrator."""
    return make_administrator(studio.accounts)


@pytest.fixture
def ada(studio: Services, head: Person) -> Person:
    """A teacher."""
    return make_person(studio.accounts, "ada@school.example")


@pytest.fixture
def ben(studio: Services, head: Person) -> Person:
    """Another teacher."""
    return make_person(studio.accounts, "ben@school.example")


@pytest.fixture
def as_ada(app: Flask, studio: Services, ada: Person) -> FlaskClient:
    return client_of(app, studio, ada)


@pytest.fixture
def as_ben(app: Flask, studio: Services, ben: Person) -> FlaskClient:
    return client_of(app, studio, ben)


@pytest.fixture
def workbook(tmp_path: Path) -> bytes:
    """Two lessons."""
    return workbook_bytes(tmp_path)
