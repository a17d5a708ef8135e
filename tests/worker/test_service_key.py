"""Where the writer's key comes from: environment, vault, keyring; and what holds when the database is away."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.accounts import COMMAND_LINE, Accounts
from app.core.errors import StorageError
from app.core.paths import Home
from app.core.settings import Settings
from app.worker import service_key
from app.worker.service_key import KeyWatch, ServiceKey
from tests.support.command import ROOT
from tests.support.keyrings import LoopbackKeyring, using

KEY = "sk-vault-0123456789abcdef"
KEPT = "sk-loopback-0123456789abcdef"  # in the keyring
SERVER = Settings(vault=True)


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.setenv("SECRET_KEY", "the server's")
    monkeypatch.setattr(service_key, "FRESH", 0.0)
    with using(LoopbackKeyring()):
        yield


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home").create()


@pytest.fixture
def accounts(home: Home) -> Iterator[Accounts]:
    with Accounts.open(home, SERVER) as accounts:
        yield accounts


def test_the_vault_comes_after_the_environment_and_before_the_keyring(
    home: Home, accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = ServiceKey(home, SERVER)
    assert key.read() == KEPT
    accounts.keep_service_key(KEY, "the server's", COMMAND_LINE)
    assert key.read() == KEY
    assert ServiceKey(home, Settings()).read() == KEPT
    accounts.keep_service_key("sk-changed", "the server's", COMMAND_LINE)
    assert key.read() == "sk-changed"
    monkeypatch.setenv("OPENAI_API_KEY", "sk-given")
    assert key.read() == "sk-given"
    monkeypatch.delenv("OPENAI_API_KEY")
    accounts.keep_service_key("", "", COMMAND_LINE)
    assert key.read() == KEPT


def test_the_database_is_not_asked_for_each_call(
    home: Home, accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service_key, "FRESH", 1000.0)
    accounts.keep_service_key(KEY, "the server's", COMMAND_LINE)
    key = ServiceKey(home, SERVER)
    assert key.read() == KEY
    accounts.keep_service_key("sk-changed", "the server's", COMMAND_LINE)
    assert key.read() == KEY


def test_lessons_that_begin_together_all_have_the_new_key(
    home: Home, accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = ServiceKey(home, SERVER)
    assert key.read() == KEPT
    accounts.keep_service_key(KEY, "the server's", COMMAND_LINE)
    is_asking, go_on, asked = threading.Event(), threading.Event(), Accounts.has_service_key

    def ask_slowly(self: Accounts) -> bool:
        is_asking.set()
        go_on.wait(30)
        return asked(self)

    monkeypatch.setattr(Accounts, "has_service_key", ask_slowly)
    found: list[str] = []
    readers = [threading.Thread(target=lambda: found.append(key.read())) for _ in range(2)]
    readers[0].start()
    assert is_asking.wait(30)
    readers[1].start()
    readers[1].join(0.2)
    go_on.set()
    for reader in readers:
        reader.join(30)
    assert found == [KEY, KEY]


def test_while_the_database_is_away_the_last_known_key_holds(
    home: Home, accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    accounts.keep_service_key(KEY, "the server's", COMMAND_LINE)
    key = ServiceKey(home, SERVER)
    assert key.read() == KEY
    monkeypatch.setattr(Accounts, "has_service_key", away)
    assert key.read() == KEY


def away(*_: object) -> bool:
    raise StorageError("away", code="ledger-unreachable")


def test_a_writer_that_never_reached_the_database_waits_for_it(
    home: Home, accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    accounts.keep_service_key(KEY, "the server's", COMMAND_LINE)
    monkeypatch.setattr(service_key, "_PAUSE", 0.01)
    opened = Accounts.open
    monkeypatch.setattr(Accounts, "open", away)
    key = ServiceKey(home, SERVER)
    assert key.read(patience=0) == KEPT
    found: list[str] = []
    reader = threading.Thread(target=lambda: found.append(key.read()))
    reader.start()
    reader.join(0.2)
    assert reader.is_alive()
    monkeypatch.setattr(Accounts, "open", opened)
    reader.join(20)
    assert found == [KEY]


def test_a_vault_of_another_secret_key_is_as_if_empty(
    home: Home, accounts: Accounts, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    accounts.keep_service_key(KEY, "a former one", COMMAND_LINE)
    assert ServiceKey(home, SERVER).read() == KEPT
    assert "SECRET_KEY" in caplog.text and KEY not in caplog.text and "the server's key" not in caplog.text


def test_a_desktop_s_writer_opens_no_database(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "import app.worker.process, app.worker.writing_desk\n"
        "from app.core.paths import Home\n"
        "from app.core.settings import Settings\n"
        "from app.worker.service_key import ServiceKey\n"
        "print(ServiceKey(Home(Path(sys.argv[1])), Settings()).read())\n"
        "print(*sys.modules)\n"
    )
    environment = {"PYTHON_KEYRING_BACKEND": "tests.support.keyrings.LoopbackKeyring", "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(
        [sys.executable, "-c", code, tmp_path], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    key, modules = ended.stdout.splitlines()
    assert key == KEPT
    assert {"sqlalchemy", "argon2", "cryptography.fernet"}.isdisjoint(modules.split())


def test_a_key_that_arrives_is_told_once() -> None:
    there, told = threading.Event(), threading.Semaphore(0)
    KeyWatch(there.is_set, False, told.release).start(look_every=0.01)
    assert not told.acquire(timeout=0.1)
    there.set()
    assert told.acquire(timeout=20)
    assert not told.acquire(timeout=0.1)
