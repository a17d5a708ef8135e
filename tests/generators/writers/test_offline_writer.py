import json
import re
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import combinations
from math import ceil

import pytest

from app.core.curriculum import LessonContext
from app.core.deck import Item, ItemKind, MultipleChoiceItem, Rejection, TrueFalseItem, WrittenItem
from app.core.errors import Cancelled
from app.core.jobs import JobOptions
from app.core.paths import resources
from app.generators.checks.balance import is_longest
from app.generators.checks.duplicates import DuplicateIndex
from app.generators.checks.items import check_item
from app.generators.lesson import write_lesson
from app.generators.lesson.drafts import MemoryStore
from app.generators.products import Product, Section, find_product
from app.generators.workbook import read_workbook
from app.generators.writers.base import WriteRequest
from app.generators.writers.offline import OfflineWriter
from app.generators.writers.offline.from_bank import BANK
from app.generators.writers.offline.pool import build_pool
from app.generators.writers.offline.text import split_sentences
from tests.support.offline_lessons import LESSONS, lesson

PRODUCTS = ("academy", "caterpillar")
every_deck = pytest.mark.parametrize(
    ("context", "product"),
    [
        pytest.param(context, find_product(key), id=f"{name}-{key}")
        for name, context in LESSONS.items()
        for key in PRODUCTS
    ],
)


def never() -> bool:
    return False


def requests(context: LessonContext, section: Section) -> list[WriteRequest]:
    parts = ceil(section.count / 10)
    counts = [section.count // parts + (part < section.count % parts) for part in range(parts)]
    return [
        WriteRequest(
            context, section, count, part + 1, parts, count // 2 if section.kind is ItemKind.TRUE_FALSE else None
        )
        for part, count in enumerate(counts)
    ]


@cache
def deck_of(context: LessonContext, product: Product) -> dict[str, list[Item]]:
    return written(context, product)


def written(context: LessonContext, product: Product) -> dict[str, list[Item]]:
    writer = OfflineWriter()
    return {
        section.key: [item for request in requests(context, section) for item in writer.write(request, never).items]
        for section in product.sections
    }


@every_deck
def test_every_section_is_full_and_every_item_passes_the_checks(context: LessonContext, product: Product) -> None:
    index = DuplicateIndex(context.language, f"{context.lesson.title} {context.unit_title}")
    for key, items in deck_of(context, product).items():
        section = product.section(key)
        assert len(items) == section.count
        for item in items:
            assert check_item(item, section, context) is None
            assert index.claim(item) is None, item.stem
        if section.kind is ItemKind.TRUE_FALSE:
            assert 0.4 <= sum(isinstance(i, TrueFalseItem) and i.answer for i in items) / len(items) <= 0.6
        if section.kind is ItemKind.MULTIPLE_CHOICE:
            assert sum(isinstance(i, MultipleChoiceItem) and is_longest(i) for i in items) <= 0.4 * len(items)


@every_deck
def test_the_lesson_is_written_and_verified_without_a_single_rejection(
    context: LessonContext, product: Product
) -> None:
    deck = write_lesson(
        context,
        product,
        JobOptions(product=product.key, writer="offline"),
        OfflineWriter(),
        store=MemoryStore(),
        report=lambda progress: None,
        is_cancelled=never,
    )
    assert (deck.missing, deck.rejected, deck.usage.calls) == (0, (), 0)
    assert deck.verified


def sentences(context: LessonContext) -> set[str]:
    return {sentence.rstrip(".") for sentence in split_sentences(context.lesson.note)}


@every_deck
def test_statements_of_the_note_are_true_as_they_stand_and_changed_ones_are_not(
    context: LessonContext, product: Product
) -> None:
    known = sentences(context)
    for items in deck_of(context, product).values():
        for item in items:
            if isinstance(item, TrueFalseItem) and item.stem.rstrip(".") in known:
                assert item.answer
            if isinstance(item, TrueFalseItem) and "“" not in item.stem and not item.answer:
                assert item.stem.rstrip(".") not in known


@every_deck
def test_only_the_right_option_makes_a_gap_into_a_sentence_of_the_note(
    context: LessonContext, product: Product
) -> None:
    known = {sentence.casefold() for sentence in sentences(context)}
    for items in deck_of(context, product).values():
        for item in items:
            if isinstance(item, MultipleChoiceItem) and "____" in item.stem:
                filled = [item.stem.replace("____", option).rstrip(".").casefold() for option in item.options]
                fitting = [n for n, text in enumerate(filled) if any(text.endswith(sentence) for sentence in known)]
                assert fitting == [item.answer]


def glossary(language: str) -> list[tuple[str, str, str]]:
    file = resources() / "offline" / f"{language}.json"
    if not file.exists():
        return glossary("en")
    groups = json.loads(file.read_text(encoding="utf-8"))["glossary"].values()
    return [(term, meaning, scene) for group in groups for term, meaning, scene in group["entries"]]


@every_deck
def test_keys_of_study_words_are_those_of_the_language_file(context: LessonContext, product: Product) -> None:
    entries = glossary(context.language)
    checked = 0
    for items in deck_of(context, product).values():
        for item in items:
            if isinstance(item, WrittenItem):
                continue
            # the longest text wins: a short meaning may stand inside a longer scene
            found = [e for e in entries if e[1] in item.stem or ("{" not in e[2] and e[2] in item.stem)]
            if not found:
                continue
            term = max(found, key=lambda e: max(len(text) for text in e[1:] if text in item.stem))[0]
            if isinstance(item, MultipleChoiceItem):
                assert item.options[item.answer].casefold() == term.casefold()
            else:
                quoted = re.findall(r"[“„«]\s?([^“”„«»]+?)\s?[”“»]", item.stem)
                assert item.answer == (term in quoted)
            checked += 1
    assert checked > 15


def test_solving_reads_no_key() -> None:
    context, product = LESSONS["life"], find_product("academy")
    writer = OfflineWriter()
    section = product.section("multiple_choice")
    items = written(context, product)["multiple_choice"]
    lies = tuple(item.model_copy(update={"answer": (item.answer + 1) % 4, "explanation": "?"}) for item in items)
    right = writer.solve(context, section, tuple(items), never)
    assert writer.solve(context, section, lies, never) == right
    assert [solution and solution.choice for solution in right.solutions] == [item.answer for item in items]


def test_a_foreign_question_is_called_unanswerable() -> None:
    item = TrueFalseItem(stem="The moon is made of green cheese.", answer=True, explanation="?")
    section = find_product("academy").section("true_false")
    (solution,) = OfflineWriter().solve(LESSONS["life"], section, (item,), never).solutions
    assert solution is not None
    assert solution.flaw
    assert solution.truth is None


def test_two_right_options_are_a_flaw() -> None:
    item = MultipleChoiceItem(
        stem="Which of these terms belongs to the lesson “Cell Structure and Function”?",
        options=("Nucleus", "Ribosomes", "Volcano", "Comet"),
        answer=0,
        explanation="?",
    )
    section = find_product("academy").section("multiple_choice")
    (solution,) = OfflineWriter().solve(LESSONS["life"], section, (item,), never).solutions
    assert solution is not None
    assert "one option" in solution.flaw


def test_answers_are_judged_by_their_words() -> None:
    pairs = (
        ("Why?", "Because less grass can grow.", "Less grass grows."),
        ("Why?", "Because less grass can grow.", "The king moved to Paris."),
    )
    assert OfflineWriter().judge(LESSONS["life"], pairs, never).agrees == (True, False)


def test_the_same_lesson_is_written_the_same_by_everybody_and_in_any_order() -> None:
    context, product = LESSONS["chemistry"], find_product("caterpillar")
    first = written(context, product)
    writer = OfflineWriter()
    calls = [request for section in reversed(product.sections) for request in reversed(requests(context, section))]
    with ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(lambda request: (request.section.key, writer.write(request, never).items), calls))
    again: dict[str, list[Item]] = {}
    for key, items in reversed(replies):
        again.setdefault(key, []).extend(items)
    assert again == first


def test_refills_go_on_behind_what_was_used_and_give_up_nothing_twice() -> None:
    context, section = LESSONS["title only"], find_product("academy").section("multiple_choice")
    writer = OfflineWriter()
    taken: list[str] = []
    for _ in range(6):
        items = writer.write(WriteRequest(context, section, 5, avoid=tuple(taken)), never).items
        assert not {item.stem for item in items} & set(taken)
        taken += [item.stem for item in items]
    assert len(taken) == len(set(taken)) == 30


def test_a_candidate_that_was_turned_down_comes_back_last() -> None:
    context, section = LESSONS["title only"], find_product("academy").section("multiple_choice")
    writer = OfflineWriter()
    first, *others = writer.write(WriteRequest(context, section, 10), never).items
    avoid = tuple(item.stem for item in others)
    assert first.stem not in {
        item.stem for item in writer.write(WriteRequest(context, section, 10, avoid=avoid), never).items
    }
    mend = (Rejection(section=section.key, stem=first.stem, code="flawed", reason="?"),)
    every = writer.write(WriteRequest(context, section, 100, avoid=avoid, mend=mend), never).items
    assert first.stem not in {item.stem for item in every}


@pytest.mark.parametrize("true_wanted", [0, 3, 8])
def test_as_many_true_statements_as_wanted(true_wanted: int) -> None:
    section = find_product("academy").section("true_false")
    for context in LESSONS.values():
        items = OfflineWriter().write(WriteRequest(context, section, 8, 1, 3, true_wanted), never).items
        assert sum(isinstance(item, TrueFalseItem) and item.answer for item in items) == true_wanted
        assert len(items) == 8


def test_a_cancelled_lesson_is_not_written() -> None:
    section = find_product("academy").section("true_false")
    with pytest.raises(Cancelled):
        OfflineWriter().write(WriteRequest(LESSONS["life"], section, 8), lambda: True)


def test_the_best_material_comes_first() -> None:
    context, section = LESSONS["chemistry"], find_product("academy").section("short_answer")
    items = OfflineWriter().write(WriteRequest(context, section, 5), never).items
    assert all(isinstance(item, WrittenItem) and item.answer != item.stem for item in items)
    own = re.compile(r"titration|acid|base|proton|indicator|atoms|elements|pH", re.I)
    assert all(own.search(item.stem) for item in items)


def sample_lessons() -> list[LessonContext]:
    workbook = read_workbook(resources() / "samples" / "sample-curriculum.xlsx")
    return [
        LessonContext(
            lesson=entry,
            unit_number=unit.number,
            unit_title=unit.title,
            subject=curriculum.subject,
            grade=curriculum.grade,
            curriculum=curriculum.curriculum,
            language="ar" if curriculum.subject == "العلوم" else "en",
            before=tuple(other.title for other in unit.lessons[:place]),
            after=tuple(other.title for other in unit.lessons[place + 1 :]),
        )
        for curriculum in workbook.curricula
        for unit in curriculum.units
        for place, entry in enumerate(unit.lessons)
    ]


@pytest.mark.parametrize("key", PRODUCTS)
def test_most_of_a_sample_lesson_comes_from_its_own_note(key: str) -> None:
    product = find_product(key)
    for section in product.sections:
        own, total = 0, 0
        for context in sample_lessons():
            pool = build_pool(context, product.sections)[section.key][: section.count]
            own += sum(not candidate.source.startswith(BANK) for candidate in pool)
            total += section.count
        assert own > 0.5 * total, section.key


def test_lessons_of_a_unit_take_different_questions_from_the_bank() -> None:
    product, titles = find_product("academy"), ("Heat", "Sound", "Light", "Force")
    taken: list[set[str]] = []
    for place, title in enumerate(titles):
        context = lesson(title, "", "Physics", "P-1", titles[:place], titles[place + 1 :])
        section = product.section("multiple_choice")
        pool = build_pool(context, product.sections)[section.key][: section.count]
        taken.append({candidate.source for candidate in pool if candidate.source.startswith(BANK)})
    shared = [len(one & other) for one, other in combinations(taken, 2)]
    assert min(map(len, taken)) > 15
    assert max(shared) <= 5


def test_a_note_of_any_length_costs_little() -> None:
    note = " ".join(f"The planet number {n} is the home of {n * 7} robots that like music." for n in range(600))
    context = lesson("Robots " * 40, note[:20_000], "Planets", "R-1", ("One",), ("Two",))
    section = find_product("academy").section("task_cards")
    begin = time.thread_time()
    items = OfflineWriter().write(WriteRequest(context, section, 10), never).items
    assert len(items) == 10
    assert time.thread_time() - begin < 5


def test_no_thread_is_left_behind() -> None:
    before = threading.active_count()
    written(LESSONS["life"], find_product("academy"))
    assert threading.active_count() == before
