"""From a workbook to finished sheets with clicks, on a real engine."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.jobs import JobState
from app.ui.desktop import Desktop
from app.ui.preparing.page import PreparePage
from tests.support.watchdog import Watchdog
from tests.ui.preparing.conftest import SAMPLE, wait_until_ready


@pytest.mark.engine
def test_one_unit_is_made_from_clicks(qtbot: QtBot, desktop: Desktop, tmp_path: Path, watchdog: Watchdog) -> None:
    page = PreparePage(desktop)
    qtbot.addWidget(page)
    page.show()
    desktop.start()
    page.add_files([SAMPLE])
    wait_until_ready(qtbot, page)
    page.model.choose_all(False)
    page.parts.lessons.search.setText("reactions in solution")
    qtbot.waitUntil(lambda: page.model.shown == 2)
    page.model.choose_all(True)
    page.parts.writer.preview.click()
    wait_until_ready(qtbot, page)
    with qtbot.waitSignal(page.submitted, timeout=30_000) as started:
        qtbot.mouseClick(page.parts.estimate.start, Qt.MouseButton.LeftButton)
    (job_id,) = started.args[0]
    desktop.bridge.load(job_id)

    def has_ended() -> bool:
        entry = desktop.store.entry(job_id)
        return entry is not None and entry.is_loaded and entry.summary.state.is_final

    qtbot.waitUntil(has_ended, timeout=90_000)
    entry = desktop.store.entry(job_id)
    assert entry is not None and entry.job is not None
    assert entry.summary.state is JobState.DONE, entry.job.problem
    sheets = sorted(path.name for path in (tmp_path / "out").rglob("*.pdf"))
    assert len(sheets) == 16 and any("Titrations" in name for name in sheets)
    assert list((tmp_path / "out").rglob("01. Reactions in Solution"))
