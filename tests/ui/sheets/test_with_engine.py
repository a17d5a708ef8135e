"""The sheets of a real job: they appear, can be made again, and follow an edited deck."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.core.deck import Deck
from app.ui.desktop import Desktop
from app.ui.details import DetailsPanel
from app.worker.gateway import Gateway
from tests.support.engine import make_request
from tests.support.watchdog import Watchdog


def _edit(gateway: Gateway, job_id: str, task_id: str) -> None:
    deck = gateway.deck(task_id)
    item = deck.sections[0].items[0].model_copy(update={"stem": "Whales are mammals.", "edited": True})
    first = deck.sections[0].model_copy(update={"items": (item, *deck.sections[0].items[1:])})
    gateway.save_deck(task_id, Deck.model_validate(deck.model_copy(update={"sections": (first, *deck.sections[1:])})))
    gateway.render_again(job_id)


@pytest.mark.engine
def test_sheets_appear_are_made_again_and_follow_an_edit(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, watchdog: Watchdog
) -> None:
    panel = DetailsPanel(desktop)
    qtbot.addWidget(panel)
    panel.resize(700, 900)
    panel.show()
    desktop.start()
    jobs: list[str] = []
    request = make_request(tmp_path / "out", 1, writer="offline")
    desktop.bridge.ask(lambda gateway: gateway.submit(request), jobs.append)
    qtbot.waitUntil(lambda: bool(jobs) and desktop.store.entry(jobs[0]) is not None, timeout=30_000)
    job_id = jobs[0]
    qtbot.waitUntil(lambda: bool(desktop.store.entry(job_id).lessons))
    (task_id,) = desktop.store.entry(job_id).lessons
    panel.show_lesson(job_id, task_id)
    assert panel.sheets.shown is None
    qtbot.waitUntil(lambda: panel.sheets.shown is not None, timeout=60_000)
    sheet = panel.sheets.shown

    sheet.path.unlink()
    panel.hide()
    panel.show()
    qtbot.waitUntil(lambda: panel.sheets.shown is None)
    again = next(b for b in panel.findChildren(QPushButton) if "again" in b.text() and b.isVisible())
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.sheets.shown == sheet, timeout=60_000)
    assert sheet.path.is_file()

    view = panel.sheets.pages.view
    former = view.document()
    desktop.bridge.ask(lambda gateway: _edit(gateway, job_id, task_id))
    qtbot.waitUntil(lambda: view.document() is not former, timeout=60_000)
    assert "Whales are mammals." in view.page_text()
