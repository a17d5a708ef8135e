"""The list of parts beside a build, as CycloneDX 1.6: the same commit gives the same list, byte by byte."""

import datetime
import hashlib
import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.contrib.this.builders import this_component
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, Property, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.bom_ref import BomRef
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.dependency import Dependency
from cyclonedx.model.license import License
from cyclonedx.model.lifecycle import LifecyclePhase, PredefinedLifecycle
from cyclonedx.model.tool import ToolRepository
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

from packing.allowing import chosen
from packing.facts import BuildFacts
from packing.part import Inner, Part

_NAMESPACE = uuid.UUID("c6f63809-13d5-463f-8ac5-61c82d4de489")  # ours, made once at random
_TYPES = {
    "program": ComponentType.APPLICATION,
    "python": ComponentType.PLATFORM,
    "package": ComponentType.LIBRARY,
    "library": ComponentType.LIBRARY,
    "server": ComponentType.APPLICATION,
    "font": ComponentType.DATA,
}
_LICENCES = LicenseFactory()


def write_sbom(path: Path, facts: BuildFacts, parts: Sequence[Part], system: str, content: Path | None = None) -> Path:
    """Write the list of a build for `system` (as in `linux-x86_64`); the first of `parts` is the program.

    Of parts that are one file below `content` the list has the hash. Time and serial number come from the commit, so
    that nothing in the list depends on where and when it was made.
    """
    bom = _bom(facts, parts, system, content)
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=2)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text + "\n", encoding="utf-8")
    return path


def _bom(facts: BuildFacts, parts: Sequence[Part], system: str, content: Path | None) -> Bom:
    components = {part.key: _component(part, content) for part in parts}
    program = components.pop(parts[0].key)
    program.properties.add(Property(name="worksheet-studio:commit", value=facts.commit))
    program.properties.add(Property(name="worksheet-studio:system", value=system))
    metadata = BomMetaData(
        component=program,
        timestamp=datetime.datetime.fromtimestamp(facts.epoch, datetime.UTC),
        lifecycles=[PredefinedLifecycle(LifecyclePhase.BUILD)],
        tools=ToolRepository(components=[this_component(), _builder(parts)]),
    )
    return Bom(
        serial_number=uuid.uuid5(_NAMESPACE, f"{facts.commit} {system}"),
        metadata=metadata,
        components=components.values(),
        dependencies=[_dependency(part, parts) for part in parts],
    )


def _builder(parts: Sequence[Part]) -> Component:
    version = next((part.version for part in parts if part.key == "pyinstaller"), None)
    return Component(name="PyInstaller", version=version, type=ComponentType.APPLICATION, bom_ref="tool-pyinstaller")


def _component(part: Part, content: Path | None) -> Component:
    return Component(
        name=part.name,
        version=part.version or None,
        type=_TYPES[part.kind],
        bom_ref=part.key,
        purl=PackageURL.from_string(part.purl) if part.purl else None,
        licenses=_licences(part.licence),
        hashes=_hashes(part, content),
        external_references=_references(part.source),
        properties=_properties(part),
        components=[_inner(each, part.key) for each in _once(part.inside)],
    )


def _once(inside: Sequence[Inner]) -> Iterator[Inner]:
    """What wheels say is in them may name a crate once for each of their own modules."""
    yield from {(each.name, each.version): each for each in inside}.values()


def _inner(inner: Inner, key: str) -> Component:
    return Component(
        name=inner.name,
        version=inner.version or None,
        type=ComponentType.LIBRARY,
        bom_ref=f"{key}/{inner.name}@{inner.version}",
        purl=PackageURL.from_string(inner.purl) if inner.purl else None,
        licenses=_licences(inner.licence),
    )


def _licences(expression: str) -> list[License]:
    return [_LICENCES.make_from_string(expression)] if expression else []


def _hashes(part: Part, content: Path | None) -> list[HashType]:
    """Of one file, its hash; many files have theirs in the list of files beside this one."""
    if content is None or len(part.files) != 1 or part.kind == "program":
        return []
    path = content / part.files[0]
    if not path.is_file():
        return []
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return [HashType(alg=HashAlgorithm.SHA_256, content=digest)]


def _references(source: str) -> list[ExternalReference]:
    if not source.startswith("https://"):
        return []
    return [ExternalReference(type=ExternalReferenceType.SOURCE_DISTRIBUTION, url=XsUri(source))]


def _properties(part: Part) -> list[Property]:
    taken = " AND ".join(chosen(part.licence))
    said = {"licence taken": taken if taken != part.licence else "", "within": part.within}
    if part.source and not part.source.startswith("https://"):
        said["source"] = part.source
    said["files"] = str(len(part.files)) if part.files else ""
    if part.name == "Qt":
        said["modules"] = " ".join(_qt_modules(part.files))
    return [Property(name=f"worksheet-studio:{name}", value=value) for name, value in said.items() if value]


def _qt_modules(files: Sequence[str]) -> list[str]:
    names = (Path(file).name.removeprefix("lib").partition(".")[0] for file in files)
    return sorted({name for name in names if name.startswith("Qt6")})


def _dependency(part: Part, parts: Sequence[Part]) -> Dependency:
    """What a part needs: packages by their own word, what it carries within, and what is compiled into it."""
    keys = {each.key for each in parts}
    needed = {key for key in part.needs if key in keys} | {each.key for each in parts if each.within == part.key}
    needed |= {f"{part.key}/{each.name}@{each.version}" for each in part.inside}
    return Dependency(ref=BomRef(part.key), dependencies=[Dependency(ref=BomRef(key)) for key in sorted(needed)])
