"""Explanations that contradict their key, as far as words and numbers show it."""

import re
from fractions import Fraction

from app.core.deck import Item, MultipleChoiceItem, TrueFalseItem
from app.generators.checks.tokens import fold, number, numbers

_SAYS_TRUE = (
    r"(?:true|correct|right|wahr|richtig|korrekt|verdadera|verdadero|cierta|correcta|vraie?|correcte|exacte?"
    r"|صحيحه|صواب)"
)
_SAYS_FALSE = (
    r"(?:false|incorrect|wrong|untrue|unwahr|falsch|inkorrekt|falsa|falso|incorrecta|fausse|faux|inexacte?|incorrecte"
    r"|خاطيه|خطا|غير صحيحه)"
)
_STATEMENT = (
    r"(?:this|the|that) (?:statement|sentence|claim) is|this is|(?:die|diese) (?:aussage|behauptung) ist|das ist"
    r"|(?:la|esta) (?:afirmacion|frase) es|(?:l'|cette )affirmation est|c'est|(?:هذه )?(?:ال)?عباره"
)
_NOT = r"(?:not|nicht|no|pas|ليست)"
_VERDICT = re.compile(
    rf"^(?:(?:{_STATEMENT}) (?P<not>{_NOT} )?)?(?:(?P<false>{_SAYS_FALSE})|(?P<true>{_SAYS_TRUE}))"
    r"(?=\s*[.,:;!،؛]|\s+[–—-]\s|\s*$|\s+(?:because|since|weil|denn|porque|car|لان))"
)
_ANSWER_IS = re.compile(
    r"(?:(?:correct|right) (?:answer|option|choice) (?:is|would be)|richtige (?:antwort|losung) (?:ist|lautet)"
    r"|respuesta correcta es|(?:bonne reponse|reponse correcte|reponse exacte) est|الاجابه الصحيحه (?:هي|هو))"
    r"\s*:?\s*[\"“”„«'‘]*\s*(?P<said>.+)"
)
_IS_WRONG = (
    r"[\"“”»'’]*\s+(?:is|are|ist|sind|es|son|est|sont) (?:wrong|incorrect|false|not correct|not right|falsch"
    r"|nicht richtig|incorrect[ao]?s?|fals[ao]s?|fausse?s?|incorrecte?s?)(?!\w)"
)
_ARTICLE = re.compile(r"^(?:the|an?|der|die|das|el|la|los|las|le|les) (?=\S)")
_RESULT = re.compile(r"[=≈]\s*\$?\s*(-?\d+(?:[.,]\d+)*(?:\s*/\s*\d+)?)")


def find(item: Item) -> str:
    """What in the explanation speaks against the key, in words; empty when nothing does."""
    if isinstance(item, TrueFalseItem):
        return _against_truth(item)
    if isinstance(item, MultipleChoiceItem):
        return _against_option(item) or _against_value(item)
    return ""


def _against_truth(item: TrueFalseItem) -> str:
    match = _VERDICT.match(fold(item.explanation).strip())
    if match is None:
        return ""
    says = (match["true"] is not None) is (match["not"] is None)
    return "" if says is item.answer else f"it opens with “{match[0]}”"


def _against_option(item: MultipleChoiceItem) -> str:
    explanation = fold(item.explanation)
    options = [_bare(option) for option in item.options]
    if match := _ANSWER_IS.search(explanation):
        said = _bare(match["said"])
        named = [n for n, option in enumerate(options) if option and re.match(rf"{re.escape(option)}(?!\w)", said)]
        longest = max(named, key=lambda n: len(options[n]), default=item.answer)
        if longest != item.answer:
            return f"it calls “{item.options[longest]}” right"
    right = options[item.answer]
    is_plain = len(right) > 1 and not any(right != option and right in option for option in options)
    if is_plain and re.search(rf"(?:^|[.;:!?,]\s+)[\"“„«'‘]*(?:the )?{re.escape(right)}{_IS_WRONG}", explanation):
        return f"it calls “{item.options[item.answer]}” wrong"
    return ""


def _against_value(item: MultipleChoiceItem) -> str:
    """The last result (`… = 12`) is a wrong option's value, and the right one's value is nowhere to be seen."""
    values = [_value(option) for option in item.options]
    results = _RESULT.findall(fold(item.explanation))
    right = values[item.answer]
    if right is None or not results:
        return ""
    last = number(results[-1])
    others = [value for place, value in enumerate(values) if place != item.answer]
    if last is None or last == right or last not in others or right in numbers(item.explanation):
        return ""
    return f"it works out {results[-1]}"


def _value(option: str) -> Fraction | None:
    """The number of an option, with a unit or without; None where there are several or none."""
    exact = number(option)
    found = numbers(option)
    return (
        exact
        if exact is not None
        else found[0]
        if len(found) == 1 and not option.lstrip(" $").startswith("-")
        else None
    )


def _bare(text: str) -> str:
    return re.sub(r"^(?:the|an?|der|die|das|el|la|los|las|le|les|l') ?(?=\S)", "", " ".join(fold(text).split())).strip(
        " ."
    )
