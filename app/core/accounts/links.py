"""One-time links: for the first administrator, for somebody who is invited, for a forgotten password."""

from datetime import datetime, timedelta

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from app.core.accounts import texts
from app.core.accounts.base import AccountsBase, has_expired, has_usable_administrator, person_record
from app.core.accounts.credentials import digest, end, is_disabled, issue
from app.core.accounts.models import CredentialRow, PersonRow
from app.core.accounts.names import checked_email, checked_name, needed_name
from app.core.accounts.passwords import Passwords, check_password
from app.core.accounts.records import SYSTEM, Actor, Invitation, Person, Purpose, Role
from app.core.errors import BadRequest
from app.core.ledger.base import new_id
from app.core.ledger.database import reading

SETUP_LASTS = timedelta(hours=24)
RESET_LASTS = timedelta(hours=24)
INVITE_LASTS = timedelta(days=7)
_LINKS = (Purpose.INVITE, Purpose.RESET, Purpose.SETUP)
_ENDS = {
    Purpose.SETUP: (Purpose.SESSION, Purpose.INVITE, Purpose.RESET),
    Purpose.INVITE: (Purpose.SESSION, Purpose.INVITE, Purpose.RESET),
    # Somebody may have lost her password to another, who made tokens with it.
    Purpose.RESET: (Purpose.SESSION, Purpose.INVITE, Purpose.RESET, Purpose.API),
}
_ACTIONS = {
    Purpose.SETUP: "administrator-set-up",
    Purpose.INVITE: "invitation-accepted",
    Purpose.RESET: "password-reset",
}


class Links(AccountsBase):
    """Making and redeeming them. Of several who redeem one at the same moment exactly one succeeds."""

    _passwords: Passwords

    def begin_setup(self) -> str | None:
        """The secret for the first administrator's link; the former one is void. None once there is one."""
        with self._alone() as session:
            if has_usable_administrator(session):
                return None
            _void_setup(session)
            self._note(session, "set-up-begun", SYSTEM)
            return issue(session, Purpose.SETUP, None, self._now(), SETUP_LASTS)[0]

    def invite(self, email: str, role: Role, by: Actor, name: str = "") -> str:
        """The secret of an invitation; somebody who did not come yet gets a new one, with this role and name.

        `BadRequest` for what is no address, and for somebody who has a password already.
        """
        plain, called = checked_email(email), checked_name(name)
        with self._alone() as session:
            row = self._place_for(session, plain, called, role)
            session.flush()
            end(session, row.id, Purpose.INVITE, Purpose.RESET)
            self._note(session, "person-invited", by, plain)
            return issue(session, Purpose.INVITE, row.id, self._now(), INVITE_LASTS)[0]

    def begin_reset(self, person_id: str, by: Actor) -> str:
        """The secret of a link that lets her choose a new password; the former one is void."""
        with self._alone() as session:
            row = self._person_row(session, person_id)
            if not row.is_active:
                raise is_disabled()
            end(session, row.id, Purpose.INVITE, Purpose.RESET)
            self._note(session, "reset-begun", by, row.email)
            return issue(session, Purpose.RESET, row.id, self._now(), RESET_LASTS)[0]

    def invitation(self, secret: str) -> Invitation | None:
        """What the link is for; None when it is void."""
        with reading(self._engine) as session:
            return _find(session, secret, self._now())

    def redeem(self, secret: str, password: str, name: str = "", email: str = "", address: str = "") -> Person:
        """Set the password of the link's person and end her sessions and links; after a reset her tokens, too.

        The first administrator gives her name and e-mail address with it. `BadRequest`: `link-void`, `password-short`,
        `password-long`, `password-common`, `password-email`, `email-invalid`, `name-empty`, `name-long`.
        """
        link = self.invitation(secret)
        if link is None:
            raise void_link()
        called = checked_name(name) if link.person else needed_name(name)
        plain = link.person.email if link.person else checked_email(email)
        check_password(password, plain)
        kept = self._passwords.hash(password)
        with self._alone() as session:
            row = self._take(session, secret, plain, called)
            row.password, row.name, row.seen_at = kept, called or row.name, self._now()
            session.flush()
            end(session, row.id, *_ENDS[link.purpose])
            person = person_record(row)
            by = Actor(id=person.id, name=person.called, address=address)
            self._note(session, _ACTIONS[link.purpose], by, person.email)
            return person

    def _take(self, session: Session, secret: str, email: str, name: str) -> PersonRow:
        """Use the link up, and give the row of the person whom it is for."""
        link = _find(session, secret, self._now())
        if link is None:
            raise void_link()
        session.execute(delete(CredentialRow).where(CredentialRow.digest == digest(secret)))
        if link.person is not None:
            return self._person_row(session, link.person.id)
        _void_setup(session)
        return self._place_for(session, email, name, Role.ADMINISTRATOR)

    def _place_for(self, session: Session, email: str, name: str, role: Role) -> PersonRow:
        """A row for somebody who has no password yet."""
        row = session.scalar(select(PersonRow).where(PersonRow.email == email))
        if row is None:
            row = PersonRow(
                id=new_id(), email=email, name=name, role=role, is_active=True, created_at=self._now(), password=None
            )
            session.add(row)
        elif row.password is not None:
            raise BadRequest(texts.EXISTS.format(email=email), hint=texts.EXISTS_HINT, code="person-exists")
        row.role, row.name, row.is_active = role, name or row.name, True
        return row


def void_link() -> BadRequest:
    """What is said of a link that was used, is over, or was never there."""
    return BadRequest(texts.VOID_LINK, hint=texts.VOID_LINK_HINT, code="link-void")


def _find(session: Session, secret: str, now: datetime) -> Invitation | None:
    query = (
        select(CredentialRow.purpose, CredentialRow.expires_at, PersonRow)
        .outerjoin(PersonRow, PersonRow.id == CredentialRow.person_id)
        .where(CredentialRow.digest == digest(secret), CredentialRow.purpose.in_(_LINKS))
        .where(or_(CredentialRow.person_id.is_(None), PersonRow.is_active))
    )
    found = session.execute(query).first()
    if found is None or has_expired(found.expires_at, now):
        return None
    if found.purpose is Purpose.SETUP and has_usable_administrator(session):
        return None
    person = None if found.PersonRow is None else person_record(found.PersonRow)
    return Invitation(purpose=found.purpose, person=person, expires_at=found.expires_at)


def _void_setup(session: Session) -> None:
    session.execute(delete(CredentialRow).where(CredentialRow.purpose == Purpose.SETUP))
