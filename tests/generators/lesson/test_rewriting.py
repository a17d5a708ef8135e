"""One item written anew: unlike all others and the former one, checked and solved, and nothing else changes."""

from typing import Any

import pytest

from app.core.deck import Deck, Item, ItemKind, MultipleChoiceItem, Rejection, TrueFalseItem
from app.core.errors import BadRequest, Cancelled, WritingError
from app.core.jobs import JobOptions, SectionChoice
from app.generators.checks.duplicates import are_alike, fingerprint
from app.generators.lesson import MemoryStore, drafted_usage, rewrite_item, write_lesson
from app.generators.products import find_product
from app.generators.writers.base import Solution, SolveReply, WriteReply
from tests.support.scripted_writer import CONTEXT, ScriptedWriter, make_item

SECTIONS = {"true_false": 10, "multiple_choice": 8, "short_answer": 4}
OPTIONS = JobOptions(
    product="academy", sections=tuple(SectionChoice(key=key, count=count) for key, count in SECTIONS.items())
)


@pytest.fixture(scope="module")
def deck() -> Deck:
    return write_lesson(
        CONTEXT,
        find_product("academy"),
        OPTIONS,
        ScriptedWriter(),
        store=MemoryStore(),
        report=lambda _: None,
        is_cancelled=lambda: False,
    )


def anew(deck: Deck, key: str, index: int, writer: ScriptedWriter, **wiring: Any) -> Item:
    standard: dict[str, Any] = {
        "store": MemoryStore(),
        "is_cancelled": lambda: False,
        "is_ending": lambda: False,
        "deadline": 60.0,
    }
    return rewrite_item(deck, key, index, find_product("academy"), OPTIONS, writer, **(standard | wiring))


def fresh() -> ScriptedWriter:
    """A writer who begins with what the lesson has already, as a model might."""
    return ScriptedWriter()


def items_of(deck: Deck, key: str) -> tuple[Item, ...]:
    return next(section.items for section in deck.sections if section.key == key)


@pytest.mark.parametrize(("key", "index"), [("true_false", 0), ("multiple_choice", 7), ("short_answer", 2)])
def test_the_new_item_is_unlike_all_others_and_verified(deck: Deck, key: str, index: int) -> None:
    writer, store = fresh(), MemoryStore()
    new = anew(deck, key, index, writer, store=store)
    assert new.kind is items_of(deck, key)[index].kind
    assert (new.verified, new.edited) == (True, False)
    prints = [fingerprint(item, "en") for section in deck.sections for item in section.items]
    assert not any(are_alike(fingerprint(new, "en"), other) for other in prints)
    asked = {name for name in writer.calls if name != "judge"}
    assert asked == {f"write {key}", f"solve {key}"}
    assert drafted_usage(store, SECTIONS).calls == sum(writer.calls.values())


def test_a_statement_keeps_the_sheet_balanced(deck: Deck) -> None:
    items = items_of(deck, "true_false")
    for index in range(2):
        new = anew(deck, "true_false", index, fresh())
        assert isinstance(new, TrueFalseItem)
        trues = sum(item.answer is True for n, item in enumerate((*items, new)) if n != index)
        assert 4 <= trues <= 6


def test_the_right_option_fits_the_letters_of_its_neighbours(deck: Deck) -> None:
    items = items_of(deck, "multiple_choice")
    new = anew(deck, "multiple_choice", 1, fresh())
    assert isinstance(new, MultipleChoiceItem)
    letters = [item.answer for item in (items[0], new, *items[2:4]) if isinstance(item, MultipleChoiceItem)]
    assert sorted(letters) == [0, 1, 2, 3]


def test_a_key_that_is_disputed_is_written_once_more(deck: Deck) -> None:
    disputes = iter([True])

    def dispute(section: Any, items: tuple[Item, ...], reply: SolveReply) -> SolveReply:
        if not next(disputes, False):
            return reply
        return SolveReply(tuple(Solution(truth=not item.answer) for item in items))

    new = anew(deck, "true_false", 3, ScriptedWriter(on_solve=dispute))
    assert new.verified


def test_a_writer_who_has_nothing_else_is_said_in_words(deck: Deck) -> None:
    former = items_of(deck, "true_false")[5]
    again = ScriptedWriter(on_write=lambda request, reply: WriteReply((former,), usage=reply.usage))
    store = MemoryStore()
    with pytest.raises(WritingError) as caught:
        anew(deck, "true_false", 5, again, store=store)
    assert caught.value.code == "no-other-item"
    assert drafted_usage(store, SECTIONS).calls == sum(again.calls.values()) > 1


def test_a_deck_that_a_person_shortened_and_edited(deck: Deck) -> None:
    first, *others = deck.sections
    own = make_item(ItemKind.TRUE_FALSE, 500).model_copy(update={"edited": True})
    rejected = (Rejection(section="true_false", stem="", code="blank", reason="Empty."),)
    shorter = first.model_copy(update={"items": (own, *first.items[1:4]), "rejected": rejected})
    empty = others[0].model_copy(update={"items": ()})
    changed = deck.model_copy(update={"sections": (shorter, empty, *others[1:])})
    new = anew(changed, "true_false", 0, fresh())
    assert new.stem not in {item.stem for item in shorter.items}


def test_what_is_not_there_and_what_is_not_wanted_any_more(deck: Deck) -> None:
    for key, index in (("true_false", 99), ("true_false", -1), ("nothing", 0)):
        with pytest.raises(BadRequest):
            anew(deck, key, index, fresh())
    with pytest.raises(Cancelled):
        anew(deck, "true_false", 0, ScriptedWriter(seconds=5), is_cancelled=lambda: True)
