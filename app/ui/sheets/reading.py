"""Reads a sheet's file, off the GUI thread and in one go, so that no file stays open while it is looked at."""

from dataclasses import dataclass
from pathlib import Path

from app.core.errors import StorageError
from app.ui.sheets import texts
from app.ui.words import say

_HEAD, _TAIL = b"%PDF-", b"%%EOF"
_NEAR = 1024  # bytes from either end within which readers look for these, as Adobe's implementation notes have it


class SheetProblem(StorageError):
    """A sheet cannot be shown. `can_be_made_again`: its file is gone or damaged."""

    code = "sheet"
    can_be_made_again = True


class SheetUnreadable(SheetProblem):
    """The file is there, but the system does not hand it out."""

    code = "sheet-unreadable"
    can_be_made_again = False


@dataclass(frozen=True)
class Stamp:
    """When the file was written and how long it is; another stamp means another file."""

    written: int
    size: int


@dataclass(frozen=True)
class SheetFile:
    """What a file held."""

    data: bytes
    stamp: Stamp


def read_sheet(path: Path, known: Stamp | None = None) -> SheetFile | None:
    """The file, or None while it still is the one that is `known`; raises `SheetProblem`."""
    try:
        status = path.stat()
        stamp = Stamp(status.st_mtime_ns, status.st_size)
        if stamp == known:
            return None
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise missing(path) from error
    except OSError as error:
        raise SheetUnreadable(
            say(texts.UNREADABLE, name=path.name),
            hint=say(texts.UNREADABLE_HINT),
            title=say(texts.UNREADABLE_TITLE),
            detail=repr(error),
        ) from error
    if not data:
        raise _problem(texts.EMPTY, path)
    if _HEAD not in data[:_NEAR] or _TAIL not in data[-_NEAR:]:
        raise damaged(path)
    return SheetFile(data, stamp)


def missing(path: Path) -> SheetProblem:
    """The words for a file that is gone."""
    return SheetProblem(
        say(texts.MISSING, name=path.name), hint=say(texts.MISSING_HINT), title=say(texts.MISSING_TITLE)
    )


def damaged(path: Path) -> SheetProblem:
    """The words for a file that is no PDF, or not all of one."""
    return _problem(texts.DAMAGED, path)


def _problem(text: str, path: Path) -> SheetProblem:
    return SheetProblem(say(text, name=path.name), hint=say(texts.MISSING_HINT), title=say(texts.DAMAGED_TITLE))
