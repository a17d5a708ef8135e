"""The parts that the program is made of and their licences: what its build collected, else what is installed.

For background threads: it reads many files.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path

from packaging.utils import canonicalize_name

from app.core.paths import resources

PROGRAM = "worksheet-studio"
_QT = ("pyside6",)  # their licence is shown even where the program's own list is an old one
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_TEXTS = ("", ".txt", ".md", ".rst", ".APACHE", ".APACHE2", ".BSD", ".MIT")
_CLASSIFIER = "License :: OSI Approved :: "
_LONGEST_NAME = 60  # some packages put the whole text where its name belongs
INDEX = "parts.json"
"""In `resources/licenses` of a packed program: its parts, each with the names of its texts in that folder."""
_GNU = ("LGPL-3.0.txt", "GPL-3.0.txt")


@dataclass(frozen=True)
class Part:
    """A part of the program. `text` is what it brings along of its licence, which may be nothing."""

    name: str
    version: str
    licence: str
    text: str = ""


def parts() -> tuple[Part, ...]:
    """The program itself, the packages that it needs (and those that they need), its fonts; in this order.

    Of a packed program: the program and everything that was packed with it. `ValueError` where its list is damaged.
    """
    index = resources() / "licenses" / INDEX
    if index.is_file():
        return tuple(_collected(index))
    return (*_packages(), *_fonts())


def _collected(index: Path) -> Iterator[Part]:
    for row in json.loads(index.read_text(encoding="utf-8")):
        texts = (index.parent / name for name in row["texts"])
        found = [text.read_text(encoding="utf-8", errors="replace").strip() for text in texts if text.is_file()]
        yield Part(row["name"], row["version"], row["licence"], "\n\n\n".join(found))


def _packages() -> Iterator[Part]:
    found: dict[str, Distribution] = {canonicalize_name(each.name): each for each in _needed()}
    first = found.pop(PROGRAM, None)
    for each in ([first] if first else []) + [found[name] for name in sorted(found)]:
        text = _text_of(each)
        licence = _licence_of(each)
        if not text and "LGPL" in licence:
            text = "\n\n".join(_shipped(name) for name in _GNU)
        yield Part(each.name, each.version, licence, text)


def _needed() -> Iterator[Distribution]:
    """What the program needs to run; everything that is there where its own list is missing."""
    try:
        waiting = [distribution(PROGRAM), *(found for name in _QT for found in _installed(name))]
    except PackageNotFoundError:
        yield from distributions()
        return
    seen: set[str] = set()
    while waiting:
        part = waiting.pop()
        if canonicalize_name(part.name) in seen:
            continue
        seen.add(canonicalize_name(part.name))
        yield part
        for requirement in part.requires or ():
            name = _NAME.match(requirement)
            if name and "extra ==" not in requirement:
                waiting += _installed(name[0])


def _installed(name: str) -> list[Distribution]:
    """The package, unless this system does not need it."""
    try:
        return [distribution(name)]
    except PackageNotFoundError:
        return []


def _licence_of(part: Distribution) -> str:
    metadata = part.metadata
    texts = (metadata[name] for name in ("License-Expression", "License") if name in metadata)
    named = next((text.strip().split("\n")[0] for text in texts if text), "")
    if named and len(named) <= _LONGEST_NAME:
        return named
    classifiers = metadata.get_all("Classifier") or []
    return next((each.removeprefix(_CLASSIFIER) for each in classifiers if each.startswith(_CLASSIFIER)), named)


def _text_of(part: Distribution) -> str:
    files = [file for file in part.files or () if _LICENCE_FILE.search(str(file)) and file.suffix in _TEXTS]
    texts = []
    for file in files:
        try:
            texts.append(Path(str(part.locate_file(file))).read_text(encoding="utf-8", errors="replace").strip())
        except OSError:
            continue
    return "\n\n\n".join(texts)


def _fonts() -> Iterator[Part]:
    for path in sorted((resources() / "fonts" / "licenses").glob("*-OFL.txt")):
        name = path.name.removesuffix("-OFL.txt")
        spaced = re.sub(r"(?<=[a-z])(?=[A-Z0-9])|(?<=Sans)(?=CJK)", " ", name)
        yield Part(spaced, "", "SIL Open Font License 1.1", path.read_text(encoding="utf-8", errors="replace"))


def _shipped(name: str) -> str:
    return (resources() / "licenses" / name).read_text(encoding="utf-8", errors="replace")
