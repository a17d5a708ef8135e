"""The steps of a build: each that fails is said in a sentence, and the exit code tells."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from packing import __main__ as build
from packing.facts import uncommitted
from packing.linux.libraries import UnknownLibraryError
from packing.running import BuildError, run
from packing.windows.installer import NoInnoSetupError

from tests.support.packed import FACTS


def no_program() -> None:
    run(["/no/such/dpkg-deb", "--build"])


def failing_program() -> None:
    words = [sys.executable, "-c", "import sys; sys.exit('the disk is full')"]
    subprocess.run(words, check=True, capture_output=True, text=True)


def no_inno_setup() -> None:
    raise NoInnoSetupError("Inno Setup 6 is needed.")


def unknown_library() -> None:
    raise UnknownLibraryError("Say which package of Debian has libnew.so.7.")


@pytest.mark.parametrize(
    ("fail", "words"),
    [
        (no_program, "not there: /no/such/dpkg-deb"),
        (failing_program, "This step failed: .* the disk is full"),
        (no_inno_setup, "Inno Setup 6 is needed"),
        (unknown_library, "libnew.so.7"),
    ],
)
def test_a_step_that_fails_is_said(
    fail: Callable[[], None], words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["build.py"])
    monkeypatch.setattr(build, "gather", lambda root, updates: FACTS)
    monkeypatch.setattr(build, "uncommitted", lambda root: ())
    monkeypatch.setattr(build, "_all_steps", lambda facts, **how: fail())
    assert build.main() == 1
    said = capsys.readouterr()
    assert said.out.startswith("• ") and len(said.out.splitlines()) == 1
    assert re.search(words, said.out)


def test_without_git_it_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "argv", ["build.py"])
    monkeypatch.setattr(build, "ROOT", tmp_path)
    assert build.main() == 1
    assert "not a git repository" in capsys.readouterr().out


def test_a_download_that_is_too_big_fails_the_build(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package = tmp_path / "worksheet-studio.tar.xz"
    with package.open("wb") as file:
        file.truncate(130 * 2**20)
    build.check_download(package)
    assert "worksheet-studio.tar.xz: 130.0 MiB" in capsys.readouterr().out
    with package.open("ab") as file:
        file.write(bytes(2**20))
    with pytest.raises(BuildError, match=r"131\.0 MiB; a download may have 130"):
        build.check_download(package)


def test_what_the_commit_does_not_hold_is_told(tmp_path: Path) -> None:
    def git(*words: str) -> None:
        subprocess.run(["git", "-C", tmp_path, "-c", "user.name=n", "-c", "user.email=e", *words], check=True)

    for name in ("app/main.py", "resources/a.txt", "README.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("as committed")
    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "--message", "All of it")
    assert uncommitted(tmp_path) == ()
    (tmp_path / "README.md").write_text("not packed")
    (tmp_path / "app" / "main.py").write_text("changed")
    (tmp_path / "resources" / "b.txt").write_text("new")
    assert uncommitted(tmp_path) == ("app/main.py", "resources/b.txt")
