"""The page with its sections, list and fields: room, directions, long lessons, and its place in the panel."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMessageBox, QSplitter, QToolButton
from pytestqt.qtbot import QtBot

from app.core.deck import Deck
from app.core.ledger import Ledger
from app.ui.desktop import Desktop
from app.ui.details import DetailsPanel
from app.ui.editing.editor import DeckEditor
from app.ui.editing.items import Field
from app.worker.gateway import Gateway
from tests.support.decks import sample_deck
from tests.support.ledger import make_job
from tests.support.watchdog import Watchdog
from tests.ui.editing.conftest import Hand, Lesson


def hundreds() -> Deck:
    """A lesson with four sections of a hundred items."""
    deck = sample_deck("academy")
    sections = []
    for section in deck.sections:
        items = (section.items[number % len(section.items)] for number in range(100))
        numbered = (item.model_copy(update={"stem": f"{item.stem} ({n})"}) for n, item in enumerate(items))
        sections.append(section.with_items(tuple(numbered)))
    return deck.model_copy(update={"sections": tuple(sections)})


def test_hundreds_of_questions_hold_nobody_up(
    qtbot: QtBot, make_hand: Callable[[], Hand], unwritten: Lesson, watchdog: Watchdog
) -> None:
    unwritten.store(hundreds())
    hand = make_hand()
    hand.open(unwritten)
    for section in (1, 2, 3, 1):
        hand.section(section)
        hand.item(60)
        qtbot.wait(20)
    hand.write(Field.STEM, "Which planet is the largest?")
    assert hand.editor.has_changes
    for width in range(1000, 500, -100):
        hand.editor.resize(width, 700)
        qtbot.wait(20)
    hand.save()


def test_fields_go_below_the_list_where_there_is_little_room(hand: Hand) -> None:
    split = hand.page.findChild(QSplitter)
    assert isinstance(split, QSplitter) and split.orientation() is Qt.Orientation.Horizontal
    assert hand.page.sections.tabs.isVisible()
    hand.editor.resize(360, 800)
    assert split.orientation() is Qt.Orientation.Vertical
    assert hand.page.sections.list.isVisible() and not hand.page.sections.tabs.isVisible()
    assert all(size > 100 for size in split.sizes())
    hand.section(3)
    assert "30" in hand.page.sections.list.currentText()


def test_tools_without_words_stay_together(hand: Hand) -> None:
    buttons = {button.defaultAction(): button for button in hand.page.findChildren(QToolButton)}
    up, down = buttons[hand.page.up], buttons[hand.page.down]
    tops = set()
    for width in range(320, 620, 20):
        hand.editor.resize(width, 800)
        tops.add(up.mapTo(hand.page, QPoint(0, 0)).y())
        assert up.mapTo(hand.page, QPoint(0, 0)).y() == down.mapTo(hand.page, QPoint(0, 0)).y()
    assert len(tops) > 1  # they had to go below the others


def test_an_arabic_lesson_is_shown_from_right_to_left(make_hand: Callable[[], Hand], unwritten: Lesson) -> None:
    unwritten.store(sample_deck("academy", "ar"))
    hand = make_hand()
    hand.open(unwritten)
    hand.section(1)
    hand.item(1)
    assert hand.form.fields[Field.OPTION_A].button.text() == "أ"  # type: ignore[attr-defined]
    option = hand.form.fields[Field.STEM].edit.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft


def test_a_missing_question_is_counted_until_somebody_writes_it(
    make_hand: Callable[[], Hand], unwritten: Lesson
) -> None:
    deck = sample_deck("academy")
    short = deck.sections[0].model_copy(update={"items": deck.sections[0].items[:24], "complete": False})
    unwritten.store(deck.model_copy(update={"sections": (short, *deck.sections[1:])}))
    hand = make_hand()
    hand.open(unwritten)
    tabs = hand.page.sections.tabs
    assert "24 of 25" in tabs.tabText(0)
    hand.page.add.trigger()
    assert "25" in tabs.tabText(0) and "of" not in tabs.tabText(0).removeprefix("True or false")


def test_the_last_question_of_a_section_stays(make_hand: Callable[[], Hand], unwritten: Lesson) -> None:
    deck = sample_deck("academy")
    one = deck.sections[0].with_items(deck.sections[0].items[:1])
    unwritten.store(deck.model_copy(update={"sections": (one, *deck.sections[1:])}))
    hand = make_hand()
    hand.open(unwritten)
    assert not hand.page.delete.isEnabled() and "stays" in hand.page.delete.toolTip()
    hand.page.add.trigger()
    assert hand.page.delete.isEnabled()


@pytest.fixture
def two_lessons(ledger: Ledger, gateway: Gateway, desktop: Desktop) -> tuple[Lesson, Lesson]:
    job_id = make_job(ledger, 2)
    first, second = (Lesson(ledger, job_id, each.task_id) for each in ledger.snapshot(job_id).lessons)
    first.store(sample_deck("academy"))
    second.store(sample_deck("academy", title="Another"))
    desktop.store.apply([ledger.snapshot(job_id)])
    return first, second


def test_a_lesson_that_cannot_be_saved_is_not_left(
    qtbot: QtBot, desktop: Desktop, two_lessons: tuple[Lesson, Lesson]
) -> None:
    first, second = two_lessons
    panel = DetailsPanel(desktop)
    qtbot.addWidget(panel)
    panel.resize(800, 900)
    panel.show()
    panel.show_lesson(first.job_id, first.task_id)
    panel.show_questions()
    editor = panel.findChild(DeckEditor)
    assert isinstance(editor, DeckEditor)
    hand = Hand(qtbot, editor)
    qtbot.waitUntil(lambda: hand.page.isVisible())
    hand.item(0)
    hand.write(Field.STEM, " ")
    panel.show_lesson(second.job_id, second.task_id)
    box = panel.findChild(QMessageBox)
    with qtbot.waitSignal(panel.stayed) as stayed:
        qtbot.mouseClick(box.defaultButton(), Qt.MouseButton.LeftButton)
    assert stayed.args == [first.job_id, first.task_id]
    assert "Not saved yet" in editor.notice.words and editor.has_changes

    hand.write(Field.STEM, "Whales are mammals.")
    panel.show_lesson(second.job_id, second.task_id)
    box = next(each for each in panel.findChildren(QMessageBox) if each.isVisible())
    qtbot.mouseClick(box.defaultButton(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: first.deck.sections[0].items[0].stem == "Whales are mammals.")
    qtbot.waitUntil(lambda: not editor.has_changes and hand.page.isVisible())
    assert second.deck.sections[0].items[0].edited is False
