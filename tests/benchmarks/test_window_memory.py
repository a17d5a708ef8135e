"""Memory of the window's process with a school year in the list and a preview open."""

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter
from pytestqt.qtbot import QtBot

from app.core.jobs import JobState
from app.core.paths import HOME_VARIABLE, Home
from app.core.settings import load_settings
from app.ui.desktop import Desktop
from app.ui.details import DetailsPanel
from app.ui.jobs.page import JobsPage
from tests.support.sheets import MadeLesson, ScriptedGateway, job_of, script_gateway
from tests.support.watchdog import Watchdog

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
LESSONS = 492

pytestmark = pytest.mark.benchmark


def mib() -> float:
    """Resident memory of this process."""
    return psutil.Process().memory_info().rss / 2**20


def test_memory_with_a_preview_open(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "job").mkdir()
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as typesetters:  # which a window does not hold either
        made = typesetters.submit(MadeLesson, tmp_path / "job").result()
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    home = Home.locate().create()
    desktop = Desktop(home, load_settings(home))
    script_gateway(desktop, ScriptedGateway(made.deck))
    window = QSplitter(Qt.Orientation.Horizontal)
    qtbot.addWidget(window)
    jobs, details = JobsPage(desktop), DetailsPanel(desktop)
    window.addWidget(jobs)
    window.addWidget(details)
    window.resize(1600, 1000)
    window.show()
    lessons = tuple(made.snapshot(number) for number in range(1, LESSONS + 1))
    desktop.store.apply([job_of(tmp_path / "job", *lessons, state=JobState.DONE)])
    qtbot.wait(300)
    print(f"\nwith {LESSONS} lessons: {mib():.0f} MiB")  # noqa: T201
    details.show_lesson("job", "task-1")
    qtbot.waitUntil(lambda: details.sheets.shown is not None)
    details.sheets._on_chosen(details.sheets.sheets[-1])
    qtbot.waitUntil(lambda: details.sheets.shown == details.sheets.sheets[-1])
    view = details.sheets.pages.view
    for zoom in (view.zoom, 2.0, 4.0):
        view.set_zoom(zoom)
        with Watchdog() as watchdog:
            for page in range(view.pages):
                view.go_to(page)
                qtbot.wait(40)
        held = f"longest block {watchdog.longest * 1000:.0f} ms"
        print(f"preview of {view.pages} pages looked through at {zoom:.2f}: {mib():.0f} MiB, {held}")  # noqa: T201
    desktop.close()
    assert view.page == view.pages - 1
