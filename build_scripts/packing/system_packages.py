"""Which Debian packages the libraries come from that were collected from a Debian machine."""

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from app.core.curriculum import Record

_FIELDS = "${Package}\t${source:Package}\t${source:Version}\n"


class DebianPackage(Record):
    """The package that has a file; `source` and `version` name the source package that it was built from."""

    name: str
    source: str
    version: str

    @property
    def copyright(self) -> Path:
        """Where Debian keeps the licences of a package."""
        return Path("/usr/share/doc") / self.name / "copyright"

    @property
    def purl(self) -> str:
        """Address of the source package."""
        return f"pkg:deb/debian/{self.source}@{self.version}?arch=source"


def packages_of(paths: Iterable[Path]) -> dict[Path, DebianPackage]:
    """The package of each file that is of one; empty on other systems."""
    wanted = {variant: path for path in paths for variant in _variants(path)}
    if not wanted or not shutil.which("dpkg-query"):
        return {}
    names: dict[Path, str] = {}
    for line in _ask("--search", *wanted):
        packages, _, file = line.rpartition(": ")
        if file in wanted:
            names[wanted[file]] = packages.split(",")[0].partition(":")[0]
    if not names:
        return {}
    rows = (line.split("\t") for line in _ask("--show", f"--showformat={_FIELDS}", *sorted(set(names.values()))))
    known = {name: DebianPackage(name=name, source=source, version=version) for name, source, version in rows}
    return {path: known[name] for path, name in names.items() if name in known}


def _variants(path: Path) -> set[str]:
    """A file's names before and after Debian moved `/lib` to `/usr/lib`; packages know either."""
    found = {str(path), str(path.resolve())}
    found |= {name.removeprefix("/usr") for name in found} | {
        f"/usr{name}" for name in found if name.startswith("/lib")
    }
    return found


def _ask(*words: str) -> list[str]:
    """What dpkg-query knows; files that no package has make its exit code 1, which means nothing here."""
    done = subprocess.run(["dpkg-query", *words], capture_output=True, text=True, check=False)
    return done.stdout.splitlines()
