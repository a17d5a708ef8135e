"""Everybody who has an account, and inviting others."""

from collections import Counter
from dataclasses import dataclass

from flask import Response as FlaskResponse
from flask import make_response, redirect, render_template, request
from flask_babel import LazyString, gettext, lazy_gettext
from werkzeug.wrappers import Response

from app.core.accounts import Person, Role
from app.core.errors import BadRequest
from app.core.jobs import JobState
from app.server.access import administrators_only, in_person, visitor
from app.server.pages.blueprint import blueprint
from app.server.pages.forms import Errors, errors_of
from app.server.pages.sign_in import field
from app.server.services import services

ROLES: dict[Role, LazyString] = {
    Role.TEACHER: lazy_gettext("Teacher"),
    Role.ADMINISTRATOR: lazy_gettext("Administrator"),
}
_UNFINISHED = (JobState.RUNNING, JobState.PAUSED, JobState.STOPPED)


@dataclass(frozen=True)
class JobCount:
    """How many jobs somebody has; of what they are about an administrator learns nothing here."""

    total: int = 0
    unfinished: int = 0


@blueprint.get("/administration")
@administrators_only
@in_person
def administration() -> Response:
    """The first of the pages."""
    return redirect("/administration/people", 303)


@blueprint.get("/administration/people")
@administrators_only
@in_person
def people() -> FlaskResponse:
    """Everybody, and the form to invite somebody."""
    return _page({})


@blueprint.post("/administration/people")
@administrators_only
@in_person
def invite_person() -> FlaskResponse:
    """Invite somebody; the link is on the answer's page, to be handed over."""
    email, name = field("email"), field("name")
    role = Role.ADMINISTRATOR if field("role") == Role.ADMINISTRATOR else Role.TEACHER
    try:
        secret = services().accounts.invite(email, role, visitor().actor, name)
    except BadRequest as error:
        return _page(errors_of(error))
    return link_page(secret, gettext("Invitation for %(email)s", email=email.strip()), is_invitation=True)


def link_page(secret: str, title: str, *, is_invitation: bool) -> FlaskResponse:
    """A one-time link to hand over: here it is shown, and nowhere again."""
    address = services().config.public_url or request.host_url.rstrip("/")
    return make_response(
        render_template(
            "administration/link.html",
            link=f"{address}/welcome/{secret}",
            title=title,
            is_invitation=is_invitation,
        )
    )


def job_counts() -> dict[str, JobCount]:
    """How many jobs each owner has."""
    jobs = services().gateway.jobs()
    total = Counter(job.owner for job in jobs)
    unfinished = Counter(job.owner for job in jobs if job.state in _UNFINISHED)
    return {owner: JobCount(count, unfinished[owner]) for owner, count in total.items()}


def standing(person: Person) -> str:
    """Whether she uses her account: `invited`, `disabled` or `active`."""
    if not person.is_active:
        return "disabled"
    return "active" if person.has_password else "invited"


def _page(errors: Errors) -> FlaskResponse:
    studio = services()
    response = make_response(
        render_template(
            "administration/people.html",
            people=studio.accounts.people(),
            roles=ROLES,
            counts=job_counts(),
            no_jobs=JobCount(),
            standing=standing,
            needs_sign_in=studio.config.needs_sign_in,
            errors=errors,
            sent={name: field(name) for name in ("email", "name", "role")},
        )
    )
    response.status_code = 400 if errors else 200
    return response
