"""`people`: one-time links on standard output, the rest in words."""

import pytest

from app.core.accounts import COMMAND_LINE, Accounts, Purpose, Role
from app.core.paths import Home
from app.core.settings import Settings
from tests.support.accounts import PASSWORD
from tests.support.command import Command


@pytest.fixture
def accounts(command: Command):
    with Accounts.open(Home(command.home), Settings()) as accounts:
        yield accounts


def secret_of(out: str, start: str = "") -> str:
    assert out.startswith(f"{start}/welcome/") and out.count("\n") == 1
    return out.strip().rpartition("/")[2]


def test_the_first_administrator_is_made_from_the_command_line(command: Command, accounts: Accounts) -> None:
    assert "people setup" in command.run("people", "list").err
    ended = command.run("people", "setup", "--url", "https://school.example/")
    assert ended.code == 0 and "24 hours" in ended.err
    accounts.redeem(secret_of(ended.out, "https://school.example"), PASSWORD, "Ada", "ada@school.example")
    ended = command.run("people", "setup")
    assert (ended.code, ended.out) == (2, "") and "--administrator" in ended.err


def test_a_link_begins_with_the_address_that_the_server_knows(command: Command) -> None:
    known = Command(command.home, (("WORKSHEET_STUDIO_PUBLIC_URL", "https://school.example"),))
    ended = known.run("people", "setup")
    assert secret_of(ended.out, "https://school.example") and "--url" not in ended.err


def test_people_are_invited_reset_disabled_and_enabled(command: Command, accounts: Accounts) -> None:
    ended = command.run("people", "invite", "Tina@School.example", "--administrator", "--name", "Tina")
    link = accounts.invitation(secret_of(ended.out))
    assert ended.code == 0 and "7 days" in ended.err and "--url" in ended.err
    assert link and link.person and (link.purpose, link.person.role) == (Purpose.INVITE, Role.ADMINISTRATOR)
    assert "invited" in command.run("people", "list").out
    accounts.redeem(secret_of(ended.out), PASSWORD)
    reset = accounts.invitation(secret_of(command.run("people", "reset", "tina@school.example").out))
    assert reset and reset.purpose is Purpose.RESET
    accounts.redeem(accounts.invite("other@school.example", Role.ADMINISTRATOR, COMMAND_LINE), PASSWORD)
    ended = command.run("people", "disable", "tina@school.example")
    assert (ended.code, ended.out) == (0, "") and not accounts.person_with("tina@school.example").is_active
    listed = command.run("people", "list")
    assert "disabled" in listed.out and "Tina" in listed.out and "administrator" in listed.out
    assert command.run("people", "enable", "tina@school.example").code == 0
    (other, tina) = command.run("people", "list", "--json").document["people"]
    assert (tina["email"], tina["is_active"], other["has_password"]) == ("tina@school.example", True, True)


@pytest.mark.parametrize(
    "arguments",
    [
        ("invite", "nobody"),
        ("reset", "nobody@school.example"),
        ("disable", "nobody@school.example"),
        ("setup", "--url", "school.example"),
        ("setup", "--url", "https://user:pass@school.example"),
        ("setup", "--url", "https://school.example/?a=b"),
        ("setup", "--url", "https://[school"),
    ],
)
def test_what_cannot_be_is_said_in_words(command: Command, arguments: tuple[str, ...]) -> None:
    ended = command.run("people", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err and "Traceback" not in ended.err and "/welcome/" not in ended.err


def test_no_link_is_kept_in_a_log(command: Command) -> None:
    secret = secret_of(command.run("people", "setup").out)
    kept = [path for path in command.home.rglob("*") if path.is_file() and secret.encode() in path.read_bytes()]
    assert kept == []
