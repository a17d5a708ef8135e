"""A Redis server with TLS, a certificate of its own, and the users of the deployment's ACL file.

The bundled server knows no TLS. Debian's `redis-tools` has the whole server in its `redis-check-rdb` (`redis-server` is
a link to it), and unlike the package `redis-server` it installs no service.
"""

import hashlib
import os
import re
import secrets
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import trustme
from redis import Redis
from redis.exceptions import RedisError

from app.worker.redis_server import free_port

ACL_FILE = Path(__file__).parents[2] / "build_scripts" / "deploy" / "redis-acl.conf"
_PLACEHOLDER = re.compile(r"#[A-Z]+-SHA256")


@dataclass
class TlsRedis:
    """A running server; `passwords` by user."""

    folder: Path
    port: int
    ca_file: Path
    passwords: dict[str, str] = field(default_factory=dict)
    process: "subprocess.Popen[bytes] | None" = None

    def url(self, user: str, *, ca_file: Path | None = None, host: str = "127.0.0.1") -> str:
        """The address for this user, with the authority that is to be trusted."""
        password = quote(self.passwords[user], safe="")
        return f"rediss://{user}:{password}@{host}:{self.port}/0?ssl_ca_certs={ca_file or self.ca_file}"

    def client(self, user: str = "admin") -> "Redis":
        """A plain client of this user."""
        return Redis.from_url(self.url(user), decode_responses=True)

    def refusals(self) -> list[str]:
        """Who was refused what since the last time."""
        with self.client() as redis:
            told = [
                f"{each['username']}: {each['reason']} {each['object']} ({each['context']})" for each in redis.acl_log()
            ]
            redis.acl_log_reset()
        return told


@contextmanager
def running_tls_redis(folder: Path, acl: str = "") -> Iterator[TlsRedis]:
    """A server on a loopback port, with an administrator and the users of the ACL file (or of `acl`)."""
    folder.mkdir(parents=True)
    authority = trustme.CA()
    ca_file = folder / "ca.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(folder / "server.pem"))
    server = TlsRedis(folder, free_port(), ca_file)
    users = with_passwords(acl or ACL_FILE.read_text(encoding="utf-8"), server.passwords)
    server.passwords["admin"] = secrets.token_urlsafe(24)
    users += f"user admin on >{server.passwords['admin']} ~* &* +@all\n"
    (folder / "redis-acl.conf").write_text(users, encoding="utf-8")
    server.process = start_server("redis-server", folder, _configuration(server))
    try:
        _wait(server)
        yield server
    finally:
        end(server.process)


def start_server(
    role: str, folder: Path, lines: tuple[str, ...], binary: Path | None = None
) -> "subprocess.Popen[bytes]":
    """A server (`redis-server` or `redis-sentinel`) with these lines as its configuration."""
    configuration = folder / f"{role}-started.conf"
    configuration.write_text("\n".join(lines) + "\n", encoding="utf-8")
    with (folder / f"{role}.log").open("ab") as log:
        return subprocess.Popen(
            [role, configuration.name],
            executable=binary or _binary(),
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )


def end(process: "subprocess.Popen[bytes]") -> None:
    """End a server of ours."""
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(15)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _binary() -> str:
    found = shutil.which("redis-server") or shutil.which("redis-check-rdb")
    assert found, "Debian's redis-tools are missing; the test command installs them"
    return os.path.realpath(found)


def with_passwords(text: str, passwords: dict[str, str]) -> str:
    """The users with passwords made here, put in as a person would."""
    lines = []
    for line in text.splitlines():
        if line.startswith("user ") and _PLACEHOLDER.search(line):
            password = passwords[line.split()[1]] = secrets.token_urlsafe(24)
            line = _PLACEHOLDER.sub(f"#{hashlib.sha256(password.encode()).hexdigest()}", line)
        lines.append(line)
    return "\n".join(lines) + "\n"


def _configuration(server: TlsRedis) -> tuple[str, ...]:
    return (
        "bind 127.0.0.1",
        "port 0",
        f"tls-port {server.port}",
        "tls-cert-file server.pem",
        "tls-key-file server.pem",
        "tls-ca-cert-file ca.pem",
        "tls-auth-clients no",
        "include redis-acl.conf",
        "appendonly yes",
        'save ""',
        "maxmemory-policy noeviction",
    )


def _wait(server: TlsRedis) -> None:
    deadline = time.monotonic() + 20
    while True:
        assert server.process is not None and server.process.poll() is None, _last_words(server)
        try:
            with server.client() as redis:
                redis.ping()
            return
        except (RedisError, OSError):
            assert time.monotonic() < deadline, _last_words(server)
            time.sleep(0.05)


def _last_words(server: TlsRedis) -> str:
    return (server.folder / "redis-server.log").read_text(encoding="utf-8")[-2000:]
