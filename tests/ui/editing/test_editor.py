"""Changing a lesson's questions by clicks and keys, down to what is stored."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.core.deck import MultipleChoiceItem, TrueFalseItem
from app.core.errors import StorageError, StudioError
from app.core.jobs import LessonState
from app.ui.desktop import Desktop
from app.ui.editing.items import Field
from app.worker.gateway import Gateway
from tests.support.decks import sample_deck
from tests.support.watchdog import Watchdog
from tests.ui.editing.conftest import Hand, Lesson

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
STATEMENTS, CHOICES = 0, 1


def press(hand: Hand, qtbot: QtBot, text: str) -> None:
    """Click a button of the notice."""
    button = next(each for each in hand.editor.notice.findChildren(QPushButton) if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_changed_word_is_kept_and_its_sheets_are_made_again(hand: Hand, lesson: Lesson, watchdog: Watchdog) -> None:
    told: list[bool] = []
    hand.editor.changes_changed.connect(told.append)
    hand.item(2)
    hand.write(Field.STEM, "Whales are mammals.")
    assert hand.editor.has_changes and hand.editor.status.text() == "Unsaved changes"
    hand.save()
    changed, untouched = lesson.deck.sections[STATEMENTS].items[2:4]
    assert (changed.stem, changed.edited, changed.verified) == ("Whales are mammals.", True, False)
    assert not untouched.edited
    row = lesson.ledger.lesson(lesson.task_id)
    assert (row.state, row.edited) == (LessonState.WRITTEN, True)
    assert not hand.editor.has_changes and hand.editor.status.text().startswith("Saved.")
    assert told == [True, False]


def test_another_key_is_one_click(hand: Hand, lesson: Lesson) -> None:
    hand.section(CHOICES)
    hand.item(3)
    item = hand.shown()[3]
    assert isinstance(item, MultipleChoiceItem) and item.answer == 3
    hand.form.fields[Field.OPTION_B].button.click()  # type: ignore[attr-defined]
    hand.save()
    stored = lesson.deck.sections[CHOICES].items[3]
    assert isinstance(stored, MultipleChoiceItem)
    assert (stored.answer, stored.options, stored.edited) == (1, item.options, True)


def test_a_statement_becomes_false_by_keys(qtbot: QtBot, hand: Hand) -> None:
    hand.item(1)
    hand.form.focus_field(Field.KEY)
    qtbot.keyClick(hand.editor.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(hand.editor.focusWidget(), Qt.Key.Key_Space)
    item = hand.shown()[1]
    assert isinstance(item, TrueFalseItem) and item.answer is False


def test_a_deleted_item_is_no_missing_one(qtbot: QtBot, hand: Hand, lesson: Lesson) -> None:
    first, second = hand.shown()[:2]
    hand.item(0)
    qtbot.keyClick(hand.list, Qt.Key.Key_Delete)
    assert hand.shown()[0] == second and len(hand.shown()) == 24
    assert "24" in hand.page.sections.tabs.tabText(STATEMENTS)
    hand.save()
    section = lesson.deck.sections[STATEMENTS]
    assert (len(section.items), section.missing, section.wanted) == (24, 0, 24)
    qtbot.keyClick(hand.list, Qt.Key.Key_Z, CTRL)
    assert hand.shown()[0] == first
    hand.save()
    assert lesson.deck.sections[STATEMENTS].items[0] == first


def test_items_are_moved_by_keys_and_back(qtbot: QtBot, hand: Hand, lesson: Lesson) -> None:
    before = hand.shown()
    hand.item(0)
    qtbot.keyClick(hand.list, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(hand.list, Qt.Key.Key_Down, ALT)
    assert hand.shown()[:3] == [before[1], before[2], before[0]] and hand.list.row == 2
    qtbot.keyClick(hand.list, Qt.Key.Key_Z, CTRL)
    assert hand.shown()[:3] == [before[1], before[0], before[2]]
    qtbot.keyClick(hand.list, Qt.Key.Key_Z, CTRL | SHIFT)
    hand.save()
    stored = lesson.deck.sections[STATEMENTS].items
    assert list(stored[:3]) == [before[1], before[2], before[0]]
    assert not any(item.edited for item in stored)


def test_typing_is_taken_back_in_one_step_and_then_nothing_is_unsaved(qtbot: QtBot, hand: Hand) -> None:
    before = hand.shown()[0]
    edit = hand.form.fields[Field.TOLD].edit
    hand.item(0)
    edit.setFocus()
    qtbot.keyClicks(edit, "Not so ")
    assert hand.editor.has_changes
    qtbot.keyClick(edit, Qt.Key.Key_Z, CTRL)
    assert hand.shown()[0] == before and hand.words(Field.TOLD) == before.explanation  # type: ignore[union-attr]
    assert not hand.editor.has_changes
    qtbot.keyClicks(edit, "x")
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert not hand.editor.has_changes and not hand.page.undo.isEnabled()


def test_undo_goes_to_what_it_undoes(qtbot: QtBot, hand: Hand) -> None:
    hand.item(4)
    hand.write(Field.STEM, "Cells divide.")
    hand.section(CHOICES)
    hand.item(7)
    qtbot.keyClick(hand.list, Qt.Key.Key_Z, CTRL)
    assert (hand.page.section, hand.list.row) == (STATEMENTS, 4)
    assert hand.form.fields[Field.STEM].edit.hasFocus()
    assert hand.words(Field.STEM) == hand.shown()[4].stem != "Cells divide."


def test_a_new_question_must_be_written_before_it_is_saved(qtbot: QtBot, hand: Hand, lesson: Lesson) -> None:
    hand.section(CHOICES)
    hand.item(0)
    qtbot.keyClick(hand.list, Qt.Key.Key_A, CTRL | SHIFT)
    assert hand.list.row == 1 and hand.form.fields[Field.STEM].edit.hasFocus()
    said = hand.save_in_vain()
    assert "question 2" in said and "empty" in said
    assert len(lesson.deck.sections[CHOICES].items) == 25
    texts = ("Which planet is the largest?", "Mars", "Jupiter", "Venus", "Earth", "Jupiter has the largest mass.")
    fields = (Field.STEM, Field.OPTION_A, Field.OPTION_B, Field.OPTION_C, Field.OPTION_D, Field.TOLD)
    for field, words in zip(fields, texts, strict=True):
        hand.write(field, words)
    hand.form.fields[Field.OPTION_B].button.click()  # type: ignore[attr-defined]
    hand.save()
    section = lesson.deck.sections[CHOICES]
    assert (len(section.items), section.missing) == (26, 0)
    item = section.items[1]
    assert isinstance(item, MultipleChoiceItem)
    assert (item.stem, *item.options, item.explanation) == texts
    assert item.answer == 1 and item.edited


@pytest.mark.parametrize(
    ("field", "words", "said"),
    [
        (Field.STEM, "  ", "empty"),
        (Field.OPTION_C, r"$\frac{1}{2$", "formula"),
        (Field.OPTION_D, "$36", "same as A"),
    ],
)
def test_what_would_break_the_sheet_is_said_at_the_field_and_not_saved(
    qtbot: QtBot, hand: Hand, lesson: Lesson, field: Field, words: str, said: str
) -> None:
    before = lesson.deck
    hand.section(CHOICES)
    hand.item(3)
    hand.write(field, words)
    hint = hand.form.fields[field].hint
    qtbot.waitUntil(lambda: said in hint.words)
    hand.section(STATEMENTS)
    assert said in hand.save_in_vain()
    assert (hand.page.section, hand.list.row) == (CHOICES, 3)
    assert hand.form.fields[field].edit.hasFocus()
    assert lesson.deck == before and hand.editor.has_changes


def test_what_is_only_poor_is_said_and_saved(qtbot: QtBot, hand: Hand, lesson: Lesson) -> None:
    other = hand.shown()[8].stem
    hand.item(5)
    hand.write(Field.STEM, other)
    qtbot.waitUntil(lambda: "much the same as question 9" in hand.form.fields[Field.STEM].hint.words)
    hand.save()
    assert lesson.deck.sections[STATEMENTS].items[5].stem == other


def test_discarded_changes_come_back_by_undo(qtbot: QtBot, hand: Hand) -> None:
    hand.item(0)
    hand.write(Field.STEM, "Gone?")
    qtbot.mouseClick(hand.editor.discard_button, Qt.MouseButton.LeftButton)
    assert not hand.editor.has_changes
    qtbot.keyClick(hand.list, Qt.Key.Key_Z, CTRL)
    assert hand.shown()[0].stem == "Gone?" and hand.editor.has_changes


def test_someone_elses_version_is_not_lost(qtbot: QtBot, hand: Hand, lesson: Lesson) -> None:
    theirs = sample_deck("academy", title="Theirs")
    lesson.ledger.save_edited_deck(lesson.task_id, theirs)
    hand.item(0)
    hand.write(Field.STEM, "Mine.")
    assert "changed elsewhere" in hand.save_in_vain()
    assert lesson.deck == theirs and hand.shown()[0].stem == "Mine."
    with qtbot.waitSignal(hand.editor.saved):
        press(hand, qtbot, "Save mine")
    assert lesson.deck.sections[STATEMENTS].items[0].stem == "Mine."


def test_ones_own_version_waits_as_a_draft_while_one_looks_at_the_others(
    qtbot: QtBot, hand: Hand, lesson: Lesson
) -> None:
    stored = lesson.deck
    first = stored.sections[0]
    items = (first.items[0], *first.items[2:])
    theirs = stored.model_copy(update={"sections": (first.with_items(items), *stored.sections[1:])})
    lesson.ledger.save_edited_deck(lesson.task_id, theirs)
    hand.item(0)
    hand.write(Field.STEM, "Mine.")
    hand.save_in_vain()
    press(hand, qtbot, "Show the others")
    qtbot.waitUntil(lambda: "changed elsewhere since" in hand.editor.notice.words)
    assert len(hand.shown()) == 24
    press(hand, qtbot, "Bring them back")
    assert hand.shown()[0].stem == "Mine." and len(hand.shown()) == 25


def test_an_error_of_the_ledger_is_shown_and_costs_nothing(
    qtbot: QtBot, hand: Hand, gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> bool:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(gateway, "save_deck", fail)
    problems: list[StudioError] = []
    hand.editor.problem_wanted.connect(problems.append)
    hand.item(0)
    hand.write(Field.STEM, "Mine.")
    hand.save_in_vain()
    qtbot.waitUntil(lambda: bool(problems))
    assert problems[0].message == "The disk is full."
    assert hand.editor.has_changes and hand.editor.save_button.isEnabled()


def test_the_sheets_of_a_paused_job_wait(hand: Hand, lesson: Lesson) -> None:
    lesson.ledger.pause(lesson.job_id)
    hand.item(0)
    hand.write(Field.STEM, "Mine.")
    hand.save()
    assert "when the job goes on" in hand.editor.status.text()


def test_what_is_written_while_it_is_saved_stays_unsaved(qtbot: QtBot, hand: Hand, lesson: Lesson) -> None:
    hand.item(0)
    hand.write(Field.STEM, "First.")
    with qtbot.waitSignal(hand.editor.saved):
        qtbot.keyClick(hand.form.fields[Field.STEM].edit, Qt.Key.Key_S, CTRL)
        qtbot.keyClicks(hand.form.fields[Field.STEM].edit, " Second.")
    assert lesson.deck.sections[STATEMENTS].items[0].stem == "First."
    assert hand.editor.has_changes and hand.editor.status.text() == "Unsaved changes"
    hand.save()
    assert lesson.deck.sections[STATEMENTS].items[0].stem == "First. Second."


def test_questions_appear_as_soon_as_they_are_written(
    qtbot: QtBot, desktop: Desktop, make_hand: Callable[[], Hand], unwritten: Lesson
) -> None:
    hand = make_hand()
    hand.open(unwritten, waits=False)
    qtbot.waitUntil(lambda: hand.editor.message.isVisible())
    unwritten.store(sample_deck("caterpillar"))
    desktop.store.apply([unwritten.ledger.snapshot(unwritten.job_id)])
    qtbot.waitUntil(lambda: hand.page.isVisible())
    hand.section(4)
    hand.item(1)
    assert hand.words(Field.SCENARIO) == hand.shown()[1].scenario  # type: ignore[union-attr]


def test_a_lesson_that_is_gone_is_said_and_can_be_tried_again(
    qtbot: QtBot, make_hand: Callable[[], Hand], lesson: Lesson, gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(task_id: str) -> None:
        raise StorageError("The list of jobs cannot be read.")

    hand = make_hand()
    with monkeypatch.context() as patched:
        patched.setattr(gateway, "deck", fail)
        hand.open(lesson, waits=False)
        qtbot.waitUntil(lambda: hand.editor.message.isVisible())
    button = hand.editor.message.findChild(QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: hand.page.isVisible())


def test_a_deleted_job_leaves_nothing_behind(qtbot: QtBot, desktop: Desktop, hand: Hand, lesson: Lesson) -> None:
    desktop.store.remove([lesson.job_id])
    assert hand.editor.message.isVisible() and not hand.editor.has_changes
