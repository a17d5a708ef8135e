"""A Redis behind a Sentinel, with users: a remote writer and an installation find it and are let in by name."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from redis import Redis
from redis.exceptions import RedisError

from app.core.settings import load_settings
from app.worker.connection import check_redis
from app.worker.redis_server import free_port
from tests.support.engine import (
    assert_complete,
    follow_to_end,
    make_request,
    running_studio,
    start_remote_writer,
)
from tests.support.service import WritingService
from tests.support.tls_redis import ACL_FILE, end, start_server, with_passwords

pytestmark = [pytest.mark.engine, pytest.mark.timeout(120)]

REMOTE_KEY = "sk-remote-writer-fedcba9876543210"


@dataclass(frozen=True)
class Watched:
    """A server that a Sentinel watches."""

    sentinel_port: int
    passwords: dict[str, str]

    def url(self, user: str) -> str:
        return f"sentinel://{user}:{self.passwords[user]}@127.0.0.1:{self.sentinel_port}/0?master_name=school"


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    folder = tmp_path / "sentinel"
    folder.mkdir()
    passwords = {"admin": "administrators-password"}
    users = with_passwords(ACL_FILE.read_text(encoding="utf-8"), passwords).splitlines()
    users.append(f"user admin on >{passwords['admin']} ~* &* +@all")
    port, sentinel_port = free_port(), free_port()
    server = start_server("redis-server", folder, ("bind 127.0.0.1", f"port {port}", 'save ""', *users))
    name = "sentinel {what} school"
    sentinel = start_server(
        "redis-sentinel",
        folder,
        (
            "bind 127.0.0.1",
            f"port {sentinel_port}",
            f"{name.format(what='monitor')} 127.0.0.1 {port} 1",
            f"{name.format(what='auth-user')} admin",
            f"{name.format(what='auth-pass')} {passwords['admin']}",
        ),
    )
    try:
        wait_for_master(sentinel_port)
        yield Watched(sentinel_port, passwords)
    finally:
        end(sentinel)
        end(server)


def wait_for_master(port: int) -> None:
    deadline = time.monotonic() + 20
    with Redis(port=port, decode_responses=True) as sentinel:
        while True:
            try:
                sentinel.execute_command("SENTINEL CKQUORUM", "school")
                return
            except (RedisError, OSError):
                assert time.monotonic() < deadline, "the Sentinel found no server"
                time.sleep(0.1)


def test_lessons_are_written_through_a_sentinel(
    tmp_path: Path, watched: Watched, service: WritingService, monkeypatch: pytest.MonkeyPatch
) -> None:
    check_redis(watched.url("studio-desktop"))
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("REDIS_URL", watched.url("studio-desktop"))
    with running_studio(tmp_path / "asking") as asking:
        asking.settings = load_settings(asking.home)
        remote = start_remote_writer(tmp_path / "remote", watched.url("studio-writer"), REMOTE_KEY, service.url)
        try:
            with asking.gateway() as gateway:
                snapshot = follow_to_end(gateway, gateway.submit(make_request(asking.out, 2)))
                asking.remember(gateway)
        finally:
            remote.terminate()
            remote.wait(20)
    assert_complete(asking, snapshot)
    assert set(service.stats.keys) == {REMOTE_KEY}
    logs = "".join(path.read_text(encoding="utf-8") for path in tmp_path.rglob("logs/*"))
    assert not [user for user, password in watched.passwords.items() if password in logs]
