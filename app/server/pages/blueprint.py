"""The blueprint of all pages: whatever is a page of ours is a view of it, so that the same checks hold for all."""

from flask import Blueprint, Response

blueprint = Blueprint("pages", __name__)
_PRIVATE = ("text/html", "application/json")


@blueprint.after_app_request
def keep_private(response: Response) -> Response:
    """What a page says is its reader's own: nobody who sits down at the computer after her gets it from a cache."""
    if response.mimetype in _PRIVATE:
        response.headers.setdefault("Cache-Control", "no-store")
    return response
