"""Statements that are surely false: one word or number of a true one changed for its contrary."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from rapidfuzz import fuzz

from app.generators.writers.offline.material import Fact, Material
from app.generators.writers.offline.phrases import Lexicon
from app.generators.writers.offline.text import fold, holds, numbers, replace_once, words

_EARLIEST_YEAR, _LATEST_YEAR = 1000, 2100


@dataclass(frozen=True)
class Wrong:
    """A false version of a fact. `right` was changed to `wrong`; `how` is a frame that explains it."""

    text: str
    right: str
    wrong: str
    how: str


def falsify(fact: Fact, material: Material) -> tuple[Wrong, ...]:
    """False versions of `fact`, the most instructive first; none where a change might leave it true."""
    sentence, lexicon = fact.masked.text, material.book.lexicon
    known = {fold(other.text) for other in material.facts}
    found: dict[str, Wrong] = {}
    for make in (_contrary, _other_number, _without_not, _with_not):
        for wrong in make(sentence, lexicon):
            text = fact.masked.restore(wrong.text)
            found.setdefault(fold(text), Wrong(text, wrong.right, wrong.wrong, wrong.how))
    swapped = [(fold(wrong.text), wrong) for wrong in _other_subject(fact, material)]
    for key, wrong in swapped:
        found.setdefault(key, wrong)
    order = {"right_word": 0, "right_term": 1, "right_without": 2}
    return tuple(sorted((w for key, w in found.items() if key not in known), key=lambda w: order[w.how]))


def is_plainly(wrong: Wrong, fact: Fact, material: Material) -> bool:
    """Whether `wrong` can only be a version of `fact`, so that there is one way to put it right."""
    others = (fold(other.text) for other in material.facts if other is not fact)
    return all(fuzz.ratio(fold(wrong.text), other) < fuzz.ratio(fold(wrong.text), fold(fact.text)) for other in others)


def _contrary(sentence: str, lexicon: Lexicon) -> Iterator[Wrong]:
    """One word changed for its opposite, where nothing else in the sentence could turn it back."""
    if lexicon.modals.intersection(word.casefold() for word in words(sentence)):
        return
    for pair in lexicon.antonyms:
        here = [word for word in pair if holds(sentence, word)]
        if len(here) == 1:
            right, wrong = (pair[0], pair[1]) if here[0] == pair[0] else (pair[1], pair[0])
            if wrong.casefold() in replace_once(sentence, right, "").casefold():
                continue  # both stand in it, one with an article or a conjunction grown to it
            yield Wrong(replace_once(sentence, right, wrong), right, wrong, "right_word")


def _other_number(sentence: str, lexicon: Lexicon) -> Iterator[Wrong]:
    """One number changed, where the sentence says it exactly."""
    if lexicon.hedges.intersection(word.casefold() for word in words(sentence)):
        return
    for match in numbers(sentence)[:2]:
        other = near_numbers(match[0])[0]
        text = sentence[: match.start()] + other + sentence[match.end() :]
        yield Wrong(text, match[0], other, "right_word")


def near_numbers(shown: str) -> tuple[str, str, str]:
    """Three other numbers of the same look as `shown`, near enough to be mistaken for it."""
    mark = "," if "," in shown else "."
    value = Decimal(shown.replace(",", "."))
    places = len(shown.partition(mark)[2])
    step = Decimal(1).scaleb(-places) if value < 1 else Decimal(1) if value < 20 else Decimal(10)
    if places == 0 and value >= 20 and not _EARLIEST_YEAR <= value <= _LATEST_YEAR:
        step = Decimal(10) ** max(1, len(shown) - 2)
    elif places == 0 and value >= _EARLIEST_YEAR:
        step = Decimal(10)
    first, second, third = value + step, value - step, value + 2 * step
    if second <= 0:
        second = value + 3 * step
    return (_look(first, places, mark), _look(second, places, mark), _look(third, places, mark))


def _look(value: Decimal, places: int, mark: str) -> str:
    return f"{value:.{places}f}".replace(".", mark)


def _without_not(sentence: str, lexicon: Lexicon) -> Iterator[Wrong]:
    for negative, plain in lexicon.negations:
        if len(re.findall(rf"(?<!\w){re.escape(negative)}(?!\w)", sentence)) == 1:
            yield Wrong(replace_once(sentence, negative, plain), negative, plain, "right_word")
            return


def _with_not(sentence: str, lexicon: Lexicon) -> Iterator[Wrong]:
    """The statement denied, where its first verb is plainly the one that counts."""
    if lexicon.modals.difference(v for pair in lexicon.negate for v in pair).intersection(
        map(str.casefold, words(sentence))
    ):
        return
    for plain, negative in lexicon.negate:
        match = re.search(rf"(?<!\w){re.escape(plain)}(?!\w)", sentence)
        if match is None:
            continue
        ahead = [word.casefold() for word in words(sentence[: match.start()])]
        is_simple = 0 < len(ahead) <= 5 and "," not in sentence[: match.start()]
        if is_simple and not lexicon.subordinators.intersection(ahead) and not lexicon.hedges.intersection(ahead):
            yield Wrong(
                sentence[: match.start()] + negative + sentence[match.end() :], plain, negative, "right_without"
            )
            return


def _other_subject(fact: Fact, material: Material) -> Iterator[Wrong]:
    """What is said of one defined term said of another; the two must not speak of each other."""
    mine = fact.definition
    if mine is None:
        return
    for other in material.facts:
        its = other.definition
        if its is None or its.copula != mine.copula or fold(its.term) == fold(mine.term):
            continue
        if holds(mine.predicate, its.term) or holds(its.predicate, mine.term):
            continue
        text = fact.masked.restore(fact.masked.text.replace(mine.subject, its.subject, 1))
        yield Wrong(text, mine.term, its.term, "right_term")
