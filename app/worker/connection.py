"""Our own connections to Redis, beside Celery's: plain, TLS or through Sentinel."""

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

if TYPE_CHECKING:
    from redis import Redis

TIMEOUT = 10.0
MASTER = "mymaster"


def connect(url: str, *, timeout: float = TIMEOUT) -> "Redis":
    """A client for `url` with texts as answers; connections are made when needed and checked when they were idle."""
    from redis import Redis

    if url.startswith("sentinel://"):
        return _by_sentinel(url, timeout)
    client: Redis = Redis.from_url(
        _for_client(url),
        decode_responses=True,
        socket_timeout=timeout,
        socket_connect_timeout=timeout,
        health_check_interval=30,
    )
    return client


def for_celery(url: str) -> str:
    """The address as Celery wants it: TLS certificates are checked unless the address says otherwise."""
    parts = urlsplit(url)
    if parts.scheme != "rediss":
        return url
    query = dict(parse_qsl(parts.query))
    required = query.get("ssl_cert_reqs", "required").lower().removeprefix("cert_")
    query["ssl_cert_reqs"] = f"CERT_{required.upper()}"
    return urlunsplit(parts._replace(query=urlencode(query, safe="/")))


def master_name(url: str) -> str:
    """The name of the Sentinel master, empty when the address names no Sentinel."""
    if not url.startswith("sentinel://"):
        return ""
    return dict(parse_qsl(urlsplit(url.split(";")[-1]).query)).get("master_name", MASTER)


def _for_client(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme != "rediss":
        return url
    query = dict(parse_qsl(parts.query))
    query["ssl_cert_reqs"] = query.get("ssl_cert_reqs", "required").lower().removeprefix("cert_")
    return urlunsplit(parts._replace(query=urlencode(query, safe="/")))


def _by_sentinel(url: str, timeout: float) -> "Redis":
    from redis.sentinel import Sentinel

    parts = [urlsplit(part if "://" in part else f"sentinel://{part}") for part in url.split(";")]
    password = next((unquote(part.password) for part in parts if part.password), None)
    hosts = [(part.hostname or "127.0.0.1", part.port or 26379) for part in parts]
    database = parts[-1].path.strip("/")
    sentinel = Sentinel(hosts, socket_timeout=timeout)
    client: Redis = sentinel.master_for(
        master_name(url),
        password=password,
        db=int(database) if database.isdigit() else 0,
        decode_responses=True,
        socket_timeout=timeout,
    )
    return client
