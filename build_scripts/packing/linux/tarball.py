"""The tarball: the packed folder with scripts that install and remove it for one person."""

import io
import platform
import re
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from packing import names
from packing.facts import BuildFacts
from packing.linux.desktop import write_share
from packing.linux.elf import needs_of

LEVEL = 4
"""Of xz. README.md of this package says what others cost in bytes and in time."""
_HERE = Path(__file__).parent
_SCRIPTS = ("install.sh", "uninstall.sh")
_README = """\
{title} {version}

To install it for yourself, without an administrator:

    sh install.sh

To try it without installing: worksheet-studio/worksheet-studio-window
To remove it: sh uninstall.sh
Your worksheets, jobs and settings stay where they are.
"""
_LIBRARY = re.compile(r"\.so(\.\d+)*$")


def make_tarball(folder: Path, out: Path, facts: BuildFacts, level: int = LEVEL) -> Path:
    """Write the tarball of the packed `folder` into `out`: the same bytes for the same content, facts and level.

    xz makes blocks for its threads, which are the same for any number of them from two on.
    """
    compress = ["xz", "--threads=2", f"-{level}", "--stdout"]
    top = f"{names.PROGRAM}-{facts.version}-{names.system_name()}"
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"{top}.tar.xz"
    unfinished = target.with_suffix(".part")
    with tempfile.TemporaryDirectory() as made:
        extras = Path(made)
        _write_extras(extras, folder, facts)
        entries = sorted([*_below(folder, f"{top}/{names.PROGRAM}"), *_below(extras, top)])
        with unfinished.open("wb") as file, subprocess.Popen(compress, stdin=subprocess.PIPE, stdout=file) as xz:
            assert xz.stdin is not None
            write_tar(xz.stdin, entries, facts.epoch)
            xz.stdin.close()
    if xz.returncode:
        raise subprocess.CalledProcessError(xz.returncode, compress)
    return unfinished.replace(target)


def write_tar(stream: IO[bytes], entries: list[tuple[str, Path]], epoch: int) -> None:
    """Write these (name, path) entries as a tar archive that says nothing of who made it, where and when."""
    with tarfile.open(fileobj=stream, mode="w|", format=tarfile.PAX_FORMAT) as archive:
        for name, path in entries:
            entry = tarfile.TarInfo(name)
            entry.mtime = epoch
            entry.mode = 0o755
            content: IO[bytes] = io.BytesIO()
            if path.is_symlink():
                entry.type, entry.linkname, entry.mode = tarfile.SYMTYPE, str(path.readlink()), 0o777
            elif path.is_dir():
                entry.type = tarfile.DIRTYPE
            else:
                status = path.stat()
                entry.size, entry.mode = status.st_size, mode_of(path)
                content = path.open("rb")
            with content:
                archive.addfile(entry, content)


def mode_of(path: Path) -> int:
    """The permissions that a packed file gets, whatever the umask of the build was; a library is no program."""
    return 0o755 if path.stat().st_mode & 0o100 and not _LIBRARY.search(path.name) else 0o644


def fill(template: str, facts: BuildFacts, **values: str) -> str:
    """A file of this folder with the build's facts, and `values`, in the places that are marked like @VERSION@."""
    text = (_HERE / template).read_text(encoding="utf-8")
    places = {"version": facts.version, "identifier": names.IDENTIFIER, "kinds": " ".join(names.WORKBOOKS.values())}
    for name, value in {**places, **values}.items():
        text = text.replace(f"@{name.upper()}@", value)
    return text


def _write_extras(extras: Path, folder: Path, facts: BuildFacts) -> None:
    system = f"{platform.system()}-{platform.machine()}"
    for script in _SCRIPTS:
        filled = fill(script, facts, system=system, glibc=f"glibc 2.{needs_of(folder).glibc}")
        (extras / script).write_text(filled, encoding="utf-8")
        (extras / script).chmod(0o755)
    (extras / "README.txt").write_text(_README.format(title=names.TITLE, version=facts.version), encoding="utf-8")
    (extras / "LICENSE").write_bytes((_HERE.parents[2] / "LICENSE").read_bytes())
    write_share(extras / "share", facts)


def _below(folder: Path, name: str) -> Iterator[tuple[str, Path]]:
    yield name, folder
    for path in folder.rglob("*"):
        yield f"{name}/{path.relative_to(folder).as_posix()}", path
