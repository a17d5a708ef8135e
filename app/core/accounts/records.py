"""What comes out of accounts and goes into them: immutable, validated, never with a secret inside."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from app.core.curriculum import Record


class Role(StrEnum):
    """What a person may do: make worksheets, or look after the server as well."""

    TEACHER = "teacher"
    ADMINISTRATOR = "administrator"


class Purpose(StrEnum):
    """What a secret is good for. INVITE, RESET and SETUP are one-time links."""

    SESSION = "session"
    API = "api"
    INVITE = "invite"
    RESET = "reset"
    SETUP = "setup"


class Actor(Record):
    """Who does something, for the audit log: a person's id, name or e-mail, and where she does it from."""

    id: str = ""
    name: str
    address: str = ""


COMMAND_LINE = Actor(name="command line")
SYSTEM = Actor(name="system")


class Person(Record):
    """Somebody with an account. Without a password she is invited, and has not come yet."""

    id: str
    email: str
    name: str
    role: Role
    is_active: bool
    created_at: datetime
    seen_at: datetime | None
    has_password: bool

    @property
    def called(self) -> str:
        """Her name, or her e-mail address where she gave none."""
        return self.name or self.email

    @property
    def is_administrator(self) -> bool:
        """Whether she looks after the server."""
        return self.role is Role.ADMINISTRATOR


class Invitation(Record):
    """What a one-time link is for; `person` is empty for the first administrator's."""

    purpose: Purpose
    person: Person | None
    expires_at: datetime | None


class Token(Record):
    """An API token as shown in a list; its secret is shown once, when it is made."""

    id: str
    label: str
    created_at: datetime
    expires_at: datetime | None
    used_at: datetime | None


class AuditEvent(Record):
    """Something that was done. `action` is a stable name (`person-invited`)."""

    id: int
    at: datetime
    who: str
    action: str
    about: str
    address: str


Days = Annotated[int, Field(ge=1, le=3650)]


class Policy(Record):
    """What the administration decides for everybody.

    `budget_usd` is for a teacher and a calendar month (UTC), `jobs_at_once` a teacher's unfinished jobs; empty limits
    and times mean none. People who did not sign in for `keep_accounts_days` lose their account.
    """

    model: Annotated[str, StringConstraints(strip_whitespace=True, max_length=200, pattern=r"^\S*$")] = ""
    writer: Literal["openai", "offline"] = "openai"
    budget_usd: Annotated[float, Field(ge=0, le=1_000_000, allow_inf_nan=False)] | None = None
    upload_mib: int = Field(default=20, ge=1, le=20)
    lessons_a_job: int = Field(default=500, ge=1, le=5000)
    jobs_at_once: int = Field(default=3, ge=1, le=100)
    keep_files_days: Days | None = None
    keep_decks_days: Days | None = None
    keep_accounts_days: Days | None = None
    session_days: int = Field(default=14, ge=1, le=365)
