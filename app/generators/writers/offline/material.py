"""What a lesson gives to ask about: facts, terms, definitions, numbers and formulas mined from its own text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from app.core.curriculum import LessonContext
from app.generators.writers.offline.phrases import Lexicon, Phrasebook, phrasebook
from app.generators.writers.offline.text import (
    LETTER,
    Masked,
    clean,
    fold,
    holds,
    mask,
    points,
    shorten,
    split_sentences,
    unmarked,
    words,
)

MOST_FACTS = 40
_TITLE_SHOWN = 60  # characters of a title inside a question
_SHORTEST_FACT, _LONGEST_FACT = 4, 32  # words
_SHORTEST_TERM = 4  # letters; capitals may be fewer (DNA)
_FORMULA_AT_END = re.compile(r"\s?:\s[\ue000-\uf8ff][.!]?$")  # “They react: $…$.” is a sentence, no list
_NO_PROSE = re.compile(r"https?:|www\.|\w@\w|\*\*|__|\b(?:pp?\.|pg\.?|ch\.|pages?|págs?\.|S\.)\s?\d", re.I)
_TOKEN = re.compile(rf"\d\w*|{LETTER}{{1,2}}[’'](?={LETTER}{{3}})|{LETTER}+(?:[-’']{LETTER}+)*|[^\w\s]|[\ue000-\uf8ff]")


@dataclass(frozen=True)
class Definition:
    """A sentence of the form “subject copula predicate” that says what something is."""

    subject: str
    copula: str
    predicate: str
    term: str


@dataclass(frozen=True)
class Fact:
    """A sentence of the note that states something and can stand alone. `masked` has its formulas set aside."""

    masked: Masked
    definition: Definition | None
    terms: tuple[str, ...]

    @property
    def text(self) -> str:
        """The sentence as it is printed."""
        return self.masked.restore(self.masked.text)

    @property
    def term(self) -> str:
        """The word that the sentence is about; empty when none was found."""
        return self.definition.term if self.definition else self.terms[0] if self.terms else ""


class Material:
    """The lesson's own text, taken apart once."""

    def __init__(self, context: LessonContext) -> None:
        self.context = context
        self.book: Phrasebook = phrasebook(context.language)
        self.title = clean(context.lesson.title, 400)
        self.unit = clean(context.unit_title, 400)
        self.standard = clean(context.lesson.standard, 60)
        self.note = clean(context.lesson.note)
        self.before = tuple(title for title in (clean(each, 400) for each in context.before) if title)
        self.after = tuple(title for title in (clean(each, 400) for each in context.after) if title)

    def shown(self, title: str) -> str:
        """A title as it stands inside a question: quoted, and shortened when it is very long."""
        return self.book.quote(shorten(title, _TITLE_SHOWN))

    @property
    def slots(self) -> dict[str, str]:
        """What frames say about the lesson: `{t}`, its title, and `{unit}`."""
        return {"t": self.shown(self.title), "unit": self.shown(self.unit or self.title)}

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The note's sentences that can be asked about, in their order, no two the same."""
        facts: dict[str, Fact] = {}
        passages = [mask(point) for point in points(self.context.lesson.note)]
        for masked, sentence in ((each, unmarked(said)) for each in passages for said in split_sentences(each.text)):
            if is_fact(sentence, self.book.lexicon) and len(facts) < MOST_FACTS:
                sentence = sentence if sentence[-1] in ".!۔。" else f"{sentence}."
                terms = tuple(_terms(sentence, self.book.lexicon, self.book.language))
                definition = find_definition(sentence, self.book.lexicon)
                facts.setdefault(fold(sentence), Fact(Masked(sentence, masked.formulas), definition, terms))
        return tuple(facts.values())

    @cached_property
    def terms(self) -> tuple[str, ...]:
        """The terms of all facts, each once, in their order."""
        found = {fold(term): term for fact in self.facts for term in (fact.term, *fact.terms) if term}
        return tuple(found.values())

    @cached_property
    def foreign_terms(self) -> tuple[str, ...]:
        """Words of the neighbouring lessons' titles that this lesson's own text does not use."""
        own = " ".join((self.title, self.note)).casefold()
        found: dict[str, str] = {}
        for title in (*reversed(self.before), *self.after):
            for word in words(mask(title).text):
                if is_term(word, self.book.lexicon) and word.casefold()[:5] not in own:
                    found.setdefault(word.casefold(), self.plain(word))
        return tuple(found.values())

    def plain(self, word: str) -> str:
        """A word of a title as it stands within a sentence: small, except where the language writes nouns large."""
        is_titled = word[:1].isupper() and word[1:].islower() and self.book.language != "de"
        return word.lower() if is_titled else word


def is_fact(sentence: str, lexicon: Lexicon) -> bool:
    """Whether `sentence` states something by itself: no heading, list, question, instruction or loose reference."""
    found = [word.casefold() for word in words(sentence)]
    is_of_length = _SHORTEST_FACT <= len(found) <= _LONGEST_FACT
    if not is_of_length or sentence.endswith(("?", "؟", ":", "…")) or _NO_PROSE.search(sentence):
        return False
    if (
        found[0] in lexicon.pronouns
        or found[0] in lexicon.subordinators
        or not sentence[0].isalnum()
        or sentence[1] in ".:"
    ):
        return False
    has_verb = any(word in lexicon.verbs for word in found)
    is_instruction = found[0] in lexicon.instructions and found[1] not in lexicon.verbs
    said = _FORMULA_AT_END.sub("", sentence)
    is_list = not has_verb and (":" in said or ";" in said or said.count(",") > 1 or said.count("،") > 1)
    is_open = not has_verb and sentence[-1] not in ".!۔。"
    return not (is_instruction or is_list or is_open or lexicon.audience.intersection(found))


def is_term(word: str, lexicon: Lexicon) -> bool:
    """Whether `word` carries meaning of its own."""
    is_long = len(word) >= _SHORTEST_TERM or (len(word) == 3 and word.isupper())
    return is_long and word.casefold() not in lexicon.stop


def find_definition(sentence: str, lexicon: Lexicon) -> Definition | None:
    """The definition that `sentence` gives of a term of at most four words, if it does."""
    for copula in lexicon.copulas:
        match = re.match(rf"([^,;:()]{{2,60}}?)\s+({re.escape(copula)})\s+(.{{8,}})[.!。۔]$", sentence)
        if not match:
            continue
        subject, predicate = match[1], match[3]
        parts = words(subject)
        bare = parts[1:] if parts and parts[0].casefold() in lexicon.determiners else parts
        opening = words(predicate)[:1]
        is_name = 0 < len(bare) <= 4 and not any(part.casefold() in lexicon.verbs for part in bare)
        if lexicon.subordinators.intersection(part.casefold() for part in parts) or not is_name or not opening:
            continue
        if opens_otherwise(parts, lexicon):
            continue
        first = opening[0].casefold()
        if first in lexicon.stop or first.endswith(lexicon.participles) or len(words(predicate)) < 3:
            continue
        term = subject[len(parts[0]) :].strip() if len(bare) < len(parts) else subject
        return Definition(subject, match[2], predicate, term) if holds(sentence, term) else None
    return None


def opens_otherwise(ahead: list[str], lexicon: Lexicon) -> bool:
    """Whether words before a verb begin with neither a noun nor its article (“In a cell is …”, “All metals are …”)."""
    first = ahead[0].casefold() if ahead else ""
    return first in lexicon.stop and first not in lexicon.determiners


def _terms(sentence: str, lexicon: Lexicon, language: str) -> Iterator[str]:
    """The nouns of `sentence`, as far as their neighbours show them, those that come first being first."""
    tokens = _TOKEN.findall(sentence)
    run: list[str] = []
    seen: set[str] = set()
    for place, token in enumerate([*tokens, "."]):
        if token[0].isalpha() and token.casefold().replace("’", "'") not in lexicon.stop:
            run.append(token)
            continue
        is_opening = place == len(run)
        before = "" if is_opening else tokens[place - len(run) - 1].casefold().replace("’", "'")
        if before in lexicon.subordinators or before in lexicon.modals or before == lexicon.infinitive:
            run = []  # “that build proteins”, “can grow”: what follows is a verb
        if lexicon.noun_at == "first" and language != "ar" and before not in lexicon.determiners:
            run = []
        while language == "en" and before in ("a", "an") and _ends_with_its_verb(run):
            token = run.pop()
        for noun in _nouns(run, token, is_opening, lexicon, language):
            if (
                noun.casefold() in seen
                or noun.endswith(("'s", "’s"))
                or noun.endswith(lexicon.participles)
                or _is_vague(noun, lexicon)
            ):
                continue
            if is_term(noun, lexicon):
                seen.add(noun.casefold())
                yield noun
        run = []


def _is_vague(noun: str, lexicon: Lexicon) -> bool:
    """Whether `noun` ends with a word that says little by itself (“process”, “tiny”)."""
    return noun.split()[-1].casefold() in lexicon.vague


def _nouns(run: list[str], following: str, is_opening: bool, lexicon: Lexicon, language: str) -> list[str]:
    """The nouns in a run of words between function words and punctuation."""
    if not run:
        return []
    if language == "de":
        return [word for place, word in enumerate(run) if word[0].isupper() and (place or not is_opening)]
    if language == "ar":
        return [word for word in run[:1] if word.startswith("ال")]
    if lexicon.noun_at == "first":
        return run[:1]
    return _english_nouns(run, following.casefold(), is_opening, lexicon)


def _english_nouns(run: list[str], following: str, is_opening: bool, lexicon: Lexicon) -> list[str]:
    """The noun or noun phrase that an English run ends with; none where it could as well be a whole clause."""
    if is_opening and len(run) > 1 and run[1][0].isupper():
        return [" ".join(takewhile(lambda word: word[0].isupper(), run))]
    if len(run) > 3 or run[-1].endswith(("ly", "ed")):
        return []
    if following in lexicon.determiners or following.isdigit() or _is_verb_after(run):
        return [" ".join(run[:-1][-2:])] if len(run) > 1 else []
    if len(run) == 3:
        return run[:1] if not is_opening and run[1].endswith("s") else []
    is_clause = is_opening and len(run) > 1 and following not in lexicon.verbs
    return [] if is_clause else [" ".join(run)]


def _ends_with_its_verb(run: list[str]) -> bool:
    """Whether an English run behind “a” ends with its verb (“a metaphor compares”) or a plural that the verb has."""
    last = run[-1].casefold() if len(run) > 1 else ""
    is_noun = last.endswith(("ss", "us", "is", "ics")) or last in ("gas", "lens", "series", "species", "means", "bias")
    return last.endswith("s") and not is_noun


def _is_verb_after(run: list[str]) -> bool:
    """Whether an English run ends with the verb of a plural noun (“molecules react”)."""
    return (
        len(run) == 2
        and run[-2].endswith("s")
        and not run[-2].endswith(("ss", "us", "is"))
        and (run[-1][-1] != "s" or run[-1].endswith("ss"))
    )
