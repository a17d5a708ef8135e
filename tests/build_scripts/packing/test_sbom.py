"""The list of parts: valid by the strict schema, complete, and the same for the same commit."""

import datetime
import json
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packing.facts import BuildFacts
from packing.part import Inner, Part
from packing.sbom import write_sbom

FACTS = BuildFacts(version="0.1.0", commit="ab" * 20, date=datetime.date(2026, 11, 29))


def part(key: str, **about: Any) -> Part:
    given = {"key": key, "name": key, "version": "1.0", "kind": "library", "licence": "MIT", "files": (f"{key}.so",)}
    return Part.model_validate(given | about)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "lib-z.so").write_bytes(b"z")
    return tmp_path


@pytest.fixture
def parts() -> tuple[Part, ...]:
    crate = Inner(
        name="crate", version="0.1", licence="(MIT OR Apache-2.0) AND Unicode-3.0", purl="pkg:cargo/crate@0.1"
    )
    return (
        part("worksheet-studio", kind="program", needs=("rust", "lib-z"), files=("worksheet-studio", "a", "b")),
        part(
            "rust", kind="package", purl="pkg:pypi/rust@1.0", inside=(crate, crate), files=(), source="https://e.org/r"
        ),
        part("lib-z", licence="Zlib OR GPL-2.0-only", source="Debian source package z 1.0"),
        part(
            "Qt", name="Qt", licence="LGPL-3.0-only", within="rust", files=("Qt/lib/libQt6Core.so.6", "libQt6Gui.so.6")
        ),
        part("font", kind="font", licence="LicenseRef-GUST-Font-License", files=(), version=""),
    )


def test_it_is_valid_and_says_what_is_there(tmp_path: Path, content: Path, parts: tuple[Part, ...]) -> None:
    path = write_sbom(tmp_path / "out" / "list.cdx.json", FACTS, parts, "linux-x86_64", content)
    text = path.read_text(encoding="utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    said = json.loads(text)
    assert (said["specVersion"], said["metadata"]["timestamp"]) == ("1.6", "2026-11-29T00:00:00+00:00")
    program = said["metadata"]["component"]
    assert {"name": "worksheet-studio:commit", "value": FACTS.commit} in program["properties"]
    components = {each["bom-ref"]: each for each in said["components"]}
    assert set(components) == {"rust", "lib-z", "Qt", "font"}
    assert [each["name"] for each in components["rust"]["components"]] == ["crate"]
    assert components["lib-z"]["hashes"][0]["content"].startswith("594e519a")
    assert {"name": "worksheet-studio:licence taken", "value": "Zlib"} in components["lib-z"]["properties"]
    assert {"name": "worksheet-studio:modules", "value": "Qt6Core Qt6Gui"} in components["Qt"]["properties"]
    needs = {each["ref"]: each.get("dependsOn", []) for each in said["dependencies"]}
    assert needs["worksheet-studio"] == ["lib-z", "rust"] and needs["rust"] == ["Qt", "rust/crate@0.1"]
    assert {"PyInstaller", "cyclonedx-python-lib"} == {each["name"] for each in said["metadata"]["tools"]["components"]}


def test_the_same_commit_gives_the_same_list(tmp_path: Path, parts: tuple[Part, ...]) -> None:
    one, again = (write_sbom(tmp_path / name, FACTS, parts, "linux-x86_64") for name in ("one", "again"))
    assert one.read_bytes() == again.read_bytes()
    other = FACTS.model_copy(update={"commit": "cd" * 20})
    serials = {
        json.loads(write_sbom(tmp_path / "other", facts, parts, system).read_text())["serialNumber"]
        for facts, system in ((FACTS, "linux-x86_64"), (other, "linux-x86_64"), (FACTS, "windows-x86_64"))
    }
    assert len(serials) == 3
