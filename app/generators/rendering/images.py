"""Pages as pictures: draws PDF pages, lays a watermark over them, keeps them small enough to be sent around."""

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, count

import pypdfium2
from PIL import Image, ImageChops

from app.generators.rendering.picturepdf import Leaf, picture_pdf

LIMIT = 4_000_000 - 100_000  # bytes of a preview: under 4 MB, with room for the PDF around the pictures
POINTS_PER_INCH = 72

# Resolution (dpi) by number of pages: a long preview starts smaller, since it would have to be made smaller anyway.
RESOLUTIONS = ((14, 150), (24, 128), (40, 110), (80, 90))
LOWEST_RESOLUTION = 72
QUALITIES = (82, 68, 52)
SHRINK = 0.8


@dataclass(frozen=True)
class Picture:
    """One page: its image and its size on paper in points."""

    image: Image.Image
    width: float
    height: float


def count_pages(pdf: bytes) -> int:
    """How many pages the PDF has."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def draw_pages(pdf: bytes, dpi: float) -> Iterator[Picture]:
    """Every page of the PDF at `dpi`, with its exact size."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            bitmap = page.render(scale=dpi / POINTS_PER_INCH, rev_byteorder=True, prefer_bgrx=True)
            yield Picture(bitmap.to_pil().convert("RGB"), page.get_width(), page.get_height())
            page.close()
    finally:
        document.close()


def resolution(pages: int) -> float:
    """The resolution at which so many pages will probably stay under the limit."""
    return next((dpi for most, dpi in RESOLUTIONS if pages <= most), LOWEST_RESOLUTION)


def stamped(picture: Picture, watermark: Image.Image) -> Picture:
    """The picture with the watermark multiplied into it: dark text stays readable, nothing can be lifted off."""
    if watermark.size != picture.image.size:
        watermark = watermark.resize(picture.image.size)
    return Picture(ImageChops.multiply(picture.image, watermark), picture.width, picture.height)


def bind(pictures: Iterable[Picture], title: str, *, limit: int = LIMIT) -> bytes:
    """A PDF of the pictures, one a page, in the best quality that stays under `limit` bytes.

    The pictures are taken one by one and kept as JPEG only, so that a long preview needs little memory.
    """
    best = [_leaf(picture) for picture in pictures]
    smaller = (_reduced(best, scale, quality, limit) for scale, quality in _steps())
    leaves = next(leaves for leaves in chain([best], smaller) if leaves is not None and _size(leaves) <= limit)
    return picture_pdf(leaves, title)


def _size(leaves: Iterable[Leaf]) -> int:
    return sum(len(leaf.jpeg) for leaf in leaves)


def _steps() -> Iterator[tuple[float, int]]:
    """The lower qualities at full size, then every quality at ever smaller sizes."""
    yield from ((1.0, quality) for quality in QUALITIES[1:])
    for times in count(1):
        yield from ((SHRINK**times, quality) for quality in QUALITIES)


def _reduced(leaves: Iterable[Leaf], scale: float, quality: int, limit: int) -> list[Leaf] | None:
    """The leaves smaller or in less quality; None as soon as they are seen to be over the limit."""
    reduced: list[Leaf] = []
    total = 0
    for leaf in leaves:
        with Image.open(io.BytesIO(leaf.jpeg)) as image:
            size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
            smaller = image.resize(size, Image.Resampling.LANCZOS) if scale < 1 else image
            reduced.append(replace(leaf, jpeg=_jpeg(smaller, quality), pixels=smaller.size))
        total += len(reduced[-1].jpeg)
        if total > limit:
            return None
    return reduced


def _leaf(picture: Picture) -> Leaf:
    pixels = picture.image.size
    return Leaf(_jpeg(picture.image, QUALITIES[0]), pixels, picture.width, picture.height)


def _jpeg(image: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality, subsampling="4:2:0")
    return buffer.getvalue()
