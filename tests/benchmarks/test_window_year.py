"""Memory of the window's process over what a school year asks of one window that is never closed."""

import gc
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.errors import StudioError
from app.core.jobs import JobState, LessonSnapshot
from app.core.paths import HOME_VARIABLE, Home
from app.core.settings import load_settings
from app.ui.desktop import Desktop
from app.ui.editing.editor import DeckEditor
from app.ui.editing.items import Field
from app.ui.main_window import MainWindow
from tests.support.sheets import MadeLesson, ScriptedGateway, job_of, script_gateway

LESSONS, ROUNDS, TOLD_EVERY = 492, 1000, 200

pytestmark = pytest.mark.benchmark


def mib() -> float:
    """Resident memory of this process."""
    return psutil.Process().memory_info().rss / 2**20


@pytest.fixture
def made(tmp_path: Path) -> MadeLesson:
    (tmp_path / "job").mkdir()
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as typesetters:  # which a window does not hold either
        return typesetters.submit(MadeLesson, tmp_path / "job").result()


@pytest.fixture
def desktop(made: MadeLesson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    home = Home.locate().create()
    desktop = Desktop(home, load_settings(home))
    script_gateway(desktop, ScriptedGateway(made.deck))
    return desktop


def test_memory_over_a_thousand_previews_and_edits(
    qtbot: QtBot, desktop: Desktop, made: MadeLesson, tmp_path: Path
) -> None:
    lessons = tuple(made.snapshot(number) for number in range(1, LESSONS + 1))
    desktop.store.apply([job_of(tmp_path / "job", *lessons, state=JobState.DONE)])
    window = MainWindow(desktop)
    qtbot.addWidget(window, before_close_func=lambda window: window.end())
    window.resize(1600, 1000)
    window.show()
    window.show_job("job")
    details = window.work.details
    first = 0.0
    for turn in range(ROUNDS + 1):
        lesson = lessons[turn % LESSONS]
        _look_at_sheets(qtbot, window, lesson, turn)
        _edit(qtbot, window, lesson, turn)
        _look_at_the_rest(qtbot, window, turn)
        if turn % TOLD_EVERY == 0:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            gc.collect()
            widgets = len(QApplication.allWidgets())
            print(f"\nafter {turn} lessons: {mib():.0f} MiB, {widgets} widgets, {len(gc.get_objects())} objects")  # noqa: T201
            first = first or widgets
    assert len(QApplication.allWidgets()) <= first + 20
    details.clear()
    desktop.close()


def _look_at_sheets(qtbot: QtBot, window: MainWindow, lesson: LessonSnapshot, turn: int) -> None:
    details = window.work.details
    details.show_sheets()
    details.show_lesson("job", lesson.task_id)
    qtbot.waitUntil(lambda: details.sheets.shown is not None and bool(details.sheets.sheets))
    sheet = details.sheets.sheets[-1 - turn % 2]
    details.sheets._on_chosen(sheet)
    qtbot.waitUntil(lambda: details.sheets.shown == sheet)
    pages = details.sheets.pages
    assert pages is not None
    pages.view.go_to(turn % 5)


def _edit(qtbot: QtBot, window: MainWindow, lesson: LessonSnapshot, turn: int) -> None:
    details = window.work.details
    details.show_questions()
    (editor,) = details.findChildren(DeckEditor)
    qtbot.waitUntil(lambda: editor._task_id == lesson.task_id and editor.page.document is not None)
    document = editor.page.document
    assert document is not None
    for words in ("What", "What is", f"What is cell number {turn}?"):
        document.write(0, turn % 10, Field.STEM, words)
    document.delete(0, 3)
    document.undo()
    qtbot.wait(1)
    editor.discard()


def _look_at_the_rest(qtbot: QtBot, window: MainWindow, turn: int) -> None:
    details = window.work.details
    if turn % 10 == 0:
        details.show_report()
        qtbot.waitUntil(lambda: bool(details.report.toPlainText()))
        window.work.jobs.table.menu_wanted.emit(QPoint(10, 10))
        menu = QApplication.activePopupWidget()
        assert menu is not None
        menu.close()
        window.opening.settings()
        window.opening.problem(StudioError("The disk is full.", code="no-room"))
        for dialog in list(window.opening._dialogs.values()):
            dialog.reject()
