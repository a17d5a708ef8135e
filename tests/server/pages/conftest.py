"""A teacher at her browser: signed in by a session, with a job and a draft."""

from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from app.core.accounts import Person
from app.server.services import Services
from app.server.submitting import JobForm, submit
from app.server.uploads import Draft, keep_draft
from tests.support.server import client_of
from tests.support.workbooks import BLOCK, HEADINGS, save_book


@pytest.fixture
def ada_at(app: Flask, studio: Services, ada: Person) -> FlaskClient:
    """Her browser."""
    return client_of(app, studio, ada, by_token=False)


@pytest.fixture
def ben_at(app: Flask, studio: Services, ben: Person) -> FlaskClient:
    """The browser of another teacher."""
    return client_of(app, studio, ben, by_token=False)


@pytest.fixture
def draft(studio: Services, ada: Person, tmp_path: Path) -> Draft:
    """A workbook of hers with two units, the second of which is of a curriculum without names, and a remark."""
    first = [*BLOCK, ("Energy",), HEADINGS, (1, "MS-1", "Sunlight", "It is fast."), (2, "MS-2", "Heat", "It flows.")]
    second = [
        ("Section: Matter <b>",),
        HEADINGS,
        (1, "", "Atoms & <b>", "They are small."),
        ("", "", "", "A note alone."),
    ]
    path = save_book(tmp_path / "Grade 7.xlsx", {"One": first, "Two": second})
    return keep_draft(studio.home, ada.id, studio.reader.read(path, "Grade 7.xlsx"))


@pytest.fixture
def job_id(app: Flask, studio: Services, ada: Person, draft: Draft) -> str:
    """A job of hers with the two lessons of the first unit."""
    workbook = draft.workbook
    named = workbook.model_copy(update={"curricula": workbook.curricula[:1]})
    with app.test_request_context():
        return submit(ada, "academy", named, JobForm(writer="offline"))
