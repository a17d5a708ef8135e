"""What was typed into a dialog, cleaned, and tried out: addresses, keys, services, Redis servers. Knows no widget.

The functions that ask somebody are for background threads.
"""

import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from app.core.secrets import Secret, read_secret
from app.core.settings import DEFAULT_BASE_URL

PATIENCE = 20.0
"""Seconds that a service has for its list of models; a model on one's own computer may be waking up."""

PASSING = frozenset({"service-down", "service-timeout", "service-busy", "redis-away"})
"""Codes of errors that say nothing against what was typed: the service may be there tomorrow."""

_INVISIBLE = re.compile("[\\s\u200b-\u200f\u2060\ufeff]+")
_SCHEMES = ("redis", "rediss", "sentinel", "unix")


@dataclass(frozen=True)
class Address:
    """A Redis server's address as settings keep it, and the password that was in it."""

    url: str
    password: str = ""


@dataclass(frozen=True)
class Found:
    """A service that answered: its models, which may be none where it has no list."""

    models: tuple[str, ...]


def clean_key(typed: str) -> str:
    """The key alone: without spaces and line ends, as password managers and web pages put them around it."""
    key = _INVISIBLE.sub("", typed.strip().removeprefix("Bearer "))
    return key.strip("\"'“”")


def clean_service(typed: str) -> str:
    """The base URL of a service, completed where people leave out parts: `localhost:11434` gets `http://` and `/v1`.

    Empty when it cannot be one.
    """
    text = _INVISIBLE.sub("", typed)
    if not text:
        return ""
    parts = _split(text if "://" in text else f"http://{text}")
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        return ""
    path = parts.path.rstrip("/")
    for ending in ("/chat/completions", "/models"):
        path = path.removesuffix(ending)
    return urlunsplit(parts._replace(path=path or "/v1", query="", fragment=""))


def has_password(address: str) -> bool:
    """Whether the address holds a user's password."""
    parts = _split(address)
    return parts is not None and bool(parts.password)


def clean_redis(typed: str) -> Address | None:
    """The address of a Redis server, a password in it apart; None when it cannot be one."""
    text = _INVISIBLE.sub("", typed)
    parts = _split(text if "://" in text else f"redis://{text}")
    if not text or parts is None or parts.scheme not in _SCHEMES or not (parts.hostname or parts.path):
        return None
    password = unquote(parts.password or "")
    if parts.password is not None:
        user = f"{parts.username}@" if parts.username else ""
        parts = parts._replace(netloc=user + parts.netloc.rpartition("@")[2])
    return Address(urlunsplit(parts), password)


def host_of(url: str) -> str:
    """The host (with its port) of a base URL, as a person would name it."""
    parts = _split(url)
    return parts.netloc.rpartition("@")[2] if parts else ""


def find_models(base_url: str, key: str | None) -> Found:
    """Ask the service for its models, which costs nothing; `key` None takes the one that is kept.

    Raises `StudioError` in the words of the writer: a wrong key, no service, no answer.
    """
    from app.generators.writers.service_client import CallFailed, ServiceClient
    from app.generators.writers.service_errors import Address as ServiceAddress
    from app.generators.writers.service_errors import no_key, unusable_key

    key = read_secret(Secret.API_KEY) if key is None else key
    at = ServiceAddress(base_url, "", key)
    if not key and base_url == DEFAULT_BASE_URL:
        raise no_key(at)
    if not re.fullmatch(r"[!-~]*", key):
        raise unusable_key(at)
    client = ServiceClient(base_url, key)
    try:
        return Found(tuple(sorted(client.list_models(PATIENCE))))
    except CallFailed as failed:
        if failed.failure.error.code == "unknown-model":  # no page of this name: the service has no list
            return Found(())
        raise failed.failure.error from None
    finally:
        client.close()


def try_redis(url: str, password: str | None) -> int:
    """Ask the Redis server in, and say how many writers wait there; `password` None takes the one that is kept.

    Raises `EngineError` when it does not answer or does not let us in.
    """
    from app.worker.address import complete_address, with_password
    from app.worker.diagnosis import visit_shared

    if password is None:
        return visit_shared(complete_address(url)).writers
    return visit_shared(with_password(url, password) if password else url).writers


@dataclass(frozen=True)
class Cost:
    """US dollars: for a lesson with all its sheets, and for a million tokens in and out."""

    lesson: float
    input: float
    output: float


def cost_of(model: str) -> Cost | None:
    """What the model is likely to cost; None where its price is not known."""
    from app.generators.products import find_product
    from app.generators.writers.pricing import estimate, price_of

    price = price_of(model)
    lesson = estimate(find_product("academy").sections, 1, model, verify=True).cost_usd
    return Cost(lesson, price.input, price.output) if price is not None and lesson is not None else None


def is_writable(folder: Path) -> bool:
    """Whether files can be put into the folder, or into the nearest one above it that is there."""
    try:
        nearest = next(path for path in (folder, *folder.parents) if path.exists())
        with tempfile.TemporaryFile(dir=nearest):
            return True
    except (OSError, StopIteration):  # also where a file stands in the way
        return False


def without(changes: Mapping[str, object], given: Mapping[str, str]) -> dict[str, object]:
    """The changes that the environment does not decide."""
    return {name: value for name, value in changes.items() if name not in given}


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts
