"""One's own account: name, password, sessions, API tokens."""

from datetime import UTC, datetime

from flask import Response as FlaskResponse
from flask import flash, make_response, redirect, render_template, request
from flask_babel import gettext
from werkzeug.wrappers import Response

from app.core.accounts import Person, Token
from app.core.accounts.passwords import SHORTEST
from app.core.errors import BadRequest
from app.server import texts
from app.server.access import LOCAL, forget_known_credentials, in_person, visitor
from app.server.errors import NotThere
from app.server.pages.blueprint import blueprint
from app.server.pages.forms import Errors, errors_of
from app.server.pages.sign_in import field, open_session
from app.server.services import services
from app.server.throttling import count_password, take_back

TOKEN_DAYS = (30, 90, 365, 0)
"""How long a token may be chosen to be valid; 0 is without an end."""


@blueprint.get("/account")
@in_person
def account() -> FlaskResponse:
    """All of it."""
    return _page({})


@blueprint.post("/account/name")
@in_person
def change_name() -> Response:
    """Be called otherwise from now on."""
    try:
        services().accounts.rename(_own().id, field("name"))
    except BadRequest as error:
        return _page(errors_of(error))
    return _done(gettext("Your name is changed."))


@blueprint.post("/account/password")
@in_person
def change_password() -> Response:
    """Another password; every session ends, and this browser gets a new one."""
    person = _own()
    if field("password") != field("again"):
        return _page({"again": gettext("The two passwords are not the same.")})
    lane = count_password(person.id)
    try:
        services().accounts.change_password(
            person.id, field("present"), field("password"), address=request.remote_addr or ""
        )
    except BadRequest as error:
        if error.code != "password-wrong":
            take_back(lane)
        return _page(errors_of(error))
    take_back(lane)
    response = make_response(redirect("/account", 303))
    open_session(response, person)
    flash(gettext("Your password is changed. You are signed out everywhere else."), "good")
    return response


@blueprint.post("/account/sessions/end")
@in_person
def end_other_sessions() -> Response:
    """Sign out everywhere but here."""
    services().accounts.close_all_sessions(_own().id, except_secret=visitor().secret)
    return _done(gettext("You are signed out everywhere else."))


@blueprint.post("/account/tokens")
@in_person
def make_token() -> FlaskResponse:
    """A token, which is shown on the answer's page and never again."""
    person = _own()
    days = field("days")
    try:
        token, secret = services().accounts.make_token(
            person.id, field("label"), int(days) if days.isdigit() and int(days) else None, request.remote_addr or ""
        )
    except BadRequest as error:
        return _page(errors_of(error))
    return make_response(render_template("token_made.html", token=token, secret=secret))


@blueprint.post("/account/tokens/<token_id>/revoke")
@in_person
def revoke_token(token_id: str) -> Response:
    """End a token at once."""
    try:
        services().accounts.revoke_token(_own().id, token_id, request.remote_addr or "")
    except BadRequest as error:
        if error.code != "token-unknown":
            raise
        raise NotThere(error.message, code=error.code) from None
    return _done(gettext("The token is revoked."))


def is_over(token: Token) -> bool:
    """Whether it is valid no more."""
    return token.expires_at is not None and token.expires_at <= datetime.now(UTC)


def _own() -> Person:
    person = visitor().person
    if person.id == LOCAL.id:
        raise NotThere(texts.NO_ACCOUNTS_HERE, hint=texts.NO_ACCOUNTS_HERE_HINT, code="no-accounts")
    return person


def _page(errors: Errors) -> FlaskResponse:
    person = services().accounts.person(_own().id)  # the one that is known may be some seconds old
    response = make_response(
        render_template(
            "account.html",
            own=person,
            tokens=services().accounts.tokens(person.id),
            is_over=is_over,
            days=TOKEN_DAYS,
            errors=errors,
            sent={name: field(name) for name in ("name", "label", "days")},
            shortest=SHORTEST,
        )
    )
    response.status_code = 400 if errors else 200
    return response


def _done(words: str) -> FlaskResponse:
    forget_known_credentials()
    flash(words, "good")
    return make_response(redirect("/account", 303))
