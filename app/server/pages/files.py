"""Drawings and pictures that pages show; they are the same for everybody."""

from flask import Response, send_from_directory

from app.core.paths import resources
from app.server.errors import NotThere
from app.server.pages.blueprint import blueprint
from app.server.pages.layout import icon_sheet
from app.server.texts import NO_PAGE

_LONG = "public, max-age=31536000, immutable"
_DAY = "public, max-age=86400"


@blueprint.get("/icons.svg")
def icons() -> Response:
    """All icons; the address has a digest, so that a browser may keep it."""
    return Response(icon_sheet(), mimetype="image/svg+xml", headers={"Cache-Control": _LONG})


@blueprint.get("/logo.svg")
@blueprint.get("/favicon.ico")
def logo() -> Response:
    """The program's own icon."""
    return _sent("icons", "app-color.svg", "image/svg+xml")


@blueprint.get("/pictures/<name>.png")
def picture(name: str) -> Response:
    """A page of a product."""
    known = {file.stem for file in (resources() / "pictures" / "products").glob("*.png")}
    if name not in known:
        raise NotThere(NO_PAGE, code="no-file")
    return _sent("pictures/products", f"{name}.png", "image/png")


def _sent(folder: str, name: str, kind: str) -> Response:
    response = send_from_directory(resources() / folder, name, mimetype=kind)
    response.headers["Cache-Control"] = _DAY
    return response
