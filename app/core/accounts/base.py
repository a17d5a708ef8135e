"""What all parts of accounts share: changes that come one after the other, people by id, a line in the audit log."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import exists, insert, select, text
from sqlalchemy.orm import Session

from app.core.accounts import texts
from app.core.accounts.models import AuditRow, PersonRow
from app.core.accounts.records import Actor, Person, Role
from app.core.errors import BadRequest
from app.core.ledger.database import writing
from app.core.ledger.opening import Database

_ADVISORY_LOCK = 7_391_204_615_509
_UNSYNCHRONIZED = {"synchronize_session": False}


class AccountsBase(Database):
    """The steps that every change is made of; see `Accounts`."""

    @contextmanager
    def _alone(self) -> Iterator[Session]:
        """A transaction in which nobody else changes people, links or policy.

        "Never the last administrator" is a rule about many rows: two changes that each keep to it could break it
        together. On SQLite a writer is alone anyway.
        """
        with writing(self._engine) as session:
            if self._engine.dialect.name != "sqlite":
                session.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _ADVISORY_LOCK})
            yield session

    def _person_row(self, session: Session, person_id: str) -> PersonRow:
        row = session.get(PersonRow, person_id)
        if row is None:
            raise no_person()
        return row

    def _note(self, session: Session, action: str, by: Actor, about: str = "") -> None:
        """Write it into the audit log, in the transaction that does it."""
        session.execute(
            insert(AuditRow).values(at=self._now(), who=by.name, action=action, about=about, address=by.address)
        )


def no_person() -> BadRequest:
    """What is said of a person who is not there."""
    return BadRequest(texts.NO_PERSON, hint=texts.NO_PERSON_HINT, code="person-unknown")


def run(session: Session, statement: Any) -> int:
    """Change or delete, and say how many rows it found."""
    count: int = session.execute(statement, execution_options=_UNSYNCHRONIZED).rowcount  # type: ignore[attr-defined]
    return count


def has_usable_administrator(session: Session, besides: str = "") -> bool:
    """Whether somebody `besides` this one can sign in and look after the server."""
    usable = PersonRow.is_active & PersonRow.password.is_not(None) & (PersonRow.role == Role.ADMINISTRATOR)
    return bool(session.scalar(select(exists().where(usable, PersonRow.id != besides))))


def person_record(row: PersonRow) -> Person:
    """The row for those outside: whether there is a password, never which."""
    return Person(
        id=row.id,
        email=row.email,
        name=row.name,
        role=row.role,
        is_active=row.is_active,
        created_at=row.created_at,
        seen_at=row.seen_at,
        has_password=row.password is not None,
    )


def has_expired(expires_at: datetime | None, now: datetime) -> bool:
    """Whether a credential is over."""
    return expires_at is not None and expires_at <= now
