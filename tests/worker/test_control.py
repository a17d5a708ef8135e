"""Clients find the engine, prove themselves, and are noticed when they go."""

import socket
import stat
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from app.core.paths import Home
from app.worker import control
from app.worker.control import ControlServer, EngineFile, EngineLink, NoEngineError
from tests.support.engine import wait_until


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
    wait_until(lambda: server.clients == 1, 5)
    second.close()
    wait_until(lambda: server.clients == 0, 5)


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
    wait_until(lambda: server.clients == 1, 5)
    threading.Timer(0.1, server.close).start()
    with pytest.raises(NoEngineError):
        while True:
            link.ask("status", timeout=5)
    link.close()
