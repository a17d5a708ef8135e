"""The main window on a data folder of the test's own, with jobs that need no engine."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.deck import Usage
from app.core.jobs import JobOptions, JobSnapshot, JobState, LessonSnapshot, LessonState
from app.ui.desktop import Desktop
from app.ui.main_window import MainWindow
from tests.support.keyrings import MemoryKeyring, using
from tests.support.workbooks import BLOCK, HEADINGS, save_book

MakeJob = Callable[..., JobSnapshot]


@pytest.fixture(autouse=True)
def keyring_in_memory(home: object) -> Iterator[None]:
    with using(MemoryKeyring()):
        yield


@pytest.fixture
def window(qtbot: QtBot, desktop: Desktop) -> MainWindow:
    """Shown, painted, and complete; its engine is not started."""
    window = MainWindow(desktop)
    qtbot.addWidget(window, before_close_func=lambda window: window.end())
    with qtbot.waitSignal(window.painted):
        window.show()
    assert window.work is not None
    return window


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A curriculum workbook with two lessons."""
    rows = [*BLOCK, ("Energy",), HEADINGS, (1, "MS-1", "Photosynthesis", ""), (2, "MS-2", "Respiration", "")]
    return save_book(tmp_path / "Grade 7.xlsx", {"Sheet": rows})


def make_job(
    state: JobState = JobState.RUNNING, job_id: str = "j1", lessons: tuple[LessonState, ...] = (), cost: float = 0.0
) -> JobSnapshot:
    """A job as the engine tells of it."""
    states = lessons or (LessonState.DONE, LessonState.WRITING, LessonState.QUEUED)
    rows = tuple(
        LessonSnapshot(
            task_id=f"{job_id}-{n}",
            lesson_id=f"1.{n}",
            position=n,
            curriculum="NGSS",
            unit_number=1,
            unit_title="Energy",
            title=f"Lesson {n}",
            state=each,
            usage=Usage(cost_usd=cost),
        )
        for n, each in enumerate(states, 1)
    )
    options = JobOptions(product="academy", writer="offline")
    created = datetime(2026, 11, 1, tzinfo=UTC)
    return JobSnapshot(job_id=job_id, title="Grade 7", state=state, options=options, created_at=created, lessons=rows)
