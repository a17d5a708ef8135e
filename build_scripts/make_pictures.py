"""Draws the pictures of real pages that the window shows of each product: `python build_scripts/make_pictures.py`."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402

from app.core.deck import Deck  # noqa: E402
from app.core.jobs import JobOptions  # noqa: E402
from app.generators.lesson import write_lesson  # noqa: E402
from app.generators.lesson.drafts import MemoryStore  # noqa: E402
from app.generators.products import Product, all_products  # noqa: E402
from app.generators.rendering.images import draw_pages  # noqa: E402
from app.generators.rendering.renderer import Renderer  # noqa: E402
from app.generators.workbook import read_workbook  # noqa: E402
from app.generators.writers.offline.writer import OfflineWriter  # noqa: E402
from app.worker.planning import lesson_contexts  # noqa: E402

TARGET = ROOT / "resources" / "pictures" / "products"
LESSON = "1.2"  # of the sample workbook
SHOWN = {"academy": "multiple_choice", "caterpillar": "true_false_explained"}
DPI = 96
COLORS = 64


def written(product: Product) -> Deck:
    """The lesson of the sample workbook, written without any service."""
    curricula = read_workbook(ROOT / "resources" / "samples" / "sample-curriculum.xlsx").curricula
    context = next(each for each in lesson_contexts(curricula) if each.lesson.id == LESSON)
    options = JobOptions(product=product.key, writer="offline")
    return write_lesson(
        context,
        product,
        options,
        OfflineWriter(),
        store=MemoryStore(),
        report=lambda _: None,
        is_cancelled=lambda: False,
    )


def picture(renderer: Renderer, deck: Deck, product: Product, paper: str) -> Image.Image:
    """The first page of the product's most telling worksheet."""
    section = product.section(SHOWN.get(product.key, product.sections[0].key))
    page = next(iter(draw_pages(renderer.render_section(deck, section, product, paper).worksheet, DPI)))
    return page.image.quantize(COLORS, dither=Image.Dither.NONE)


def main() -> None:
    """One PNG for each product and paper."""
    TARGET.mkdir(parents=True, exist_ok=True)
    renderer = Renderer()
    for product in all_products():
        deck = written(product)
        for paper in ("letter", "a4"):
            target = TARGET / f"{product.key}-{paper}.png"
            picture(renderer, deck, product, paper).save(target, optimize=True)
            print(f"{target.relative_to(ROOT)}: {target.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
