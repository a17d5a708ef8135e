"""Shared libraries as parts: those of the system that built, and those that packages bring along."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from fnmatch import fnmatch
from pathlib import Path, PurePath

from packing import known
from packing.known import Known
from packing.part import Part, PartsError, slug
from packing.python_packages import PythonPackages
from packing.system_packages import DebianPackage, packages_of
from packing.toc import Entry

_QT_HOME = "pyside6-essentials"
_RPM_NAMES = {"cyrus sasl": "cyrus-sasl-lib", "keyutils": "keyutils-libs"}
_CARRIED = {"openssl": rb"OpenSSL (\d+\.\d+\.\d+)", "mit-kerberos": rb"krb5-(\d+\.\d+\.\d+)"}


def stem_of(name: str) -> str:
    """What is constant in the name of a library: `libpq-e9b5c9ac.so.5.18` is `pq`, `libcrypto-3-x64.dll` `crypto`."""
    bare = re.split(r"\.(?:so\b|dylib$|dll$)", name, flags=re.IGNORECASE)[0].removeprefix("lib")
    bare = re.sub(r"-(?:[0-9a-f]{8}|[0-9a-f]{32})$", "", bare)  # auditwheel's mark, and delvewheel's
    for tried in (bare, bare.lower(), re.sub(r"[-.]\d[\d.]*(?:-x64|-arm64)?$", "", bare)):
        if tried in known.LIBRARIES:
            return tried
    return "api-ms-win" if bare.startswith("api-ms-win") else bare


def is_library(name: str) -> bool:
    """Whether a file's name is that of a library that is known."""
    return stem_of(PurePath(name).name) in known.LIBRARIES


def is_carried(name: str) -> bool:
    """Whether a file of a package is a library of somebody else: put there by auditwheel and its kin, Qt or PDFium."""
    path = PurePath(name)
    return path.parent.as_posix().endswith((".libs", ".dylibs")) or _is_qt(path) or fnmatch(path.name, "*pdfium.*")


def library_parts(found: Iterable[tuple[Entry, str]], packages: PythonPackages) -> list[Part]:
    """Parts of libraries, each with the package that carries it or nothing: one part for all of one origin.

    `PartsError` when the licence of one is not known.
    """
    pairs = list(found)
    debian = packages_of(entry.source for entry, within in pairs if not within)
    grouped: dict[str, list[Part]] = defaultdict(list)
    for entry, within in pairs:
        part = _part(entry, within, debian, packages)
        grouped[part.key].append(part)
    return [_together(alike) for alike in grouped.values()]


def _together(alike: list[Part]) -> Part:
    files = tuple(sorted(file for part in alike for file in part.files))
    versions = sorted(part.version for part in alike)
    return alike[0].model_copy(update={"files": files, "version": versions[-1]})


def _is_qt(path: PurePath) -> bool:
    name = path.as_posix()
    return name.startswith(("PySide6/Qt/", "PySide6/plugins/")) or fnmatch(name, "PySide6/Qt6*.dll")


def _known(entry: Entry) -> Known:
    name = PurePath(entry.name)
    if _is_qt(name):
        return known.QT
    if "pdfium" in name.name:
        return known.PDFIUM
    about = known.LIBRARIES.get(stem_of(name.name))
    if about is None:
        raise PartsError(
            f"Nobody knows the licence of {entry.name} (from {entry.source}). "
            "Say it in build_scripts/packing/known.py, or leave the file out."
        )
    return about


def _part(entry: Entry, within: str, debian: Mapping[Path, DebianPackage], packages: PythonPackages) -> Part:
    about = _known(entry)
    place = _QT_HOME if about is known.QT else within
    package = debian.get(entry.source)
    if package:
        return _of_debian(entry, about, package)
    listed = packages.carried(place) if place else {}
    told = listed.get(about.name.lower()) or listed.get(_RPM_NAMES.get(about.name.lower(), "")) or ("", "")
    version = _version(entry.source, about, packages) or told[0]
    return Part(
        key=f"lib-{slug(about.name)}" + (f"-in-{place}" if place else ""),
        name=about.name,
        version=version,
        kind="library",
        licence=about.licence,
        purl=told[1] or f"pkg:generic/{slug(about.name)}" + (f"@{version}" if version else ""),
        source=about.source,
        within=place,
        shared=about.texts,
        files=(entry.name,),
    )


def _of_debian(entry: Entry, about: Known, package: DebianPackage) -> Part:
    return Part(
        key=f"lib-{slug(about.name)}",
        name=about.name,
        version=package.version,
        kind="library",
        licence=about.licence,
        purl=package.purl,
        source=f"Debian source package {package.source} {package.version}",
        texts=(package.copyright,) if package.copyright.is_file() else (),
        files=(entry.name,),
    )


def _version(source: Path, about: Known, packages: PythonPackages) -> str:
    """The version where it can be known: of the package, a file beside the library, or a text inside it."""
    if about is known.QT:
        return packages.version_of(_QT_HOME)
    if about is known.PDFIUM:
        told = source.with_name("version.json")
        numbers = json.loads(told.read_text(encoding="utf-8")) if told.is_file() else {}
        return ".".join(str(numbers[name]) for name in ("major", "minor", "build", "patch") if name in numbers)
    pattern = _CARRIED.get(slug(about.name))
    found = re.search(pattern, source.read_bytes()) if pattern else None
    return found[1].decode() if found else ""
