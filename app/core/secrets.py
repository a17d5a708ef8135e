"""Secrets: from the environment or the system's keyring, never from or into a file of ours."""

import logging
import os
from contextlib import suppress
from enum import StrEnum

SERVICE = "worksheet-studio"

_log = logging.getLogger(__name__)


class Secret(StrEnum):
    """Name in the keyring of each secret; `_VARIABLES` has its name in the environment."""

    API_KEY = "api-key"
    REDIS_PASSWORD = "redis-password"


_VARIABLES = {Secret.API_KEY: "OPENAI_API_KEY"}


def read_secret(secret: Secret) -> str:
    """The secret, or an empty string where there is none or the keyring cannot be asked."""
    variable = _VARIABLES.get(secret)
    given = os.environ.get(variable, "").strip() if variable else ""
    if given:
        return given
    try:
        import keyring

        return (keyring.get_password(SERVICE, secret) or "").strip()
    except Exception as error:  # a keyring is a foreign program; each kind fails with errors of its own
        _log.info("The keyring cannot be read: %s", type(error).__name__)
        return ""


def store_secret(secret: Secret, value: str) -> bool:
    """Keep it in the keyring (an empty value forgets it); False where no keyring works, and nothing was kept."""
    if not has_keyring():
        return False
    try:
        import keyring
        from keyring.errors import PasswordDeleteError

        if value:
            keyring.set_password(SERVICE, secret, value)
            return True
        with suppress(PasswordDeleteError):  # there was none
            keyring.delete_password(SERVICE, secret)
        return True
    except Exception as error:
        _log.warning("The keyring cannot be changed: %s", type(error).__name__)
        return False


def has_keyring() -> bool:
    """Whether this machine has a keyring that can keep a secret."""
    try:
        import keyring
        from keyring.backends.fail import Keyring as NoKeyring
        from keyring.backends.null import Keyring as ForgetfulKeyring

        return not isinstance(keyring.get_keyring(), NoKeyring | ForgetfulKeyring)
    except Exception as error:
        _log.info("There is no usable keyring: %s", type(error).__name__)
        return False
