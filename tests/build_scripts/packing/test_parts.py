"""Which part a file of a build is of, what is known of it, and what is said of strangers."""

import importlib.metadata
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
import typst
from packing import known, system_packages
from packing.fonts import family_of, spaced, version_of
from packing.layout import redis_server
from packing.libraries import is_carried, stem_of
from packing.part import Part, PartsError
from packing.parts import find_parts
from packing.python_packages import PythonPackages, licence_of
from packing.system_packages import DebianPackage, packages_of
from packing.toc import Entry, read_tables

ROOT = Path(__file__).resolve().parents[3]
QT = Path(PySide6.__file__).parent
SYSTEM = Path("/usr/lib/x86_64-linux-gnu")


@pytest.fixture(scope="module")
def packages() -> PythonPackages:
    return PythonPackages()


def found(*entries: Entry) -> dict[str, Part]:
    return {part.key: part for part in find_parts(entries, ROOT)}


def test_tables_of_pyinstaller_are_read(tmp_path: Path) -> None:
    (tmp_path / "COLLECT-00.toc").write_text(
        "([('libz.so.1', '/lib/libz.so.1', 'BINARY'), ('libQt6Core.so.6', 'PySide6/libQt6Core.so.6', 'SYMLINK')],)"
    )
    (tmp_path / "PYZ-00.toc").write_text(
        "('PYZ-00.pyz', [('json', '/p/json.py', 'PYMODULE'), ('ns', '-', 'PYMODULE')])"
    )
    (tmp_path / "EXE-00.toc").write_text("('exe', True, [('start', '/p/start.py', 'PYSOURCE'), ('O', '', 'OPTION')])")
    assert read_tables(tmp_path) == (
        Entry(name="libz.so.1", source=Path("/lib/libz.so.1")),
        Entry(name="json", source=Path("/p/json.py"), is_module=True),
        Entry(name="start", source=Path("/p/start.py"), is_module=True),
    )


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("libpq-e9b5c9ac.so.5.18", "pq"),
        ("libdbus-1.so.3", "dbus-1"),
        ("libpcre2-8.so.0", "pcre2-8"),
        ("libcrypto-3-x64.dll", "crypto"),
        ("libpq-3a62f7d6f1b2a8c19e0d4b5c7f8091a2.dll", "pq"),
        ("libssl-3-x64-0b8d7ff06d2a3cc6b6d7b6f4a1b2c3d4.dll", "ssl"),
        ("msvcp140-263139962577ecda4cd9469ca360a746.dll", "msvcp140"),
        ("libssl.3.dylib", "ssl"),
        ("VCRUNTIME140_1.dll", "vcruntime140_1"),
        ("api-ms-win-crt-heap-l1-1-0.dll", "api-ms-win"),
        ("libxkbcommon-x11.so.0", "xkbcommon-x11"),
    ],
)
def test_stem_of_a_library(name: str, stem: str) -> None:
    assert stem_of(name) == stem and stem in known.LIBRARIES


def test_files_come_to_their_parts() -> None:
    parts = found(
        Entry(name="libz.so.1", source=SYSTEM / "libz.so.1"),
        Entry(name="PySide6/Qt/lib/libQt6Core.so.6", source=QT / "Qt" / "lib" / "libQt6Core.so.6"),
        Entry(name="PySide6/__init__.py", source=QT / "__init__.py"),
        Entry(name="resources/fonts/NotoSans-Bold.ttf", source=ROOT / "resources/fonts/NotoSans-Bold.ttf"),
        Entry(name="resources/icons/app.svg", source=ROOT / "resources/icons/app.svg"),
        Entry(name="json.decoder", source=Path(sys.base_prefix) / "lib/python3/json/decoder.py", is_module=True),
        Entry(name="typst", source=Path(typst.__file__), is_module=True),
        *(Entry(name=f"redis/{Path(source).name}", source=Path(source)) for source, _ in redis_server(ROOT)),
    )
    assert parts["worksheet-studio"].files == ("resources/icons/app.svg",)
    qt, font, server = parts["lib-qt-in-pyside6-essentials"], parts["font-notosans"], parts["server-valkey"]
    assert (qt.version, qt.within, qt.licence) == (PySide6.__version__, "pyside6-essentials", "LGPL-3.0-only")
    assert parts["pyside6-essentials"].files == ("PySide6/__init__.py",) and not parts["pyside6-essentials"].is_archived
    assert (font.name, font.version, font.texts[0].name) == ("Font Noto Sans", "2.004", "Noto-OFL.txt")
    assert server.version.startswith("9.") and "Valkey contributors" in server.texts[0].read_text()
    assert parts["lib-zlib"].licence == "Zlib" and parts["python"].licence == "Python-2.0"
    rust = {inner.name: inner for inner in parts["typst"].inside}
    assert parts["typst"].is_archived and rust["typst-library"].licence == "Apache-2.0"
    assert "cc" not in rust, "what was only needed to build it is not in it"
    assert parts["fonts-in-typst"].within == "typst"
    assert "typst" in parts["worksheet-studio"].needs and "fonts-in-typst" not in parts["worksheet-studio"].needs


def test_pythons_framework_is_pythons() -> None:
    framework = Path("/Library/Frameworks/Python.framework")
    names = ("Python.framework/Versions/3.13/Python", "Python.framework/Versions/3.13/Resources/Info.plist")
    parts = found(*(Entry(name=name, source=framework.parent / name) for name in names))
    assert parts["python"].files == names


def test_a_stranger_is_named() -> None:
    stranger = Entry(name="libmystery.so.4", source=Path("/opt/mystery/libmystery.so.4"))
    with pytest.raises(PartsError, match=r"libmystery.so.4 \(from /opt/mystery/libmystery.so.4\).*known.py"):
        found(stranger)


def test_a_redis_under_another_licence_is_told(tmp_path: Path) -> None:
    for version, licence in (("7.2.4", "BSD-3-Clause"), ("8.0.1", "LicenseRef-RSALv2 OR SSPL-1.0 OR AGPL-3.0-only")):
        server = tmp_path / version / "redis-server"
        server.parent.mkdir()
        server.write_text(f"#!/bin/sh\necho 'Redis server v={version} sha=00000000:0'\n")
        server.chmod(0o755)
        part = found(Entry(name="redis/redis-server", source=server))["server-redis"]
        assert (part.version, part.licence) == (version, licence)


def test_carried_libraries_are_told_from_a_packages_own() -> None:
    assert is_carried("psycopg_binary.libs/libpq-e9b5c9ac.so.5.18") and is_carried("pypdfium2_raw/libpdfium.so")
    assert is_carried("PySide6/Qt6Core.dll") and is_carried("PySide6/Qt/plugins/platforms/libqxcb.so")
    assert not is_carried("typst/_typst.abi3.so") and not is_carried("PySide6/QtCore.abi3.so")


def test_every_package_of_a_build_has_a_known_licence(packages: PythonPackages) -> None:
    pins = (ROOT / "build_scripts" / "pins" / "run.txt").read_text(encoding="utf-8").splitlines()
    names = {line.partition("==")[0] for line in pins if "==" in line and not line.startswith((" ", "#"))}
    here = {name: each for each in importlib.metadata.distributions() if (name := each.name.lower()) in names}
    assert len(here) > 60
    assert [name for name, each in here.items() if not licence_of(each)] == []


def test_texts_of_a_package(packages: PythonPackages) -> None:
    names = {path.name for path in packages.texts_of("cryptography")}
    assert names == {"LICENSE", "LICENSE.APACHE", "LICENSE.BSD"}
    assert packages.carried("psycopg-binary")["keyutils-libs"][1].startswith("pkg:rpm/")


def test_fonts() -> None:
    fonts = ROOT / "resources" / "fonts"
    assert family_of("NotoSansArabic-Bold.ttf") == "NotoSansArabic" and spaced("NotoSansCJK") == "Noto Sans CJK"
    assert version_of(fonts / "NotoSansCJK-Regular.ttc") == "2.004"
    assert version_of(fonts / "SourceSerif4-Regular.ttf") == "4.004"


def test_debian_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def answer(words: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append(words)
        told = "zlib1g:amd64: /lib/x86_64-linux-gnu/libz.so.1\n" if "--search" in words else "zlib1g\tzlib\t1:1.2.13\n"
        return subprocess.CompletedProcess(words, 1, told, "")

    monkeypatch.setattr(system_packages.shutil, "which", lambda _: "/usr/bin/dpkg-query")
    monkeypatch.setattr(system_packages.subprocess, "run", answer)
    of_zlib = DebianPackage(name="zlib1g", source="zlib", version="1:1.2.13")
    path = Path("/usr/lib/x86_64-linux-gnu/libz.so.1")
    assert packages_of([path, Path("/opt/libmystery.so")]) == {path: of_zlib}
    assert "/lib/x86_64-linux-gnu/libz.so.1" in asked[0], "packages may know it by its former name"
    assert of_zlib.purl == "pkg:deb/debian/zlib@1:1.2.13?arch=source"
    assert packages_of([]) == {}
