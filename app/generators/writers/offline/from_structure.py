"""Candidates on the lesson's place: its neighbours in the unit, the unit, the standard, the title's own words."""

import random
import re
from collections.abc import Iterator
from itertools import permutations

from app.core.deck import ItemKind
from app.generators.writers.offline.candidates import Candidate, choice, statement, written
from app.generators.writers.offline.falsify import near_numbers
from app.generators.writers.offline.material import Material, is_term
from app.generators.writers.offline.text import fold, shorten, words

_PLAN, _MORE_PLAN, _PUZZLE = 15, 40, 50  # ranks
OPTION = 60  # characters of a title that is an option
_NEIGHBOURS = 4


def structure_candidates(material: Material, rng: random.Random) -> Iterator[Candidate]:
    """Candidates of all kinds but open-ended and scenario; puzzles about the title's words come last."""
    for make in (_next, _order, _unit, _standard, _sequence_statements, _word_puzzles, _word_counts):
        yield from (candidate for candidate in make(material, rng) if candidate)


def _next(material: Material, rng: random.Random) -> Iterator[Candidate | None]:
    book, shown = material.book, material.shown
    here = material.slots
    for key, neighbours in (("next", material.after), ("previous", material.before[::-1])):
        if not neighbours or not _stands_once(material.title, material):
            continue
        near = neighbours[0]
        first, second = (material.title, near) if key == "next" else (near, material.title)
        because = book.frame("next_because", a=shown(first), b=shown(second))
        others = [
            t for t in (*material.after, *material.before[::-1]) if fold(t) not in (fold(near), fold(material.title))
        ]
        others = [shorten(title, OPTION) for title in others[:5]]
        yield choice(_PLAN, key, book.frame(key, **here), shorten(near, OPTION), others, because, rng)
        yield written(_PLAN, f"ask-{key}", ItemKind.SHORT_ANSWER, book.frame(f"ask_{key}", **here), shown(near))


def _stands_once(title: str, material: Material) -> bool:
    """Whether only one lesson of the unit is called `title`; with two (“Review”) nobody knows which is meant."""
    titles = (*material.before, material.title, *material.after)
    return sum(fold(each) == fold(title) for each in titles) == 1


def _order(material: Material, rng: random.Random) -> Iterator[Candidate | None]:
    book = material.book
    row = [*material.before[-2:], material.title, *material.after[:2]]
    titles = [title for title in row if len(title) <= 22]
    if len({fold(title) for title in titles}) == len(titles) >= 3:
        three = titles[:3]
        right, *wrong = [" – ".join(order) for order in permutations(three)]
        rng.shuffle(wrong)
        because = book.frame("order_because", list=right)
        yield choice(_MORE_PLAN, "order", book.frame("order"), right, wrong, because, rng)


def _unit(material: Material, rng: random.Random) -> Iterator[Candidate | None]:
    book, unit = material.book, material.unit
    if not unit or fold(unit) == fold(material.title):
        return
    titles = [material.title, *material.after[:2], *material.before[-2:]]
    wrong = [shorten(title, OPTION) for title in titles if fold(title) != fold(unit)]
    because = book.frame("unit_because", unit=material.shown(unit))
    yield choice(_PLAN, "unit", book.frame("unit"), shorten(unit, OPTION), wrong, because, rng)
    yield written(
        _PLAN, "ask-unit", ItemKind.SHORT_ANSWER, book.frame("ask_unit", **material.slots), material.shown(unit)
    )
    fact = (book.frame("says_unit", **material.slots), because)
    lure = [title for title in (*material.after, *material.before) if fold(title) != fold(unit)]
    false = (
        (book.frame("says_unit", t=material.shown(material.title), unit=material.shown(lure[0])), because)
        if lure
        else None
    )
    yield statement(_PLAN, "unit", fact, false)


def _standard(material: Material, rng: random.Random) -> Iterator[Candidate | None]:
    book, standard = material.book, material.standard
    if not standard or not _stands_once(material.title, material):
        return
    because = book.frame("standard_because", standard=standard)
    others = other_codes(standard)
    yield choice(_PLAN, "standard", book.frame("standard", **material.slots), standard, others, because, rng)
    yield written(_PLAN, "ask-standard", ItemKind.SHORT_ANSWER, book.frame("ask_standard", **material.slots), standard)
    if others:
        says = [book.frame("says_standard", t=material.slots["t"], standard=code) for code in (standard, others[0])]
        yield statement(_PLAN, "standard", (says[0], because), (says[1], because))


def other_codes(standard: str) -> list[str]:
    """Codes that look like `standard` but have another last number; none when it holds no number."""
    found = list(re.finditer(r"\d{1,4}", standard))
    if not found:
        return []
    last = found[-1]
    value = int(last[0])
    values = [n for n in (value + 1, value - 1, value + 2, value + 3) if n > 0]
    return [f"{standard[: last.start()]}{n:0{len(last[0])}d}{standard[last.end() :]}" for n in values]


def _sequence_statements(material: Material, rng: random.Random) -> Iterator[Candidate | None]:
    """Which of two lessons comes earlier; only pairs with this lesson, nearest first."""
    book, shown = material.book, material.shown
    pairs = [(title, material.title) for title in material.before[::-1][:_NEIGHBOURS]]
    pairs += [(material.title, title) for title in material.after[:_NEIGHBOURS]]
    for place, (one, two) in enumerate(pairs):
        if not (_stands_once(one, material) and _stands_once(two, material)):
            continue
        because = book.frame("order_because", list=f"{shown(one)} → {shown(two)}")
        says = [book.frame("says_next", a=shown(a), b=shown(b)) for a, b in ((one, two), (two, one))]
        rank = _PLAN if place == 0 else _MORE_PLAN
        yield statement(rank, f"sequence:{place}", (says[0], because), (says[1], because))


def _word_puzzles(material: Material, rng: random.Random) -> Iterator[Candidate | None]:
    book = material.book
    own = [word for word in words(shorten(material.title, OPTION)) if is_term(word, book.lexicon)]
    foreign = [word for word in material.foreign_terms if fold(word) not in fold(material.title)]
    because = book.frame("title_word_because", **material.slots)
    if own:
        yield choice(_PUZZLE, "title-word", book.frame("title_word"), own[0], foreign, because, rng)


def _word_counts(material: Material, rng: random.Random) -> Iterator[Candidate | None]:
    book, pieces = material.book, material.title.split()
    if not 2 <= len(pieces) <= 9 or not all(piece.isalpha() for piece in pieces):
        return
    count = str(len(pieces))
    because = book.frame("word_count_because", count=count)
    others = near_numbers(count)
    stem = book.frame("word_count", **material.slots)
    yield choice(_PUZZLE, "word-count", stem, count, others, because, rng)
    says = [book.frame("says_word_count", t=material.slots["t"], count=each) for each in (count, others[0])]
    yield statement(_PUZZLE, "word-count", (says[0], because), (says[1], because))
