"""Candidates: items that could stand in a section, with what they are made of and how good they are."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.core.deck import Item, ItemKind, MultipleChoiceItem, TrueFalseItem, WrittenItem
from app.generators.products.model import Section
from app.generators.writers.offline.text import fold, words

SHORT_EXPLANATION = 15  # words, the tightest limit of the products
EXPLANATION = 30


@dataclass(frozen=True)
class Candidate:
    """One item, or the true and the false version of one statement.

    `rank` is 0 for the best material; `source` names what it is made of: of all candidates of one source a lesson
    takes one.
    """

    rank: int
    source: str
    items: tuple[Item, ...]

    @property
    def kind(self) -> ItemKind:
        """The kind of its items."""
        return self.items[0].kind


def statement(rank: int, source: str, true: tuple[str, str] | None, false: tuple[str, str] | None) -> Candidate | None:
    """A true/false candidate of (stem, explanation) pairs; None when there is neither."""
    versions = ((True, true), (False, false))
    items = tuple(TrueFalseItem(stem=v[0], answer=answer, explanation=v[1]) for answer, v in versions if v)
    return Candidate(rank, source, items) if items else None


def choice(
    rank: int, source: str, stem: str, right: str, wrong: Iterable[str], explanation: str, rng: random.Random
) -> Candidate | None:
    """A multiple choice candidate with three of `wrong`; None when they are not three different ones."""
    taken = {fold(right)}
    distractors: list[str] = []
    for option in wrong:
        if fold(option) and fold(option) not in taken:
            taken.add(fold(option))
            distractors.append(option)
    if len(distractors) < 3 or not fold(right):
        return None
    options = [capital(option) for option in (right, *distractors[:3])]
    order = rng.sample(range(4), 4)
    first, second, third, fourth = (options[place] for place in order)
    item = MultipleChoiceItem(
        stem=stem, options=(first, second, third, fourth), answer=order.index(0), explanation=explanation
    )
    return Candidate(rank, source, (item,))


def written(rank: int, source: str, kind: ItemKind, stem: str, answer: str, scenario: str = "") -> Candidate:
    """A candidate answered in words; `kind` is one of the three written kinds."""
    item = WrittenItem.model_validate({"kind": kind, "stem": stem, "answer": answer, "scenario": scenario})
    return Candidate(rank, source, (item,))


def capital(text: str) -> str:
    """`text` with a capital first letter, as options are printed; codes and formulas stay as they are."""
    return text[:1].upper() + text[1:] if text[:2].islower() else text


def first_within(limit: int, texts: Sequence[str]) -> str:
    """The first of `texts` with at most `limit` words, else the last."""
    return next((text for text in texts if len(text.split()) <= limit), texts[-1])


def fits(item: Item, section: Section) -> bool:
    """Whether `item` keeps to the limits of `section`."""
    parts = [item.stem]
    if isinstance(item, MultipleChoiceItem):
        parts += item.options
    if isinstance(item, WrittenItem):
        parts.append(item.scenario)
        answer = item.answer
    else:
        answer = item.explanation
    is_said = bool(words(item.stem)) or any(char.isalnum() for char in item.stem)
    return is_said and sum(map(len, parts)) <= section.item_limit and len(answer.split()) <= section.answer_words
