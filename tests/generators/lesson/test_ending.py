"""A lesson that has to end before it is complete: nothing new is begun, nothing that was paid for is lost."""

import threading
from typing import Any

import pytest

from app.core.deck import Deck
from app.core.jobs import JobOptions, SectionChoice
from app.generators.lesson import Interrupted, MemoryStore, drafted_usage, write_lesson
from app.generators.products import find_product
from app.generators.writers.base import WriteReply, WriteRequest
from tests.support.scripted_writer import CONTEXT, ScriptedWriter, make_item

SECTIONS = {"true_false": 10, "multiple_choice": 10}


def run(writer: ScriptedWriter, **wiring: Any) -> Deck:
    choices = tuple(SectionChoice(key=key, count=count) for key, count in SECTIONS.items())
    options = JobOptions(product="academy", sections=choices)
    return write_lesson(
        CONTEXT,
        find_product("academy"),
        options,
        writer,
        report=lambda _: None,
        is_cancelled=lambda: False,
        **({"store": MemoryStore()} | wiring),
    )


def test_calls_under_way_are_waited_for_and_nothing_is_asked_twice() -> None:
    store = MemoryStore()
    ending = threading.Event()

    def end(request: WriteRequest, reply: WriteReply) -> WriteReply:
        ending.set()  # the program is closed while both calls are under way
        return reply

    first = ScriptedWriter(on_write=end, seconds=0.3)
    with pytest.raises(Interrupted):
        run(first, store=store, is_ending=ending.is_set)
    assert first.calls == {"write true_false": 1, "write multiple_choice": 1}
    assert drafted_usage(store, SECTIONS).calls == 2

    second = ScriptedWriter()
    deck = run(second, store=store)
    assert second.calls == {"solve true_false": 1, "solve multiple_choice": 1}
    assert (deck.missing, deck.usage.calls) == (0, 4)


def test_a_lesson_whose_last_call_comes_back_is_complete() -> None:
    ending = threading.Event()
    writer = ScriptedWriter(on_solve=lambda section, items, reply: (ending.set(), reply)[1])
    choices = (SectionChoice(key="true_false", count=5),)
    deck = write_lesson(
        CONTEXT,
        find_product("academy"),
        JobOptions(product="academy", sections=choices),
        writer,
        store=MemoryStore(),
        report=lambda _: None,
        is_cancelled=lambda: False,
        is_ending=ending.is_set,
    )
    assert deck.missing == 0


def test_no_item_is_like_one_that_is_to_be_avoided() -> None:
    kind = find_product("academy").section("true_false").kind
    unwanted = make_item(kind, 0)
    deck = run(ScriptedWriter(), avoid=[unwanted])
    stems = {item.stem for section in deck.sections for item in section.items}
    assert unwanted.stem not in stems
    assert deck.missing == 0
