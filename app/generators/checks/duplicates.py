"""Near duplicates over a whole lesson: the same question again, also when it is worded a little differently.

What counts as the same question:

- the same words, whatever their order, inflection, articles and question words, or a synonym from the word tables;
- a statement and its negation (“is” / “is not”, “increases” / “decreases”): one gives the other away;
- a statement with one number changed (“boils at 100 °C” / “at 90 °C”), unless it is about that number (“7 is prime”);
- a question that asks much the same for the same answer.

What does not: a question with another key term in the place of one (“the heart” / “the lungs”), the same fact as a
statement and as a question, a calculation with other numbers. Word problems that differ in nothing but their numbers
are different questions, but a sheet full of them reads as one: `TEMPLATE_LIMIT` of them at most in a lesson. Bare
calculations (“Solve $2x + 3 = 11$”) have no such limit.
"""

from collections import Counter
from dataclasses import dataclass, field
from threading import Lock

from rapidfuzz.distance import LCSseq

from app.core.deck import Item, ItemKind, MultipleChoiceItem, TrueFalseItem
from app.generators.checks.tokens import Tokens, tokens

TEMPLATE_LIMIT = 3
_BARE_CALCULATION = 3  # meaning words; a stem with fewer is a calculation, not a story
_TOPIC_WEIGHT = 0.4
_SAME_STATEMENT = 0.8
_SAME_QUESTION = 0.87
_SAME_QUESTION_SAME_ANSWER = 0.55
_CONTAINED = 0.8
_SAME_ANSWER = 0.6


@dataclass(frozen=True)
class Fingerprint:
    """What two items are compared by."""

    is_statement: bool
    stem: Tokens
    answer: Tokens
    words: frozenset[str] = field(compare=False)

    @property
    def is_calculation(self) -> bool:
        """A story or a calculation with numbers, as opposed to a statement or a question without any."""
        return bool(self.stem.specifics) and not self.is_statement


@dataclass(frozen=True)
class Twin:
    """Why an item was not taken: the stem that is there already; `is_template`: alike but for its numbers."""

    stem: str
    is_template: bool = False


def fingerprint(item: Item, language: str) -> Fingerprint:
    """What `item` is compared by, read in `language` (BCP 47)."""
    if isinstance(item, TrueFalseItem):
        stem = tokens(item.stem, language, claims=True)
        return Fingerprint(True, stem, Tokens((), ()), frozenset(stem.words))
    if isinstance(item, MultipleChoiceItem):
        stem, answer = tokens(item.stem, language), tokens(item.options[item.answer], language)
        if len(set(stem.words)) < 2 and not stem.specifics:  # “Which statement is right?”: the options are the question
            stem = tokens(" ".join((item.stem, *sorted(item.options))), language)
        return Fingerprint(False, stem, answer, frozenset(stem.words))
    text = f"{item.scenario} {item.stem}" if item.kind is ItemKind.SCENARIO else item.stem
    stem = tokens(text, language)
    return Fingerprint(False, stem, tokens(item.answer, language), frozenset(stem.words))


def are_alike(one: Fingerprint, other: Fingerprint, topic: frozenset[str] = frozenset()) -> bool:
    """Whether two items ask the same; `topic` are the lesson's own words, which weigh less."""
    if one.is_statement != other.is_statement:
        return False
    if one.is_statement:
        return _same_claim(one, other, topic)
    same_answer = _same_answer(one.answer, other.answer)
    if not _same_specifics(one.stem, other.stem) and not (same_answer and _permuted(one.stem, other.stem)):
        return False
    if same_answer and _is_calculation_only(one) and _is_calculation_only(other):
        return True
    likeness = _likeness(one, other, topic)
    if not same_answer:
        return likeness >= _SAME_QUESTION
    return likeness >= _SAME_QUESTION_SAME_ANSWER or _contained(one, other, topic) >= _CONTAINED


def _same_claim(one: Fingerprint, other: Fingerprint, topic: frozenset[str]) -> bool:
    if not _same_specifics(one.stem, other.stem) and not _one_value_differs(one.stem, other.stem):
        return False
    return _likeness(one, other, topic) > _SAME_STATEMENT


def _is_calculation_only(print_: Fingerprint) -> bool:
    """“Simplify $3x + 2x$.” or “What is 12 + 30?”: what is asked stands in the formula, not in the words."""
    return len(print_.words) < _BARE_CALCULATION and sum(len(each) for each in print_.stem.specifics) > 2


def _one_value_differs(one: Tokens, other: Tokens) -> bool:
    pairs = list(zip(one.specifics, other.specifics, strict=False))
    differing = [place for place, (mine, its) in enumerate(pairs) if mine != its]
    is_about_it = differing == [0] and (one.opens_specific or other.opens_specific)
    return len(one.specifics) == len(other.specifics) and len(differing) == 1 and not is_about_it


def _same_specifics(one: Tokens, other: Tokens) -> bool:
    return one.specifics == other.specifics


def _permuted(one: Tokens, other: Tokens) -> bool:
    return bool(one.specifics) and Counter(one.specifics) == Counter(other.specifics)


def _same_answer(one: Tokens, other: Tokens) -> bool:
    if _values(one) != _values(other) or one.negated != other.negated:
        return False
    mine, its = set(one.words), set(other.words)
    if not mine or not its:
        return mine == its and bool(one.specifics)
    common = len(mine & its)
    return common / min(len(mine), len(its)) >= _SAME_ANSWER if min(len(mine), len(its)) > 2 else mine == its


def _values(answer: Tokens) -> tuple[str, ...]:
    return tuple(specific[2:] if specific[1:2] == "=" else specific for specific in answer.specifics)


def _likeness(one: Fingerprint, other: Fingerprint, topic: frozenset[str]) -> float:
    """Dice's coefficient of the words that carry meaning, from 0 to 1, helped by their order in longer texts."""
    total = _weight(one.words, topic) + _weight(other.words, topic)
    if not total:
        return 1.0 if one.stem.specifics else 0.0
    dice = 2 * _weight(one.words & other.words, topic) / total
    return max(dice, LCSseq.normalized_similarity(one.stem.words, other.stem.words) if dice > 0.5 else 0.0)


def _contained(one: Fingerprint, other: Fingerprint, topic: frozenset[str]) -> float:
    """How much of the shorter question stands in the longer one; 0 when the shorter says too little of its own."""
    shorter = min(one.words, other.words, key=lambda words: _weight(words, topic))
    if len(shorter - topic) < 2:
        return 0.0
    return _weight(one.words & other.words, topic) / _weight(shorter, topic)


def _weight(words: frozenset[str], topic: frozenset[str]) -> float:
    return len(words) - (1 - _TOPIC_WEIGHT) * len(words & topic)


def topic_words(topic: str, language: str) -> frozenset[str]:
    """The words of a lesson's topic, which its questions share."""
    return frozenset(tokens(topic, language).words) | frozenset(tokens(topic, language, claims=True).words)


class DuplicateIndex:
    """All stems of a lesson so far; the sections that are written side by side share one. Thread-safe."""

    def __init__(self, language: str = "en", topic: str = "") -> None:
        self._language = language
        self._topic = topic_words(topic, language)
        self._taken: dict[str, Fingerprint] = {}
        self._lock = Lock()

    def claim(self, item: Item) -> Twin | None:
        """Take `item` in and return None, or return the item already there that it repeats."""
        print_ = fingerprint(item, self._language)
        with self._lock:
            twin = self._twin(item, print_)
            if twin is None:
                self._taken[_name(item)] = print_
            return twin

    def insert(self, item: Item) -> None:
        """Take `item` in whatever it repeats (an item that a person edited)."""
        with self._lock:
            self._taken[_name(item)] = fingerprint(item, self._language)

    def release(self, item: Item) -> None:
        """Forget `item`: it was turned down, and a better wording of it is welcome."""
        with self._lock:
            self._taken.pop(_name(item), None)

    def stems(self) -> tuple[str, ...]:
        """All stems taken in so far, oldest first."""
        with self._lock:
            return tuple(_stem(name) for name in self._taken)

    def _twin(self, item: Item, print_: Fingerprint) -> Twin | None:
        if _name(item) in self._taken:
            return Twin(item.stem)
        template: list[str] = []
        for name, taken in self._taken.items():
            if are_alike(print_, taken, self._topic):
                return Twin(_stem(name))
            if print_.is_calculation and taken.is_calculation and print_.words == taken.words:
                template.append(name)
        if len(template) >= TEMPLATE_LIMIT and len(print_.words) >= _BARE_CALCULATION:
            return Twin(_stem(template[0]), is_template=True)
        return None


def _name(item: Item) -> str:
    scenario = "" if isinstance(item, TrueFalseItem | MultipleChoiceItem) else item.scenario
    return f"{scenario}\n{item.stem}"


def _stem(name: str) -> str:
    return name.partition("\n")[2]
