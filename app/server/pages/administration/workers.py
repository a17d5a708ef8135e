"""Workers and queues, as Celery sees them."""

from flask import render_template

from app.server.access import administrators_only, in_person
from app.server.pages.blueprint import blueprint
from app.server.services import services


@blueprint.get("/administration/workers")
@administrators_only
@in_person
def workers() -> str:
    """Who writes and who makes sheets, at what, and what waits. Titles of lessons are all that is said of them."""
    studio = services()
    return render_template("administration/workers.html", workers=studio.gateway.workers(), status=studio.board.status)
