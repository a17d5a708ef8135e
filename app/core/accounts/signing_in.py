"""Signing in with a password, and changing it."""

from typing import Any

from sqlalchemy import select, update

from app.core.accounts import texts
from app.core.accounts.base import AccountsBase, person_record, run
from app.core.accounts.credentials import end, is_disabled
from app.core.accounts.models import PersonRow
from app.core.accounts.names import compared
from app.core.accounts.passwords import Passwords, check_password
from app.core.accounts.records import Actor, Person, Purpose
from app.core.errors import BadRequest
from app.core.ledger.database import reading, writing

SOMEBODY = "somebody"
"""Who failed to sign in: what was typed may be anything, even the password."""


class SigningIn(AccountsBase):
    """What is done with passwords."""

    _passwords: Passwords

    def sign_in(self, email: str, password: str, address: str = "") -> Person | None:
        """Whose password it is; None when it is not right, or hers who is disabled or did not come yet.

        It takes the same time whether there is such a person or not, so that nobody can find out who has an account.
        """
        nobodys = self._passwords.nobodys
        with reading(self._engine) as session:
            row = session.scalar(select(PersonRow).where(PersonRow.email == compared(email)))
        is_known = row is not None and row.is_active and row.password is not None
        kept = row.password if row is not None and row.is_active and row.password is not None else nobodys
        is_right = self._passwords.is_right(kept, password)
        if row is not None and is_known and is_right and self._let_in(row, kept, password, address):
            return person_record(row)
        with writing(self._engine) as session:
            by = Actor(name=SOMEBODY, address=address)
            self._note(session, "sign-in-failed", by, row.email if row is not None else "")
        return None

    def change_password(self, person_id: str, old: str, new: str, keep_session: str = "", address: str = "") -> None:
        """Another password for her; all sessions but `keep_session` end, and links to set one, too.

        `BadRequest`: `password-wrong` when `old` is not hers, or as for `redeem`.
        """
        with reading(self._engine) as session:
            row = self._person_row(session, person_id)
        if not row.is_active:
            raise is_disabled()
        if row.password is None or not self._passwords.is_right(row.password, old):
            raise _wrong_password()
        check_password(new, row.email)
        kept = self._passwords.hash(new)
        with writing(self._engine) as session:
            unchanged = (PersonRow.id == person_id, PersonRow.password == row.password)
            if not run(session, update(PersonRow).where(*unchanged).values(password=kept)):
                raise _wrong_password()
            end(session, person_id, Purpose.SESSION, Purpose.INVITE, Purpose.RESET, except_secret=keep_session)
            by = Actor(id=person_id, name=person_record(row).called, address=address)
            self._note(session, "password-changed", by, row.email)

    def _let_in(self, row: PersonRow, kept: str, password: str, address: str) -> bool:
        """Write it down; False when she was disabled or her password changed while it was being checked."""
        values: dict[str, Any] = {"seen_at": self._now()}
        if self._passwords.is_outdated(kept):
            values["password"] = self._passwords.hash(password)
        with writing(self._engine) as session:
            unchanged = (PersonRow.id == row.id, PersonRow.is_active, PersonRow.password == kept)
            if not run(session, update(PersonRow).where(*unchanged).values(values)):
                return False
            by = Actor(id=row.id, name=person_record(row).called, address=address)
            self._note(session, "signed-in", by, row.email)
            return True


def _wrong_password() -> BadRequest:
    return BadRequest(texts.WRONG_PASSWORD, code="password-wrong")
