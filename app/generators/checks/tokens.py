"""Text as comparable tokens: folded letters, light stems, canonical numbers, formulas in one piece."""

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from app.generators.checks.vocabulary import NEGATIONS, NUMBER_WORDS, OPPOSITES, STOP_WORDS, SYNONYMS

_FORMULA = re.compile(
    r"(?<!\\)\$\$?(?![\s\d][^$]{0,400}\s[a-z]{2,})([^$]{1,400}?)(?<!\s)\$\$?(?!\d)|\\\((.{1,400}?)\\\)|\\\[(.{1,400}?)\\\]",
    re.S,
)
_NUMBER = r"\d+(?:[.,\u066b\u066c'\u00a0\u202f]\d+)*"
_SIGN = "+\\-\u2212"
_TOKEN = re.compile(
    rf"\x00\d+\x00|{_NUMBER}(?!\w)|[^\W\d_]{{1,2}}\d*[{_SIGN}](?=[\s,.;:)]|$)|\w+"
    rf"|(?<=[\s\d\x00(])[{_SIGN}\u00d7*/\u00f7=<>](?=[\s\d\x00])|%"
)
_ARABIC_FOLDS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": None})
_DIGIT_FOLDS = {ord(digit): str(n) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for n, digit in enumerate(digits)}
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")  # scripts without spaces: pairs of letters
_MOST_DIGITS = 60  # a hostile number must not take long
_ROMAN = re.compile(r"i{2,3}|iv|vi{1,3}|ix|xi{1,3}|xiv|xvi{0,3}")
_SPACING = re.compile(r"\\[,;:!\s]|\\(?:left|right|displaystyle|quad|qquad)(?![a-zA-Z])|[\s{}]|~")
_COMMAND = re.compile(r"\\[a-zA-Z]+|\^|(?<!\\)_")
_THOUSANDS = re.compile(r"\d{1,3}(?:[,\u066c'\u00a0\u202f]\d{3})+|\d{1,3}(?:\.\d{3}){2,}")

_SUFFIXES = {
    "en": (
        "isations izations isation ization ational ations ation ating ated ates ities ically ical ness ments ment ings "
        "ing ied ies ity ate ers ed es er ly al ic s e y"
    ),
    "de": "ungen ung lich isch heit keit innen erin ern ens em en er es e n s",
    "es": (
        "aciones acion amente mente idades idad ando iendo adas ados ada ado idas idos ida ido es as os an en ar er ir "
        "a e o s"
    ),
    "fr": "ations ation ements ement iques ique ites ite eront aient ees ee ent ant er ez es e s x",
}
_ARABIC_PREFIXES = ("وال", "بال", "كال", "فال", "لل", "ال", "و", "ب", "ل")
_ARABIC_SUFFIXES = ("ات", "ون", "ين", "ان", "ها", "هم", "يه", "ه", "ي")
_SHORTEST_STEM = 3


@dataclass(frozen=True)
class Tokens:
    """A text taken apart.

    `words` are the stems that carry meaning, in order; `specifics` the numbers, formulas and symbols, in order;
    `opens_specific`: the text speaks *of* its first specific (“7 is a prime number”); `negated`: it holds a negation.
    """

    words: tuple[str, ...]
    specifics: tuple[str, ...]
    opens_specific: bool = False
    negated: bool = False


def fold(text: str) -> str:
    """`text` in lower case without accents, Arabic vowel signs and variants of letters, with Western digits."""
    decomposed = unicodedata.normalize("NFKD", text.casefold()).translate(_ARABIC_FOLDS).translate(_DIGIT_FOLDS)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def split_formulas(text: str) -> tuple[str, tuple[str, ...]]:
    r"""`text` with each formula replaced by a mark (`\0<n>\0`), and the formulas without spacing and braces."""
    formulas: list[str] = []

    def mark(match: re.Match[str]) -> str:
        formulas.append(_SPACING.sub("", next(group for group in match.groups() if group is not None)))
        return f" \x00{len(formulas) - 1}\x00 "

    return _FORMULA.sub(mark, text.replace("\x00", " ")), tuple(formulas)


def printed_length(text: str) -> int:
    """About how many characters `text` takes on paper: a command of a formula counts as one."""
    plain, formulas = split_formulas(text)
    shown = sum(max(1, len(_COMMAND.sub("x", formula))) for formula in formulas)
    return len(" ".join(re.sub(r"\x00\d+\x00", "", plain).split())) + shown


def tokens(text: str, language: str, *, claims: bool = False) -> Tokens:
    """The tokens of `text`, read as `language` (BCP 47); with `claims` a word and its contrary count as one.

    Languages without a word table keep all their words unstemmed, which only makes the comparison stricter.
    """
    plain, formulas = split_formulas(text)
    base = language.partition("-")[0].lower()
    stop, negations = STOP_WORDS.get(base, frozenset()), NEGATIONS.get(base, frozenset())
    words: list[str] = []
    specifics: list[str] = []
    opens_specific = negated = False
    for token in _TOKEN.findall(f" {fold(_without_apostrophes(plain, base))} "):
        if token in negations:
            negated = True
        elif token in stop:
            continue
        elif specific := _number_words(base).get(token) or _specific(token, formulas):
            opens_specific = opens_specific or not (words or specifics)
            specifics.append(specific)
        elif _DENSE.match(token):
            words += [token[place : place + 2] for place in range(max(1, len(token) - 1))]
        elif token[0].isalpha():
            words.append(_meaning(token, base, claims))
    return Tokens(tuple(words), _without_unknowns(specifics), opens_specific, negated)


def _without_unknowns(specifics: list[str]) -> tuple[str, ...]:
    """“Find x: 2x + 3 = 11” speaks of nothing but the equation."""
    formulas = "".join(each for each in specifics if len(each) > 1)
    return tuple(each for each in specifics if len(each) > 1 or not each.isalpha() or each not in formulas)


def _without_apostrophes(text: str, language: str) -> str:
    straight = text.replace("’", "'")
    return straight.replace("'", "") if language == "en" else straight


def number(text: str) -> Fraction | None:
    r"""The value of a text that is one number: `0.5`, `1/2`, `1,000`, `−3`, `50 %`, `$\frac{1}{2}$`; otherwise None."""
    folded = fold(text).strip().strip(".$ ").replace("\u2212", "-").replace("\u2044", "/").replace(" ", "")
    folded = re.sub(r"\\[dt]?frac\{(-?\d+)\}\{(\d+)\}", r"\1/\2", folded)
    match = re.fullmatch(rf"([+-]?)({_NUMBER})(?:/({_NUMBER}))?(\\?%)?", folded)
    if match is None:
        return None
    divisor = _decimal(match[3]) if match[3] else Fraction(1)
    if not divisor:
        return None
    value = _decimal(match[2]) / divisor
    return (-value if match[1] == "-" else value) / (100 if match[4] else 1)


def numbers(text: str) -> tuple[Fraction, ...]:
    """The numbers in `text`, in order, signs left out; digits within words (`H2O`) do not count."""
    found = re.findall(rf"(?<![\w.,]){_NUMBER}(?![\w])", fold(text))
    return tuple(_decimal(each) for each in found)


def _specific(token: str, formulas: tuple[str, ...]) -> str:
    if token[0] == "\x00":
        return formulas[int(token[1:-1])]
    if token[0].isdigit() and re.fullmatch(_NUMBER, token):
        return str(_decimal(token))
    if _ROMAN.fullmatch(token):
        return token
    is_symbol = any(char.isdigit() for char in token) or token[-1] in "+-\u2212" or not token[0].isalpha()
    is_letter = len(token) == 1 and "a" <= token < "{" and token not in "aeiouy"
    return token if is_symbol or is_letter else ""


def _decimal(digits: str) -> Fraction:
    digits = re.sub(r"\D+$", "", digits[:_MOST_DIGITS])
    if _THOUSANDS.fullmatch(digits) and not digits.startswith("0"):
        return Fraction(re.sub(r"\D", "", digits))
    *whole, last = re.split(r"\D", digits)
    return Fraction(f"{''.join(whole)}.{last}") if whole else Fraction(last)


def _meaning(word: str, language: str, claims: bool) -> str:
    root = stem(word, language)
    if claims and (claim := _meanings(language, "opposites").get(root)):
        return claim
    return _meanings(language, "synonyms").get(root, root)


@cache
def _number_words(language: str) -> dict[str, str]:
    return {word: str(value) for value, word in enumerate(NUMBER_WORDS.get(language, ()))}


@cache
def _meanings(language: str, table: str) -> dict[str, str]:
    lines = (OPPOSITES if table == "opposites" else SYNONYMS).get(language, ())
    return {stem(word, language): f"={line.split()[0]}" for line in lines for word in line.split()}


@cache
def _suffixes(language: str) -> tuple[str, ...]:
    return tuple(_SUFFIXES.get(language, "").split())


def stem(word: str, language: str) -> str:
    """A light stem of a folded word: ends of inflection and common derivation cut off, three letters at least."""
    if language == "ar":
        return _arabic_stem(word)
    for suffix in _suffixes(language):
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM + (len(suffix) == 1):
            word = word[: -len(suffix)]
            break
    doubled = len(word) > 4 and word[-1] == word[-2] and word[-1] in "bdgmnprt"
    word = word[:-1] if doubled else word
    return word[:-1] if len(word) > _SHORTEST_STEM + 1 and word[-1] in "eiy" else word


def _arabic_stem(word: str) -> str:
    for prefix in _ARABIC_PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST_STEM:
            word = word[len(prefix) :]
            break
    for suffix in _ARABIC_SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            return word[: -len(suffix)]
    return word
