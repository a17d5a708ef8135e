"""What an error means in HTTP: a status, a sentence, and nothing of what stands behind it."""

import logging
import secrets
from typing import Any

from flask import Flask, Response, jsonify, render_template, request
from werkzeug.exceptions import HTTPException

from app.core.errors import BadRequest, EngineError, StorageError, StudioError, WorkbookRefused
from app.server import texts
from app.server.services import services

_log = logging.getLogger(__name__)


class HttpProblem(StudioError):
    """An error of the request's; each kind has a status."""

    status = 400


class SignInNeeded(HttpProblem):
    """Nobody is signed in, or by what is not valid any more."""

    code, status = "sign-in", 401


class NotAllowed(HttpProblem):
    """This person may not do this, or the request did not come from our own page."""

    code, status = "not-allowed", 403


class NotThere(HttpProblem):
    """It is not there, or not this person's: who asks cannot tell which."""

    code, status = "not-there", 404


class InConflict(HttpProblem):
    """It cannot be done as things stand."""

    code, status = "conflict", 409


class Gone(HttpProblem):
    """It was there once."""

    code, status = "gone", 410


class TooLarge(HttpProblem):
    """The upload is larger than is allowed here."""

    code, status = "too-large", 413


class TooOften(HttpProblem):
    """Tried too often; `seconds` until it may be tried again."""

    code, status = "too-often", 429

    def __init__(self, message: str, *, seconds: int, **words: Any) -> None:
        super().__init__(message, **words)
        self.seconds = seconds


class Unavailable(HttpProblem):
    """Something that this server needs is away."""

    code, status = "unavailable", 503


_STATUSES: dict[type[StudioError], int] = {WorkbookRefused: 400, BadRequest: 400, StorageError: 503, EngineError: 503}
_HTTP_WORDS = {
    404: (texts.NO_PAGE, "", "not-there"),
    405: (texts.WRONG_METHOD, "", "wrong-method"),
    413: (texts.REQUEST_TOO_LARGE, texts.TOO_LARGE_HINT, "too-large"),
}


def status_of(error: StudioError) -> int:
    """The HTTP status of an error."""
    if isinstance(error, HttpProblem):
        return error.status
    return next((status for kind, status in _STATUSES.items() if isinstance(error, kind)), 500)


def add_error_handlers(app: Flask) -> None:
    """Answer every error in words: as JSON to a program, as a page to a person."""
    app.register_error_handler(StudioError, _on_studio_error)
    app.register_error_handler(HTTPException, _on_http_error)
    app.register_error_handler(Exception, _on_unexpected)


def wants_json() -> bool:
    """Whether a program asks: every address but those of the pages answers in JSON."""
    if request.blueprint is not None:
        return request.blueprint != "pages"
    accepted = request.accept_mimetypes
    return accepted["application/json"] >= accepted["text/html"]


def _on_studio_error(error: StudioError) -> Response:
    status = status_of(error)
    if status >= 500:
        _log.warning("%s %s: %s %s", request.method, request.path, error, error.detail)
    return _answer(_without_places(error), status)


def without_places(words: str) -> str:
    """What a job or lesson says of itself, without where things are on this server: that is for its administrator."""
    if not _names_a_place(words):
        return words
    before, stop, _ = words.partition(str(services().home.root))[0].rpartition(". ")
    return f"{before}{stop}{texts.STORAGE} {texts.STORAGE_HINT}"


def _without_places(error: StudioError) -> StudioError:
    """The error without where things are on this server, which is for its administrator's log."""
    if not _names_a_place(str(error)):
        return error
    return StudioError(texts.STORAGE, hint=texts.STORAGE_HINT, code=error.code)


def _names_a_place(words: str) -> bool:
    return str(services().home.root) in words


def _on_http_error(error: HTTPException) -> Response:
    if error.response is not None:
        return error.response  # type: ignore[return-value]
    status = error.code or 500
    if status < 400:
        return error.get_response()  # type: ignore[return-value]
    what = (error.name or "").lower()
    message, hint, code = _HTTP_WORDS.get(status, (texts.BAD_FORM.format(what=what), "", "bad-request"))
    response = _answer(StudioError(message, hint=hint, code=code), status)
    for name, value in error.get_headers():
        if name == "Allow":
            response.headers[name] = value
    return response


def _on_unexpected(error: Exception) -> Response:
    number = secrets.token_hex(4)
    _log.error("%s %s failed, number %s", request.method, request.path, number, exc_info=error)
    hint = texts.UNEXPECTED_HINT.format(number=number)
    return _answer(StudioError(texts.UNEXPECTED, hint=hint, code="unexpected"), 500)


def _answer(error: StudioError, status: int) -> Response:
    if wants_json():
        response = jsonify(error_body(error))
    else:
        response = Response(render_template("error.html", error=error, status=status), mimetype="text/html")
    response.status_code = status
    if isinstance(error, TooOften):
        response.headers["Retry-After"] = str(error.seconds)
    if status == 503:
        response.headers["Retry-After"] = "10"
    if status == 401 and wants_json():
        response.headers["WWW-Authenticate"] = 'Bearer realm="Worksheet Studio"'
    return response


def error_body(error: StudioError) -> dict[str, str]:
    """The JSON document of an error; `error` is all that a person needs to read."""
    return {"error": str(error), "code": error.code, "hint": error.hint}
