"""Whether an independent answer agrees with an item's key, as far as code can tell."""

import re
from enum import Enum

from app.core.deck import LETTERS, Item, MultipleChoiceItem, TrueFalseItem
from app.generators.checks.tokens import fold, number, tokens
from app.generators.writers.base import Solution

_YES = frozenset(("yes", "true", "ja", "wahr", "richtig", "si", "verdadero", "oui", "vrai", "نعم", "صحيح"))
_NO = frozenset(("no", "false", "nein", "falsch", "falso", "non", "faux", "لا", "خطا"))
_REASON = re.compile(
    r"[,;.:]\s|\s\(|\b(?:because|since|as|so|weil|denn|da|porque|pues|ya que|car|parce que|puisque|لأن)\b"
)
_SHARED = 0.6


class Agreement(Enum):
    """What the comparison says; UNCLEAR answers need a reader."""

    AGREE = "agree"
    DISAGREE = "disagree"
    UNCLEAR = "unclear"


def compare(item: Item, solution: Solution, language: str = "en") -> tuple[Agreement, str]:
    """Compare `solution` with the key of `item`; also the solution in words, for a person to read.

    Keys of a choice are compared exactly. Answers in words agree when their numbers, their key terms and their yes or
    no do; they disagree when both are bare numbers that differ, or one says yes and the other no. All between is
    unclear, which is the rule for open-ended items: two good answers need not look alike.
    """
    if isinstance(item, MultipleChoiceItem):
        choice = solution.choice
        said = item.options[choice] if choice is not None and 0 <= choice < len(LETTERS) else "none of the options"
        return _exact(choice == item.answer), said
    if isinstance(item, TrueFalseItem):
        said = {True: "true", False: "false", None: "neither true nor false"}[solution.truth]
        return _exact(solution.truth is item.answer), said
    return _compare_texts(item.answer, solution.text, language), solution.text.strip() or "no answer"


def question_text(item: Item) -> str:
    """The question with the story before it."""
    scenario = "" if isinstance(item, TrueFalseItem | MultipleChoiceItem) else item.scenario
    return f"{scenario} {item.stem}".strip()


def _exact(same: bool) -> Agreement:
    return Agreement.AGREE if same else Agreement.DISAGREE


def _compare_texts(key: str, answer: str, language: str) -> Agreement:
    if not answer.strip():
        return Agreement.UNCLEAR
    if " ".join(fold(key).split()).strip(" .!") == " ".join(fold(answer).split()).strip(" .!"):
        return Agreement.AGREE
    values = number(key), number(answer)
    if None not in values:
        return _exact(values[0] == values[1])
    if {_polarity(key), _polarity(answer)} == {True, False}:
        return Agreement.DISAGREE
    verdict = _compare_terms(key, answer, language)
    if verdict is Agreement.UNCLEAR and _same_result(key, answer, language):
        return Agreement.AGREE
    return verdict


def _compare_terms(key: str, answer: str, language: str) -> Agreement:
    mine, its = tokens(key, language), tokens(answer, language)
    if set(mine.specifics) != set(its.specifics) or mine.negated != its.negated:
        return Agreement.UNCLEAR
    words, others = set(mine.words), set(its.words)
    shorter = min(len(words), len(others))
    if not shorter:
        return Agreement.AGREE if mine.specifics and words == others else Agreement.UNCLEAR
    shared = len(words & others) / shorter
    return Agreement.AGREE if shared >= (_SHARED if shorter > 1 else 1) else Agreement.UNCLEAR


def _same_result(key: str, answer: str, language: str) -> bool:
    """Whether both name the same quantity first and differ in how they explain it (“280 m, because 14 · 20 = 280”)."""
    results = _REASON.split(key)[0], _REASON.split(answer)[0]
    if not all(tokens(result, language).specifics for result in results):
        return False
    return _compare_terms(*results, language) is Agreement.AGREE


def _polarity(text: str) -> bool | None:
    """Whether an answer opens with a yes or a no; None when with neither."""
    opening = re.match(r"\s*(\w+)\s*(?:[,،.;:!–—]|$)", fold(text))
    word = opening[1] if opening else ""
    return True if word in _YES else False if word in _NO else None
