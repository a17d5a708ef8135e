"""Puts a deck on paper: worksheets, answer sheets and previews as PDFs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PIL import Image

from app.core.deck import Deck
from app.core.errors import RenderingError
from app.generators.products.model import Layout, Product, Section
from app.generators.rendering.images import Picture, bind, count_pages, draw_pages, resolution, stamped
from app.generators.rendering.sheetdata import (
    SHORT_TITLE,
    clean,
    document_title,
    item_texts,
    lesson_data,
    section_data,
    section_deck,
    shorten,
)
from app.generators.rendering.typesetter import Typesetter, TypesettingFailed
from app.generators.rendering.words import SheetWords, sheet_words

_CARD_TOO_LONG = re.compile(r"card-too-long:(\d+)")
_NOT_DISPLAYABLE = re.compile(r"[Tt]he text ['\"‘“`](.+?)['\"’”`] could not be displayed", re.DOTALL)


@dataclass(frozen=True)
class RenderedSection:
    """A section's two documents, as the bytes of tagged PDFs."""

    key: str
    worksheet: bytes
    answers: bytes


class Renderer:
    """Makes PDFs of decks. One for each process: it holds compiler and fonts, and is not thread-safe."""

    def __init__(self, typesetter: Typesetter | None = None) -> None:
        self._typesetter = typesetter or Typesetter()
        self._watermarks: dict[tuple[str, str, float], Image.Image] = {}

    def render_section(self, deck: Deck, section: Section, product: Product, paper: str) -> RenderedSection:
        """Worksheet and answer sheet of one section on `paper` (`letter` or `a4`); raises `RenderingError`."""
        data = section_data(deck, section)
        lesson = lesson_data(deck, product, paper)
        template = "cards" if section.layout is Layout.CARDS else "worksheet"
        try:
            worksheet, answers = (
                self._typesetter.typeset(
                    name, lesson | {"section": data, "document_title": document_title(deck, data[heading])}
                )
                for name, heading in ((template, "heading"), ("answers", "answer_heading"))
            )
        except TypesettingFailed as failure:
            raise _explained(failure, deck, section) from failure
        return RenderedSection(section.key, worksheet, answers)

    def render_preview(self, deck: Deck, product: Product, sections: Sequence[Section], paper: str) -> bytes:
        """One PDF of all sections' pages as images under 4 MB, PREVIEW across each; raises `RenderingError`."""
        rendered = [self.render_section(deck, section, product, paper) for section in sections]
        pages = [(count_pages(done.worksheet), count_pages(done.answers)) for done in rendered]
        try:
            opening = self._typesetter.typeset("opening", _opening_data(deck, product, sections, paper, pages))
            dpi = resolution(sum(map(sum, pages)) + len(sections))
            watermark = self._watermark(deck, product, paper, dpi)
        except TypesettingFailed as failure:
            raise _explained(failure, deck, None) from failure
        drawn = _preview_pages(product, list(draw_pages(opening, dpi)), rendered, dpi)
        title = document_title(deck, sheet_words(deck.context.language).preview)
        return bind((stamped(picture, watermark) for picture in drawn), title)

    def _watermark(self, deck: Deck, product: Product, paper: str, dpi: float) -> Image.Image:
        words = sheet_words(deck.context.language)
        key = (words.preview, paper, dpi)
        if key not in self._watermarks:
            data = lesson_data(deck, product, paper) | {"document_title": words.preview}
            self._watermarks[key] = next(draw_pages(self._typesetter.typeset("watermark", data), dpi)).image
        return self._watermarks[key]


def _preview_pages(
    product: Product, opening: list[Picture], rendered: list[RenderedSection], dpi: float
) -> Iterator[Picture]:
    has_title_pages = product.preview_opening == "titles"
    if not has_title_pages:
        yield from opening
    for index, done in enumerate(rendered):
        if has_title_pages:
            yield opening[index]
        yield from draw_pages(done.worksheet, dpi)
        yield from draw_pages(done.answers, dpi)


def _opening_data(
    deck: Deck, product: Product, sections: Sequence[Section], paper: str, pages: list[tuple[int, int]]
) -> dict[str, Any]:
    words = sheet_words(deck.context.language)
    counts = [len(section_deck(deck, section).items) for section in sections]
    parts = [
        _part(words, section, count, worksheet_pages, answer_pages)
        | {"place": words.part_of.replace("{part}", str(number)).replace("{parts}", str(len(sections)))}
        for number, (section, count, (worksheet_pages, answer_pages)) in enumerate(
            zip(sections, counts, pages, strict=True), start=1
        )
    ]
    totals = [
        words.count("questions_in_all", sum(counts)),
        words.count("worksheets", len(sections)),
        words.count("answer_sheets", len(sections)),
    ]
    return lesson_data(deck, product, paper) | {
        "document_title": document_title(deck, words.preview),
        "opening": product.preview_opening,
        "parts": parts,
        "totals": "  ·  ".join(totals),
    }


def _part(words: SheetWords, section: Section, count: int, worksheet_pages: int, answer_pages: int) -> dict[str, Any]:
    return {
        "heading": words.headings[section.heading],
        "count": words.count(section.heading, count),
        "number_of_items": count,
        "pages": f"{words.count('pages', worksheet_pages + answer_pages)}, {words.with_answer_sheet}",
    }


def _explained(failure: TypesettingFailed, deck: Deck, section: Section | None) -> RenderingError:
    """The failure in words for a person: which lesson, section and item, and what to do."""
    title = shorten(clean(deck.context.lesson.title), SHORT_TITLE)
    where = f"“{section.worksheet}” of “{title}”" if section else f"the preview of “{title}”"
    if card := _CARD_TOO_LONG.search(failure.message + failure.detail):
        return RenderingError(
            f"Card {int(card.group(1)):02d} in {where} has more text than fits on a card.",
            hint="Shorten its question or its options, then make the sheets again.",
            detail=failure.detail,
            code="card-too-long",
        )
    if missing := _NOT_DISPLAYABLE.search(failure.message):
        text = missing.group(1).strip('"')
        return RenderingError(
            f"{_place_of(text, deck, section)} in {where} has a character that cannot be printed: “{text}”.",
            hint="Replace that character, then make the sheets again.",
            detail=failure.detail,
            code="missing-glyph",
        )
    return RenderingError(
        f"The typesetter could not make {where}.",
        hint="Make the sheets again; if that fails too, report it with the details.",
        detail=f"{failure.message}\n{failure.detail}",
    )


def _place_of(text: str, deck: Deck, section: Section | None) -> str:
    items = section_deck(deck, section).items if section else ()
    for number, item in enumerate(items, start=1):
        if any(text in clean(part) for part in item_texts(item)):
            return f"Question {number}"
    return "The lesson’s title, standard, subject, grade or curriculum"
