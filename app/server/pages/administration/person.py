"""One person: her role, a new password, disabling and removing her account."""

import re

from flask import Response as FlaskResponse
from flask import flash, make_response, redirect, render_template
from flask_babel import gettext
from werkzeug.wrappers import Response

from app.core.accounts import Person, Role
from app.core.errors import BadRequest
from app.server import texts
from app.server.access import administrators_only, forget_known_credentials, in_person, visitor
from app.server.errors import InConflict, NotThere
from app.server.jobs import delete_jobs_of
from app.server.pages.administration.people import ROLES, JobCount, job_counts, link_page, standing
from app.server.pages.blueprint import blueprint
from app.server.pages.sign_in import field
from app.server.services import services

_ID = re.compile(r"[0-9a-f]{32}")


@blueprint.get("/administration/people/<person_id>")
@administrators_only
@in_person
def person(person_id: str) -> FlaskResponse:
    """What is known of her account; of her worksheets only how many jobs they are."""
    found = _find(person_id)
    return make_response(
        render_template(
            "administration/person.html",
            found=found,
            standing=standing(found),
            roles=ROLES,
            count=job_counts().get(found.id, JobCount()),
            is_self=found.id == visitor().person.id,
        )
    )


@blueprint.post("/administration/people/<person_id>/role")
@administrators_only
@in_person
def change_role(person_id: str) -> Response:
    """Make her an administrator, or a teacher."""
    role = Role.ADMINISTRATOR if field("role") == Role.ADMINISTRATOR else Role.TEACHER
    found = _another(person_id)
    services().accounts.set_role(found.id, role, visitor().actor)
    return _done(found, gettext("%(name)s has this role now: %(role)s.", name=found.called, role=ROLES[role]))


@blueprint.post("/administration/people/<person_id>/link")
@administrators_only
@in_person
def make_link(person_id: str) -> FlaskResponse:
    """A link to set a new password, or a new invitation for somebody who did not come yet."""
    found = _find(person_id)
    accounts, by = services().accounts, visitor().actor
    if not found.has_password:
        secret = accounts.invite(found.email, found.role, by, found.name)
        return link_page(secret, gettext("Invitation for %(email)s", email=found.email), is_invitation=True)
    secret = accounts.begin_reset(found.id, by)
    return link_page(secret, gettext("New password for %(email)s", email=found.email), is_invitation=False)


@blueprint.post("/administration/people/<person_id>/active")
@administrators_only
@in_person
def change_active(person_id: str) -> Response:
    """Disable her account, which ends her sessions and tokens at once, or enable it again."""
    is_active = field("active") == "yes"
    found = _another(person_id)
    services().accounts.set_active(found.id, is_active, visitor().actor)
    if is_active:
        words = gettext("The account of %(name)s is enabled again.", name=found.called)
    else:
        words = gettext("The account of %(name)s is disabled; its sessions have ended.", name=found.called)
    return _done(found, words)


@blueprint.get("/administration/people/<person_id>/remove")
@administrators_only
@in_person
def ask_to_remove(person_id: str) -> FlaskResponse:
    """The question before it is done."""
    found = _find(person_id)
    count = job_counts().get(found.id, JobCount())
    return make_response(render_template("administration/remove.html", found=found, count=count))


@blueprint.post("/administration/people/<person_id>/remove")
@administrators_only
@in_person
def remove_person(person_id: str) -> Response:
    """Forget her, and her jobs with all files where that is wished."""
    found = _another(person_id)
    services().accounts.remove(found.id, visitor().actor)
    forget_known_credentials()
    if field("jobs") == "on":
        delete_jobs_of(services(), found.id)
    flash(gettext("%(name)s is removed.", name=found.called), "good")
    return redirect("/administration/people", 303)


def _find(person_id: str) -> Person:
    if not _ID.fullmatch(person_id):
        raise NotThere(texts.NO_PERSON_HERE, code="no-person")
    try:
        return services().accounts.person(person_id)
    except BadRequest:
        raise NotThere(texts.NO_PERSON_HERE, code="no-person") from None


def _another(person_id: str) -> Person:
    """Somebody else: nobody takes away her own rights by mistake."""
    found = _find(person_id)
    if found.id == visitor().person.id:
        raise InConflict(texts.OWN_ACCOUNT, hint=texts.OWN_ACCOUNT_HINT, code="own-account")
    return found


def _done(found: Person, words: str) -> Response:
    forget_known_credentials()
    flash(words, "good")
    return redirect(f"/administration/people/{found.id}", 303)
