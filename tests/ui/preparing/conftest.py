"""A page with what it would hand to the engine written down instead of done."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.core.errors import StorageError, StudioError
from app.core.jobs import JobRequest
from app.core.paths import resources
from app.ui.desktop import Desktop
from app.ui.preparing.page import PreparePage

SAMPLE = resources() / "samples" / "sample-curriculum.xlsx"


@dataclass
class Counter:
    """Takes requests as the gateway does, and refuses those of the workbooks named in `full`."""

    requests: list[JobRequest] = field(default_factory=list)
    full: set[str] = field(default_factory=set)

    def submit(self, request: JobRequest) -> str:
        if request.title in self.full:
            raise StorageError("The disk is full.", hint="Make room.")
        self.requests.append(request)
        return f"job-{len(self.requests)}"


@dataclass
class Told:
    """What the page said to its window."""

    submitted: list[list[str]] = field(default_factory=list)
    problems: list[StudioError] = field(default_factory=list)
    closed: int = 0
    settings: int = 0


@pytest.fixture
def counter(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> Counter:
    counter = Counter()

    def ask(work: Callable[[Counter], object], *told: Any, **how: Any) -> None:
        desktop.background.run(lambda: work(counter), *told, **how)

    monkeypatch.setattr(desktop.bridge, "ask", ask)
    return counter


@pytest.fixture
def page(qtbot: QtBot, desktop: Desktop, counter: Counter) -> Iterator[PreparePage]:
    """A page as large as a small window."""
    page = PreparePage(desktop)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    qtbot.waitExposed(page)
    yield page


@pytest.fixture
def told(page: PreparePage) -> Told:
    told = Told()
    page.submitted.connect(told.submitted.append)
    page.problem_wanted.connect(told.problems.append)
    page.closed.connect(lambda: setattr(told, "closed", told.closed + 1))
    page.settings_wanted.connect(lambda: setattr(told, "settings", told.settings + 1))
    return told


@pytest.fixture
def sample(qtbot: QtBot, page: PreparePage) -> PreparePage:
    """The page with the sample workbook, read, ready to start."""
    page.add_files([SAMPLE])
    wait_until_ready(qtbot, page)
    return page


def wait_until_ready(qtbot: QtBot, page: PreparePage) -> None:
    """Until Start can be pressed."""
    qtbot.waitUntil(page.parts.estimate.start.isEnabled, timeout=10_000)


def wait_until_read(qtbot: QtBot, page: PreparePage) -> None:
    """Until nothing is read any more, and the estimate has followed."""
    qtbot.waitUntil(lambda: not page.shelf.is_reading, timeout=20_000)
    qtbot.waitUntil(lambda: not page._timer.isActive())


def copies(folder: Path, count: int) -> list[Path]:
    """So many workbooks."""
    paths = [folder / f"Workbook {number:02}.xlsx" for number in range(1, count + 1)]
    for path in paths:
        path.write_bytes(SAMPLE.read_bytes())
    return paths
