"""Printing real sheets to PDF files and looking at what came out."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter

from app.core.errors import Cancelled
from app.ui.sheets.printing import PageRef, PrintingFailed, in_order, list_pages, print_pages, set_up
from app.ui.sheets.reading import SheetProblem
from tests.support.sheets import MadeLesson


def make_printer(path: Path, page: PageRef | None = None, dpi: int = 200) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(dpi)
    if page is not None:
        set_up(printer, page)
    return printer


def drawn(path: Path, index: int = 0, width: int = 500) -> Image.Image:
    document = pypdfium2.PdfDocument(path)
    try:
        return document[index].render(scale=width / document[index].get_width()).to_pil().convert("L")
    finally:
        document.close()


def sizes(path: Path) -> list[tuple[int, int]]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [tuple(round(side) for side in page.get_size()) for page in document]  # type: ignore[misc]
    finally:
        document.close()


def difference(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of grey levels, where a hair's breadth does not count."""
    size = (one.width // 4, one.height // 4)
    coarse = [image.resize(size, Image.Resampling.BOX) for image in (one, other)]
    return float(ImageStat.Stat(ImageChops.difference(*coarse)).mean[0])


@pytest.fixture
def sheet(root: Path, made: MadeLesson) -> Path:
    return root / made.files[4]


@pytest.fixture
def pages(qapp: object, sheet: Path) -> Iterator[tuple[PageRef, ...]]:
    yield list_pages(sheet)


def test_a_printed_sheet_looks_like_itself(tmp_path: Path, sheet: Path, pages: tuple[PageRef, ...]) -> None:
    out = tmp_path / "out.pdf"
    seen: list[tuple[int, int]] = []
    assert print_pages(make_printer(out, pages[0]), pages, lambda *now: seen.append(now)) == len(pages)
    assert sizes(out) == sizes(sheet) == [(612, 792)] * len(pages)
    assert seen == [(number, len(pages)) for number in range(len(pages))]
    for index in range(len(pages)):
        assert difference(drawn(out, index, 1700), drawn(sheet, index, 1700)) < 2
    assert difference(drawn(out, 0, 1700), drawn(sheet, 1, 1700)) > 4


def test_strips_leave_no_seam(tmp_path: Path, sheet: Path, pages: tuple[PageRef, ...]) -> None:
    out = tmp_path / "out.pdf"
    print_pages(make_printer(out, pages[0], dpi=600), pages[:1])
    assert difference(drawn(out, 0, 1700), drawn(sheet, 0, 1700)) < 2
    original = drawn(sheet, 0, 1700)
    printed = drawn(out, 0, 1700)
    blank = [y for y in range(4, 2196) if min(original.crop((700, y - 3, 710, y + 4)).tobytes()) == 255]
    assert len(blank) > 1000
    assert all(min(printed.crop((700, y, 710, y + 1)).tobytes()) > 240 for y in blank)


def test_several_files_follow_each_other(tmp_path: Path, root: Path, made: MadeLesson, qapp: object) -> None:
    out = tmp_path / "out.pdf"
    pages = [page for name in made.files[:4] for page in list_pages(root / name)]
    print_pages(make_printer(out, pages[0], dpi=72), pages)
    assert len(sizes(out)) == len(pages)
    assert difference(drawn(out, 2), drawn(root / made.files[1], 0)) < 6


def test_another_paper_gets_the_page_as_large_as_fits(tmp_path: Path, sheet: Path, pages: tuple[PageRef, ...]) -> None:
    out = tmp_path / "out.pdf"
    printer = make_printer(out, pages[0])
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    print_pages(printer, pages[:1])
    assert sizes(out) == [(595, 842)]
    page = drawn(out, 0, 595)
    ink = ImageChops.invert(page).point(lambda level: 255 if level > 60 else 0).getbbox()
    whole = ImageChops.invert(drawn(sheet, 0, 612)).point(lambda level: 255 if level > 60 else 0).getbbox()
    assert ink is not None and whole is not None
    wide, high = ink[2] - ink[0], ink[3] - ink[1]
    assert wide / high == pytest.approx((whole[2] - whole[0]) / (whole[3] - whole[1]), rel=0.01)
    assert 0.85 < wide / (whole[2] - whole[0]) < 1
    assert abs((ink[0] + ink[2]) / 2 - 297.5) < 4


def test_a_page_is_turned_to_the_paper(tmp_path: Path, sheet: Path, pages: tuple[PageRef, ...]) -> None:
    out = tmp_path / "out.pdf"
    printer = make_printer(out, pages[0])
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    print_pages(printer, pages[:1])
    assert sizes(out) == [(792, 612)]
    turned = drawn(sheet, 0, 1700).transpose(Image.Transpose.ROTATE_270)
    assert difference(drawn(out, 0, 2200), turned) < 2


def test_grey_is_printed_without_colour(tmp_path: Path, pages: tuple[PageRef, ...]) -> None:
    out = tmp_path / "out.pdf"
    printer = make_printer(out, pages[0])
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    print_pages(printer, pages[:1])
    document = pypdfium2.PdfDocument(out)
    image = document[0].render(scale=0.5).to_pil().convert("RGB")
    document.close()
    bands = image.split()
    assert difference(bands[0], bands[2]) < 0.5


def test_range_copies_and_order(tmp_path: Path, pages: tuple[PageRef, ...]) -> None:
    printer = make_printer(tmp_path / "out.pdf", pages[0])
    assert in_order(printer, pages) == list(pages)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert in_order(printer, pages) == list(pages[1:3])
    ranges = QPageRanges()
    ranges.addPage(1)
    ranges.addPage(3)
    printer.setPageRanges(ranges)
    assert in_order(printer, pages) == [pages[0], pages[2]]
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert in_order(printer, pages, pages[2]) == [pages[2]]
    printer.setPrintRange(QPrinter.PrintRange.AllPages)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert in_order(printer, pages) == list(reversed(pages))
    printer.setPageOrder(QPrinter.PageOrder.FirstPageFirst)
    if not printer.supportsMultipleCopies():
        printer.setCopyCount(2)
        printer.setCollateCopies(True)
        assert in_order(printer, pages) == [*pages, *pages]
        printer.setCollateCopies(False)
        assert in_order(printer, pages)[:3] == [pages[0], pages[0], pages[1]]


def test_cancelling_ends_it_after_the_page_in_hand(tmp_path: Path, pages: tuple[PageRef, ...]) -> None:
    seen: list[int] = []
    with pytest.raises(Cancelled):
        print_pages(
            make_printer(tmp_path / "out.pdf", pages[0], dpi=72),
            pages,
            lambda done, of: seen.append(done),
            lambda: len(seen) > 1,
        )
    assert seen == [0, 1]


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path, pages: tuple[PageRef, ...]) -> None:
    printer = make_printer(tmp_path / "no" / "such" / "folder" / "out.pdf", pages[0])
    with pytest.raises(PrintingFailed, match=r"out\.pdf could not be written"):
        print_pages(printer, pages)


def test_no_page_in_the_range_is_said(tmp_path: Path, pages: tuple[PageRef, ...]) -> None:
    with pytest.raises(PrintingFailed, match="no pages in the range"):
        print_pages(make_printer(tmp_path / "out.pdf", pages[0]), [])


def test_a_sheet_that_vanished_is_said(sheet: Path) -> None:
    sheet.unlink()
    with pytest.raises(SheetProblem, match="deleted"):
        list_pages(sheet)


def test_a_damaged_sheet_is_said(sheet: Path) -> None:
    sheet.write_bytes(b"%PDF-1.7\nnothing\n%%EOF")
    with pytest.raises(SheetProblem, match="not a whole PDF"):
        list_pages(sheet)
