"""Candidates that set several facts of the note side by side: right and wrong ones, pairs, terms of one kind."""

import random
from collections.abc import Iterator, Sequence
from itertools import islice

from app.core.deck import ItemKind
from app.generators.writers.offline.candidates import EXPLANATION, Candidate, choice, first_within, statement, written
from app.generators.writers.offline.falsify import Wrong, are_of_one_kind, are_strangers
from app.generators.writers.offline.material import Fact, Material
from app.generators.writers.offline.phrases import fill
from app.generators.writers.offline.text import fold

_GOOD, _FAIR = 3, 8  # ranks
_LONGEST_OPTION = 80  # characters of a sentence or a pair that is an option
_MOST_SETS, _MOST_PAIRS = 8, 5
_MOST_PROMPTS = 2  # open-ended questions of one frame, lest the sheet read like a form


def several_candidates(
    material: Material, wrongs: Sequence[tuple[Wrong, ...]], rng: random.Random
) -> Iterator[Candidate]:
    """Candidates for statements, choices and open-ended questions; `wrongs` are the false versions of each fact."""
    for found in (
        _titled_sets(material, wrongs, rng),
        _right_ones(material, wrongs, rng),
        _wrong_ones(material, wrongs, rng),
        _right_pairs(material, rng),
        _same_or_not(material, rng),
        _open_questions(material, wrongs, rng),
    ):
        yield from (candidate for candidate in found if candidate)


def _sets(material: Material, wrongs: Sequence[tuple[Wrong, ...]]) -> tuple[dict[int, str], dict[int, str]]:
    """The sentences short enough for an option, by the places of their facts: true ones, false ones."""
    true = {place: fact.text for place, fact in enumerate(material.facts) if len(fact.text) <= _LONGEST_OPTION}
    false = {
        place: wrong[0].text for place, wrong in enumerate(wrongs) if wrong and len(wrong[0].text) <= _LONGEST_OPTION
    }
    return true, false


def _titled_sets(
    material: Material, wrongs: Sequence[tuple[Wrong, ...]], rng: random.Random
) -> Iterator[Candidate | None]:
    """One true sentence among three that were made false; the question names the lesson."""
    book = material.book
    true, false = _sets(material, wrongs)
    for turn, place in enumerate(list(true)[::-1][: len(book.frames["right_statement"])]):
        others = [text for at, text in false.items() if at != place]
        stem = book.frame("right_statement", turn, **material.slots)
        because = book.frame("true_because_short")
        yield choice(_GOOD, f"right:{turn}", stem, true[place], _some(others, rng), because, rng)


def _right_ones(
    material: Material, wrongs: Sequence[tuple[Wrong, ...]], rng: random.Random
) -> Iterator[Candidate | None]:
    book = material.book
    true, false = _sets(material, wrongs)
    for turn, place in enumerate(_shuffled(true, rng)[:_MOST_SETS]):
        others = [text for at, text in false.items() if at != place]
        stem, because = book.frame("right_one", turn), book.frame("true_because_short")
        yield choice(_GOOD, f"right-one:{place}", stem, true[place], _some(others, rng), because, rng)


def _wrong_ones(
    material: Material, wrongs: Sequence[tuple[Wrong, ...]], rng: random.Random
) -> Iterator[Candidate | None]:
    """One sentence that was made false among three true ones."""
    book = material.book
    true, false = _sets(material, wrongs)
    for turn, place in enumerate(_shuffled(false, rng)[:_MOST_SETS]):
        others = [text for at, text in true.items() if at != place]
        frames = (book.frame("wrong_because", sentence=material.facts[place].text), book.frame("wrong_because_short"))
        because = first_within(EXPLANATION, frames)
        stem = book.frame("wrong_one", turn)
        yield choice(_GOOD, f"wrong-one:{place}", stem, false[place], _some(others, rng), because, rng)


def _some(texts: list[str], rng: random.Random) -> list[str]:
    return rng.sample(texts, min(3, len(texts)))


def _shuffled(places: dict[int, str], rng: random.Random) -> list[int]:
    return rng.sample(list(places), len(places))


def _right_pairs(material: Material, rng: random.Random) -> Iterator[Candidate | None]:
    """Four terms, each with a description, of which one is its own."""
    facts = [fact for fact in material.facts if fact.definition]
    for place, fact in enumerate(facts[:_MOST_PAIRS]):
        others = [one for one in facts if one is not fact]
        wrong = [_pair(one, two) for one in others for two in facts if are_strangers(one, two, material.book.lexicon)]
        options = [pair for pair in wrong if len(pair) <= _LONGEST_OPTION]
        right = _pair(fact, fact)
        if len(right) > _LONGEST_OPTION:
            continue
        says = (material.book.frame("from_notes", sentence=fact.text), material.book.frame("true_because_short"))
        rng.shuffle(options)
        different = {pair.partition(" – ")[0]: pair for pair in options}  # each term once
        because = first_within(EXPLANATION, says)
        stem = material.book.frame("paired", place)
        yield choice(_FAIR, f"paired:{fold(fact.term)}", stem, right, different.values(), because, rng)


def _pair(one: Fact, other: Fact) -> str:
    """The term of `one` with the description of `other`."""
    return f"{one.term} – {other.masked.restore(other.definition.predicate)}" if other.definition else ""


def _confusable(material: Material, rng: random.Random) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of terms defined alike (“an organism that …”), each term in one pair at most."""
    free = [fact for fact in material.facts if fact.definition]
    rng.shuffle(free)
    while free:
        one = free.pop()
        alike = [other for other in free if are_of_one_kind(one, other)]
        partner = next((other for other in alike if are_strangers(one, other, material.book.lexicon)), None)
        if partner:
            free.remove(partner)
            yield one, partner


def _same_or_not(material: Material, rng: random.Random) -> Iterator[Candidate | None]:
    book = material.book
    for one, other in islice(_confusable(material, rng), _MOST_PAIRS):
        x, y = one.term, other.term
        because = book.frame("same_because", x=x, y=y)
        says = [book.frame(key, x=x, y=y) for key in ("says_differ", "says_same")]
        yield statement(_FAIR, f"same:{fold(x)}", (says[0], because), (says[1], because))


def _open_questions(
    material: Material, wrongs: Sequence[tuple[Wrong, ...]], rng: random.Random
) -> Iterator[Candidate | None]:
    book, kind = material.book, ItemKind.OPEN_ENDED
    order = rng.sample(range(len(material.facts)), len(material.facts))
    prompts = book.pairs["open_fact"]
    for turn, place in enumerate(order[: _MOST_PROMPTS * len(prompts)]):
        question, answer = prompts[turn % len(prompts)]
        stem = fill(question, quoted=book.quote(material.facts[place].text))
        yield written(_GOOD, f"open-fact:{place}", kind, stem, answer)
    prompts = book.pairs["open_if"]
    doubted = [place for place in reversed(order) if wrongs[place] and wrongs[place][0].how != "right_without"]
    for turn, place in enumerate(doubted[: _MOST_PROMPTS * len(prompts)]):
        question, answer = prompts[turn % len(prompts)]
        stem = fill(question, quoted=book.quote(wrongs[place][0].text))
        yield written(_GOOD, f"open-if:{place}", kind, stem, fill(answer, sentence=material.facts[place].text))
    prompts = book.pairs["open_pair"]
    for turn, (one, other) in enumerate(islice(_confusable(material, rng), _MOST_PROMPTS * len(prompts))):
        question, answer = prompts[turn % len(prompts)]
        stem = fill(question, x=one.term, y=other.term)
        yield written(_GOOD, f"open-pair:{turn}", kind, stem, fill(answer, one=one.text, two=other.text))
