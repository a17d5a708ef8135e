"""Environments hold what is pinned and nothing that was pinned once; what fails on a busy machine is tried again."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import dev
import pytest


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What is run; the environment's Python is there after it was made."""
    found: list[list[str]] = []

    def run(command: Sequence[str | Path]) -> None:
        found.append([str(word) for word in command])
        if "--clear" in found[-1]:
            python = dev.in_venv("python", Path(found[-1][-1]))
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()
            for stamp in python.parents[1].glob(".*"):
                stamp.unlink()

    monkeypatch.setattr(dev, "run", run)
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "PINS", tmp_path)
    for pins in ("run", "test"):
        (tmp_path / f"{pins}.txt").write_text("click==8.4.0\n")
    return found


def test_an_environment_is_made_once_and_anew_when_its_pins_change(commands: list[list[str]], tmp_path: Path) -> None:
    venv = tmp_path / "venv"

    def made_anew(pins: str) -> bool:
        commands.clear()
        dev.prepare(pins, venv)
        return any("--clear" in command for command in commands)

    assert made_anew("run")
    assert not made_anew("test") and commands  # more packages for the same environment
    assert not made_anew("run") and not commands
    (tmp_path / "run.txt").write_text("click==8.4.1\n")
    assert made_anew("run")
    assert not made_anew("test") and commands


@pytest.fixture
def pytest_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Runs the tests of a folder of its own, as if nobody tested around it."""
    for name in [name for name in os.environ if name.startswith(("PYTEST_", "COV_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    return [sys.executable, "-m", "pytest", "-q", "-p", "xdist", "-p", "pytest_rerunfailures", str(tmp_path)]


def test_what_fails_beside_another_is_tried_once_more_alone(pytest_words: list[str], tmp_path: Path) -> None:
    (tmp_path / "test_some.py").write_text(
        "import os, pathlib\n"
        "tried = pathlib.Path(__file__).with_name('tried')\n"
        "def test_busy():\n"
        "    tried.write_text(tried.read_text() + os.environ.get('PYTEST_XDIST_WORKER', 'alone') + ' ')\n"
        "    assert 'alone' in tried.read_text()\n"
        "def test_other():\n"
        "    assert 'alone' not in tried.read_text()\n"
    )
    (tmp_path / "tried").write_text("")
    dev.run_engine_tests(pytest_words)
    assert (tmp_path / "tried").read_text().split()[1:] == ["alone"]


def test_what_fails_alone_fails_the_gate(pytest_words: list[str], tmp_path: Path) -> None:
    (tmp_path / "test_some.py").write_text("def test_bad():\n    assert False\n")
    with pytest.raises(dev.SetupError, match="failed"):
        dev.run_engine_tests(pytest_words)


def test_engine_tests_that_cannot_be_run_are_not_tried_twice(pytest_words: list[str]) -> None:
    with pytest.raises(dev.SetupError, match="exit code is 5"):
        dev.run_engine_tests(pytest_words)
