"""Copies of ZIPs and the bin."""

from pathlib import Path

import pytest
from PySide6.QtCore import QFile

from app.core.errors import StorageError
from app.ui.jobs import files


def _zips(folder: Path, *names: str) -> list[Path]:
    found = [folder / name for name in names]
    for path in found:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(str(path.relative_to(folder)))
    return found


def test_lessons_of_one_name_do_not_overwrite_each_other(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()
    (target / "Cells.zip").write_text("somebody's own")
    files.save_zips(_zips(tmp_path, "1/Cells.zip", "2/Cells.zip", "2/Forces.zip"), target)
    assert {path.name: path.read_text() for path in target.iterdir()} == {
        "Cells.zip": "somebody's own",
        "Cells (2).zip": "1/Cells.zip",
        "Cells (3).zip": "2/Cells.zip",
        "Forces.zip": "2/Forces.zip",
    }


def test_nothing_is_copied_when_one_is_gone(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()
    with pytest.raises(StorageError, match=r"gone\.zip"):
        files.save_zips([*_zips(tmp_path, "a.zip"), tmp_path / "gone.zip"], target)
    assert list(target.iterdir()) == []


def test_an_old_copy_stays_when_the_new_one_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (source,) = _zips(tmp_path, "a.zip")
    target = tmp_path / "copy.zip"
    target.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.shutil, "copyfile", full)
    with pytest.raises(StorageError) as error:
        files.save_zip(source, target)
    assert target.read_text() == "old"
    assert "No space" not in str(error.value)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.zip", "copy.zip"]


def test_what_is_not_there_need_not_go_to_the_bin(tmp_path: Path) -> None:
    files.move_to_bin([tmp_path / "gone"])


def test_a_bin_that_refuses_is_told_with_the_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class NoBin(QFile):
        def moveToTrash(self) -> bool:
            return False

    monkeypatch.setattr(files, "QFile", NoBin)
    with pytest.raises(StorageError) as error:
        files.move_to_bin([tmp_path])
    assert str(tmp_path) in error.value.hint


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    assert files.is_there(tmp_path)
    assert not files.is_there(_zips(tmp_path, "a.zip")[0])
    assert not files.is_there(tmp_path / ("x" * 300))
