"""Having one question written anew while one goes on with the others."""

from collections.abc import Callable
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.deck import Deck, Item, TrueFalseItem, Usage
from app.core.errors import Cancelled, EngineError
from app.ui.editing.items import Field
from app.ui.editing.section_model import BUSY_ROLE
from app.worker.gateway import Gateway
from app.worker.rewriting import Rewritten
from tests.support.watchdog import Watchdog
from tests.ui.editing.conftest import Hand, Lesson

NEW = TrueFalseItem(stem="Another statement.", answer=True, verified=True)


class Writer:
    """Writes when it is told to."""

    def __init__(self) -> None:
        self.may_end = Event()
        self.asked: list[tuple[str, str, int]] = []
        self.decks: list[Deck] = []
        self.cancelled = 0
        self.error: Exception | None = None
        self.item: Item = NEW

    def __call__(
        self, task_id: str, deck: Deck, section_key: str, index: int, is_cancelled: Callable[[], bool]
    ) -> Rewritten:
        self.asked.append((task_id, section_key, index))
        self.decks.append(deck)
        while not self.may_end.wait(0.01):
            if is_cancelled():
                self.cancelled += 1
                raise Cancelled("Nobody waits any more.")
        if self.error is not None:
            raise self.error
        return Rewritten(self.item, Usage(calls=1, cost_usd=0.001))


@pytest.fixture
def writer(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> Any:
    writer = Writer()
    monkeypatch.setattr(gateway, "rewrite_item", writer)
    yield writer
    writer.may_end.set()


def is_busy(hand: Hand, row: int) -> bool:
    return bool(hand.list.model().index(row, 0).data(BUSY_ROLE))


def test_the_keyboard_goes_to_the_list_when_the_fields_are_switched_off(
    qtbot: QtBot, hand: Hand, writer: Writer
) -> None:
    before = hand.shown()
    hand.item(3)
    edit = hand.form.fields[Field.STEM].edit
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    hand.page.rewrite.trigger()
    qtbot.waitUntil(lambda: is_busy(hand, 3))
    assert hand.list.hasFocus()
    writer.may_end.set()
    qtbot.waitUntil(lambda: not is_busy(hand, 3))
    assert hand.list.hasFocus() and hand.shown()[3] == NEW
    qtbot.keyClick(hand.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hand.shown() == before


def test_the_question_is_replaced_as_a_change(
    qtbot: QtBot, hand: Hand, lesson: Lesson, writer: Writer, watchdog: Watchdog
) -> None:
    before = hand.shown()
    hand.item(3)
    hand.page.rewrite.trigger()
    qtbot.waitUntil(lambda: bool(writer.asked))
    assert writer.asked == [(lesson.task_id, "true_false", 3)]
    assert is_busy(hand, 3) and not hand.page.rewrite.isEnabled()
    assert not hand.form.fields[Field.STEM].edit.isEnabled()
    hand.item(5)
    assert hand.page.rewrite.isEnabled()
    hand.write(Field.STEM, "I go on meanwhile.")
    writer.may_end.set()
    qtbot.waitUntil(lambda: not is_busy(hand, 3))
    assert hand.shown()[3] == NEW and hand.shown()[5].stem == "I go on meanwhile."
    assert hand.list.row == 5 and hand.form.fields[Field.STEM].edit.hasFocus()
    qtbot.keyClick(hand.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hand.shown()[3] == before[3]
    qtbot.keyClick(hand.list, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    hand.save()
    assert lesson.deck.sections[0].items[3] == NEW


def test_it_is_found_wherever_it_was_moved(qtbot: QtBot, hand: Hand, writer: Writer) -> None:
    hand.item(0)
    hand.page.rewrite.trigger()
    qtbot.keyClick(hand.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert is_busy(hand, 1)
    writer.may_end.set()
    qtbot.waitUntil(lambda: hand.shown()[1] == NEW)


def test_a_failure_is_said_and_the_question_stays(qtbot: QtBot, hand: Hand, writer: Writer) -> None:
    writer.error = EngineError("No writer is running.", hint="Start one.")
    before = hand.shown()
    hand.item(2)
    hand.page.rewrite.trigger()
    writer.may_end.set()
    qtbot.waitUntil(lambda: bool(hand.editor.notice.words))
    assert hand.editor.notice.words == "Question 3 was not written anew. No writer is running. Start one."
    assert hand.shown() == before and not hand.editor.has_changes and hand.page.rewrite.isEnabled()


def test_nobody_waits_for_it_in_another_lesson(qtbot: QtBot, hand: Hand, writer: Writer, lesson: Lesson) -> None:
    for row in range(5):
        hand.item(row)
        hand.page.rewrite.trigger()
    qtbot.waitUntil(lambda: len(writer.asked) == 3)  # the others wait: the window needs its threads
    hand.editor.load("", "")
    qtbot.waitUntil(lambda: writer.cancelled == 3)
    hand.open(lesson)
    assert len(writer.asked) == 3 and not is_busy(hand, 0) and not hand.editor.notice.words


def test_those_that_wait_come_next_with_the_questions_as_they_are_then(
    qtbot: QtBot, hand: Hand, writer: Writer
) -> None:
    for row in range(4):
        hand.item(row)
        hand.page.rewrite.trigger()
    qtbot.waitUntil(lambda: len(writer.asked) == 3)
    writer.may_end.set()
    qtbot.waitUntil(lambda: len(writer.asked) == 4 and not any(is_busy(hand, row) for row in range(4)))
    assert writer.decks[3] != writer.decks[0]


def test_it_comes_too_late_for_a_deleted_question(qtbot: QtBot, hand: Hand, writer: Writer) -> None:
    hand.item(0)
    hand.page.rewrite.trigger()
    qtbot.waitUntil(lambda: bool(writer.asked))
    assert not hand.page.delete.isEnabled()
    document = hand.page.document
    assert document is not None
    document.change_to(document.base.model_copy(update={"sections": _without_first(document.base)}))
    writer.may_end.set()
    qtbot.waitUntil(lambda: "deleted meanwhile" in hand.editor.notice.words)
    assert NEW not in hand.shown()


def _without_first(deck: Deck) -> tuple[Any, ...]:
    first = deck.sections[0]
    return (first.with_items(first.items[1:]), *deck.sections[1:])
