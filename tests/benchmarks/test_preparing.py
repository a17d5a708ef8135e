"""What the page before a start costs the window's thread, with 500 and with 20,000 lessons.

`pytest -m benchmark -s tests/benchmarks/test_preparing.py`; the figures are printed and decide nothing.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.curriculum import Curriculum, Lesson, Unit, Workbook
from app.core.paths import HOME_VARIABLE, Home
from app.core.settings import Settings
from app.ui.desktop import Desktop
from app.ui.preparing.books import Book
from app.ui.preparing.nodes import lessons_of
from app.ui.preparing.page import PreparePage
from tests.support.watchdog import Watchdog

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(300)]


def workbook(count: int) -> Workbook:
    """Units of fifty lessons in ten curricula."""
    units = tuple(
        Unit(
            number=u,
            title=f"Unit {u}: From Molecules to Organisms",
            lessons=tuple(
                Lesson(id=f"{u}.{n}", number=str(n), standard=f"MS-LS{u}-{n}", title=f"Lesson {n} about topic {u * n}",
                       note="A note. " * 10, sheet="Year", row=u * 60 + n)
                for n in range(1, 51)
            ),
        )
        for u in range(1, -(-count // 50) + 1)
    )  # fmt: skip
    share = -(-len(units) // 10)
    return Workbook(
        name="large.xlsx",
        curricula=tuple(
            Curriculum(subject=f"Subject {at}", grade="Grade 7", curriculum="NGSS", units=units[at : at + share])
            for at in range(0, len(units), share)
        ),
    )


@pytest.mark.parametrize("count", [500, 20_000])
def test_many_lessons(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], count: int
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    desktop = Desktop(Home.locate().create(), Settings(output=str(tmp_path)))
    page = PreparePage(desktop)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    qtbot.waitExposed(page)
    book = Book(1, tmp_path / "large.xlsx", workbook(count))
    book.names = [{} for _ in book.workbook.curricula] if book.workbook else []
    nodes = lessons_of(book.workbook) if book.workbook else []
    page.shelf._books[1] = book
    page.model.add_book(1, "large.xlsx")
    told = []
    for name, step in _steps(page, book, nodes):
        with Watchdog() as watchdog:
            begin = time.perf_counter()
            step()
            spent = time.perf_counter() - begin
            qtbot.wait(300)
        told.append(f"{name} {spent * 1000:.0f} ms (longest block {watchdog.longest * 1000:.0f} ms)")
    with capsys.disabled():
        print(f"\n{count} lessons: " + "; ".join(told))  # noqa: T201
    desktop.close()


def _steps(page: PreparePage, book: Book, nodes: list[object]) -> list[tuple[str, Callable[[], object]]]:
    tree, search = page.parts.lessons.tree, page.parts.lessons.search

    def find(text: str) -> None:
        search.setText(text)
        page.parts.lessons._search()
        QApplication.processEvents()

    def scroll() -> None:
        bar = tree.verticalScrollBar()
        for step in range(50):
            bar.setValue(bar.maximum() * step // 50)
            QApplication.processEvents()

    return [
        ("filled", lambda: (page._on_read(book, nodes), QApplication.processEvents())),
        ("unfolded", lambda: (tree.expandAll(), QApplication.processEvents())),
        ("50 scrolls", scroll),
        ("none", lambda: (page.model.choose_all(False), QApplication.processEvents())),
        ("inverted", lambda: (page.model.invert(), QApplication.processEvents())),
        ("search with one hit", lambda: find("MS-LS7-33")),
        ("search for half", lambda: find("about topic 1")),
        ("search ended", lambda: find("")),
    ]
