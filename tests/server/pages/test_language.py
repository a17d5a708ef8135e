"""The language of pages, light and dark, and that choosing them leads nowhere else."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from app.core.accounts import Person
from app.server.services import Services
from tests.support.pages import form_token, post
from tests.support.server import client_of, upload


@pytest.mark.parametrize(
    ("accepted", "language", "words"),
    [
        ("", "en", "New job"),
        ("de-AT,de;q=0.9", "de", "Neuer Auftrag"),
        ("es-MX", "es", "Nuevo trabajo"),
        ("fr-FR,fr;q=0.9,es;q=0.5", "es", "Nuevo trabajo"),
        ("ja", "en", "New job"),
    ],
)
def test_a_page_speaks_what_the_browser_asks_for(ada_at: FlaskClient, accepted: str, language: str, words: str) -> None:
    page = ada_at.get("/", headers={"Accept-Language": accepted}).text
    assert f'<html lang="{language}" dir="ltr"' in page
    assert f"<h1>{words}</h1>" in page


def test_a_chosen_language_wins_and_stays(ada_at: FlaskClient) -> None:
    answer = post(ada_at, "/appearance", {"language": "de", "next": "/jobs?words=a"})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/jobs?words=a")
    assert '<html lang="de"' in ada_at.get("/jobs", headers={"Accept-Language": "es"}).text
    assert 'data-theme="auto"' in ada_at.get("/").text


def test_the_audit_log_says_in_its_language_who_is_no_person(app: Flask, studio: Services, head: Person) -> None:
    client = client_of(app, studio, head, by_token=False)
    for language, words in (("en", "system"), ("de", "System"), ("es", "sistema")):
        page = client.get("/administration/audit", headers={"Accept-Language": language}).text
        assert f'">{words}</td>' in page


def test_light_or_dark_is_kept_in_a_cookie_that_scripts_cannot_read(ada_at: FlaskClient) -> None:
    answer = post(ada_at, "/appearance", {"appearance": "dark"})
    (cookie,) = [each for each in answer.headers.getlist("Set-Cookie") if "appearance" in each]
    assert "HttpOnly" in cookie and "SameSite=Lax" in cookie
    assert 'data-theme="dark"' in ada_at.get("/").text


@pytest.mark.parametrize("name", ["language", "appearance"])
def test_what_is_not_known_is_not_kept(ada_at: FlaskClient, name: str) -> None:
    answer = post(ada_at, "/appearance", {name: '"><script>'})
    assert not [each for each in answer.headers.getlist("Set-Cookie") if name in each]
    ada_at.set_cookie(f"worksheet_studio_{name}", '"><script>')
    assert "<script>" not in ada_at.get("/").text


@pytest.mark.parametrize(
    "elsewhere",
    [
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "https://evil.example/",
        "http:evil.example",
        "javascript:alert(1)",
        "evil.example",
        "/ok\r\nSet-Cookie: a=b",
        "/\t/evil.example",
        "",
    ],
)
def test_nobody_is_led_elsewhere(ada_at: FlaskClient, elsewhere: str) -> None:
    answer = post(ada_at, "/appearance", {"language": "es", "next": elsewhere})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/")


def test_a_form_of_nobodys_is_refused(ada_at: FlaskClient) -> None:
    form_token(ada_at)
    for token in ("", "wrong"):
        answer = ada_at.post("/appearance", data={"csrf_token": token, "language": "de"})
        assert answer.status_code == 403
        assert "This form was open for too long" in answer.text


def test_the_engine_and_the_server_speak_it_too(ada_at: FlaskClient) -> None:
    token = form_token(ada_at)
    ada_at.set_cookie("worksheet_studio_language", "de")
    data = {**upload(b"no workbook", "Notizen.txt"), "csrf_token": token}
    answer = ada_at.post("/", data=data)
    assert answer.status_code == 400
    assert "Notizen.txt" in answer.text and "cannot" not in answer.text
    missing = ada_at.get("/jobs/" + "0" * 32)
    assert (missing.status_code, "Diesen Auftrag gibt es nicht." in missing.text) == (404, True)
