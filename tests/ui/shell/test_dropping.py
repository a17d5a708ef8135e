"""Files that are dropped: real events with real mime data on the window, its children, and its native window."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.ui.dropping import MOST, sort_files
from app.ui.main_window import MainWindow
from app.ui.refusals import RefusalsDialog
from tests.support.watchdog import Watchdog

_COPY, _LEFT, _NO_KEYS = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def mime_of(*urls: str | Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(url)) if isinstance(url, Path) else QUrl(url) for url in urls])
    mime.setText("file:///somewhere.xlsx")
    return mime


def drag_in(receiver: QObject, mime: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(40, 40), _COPY, mime, _LEFT, _NO_KEYS)
    event.ignore()
    QApplication.sendEvent(receiver, event)
    return event.isAccepted()


def drop(receiver: QObject, mime: QMimeData) -> bool:
    is_taken = drag_in(receiver, mime)
    event = QDropEvent(QPointF(40, 40), _COPY, mime, _LEFT, _NO_KEYS)
    QApplication.sendEvent(receiver, event)
    return is_taken and event.isAccepted()


def refused(window: MainWindow) -> RefusalsDialog | None:
    return next((each for each in window.findChildren(RefusalsDialog) if each.isVisible()), None)


def texts_in(dialog: RefusalsDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_workbooks_are_read_and_shown(qtbot: QtBot, window: MainWindow, book: Path, watchdog: Watchdog) -> None:
    other = Path(shutil.copy(book, book.with_name("Other.xlsx")))
    with qtbot.waitSignal(window.intake.workbooks_came) as came:
        assert drop(window, mime_of(book, other))
    assert came.args == [(book, other)]
    qtbot.waitUntil(lambda: window.preparing is not None and window.pages.currentWidget() is window.preparing)
    assert not window.preparing.is_empty
    assert window.memory.recent == [book, other]
    assert refused(window) is None


def test_the_rest_goes_on_when_some_are_refused(qtbot: QtBot, window: MainWindow, book: Path, tmp_path: Path) -> None:
    old, text = tmp_path / "old.xls", tmp_path / "list.csv"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    text.write_text("a,b\n")
    folder = tmp_path / "Books"
    folder.mkdir()
    empty = tmp_path / "Nothing"
    empty.mkdir()
    inside = Path(shutil.copy(book, folder / "Inside.xlsx"))
    (folder / "~$Inside.xlsx").write_bytes(b"lock")
    with qtbot.waitSignal(window.intake.workbooks_came) as came:
        assert drop(window, mime_of(book, old, text, folder, empty, "https://example.org/far.xlsx"))
    assert came.args == [(book, inside)]
    qtbot.waitUntil(lambda: refused(window) is not None)
    dialog = refused(window)
    assert dialog is not None
    said = texts_in(dialog)
    assert all(name in said for name in ("old.xls", "list.csv", "Nothing", "far.xlsx", "not on this computer"))
    assert "Grade 7.xlsx" not in said and "Inside" not in said
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_only_refused_files_change_no_page(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    drop(window, mime_of(picture, tmp_path / "gone.xlsx"))
    qtbot.waitUntil(lambda: refused(window) is not None)
    assert window.pages.currentWidget() is window.welcome
    assert window.memory.recent == []


@pytest.mark.parametrize("target", ["window", "handle"])
def test_a_veil_says_what_a_drop_does_until_it_is_over(
    qtbot: QtBot, window: MainWindow, book: Path, target: str
) -> None:
    receiver: QObject = window if target == "window" else window.windowHandle()
    veil = window.drop_zone.veil
    assert drag_in(receiver, mime_of(book))
    assert veil.isVisible() and veil.size() == window.size()
    QApplication.sendEvent(receiver, QEvent(QEvent.Type.DragLeave))
    assert not veil.isVisible()
    with qtbot.waitSignal(window.intake.workbooks_came):
        assert drop(receiver, mime_of(book))
    assert not veil.isVisible()


def test_a_text_field_does_not_take_a_file_for_text(qtbot: QtBot, window: MainWindow, book: Path) -> None:
    """The native window hears of a drag before any field in it does."""
    window.pages.setCurrentWidget(window.work)
    search = window.work.jobs.filter_bar.search
    with qtbot.waitSignal(window.intake.workbooks_came):
        assert drop(window.windowHandle(), mime_of(book))
    assert search.text() == ""


def test_text_is_not_ours(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("photosynthesis")
    assert not drag_in(window, mime)
    assert not window.drop_zone.veil.isVisible()


def test_a_folder_that_holds_very_many_is_taken_in_part(tmp_path: Path) -> None:
    for n in range(MOST + 3):
        (tmp_path / f"{n:04}.xlsx").touch()
    found = sort_files([tmp_path])
    assert len(found.workbooks) == MOST
    assert [each.name for each in found.refused] == [tmp_path.name]
    assert "3 more workbook" in found.refused[0].reason.message


def names(paths: Sequence[Path]) -> list[str]:
    return [path.name for path in paths]


def test_a_file_named_twice_is_taken_once(book: Path) -> None:
    assert names(sort_files([book, book.parent]).workbooks) == ["Grade 7.xlsx"]
