"""The page between dropping workbooks and the start of their jobs."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from app.core.errors import StudioError, WorkbookRefused
from app.core.settings import Settings
from app.ui.desktop import Desktop
from app.ui.preparing import texts
from app.ui.preparing.books import Book, Shelf
from app.ui.preparing.choices import Choices
from app.ui.preparing.folder import absolute
from app.ui.preparing.habits import Habits, changed_settings
from app.ui.preparing.layout import PageParts
from app.ui.preparing.nodes import Node, heading
from app.ui.preparing.remarks import Remark
from app.ui.preparing.sending import Sender, job_request
from app.ui.preparing.tree_model import LessonModel
from app.ui.words import say, told

if TYPE_CHECKING:
    from app.generators.products import Product

_ESTIMATE_DELAY = 40  # milliseconds: many changes at once are told once
_MOST_NAMED = 3  # refused files that a dialog names


class PreparePage(QWidget):
    """Shows what was read and asks what to make of it; starts one job for each workbook."""

    submitted = Signal(object)  # list[str]: job ids
    closed = Signal()  # cancelled, or nothing is left to prepare
    problem_wanted = Signal(object)  # StudioError
    settings_wanted = Signal()

    def __init__(self, desktop: Desktop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from app.generators.products import all_products

        self._desktop = desktop
        self._products: dict[str, Product] = {product.key: product for product in all_products()}
        self._habits = Habits(desktop.home)
        self._usual_folder = ""
        self._is_writer_chosen = False  # here, by a click
        self._shown_settings = desktop.settings
        self.shelf = Shelf(desktop.background, self)
        self.model = LessonModel(self)
        self.parts = PageParts(self, self.model, list(self._products.values()), desktop.background)
        self._sender = Sender(desktop.bridge, self)
        self._timer = QTimer(self)
        self._timer.setInterval(_ESTIMATE_DELAY)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._refresh)
        self._connect_books()
        self._connect_choices()
        self._add_shortcuts()
        self._show_habits(desktop.settings)

    @property
    def is_empty(self) -> bool:
        """Whether no workbook is being prepared."""
        return not self.shelf.books

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read these workbooks and show each when it is read; one that is shown already is taken once."""
        if self.is_empty:
            self.parts.refused.clear()
            self.parts.lessons.search.clear()
        self.shelf.add(paths)
        self._refresh()

    @property
    def choices(self) -> Choices:
        """What is chosen now, apart from the lessons."""
        parts = self.parts
        return Choices(
            product=parts.products.product,
            counts=parts.sections.counts,
            paper=parts.sheet.paper,
            language=parts.sheet.language,
            writer=parts.writer.writer,
            preview=parts.writer.preview.isChecked(),
            verify=parts.writer.verify.isChecked(),
            max_cost_usd=parts.writer.max_cost_usd,
            out=absolute(parts.folder.folder) if parts.folder.folder else "",
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self.parts.fit(event.size())

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.parts.recolor()

    # What is connected

    def _connect_books(self) -> None:
        shelf, parts = self.shelf, self.parts
        shelf.added.connect(self._on_added)
        shelf.read.connect(self._on_read)
        shelf.refused.connect(self._on_refused)
        shelf.removed.connect(self._on_removed)
        parts.lessons.tree.removal_wanted.connect(self._on_removal_wanted)
        parts.names.named.connect(self._on_named)
        parts.remarks.chosen.connect(self._on_remark)
        self.model.chosen_changed.connect(self._timer.start)
        self._sender.ended.connect(self._on_sent)

    def _connect_choices(self) -> None:
        parts, desktop = self.parts, self._desktop
        parts.products.chosen.connect(self._on_product)
        parts.sheet.papers.currentIndexChanged.connect(lambda _: parts.products.show_paper(parts.sheet.paper))
        for part in (parts.sections, parts.sheet, parts.writer, parts.folder):
            part.changed.connect(self._timer.start)
        for button in (parts.writer.ai, parts.writer.offline):
            button.clicked.connect(self._on_writer_clicked)
        parts.writer.settings_wanted.connect(self.settings_wanted)
        parts.estimate.started.connect(self._start)
        parts.estimate.cancelled.connect(self._cancel)
        desktop.key_changed.connect(lambda _: self._show_writer())
        desktop.settings_changed.connect(self._on_settings)
        desktop.bridge.engine_changed.connect(lambda _: self._timer.start())

    def _add_shortcuts(self) -> None:
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Find), self.parts.lessons.focus_search),
            (QKeySequence("Ctrl+Return"), self._start),
            (QKeySequence("Ctrl+Enter"), self._start),
            (QKeySequence("Escape"), self._on_escape),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # First choices

    def _show_habits(self, settings: Settings) -> None:
        parts = self.parts
        for product, counts in self._habits.sections().items():
            parts.sections.remember(product, counts)
        parts.sheet.show_choice(settings.paper, settings.language)
        parts.products.choose(self._habits.product)
        parts.products.show_paper(settings.paper)
        parts.writer.verify.setChecked(self._habits.verify)
        parts.writer.preview.setChecked(self._habits.preview)
        self._show_writer()
        self._look_up_folder(settings)

    def _on_settings(self, settings: Settings) -> None:
        """What was not changed on this page follows the settings."""
        former, self._shown_settings = self._shown_settings, settings
        sheet = self.parts.sheet
        if (sheet.paper, sheet.language) == (former.paper, former.language):
            sheet.show_choice(settings.paper, settings.language)
        if settings.output != former.output:
            self._look_up_folder(settings)
        self._show_writer()

    def _look_up_folder(self, settings: Settings) -> None:
        self._desktop.background.run(lambda: str(settings.output_folder), self._show_usual_folder, owner=self)

    def _show_usual_folder(self, folder: str) -> None:
        field, former, self._usual_folder = self.parts.folder, self._usual_folder, folder
        if field.folder in ("", former):
            field.show_folder(folder)

    def _show_writer(self) -> None:
        """Who can write; until a person chooses, the one of the settings, else AI where it can, else without."""
        from app.generators.writers.pricing import price_of

        settings = self._desktop.settings
        is_ready = self._desktop.has_key or not settings.needs_key
        if not self._is_writer_chosen:
            self.parts.writer.choose(settings.writer or ("openai" if is_ready else "offline"))
        has_price = price_of(settings.model) is not None
        self.parts.writer.show_service(settings, is_ready=is_ready, has_price=has_price)
        self._timer.start()

    def _on_product(self, key: str) -> None:
        self.parts.sections.show_product(self._products[key])
        self.parts.order_tabs()

    def _on_writer_clicked(self) -> None:
        self._is_writer_chosen = True

    # Workbooks come and go

    def _on_added(self, book: Book) -> None:
        self.model.add_book(book.number, book.path.name)

    def _on_read(self, book: Book, nodes: list[Node]) -> None:
        was_first = self.model.total == 0
        self.model.fill_book(book.number, nodes)
        self.parts.lessons.show_book(book.number)
        self.parts.names.ask_for(book)
        self.parts.remarks.add(book)
        if was_first:
            self.parts.lessons.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            self.parts.names.focus_first_missing()
        self._timer.start()

    def _on_refused(self, book: Book, error: StudioError) -> None:
        self.model.remove_books({book.number})
        self.parts.refused.add(book.path, error)
        self._timer.start()
        if self.is_empty:
            problem = _summary(self.parts.refused.files)
            self.parts.refused.clear()
            self.closed.emit()
            self.problem_wanted.emit(problem)

    def _on_removed(self, books: list[Book]) -> None:
        self.model.remove_books({book.number for book in books})
        self.parts.names.forget(books)
        self.parts.remarks.forget(books)
        self._timer.start()

    def _on_removal_wanted(self, number: int) -> None:
        book = self.shelf.book(number)
        if book is not None:
            self.shelf.remove(book)
        if self.is_empty:
            self._cancel()

    def _on_named(self, book: Book, place: int) -> None:
        if book.workbook is not None:
            known = book.workbook.curricula[place].model_copy(update=_given(book.names[place]))
            self.model.name_curriculum(book.number, place, heading(known))
            self._timer.start()

    def _on_remark(self, remark: Remark) -> None:
        self.parts.lessons.show_lesson(remark.book.number, remark.warning.sheet, remark.row)

    # The estimate, and whether it can start

    def _refresh(self) -> None:
        from app.generators.outlook import Power, foresee

        choices, settings = self.choices, self._desktop.settings
        power = Power.of(settings, self._desktop.bridge.view.status)
        product = self._products[choices.product]
        sections = choices.sections(product)
        outlook = foresee(product, sections, choices.options(), self.model.chosen, settings.model, power)
        self.parts.estimate.show_outlook(outlook, is_offline=choices.writer == "offline")
        self.parts.folder.expect(outlook.bytes)
        is_busy = self.shelf.is_reading or self._sender.is_sending or self.parts.folder.is_being_examined
        self.parts.estimate.show_reason(next(self._reasons(choices), ""), is_busy=is_busy)

    def _reasons(self, choices: Choices) -> Iterator[str]:
        """Why it cannot start yet, the most telling reason first."""
        parts = self.parts
        checks = (
            (self._sender.is_sending, texts.STARTING),
            (self.shelf.is_reading, texts.WHY_READING),
            (self.model.chosen == 0, texts.WHY_NO_LESSON),
            (self._lacks_names(), texts.WHY_NAMES),
            (not choices.counts, texts.WHY_NO_SECTION),
            (not choices.language, texts.WHY_LANGUAGE),
            (not parts.writer.is_ready, texts.WHY_KEY),
            (parts.folder.is_being_examined, texts.CHECKING),
            (not parts.folder.is_usable, texts.WHY_FOLDER),
        )
        return (say(text) for is_so, text in checks if is_so)

    def _lacks_names(self) -> bool:
        return any(
            book.missing(place) for book in self.shelf.books for place in self.model.chosen_curricula(book.number)
        )

    # Start and end

    def _start(self) -> None:
        self._timer.stop()
        self._refresh()
        if not self.parts.estimate.start.isEnabled():
            if self._lacks_names():
                self.parts.names.focus_first_missing()
            return
        choices = self.choices
        self._habits.keep(choices)
        changes = changed_settings(self._desktop.settings, choices, self._usual_folder)
        if changes:
            self._desktop.change_settings(failed=self.problem_wanted.emit, **changes)
        requests = []
        for book in self.shelf.books:
            chosen = self.model.chosen_lessons(book.number)
            if chosen and book.workbook is not None:
                names = [dict(each) for each in book.names]
                make = partial(job_request, book.title, book.workbook, names, chosen, choices)
                requests.append((book, make))
        self.parts.set_busy(True)
        self._sender.send(requests)
        self._refresh()

    def _on_sent(self, started: list[tuple[Book, str]], failed: list[tuple[Book, StudioError]]) -> None:
        """Keep the workbooks whose jobs could not start, so that a person can mend what is wrong and start again."""
        self.parts.set_busy(False)
        stay = {book.number for book, _ in failed}
        self.shelf.remove(*(book for book in self.shelf.books if book.number not in stay))
        self._refresh()
        if started:
            self.submitted.emit([job_id for _, job_id in started])
        if failed:
            self.problem_wanted.emit(_first_of([error for _, error in failed]))

    def _on_escape(self) -> None:
        search = self.parts.lessons.search
        if search.hasFocus() and search.text():
            search.clear()
        else:
            self._cancel()

    def _cancel(self) -> None:
        if self._sender.is_sending:
            return
        self.shelf.clear()
        self.parts.refused.clear()
        self.closed.emit()


def _given(names: dict[str, str]) -> dict[str, str]:
    return {name: text for name, text in names.items() if text}


def _summary(refused: Sequence[tuple[Path, StudioError]]) -> StudioError:
    """One error for all files when none of them can be used."""
    if len(refused) == 1:
        return refused[0][1]
    words = [f"{told(error.message)} {told(error.hint)}".strip() for _, error in refused]
    rest = "…" if len(words) > _MOST_NAMED else ""
    return WorkbookRefused(
        say(texts.NONE_USABLE, n=len(refused)),
        hint="\n".join([*words[:_MOST_NAMED], rest]).strip(),
        detail="\n".join(f"{path}: {error} {error.detail}" for path, error in refused),
    )


def _first_of(errors: Sequence[StudioError]) -> StudioError:
    """The error itself when there is one; the first, with the number of all, when there are several."""
    first = errors[0]
    if len(errors) == 1:
        return first
    return StudioError(
        f"{say(texts.NOT_STARTED, n=len(errors))} {told(first.message)}",
        hint=first.hint,
        detail="\n".join(str(error) for error in errors),
        title=first.title,
        code=first.code,
    )
