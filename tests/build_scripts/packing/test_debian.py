"""The Debian package says what is in it and what it needs, and is the same whenever it is made."""

import gzip
import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from packing.linux.debian import make_deb
from packing.linux.elf import Needs, needed, needs_of
from packing.linux.libraries import UnknownLibraryError, depends, recommends

from app.cli.window import _PACKAGES as NAMED_BY_THE_WINDOW
from tests.support.packed import FACTS, packed_folder

BASE = frozenset({"libc.so.6", "ld-linux-x86-64.so.2"})


@pytest.fixture(scope="module")
def deb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top = tmp_path_factory.mktemp("deb")
    return make_deb(packed_folder(top / "folder"), top / "dist", FACTS)


@pytest.fixture(scope="module")
def root(deb: Path) -> Path:
    """What dpkg unpacks of it."""
    subprocess.run(["dpkg-deb", "--raw-extract", deb, deb.parent / "root"], check=True)
    return deb.parent / "root"


def field(deb: Path, name: str) -> str:
    return subprocess.run(["dpkg-deb", "--field", deb, name], check=True, capture_output=True, text=True).stdout.strip()


def test_the_same_content_gives_the_same_bytes(deb: Path, tmp_path: Path) -> None:
    again = packed_folder(tmp_path / "again")
    for path in again.rglob("*"):
        os.utime(path, (1, 1), follow_symlinks=False)
    again.chmod(0o700)
    assert make_deb(again, tmp_path, FACTS).read_bytes() == deb.read_bytes()


def test_it_names_what_it_is_and_needs(deb: Path) -> None:
    assert deb.name == f"worksheet-studio_0.1.0_{field(deb, 'Architecture')}.deb"
    assert field(deb, "Version") == "0.1.0"
    assert field(deb, "Depends").startswith("libc6 (>= 2.")
    assert field(deb, "Description").splitlines()[0].startswith("turn a curriculum workbook into printed worksheets")


def test_everything_belongs_to_the_administrator_and_bears_the_date_of_the_build(deb: Path) -> None:
    said = subprocess.run(
        ["dpkg-deb", "--contents", deb], check=True, capture_output=True, text=True, env={"TZ": "UTC"} | os.environ
    )
    lines = said.stdout.splitlines()
    assert {tuple(line.split()[1:2] + line.split()[3:5]) for line in lines} == {("root/root", "2026-11-29", "00:00")}
    assert {line[:10] for line in lines} == {"drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--", "lrwxrwxrwx"}


def test_there_are_no_scripts_that_run_as_administrator(root: Path) -> None:
    assert {path.name for path in (root / "DEBIAN").iterdir()} == {"control", "md5sums"}


def test_the_commands_lead_to_the_program(root: Path) -> None:
    for name in ("worksheet-studio", "worksheet-studio-window"):
        command = root / "usr" / "bin" / name
        assert not command.readlink().is_absolute()
        said = subprocess.run([command, "--version"], check=True, capture_output=True, text=True)
        assert said.stdout == "0.1.0\n"
        manual = root / "usr" / "share" / "man" / "man1" / f"{name}.1.gz"
        assert b"WORKSHEET-STUDIO" in gzip.decompress(manual.read_bytes())


def test_newer_versions_come_from_whoever_gave_the_package(root: Path) -> None:
    managed = root / "usr" / "lib" / "worksheet-studio" / "managed.json"
    assert json.loads(managed.read_text()) == {"updates": False}


def test_sums_and_size_are_those_of_the_files(deb: Path, root: Path) -> None:
    sums = dict(reversed(line.split("  ", 1)) for line in (root / "DEBIAN" / "md5sums").read_text().splitlines())
    shutil.rmtree(root.parent / "data", ignore_errors=True)
    subprocess.run(["dpkg-deb", "--extract", deb, root.parent / "data"], check=True)
    data = root.parent / "data"
    files = [path for path in data.rglob("*") if path.is_file() and not path.is_symlink()]
    found = {str(path.relative_to(data)): hashlib.md5(path.read_bytes()).hexdigest() for path in files}
    assert sums == found
    kib = sum(-(-path.stat().st_size // 1024) for path in files)
    others = sum(1 for path in data.rglob("*") if path.is_dir() or path.is_symlink())
    assert int(field(deb, "Installed-Size")) == kib + others


def test_its_notes_are_where_debian_wants_them(root: Path) -> None:
    notes = root / "usr" / "share" / "doc" / "worksheet-studio"
    copyright_ = (notes / "copyright").read_text()
    assert copyright_.startswith("Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n")
    assert "@" not in copyright_.replace("maintainers@", "")
    changes = gzip.decompress((notes / "changelog.gz").read_bytes()).decode()
    assert changes.startswith("worksheet-studio (0.1.0) unstable; urgency=medium\n\n  ")
    assert "Sun, 29 Nov 2026 00:00:00 +0000" in changes
    assert "\n  [ The window ]\n  * Drop workbooks, see what was read" in changes
    assert all(len(line) <= 80 for line in changes.splitlines() if not line.startswith(" -- "))


def test_a_server_without_a_screen_needs_no_graphics() -> None:
    needs = Needs(BASE | {"libstdc++.so.6"}, frozenset({"libEGL.so.1", "libxcb.so.1"}), 36)
    assert depends(needs) == "libc6 (>= 2.36), libstdc++6"
    assert "libegl1" in recommends(needs)
    assert "libxcb1" in recommends(needs)


def test_a_library_that_no_package_is_known_for_stops_the_build() -> None:
    with pytest.raises(UnknownLibraryError, match=r"libnew\.so\.7"):
        depends(Needs(BASE | {"libnew.so.7"}, frozenset(), 36))


def test_packages_are_called_as_the_window_calls_them() -> None:
    for library, package in NAMED_BY_THE_WINDOW.items():
        assert package in recommends(Needs(BASE, frozenset({library}), 36))


def test_libraries_of_the_folder_are_not_asked_of_the_system(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    window = folder / "_internal" / "PySide6" / "Qt" / "lib"
    window.mkdir(parents=True)
    sleep = Path("/usr/bin/sleep").read_bytes()
    library = sleep.replace(b"libc.so.6\0", b"libx.so.6\0")
    assert list(needed(sleep)) == ["libc.so.6"]
    (folder / "worksheet-studio").write_bytes(sleep)
    (window / "libQt6Gui.so.6").write_bytes(library)
    found = needs_of(folder)
    assert (found.always, found.window) == ({"libc.so.6"}, {"libx.so.6"})
    assert found.glibc >= 2
    (folder / "_internal" / "libx.so.6").write_bytes(sleep)
    assert needs_of(folder).window == frozenset()


def test_a_library_that_only_qt_uses_is_for_the_window_wherever_it_lies(tmp_path: Path) -> None:
    sleep = Path("/usr/bin/sleep").read_bytes()
    places = {
        "worksheet-studio": b"libc.so.6\0",
        "_internal/PySide6/QtGui.abi3.so": b"liby.so.6\0",
        "_internal/liby.so.6": b"libz.so.6\0",
        "_internal/python3.11/lib-dynload/used.so": b"libw.so.6\0",
        "_internal/libw.so.6": b"libv.so.6\0",
    }
    for place, name in places.items():
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(sleep.replace(b"libc.so.6\0", name))
    found = needs_of(tmp_path)
    assert found.always == {"libc.so.6", "libv.so.6"}
    assert found.window == {"libz.so.6"}
