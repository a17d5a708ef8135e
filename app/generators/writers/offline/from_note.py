"""Candidates from the facts of the teacher's note: the best that a lesson has."""

import random
import re
from collections.abc import Iterator

from app.core.deck import ItemKind
from app.generators.writers.offline.candidates import (
    EXPLANATION,
    Candidate,
    choice,
    first_within,
    statement,
    written,
)
from app.generators.writers.offline.falsify import (
    Wrong,
    are_of_one_kind,
    exact_numbers,
    explain,
    falsify,
    has_same_copula,
    is_plainly,
    may_both_fit,
    near_formulas,
    near_values,
    value_formula,
)
from app.generators.writers.offline.from_several import several_candidates
from app.generators.writers.offline.material import Fact, Material
from app.generators.writers.offline.phrases import fill
from app.generators.writers.offline.text import fold, holds, words

GAP = "____"
_BEST, _GOOD, _FAIR, _FAR, _LAST = 0, 3, 8, 12, 18  # ranks; the last behind the unit’s plan
_MOST_ANSWER, _MOST_SAMPLE = 25, 25  # words of a fact inside an answer
_MORE_VERSIONS = 4  # false versions of one sentence beside the first; most read too much like it and are left out


def note_candidates(material: Material, rng: random.Random) -> Iterator[Candidate]:
    """Candidates of every kind, as many as the note gives."""
    facts = material.facts
    wrongs = [falsify(fact, material) for fact in facts]
    for place, (fact, wrong) in enumerate(zip(facts, wrongs, strict=True)):
        for make in (_statements, _choices, _short_answers):
            yield from (candidate for candidate in make(place, fact, wrong, material, rng) if candidate)
        yield from _scenes(place, fact, wrong, material, rng)
    yield from _term_prompts(material, rng)
    yield from several_candidates(material, wrongs, rng)
    yield from (candidate for candidate in _named_terms(material, rng) if candidate)


def _statements(
    place: int, fact: Fact, wrong: tuple[Wrong, ...], material: Material, rng: random.Random
) -> Iterator[Candidate | None]:
    book = material.book
    because = book.frame("true_because", term=fact.term) if fact.term else book.frame("true_because_short")
    false = (wrong[0].text, explain(wrong[0], book)) if wrong else None
    yield statement(_BEST if wrong else _GOOD, f"fact:{place}", (fact.text, because), false)
    others = [each for each in wrong[1:] if each.how != "right_without"]
    for turn, other in enumerate(others[:_MORE_VERSIONS]):
        rank = _GOOD if other.is_near and turn < 2 else _FAR
        yield statement(rank, f"version:{place}:{turn}", None, (other.text, explain(other, book)))


def _choices(
    place: int, fact: Fact, wrong: tuple[Wrong, ...], material: Material, rng: random.Random
) -> Iterator[Candidate | None]:
    book = material.book
    says = first_within(EXPLANATION, [book.frame("from_notes", sentence=fact.text), book.frame("true_because_short")])
    if fact.definition:
        predicate = fact.masked.restore(fact.definition.predicate)
        stem = book.frame("defined", place, predicate=f"{fact.definition.copula} {predicate}")
        rivals = [other.term for other in _rivals(fact, material) if not holds(fact.text, other.term)]
        options = [*rivals, *_other_terms(fact, fact.definition.term, material, rng)]
        yield choice(_BEST, f"defined:{place}", stem, fact.definition.term, options, says, rng)
        meanings = [
            other.masked.restore(other.definition.predicate) for other in _rivals(fact, material) if other.definition
        ]
        stem = book.frame("explained", place, term=fact.definition.term)
        yield choice(_GOOD, f"explained:{place}", stem, predicate, meanings, says, rng)
    yield from _gaps(place, fact, says, material, rng)


def _rivals(fact: Fact, material: Material) -> list[Fact]:
    """The other definitions that are surely wrong of it, those worded most like that of `fact` first."""
    others = [
        other
        for other in material.facts
        if fact.definition
        and other.definition
        and fold(other.term) != fold(fact.term)
        and not may_both_fit(fact.definition, other.definition, material.book.lexicon)
    ]
    return sorted(others, key=lambda other: (not has_same_copula(fact, other), not are_of_one_kind(fact, other)))


def _gaps(place: int, fact: Fact, says: str, material: Material, rng: random.Random) -> Iterator[Candidate | None]:
    """The sentence with a number, its formula or one of its terms left out."""
    book, text = material.book, fact.masked.text
    for turn, match in enumerate(exact_numbers(text, book.lexicon)):
        gapped = fact.masked.restore(text[: match.start()] + GAP + text[match.end() :])
        stem = book.frame("cloze_number", place + turn, gapped=gapped)
        yield choice(_BEST, f"number:{place}:{turn}", stem, match[0], near_values(match), says, rng)
    if formula := value_formula(fact, book.lexicon):
        before, _, after = fact.text.rpartition(f"${formula}$")
        stem = book.frame("cloze_formula", place, gapped=f"{before}{GAP}{after}")
        others = [f"${other}$" for other in near_formulas(formula)]
        rng.shuffle(others)
        yield choice(_BEST, f"formula:{place}", stem, f"${formula}$", others, says, rng)
    terms = [term for term in fact.terms if not fact.definition or term not in fact.definition.term]
    for turn, term in enumerate(terms[:3]):
        if len(re.findall(rf"(?<!\w){re.escape(term)}", text, re.I)) == 1:
            stem = book.frame("cloze", place + turn, gapped=_gapped(fact, term))
            options = _other_terms(fact, term, material, rng)
            yield choice(_GOOD, f"cloze:{place}:{turn}", stem, term, options, says, rng)


def _gapped(fact: Fact, term: str) -> str:
    text = re.sub(rf"(?<!\w){re.escape(term)}(?!\w)", GAP, fact.masked.text, count=1, flags=re.I)
    return fact.masked.restore(text)


def _other_terms(fact: Fact, term: str, material: Material, rng: random.Random) -> list[str]:
    """Terms of the same look from this lesson or its neighbours, none of them from this sentence."""
    said_of = [each.definition for each in material.facts if each.definition]
    related = {
        fold(other)
        for other in material.terms
        for said in said_of
        if (fold(said.term) == fold(term) and holds(said.predicate, other))
        or (fold(said.term) == fold(other) and holds(said.predicate, term))
    }  # “a derivative is a slope”: where one fits a gap, the other might
    if mine := fact.definition:
        related |= {fold(each.term) for each in said_of if may_both_fit(mine, each, material.book.lexicon)}
    same = _goes_on(fact, term, material)
    strangers = [other for other in material.terms if fold(other) not in related and not _are_akin(other, term)]
    alike = [each.text for each in material.facts if same in each.text]
    strangers = [other for other in strangers if not any(holds(text, other + same) for text in alike)]
    others = [other for other in strangers if not holds(fact.text, other)]
    foreign = [other for other in material.foreign_terms if not holds(fact.text, other)]
    rng.shuffle(others)

    def unlikeness(other: str) -> tuple[bool, bool, int]:
        return (
            _is_plural(other) != _is_plural(term),
            other[:1].isupper() != term[:1].isupper(),
            abs(len(words(other)) - len(words(term))),
        )

    return [*sorted(others, key=unlikeness)[:6], *sorted(foreign, key=unlikeness)]


def _goes_on(fact: Fact, term: str, material: Material) -> str:
    """What `fact` says right behind `term`, a word or two: of whom the note says the same, that one might fit as well.

    “Animals breathe in oxygen. Humans breathe out carbon dioxide.” Either may stand in either gap.
    """
    match = re.search(rf"(?<!\w){re.escape(term)}( \w+)( \w+)?", fact.masked.text)
    if match is None:
        return "\n"
    is_verb = match[1].strip().casefold() not in material.book.lexicon.stop
    return match[1] if is_verb else match[0].removeprefix(term)


def _are_akin(one: str, other: str) -> bool:
    """Whether two terms share a word or the beginning of one (“leaf”, “leaves”)."""
    return any(a.casefold()[:4] == b.casefold()[:4] for a in words(one) for b in words(other))


def _is_plural(term: str) -> bool:
    return term.endswith(("s", "x", "en", "ات", "ون", "ين")) and not term.endswith("ss")


def _short_answers(
    place: int, fact: Fact, wrong: tuple[Wrong, ...], material: Material, rng: random.Random
) -> Iterator[Candidate | None]:
    book, kind = material.book, ItemKind.SHORT_ANSWER
    if len(fact.text.split()) > _MOST_ANSWER:
        return
    if fact.definition:
        yield written(_BEST, f"about:{fact.term}", kind, book.frame("define", place, term=fact.term), fact.text)
    clear = [each for each in wrong if each.how != "right_without" and is_plainly(each, fact, material)]
    if clear:
        stem = book.frame("correct", place, false=book.quote(clear[0].text))
        yield written(_BEST, f"correct:{place}", kind, stem, fact.text)
    for conjunction in book.lexicon.reasons:
        claim, mark, cause = fact.masked.text.partition(f" {conjunction} ")
        if mark and len(words(claim)) >= 3 and len(words(cause)) >= 3:
            stem = book.frame("reason", claim=fact.masked.restore(claim.rstrip(" ,")) + ".")
            answer = book.frame("reason_answer", cause=fact.masked.restore(cause))
            yield written(_BEST, f"reason:{place}", kind, stem, answer)
    for turn, term in enumerate(fact.terms[:2]):
        if fact.definition is None or not holds(fact.definition.term, term):
            stem = book.frame("about", place + turn, term=term, **material.slots)
            yield written(_LAST if turn else _GOOD, f"about:{term}", kind, stem, fact.text)


def _scenes(
    place: int, fact: Fact, wrong: tuple[Wrong, ...], material: Material, rng: random.Random
) -> Iterator[Candidate]:
    book = material.book
    if len(fact.text.split()) > _MOST_SAMPLE:
        return
    name = rng.choice(book.names)
    slots = {**material.slots, "name": name, "term": fact.term}
    clear = [each for each in wrong if is_plainly(each, fact, material)]
    if clear:
        scenario, question = book.pairs["scene_claim"][place % len(book.pairs["scene_claim"])]
        answer = book.frame("scene_claim_answer", sentence=fact.text)
        scene = fill(scenario, false=_another(clear).text, **slots)
        yield written(_BEST, f"claim:{place}", ItemKind.SCENARIO, fill(question, **slots), answer, scene)
    elif fact.term:
        scenario, question = book.pairs["scene_term"][place % len(book.pairs["scene_term"])]
        answer = book.frame("scene_term_answer", sentence=fact.text)
        yield written(
            _GOOD, f"claim:{place}", ItemKind.SCENARIO, fill(question, **slots), answer, fill(scenario, **slots)
        )


def _another(wrong: list[Wrong]) -> Wrong:
    """Not the version that other sections use first, where there is another one worth asking about."""
    return [each for each in wrong if each.how != "right_without" or each is wrong[0]][-1]


def _term_prompts(material: Material, rng: random.Random) -> Iterator[Candidate]:
    """Open-ended questions on the terms; each frame twice at most, lest the sheet read like a form."""
    prompts = material.book.pairs["open_term"]
    pairs = [(term, fact) for fact in material.facts for term in (fact.term, *fact.terms[:1]) if term]
    unique = {fold(term): (term, fact) for term, fact in pairs if len(fact.text.split()) <= _MOST_SAMPLE}
    for place, (term, fact) in enumerate(list(unique.values())[: 2 * len(prompts)]):
        question, answer = prompts[place % len(prompts)]
        stem, sample = fill(question, term=term, **material.slots), fill(answer, sentence=fact.text)
        rank = _BEST if place < len(prompts) else _FAIR
        yield written(rank, f"open-term:{place}", ItemKind.OPEN_ENDED, stem, sample)


def _named_terms(material: Material, rng: random.Random) -> Iterator[Candidate | None]:
    """Which of four terms this lesson speaks of; the others stand in neighbouring titles only."""
    book = material.book
    hidden = [fact for fact in material.facts if fact.term and not _are_akin(fact.term, material.title)]
    defined = [fact for fact in hidden if fact.definition] or hidden
    for turn, fact in enumerate(defined[: len(book.frames["named"])]):
        stem = book.frame("named", turn, **material.slots)
        says = first_within(
            EXPLANATION, [book.frame("from_notes", sentence=fact.text), book.frame("true_because_short")]
        )
        yield choice(_LAST, f"named:{turn}", stem, fact.term, material.foreign_terms, says, rng)
