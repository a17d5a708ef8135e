"""The program as a whole: help, version, errors, exit codes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__
from app.cli import main, texts
from app.core.errors import BadRequest, EngineError, WorkbookRefused
from app.core.paths import HOME_VARIABLE
from tests.support.command import ROOT, Command

HEAVY = (
    "pydantic",
    "sqlalchemy",
    "celery",
    "rich",
    "openpyxl",
    "openai",
    "typst",
    "keyring",
    "redis",
    "argon2",
    "cryptography",
)


def test_help_lists_every_command(command: Command) -> None:
    ended = command.run("--help")
    assert ended.code == 0
    assert all(name in ended.out for name in texts.COMMANDS)
    assert ended.out.startswith("Usage: worksheet-studio")


@pytest.mark.parametrize(
    "arguments", [["--help"], ["generate", "--help"], ["people", "--help"], ["--version"], ["nonsense"]]
)
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    code = f"import sys; from app.cli.main import run; run({arguments!r}); print(*sys.modules, sep=chr(10))"
    ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    modules = set(ended.stdout.splitlines())
    assert "app.cli.main" in modules
    assert modules.isdisjoint(HEAVY)


@pytest.mark.parametrize("name", sorted(texts.COMMANDS))
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run([name, "--help"]) == 0
    assert texts.COMMANDS[name].split(",")[0][:30] in capsys.readouterr().out


def test_the_version_is_said(command: Command) -> None:
    ended = command.run("--version")
    assert (ended.code, ended.out) == (0, f"worksheet-studio {__version__} (from source)\n")


def test_a_packed_program_says_its_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "resources").mkdir()
    build = {"version": __version__, "commit": "1a2b3c4d5e" * 4, "date": "2026-11-29", "updates": ""}
    (tmp_path / "resources" / "build.json").write_text(json.dumps(build))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert main.run(["--version"]) == 0
    assert capsys.readouterr().out == f"worksheet-studio {__version__} (commit 1a2b3c4d5e, built 2026-11-29)\n"


def test_wrong_usage_is_bad_input_also_as_json(command: Command) -> None:
    ended = command.run("generate", "--json")
    assert (ended.code, ended.document["error"]["code"]) == (2, "usage")
    assert "WORKBOOK" in ended.err
    assert command.run("nonsense").code == 2


@pytest.mark.parametrize(
    ("error", "code"), [(WorkbookRefused("No."), 2), (BadRequest("No."), 2), (EngineError("No.", hint="Do."), 1)]
)
def test_errors_are_words_and_an_exit_code(
    error: Exception, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(main.cli, "main", fail)
    assert main.run([]) == code
    said = capsys.readouterr()
    assert said.out == "" and said.err.startswith("No.\n")


@pytest.mark.parametrize("words", [("check", "no-such-file.xlsx"), ("nonsense",), ("jobs", "--json"), ("--version",)])
def test_without_streams_nothing_is_said_and_nothing_breaks(
    words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the executable of the window is on Windows."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    assert main.run(words) in (0, 2)


@pytest.mark.parametrize("words", [("doctor",), ("jobs", "--json"), ("generate", "book.xlsx", "--product", "academy")])
def test_a_user_without_a_home_is_told_so(
    words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As platformdirs does where HOME is not set and the system does not know the user's number."""

    def nowhere(*_: object, **__: object) -> Path:
        raise RuntimeError("could not determine the home directory for '~/.local/share'")

    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    monkeypatch.setattr("platformdirs.user_data_path", nowhere)
    monkeypatch.setattr("platformdirs.user_documents_path", nowhere)
    assert main.run(words) == 1
    assert "no home folder" in capsys.readouterr().err


def test_an_unexpected_error_goes_to_the_log_and_not_to_the_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = (
        "import sys\n"
        "from app.cli import main\n"
        "def fail(**_): raise ZeroDivisionError('deep inside, password=tulip-42')\n"
        "main.cli.main = fail\n"
        "sys.exit(main.run(['jobs']))\n"
    )
    command = Command(tmp_path / "home")
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=command.environment, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr and "ZeroDivision" not in ended.stderr
    log = (tmp_path / "home" / "logs" / "command.log").read_text()
    assert "ZeroDivisionError" in log and "tulip" not in log


def test_a_reader_that_goes_away_is_no_error(command: Command) -> None:
    started = command.start("doctor")
    assert started.stdout is not None and started.stderr is not None
    started.stdout.close()
    said = started.stderr.read()
    started.stderr.close()
    started.wait(timeout=60)
    assert "Traceback" not in said and "BrokenPipe" not in said
