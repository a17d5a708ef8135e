"""Previews: pictures only, the word PREVIEW on each page, under four megabytes."""

import io

import pikepdf
import pytest
from PIL import Image, ImageChops

from app.core.deck import Deck
from app.generators.products.model import Product
from app.generators.products.registry import all_products, find_product
from app.generators.rendering import Renderer
from app.generators.rendering.images import Picture, bind, count_pages, draw_pages, resolution, stamped
from app.generators.rendering.words import sheet_words
from tests.support.decks import sample_deck
from tests.support.pdfs import page_sizes, page_texts

MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer()


def pages_of_sheets(renderer: Renderer, deck: Deck, product: Product, paper: str) -> int:
    rendered = [renderer.render_section(deck, section, product, paper) for section in product.sections]
    return sum(count_pages(done.worksheet) + count_pages(done.answers) for done in rendered)


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("product", all_products(), ids=lambda product: product.key)
def test_a_preview_is_all_pictures_of_all_pages(renderer: Renderer, product: Product, paper: str) -> None:
    deck = sample_deck(product.key)
    preview = renderer.render_preview(deck, product, product.sections, paper)
    openings = len(product.sections) if product.preview_opening == "titles" else 1
    assert len(preview) < 4 * MEGABYTE
    assert page_texts(preview) == [""] * (openings + pages_of_sheets(renderer, deck, product, paper))
    wanted = {"letter": (612, 792), "a4": (595.28, 841.89)}[paper]
    for size in page_sizes(preview):
        assert size == pytest.approx(wanted, abs=0.01)
    with pikepdf.open(io.BytesIO(preview)) as document:
        assert all("/Font" not in page.get("/Resources", {}) for page in document.pages)


def test_every_page_bears_the_watermark(renderer: Renderer) -> None:
    product = find_product("academy")
    deck = sample_deck("academy")
    preview = renderer.render_preview(deck, product, product.sections[:1], "letter")
    sheets = renderer.render_section(deck, product.sections[0], product, "letter")
    plain = [*draw_pages(sheets.worksheet, 60), *draw_pages(sheets.answers, 60)]
    shown = list(draw_pages(preview, 60))[1:]
    for before, after in zip(plain, shown, strict=True):
        difference = ImageChops.difference(before.image.convert("L"), after.image.convert("L"))
        changed = sum(difference.point(lambda value: 255 if value > 24 else 0).histogram()[255:])
        assert changed > 0.03 * before.image.width * before.image.height


def test_a_preview_of_the_most_that_can_be_asked_for_stays_small(renderer: Renderer) -> None:
    product = find_product("caterpillar")
    deck = sample_deck("caterpillar", "ar")
    sections = tuple(section.model_copy(update={"items": (section.items * 100)[:100]}) for section in deck.sections)
    preview = renderer.render_preview(deck.model_copy(update={"sections": sections}), product, product.sections, "a4")
    assert len(preview) < 4 * MEGABYTE


def test_the_quality_gives_way_to_the_limit() -> None:
    noise = Image.effect_noise((800, 1000), 90).convert("RGB")
    pictures = [Picture(noise, 612, 792)] * 3
    large, small = bind(pictures, "Noise", limit=MEGABYTE), bind(pictures, "Noise", limit=MEGABYTE // 10)
    assert MEGABYTE // 10 < len(large) < 1.01 * MEGABYTE
    assert len(small) < 0.11 * MEGABYTE
    assert page_sizes(small) == [(612, 792)] * 3


def test_stamping_darkens_and_never_lightens() -> None:
    page = Picture(Image.new("RGB", (40, 40), "#808080"), 100, 100)
    mark = Image.new("RGB", (20, 20), "#cccccc")
    assert stamped(page, mark).image.getpixel((10, 10)) == (102, 102, 102)


def test_long_previews_start_smaller() -> None:
    assert [resolution(pages) for pages in (5, 20, 30, 60, 500)] == sorted(
        (resolution(pages) for pages in (5, 20, 30, 60, 500)), reverse=True
    )


def test_the_watermark_is_in_the_language_of_the_sheets(renderer: Renderer) -> None:
    product = find_product("academy")
    marks = [renderer._watermark(sample_deck("academy", language), product, "letter", 30) for language in ("en", "ar")]
    assert sheet_words("en").preview != sheet_words("ar").preview
    assert ImageChops.difference(*marks).getbbox() is not None


def test_other_readers_open_a_preview_and_show_its_title(renderer: Renderer) -> None:
    product = find_product("caterpillar")
    deck = sample_deck("caterpillar", "ar")
    preview = renderer.render_preview(deck, product, product.sections[:2], "letter")
    with pikepdf.open(io.BytesIO(preview)) as document:
        assert document.check_pdf_syntax() == []
        assert str(document.docinfo["/Title"]).startswith(deck.context.lesson.title)


def test_the_same_deck_gives_the_same_preview(renderer: Renderer) -> None:
    product = find_product("academy")
    previews = [
        maker.render_preview(sample_deck("academy"), product, product.sections[:1], "a4")
        for maker in (renderer, Renderer())
    ]
    assert previews[0] == previews[1]
