"""What an engine was started with, so that nobody works with another one's key, service or server unawares.

A client shows by a keyed hash (the key is the random one of `engine.json`) that it would have started the engine with
the same settings. Nobody can try short secrets against it without that key, which only their owner can read.
"""

import hashlib
import hmac
import json
import os
from dataclasses import dataclass

from app.core.secrets import Secret, read_secret
from app.core.settings import Settings

# A job carries these itself, or they are the window's own.
_OF_NO_CONCERN = {"paper", "language", "output", "writer", "interface", "appearance", "notifications"}
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

    def fits(self, other: "Proof") -> bool:
        """Whether work for the one may be done by the other."""
        return hmac.compare_digest(self.needed, other.needed)

    def equals(self, other: "Proof") -> bool:
        """Whether both are the same in everything."""
        return hmac.compare_digest(self.whole, other.whole)


@dataclass(frozen=True, repr=False)
class EngineSetup:
    """The settings and the environment that an engine works with, secrets included: never stored, sent or shown."""

    needed: str
    sizes: str

    @classmethod
    def here(cls, settings: Settings, url: str) -> "EngineSetup":
        """That of this process, with the address of the shared Redis (password included) where there is one."""
        told = settings.model_dump(mode="json", exclude=_OF_NO_CONCERN)
        sizes = {name: told.pop(name) for name in sorted(_SIZES)}
        if url:  # on a shared Redis a writer without a key leaves to others what needs one
            sizes["has_key"] = bool(read_secret(Secret.API_KEY))
        return cls(_text(told | {"url": url, "environment": _environment()}), _text(sizes))

    def proof(self, key: str) -> Proof:
        """To be shown to whoever has `key`, too."""
        return Proof(_hash(key, self.needed), _hash(key, self.needed + self.sizes))


def _environment() -> dict[str, str]:
    # Proxies are read in either spelling.
    found = {name: os.environ.get(name) or os.environ.get(name.lower()) or "" for name in _VARIABLES}
    return {name: value.strip() for name, value in found.items()}


def _text(told: dict[str, object]) -> str:
    return json.dumps(told, sort_keys=True)


def _hash(key: str, text: str) -> str:
    return hmac.new(key.encode(), text.encode(), hashlib.sha256).hexdigest()
