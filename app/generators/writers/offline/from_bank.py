"""Candidates on learning and thinking itself, woven around the topic: the reserve for a lesson without a note."""

import random
from collections.abc import Iterator

from app.core.deck import ItemKind
from app.generators.writers.offline.candidates import (
    SHORT_EXPLANATION,
    Candidate,
    choice,
    first_within,
    statement,
    written,
)
from app.generators.writers.offline.material import Material
from app.generators.writers.offline.phrases import Entry, Group, Phrasebook, fill

BANK = "bank:"  # what the sources of these candidates begin with
_GLOSSARY, _PROMPT = 30, 20  # ranks: behind everything that the lesson's own text gives


def bank_candidates(material: Material, rng: random.Random) -> Iterator[Candidate]:
    """Candidates of every kind. One entry serves several; `source` keeps a lesson from meeting it twice."""
    yield from _glossary(material, rng)
    yield from _pairs(material.book, rng)
    yield from _prompts(material, rng)


def _glossary(material: Material, rng: random.Random) -> Iterator[Candidate]:
    book, slots = material.book, material.slots
    for name, group in book.glossary.items():
        for place, entry in enumerate(group.entries):
            others = group.strangers(place)
            rng.shuffle(others)
            turn = rng.randrange(12)
            scene = fill(entry.scene, **slots)
            for source, candidate in (
                (
                    f"{BANK}{name}:{place}:meaning",
                    _by(book, group.by_meaning, turn, entry, others, rng, {**slots, "meaning": entry.meaning}),
                ),
                (f"{BANK}{name}:{place}:scene", _by(book, group.by_scene, turn, entry, others, rng, {"scene": scene})),
            ):
                if candidate:
                    yield Candidate(_GLOSSARY, source, candidate.items)
            yield from _says(book, group, f"{BANK}{name}:{place}", entry, others[0], scene, turn)


def _by(
    book: Phrasebook,
    frames: tuple[str, ...],
    turn: int,
    entry: Entry,
    others: list[Entry],
    rng: random.Random,
    slots: dict[str, str],
) -> Candidate | None:
    stem = fill(frames[turn % len(frames)], **slots)
    because = book.frame("means", x=book.quote(entry.term), mx=entry.meaning)
    return choice(_GLOSSARY, "", stem, entry.term, [other.term for other in others], because, rng)


def _says(
    book: Phrasebook, group: Group, source: str, entry: Entry, other: Entry, scene: str, turn: int
) -> Iterator[Candidate]:
    """The same two forms as statements; the false ones put another term of the group in its place."""
    means = book.frame("means", x=book.quote(entry.term), mx=entry.meaning)
    right_word = book.frame("fits_short", x=book.quote(entry.term))
    not_so = book.frame("means", x=book.quote(other.term), mx=other.meaning)
    full = book.frame("fits", x=book.quote(entry.term), mx=entry.meaning)
    frame = group.says_meaning[turn % len(group.says_meaning)]
    pair = statement(
        _GLOSSARY,
        f"{source}:meaning",
        (fill(frame, term=entry.term, meaning=entry.meaning), right_word),
        (fill(frame, term=other.term, meaning=entry.meaning), first_within(SHORT_EXPLANATION, [not_so, right_word])),
    )
    if pair:
        yield pair
    frame = group.says_scene[turn % len(group.says_scene)]
    pair = statement(
        _GLOSSARY,
        f"{source}:scene",
        (fill(frame, term=entry.term, scene=scene), first_within(SHORT_EXPLANATION, [means, right_word])),
        (fill(frame, term=other.term, scene=scene), first_within(SHORT_EXPLANATION, [full, right_word])),
    )
    if pair:
        yield pair


def _pairs(book: Phrasebook, rng: random.Random) -> Iterator[Candidate]:
    """Questions for the difference between two terms of a group."""
    for name, group in book.glossary.items():
        entries = list(enumerate(group.entries))
        rng.shuffle(entries)
        for turn, ((place, one), (_, two)) in enumerate(zip(entries[::2], entries[1::2], strict=False)):
            x, y = book.quote(one.term), book.quote(two.term)
            stem = book.frame("between", turn, x=x, y=y)
            answer = book.frame("between_answer", x=x, mx=one.meaning, y=y, my=two.meaning)
            yield written(_GLOSSARY + 1, f"{BANK}{name}:{place}:between", ItemKind.SHORT_ANSWER, stem, answer)


def _prompts(material: Material, rng: random.Random) -> Iterator[Candidate]:
    book, slots = material.book, material.slots
    for place, (question, answer) in enumerate(book.short):
        stem, sample = fill(question, **slots), fill(answer, **slots)
        yield written(_PROMPT, f"{BANK}short:{place}", ItemKind.SHORT_ANSWER, stem, sample)
    for place, (question, answer) in enumerate(book.open):
        stem, sample = fill(question, **slots), fill(answer, **slots)
        yield written(_PROMPT, f"{BANK}open:{place}", ItemKind.OPEN_ENDED, stem, sample)
    names = rng.sample(book.names, len(book.names))
    for place, (scenario, question, answer) in enumerate(book.scenarios):
        named = {**slots, "name": names[place % len(names)]}
        texts = [fill(text, **named) for text in (question, answer, scenario)]
        yield written(_PROMPT, f"{BANK}scenario:{place}", ItemKind.SCENARIO, *texts)
