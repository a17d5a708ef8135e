"""The writing service: whether there is a key, which model writes, and whether the service answers."""

from dataclasses import dataclass

from flask import Response as FlaskResponse
from flask import flash, make_response, redirect, render_template
from flask_babel import gettext
from werkzeug.wrappers import Response

from app.core.errors import BadRequest, StorageError, StudioError
from app.core.settings import from_environment
from app.generators.writers.pricing import price_of
from app.server.access import administrators_only, in_person, visitor
from app.server.pages.administration.cleaning import clean_key
from app.server.pages.blueprint import blueprint
from app.server.pages.forms import Errors, words_of
from app.server.pages.sign_in import field
from app.server.service_key import Source, ask_for_models, find_key
from app.server.services import services

_PAGE = "/administration/writing"


@dataclass(frozen=True)
class Trial:
    """What the service said when it was asked: its models, or what is wrong."""

    models: tuple[str, ...] = ()
    problem: str = ""


@blueprint.get(_PAGE)
@administrators_only
@in_person
def writing_service() -> FlaskResponse:
    """Where the key comes from, never which it is."""
    return _page()


@blueprint.post(f"{_PAGE}/key")
@administrators_only
@in_person
def keep_key() -> Response:
    """Keep a key, sealed with SECRET_KEY, or forget the one that is kept."""
    studio = services()
    if field("forget"):
        studio.accounts.keep_service_key("", studio.config.secret_key, visitor().actor)
        return _done(gettext("The key is forgotten."))
    if not studio.config.is_secret_lasting:
        return _page({"key": gettext("A key cannot be kept here: it could not be read after the next start.")})
    key = clean_key(field("key"))
    if not key:
        return _page({"key": gettext("There is no key in this field.")})
    try:
        studio.accounts.keep_service_key(key, studio.config.secret_key, visitor().actor)
    except StorageError as error:
        if error.code != "vault-locked":
            raise
        return _page({"key": words_of(error)})
    return _done(gettext("The key is kept. Test it to see whether the service takes it."))


@blueprint.post(f"{_PAGE}/test")
@administrators_only
@in_person
def test_service() -> FlaskResponse:
    """Ask the service for its models with the key in use."""
    try:
        trial = Trial(models=ask_for_models(find_key().value))
    except StudioError as error:
        trial = Trial(problem=words_of(error))
    services().accounts.record("service-tested", visitor().actor, "" if trial.problem else "ok")
    return _page(trial=trial)


@blueprint.post(f"{_PAGE}/model")
@administrators_only
@in_person
def choose_model() -> Response:
    """Which model writes, and whether AI writes at all unless a teacher chooses."""
    writer = "offline" if field("writer") == "offline" else "openai"
    try:
        services().accounts.change_policy(visitor().actor, model=field("model"), writer=writer)
    except BadRequest as error:
        return _page({"model": words_of(error)})
    return _done(gettext("The choice is kept; it holds for new jobs."))


def _page(errors: Errors | None = None, trial: Trial | None = None) -> FlaskResponse:
    studio = services()
    policy = studio.accounts.policy()
    model = policy.model or studio.settings.model
    response = make_response(
        render_template(
            "administration/writing.html",
            key=find_key(),
            sources=Source,
            has_kept_key=studio.accounts.has_service_key(),
            is_lasting=studio.config.is_secret_lasting,
            address=studio.settings.base_url,
            is_address_given="base_url" in from_environment(),
            needs_key=studio.settings.needs_key,
            policy=policy,
            model=model,
            usual_model=studio.settings.model,
            price=price_of(model),
            sent_model=field("model") if errors else policy.model,
            errors=errors or {},
            trial=trial,
        )
    )
    response.status_code = 400 if errors else 200
    return response


def _done(words: str) -> Response:
    flash(words, "good")
    return redirect(_PAGE, 303)
