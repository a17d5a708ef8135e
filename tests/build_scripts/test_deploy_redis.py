"""The configurations for a shared Redis, started as they are but for their paths and ports."""

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from redis import Redis
from redis.exceptions import RedisError

from app.core.errors import EngineError
from app.worker.connection import check_redis
from app.worker.redis_server import choose_server, free_port
from tests.support.engine import wait_until
from tests.support.tls_redis import end, start_server, with_passwords

pytestmark = pytest.mark.engine
DEPLOY = Path(__file__).resolve().parents[2] / "build_scripts" / "deploy"


@contextmanager
def running(folder: Path, name: str, port: int, tls_port: int, binary: Path | None = None) -> Iterator[dict[str, str]]:
    """A server with this file of ours; the passwords by user."""
    passwords: dict[str, str] = {}
    for file in ("redis.conf", "redis-tls.conf", "redis-acl.conf"):
        text = (DEPLOY / file).read_text(encoding="utf-8").replace("/etc/redis/", f"{folder}/")
        text = text.replace("port 6379", f"port {port}").replace("tls-port 6380", f"tls-port {tls_port}")
        text = text.replace("dir /data", f"dir {folder}").replace("bind * -::*", "bind 127.0.0.1")
        text = with_passwords(text, passwords) if file == "redis-acl.conf" else text
        (folder / file).write_text(text, encoding="utf-8")
    log = folder / "redis-server.log"
    process = start_server("redis-server", folder, (f"include {folder}/{name}", "loglevel notice"), binary)
    try:
        wait_until(lambda: "Ready to accept connections" in log.read_text() or process.poll() is not None)
        assert process.poll() is None, log.read_text()
        yield passwords
    finally:
        end(process)


def test_the_server_of_the_school_s_own_network(tmp_path: Path) -> None:
    port = free_port()
    with running(tmp_path, "redis.conf", port, 0) as passwords:
        assert set(passwords) == {"studio-writer", "studio-desktop", "studio-server"}
        for user, password in passwords.items():
            check_redis(f"redis://{user}:{password}@127.0.0.1:{port}/0")
        # What the health check of compose.yaml looks for.
        with Redis(port=port) as stranger, pytest.raises(RedisError, match="Authentication required"):
            stranger.ping()
    assert (tmp_path / "appendonlydir").is_dir()


def test_the_one_with_tls_and_a_certificate_of_certificates_sh(tmp_path: Path) -> None:
    port, tls_port = free_port(), free_port()
    script = [str(DEPLOY / "certificates.sh"), "127.0.0.1", str(tmp_path / "tls")]
    subprocess.run(script, check=True, capture_output=True)
    with running(tmp_path, "redis-tls.conf", port, tls_port) as passwords:
        url = f"rediss://studio-writer:{passwords['studio-writer']}@127.0.0.1:{tls_port}/0"
        check_redis(f"{url}?ssl_ca_certs={tmp_path / 'tls' / 'ca.crt'}")
        with pytest.raises(EngineError, match="not trusted"):
            check_redis(url)
    authority = (tmp_path / "tls" / "ca.crt").read_text(encoding="utf-8")
    subprocess.run(script, check=True, capture_output=True)  # renews the certificate, not the authority
    assert (tmp_path / "tls" / "ca.crt").read_text(encoding="utf-8") == authority


def test_valkey_understands_them_too(tmp_path: Path) -> None:
    choice = choose_server("bundled")
    assert choice.binary is not None
    port = free_port()
    with running(tmp_path, "redis.conf", port, 0, choice.binary) as passwords:
        url = f"redis://studio-writer:{passwords['studio-writer']}@127.0.0.1:{port}/0"
        check_redis(url)
        with Redis.from_url(url) as redis:
            assert redis.lpush("render.0123456789ab", "deck") == 1
            with pytest.raises(RedisError, match="permission"):
                redis.rpop("render.0123456789ab")
            with pytest.raises(RedisError, match="permission"):
                redis.publish("/0.celery.pidbox", "{}")


def test_each_user_is_one_line_and_all_can_be_told_apart() -> None:
    users = re.findall(r"^user (\S+) (.*)$", (DEPLOY / "redis-acl.conf").read_text(encoding="utf-8"), re.M)
    assert [name for name, _ in users] == ["default", "studio-writer", "studio-desktop", "studio-server"]
    assert all("+@all" not in rules and "~*" not in rules.split() and "&*" not in rules for _, rules in users)
