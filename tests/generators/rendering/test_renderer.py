"""Worksheets and answer sheets: all questions, right keys, accessible, the same bytes every time."""

import io
import re
import unicodedata
from collections import Counter
from dataclasses import replace

import pikepdf
import pytest

from app.core.deck import Deck, Item, ItemKind, MultipleChoiceItem, TrueFalseItem, WrittenItem
from app.core.errors import BadRequest, RenderingError
from app.generators.products.model import Layout, Product, Section
from app.generators.products.registry import all_products, find_product
from app.generators.rendering import RenderedSection, Renderer
from app.generators.rendering.words import sheet_words
from tests.support.decks import replace_items, sample_deck
from tests.support.pdfs import framed_pages, page_sizes, page_texts, spoken_formulas, squeeze, ua_problems

ALL_SECTIONS = [(product, section) for product in all_products() for section in product.sections]
SECTIONS = pytest.mark.parametrize(
    ("product", "section"), ALL_SECTIONS, ids=[f"{product.key}-{section.key}" for product, section in ALL_SECTIONS]
)
ACADEMY = find_product("academy")
TITLES = {
    "markup": '#set page() <b>bold</b> =HYPERLINK("x") \\u200b *a* _b_ @c `d` // e /* f',
    "one-word": "W" * 300,
    "long": "Photosynthesis and respiration in plants, animals and other living things of the pond " * 3,
    "chinese": "细胞：生命的基本单位",
    "arabic": "الخلية: وحدة بناء الكائن الحي",
    "hindi": "कोशिका: जीवन की मूल इकाई",
    "emoji": "Cells 🔬🌱 and families 👩‍👧",
    "signs": "H₂O → Ca²⁺, 3 ≤ x ≠ √2, −5 °C ½ №",
}


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer()


def render(
    renderer: Renderer, deck: Deck, product: Product, section: Section, paper: str = "letter"
) -> RenderedSection:
    return renderer.render_section(deck, section, product, paper)


def items_of(deck: Deck, section: Section) -> tuple[Item, ...]:
    return next(written.items for written in deck.sections if written.key == section.key)


@SECTIONS
@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_every_sheet_is_accessible_framed_and_of_its_size(
    renderer: Renderer, product: Product, section: Section, paper: str
) -> None:
    rendered = render(renderer, sample_deck(product.key), product, section, paper)
    wanted = {"letter": (612, 792), "a4": (595.28, 841.89)}[paper]
    for pdf in (rendered.worksheet, rendered.answers):
        assert ua_problems(pdf) == []
        assert all(framed_pages(pdf))
        for size in page_sizes(pdf):
            assert size == pytest.approx(wanted, abs=0.01)


def stems_of(deck: Deck, section: Section) -> list[str]:
    """What identifies every item on paper, without white space; texts with formulas are left out."""
    texts = [
        item.scenario if isinstance(item, WrittenItem) and item.scenario else item.stem
        for item in items_of(deck, section)
    ]
    return [squeeze(text) for text in texts if "$" not in text]


@SECTIONS
def test_every_question_is_printed_once(renderer: Renderer, product: Product, section: Section) -> None:
    deck = sample_deck(product.key)
    text = "".join(page_texts(render(renderer, deck, product, section).worksheet))
    stems = stems_of(deck, section)
    assert len(items_of(deck, section)) == section.count
    assert [stem for stem in stems if text.count(stem) != stems.count(stem)] == []


@SECTIONS
def test_arabic_sheets_are_complete_and_accessible(renderer: Renderer, product: Product, section: Section) -> None:
    deck = sample_deck(product.key, "ar")
    rendered = render(renderer, deck, product, section)
    assert ua_problems(rendered.worksheet) == ua_problems(rendered.answers) == []
    # A reader of the page's text gets ligatures in another order, so letters are counted.
    printed = Counter(unicodedata.normalize("NFKC", "".join(page_texts(rendered.worksheet))))
    assert not Counter("".join(stems_of(deck, section))) - printed
    if section.kind is ItemKind.TRUE_FALSE:
        pairs = [text.count("صخ") for text in page_texts(rendered.worksheet)]
        assert sum(pairs) == section.count


DISPLAY = r"The slope is $$\lim_{h\to 0}\frac{f(3+h)-f(3)}{h}$$ for $f(x)=x^2$."


@SECTIONS
def test_formulas_are_printed_and_read_aloud_everywhere(renderer: Renderer, product: Product, section: Section) -> None:
    deck = sample_deck(product.key)
    first = items_of(deck, section)[0]
    changes: dict[str, object] = {"stem": DISPLAY}
    if isinstance(first, WrittenItem):
        changes |= {"answer": DISPLAY, "scenario": DISPLAY if first.scenario else ""}
    else:
        changes["explanation"] = DISPLAY
    if isinstance(first, MultipleChoiceItem):
        changes["options"] = ("$$x^2$$", r"$\frac{1}{2}$", r"$\ce{H2O}$", "none")
    rendered = render(renderer, replace_items(deck, section.key, first.model_copy(update=changes)), product, section)
    for pdf in (rendered.worksheet, rendered.answers):
        assert ua_problems(pdf) == []
        assert any("limit" in spoken for spoken in spoken_formulas(pdf))


@SECTIONS
def test_answer_sheets_say_what_the_deck_says(renderer: Renderer, product: Product, section: Section) -> None:
    deck = sample_deck(product.key)
    items = items_of(deck, section)
    text = "".join(page_texts(render(renderer, deck, product, section).answers))
    words = sheet_words("en")
    for item in items:
        parts = [item.answer] if isinstance(item, WrittenItem) else [item.explanation]
        if isinstance(item, MultipleChoiceItem):
            parts.append(item.options[item.answer])
        assert [part for part in parts if "$" not in str(part) and squeeze(str(part)) not in text] == []
    if not isinstance(items[0], WrittenItem):
        start, end = squeeze(words.key_at_a_glance), squeeze(words.answers_explained)
        key = text[text.index(start) + len(start) : text.index(end)]
        letters = [_letter(item) for item in items]
        width = 2 if section.layout is Layout.CARDS else 1
        assert key == "".join(f"{number:0{width}d}{letter}" for number, letter in enumerate(letters, start=1))


def _letter(item: Item) -> str:
    if isinstance(item, TrueFalseItem):
        return "T" if item.answer else "F"
    assert isinstance(item, MultipleChoiceItem)
    return "ABCD"[item.answer]


def test_worksheets_do_not_give_the_answers_away(renderer: Renderer) -> None:
    deck = sample_deck("caterpillar")
    product = find_product("caterpillar")
    for section in product.sections:
        text = "".join(page_texts(render(renderer, deck, product, section).worksheet))
        for item in items_of(deck, section):
            answer = item.answer if isinstance(item, WrittenItem) else ""
            assert not answer or squeeze(answer) not in text


@pytest.mark.parametrize("product_key", ["academy", "caterpillar"])
@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_hostile_titles_are_printed_as_written(renderer: Renderer, product_key: str, title: str) -> None:
    product = find_product(product_key)
    deck = sample_deck(product_key, title=title)
    for section in (product.sections[0], product.sections[-1]):
        rendered = render(renderer, deck, product, section)
        for pdf in (rendered.worksheet, rendered.answers):
            assert ua_problems(pdf) == []
            with pikepdf.open(io.BytesIO(pdf)) as document:
                assert str(document.docinfo["/Title"]).startswith(title.strip())
            if title.isascii():
                assert squeeze(title) in page_texts(pdf)[0]


def test_hostile_items_are_printed_as_written(renderer: Renderer) -> None:
    hostile = [
        '#panic("x")',
        '<script>alert("1")</script>',
        "=1+1",
        r"C:\new\table",
        "A" * 150,
        "100 % of [x] {y} ~z^2",
    ]
    section = ACADEMY.section("true_false")
    items = [TrueFalseItem(stem=stem, answer=False, explanation=stem) for stem in hostile]
    rendered = render(renderer, replace_items(sample_deck("academy"), "true_false", *items), ACADEMY, section)
    for pdf in (rendered.worksheet, rendered.answers):
        text = "".join(page_texts(pdf))
        assert [stem for stem in hostile if squeeze(stem) not in text] == []


def test_a_card_that_cannot_fit_is_named(renderer: Renderer) -> None:
    deck = sample_deck("academy")
    card = items_of(deck, ACADEMY.section("task_cards"))[6]
    assert isinstance(card, MultipleChoiceItem)
    first = items_of(deck, ACADEMY.section("task_cards"))[:6]
    long = card.model_copy(update={"stem": "A very long question goes on and on. " * 80})
    with pytest.raises(RenderingError, match=r"Card 07 .*Cells: The Building Blocks") as caught:
        render(renderer, replace_items(deck, "task_cards", *first, long), ACADEMY, ACADEMY.section("task_cards"))
    assert caught.value.code == "card-too-long"
    assert "typ" in caught.value.detail and "typ" not in str(caught.value)


def test_a_card_at_the_limit_fits(renderer: Renderer) -> None:
    card = MultipleChoiceItem(stem="Why " * 41 + "?", options=("w" * 40, "x " * 20, "y " * 20, "z" * 39), answer=1)
    section = ACADEMY.section("task_cards")
    rendered = render(renderer, replace_items(sample_deck("academy"), "task_cards", card), ACADEMY, section)
    assert squeeze(card.options[0]) in page_texts(rendered.worksheet)[0]


def test_a_character_that_no_font_has_is_named(renderer: Renderer) -> None:
    item = TrueFalseItem(stem="The sign \U00012000 is old.", answer=True)
    deck = replace_items(sample_deck("academy"), "true_false", item)
    with pytest.raises(RenderingError, match=r"Question 1 in .* cannot be printed") as caught:
        render(renderer, deck, ACADEMY, ACADEMY.section("true_false"))
    assert caught.value.code == "missing-glyph"


def test_the_offline_notice_is_on_every_page(renderer: Renderer) -> None:
    for product in all_products():
        for language in ("en", "ar"):
            deck = sample_deck(product.key, language, writer="offline")
            notice = squeeze(sheet_words(language).offline_notice)
            for section in product.sections:
                rendered = render(renderer, deck, product, section)
                for text in page_texts(rendered.worksheet) + page_texts(rendered.answers):
                    assert language == "ar" or notice in text
                    assert len(text) > len(notice)


def test_decks_of_a_writing_service_have_no_notice(renderer: Renderer) -> None:
    rendered = render(renderer, sample_deck("academy"), ACADEMY, ACADEMY.sections[0])
    assert squeeze(sheet_words("en").offline_notice) not in "".join(page_texts(rendered.worksheet))


def test_the_same_deck_gives_the_same_bytes() -> None:
    for section in (ACADEMY.sections[1], ACADEMY.sections[3]):
        first, second = (render(Renderer(), sample_deck("academy"), ACADEMY, section) for _ in range(2))
        assert first == second


@pytest.mark.parametrize(("language", "direction"), [("en", "/L2R"), ("ar", "/R2L")])
def test_language_direction_and_bookmarks(renderer: Renderer, language: str, direction: str) -> None:
    deck = sample_deck("academy", language)
    rendered = render(renderer, deck, ACADEMY, ACADEMY.section("multiple_choice"))
    with pikepdf.open(io.BytesIO(rendered.answers)) as pdf, pdf.open_outline() as outline:
        assert pdf.Root.Lang == language
        assert pdf.Root.ViewerPreferences.Direction == direction
        assert pdf.docinfo["/Author"] == "Worksheet Studio"
        assert [item.title for item in outline.root] == [deck.context.lesson.title]
        assert [item.title for item in outline.root[0].children] == [
            sheet_words(language).answer_headings["multiple_choice"]
        ]


def test_no_question_stands_alone_on_the_last_page(renderer: Renderer) -> None:
    section = ACADEMY.section("short_answer")
    deck = sample_deck("academy")
    items = items_of(deck, section)
    for count in range(14, 25):
        shorter = deck.sections[2].model_copy(update={"items": items[:count]})
        cut = deck.model_copy(update={"sections": (*deck.sections[:2], shorter, *deck.sections[3:])})
        pages = page_texts(render(renderer, cut, ACADEMY, section).worksheet)
        assert len(re.findall(r"Explaininonesentence", pages[-1])) >= 2


def test_a_question_longer_than_a_page_is_printed_whole(renderer: Renderer) -> None:
    section = ACADEMY.section("short_answer")
    words = " ".join(f"word{number}" for number in range(1500))
    item = WrittenItem(kind=section.kind, stem=words, answer="Yes.")
    rendered = render(renderer, replace_items(sample_deck("academy"), section.key, item), ACADEMY, section)
    assert "word1499" in "".join(page_texts(rendered.worksheet))


@SECTIONS
@pytest.mark.parametrize("opening", ["titles", "inside"])
def test_every_theme_draws_every_kind(renderer: Renderer, product: Product, section: Section, opening: str) -> None:
    themes = {other.theme for other in all_products()} - {product.theme}
    for theme in themes:
        dressed = replace(product, theme=theme, preview_opening=opening)
        rendered = render(renderer, sample_deck(product.key), dressed, section, "a4")
        assert ua_problems(rendered.worksheet) == ua_problems(rendered.answers) == []
        assert renderer.render_preview(sample_deck(product.key), dressed, [section], "a4").startswith(b"%PDF")


def test_an_unknown_paper_is_refused_in_words(renderer: Renderer) -> None:
    with pytest.raises(BadRequest, match="no paper “a3”"):
        render(renderer, sample_deck("academy"), ACADEMY, ACADEMY.sections[0], "a3")
