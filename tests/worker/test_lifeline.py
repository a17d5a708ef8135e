"""How the program starts itself in another role, from source and packed."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.worker.lifeline import clean_environment, role_argv


@pytest.fixture
def packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A packed program, started by the executable that has no console; its folder."""
    for name in ("worksheet-studio.exe", "worksheet-studio-window.exe"):
        (tmp_path / name).touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "worksheet-studio-window.exe"))
    return tmp_path


def test_from_source_python_starts_the_role() -> None:
    done = subprocess.run([*role_argv("nobody"), "more"], env=clean_environment(), capture_output=True, text=True)
    assert done.returncode == 2 and "Unknown role 'nobody'" in done.stderr


def test_packed_the_program_starts_itself(packed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert role_argv("writer", "7") == [str(packed / "worksheet-studio-window.exe"), "--role", "writer", "7"]


def test_on_windows_with_the_executable_that_has_streams(packed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert role_argv("writer") == [str(packed / "worksheet-studio.exe"), "--role", "writer"]
    (packed / "worksheet-studio.exe").unlink()
    assert role_argv("writer") == [str(packed / "worksheet-studio-window.exe"), "--role", "writer"]


@pytest.mark.parametrize("former", ["", "/usr/local/lib"])
def test_the_bootloaders_library_path_is_not_handed_on(
    former: str, packed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", str(packed))
    if former:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", former)
    environment = clean_environment()
    assert environment.get("LD_LIBRARY_PATH", "") == former
    assert "LD_LIBRARY_PATH_ORIG" not in environment
