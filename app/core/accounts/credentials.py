"""Random secrets by which people are known: sessions and API tokens. Only their SHA-256 is kept."""

import hashlib
import secrets
from contextlib import suppress
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, or_, select, update
from sqlalchemy.orm import Session

from app.core.accounts import texts
from app.core.accounts.base import AccountsBase, has_expired, person_record, run
from app.core.accounts.models import CredentialRow, PersonRow
from app.core.accounts.names import checked_text
from app.core.accounts.records import Actor, Person, Purpose, Token
from app.core.errors import BadRequest, StorageError
from app.core.ledger.base import new_id
from app.core.ledger.database import reading, writing

TOKEN_PREFIX = "wst_"
"""API tokens begin so, that they are known for what they are where they were left behind."""

_STEP = timedelta(minutes=10)  # how exactly it is known when somebody was seen
_LONGEST_DAYS = 3650
_LONGEST_LABEL = 100


class Credentials(AccountsBase):
    """Who asks, and until when she may."""

    def open_session(self, person_id: str, days: int) -> str:
        """The secret of a new session; `BadRequest` where the person is gone or disabled meanwhile."""
        now = self._now()
        with writing(self._engine) as session:
            # The change locks her row: somebody who disables her just now ends this session, too.
            self._greet(session, person_id, now)
            return issue(session, Purpose.SESSION, person_id, now, timedelta(days=days))[0]

    def person_of(self, secret: str, purpose: Purpose) -> Person | None:
        """Whose secret it is; None when it is void, over, or hers who is disabled.

        That she was seen is written down every ten minutes only, and forgone where nothing can be written.
        """
        now = self._now()
        query = (
            select(PersonRow, CredentialRow.id, CredentialRow.expires_at, CredentialRow.used_at)
            .join(PersonRow, PersonRow.id == CredentialRow.person_id)
            .where(CredentialRow.digest == digest(secret), CredentialRow.purpose == purpose, PersonRow.is_active)
        )
        with reading(self._engine) as session:
            found = session.execute(query).first()
        if found is None or has_expired(found.expires_at, now):
            return None
        if found.used_at is None or abs(now - found.used_at) >= _STEP:
            with suppress(StorageError):
                self._mark_used(found.id, found.PersonRow.id, now)
        return person_record(found.PersonRow)

    def close_session(self, secret: str) -> None:
        """Sign out; nothing happens when the session is over already."""
        session_row = CredentialRow.digest == digest(secret)
        with writing(self._engine) as session:
            session.execute(delete(CredentialRow).where(session_row, CredentialRow.purpose == Purpose.SESSION))

    def close_all_sessions(self, person_id: str, except_secret: str = "") -> None:
        """Sign her out everywhere, but not where she does this."""
        with writing(self._engine) as session:
            end(session, person_id, Purpose.SESSION, except_secret=except_secret)

    def make_token(self, person_id: str, label: str, days: int | None, address: str = "") -> tuple[Token, str]:
        """A token for scripts, and its secret, which nobody can be told again; without `days` it has no end."""
        name = checked_text(label)
        if not name or len(name) > _LONGEST_LABEL:
            message = texts.LONG_LABEL.format(longest=_LONGEST_LABEL) if name else texts.NO_LABEL
            raise BadRequest(message, code="token-label")
        if days is not None and not 1 <= days <= _LONGEST_DAYS:
            raise BadRequest(texts.BAD_DAYS.format(longest=_LONGEST_DAYS), code="token-days")
        now = self._now()
        with writing(self._engine) as session:
            person = self._greet(session, person_id, now)
            lasting = None if days is None else timedelta(days=days)
            secret, token = issue(session, Purpose.API, person_id, now, lasting, label=name)
            self._note(session, "token-made", _herself(person, address), name)
        return token, secret

    def tokens(self, person_id: str) -> list[Token]:
        """Her tokens, the oldest first; those that are over stay until they are tidied away."""
        mine = select(CredentialRow).where(CredentialRow.person_id == person_id, CredentialRow.purpose == Purpose.API)
        with reading(self._engine) as session:
            rows = session.scalars(mine.order_by(CredentialRow.created_at, CredentialRow.id))
            return [_token(row) for row in rows]

    def revoke_token(self, person_id: str, token_id: str, address: str = "") -> None:
        """End one of her tokens at once; `BadRequest` (`token-unknown`) when she has none of this id."""
        chosen = (CredentialRow.id == token_id, CredentialRow.person_id == person_id)
        with writing(self._engine) as session:
            person = self._person_row(session, person_id)
            statement = delete(CredentialRow).where(*chosen, CredentialRow.purpose == Purpose.API)
            label = session.scalar(statement.returning(CredentialRow.label))
            if label is None:
                raise BadRequest(texts.NO_TOKEN, code="token-unknown")
            self._note(session, "token-revoked", _herself(person_record(person), address), label)

    def _greet(self, session: Session, person_id: str, now: datetime) -> Person:
        """Write down that she is here; her row is locked from now on."""
        active = update(PersonRow).where(PersonRow.id == person_id, PersonRow.is_active)
        row = session.scalar(active.values(seen_at=now).returning(PersonRow))
        if row is None:
            self._person_row(session, person_id)
            raise is_disabled()
        return person_record(row)

    def _mark_used(self, credential_id: str, person_id: str, now: datetime) -> None:
        is_due = or_(CredentialRow.used_at.is_(None), CredentialRow.used_at <= now - _STEP, CredentialRow.used_at > now)
        with writing(self._engine) as session:
            # Her row first, as everywhere: two changes that wait for each other would both fail.
            run(session, update(PersonRow).where(PersonRow.id == person_id).values(seen_at=now))
            run(session, update(CredentialRow).where(CredentialRow.id == credential_id, is_due).values(used_at=now))


def issue(
    session: Session,
    purpose: Purpose,
    person_id: str | None,
    now: datetime,
    lasting: timedelta | None,
    *,
    label: str = "",
) -> tuple[str, Token]:
    """A new secret of 256 bits, and what is kept of it."""
    secret = (TOKEN_PREFIX if purpose is Purpose.API else "") + secrets.token_urlsafe(32)
    expires_at = None if lasting is None else now + lasting
    token = Token(id=new_id(), label=label, created_at=now, expires_at=expires_at, used_at=None)
    values = token.model_dump() | {"purpose": purpose, "person_id": person_id, "digest": digest(secret)}
    session.execute(insert(CredentialRow).values(values))
    return secret, token


def end(session: Session, person_id: str, *purposes: Purpose, except_secret: str = "") -> None:
    """Take back her credentials for these purposes."""
    mine = CredentialRow.person_id == person_id
    ended = delete(CredentialRow).where(mine, CredentialRow.purpose.in_(purposes))
    if except_secret:
        ended = ended.where(CredentialRow.digest != digest(except_secret))
    session.execute(ended)


def digest(secret: str) -> str:
    """What is kept of a secret: it has 256 random bits, so that no slow hash is needed."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def is_disabled() -> BadRequest:
    """What is said of a disabled account."""
    return BadRequest(texts.IS_DISABLED, hint=texts.IS_DISABLED_HINT, code="person-disabled")


def _herself(person: Person, address: str) -> Actor:
    return Actor(id=person.id, name=person.called, address=address)


def _token(row: CredentialRow) -> Token:
    return Token(id=row.id, label=row.label, created_at=row.created_at, expires_at=row.expires_at, used_at=row.used_at)
