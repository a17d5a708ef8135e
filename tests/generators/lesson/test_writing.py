import threading
import time
from collections import Counter
from collections.abc import Callable
from itertools import combinations, count
from typing import Any

import pytest

from app.core.deck import Deck, ItemKind, MultipleChoiceItem, SectionDeck, TrueFalseItem, WrittenItem
from app.core.errors import Cancelled, WritingError, WritingStopped
from app.core.jobs import JobOptions, Progress, SectionChoice, Stage
from app.generators.checks.duplicates import are_alike, fingerprint
from app.generators.lesson import MemoryStore, SectionDraft, write_lesson
from app.generators.products import find_product
from app.generators.writers.base import Solution, SolveReply, WriteReply, WriteRequest
from tests.support.scripted_writer import CONTEXT, ScriptedWriter, make_item


def run(writer: ScriptedWriter, product: str = "academy", **changes: Any) -> Deck:
    sections = tuple(SectionChoice(key=key, count=n) for key, n in changes.pop("sections", {}).items())
    options = JobOptions(product=product, sections=sections, verify=changes.pop("verify", True))
    wiring: dict[str, Any] = {
        "store": MemoryStore(),
        "report": lambda progress: None,
        "is_cancelled": lambda: False,
        **changes,
    }
    return write_lesson(CONTEXT, find_product(product), options, writer, **wiring)


def codes(deck: Deck) -> Counter[str]:
    return Counter(rejection.code for rejection in deck.rejected)


def assert_no_two_alike(deck: Deck) -> None:
    prints = [fingerprint(item, "en") for section in deck.sections for item in section.items]
    assert not any(are_alike(one, other) for one, other in combinations(prints, 2))


def first_of(key: str, change: Callable[[WriteRequest, WriteReply], WriteReply]) -> Callable[..., WriteReply]:
    """A fault of the first call of a section."""
    seen = threading.Lock()

    def fault(request: WriteRequest, reply: WriteReply) -> WriteReply:
        is_first = request.section.key == key and seen.acquire(blocking=False)
        return change(request, reply) if is_first else reply

    return fault


@pytest.mark.parametrize("product", ["academy", "caterpillar"])
def test_a_good_writer_gives_a_full_verified_deck_in_two_rounds_of_calls(product: str) -> None:
    writer = ScriptedWriter()
    deck = run(writer, product)
    sections = find_product(product).sections
    assert [(s.key, len(s.items)) for s in deck.sections] == [(s.key, s.count) for s in sections]
    assert all(section.complete for section in deck.sections)
    assert (deck.verified, deck.missing, deck.rejected) == (True, 0, ())
    planned = sum(-(-section.count // 10) for section in sections)
    assert deck.usage.calls == sum(writer.calls.values()) == 2 * planned
    assert_no_two_alike(deck)


def test_calls_of_all_sections_run_side_by_side_and_a_lesson_takes_two_call_times() -> None:
    writer = ScriptedWriter(seconds=0.4)
    began = time.monotonic()
    run(writer)
    assert writer.peak == 12
    assert time.monotonic() - began < 12 * 0.4  # half of what its calls take one after the other
    assert sorted(r.count for r in writer.requests if r.section.key == "true_false") == [8, 8, 9]


def test_true_and_false_and_the_letters_are_balanced() -> None:
    deck = run(ScriptedWriter())
    by_key = {section.key: section for section in deck.sections}
    trues = sum(item.answer is True for item in by_key["true_false"].items)
    assert 0.4 <= trues / 25 <= 0.6
    for key in ("multiple_choice", "task_cards"):
        letters = [item.answer for item in by_key[key].items if isinstance(item, MultipleChoiceItem)]
        counts = Counter(letters)
        assert max(counts[n] for n in range(4)) - min(counts[n] for n in range(4)) <= 1


def test_without_verification_nothing_is_solved_and_nothing_counts_as_verified() -> None:
    writer = ScriptedWriter()
    deck = run(writer, verify=False)
    assert not deck.verified
    assert deck.missing == 0
    assert not any(name.startswith(("solve", "judge")) for name in writer.calls)


def test_a_short_answer_is_made_good_by_asking_for_just_what_is_missing() -> None:
    writer = ScriptedWriter(on_write=first_of("true_false", lambda _, reply: WriteReply(reply.items[:3])))
    deck = run(writer)
    assert deck.missing == 0
    requests = [request.count for request in writer.requests if request.section.key == "true_false"]
    assert len(requests) == 4
    assert requests[-1] in (5, 6)
    assert len(writer.requests[-1].avoid) >= 19


def test_too_many_items_are_cut() -> None:
    extra = make_item(ItemKind.TRUE_FALSE, 20_000)
    writer = ScriptedWriter(on_write=lambda _, reply: WriteReply((*reply.items, extra)))
    assert len(run(writer, sections={"true_false": 25}).sections[0].items) == 25


def test_doubled_items_are_replaced_also_across_sections() -> None:
    lock, first = threading.Lock(), {}

    def doubling(request: WriteRequest, reply: WriteReply) -> WriteReply:
        with lock:
            if request.section.kind is not ItemKind.MULTIPLE_CHOICE or request.avoid:
                return reply
            first.setdefault("item", reply.items[0])
        return WriteReply((first["item"], *reply.items[1:]))

    deck = run(ScriptedWriter(on_write=doubling))
    assert deck.missing == 0
    assert codes(deck)["near-duplicate"] == 5
    assert_no_two_alike(deck)


def test_bad_items_of_every_kind_are_replaced_and_mended_with_their_reasons() -> None:
    def spoil(request: WriteRequest, reply: WriteReply) -> WriteReply:
        items = [item.model_copy() for item in reply.items]
        items[0] = items[0].model_copy(update={"stem": "   "})
        items[1] = items[1].model_copy(update={"explanation": "Option B is right."})
        options = (items[2].options[0], "All of the above", *items[2].options[2:])
        items[2] = items[2].model_copy(update={"options": options})
        return WriteReply(tuple(items))

    writer = ScriptedWriter(on_write=first_of("multiple_choice", spoil))
    deck = run(writer)
    assert deck.missing == 0
    assert codes(deck) == {"blank": 1, "names-letter": 1, "all-of-the-above": 1}
    mend = [rejection.code for request in writer.requests for rejection in request.mend]
    assert sorted(mend) == ["all-of-the-above", "names-letter"]


def test_an_item_with_a_wrong_key_is_caught_by_the_solving_and_written_anew() -> None:
    def wrong_key(_: WriteRequest, reply: WriteReply) -> WriteReply:
        wrong = reply.items[0].model_copy(update={"answer": 2})
        return WriteReply((wrong, *reply.items[1:]))

    writer = ScriptedWriter(on_write=first_of("multiple_choice", wrong_key))
    deck = run(writer)
    assert deck.missing == 0
    assert codes(deck) == {"key-disputed": 1}
    assert [len(request.mend) for request in writer.requests if request.mend] == [1]


def test_a_second_disagreement_ends_in_a_fresh_item() -> None:
    def wrong_key(request: WriteRequest, reply: WriteReply) -> WriteReply:
        is_second_try = bool(request.mend)
        if request.section.key != "multiple_choice" or not (is_second_try or (request.part == 1 and not request.avoid)):
            return reply
        wrong = reply.items[0].model_copy(update={"answer": 2})
        return WriteReply((wrong, *reply.items[1:]))

    writer = ScriptedWriter(on_write=wrong_key)
    deck = run(writer)
    assert deck.missing == 0
    assert codes(deck) == {"key-disputed": 2}
    refills = [request for request in writer.requests if request.section.key == "multiple_choice" and request.avoid]
    assert [len(request.mend) for request in refills] == [1, 0]


def test_a_flawed_item_is_replaced() -> None:
    flawed = Solution(flaw="Two options are right.")
    once = threading.Lock()

    def find_flaw(section: Any, items: Any, reply: SolveReply) -> SolveReply:
        return SolveReply((flawed, *reply.solutions[1:])) if once.acquire(blocking=False) else reply

    deck = run(ScriptedWriter(on_solve=find_flaw))
    assert deck.missing == 0
    assert codes(deck) == {"flawed": 1}
    assert "Two options are right." in deck.rejected[0].reason


def test_an_answer_that_the_solver_left_out_is_asked_for_once_more() -> None:
    def forget(section: Any, items: Any, reply: SolveReply) -> SolveReply:
        return SolveReply(reply.solutions[:-1]) if len(items) > 1 else reply

    writer = ScriptedWriter(on_solve=forget)
    deck = run(writer, sections={"short_answer": 10})
    assert (deck.missing, deck.rejected) == (0, ())
    assert writer.calls["solve short_answer"] == 2


def test_answers_in_other_words_go_to_the_judge() -> None:
    def reword(section: Any, items: Any, reply: SolveReply) -> SolveReply:
        return SolveReply(tuple(Solution(text="Something in quite other words") for _ in items))

    agreeing = ScriptedWriter(on_solve=reword)
    assert run(agreeing, sections={"short_answer": 10}).missing == 0
    assert agreeing.calls["judge"] == 1
    with pytest.raises(WritingError) as nothing:
        run(ScriptedWriter(on_solve=reword, judges=False), sections={"short_answer": 10})
    assert nothing.value.code == "nothing-usable"
    assert "Something in quite other words" in nothing.value.detail


def test_what_cannot_be_made_good_is_missing_and_the_attempts_are_bounded() -> None:
    writer = ScriptedWriter(on_write=lambda r, reply: WriteReply(()) if r.section.key == "true_false" else reply)
    deck = run(writer)
    assert (deck.missing, deck.sections[0].missing, deck.sections[0].complete) == (25, 25, False)
    assert writer.calls["write true_false"] == 6
    trickle = ScriptedWriter(on_write=lambda _, reply: WriteReply(reply.items[:1]))
    assert run(trickle, sections={"multiple_choice": 25}).missing > 0
    assert trickle.calls["write multiple_choice"] == 3 * 3 + 5


def test_a_retry_of_a_section_that_ended_short_gets_a_few_calls_more() -> None:
    store = MemoryStore()
    barren = ScriptedWriter(on_write=lambda _, reply: WriteReply(reply.items[:1]))
    short = run(barren, sections={"multiple_choice": 25}, store=store)
    writer = ScriptedWriter()
    writer._numbers = iter(range(3000, 9000))  # type: ignore[assignment]
    full = run(writer, sections={"multiple_choice": 25}, store=store)
    assert full.missing == 0
    assert sum(request.count for request in writer.requests) == short.missing


def test_statements_of_one_truth_only_never_tip_the_sheet() -> None:
    numbers = count(1000)

    def only_true(request: WriteRequest, reply: WriteReply) -> WriteReply:
        return WriteReply(tuple(make_item(ItemKind.TRUE_FALSE, next(numbers)) for _ in reply.items))

    deck = run(ScriptedWriter(on_write=only_true), sections={"true_false": 20})
    assert len(deck.sections[0].items) <= 12
    assert codes(deck)["true-false-balance"] > 0
    assert "are true" in deck.sections[0].notices[0]


def test_right_options_that_are_always_longest_are_mended_then_let_through() -> None:
    def longest(request: WriteRequest, reply: WriteReply) -> WriteReply:
        items = [item for item in reply.items if isinstance(item, MultipleChoiceItem)]
        short = ("odd", "flat", "some")
        stretched = [item.model_copy(update={"options": (item.options[0], *short)}) for item in items]
        return WriteReply(tuple(stretched) if not request.mend else reply.items)

    deck = run(ScriptedWriter(on_write=longest), sections={"multiple_choice": 20})
    assert deck.missing == 0
    assert codes(deck)["longest-option"] == 12
    stubborn = run(
        ScriptedWriter(on_write=lambda r, reply: longest(WriteRequest(r.context, r.section, r.count), reply)),
        sections={"multiple_choice": 20},
    )
    assert stubborn.missing == 0
    assert deck.sections[0].notices == ()
    assert "20 of 20" in stubborn.sections[0].notices[0]


def test_one_section_that_fails_lets_the_others_finish_and_its_retry_is_cheap() -> None:
    def break_cards(request: WriteRequest, reply: WriteReply) -> WriteReply:
        if request.section.key == "task_cards" and request.part == 2:
            raise WritingError("The service gave no usable answer.", code="service-down")
        return reply

    store = MemoryStore()
    with pytest.raises(WritingError, match="no usable answer"):
        run(ScriptedWriter(on_write=break_cards), store=store)
    again = ScriptedWriter()
    deck = run(again, store=store)
    assert deck.missing == 0
    assert set(again.calls) == {"write task_cards", "solve task_cards"}
    assert sum(request.count for request in again.requests) == 10
    assert deck.usage.calls == 2 * 11 + 2


def test_a_refusing_service_ends_the_lesson_at_once_and_keeps_the_drafts() -> None:
    def refuse(request: WriteRequest, reply: WriteReply) -> WriteReply:
        if request.section.key == "task_cards":
            raise WritingStopped("The key is wrong.", code="wrong-key")
        return reply

    store = MemoryStore()
    began = time.monotonic()
    with pytest.raises(WritingStopped, match="key is wrong"):
        run(ScriptedWriter(on_write=refuse, seconds=0.05), store=store, calls_at_once=1)
    assert time.monotonic() - began < 5
    draft = store.load("true_false")
    assert draft is not None
    assert len(draft.items) == 25


def test_answers_that_came_together_with_the_refusal_are_kept() -> None:
    together = threading.Barrier(12)

    def refuse(request: WriteRequest, reply: WriteReply) -> WriteReply:
        together.wait(60)
        if request.section.key == "true_false" and request.part == 1:
            raise WritingStopped("There is no credit left.", code="no-credit")
        return reply

    store = MemoryStore()
    with pytest.raises(WritingStopped):
        run(ScriptedWriter(on_write=refuse), store=store)
    kept = [draft for section in find_product("academy").sections if (draft := store.load(section.key))]
    assert sum(len(draft.items) for draft in kept) == 105 - 9


def test_an_unexpected_error_is_not_swallowed() -> None:
    def bug(request: WriteRequest, reply: WriteReply) -> WriteReply:
        raise ZeroDivisionError("a bug")

    with pytest.raises(ZeroDivisionError, match="a bug"):
        run(ScriptedWriter(on_write=bug))


def test_cancelling_stops_at_once_and_leaves_no_thread() -> None:
    end = time.monotonic() + 0.3
    with pytest.raises(Cancelled):
        run(ScriptedWriter(seconds=30), is_cancelled=lambda: time.monotonic() > end)
    assert time.monotonic() - end < 20  # a call takes thirty
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("lesson-call")]


def test_the_deadline_fails_the_lesson_with_a_sentence() -> None:
    with pytest.raises(WritingError) as caught:
        run(ScriptedWriter(seconds=30), deadline=0.3)
    assert caught.value.code == "lesson-deadline"


def test_an_interrupted_lesson_goes_on_where_it_was() -> None:
    class Dying(MemoryStore):
        """Its process is killed after five calls have come back."""

        saves = 0

        def save(self, section_key: str, draft: SectionDraft) -> None:
            super().save(section_key, draft)
            self.saves += 1
            if self.saves == 5:
                raise KeyboardInterrupt

    store = Dying()
    with pytest.raises(KeyboardInterrupt):
        run(ScriptedWriter(), store=store, calls_at_once=1)
    stored = [draft for key in ("true_false", "multiple_choice", "short_answer") if (draft := store.load(key))]
    kept = sum(len(draft.items) for draft in stored)
    writer = ScriptedWriter()
    writer._numbers = iter(range(3000, 9000))  # type: ignore[assignment]
    store.saves = 100
    deck = run(writer, store=store)
    assert deck.missing == 0
    assert kept > 0
    assert sum(request.count for request in writer.requests) == 105 - kept
    assert deck.usage.calls == 5 + sum(writer.calls.values())


def test_the_same_items_come_out_in_the_same_order_whatever_the_order_of_the_calls() -> None:
    decks = []
    for seconds in (0.0, 0.01):
        writer = ScriptedWriter(seconds=seconds)
        full = tuple(make_item(ItemKind.MULTIPLE_CHOICE, n) for n in range(30))

        def fixed(request: WriteRequest, reply: WriteReply, full: Any = full) -> WriteReply:
            start = (request.part - 1) * 10
            return WriteReply(full[start : start + 10])

        writer.on_write = fixed
        decks.append(run(writer, sections={"task_cards": 30}, calls_at_once=1 if seconds else 12))
    assert decks[0].sections == decks[1].sections


def test_edited_items_stay_at_their_places_and_only_the_rest_is_written() -> None:
    first = run(ScriptedWriter(), sections={"true_false": 10, "multiple_choice": 10})
    items = list(first.sections[1].items)
    items[3] = items[3].model_copy(update={"stem": "What did I write here?", "edited": True})
    kept = SectionDeck(key="multiple_choice", kind=ItemKind.MULTIPLE_CHOICE, wanted=10, items=tuple(items))
    writer = ScriptedWriter()
    writer._numbers = iter(range(5000, 9000))  # type: ignore[assignment]
    deck = run(writer, sections={"true_false": 10, "multiple_choice": 10}, kept=(kept,))
    assert deck.sections[1].items[3] == items[3]
    assert len(deck.sections[1].items) == 10
    assert sum(r.count for r in writer.requests if r.section.key == "multiple_choice") == 9
    assert deck.verified


def test_progress_counts_up_to_all_and_stays_seldom() -> None:
    told: list[tuple[float, Progress]] = []
    run(ScriptedWriter(seconds=0.3), report=lambda progress: told.append((time.monotonic(), progress)))
    progresses = [progress for _, progress in told]
    assert progresses[0].of == progresses[-1].of == progresses[-1].done == 105
    assert [p.done for p in progresses] == sorted(p.done for p in progresses)
    assert {Stage.WRITING, Stage.VERIFYING} <= {p.stage for p in progresses}
    costs = [p.cost_usd for p in progresses]
    assert costs == sorted(costs) and 0 < costs[len(costs) // 2] < costs[-1]
    assert len(told) <= 2 + 5 * (told[-1][0] - told[0][0] + 0.2)


def test_written_items_keep_their_scenario() -> None:
    deck = run(ScriptedWriter(), "caterpillar", sections={"scenario": 10})
    assert all(isinstance(item, WrittenItem) and item.scenario for item in deck.sections[0].items)
    assert not any(isinstance(item, TrueFalseItem) for item in deck.sections[0].items)
