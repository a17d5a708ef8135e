"""Clients find the engine, prove themselves, and are noticed when they go."""

import socket
import stat
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from app.core.paths import Home
from app.core.settings import Settings
from app.worker import control
from app.worker.control import ControlServer, EngineFile, EngineLink, NoEngineError, OtherEngineError
from app.worker.setup import EngineSetup
from tests.support.engine import PATIENCE, wait_until


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path).create()


@pytest.fixture
def server(home: Home) -> Iterator[ControlServer]:
    def answer(question: Mapping[str, Any]) -> Mapping[str, Any]:
        return {"heard": question["ask"]}

    server = ControlServer(answer, lambda: None)
    server.file().write(home)
    yield server
    server.close()


def test_clients_are_counted_and_answered(home: Home, server: ControlServer) -> None:
    first, second = EngineLink(home), EngineLink(home)
    assert first.ask("address") == {"heard": "address"}
    assert second.ask("status") == {"heard": "status"}
    assert server.clients == 2
    first.close()
    wait_until(lambda: server.clients == 1)
    second.close()
    wait_until(lambda: server.clients == 0)


def test_the_key_stands_in_a_file_for_its_owner_only(home: Home, server: ControlServer) -> None:
    assert stat.S_IMODE(EngineFile.path(home).stat().st_mode) == 0o600


def test_a_wrong_key_is_no_way_in(home: Home, server: ControlServer) -> None:
    file = server.file()
    EngineFile(port=file.port, key="0" * 64, pid=file.pid).write(home)
    with pytest.raises(NoEngineError):
        EngineLink(home)
    assert server.clients == 0


def test_a_silent_stranger_holds_up_nobody(home: Home, server: ControlServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_connection(("127.0.0.1", server.file().port)):
        link = EngineLink(home)
        assert link.ask("status") == {"heard": "status"}
        link.close()


def test_a_port_that_somebody_else_has_by_now_is_no_engine(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(control, "HANDSHAKE_TIMEOUT", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as stranger:
        EngineFile(port=stranger.getsockname()[1], key="00", pid=1).write(home)
        with pytest.raises(NoEngineError):
            EngineLink(home)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"port": "x"}', '{"port": 1}'])
def test_a_damaged_file_is_no_engine(home: Home, text: str) -> None:
    EngineFile.path(home).write_text(text)
    with pytest.raises(NoEngineError):
        EngineLink(home)


def test_clients_hear_at_once_that_the_engine_goes(home: Home, server: ControlServer) -> None:
    link = EngineLink(home)
    wait_until(lambda: server.clients == 1)
    threading.Timer(0.1, server.close).start()
    with pytest.raises(NoEngineError):
        while True:
            link.ask("status", timeout=5)
    link.close()


class Engine:
    """The supervisor's end with a setup; `ended` when it makes room."""

    def __init__(self, home: Home, setup: EngineSetup) -> None:
        self.ended = threading.Event()
        self.control = ControlServer(lambda _: {}, lambda: None, setup, self.ended.set)
        self.control.file().write(home)


def setup_with(monkeypatch: pytest.MonkeyPatch, key: str = "sk-one", url: str = "", **settings: object) -> EngineSetup:
    monkeypatch.setenv("OPENAI_API_KEY", key)
    return EngineSetup.here(Settings.model_validate(settings), url)


def test_an_engine_with_another_key_ends_unless_somebody_needs_it(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    mine, other = setup_with(monkeypatch), setup_with(monkeypatch, "sk-two")
    engine = Engine(home, mine)
    with pytest.raises(OtherEngineError) as early:
        EngineLink(home, other)  # whoever started it has not come yet
    assert not early.value.is_ending
    first = EngineLink(home, mine)
    with pytest.raises(OtherEngineError) as held:
        EngineLink(home, other)
    assert not held.value.is_ending
    assert not engine.ended.is_set()
    EngineLink(home).close()  # any engine will do
    first.close()
    wait_until(lambda: engine.control.clients == 0)
    with pytest.raises(OtherEngineError) as alone:
        EngineLink(home, other)
    assert alone.value.is_ending
    assert engine.ended.wait(PATIENCE)
    engine.control.close()


@pytest.mark.parametrize(
    "change",
    [{"base_url": "http://host/v1"}, {"model": "m"}, {"url": "redis://host"}, {"database_url": "postgresql://host/d"}],
)
def test_what_clients_must_agree_on(monkeypatch: pytest.MonkeyPatch, change: dict[str, Any]) -> None:
    mine, other = (setup_with(monkeypatch, **each).proof("key") for each in ({}, change))
    assert not mine.fits(other)
    assert mine.fits(setup_with(monkeypatch).proof("key"))
    assert mine.equals(setup_with(monkeypatch, paper="a4").proof("key"))


def test_another_number_of_writers_is_shared_when_the_engine_is_held(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, other = setup_with(monkeypatch), setup_with(monkeypatch, writers=3)
    engine = Engine(home, mine)
    first = EngineLink(home, mine)
    second = EngineLink(home, other)
    for link in (first, second):
        link.close()
    wait_until(lambda: engine.control.clients == 0)
    with pytest.raises(OtherEngineError):
        EngineLink(home, other)
    assert engine.ended.wait(PATIENCE)
    engine.control.close()


def test_no_secret_can_be_read_from_a_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    setup = setup_with(monkeypatch, "sk-secret", "redis://:password@host")
    shown = f"{setup!r} {setup.proof('key')!r}"
    assert "sk-secret" not in shown
    assert "password" not in shown
    assert setup.proof("key") != setup.proof("another key")


def test_an_engine_with_a_vault_works_for_clients_without_one(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "the server's")
    server = setup_with(monkeypatch, vault=True)
    monkeypatch.delenv("SECRET_KEY")
    client = setup_with(monkeypatch)
    engine = Engine(home, server)
    EngineLink(home, server).close()
    wait_until(lambda: engine.control.clients == 0, 5)
    EngineLink(home, client).close()  # nor does it end an engine that nobody else holds
    assert not engine.ended.is_set()
    engine.control.close()


@pytest.mark.parametrize("other", ["no vault", "another secret key"])
def test_a_server_does_not_work_with_an_engine_that_cannot_open_its_vault(
    home: Home, monkeypatch: pytest.MonkeyPatch, other: str
) -> None:
    monkeypatch.setenv("SECRET_KEY", "another one")
    engine = Engine(home, setup_with(monkeypatch, vault=other != "no vault"))
    monkeypatch.setenv("SECRET_KEY", "the server's")
    server = setup_with(monkeypatch, vault=True)
    first = EngineLink(home)
    starter = EngineLink(home, setup_with(monkeypatch)) if other == "no vault" else None
    with pytest.raises(OtherEngineError):
        EngineLink(home, server)
    for link in filter(None, (first, starter)):
        link.close()
    engine.control.close()


def test_no_secret_key_can_be_read_from_a_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "tulip-anvil")
    setup = setup_with(monkeypatch, vault=True)
    assert "tulip" not in f"{setup!r} {setup.proof('key')!r}" and setup.proof("key").vault
    assert not setup_with(monkeypatch).proof("key").vault
