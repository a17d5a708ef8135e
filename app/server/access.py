"""Who asks, and whether they may: sessions of the pages, API tokens of scripts, requests from elsewhere."""

import functools
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import ParamSpec, TypeVar
from urllib.parse import urlsplit

from flask import Flask, Response, current_app, g, request
from flask_wtf.csrf import CSRFError, CSRFProtect

from app.core.accounts import Actor, Person, Purpose, Role
from app.core.hosts import is_loopback
from app.server import texts
from app.server.errors import NotAllowed, SignInNeeded
from app.server.services import services

P = ParamSpec("P")
R = TypeVar("R")

COOKIE = "worksheet_studio"
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
CSRF_LIFETIME = 24 * 3600
_FRESH = 5.0  # seconds for which a credential that was good counts as good without asking the database
_MOST_KNOWN = 10_000

LOCAL = Person(
    id="local",
    email="",
    name="",
    role=Role.ADMINISTRATOR,
    is_active=True,
    created_at=datetime(2026, 1, 1, tzinfo=UTC),
    seen_at=None,
    has_password=False,
)
"""Whoever uses a server that nobody has to sign in to."""

_csrf = CSRFProtect()


@dataclass(frozen=True)
class Visitor:
    """Who sent this request. `secret` is that of the session or token, empty without sign-in."""

    person: Person
    secret: str = ""
    is_by_token: bool = False

    @property
    def actor(self) -> Actor:
        """For the audit log."""
        name = self.person.email or self.person.name or self.person.id
        return Actor(id=self.person.id, name=name, address=request.remote_addr or "")


class KnownCredentials:
    """Good credentials of the last seconds. Thread-safe."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, Purpose], tuple[Person, float]] = {}
        self._guard = threading.Lock()

    def person(self, secret: str, purpose: Purpose, look_up: Callable[[], Person | None]) -> Person | None:
        """The person, asked for where it is not known."""
        now = time.monotonic()
        known = self._known.get((secret, purpose))
        if known is not None and known[1] > now:
            return known[0]
        person = look_up()
        with self._guard:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            if person is None:
                self._known.pop((secret, purpose), None)
            else:
                self._known[secret, purpose] = (person, now + _FRESH)
        return person

    def forget(self) -> None:
        """Ask anew from now on: somebody signed out, or may do other things than before."""
        with self._guard:
            self._known.clear()


def guard(app: Flask) -> None:
    """Let every request of the application pass the checks of this module."""
    app.extensions["known-credentials"] = KnownCredentials()
    app.config.update(WTF_CSRF_CHECK_DEFAULT=False, WTF_CSRF_TIME_LIMIT=CSRF_LIFETIME, WTF_CSRF_SSL_STRICT=False)
    _csrf.init_app(app)
    app.before_request(_check_origin)
    app.before_request(_identify)
    app.before_request(_check_form)


def visitor() -> Visitor:
    """Who asks; `SignInNeeded` when nobody is signed in."""
    found: Visitor | None = g.get("visitor")
    if found is None:
        raise SignInNeeded(texts.SIGN_IN, hint=texts.SIGN_IN_HINT)
    return found


def visitor_or_none() -> Visitor | None:
    """Who asks, or None."""
    found: Visitor | None = g.get("visitor")
    return found


def signed_in(view: Callable[P, R]) -> Callable[P, R]:
    """For people who are signed in."""

    @functools.wraps(view)
    def checked(*args: P.args, **kwargs: P.kwargs) -> R:
        visitor()
        return view(*args, **kwargs)

    return checked


def administrators_only(view: Callable[P, R]) -> Callable[P, R]:
    """For administrators."""

    @functools.wraps(view)
    def checked(*args: P.args, **kwargs: P.kwargs) -> R:
        if visitor().person.role is not Role.ADMINISTRATOR:
            raise NotAllowed(texts.NOT_ALLOWED)
        return view(*args, **kwargs)

    return checked


def in_person(view: Callable[P, R]) -> Callable[P, R]:
    """For people who signed in on the page: a token lies in scripts, and must not be able to make more of its kind."""

    @functools.wraps(view)
    def checked(*args: P.args, **kwargs: P.kwargs) -> R:
        if visitor().is_by_token:
            raise NotAllowed(texts.BY_TOKEN, code="by-token")
        return view(*args, **kwargs)

    return checked


def forget_known_credentials() -> None:
    """To be called after a sign-out and whatever changes what a person may do."""
    known: KnownCredentials = current_app.extensions["known-credentials"]
    known.forget()


def begin_session(response: Response, secret: str, days: int) -> None:
    """Let the browser bring this session's secret along from now on."""
    secure = services().config.is_secure or request.is_secure
    response.set_cookie(COOKIE, secret, max_age=days * 86_400, httponly=True, secure=secure, samesite="Lax", path="/")


def end_session(response: Response) -> None:
    """Let the browser forget it."""
    response.delete_cookie(COOKIE, path="/", httponly=True, samesite="Lax")


def _check_origin() -> None:
    """Refuse what another site's page makes a browser send, and names that are not ours."""
    config = services().config
    if not config.needs_sign_in:
        _check_is_direct()
    if request.method in SAFE_METHODS:
        return
    if request.headers.get("Sec-Fetch-Site", "none") not in ("same-origin", "none"):
        raise NotAllowed(texts.FOREIGN_PAGE, hint=texts.FOREIGN_PAGE_HINT, code="foreign-page")
    origin = request.headers.get("Origin", "")
    if origin and origin != "null" and urlsplit(origin).netloc.lower() != _own_name():
        raise NotAllowed(texts.FOREIGN_PAGE, hint=texts.FOREIGN_PAGE_HINT, code="foreign-page")


def _own_name() -> str:
    public = services().config.public_url
    return (urlsplit(public).netloc if public else request.host).lower()


def _check_is_direct() -> None:
    """Without sign-in only this machine's own programs may ask, by a name of this machine."""
    config = services().config
    if any(name in request.headers for name in ("X-Forwarded-For", "Forwarded", "X-Real-Ip")):
        raise NotAllowed(texts.PROXY_WITHOUT_SIGN_IN, hint=texts.PROXY_WITHOUT_SIGN_IN_HINT, code="proxy")
    name = re.sub(r":\d+$", "", request.host).lower()
    if is_loopback(config.host) and name not in config.local_names:
        raise NotAllowed(texts.FOREIGN_NAME.format(name=name[:100]), hint=texts.FOREIGN_NAME_HINT, code="foreign-name")


def _identify() -> None:
    """Find out who asks."""
    if not services().config.needs_sign_in:
        g.visitor = Visitor(LOCAL)
        return
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        person = _look_up(token.strip(), Purpose.API)
        if person is None:
            raise SignInNeeded(texts.TOKEN_REFUSED, hint=texts.SIGN_IN_HINT, code="token-refused")
        g.visitor = Visitor(person, token.strip(), is_by_token=True)
        return
    secret = request.cookies.get(COOKIE, "")
    person = _look_up(secret, Purpose.SESSION) if secret else None
    if person is not None:
        g.visitor = Visitor(person, secret)


def _look_up(secret: str, purpose: Purpose) -> Person | None:
    known: KnownCredentials = current_app.extensions["known-credentials"]
    return known.person(secret, purpose, lambda: services().accounts.person_of(secret, purpose))


def _check_form() -> None:
    """Whatever a browser sends by itself, a cookie, must come with what only our own pages know."""
    if request.method in SAFE_METHODS or request.endpoint is None:
        return
    asking = visitor_or_none()
    by_cookie = asking is not None and not asking.is_by_token and bool(asking.secret)
    if not by_cookie and request.blueprint != "pages":
        return
    try:
        _csrf.protect()
    except CSRFError as error:
        raise NotAllowed(
            texts.FORM_EXPIRED, hint=texts.FORM_EXPIRED_HINT, detail=str(error.description), code="form-expired"
        ) from error
