"""What is done to a job's files, in the background: looking for them, copying ZIPs, moving to the bin."""

import os
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QFile

from app.core.errors import StorageError
from app.ui.jobs import texts
from app.ui.words import say


def is_there(folder: Path) -> bool:
    """Whether the folder exists; one that cannot be looked at does not."""
    try:
        return folder.is_dir()
    except OSError:
        return False


def save_zip(source: Path, target: Path) -> Path:
    """Copy a ZIP; an old file of that name is replaced in one step, or stays when that fails.

    Raises `StorageError` when the ZIP is gone, or the copy cannot be written.
    """
    _require((source,))
    unfinished = target.with_name(f".~{uuid4().hex[:8]}")
    try:
        shutil.copyfile(source, unfinished)
        unfinished.replace(target)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        message = say(texts.NOT_SAVED, folder=str(target.parent))
        raise StorageError(message, hint=say(texts.NOT_SAVED_HINT), detail=repr(error)) from error
    return target


def save_zips(sources: Sequence[Path], folder: Path) -> Path:
    """Copy ZIPs into a folder, under their own names; one that is there already gets a companion with a number."""
    _require(sources)
    for source in sources:
        target, number = folder / source.name, 1
        while target.exists():
            number += 1
            target = folder / f"{source.stem} ({number}){source.suffix}"
        save_zip(source, target)
    return folder


def move_to_bin(paths: Iterable[Path]) -> None:
    """Move files and folders to the system's bin; raises `StorageError` about the first that stays."""
    for path in paths:
        if os.path.lexists(path) and not QFile(str(path)).moveToTrash():
            hint = say(texts.NOT_BINNED_HINT, folder=str(path))
            raise StorageError(say(texts.NOT_BINNED), hint=hint, code="not-binned")


def _require(sources: Iterable[Path]) -> None:
    for source in sources:
        if not source.is_file():
            raise StorageError(say(texts.ZIP_GONE, name=source.name), code="zip-gone")
