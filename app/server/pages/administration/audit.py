"""The audit log: who did what, and when."""

from flask import render_template, request

from app.server.access import administrators_only, in_person
from app.server.pages.administration.actions import ACTIONS, ACTORS
from app.server.pages.blueprint import blueprint
from app.server.services import services

_A_PAGE = 50
_LONGEST = 200


@blueprint.get("/administration/audit")
@administrators_only
@in_person
def audit_log() -> str:
    """The newest first, those of one person or one kind where that is wished."""
    who = request.args.get("who", "").strip()[:_LONGEST]
    action = request.args.get("action", "")
    before = request.args.get("before", "")
    found = services().accounts.audit(
        _A_PAGE + 1,
        int(before) if before.isdecimal() and len(before) < 19 else None,
        who=who,
        action=action if action in ACTIONS else "",
    )
    events = found[:_A_PAGE]
    following = events[-1].id if len(found) > _A_PAGE else None
    return render_template(
        "administration/audit.html",
        events=events,
        following=following,
        actions=ACTIONS,
        actors=ACTORS,
        who=who,
        action=action,
        is_first=not before,
    )
