"""The window from the command line: what counts as a workbook, and what is said where there is no screen."""

import ctypes
import sys
from pathlib import Path

import pytest

from app.cli import texts, window
from app.cli.main import run
from tests.support.command import Command

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")


@pytest.fixture
def without_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@linux
@pytest.mark.usefixtures("without_screen")
@pytest.mark.parametrize("arguments", [(), ("Grade 7.xlsx",), ("a.xlsx", "b.xlsm")])
def test_without_a_screen_one_sentence_and_a_hint(command: Command, arguments: tuple[str, ...]) -> None:
    ended = command.run(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == f"{texts.NO_SCREEN}\n{texts.NO_SCREEN_HINT}\n"


@linux
@pytest.mark.usefixtures("without_screen")
@pytest.mark.parametrize(("name", "value"), [("DISPLAY", ":4711"), ("WAYLAND_DISPLAY", "wayland-4711")])
def test_a_screen_that_does_not_answer_is_none(
    command: Command, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    ended = command.run()
    assert ended.code == 2
    assert texts.NO_SCREEN in ended.err and "Aborted" not in ended.err


@linux
@pytest.mark.usefixtures("without_screen")
def test_a_missing_library_is_named_with_its_package(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def load(name: str, mode: int = 0) -> object:
        if name == "libxcb-cursor.so.0" or name.endswith("libqxcb.so"):
            raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")
        return object()

    monkeypatch.setattr(window, "_answers_x11", lambda: True)
    monkeypatch.setattr(ctypes, "CDLL", load)
    assert run([]) == 2
    said = capsys.readouterr().err
    assert "libxcb-cursor.so.0 is missing" in said
    assert "sudo apt install libxcb-cursor0\n" in said


def test_a_part_of_qt_that_is_missing_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setitem(sys.modules, "app.ui.application", None)
    assert run(["Grade 7.xlsx"]) == 2
    assert texts.QT_BROKEN in capsys.readouterr().err


def test_what_is_a_workbook(tmp_path: Path) -> None:
    (tmp_path / "list.csv").touch()
    assert window.names_a_workbook(str(tmp_path / "list.csv"))
    assert window.names_a_workbook(str(tmp_path))
    assert window.names_a_workbook("not there.XLSX")
    assert not window.names_a_workbook("nonsense")
    assert not window.names_a_workbook("--json")
    assert not window.names_a_workbook("x" * 5000)
    assert not window.names_a_workbook("a\0b")


def test_a_command_is_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "jobs").touch()
    monkeypatch.chdir(tmp_path)
    assert run(["jobs", "--help"]) == 0
    assert texts.COMMANDS["jobs"] in capsys.readouterr().out


@linux
@pytest.mark.usefixtures("without_screen")
def test_the_window_gets_the_files(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    shown: list[tuple[str, ...]] = []

    def show(files: tuple[str, ...]) -> int:
        shown.append(tuple(files))
        return 0

    monkeypatch.setattr(window, "show_window", show)
    assert run(["a.xlsx", "b.txt"]) == 0
    assert run([]) == 0
    assert shown == [("a.xlsx", "b.txt"), ()]
