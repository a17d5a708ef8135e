"""What whoever looks after a computer decides for all of its users, in a file that only administrators can write.

    {"updates": false}

The places of the file are those of `app.core.paths.managed_files`. What is decided in one of them holds.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from pydantic import ConfigDict, ValidationError

from app.core.curriculum import Record
from app.core.paths import managed_files


class Managed(Record):
    """`updates`: whether people may have the window look for newer versions."""

    model_config = ConfigDict(strict=True)

    updates: bool = True


_DAMAGED = Managed(updates=False)
"""Somebody wanted to decide something here; nothing leaves the computer that might have been forbidden."""


def read_managed(files: Iterable[Path] | None = None) -> Managed:
    """What is decided for this computer; everything is allowed where no file says otherwise."""
    places = managed_files() if files is None else files
    return Managed(updates=all(_read(file).updates for file in places))


def _read(file: Path) -> Managed:
    try:
        return Managed.model_validate(json.loads(file.read_text(encoding="utf-8-sig")))
    except (FileNotFoundError, NotADirectoryError):
        return Managed()
    except (OSError, ValueError, RecursionError, ValidationError):
        return _DAMAGED
