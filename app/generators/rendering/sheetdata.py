"""What the templates get: a deck's section, its lesson and the sheet's words as plain data."""

import re
import unicodedata
from typing import Any

from app.core.deck import Deck, Item, MultipleChoiceItem, SectionDeck, TrueFalseItem
from app.core.errors import BadRequest
from app.generators.formulas import parse_text, segments_as_json
from app.generators.products.model import Product, Section
from app.generators.rendering.words import FALLBACK, SheetWords, is_right_to_left, is_tall_script, sheet_words

PAPERS = {"letter": "us-letter", "a4": "a4"}
AUTHOR = "Worksheet Studio"
BREAKABLE_FROM = 1500  # characters: such a question may be taller than a page, which must not be kept together
LONGEST_WORD = 24  # characters that fit in the narrowest column at the largest size
BREAK_EVERY = 8
SHORT_TITLE = 64  # columns of the running head
SHORT_CARD_TITLE = 44  # columns of a card's head
SHORT_ABOUT = 84  # columns of the foot

_ZERO_WIDTH_SPACE = "\u200b"
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\ufeff\u202a-\u202e\u2066-\u2069]"
)
_LINE_ENDS = re.compile("\r\n?|[\u0085\u2028\u2029\x0b\x0c]")
_LANGUAGE = re.compile("[a-z]{2,3}")
_LONG_WORD = re.compile(rf"[^\s\u200b\u00ad-]{{{LONGEST_WORD + 1},}}")

Data = dict[str, Any]


def clean(text: str) -> str:
    """The text without what no paper can show: control characters, lone surrogates, direction overrides."""
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return unicodedata.normalize("NFC", _UNPRINTABLE.sub("", text)).strip()


def breakable(text: str) -> str:
    """The text with invisible places to break in words too long for a line."""
    return _LONG_WORD.sub(lambda match: _with_breaks(match.group()), text)


def _with_breaks(word: str) -> str:
    pieces = [word[at : at + BREAK_EVERY] for at in range(0, len(word), BREAK_EVERY)]
    # A mark belongs to the letter before it, also across a break.
    for index in range(1, len(pieces)):
        while pieces[index] and _joins_previous(pieces[index - 1], pieces[index][0]):
            pieces[index - 1] += pieces[index][0]
            pieces[index] = pieces[index][1:]
    return _ZERO_WIDTH_SPACE.join(piece for piece in pieces if piece)


def _joins_previous(previous: str, character: str) -> bool:
    is_mark = unicodedata.category(character) in ("Mn", "Mc", "Me", "Cf", "Sk")
    return is_mark or previous.endswith("\u200d")


def shorten(text: str, columns: int) -> str:
    """The beginning of `text` that takes at most `columns` columns (East Asian characters take two)."""
    taken = 0
    for index, character in enumerate(text):
        taken += 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if taken > columns:
            return text[:index].rsplit(" ", 1)[0].rstrip(" ,;:–—-\u200d") + "…"
    return text


def rich(text: str, language: str) -> list[Data]:
    """The text as segments for `math.typ`; an empty text has none."""
    segments = parse_text(clean(text), language)
    if not segments:
        return []
    return [s | {"text": breakable(str(s["text"]))} if s["kind"] == "text" else s for s in segments_as_json(segments)]


def section_deck(deck: Deck, section: Section) -> SectionDeck:
    """The deck's items of `section`; a section that was not written has none."""
    for written in deck.sections:
        if written.key == section.key:
            return written
    return SectionDeck(key=section.key, kind=section.kind, wanted=section.count)


def lesson_data(deck: Deck, product: Product, paper: str) -> Data:
    """What every page of a lesson knows: titles, language, paper, words, notice; raises `BadRequest` (paper)."""
    if paper not in PAPERS:
        raise BadRequest(f"There is no paper “{paper}”.", hint="The papers are letter and a4.", code="no-paper")
    context = deck.context
    words = sheet_words(context.language)
    title = clean(context.lesson.title)
    about = [clean(part) for part in (context.subject, context.grade, context.curriculum)]
    language, region = language_and_region(context.language)
    return {
        "paper": PAPERS[paper],
        "theme": product.theme,
        "product": product.name,
        "author": AUTHOR,
        "lang": language,
        "region": region,
        "rtl": is_right_to_left(context.language),
        "tall_script": is_tall_script(context.language),
        "title": breakable(title),
        "running_title": breakable(shorten(title, SHORT_TITLE)),
        "card_title": breakable(shorten(title, SHORT_CARD_TITLE)),
        "about": [breakable(part) for part in about if part],
        "running_about": breakable(shorten("  ·  ".join(part for part in about if part), SHORT_ABOUT)),
        "standard": breakable(clean(context.lesson.standard)),
        "unit": breakable(clean(context.unit_title)),
        "fields": [field_label(words, name) for name in product.fields],
        "notice": words.offline_notice if deck.writer == "offline" else "",
        "words": words.model_dump(by_alias=True, exclude={"headings", "answer_headings", "instructions", "counts"}),
    }


def language_and_region(code: str) -> tuple[str, str]:
    """Language and region of a BCP 47 code, as fonts and readers need them: `zh` and `TW` of `zh-Hant`."""
    language, *others = code.replace("_", "-").split("-")
    if not _LANGUAGE.fullmatch(language.lower()):
        return FALLBACK, ""
    region = next((part.upper() for part in others if len(part) == 2), "TW" if "Hant" in others else "")
    return language.lower(), region


def field_label(words: SheetWords, name: str) -> str:
    """The label of a box for the student: `name`, `date`, `class`."""
    return str(words.model_dump(by_alias=True)[name])


def section_data(deck: Deck, section: Section) -> Data:
    """What a worksheet and its answer sheet share: headings, instructions, the items."""
    words = sheet_words(deck.context.language)
    items = section_deck(deck, section).items
    return {
        "key": section.key,
        "kind": section.kind.value,
        "layout": section.layout.value,
        "lines": section.lines,
        "heading": words.headings[section.heading],
        "answer_heading": words.answer_headings[section.heading],
        "instruction": words.instructions[section.heading],
        "count": words.count(section.heading, len(items)),
        "explained": section.explains_true,
        "items": [_item(item, deck.context.language) for item in items],
    }


def _item(item: Item, language: str) -> Data:
    texts = item_texts(item)
    data: Data = {
        "stem": rich(item.stem, language),
        "long": sum(map(len, texts)) > BREAKABLE_FROM,
    }
    if isinstance(item, TrueFalseItem):
        return data | {"answer": item.answer, "explanation": rich(item.explanation, language)}
    if isinstance(item, MultipleChoiceItem):
        options = [rich(option, language) for option in item.options]
        return data | {"answer": item.answer, "options": options, "explanation": rich(item.explanation, language)}
    return data | {"answer": rich(item.answer, language), "scenario": rich(item.scenario, language)}


def item_texts(item: Item) -> tuple[str, ...]:
    """Every text of an item that is printed."""
    if isinstance(item, TrueFalseItem):
        return (item.stem, item.explanation)
    if isinstance(item, MultipleChoiceItem):
        return (item.stem, *item.options, item.explanation)
    return (item.scenario, item.stem, item.answer)


def document_title(deck: Deck, heading: str) -> str:
    """The title in a PDF's properties and in the reader's window."""
    return f"{clean(deck.context.lesson.title)} – {heading}"
