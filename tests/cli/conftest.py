"""The program with an empty data folder."""

from pathlib import Path

import pytest

from tests.support.command import Command


@pytest.fixture
def command(tmp_path: Path) -> Command:
    return Command(tmp_path / "home")
