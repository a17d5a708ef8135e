"""The parts that a built folder really consists of, each with version, licence, texts, files and what it needs."""

import platform
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path, PurePath

from app import __version__
from packing import known
from packing.fonts import family_of, spaced, version_of
from packing.libraries import is_carried, is_library, library_parts
from packing.names import PROGRAM
from packing.part import Part, PartsError
from packing.python_packages import PythonPackages
from packing.toc import Entry

PYTHON, PYINSTALLER = "python", "pyinstaller"
_SERVERS = {"valkey-server": "Valkey", "redis-server": "Redis"}
_LAST_FREE_REDIS = (7, 2)  # https://redis.io/legal/licenses/: from 7.4 on RSAL or SSPL, from 8.0 on also AGPL


def find_parts(entries: Iterable[Entry], root: Path) -> tuple[Part, ...]:
    """The parts of a folder by PyInstaller's tables; `root` is the checkout. Sorted by key, the program first.

    `PartsError` names files that are of none.
    """
    sorter = _Sorter(root)
    for entry in entries:
        sorter.take(entry)
    return sorter.parts()


class _Sorter:
    """Puts each file and module where it belongs, then makes the parts."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._packages = PythonPackages()
        self._files: dict[str, list[str]] = defaultdict(list)
        self._libraries: list[tuple[Entry, str]] = []
        self._archived: set[str] = set()
        self._servers: list[Entry] = []
        self._strangers: list[Entry] = []

    def take(self, entry: Entry) -> None:
        package = self._packages.owner_of(entry.source)
        if PurePath(entry.name).stem in _SERVERS and not entry.is_module:
            self._servers.append(entry)
        elif package and not entry.is_module and is_carried(entry.name):
            self._libraries.append((entry, package))
        elif owner := package or self._other_owner(entry):
            self._files[owner] += [] if entry.is_module else [entry.name]
            self._archived |= {owner} if entry.is_module else set()
        elif is_library(entry.name):
            self._libraries.append((entry, ""))
        else:
            self._strangers.append(entry)

    def _other_owner(self, entry: Entry) -> str:
        """The key of the program, a font, Python or PyInstaller; empty for anything else."""
        name, source = PurePath(entry.name), entry.source
        if name.parent.as_posix() == "resources/fonts" and not entry.is_module:
            return f"font-{family_of(name.name)}"
        ours = name.parts[0] in ("resources", "app") or name.stem.startswith(PROGRAM)
        if ours or any(source.is_relative_to(self._root / place) for place in ("app", "build_scripts")):
            return PROGRAM
        if _is_python(name, source):
            return PYTHON
        return PYINSTALLER if "localpycs" in source.parts else ""

    def parts(self) -> tuple[Part, ...]:
        if self._strangers:
            names = ", ".join(f"{entry.name} (from {entry.source})" for entry in self._strangers[:10])
            raise PartsError(
                f"Nobody knows which part of the program these are of: {names}. "
                "Say it in build_scripts/packing/known.py, or leave the files out."
            )
        for key in (PROGRAM, PYTHON, PYINSTALLER):  # PyInstaller's bootloader is what starts when the program does
            self._files.setdefault(key, [])
        found = [self._part(key, tuple(sorted(files))) for key, files in self._files.items()]
        found += [_server(entry, self._packages) for entry in self._servers]
        found += library_parts(self._libraries, self._packages)
        by_key = {part.key: part for part in found}
        if "typst" in by_key:
            by_key["fonts-in-typst"] = _typst_fonts(by_key["typst"].version)
        first = by_key.pop(PROGRAM)
        needs = tuple(sorted(key for key, part in by_key.items() if not part.within))
        return (first.model_copy(update={"needs": needs}), *(by_key[key] for key in sorted(by_key)))

    def _part(self, key: str, files: tuple[str, ...]) -> Part:
        if key == PROGRAM:
            return _program(self._root, files)
        if key == PYTHON:
            return _python(files)
        if key.startswith("font-"):
            return _font(self._root, key, files)
        part = self._packages.part(key, files, self._files)
        return part.model_copy(update={"is_archived": key in self._archived})


def _is_python(name: PurePath, source: Path) -> bool:
    if name.name.startswith(("libpython", "python3")) or name.name == "base_library.zip":
        return True
    if name.parts[0] == "Python.framework":  # python.org's for macOS, with its Info.plist
        return True
    is_module = name.suffix == ".pyd" or "lib-dynload" in name.parts or source.suffix == ".py"
    return is_module and source.is_relative_to(Path(sys.base_prefix)) and "site-packages" not in source.parts


def _program(root: Path, files: tuple[str, ...]) -> Part:
    return Part(
        key=PROGRAM,
        name="Worksheet Studio",
        version=__version__,
        kind="program",
        licence="Apache-2.0",
        purl=f"pkg:generic/{PROGRAM}@{__version__}",
        texts=(root / "LICENSE",),
        files=files,
    )


def _python(files: tuple[str, ...]) -> Part:
    version = platform.python_version()
    short = f"python{sys.version_info.major}.{sys.version_info.minor}"
    base = Path(sys.base_prefix)
    places = (base / "lib" / short / "LICENSE.txt", base / "LICENSE.txt", Path("/usr/share/doc") / short / "copyright")
    return Part(
        key=PYTHON,
        name="Python",
        version=version,
        kind="python",
        licence="Python-2.0",
        purl=f"pkg:generic/python@{version}",
        source="https://www.python.org/downloads/source",
        texts=tuple(place for place in places if place.is_file())[:1],
        files=files,
    )


def _font(root: Path, key: str, files: tuple[str, ...]) -> Part:
    family, folder = key.removeprefix("font-"), root / "resources" / "fonts"
    texts = {path.name.removesuffix("-OFL.txt"): path for path in (folder / "licenses").glob("*-OFL.txt")}
    fitting = max((name for name in texts if family.startswith(name)), key=len, default="")
    version = version_of(root / files[0])
    return Part(
        key=key.lower(),
        name=f"Font {spaced(family)}",
        version=version,
        kind="font",
        licence="OFL-1.1" if fitting else "",
        purl=f"pkg:generic/{family.lower()}@{version}",
        texts=(texts[fitting],) if fitting else (),
        files=files,
    )


def _typst_fonts(version: str) -> Part:
    about = known.TYPST_FONTS
    return Part(
        key="fonts-in-typst",
        name=about.name,
        version=version,
        kind="font",
        licence=about.licence,
        within="typst",
        purl=f"pkg:generic/typst-assets@{version}",
        shared=about.texts,
    )


def _server(entry: Entry, packages: PythonPackages) -> Part:
    """The Redis server: Valkey, or what somebody put there by hand."""
    name = _SERVERS[PurePath(entry.name).stem]
    answer = subprocess.run([entry.source, "--version"], capture_output=True, text=True, timeout=20, check=False).stdout
    told = re.search(r"v=(\d[\d.]*)", answer)
    version = told[1] if told else ""
    licence = known.VALKEY.licence
    if name == "Redis" and not _is_free_redis(version):
        licence = "LicenseRef-RSALv2 OR SSPL-1.0 OR AGPL-3.0-only"
    package = packages.owner_of(entry.source)
    return Part(
        key=f"server-{name.lower()}",
        name=name,
        version=version,
        kind="server",
        licence=licence,
        purl=f"pkg:generic/{name.lower()}@{version}",
        source=known.VALKEY.source if name == "Valkey" else "https://github.com/redis/redis",
        texts=packages.texts_of(package) if package else (),
        inside=known.INSIDE_VALKEY,
        files=(entry.name,),
    )


def _is_free_redis(version: str) -> bool:
    return bool(version) and tuple(int(number) for number in version.split(".")[:2]) <= _LAST_FREE_REDIS
