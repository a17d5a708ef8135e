"""The licences of a build: which are allowed, what is collected, what is refused and in which words."""

import json
from pathlib import Path

import pytest
from packing.allowing import SOURCE_IS_OWED, chosen, texts_of
from packing.known import ALLOWED, LIBRARIES, Inner
from packing.licences import collect_licences
from packing.part import Part, PartsError

from app.core import licences

ROOT = Path(__file__).resolve().parents[3]
SHIPPED = ROOT / "resources" / "licenses"


def part(key: str = "thing", licence: str = "MIT", **about: object) -> Part:
    return Part.model_validate(
        {"key": key, "name": key, "version": "1.2", "kind": "package", "licence": licence, **about}
    )


def program(**about: object) -> Part:
    return part("worksheet-studio", "Apache-2.0", kind="program", texts=(ROOT / "LICENSE",), **about)


@pytest.mark.parametrize(
    ("expression", "taken"),
    [
        ("MIT", ("MIT",)),
        ("GPL-2.0-only OR BSD-3-Clause", ("BSD-3-Clause",)),
        ("MIT AND Zlib", ("MIT", "Zlib")),
        ("(GPL-3.0-only OR MIT) AND Unicode-3.0", ("MIT", "Unicode-3.0")),
        ("GPL-2.0-or-later WITH Bootloader-exception", ("GPL-2.0-or-later WITH Bootloader-exception",)),
        ("GPL-3.0-or-later", ()),
        ("MIT AND AGPL-3.0-only", ()),
        ("GPL-2.0-or-later WITH Classpath-exception-2.0", ()),
        ("LicenseRef-Proprietary", ()),
        ("MIT OR", ()),
        ("", ()),
    ],
)
def test_what_is_taken_of_a_licence(expression: str, taken: tuple[str, ...]) -> None:
    assert chosen(expression) == taken


def test_every_licence_that_owes_source_has_its_text_here() -> None:
    owing = SOURCE_IS_OWED | {name for name in ALLOWED if "GPL" in name}
    names = {text for licence in owing for text in texts_of(licence)} - {"GPL-3.0-or-later WITH GCC-exception-3.1.txt"}
    assert "LGPL-3.0.txt" in names
    assert not [name for name in names if not (SHIPPED / name).is_file()]


def test_the_table_of_libraries_refuses_what_is_gpl_only() -> None:
    refused = {about.name for about in LIBRARIES.values() if not chosen(about.licence)}
    assert refused == {"GNU Readline"}
    named = {text for about in LIBRARIES.values() for text in about.texts}
    assert not [name for name in named if not (SHIPPED / name).is_file()]


def test_texts_are_collected_and_found_by_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "LICENSE"
    own.write_text("Copyright somebody.\n")
    crate = Inner(name="crate", version="0.1", licence="GPL-2.0-only OR Zlib", holder="Ada")
    parts = (
        program(),
        part(texts=(own,), inside=(crate,)),
        part("gnu", "LGPL-3.0-or-later OR GPL-2.0-or-later", source="https://example.org/gnu", texts=(own,)),
        part("bare", "ISC"),
        part("carried", "Zlib", within="gnu", shared=("ICU.txt",)),
    )
    folder = collect_licences(tmp_path / "built", parts, ROOT)
    assert folder == tmp_path / "built" / "_internal" / "resources" / "licenses"
    monkeypatch.setattr("app.core.licences.resources", lambda: folder.parent)
    found = {each.name: each for each in licences.parts()}
    assert list(found) == ["worksheet-studio", "thing", "gnu", "bare", "carried (in gnu)"]
    assert (
        "Copyright somebody." in found["thing"].text and "crate 0.1 (GPL-2.0-only OR Zlib), Ada" in found["thing"].text
    )
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["gnu"].text and "GNU GENERAL" in found["gnu"].text
    assert found["bare"].text.startswith("ISC License")
    assert "UNICODE" in found["carried (in gnu)"].text
    page = (folder / "LICENSES.md").read_text()
    assert "| gnu | 1.2 | LGPL-3.0-or-later |" in page and "(thing/LICENSE.txt)" in page
    sources = (folder / "SOURCES.md").read_text()
    assert "| gnu | 1.2 | LGPL-3.0-or-later | https://example.org/gnu |" in sources and "| bare |" not in sources


def test_names_of_texts_do_not_meet(tmp_path: Path) -> None:
    texts = (tmp_path / "a" / "LICENSE", tmp_path / "b" / "LICENSE")
    for text in texts:
        text.parent.mkdir()
        text.write_text(text.parent.name)
    folder = collect_licences(tmp_path / "built", (program(), part(texts=texts)), ROOT)
    index = {row["name"]: row["texts"] for row in json.loads((folder / licences.INDEX).read_text())}
    assert [(folder / name).read_text() for name in index["thing"]] == ["a", "b"]


def test_every_part_that_must_not_be_passed_on_is_named(tmp_path: Path) -> None:
    parts = (
        program(),
        part("unknown", ""),
        part("copyleft", "AGPL-3.0-only"),
        part("silent", "Unicode-DFS-2016 AND X11"),
        part("host", "MIT", inside=(Inner(name="hidden", licence="SSPL-1.0"),)),
        part("locked", "LGPL-3.0-only", is_archived=True),
    )
    with pytest.raises(PartsError) as caught:
        collect_licences(tmp_path, parts, ROOT)
    unknown, copyleft, silent, hidden, locked = str(caught.value).split("\n")
    assert unknown.startswith("unknown 1.2: its licence is not known.")
    assert "“AGPL-3.0-only”, which is not among" in copyleft
    assert "silent 1.2 (Unicode-DFS-2016 AND X11) brings no text" in silent
    assert "hidden" in hidden and "built into host" in hidden
    assert "locked" in locked and "EXCHANGEABLE" in locked
    assert not (tmp_path / "_internal").exists()
