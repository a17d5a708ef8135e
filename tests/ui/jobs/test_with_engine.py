"""The list with a real engine: a job from its start to its end, paused, cancelled and taken up again by clicks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.core.jobs import JobState
from app.core.paths import Home
from app.core.settings import Settings
from app.ui.desktop import Desktop
from app.ui.jobs.columns import Column
from app.ui.jobs.dialogs import CancelDialog, DeleteDialog
from app.ui.jobs.page import JobsPage
from app.ui.jobs.rows import JobRow, LessonRow, Show
from tests.support.engine import API_KEY, make_request, writing_service
from tests.support.service import WritingService
from tests.support.watchdog import Watchdog

LESSONS = 8

pytestmark = pytest.mark.engine


def _click(qtbot: QtBot, page: JobsPage, text: str) -> None:
    """Click on a button of the bar, as soon as it is there."""

    def found() -> bool:
        return any(action.text().replace("&", "") == text for action in page._bar.actions())

    qtbot.waitUntil(found, timeout=20_000)
    (action,) = (each for each in page._bar.actions() if each.text().replace("&", "") == text)
    button = page._bar.widgetForAction(action)
    assert isinstance(button, QToolButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _click_row(qtbot: QtBot, page: JobsPage, row: JobRow | LessonRow) -> None:
    index = page.model.index_of(row)
    page.table.scrollTo(index)
    place = page.table.visualRect(index).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def _says(page: JobsPage, row: JobRow | LessonRow) -> str:
    return page.model.cells.text(row, Column.STATUS)


def _agree(qtbot: QtBot, kind: type[CancelDialog | DeleteDialog]) -> None:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    qtbot.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)


@pytest.fixture
def service() -> Iterator[WritingService]:
    """One that comes to no end with a lesson before it is let, so that each click comes in the middle."""
    with writing_service(held=("Photosynthesis",)) as service:
        yield service


@pytest.fixture
def slow(
    qtbot: QtBot, home: Home, settings: Settings, service: WritingService, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desktop]:
    """A desktop whose lessons are written two at a time."""
    monkeypatch.setenv("OPENAI_API_KEY", API_KEY)
    desktop = Desktop(home, settings.model_copy(update={"base_url": service.url, "writers": 2}))
    yield desktop
    desktop.close()


def test_a_job_by_clicks(
    qtbot: QtBot, slow: Desktop, service: WritingService, tmp_path: Path, watchdog: Watchdog
) -> None:
    page = JobsPage(slow)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    slow.start()
    slow.bridge.ask(lambda gateway: gateway.submit(make_request(tmp_path / "out", LESSONS)))
    qtbot.waitUntil(lambda: len(page.model.rows) == 2 + LESSONS, timeout=30_000)
    job = page.model.rows[0]
    assert isinstance(job, JobRow)
    lessons = list(job.lessons.values())

    qtbot.waitUntil(lambda: any(_says(page, row).startswith("Writing") for row in lessons), timeout=30_000)
    _click_row(qtbot, page, job)
    _click(qtbot, page, "Pause")
    qtbot.waitUntil(lambda: _says(page, lessons[-1]) == "Paused", timeout=20_000)
    assert _says(page, job).startswith("Paused, ")
    _click_row(qtbot, page, lessons[-1])
    _click(qtbot, page, "Cancel")
    qtbot.waitUntil(lambda: _says(page, lessons[-1]) == "Cancelled", timeout=20_000)
    _click_row(qtbot, page, job)
    _click(qtbot, page, "Resume")
    _click_row(qtbot, page, lessons[-1])
    _click(qtbot, page, "Retry")
    _click(qtbot, page, "Next up")
    service.control(held=())
    qtbot.waitUntil(lambda: job.state is JobState.DONE, timeout=90_000)

    assert all(_says(page, row).startswith("Done") for row in lessons)
    assert page.model.cells.text(job, Column.QUESTIONS) == str(LESSONS * 20)
    qtbot.mouseClick(page.filter_bar.button(Show.DONE), Qt.MouseButton.LeftButton)
    assert len(page.model.rows) == 2 + LESSONS
    folders = list((tmp_path / "out").iterdir())
    _click_row(qtbot, page, job)
    _click(qtbot, page, "Delete job…")
    _agree(qtbot, DeleteDialog)
    qtbot.waitUntil(lambda: page.model.rows == [], timeout=20_000)
    assert folders == list((tmp_path / "out").iterdir())


def test_a_whole_job_is_cancelled_and_taken_up_again(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, watchdog: Watchdog
) -> None:
    page = JobsPage(desktop)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    desktop.bridge.start()  # the ledger is there at once, the engine after a while
    desktop.bridge.ask(lambda gateway: gateway.submit(make_request(tmp_path / "out", LESSONS, writer="offline")))
    qtbot.waitUntil(lambda: len(page.model.rows) == 2 + LESSONS, timeout=30_000)
    job = page.model.rows[0]
    assert isinstance(job, JobRow)
    _click_row(qtbot, page, job)
    _click(qtbot, page, "Cancel job…")
    _agree(qtbot, CancelDialog)
    qtbot.waitUntil(lambda: job.state is JobState.CANCELLED, timeout=20_000)
    assert all(row.lesson.state.is_final for row in job.lessons.values())
    _click(qtbot, page, "Resume")
    qtbot.waitUntil(lambda: job.state is JobState.DONE, timeout=90_000)

    own: list[list[Path]] = []
    desktop.bridge.ask(lambda gateway: gateway.own_paths(job.job_id), own.append)
    qtbot.waitUntil(lambda: bool(own), timeout=10_000)
    assert sorted(own[0]) == sorted((tmp_path / "out").iterdir())
