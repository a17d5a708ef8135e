"""What the binaries of a folder ask of the system: shared libraries that are not in it, and how new a C library."""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Numbers of the ELF specification, for 64-bit little-endian files.
_MAGIC = b"\x7fELF\x02\x01"
_PT_LOAD, _PT_DYNAMIC = 1, 2
_DT_NULL, _DT_NEEDED, _DT_STRTAB = 0, 1, 5
_GLIBC = re.compile(rb"\0GLIBC_2\.(\d+)(?=\0)")
# Modules that only the window imports, by their place in the packed folder.
_OF_THE_WINDOW = re.compile(r"(^|/)(PySide6|shiboken6)/")


@dataclass(frozen=True)
class Needs:
    """Shared libraries by soname: of the whole program, and those that only the window needs; glibc 2.`glibc`."""

    always: frozenset[str]
    window: frozenset[str]
    glibc: int


def needs_of(folder: Path) -> Needs:
    """What the binaries below `folder` need and do not find in it."""
    wanted: dict[Path, frozenset[str]] = {}
    glibc = 0
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and (content := _elf(path)):
            wanted[path] = frozenset(needed(content))
            glibc = max([glibc, *(int(number) for number in _GLIBC.findall(content))])
    shipped = {path.name for path in folder.rglob("*.so*")}
    windows = _for_the_window(folder, wanted)
    always = frozenset().union(*(names for path, names in wanted.items() if path not in windows)) - shipped
    everything = frozenset().union(*wanted.values()) - shipped
    return Needs(always, everything - always, glibc)


def needed(content: bytes) -> Iterator[str]:
    """The sonames that an ELF file names in its dynamic section."""
    start, entry_size, count = (*struct.unpack_from("<Q", content, 32), *struct.unpack_from("<HH", content, 54))
    headers = [struct.unpack_from("<IIQQQQ", content, start + index * entry_size) for index in range(count)]
    loads = [(address, offset, size) for kind, _, offset, address, _, size in headers if kind == _PT_LOAD]
    for kind, _, offset, _, _, size in headers:
        if kind == _PT_DYNAMIC:
            entries = list(_entries(content[offset : offset + size]))
            strings = next(value for tag, value in entries if tag == _DT_STRTAB)
            table = next(strings - at + begin for at, begin, size in loads if at <= strings < at + size)
            for tag, value in entries:
                if tag == _DT_NEEDED:
                    yield content[table + value : content.index(b"\0", table + value)].decode()


def _entries(dynamic: bytes) -> Iterator[tuple[int, int]]:
    for tag, value in struct.iter_unpack("<qQ", dynamic[: len(dynamic) // 16 * 16]):
        if tag == _DT_NULL:
            return
        yield tag, value


def _elf(path: Path) -> bytes:
    with path.open("rb") as file:
        beginning = file.read(len(_MAGIC))
        return beginning + file.read() if beginning == _MAGIC else b""


def _for_the_window(folder: Path, wanted: dict[Path, frozenset[str]]) -> set[Path]:
    """The files of Qt, and libraries beside them that nothing else needs, directly or through another library."""
    places = {path.name: path for path in wanted}
    reached: set[Path] = set()
    shared = re.compile(r"\.so(\.|$)")
    waiting = [
        path
        for path in wanted
        if not _OF_THE_WINDOW.search(str(path.relative_to(folder)))
        and (path.parent.name == "lib-dynload" or not path.name.startswith("lib") or not shared.search(path.name))
    ]
    while waiting:
        path = waiting.pop()
        if path not in reached:
            reached.add(path)
            waiting += [places[name] for name in wanted[path] if name in places]
    return set(wanted) - reached
