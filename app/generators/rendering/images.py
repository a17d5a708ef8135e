"""Pages as pictures: draws PDF pages, lays a watermark over them, binds them into a PDF without any text."""

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
from PIL import Image, ImageChops

LIMIT = 4_000_000 - 100_000  # bytes of a preview: under 4 MB, with room for the PDF around the pictures
POINTS_PER_INCH = 72

# Resolution (dpi) by number of pages: a long preview starts smaller, since it would have to be made smaller anyway.
RESOLUTIONS = ((14, 150), (24, 128), (40, 110), (80, 90))
LOWEST_RESOLUTION = 72
QUALITIES = (82, 74, 66, 58, 48, 38)
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


def bind(pictures: Sequence[Picture], *, limit: int = LIMIT) -> bytes:
    """A PDF of the pictures, one a page, in the best quality that stays under `limit` bytes."""
    while True:
        for quality in QUALITIES:
            jpegs = _encode(pictures, quality, limit)
            if jpegs is not None:
                return _pdf(pictures, jpegs)
        pictures = [_smaller(picture) for picture in pictures]


def _encode(pictures: Iterable[Picture], quality: int, limit: int) -> list[bytes] | None:
    jpegs: list[bytes] = []
    total = 0
    for picture in pictures:
        buffer = io.BytesIO()
        picture.image.save(buffer, "JPEG", quality=quality, subsampling="4:2:0")
        jpegs.append(buffer.getvalue())
        total += len(jpegs[-1])
        if total > limit:
            return None
    return jpegs


def _smaller(picture: Picture) -> Picture:
    width, height = picture.image.size
    size = (max(1, round(width * SHRINK)), max(1, round(height * SHRINK)))
    return Picture(picture.image.resize(size, Image.Resampling.LANCZOS), picture.width, picture.height)


def _pdf(pictures: Sequence[Picture], jpegs: Sequence[bytes]) -> bytes:
    document: Any = pypdfium2.PdfDocument.new()
    try:
        for picture, jpeg in zip(pictures, jpegs, strict=True):
            page = document.new_page(picture.width, picture.height)
            image = pypdfium2.PdfImage.new(document)
            image.load_jpeg(io.BytesIO(jpeg), inline=True)
            image.set_matrix(pypdfium2.PdfMatrix().scale(picture.width, picture.height))
            page.insert_obj(image)
            page.gen_content()
        buffer = io.BytesIO()
        document.save(buffer)
        return buffer.getvalue()
    finally:
        document.close()
