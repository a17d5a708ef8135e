"""Every page and dialog in every language, with texts 40 % longer, with large letters: nothing is cut off.

No letter is taken twice by mnemonics, either.

Sizes are those that the windows give themselves; the main window is as wide as on a small notebook.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from app.core.errors import StorageError
from app.core.jobs import LessonState, Problem, Progress, Stage
from app.core.paths import resources
from app.core.update_policy import UpdatePolicy
from app.ui import texts
from app.ui.closing import CloseQuestion
from app.ui.desktop import Desktop
from app.ui.dialogs.about import AboutDialog
from app.ui.dialogs.errors import show_error
from app.ui.dialogs.guide import Guide
from app.ui.dialogs.settings import SettingsDialog
from app.ui.dialogs.shortcuts import ShortcutsDialog
from app.ui.editing.editor import DeckEditor
from app.ui.editing.form import ItemForm
from app.ui.formats import day, short_money
from app.ui.jobs.columns import Column
from app.ui.main_window import MainWindow
from app.ui.words import say
from tests.support.legible import assert_legible
from tests.support.sheets import MadeLesson, ScriptedGateway, job_of, script_gateway

NOTES = "Worksheets in French, cards in four sizes, and a window that starts in half of the time. " * 3
NOTEBOOK = (1280, 720)
WAITS = Progress(stage=Stage.WRITING, section="multiple_choice", section_done=14, section_of=25, done=14, of=105)
FAILED = Problem(
    code="service-busy",
    title="This lesson could not be written",
    message="The service at api.openai.com kept asking to call less often.",
    hint="Retry the lesson later, or with fewer writers at a time.",
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> MadeLesson:
    return MadeLesson(tmp_path_factory.mktemp("made"))


@pytest.fixture
def busy(desktop: Desktop, made: MadeLesson, tmp_path: Path) -> Desktop:
    """A desktop with a job whose lessons are done, written, failed and waiting."""
    made.put(tmp_path / "job")
    script_gateway(desktop, ScriptedGateway(made.deck))
    lessons = (
        made.snapshot(1),
        made.snapshot(2, state=LessonState.WRITING, progress=WAITS),
        made.snapshot(3, state=LessonState.FAILED, problem=FAILED),
        made.snapshot(4, state=LessonState.QUEUED, missing=2, replaced=3),
    )
    desktop.store.apply([job_of(tmp_path / "job", *lessons)])
    return desktop


@pytest.fixture
def window(qtbot: QtBot, busy: Desktop, language: str) -> Iterator[MainWindow]:
    """The main window; depends on the language, since texts are read when it is made."""
    window = MainWindow(busy)
    qtbot.addWidget(window)
    window.resize(*NOTEBOOK)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.hide()


def test_the_welcome(qtbot: QtBot, window: MainWindow) -> None:
    assert_legible(qtbot, window)


def test_the_work_with_sheets_and_report(qtbot: QtBot, window: MainWindow) -> None:
    window.show_job("job")
    details = window.work.details
    details.show_lesson("job", "task-1")
    qtbot.waitUntil(lambda: details.sheets.shown is not None)
    assert_legible(qtbot, window)
    details.show_report()
    qtbot.waitUntil(lambda: bool(details.report.toPlainText()))
    assert_legible(qtbot, window)


def test_the_line_about_newer_versions(qtbot: QtBot, window: MainWindow) -> None:
    banner = window.update_banner
    banner.ask("worksheets.example.school:8443")
    assert_legible(qtbot, window)
    facts = say(texts.UPDATE_FACTS, date=day(date(2027, 9, 30)), version="0.1.0")
    banner.offer(say(texts.UPDATE_FOUND, version="0.2.0-beta.1"), f"{NOTES}\n{facts}", "https://worksheets.example")
    assert_legible(qtbot, window)
    window.show_job("job")
    assert_legible(qtbot, window)
    banner.say(say(texts.UPDATE_UNOPENED, address="https://worksheets.example/"))
    assert_legible(qtbot, window)
    for policy in (UpdatePolicy("https://worksheets.example/u.json"), UpdatePolicy(is_managed=True)):
        window.menus.show_updates(policy)
        assert_legible(qtbot, window)


def test_amounts_of_money_have_room(qtbot: QtBot, window: MainWindow) -> None:
    window.show_job("job")
    table = window.work.jobs.table
    table.layout_of_columns.show(Column.COST, True)
    room = table.columnWidth(Column.COST) - table.fontMetrics().height()
    assert max(table.fontMetrics().horizontalAdvance(short_money(usd)) for usd in (0.001, 99.99)) <= room


def test_the_questions(qtbot: QtBot, window: MainWindow) -> None:
    window.show_job("job")
    window.work.details.show_lesson("job", "task-1")
    window.work.details.show_questions()
    editor = window.work.details.findChild(DeckEditor)
    qtbot.waitUntil(lambda: editor.findChild(ItemForm).isVisible())
    assert_legible(qtbot, window)


def test_what_is_before_the_start(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    wrong = tmp_path / "grades.csv"
    wrong.write_text("a;b", encoding="utf-8")
    window.take([resources() / "samples" / "sample-curriculum.xlsx", wrong])
    qtbot.waitUntil(lambda: window.preparing is not None and not window.preparing.is_empty)
    assert window.preparing is not None
    shelf = window.preparing.shelf
    qtbot.waitUntil(lambda: not shelf.is_reading)
    assert_legible(qtbot, window)


def test_the_guide(qtbot: QtBot, desktop: Desktop, language: str) -> None:
    guide = Guide(desktop)
    qtbot.addWidget(guide)
    guide.show()
    qtbot.waitExposed(guide)
    assert_legible(qtbot, guide)
    for page in (*guide.pages.values(), guide.end):
        guide.findChild(QStackedWidget).setCurrentWidget(page)
        assert_legible(qtbot, guide)


def test_the_settings(qtbot: QtBot, desktop: Desktop, language: str) -> None:
    dialog = SettingsDialog(desktop)
    qtbot.addWidget(dialog)
    dialog.data.folder.setText("/home/anna.schneider/.local/share/worksheet-studio")  # that of a test is longer
    dialog.show()
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        assert_legible(qtbot, dialog)


@pytest.mark.parametrize("is_managed", [True, False])
def test_the_settings_with_newer_versions(
    qtbot: QtBot, desktop: Desktop, language: str, is_managed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = UpdatePolicy("" if is_managed else "https://worksheets.example.school:8443/u.json", is_managed)
    monkeypatch.setattr("app.ui.dialogs.settings_pages.update_policy", lambda _: policy)
    dialog = SettingsDialog(desktop)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_page(dialog.window_page)
    qtbot.waitUntil(dialog.window_page.updates.isVisible)
    assert_legible(qtbot, dialog)


def test_about_and_shortcuts(qtbot: QtBot, window: MainWindow) -> None:
    for dialog in (AboutDialog(window.desktop), ShortcutsDialog(window.menus.all())):
        qtbot.addWidget(dialog)
        dialog.show()
        assert_legible(qtbot, dialog)


@pytest.mark.parametrize("has_tray", [True, False])
def test_the_question_before_closing(qtbot: QtBot, language: str, has_tray: bool) -> None:
    for left in (0, 1, 12):
        question = CloseQuestion(left, has_tray=has_tray)
        qtbot.addWidget(question)
        question.show()
        assert_legible(qtbot, question)


def test_an_error(qtbot: QtBot, window: MainWindow) -> None:
    error = StorageError(
        "The disk is full: /out/01. Cells/a.pdf could not be saved.",
        hint="Make room on it, or choose a folder elsewhere.",
        detail="errno 28",
    )
    dialog = show_error(window, error, where="Cells: The Building Blocks of Life")
    qtbot.waitExposed(dialog)
    assert_legible(qtbot, dialog)
    dialog.close()
