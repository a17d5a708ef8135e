"""One-time links: who may redeem them, once, for how long, and with which password."""

import pytest

from app.core.accounts import COMMAND_LINE, Accounts, Person, Purpose, Role
from app.core.errors import BadRequest
from tests.support.accounts import OTHER_PASSWORD, PASSWORD, Clock, make_administrator, make_teacher


def refusal(accounts: Accounts, secret: str, password: str = PASSWORD, name: str = "A", email: str = "a@b") -> str:
    with pytest.raises(BadRequest) as caught:
        accounts.redeem(secret, password, name, email)
    return caught.value.code


def test_the_first_administrator_comes_by_a_link_that_works_once(accounts: Accounts) -> None:
    assert not accounts.has_administrator()
    secret = accounts.begin_setup()
    assert secret
    link = accounts.invitation(secret)
    assert link and link.purpose is Purpose.SETUP and link.person is None
    person = accounts.redeem(secret, PASSWORD, "  Ada\n Head ", " Head@School.Example ")
    assert (person.email, person.name, person.role) == ("head@school.example", "Ada Head", Role.ADMINISTRATOR)
    assert accounts.has_administrator() and accounts.begin_setup() is None
    assert accounts.invitation(secret) is None and refusal(accounts, secret) == "link-void"
    assert accounts.sign_in("HEAD@school.example", PASSWORD) is not None


def test_a_new_set_up_link_voids_the_former_one(accounts: Accounts) -> None:
    former, present = accounts.begin_setup(), accounts.begin_setup()
    assert former and present
    assert accounts.invitation(former) is None
    assert accounts.invitation(present) is not None


def test_a_set_up_link_is_void_once_there_is_an_administrator(accounts: Accounts) -> None:
    secret = accounts.begin_setup()
    assert secret
    make_teacher(accounts, "other@school.example", Role.ADMINISTRATOR)
    assert accounts.invitation(secret) is None and refusal(accounts, secret) == "link-void"


def test_what_is_missing_at_set_up_is_said_and_the_link_stays(accounts: Accounts) -> None:
    secret = accounts.begin_setup()
    assert secret
    assert refusal(accounts, secret, name=" ") == "name-empty"
    assert refusal(accounts, secret, email="nobody") == "email-invalid"
    assert refusal(accounts, secret, password="short") == "password-short"
    make_teacher(accounts)
    assert refusal(accounts, secret, email="tina@school.example") == "person-exists"
    assert accounts.invitation(secret) is not None


def test_somebody_who_is_invited_chooses_her_password(accounts: Accounts) -> None:
    secret = accounts.invite("Tina@School.example", Role.TEACHER, COMMAND_LINE, "Tina")
    (invited,) = accounts.people()
    assert not invited.has_password and accounts.sign_in("tina@school.example", "") is None
    link = accounts.invitation(secret)
    assert link and (link.purpose, link.person) == (Purpose.INVITE, invited)
    person = accounts.redeem(secret, PASSWORD)
    assert (person.id, person.name, person.has_password) == (invited.id, "Tina", True)
    assert refusal(accounts, secret) == "link-void"


def test_inviting_again_makes_a_new_link_for_the_same_person(accounts: Accounts) -> None:
    former = accounts.invite("tina@school.example", Role.TEACHER, COMMAND_LINE, "Tina")
    present = accounts.invite("TINA@school.example", Role.ADMINISTRATOR, COMMAND_LINE)
    assert accounts.invitation(former) is None
    person = accounts.redeem(present, PASSWORD)
    assert (person.role, person.name) == (Role.ADMINISTRATOR, "Tina")
    with pytest.raises(BadRequest) as caught:
        accounts.invite("tina@school.example", Role.TEACHER, COMMAND_LINE)
    assert caught.value.code == "person-exists"


@pytest.mark.parametrize(
    "email",
    ["", "nobody", "@school", "a@", "a b@school", "a@b@c", "<a@school>", f"{'a' * 250}@b.de", "a\0@b", "a@\u202eb"],
)
def test_what_is_no_address_is_refused(accounts: Accounts, email: str) -> None:
    with pytest.raises(BadRequest) as caught:
        accounts.invite(email, Role.TEACHER, COMMAND_LINE)
    assert caught.value.code == "email-invalid"
    assert accounts.people() == []


def test_links_end_in_time(accounts: Accounts, clock: Clock, teacher: Person) -> None:
    setup, reset = accounts.begin_setup(), accounts.begin_reset(teacher.id, COMMAND_LINE)
    invite = accounts.invite("new@school.example", Role.TEACHER, COMMAND_LINE)
    assert setup
    clock.turn(hours=24, seconds=-1)
    assert all(map(accounts.invitation, (setup, reset, invite)))
    clock.turn(seconds=1)
    assert [bool(accounts.invitation(each)) for each in (setup, reset, invite)] == [False, False, True]
    assert refusal(accounts, reset) == "link-void"
    clock.turn(days=6)
    assert accounts.invitation(invite) is None


def test_a_reset_ends_all_that_the_former_password_opened(accounts: Accounts, teacher: Person) -> None:
    session = accounts.open_session(teacher.id, 14)
    _, token = accounts.make_token(teacher.id, "script", None)
    former = accounts.begin_reset(teacher.id, COMMAND_LINE)
    secret = accounts.begin_reset(teacher.id, COMMAND_LINE)
    assert accounts.invitation(former) is None
    assert accounts.person_of(session, Purpose.SESSION) and accounts.person_of(token, Purpose.API)
    accounts.redeem(secret, OTHER_PASSWORD)
    assert accounts.person_of(session, Purpose.SESSION) is None and accounts.person_of(token, Purpose.API) is None
    assert accounts.sign_in(teacher.email, PASSWORD) is None
    assert accounts.sign_in(teacher.email, OTHER_PASSWORD)


def test_links_of_somebody_who_is_disabled_are_void(accounts: Accounts, teacher: Person) -> None:
    secret = accounts.begin_reset(teacher.id, COMMAND_LINE)
    accounts.set_active(teacher.id, False, COMMAND_LINE)
    assert refusal(accounts, secret) == "link-void"
    with pytest.raises(BadRequest) as caught:
        accounts.begin_reset(teacher.id, COMMAND_LINE)
    assert caught.value.code == "person-disabled"


def test_no_other_secret_is_a_link(accounts: Accounts, teacher: Person) -> None:
    session = accounts.open_session(teacher.id, 1)
    for secret in (session, "", "\ud800", "x" * 10_000, "%' OR 1=1"):
        assert accounts.invitation(secret) is None
        assert refusal(accounts, secret) == "link-void"


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("ninechars", "password-short"),
        ("x" * 257, "password-long"),
        ("Password123", "password-common"),
        ("aaaaaaaaaaaaaa", "password-common"),
        ("12121212121212", "password-common"),
        ("Teacher.Tina@school.example", "password-email"),
        ("teacher.tina", "password-email"),
    ],
)
def test_weak_passwords_are_refused_in_words(accounts: Accounts, password: str, code: str) -> None:
    secret = accounts.invite("teacher.tina@school.example", Role.TEACHER, COMMAND_LINE)
    with pytest.raises(BadRequest) as caught:
        accounts.redeem(secret, password)
    assert caught.value.code == code and password not in str(caught.value)
    assert accounts.redeem(secret, PASSWORD)


def test_no_secret_is_in_the_database_in_clear(accounts: Accounts, ledger_url: str, administrator: Person) -> None:
    secrets = [
        accounts.invite("new@school.example", Role.TEACHER, COMMAND_LINE),
        accounts.begin_reset(administrator.id, COMMAND_LINE),
        accounts.open_session(administrator.id, 1),
        accounts.make_token(administrator.id, "script", 7)[1],
        PASSWORD,
    ]
    stored = everything(accounts)
    assert "head@school.example" in stored
    assert not any(secret in stored for secret in secrets)


def everything(accounts: Accounts) -> str:
    from sqlalchemy import inspect, text

    with accounts._engine.connect() as connection:
        names = inspect(connection).get_table_names()
        return repr([connection.execute(text(f"SELECT * FROM {name}")).all() for name in names])


def test_an_administrator_is_made_only_once_more_than_nobody_can_sign_in(accounts: Accounts) -> None:
    accounts.invite("later@school.example", Role.ADMINISTRATOR, COMMAND_LINE)
    assert not accounts.has_administrator() and accounts.begin_setup()
    make_administrator(accounts, "later@school.example")  # she who is invited may be the first one
    (person,) = accounts.people()
    assert person.has_password and accounts.has_administrator()
