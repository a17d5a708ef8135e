"""Addresses of Redis servers: checked, completed with the password of the keyring, and shown without it."""

from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

from app.core.errors import BadRequest
from app.core.secrets import Secret, read_secret
from app.core.settings import Settings
from app.worker import texts

SCHEMES = ("redis", "rediss", "sentinel", "unix")


def shared_address(settings: Settings) -> str:
    """The shared Redis server of the settings with its password; empty when the embedded one is to be used."""
    return complete_address(settings.redis_url) if settings.redis_url else ""


def complete_address(url: str) -> str:
    """`url` with the keyring's password where it has none itself; `BadRequest` when it is no address of a Redis."""
    parts = _split(url)
    if has_password(url) or parts.scheme == "unix":
        return url
    password = read_secret(Secret.REDIS_PASSWORD)
    return with_password(url, password) if password else url


def has_password(url: str) -> bool:
    """Whether the address holds a password."""
    return bool(_split(url).password)


def with_password(url: str, password: str) -> str:
    """`url` with this password."""
    parts = _split(url)
    user = quote(parts.username or "", safe="")
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=f"{user}:{quote(password, safe='')}@{host}"))


def shown_address(url: str) -> str:
    """The address for a person: without user and password, options and database."""
    parts = urlsplit(url.split(";")[0])
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2] or parts.path}"


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url.split(";")[0] if url.startswith("sentinel") else url)
        _ = parts.port
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in SCHEMES or not (parts.hostname or parts.path):
        raise BadRequest(texts.BAD_ADDRESS, hint=texts.BAD_ADDRESS_HINT, code="redis-address")
    return parts
