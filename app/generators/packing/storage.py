"""Writing files so that none is ever half there, never outside its folder, and with errors in words."""

import errno
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from app.core.errors import StorageError

_PARTIAL = ".~*.part"
_IN_USE = (32, 33)  # Windows: sharing violation, lock violation
_KINDS = {
    "disk-full": (errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
    "folder-missing": (errno.ENOENT, errno.ENOTDIR, errno.ESTALE, errno.ENODEV, errno.ENXIO),
    "folder-read-only": (errno.EACCES, errno.EPERM, errno.EROFS),
    "path-too-long": (errno.ENAMETOOLONG,),
}
_WORDS = {
    "disk-full": ("The disk is full: {path} could not be saved.", "Make room on it, or choose a folder elsewhere."),
    "folder-missing": (
        "The folder {path} is not there any more.",
        "Put it back or plug its drive in, then try again.",
    ),
    "folder-read-only": (
        "{path} could not be saved, because its folder does not allow it.",
        "Make the folder writable, or choose another one.",
    ),
    "file-in-use": ("{path} is open in another program.", "Close it there, then try again."),
    "path-too-long": ("The path {path} is too long for this disk.", "Choose an output folder with a shorter path."),
    "storage": ("{path} could not be saved.", "Check the disk or the network drive, then try again."),
}


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn an `OSError` while working on `path` into a `StorageError` whose code and words say what to do."""
    try:
        yield
    except OSError as error:
        code = _code(error)
        message, hint = _WORDS[code]
        named = _first_missing(path) if code == "folder-missing" else path
        raise StorageError(message.format(path=named), hint=hint, detail=repr(error), code=code) from error


def ensure_inside(root: Path, path: Path) -> Path:
    """`path` when it lies below `root` with all symbolic links followed, else `StorageError` (`outside-folder`).

    A path relative to `root` may be given too. Neither has to exist.
    """
    full = root / path
    with storage_errors(full):
        real_root, real = root.resolve(), full.resolve()
    if real == real_root or not real.is_relative_to(real_root):
        raise StorageError(
            f"{full} leads out of the folder {root}.",
            hint="Remove the link that leads there, or choose another folder.",
            code="outside-folder",
        )
    return full


def make_folder(root: Path, folder: Path) -> Path:
    """Make `folder` below `root`; `root` itself must be there, since a person who removed it does not want it back."""
    full = ensure_inside(root, folder)
    with storage_errors(full):
        if not root.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(root))
        full.mkdir(parents=True, exist_ok=True)
    return full


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """A file to write that becomes `target` at the end, all at once, or leaves `target` as it was."""
    partial = target.parent / f".~{secrets.token_hex(6)}.part"
    with storage_errors(target):
        try:
            with partial.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)


def write_file(root: Path, path: Path, data: bytes) -> Path:
    """Save `data` as `path` below `root`, making its folders; raises `StorageError`."""
    target = ensure_inside(root, path)
    make_folder(root, target.parent)
    with replacing(target) as file:
        file.write(data)
    return target


def remove_leftovers(folder: Path, older_than: float = 3600) -> int:
    """Remove what killed processes left half written below `folder`, if untouched for `older_than` seconds."""
    removed = 0
    with storage_errors(folder):
        for partial in folder.rglob(_PARTIAL):
            with suppress(FileNotFoundError):  # finished by its own process in the meantime
                if time.time() - partial.stat().st_mtime >= older_than:
                    partial.unlink()
                    removed += 1
    return removed


def _first_missing(path: Path) -> Path:
    """The folder that a person removed, not one of the many that stood in it."""
    with suppress(OSError):
        return next((each for each in (*reversed(path.parents), path) if not each.exists()), path)
    return path


def _code(error: OSError) -> str:
    windows = getattr(error, "winerror", None)
    if windows in _IN_USE:
        return "file-in-use"
    return next((code for code, numbers in _KINDS.items() if error.errno in numbers), "storage")
