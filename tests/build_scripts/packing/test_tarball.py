"""The tarball installs for one person, renews, removes, and leaves everything that is the person's."""

import json
import os
import subprocess
import tarfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from packing.facts import BuildFacts
from packing.linux.tarball import make_tarball

from tests.support.packed import FACTS, NEWER, Person, packed_folder

OTHERS = "[Desktop Entry]\nType=Application\nName=Sheets\nExec=true %F\nMimeType={kinds};\n"


@pytest.fixture(scope="module")
def tarballs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The downloads of two versions, by version."""
    top = tmp_path_factory.mktemp("built")
    return {
        facts.version: make_tarball(packed_folder(top / facts.version, facts), top / "dist", facts)
        for facts in (FACTS, NEWER)
    }


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path / 'a home with "quotes", $HOME, 100% and ümlauts')


@pytest.fixture
def unpacked(tarballs: dict[str, Path], tmp_path: Path) -> dict[str, Path]:
    """The folders that the downloads hold, by version."""
    found = {}
    for version, tarball in tarballs.items():
        with tarfile.open(tarball) as archive:
            archive.extractall(tmp_path / "down loads", filter="data")
            found[version] = tmp_path / "down loads" / archive.getnames()[0].partition("/")[0]
    return found


def program(person: Person) -> Path:
    return person.home / ".local" / "lib" / "worksheet-studio"


def installed(person: Person) -> list[Path]:
    """Everything below the home but folders."""
    return [path for path in sorted(person.home.rglob("*")) if path.is_symlink() or not path.is_dir()]


def install(person: Person, folder: Path, *words: str | Path) -> None:
    done = person.run("sh", folder / "install.sh", *words)
    assert done.returncode == 0, done.stderr


@contextmanager
def running(command: Path) -> Iterator[None]:
    """The installed program, at work."""
    process = subprocess.Popen([command, "60"])
    try:
        until = time.monotonic() + 30
        while Path(f"/proc/{process.pid}/exe").readlink().name != "sleep":  # the shell in front of it has not begun yet
            assert time.monotonic() < until
            time.sleep(0.02)
        yield
    finally:
        process.kill()
        process.wait()


def test_the_same_content_gives_the_same_bytes(tarballs: dict[str, Path], tmp_path: Path) -> None:
    again = packed_folder(tmp_path / "again")
    for path in again.rglob("*"):
        os.utime(path, (1, 1), follow_symlinks=False)
    again.chmod(0o700)
    (again / "_internal" / "libreal.so.1").chmod(0o600)
    assert make_tarball(again, tmp_path, FACTS).read_bytes() == tarballs["0.1.0"].read_bytes()


def test_the_tarball_says_nothing_of_who_made_it(tarballs: dict[str, Path]) -> None:
    with tarfile.open(tarballs["0.1.0"]) as archive:
        entries = archive.getmembers()
    assert [entry.name for entry in entries] == sorted(entry.name for entry in entries)
    assert {(entry.uid, entry.gid, entry.uname, entry.gname) for entry in entries} == {(0, 0, "", "")}
    assert {entry.mtime for entry in entries} == {FACTS.epoch}
    assert {entry.mode for entry in entries} == {0o644, 0o755, 0o777}
    assert {entry.name.partition("/")[0] for entry in entries} == {tarballs["0.1.0"].name.removesuffix(".tar.xz")}


def test_a_person_installs_it_and_starts_it(person: Person, unpacked: dict[str, Path]) -> None:
    install(person, unpacked["0.1.0"])
    said = person.run("worksheet-studio", "--version")
    assert said.stdout == "0.1.0\n"
    entry = person.home / ".local" / "share" / "applications" / "worksheet-studio.desktop"
    checked = person.run("desktop-file-validate", entry)
    assert "error" not in checked.stdout + checked.stderr
    shown = person.run("man", "-w", "worksheet-studio", MANPATH=str(person.home / ".local" / "share" / "man"))
    assert shown.stdout.strip().endswith("worksheet-studio.1.gz")
    assert not (program(person) / "current" / "managed.json").exists()


def test_the_menu_starts_the_window_from_a_folder_of_any_name(person: Person, unpacked: dict[str, Path]) -> None:
    install(person, unpacked["0.1.0"])
    books = [person.home / "my year.xlsx", person.home / "100%.xlsm"]
    log = person.home / "started with"
    entry = person.home / ".local" / "share" / "applications" / "worksheet-studio.desktop"
    done = person.run("gio", "launch", entry, *books, STAND_IN_LOG=str(log))
    assert done.returncode == 0, done.stderr
    until = time.monotonic() + 60
    while not log.exists():
        assert time.monotonic() < until
        time.sleep(0.02)
    window = program(person) / "current" / "worksheet-studio-window"
    assert log.read_text().splitlines() == [str(window), *map(str, books)]


def test_it_is_renewed_in_one_step_and_the_old_one_goes(person: Person, unpacked: dict[str, Path]) -> None:
    install(person, unpacked["0.1.0"])
    first = sorted((program(person) / "versions").iterdir())
    before = [path for path in installed(person) if "versions" not in path.parts]
    install(person, unpacked["0.2.0"])
    assert person.run("worksheet-studio", "--version").stdout == "0.2.0\n"
    now = sorted((program(person) / "versions").iterdir())
    assert len(now) == 1
    assert now != first
    assert [path for path in installed(person) if "versions" not in path.parts] == before
    install(person, unpacked["0.2.0"])
    assert len(list((program(person) / "versions").iterdir())) == 1


def test_one_that_does_not_start_changes_nothing(person: Person, unpacked: dict[str, Path]) -> None:
    install(person, unpacked["0.1.0"])
    before = installed(person)
    (unpacked["0.2.0"] / "worksheet-studio" / "worksheet-studio").write_text("#!/bin/sh\nexit 1\n")
    done = person.run("sh", unpacked["0.2.0"] / "install.sh")
    assert done.returncode == 1
    assert "does not start" in done.stderr
    assert installed(person) == before
    assert person.run("worksheet-studio", "--version").stdout == "0.1.0\n"


def test_neither_is_done_while_it_runs(person: Person, unpacked: dict[str, Path]) -> None:
    install(person, unpacked["0.1.0"])
    before = installed(person)
    with running(person.home / ".local" / "bin" / "worksheet-studio"):
        for script in (unpacked["0.2.0"] / "install.sh", program(person) / "uninstall.sh"):
            done = person.run("sh", script)
            assert done.returncode == 1
            assert "is running. Please close it" in done.stderr
    assert installed(person) == before
    install(person, unpacked["0.2.0"])


def test_removing_leaves_all_that_is_the_persons(person: Person, unpacked: dict[str, Path]) -> None:
    theirs = {
        person.home / ".local/share/Worksheet Studio/ledger.sqlite3": "jobs",
        person.home / "Documents/Worksheet Studio/sheet.pdf": "a worksheet",
        person.home / ".local/share/applications/other.desktop": OTHERS.format(kinds="text/plain"),
        person.home / ".local/bin/worksheet-studio-of-mine": "a script",
    }
    for path, content in theirs.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    install(person, unpacked["0.1.0"])
    mine = program(person) / "versions" / "notes.txt"
    mine.write_text("put here by the person")
    done = person.run("sh", program(person) / "uninstall.sh")
    assert done.returncode == 0, done.stderr
    assert "Something that is not ours was left" in done.stderr
    mime_cache = person.home / ".local/share/applications/mimeinfo.cache"
    assert set(installed(person)) == {*theirs, mine, mime_cache}
    assert {path: path.read_text() for path in theirs} == theirs
    again = person.run("sh", unpacked["0.1.0"] / "uninstall.sh")
    assert again.returncode == 1
    assert "is not installed" in again.stderr


def test_another_folder_can_be_named(person: Person, unpacked: dict[str, Path], tmp_path: Path) -> None:
    prefix = tmp_path / "opt with blank"
    install(person, unpacked["0.1.0"], "--prefix", prefix)
    assert installed(person) == []
    assert person.run(prefix / "bin" / "worksheet-studio", "--version").stdout == "0.1.0\n"
    assert person.run("sh", prefix / "lib" / "worksheet-studio" / "uninstall.sh").returncode == 0
    assert [path for path in prefix.rglob("*") if path.is_file() and path.name != "mimeinfo.cache"] == []


def test_managed_computers_stay_managed(person: Person, unpacked: dict[str, Path]) -> None:
    install(person, unpacked["0.1.0"], "--managed")
    install(person, unpacked["0.2.0"])
    kept = program(person) / "current" / "managed.json"
    assert json.loads(kept.read_text()) == {"updates": False}


@pytest.mark.parametrize("desktop", ["GNOME", "X-Generic"])
def test_workbooks_stay_with_the_program_that_opens_them(
    person: Person, unpacked: dict[str, Path], desktop: str
) -> None:
    person.environment["XDG_CURRENT_DESKTOP"] = desktop
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    system = person.home.parent / "system"
    (system / "applications").mkdir(parents=True)
    (system / "applications" / "sheets.desktop").write_text(OTHERS.format(kinds=kind))
    person.run("update-desktop-database", system / "applications")
    person.environment["XDG_DATA_DIRS"] = str(system)
    for version in ("0.1.0", "0.2.0"):
        install(person, unpacked[version])
        said = person.run("gio", "mime", kind).stdout.splitlines()
        assert said[0].endswith(": sheets.desktop")
        assert "\tworksheet-studio.desktop" in said


@pytest.mark.parametrize("words", [["--prefix"], ["--prefix="], ["--what"], ["--prefix", "/proc/nothing"]])
def test_wrong_words_are_answered_with_a_sentence(person: Person, unpacked: dict[str, Path], words: list[str]) -> None:
    done = person.run("sh", unpacked["0.1.0"] / "install.sh", *words)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert installed(person) == []


def test_a_download_for_another_processor_is_refused(person: Person, unpacked: dict[str, Path]) -> None:
    script = unpacked["0.1.0"] / "install.sh"
    script.write_text(script.read_text().replace(f"Linux-{os.uname().machine}", "Linux-riscv64"))
    done = person.run("sh", script)
    assert "This download is for Linux-riscv64" in done.stderr
    assert installed(person) == []


def test_facts_are_those_of_the_build(unpacked: dict[str, Path]) -> None:
    for version, folder in unpacked.items():
        packed = folder / "worksheet-studio" / "_internal" / "resources" / "build.json"
        assert BuildFacts.model_validate_json(packed.read_text()).version == version
        assert f"Installing Worksheet Studio {version} in" in (folder / "install.sh").read_text()
        assert "@" not in (folder / "install.sh").read_text().replace("$@", "")


def test_without_a_home_it_installs_where_it_is_told(person: Person, unpacked: dict[str, Path], tmp_path: Path) -> None:
    del person.environment["HOME"]
    refused = person.run("sh", unpacked["0.1.0"] / "install.sh")
    assert refused.returncode == 1 and "no home folder" in refused.stderr
    prefix = tmp_path / "there"
    install(person, unpacked["0.1.0"], "--prefix", prefix)
    removed = person.run("sh", prefix / "lib" / "worksheet-studio" / "uninstall.sh")
    assert removed.returncode == 0, removed.stderr
    assert not (prefix / "lib" / "worksheet-studio").exists()
