"""People: who there is, in which role, and who is so no more."""

from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.core.accounts import texts
from app.core.accounts.base import AccountsBase, has_usable_administrator, person_record
from app.core.accounts.models import CredentialRow, PersonRow
from app.core.accounts.names import checked_email, needed_name
from app.core.accounts.records import Actor, Person, Role
from app.core.errors import BadRequest
from app.core.ledger.database import reading


class People(AccountsBase):
    """What is asked and changed about people. An id that is not there raises `BadRequest` (`person-unknown`)."""

    def has_administrator(self) -> bool:
        """Whether somebody can sign in and look after the server."""
        with reading(self._engine) as session:
            return has_usable_administrator(session)

    def people(self) -> list[Person]:
        """Everybody, by e-mail address; those who did not come yet and those who are disabled, too."""
        with reading(self._engine) as session:
            return [person_record(row) for row in session.scalars(select(PersonRow).order_by(PersonRow.email))]

    def person(self, person_id: str) -> Person:
        """One of them."""
        with reading(self._engine) as session:
            return person_record(self._person_row(session, person_id))

    def person_with(self, email: str) -> Person:
        """The one with this e-mail address."""
        plain = checked_email(email)
        with reading(self._engine) as session:
            row = session.scalar(select(PersonRow).where(PersonRow.email == plain))
            if row is None:
                raise BadRequest(texts.NO_PERSON_OF.format(email=plain), code="person-unknown")
            return person_record(row)

    def rename(self, person_id: str, name: str) -> Person:
        """Give her another name."""
        plain = needed_name(name)
        with self._alone() as session:
            row = self._person_row(session, person_id)
            row.name = plain
            return person_record(row)

    def set_role(self, person_id: str, role: Role, by: Actor) -> Person:
        """Give her this role; what she may do changes at once."""
        return self._change(person_id, f"person-made-{role.value}", by, role=role)

    def set_active(self, person_id: str, is_active: bool, by: Actor) -> Person:
        """Disable or enable her account; of one that is disabled sessions, tokens and links end at once."""
        return self._change(person_id, "person-enabled" if is_active else "person-disabled", by, is_active=is_active)

    def remove(self, person_id: str, by: Actor) -> None:
        """Forget her, with her sessions, tokens and links; her jobs stay."""
        with self._alone() as session:
            row = self._person_row(session, person_id)
            self._keep_one(session, row)
            self._note(session, "person-removed", by, row.email)
            session.delete(row)

    def _change(self, person_id: str, action: str, by: Actor, **values: Any) -> Person:
        with self._alone() as session:
            row = self._person_row(session, person_id)
            if all(getattr(row, name) == value for name, value in values.items()):
                return person_record(row)
            if values.get("is_active") is not True and values.get("role") is not Role.ADMINISTRATOR:
                self._keep_one(session, row)
            for name, value in values.items():
                setattr(row, name, value)
            if not row.is_active:
                session.execute(delete(CredentialRow).where(CredentialRow.person_id == row.id))
            self._note(session, action, by, row.email)
            return person_record(row)

    def _keep_one(self, session: Session, row: PersonRow) -> None:
        """`BadRequest` when without this person nobody could look after the server."""
        is_usable = row.is_active and row.password is not None and row.role is Role.ADMINISTRATOR
        if is_usable and not has_usable_administrator(session, besides=row.id):
            hint = texts.LAST_ADMINISTRATOR_HINT
            raise BadRequest(texts.LAST_ADMINISTRATOR, hint=hint, code="last-administrator")
