"""Has single items written anew, a few at a time, while the person goes on with others."""

from collections import deque
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.errors import Cancelled, StudioError
from app.ui.bridge import Bridge
from app.ui.editing.document import DeckDocument

if TYPE_CHECKING:
    from app.worker.gateway import Gateway
    from app.worker.rewriting import Rewritten

_AT_ONCE = 3  # each takes one of the window's threads for a minute or so


@dataclass(frozen=True)
class _Errand:
    document: DeckDocument
    task_id: str
    section: int
    uid: int
    is_over: Event = field(default_factory=Event)


class Rewriter(QObject):
    """An item is busy in its model meanwhile; what comes of it goes into its document as a change."""

    failed = Signal(object, int)  # StudioError, number of the item from 1
    late = Signal()  # the item had been deleted when another one came for it

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._waiting: deque[_Errand] = deque()
        self._running: list[_Errand] = []

    def rewrite(self, document: DeckDocument, task_id: str, section: int, uid: int) -> None:
        """Have this item of the document written anew."""
        document.set_busy(section, uid, True)
        self._waiting.append(_Errand(document, task_id, section, uid))
        self._go_on()

    def give_up(self) -> None:
        """Nobody waits for any of them any more."""
        self._waiting.clear()
        for errand in self._running:
            errand.is_over.set()
        self._running.clear()

    def _go_on(self) -> None:
        while self._waiting and len(self._running) < _AT_ONCE:
            self._start(self._waiting.popleft())

    def _start(self, errand: _Errand) -> None:
        model = errand.document.models[errand.section]
        row = model.row_of(errand.uid)
        if row < 0:
            return
        deck = errand.document.deck()
        self._running.append(errand)

        def work(gateway: "Gateway") -> "Rewritten":
            return gateway.rewrite_item(errand.task_id, deck, model.key, row, errand.is_over.is_set)

        self._bridge.ask(
            work, lambda result: self._on_done(errand, result), lambda error: self._on_failed(errand, error), owner=self
        )

    def _on_done(self, errand: _Errand, result: "Rewritten") -> None:
        if self._end(errand):
            if not errand.document.replace(errand.section, errand.uid, result.item):
                self.late.emit()
            self._go_on()

    def _on_failed(self, errand: _Errand, error: StudioError) -> None:
        if self._end(errand):
            if not isinstance(error, Cancelled):
                self.failed.emit(error, errand.document.models[errand.section].row_of(errand.uid) + 1)
            self._go_on()

    def _end(self, errand: _Errand) -> bool:
        """Whether somebody still waits for it."""
        if errand not in self._running:
            return False
        self._running.remove(errand)
        errand.document.set_busy(errand.section, errand.uid, False)
        return True
