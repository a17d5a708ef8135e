"""Secrets come from the environment or the keyring, and a broken keyring is no error."""

import threading

import keyring
import keyring.backend
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import PasswordDeleteError

from app.core.secrets import (
    Kept,
    Secret,
    has_keyring,
    keep_secret,
    read_secret,
    server_secret_key,
    store_secret,
    variable_of,
)


class MemoryKeyring(keyring.backend.KeyringBackend):
    priority = 1

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


class BrokenKeyring(MemoryKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("the bus is gone")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError("the bus is gone")


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("SECRET_KEY", raising=False)
    former = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(former)


def test_a_secret_is_kept_and_forgotten(use) -> None:
    use(MemoryKeyring())
    assert has_keyring()
    assert read_secret(Secret.API_KEY) == ""
    assert store_secret(Secret.API_KEY, "tulip")
    assert read_secret(Secret.API_KEY) == "tulip"
    assert read_secret(Secret.REDIS_PASSWORD) == ""
    assert store_secret(Secret.API_KEY, "") and store_secret(Secret.API_KEY, "")
    assert read_secret(Secret.API_KEY) == ""


def test_the_environment_comes_first_without_its_line_end(use, monkeypatch: pytest.MonkeyPatch) -> None:
    use(MemoryKeyring())
    store_secret(Secret.API_KEY, "kept")
    monkeypatch.setenv("OPENAI_API_KEY", "given\n")
    assert read_secret(Secret.API_KEY) == "given"


@pytest.mark.parametrize("backend", [NoKeyring, BrokenKeyring])
def test_without_a_working_keyring_nothing_is_kept(use, backend) -> None:
    use(backend())
    assert read_secret(Secret.API_KEY) == ""
    assert not store_secret(Secret.API_KEY, "tulip")
    assert has_keyring() is (backend is BrokenKeyring)


class SilentKeyring(MemoryKeyring):
    """Waits for a person who is not there."""

    def __init__(self) -> None:
        super().__init__()
        self.answers = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.answers.wait(30)
        return "late"

    def set_password(self, service: str, username: str, password: str) -> None:
        self.answers.wait(30)


@pytest.mark.parametrize(
    ("backend", "kept"), [(MemoryKeyring, Kept.KEYRING), (NoKeyring, Kept.MISSING), (BrokenKeyring, Kept.REFUSED)]
)
def test_what_became_of_a_secret(use, backend, kept: Kept) -> None:
    use(backend())
    assert keep_secret(Secret.API_KEY, "tulip") is kept


def test_a_keyring_that_does_not_answer_is_given_up(use) -> None:
    silent = SilentKeyring()
    use(silent)
    assert read_secret(Secret.API_KEY, patience=0.05) == ""
    assert keep_secret(Secret.API_KEY, "tulip", patience=0.05) is Kept.SILENT
    silent.answers.set()


def test_the_password_of_redis_may_come_from_the_environment(use, monkeypatch: pytest.MonkeyPatch) -> None:
    use(NoKeyring())
    monkeypatch.setenv(variable_of(Secret.REDIS_PASSWORD), "daffodil")
    assert read_secret(Secret.REDIS_PASSWORD) == "daffodil"


def test_the_server_s_key_is_that_of_the_environment(use, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = MemoryKeyring()
    use(backend)
    monkeypatch.setenv("SECRET_KEY", "given\n")
    assert server_secret_key() == ("given", True)
    assert backend.kept == {}


def test_the_server_s_key_is_made_once_and_stays_in_the_keyring(use) -> None:
    use(MemoryKeyring())
    made, stays = server_secret_key()
    assert stays and len(made) >= 48
    assert server_secret_key() == (made, True) and read_secret(Secret.SECRET_KEY) == made


@pytest.mark.parametrize("backend", [NoKeyring, BrokenKeyring])
def test_without_a_keyring_the_server_s_key_is_for_this_run(use, backend) -> None:
    use(backend())
    (first, stays), (second, _) = server_secret_key(), server_secret_key()
    assert not stays and first != second and len(first) >= 48


def test_a_keyring_that_answers_late_keeps_the_key_that_it_had(use) -> None:
    silent = SilentKeyring()
    silent.kept["worksheet-studio", "secret-key"] = "had all along"
    replaced = threading.Event()
    silent.set_password = lambda *_: replaced.set()  # type: ignore[method-assign]
    use(silent)
    made, stays = server_secret_key(patience=0.05)
    assert not stays and made != "late"
    silent.answers.set()
    assert not replaced.wait(0.2)
