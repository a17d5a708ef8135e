"""The pages foreseen are those that real sheets have."""

from dataclasses import replace

import pytest

from app.generators.outlook.pages import preview_pages, section_pages
from app.generators.products import all_products
from app.generators.products.model import Product, Section
from app.generators.rendering.images import count_pages
from app.generators.rendering.renderer import Renderer
from tests.support.decks import sample_deck

CASES = [(product, section) for product in all_products() for section in product.sections]


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer()


@pytest.mark.parametrize(("product", "section"), CASES, ids=lambda each: each.key)
@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("share", [0.4, 1.0])
def test_sections_fill_the_pages_foreseen(
    renderer: Renderer, product: Product, section: Section, paper: str, share: float
) -> None:
    deck = sample_deck(product.key)
    questions = round(section.count * share)
    (whole,) = (each for each in deck.sections if each.key == section.key)
    part = whole.model_copy(update={"items": whole.items[:questions], "wanted": questions})
    section = replace(section, count=questions)
    sheets = renderer.render_section(deck.model_copy(update={"sections": (part,)}), section, product, paper)
    assert section_pages(product, section, paper) == (count_pages(sheets.worksheet), count_pages(sheets.answers))


def test_a_product_that_nobody_measured_has_pages_all_the_same() -> None:
    product = replace(all_products()[0], key="new")
    worksheet, answers = section_pages(product, product.sections[0], "letter")
    assert worksheet >= 2 and answers >= 1


def test_a_preview_has_its_openings() -> None:
    academy, caterpillar = (next(p for p in all_products() if p.key == key) for key in ("academy", "caterpillar"))
    assert (preview_pages(academy, 4, 22), preview_pages(caterpillar, 5, 26)) == (26, 27)
