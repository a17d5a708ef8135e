"""Unsaved changes survive the window; saved and discarded ones leave nothing behind."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.core.paths import Home
from app.ui.background import Background
from app.ui.desktop import Desktop
from app.ui.editing.drafts import Draft, DraftFolder, DraftKeeper, mark_of
from app.ui.editing.items import Field
from tests.support.decks import sample_deck
from tests.support.watchdog import Watchdog
from tests.ui.editing.conftest import Hand, Lesson

MINE = "Whales are mammals."


def file_of(home: Home, lesson: Lesson) -> Path:
    return home.root / "drafts" / f"{lesson.task_id}.json"


@pytest.fixture
def left_open(qtbot: QtBot, hand: Hand, lesson: Lesson, home: Home) -> Hand:
    """An editor with a change that was not saved, but has reached the disk."""
    hand.item(0)
    hand.write(Field.STEM, MINE)

    def is_kept() -> bool:
        draft = DraftFolder(home).read(lesson.task_id)
        return draft is not None and draft.deck.sections[0].items[0].stem == MINE

    qtbot.waitUntil(is_kept)
    return hand


def press(qtbot: QtBot, hand: Hand, text: str) -> None:
    button = next(each for each in hand.editor.notice.findChildren(QPushButton) if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_after_a_crash_they_are_offered_and_brought_back(
    qtbot: QtBot, left_open: Hand, make_hand: Callable[[], Hand], lesson: Lesson, home: Home, watchdog: Watchdog
) -> None:
    again = make_hand()
    again.open(lesson)
    assert "were not saved" in again.editor.notice.words
    assert again.shown()[0].stem != MINE and not again.editor.has_changes
    press(qtbot, again, "Bring them back")
    assert again.shown()[0].stem == MINE and again.editor.has_changes
    again.save()
    assert lesson.deck.sections[0].items[0].stem == MINE
    qtbot.waitUntil(lambda: not file_of(home, lesson).exists())


def test_they_can_be_deleted(
    qtbot: QtBot, left_open: Hand, make_hand: Callable[[], Hand], lesson: Lesson, home: Home
) -> None:
    again = make_hand()
    again.open(lesson)
    press(qtbot, again, "Delete them")
    qtbot.waitUntil(lambda: not file_of(home, lesson).exists())
    assert not again.editor.notice.words


def test_it_is_said_that_the_questions_are_others_by_now(
    left_open: Hand, make_hand: Callable[[], Hand], lesson: Lesson
) -> None:
    deck = lesson.deck
    lesson.ledger.save_edited_deck(lesson.task_id, deck.model_copy(update={"model": "another"}))
    again = make_hand()
    again.open(lesson)
    assert "changed elsewhere since" in again.editor.notice.words


def test_discarding_and_undoing_remove_the_draft(qtbot: QtBot, left_open: Hand, lesson: Lesson, home: Home) -> None:
    left_open.editor.discard()
    qtbot.waitUntil(lambda: not file_of(home, lesson).exists())
    qtbot.keyClick(left_open.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(file_of(home, lesson).exists)
    qtbot.keyClick(left_open.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not file_of(home, lesson).exists())


def test_going_to_another_lesson_keeps_the_draft(qtbot: QtBot, hand: Hand, lesson: Lesson, home: Home) -> None:
    hand.item(0)
    hand.write(Field.STEM, MINE)
    hand.editor.load("", "")
    assert not hand.editor.has_changes
    qtbot.waitUntil(file_of(home, lesson).exists)
    hand.open(lesson)
    assert "were not saved" in hand.editor.notice.words


def test_a_draft_that_cannot_be_read_is_no_draft(make_hand: Callable[[], Hand], lesson: Lesson, home: Home) -> None:
    file_of(home, lesson).parent.mkdir()
    file_of(home, lesson).write_text('{"deck": ', encoding="utf-8")
    hand = make_hand()
    hand.open(lesson)
    assert not hand.editor.notice.words


def test_a_draft_is_whole_and_only_its_owners(home: Home) -> None:
    folder = DraftFolder(home)
    deck, base = sample_deck("academy"), sample_deck("academy", title="Before")
    folder.write("task", deck, base)
    draft = folder.read("task")
    assert isinstance(draft, Draft) and draft.deck == deck and draft.base == mark_of(base) != mark_of(deck)
    if os.name == "posix":
        assert (home.root / "drafts").stat().st_mode & 0o077 == 0
    assert [path.name for path in (home.root / "drafts").iterdir()] == ["task.json"]
    folder.remove("task")
    assert folder.read("task") is None


def test_a_folder_that_cannot_be_written_stops_nobody(home: Home) -> None:
    (home.root / "drafts").write_text("a file in its place", encoding="utf-8")
    folder = DraftFolder(home)
    folder.write("task", sample_deck("academy"), sample_deck("academy"))
    assert folder.read("task") is None
    folder.remove("task")


def test_the_last_wish_for_a_lesson_counts(qtbot: QtBot, home: Home) -> None:
    background = Background()
    folder, ends = DraftFolder(home), []
    keeper = DraftKeeper(folder, background)
    deck, other = sample_deck("academy"), sample_deck("academy", title="Other")
    for version in (deck, other) * 20:
        keeper.keep("task", version, deck)
        keeper.flush()
    keeper.settle(lambda: ends.append(folder.read("task")))
    qtbot.waitUntil(lambda: bool(ends))
    assert ends[0] is not None and ends[0].deck == other
    keeper.drop("task")
    keeper.settle(lambda: ends.append(folder.read("task")))
    qtbot.waitUntil(lambda: len(ends) == 2)
    assert ends[1] is None
    background.close()


def test_an_end_right_after_the_last_key_loses_nothing(
    hand: Hand, lesson: Lesson, home: Home, desktop: Desktop
) -> None:
    hand.item(0)
    hand.write(Field.STEM, MINE)
    hand.editor.window().hide()
    desktop.close()
    draft = DraftFolder(home).read(lesson.task_id)
    assert draft is not None and draft.deck.sections[0].items[0].stem == MINE
