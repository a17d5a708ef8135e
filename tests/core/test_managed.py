"""What is decided for all users of a computer; whatever cannot be read forbids."""

import json
import sys
from pathlib import Path

import pytest

from app.core.managed import read_managed
from app.core.paths import managed_files


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "managed.json"


def test_without_a_file_everything_is_allowed(file: Path) -> None:
    assert read_managed([file]).updates


@pytest.mark.parametrize(
    ("content", "is_allowed"),
    [
        ('{"updates": false}', False),
        ('{"updates": true}', True),
        ("{}", True),
        ('\ufeff{"updates": true}', True),  # as Windows' editor saves it
        ("", False),
        ("{", False),
        ("no", False),
        ("[]", False),
        ("null", False),
        ("[" * 100_000, False),
        ('{"updates": 1}', False),
        ('{"updates": "true"}', False),
        ('{"updates": null}', False),
        ('{"update": true}', False),
        ('{"updates": true, "Updates": false}', False),
    ],
)
def test_what_cannot_be_understood_forbids(file: Path, content: str, is_allowed: bool) -> None:
    file.write_text(content, encoding="utf-8")
    assert read_managed([file]).updates is is_allowed


def test_bytes_that_are_no_text_forbid(file: Path) -> None:
    file.write_bytes(json.dumps({"updates": True}).encode("utf-16"))
    assert not read_managed([file]).updates


def test_what_cannot_be_read_forbids(file: Path) -> None:
    file.mkdir()
    assert not read_managed([file]).updates


def test_a_file_on_the_way_to_it_is_no_decision(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("")
    assert read_managed([tmp_path / "folder" / "managed.json"]).updates


def test_one_of_the_places_is_enough(tmp_path: Path) -> None:
    allows, forbids = tmp_path / "allows.json", tmp_path / "forbids.json"
    allows.write_text('{"updates": true}')
    forbids.write_text('{"updates": false}')
    for places in ([allows, forbids], [forbids, allows]):
        assert not read_managed(places).updates


@pytest.mark.parametrize(
    ("system", "shared"),
    [
        ("linux", Path("/etc/worksheet-studio/managed.json")),
        ("darwin", Path("/Library/Application Support/Worksheet Studio/managed.json")),
    ],
)
def test_its_places(system: str, shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert managed_files() == (shared,)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "worksheet-studio"))
    assert managed_files() == (tmp_path / "managed.json", shared)
