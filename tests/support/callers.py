"""A school for tests of who may do what: people in all conditions, each with a browser and a script."""

import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import text
from werkzeug.test import TestResponse

from app.core.accounts import Person, Role
from app.core.accounts.credentials import digest
from app.core.curriculum import Workbook
from app.core.ledger.database import writing
from app.server.access import COOKIE
from app.server.services import Services
from app.server.storage import worksheets_folder
from app.server.uploads import keep_draft
from tests.support.ledger import make_request
from tests.support.server import TESTER, finish_lesson, make_administrator, make_app, make_person, services_in

_CSRF = re.compile(r'name="csrf_token" value="([^"]+)"')


class Caller(StrEnum):
    """Everybody who may knock. A token is a script's, all others are browsers'."""

    NOBODY = "nobody"
    OWNER = "owner"
    OTHER = "other"
    HEAD = "head"
    OWNER_TOKEN = "owner-token"
    OTHER_TOKEN = "other-token"
    HEAD_TOKEN = "head-token"
    DISABLED = "disabled"
    EXPIRED = "expired"
    DISABLED_TOKEN = "disabled-token"
    EXPIRED_TOKEN = "expired-token"

    @property
    def is_script(self) -> bool:
        return self.endswith("token")


@dataclass
class School:
    """Two teachers, an administrator, somebody who is disabled; the application they use."""

    studio: Services
    app: Flask
    owner: Person
    other: Person
    head: Person
    disabled: Person

    def client(self, caller: Caller) -> FlaskClient:
        """A browser or a script of this caller's, with a secret that was made just now."""
        client = self.app.test_client()
        secret = self._secret(caller)
        if caller.is_script:
            client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {secret}"
        elif secret:
            client.set_cookie(COOKIE, secret)
        return client

    def call(self, caller: Caller, method: str, path: str, **form: str) -> TestResponse:
        """The answer to this caller, who sends a form of ours (a browser), or the same fields (a script)."""
        client = self.client(caller)
        if method in ("GET", "HEAD"):
            return client.get(path, buffered=True)
        headers = {} if caller.is_script else {"X-CSRFToken": csrf_token(client)}
        return client.open(path, method=method, data=form, headers=headers, buffered=True)

    def make_job(self, owner: str) -> str:
        """A job of two lessons of which the first is done, with its files."""
        request = make_request(2, owner=owner).model_copy(
            update={"out": str(worksheets_folder(self.studio.home) / secrets.token_hex(8))}
        )
        job_id = self.studio.gateway.submit(request)
        finish_lesson(self.studio, job_id)
        return job_id

    def make_draft(self, owner: str) -> str:
        """A workbook that was read, and of which nothing was ordered yet."""
        workbook = Workbook(name="Grade 7.xlsx", curricula=make_request(2).curricula)
        return keep_draft(self.studio.home, owner, workbook).id

    def disabled_secret(self, is_token: bool) -> str:
        """What somebody had who was disabled afterwards."""
        accounts, person = self.studio.accounts, self.disabled
        accounts.set_active(person.id, True, TESTER)
        secret = accounts.make_token(person.id, "old", None)[1] if is_token else accounts.open_session(person.id, 9)
        accounts.set_active(person.id, False, TESTER)
        return secret

    def expire(self, secret: str) -> None:
        """Let its time be over."""
        with writing(self.studio.accounts._engine) as session:
            session.execute(
                text("UPDATE credential SET expires_at = :past WHERE digest = :digest"),
                {"past": datetime(2026, 1, 1, tzinfo=UTC) - timedelta(days=900), "digest": digest(secret)},
            )

    def _secret(self, caller: Caller) -> str:
        accounts = self.studio.accounts
        if caller is Caller.NOBODY:
            return ""
        if caller in (Caller.DISABLED, Caller.DISABLED_TOKEN):
            return self.disabled_secret(caller.is_script)
        name = caller.removesuffix("-token")
        person: Person = self.owner if name == "expired" else getattr(self, name)
        secret = (
            accounts.make_token(person.id, "script", 1)[1] if caller.is_script else accounts.open_session(person.id, 9)
        )
        if name == "expired":
            self.expire(secret)
        return secret


@contextmanager
def open_school(folder: Path, **config: object) -> Iterator[School]:
    """A school on a database of its own, in `folder`; without an engine."""
    with services_in(folder, **config) as studio:
        head = make_administrator(studio.accounts)
        owner = make_person(studio.accounts, "tina@school.example")
        other = make_person(studio.accounts, "otto@school.example")
        disabled = make_person(studio.accounts, "dora@school.example")
        yield School(studio, make_app(studio), owner, other, head, disabled)


def csrf_token(client: FlaskClient) -> str:
    """What our own pages put into their forms for this browser; empty where there is no page for it."""
    for path in ("/sign-in", "/account"):
        found = _CSRF.search(client.get(path).get_data(as_text=True))
        if found:
            return found[1]
    return ""


def invite(school: School) -> tuple[str, str]:
    """Somebody who did not come yet: her id, and the secret of her link."""
    email = f"{secrets.token_hex(4)}@school.example"
    secret = school.studio.accounts.invite(email, Role.TEACHER, TESTER, "Nina")
    return school.studio.accounts.person_with(email).id, secret
