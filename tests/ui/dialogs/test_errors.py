"""Errors in plain words; fifty of them in one dialog; no secret in details or on the clipboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.errors import EngineError, StudioError, WorkbookRefused, WritingStopped
from app.core.jobs import Problem
from app.ui.dialogs.errors import ErrorDialog, show_error
from tests.ui.dialogs.conftest import shown_texts

LEFT = Qt.MouseButton.LeftButton
WRONG_KEY = WritingStopped(
    "The service does not accept the API key.",
    hint="Check the key.",
    detail="HTTP 401 for sk-tulip-42-tulip-42 at redis://:daffodil@host",
    code="wrong-key",
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def _open_dialogs() -> list[ErrorDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, ErrorDialog) and each.isVisible()]


def test_an_error_has_a_title_a_sentence_a_hint_and_details(qtbot: QtBot, window: QWidget) -> None:
    dialog = show_error(window, WRONG_KEY, where="Photosynthesis")
    said = shown_texts(dialog)
    for words in (WRONG_KEY.title, WRONG_KEY.message, WRONG_KEY.hint, "Photosynthesis"):
        assert words in said
    assert not dialog.details.isVisible() and not dialog.list.isVisible()
    qtbot.mouseClick(dialog.toggle, LEFT)
    assert dialog.details.isVisible() and "HTTP 401" in dialog.details.toPlainText()
    qtbot.mouseClick(dialog.copy, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert "wrong-key" in copied and "Photosynthesis" in copied
    for text in (shown_texts(dialog), copied):
        assert "tulip" not in text and "daffodil" not in text
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not _open_dialogs())


def test_the_settings_are_offered_where_they_help(qtbot: QtBot, window: QWidget) -> None:
    dialog = show_error(window, WRONG_KEY)
    assert dialog.settings.isVisible()
    with qtbot.waitSignal(dialog.settings_wanted):
        qtbot.mouseClick(dialog.settings, LEFT)
    qtbot.waitUntil(lambda: not _open_dialogs())
    other = show_error(window, StudioError("Something.", code="unexpected"))
    assert not other.settings.isVisible()
    with qtbot.waitSignal(other.logs_wanted):
        qtbot.mouseClick(other.logs, LEFT)
    other.close()
    without_window = show_error(None, WRONG_KEY)
    assert not without_window.settings.isVisible()
    without_window.close()


def test_fifty_errors_are_one_list(qtbot: QtBot, window: QWidget) -> None:
    for n in range(50):
        refused = WorkbookRefused(f"“week {n}.xls” is of an old kind.", hint="Save it as .xlsx.", code="workbook-old")
        show_error(window, refused, where=f"week {n}.xls")
    (dialog,) = _open_dialogs()
    assert len(dialog.troubles) == dialog.list.count() == 50 and "50" in dialog.windowTitle()
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_End)
    assert "“week 49.xls”" in shown_texts(dialog)
    qtbot.mouseClick(dialog.copy, LEFT)
    assert QGuiApplication.clipboard().text().count("Save it as .xlsx.") == 50
    dialog.close()


def test_the_same_again_only_counts(qtbot: QtBot, window: QWidget) -> None:
    away = EngineError("The engine is away.", code="redis-away")
    for _ in range(3):
        dialog = show_error(window, away)
    assert [trouble.times for trouble in dialog.troubles] == [3] and not dialog.list.isVisible()
    problem = Problem(code="x", title="Title", message="Another.")
    assert show_error(window, problem) is dialog and dialog.list.isVisible()
    assert "3" in dialog.list.item(0).text()
    dialog.close()


def test_each_window_has_its_own(qtbot: QtBot, window: QWidget) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    first, second = show_error(window, WRONG_KEY), show_error(other, WRONG_KEY)
    assert first is not second
    first.close()
    second.close()
