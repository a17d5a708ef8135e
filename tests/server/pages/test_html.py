"""What holds for the HTML of every page: nothing inline, nothing from elsewhere, headings in order, labels."""

import re

import pytest
from flask.testing import FlaskClient

from app.core.paths import resources
from app.server.services import Services
from app.server.uploads import Draft
from tests.support.pages import complaints_about, finish_with_sheets, post
from tests.support.server import upload

PAGES = ("/", "/jobs", "/jobs?words=nothing", "/new/{draft}", "/jobs/{job}", "/jobs/{job}/cancel", "/jobs/{job}/delete")
LOOKS = ("/jobs/{job}/look/1.1", "/jobs/{job}/look/1.1?sheet=2&zoom=150", "/jobs/" + "0" * 32, "/nowhere")


@pytest.mark.parametrize("path", [*PAGES, *LOOKS])
def test_a_page_is_sound(ada_at: FlaskClient, studio: Services, draft: Draft, job_id: str, path: str) -> None:
    finish_with_sheets(studio, job_id)
    for language in ("en", "de", "es"):
        ada_at.set_cookie("worksheet_studio_language", language)
        answer = ada_at.get(path.format(draft=draft.id, job=job_id), headers={"Accept": "text/html"})
        assert complaints_about(answer.text) == []
        assert f'<html lang="{language}"' in answer.text and len(re.findall(r"<h1\b", answer.text)) == 1
        policy = answer.headers["Content-Security-Policy"]
        assert "unsafe" not in policy and "script-src 'self'" in policy
        assert answer.headers["Cache-Control"] == "no-store"


def test_pages_with_a_problem_are_sound_too(ada_at: FlaskClient, draft: Draft) -> None:
    for path, data in (("/", upload(b"no workbook")), (f"/new/{draft.id}", {"lesson": "2.1", "writer": "offline"})):
        answer = post(ada_at, path, data)
        assert answer.status_code == 400
        assert complaints_about(answer.text) == []


@pytest.mark.parametrize(
    "html",
    [
        '<p style="color: red">a</p>',
        '<a href="/" onclick="x()">a</a>',
        "<script>x()</script>",
        '<img src="https://elsewhere.example/a.png" alt="">',
        '<form action="//elsewhere.example"></form>',
        "<h1>a</h1><h3>b</h3>",
        "<input name=a>",
        '<p id="a"></p><p id="a"></p>',
        '<img src="/a.png">',
        "<p><b></p></b>",
        '<input type="text" aria-label="a" name="a" name="b">',
    ],
)
def test_the_checker_sees_what_may_not_be(html: str) -> None:
    assert complaints_about(html)


def test_scripts_and_styles_ask_nobody_else_and_make_no_code() -> None:
    for file in (resources() / "web" / "static").iterdir():
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"\beval\(|new Function|https?://|@import|\burl\(", text), file.name


def test_light_and_dark_have_the_same_colours() -> None:
    text = (resources() / "web" / "static" / "style.css").read_text(encoding="utf-8")
    blocks = re.findall(r":root(\[[^]]*\])? \{([^}]*)\}", text)
    colours = [dict(re.findall(r"(--[\w-]+): ([^;]+);", block)) for _, block in blocks]
    light, dark, auto = colours
    assert dark == auto and light.keys() == dark.keys()
