"""Addresses of both databases, each test with an empty one of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.postgres import Server, find_binaries, running_server


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    binaries = find_binaries()
    if binaries is None:
        pytest.skip("PostgreSQL's server is not installed")
    with running_server(binaries) as server:
        yield server


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def ledger_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'ledger.sqlite3'}"
    server: Server = request.getfixturevalue("postgres_server")
    return server.new_database()
