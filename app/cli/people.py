"""`people`: accounts of the school's server, from its own command line; who may use that looks after the server."""

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from app.cli import texts
from app.cli.output import one_line, printable, say, show, show_json
from app.core.errors import BadRequest

if TYPE_CHECKING:
    from app.core.accounts import Accounts, Person

_url = click.option("--url", default="", envvar="WORKSHEET_STUDIO_PUBLIC_URL", metavar="URL", help=texts.PEOPLE_URL)


@click.group(help=texts.COMMANDS["people"])
def people() -> None:
    """The group; each command opens the accounts itself."""


@people.command("list", help=texts.PEOPLE_COMMANDS["list"])
@click.option("--json", "as_json", is_flag=True, help=texts.JSON)
def list_people(as_json: bool) -> None:
    """Print everybody, by e-mail address."""
    with _accounts() as accounts:
        listed = accounts.people()
    if as_json:
        show_json({"people": [person.model_dump(mode="json") for person in listed]})
    elif listed:
        show(_table(listed))
    else:
        say(texts.NO_PEOPLE)


@people.command(help=texts.PEOPLE_COMMANDS["invite"])
@click.argument("email")
@click.option("--administrator", is_flag=True, help=texts.PEOPLE_ADMINISTRATOR)
@click.option("--name", default="", help=texts.PEOPLE_NAME)
@_url
def invite(email: str, administrator: bool, name: str, url: str) -> None:
    """Print the link of an invitation."""
    from app.core.accounts import COMMAND_LINE, Role

    start = _start_of_link(url)
    role = Role.ADMINISTRATOR if administrator else Role.TEACHER
    with _accounts() as accounts:
        secret = accounts.invite(email, role, COMMAND_LINE, name)
    _show_link(start, secret, texts.LINK_OF_DAYS.format(count=7))


@people.command(help=texts.PEOPLE_COMMANDS["reset"])
@click.argument("email")
@_url
def reset(email: str, url: str) -> None:
    """Print a link for a new password."""
    from app.core.accounts import COMMAND_LINE

    start = _start_of_link(url)
    with _accounts() as accounts:
        secret = accounts.begin_reset(accounts.person_with(email).id, COMMAND_LINE)
    _show_link(start, secret, texts.LINK_OF_A_DAY)


@people.command(help=texts.PEOPLE_COMMANDS["disable"])
@click.argument("email")
def disable(email: str) -> None:
    """End the account for now."""
    say(texts.PERSON_DISABLED.format(email=_set_active(email, False)))


@people.command(help=texts.PEOPLE_COMMANDS["enable"])
@click.argument("email")
def enable(email: str) -> None:
    """Open it again."""
    say(texts.PERSON_ENABLED.format(email=_set_active(email, True)))


@people.command(help=texts.PEOPLE_COMMANDS["setup"])
@_url
def setup(url: str) -> None:
    """Print the first administrator's link; a former one is void."""
    start = _start_of_link(url)
    with _accounts() as accounts:
        secret = accounts.begin_setup()
    if secret is None:
        raise BadRequest(texts.HAS_ADMINISTRATOR, hint=texts.HAS_ADMINISTRATOR_HINT, code="has-administrator")
    _show_link(start, secret, texts.LINK_OF_A_DAY)


def _accounts() -> "Accounts":
    from app.core.accounts import Accounts
    from app.core.paths import Home
    from app.core.settings import load_settings

    home = Home.locate()
    return Accounts.open(home, load_settings(home))


def _set_active(email: str, is_active: bool) -> str:
    from app.core.accounts import COMMAND_LINE

    with _accounts() as accounts:
        person = accounts.person_with(email)
        return accounts.set_active(person.id, is_active, COMMAND_LINE).email


def _start_of_link(url: str) -> str:
    """What stands in front of the link's path; `BadRequest` when it is no address of a server."""
    plain = url.strip().rstrip("/")
    try:
        parts = urlsplit(plain)
        is_server = parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
        _ = parts.port
    except ValueError:
        is_server = False
    if plain and (not is_server or parts.query or parts.fragment):
        raise BadRequest(texts.BAD_URL.format(url=one_line(url)), hint=texts.BAD_URL_HINT, code="server-address")
    return plain


def _show_link(start: str, secret: str, words: str) -> None:
    show(f"{start}/welcome/{secret}")
    say(words)
    if not start:
        say(texts.LINK_BEGINNING)


def _table(listed: "list[Person]") -> str:
    rows = [texts.PEOPLE_HEADINGS]
    for person in listed:
        seen = person.seen_at.astimezone().strftime("%Y-%m-%d %H:%M") if person.seen_at else texts.PEOPLE_NEVER
        role = texts.PEOPLE_ROLES[person.role.value]
        rows.append((printable(person.email), role, _state(person), seen, printable(person.name)))
    widths = [max(len(row[column]) for row in rows) for column in range(len(texts.PEOPLE_HEADINGS) - 1)]
    return "\n".join(
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]).rstrip()
        for row in rows
    )


def _state(person: "Person") -> str:
    if not person.is_active:
        return texts.PEOPLE_DISABLED
    return texts.PEOPLE_ACTIVE if person.has_password else texts.PEOPLE_INVITED
