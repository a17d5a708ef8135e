"""The list of files, what two lists do not have in common, and where the bytes go."""

from pathlib import Path

import pytest
from packing.contents import LIMIT, ListedFile, Size, check_size, differences, list_files, read_file_list, sizes, table
from packing.contents import write_file_list as write
from packing.part import Part, PartsError

MIB = 2**20


def part(key: str, kind: str = "package", **about: object) -> Part:
    return Part.model_validate(
        {"key": key, "name": key.title(), "version": "1", "kind": kind, "licence": "MIT", **about}
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, size in {
        "worksheet-studio": 4 * MIB,
        "_internal/PySide6/Qt/lib/libQt6Core.so.6": 3 * MIB,
        "_internal/PySide6/QtCore.abi3.so": MIB,
        "_internal/pillow.libs/libjpeg.so": 2 * MIB,
        "_internal/small/small.so": 10,
        "_internal/resources/fonts/A.ttf": 20,
        "_internal/resources/licenses/parts.json": 30,
        "_internal/resources/build.json": 40,
    }.items():
        path = tmp_path / "built" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode() * (size // len(name)) or b"x")
    (tmp_path / "built" / "worksheet-studio-window").symlink_to("worksheet-studio")
    return tmp_path / "built"


PARTS = (
    part("worksheet-studio", "program", files=("worksheet-studio", "resources/build.json")),
    part("pyside6-essentials", files=("PySide6/QtCore.abi3.so",)),
    part("lib-qt", "library", within="pyside6-essentials", files=("PySide6/Qt/lib/libQt6Core.so.6",)),
    part("pillow"),
    part("lib-jpeg", "library", within="pillow", files=("pillow.libs/libjpeg.so",)),
    part("small", files=("small/small.so",)),
    part("font-a", "font", files=("resources/fonts/A.ttf",)),
)


def test_the_list_is_sorted_and_the_same_each_time(folder: Path, tmp_path: Path) -> None:
    listed = list_files(folder)
    assert [file.path for file in listed] == sorted(file.path for file in listed) and len(listed) == 9
    assert listed[-1] == ListedFile(path="worksheet-studio-window", size=0, digest="-> worksheet-studio")
    one, again = write(tmp_path / "one", folder, PARTS), write(tmp_path / "again", folder, PARTS)
    assert one.read_bytes() == again.read_bytes() and differences(one, again) == ()
    versions, files = read_file_list(one)
    assert versions["pillow"] == "1" and tuple(files.values()) == listed


def test_what_differs_is_told_with_its_reason(folder: Path, tmp_path: Path) -> None:
    one = write(tmp_path / "one", folder, PARTS)
    (folder / "_internal" / "small" / "small.so").unlink()
    (folder / "_internal" / "new.txt").write_text("new")
    (folder / "_internal" / "resources" / "build.json").write_text("other facts of it")
    newer = (*PARTS[:-1], PARTS[-1].model_copy(update={"version": "2"}))
    other = write(tmp_path / "other", folder, newer)
    assert differences(one, other) == (
        "font-a: version 1 here, 2 there",
        "_internal/new.txt: only in the second",
        "_internal/resources/build.json: other content (-13 bytes); it names the commit and the date",
        "_internal/small/small.so: only in the first",
    )


def test_sizes_by_part(folder: Path) -> None:
    rows = sizes(folder, PARTS)
    assert [(row.name, row.files) for row in rows[:3]] == [
        ("Program (archive of all Python modules)", 1),
        ("Qt and PySide6", 2),
        ("Pillow", 1),
    ]
    assert {row.name: row.files for row in rows[3:]} == {"Fonts": 1, "Licences": 1, "Other packages": 1, "Resources": 1}
    assert sum(row.size for row in rows) == sum(file.size for file in list_files(folder))
    assert table(rows).splitlines()[-1].split() == ["Together", "10.0", "MiB", "8", "files"]


def test_a_folder_that_is_too_big_names_its_biggest_parts() -> None:
    rows = (Size(name="Qt", size=300 * MIB, files=9), Size(name="Fonts", size=50 * MIB, files=3))
    check_size(rows, LIMIT)
    with pytest.raises(PartsError, match=r"351\.0 MiB, 350 are allowed\. The biggest parts: Qt 300\.0 MiB, Fonts 51"):
        check_size((rows[0], Size(name="Fonts", size=51 * MIB, files=3)))
