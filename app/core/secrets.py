"""Secrets: from the environment or the system's keyring, never from or into a file of ours."""

import logging
import os
import secrets
import threading
from collections.abc import Callable
from contextlib import suppress
from enum import Enum, StrEnum
from queue import Empty, SimpleQueue
from typing import TypeVar

SERVICE = "worksheet-studio"

PATIENCE = 60.0
"""Seconds that a keyring has for an answer: it may be asking the person for a password."""

SHORT_PATIENCE = 5.0
"""The same where nobody sits in front of the computer."""

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Secret(StrEnum):
    """Name in the keyring of each secret; `variable_of` has its name in the environment."""

    API_KEY = "api-key"
    REDIS_PASSWORD = "redis-password"
    SECRET_KEY = "secret-key"
    FLOWER_PASSWORD = "flower-password"


class Kept(Enum):
    """What became of a secret that was to be kept: in the keyring, or why not."""

    KEYRING = "keyring"
    MISSING = "missing"  # this computer has no keyring
    REFUSED = "refused"  # it, or the person that it asked, said no
    SILENT = "silent"  # it did not answer in time


_VARIABLES = {
    Secret.API_KEY: "OPENAI_API_KEY",
    Secret.REDIS_PASSWORD: "WORKSHEET_STUDIO_REDIS_PASSWORD",
    Secret.SECRET_KEY: "SECRET_KEY",
    Secret.FLOWER_PASSWORD: "WORKSHEET_STUDIO_FLOWER_PASSWORD",
}


def variable_of(secret: Secret) -> str:
    """Name of the environment variable that has the secret before the keyring is asked."""
    return _VARIABLES[secret]


def given_secret(secret: Secret) -> str:
    """The secret of the environment, or an empty string."""
    return os.environ.get(variable_of(secret), "").strip()


def read_secret(secret: Secret, patience: float = PATIENCE) -> str:
    """The secret, or an empty string where there is none or the keyring cannot be asked."""
    given = given_secret(secret)
    if given:
        return given

    def ask() -> str:
        import keyring

        return (keyring.get_password(SERVICE, secret) or "").strip()

    try:
        return _in_time(ask, patience)
    except Exception as error:  # a keyring is a foreign program; each kind fails with errors of its own
        _log.info("The keyring cannot be read: %s", type(error).__name__)
        return ""


def store_secret(secret: Secret, value: str) -> bool:
    """Keep it in the keyring (an empty value forgets it); False where no keyring works, and nothing was kept."""
    return keep_secret(secret, value) is Kept.KEYRING


def keep_secret(secret: Secret, value: str, patience: float = PATIENCE) -> Kept:
    """Keep it in the keyring (an empty value forgets it), and say what became of it."""

    def ask() -> Kept:
        if not _has_backend():
            return Kept.MISSING
        import keyring
        from keyring.errors import PasswordDeleteError

        if value:
            keyring.set_password(SERVICE, secret, value)
            return Kept.KEYRING
        with suppress(PasswordDeleteError):  # there was none
            keyring.delete_password(SERVICE, secret)
        return Kept.KEYRING

    try:
        return _in_time(ask, patience)
    except TimeoutError:
        _log.warning("The keyring does not answer")
        return Kept.SILENT
    except Exception as error:
        _log.warning("The keyring cannot be changed: %s", type(error).__name__)
        return Kept.REFUSED


def server_secret_key(patience: float = SHORT_PATIENCE) -> tuple[str, bool]:
    """The server's SECRET_KEY, and whether it will be the same at the next start.

    That of the environment, else of the keyring, where it is made at the first start; else a random one for this run.
    """
    given = given_secret(Secret.SECRET_KEY)
    if given:
        return given, True

    def ask() -> str:
        if not _has_backend():
            return ""
        import keyring

        # All in one errand: a keyring that answers late must not replace a key that it had all along.
        if not keyring.get_password(SERVICE, Secret.SECRET_KEY):
            keyring.set_password(SERVICE, Secret.SECRET_KEY, secrets.token_urlsafe(48))
        return (keyring.get_password(SERVICE, Secret.SECRET_KEY) or "").strip()

    try:
        kept = _in_time(ask, patience)
    except Exception as error:
        _log.info("The keyring keeps no key of the server: %s", type(error).__name__)
        kept = ""
    return (kept, True) if kept else (secrets.token_urlsafe(48), False)


def has_keyring(patience: float = PATIENCE) -> bool:
    """Whether this machine has a keyring that can keep a secret."""
    try:
        return _in_time(_has_backend, patience)
    except Exception as error:
        _log.info("There is no usable keyring: %s", type(error).__name__)
        return False


def _has_backend() -> bool:
    import keyring
    from keyring.backends.fail import Keyring as NoKeyring
    from keyring.backends.null import Keyring as ForgetfulKeyring

    return not isinstance(keyring.get_keyring(), NoKeyring | ForgetfulKeyring)


def _in_time(ask: Callable[[], T], patience: float) -> T:
    """What `ask` brings; `TimeoutError` when the keyring takes longer.

    Its thread is a daemon's: one that waits for ever for a password prompt keeps no process from ending.
    """
    answers: SimpleQueue[tuple[T | None, BaseException | None]] = SimpleQueue()

    def run() -> None:
        try:
            answers.put((ask(), None))
        except BaseException as error:
            answers.put((None, error))

    threading.Thread(target=run, name="keyring", daemon=True).start()
    try:
        answer, error = answers.get(timeout=patience)
    except Empty:
        raise TimeoutError from None
    if error is not None:
        raise error
    return answer  # type: ignore[return-value]
