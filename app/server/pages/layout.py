"""What every page has: its head, its navigation, icons, addresses of static files that change with their content."""

import hashlib
import re
from functools import lru_cache
from typing import Any

from flask import Flask, current_app, request, url_for
from flask_babel import lazy_gettext
from markupsafe import Markup, escape

from app.core.errors import StudioError
from app.core.paths import resources
from app.server.access import visitor_or_none
from app.server.pages import appearance
from app.server.pages.formats import moment
from app.server.pages.language import LANGUAGES, language, told
from app.server.pages.texts import section_name
from app.server.services import services

_DRAWING = re.compile(r"<svg\b([^>]*)>(.*)</svg>", re.DOTALL)
_KEPT = re.compile(r'\b(viewBox|fill|stroke|stroke-width|stroke-linecap|stroke-linejoin)="[^"]*"')
_IN_COLOUR = frozenset({"app", "app-color"})
_HEADINGS = {
    401: lazy_gettext("Please sign in"),
    403: lazy_gettext("Not allowed"),
    404: lazy_gettext("Not found"),
    410: lazy_gettext("No longer here"),
    413: lazy_gettext("This file is too large"),
    429: lazy_gettext("Please wait a little"),
    503: lazy_gettext("Not available just now"),
}


def add_layout(app: Flask) -> None:
    """Let templates use what is defined here."""
    app.context_processor(_for_all)
    app.jinja_env.globals.update(
        icon=icon,
        icons_digest=icons_digest,
        asset=asset,
        has_page=has_page,
        told=told,
        error_heading=error_heading,
        section_name=section_name,
    )
    app.jinja_env.filters["moment"] = moment
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True


def icon(name: str, label: str = "") -> Markup:
    """A drawing of `resources/icons` in the colour of the text; with a label it says something by itself."""
    address = f"{url_for('pages.icons')}?v={icons_digest()}#{name}"
    spoken = Markup('role="img" aria-label="{}"').format(label) if label else Markup('aria-hidden="true"')
    return Markup('<svg class="icon" {} focusable="false"><use href="{}"></use></svg>').format(spoken, escape(address))


def asset(name: str) -> str:
    """The address of a file of `resources/web/static`."""
    return url_for("static", filename=name, v=_digest(name))


def has_page(endpoint: str) -> bool:
    """Whether this server has such a page (`sign_in`)."""
    return f"pages.{endpoint}" in current_app.view_functions


def error_heading(error: StudioError, status: int) -> str:
    """The heading of an error's page."""
    return str(_HEADINGS.get(status) or told(error.title))


@lru_cache(maxsize=1)
def icon_sheet() -> str:
    """All drawings in one file, each under its name."""
    drawings = []
    for file in sorted((resources() / "icons").glob("*.svg")):
        match = _DRAWING.search(file.read_text(encoding="utf-8"))
        if match is None or file.stem in _IN_COLOUR:
            continue
        attributes = " ".join(each.group() for each in _KEPT.finditer(match[1]))
        drawings.append(f'<symbol id="{file.stem}" {attributes}>{match[2].strip()}</symbol>')
    return f'<svg xmlns="http://www.w3.org/2000/svg">{"".join(drawings)}</svg>'


@lru_cache(maxsize=1)
def icons_digest() -> str:
    """Changes with the drawings."""
    return hashlib.sha256(icon_sheet().encode()).hexdigest()[:12]


@lru_cache(maxsize=64)
def _digest(name: str) -> str:
    return hashlib.sha256((resources() / "web" / "static" / name).read_bytes()).hexdigest()[:12]


def _for_all() -> dict[str, Any]:
    asking = visitor_or_none()
    is_by_name = services().config.needs_sign_in
    return {
        "languages": LANGUAGES,
        "language": language(),
        "appearance": appearance.chosen(),
        "appearances": appearance.NAMES,
        "person": asking.person if asking and is_by_name else None,
        "is_signed_in": asking is not None,
        "is_administrator": asking is not None and asking.person.is_administrator,
        "here": appearance.here(),
        "endpoint": (request.endpoint or "").removeprefix("pages."),
    }
