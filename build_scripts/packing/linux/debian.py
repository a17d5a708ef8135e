"""The Debian package: the packed folder in /usr/lib, its commands in /usr/bin, and what a desktop knows of it."""

import gzip
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import tempfile
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime, time
from email.utils import format_datetime
from pathlib import Path

from packing import names, texts
from packing.facts import BuildFacts
from packing.linux.desktop import write_share
from packing.linux.elf import needs_of
from packing.linux.libraries import depends, recommends
from packing.linux.tarball import LEVEL, fill, mode_of
from packing.release import changes

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_PLACE = Path("usr/lib") / names.PROGRAM
_SUGGESTS = "cups, gnome-keyring | kwalletmanager, libreoffice-calc"
_CONTROL = """\
Package: {package}
Version: {version}
Section: education
Priority: optional
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Suggests: {suggests}
Description: {summary}
{description}
"""
_CHANGELOG = """\
{package} ({version}) unstable; urgency=medium

{changes}

 -- {maintainer}  {date}
"""
_WIDTH = 78


def make_deb(folder: Path, out: Path, facts: BuildFacts, level: int = LEVEL) -> Path:
    """Write the package of the packed `folder` into `out`: the same bytes for the same content, facts and level.

    No maintainer scripts: dpkg's triggers of desktop-file-utils, man-db and others see the new files.
    Raises `UnknownLibraryError` where the folder needs a library of which no package is known.
    """
    architecture = ARCHITECTURES[platform.machine()]
    target = out / f"{names.PROGRAM}_{facts.version}_{architecture}.deb"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        root = Path(made) / "root"
        _fill_root(root, folder, facts)
        content = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
        control = root / "DEBIAN"
        size = _installed_size(root)
        control.mkdir()
        (control / "md5sums").write_text("".join(_md5_lines(root, content)), encoding="utf-8")
        (control / "control").write_text(_control(folder, facts, architecture, size), encoding="utf-8")
        _make_plain(root, facts.epoch)
        # xz also where the system's default is another: every Debian and Ubuntu that this runs on reads it.
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", str(root), str(target)]
        environment = os.environ | {"SOURCE_DATE_EPOCH": str(facts.epoch)}
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return target


def _fill_root(root: Path, folder: Path, facts: BuildFacts) -> None:
    shutil.copytree(folder, root / _PLACE, symlinks=True)
    # Newer versions come from whoever gave the package, so the program does not ask for any.
    (root / _PLACE / "managed.json").write_text(json.dumps({"updates": False}) + "\n", encoding="utf-8")
    commands = root / "usr" / "bin"
    commands.mkdir(parents=True)
    share = root / "usr" / "share"
    write_share(share, facts)
    for program in (names.PROGRAM, names.WINDOW):
        (commands / program).symlink_to(Path("..") / _PLACE.relative_to("usr") / program)
    (share / "man" / "man1" / f"{names.WINDOW}.1.gz").symlink_to(f"{names.PROGRAM}.1.gz")
    notes = share / "doc" / names.PROGRAM
    notes.mkdir(parents=True)
    (notes / "copyright").write_text(_copyright(facts), encoding="utf-8")
    (notes / "changelog.gz").write_bytes(gzip.compress(_changelog(facts).encode(), mtime=0))
    overrides = share / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    (overrides / names.PROGRAM).write_text(fill("lintian-overrides", facts), encoding="utf-8")


def _control(folder: Path, facts: BuildFacts, architecture: str, size: int) -> str:
    needs = needs_of(folder)
    paragraphs = [_wrapped(paragraph, " ") for paragraph in texts.DESCRIPTION["en"]]
    return _CONTROL.format(
        package=names.PROGRAM,
        version=facts.version,
        architecture=architecture,
        maintainer=_maintainer(),
        size=size,
        depends=depends(needs),
        recommends=recommends(needs),
        suggests=_SUGGESTS,
        summary=texts.COMMENT["en"][0].lower() + texts.COMMENT["en"][1:],
        description="\n .\n".join(paragraphs),
    )


def _copyright(facts: BuildFacts) -> str:
    return fill("copyright", facts, contact=_maintainer(), publisher=names.PUBLISHER, year=str(facts.date.year))


def _maintainer() -> str:
    return f"{names.PUBLISHER} <{names.CONTACT}>"


def _changelog(facts: BuildFacts) -> str:
    date = datetime.combine(facts.date, time(), UTC)
    return _CHANGELOG.format(
        package=names.PROGRAM,
        version=facts.version,
        changes="\n".join(_changes(facts.version)),
        maintainer=_maintainer(),
        date=format_datetime(date),
    )


def _changes(version: str) -> Iterator[str]:
    """The version's part of CHANGELOG.md, as Debian writes it."""
    for block in re.split(r"\n(?=- |\n)", changes(version)):
        words = " ".join(block.split())
        if words.startswith("### "):
            yield f"  [ {words.removeprefix('### ')} ]"
        elif words:
            yield "  * " + _wrapped(words.removeprefix("- "), "    ").strip()


def _wrapped(text: str, indent: str) -> str:
    return textwrap.fill(text, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)


def _installed_size(root: Path) -> int:
    """The KiB that the files take, counted as dpkg-gencontrol does: whole KiB, and one for all that is not a file."""
    sizes = (path.lstat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    others = sum(1 for path in root.rglob("*") if path.is_symlink() or path.is_dir())
    return sum((size + 1023) // 1024 for size in sizes) + others


def _md5_lines(root: Path, files: list[Path]) -> Iterator[str]:
    for path in files:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "md5").hexdigest()
        yield f"{digest}  {path.relative_to(root).as_posix()}\n"


def _make_plain(root: Path, epoch: int) -> None:
    """Give everything the same time, and permissions that do not depend on the umask."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() else mode_of(path))
        os.utime(path, (epoch, epoch), follow_symlinks=False)
