"""The Flask application: made by a function, so that each test and each server has its own."""

from flask import Flask, Response, request
from werkzeug.middleware.proxy_fix import ProxyFix

from app.core.paths import resources
from app.server.access import guard
from app.server.access_log import log_requests
from app.server.api import jobs, seed, system
from app.server.config import MIB, ROOM_FOR_FIELDS
from app.server.errors import add_error_handlers
from app.server.metrics import measure
from app.server.pages import add_pages
from app.server.services import Services

LARGEST_REQUEST = 20 * MIB + ROOM_FOR_FIELDS
"""Bytes; no school can allow more, since the reader takes no larger workbook."""

_FORM_MEMORY = MIB // 2
_FORM_PARTS = 1000

# Nothing comes from elsewhere, nothing inline runs, nobody frames us; pages of PDFs are images of our own.
_CONTENT_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)
_HEADERS = {
    "Content-Security-Policy": _CONTENT_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
_LASTING = "max-age=31536000"


def create_app(services: Services) -> Flask:
    """The application on these services, whoever made them closes them."""
    web = resources() / "web"
    app = Flask("app.server", template_folder=str(web / "templates"), static_folder=str(web / "static"))
    config = services.config
    app.config.update(
        SECRET_KEY=config.secret_key,
        MAX_CONTENT_LENGTH=LARGEST_REQUEST,
        MAX_FORM_MEMORY_SIZE=_FORM_MEMORY,
        MAX_FORM_PARTS=_FORM_PARTS,
        SESSION_COOKIE_NAME="worksheet_studio_form",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=config.is_secure,
        SEND_FILE_MAX_AGE_DEFAULT=3600,
    )
    if config.is_behind_proxy:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)  # type: ignore[method-assign]
    with app.app_context():
        services.attach()
    measure(app)
    log_requests(app)
    guard(app)
    for blueprint in (seed.blueprint, jobs.blueprint, jobs.files_blueprint, system.blueprint):
        app.register_blueprint(blueprint)
    add_pages(app)
    add_error_handlers(app)
    app.after_request(_add_headers)
    return app


def _add_headers(response: Response) -> Response:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    if request.is_secure:
        response.headers.setdefault("Strict-Transport-Security", _LASTING)
    return response
