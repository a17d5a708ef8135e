"""Writes a lesson's PDFs into its folder, section by section."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from app.core.deck import Deck
from app.core.errors import Cancelled
from app.generators.packing import write_file
from app.generators.products.model import Product, Section
from app.generators.rendering.renderer import Renderer
from app.generators.rendering.sheetdata import section_deck

Progress = Callable[[str, int, int], None]
"""Told the section just begun, how many sections are done, and of how many."""


def printable(deck: Deck, sections: Sequence[Section]) -> tuple[Section, ...]:
    """Those of `sections` that have items: a sheet without a question is never printed."""
    return tuple(section for section in sections if section_deck(deck, section).items)


def render_lesson_files(
    renderer: Renderer,
    deck: Deck,
    product: Product,
    sections: Sequence[Section],
    paper: str,
    root: Path,
    places: Mapping[str, tuple[str, str]],
    *,
    progress: Progress = lambda section, done, of: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> tuple[str, ...]:
    """Write worksheet and answer sheet of every section that has items; returns their paths relative to `root`.

    `places` gives for a section's key the two paths relative to `root` (worksheet, answers). A file appears whole or
    not at all, and replaces an older one. Raises `RenderingError`, `StorageError`, and `Cancelled` between sections.
    """
    chosen = printable(deck, sections)
    written: list[str] = []
    for done, section in enumerate(chosen):
        if is_cancelled():
            raise Cancelled("The sheets were not all made, because the job was cancelled.")
        progress(section.key, done, len(chosen))
        rendered = renderer.render_section(deck, section, product, paper)
        for place, pdf in zip(places[section.key], (rendered.worksheet, rendered.answers), strict=True):
            write_file(root, Path(place), pdf)
            written.append(place)
    return tuple(written)


def render_preview_file(
    renderer: Renderer, deck: Deck, product: Product, sections: Sequence[Section], paper: str, root: Path, place: str
) -> str | None:
    """Write the preview to `place`, relative to `root`; None when no section has an item."""
    chosen = printable(deck, sections)
    if not chosen:
        return None
    write_file(root, Path(place), renderer.render_preview(deck, product, chosen, paper))
    return place
