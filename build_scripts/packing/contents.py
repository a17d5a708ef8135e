"""What is in a packed folder: a list of its files that can be compared with another build's, and its sizes by part."""

import hashlib
import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from app.core.curriculum import Record
from packing import telling_texts as texts
from packing.licences import content_of
from packing.names import PROGRAM
from packing.part import Part, PartsError

LIMIT = 350 * 2**20
"""Bytes that a folder may have."""

_NAMED = 5  # of the biggest parts, in the sentence about a folder that is too big
_LARGE = 2**20  # parts below share a row
_QT = ("pyside6-essentials", "pyside6-addons", "shiboken6")
_ROWS = {"program": "Resources", "python": "Python", "font": "Fonts", "library": "Libraries of the system"}
_PROGRAM_FILES, _OTHERS, _LICENCES = "Program (archive of all Python modules)", "Other packages", "Licences"


class ListedFile(Record):
    """One file of a list; `digest` is its SHA-256, or `-> target` of a link."""

    path: str
    size: int
    digest: str


class Size(Record):
    """The bytes of one row of the table of sizes."""

    name: str
    size: int
    files: int


def list_files(folder: Path) -> tuple[ListedFile, ...]:
    """All files and links of a folder, sorted by path."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_symlink() or path.is_file())
    listed = [_listed(path, path.relative_to(folder).as_posix()) for path in found]
    return tuple(sorted(listed, key=lambda file: file.path))


def _listed(path: Path, name: str) -> ListedFile:
    if path.is_symlink():
        return ListedFile(path=name, size=0, digest=f"-> {path.readlink().as_posix()}")
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return ListedFile(path=name, size=path.stat().st_size, digest=digest)


def write_file_list(path: Path, folder: Path, parts: Sequence[Part]) -> Path:
    """Write the versions of all parts, then each file with size and SHA-256; the same build gives the same text."""
    lines = [f"# {part.key} {part.version}".rstrip() for part in parts]
    lines += [f"{file.digest}  {file.size}  {file.path}" for file in list_files(folder)]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def read_file_list(path: Path) -> tuple[dict[str, str], dict[str, ListedFile]]:
    """Versions by part and files by path of a list that `write_file_list` has written."""
    versions: dict[str, str] = {}
    files: dict[str, ListedFile] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            key, _, version = line[2:].partition(" ")
            versions[key] = version
        else:
            digest, size, name = line.split("  ", 2)
            files[name] = ListedFile(path=name, size=int(size), digest=digest)
    return versions, files


def differences(one: Path, other: Path) -> tuple[str, ...]:
    """What two lists do not have in common, a line each with the likely reason; empty when they are the same."""
    (versions, files), (other_versions, other_files) = read_file_list(one), read_file_list(other)
    found = [
        texts.OTHER_VERSION.format(part=key, one=versions.get(key, "–"), other=other_versions.get(key, "–"))
        for key in sorted({*versions, *other_versions})
        if versions.get(key) != other_versions.get(key)
    ]
    for name in sorted({*files, *other_files}):
        if name not in other_files:
            found.append(texts.ONLY_ONE.format(path=name))
        elif name not in files:
            found.append(texts.ONLY_OTHER.format(path=name))
        elif files[name] != other_files[name]:
            change = other_files[name].size - files[name].size
            found.append(texts.CHANGED.format(path=name, change=change, reason=_reason(name)))
    return tuple(found)


def _reason(name: str) -> str:
    """Why a file of two builds of one commit may differ."""
    if name.endswith("resources/build.json"):
        return texts.REASON_FACTS
    if name.rpartition("/")[2].startswith(PROGRAM):
        return texts.REASON_ARCHIVE
    if name.endswith(".pyc") or name.endswith("base_library.zip"):
        return texts.REASON_COMPILED
    if "/resources/" in name:
        return texts.REASON_RESOURCE
    return texts.REASON_LIBRARY


def sizes(folder: Path, parts: Sequence[Part]) -> tuple[Size, ...]:
    """The bytes of a folder by what they are for, biggest first. Each file counts once, links count nothing."""
    names = {file: part for part in parts for file in part.files}
    keys = {part.key: part for part in parts}
    bytes_of: dict[str, list[int]] = defaultdict(list)
    for path in _files(folder):
        name = _packed_name(path, folder)
        bytes_of[_row(name, names.get(name), keys)].append(path.stat().st_size)
    small = [row for row, found in bytes_of.items() if row not in _FIXED and sum(found) < _LARGE]
    for row in small:
        bytes_of[_OTHERS] += bytes_of.pop(row)
    rows = [Size(name=row, size=sum(found), files=len(found)) for row, found in bytes_of.items()]
    return tuple(sorted(rows, key=lambda row: (-row.size, row.name)))


_FIXED = {*_ROWS.values(), _PROGRAM_FILES, _OTHERS, _LICENCES}


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders.sort()
        yield from (path for name in sorted(names) if not (path := Path(place) / name).is_symlink())


def _packed_name(path: Path, folder: Path) -> str:
    """A file's name as PyInstaller's tables have it; macOS' libraries lie apart, in folders without dots."""
    for place in (content_of(folder), folder / "Contents" / "Frameworks"):
        if path.is_relative_to(place):
            return path.relative_to(place).as_posix().replace("__dot__", ".")
    return path.name


def _row(name: str, part: Part | None, keys: Mapping[str, Part]) -> str:
    if name.startswith("resources/licenses/"):
        return _LICENCES
    if part is None:
        return _PROGRAM_FILES if name.startswith(PROGRAM) else _ROWS["program"]
    if part.kind == "program" and name.startswith(PROGRAM):
        return _PROGRAM_FILES
    if part.key in _QT or part.within in _QT:
        return "Qt and PySide6"
    if part.within:
        return keys[part.within].name
    return _ROWS.get(part.kind, part.name)


def table(rows: Sequence[Size]) -> str:
    """The sizes as a table of text, in MiB."""
    width = max(len(row.name) for row in rows)
    lines = [f"{row.name:{width}}  {row.size / 2**20:7.1f} MiB  {row.files:5} files" for row in rows]
    total = Size(name="Together", size=sum(row.size for row in rows), files=sum(row.files for row in rows))
    lines.append(f"{total.name:{width}}  {total.size / 2**20:7.1f} MiB  {total.files:5} files")
    return "\n".join(lines)


def check_size(rows: Sequence[Size], limit: int = LIMIT) -> None:
    """Raise `PartsError` with the biggest parts when all together are bigger than `limit` bytes."""
    total = sum(row.size for row in rows)
    if total > limit:
        biggest = ", ".join(f"{row.name} {row.size / 2**20:.1f} MiB" for row in rows[:_NAMED])
        raise PartsError(texts.TOO_BIG.format(size=f"{total / 2**20:.1f}", limit=f"{limit / 2**20:.0f}", parts=biggest))
