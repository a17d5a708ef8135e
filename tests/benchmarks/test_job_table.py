"""What the table costs while 200 lessons a second change: blocks of the GUI thread, frames, filter, search, sorting.

Every figure is printed; none decides pass or fail. `pytest -m benchmark -s tests/benchmarks/test_job_table.py`
"""

import gc
import os
import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.jobs import JobSnapshot, LessonSnapshot, LessonState
from app.core.paths import HOME_VARIABLE, Home
from app.core.settings import load_settings
from app.ui.bridge import EngineView, Phase
from app.ui.desktop import Desktop
from app.ui.jobs.columns import Column
from app.ui.jobs.page import JobsPage
from app.ui.jobs.rows import Show
from app.ui.jobs.table import JobTable
from app.worker.watch import Changes
from tests.support.jobs import make_job, make_lesson
from tests.support.watchdog import Watchdog

CHANGES_A_SECOND, LOOKS_A_SECOND, SECONDS = 200, 5, 10

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(300)]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["worksheet-studio", "-style", "fusion"]


@pytest.fixture
def desktop(qtbot: QtBot, tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """A desktop whose engine seems to be ready; the test itself tells the bridge what happens."""
    monkeypatch.setenv(HOME_VARIABLE, f"{tmp_path}/home")
    home = Home.locate().create()
    desktop = Desktop(home, load_settings(home))
    desktop.bridge.view = EngineView(Phase.READY)
    desktop.collector.start()
    yield desktop
    desktop.close()


class _Engine(threading.Thread):
    """Tells the bridge of changed lessons from another thread, five times a second, as the ledger's watch does."""

    def __init__(self, desktop: Desktop, job: JobSnapshot) -> None:
        super().__init__(name="bridge", daemon=True)
        self._desktop = desktop
        self._job = job
        self._lessons = {lesson.position: lesson for lesson in job.lessons}
        self._rng = random.Random(1)
        self._next = 0
        self._active: list[int] = []
        self.told = 0
        self.is_over = threading.Event()

    def run(self) -> None:
        version = self._job.version
        while not self.is_over.wait(1 / LOOKS_A_SECOND):
            version += 1
            changed = tuple(self._change() for _ in range(CHANGES_A_SECOND // LOOKS_A_SECOND))
            self.told += len(changed)
            snapshot = self._job.model_copy(update={"lessons": changed, "version": version})
            self._desktop.bridge.tell_changes(Changes(jobs=(snapshot,)))

    def _change(self) -> LessonSnapshot:
        """One lesson goes a step on, read anew as from the ledger."""
        if len(self._active) < 100:
            self._active.append(self._next % len(self._lessons))
            self._next += 1
        place = self._rng.randrange(len(self._active))
        number = self._active[place]
        newer = self._step(self._lessons[number])
        if newer.state.is_final:
            self._active.pop(place)
        newer = LessonSnapshot.model_validate(newer.model_dump())
        self._lessons[number] = newer
        return newer

    def _step(self, lesson: LessonSnapshot) -> LessonSnapshot:
        now = datetime.now(UTC)
        if lesson.state is not LessonState.WRITING:
            return make_lesson(lesson.position + 1, LessonState.WRITING, started_at=now)
        if self._rng.random() < 0.2:
            ends = LessonState.FAILED if self._rng.random() < 0.1 else LessonState.DONE
            return make_lesson(lesson.position + 1, ends, started_at=now - timedelta(seconds=40), finished_at=now)
        progress = lesson.progress
        done = min(progress.done + 5, progress.of)
        return lesson.model_copy(update={"progress": progress.model_copy(update={"done": done})})


@contextmanager
def _painted(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """How long each painting of the table took, in seconds."""
    frames: list[float] = []
    paint = JobTable.paintEvent

    def measured(table: JobTable, event: QPaintEvent) -> None:
        begin = time.perf_counter()
        paint(table, event)
        frames.append(time.perf_counter() - begin)

    monkeypatch.setattr(JobTable, "paintEvent", measured)
    yield frames


def _wheel(table: JobTable, step: int) -> None:
    """A notch of a real wheel, over the middle of the table."""
    middle = QPointF(table.viewport().rect().center())
    at = QPointF(table.viewport().mapToGlobal(middle.toPoint()))
    event = QWheelEvent(
        middle,
        at,
        QPoint(0, 0),
        QPoint(0, step),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(table.viewport(), event)


def _percentile(values: list[float], share: float) -> float:
    return sorted(values)[int(share * (len(values) - 1))] * 1000 if values else 0.0


def _report(title: str, watchdog: Watchdog, frames: list[float], told: int) -> None:
    sys.stdout.write(
        f"\n{title}: {told} changes; blocks: longest {watchdog.longest * 1000:.1f} ms,"
        f" 99th percentile {_percentile(watchdog.blocks, 0.99):.1f} ms;"
        f" {len(frames)} frames: median {_percentile(frames, 0.5):.1f} ms,"
        f" 99th percentile {_percentile(frames, 0.99):.1f} ms, longest {_percentile(frames, 1.0):.1f} ms"
    )
    if watchdog.longest > 0.05:
        sys.stdout.write(watchdog.where)


@pytest.mark.parametrize("lessons", [492, 20_000])
@pytest.mark.parametrize("show", [Show.ALL, Show.RUNNING])
@pytest.mark.parametrize("column", [Column.LESSON, Column.STATUS])
def test_scrolling_while_lessons_change(
    qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch, lessons: int, show: Show, column: Column
) -> None:
    page = JobsPage(desktop)
    qtbot.addWidget(page)
    page.resize(1200, 900)
    job = make_job(lessons, created_at=datetime.now(UTC))
    engine = _Engine(desktop, job)
    with _painted(monkeypatch) as frames:
        page.show()
        qtbot.waitExposed(page)
        qtbot.wait(300)
        with Watchdog(0.05) as watchdog:
            desktop.bridge.tell_changes(Changes(jobs=(job,)))
            qtbot.waitUntil(lambda: len(page.model.rows) > lessons)
            qtbot.wait(500)
        _report(f"{lessons} lessons arrive", watchdog, frames, lessons)
        frames.clear()
        page.filter_bar.button(show).click()
        page.table.horizontalHeader().setSortIndicator(column, Qt.SortOrder.AscendingOrder)
        qtbot.wait(200)
        direction = [-120]
        scrolling = QTimer()

        def scroll() -> None:
            bar = page.table.verticalScrollBar()
            if bar.value() in (bar.minimum(), bar.maximum()):
                direction[0] = -120 if bar.value() == bar.minimum() else 120
            _wheel(page.table, direction[0] * 2)

        scrolling.timeout.connect(scroll)
        with Watchdog(0.05) as watchdog:
            scrolling.start(16)
            engine.start()
            qtbot.wait(SECONDS * 1000)
            engine.is_over.set()
            scrolling.stop()
        _report(f"{lessons} lessons, {show.value}, by {column.name.lower()}", watchdog, frames, engine.told)


def test_what_a_person_does_to_20000_lessons(qtbot: QtBot, desktop: Desktop) -> None:
    page = JobsPage(desktop)
    qtbot.addWidget(page)
    page.resize(1200, 900)
    page.show()
    lessons = tuple(make_lesson(n, LessonState.DONE if n % 3 else LessonState.FAILED) for n in range(1, 20_001))
    desktop.store.apply([make_job(lessons)])
    qtbot.waitUntil(lambda: len(page.model.rows) > len(lessons))
    model, table, header = page.model, page.table, page.table.horizontalHeader()

    def measured(title: str, do: Callable[[], object]) -> None:
        gc.collect()
        with Watchdog(0.05) as watchdog:
            begin = time.perf_counter()
            do()
            took = time.perf_counter() - begin
            qtbot.wait(300)
        sys.stdout.write(f"\n{title}: {took * 1000:.1f} ms, longest block {watchdog.longest * 1000:.1f} ms")

    measured("filter failed", lambda: model.filter(Show.FAILED))
    measured("filter all", lambda: model.filter(Show.ALL))
    measured("first search", lambda: model.search("water cycle"))
    measured("search goes on", lambda: model.search("water cycle 17"))
    measured("search over", lambda: model.search(""))
    measured("sort by status", lambda: header.setSortIndicator(Column.STATUS, Qt.SortOrder.DescendingOrder))
    measured("sort by lesson", lambda: header.setSortIndicator(Column.LESSON, Qt.SortOrder.AscendingOrder))
    measured("close the job", lambda: table.toggle(model.rows[0]))
    measured("open the job", lambda: table.toggle(model.rows[0]))
    measured("select all", table.selectAll)
    measured("filter with all selected", lambda: model.filter(Show.FAILED))
    measured("the garbage collector", gc.collect)
