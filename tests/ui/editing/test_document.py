"""Whatever is done to a document can be undone and done again."""

import gc
import weakref
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.core.deck import Deck, Item, ItemKind
from app.ui.editing.commands import Spot
from app.ui.editing.document import DeckDocument
from app.ui.editing.items import Field, text_of, with_text
from tests.support.decks import sample_deck

DECK = sample_deck("academy")
SMALL = DECK.model_copy(update={"sections": tuple(each.with_items(each.items[:4]) for each in DECK.sections[:2])})
Step = Callable[[DeckDocument], object]


def items_of(document: DeckDocument) -> list[tuple[Item, ...]]:
    return [model.items for model in document.models]


@st.composite
def steps(draw: Any) -> Step:
    section, number, other = draw(st.integers(0, 1)), draw(st.integers(0, 20)), draw(st.integers(0, 20))
    words = draw(st.text(max_size=4))
    kind = draw(st.sampled_from(["write", "key", "add", "delete", "move", "replace", "reset"]))

    def step(document: DeckDocument) -> None:
        model = document.models[section]
        row, to = (each % max(1, len(model.rows)) for each in (number, other))
        if kind == "add":
            document.add(section, row)
        elif kind == "reset":
            document.change_to(document.base)
        elif not model.rows:
            return
        elif kind == "write":
            document.write(section, row, Field.STEM, words)
        elif kind == "key":
            document.choose_key(section, row, other % 2)
        elif kind == "delete":
            document.delete(section, row)
        elif kind == "move":
            document.move(section, row, to)
        else:
            document.replace(section, model.rows[row].uid, with_text(model.rows[row].item, Field.TOLD, words))

    return step


@pytest.mark.usefixtures("qapp")
@given(st.lists(steps(), max_size=12))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_all_is_undone_and_done_again(todo: list[Step]) -> None:
    document = DeckDocument(SMALL)
    for step in todo:
        step(document)
    after = items_of(document)
    while document.undo_stack.canUndo():
        document.undo()
    assert items_of(document) == [section.items for section in SMALL.sections]
    assert not document.has_changes and document.deck() == SMALL
    while document.undo_stack.canRedo():
        document.redo()
    assert items_of(document) == after
    assert Deck.model_validate_json(document.deck().model_dump_json()) == document.deck()


@pytest.fixture
def document(qapp: QApplication) -> DeckDocument:
    return DeckDocument(SMALL)


def test_a_row_that_is_dropped_between_others_moves_there(document: DeckDocument) -> None:
    model = document.models[0]
    first, second, third, fourth = model.items
    assert model.moveRows(QModelIndex(), 0, 1, QModelIndex(), 3)  # before the fourth
    assert model.items == (second, third, first, fourth)
    assert model.moveRows(QModelIndex(), 3, 1, QModelIndex(), 0)
    assert model.items == (fourth, second, third, first)
    document.undo()
    document.undo()
    assert model.items == (first, second, third, fourth)


def test_typing_in_two_fields_makes_two_steps(document: DeckDocument) -> None:
    for words in ("T", "Th", "Thr"):
        document.write(0, 1, Field.STEM, words)
    document.write(0, 1, Field.TOLD, "W")
    document.undo()
    assert document.item(0, 1).stem == "Thr"
    document.undo()
    assert document.item(0, 1) == SMALL.sections[0].items[1]


def test_a_pause_ends_a_step(document: DeckDocument, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("app.ui.editing.commands.time.monotonic", lambda: now[0])
    document.write(0, 0, Field.STEM, "One")
    now[0] += 1
    document.write(0, 0, Field.STEM, "One two")
    now[0] += 10
    document.write(0, 0, Field.STEM, "One two three")
    document.undo()
    assert document.item(0, 0).stem == "One two"


def test_it_tells_where_to_look(document: DeckDocument) -> None:
    spots: list[Spot] = []
    document.went_to.connect(spots.append)
    document.move(1, 0, 2)
    document.undo()
    document.add(0, 1)
    assert spots == [Spot(1, 2), Spot(1, 0), Spot(0, 1, Field.STEM)]
    document.replace(0, document.models[0].rows[0].uid, SMALL.sections[0].items[3])
    assert len(spots) == 3  # who goes on elsewhere is left there


def test_only_what_differs_counts_as_touched(document: DeckDocument) -> None:
    document.move(0, 0, 3)
    assert not document.touched() and document.has_changes
    document.write(0, 0, Field.STEM, "Mine.")
    assert document.touched() == {document.models[0].rows[0].uid}
    document.mark_saved(document.deck())
    assert not document.touched() and not document.has_changes
    document.undo()
    assert document.has_changes


def test_other_sections_are_no_version_of_this_lesson(document: DeckDocument) -> None:
    assert not document.change_to(sample_deck("caterpillar"))
    assert not document.undo_stack.canUndo()


def test_an_item_is_read_out_with_its_answer(document: DeckDocument) -> None:
    model = document.models[1]
    assert model.kind is ItemKind.MULTIPLE_CHOICE
    spoken = str(model.data(model.index(3)))
    assert spoken.startswith("4. A ticket costs $12") and "$46 (right)" in spoken
    statement = document.models[0]
    assert " False. " in str(statement.data(statement.index(0)))


def test_nothing_of_a_document_stays_when_it_goes(qtbot: QtBot) -> None:
    """A window that is open for a year shows thousands of them."""
    parent = QObject()
    document = DeckDocument(SMALL, parent)
    for words in ("C", "Ce", "Cells", text_of(document.item(0, 0), Field.STEM), "Cells"):
        document.write(0, 0, Field.STEM, words)
    document.delete(0, 1)
    document.undo()
    models = [weakref.ref(model) for model in document.models]
    delete(document)
    del document
    gc.collect()
    assert [model() for model in models] == [None, None]
