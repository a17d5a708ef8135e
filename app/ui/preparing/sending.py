"""Starts one job after the other, in the order of the workbooks; one that cannot start keeps none from starting."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.curriculum import Workbook
from app.core.errors import StudioError
from app.core.jobs import JobRequest
from app.ui.preparing.books import Book
from app.ui.preparing.choices import Choices

if TYPE_CHECKING:
    from app.ui.bridge import Bridge


class Sender(QObject):
    """Hands requests to the engine; `ended` tells the ids of what started, and what did not start and why."""

    ended = Signal(object, object)  # list[tuple[Book, str]], list[tuple[Book, StudioError]]

    def __init__(self, bridge: "Bridge", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._left: list[tuple[Book, Callable[[], JobRequest]]] = []
        self._started: list[tuple[Book, str]] = []
        self._failed: list[tuple[Book, StudioError]] = []
        self.is_sending = False

    def send(self, requests: Sequence[tuple[Book, Callable[[], JobRequest]]]) -> None:
        """Start these; the requests are made in the background."""
        self._left, self._started, self._failed = list(requests), [], []
        self.is_sending = True
        self._send_next()

    def _send_next(self) -> None:
        if not self._left:
            self.is_sending = False
            self.ended.emit(self._started, self._failed)
            return
        book, make_request = self._left.pop(0)
        self._bridge.ask(
            lambda gateway: gateway.submit(make_request()),
            partial(self._on_started, book),
            partial(self._on_failed, book),
            owner=self,
            is_vital=True,
        )

    def _on_started(self, book: Book, job_id: str) -> None:
        self._started.append((book, job_id))
        self._send_next()

    def _on_failed(self, book: Book, error: StudioError) -> None:
        self._failed.append((book, error))
        self._send_next()


def job_request(
    title: str, workbook: Workbook, names: Sequence[Mapping[str, str]], lesson_ids: set[str], choices: Choices
) -> JobRequest:
    """The job of one workbook: its chosen lessons, under the names that it says or that were given."""
    from app.generators.workbook import keep_lessons, name_curricula

    chosen = keep_lessons(name_curricula(workbook, names), lesson_ids)
    return JobRequest(title=title, curricula=chosen.curricula, options=choices.options(), out=choices.out)
