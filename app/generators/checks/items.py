"""Checks of one item by code, before anybody solves it: a table of small rules, each with a stable code."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations

from app.core.curriculum import LessonContext
from app.core.deck import Item, ItemKind, MultipleChoiceItem, Rejection, TrueFalseItem, WrittenItem
from app.generators.checks import contradictions, phrases
from app.generators.checks.texts import describe
from app.generators.checks.tokens import fold, number, split_formulas
from app.generators.formulas import check_formulas, plain_text
from app.generators.products import Section

_FORM_MATTERS = re.compile(
    r"simpl|lowest|reduce|form|equivalent|significant|decimal|round|percent|kürz|gekürzt|gleichwertig|rund|irreduc|equival"
    r"|redond|arrond|نسبه|ابسط|مكافي"
)
_MOJIBAKE = re.compile("\ufffd|□□|\\w□\\w|Ã[\u0080-\u00bf]|â€|Â[\u00a0-\u00bf]")
_UNPRINTABLE = frozenset({"Cc", "Cs", "Co", "Cn"})
_GAP = re.compile(r"_{2,}|\.{4,}|…{2,}")
_WITHOUT_SPACES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_BETWEEN_WORDS = re.compile(r"[^\w$^+=<>/-]+")
_SHORT_SYMBOL = 3
_SHORT_PHRASE = 2
_ARTICLES = re.compile(r"^(?:the|an?|der|die|das|ein|eine|el|la|los|las|un|una|le|les|une|l') ?(?=\S)", re.IGNORECASE)


@dataclass(frozen=True)
class Reading:
    """An item as the checks read it. `texts` are its fields by the name that a person knows them under."""

    item: Item
    section: Section
    context: LessonContext

    @property
    def texts(self) -> dict[str, str]:
        """All texts of the item, those that may be empty left out when they are."""
        item = self.item
        texts = {"question": item.stem}
        if isinstance(item, MultipleChoiceItem):
            texts |= {f"option “{option}”" if option else "option": option for option in item.options}
        if isinstance(item, WrittenItem):
            return texts | {"answer": item.answer} | ({"scenario": item.scenario} if item.scenario else {})
        needs_words = isinstance(item, MultipleChoiceItem) or not item.answer or self.section.explains_true
        return texts | ({"explanation": item.explanation} if item.explanation or needs_words else {})

    @property
    def asked(self) -> str:
        """What a student reads: scenario, stem, options."""
        item = self.item
        if isinstance(item, MultipleChoiceItem):
            return "\n".join((item.stem, *item.options))
        return f"{item.scenario}\n{item.stem}" if isinstance(item, WrittenItem) and item.scenario else item.stem

    @property
    def told(self) -> str:
        """What the answer sheet says in words."""
        return self.item.answer if isinstance(self.item, WrittenItem) else self.item.explanation


Check = Callable[[Reading], str | None]


def check_item(item: Item, section: Section, context: LessonContext) -> Rejection | None:
    """The first reason why `item` must not be printed on a sheet of `section`; None for a good item."""
    reading = Reading(item, section, context)
    for code, check in CHECKS:
        detail = check(reading)
        if detail is not None:
            return Rejection(section=section.key, stem=item.stem, code=code, reason=describe(code, detail))
    return None


def _wrong_kind(reading: Reading) -> str | None:
    return None if reading.item.kind is reading.section.kind else ""


def _blank(reading: Reading) -> str | None:
    options = reading.item.options if isinstance(reading.item, MultipleChoiceItem) else ()
    if any(not option.strip() for option in options):
        return "option"
    for name, text in reading.texts.items():
        # A dash or “none” may well be an option (“Which sign?”, “How many moons?”), a question never.
        if not text.strip() or (name in ("question", "scenario") and phrases.is_placeholder(text)):
            return name
        if name in ("answer", "explanation") and not any(char.isalnum() or char in "<>=+-−$" for char in text):
            return name
    return None


def _characters(reading: Reading) -> str | None:
    return "" if any(unprintable(text) for text in reading.texts.values()) else None


def unprintable(text: str) -> bool:
    """Whether `text` holds characters that cannot be printed, or those of a wrong encoding."""
    odd = (unicodedata.category(char) in _UNPRINTABLE and char not in "\n\t" for char in text)
    return _MOJIBAKE.search(text) is not None or any(odd)


def _leftover(reading: Reading) -> str | None:
    item = reading.item
    if isinstance(item, MultipleChoiceItem) and sum(_is_lettered(option) for option in item.options) > 1:
        return item.options[0][:3]
    names = ("question", "scenario", "explanation", "answer")
    found = (phrases.leftover(text) for name, text in reading.texts.items() if name in names)
    return next((words for words in found if words), None)


def _is_lettered(option: str) -> bool:
    return re.match(r"\(?[A-Da-d][).:]\s", option) is not None


def count_characters(reading: Reading) -> int:
    """How many characters a student reads, formulas as they are printed."""
    return sum(len(plain_text(line).strip()) for line in reading.asked.split("\n"))


def _too_long(reading: Reading) -> str | None:
    length = count_characters(reading)
    limit = reading.section.item_limit
    return f"{length} characters, {limit} fit" if length > limit else None


def _answer_too_long(reading: Reading) -> str | None:
    words, limit = count_words(reading.told), reading.section.answer_words
    return f"{words} words, {limit} are asked for" if words > limit else None


def count_words(text: str) -> int:
    """How many words a text has; a formula is one, and in scripts without spaces two characters are."""
    plain, _ = split_formulas(text)
    dense = len(_WITHOUT_SPACES.findall(plain))
    return (dense + 1) // 2 + sum(
        any(char.isalnum() or char == "\0" for char in word) for word in _WITHOUT_SPACES.sub(" ", plain).split()
    )


def _options_alike(reading: Reading) -> str | None:
    item = reading.item
    if not isinstance(item, MultipleChoiceItem):
        return None
    for one, other in combinations(item.options, 2):
        if same_words(one, other):
            return one
        if same_value(one, other, item.stem):
            return f"{one}” and “{other}"
    return None


def same_words(one: str, other: str) -> bool:
    """Whether two options read the same."""
    return _bare(one) == _bare(other)


def same_value(one: str, other: str, stem: str) -> bool:
    """Whether two options are the same number, where `stem` does not ask for its form (“in lowest terms”)."""
    value = number(one)
    return value is not None and value == number(other) and not _FORM_MATTERS.search(fold(stem))


def _bare(option: str) -> str:
    """An option without what makes no difference; case makes one in short symbols (`Co` and `CO`, `mg` and `Mg`)."""
    text = unicodedata.normalize("NFC", " ".join(option.split())).strip(" .;,")
    text = _ARTICLES.sub("", text) or text
    return text.replace(" ", "") if "$" in text else text.casefold() if len(text) > 4 else text


def _all_of_the_above(reading: Reading) -> str | None:
    item = reading.item
    options = item.options if isinstance(item, MultipleChoiceItem) else ()
    return "" if any(phrases.is_all_of_the_above(text) for text in (item.stem, *options)) else None


def _names_letter(reading: Reading) -> str | None:
    if isinstance(reading.item, MultipleChoiceItem):
        return "" if phrases.names_letter(reading.told) else None
    # A statement or a question may tell of options of its own (“Option A costs $5, option B …”).
    is_foreign = phrases.speaks_of_options(reading.told) and not phrases.names_letter(reading.asked)
    return "" if is_foreign else None


def _contradiction(reading: Reading) -> str | None:
    return contradictions.find(reading.item) or None


def _formula(reading: Reading) -> str | None:
    return next((problem for text in reading.texts.values() for problem in check_formulas(text)), None)


def _picture(reading: Reading) -> str | None:
    return phrases.picture(reading.asked) or None


def _markdown(reading: Reading) -> str | None:
    about_markup = "<" in f"{reading.context.lesson.title}{reading.context.lesson.note}"
    if about_markup:
        return None
    return next((found for text in reading.texts.values() if (found := phrases.markdown(text))), None)


def _gap(reading: Reading) -> str | None:
    if reading.item.kind not in (ItemKind.TRUE_FALSE, ItemKind.OPEN_ENDED, ItemKind.SCENARIO):
        return None  # “The largest planet is ___.” is a fair question with options, or with a short answer
    return "" if _GAP.search(split_formulas(reading.item.stem)[0]) else None


def _given_away(reading: Reading) -> str | None:
    item = reading.item
    if isinstance(item, TrueFalseItem):
        return "" if phrases.tells_truth(item.stem) else None
    stem = _words(item.stem)
    if isinstance(item, MultipleChoiceItem):
        standing = [_stands_in(option, stem) for option in item.options]
        is_alone = standing[item.answer] and sum(standing) == 1
        return "" if is_alone and len(item.options[item.answer]) > _SHORT_SYMBOL else None
    return "" if count_words(item.answer) > _SHORT_PHRASE and _stands_in(item.answer, stem) else None


def _words(text: str) -> str:
    spaced = _BETWEEN_WORDS.sub(" ", fold(text)).strip()
    return f" {spaced} "


def _stands_in(answer: str, stem: str) -> bool:
    """Whether `answer` stands in the stem word for word; numbers and symbols stand there for other reasons."""
    words = _words(_ARTICLES.sub("", answer) or answer)
    return words.replace(" ", "").isalpha() and words in stem


def _title_only(reading: Reading) -> str | None:
    title = fold(reading.context.lesson.title).strip(" .?!")
    return "" if fold(reading.item.stem).strip(" .?!") == title else None


CHECKS: tuple[tuple[str, Check], ...] = (
    ("wrong-kind", _wrong_kind),
    ("blank", _blank),
    ("characters", _characters),
    ("leftover", _leftover),
    ("markdown", _markdown),
    ("title-only", _title_only),
    ("all-of-the-above", _all_of_the_above),
    ("options-alike", _options_alike),
    ("names-letter", _names_letter),
    ("explanation-contradicts", _contradiction),
    ("given-away", _given_away),
    ("gap", _gap),
    ("picture", _picture),
    ("formula", _formula),
    ("too-long", _too_long),
    ("answer-too-long", _answer_too_long),
)
"""The checks in the order in which they are tried."""
