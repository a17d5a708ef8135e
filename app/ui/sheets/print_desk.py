"""Printing from the question what to print to the last page, without ever keeping the window waiting."""

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from shiboken6 import isValid

from app.core.errors import Cancelled, StudioError
from app.ui.background import Background
from app.ui.sheets import texts
from app.ui.sheets.catalogue import Sheet
from app.ui.sheets.controls import Notice
from app.ui.sheets.print_choice import PrintChoice, PrintOffer, offers
from app.ui.sheets.printing import PageRef, in_order, list_pages, print_pages, set_up
from app.ui.words import say

_END_SHOWN = 6000  # ms for which the end of printing is said
Pages = dict[Sheet, tuple[PageRef, ...]]


class PrintDesk(QObject):
    """Prints for one view, one thing at a time. `notice` says how it goes; it stands where the view puts it."""

    problem_wanted = Signal(object)  # StudioError
    viewer_wanted = Signal()
    finished = Signal()
    _progressed = Signal(int, int)

    def __init__(self, background: Background, owner: QWidget) -> None:
        super().__init__(owner)
        self._background = background
        self._owner = owner
        self._cancelled = threading.Event()
        self._is_busy = False
        self.notice = Notice(say(texts.PRINT_CANCEL))
        self.notice.dismissed.connect(self._cancelled.set)
        self._progressed.connect(self._on_progress)

    @property
    def is_printing(self) -> bool:
        """Whether pages are on their way."""
        return self._is_busy

    def ask(self, sheets: Sequence[Sheet], shown: Sheet | None, page: int) -> None:
        """Ask what to print of these and how; `page` of `shown` is the one that is looked at, from 0."""
        if self._is_busy:
            return

        def look() -> tuple[list[str], Pages]:
            return QPrinterInfo.availablePrinterNames(), {sheet: list_pages(sheet.path) for sheet in sheets}

        def on_looked(found: tuple[list[str], Pages]) -> None:
            printers, pages = found
            if not printers:
                self._say_no_printer()
                return
            choice = PrintChoice(
                offers(sheets, shown, {sheet: len(each) for sheet, each in pages.items()}), self._owner
            )
            choice.chosen.connect(lambda offer: self.ask_how(offer, pages, _page(pages, shown, page)))
            choice.open()

        self._background.run(look, on_looked, self.problem_wanted.emit, owner=self)

    def ask_how(self, offer: PrintOffer, pages: Pages, current: PageRef | None) -> QDialog:
        """Open the system's print dialog for what was chosen."""
        wanted = [page for sheet in offer.sheets for page in pages[sheet]]
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(offer.sheets[0].path.stem)
        set_up(printer, wanted[0])
        dialog = QPrintDialog(printer, self._owner)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        option = QAbstractPrintDialog.PrintDialogOption
        dialog.setOptions(
            option.PrintToFile | option.PrintPageRange | option.PrintShowPageSize | option.PrintCollateCopies
        )
        dialog.setOption(option.PrintCurrentPage, current in wanted)
        dialog.setMinMax(1, len(wanted))
        dialog.accepted.connect(lambda: self.start(printer, wanted, current))
        QDialog.open(dialog)
        return dialog

    def start(self, printer: QPrinter, pages: Sequence[PageRef], current: PageRef | None = None) -> None:
        """Print as the printer is set up."""
        if self._is_busy:
            return
        self._is_busy = True
        self._cancelled.clear()
        chosen = in_order(printer, pages, current)
        self._on_progress(0, max(1, len(chosen)))

        def told(done: int, of: int) -> None:
            if isValid(self):
                self._progressed.emit(done, of)

        self._background.run(
            lambda: print_pages(printer, chosen, told, self._cancelled.is_set),
            lambda count: self._on_printed(count, printer.outputFileName()),
            self._on_failed,
            owner=self,
            is_vital=True,
        )

    def _on_progress(self, done: int, of: int) -> None:
        if self._is_busy:
            words = say(texts.PRINTING, page=min(done + 1, of), pages=of)
            self.notice.show_progress(words, done, of)

    def _on_printed(self, count: int, file: str) -> None:
        if file:
            self._end(say(texts.PRINTED_FILE, n=count, name=Path(file).name))
        else:
            self._end(say(texts.PRINTED, n=count))

    def _on_failed(self, error: StudioError) -> None:
        if isinstance(error, Cancelled):
            self._end(say(texts.PRINT_CANCELLED))
            return
        self._end("")
        self.problem_wanted.emit(error)

    def _end(self, words: str) -> None:
        self._is_busy = False
        if words:
            self.notice.show_end(words)
            QTimer.singleShot(_END_SHOWN, self.notice, self._hide)
        else:
            self.notice.hide()
        self.finished.emit()

    def _hide(self) -> None:
        if not self._is_busy:
            self.notice.hide()

    def _say_no_printer(self) -> None:
        box = QMessageBox(self._owner)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(say(texts.PRINT_TITLE))
        box.setText(say(texts.NO_PRINTER_TITLE))
        box.setInformativeText(say(texts.NO_PRINTER))
        viewer = box.addButton(say(texts.NO_PRINTER_OPEN), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(say(texts.CLOSE), QMessageBox.ButtonRole.RejectRole)
        viewer.clicked.connect(self.viewer_wanted)
        box.open()


def _page(pages: Pages, shown: Sheet | None, page: int) -> PageRef | None:
    of_shown = pages.get(shown, ()) if shown is not None else ()
    return of_shown[page] if page < len(of_shown) else None
