"""Statements that are surely false: one word or number of a true one changed for its contrary."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from rapidfuzz import fuzz

from app.generators.writers.offline.material import Definition, Fact, Material, find_definition, opens_otherwise
from app.generators.writers.offline.phrases import Lexicon, Phrasebook
from app.generators.writers.offline.text import LETTER, fold, holds, numbers, replace_once, words

_EARLIEST_YEAR, _LATEST_YEAR = 1000, 2100
_DEFINITE = frozenset(["the", "der", "die", "das", "el", "la", "los", "las", "le", "les", "هو", "هي"])
_INDEFINITE = frozenset(["a", "an", "ein", "eine", "un", "una", "une"])
_RELATIVE = re.compile(
    r"\b(?:that|which|who|whose|que|qui|quien|quienes|dont)\b|, (?:d(?:er|ie|as|en|em|eren|essen))\b"
)
_LABEL = re.compile(r"\w+ \d+\s?[:–—-]\s")  # “Week 2: …”
_ONE_THING = re.compile(r"\s[a-zà-ÿ]{4,}(?<!s)(?!\w)")  # “1 part”: no other number would stand before it
_MONTH_AND_YEAR = re.compile(rf"[.º]?\s+(?:de\s+|of\s+)?{LETTER}+,?\s+(?:del?\s+)?\d{{4}}(?!\d)")
_YEAR = re.compile(r",\s+\d{4}(?!\d)")


@dataclass(frozen=True)
class Wrong:
    """A false version of a fact. `right` was changed to `wrong`; `how` is a frame that explains it.

    `is_near`: the change is one that a learner might make (a value, a contrary, a term of the same kind).
    """

    text: str
    right: str
    wrong: str
    how: str
    is_near: bool = True


def falsify(fact: Fact, material: Material) -> tuple[Wrong, ...]:
    """False versions of `fact`, the most instructive first; none where a change might leave it true."""
    sentence, lexicon = fact.masked.text, material.book.lexicon
    known = {fold(other.text) for other in material.facts}
    found: dict[str, Wrong] = {}
    for make in (_other_number, _contrary, _without_not, _with_not):
        for wrong in make(sentence, lexicon):
            text = fact.masked.restore(wrong.text)
            found.setdefault(fold(text), Wrong(text, wrong.right, wrong.wrong, wrong.how))
    for wrong in (*_other_formula(fact, lexicon), *_other_subject(fact, material)):
        found.setdefault(fold(wrong.text), wrong)
    order = {"right_word": 0, "right_term": 1, "right_without": 2}
    return tuple(sorted((w for key, w in found.items() if key not in known), key=lambda w: order[w.how]))


def explain(wrong: Wrong, book: Phrasebook) -> str:
    """Why a false statement is wrong, in at most fifteen words."""
    return book.frame(wrong.how, right=wrong.right, wrong=wrong.wrong)


def is_plainly(wrong: Wrong, fact: Fact, material: Material) -> bool:
    """Whether `wrong` can only be a version of `fact`, so that there is one way to put it right."""
    others = (fold(other.text) for other in material.facts if other is not fact)
    return all(fuzz.ratio(fold(wrong.text), other) < fuzz.ratio(fold(wrong.text), fold(fact.text)) for other in others)


def _contrary(sentence: str, lexicon: Lexicon) -> Iterator[Wrong]:
    """One word changed for its opposite, where nothing else in the sentence could turn it back."""
    if lexicon.modals.intersection(word.casefold() for word in words(sentence)):
        return
    for pair in lexicon.antonyms:
        here = [word for word in pair if holds(sentence, word)]
        if len(here) == 1:
            right, wrong = (pair[0], pair[1]) if here[0] == pair[0] else (pair[1], pair[0])
            if wrong.casefold() in replace_once(sentence, right, "").casefold():
                continue  # both stand in it, one with an article or a conjunction grown to it
            if _is_of_a_kind(sentence, right, lexicon):
                continue
            if re.search(rf"(?<!\w)an? {re.escape(right)}", sentence, re.I) and _has_vowel(right) != _has_vowel(wrong):
                continue  # “an known value” gives itself away
            yield Wrong(replace_once(sentence, right, wrong), right, wrong, "right_word")


def _is_of_a_kind(sentence: str, word: str, lexicon: Lexicon) -> bool:
    """Whether `word` says of what kind a thing is that the sentence is about or has: the contrary may be true, too.

    “The inner planets orbit the Sun”, and the outer ones do, too; but “The numerator is the upper number” says it all.
    """
    place = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", sentence, re.I)
    if place is None or " " in word or word in lexicon.actions:
        return False
    ahead = [each.casefold() for each in words(sentence[: place.start()])]
    if (
        ahead[-1:]
        and ahead[-1] in _INDEFINITE
        and not any(said.endswith(" ".join(ahead[-2:])) for said in lexicon.copulas)
    ):
        return True  # “has a northern hemisphere”
    if len(ahead) > 1 + (ahead[:1] != [] and ahead[0] in lexicon.determiners):
        return False
    definition = find_definition(sentence, lexicon)
    return definition is None or definition.copula.split()[-1] not in _DEFINITE


def _has_vowel(word: str) -> bool:
    return word[:1].casefold() in "aeiou"


def _other_number(sentence: str, lexicon: Lexicon) -> Iterator[Wrong]:
    """One number changed, where the sentence says it exactly."""
    for match in exact_numbers(sentence, lexicon):
        other = near_values(match)[0]
        text = sentence[: match.start()] + other + sentence[match.end() :]
        yield Wrong(text, match[0], other, "right_word")


def exact_numbers(sentence: str, lexicon: Lexicon) -> list[re.Match[str]]:
    """The first numbers that `sentence` says exactly: no other would do in their place.

    None where it says of what kind a number is (“13 is a prime number”), since others are of that kind, too.
    """
    if lexicon.hedges.intersection(word.casefold() for word in words(sentence)):
        return []
    is_a = re.compile(rf"[\d.,/%]*\s+(?:{'|'.join(map(re.escape, lexicon.copulas))})(?!\w)")
    label = _LABEL.match(sentence)
    found = (match for match in numbers(sentence)[:9] if not is_a.match(sentence, match.end()))
    found = (match for match in found if not label or match.start() >= label.end())
    return [match for match in found if match[0] != "1" or not _ONE_THING.match(sentence, match.end())][:3]


def near_values(number: re.Match[str]) -> tuple[str, str, str]:
    """Three numbers that might be mistaken for the one that `number` found; of a day in a date, other days."""
    before, after = number.string[: number.start()], number.string[number.end() :]
    is_day = _MONTH_AND_YEAR.match(after) or (_YEAR.match(after) and words(before[-2:]))
    if is_day and number[0].isdigit() and 1 <= (day := int(number[0])) <= 31:
        steps = (-1, -2, -3) if day > 26 else (1, -1, 2) if day > 1 else (1, 2, 3)
        return (str(day + steps[0]), str(day + steps[1]), str(day + steps[2]))
    return near_numbers(number[0])


def near_numbers(shown: str) -> tuple[str, str, str]:
    """Three other numbers of the same look as `shown`, near enough to be mistaken for it."""
    mark = "," if "," in shown else "."
    value = Decimal(shown.replace(",", "."))
    places = len(shown.partition(mark)[2])
    is_small = value < 20 and value != 10  # “11 percent” is no mistake that anybody would make of 10
    step = Decimal(1).scaleb(-places) if value < 1 else Decimal(1) if is_small else Decimal(10)
    if places == 0 and value >= 20 and not _EARLIEST_YEAR <= value <= _LATEST_YEAR:
        step = Decimal(10) ** max(1, len(shown) - 2)
    elif places == 0 and value >= _EARLIEST_YEAR:
        step = Decimal(10)
    first, second, third = value + step, value - step, value + 2 * step
    if second <= 0:
        second = value + 3 * step
    return (_look(first, places, mark), _look(second, places, mark), _look(third, places, mark))


def _look(value: Decimal, places: int, mark: str) -> str:
    return f"{value:.{places}f}".replace(".", mark)


def value_formula(fact: Fact, lexicon: Lexicon) -> str:
    """The formula that `fact` ends with and gives as a value (“The sum is $4x$.”), without dollar signs; else empty."""
    match = re.search(r"(\S+)\s([\ue000-\uf8ff])[.!۔。]$", fact.masked.text)
    if match is None or not (match[1].endswith(":") or match[1].casefold() in lexicon.verbs | {"equals"}):
        return ""
    if lexicon.hedges.intersection(word.casefold() for word in words(fact.masked.text)):
        return ""
    return fact.masked.restore(match[2]).strip("$")


def near_formulas(formula: str) -> tuple[str, ...]:
    """Formulas like `formula`, on the right side of its equals sign or arrow, with one number or sign changed."""
    start = max((sign.end() for sign in re.finditer(r"=|->", formula)), default=0)
    found: dict[str, None] = {}
    for match in list(re.finditer(r"(?<![\d.])\d{1,3}(?![\d.])", formula[start:]))[:4]:
        for step in (1, -1, 2):
            if (value := int(match[0]) + step) > 1:
                found.setdefault(formula[: start + match.start()] + str(value) + formula[start + match.end() :])
    for match in list(re.finditer(r"(?<=\s)[+-](?=\s)", formula[start:]))[:2] if "\\ce" not in formula else ():
        sign = "-" if match[0] == "+" else "+"
        found.setdefault(formula[: start + match.start()] + sign + formula[start + match.end() :])
    return tuple(found)


def _other_formula(fact: Fact, lexicon: Lexicon) -> Iterator[Wrong]:
    """Another value than the one that the sentence gives as a formula."""
    right = value_formula(fact, lexicon)
    for wrong in near_formulas(right)[:1]:
        before, _, after = fact.text.rpartition(f"${right}$")
        yield Wrong(f"{before}${wrong}${after}", f"${right}$", f"${wrong}$", "right_word")


def _without_not(sentence: str, lexicon: Lexicon) -> Iterator[Wrong]:
    for negative, plain in lexicon.negations:
        if len(re.findall(rf"(?<!\w){re.escape(negative)}(?!\w)", sentence)) == 1:
            yield Wrong(replace_once(sentence, negative, plain), negative, plain, "right_word")
            return


def _with_not(sentence: str, lexicon: Lexicon) -> Iterator[Wrong]:
    """The statement denied, where its first verb is plainly the one that counts."""
    if lexicon.modals.difference(v for pair in lexicon.negate for v in pair).intersection(
        map(str.casefold, words(sentence))
    ):
        return
    if any(holds(sentence, reason) for reason in lexicon.reasons):
        return  # “is not short because …” denies the reason as well
    for plain, negative in lexicon.negate:
        match = re.search(rf"(?<!\w){re.escape(plain)}(?!\w)", sentence)
        if match is None:
            continue
        ahead = [word.casefold() for word in words(sentence[: match.start()])]
        is_simple = 0 < len(ahead) <= 5 and "," not in sentence[: match.start()]
        is_simple = is_simple and not opens_otherwise(ahead, lexicon)
        if is_simple and not lexicon.subordinators.intersection(ahead) and not lexicon.hedges.intersection(ahead):
            yield Wrong(
                sentence[: match.start()] + negative + sentence[match.end() :], plain, negative, "right_without"
            )
            return


def _other_subject(fact: Fact, material: Material) -> Iterator[Wrong]:
    """What is said of one defined term said of another; the two must not speak of each other."""
    mine = fact.definition
    if mine is None:
        return
    for other in sorted(material.facts, key=lambda other: not are_of_one_kind(fact, other)):
        its = other.definition
        if its is None or not are_strangers(fact, other, material.book.lexicon):
            continue
        text = fact.masked.restore(fact.masked.text.replace(mine.subject, its.subject, 1))
        yield Wrong(text, mine.term, its.term, "right_term", are_of_one_kind(fact, other))


def are_strangers(one: Fact, other: Fact, lexicon: Lexicon) -> bool:
    """Whether two facts define terms in the same manner, and what is said of one term is surely wrong of the other."""
    mine, its = one.definition, other.definition
    if mine is None or its is None or mine.copula != its.copula or fold(mine.term) == fold(its.term):
        return False
    return not may_both_fit(mine, its, lexicon)


def may_both_fit(one: Definition, other: Definition, lexicon: Lexicon) -> bool:
    """Whether what is said of one term may be true of the other.

    So it is where one speaks of the other, where their kinds overlap (a square is “a quadrilateral with right angles”,
    too), and where things are only counted to a kind (silver, too, is “a good conductor of heat”).
    """
    if holds(one.predicate, other.term) or holds(other.predicate, one.term):
        return True
    mine, its = ({word.casefold() for word in words(each.predicate)[:3]} - lexicon.stop for each in (one, other))
    if mine & its & lexicon.overlapping or (_is_bare(one, lexicon) and _is_bare(other, lexicon)):
        return True
    return bool(mine & its) and not (_tells_apart(one) and _tells_apart(other))


def _is_bare(said: Definition, lexicon: Lexicon) -> bool:
    """Whether the term is one thing without an article, counted to a kind (“Gold is a metal …”)."""
    opening = words(said.subject)[0].casefold()
    return opening not in lexicon.determiners and said.copula.split()[-1] in _INDEFINITE


def _tells_apart(said: Definition) -> bool:
    """Whether the sentence fits its term alone: “is the …”, or “A herbivore is an animal that …”."""
    last = said.copula.split()[-1]
    is_general = last not in _INDEFINITE or words(said.subject)[0].casefold() in _INDEFINITE
    return last in _DEFINITE or (is_general and _RELATIVE.search(said.predicate) is not None)


def are_of_one_kind(one: Fact, other: Fact) -> bool:
    """Whether two definitions begin alike (“the vessels that …”), so that their terms are easily confused."""
    openings = [words(fact.definition.predicate)[:1] if fact.definition else [] for fact in (one, other)]
    return openings[0] == openings[1]


def has_same_copula(one: Fact, other: Fact) -> bool:
    """Whether both are definitions joined by the same words (“is a”, “are the”)."""
    mine, its = one.definition, other.definition
    return mine is not None and its is not None and mine.copula == its.copula
