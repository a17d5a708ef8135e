"""The writing service's key, sealed with a key that comes from SECRET_KEY and is never stored itself."""

import base64
import secrets

from sqlalchemy import delete, insert, select, update

from app.core.accounts import texts
from app.core.accounts.base import AccountsBase, run
from app.core.accounts.models import VaultRow
from app.core.accounts.records import Actor
from app.core.errors import StorageError
from app.core.ledger.database import reading

_VERSION = "1"
_NAME = "service-key"


class Vault(AccountsBase):
    """Keeps the service's key where the server's processes find it, and nobody who merely has the database."""

    def keep_service_key(self, value: str, secret_key: str, by: Actor) -> None:
        """Seal and keep it; an empty one forgets it. `StorageError` (`vault-locked`) without a SECRET_KEY."""
        plain = value.strip()
        if plain and not secret_key:
            raise StorageError(texts.NO_SECRET_KEY, hint=texts.NO_SECRET_KEY_HINT, code="vault-locked")
        sealed = seal(plain, secret_key) if plain else ""
        mine = VaultRow.name == _NAME
        with self._alone() as session:
            if not plain:
                session.execute(delete(VaultRow).where(mine))
            elif not run(session, update(VaultRow).where(mine).values(sealed=sealed, stored_at=self._now())):
                session.execute(insert(VaultRow).values(name=_NAME, sealed=sealed, stored_at=self._now()))
            self._note(session, "service-key-kept" if plain else "service-key-forgotten", by)

    def has_service_key(self) -> bool:
        """Whether there is one, readable or not."""
        return bool(self._sealed())

    def service_key(self, secret_key: str) -> str:
        """The service's key, or an empty text; `StorageError` (`vault-locked`) when SECRET_KEY is another one."""
        sealed = self._sealed()
        return unseal(sealed, secret_key) if sealed else ""

    def _sealed(self) -> str:
        with reading(self._engine) as session:
            return session.scalar(select(VaultRow.sealed).where(VaultRow.name == _NAME)) or ""


def seal(value: str, secret_key: str) -> str:
    """`value` as `version:salt:token`, the token Fernet's."""
    from cryptography.fernet import Fernet

    salt = secrets.token_bytes(16)
    token = Fernet(_key(secret_key, salt)).encrypt(value.encode())
    return f"{_VERSION}:{base64.urlsafe_b64encode(salt).decode()}:{token.decode()}"


def unseal(sealed: str, secret_key: str) -> str:
    """What was sealed; `StorageError` (`vault-locked`) with another key, and for what was not sealed like that."""
    from cryptography.fernet import Fernet, InvalidToken

    version, _, rest = sealed.partition(":")
    salt, _, token = rest.partition(":")
    try:
        if version != _VERSION or not secret_key:
            raise InvalidToken
        return Fernet(_key(secret_key, base64.urlsafe_b64decode(salt))).decrypt(token).decode()
    except (InvalidToken, ValueError):
        # Without the cause: nothing about a key belongs into a traceback.
        raise StorageError(texts.LOCKED, hint=texts.LOCKED_HINT, code="vault-locked") from None


def _key(secret_key: str, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    derived = HKDF(algorithm=SHA256(), length=32, salt=salt, info=b"worksheet-studio service key")
    return base64.urlsafe_b64encode(derived.derive(secret_key.encode()))
