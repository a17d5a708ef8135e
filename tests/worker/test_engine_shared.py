"""A Redis that several machines share: a remote writer without any disk in common, and no secret in what travels."""

import json
import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest
from redis import Redis
from redis.exceptions import RedisError

from app.worker.redis_server import RedisServer
from tests.support.command import Command
from tests.support.engine import (
    PATIENCE,
    Studio,
    assert_complete,
    follow_to_end,
    kill,
    make_request,
    start_remote_writer,
    wait_until,
)
from tests.support.service import WritingService

pytestmark = pytest.mark.engine

REMOTE_KEY = "sk-remote-writer-fedcba9876543210"


class Eavesdropper(threading.Thread):
    """Takes down every command that the server gets."""

    def __init__(self, url: str) -> None:
        super().__init__(daemon=True)
        self._redis = Redis.from_url(url, decode_responses=True)
        self.heard: list[str] = []

    def run(self) -> None:
        try:
            with self._redis.monitor() as monitor:
                for command in monitor.listen():
                    self.heard.append(command["command"])
        except (RedisError, OSError, ValueError):
            return


def dump(url: str) -> str:
    """Every key with its value."""
    readers = {"string": "get", "hash": "hgetall", "set": "smembers"}
    with Redis.from_url(url, decode_responses=True) as redis:
        found = []
        for key in redis.scan_iter("*"):
            kind = str(redis.type(key))
            if kind in readers:
                found.append(f"{key} {getattr(redis, readers[kind])(key)}")
            elif kind == "list":
                found.append(f"{key} {redis.lrange(key, 0, -1)}")
            else:
                found.append(f"{key} {redis.zrange(key, 0, -1)}")
        return "\n".join(found)


def test_a_remote_writer_writes_and_no_key_travels(
    tmp_path: Path, asking: Studio, shared: RedisServer, service: WritingService
) -> None:
    listener = Eavesdropper(shared.url)
    listener.start()
    with asking.gateway() as gateway:
        assert gateway.status().server == "shared"
        job_id = gateway.submit(make_request(asking.out, 3))
        wait_until(lambda: gateway.snapshot(job_id).notice)  # nobody here has a key
        service.control(held=("Photosynthesis",))
        remote = start_remote_writer(tmp_path / "remote", shared.url, REMOTE_KEY, service.url)
        try:
            wait_until(lambda: service.stats.in_flight >= 6)
            stored = dump(shared.url)
            tasks = inspect(shared.url)
            service.control(held=())
            snapshot = follow_to_end(gateway, job_id)
            stored += dump(shared.url)
        finally:
            remote.terminate()
            remote.wait(PATIENCE)
        asking.remember(gateway)
    assert_complete(asking, snapshot)
    assert snapshot.notice == ""
    assert set(service.stats.keys) == {REMOTE_KEY}
    assert "worksheet_studio.write_lesson" in tasks
    assert "Photosynthesis, part 1" in tasks
    heard = "\n".join(listener.heard)
    assert "Photosynthesis" in heard
    assert REMOTE_KEY not in heard + stored + tasks
    assert not [path for path in (tmp_path / "remote").rglob("*.pdf")]


def test_a_killed_remote_writer_is_replaced(
    tmp_path: Path, asking: Studio, shared: RedisServer, service: WritingService
) -> None:
    service.control(first_seconds=1.0)
    with asking.gateway() as gateway:
        job_id = gateway.submit(make_request(asking.out, 2))
        remote = start_remote_writer(tmp_path / "remote", shared.url, REMOTE_KEY, service.url)
        try:
            wait_until(lambda: service.stats.calls >= 5)
            writer = next(p for p in psutil.Process(remote.pid).children() if "writer" in p.cmdline())
            kill(writer)
            snapshot = follow_to_end(gateway, job_id, 95)
        finally:
            remote.terminate()
            remote.wait(PATIENCE)
        asking.remember(gateway)
    assert_complete(asking, snapshot)
    assert service.stats.calls <= 8 + 4


def inspect(url: str) -> str:
    """What Celery's own tool says of the tasks that are being worked on."""
    done = subprocess.run(
        [sys.executable, "-m", "celery", "-A", "app.worker.celery", "inspect", "active", "--timeout", "3"],
        capture_output=True,
        text=True,
        check=False,
        timeout=40,
    )
    assert url not in done.stdout
    return done.stdout


def test_all_processes_of_a_remote_writer_log_json_for_whoever_keeps_it(
    tmp_path: Path, shared: RedisServer, service: WritingService
) -> None:
    variables = (("REDIS_URL", shared.url), ("OPENAI_API_KEY", REMOTE_KEY), ("OPENAI_BASE_URL", service.url))
    process = Command(tmp_path / "remote", variables).start("worker", "--concurrency", 2, "--log-format", "json")
    log = tmp_path / "remote" / "logs" / "writer.log"
    wait_until(lambda: log.is_file() and " ready." in log.read_text(encoding="utf-8"))
    process.terminate()
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out) == (0, "")
    told = [json.loads(line) for line in err.splitlines() if line.startswith("{")]
    assert {"command", "writer"} <= {each["role"] for each in told}
    assert len({each["process"] for each in told}) == 2
    assert any("ready" in each["message"] for each in told)
    assert [line for line in err.splitlines() if not line.startswith("{")] == []
    assert shared.password not in err and REMOTE_KEY not in err
