"""Which build this is: version, commit and date as `resources/build.json` of a packed program says; none in a checkout.

Light, since `--version` reads it: no library is imported here.
"""

import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app import __version__
from app.core.errors import StorageError
from app.core.paths import resources

FILE = "build.json"
FROM_SOURCE = "from source"
_COMMIT = re.compile(r"[0-9a-f]{40}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SHOWN = 10  # digits of a commit that are enough to find it


@dataclass(frozen=True)
class BuildInfo:
    """A packed program. `updates` is the address at which it may look for newer versions, or empty."""

    version: str
    commit: str  # 40 hexadecimal digits
    date: date
    updates: str = ""

    @property
    def short_commit(self) -> str:
        """The commit as a person names it."""
        return self.commit[:_SHOWN]


def build_info() -> BuildInfo | None:
    """This program's build; None in a checkout or where nobody can say."""
    try:
        return read_build_info(resources() / FILE)
    except StorageError:
        return None


def read_build_info(file: Path) -> BuildInfo | None:
    """The build that the file tells of; None where it is missing, damaged, or of another version than this program."""
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        info = BuildInfo(told["version"], told["commit"], _day(told["date"]), told.get("updates", ""))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    is_text = isinstance(info.commit, str) and isinstance(info.updates, str)
    is_sound = is_text and info.version == __version__ and _COMMIT.fullmatch(info.commit)
    return info if is_sound else None


def origin() -> str:
    """Where this program comes from, in plain English: `commit 1a2b3c4d5e, built 2026-11-29` or `from source`."""
    info = build_info()
    return f"commit {info.short_commit}, built {info.date}" if info else FROM_SOURCE


def _day(text: str) -> date:
    """A date as `2026-11-29`, and in no other of the ways of ISO 8601."""
    if not _DAY.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)
