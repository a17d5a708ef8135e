"""A real job: an edited question is on its sheets, no later run overwrites it, and one is written anew."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.jobs import JobState, LessonState
from app.ui.desktop import Desktop
from app.ui.editing.editor import DeckEditor
from app.ui.editing.items import Field
from app.ui.editing.section_model import BUSY_ROLE
from tests.support.engine import make_request
from tests.support.pdfs import page_texts, squeeze
from tests.support.watchdog import Watchdog
from tests.ui.editing.conftest import Hand

MINE = "Zebras sleep standing up."


class Job:
    """The one job of the window."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    @property
    def ids(self) -> tuple[str, str]:
        """The job's and its lesson's."""
        (entry,) = self._desktop.store.entries()
        return entry.summary.job_id, next(iter(entry.lessons))

    def is_done(self) -> bool:
        """Whether all sheets are there."""
        return any(
            entry.summary.state is JobState.DONE
            and entry.lessons
            and all(lesson.state is LessonState.DONE for lesson in entry.lessons.values())
            for entry in self._desktop.store.entries()
        )

    def sheet(self, name: str) -> str:
        """Text of a sheet."""
        job_id, task_id = self.ids
        entry, lesson = self._desktop.store.entry(job_id), self._desktop.store.lesson(job_id, task_id)
        assert entry is not None and entry.job is not None and lesson is not None
        (path,) = [Path(entry.job.root, file) for file in lesson.files if file.endswith(f"{name}.pdf")]
        return "".join(page_texts(path.read_bytes()))


@pytest.mark.engine
def test_edits_are_on_the_sheets_and_stay(qtbot: QtBot, desktop: Desktop, tmp_path: Path, watchdog: Watchdog) -> None:
    editor = DeckEditor(desktop)
    qtbot.addWidget(editor)
    editor.resize(1100, 800)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    hand, job = Hand(qtbot, editor), Job(desktop)
    desktop.start()
    desktop.bridge.ask(lambda gateway: gateway.submit(make_request(tmp_path / "out", 1, writer="offline")))
    qtbot.waitUntil(job.is_done, timeout=60_000)

    job_id, task_id = job.ids
    editor.load(job_id, task_id)
    qtbot.waitUntil(lambda: hand.page.isVisible(), timeout=20_000)
    hand.item(2)
    hand.write(Field.STEM, MINE)
    hand.save()
    assert "being made again" in editor.status.text()
    for sheet in ("True or False Worksheet", "True or False Answer Sheet"):  # one is there before the other
        qtbot.waitUntil(lambda name=sheet: job.is_done() and squeeze(MINE) in job.sheet(name))  # type: ignore[misc]

    retried: list[list[str]] = []
    desktop.bridge.ask(lambda gateway: gateway.retry(job_id, ["1.1"]), retried.append)
    qtbot.waitUntil(lambda: bool(retried) and job.is_done(), timeout=60_000)
    assert squeeze(MINE) in job.sheet("True or False Worksheet")

    former = hand.shown()
    hand.item(5)
    hand.page.rewrite.trigger()
    index = hand.list.model().index(5, 0)
    qtbot.waitUntil(lambda: not index.data(BUSY_ROLE), timeout=60_000)
    assert not editor.notice.words
    assert hand.shown()[5].stem not in {item.stem for item in former}
    assert hand.shown()[2].stem == MINE
    qtbot.keyClick(hand.list, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    new = hand.shown()[5].stem
    qtbot.waitUntil(lambda: job.is_done() and squeeze(new) in job.sheet("True or False Worksheet"), timeout=60_000)
