"""One server and one browser for all tests of this folder; each test has a page of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from app.core.paths import resources
from tests.support.browser import running_browser
from tests.support.school import School, running_school

SAMPLE = resources() / "samples" / "sample-curriculum.xlsx"


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with running_browser() as browser:
        yield browser


@pytest.fixture(scope="package")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    """A real server with its engine; nobody has to sign in."""
    with running_school(tmp_path_factory.mktemp("server"), "--writers", "4") as server:
        yield server


@pytest.fixture
def sample() -> Path:
    return SAMPLE
