"""Passwords, sessions and tokens."""

from datetime import timedelta

import pytest
from argon2 import PasswordHasher
from sqlalchemy import event, update

from app.core.accounts import COMMAND_LINE, Accounts, Person, Purpose, Role
from app.core.accounts.models import PersonRow
from app.core.accounts.passwords import Passwords
from app.core.errors import BadRequest, StorageError
from app.core.ledger.database import reading, writing
from tests.support.accounts import OTHER_PASSWORD, PASSWORD, Clock


def kept_password(accounts: Accounts, person: Person) -> str:
    with reading(accounts._engine) as session:
        row = session.get(PersonRow, person.id)
        assert row and row.password
        return row.password


def test_the_right_password_only_signs_in(accounts: Accounts, teacher: Person) -> None:
    found = accounts.sign_in(" Tina@School.Example ", PASSWORD)
    assert found and found.id == teacher.id
    for email, password in ((teacher.email, PASSWORD + "x"), (teacher.email, ""), ("no@school.example", PASSWORD)):
        assert accounts.sign_in(email, password) is None
    assert kept_password(accounts, teacher).startswith("$argon2id$")


def test_a_password_is_the_same_however_it_is_typed(accounts: Accounts) -> None:
    secret = accounts.invite("ute@school.example", Role.TEACHER, COMMAND_LINE)
    accounts.redeem(secret, "Müll-Häcksler-Öl")
    assert accounts.sign_in("ute@school.example", "Mu\u0308ll-Ha\u0308cksler-O\u0308l")


@pytest.mark.parametrize("password", ["\ud800" * 12, "x" * 1_000_000, "\0" * 20])
def test_strange_passwords_are_only_wrong(accounts: Accounts, teacher: Person, password: str) -> None:
    assert accounts.sign_in(teacher.email, password) is None


def test_nobody_learns_who_has_an_account(accounts: Accounts, teacher: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each way to fail verifies one password against a hash of the same cost, and writes one line."""
    accounts.invite("invited@school.example", Role.TEACHER, COMMAND_LINE)
    secret = accounts.invite("disabled@school.example", Role.TEACHER, COMMAND_LINE)
    disabled = accounts.redeem(secret, PASSWORD)
    accounts.set_active(disabled.id, False, COMMAND_LINE)
    costs: list[str] = []
    verify = Passwords.is_right

    def watched(self: Passwords, kept: str, password: str) -> bool:
        costs.append(kept.rpartition("$")[0].rpartition("$")[0])
        return verify(self, kept, password)

    monkeypatch.setattr(Passwords, "is_right", watched)
    before = len(accounts.audit())
    emails = ("unknown@school.example", "invited@school.example", "disabled@school.example", teacher.email)
    for email in emails:
        assert accounts.sign_in(email, "not the right one") is None
    assert len(costs) == 4 and len(set(costs)) == 1
    assert len(accounts.audit()) == before + 4


def test_failures_are_written_down_without_what_was_typed(accounts: Accounts, teacher: Person) -> None:
    accounts.sign_in("my-secret-password@typo", PASSWORD, "192.0.2.9")
    accounts.sign_in(teacher.email, "wrong-wrong-wrong", "192.0.2.9")
    accounts.sign_in(teacher.email, PASSWORD, "192.0.2.9")
    right, wrong, unknown = accounts.audit(limit=3)
    assert (right.action, right.who, right.about) == ("signed-in", "Tina Teacher", teacher.email)
    assert (wrong.action, wrong.about, wrong.address) == ("sign-in-failed", teacher.email, "192.0.2.9")
    assert (unknown.action, unknown.who, unknown.about) == ("sign-in-failed", "somebody", "")
    told = repr(accounts.audit())
    assert "my-secret" not in told and "wrong-wrong" not in told and PASSWORD not in told


def test_a_hash_of_other_parameters_is_replaced_at_sign_in(accounts: Accounts, teacher: Person) -> None:
    weak = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
    with writing(accounts._engine) as session:
        session.execute(update(PersonRow).values(password=weak))
    assert accounts.sign_in(teacher.email, "wrong-wrong-wrong") is None
    assert kept_password(accounts, teacher) == weak
    assert accounts.sign_in(teacher.email, PASSWORD)
    renewed = kept_password(accounts, teacher)
    assert renewed != weak and not Passwords().is_outdated(renewed)
    assert accounts.sign_in(teacher.email, PASSWORD)
    assert kept_password(accounts, teacher) == renewed


def test_a_session_lasts_its_days_and_ends_with_the_sign_out(accounts: Accounts, clock: Clock, teacher: Person) -> None:
    first, second, third = (accounts.open_session(teacher.id, 14) for _ in range(3))
    assert accounts.person_of(first, Purpose.API) is None
    accounts.close_session(first)
    accounts.close_session("never opened")
    assert accounts.person_of(first, Purpose.SESSION) is None
    accounts.close_all_sessions(teacher.id, except_secret=third)
    assert accounts.person_of(second, Purpose.SESSION) is None
    clock.turn(days=14, seconds=-1)
    assert accounts.person_of(third, Purpose.SESSION)
    clock.turn(seconds=1)
    assert accounts.person_of(third, Purpose.SESSION) is None
    last = accounts.open_session(teacher.id, 1)
    accounts.close_all_sessions(teacher.id)
    assert accounts.person_of(last, Purpose.SESSION) is None


def test_polling_writes_once_in_ten_minutes(accounts: Accounts, clock: Clock, teacher: Person) -> None:
    session = accounts.open_session(teacher.id, 14)
    changes: list[str] = []

    @event.listens_for(accounts._engine, "before_cursor_execute")
    def _note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith(("UPDATE", "INSERT", "DELETE", "BEGIN IMMEDIATE")):
            changes.append(statement)

    accounts.person_of(session, Purpose.SESSION)
    begun = len(changes)
    assert begun > 0
    for _ in range(5):
        clock.turn(minutes=1.9)
        assert accounts.person_of(session, Purpose.SESSION)
    assert len(changes) == begun
    clock.turn(minutes=1)
    accounts.person_of(session, Purpose.SESSION)
    assert len(changes) > begun
    assert accounts.person(teacher.id).seen_at == clock.now


def test_a_database_that_cannot_be_changed_keeps_nobody_out(
    accounts: Accounts, teacher: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = accounts.open_session(teacher.id, 14)

    def fail(*_: object) -> None:
        raise StorageError("full", code="disk-full")

    monkeypatch.setattr(accounts, "_mark_used", fail)
    assert accounts.person_of(session, Purpose.SESSION)


def test_tokens_are_shown_without_their_secret_and_can_be_revoked(
    accounts: Accounts, clock: Clock, teacher: Person
) -> None:
    token, secret = accounts.make_token(teacher.id, " backup\nscript ", 30)
    lasting, _ = accounts.make_token(teacher.id, "second", None)
    assert secret.startswith("wst_") and len(secret) > 40
    assert (token.label, token.expires_at) == ("backup script", clock.now + timedelta(days=30))
    found = accounts.person_of(secret, Purpose.API)
    assert found and found.id == teacher.id and accounts.person_of(secret, Purpose.SESSION) is None
    used, unused = sorted(accounts.tokens(teacher.id), key=lambda each: each.label)
    assert (used.used_at, unused.used_at, unused.expires_at) == (clock.now, None, None)
    accounts.revoke_token(teacher.id, token.id)
    assert accounts.person_of(secret, Purpose.API) is None
    assert [each.id for each in accounts.tokens(teacher.id)] == [lasting.id]
    assert [each.action for each in accounts.audit(3)] == ["token-revoked", "token-made", "token-made"]


def test_nobody_revokes_another_s_token_or_ends_a_session_as_one(
    accounts: Accounts, teacher: Person, administrator: Person
) -> None:
    token, secret = accounts.make_token(teacher.id, "script", None)
    for person_id, token_id in ((administrator.id, token.id), (teacher.id, "0" * 32)):
        with pytest.raises(BadRequest) as caught:
            accounts.revoke_token(person_id, token_id)
        assert caught.value.code == "token-unknown"
    assert accounts.person_of(secret, Purpose.API)


@pytest.mark.parametrize(
    ("label", "days", "code"), [(" ", 1, "token-label"), ("x" * 101, 1, "token-label"), ("a", 0, "token-days")]
)
def test_a_token_needs_a_name_and_an_end_that_can_be(
    accounts: Accounts, teacher: Person, label: str, days: int, code: str
) -> None:
    with pytest.raises(BadRequest) as caught:
        accounts.make_token(teacher.id, label, days)
    assert caught.value.code == code


def test_a_changed_password_ends_the_other_sessions_and_links(accounts: Accounts, teacher: Person) -> None:
    here, there = accounts.open_session(teacher.id, 1), accounts.open_session(teacher.id, 1)
    link, (_, token) = accounts.begin_reset(teacher.id, COMMAND_LINE), accounts.make_token(teacher.id, "script", None)
    for old, new, code in (
        ("wrong-wrong-wrong", OTHER_PASSWORD, "password-wrong"),
        (PASSWORD, "short", "password-short"),
    ):
        with pytest.raises(BadRequest) as caught:
            accounts.change_password(teacher.id, old, new, here)
        assert caught.value.code == code
    assert accounts.person_of(there, Purpose.SESSION)
    accounts.change_password(teacher.id, PASSWORD, OTHER_PASSWORD, here)
    assert accounts.person_of(here, Purpose.SESSION) and accounts.person_of(token, Purpose.API)
    assert accounts.person_of(there, Purpose.SESSION) is None and accounts.invitation(link) is None
    assert accounts.sign_in(teacher.email, PASSWORD) is None and accounts.sign_in(teacher.email, OTHER_PASSWORD)
