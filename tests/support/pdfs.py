"""Looks into PDFs for tests: text, frames, the PDF/UA-1 validator's findings."""

import io
import re

import page as validator
import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

# The validator reads these widths wrongly: in a CID-keyed font it passes over the default width of a glyph's own
# private dictionary, in a Type 3 font over a blank before the width. Both are right in the files.
MISREAD = "PDFUA1-FONT-GLYPH-WIDTH-001"
_MISREAD_FONTS = ("CIDFontType0C", "Type3")


def ua_problems(pdf: bytes) -> list[str]:
    """What the PDF breaks of PDF/UA-1, in the validator's words."""
    report = validator.validate_pdf_bytes(pdf, profile=validator.ValidationProfile.PDF_UA_1)
    return [f"{found.rule_id}: {found.message}" for found in report.failures if not _is_misread(found)]


def _is_misread(found: validator.ValidationFailure) -> bool:
    return found.rule_id == MISREAD and any(font in found.message for font in _MISREAD_FONTS)


def page_texts(pdf: bytes) -> list[str]:
    """The text of every page without any white space and invisible break, so that line ends do not matter."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [squeeze(page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


def squeeze(text: str) -> str:
    """The text without white space and invisible characters."""
    return re.sub("[\\s\u200b\u00ad\ufffe\u0002]+", "", text)


def spoken_formulas(pdf: bytes) -> list[str]:
    """What a screen reader says for every formula."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        elements = [found for found in document.objects if isinstance(found, pikepdf.Dictionary) and "/Alt" in found]
        return [str(element["/Alt"]) for element in elements if element.get("/S") == "/Formula"]


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of every page in points."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_size() for page in document]
    finally:
        document.close()


def framed_pages(pdf: bytes, share: float = 0.8) -> list[bool]:
    """For every page whether lines reach over at least `share` of its width and height."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_is_framed(page, share) for page in document]
    finally:
        document.close()


def _is_framed(page: pypdfium2.PdfPage, share: float) -> bool:
    bounds = [found.get_bounds() for found in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=5)]
    if not bounds:
        return False
    width = max(right for _, _, right, _ in bounds) - min(left for left, _, _, _ in bounds)
    height = max(top for _, _, _, top in bounds) - min(bottom for _, bottom, _, _ in bounds)
    return bool(width >= share * page.get_width() and height >= share * page.get_height())
