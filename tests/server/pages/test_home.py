"""The first page: products, workbooks that are sent, the sample and the empty workbook."""

from io import BytesIO
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from app.core.accounts import Actor
from app.core.paths import resources
from app.generators.products import all_products
from app.server.services import Services
from tests.support.pages import fetched, form_token, post
from tests.support.server import upload

TESTER = Actor(name="tests")


def test_both_products_are_shown_with_a_page_of_theirs(ada_at: FlaskClient) -> None:
    page = ada_at.get("/").text
    for product in all_products():
        assert product.name in page
        assert fetched(ada_at, f"/pictures/{product.key}-letter.png").mimetype == "image/png"
        assert f"/pictures/{product.key}-letter.png" in page


@pytest.mark.parametrize("name", ["nothing", "..%2Fwindow-done", "../window-done", "academy-letter.png%00"])
def test_other_pictures_are_not_there(ada_at: FlaskClient, name: str) -> None:
    assert ada_at.get(f"/pictures/{name}.png").status_code == 404


def test_a_workbook_becomes_a_draft_to_choose_from(ada_at: FlaskClient, workbook: bytes) -> None:
    answer = post(ada_at, "/", upload(workbook, product="caterpillar"))
    assert answer.status_code == 303
    assert answer.headers["Location"].startswith("/new/") and answer.headers["Location"].endswith("product=caterpillar")
    assert "Photosynthesis, part 2" in ada_at.get(answer.headers["Location"]).text


def test_a_file_that_is_no_workbook_is_refused_here(ada_at: FlaskClient) -> None:
    answer = post(ada_at, "/", upload(b"plain text", "<i>notes.txt", product="caterpillar"))
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text and "&lt;i&gt;notes.txt" in answer.text
    assert 'value="caterpillar" checked' in answer.text


def test_nothing_sent_is_said(ada_at: FlaskClient) -> None:
    answer = post(ada_at, "/", {"product": "academy"})
    assert answer.status_code == 400
    assert "There is no workbook in this request." in answer.text


def test_a_file_larger_than_the_school_allows_is_refused(ada_at: FlaskClient, studio: Services) -> None:
    studio.accounts.change_policy(TESTER, upload_mib=1)
    assert "up to 1 MB" in ada_at.get("/").text
    fields = (("csrf_token", "", form_token(ada_at)), ("file", '; filename="a.xlsx"', "x" * ((1 << 20) + 1)))
    parts = [
        f'--B\r\nContent-Disposition: form-data; name="{name}"{more}\r\n\r\n{value}' for name, more, value in fields
    ]
    body = "\r\n".join([*parts, "--B--\r\n"])
    answer = ada_at.post("/", data=body, content_type="multipart/form-data; boundary=B")
    assert answer.status_code == 413
    assert "This file is larger than 1 MB." in answer.text


def test_the_sample_can_be_tried_at_once(ada_at: FlaskClient) -> None:
    answer = post(ada_at, "/sample", {"product": "academy"})
    page = ada_at.get(answer.headers["Location"]).text
    assert "11 of 11 lessons chosen" in page and "Parts of a Cell and Their Functions" in page


def test_the_sample_and_an_empty_workbook_can_be_taken_home(
    ada_at: FlaskClient, studio: Services, tmp_path: Path
) -> None:
    sample = fetched(ada_at, "/sample.xlsx")
    assert sample.data == (resources() / "samples" / "sample-curriculum.xlsx").read_bytes()
    empty = fetched(ada_at, "/template.xlsx")
    assert "attachment" in empty.headers["Content-Disposition"]
    path = tmp_path / "empty.xlsx"
    path.write_bytes(empty.data)
    (lesson,) = studio.reader.read(path, "empty.xlsx").lessons()
    assert lesson[2].title.startswith("Photosynthesis")


def test_who_is_not_signed_in_sees_nothing_of_it(app: Flask, workbook: bytes) -> None:
    client = app.test_client()
    for path in ("/", "/jobs", "/sample.xlsx", "/template.xlsx", "/new/" + "0" * 32):
        answer = client.get(path)
        assert answer.status_code in (302, 303, 401), path
        assert "New job" not in answer.text
    token = form_token(client, "/jobs")
    answer = client.post("/", data={"csrf_token": token, "file": (BytesIO(workbook), "a.xlsx")})
    assert answer.status_code in (302, 303, 401)


def test_static_files_change_their_address_with_their_content(ada_at: FlaskClient) -> None:
    page = ada_at.get("/").text
    start = page.index("/static/style.css?v=")
    address = page[start : page.index('"', start)]
    assert fetched(ada_at, address).mimetype == "text/css"
    icons = ada_at.get("/icons.svg")
    assert icons.mimetype == "image/svg+xml" and '<symbol id="done"' in icons.text
    assert fetched(ada_at, "/logo.svg").mimetype == "image/svg+xml"
