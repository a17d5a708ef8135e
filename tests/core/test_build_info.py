"""Which build a program is: what a packed one says, and that everything else runs from source."""

import json
import sys
from datetime import date
from pathlib import Path

import pytest

from app import __version__
from app.core.build_info import FILE, BuildInfo, build_info, origin, read_build_info

COMMIT = "1a2b3c4d5e" * 4
SOUND = {"version": __version__, "commit": COMMIT, "date": "2026-11-29", "updates": "https://worksheets.example/u.json"}


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The build file of a packed program that this process is."""
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    return tmp_path / "resources" / FILE


def test_a_packed_program_knows_its_build(file: Path) -> None:
    file.write_text(json.dumps(SOUND))
    info = BuildInfo(__version__, COMMIT, date(2026, 11, 29), "https://worksheets.example/u.json")
    assert build_info() == info
    assert origin() == "commit 1a2b3c4d5e, built 2026-11-29"


def test_a_checkout_has_no_build() -> None:
    assert build_info() is None and origin() == "from source"


def test_an_address_for_updates_may_be_missing(file: Path) -> None:
    file.write_text(json.dumps({name: value for name, value in SOUND.items() if name != "updates"}))
    found = build_info()
    assert found is not None and found.updates == ""


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "null",
        '"text"',
        "[" * 100_000,
        "\xff\xfe",
        json.dumps(SOUND | {"version": "9.9.9"}),
        json.dumps(SOUND | {"commit": "1a2b3c4d5e"}),
        json.dumps(SOUND | {"commit": COMMIT.upper()}),
        json.dumps(SOUND | {"commit": 12}),
        json.dumps(SOUND | {"date": "29.11.2026"}),
        json.dumps(SOUND | {"date": "20261129"}),
        json.dumps(SOUND | {"date": "2026-13-29"}),
        json.dumps(SOUND | {"date": None}),
        json.dumps(SOUND | {"updates": None}),
        json.dumps({"version": __version__}),
    ],
)
def test_a_damaged_file_is_as_good_as_none(file: Path, content: str) -> None:
    file.write_text(content, encoding="latin-1")
    assert build_info() is None


def test_a_folder_in_its_place_is_as_good_as_none(file: Path) -> None:
    file.mkdir()
    assert read_build_info(file) is None


def test_without_resources_nobody_can_say(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("app.core.paths.__file__", str(tmp_path / "app" / "core" / "paths.py"))
    assert build_info() is None
