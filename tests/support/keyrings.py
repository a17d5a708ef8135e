"""Keyrings as they are met: one that works, one that refuses, one that waits for a person, none at all."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import keyring
import keyring.backend
from keyring.errors import KeyringLocked, PasswordDeleteError


class MemoryKeyring(keyring.backend.KeyringBackend):
    """One that works."""

    priority = -1  # never chosen by itself: `keyring` takes any class that is loaded for one of the system's

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]


class LoopbackKeyring(MemoryKeyring):
    """One that has a key for the loopback service in every process (`PYTHON_KEYRING_BACKEND`)."""

    def get_password(self, service: str, username: str) -> str | None:
        is_key = username == "api-key"
        return self.kept.get((service, username), "sk-loopback-0123456789abcdef" if is_key else None)


class RefusingKeyring(MemoryKeyring):
    """One whose person says no."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("denied")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("denied")

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked("denied")


class SilentKeyring(MemoryKeyring):
    """One that asks a person who is not there, until `answers` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.answers = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.answers.wait(30)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.answers.wait(30)
        super().set_password(service, username, password)


@contextmanager
def using(backend: keyring.backend.KeyringBackend) -> Iterator[keyring.backend.KeyringBackend]:
    """Let the process have this keyring."""
    former = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield backend
    finally:
        if isinstance(backend, SilentKeyring):
            backend.answers.set()
        keyring.set_keyring(former)
