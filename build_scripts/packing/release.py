"""What a release needs beside its files: one folder of them, their sums, and what older programs are told.

    python3 build_scripts/packing/release.py check v0.1.0
    python3 build_scripts/packing/release.py gather ARTIFACTS DIST --page ADDRESS [--date 2026-11-29]

`check` fails unless a tag names the program's version. `gather` copies the files below ARTIFACTS (a folder for each
system) into DIST, names those that several systems have for theirs, and writes SHA256SUMS, latest.json and NOTES.md
there. Standard library only: it runs where nothing of the project is installed.
"""

import argparse
import datetime
import hashlib
import json
import re
import shutil
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_NOT_FOR_RELEASE = "pictures-"
_LONGEST_NOTES = 400  # of characters, that the program shows


class ReleaseError(Exception):
    """The release cannot be made; the text says why."""


def version() -> str:
    """The program's version, from its source."""
    found = re.search(
        r'^__version__ = "(.+)"$', (ROOT / "app" / "__init__.py").read_text(encoding="utf-8"), re.MULTILINE
    )
    if not found:
        raise ReleaseError("app/__init__.py names no version.")
    return found[1]


def check(tag: str) -> None:
    """Raise `ReleaseError` unless the tag names the program's version and the changelog has a part of it."""
    if tag != f"v{version()}":
        raise ReleaseError(f"The tag {tag} is not v{version()}, which app/__init__.py names.")
    if not changes(version()):
        raise ReleaseError(f"CHANGELOG.md has no part of {version()}.")


def changes(number: str) -> str:
    """A version's part of CHANGELOG.md, without its heading; empty where there is none."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    found = re.search(rf"^## {re.escape(number)}\b[^\n]*\n(.*?)(?=^## |\Z)", text, re.DOTALL | re.MULTILINE)
    return found[1].strip() if found else ""


def latest(page: str, date: datetime.date) -> dict[str, str]:
    """What `app.core.updates` reads: the version and the first words of its changes."""
    words = " ".join(changes(version()).partition("\n\n")[0].split())
    notes = words if len(words) <= _LONGEST_NOTES else words[: _LONGEST_NOTES - 1].rsplit(" ", 1)[0] + "…"
    return {"version": version(), "published": date.isoformat(), "page": page, "notes": notes}


def gather(artifacts: Path, dist: Path, page: str, date: datetime.date) -> list[Path]:
    """Fill `dist`; the files in it. Raises `ReleaseError` where there is nothing to hand out."""
    found = [
        path
        for path in sorted(artifacts.rglob("*"))
        if path.is_file() and not path.relative_to(artifacts).parts[0].startswith(_NOT_FOR_RELEASE)
    ]
    if not found:
        raise ReleaseError(f"There are no files in {artifacts}.")
    dist.mkdir(parents=True, exist_ok=True)
    often = Counter(path.name for path in found)
    for path in found:
        system = path.relative_to(artifacts).parts[0]
        shutil.copyfile(path, dist / (path.name if often[path.name] == 1 else f"{system}-{path.name}"))
    files = sorted(path for path in dist.iterdir() if path.is_file())
    (dist / "SHA256SUMS").write_text("".join(_sum_line(path) for path in files), encoding="utf-8")
    told = json.dumps(latest(page, date), indent=2, ensure_ascii=False)
    (dist / "latest.json").write_text(told + "\n", encoding="utf-8")
    (dist / "NOTES.md").write_text(changes(version()) + "\n", encoding="utf-8")
    return sorted(dist.iterdir())


def _sum_line(path: Path) -> str:
    with path.open("rb") as file:
        return f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n"


def main() -> int:
    """Parse the command line; the exit code is 1 when the release cannot be made."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check").add_argument("tag")
    gathering = commands.add_parser("gather")
    gathering.add_argument("artifacts", type=Path)
    gathering.add_argument("dist", type=Path)
    gathering.add_argument("--page", required=True)
    gathering.add_argument(
        "--date", type=datetime.date.fromisoformat, default=datetime.datetime.now(datetime.UTC).date()
    )
    arguments = parser.parse_args()
    try:
        if arguments.command == "check":
            check(arguments.tag)
        else:
            for path in gather(arguments.artifacts, arguments.dist, arguments.page, arguments.date):
                print(path.name)
    except ReleaseError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
