"""Whether worksheets can be saved in a folder; nothing is made by looking."""

import errno
import shutil
import tempfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.desktop import Desktop
from app.ui.preparing.folder import Fitness, FolderField, examine


def test_a_folder_that_is_there(tmp_path: Path) -> None:
    verdict = examine(tmp_path)
    assert verdict.fitness is Fitness.GOOD and verdict.free > 0
    assert not list(tmp_path.iterdir())


def test_a_folder_that_will_be_made(tmp_path: Path) -> None:
    assert examine(tmp_path / "new" / "folder").fitness is Fitness.NEW
    assert not (tmp_path / "new").exists()


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert examine(tmp_path / "file").fitness is Fitness.FILE
    assert examine(tmp_path / "file" / "below").fitness in (Fitness.FILE, Fitness.MISSING)


def test_a_folder_must_be_named_in_full() -> None:
    assert examine(Path("worksheets")).fitness is Fitness.RELATIVE


@pytest.mark.parametrize(
    ("error", "fitness"),
    [
        (PermissionError(errno.EACCES, "no"), Fitness.READ_ONLY),
        (OSError(errno.EROFS, "read-only"), Fitness.READ_ONLY),
        (OSError(errno.EIO, "gone"), Fitness.MISSING),
    ],
)
def test_a_folder_that_takes_no_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, fitness: Fitness
) -> None:
    def refuse(**_: object) -> None:
        raise error

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    assert examine(tmp_path).fitness is fitness


def test_only_the_last_of_many_texts_is_looked_at(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    field = FolderField(desktop.background)
    qtbot.addWidget(field)
    (tmp_path / "file").write_text("x")
    for text in ("a", "ab", str(tmp_path / "file"), str(tmp_path)):
        field.field.setText(text)
        assert not field.is_usable
    qtbot.waitUntil(lambda: field.is_usable)
    assert "free" in field.verdict.text()


def test_a_disk_with_too_little_room_is_said(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1_000_000))
    field = FolderField(desktop.background)
    qtbot.addWidget(field)
    field.show_folder(str(tmp_path))
    qtbot.waitUntil(lambda: field.is_usable)
    field.expect(2_000_000)
    assert not field.is_usable and "full" in field.verdict.text()
    field.expect(500_000)
    assert field.is_usable


def test_the_folder_of_somebody_who_is_not_there_is_no_fault(qtbot: QtBot, desktop: Desktop) -> None:
    field = FolderField(desktop.background)
    qtbot.addWidget(field)
    for typed, meant in (("~", str(Path.home())), ("~/out", str(Path.home() / "out")), ("~nobody", "~nobody")):
        field.field.setText(typed)
        assert field.folder == meant
    qtbot.waitUntil(lambda: not field.is_being_examined)
    assert not field.is_usable
