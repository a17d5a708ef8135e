"""The writing service's key: where it comes from, and whether the service takes it."""

import re
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass, field
from enum import StrEnum

from app.core.errors import StorageError
from app.core.secrets import SHORT_PATIENCE, Secret, given_secret, read_secret
from app.core.settings import DEFAULT_BASE_URL
from app.server import texts
from app.server.errors import Unavailable
from app.server.services import services

ANSWER = 12.0
"""Seconds that the service has to list its models."""

_SLACK = 3.0


class Source(StrEnum):
    """Where a key comes from; the first of them that has one counts."""

    ENVIRONMENT = "environment"
    VAULT = "vault"
    KEYRING = "keyring"
    NOWHERE = ""


@dataclass(frozen=True)
class ServiceKey:
    """A key that is never shown. `is_locked`: there is one, and nobody can read it without the former SECRET_KEY."""

    value: str = field(default="", repr=False)
    source: Source = Source.NOWHERE
    is_locked: bool = False


def find_key() -> ServiceKey:
    """The key that this server's own writer uses."""
    studio = services()
    if given := given_secret(Secret.API_KEY):
        return ServiceKey(given, Source.ENVIRONMENT)
    if studio.accounts.has_service_key():
        try:
            return ServiceKey(studio.accounts.service_key(studio.config.secret_key), Source.VAULT)
        except StorageError as error:
            if error.code != "vault-locked":
                raise
            return ServiceKey(source=Source.VAULT, is_locked=True)
    found = read_secret(Secret.API_KEY, SHORT_PATIENCE)
    return ServiceKey(found, Source.KEYRING) if found else ServiceKey()


def ask_for_models(key: str) -> tuple[str, ...]:
    """The models that the service offers for this key, which costs nothing.

    Asked in a thread of its own, so that no request of others waits behind a service that says nothing. Raises
    `StudioError` in the words of the writer: a wrong key, no service, no answer in time.
    """
    asking = ThreadPoolExecutor(1, "service-test")
    try:
        return asking.submit(_models, services().settings.base_url, key).result(ANSWER + _SLACK)
    except NotYet:
        raise Unavailable(texts.SERVICE_SILENT, hint=texts.SERVICE_SILENT_HINT, code="service-timeout") from None
    finally:
        asking.shutdown(wait=False)


def _models(base_url: str, key: str) -> tuple[str, ...]:
    from app.generators.writers.service_client import CallFailed, ServiceClient
    from app.generators.writers.service_errors import Address, no_key, unusable_key

    if not key and base_url == DEFAULT_BASE_URL:
        raise no_key(Address(base_url, "", key))
    if not re.fullmatch(r"[!-~]*", key):
        raise unusable_key(Address(base_url, "", key))
    client = ServiceClient(base_url, key)
    try:
        return tuple(sorted(client.list_models(ANSWER)))
    except CallFailed as failed:
        if failed.failure.error.code == "unknown-model":  # no page of this name: the service has no list
            return ()
        raise failed.failure.error from None
    finally:
        client.close()
