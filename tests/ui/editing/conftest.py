"""A lesson with questions in a real ledger, an editor that shows it, and no engine."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.core.deck import Deck, Item
from app.core.ledger import Ledger
from app.core.paths import Home
from app.core.settings import Settings
from app.ui.desktop import Desktop
from app.ui.editing.editor import DeckEditor
from app.ui.editing.items import Field
from app.worker.gateway import Gateway
from tests.support.decks import sample_deck
from tests.support.ledger import make_job
from tests.support.sheets import script_gateway


@pytest.fixture
def ledger(home: Home, settings: Settings) -> Iterator[Ledger]:
    with Ledger.open(home, settings) as ledger:
        yield ledger


@pytest.fixture
def gateway(desktop: Desktop, home: Home, settings: Settings) -> Iterator[Gateway]:
    """The window's gateway, without an engine behind it."""
    with Gateway.open(home, settings) as gateway:
        script_gateway(desktop, gateway)
        yield gateway


@dataclass
class Lesson:
    """A lesson of a job in the ledger."""

    ledger: Ledger
    job_id: str
    task_id: str

    @property
    def deck(self) -> Deck:
        """What is stored."""
        return self.ledger.deck(self.task_id)

    def store(self, deck: Deck) -> None:
        """The writers have written it, and its sheets are made."""
        self.ledger.claim_unsent(self.job_id, "epoch", task_ids=[self.task_id])
        assert self.ledger.store_deck(self.task_id, deck)
        lease = self.ledger.begin_rendering(self.task_id)
        assert lease and self.ledger.mark_done(self.task_id, ["a.pdf"], lease=lease)


@pytest.fixture
def unwritten(ledger: Ledger, gateway: Gateway, desktop: Desktop) -> Lesson:
    """A lesson without questions."""
    job_id = make_job(ledger, 1)
    job = ledger.snapshot(job_id)
    desktop.store.apply([job])
    return Lesson(ledger, job_id, job.lessons[0].task_id)


@pytest.fixture
def lesson(unwritten: Lesson, desktop: Desktop) -> Lesson:
    """A finished lesson of Academy Ready about cells."""
    unwritten.store(sample_deck("academy"))
    desktop.store.apply([unwritten.ledger.snapshot(unwritten.job_id)])
    return unwritten


class Hand:
    """What a person does with an editor."""

    def __init__(self, qtbot: QtBot, editor: DeckEditor) -> None:
        self._bot = qtbot
        self.editor = editor
        self.page = editor.page
        self.form = editor.page.form
        self.list = editor.page.list

    def open(self, lesson: Lesson, *, waits: bool = True) -> None:
        """Open the lesson, and wait for its questions."""
        self.editor.load(lesson.job_id, lesson.task_id)
        if waits:
            self._bot.waitUntil(lambda: self.page.isVisible() and self.page.sections.tabs.count() > 0)

    def section(self, number: int) -> None:
        """Click the section's tab, or choose it from the list where there is no room for tabs."""
        tabs = self.page.sections.tabs
        if tabs.isVisible():
            self._bot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(number).center())
        else:
            self.page.sections.list.setCurrentIndex(number)
        assert self.page.section == number

    def item(self, row: int) -> None:
        """Click an item."""
        index = self.list.model().index(row, 0)
        self.list.scrollTo(index)
        place = self.list.visualRect(index).topLeft() + QPoint(60, 12)
        self._bot.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert self.list.row == row

    def write(self, field: Field, words: str) -> None:
        """Replace the words of a field."""
        edit = self.form.fields[field].edit
        self.form.ensureWidgetVisible(edit)
        self._bot.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton)
        self._bot.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self._bot.keyClick(edit, Qt.Key.Key_Delete)
        self._bot.keyClicks(edit, words)

    def words(self, field: Field) -> str:
        """What a field shows."""
        return self.form.fields[field].edit.toPlainText()

    def shown(self) -> list[Item]:
        """The items in the list."""
        model = self.editor.page.list.model()
        return list(model.items)  # type: ignore[attr-defined]

    def save(self) -> None:
        """Click Save, and wait until it is done."""
        with self._bot.waitSignal(self.editor.saved):
            self._bot.mouseClick(self.editor.save_button, Qt.MouseButton.LeftButton)

    def save_in_vain(self) -> str:
        """Click Save, wait until it is refused, and return what is said."""
        with self._bot.waitSignal(self.editor.refused):
            self._bot.mouseClick(self.editor.save_button, Qt.MouseButton.LeftButton)
        return self.editor.notice.words


@pytest.fixture
def make_hand(qtbot: QtBot, desktop: Desktop, gateway: Gateway) -> Callable[[], Hand]:
    """Makes editors in windows of their own."""

    def make() -> Hand:
        editor = DeckEditor(desktop)
        qtbot.addWidget(editor)
        editor.resize(1100, 800)
        with qtbot.waitActive(editor):
            editor.show()
            editor.activateWindow()
        return Hand(qtbot, editor)

    return make


@pytest.fixture
def hand(make_hand: Callable[[], Hand], lesson: Lesson) -> Hand:
    """An editor with the lesson open."""
    hand = make_hand()
    hand.open(lesson)
    return hand
