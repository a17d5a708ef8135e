"""Tables of accounts, beside the ledger's in the same database. Rows stay inside this package."""

from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, Float, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.core.accounts.records import Purpose, Role
from app.core.ledger.models import Named, PlainText, Row, Stored, UtcTime


class PersonRow(Row):
    """A person. `email` is kept as it is compared; `password` is Argon2's text, empty until a link was redeemed."""

    __tablename__ = "person"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    email: Mapped[str] = mapped_column(PlainText)
    name: Mapped[str] = mapped_column(PlainText)
    role: Mapped[Role] = mapped_column(Named(Role))
    password: Mapped[str | None] = mapped_column(Text)
    is_active: Mapped[bool] = mapped_column(Boolean)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    seen_at: Mapped[datetime | None] = mapped_column(UtcTime)

    __table_args__ = (UniqueConstraint("email"),)


class CredentialRow(Row):
    """A random secret by which somebody is known, as SHA-256; the set-up link is nobody's yet."""

    __tablename__ = "credential"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    purpose: Mapped[Purpose] = mapped_column(Named(Purpose))
    digest: Mapped[str] = mapped_column(String(64))
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    label: Mapped[str] = mapped_column(PlainText)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    expires_at: Mapped[datetime | None] = mapped_column(UtcTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcTime)

    __table_args__ = (UniqueConstraint("digest"), Index(None, "person_id", "purpose"))


class AuditRow(Row):
    """Something that was done, in words that stay true when the person is gone."""

    __tablename__ = "audit_event"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcTime)
    who: Mapped[str] = mapped_column(PlainText)
    action: Mapped[str] = mapped_column(String(64))
    about: Mapped[str] = mapped_column(PlainText)
    address: Mapped[str] = mapped_column(PlainText)

    __table_args__ = (Index(None, "at"),)


class PolicyRow(Row):
    """What the administration chose; there is one row."""

    __tablename__ = "policy"

    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    choices: Mapped[dict[str, Any]] = mapped_column(Stored(dict[str, Any]))


class VaultRow(Row):
    """A secret of the installation, sealed with a key that is not in the database."""

    __tablename__ = "vault"

    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    sealed: Mapped[str] = mapped_column(Text)
    stored_at: Mapped[datetime] = mapped_column(UtcTime)


class SpendingRow(Row):
    """What a job has cost that is deleted, or just being deleted."""

    __tablename__ = "spending"

    job_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    owner: Mapped[str] = mapped_column(PlainText)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    cost_usd: Mapped[float] = mapped_column(Float)

    __table_args__ = (Index(None, "owner", "created_at"),)
