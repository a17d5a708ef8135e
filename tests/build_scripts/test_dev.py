"""Virtual environments hold what is pinned, and nothing that was pinned once."""

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
