"""The dialogs that only some situations bring: nothing is cut off in any language, no letter is taken twice."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.core.errors import StorageError, WorkbookRefused
from app.core.jobs import JobState, LessonState
from app.ui.desktop import Desktop
from app.ui.dialogs.health import HealthDialog
from app.ui.dialogs.keys import more_keys
from app.ui.dialogs.shortcuts import ShortcutsDialog
from app.ui.dialogs.user_guide import UserGuide
from app.ui.dropping import Refusal
from app.ui.jobs.dialogs import CancelDialog, DeleteDialog
from app.ui.jobs.model import JobTableModel
from app.ui.jobs.rows import JobRow
from app.ui.jobs.store import JobStore
from app.ui.refusals import RefusalsDialog
from app.ui.sheets.catalogue import lesson_sheets
from app.ui.sheets.print_choice import PrintChoice, offers
from app.ui.sheets.print_desk import PrintDesk
from app.worker.diagnosis import Health, Surroundings, Verdict
from tests.support.jobs import make_job, make_lesson
from tests.support.legible import assert_legible
from tests.support.sheets import MadeLesson


def show(qtbot: QtBot, dialog: QDialog) -> None:
    """Show it, and look whether all can be read."""
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert_legible(qtbot, dialog)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> MadeLesson:
    return MadeLesson(tmp_path_factory.mktemp("made"))


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture
def rows(qtbot: QtBot, owner: QWidget) -> list[JobRow]:
    """Two jobs, of which one runs."""
    store = JobStore()
    running = make_job(
        (make_lesson(1, LessonState.WRITING), make_lesson(2, LessonState.DONE)), job_id="a", state=JobState.RUNNING
    )
    ended = make_job((make_lesson(1, LessonState.DONE),), job_id="b", state=JobState.DONE)
    store.apply([running, ended])
    model = JobTableModel(store, owner)
    found = [model.find(job_id) for job_id in ("a", "b")]
    return [row for row in found if isinstance(row, JobRow)]


def test_cancelling_and_deleting(qtbot: QtBot, language: str, owner: QWidget, rows: list[JobRow]) -> None:
    assert len(rows) == 2
    for jobs in (rows[:1], rows[1:], rows):
        show(qtbot, CancelDialog(jobs, owner))
        show(qtbot, DeleteDialog(jobs, owner))


def test_what_to_print(
    qtbot: QtBot, language: str, owner: QWidget, desktop: Desktop, tmp_path: Path, made: MadeLesson
) -> None:
    sheets = lesson_sheets("academy", str(tmp_path), made.files)
    show(qtbot, PrintChoice(offers(sheets, sheets[0], {sheet: 12 for sheet in sheets}), owner))
    desk = PrintDesk(desktop.background, owner)
    desk._say_no_printer()
    box = owner.findChild(QMessageBox)
    assert box is not None
    assert_legible(qtbot, box)


def test_files_that_cannot_be_used(qtbot: QtBot, language: str) -> None:
    reason = WorkbookRefused("This is not an Excel workbook.", hint="Save it as .xlsx and drop it again.")
    refused = [Refusal(f"Grades of all classes since {year}.csv", reason) for year in range(1990, 2020)]
    for goes_on in (True, False):
        show(qtbot, RefusalsDialog(refused[:1], goes_on=goes_on))
        show(qtbot, RefusalsDialog(refused, goes_on=goes_on))


def test_the_report_on_everything(
    qtbot: QtBot, language: str, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Surroundings) -> Verdict:
        raise StorageError("The disk is full: a.pdf could not be saved.", hint="Make room on it.")

    checks: dict[str, Callable[[Surroundings], Verdict]] = {
        "program": lambda _: (Health.OK, "All is there.", ""),
        "space": lambda _: (Health.WARN, "It is low.", "Make room."),
        "queue": broken,
    }
    monkeypatch.setattr("app.worker.diagnosis.CHECKS", checks)
    dialog = HealthDialog(desktop)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: len(dialog.findings) == len(checks))
    assert_legible(qtbot, dialog)


def test_the_guide_and_the_keys(qtbot: QtBot, language: str, desktop: Desktop) -> None:
    guide = UserGuide(desktop)
    show(qtbot, guide)
    qtbot.waitUntil(lambda: bool(guide.browser.toPlainText()))
    assert guide.browser.horizontalScrollBar().maximum() == 0
    show(qtbot, ShortcutsDialog([], more=more_keys()))
