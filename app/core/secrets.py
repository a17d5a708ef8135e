"""Secrets: from the environment or the system's keyring, never from or into a file of ours."""

import os
from enum import StrEnum

SERVICE = "worksheet-studio"


class Secret(StrEnum):
    """Name in the keyring of each secret; `_VARIABLES` has its name in the environment."""

    API_KEY = "api-key"
    REDIS_PASSWORD = "redis-password"


_VARIABLES = {Secret.API_KEY: "OPENAI_API_KEY"}


def read_secret(secret: Secret) -> str:
    """The secret, or an empty string where there is none or the keyring cannot be asked."""
    variable = _VARIABLES.get(secret)
    if variable and os.environ.get(variable):
        return os.environ[variable]
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, secret) or ""
    except (KeyringError, RuntimeError):
        return ""


def store_secret(secret: Secret, value: str) -> bool:
    """Keep it in the keyring (an empty value forgets it); False where no keyring works, and nothing was kept."""
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        if value:
            keyring.set_password(SERVICE, secret, value)
        else:
            keyring.delete_password(SERVICE, secret)
    except PasswordDeleteError:
        return True
    except (KeyringError, RuntimeError):
        return False
    return True


def has_keyring() -> bool:
    """Whether this machine has a keyring that can keep a secret."""
    import keyring
    from keyring.backends.fail import Keyring as NoKeyring

    return not isinstance(keyring.get_keyring(), NoKeyring)
