"""Roles, disabled and removed people, and that somebody looks after the server always."""

import pytest

from app.core.accounts import COMMAND_LINE, Accounts, Actor, Person, Purpose, Role
from app.core.errors import BadRequest
from tests.support.accounts import PASSWORD, make_administrator, make_teacher


def test_people_are_listed_and_found(accounts: Accounts, administrator: Person, teacher: Person) -> None:
    assert [each.email for each in accounts.people()] == ["head@school.example", "tina@school.example"]
    assert accounts.person(teacher.id).id == accounts.person_with(" TINA@school.example").id == teacher.id
    for ask in (accounts.person, lambda _: accounts.person_with("nobody@school.example")):
        with pytest.raises(BadRequest) as caught:
            ask("0" * 32)
        assert caught.value.code == "person-unknown"


def test_unknown_people_are_said_everywhere(accounts: Accounts) -> None:
    for change in (
        lambda: accounts.begin_reset("no", COMMAND_LINE),
        lambda: accounts.open_session("no", 1),
        lambda: accounts.make_token("no", "script", None),
        lambda: accounts.revoke_token("no", "no"),
        lambda: accounts.change_password("no", PASSWORD, PASSWORD),
        lambda: accounts.rename("no", "Tina"),
        lambda: accounts.set_role("no", Role.TEACHER, COMMAND_LINE),
        lambda: accounts.set_active("no", False, COMMAND_LINE),
        lambda: accounts.remove("no", COMMAND_LINE),
    ):
        with pytest.raises(BadRequest) as caught:
            change()
        assert caught.value.code == "person-unknown"


def test_a_disabled_person_is_out_at_once_and_comes_back_with_her_password(accounts: Accounts, teacher: Person) -> None:
    session, (_, token) = accounts.open_session(teacher.id, 1), accounts.make_token(teacher.id, "script", None)
    assert not accounts.set_active(teacher.id, False, COMMAND_LINE).is_active
    assert accounts.person_of(session, Purpose.SESSION) is None and accounts.person_of(token, Purpose.API) is None
    assert accounts.sign_in(teacher.email, PASSWORD) is None
    with pytest.raises(BadRequest) as caught:
        accounts.open_session(teacher.id, 1)
    assert caught.value.code == "person-disabled"
    accounts.set_active(teacher.id, True, COMMAND_LINE)
    assert accounts.person_of(session, Purpose.SESSION) is None and accounts.person_of(token, Purpose.API) is None
    assert accounts.sign_in(teacher.email, PASSWORD)


def test_a_removed_person_is_gone_with_all_her_secrets(accounts: Accounts, teacher: Person) -> None:
    session = accounts.open_session(teacher.id, 1)
    accounts.remove(teacher.id, COMMAND_LINE)
    assert accounts.people() == [] and accounts.person_of(session, Purpose.SESSION) is None
    assert make_teacher(accounts).id != teacher.id


def test_the_last_administrator_stays(accounts: Accounts, administrator: Person) -> None:
    accounts.invite("later@school.example", Role.ADMINISTRATOR, COMMAND_LINE)  # she cannot sign in yet
    for change in (
        lambda: accounts.set_role(administrator.id, Role.TEACHER, COMMAND_LINE),
        lambda: accounts.set_active(administrator.id, False, COMMAND_LINE),
        lambda: accounts.remove(administrator.id, COMMAND_LINE),
    ):
        with pytest.raises(BadRequest) as caught:
            change()
        assert caught.value.code == "last-administrator"
    assert accounts.person(administrator.id) == administrator
    second = make_administrator(accounts, "second@school.example")
    accounts.set_active(administrator.id, False, COMMAND_LINE)
    with pytest.raises(BadRequest):
        accounts.remove(second.id, COMMAND_LINE)
    accounts.remove(administrator.id, COMMAND_LINE)


def test_a_role_changes_at_once_for_open_sessions(accounts: Accounts, administrator: Person, teacher: Person) -> None:
    session = accounts.open_session(teacher.id, 1)
    accounts.set_role(teacher.id, Role.ADMINISTRATOR, COMMAND_LINE)
    found = accounts.person_of(session, Purpose.SESSION)
    assert found and found.is_administrator
    accounts.set_role(administrator.id, Role.TEACHER, COMMAND_LINE)
    assert not accounts.person(administrator.id).is_administrator


def test_a_name_is_one_line_and_not_empty(accounts: Accounts, teacher: Person) -> None:
    assert accounts.rename(teacher.id, " Tina\x1b[31m\n Teacher\0 ").name == "Tina [31m Teacher"
    for name, code in ((" \n", "name-empty"), ("x" * 201, "name-long")):
        with pytest.raises(BadRequest) as caught:
            accounts.rename(teacher.id, name)
        assert caught.value.code == code


def test_what_is_done_to_people_is_in_the_audit_log(accounts: Accounts, administrator: Person) -> None:
    head = Actor(id=administrator.id, name="Ada Head", address="192.0.2.7")
    accounts.invite("tina@school.example", Role.TEACHER, head)
    person_id = accounts.person_with("tina@school.example").id
    accounts.set_role(person_id, Role.ADMINISTRATOR, head)
    accounts.set_role(person_id, Role.ADMINISTRATOR, head)  # nothing changes, nothing is said
    accounts.set_active(person_id, False, head)
    accounts.set_active(person_id, True, head)
    accounts.begin_reset(person_id, head)
    accounts.remove(person_id, head)
    events = accounts.audit(limit=6)
    assert [each.action for each in reversed(events)] == [
        "person-invited",
        "person-made-administrator",
        "person-disabled",
        "person-enabled",
        "reset-begun",
        "person-removed",
    ]
    told = {(each.who, each.about, each.address) for each in events}
    assert told == {("Ada Head", "tina@school.example", "192.0.2.7")}
