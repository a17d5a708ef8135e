"""The workbooks that were handed in: read one after the other in the background, each taken once."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.curriculum import Workbook
from app.core.errors import StudioError
from app.ui.preparing.nodes import Node, lessons_of

if TYPE_CHECKING:
    from app.ui.background import Background

_AT_ONCE = 2


@dataclass(eq=False)
class Book:
    """A workbook; `workbook` and its tree are there once it was read. `names` are given by a person, by curriculum."""

    number: int
    path: Path
    workbook: Workbook | None = None
    names: list[dict[str, str]] = field(default_factory=list)

    @property
    def title(self) -> str:
        """What its job is called."""
        return self.path.stem

    def missing(self, curriculum: int) -> tuple[str, ...]:
        """Names of a curriculum that neither the workbook nor a person has given."""
        if self.workbook is None:
            return ()
        given = self.names[curriculum]
        return tuple(name for name in self.workbook.curricula[curriculum].missing if not given.get(name, "").strip())


@dataclass(frozen=True)
class Reading:
    """What came of a file in the background: the real place of the file, its contents, the tree of its lessons."""

    identity: str
    workbook: Workbook
    nodes: list[Node]


class Shelf(QObject):
    """All workbooks of the page, in the order they came. GUI thread only."""

    added = Signal(object)  # Book, not read yet
    read = Signal(object, object)  # Book, list[Node]
    refused = Signal(object, object)  # Book, StudioError; it is off the shelf
    removed = Signal(list)  # Books that a person took off, whose jobs began, or that lay there under another name

    def __init__(self, background: "Background", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._books: dict[int, Book] = {}
        self._waiting: list[Book] = []
        self._reading = 0
        self._made = 0
        self._identities: dict[int, str] = {}

    @property
    def books(self) -> list[Book]:
        """All that are there, read or not."""
        return list(self._books.values())

    @property
    def is_reading(self) -> bool:
        """Whether any is not read yet."""
        return any(book.workbook is None for book in self._books.values())

    def book(self, number: int) -> Book | None:
        """The workbook of this number, if it is there still."""
        return self._books.get(number)

    def add(self, paths: Iterable[Path]) -> None:
        """Take in files; one that is there already is passed over."""
        known = {_spelled(book.path) for book in self._books.values()}
        for path in paths:
            if _spelled(path) in known:
                continue
            known.add(_spelled(path))
            self._made += 1
            book = Book(self._made, path)
            self._books[book.number] = book
            self._waiting.append(book)
            self.added.emit(book)
        self._read_on()

    def remove(self, *books: Book) -> None:
        """Take workbooks off; what is being read of them arrives nowhere."""
        gone = [book for book in books if self._drop(book)]
        if gone:
            self.removed.emit(gone)

    def clear(self) -> None:
        """Take all off, and read no more."""
        self.remove(*self.books)

    def _drop(self, book: Book) -> bool:
        self._identities.pop(book.number, None)
        if book in self._waiting:
            self._waiting.remove(book)
        return self._books.pop(book.number, None) is not None

    def _read_on(self) -> None:
        while self._waiting and self._reading < _AT_ONCE:
            self._begin(self._waiting.pop(0))

    def _begin(self, book: Book) -> None:
        self._reading += 1

        def on_read(reading: Reading) -> None:
            self._reading -= 1
            self._on_read(book, reading)
            self._read_on()

        def on_refused(error: StudioError) -> None:
            self._reading -= 1
            if self._drop(book):
                self.refused.emit(book, error)
            self._read_on()

        self._background.run(lambda: _read(book.path), on_read, on_refused, owner=self)

    def _on_read(self, book: Book, reading: Reading) -> None:
        if book.number not in self._books:
            return
        if reading.identity in self._identities.values():
            self.remove(book)
            return
        self._identities[book.number] = reading.identity
        book.workbook = reading.workbook
        book.names = [{} for _ in reading.workbook.curricula]
        self.read.emit(book, reading.nodes)


def _spelled(path: Path) -> str:
    """The path as two spellings of it are compared, without a look at the disk."""
    return os.path.normcase(os.path.abspath(path))  # noqa: PTH100 - resolve() would look at the disk


def _read(path: Path) -> Reading:
    from app.generators.workbook import read_workbook

    workbook = read_workbook(path)
    return Reading(_spelled(path.resolve()), workbook, lessons_of(workbook))
