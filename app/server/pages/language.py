"""The pages' language: chosen with a cookie, else what the browser asks for; texts and the engine's sentences in it."""

from functools import lru_cache

import flask_babel
from flask import Flask, has_request_context, request
from flask_babel import Babel, get_locale

from app.core.paths import resources
from app.core.wording import Wording

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español"}
"""Each as those who speak it call it."""
COOKIE = "worksheet_studio_language"
FOLDER = "translations/web"
_SERVER_SENTENCES = "translations/server"
_FALLBACK = "en"


def add_languages(app: Flask) -> None:
    """Let `gettext` and its kin speak the language of whoever asks."""
    Babel(
        app,
        default_locale=_FALLBACK,
        default_translation_directories=str(resources() / FOLDER),
        locale_selector=choose_language,
    )


def choose_language() -> str:
    """The language for this request."""
    if not has_request_context():
        return _FALLBACK
    chosen = request.cookies.get(COOKIE, "")
    return chosen if chosen in LANGUAGES else (request.accept_languages.best_match(list(LANGUAGES)) or _FALLBACK)


def language() -> str:
    """The language that is spoken just now (`de`)."""
    locale = get_locale()
    return str(locale.language) if locale else _FALLBACK


def gettext(text: str, **values: object) -> str:
    """The text in the language of whoever asks, with its `%(name)s` places filled."""
    return str(flask_babel.gettext(text, **values))


def ngettext(one: str, many: str, num: int, **values: object) -> str:
    """As `gettext`, in the form that goes with `num`, which fills `%(num)d`."""
    return str(flask_babel.ngettext(one, many, num, **values))


def told(sentence: str) -> str:
    """A sentence of the engine or the server (an error, a hint, a notice) in the language of whoever asks."""
    return told_in(language(), sentence)


def told_in(spoken: str, sentence: str) -> str:
    """A sentence of the engine or the server in this language."""
    if spoken == _FALLBACK or not sentence:
        return sentence
    engine, server = _wordings(spoken)
    said = engine.say(sentence)
    return said if said != sentence else server.say(sentence)


@lru_cache(maxsize=len(LANGUAGES))
def _wordings(spoken: str) -> tuple[Wording, Wording]:
    return Wording.load(spoken), Wording.load(spoken, resources() / _SERVER_SENTENCES)
