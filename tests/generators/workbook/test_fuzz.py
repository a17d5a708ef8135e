"""Whatever bytes come in: curricula or a refusal, nothing else."""

import io
import zipfile
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.curriculum import Workbook
from app.core.errors import WorkbookRefused
from app.generators.workbook import as_json, describe, read_workbook
from tests.support.workbooks import BLOCK, HEADINGS, parts, save_book, save_parts, sheet_xml, text_cell


def read_bytes(data: bytes) -> Workbook | None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "book.xlsx"
        path.write_bytes(data)
        return read_or_refuse(path)


def read_or_refuse(path: Path) -> Workbook | None:
    try:
        workbook = read_workbook(path)
    except WorkbookRefused as refusal:
        assert refusal.message
        assert refusal.hint
        return None
    ids = [lesson.id for _, _, lesson in workbook.lessons()]
    assert ids
    assert len(ids) == len(set(ids))
    assert all(lesson.title.strip() and unit.title.strip() for _, unit, lesson in workbook.lessons())
    assert describe(workbook)
    assert as_json(workbook)["curricula"]
    return workbook


@cache
def good() -> dict[str, bytes]:
    with TemporaryDirectory() as folder:
        rows = (*BLOCK, ("Section: A",), HEADINGS, (1, "s", "one", "n"), (2.5, "4-2", "two"), ("MINI BUNDLE",))
        path = save_book(Path(folder) / "book.xlsx", {"S": rows, "Info": (("a", "b"),)})
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}


def packed(contents: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return target.getvalue()


@settings(max_examples=100, deadline=None)
@given(
    st.binary(max_size=2000), st.sampled_from([b"", b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
)
def test_random_bytes(data, start):
    read_bytes(start + data)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=20))
def test_random_damage_to_the_container(changes):
    data = bytearray(packed(good()))
    for place, value in changes:
        data[int(place * len(data))] = value
    read_bytes(bytes(data))


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(sorted(good())),
    st.lists(
        st.tuples(
            st.floats(0, 1, exclude_max=True),
            st.integers(0, 12),
            st.one_of(st.binary(max_size=6), st.sampled_from([b"<", b"/>", b'"', b"r=", b"t=", b"-1", b"1e9", b"&x;"])),
        ),
        min_size=1,
        max_size=6,
    ),
)
def test_random_damage_to_a_part(name, changes):
    contents = dict(good())
    data = contents[name]
    for place, length, insert in changes:
        start = int(place * len(data))
        data = data[:start] + insert + data[start + length :]
    read_bytes(packed({**contents, name: data}))


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.lists(
            st.one_of(
                st.none(),
                st.sampled_from(
                    [*HEADINGS, "Unit", "Lesson", "Subject Name", "Grade - 7", "Section: A", "Section:", "MINI BUNDLE"]
                ),
                st.text(
                    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff<&"),
                    max_size=8,
                ),
            ),
            max_size=9,
        ),
        max_size=12,
    )
)
def test_random_arrangements(rows):
    body = ""
    for number, row in enumerate(rows, 1):
        cells = "".join(text_cell(f"{'ABCDEFGHI'[n]}{number}", text) for n, text in enumerate(row) if text is not None)
        body += f'<row r="{number}">{cells}</row>'
    with TemporaryDirectory() as folder:
        read_or_refuse(save_parts(Path(folder) / "book.xlsx", parts(sheet_xml(body))))
