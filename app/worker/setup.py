"""What an engine was started with, so that nobody works with another one's key, service or server unawares.

A client shows by a keyed hash (the key is the random one of `engine.json`) that it would have started the engine with
the same settings. Nobody can try short secrets against it without that key, which only their owner can read.
"""

import hashlib
import hmac
import json
import os
from dataclasses import dataclass

from app.core.secrets import Secret, given_secret, read_secret
from app.core.settings import Settings

# A job carries these itself, or they are the window's own.
_OF_NO_CONCERN = {"paper", "language", "output", "writer", "interface", "appearance", "notifications", "vault"}
_SIZES = {"writers", "renderers", "redis_server", "call_timeout", "lesson_deadline", "calls_a_lesson"}
_VARIABLES = (
    "OPENAI_API_KEY",
    "OPENAI_ORG_ID",
    "OPENAI_PROJECT_ID",
    "PYTHON_KEYRING_BACKEND",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
)


@dataclass(frozen=True)
class Proof:
    """Keyed hashes of a setup: `needed` of what clients must agree on, `whole` with sizes and times as well."""

    needed: str
    whole: str
    vault: str = ""  # that of a server, which keeps the service's key; empty for all others

    def fits(self, other: "Proof") -> bool:
        """Whether the engine of this setup may work for a client of the `other`; one without a vault needs none."""
        is_open = not other.vault or hmac.compare_digest(self.vault, other.vault)
        return is_open and hmac.compare_digest(self.needed, other.needed)

    def equals(self, other: "Proof") -> bool:
        """Whether it has all that such a client would have started it with."""
        return self.fits(other) and hmac.compare_digest(self.whole, other.whole)


@dataclass(frozen=True, repr=False)
class EngineSetup:
    """The settings and the environment that an engine works with, secrets included: never stored, sent or shown."""

    needed: str
    sizes: str
    vault: str = ""

    @classmethod
    def here(cls, settings: Settings, url: str) -> "EngineSetup":
        """That of this process, with the address of the shared Redis (password included) where there is one."""
        told = settings.model_dump(mode="json", exclude=_OF_NO_CONCERN)
        sizes = {name: told.pop(name) for name in sorted(_SIZES)}
        if url:  # on a shared Redis a writer without a key leaves to others what needs one
            sizes["has_key"] = bool(read_secret(Secret.API_KEY))
        vault = _text({"vault": given_secret(Secret.SECRET_KEY)}) if settings.vault else ""
        return cls(_text(told | {"url": url, "environment": _environment()}), _text(sizes), vault)

    def proof(self, key: str) -> Proof:
        """To be shown to whoever has `key`, too."""
        vault = _hash(key, self.vault) if self.vault else ""
        return Proof(_hash(key, self.needed), _hash(key, self.needed + self.sizes), vault)


def _environment() -> dict[str, str]:
    # Proxies are read in either spelling.
    found = {name: os.environ.get(name) or os.environ.get(name.lower()) or "" for name in _VARIABLES}
    return {name: value.strip() for name, value in found.items()}


def _text(told: dict[str, object]) -> str:
    return json.dumps(told, sort_keys=True)


def _hash(key: str, text: str) -> str:
    return hmac.new(key.encode(), text.encode(), hashlib.sha256).hexdigest()
