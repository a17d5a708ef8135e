"""Draws pages of PDFs as images. pypdfium2 is not safe for threads, so one draws at a time."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

from app.server import texts
from app.server.errors import NotThere

WIDTHS = (800, 1600)
"""Pixels; a page is drawn so wide and no other way, so that nobody makes the server draw for ever."""

MOST_PAGES = 200
_TALLEST = 2.0  # times its width
_turn = threading.Lock()


def page_sizes(path: Path) -> list[tuple[float, float]]:
    """Width and height of each page in points; `NotThere` for a file that is no PDF."""
    with _opened(path) as document:
        return [document.get_page_size(number) for number in range(min(len(document), MOST_PAGES))]


def draw_page(path: Path, number: int, width: int) -> bytes:
    """The page (counted from 1) as PNG, `width` pixels wide; `NotThere` when there is none."""
    with _opened(path) as document:
        if not 1 <= number <= min(len(document), MOST_PAGES):
            raise NotThere(texts.NO_DOWNLOAD, code="no-page")
        page = document[number - 1]
        across, down = page.get_size()
        if across <= 0 or down / across > _TALLEST:
            raise NotThere(texts.NO_DOWNLOAD, code="no-page")
        image = page.render(scale=width / across).to_pil()
        page.close()
    target = BytesIO()
    image.convert("RGB").quantize(64).save(target, "PNG", optimize=False)
    return target.getvalue()


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    import pypdfium2

    with _turn:
        try:
            document = pypdfium2.PdfDocument(path)
        except pypdfium2.PdfiumError as error:
            raise NotThere(texts.NO_DOWNLOAD, detail=str(error), code="no-pdf") from error
        try:
            yield document
        finally:
            document.close()
