"""Puts PDF pages on paper: draws them at the printer's resolution, page by page, off the GUI thread.

PDFium is used through pypdfium2 here and not through Qt, whose one lock for all documents would keep the GUI thread
waiting while a page is drawn at 600 dpi.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.core.errors import Cancelled, StudioError
from app.ui.sheets import texts
from app.ui.sheets.reading import damaged, read_sheet
from app.ui.words import say

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_POINTS_PER_INCH = 72
_FINEST = 600  # dpi; more is not seen on paper and takes four times the memory
_STRIP = 6_000_000  # pixels that are drawn at once
_OVERLAP = 2  # rows that two strips share, so that no line shows between them
_SAME = 4.0  # points by which a page may differ from the paper and still fill it
_PDFIUM = threading.Lock()  # the library is not thread-safe


class PrintingFailed(StudioError):
    """The pages did not reach the printer or the file."""

    code = "printing"


@dataclass(frozen=True)
class PageRef:
    """One page of a file; width and height in points."""

    path: Path
    index: int
    width: float
    height: float


def list_pages(path: Path) -> tuple[PageRef, ...]:
    """All pages of a file; raises `SheetProblem`."""
    with _document(path) as document:
        sizes = [document.get_page_size(index) for index in range(len(document))]
    return tuple(PageRef(path, index, width, height) for index, (width, height) in enumerate(sizes))


def set_up(printer: QPrinter, page: PageRef) -> None:
    """Paper and orientation of `page`, as what the print dialog offers first."""
    size = QSizeF(min(page.width, page.height), max(page.width, page.height))
    printer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    is_wide = page.width > page.height
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait)


def in_order(printer: QPrinter, pages: Sequence[PageRef], current: PageRef | None = None) -> list[PageRef]:
    """The pages of the range, copies and order that were chosen for the printer, where it does not see to them."""
    chosen = list(pages)
    if printer.printRange() is QPrinter.PrintRange.CurrentPage and current is not None:
        chosen = [current]
    elif printer.printRange() is QPrinter.PrintRange.PageRange:
        ranges, first, last = printer.pageRanges(), printer.fromPage(), printer.toPage()
        numbered = list(enumerate(pages, 1))
        if not ranges.isEmpty():
            chosen = [page for number, page in numbered if ranges.contains(number)]
        elif first or last:
            chosen = [page for number, page in numbered if first <= number <= (last or len(pages))]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return chosen * copies if printer.collateCopies() else [page for page in chosen for _ in range(copies)]


def print_pages(
    printer: QPrinter,
    pages: Sequence[PageRef],
    told: Callable[[int, int], None] = lambda done, of: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Print the pages and return how many; `told` hears of each before it is drawn. Off the GUI thread.

    Raises `Cancelled` (what is not at the printer yet is dropped), `PrintingFailed` and `SheetProblem`.
    """
    if not pages:
        raise PrintingFailed(say(texts.NO_PAGES), hint=say(texts.NO_PAGES_HINT), title=say(texts.PRINT_FAILED_TITLE))
    printable = _printable(printer)
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise _failure(printer)
    done = 0
    try:
        for path, of_file in groupby(pages, key=lambda page: page.path):
            with _document(path) as document:
                for page in of_file:
                    if is_cancelled():
                        printer.abort()
                        raise Cancelled(say(texts.PRINT_CANCELLED))
                    told(done, len(pages))
                    if done and not printer.newPage():
                        raise _failure(printer)
                    _draw(painter, printer, document, page, printable)
                    done += 1
    finally:
        painter.end()
    if printer.printerState() is QPrinter.PrinterState.Error:
        raise _failure(printer)
    return done


def _printable(printer: QPrinter) -> QRectF:
    """Where the printer's margins let it print, in its dots from the corner of the paper."""
    layout = printer.pageLayout()
    layout.setMode(QPageLayout.Mode.StandardMode)
    return QRectF(layout.paintRectPixels(printer.resolution()))


def _draw(painter: QPainter, printer: QPrinter, document: "PdfDocument", page: PageRef, printable: QRectF) -> None:
    paper = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    target, is_turned = _placed(page, paper, printable, printer.resolution())
    painter.save()
    if is_turned:
        painter.translate(target.center())
        painter.rotate(90)
        target = QRectF(-target.height() / 2, -target.width() / 2, target.height(), target.width())
    scale = min(target.width() / page.width, _FINEST / _POINTS_PER_INCH)
    with _PDFIUM:
        drawn = document[page.index]
    try:
        is_gray = printer.colorMode() is QPrinter.ColorMode.GrayScale
        for top, share, image in _strips(drawn, scale, is_gray=is_gray):
            place = QRectF(target.left(), target.top() + top * target.height(), target.width(), share * target.height())
            painter.drawImage(place, image)
    finally:
        with _PDFIUM:
            drawn.close()
        painter.restore()


def _placed(page: PageRef, paper: QRectF, printable: QRectF, dpi: int) -> tuple[QRectF, bool]:
    """Where the page goes on the paper, and whether it is turned: on its own paper in full, else as large as fits."""
    width, height = (length * dpi / _POINTS_PER_INCH for length in (page.width, page.height))
    is_turned = (width > height) != (paper.width() > paper.height()) and abs(width - height) > 1
    if is_turned:
        width, height = height, width
    near = _SAME * dpi / _POINTS_PER_INCH
    fits = abs(width - paper.width()) <= near and abs(height - paper.height()) <= near
    room = paper if fits else printable
    factor = min(room.width() / width, room.height() / height)
    size = QSizeF(width * factor, height * factor)
    middle = room.center()
    return QRectF(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height()), is_turned


def _strips(page: "PdfPage", scale: float, *, is_gray: bool) -> Iterator[tuple[float, float, QImage]]:
    """The page in strips from the top: where each begins and how high it is, as shares of the page, and its image."""
    from pypdfium2 import raw

    with _PDFIUM:
        width, height = (-int(-side * scale // 1) for side in page.get_size())
    rows = max(64, _STRIP // width)
    for top in range(0, height, rows):
        bottom = min(height, top + rows + _OVERLAP)
        # A quarter of a pixel less each, since pypdfium2 rounds what it cuts off up to whole pixels.
        crop = (0, max(0.0, (height - bottom - 0.25) / scale), 0, max(0.0, (top - 0.25) / scale))
        kind = raw.FPDFBitmap_Gray if is_gray else raw.FPDFBitmap_BGRx
        with _PDFIUM:
            bitmap = page.render(scale=scale, crop=crop, force_bitmap_format=kind)
            format_ = QImage.Format.Format_Grayscale8 if is_gray else QImage.Format.Format_RGB32
            image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, format_)
            yield_height = bitmap.height
            bitmap.close()
        yield top / height, yield_height / height, image


@contextmanager
def _document(path: Path) -> Iterator["PdfDocument"]:
    from pypdfium2 import PdfDocument, PdfiumError

    file = read_sheet(path)
    assert file is not None
    try:
        with _PDFIUM:
            document = PdfDocument(file.data)
    except PdfiumError as error:
        raise damaged(path) from error
    try:
        yield document
    finally:
        with _PDFIUM:
            document.close()


def _failure(printer: QPrinter) -> PrintingFailed:
    title = say(texts.PRINT_FAILED_TITLE)
    if name := printer.outputFileName():
        words = say(texts.PRINT_FILE_FAILED, name=Path(name).name)
        return PrintingFailed(words, hint=say(texts.PRINT_FILE_FAILED_HINT), title=title)
    return PrintingFailed(say(texts.PRINT_FAILED), hint=say(texts.PRINT_FAILED_HINT), title=title)
