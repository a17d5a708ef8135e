"""Signing in and out."""

from flask import Response as FlaskResponse
from flask import flash, make_response, redirect, render_template, request, session
from flask_babel import gettext
from werkzeug.wrappers import Response

from app.core.accounts import Person
from app.server.access import (
    COOKIE,
    begin_session,
    end_session,
    forget_known_credentials,
    visitor_or_none,
)
from app.server.pages.appearance import local_address
from app.server.pages.blueprint import blueprint
from app.server.services import services
from app.server.throttling import SIGN_IN_PATH, begin_sign_in

LONGEST_FIELD = 1000
"""Characters that are looked at of a field for a password or an address."""


@blueprint.get(SIGN_IN_PATH)
def sign_in() -> Response | str:
    """The form; whoever is signed in goes on to where she wanted to be."""
    if visitor_or_none() is not None:
        return redirect(local_address(request.args.get("next", "/")), 303)
    return _form(request.args.get("next", "/"))


@blueprint.post(SIGN_IN_PATH)
def sign_in_now() -> Response | tuple[str, int]:
    """Sign in with e-mail address and password; the words are the same whether there is such an account or not."""
    email, password = field("email"), field("password")
    attempt = begin_sign_in(email)
    person = services().accounts.sign_in(email, password, request.remote_addr or "")
    following = request.form.get("next", "/")
    if person is None:
        return _form(following, email, gettext("E-mail address and password do not fit.")), 401
    response = make_response(redirect(local_address(following), 303))
    attempt.succeed(response)
    open_session(response, person)
    return response


@blueprint.post("/sign-out")
def sign_out() -> Response:
    """End this session; nothing happens where there is none."""
    secret = request.cookies.get(COOKIE, "")
    if secret:
        services().accounts.close_session(secret)
        forget_known_credentials()
    session.clear()
    flash(gettext("You are signed out."), "good")
    response = make_response(redirect(SIGN_IN_PATH, 303))
    end_session(response)
    return response


def open_session(response: FlaskResponse, person: Person) -> None:
    """Begin a new session for her in this browser; the one that was there before ends, and so do its forms."""
    studio = services()
    former = request.cookies.get(COOKIE, "")
    days = studio.accounts.policy().session_days
    secret = studio.accounts.open_session(person.id, days)
    if former:
        studio.accounts.close_session(former)
    forget_known_credentials()
    session.clear()
    begin_session(response, secret, days)


def field(name: str) -> str:
    """A field of the form that was sent."""
    return request.form.get(name, "")[:LONGEST_FIELD]


def _form(following: str, email: str = "", error: str = "") -> str:
    return render_template("sign_in.html", next=local_address(following), email=email, error=error)
