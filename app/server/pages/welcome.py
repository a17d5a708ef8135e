"""One-time links: the first administrator's, an invitation, a new password."""

from flask import Response as FlaskResponse
from flask import flash, make_response, redirect, render_template, request
from flask_babel import gettext
from werkzeug.wrappers import Response

from app.core.accounts import Invitation
from app.core.accounts.passwords import SHORTEST
from app.core.errors import BadRequest
from app.server import texts
from app.server.errors import NotThere
from app.server.pages.blueprint import blueprint
from app.server.pages.forms import Errors, errors_of
from app.server.pages.sign_in import field, open_session
from app.server.services import services
from app.server.throttling import account_name, count_link, know_device, take_back


@blueprint.get("/welcome/<secret>")
def welcome(secret: str) -> FlaskResponse:
    """Whose link it is, and the form to choose a password; looking at it does not use it up."""
    return _form(_invitation(secret), {})


@blueprint.post("/welcome/<secret>")
def welcome_now(secret: str) -> Response:
    """Set the password, and sign in with it."""
    link = _invitation(secret)
    errors = _check()
    if not errors:
        try:
            person = services().accounts.redeem(
                secret, field("password"), field("name"), field("email"), request.remote_addr or ""
            )
        except BadRequest as error:
            if error.code == "link-void":
                raise _void() from None
            errors = errors_of(error)
        else:
            response = make_response(redirect("/", 303))
            know_device(response, account_name(person.email))
            open_session(response, person)
            words = gettext("Welcome, %(name)s. Your password is set, and you are signed in.", name=person.called)
            flash(words, "good")
            return response
    response = _form(link, errors)
    response.status_code = 400
    return response


def _check() -> Errors:
    if field("password") != field("again"):
        return {"again": gettext("The two passwords are not the same.")}
    return {}


def _invitation(secret: str) -> Invitation:
    """What the link is for; `NotThere` when it is void, `TooOften` for whoever tries many."""
    if not services().config.needs_sign_in:
        raise NotThere(texts.NO_ACCOUNTS_HERE, hint=texts.NO_ACCOUNTS_HERE_HINT, code="no-accounts")
    lane = count_link()
    link = services().accounts.invitation(secret)
    if link is None:
        raise _void()
    take_back(lane)
    return link


def _void() -> NotThere:
    return NotThere(texts.VOID_LINK, hint=texts.VOID_LINK_HINT, code="link-void")


def _form(link: Invitation, errors: Errors) -> FlaskResponse:
    sent = {name: field(name) for name in ("name", "email")}
    response = make_response(
        render_template("welcome.html", link=link, sent=sent, errors=errors, shortest=SHORTEST, here="/")
    )
    response.headers["Referrer-Policy"] = "no-referrer"
    return response
