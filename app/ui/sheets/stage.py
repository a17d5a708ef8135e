"""Where one sheet is shown, or words in its place: reads the file in the background, keeps the last few open."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.core.errors import StudioError
from app.ui.background import Background
from app.ui.sheets import texts
from app.ui.sheets.catalogue import Sheet
from app.ui.sheets.controls import Message
from app.ui.sheets.reading import SheetFile, SheetProblem, read_sheet
from app.ui.theme import Tone
from app.ui.words import say, told

if TYPE_CHECKING:
    from app.ui.sheets.documents import OpenSheets
    from app.ui.sheets.page_view import Position
    from app.ui.sheets.pages import SheetPages


class SheetStage(QStackedWidget):
    """Shows what it was asked for last; what was read for an earlier wish comes to nothing."""

    shown_changed = Signal()
    again_wanted = Signal()  # the file is gone or damaged, and the person wants it made again

    def __init__(self, background: Background, owner: QWidget) -> None:
        super().__init__(owner)
        self._background = background
        self._owner = owner
        self._wanted: Sheet | None = None
        self._shown: Sheet | None = None
        self._positions: dict[Path, Position] = {}
        self._pages: SheetPages | None = None
        self._open: OpenSheets | None = None
        self._message = Message()
        self.addWidget(self._message)

    @property
    def shown(self) -> Sheet | None:
        """The sheet that is looked at; None while there are words instead."""
        return self._shown

    @property
    def pages(self) -> "SheetPages | None":
        """The pages with their bars, once a sheet was shown."""
        return self._pages

    def show_sheet(self, sheet: Sheet) -> None:
        """Show it as its file is now, where somebody left it; a former sheet stays until it is read."""
        self._wanted = sheet
        opened = self._open.get(sheet.path) if self._open else None
        stamp = opened.stamp if opened else None
        self._background.run(
            lambda: read_sheet(sheet.path, stamp),
            lambda file: self._on_read(sheet, file),
            lambda error: self._on_unreadable(sheet, error),
            owner=self,
        )

    def look_again(self) -> None:
        """Read the file again if it changed, or if it could not be read."""
        if self._wanted is not None:
            self.show_sheet(self._wanted)

    def forget(self) -> None:
        """Another lesson: nobody was anywhere in its sheets."""
        self._positions.clear()

    def say(
        self,
        icon_name: str,
        title: str,
        sentence: str = "",
        *,
        color: Tone = Tone.QUIET,
        progress: tuple[int, int] | None = None,
        button: str = "",
        clicked: Callable[[], object] = lambda: None,
    ) -> None:
        """Say this in place of a sheet; see `Message`."""
        self._wanted = None
        self._leave()
        self._message.show_words(
            icon_name, title, sentence, color=color, progress=progress, button=button, clicked=clicked
        )

    def _on_read(self, sheet: Sheet, file: SheetFile | None) -> None:
        if sheet != self._wanted:
            return
        if file is None and sheet == self._shown:
            return
        from app.ui.sheets.documents import OpenSheets
        from app.ui.sheets.page_view import Position

        self._open = self._open or OpenSheets()
        try:
            opened = self._open.get(sheet.path) if file is None else self._open.put(sheet.path, file)
        except SheetProblem as problem:
            self._on_unreadable(sheet, problem)
            return
        if opened is None:  # closed meanwhile, to save memory
            self.show_sheet(sheet)
            return
        pages = self._ready_pages()
        self._keep_position()
        self.setCurrentWidget(pages)
        pages.show_sheet(sheet, opened, self._positions.get(sheet.path, Position()))
        self._open.trim()
        self._shown = sheet
        self.shown_changed.emit()

    def _on_unreadable(self, sheet: Sheet, error: StudioError) -> None:
        if sheet != self._wanted:
            return
        self._leave()
        button, clicked = say(texts.READ_AGAIN), self.look_again
        if isinstance(error, SheetProblem) and error.can_be_made_again:
            button, clicked = say(texts.MAKE_AGAIN), self.again_wanted.emit
        words = f"{told(error.message)} {told(error.hint)}".strip()
        self._message.show_words("warning", told(error.title), words, color=Tone.WARN, button=button, clicked=clicked)

    def _leave(self) -> None:
        self._keep_position()
        had_page, self._shown = self._shown is not None, None
        self.setCurrentWidget(self._message)
        if self._pages is not None and self._open is not None:
            self._pages.show_nothing()
            self._open.trim(0)
        if had_page:
            self.shown_changed.emit()

    def _keep_position(self) -> None:
        if self._pages is not None and self._shown is not None:
            self._positions[self._shown.path] = self._pages.view.position

    def _ready_pages(self) -> "SheetPages":
        if self._pages is None:
            from app.ui.sheets.pages import SheetPages

            self._pages = SheetPages(self._owner)
            self.addWidget(self._pages)
        return self._pages
