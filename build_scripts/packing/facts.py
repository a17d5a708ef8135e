"""What is known of a build before it is made: its version, commit, date and where it asks for a newer one."""

import datetime
import os
import subprocess
from pathlib import Path

from pydantic import Field

from app import __version__
from app.core.curriculum import Record

EPOCH_VARIABLE = "SOURCE_DATE_EPOCH"
_PACKED = ("app", "resources", "build_scripts/packing", "build_scripts/pins/installer.txt")


class BuildFacts(Record):
    """The facts that the packed program carries in `resources/build.json`; `date` is the commit's, in UTC."""

    version: str = Field(pattern=r"^\d+\.\d+\.\d+$")
    commit: str = Field(pattern=r"^[0-9a-f]{40}$")
    date: datetime.date
    updates: str = ""

    @property
    def epoch(self) -> int:
        """The time that every packed file bears, in seconds since 1970: midnight (UTC) of the build's date."""
        return int(datetime.datetime.combine(self.date, datetime.time(), datetime.UTC).timestamp())


def gather(root: Path, updates: str = "") -> BuildFacts:
    """The facts of the checkout at `root`; SOURCE_DATE_EPOCH comes before the date of its commit.

    Raises `subprocess.CalledProcessError` where `root` is no checkout.
    """
    given = os.environ.get(EPOCH_VARIABLE)
    seconds = int(given) if given else int(_git(root, "log", "-1", "--format=%ct"))
    date = datetime.datetime.fromtimestamp(seconds, datetime.UTC).date()
    return BuildFacts(version=__version__, commit=_git(root, "rev-parse", "HEAD"), date=date, updates=updates)


def uncommitted(root: Path) -> tuple[str, ...]:
    """Files of the program that are packed as they are now, and not as the commit has them; ignored ones are not."""
    told = _git(root, "status", "--porcelain", "--untracked-files=all", "--", *_PACKED)
    return tuple(line.strip().partition(" ")[2].strip() for line in told.splitlines())


def _git(root: Path, *words: str) -> str:
    done = subprocess.run(["git", "-C", str(root), *words], check=True, capture_output=True, text=True)
    return done.stdout.strip()
