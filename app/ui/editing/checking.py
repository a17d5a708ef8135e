"""Checks of what a person changed, by the rules that the writers' items are held to. For background threads."""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from app.core.deck import Deck, Item, ItemKind, MultipleChoiceItem, SectionDeck, WrittenItem
from app.core.errors import BadRequest
from app.generators.checks import phrases
from app.generators.checks.duplicates import Fingerprint, are_alike, fingerprint, topic_words
from app.generators.checks.items import (
    CHECKS,
    Reading,
    count_characters,
    count_words,
    same_value,
    same_words,
    unprintable,
)
from app.generators.formulas import check_formulas
from app.generators.lesson.section import notices
from app.generators.products import Section, find_product
from app.generators.rendering.words import is_right_to_left, sheet_words
from app.ui.editing.findings import Exhibit, Finding, Material, Size, Verdict
from app.ui.editing.items import OPTIONS, Field, is_blank, text_fields, text_of
from app.ui.sections import section_name

_FOUND_HERE = frozenset({"wrong-kind", "blank", "formula", "options-alike"})
_IN_WORDS = {
    "characters": unprintable,
    "leftover": phrases.leftover,
    "markdown": phrases.markdown,
    "all-of-the-above": phrases.is_all_of_the_above,
    "picture": phrases.picture,
}
_PLACES = {"answer-too-long": Field.TOLD, "names-letter": Field.TOLD, "explanation-contradicts": Field.TOLD}


def open_material(deck: Deck) -> Material:
    """What is needed to show the deck."""
    items = [item for section in deck.sections for item in section.items]
    return Material(
        deck=deck,
        letters=sheet_words(deck.context.language).option_letters,
        is_right_to_left=is_right_to_left(deck.context.language),
        has_formulas=any("$" in text_of(item, field) for item in items for field in text_fields(item.kind)),
    )


def examine(deck: Deck, exhibits: Sequence[Exhibit], wanted: Collection[int], shown: int, letters: str) -> Verdict:
    """Look at the `wanted` of all items of a lesson; `shown` is measured, too. Both are numbers of exhibits.

    Nothing is said of an item in which nothing was written yet.
    """
    judge = _Judge(deck, exhibits, letters)
    findings = {
        each.uid: tuple(judge.findings(each)) for each in exhibits if each.uid in wanted and not is_blank(each.item)
    }
    size = next((judge.size(each) for each in exhibits if each.uid == shown), None)
    return Verdict(findings, size)


def breaking(exhibits: Sequence[Exhibit], letters: str) -> tuple[Exhibit, Finding] | None:
    """The first thing in these items with which a sheet must not be printed."""
    found = ((each, finding) for each in exhibits for finding in _breaking(each.item, letters) if finding.breaks)
    return next(found, None)


def with_notices(deck: Deck) -> Deck:
    """The deck with what there is to say of each sheet's balance as it stands now."""
    sections = tuple(section.model_copy(update={"notices": tuple(notices(section.items))}) for section in deck.sections)
    return deck.model_copy(update={"sections": sections})


class _Judge:
    """Looks at items of one lesson."""

    def __init__(self, deck: Deck, exhibits: Sequence[Exhibit], letters: str) -> None:
        context = deck.context
        self._deck = deck
        self._context = context
        self._exhibits = exhibits
        self._letters = letters
        self._sections = [_rules(deck, section) for section in deck.sections]
        self._topic = topic_words(f"{context.lesson.title} {context.unit_title}", context.language)

    def findings(self, exhibit: Exhibit) -> Iterator[Finding]:
        """All that there is to say, the gravest first."""
        broken = tuple(_breaking(exhibit.item, self._letters))
        yield from broken
        rules = self._sections[exhibit.section]
        if rules is None or any(each.code == "blank-stem" for each in broken):
            return
        reading = Reading(exhibit.item, rules, self._context)
        if not reading.texts.get("explanation", "-").strip():
            yield Finding(Field.TOLD, "blank-explanation")
        yield from _by_code(reading)
        twin = self._twin(exhibit)
        if twin is not None:
            section = section_name(self._deck.sections[twin.section].key)
            yield Finding(Field.STEM, "twin", values=(("number", str(twin.row + 1)), ("section", section)))

    def size(self, exhibit: Exhibit) -> Size | None:
        """How much of its room the item takes; None where the product is not known."""
        rules = self._sections[exhibit.section]
        if rules is None:
            return None
        reading = Reading(exhibit.item, rules, self._context)
        return Size(count_characters(reading), rules.item_limit, count_words(reading.told), rules.answer_words)

    def _twin(self, exhibit: Exhibit) -> Exhibit | None:
        language = self._context.language
        mine = _fingerprint(exhibit.item, language)
        for other in self._exhibits:
            if other.uid == exhibit.uid or not other.item.stem.strip():
                continue
            is_same = other.item.stem == exhibit.item.stem and other.item.kind is exhibit.item.kind
            if is_same and exhibit.item.kind is not ItemKind.SCENARIO:
                return other
            if are_alike(mine, _fingerprint(other.item, language), self._topic):
                return other
        return None


@lru_cache(maxsize=2048)
def _fingerprint(item: Item, language: str) -> Fingerprint:
    return fingerprint(item, language)


def _rules(deck: Deck, section: SectionDeck) -> Section | None:
    try:
        return find_product(deck.product).section(section.key)
    except BadRequest:
        return None


def _breaking(item: Item, letters: str) -> Iterator[Finding]:
    """Empty fields, equal options, formulas that are not well formed."""
    for field in text_fields(item.kind):
        text = text_of(item, field)
        may_be_empty = field is Field.TOLD and not isinstance(item, WrittenItem)
        if not text.strip() and not may_be_empty:
            yield _blank(item, field)
        for problem in check_formulas(text)[:1]:  # the others follow from it, more often than not
            yield Finding(field, "formula", breaks=True, values=(("problem", problem),))
    if isinstance(item, MultipleChoiceItem):
        yield from _equal_options(item, letters)


def _blank(item: Item, field: Field) -> Finding:
    if field in OPTIONS:
        return Finding(field, "blank-option", breaks=True)
    if field is not Field.TOLD:
        return Finding(field, "blank-story" if field is Field.SCENARIO else "blank-stem", breaks=True)
    return Finding(field, "blank-answer", breaks=True)


def _equal_options(item: MultipleChoiceItem, letters: str) -> Iterator[Finding]:
    told: set[int] = set()
    for one, other in combinations(range(len(item.options)), 2):
        texts = item.options[one], item.options[other]
        if other in told or not texts[0].strip() or not texts[1].strip():
            continue
        is_same = same_words(*texts)
        if is_same or same_value(*texts, item.stem):
            told.add(other)
            code = "same-option" if is_same else "same-value"
            yield Finding(OPTIONS[other], code, breaks=is_same, values=(("letter", letters[one]),))


def _by_code(reading: Reading) -> Iterator[Finding]:
    for code, check in CHECKS:
        if code in _FOUND_HERE:
            continue
        detail = check(reading)
        if detail is None:
            continue
        values: tuple[tuple[str, str], ...]
        if code == "too-long":
            values = (("length", str(count_characters(reading))), ("limit", str(reading.section.item_limit)))
        elif code == "answer-too-long":
            values = (("length", str(count_words(reading.told))), ("limit", str(reading.section.answer_words)))
        else:
            values = (("detail", detail),)
        yield Finding(_place(code, reading.item), code, values=values)


def _place(code: str, item: Item) -> Field:
    """The field that the check speaks of."""
    if code in _PLACES:
        return _PLACES[code]
    is_there = _IN_WORDS.get(code)
    fields = text_fields(item.kind) if is_there is not None else ()
    return next((field for field in fields if is_there is not None and is_there(text_of(item, field))), Field.STEM)
