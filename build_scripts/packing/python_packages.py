"""The Python packages of the environment that builds: whose a file is, what a package says of itself and needs."""

import json
import os
import re
from collections.abc import Container, Iterator
from functools import cached_property
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from license_expression import get_spdx_licensing
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from packing import known
from packing.part import Inner, Part

_TEXT = re.compile(r"licen[cs]e|copying|notice|copyright", re.IGNORECASE)
_CODE = (".py", ".pyc", ".pyi", ".so", ".json", ".html", ".js")
_SPDX = get_spdx_licensing()


class PythonPackages:
    """All packages of this environment, by their normalised names."""

    def __init__(self) -> None:
        self._all: dict[str, Distribution] = {canonicalize_name(each.name): each for each in distributions()}

    @cached_property
    def _owners(self) -> dict[str, str]:
        return {
            os.path.normpath(str(each.locate_file(file))): name
            for name, each in self._all.items()
            for file in each.files or ()
        }

    def owner_of(self, source: Path) -> str:
        """The name of the package that a file was installed with; empty where it is of none."""
        return self._owners.get(os.path.normpath(source)) or self._owners.get(os.path.realpath(source), "")

    def version_of(self, name: str) -> str:
        """The installed version; empty where it is not installed."""
        return self._all[name].version if name in self._all else ""

    def part(self, name: str, files: tuple[str, ...], present: Container[str]) -> Part:
        """The package as a part; of what it needs only what is `present`."""
        package = self._all[name]
        return Part(
            key=name,
            name=package.name,
            version=package.version,
            kind="package",
            licence=licence_of(package),
            purl=f"pkg:pypi/{name}@{package.version}",
            source=known.SOURCES.get(name, ""),
            texts=self.texts_of(name),
            needs=tuple(sorted({each for each in _needs(package) if each in present and each != name})),
            inside=tuple(_inside(package)),
            files=files,
        )

    def texts_of(self, name: str) -> tuple[Path, ...]:
        """The files of a package that are about its licence."""
        package = self._all[name]
        found = (file for file in package.files or () if _is_text(str(file)))
        return tuple(sorted(Path(str(package.locate_file(file))) for file in found))

    def carried(self, name: str) -> dict[str, tuple[str, str]]:
        """Version and address (purl) of the libraries that a package says it carries, by their names in lower case."""
        found = {}
        for each in _lists(self._all[name]):
            for title in each["name"].lower().split(" / "):
                found[title] = (each.get("version", ""), each.get("purl", ""))
        return found


def _lists(package: Distribution) -> Iterator[dict[str, Any]]:
    """The components of the lists of parts that a wheel carries (PEP 770)."""
    for file in package.files or ():
        if ".dist-info/sboms/" in str(file) and file.suffix == ".json":
            listed = json.loads(Path(str(package.locate_file(file))).read_text(encoding="utf-8"))
            yield from listed.get("components", ())


def licence_of(package: Distribution) -> str:
    """The package's licence as an SPDX expression; empty where it is not known for sure."""
    if fixed := known.LICENCES.get(canonicalize_name(package.name)):
        return fixed
    metadata = package.metadata
    for field in ("License-Expression", "License"):
        said = str(metadata[field] or "") if field in metadata else ""
        if said and "\n" not in said and not _SPDX.validate(said, strict=False).errors:
            return str(_SPDX.parse(said))
    named = (each.removeprefix("License :: ") for each in metadata.get_all("Classifier") or ())
    found = {known.CLASSIFIERS[each] for each in named if each in known.CLASSIFIERS}
    return found.pop() if len(found) == 1 else ""


def _is_text(file: str) -> bool:
    name = file.rpartition("/")[2]
    is_among_them = ".dist-info/licenses/" in file or bool(_TEXT.search(name))
    return is_among_them and not name.lower().endswith(_CODE)


def _needs(package: Distribution) -> Iterator[str]:
    for text in package.requires or ():
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield canonicalize_name(requirement.name)


def _inside(package: Distribution) -> Iterator[Inner]:
    """What is compiled into it."""
    return (_inner(each) for each in _lists(package) if _is_compiled_in(each))


def _is_compiled_in(component: dict[str, Any]) -> bool:
    """Shared libraries are parts of their own, and what was needed to build (`excluded`) is not in it."""
    return component.get("scope") != "excluded" and component.get("purl", "").startswith(("pkg:cargo/", "pkg:generic/"))


def _inner(component: dict[str, Any]) -> Inner:
    said = [each.get("expression") or each.get("license", {}).get("id", "") for each in component.get("licenses", ())]
    return Inner(
        name=component["name"],
        version=component.get("version", ""),
        licence=" AND ".join(filter(None, said)) or known.INNER_LICENCES.get(component["name"].lower(), ""),
        purl=component["purl"].partition("?")[0],
        holder=re.sub(r"\s*<[^>]*>", "", component.get("author", "")),
    )
