"""A shared Redis with TLS and the users of `redis-acl.conf`: what their work needs is allowed, and nothing else."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import trustme
from redis import Redis
from redis.exceptions import RedisError

from app.core.errors import EngineError
from app.core.jobs import JobState, LessonState
from app.core.settings import load_settings
from app.worker.celery_app import make_app
from app.worker.connection import check_redis
from tests.support.engine import (
    Studio,
    assert_complete,
    follow_to_end,
    make_request,
    running_studio,
    start_remote_writer,
    wait_until,
)
from tests.support.flower import pages, running_flower
from tests.support.service import WritingService
from tests.support.tls_redis import TlsRedis, running_tls_redis

pytestmark = [pytest.mark.engine, pytest.mark.timeout(150)]

REMOTE_KEY = "sk-remote-writer-fedcba9876543210"
USERS = ("studio-writer", "studio-desktop", "studio-server")
# Asked for and done without: a worker that ends waits some seconds longer; a name for the server's list of connections.
DONE_WITHOUT = re.compile(r"command client\|(list|setinfo)|command (client|setinfo)\b")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TlsRedis]:
    with running_tls_redis(tmp_path_factory.mktemp("tls") / "redis") as server:
        yield server


@pytest.fixture
def remote(tmp_path: Path, server: TlsRedis, service: WritingService) -> Iterator[Path]:
    """A remote writer as studio-writer; the folder that it has."""
    process = start_remote_writer(tmp_path / "remote", server.url("studio-writer"), REMOTE_KEY, service.url)
    yield tmp_path / "remote"
    process.terminate()
    assert process.wait(20) == 0


@pytest.fixture(params=["studio-desktop", "studio-server"])
def asking(
    tmp_path: Path,
    server: TlsRedis,
    service: WritingService,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Iterator[Studio]:
    """An installation without a key, set to this Redis as a desktop and as the school's server."""
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("REDIS_URL", server.url(request.param))
    with running_studio(tmp_path / "asking") as studio:
        studio.settings = load_settings(studio.home)
        yield studio


def needed_and_refused(server: TlsRedis) -> list[str]:
    return [each for each in server.refusals() if not DONE_WITHOUT.search(each)]


def test_an_installation_is_served_by_a_remote_writer(
    asking: Studio, remote: Path, server: TlsRedis, service: WritingService
) -> None:
    server.refusals()
    service.control(script=("429_after", "", "500"))
    with asking.gateway() as gateway:
        assert gateway.status().address == f"rediss://127.0.0.1:{server.port}"
        job_id = gateway.submit(make_request(asking.out, 3, preview=True))
        snapshot = follow_to_end(gateway, job_id)
        asking.remember(gateway)
    assert_complete(asking, snapshot)
    assert set(service.stats.keys) == {REMOTE_KEY}
    assert service.stats.statuses["429"] or service.stats.faults["429_after"]
    assert needed_and_refused(server) == []
    written = "".join(path.read_text(encoding="utf-8") for path in remote.rglob("*.log"))
    assert "ready" in written and server.passwords["studio-writer"] not in written


def test_all_that_a_person_can_do_with_a_job(
    asking: Studio, remote: Path, server: TlsRedis, service: WritingService
) -> None:
    server.refusals()
    with asking.gateway() as gateway:
        request = make_request(asking.out, 6)
        options = request.options.model_copy(update={"max_cost_usd": 5.0})
        job_id = gateway.submit(request.model_copy(update={"options": options}))
        wait_until(lambda: service.stats.items_written >= 20)
        gateway.prefer(job_id, ["1.6"])
        gateway.cancel(job_id, ["1.2"])
        assert gateway.pause(job_id)
        wait_until(lambda: gateway.snapshot(job_id).state is JobState.PAUSED)
        assert gateway.resume(job_id)
        done = follow_to_end(gateway, job_id)
        assert done.lessons[1].state is LessonState.CANCELLED
        assert gateway.retry(job_id, ["1.2"])
        done = follow_to_end(gateway, job_id)
        assert_complete(asking, done)
        deck = gateway.deck(done.lessons[0].task_id)
        assert gateway.rewrite_item(done.lessons[0].task_id, deck, "true_false", 3).item.verified
        offline = gateway.submit(make_request(asking.out, 1, writer="offline"))
        assert follow_to_end(gateway, offline).state is JobState.DONE
        gateway.delete_job(offline)
        asking.remember(gateway)
    assert needed_and_refused(server) == []


@pytest.mark.parametrize("asking", ["studio-desktop"], indirect=True)
def test_a_writer_that_is_ended_in_the_middle_loses_nothing(
    tmp_path: Path, asking: Studio, server: TlsRedis, service: WritingService
) -> None:
    """It may not look at the server's list of connections, as it does elsewhere to end at once."""
    with asking.gateway() as gateway:
        job_id = gateway.submit(make_request(asking.out, 2))
        first = start_remote_writer(tmp_path / "first", server.url("studio-writer"), REMOTE_KEY, service.url)
        wait_until(lambda: service.stats.in_flight)
        first.terminate()
        assert first.wait(20) == 0
        second = start_remote_writer(tmp_path / "second", server.url("studio-writer"), REMOTE_KEY, service.url)
        try:
            assert_complete(asking, follow_to_end(gateway, job_id, 120))
        finally:
            second.terminate()
            second.wait(20)
        asking.remember(gateway)
    assert service.stats.calls <= 8 + 4


FORBIDDEN: list[tuple[Any, ...]] = [
    ("FLUSHALL",),
    ("FLUSHDB",),
    ("CONFIG", "GET", "*"),
    ("CONFIG", "SET", "dir", "/tmp"),
    ("ACL", "LIST"),
    ("KEYS", "*"),
    ("KEYS", "ws:*"),
    ("MONITOR",),
    ("CLIENT", "LIST"),
    ("CLIENT", "KILL", "TYPE", "normal"),
    ("SHUTDOWN",),
    ("REPLICAOF", "127.0.0.1", "1"),
    ("MODULE", "LIST"),
    ("FUNCTION", "LIST"),
    ("GET", "library:books"),
    ("SET", "library:books", "1"),
    ("DEL", "library:books"),
    ("HGETALL", "library:books"),
    ("EVAL", "return redis.call('get', 'library:books')", "0"),
    ("SUBSCRIBE", "library"),
    ("PSUBSCRIBE", "*"),
    ("PUBLISH", "library", "x"),
    ("RENAME", "ws:cost:1", "library:books"),
    ("MIGRATE", "127.0.0.1", "1", "unacked", "0", "10"),
]
NOT_FOR_WRITERS: list[tuple[Any, ...]] = [
    ("BRPOP", "render.0123456789ab", "1"),
    ("LRANGE", "write", "0", "-1"),
    ("GET", "ws:epoch:0123456789ab"),
    ("SET", "ws:renderer:0123456789ab:0", "x"),
    ("SET", "ws:cancel:1", "9"),
    ("RPOP", "render.0123456789ab"),
    ("INFO", "server"),
    ("PUBLISH", "ws:poke:0123456789ab", "x"),
    ("PSUBSCRIBE", "celery-task-meta-*"),
]
REMOTE_CONTROL = ("PUBLISH", "/0.celery.pidbox", "{}")


def forbidden() -> list[Any]:
    rows = [(user, command) for user in USERS for command in FORBIDDEN]
    rows += [("studio-writer", command) for command in NOT_FOR_WRITERS]
    rows += [(user, REMOTE_CONTROL) for user in ("studio-writer", "studio-desktop")]
    return [pytest.param(user, command, id=f"{user} {command[0]} {'-'.join(command[1:2])}") for user, command in rows]


@pytest.mark.parametrize(("user", "command"), forbidden())
def test_what_no_work_needs_is_refused(server: TlsRedis, user: str, command: tuple[str, ...]) -> None:
    with server.client() as admin, server.client(user) as redis:
        admin.set("library:books", "a secret of another program")
        with pytest.raises(RedisError, match=r"no permissions|can't access at least one of the keys"):
            redis.execute_command(*command)
        assert admin.get("library:books") == "a secret of another program"


def test_nobody_is_let_in_without_a_name(server: TlsRedis) -> None:
    url = f"rediss://127.0.0.1:{server.port}/0?ssl_ca_certs={server.ca_file}"
    with Redis.from_url(url) as redis, pytest.raises(RedisError, match="Authentication required"):
        redis.get("write")
    with pytest.raises(EngineError, match="does not accept the password"):
        check_redis(server.url("studio-writer").replace(server.passwords["studio-writer"], "wrong-password"))


def test_a_certificate_that_is_not_trusted_is_refused_in_words(tmp_path: Path, server: TlsRedis) -> None:
    stranger = tmp_path / "stranger.pem"
    trustme.CA().cert_pem.write_to_path(str(stranger))
    for url in (
        server.url("studio-writer", ca_file=stranger),
        server.url("studio-writer", host="localhost"),  # the certificate is for 127.0.0.1
        f"{server.url('studio-writer', ca_file=stranger)}&ssl_cert_reqs=required",
    ):
        with pytest.raises(EngineError) as refused:
            check_redis(url)
        assert refused.value.code == "redis-certificate"
        assert "not trusted" in refused.value.message and "ssl_ca_certs" in refused.value.hint
        assert server.passwords["studio-writer"] not in f"{refused.value} {refused.value.detail}"
        with pytest.raises(Exception, match="CERTIFICATE_VERIFY_FAILED"), make_app(url).connection() as celery:
            celery.default_channel.client.ping()
    with pytest.raises(EngineError, match="is not there"):
        check_redis(server.url("studio-writer", ca_file=tmp_path / "missing.pem"))
    with pytest.raises(EngineError, match="cannot be used"):
        check_redis(server.url("studio-writer").replace("rediss://", "redis://"))


def test_a_user_with_too_few_rights_is_told_so(server: TlsRedis) -> None:
    name = f"guest{uuid4().hex[:6]}"
    server.passwords[name] = "guest-password-123"
    with server.client() as admin:
        admin.acl_setuser(name, enabled=True, passwords=["+guest-password-123"], commands=["+get"])
    with pytest.raises(EngineError) as refused:
        check_redis(server.url(name))
    assert refused.value.code == "redis-rights"


def test_the_server_sees_remote_writers_and_writers_do_not_steer_each_other(server: TlsRedis, remote: Path) -> None:
    inspect = make_app(server.url("studio-server")).control.inspect(timeout=1)
    queues: set[str] = set()
    wait_until(lambda: queues.update(q["name"] for w in (inspect.active_queues() or {}).values() for q in w) or queues)
    assert queues == {"write", "write.offline"}
    with pytest.raises(Exception, match="permission"):
        make_app(server.url("studio-writer")).control.broadcast("shutdown")
    wait_until(inspect.ping)


@pytest.mark.parametrize("asking", ["studio-server"], indirect=True)
def test_flower_as_the_server_s_user_shows_workers_tasks_and_no_password(
    asking: Studio, remote: Path, server: TlsRedis
) -> None:
    server.refusals()
    with (
        asking.gateway() as gateway,
        running_flower(asking.home.root, ("REDIS_URL", server.url("studio-server"))) as (_, browser),
    ):
        wait_until(lambda: browser.document("/api/workers?refresh=1"))
        follow_to_end(gateway, gateway.submit(make_request(asking.out, 1)))
        wait_until(lambda: "Photosynthesis" in browser.ask("/api/tasks")[1])
        seen = pages(browser)
        asking.remember(gateway)
    assert "rediss://studio-server:**@" in seen["/broker"] and "write.offline" in seen["/broker"]
    assert {path: user for path, text in seen.items() for user, word in server.passwords.items() if word in text} == {}
    assert needed_and_refused(server) == []
