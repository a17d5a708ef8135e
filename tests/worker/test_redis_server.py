"""The choice of a server, its secrets, its start after damage."""

import stat
import sys
from pathlib import Path

import psutil
import pytest

from app.core.errors import EngineError
from app.core.paths import Home
from app.worker import redis_server
from app.worker.redis_server import RedisServer, ServerChoice, answers, choose_server


def fake_binary(folder: Path, words: str) -> Path:
    path = folder / "redis-server"
    path.write_text(f"#!/bin/sh\necho '{words}'\n")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(
    ("words", "version"),
    [
        ("Redis server v=7.0.15 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64 build=1", "7.0.15"),
        ("Valkey server v=9.1.2 sha=00000000:0", "9.1.2"),
        ("Redis server v=6.2.14", "6.2.14"),
        ("Redis server v=6.0.16", ""),
        ("Redis server v=5.0.14.1", ""),
        ("something else", ""),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for the server")
def test_only_servers_that_are_new_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str, version: str
) -> None:
    fake_binary(tmp_path, words)
    monkeypatch.setenv("PATH", str(tmp_path))
    if not version:
        with pytest.raises(EngineError, match="not on this computer"):
            choose_server("system")
    else:
        assert choose_server("system").version == version


def test_the_bundled_server_comes_first_and_the_fallback_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redis_server, "_bundled_paths", list)
    monkeypatch.setenv("PATH", "")
    assert choose_server().source == "fallback"
    with pytest.raises(EngineError):
        choose_server("bundled")
    with pytest.raises(EngineError):
        choose_server("nonsense")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for the server")
def test_a_redis_that_was_packed_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "redis").mkdir()
    binary = fake_binary(tmp_path / "redis", "Redis server v=7.2.4")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert choose_server("bundled") == ServerChoice("bundled", binary, "7.2.4")


@pytest.mark.engine
@pytest.mark.parametrize("source", ["auto", "fallback"])
def test_the_password_is_needed_and_stays_out_of_sight(tmp_path: Path, source: str) -> None:
    server = RedisServer(Home(tmp_path), choose_server(source))
    server.start()
    try:
        assert server.process is not None
        assert answers(server.port, server.password)
        assert not answers(server.port, "wrong", timeout=0.3)
        process = psutil.Process(server.process.pid)
        assert server.password not in " ".join(process.cmdline())
        assert server.password not in str(process.environ())
        if server.choice.binary:
            configuration = server.folder / "redis.conf"
            assert stat.S_IMODE(configuration.stat().st_mode) == 0o600
            assert stat.S_IMODE(server.folder.stat().st_mode) == 0o700
    finally:
        server.stop()
    assert not server.is_running


@pytest.mark.engine
def test_a_server_that_ends_at_once_is_an_error_in_words(tmp_path: Path) -> None:
    server = RedisServer(Home(tmp_path), ServerChoice("system", Path("/bin/false"), "7.0.0"))
    with pytest.raises(EngineError) as caught:
        server.start()
    assert caught.value.code == "no-redis-server"
    assert str(tmp_path) in caught.value.hint
