"""What the endpoints promise, told in their own code and gathered into `/openapi.json`."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any, TypeVar

from flask import request
from pydantic import BaseModel, ValidationError
from spectree import Response, SecurityScheme, SecuritySchemeData, SpecTree
from spectree.models import SecureType
from spectree.plugins.flask_plugin import FlaskPlugin

from app import __version__
from app.core.errors import BadRequest
from app.server import texts
from app.server.documents import Problems

M = TypeVar("M", bound=BaseModel)
V = TypeVar("V", bound=Callable[..., Any])

JOBS, SEED, SYSTEM = "Jobs", "Generating", "System"

_PROBLEMS = {
    400: "Something in the request does not fit; `error` says what",
    401: "Nobody is signed in, or the token is not valid",
    403: "Not allowed, or not from our own page",
    404: "It is not there, or not yours",
    409: "It cannot be done as things stand",
    410: "It was there once",
    413: "Larger than is allowed here",
    429: "Tried too often",
    500: "A mistake of ours; `error` names it for the log",
    503: "Something that is needed is away; `error` says what",
}


class _Telling(FlaskPlugin):
    """Spectree's view of Flask, which here only tells: it would read a whole ZIP into memory to look at an answer."""

    def validate(self, func: Callable[..., Any], *_: Any, **path: Any) -> Any:
        """Answer the request."""
        return func(**path)


_spec = SpecTree(
    "flask",
    backend=_Telling,
    mode="strict",
    annotations=False,
    title="Worksheet Studio",
    description="Worksheets with answer keys from a curriculum workbook.",
    version=__version__,
    validation_error_status=400,
    validation_error_model=Problems,
    nested_naming_strategy=lambda _parent, child: child,
    naming_strategy=lambda model: model.__name__,
    security_schemes=[
        SecurityScheme(
            name="token",
            data=SecuritySchemeData(type=SecureType.HTTP, scheme="bearer", description="An API token of a person"),
        ),
    ],
)


def told(
    tag: str,
    *,
    form: type[BaseModel] | None = None,
    json: type[BaseModel] | None = None,
    query: type[BaseModel] | None = None,
    problems: tuple[int, ...] = (),
    is_open: bool = False,
    **answers: Any,
) -> Callable[[V], V]:
    """Tell what an endpoint takes and answers; `answers` are `HTTP_200=Document` and the like.

    Nothing is checked by it: `read_form` and `read_json` do that, with our own words.
    """
    usual = (400, 503, 500) if is_open else (400, 401, 403, 503, 500)
    for status in sorted({*usual, *problems}):
        answers.setdefault(f"HTTP_{status}", (Problems, _PROBLEMS[status]))
    security: dict[str, list[str]] = {} if is_open else {"token": []}
    return _spec.validate(
        form=form,
        json=json,
        query=query,
        resp=Response(**answers),
        tags=(tag,),
        security=security,
        skip_validation=True,
    )


def openapi_document() -> dict[str, Any]:
    """The OpenAPI document of the application that answers this request."""
    document: dict[str, Any] = deepcopy(_spec.spec)
    for path, kind in (("/download/{filename}", "application/zip"), ("/files/{job_id}/{name}", "application/pdf")):
        answers = document["paths"].get(path, {}).get("get", {}).get("responses", {})
        if "200" in answers:
            answers["200"]["content"] = {kind: {"schema": {"type": "string", "format": "binary"}}}
    for operation in (operation for path in document["paths"].values() for operation in path.values()):
        if "requestBody" in operation:  # a form has to be sent; without a JSON document all its defaults hold
            operation["requestBody"]["required"] = "application/json" not in operation["requestBody"]["content"]
    return document


def read_form(model: type[M]) -> M:
    """The form's fields as `model`; `BadRequest` in words when one does not fit."""
    return _checked(model, {name: request.form[name] for name in model.model_fields if name in request.form})


def read_query(model: type[M]) -> M:
    """The address' parameters as `model`; `BadRequest` in words when one does not fit."""
    return _checked(model, {name: request.args[name] for name in model.model_fields if name in request.args})


def read_json(model: type[M]) -> M:
    """The body as `model`, an empty one counting as `{}`; `BadRequest` in words when it does not fit."""
    if not request.get_data(cache=True):
        return _checked(model, {})
    body = request.get_json(silent=True)
    if body is None:
        raise BadRequest(texts.BAD_FORM.format(what="its body is no JSON"), code="bad-request")
    return _checked(model, body)


def _checked(model: type[M], given: object) -> M:
    try:
        return model.model_validate(given)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        where = ".".join(str(each) for each in first["loc"]) or "its body"
        raise BadRequest(
            texts.BAD_FORM.format(what=f"{where}: {first['msg'].lower()}"), detail=str(first), code="bad-request"
        ) from None
