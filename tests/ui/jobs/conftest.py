"""A model that Qt's own tester watches, a page with rows in it, and a gateway that only remembers what it was asked."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.core.errors import StudioError
from app.ui.bridge import EngineView, Phase
from app.ui.desktop import Desktop
from app.ui.jobs.model import JobTableModel
from app.ui.jobs.page import JobsPage
from app.ui.jobs.store import JobStore
from tests.support.jobs import make_job


@pytest.fixture
def store(qtbot: QtBot) -> JobStore:
    return JobStore()


@pytest.fixture
def model(store: JobStore) -> JobTableModel:
    """A model; the tester aborts the program on anything that Qt would be confused by."""
    model = JobTableModel(store)
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    return model


class FakeGateway:
    """Remembers what it was asked; answers what the test says."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.answers: dict[str, object] = {"snapshot": make_job(version=0), "jobs": []}

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def ask(*values: object) -> object:
            self.asked.append((name, *values))
            answer = self.answers.get(name)
            if isinstance(answer, Exception):
                raise answer
            return answer(*values) if callable(answer) else answer

        return ask


@pytest.fixture
def gateway(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> FakeGateway:
    """What the bridge of `desktop` asks; answers come through the event loop, as those of the real one."""
    gateway = FakeGateway()

    def ask(
        work: Callable[[Any], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[StudioError], None] | None = None,
        *,
        owner: Any = None,
        is_vital: bool = False,
    ) -> None:
        desktop.background.run(lambda: work(gateway), done or (lambda _: None), failed, owner=owner, is_vital=is_vital)

    monkeypatch.setattr(desktop.bridge, "ask", ask)
    return gateway


@pytest.fixture
def page(qtbot: QtBot, desktop: Desktop, gateway: FakeGateway) -> Iterator[JobsPage]:
    """A page that is shown; the engine seems to be ready."""
    desktop.bridge.view = EngineView(Phase.READY)
    page = JobsPage(desktop)
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: bool(page.model.faces.products))
    yield page
    del tester
