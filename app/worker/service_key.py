"""The writing service's key as this machine's writer finds it, on the school's server in the administration's vault."""

import logging
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.errors import StorageError
from app.core.paths import Home
from app.core.secrets import SHORT_PATIENCE, Secret, given_secret, read_secret
from app.core.settings import Settings

if TYPE_CHECKING:
    from app.core.accounts import Accounts

FRESH = 5.0
"""Seconds for which the vault's answer holds, so that a changed key counts soon and not every call asks for it."""

PATIENCE = 60.0
"""Seconds that a lesson waits for a database which was away ever since this process began."""

KEYRING_FRESH = 300.0
"""The same for the keyring's answer on a server, where each question may leave a thread that waits for a person."""

_PAUSE = 1.0
_PATIENCE_WITH_ANOTHER = 5.0  # a database that is away must not hold up every call
_log = logging.getLogger(__name__)


class ServiceKey:
    """Asks the environment, on a server then the vault, then the keyring. Thread-safe.

    A database that is away means the last known key. Without `settings.vault` no database is opened, nor anything
    imported for it.
    """

    def __init__(self, home: Home, settings: Settings) -> None:
        self._home = home
        self._settings = settings
        self._accounts: Accounts | None = None
        self._guard = threading.Lock()
        self._known: str | None = None
        self._asked = 0.0
        self._secret_key = ""
        self._in_keyring = ""
        self._keyring_due = 0.0

    def read(self, patience: float = PATIENCE) -> str:
        """The key, or an empty text where there is none."""
        given = given_secret(Secret.API_KEY)
        if given or not self._settings.vault:
            return given or read_secret(Secret.API_KEY)
        deadline = time.monotonic() + patience
        while (kept := self._from_vault()) is None and time.monotonic() < deadline:
            time.sleep(_PAUSE)
        return kept or self._from_keyring()

    def _from_keyring(self) -> str:
        if time.monotonic() >= self._keyring_due:
            self._in_keyring = read_secret(Secret.API_KEY, SHORT_PATIENCE)
            self._keyring_due = time.monotonic() + KEYRING_FRESH
        return self._in_keyring

    def _from_vault(self) -> str | None:
        """What the vault has, or had when it was asked last; None when it could never be asked."""
        # What is known may be of yesterday: lessons that begin together wait for the one that asks.
        if not self._guard.acquire(timeout=-1 if self._known is None else _PATIENCE_WITH_ANOTHER):
            return self._known
        try:
            if self._known is None or time.monotonic() - self._asked >= FRESH:
                self._ask()
                self._asked = time.monotonic()
            return self._known
        finally:
            self._guard.release()

    def _ask(self) -> None:
        from app.core.accounts import Accounts

        try:
            if self._accounts is None:
                self._accounts = Accounts.open(self._home, self._settings)
            if not self._accounts.has_service_key():
                self._known = ""
                return
            self._secret_key = self._secret_key or read_secret(Secret.SECRET_KEY, SHORT_PATIENCE)
            self._known = self._accounts.service_key(self._secret_key)
        except StorageError as error:
            _log.warning("the vault: %s", error)
            if error.code == "vault-locked":
                self._known = ""


class KeyWatch:
    """Calls `on_change` once, as soon as `look` (whether there is a service to write with) says what it did not say.

    On a shared Redis a writer without a key takes no lessons that need one; it has to begin anew when one arrives.
    """

    def __init__(self, look: Callable[[], bool], at_first: bool, on_change: Callable[[], None]) -> None:
        self._look = look
        self._at_first = at_first
        self._on_change = on_change

    def start(self, look_every: float = FRESH) -> None:
        """Look from now on, in a thread."""
        threading.Thread(target=self._run, args=(look_every,), name="key-watch", daemon=True).start()

    def _run(self, look_every: float) -> None:
        while self._look() is self._at_first:
            time.sleep(look_every)
        self._on_change()
