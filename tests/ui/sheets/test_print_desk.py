"""From the question what to print to the last page."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.errors import StudioError
from app.ui.sheets.print_choice import PrintChoice, PrintOffer, offers
from app.ui.sheets.print_desk import PrintDesk
from app.ui.sheets.printing import list_pages, set_up
from app.ui.sheets.viewer import SheetsView
from tests.support.watchdog import Watchdog


def opened(kind: type[QWidget]) -> QWidget | None:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


@pytest.fixture
def desk(qtbot: QtBot, shown: SheetsView) -> PrintDesk:
    shown.print_sheets()
    assert shown._printing is not None
    box = qtbot.waitUntil
    box(lambda: opened(QMessageBox) is not None)
    opened(QMessageBox).close()
    return shown._printing


def make_printer(path: Path, shown: SheetsView) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(150)
    set_up(printer, list_pages(shown.shown.path)[0])
    return printer


def test_without_a_printer_the_viewer_is_offered(
    qtbot: QtBot, shown: SheetsView, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Path] = []
    monkeypatch.setattr("app.ui.sheets.outside._open", lambda path, failed: seen.append(path))
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    shown.print_sheets()
    qtbot.waitUntil(lambda: opened(QMessageBox) is not None)
    box = opened(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "No printer is installed"
    viewer = next(b for b in box.findChildren(QPushButton) if "viewer" in b.text())
    qtbot.mouseClick(viewer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: seen == [shown.shown.path])


def test_the_choice_says_what_and_how_many_pages(qtbot: QtBot, shown: SheetsView) -> None:
    pages = {sheet: len(list_pages(sheet.path)) for sheet in shown.sheets}
    choices = offers(shown.sheets, shown.shown, pages)
    assert [len(each.sheets) for each in choices] == [1, 4, 4, 8]
    assert choices[3].pages == sum(pages[sheet] for sheet in shown.sheets[:-1])
    dialog = PrintChoice(choices, shown)
    qtbot.addWidget(dialog)
    chosen: list[PrintOffer] = []
    dialog.chosen.connect(chosen.append)
    dialog.open()
    buttons = dialog.findChildren(QRadioButton)
    assert buttons[0].isChecked()
    assert "True or false, Worksheet" in buttons[0].text()
    buttons[2].click()
    go_on = next(b for b in dialog.findChildren(QPushButton) if "Continue" in b.text())
    qtbot.mouseClick(go_on, Qt.MouseButton.LeftButton)
    assert chosen == [choices[2]]


def test_the_preview_is_offered_only_when_it_is_looked_at(shown: SheetsView) -> None:
    pages = dict.fromkeys(shown.sheets, 1)
    preview = shown.sheets[-1]
    assert all(preview not in each.sheets for each in offers(shown.sheets, shown.shown, pages))
    assert offers(shown.sheets, preview, pages)[0].sheets == (preview,)


def test_printing_to_a_file_goes_on_beside_the_window(
    qtbot: QtBot, shown: SheetsView, desk: PrintDesk, tmp_path: Path, watchdog: Watchdog
) -> None:
    out = tmp_path / "printed.pdf"
    pages = [page for sheet in shown.sheets[:4] for page in list_pages(sheet.path)]
    seen: list[str] = []
    desk._progressed.connect(lambda done, of: seen.append(f"{done} of {of}"))
    with qtbot.waitSignal(desk.finished, timeout=20_000):
        desk.start(make_printer(out, shown), pages)
        assert desk.is_printing
        assert desk.notice.isVisible()
    assert seen == [f"{number} of {len(pages)}" for number in range(len(pages))]
    assert "saved as printed.pdf" in desk.notice._label.text()
    document = pypdfium2.PdfDocument(out)
    assert len(document) == len(pages)
    document.close()


def test_printing_can_be_cancelled(qtbot: QtBot, shown: SheetsView, desk: PrintDesk, tmp_path: Path) -> None:
    pages = [page for sheet in shown.sheets for page in list_pages(sheet.path)]
    cancel = desk.notice.findChild(QPushButton)

    def cancel_soon(done: int, of: int) -> None:
        if done == 1:
            qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)

    desk._progressed.connect(cancel_soon)
    with qtbot.waitSignal(desk.finished, timeout=20_000):
        desk.start(make_printer(tmp_path / "printed.pdf", shown), pages)
    assert desk.notice._label.text() == "Printing was cancelled"
    assert not desk.is_printing


def test_what_goes_wrong_is_told(qtbot: QtBot, shown: SheetsView, desk: PrintDesk, tmp_path: Path) -> None:
    problems: list[StudioError] = []
    shown.problem_wanted.connect(problems.append)
    pages = list_pages(shown.shown.path)
    with qtbot.waitSignal(desk.finished):
        desk.start(make_printer(tmp_path / "no" / "folder" / "printed.pdf", shown), pages)
    assert problems[0].code == "printing"
    assert not desk.notice.isVisible()


def test_the_systems_dialog_gets_paper_and_pages(
    qtbot: QtBot, shown: SheetsView, desk: PrintDesk, tmp_path: Path
) -> None:
    pages = {sheet: list_pages(sheet.path) for sheet in shown.sheets}
    offer = offers(shown.sheets, shown.shown, {sheet: len(each) for sheet, each in pages.items()})[1]
    current = pages[shown.shown][0]
    dialog = desk.ask_how(offer, pages, current)
    qtbot.addWidget(dialog)
    assert dialog.isVisible()
    assert (dialog.minPage(), dialog.maxPage()) == (1, offer.pages)
    assert dialog.printer().pageLayout().pageSize().id() is QPageSize.PageSizeId.Letter
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "all.pdf"))
    printer.setResolution(72)
    with qtbot.waitSignal(desk.finished, timeout=20_000):
        dialog.accepted.emit(printer)
    document = pypdfium2.PdfDocument(tmp_path / "all.pdf")
    assert len(document) == offer.pages
    document.close()
