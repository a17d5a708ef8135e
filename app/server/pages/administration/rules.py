"""The school's rules: what a teacher's jobs may cost, how large things may be, how long they are kept."""

from dataclasses import dataclass

from flask import Response as FlaskResponse
from flask import flash, make_response, redirect, render_template, request
from flask_babel import gettext
from werkzeug.wrappers import Response

from app.core.accounts import Person, Policy
from app.core.errors import BadRequest
from app.server.access import administrators_only, in_person, visitor
from app.server.pages.administration.cleaning import number_or_none
from app.server.pages.blueprint import blueprint
from app.server.pages.forms import Errors, words_of
from app.server.pages.sign_in import field
from app.server.services import services
from app.server.submitting import month_begin

_PAGE = "/administration/rules"
_WHOLE = ("upload_mib", "lessons_a_job", "jobs_at_once", "session_days")
_MAY_BE_EMPTY = ("budget_usd", "keep_files_days", "keep_decks_days", "keep_accounts_days")
FIELDS = (*_MAY_BE_EMPTY, *_WHOLE)


@dataclass(frozen=True)
class Spent:
    """What a person's jobs of this month have cost, in US dollars."""

    person: Person
    cost_usd: float


@blueprint.get(_PAGE)
@administrators_only
@in_person
def rules() -> FlaskResponse:
    """The rules, and what was spent this month."""
    return _page({})


@blueprint.post(_PAGE)
@administrators_only
@in_person
def change_rules() -> Response:
    """Let other rules hold from now on."""
    changes = {name: number_or_none(field(name)) for name in FIELDS if name in request.form}
    try:
        services().accounts.change_policy(visitor().actor, **changes)
    except BadRequest as error:
        return _page({"": words_of(error)})
    flash(gettext("The rules are changed; they hold at once."), "good")
    return redirect(_PAGE, 303)


def _page(errors: Errors) -> FlaskResponse:
    policy = services().accounts.policy()
    shown = {name: field(name) if errors else _shown(policy, name) for name in FIELDS}
    response = make_response(
        render_template(
            "administration/rules.html",
            policy=policy,
            shown=shown,
            errors=errors,
            spent=_spent(),
            month=month_begin(),
        )
    )
    response.status_code = 400 if errors else 200
    return response


def _shown(policy: Policy, name: str) -> str:
    value = getattr(policy, name)
    return "" if value is None else f"{value:g}"


def _spent() -> list[Spent]:
    """Who has spent something this month, the most first."""
    accounts, since = services().accounts, month_begin()
    found = [Spent(person, accounts.spent_usd(person.id, since)) for person in accounts.people()]
    return sorted((each for each in found if each.cost_usd > 0), key=lambda each: -each.cost_usd)
