"""Before a job starts: what was read is shown, what is chosen reaches the job, what cannot start says why."""

import re

import pytest
from flask.testing import FlaskClient
from werkzeug.datastructures import MultiDict

from app.core.accounts import Actor, Person
from app.core.jobs import JobSnapshot, SectionChoice
from app.generators.outlook import Power, foresee
from app.generators.products import find_product
from app.server.services import Services
from app.server.uploads import Draft
from tests.support.pages import form_token, post

TESTER = Actor(name="tests")
NAMES = {"name-1-subject": "Chemistry", "name-1-grade": "Grade 8", "name-1-curriculum": "NGSS"}


def choices(**changes: object) -> MultiDict[str, str]:
    """The form as it is sent when nothing was changed but `changes`; a list stands for boxes of one name."""
    usual: dict[str, object] = {
        "product": "academy",
        "lesson": ["1.1", "1.2", "2.1"],
        "academy-section": [section.key for section in find_product("academy").sections],
        "paper": "letter",
        "language": "auto",
        "writer": "offline",
        "verify": "on",
        "preview": "on",
        **NAMES,
        **changes,
    }
    form: MultiDict[str, str] = MultiDict()
    for name, value in usual.items():
        form.setlist(name, value if isinstance(value, list) else [value])
    return form


def send(client: FlaskClient, draft: Draft, form: MultiDict[str, str], path: str = "") -> tuple[int, str, str]:
    """Status, text and location of the answer."""
    form["csrf_token"] = form_token(client)
    answer = client.post(f"/new/{draft.id}{path}", data=form)
    return answer.status_code, answer.text, answer.headers.get("Location", "")


def started(studio: Services, location: str) -> JobSnapshot:
    found = re.fullmatch(r"/jobs/([0-9a-f]{32})", location)
    assert found, location
    return studio.gateway.snapshot(found[1])


def test_everything_that_was_read_is_shown(ada_at: FlaskClient, draft: Draft) -> None:
    page = ada_at.get(f"/new/{draft.id}").text
    for words in ("Sunlight", "Heat", "Atoms &amp; &lt;b&gt;", "Two", "Grade 7.xlsx", "3 of 3 lessons chosen"):
        assert words in page
    assert [warning.cell for warning in draft.workbook.warnings] == ["C3", "D4"]
    assert "Two, D4" in page
    assert 'name="name-1-subject"' in page and 'name="name-0-subject"' not in page


def test_all_of_it_becomes_a_job(ada_at: FlaskClient, studio: Services, draft: Draft, ada: Person) -> None:
    status, _, location = send(ada_at, draft, choices())
    job = started(studio, location)
    assert (status, job.owner, job.title) == (303, ada.id, "Grade 7")
    assert [lesson.title for lesson in job.lessons] == ["Sunlight", "Heat", "Atoms & <b>"]
    assert [lesson.curriculum for lesson in job.lessons] == ["NGSS"] * 3


def test_what_is_chosen_reaches_the_job(ada_at: FlaskClient, studio: Services, draft: Draft) -> None:
    form = choices(
        product="caterpillar",
        lesson=["1.2"],
        paper="a4",
        language="other",
        code="IT",
        **{"caterpillar-section": ["scenario", "true_false"], "caterpillar-true_false": "7"},
    )
    del form["verify"], form["preview"]
    job = started(studio, send(ada_at, draft, form)[2])
    assert [lesson.lesson_id for lesson in job.lessons] == ["1.2"]
    assert job.options.sections == (SectionChoice(key="true_false", count=7), SectionChoice(key="scenario", count=10))
    options = job.options
    assert (options.product, options.paper, options.language) == ("caterpillar", "a4", "it")
    assert (options.writer, options.verify, options.preview) == ("offline", False, False)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"lesson": []}, "Choose at least one lesson."),
        ({"lesson": ["9.9"]}, "Choose at least one lesson."),
        ({"academy-section": []}, "Choose at least one section."),
        ({"name-1-grade": "  "}, "Say subject, grade and curriculum where they are missing."),
        ({"language": "other", "code": "not a code"}, "Write the language as a code"),
        ({"writer": "openai"}, "AI cannot write here just now."),
    ],
)
def test_what_cannot_start_says_why_and_keeps_the_choices(
    ada_at: FlaskClient, studio: Services, draft: Draft, changes: dict[str, object], words: str
) -> None:
    status, page, _ = send(ada_at, draft, choices(paper="a4", **changes))
    assert status == 400
    assert words in page and 'role="alert"' in page
    assert '<option value="a4" selected>' in page and 'value="Chemistry"' in page
    assert studio.gateway.jobs() == []


def test_a_missing_name_is_marked_at_its_field(ada_at: FlaskClient, draft: Draft) -> None:
    _, page, _ = send(ada_at, draft, choices(**{"name-1-grade": ""}))
    assert len(re.findall(r'aria-invalid="true"', page)) == 1
    field = re.search(r"<input[^>]*name=\"name-1-grade\"[^>]*>", page)
    assert field and 'aria-describedby="field-name-1-grade-error"' in field[0]


def test_names_of_lessons_that_are_not_chosen_are_not_asked_for(
    ada_at: FlaskClient, studio: Services, draft: Draft
) -> None:
    form = choices(lesson=["1.1"], **dict.fromkeys(NAMES, ""))
    assert len(started(studio, send(ada_at, draft, form)[2]).lessons) == 1


def test_the_estimate_is_that_of_the_window(ada_at: FlaskClient, studio: Services, draft: Draft) -> None:
    form = choices(lesson=["1.1", "1.2"], **{"academy-section": ["true_false"], "academy-true_false": "30"})
    form["csrf_token"] = form_token(ada_at)
    told = ada_at.post(f"/new/{draft.id}/estimate", data=form).json
    product = find_product("academy")
    sections = product.chosen((SectionChoice(key="true_false", count=30),))
    options = started(studio, send(ada_at, draft, form)[2]).options
    power = Power.of(studio.settings, studio.board.status)
    outlook = foresee(product, sections, options, 2, studio.settings.model, power)
    assert told["chosen"] == "2 of 3 lessons chosen"
    assert (told["files"], told["questions"]) == (str(outlook.files), str(outlook.questions))
    assert told["pages"] == f"about {outlook.pages}"
    assert (told["cost"], told["budget"], told["reason"]) == ("free", "", "")


def test_working_it_out_again_starts_nothing(ada_at: FlaskClient, studio: Services, draft: Draft) -> None:
    status, page, _ = send(ada_at, draft, choices(lesson=["1.1"], estimate="yes"))
    assert status == 200 and "1 of 3 lessons chosen" in page
    assert studio.gateway.jobs() == []


def test_the_budget_is_told_and_kept(
    ada_at: FlaskClient, studio: Services, draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-loopback-0123456789abcdef")
    studio.accounts.change_policy(TESTER, budget_usd=0.001)
    form = choices(writer="openai")
    form["csrf_token"] = form_token(ada_at)
    told = ada_at.post(f"/new/{draft.id}/estimate", data=form).json
    assert told["budget"] == "under $0.01" and told["cost"].startswith("about $0.")
    assert told["reason"].startswith("This costs more than is left of your budget")
    status, page, _ = send(ada_at, draft, form)
    assert status == 409 and "of your budget for this month" in page


def test_more_lessons_than_a_job_may_have(ada_at: FlaskClient, studio: Services, draft: Draft) -> None:
    studio.accounts.change_policy(TESTER, lessons_a_job=2)
    status, page, _ = send(ada_at, draft, choices())
    assert status == 400 and "This job has 3 lessons, and a job here may have 2." in page
    assert "A job here may have 2 lessons" in page


def test_a_count_that_is_none_counts_as_the_usual(ada_at: FlaskClient, studio: Services, draft: Draft) -> None:
    form = choices(**{"academy-true_false": "many", "academy-multiple_choice": "0", "academy-short_answer": "101"})
    counts = {choice.key: choice.count for choice in started(studio, send(ada_at, draft, form)[2]).options.sections}
    assert counts == {section.key: section.count for section in find_product("academy").sections}


@pytest.mark.parametrize("path", ["", "/estimate", "/drop"])
def test_another_teachers_workbook_is_not_there(ben_at: FlaskClient, draft: Draft, path: str) -> None:
    assert ben_at.get(f"/new/{draft.id}").status_code == 404
    status, page, _ = send(ben_at, draft, choices(), path)
    assert status == 404 and "Sunlight" not in page


def test_a_workbook_can_be_let_go(ada_at: FlaskClient, draft: Draft) -> None:
    assert post(ada_at, f"/new/{draft.id}/drop").headers["Location"] == "/"
    gone = ada_at.get(f"/new/{draft.id}")
    assert gone.status_code == 404 and "This workbook is not kept any more." in gone.text
