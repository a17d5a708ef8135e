"""The offline writer's language data: sentence frames, word lists and study-skill material from `resources/offline`."""

import json
import re
from functools import cache
from typing import Any

from pydantic import Field

from app.core.curriculum import Record
from app.core.paths import resources

FALLBACK = "en"


class Lexicon(Record):
    """The words of a language by what they do in a sentence; word lists are given as one line each."""

    stop: frozenset[str]
    determiners: frozenset[str]
    verbs: frozenset[str]
    audience: frozenset[str]
    participles: tuple[str, ...]
    noun_at: str
    vague: frozenset[str] = frozenset()
    overlapping: frozenset[str] = Field(frozenset(), description="kinds of things of which one may be another, too")
    actions: frozenset[str] = Field(frozenset(), description="the verbs and adverbs among the contraries")
    infinitive: str = Field("", description="what stands before a verb")
    copulas: tuple[str, ...]
    pronouns: frozenset[str]
    instructions: frozenset[str]
    subordinators: frozenset[str]
    hedges: frozenset[str]
    modals: frozenset[str]
    reasons: tuple[str, ...]
    negations: tuple[tuple[str, str], ...]
    negate: tuple[tuple[str, str], ...]
    antonyms: tuple[tuple[str, str], ...]


class Entry(Record):
    """A word of learning and thinking: what it means, and a scene in which it fits. Both hold within its group."""

    term: str
    meaning: str
    scene: str


class Group(Record):
    """Entries of one kind, which serve as each other's distractors, and the frames that ask for them.

    `akin` are places of two entries that are never offered against each other: in a scene of one the other may fit too.
    """

    by_meaning: tuple[str, ...]
    by_scene: tuple[str, ...]
    says_meaning: tuple[str, ...]
    says_scene: tuple[str, ...]
    entries: tuple[Entry, ...]
    akin: tuple[tuple[int, int], ...] = ()

    def strangers(self, place: int) -> list[Entry]:
        """The entries that are surely wrong where the one at `place` is right."""
        kin = {place, *(other for pair in self.akin if place in pair for other in pair)}
        return [entry for at, entry in enumerate(self.entries) if at not in kin]


class Phrasebook(Record):
    """Everything that the offline writer can say in one language."""

    language: str
    quotes: tuple[str, str]
    lexicon: Lexicon
    frames: dict[str, tuple[str, ...]]
    pairs: dict[str, tuple[tuple[str, str], ...]]
    names: tuple[str, ...]
    glossary: dict[str, Group]
    short: tuple[tuple[str, str], ...] = Field(description="question, model answer")
    open: tuple[tuple[str, str], ...] = Field(description="question, sample answer")
    scenarios: tuple[tuple[str, str, str], ...] = Field(description="scenario, question, sample answer")

    def quote(self, text: str) -> str:
        """`text` in the language's quotation marks; quotation marks within it become single ones."""
        opening, closing = self.quotes
        inner = text.replace(opening, "‘").replace(closing, "’") if opening in text or closing in text else text
        return f"{opening}{inner}{closing}"

    def frame(self, key: str, turn: int = 0, /, **values: str) -> str:
        """The frame `key` (its variant number `turn`, counted round) with `values` put in."""
        variants = self.frames[key]
        return fill(variants[turn % len(variants)], **values)

    def match(self, key: str, text: str) -> dict[str, str] | None:
        """The values that make a variant of the frame `key` into `text`; None when `text` is not made from it."""
        for variant in self.frames[key]:
            found = unfill(variant, text)
            if found is not None:
                return found
        return None


def fill(frame: str, **values: str) -> str:
    """`frame` with each `{name}` replaced; values are never read as frames themselves."""
    return re.sub(r"\{(\w+)\}", lambda slot: values.get(slot[1], slot[0]), frame)


def unfill(frame: str, text: str, **known: str) -> dict[str, str] | None:
    """The inverse of `fill`: what stands in the slots of `frame` when it reads `text`; `known` slots are given."""
    pattern, seen = "", set()
    for place, part in enumerate(re.split(r"\{(\w+)\}", frame)):
        if place % 2 == 0:
            pattern += re.escape(part)
        elif part in known:
            pattern += re.escape(known[part])
        else:
            pattern += f"(?P={part})" if part in seen else f"(?P<{part}>.+?)"
            seen.add(part)
    match = re.fullmatch(pattern, text, re.S)
    return match.groupdict() if match else None


@cache
def languages() -> tuple[str, ...]:
    """The languages that have data of their own."""
    return tuple(sorted(path.stem for path in (resources() / "offline").glob("*.json")))


def phrasebook(language: str) -> Phrasebook:
    """The phrasebook of `language` (BCP 47); English where there is none."""
    base = language.partition("-")[0].lower()
    return _load(base if base in languages() else FALLBACK)


@cache
def _load(language: str) -> Phrasebook:
    data = json.loads((resources() / "offline" / f"{language}.json").read_text(encoding="utf-8"))
    lexicon = {
        key: value.split() if isinstance(value, str) and key not in ("noun_at", "infinitive") else value
        for key, value in data["lexicon"].items()
    }
    frames: dict[str, Any] = {
        key: [value] if isinstance(value, str) else value for key, value in data["frames"].items()
    }
    pairs = {key: frames.pop(key) for key in [key for key, value in frames.items() if isinstance(value[0], list)]}
    glossary = {
        key: {
            **group,
            "entries": [dict(zip(("term", "meaning", "scene"), row, strict=True)) for row in group["entries"]],
        }
        for key, group in data["glossary"].items()
    }
    parts = {**data, "language": language, "lexicon": lexicon, "frames": frames, "pairs": pairs, "glossary": glossary}
    return Phrasebook.model_validate(parts)
