"""Checks what was changed soon after it was, in the background, and tells what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.errors import StudioError
from app.ui.background import Background
from app.ui.editing.document import DeckDocument
from app.ui.editing.findings import Material, Verdict

_SOON = 300  # ms without a further key


class LiveChecks(QObject):
    """One at a time; `shown` tells the number of the item on show, which is measured, too."""

    found = Signal(object)  # Verdict

    def __init__(self, background: Background, shown: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._shown = shown
        self._document: DeckDocument | None = None
        self._material: Material | None = None
        self._is_working = False
        self._is_wanted = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self._work)

    def watch(self, document: DeckDocument | None, material: Material | None) -> None:
        """Check this document from now on."""
        self._document, self._material = document, material
        self._timer.stop()
        if document is not None:
            document.changed.connect(self.wish)
            self.wish()

    def wish(self) -> None:
        """Look again soon."""
        self._timer.start()

    def _work(self) -> None:
        if self._is_working:
            self._is_wanted = True
            return
        document, material = self._document, self._material
        if document is None or material is None:
            return
        self._is_working = True
        exhibits, touched, shown = document.exhibits(), document.touched(), self._shown()
        deck, letters = document.base, material.letters

        def examine() -> Verdict:
            from app.ui.editing import checking  # brings the rules of the writers along

            return checking.examine(deck, exhibits, touched, shown, letters)

        self._background.run(
            examine, lambda verdict: self._end(document, verdict), lambda error: self._end(document, error), owner=self
        )

    def _end(self, document: DeckDocument, result: Verdict | StudioError) -> None:
        self._is_working = False
        if isinstance(result, Verdict) and document is self._document:
            document.note(result)
            self.found.emit(result)
        if self._is_wanted:
            self._is_wanted = False
            self.wish()
