"""Settings and secrets of the running window: kept in one step, and the engine takes them up."""

import os
from collections.abc import Iterator

import pytest
from keyring.backends.fail import Keyring as NoKeyring
from pytestqt.qtbot import QtBot

from app.core.errors import StorageError, StudioError
from app.core.paths import Home
from app.core.secrets import Kept, Secret
from app.core.settings import load_settings
from app.ui.bridge import Phase
from app.ui.desktop import Change, Desktop, KeySource
from app.worker.gateway import Gateway
from tests.support.keyrings import MemoryKeyring, using


@pytest.fixture(autouse=True)
def without_secrets(home: Home) -> Iterator[None]:
    with using(MemoryKeyring()):
        yield
    for name in ("OPENAI_API_KEY", "WORKSHEET_STUDIO_REDIS_PASSWORD"):
        os.environ.pop(name, None)


def test_a_refused_change_changes_nothing(qtbot: QtBot, desktop: Desktop) -> None:
    errors: list[StudioError] = []
    change = Change({"redis_url": "redis://:daffodil@host", "paper": "a4"}, {Secret.API_KEY: "sk-tulip-42"})
    desktop.apply(change, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], StorageError) and "daffodil" not in str(errors[0])
    assert desktop.settings.paper == "letter" and not desktop.has_key and not desktop.home.settings_file.exists()


def test_changes_at_the_same_time_all_stay(qtbot: QtBot, desktop: Desktop) -> None:
    for n in range(10):
        desktop.change_settings(writers=n + 1)
        desktop.change_settings(paper="a4")
        desktop.change_settings(interface="de")
    qtbot.waitUntil(lambda: desktop._shown == 30)
    assert desktop.settings == load_settings(desktop.home)
    assert (desktop.settings.paper, desktop.settings.interface) == ("a4", "de")


def test_a_key_that_is_entered_again_counts_and_the_former_does_not(qtbot: QtBot, desktop: Desktop) -> None:
    told: list[str] = []
    desktop.apply(Change(secrets={Secret.API_KEY: "sk-first-first-first"}), lambda _: told.append("first"))
    desktop.apply(Change(secrets={Secret.API_KEY: "sk-second-second-222"}), lambda _: told.append("second"))
    qtbot.waitUntil(lambda: "second" in told)
    assert told == ["second"] and desktop.key.end == "222"


def test_a_short_secret_shows_no_end(qtbot: QtBot, desktop: Desktop) -> None:
    with qtbot.waitSignal(desktop.key_changed):
        desktop.keep_key("tulip")
    assert desktop.has_key and desktop.key.end == ""


def test_the_password_of_redis_lasts_for_the_run_where_no_keyring_is(qtbot: QtBot, desktop: Desktop) -> None:
    kept: list[object] = []
    with using(NoKeyring()):
        desktop.apply(Change({"redis_url": "redis://host:1"}, {Secret.REDIS_PASSWORD: "daffodil"}), kept.append)
        qtbot.waitUntil(lambda: bool(kept))
    assert kept == [{Secret.REDIS_PASSWORD: Kept.MISSING}]
    from app.worker.address import shared_address

    assert shared_address(desktop.settings) == "redis://:daffodil@host:1"
    assert "daffodil" not in desktop.home.settings_file.read_text()


@pytest.mark.engine
@pytest.mark.parametrize("setting", [{"writers": 3}, {"model": "other-model"}], ids=["sizes", "model"])
def test_the_running_engine_takes_up_other_settings(qtbot: QtBot, desktop: Desktop, setting: dict[str, object]) -> None:
    desktop.start()
    qtbot.waitUntil(lambda: desktop.bridge.view.phase is Phase.READY, timeout=40_000)
    desktop.change_settings(**setting)
    qtbot.waitUntil(lambda: desktop.bridge.view.phase is Phase.STARTING, timeout=10_000)
    qtbot.waitUntil(lambda: desktop.bridge.view.phase is Phase.READY, timeout=40_000)
    status = desktop.bridge.view.status
    assert status is not None and status.writer_slots == desktop.settings.writers


@pytest.mark.engine
def test_an_engine_that_another_program_needs_is_left_to_it(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.start()
    qtbot.waitUntil(lambda: desktop.bridge.view.phase is Phase.READY, timeout=40_000)
    with Gateway.start(desktop.home, load_settings(desktop.home)):
        desktop.change_settings(model="other-model")
        qtbot.waitUntil(lambda: desktop.bridge.view.phase is Phase.FAILED, timeout=20_000)
        problem = desktop.bridge.view.problem
        assert problem is not None and problem.code == "engine-setup"
        assert desktop.settings.model == load_settings(desktop.home).model == "other-model"
        jobs: list[object] = []
        desktop.bridge.ask(lambda gateway: gateway.jobs(), jobs.append)
        qtbot.waitUntil(lambda: jobs == [[]], timeout=10_000)
    qtbot.waitUntil(lambda: desktop.bridge.view.phase is Phase.READY, timeout=40_000)


def test_where_a_key_comes_from(qtbot: QtBot, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-tulip-42-tulip-xyz")
    desktop = Desktop(home, load_settings(home))
    with qtbot.waitSignal(desktop.key_changed):
        desktop.look_for_key()
    assert (desktop.key.source, desktop.key.end) == (KeySource.ENVIRONMENT, "xyz")
    desktop.close()
