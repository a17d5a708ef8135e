"""The server's engine writes with the key that an administrator stored, and with a changed one soon."""

from pathlib import Path

import pytest

from app.core.accounts import COMMAND_LINE, Accounts
from app.worker.gateway import Gateway
from app.worker.redis_server import RedisServer
from tests.support.engine import Studio, assert_complete, follow_to_end, make_request, wait_until
from tests.support.service import WritingService

pytestmark = [pytest.mark.engine, pytest.mark.timeout(100)]

FIRST, SECOND = "sk-vault-first-0123456789", "sk-vault-second-0123456789"


def keep(studio: Studio, key: str) -> None:
    with Accounts.open(studio.home, studio.settings) as accounts:
        accounts.keep_service_key(key, "the server's", COMMAND_LINE)


def as_server(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.setenv("SECRET_KEY", "the server's")
    studio.settings = studio.settings.model_copy(update={"vault": True})


def test_lessons_are_written_with_the_key_of_the_vault(
    studio: Studio, service: WritingService, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_server(studio, monkeypatch)
    keep(studio, FIRST)
    with studio.gateway() as gateway:
        first = follow_to_end(gateway, gateway.submit(make_request(studio.out / "first", 1)))
        assert set(service.stats.keys) == {FIRST}
        keep(studio, SECOND)
        desktop = studio.settings.model_copy(update={"vault": False})
        with Gateway.start(studio.home, desktop) as command_line:  # it shares the server's engine, and its key
            assert command_line.processes() == gateway.processes()

            def is_new_one_used() -> bool:
                follow_to_end(command_line, command_line.submit(make_request(studio.out / "second", 1)))
                return SECOND in service.stats.keys

            wait_until(is_new_one_used, 60)
    assert_complete(studio, first)
    logs = "".join(path.read_text(encoding="utf-8") for path in studio.home.logs.iterdir())
    assert FIRST not in logs and SECOND not in logs and "the server's" not in logs


def test_on_a_shared_redis_the_writer_begins_anew_when_a_key_arrives(
    tmp_path: Path, asking: Studio, shared: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_server(asking, monkeypatch)
    with asking.gateway() as gateway:
        wait_until(lambda: gateway.status().writers == 1)
        assert gateway.status().writers_with_service == 0
        former = gateway.processes()["writer"]
        keep(asking, FIRST)
        wait_until(lambda: gateway.status().writers_with_service == 1, 60)
        assert gateway.processes()["writer"] != former
        asking.remember(gateway)
