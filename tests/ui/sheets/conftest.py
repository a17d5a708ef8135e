"""A lesson with real sheets, made once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.desktop import Desktop
from app.ui.sheets.viewer import SheetsView
from tests.support.sheets import MadeLesson, ScriptedGateway, job_of, script_gateway


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> MadeLesson:
    """Academy Ready's sheets of a lesson about cells."""
    return MadeLesson(tmp_path_factory.mktemp("made"))


@pytest.fixture
def root(tmp_path: Path, made: MadeLesson) -> Path:
    """A job's folder with the lesson's files, for this test alone."""
    made.put(tmp_path / "job")
    return tmp_path / "job"


@pytest.fixture
def gateway(desktop: Desktop, made: MadeLesson) -> ScriptedGateway:
    """What the window gets instead of an engine."""
    gateway = ScriptedGateway(made.deck)
    script_gateway(desktop, gateway)
    return gateway


@pytest.fixture
def view(qtbot: QtBot, desktop: Desktop, gateway: ScriptedGateway) -> Iterator[SheetsView]:
    """The view in a window of its own."""
    view = SheetsView(desktop)
    qtbot.addWidget(view)
    view.resize(760, 900)
    view.show()
    qtbot.waitExposed(view)
    yield view
    view.clear()


@pytest.fixture
def shown(qtbot: QtBot, desktop: Desktop, view: SheetsView, made: MadeLesson, root: Path) -> SheetsView:
    """The view with the lesson's first sheet."""
    desktop.store.apply([job_of(root, made.snapshot())])
    view.show_lesson("job", "task-1")
    qtbot.waitUntil(lambda: view.shown is not None)
    return view
