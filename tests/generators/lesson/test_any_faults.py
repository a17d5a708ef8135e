"""Whatever a writer does, in whatever order: no sheet has too many, blank, doubled or unverified items."""

from collections.abc import Callable
from itertools import combinations
from threading import Lock

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.deck import Item, MultipleChoiceItem, TrueFalseItem
from app.core.jobs import JobOptions, SectionChoice
from app.generators.checks.balance import most_of_one_truth
from app.generators.checks.duplicates import are_alike, fingerprint
from app.generators.lesson import MemoryStore, write_lesson
from app.generators.products import Section, find_product
from app.generators.writers.base import Solution, SolveReply, WriteReply, WriteRequest
from tests.support.scripted_writer import CONTEXT, ScriptedWriter, make_item

COUNTS = {"true_false": 11, "multiple_choice": 12, "short_answer": 7}

WRITE_FAULTS: dict[str, Callable[[tuple[Item, ...]], tuple[Item, ...]]] = {
    "none": lambda items: items,
    "empty": lambda items: (),
    "short": lambda items: items[: len(items) // 2],
    "doubled": lambda items: (items[0],) * len(items),
    "old": lambda items: tuple(make_item(item.kind, number) for number, item in enumerate(items)),
    "blank": lambda items: (items[0].model_copy(update={"stem": " "}), *items[1:]),
    "one truth": lambda items: tuple(
        item.model_copy(update={"answer": True}) if isinstance(item, TrueFalseItem) else item for item in items
    ),
    "wrong key": lambda items: tuple(
        item.model_copy(update={"answer": 3}) if isinstance(item, MultipleChoiceItem) else item for item in items
    ),
}
SOLVE_FAULTS: dict[str, Callable[[tuple[Solution | None, ...]], tuple[Solution | None, ...]]] = {
    "none": lambda solutions: solutions,
    "silent": lambda solutions: (None,) * len(solutions),
    "cut": lambda solutions: solutions[:1],
    "flaw": lambda solutions: (Solution(flaw="It has two answers."), *solutions[1:]),
    "lost": lambda solutions: tuple(Solution(choice=1, truth=False, text="Nobody knows.") for _ in solutions),
}


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(sorted(WRITE_FAULTS)), max_size=20),
    st.lists(st.sampled_from(sorted(SOLVE_FAULTS)), max_size=20),
    st.sampled_from([True, False, None]),
    st.booleans(),
)
def test_no_bad_sheet_comes_out(writing: list[str], solving: list[str], judge: bool | None, verify: bool) -> None:
    lock, faults, lapses = Lock(), iter(writing), iter(solving)

    def on_write(request: WriteRequest, reply: WriteReply) -> WriteReply:
        with lock:
            fault = next(faults, "none")
        return WriteReply(WRITE_FAULTS[fault](reply.items), usage=reply.usage)

    def on_solve(section: Section, items: tuple[Item, ...], reply: SolveReply) -> SolveReply:
        with lock:
            lapse = next(lapses, "none")
        return SolveReply(SOLVE_FAULTS[lapse](reply.solutions), reply.usage)

    writer = ScriptedWriter(on_write=on_write, on_solve=on_solve, judges=judge)
    choices = tuple(SectionChoice(key=key, count=count) for key, count in COUNTS.items())
    store = MemoryStore()
    deck = write_lesson(
        CONTEXT,
        find_product("academy"),
        JobOptions(product="academy", sections=choices, verify=verify),
        writer,
        store=store,
        report=lambda _: None,
        is_cancelled=lambda: False,
    )
    items = [item for section in deck.sections for item in section.items]
    prints = [fingerprint(item, "en") for item in items]
    assert [len(s.items) + s.missing for s in deck.sections] == list(COUNTS.values())
    assert all(s.complete == (s.missing == 0) for s in deck.sections)
    assert all(item.stem.strip() for item in items)
    assert not [1 for one, other in combinations(prints, 2) if are_alike(one, other)]
    assert all(item.verified is verify for item in items)
    for truth in (True, False):
        same = sum(isinstance(item, TrueFalseItem) and item.answer is truth for item in items)
        assert same <= most_of_one_truth(COUNTS["true_false"])
    if verify:
        right = [i.options[i.answer].startswith("the ") for i in items if isinstance(i, MultipleChoiceItem)]
        assert all(right)
    assert deck.usage.calls == sum(writer.calls.values())
    assert writer.calls["write true_false"] <= 3 * 2 + 5
    assert sum((draft.usage.calls for key in COUNTS if (draft := store.load(key))), 0) == deck.usage.calls
