"""Our own connections to Redis, beside Celery's: plain, TLS or through Sentinel."""

# ruff: noqa: D102 - the methods below are Redis' own commands, described there

import ssl
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Protocol, cast
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from app.core.errors import EngineError
from app.worker import texts
from app.worker.address import shown_address

if TYPE_CHECKING:
    from types import TracebackType

    from redis.retry import Retry

TIMEOUT = 10.0
MASTER = "mymaster"


class Pipeline(Protocol):
    """Several commands in one round trip."""

    def __enter__(self) -> "Pipeline": ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: "TracebackType | None"
    ) -> None: ...

    def set(self, name: str, value: str | float, ex: int | None = None) -> Any: ...

    def delete(self, *names: str) -> Any: ...

    def hset(self, name: str, key: str, value: str) -> Any: ...

    def expire(self, name: str, time: int) -> Any: ...

    def rpush(self, name: str, value: str) -> Any: ...

    def execute(self) -> list[Any]: ...


class RedisClient(Protocol):
    """What we use of redis-py. Its own types mix answers with awaitable ones, which fit neither."""

    def ping(self) -> bool: ...

    def get(self, name: str) -> str | None: ...

    def mget(self, keys: list[str]) -> list[str | None]: ...

    def set(
        self, name: str, value: str | float, ex: int | None = None, px: int | None = None, nx: bool = False
    ) -> bool | None: ...

    def delete(self, *names: str) -> int: ...

    def exists(self, *names: str) -> int: ...

    def pttl(self, name: str) -> int: ...

    def hget(self, name: str, key: str) -> str | None: ...

    def hscan_iter(self, name: str, count: int | None = None) -> Iterator[tuple[str, str]]: ...

    def blpop(self, keys: list[str], timeout: float) -> list[str] | None: ...

    def llen(self, name: str) -> int: ...

    def lrange(self, name: str, start: int, end: int) -> list[str]: ...

    def zrangebyscore(self, name: str, min: float, max: float | str) -> list[str]: ...

    def scan_iter(self, match: str, count: int | None = None) -> Iterator[str]: ...

    def eval(self, script: str, numkeys: int, *keys_and_args: str | int | float) -> int: ...

    def publish(self, channel: str, message: str) -> int: ...

    def info(self, section: str) -> dict[str, Any]: ...

    def time(self) -> tuple[int, int]: ...

    def client_list(self) -> list[dict[str, str]]: ...

    def client_unblock(self, client_id: int) -> bool: ...

    def pipeline(self) -> Pipeline: ...

    def pubsub(self, *, ignore_subscribe_messages: bool) -> "Subscription": ...

    def close(self) -> None: ...


class Subscription(Protocol):
    """Messages of the channels subscribed to."""

    def psubscribe(self, *patterns: str) -> None: ...

    def subscribe(self, *channels: str) -> None: ...

    def get_message(self, ignore_subscribe_messages: bool = False, timeout: float = 0.0) -> dict[str, Any] | None: ...

    def close(self) -> None: ...


def connect(url: str, *, timeout: float = TIMEOUT, is_patient: bool = True) -> RedisClient:
    """A client for `url` with texts as answers; connections are made when needed and checked when they were idle.

    A patient one tries again for some seconds when the server is away; another one only makes a new connection, once.
    """
    from redis import Redis

    retry = _retry(is_patient)
    if url.startswith("sentinel://"):
        return _by_sentinel(url, timeout, retry)
    client = Redis.from_url(
        _for_client(url),
        decode_responses=True,
        socket_timeout=timeout,
        socket_connect_timeout=timeout,
        health_check_interval=30,
        retry=retry,
    )
    return cast(RedisClient, client)


def let_go(client: RedisClient) -> None:
    """Close the connections that nobody uses; of the others each goes when whoever is at it has ended with it.

    `close` of redis-py, and the end of its client, cut off threads in the midst of a command or a subscription, which
    they are told by errors of any kind (`ValueError`, `AttributeError`).
    """
    known = cast(Any, client)
    known.auto_close_connection_pool = False
    known.connection_pool.disconnect(inuse_connections=False)


def check_redis(url: str) -> None:
    """`EngineError` in plain words when no Redis answers at `url`, or it does not let us in."""
    from redis.exceptions import AuthenticationError, NoPermissionError, RedisError

    try:
        connect(url, timeout=5).ping()
    except AuthenticationError as error:
        raise EngineError(
            texts.NOT_LET_IN.format(address=shown_address(url)), hint=texts.NOT_LET_IN_HINT, code="redis-password"
        ) from error
    except NoPermissionError as error:
        raise EngineError(
            texts.NO_RIGHTS.format(address=shown_address(url)), hint=texts.NO_RIGHTS_HINT, code="redis-rights"
        ) from error
    except TypeError as error:  # redis-py's word for an option that does not go with the address
        raise EngineError(texts.BAD_ADDRESS, hint=texts.BAD_ADDRESS_HINT, code="redis-address") from error
    except (RedisError, OSError, ValueError) as error:
        raise _no_answer(url, error) from error


def for_celery(url: str) -> str:
    """The address as Celery wants it: TLS certificates are checked unless the address says otherwise.

    A Sentinel's has no options: Celery takes the master's name from its settings, and stumbles over it here.
    """
    if url.startswith("sentinel://"):
        return url.partition("?")[0]
    return _with_certificates(url, lambda word: f"CERT_{word.upper()}")


def master_name(url: str) -> str:
    """The name of the Sentinel master, empty when the address names no Sentinel."""
    if not url.startswith("sentinel://"):
        return ""
    return dict(parse_qsl(urlsplit(url.split(";")[-1]).query)).get("master_name", MASTER)


def _no_answer(url: str, error: Exception) -> EngineError:
    """Why nobody answers: a certificate that is not trusted looks like a server that is away, and needs other help."""
    address = shown_address(url)
    if isinstance(error.__cause__ or error.__context__, ssl.SSLCertVerificationError):
        message, hint, code = texts.NOT_TRUSTED, texts.NOT_TRUSTED_HINT, "redis-certificate"
    elif isinstance(error.__cause__ or error.__context__, FileNotFoundError):
        message, hint, code = texts.NO_AUTHORITY, texts.NO_AUTHORITY_HINT, "redis-certificate"
    else:
        message, hint, code = texts.NO_ANSWER, texts.NO_ANSWER_HINT, "redis-away"
    return EngineError(message.format(address=address), hint=hint, detail=repr(error), code=code)


def _for_client(url: str) -> str:
    return _with_certificates(url, str)


def _with_certificates(url: str, spelled: Callable[[str], str]) -> str:
    """TLS addresses say in their options whether certificates are checked; the libraries spell that differently."""
    parts = urlsplit(url)
    if parts.scheme != "rediss":
        return url
    query = dict(parse_qsl(parts.query))
    query["ssl_cert_reqs"] = spelled(query.get("ssl_cert_reqs", "required").lower().removeprefix("cert_"))
    return urlunsplit(parts._replace(query=urlencode(query, safe="/")))


def _retry(is_patient: bool) -> "Retry":
    from redis.backoff import ExponentialWithJitterBackoff, NoBackoff
    from redis.exceptions import ConnectionError as RedisConnectionError
    from redis.retry import Retry

    if is_patient:
        return Retry(ExponentialWithJitterBackoff(base=1, cap=10), 3)
    return Retry(NoBackoff(), 1, supported_errors=(RedisConnectionError,))


def _by_sentinel(url: str, timeout: float, retry: "Retry") -> RedisClient:
    from redis import sentinel

    parts = [urlsplit(part if "://" in part else f"sentinel://{part}") for part in url.split(";")]
    user = next((unquote(part.username) for part in parts if part.username), None)
    password = next((unquote(part.password) for part in parts if part.password), None)
    hosts = [(part.hostname or "127.0.0.1", part.port or 26379) for part in parts]
    database = parts[-1].path.strip("/")
    watchers: Any = sentinel.Sentinel(hosts, socket_timeout=timeout)  # type: ignore[no-untyped-call]
    client = watchers.master_for(
        master_name(url),
        username=user,
        password=password,
        db=int(database) if database.isdigit() else 0,
        decode_responses=True,
        socket_timeout=timeout,
        retry=retry,
    )
    return cast(RedisClient, client)
