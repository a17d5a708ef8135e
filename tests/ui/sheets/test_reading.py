from pathlib import Path

import pytest

from app.ui.sheets.reading import SheetProblem, SheetUnreadable, read_sheet
from tests.support.sheets import MadeLesson


@pytest.fixture
def sheet(root: Path, made: MadeLesson) -> Path:
    return root / made.files[0]


def test_a_file_is_read_once_until_it_changes(sheet: Path) -> None:
    first = read_sheet(sheet)
    assert first is not None
    assert first.data == sheet.read_bytes()
    assert read_sheet(sheet, first.stamp) is None
    sheet.write_bytes(first.data + b"\n")
    assert read_sheet(sheet, first.stamp) is not None


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "is empty"), (b"<html>no such page</html>", "not a whole PDF"), (None, "moved, renamed or deleted")],
)
def test_what_cannot_be_shown_is_said(sheet: Path, content: bytes | None, words: str) -> None:
    sheet.unlink() if content is None else sheet.write_bytes(content)
    with pytest.raises(SheetProblem, match=words) as caught:
        read_sheet(sheet)
    assert caught.value.can_be_made_again
    assert sheet.name in caught.value.message


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_half_a_file_is_damaged(sheet: Path, share: float) -> None:
    whole = sheet.read_bytes()
    sheet.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(SheetProblem, match="not a whole PDF"):
        read_sheet(sheet)


def test_a_vanished_folder_is_a_missing_sheet(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    for path in (tmp_path / "gone" / "a.pdf", tmp_path / "file" / "a.pdf"):
        with pytest.raises(SheetProblem, match="deleted"):
            read_sheet(path)


def test_what_the_system_keeps_to_itself_is_not_called_damaged(sheet: Path) -> None:
    sheet.unlink()
    sheet.mkdir()
    with pytest.raises(SheetUnreadable, match="does not allow") as caught:
        read_sheet(sheet)
    assert not caught.value.can_be_made_again
