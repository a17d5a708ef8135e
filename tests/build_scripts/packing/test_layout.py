"""What goes into the packed folder, and what does not."""

import os
from pathlib import Path

import pytest
from packing import layout

ROOT = Path(__file__).resolve().parents[3]


def test_all_resources_go_in_but_what_only_we_read() -> None:
    given = {Path(source) for source, _ in layout.resources(ROOT)}
    left_out = {path for path in (ROOT / "resources").rglob("*") if path.is_file()} - given
    assert {path.suffix for path in left_out} == {".md", ".po", ".ts", ".png"}
    assert {path.parent.name for path in left_out if path.suffix == ".png"} == {"pictures"}
    assert any(path.parent.name == "products" and path.suffix == ".png" for path in given)
    assert {path.suffix for path in given} >= {".mo", ".qm", ".ttf", ".typ", ".html", ".css", ".js", ".xlsx", ".svg"}


def test_they_lie_where_the_program_looks_for_them() -> None:
    for source, folder in layout.resources(ROOT):
        assert Path(source).parent == ROOT / folder


def test_a_server_comes_along() -> None:
    ((source, folder),) = layout.redis_server(ROOT)
    assert folder == "redis" and os.access(source, os.X_OK)
    assert layout.server_is_missing(ROOT) == ""


def test_a_server_that_was_put_there_comes_first(tmp_path: Path) -> None:
    vendored = tmp_path / "build_scripts" / "vendor" / "redis"
    vendored.mkdir(parents=True)
    for name in ("redis-server.exe", "msys-2.0.dll", "README.md"):
        (vendored / name).touch()
    assert {Path(source).name for source, _ in layout.redis_server(tmp_path)} == {"redis-server.exe", "msys-2.0.dll"}


def test_a_missing_server_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "_packaged_server", list)
    assert "no Redis server of its own" in layout.server_is_missing(tmp_path)
    assert "build_scripts/vendor/redis" in layout.server_is_missing(tmp_path)


@pytest.mark.parametrize(
    ("path", "is_wanted"),
    [
        ("babel/locale-data/de_AT.dat", True),
        ("babel/locale-data/root.dat", True),
        ("babel/locale-data/deu.dat", False),
        ("babel/locale-data/fr.dat", False),
        ("babel/global.dat", True),
        ("celery-5.6.3.dist-info/METADATA", True),
        ("celery-5.6.3.dist-info/entry_points.txt", True),
        ("celery-5.6.3.dist-info/RECORD", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so", True),
        ("libstdc++.so.6", False),
        ("PySide6/Qt6Core.dll", True),
        ("PySide6/Qt6Quick.dll", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll", False),
    ],
)
def test_what_is_wanted(path: str, is_wanted: bool) -> None:
    assert layout.is_wanted(path) is is_wanted


def test_libraries_that_only_left_out_files_needed_go_with_them() -> None:
    links = {
        "/plugins/libqgtk3.so": ["libgtk-3.so.0", "libc.so.6"],
        "/lib/libgtk-3.so.0": ["libcairo.so.2", "libglib-2.0.so.0"],
        "/lib/libcairo.so.2": [],
        "/lib/libQt6Core.so.6": ["libglib-2.0.so.0"],
        "/lib/libglib-2.0.so.0": ["libpcre2-8.so.0"],
        "/lib/libpcre2-8.so.0": [],
        "/QtCore.so": ["libQt6Core.so.6"],
        "/lib/libQt6Qml.so.6": [],
    }
    binaries = [
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/plugins/libqgtk3.so", "BINARY"),
        ("PySide6/QtCore.abi3.so", "/QtCore.so", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/lib/libQt6Core.so.6", "BINARY"),
        ("PySide6/Qt/lib/libQt6Qml.so.6", "/lib/libQt6Qml.so.6", "BINARY"),
        *((Path(path).name, path, "BINARY") for path in list(links)[1:6] if "Qt" not in path),
    ]
    kept = layout.wanted_binaries(binaries, lambda path: links[path])
    assert {name for name, _, _ in kept} == {
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "libglib-2.0.so.0",
        "libpcre2-8.so.0",
    }
    data = [
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "SYMLINK"),
        ("resources/build.json", "/build.json", "DATA"),
        ("babel/locale-data/fr.dat", "/fr.dat", "DATA"),
    ]
    assert [name for name, _, _ in layout.wanted_data(data, kept)] == ["libQt6Core.so.6", "resources/build.json"]


def test_elsewhere_only_what_is_not_wanted_goes() -> None:
    names = ("PySide6/Qt6Core.dll", "PySide6/Qt6Quick.dll", "libcrypto-3.dll", "PySide6/QtCore.pyd")
    kept = layout.wanted_binaries([(name, f"C:/{name}", "BINARY") for name in names])
    assert [name for name, _, _ in kept] == ["PySide6/Qt6Core.dll", "libcrypto-3.dll", "PySide6/QtCore.pyd"]


def test_links_are_followed_from_where_they_are_and_frameworks_keep_theirs() -> None:
    frameworks = "PySide6/Qt/lib/QtCore.framework"
    binaries = [
        (f"{frameworks}/Versions/A/QtCore", "/QtCore", "BINARY"),
        ("psycopg_binary.libs/libpq.so.5.17", "/libpq", "BINARY"),
    ]
    kept = [
        (f"{frameworks}/Versions/Current", "A", "SYMLINK"),
        (f"{frameworks}/QtCore", "Versions/Current/QtCore", "SYMLINK"),
        (f"{frameworks}/Resources", "Versions/Current/Resources", "SYMLINK"),
        ("psycopg_binary.libs/libpq.so.5", "libpq.so.5.17", "SYMLINK"),
        ("libpq.so.5", "psycopg_binary.libs/libpq.so.5.17", "SYMLINK"),
    ]
    gone = [("psycopg_binary.libs/libssl.so", "libssl.so.3", "SYMLINK")]
    assert layout.wanted_data([*kept, *gone], binaries) == kept
