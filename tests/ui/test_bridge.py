"""The bridge with a real engine: jobs arrive, run, and are there again after a restart; no wait on the GUI thread."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from app.core.errors import StudioError
from app.core.jobs import EngineStatus, JobState, LessonState
from app.ui.bridge import Phase, _Session
from app.ui.desktop import Desktop
from tests.support.engine import make_request
from tests.support.watchdog import Watchdog


def _is_done(desktop: Desktop) -> bool:
    entries = list(desktop.store.entries())
    return bool(entries) and all(entry.summary.state is JobState.DONE for entry in entries)


@pytest.mark.engine
def test_a_job_is_shown_from_its_start_to_its_end(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, watchdog: Watchdog
) -> None:
    seen: list[LessonState] = []
    desktop.store.changed.connect(
        lambda changes: seen.extend(
            lesson.state
            for change in changes
            for task_id in change.task_ids
            if (lesson := desktop.store.lesson(change.job_id, task_id))
        )
    )
    desktop.start()
    desktop.bridge.ask(lambda gateway: gateway.submit(make_request(tmp_path / "out", writer="offline")))
    qtbot.waitUntil(lambda: _is_done(desktop), timeout=60_000)
    assert desktop.bridge.view.phase is Phase.READY
    assert {LessonState.QUEUED, LessonState.DONE} < set(seen)
    (entry,) = desktop.store.entries()
    assert all((Path(entry.job.root) / name).is_file() for each in entry.lessons.values() for name in each.files)


def test_a_renderer_that_starts_anew_is_no_start_of_the_engine(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready = EngineStatus(server="embedded", address="", is_up=True, writers=1, writer_slots=16, renderers=1)
    resting = ready.model_copy(update={"renderers": 0})
    mending = resting.model_copy(update={"is_mending": True})
    away = resting.model_copy(update={"is_up": False})
    states = iter([resting, ready, resting, mending, resting, ready, away, resting])
    told: list[Phase] = []
    monkeypatch.setattr(desktop.bridge, "tell_engine", lambda _, view: told.append(view.phase))
    session = _Session(desktop.home, desktop.settings, desktop.bridge)
    gateway = SimpleNamespace(status=lambda: next(states))
    for _ in range(8):
        session._tell_status(gateway)  # type: ignore[arg-type]
    start, up, out = Phase.STARTING, Phase.READY, Phase.AWAY
    assert told == [start, up, up, start, start, up, out, start]


def test_failures_arrive_with_their_words(qtbot: QtBot, desktop: Desktop) -> None:
    errors: list[StudioError] = []

    def fail() -> None:
        raise ValueError("inside")

    desktop.background.run(fail, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].code == "unexpected"
    assert "ValueError" not in errors[0].message + errors[0].hint
