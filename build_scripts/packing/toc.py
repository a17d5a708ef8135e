"""What PyInstaller put into the folder and where it came from, by the tables that it leaves in its work folder."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.core.curriculum import Record


class Entry(Record):
    """A file of the folder (`name` is its path there), or a module in the executable's archive (a dotted name)."""

    name: str
    source: Path
    is_module: bool = False


def read_tables(work: Path) -> tuple[Entry, ...]:
    """All files and modules of a build by its work folder; links are left out, what they lead to is there.

    `OSError` where the tables are missing: the folder was not built here.
    """
    files = _rows(work / "COLLECT-00.toc")
    modules = [*_rows(work / "PYZ-00.toc"), *(row for row in _rows(work / "EXE-00.toc") if row[2] == "PYSOURCE")]
    found = [Entry(name=name, source=Path(source)) for name, source, kind in files if kind != "SYMLINK"]
    found += [Entry(name=name, source=Path(source), is_module=True) for name, source, _ in modules if source != "-"]
    return tuple(found)


def _rows(path: Path) -> Iterator[tuple[str, str, str]]:
    """The rows of a table: it is the text of a tuple with lists of triples in it, among other things."""
    values: tuple[Any, ...] = ast.literal_eval(path.read_text(encoding="utf-8"))
    for value in values:
        for row in value if isinstance(value, list) else ():
            if isinstance(row, tuple) and len(row) == 3:
                yield str(row[0]), str(row[1]), str(row[2])
