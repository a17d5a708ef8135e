"""Light or dark, and the language: what a browser keeps in a cookie, chosen without a script."""

from urllib.parse import urlsplit

from flask import redirect, request
from flask_babel import lazy_gettext
from werkzeug.wrappers import Response

from app.server.pages import language
from app.server.pages.blueprint import blueprint
from app.server.services import services

COOKIE = "worksheet_studio_appearance"
NAMES = {
    "auto": lazy_gettext("As the system"),
    "light": lazy_gettext("Light"),
    "dark": lazy_gettext("Dark"),
}
_YEAR = 365 * 86_400


def chosen() -> str:
    """How this browser wants the pages: `auto`, `light` or `dark`."""
    wished = request.cookies.get(COOKIE, "")
    return wished if wished in NAMES else "auto"


def here() -> str:
    """The address of this page, to come back to; that of the first page where this one cannot be asked for again."""
    return local_address(request.full_path.rstrip("?")) if request.method == "GET" else "/"


def local_address(text: str) -> str:
    """`text` when it is an address on this server, else that of the first page: nobody is led elsewhere."""
    # A browser leaves line feeds and tabs out of an address, and takes a backslash for a slash.
    is_plain = text.isprintable() and "\\" not in text and text.startswith("/") and not text.startswith("//")
    return text if is_plain and not urlsplit(text).netloc else "/"


@blueprint.post("/appearance")
def choose_appearance() -> Response:
    """Keep light, dark or automatic, and the language, whichever was sent; back to where the person was."""
    response = redirect(local_address(request.form.get("next", "/")), 303)
    wished = {COOKIE: (request.form.get("appearance"), NAMES), language.COOKIE: (request.form.get("language"), None)}
    for name, (value, known) in wished.items():
        if value and value in (known or language.LANGUAGES):
            secure = services().config.is_secure or request.is_secure
            response.set_cookie(name, value, max_age=_YEAR, secure=secure, httponly=True, samesite="Lax", path="/")
    return response
