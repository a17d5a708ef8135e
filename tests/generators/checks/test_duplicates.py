from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

import pytest

from app.core.deck import Item, ItemKind, MultipleChoiceItem, TrueFalseItem, WrittenItem
from app.generators.checks.duplicates import TEMPLATE_LIMIT, DuplicateIndex, are_alike, fingerprint

TABLE = Path(__file__).with_name("pairs.tsv").read_text(encoding="utf-8").splitlines()[1:]
PAIRS = [tuple(line.split("\t")) for line in TABLE]
ALIKE = [tuple(rest) for label, *rest in PAIRS if label == "alike"]
DIFFERENT = [tuple(rest) for label, *rest in PAIRS if label == "different"]


def item(text: str) -> Item:
    stem, _, answer = text.partition(" | ")
    if answer:
        return WrittenItem(kind=ItemKind.SHORT_ANSWER, stem=stem, answer=answer)
    return TrueFalseItem(stem=stem, answer=True)


@pytest.mark.parametrize(("language", "one", "other"), ALIKE)
def test_the_same_question_again_is_found(language: str, one: str, other: str) -> None:
    prints = fingerprint(item(one), language), fingerprint(item(other), language)
    assert are_alike(*prints)
    assert are_alike(*reversed(prints))


@pytest.mark.parametrize(("language", "one", "other"), DIFFERENT)
def test_another_question_is_let_through(language: str, one: str, other: str) -> None:
    prints = fingerprint(item(one), language), fingerprint(item(other), language)
    assert not are_alike(*prints)
    assert not are_alike(*reversed(prints))


def test_questions_that_say_nothing_are_told_apart_by_their_options() -> None:
    stem = "Which of the following statements is true?"
    hearts = MultipleChoiceItem(stem=stem, options=("Hearts pump", "Lungs pump", "Skin pumps", "Hair pumps"), answer=0)
    plants = MultipleChoiceItem(stem=stem, options=("Roots drink", "Leaves sleep", "Buds fly", "Bark sings"), answer=0)
    other_key = MultipleChoiceItem(stem=stem, options=tuple(reversed(hearts.options)), answer=3)
    assert not are_alike(fingerprint(hearts, "en"), fingerprint(plants, "en"))
    assert are_alike(fingerprint(hearts, "en"), fingerprint(other_key, "en"))


def test_the_same_fact_as_statement_and_as_question_is_no_repetition() -> None:
    statement, question = item("Arteries carry blood."), item("What do arteries carry? | blood")
    assert not are_alike(fingerprint(statement, "en"), fingerprint(question, "en"))


def test_word_problems_with_other_numbers_end_at_the_limit_and_bare_calculations_do_not() -> None:
    index = DuplicateIndex("en")
    stories = [item(f"A train travels {n}0 km in {n % 7 + 2} hours. How fast is it? | {n}") for n in range(3, 10)]
    taken = [index.claim(story) for story in stories]
    assert taken[:TEMPLATE_LIMIT] == [None] * TEMPLATE_LIMIT
    assert all(twin is not None and twin.is_template for twin in taken[TEMPLATE_LIMIT:])
    assert [index.claim(item(f"Solve $x + {n} = 50$. | {50 - n}")) for n in range(2, 27)] == [None] * 25


def test_a_released_item_may_come_again_and_a_taken_one_may_not() -> None:
    index = DuplicateIndex("en", topic="The heart")
    first = item("Arteries carry blood away from the heart.")
    assert index.claim(first) is None
    twin = index.claim(item("Blood is carried away from the heart by arteries."))
    assert twin is not None
    assert twin.stem == first.stem
    index.release(first)
    assert index.claim(item("Blood is carried away from the heart by arteries.")) is None


def test_sections_side_by_side_never_take_one_question_twice() -> None:
    nouns = ("iron", "gold", "zinc", "neon", "lead", "mercury", "silver", "copper", "tin", "cobalt")
    verbs = ("melt", "shine", "rust", "freeze", "glow", "dissolve", "burn", "boil")
    statements = [f"{noun.title()} can {verb}." for noun, verb in product(nouns, verbs)]
    wordings = [*statements, *(s.replace("can", "is able to") for s in statements), *statements]
    index = DuplicateIndex("en")
    with ThreadPoolExecutor(8) as pool:
        taken = list(pool.map(lambda text: index.claim(item(text)) is None, wordings))
    assert sum(taken) == len(statements)
