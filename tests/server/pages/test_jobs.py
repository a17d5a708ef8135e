"""The list of jobs and the page of each: what they show, what can be done, and that it is one's own only."""

import re
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from app.core.accounts import Actor, Person
from app.core.jobs import EngineStatus, JobState, LessonState, Problem, Progress, Stage
from app.core.ledger import Ledger
from app.server.services import Services
from app.server.submitting import JobForm, submit
from app.server.uploads import Draft
from tests.support.pages import finish_with_sheets, form_token, post
from tests.support.server import set_lesson

TESTER = Actor(name="tests")
REFUSED = Problem(code="key", title="The key was refused", message="The key was refused.", hint="Enter another.")


@pytest.fixture
def ledger(studio: Services) -> "Ledger":
    opened = Ledger.open(studio.home, studio.settings)
    yield opened
    opened.close()


def make_jobs(app: Flask, ada: Person, draft: Draft, *titles: str) -> None:
    """A job for each title, the last one the newest."""
    for title in titles:
        curricula = draft.workbook.curricula[:1]
        workbook = draft.workbook.model_copy(update={"curricula": curricula, "name": f"{title}.xlsx"})
        with app.test_request_context():
            submit(ada, "academy", workbook, JobForm(writer="offline"))


def test_without_jobs_the_list_says_how_to_begin(ada_at: FlaskClient) -> None:
    page = ada_at.get("/jobs").text
    assert "There are no jobs yet." in page and 'href="/"' in page


def test_the_list_has_the_newest_first_and_can_be_searched(
    app: Flask, ada_at: FlaskClient, ada: Person, draft: Draft
) -> None:
    make_jobs(app, ada, draft, "Plants", "Stars", "Plants & <more>")
    page = ada_at.get("/jobs").text
    assert page.index("Plants &amp; &lt;more&gt;") < page.index("Stars")
    found = ada_at.get("/jobs?words=pLaNts").text
    assert "Plants &amp; &lt;more&gt;" in found and "Stars" not in found
    nothing = ada_at.get("/jobs?words=%3Cb%3E").text
    assert "Nothing is called “&lt;b&gt;”." in nothing


def test_a_long_list_comes_in_pages(
    app: Flask, ada_at: FlaskClient, studio: Services, ada: Person, draft: Draft, head: Person
) -> None:
    studio.accounts.change_policy(TESTER, jobs_at_once=100)
    make_jobs(app, ada, draft, *(f"Job number {number}" for number in range(1, 24)))
    first = ada_at.get("/jobs").text
    assert "Job number 23<" in first and "Job number 3<" not in first and "Newest" not in first
    older = re.search(r'href="(/jobs\?before=[^"]+)"', first)
    assert older
    second = ada_at.get(older[1].replace("&amp;", "&")).text
    assert "Job number 3<" in second and "Job number 4<" not in second and "Older" not in second
    found = ada_at.get("/jobs?words=number+1").text
    assert "Job number 1<" in found and "Job number 19<" in found and "Job number 2<" not in found
    assert ada_at.get("/jobs?before=x").status_code == 400


def test_a_job_has_a_row_for_each_lesson(ada_at: FlaskClient, job_id: str) -> None:
    page = ada_at.get(f"/jobs/{job_id}").text
    assert page.count('class="lesson"') == 2
    assert page.count("Waiting for its turn") == 2 and "0 of 2 lessons" in page
    assert "Sunlight" in page and "1. Energy" in page and "Academy Ready" in page


def test_rows_say_in_words_what_goes_on(ada_at: FlaskClient, studio: Services, ledger: Ledger, job_id: str) -> None:
    first, second = studio.gateway.snapshot(job_id).lessons
    progress = Progress(stage=Stage.WRITING, section="multiple_choice", section_done=14, section_of=25, done=39, of=105)
    set_lesson(ledger, first.task_id, state=LessonState.WRITING, progress=progress)
    set_lesson(ledger, second.task_id, state=LessonState.FAILED, problem=REFUSED)
    page = ada_at.get(f"/jobs/{job_id}").text
    assert "Writing multiple choice, 14 of 25" in page
    assert "Failed: The key was refused" in page and "The key was refused. Enter another." in page
    ada_at.set_cookie("worksheet_studio_language", "de")
    assert "Schreibt Multiple Choice, 14 von 25" in ada_at.get(f"/jobs/{job_id}").text


def test_the_script_is_told_the_same_as_the_page(ada_at: FlaskClient, studio: Services, job_id: str) -> None:
    told = ada_at.get(f"/jobs/{job_id}/live")
    assert (told.json["state"], told.json["words"], told.json["is_running"]) == ("running", "0 of 2 lessons", True)
    assert [each["id"] for each in told.json["lessons"]] == ["1.1", "1.2"]
    mark = told.headers["ETag"]
    assert told.json["mark"] == mark.strip('"') and mark.strip('"') in ada_at.get(f"/jobs/{job_id}").text
    same = ada_at.get(f"/jobs/{job_id}/live", headers={"If-None-Match": mark})
    assert (same.status_code, same.text) == (304, "")
    finish_with_sheets(studio, job_id)
    newer = ada_at.get(f"/jobs/{job_id}/live", headers={"If-None-Match": mark})
    done = newer.json["lessons"][0]
    assert (done["words"], done["icon"], done["tone"], done["bar"]["good"]) == ("Done", "done", "good", 100.0)
    assert done["can_look"] and done["zip"].startswith("/download/Sunlight_1.1_")
    ada_at.set_cookie("worksheet_studio_language", "es")
    assert ada_at.get(f"/jobs/{job_id}/live").json["words"] == "1 de 2 lecciones"


def test_without_an_engine_the_rows_say_so(ada_at: FlaskClient, studio: Services, job_id: str) -> None:
    studio.board._status = EngineStatus(server="embedded", address="", is_up=False)
    assert ada_at.get(f"/jobs/{job_id}").text.count("Waiting for the engine…") >= 2


def test_a_lesson_is_cancelled_and_taken_up_again(ada_at: FlaskClient, studio: Services, job_id: str) -> None:
    answer = post(ada_at, f"/jobs/{job_id}/cancel", {"lesson": "1.1"})
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/jobs/{job_id}")
    states = [lesson.state for lesson in studio.gateway.snapshot(job_id).lessons]
    assert states == [LessonState.CANCELLED, LessonState.QUEUED]
    assert "Cancelled. What is done stays." in ada_at.get(f"/jobs/{job_id}").text
    post(ada_at, f"/jobs/{job_id}/retry", {"lesson": "1.1"})
    assert studio.gateway.snapshot(job_id).lessons[0].state is LessonState.QUEUED


def test_a_script_acts_without_leaving_the_page(ada_at: FlaskClient, studio: Services, job_id: str) -> None:
    answer = post(ada_at, f"/jobs/{job_id}/pause", headers={"X-Requested-With": "fetch"})
    assert (answer.status_code, answer.text) == (204, "")
    assert studio.gateway.snapshot(job_id).state is JobState.PAUSED
    assert "paused" in ada_at.get(f"/jobs/{job_id}").text.lower()
    post(ada_at, f"/jobs/{job_id}/resume", headers={"X-Requested-With": "fetch"})
    assert studio.gateway.snapshot(job_id).state is JobState.RUNNING


def test_cancelling_and_deleting_ask_first_also_without_a_script(
    ada_at: FlaskClient, studio: Services, job_id: str
) -> None:
    asked = ada_at.get(f"/jobs/{job_id}/cancel").text
    assert "Cancel this job?" in asked and "2 lessons of “Grade 7” are not finished" in asked
    assert studio.gateway.snapshot(job_id).state is JobState.RUNNING
    post(ada_at, f"/jobs/{job_id}/cancel")
    assert studio.gateway.snapshot(job_id).state is JobState.CANCELLED
    assert "Delete this job?" in ada_at.get(f"/jobs/{job_id}/delete").text
    answer = post(ada_at, f"/jobs/{job_id}/delete")
    assert answer.headers["Location"] == "/jobs"
    assert "The job is deleted, with its files." in ada_at.get("/jobs").text
    assert ada_at.get(f"/jobs/{job_id}").status_code == 404


def test_a_running_job_is_not_deleted(ada_at: FlaskClient, studio: Services, job_id: str) -> None:
    assert post(ada_at, f"/jobs/{job_id}/delete").status_code == 409
    assert studio.gateway.snapshot(job_id).state is JobState.RUNNING


def test_cancelled_lessons_are_taken_up_together(ada_at: FlaskClient, studio: Services, job_id: str) -> None:
    post(ada_at, f"/jobs/{job_id}/cancel")
    assert "Take up cancelled lessons again" in ada_at.get(f"/jobs/{job_id}").text
    post(ada_at, f"/jobs/{job_id}/retry", {"cancelled": "yes"})
    job = studio.gateway.snapshot(job_id)
    assert job.state is JobState.RUNNING and {each.state for each in job.lessons} == {LessonState.QUEUED}


def test_a_stopped_job_says_what_to_do(ada_at: FlaskClient, ledger: Ledger, job_id: str) -> None:
    assert ledger.stop_job(job_id, REFUSED)
    page = ada_at.get(f"/jobs/{job_id}").text
    assert "Stopped: The key was refused" in page and "The key was refused. Enter another." in page


def test_what_has_cost_nothing_yet_names_no_cost(
    app: Flask, ada_at: FlaskClient, ada: Person, draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test-0123456789")
    with app.test_request_context():
        workbook = draft.workbook.model_copy(update={"curricula": draft.workbook.curricula[:1]})
        job_id = submit(ada, "academy", workbook, JobForm(writer="openai"))
    assert "<span data-spent hidden>" in ada_at.get(f"/jobs/{job_id}").text


def test_where_files_are_on_the_server_is_not_said(
    ada_at: FlaskClient, studio: Services, ledger: Ledger, job_id: str
) -> None:
    first, second = studio.gateway.snapshot(job_id).lessons
    place = f"The disk is full: {studio.home.root}/worksheets/ab12/1. Energy/Sunlight.pdf could not be saved."
    full = Problem(code="disk-full", title="The files could not be saved", message=place, hint="Make room on it.")
    notice = f"True or False: Look at question 3. The preview could not be made: {place}"
    set_lesson(ledger, first.task_id, state=LessonState.FAILED, problem=full)
    set_lesson(ledger, second.task_id, state=LessonState.DONE, notice=notice)
    assert ledger.stop_job(job_id, full)
    for path in ("/jobs/{}", "/jobs/{}/live", "/task-status/{}", "/api/jobs/{}"):
        told = ada_at.get(path.format(job_id)).text
        assert str(studio.home.root) not in told and "cannot use one of its folders just now. Nothing is lost." in told
    assert "Look at question 3. The server cannot use" in told
    ada_at.set_cookie("worksheet_studio_language", "de")
    assert "Der Server kann einen seiner Ordner gerade nicht benutzen." in ada_at.get(f"/jobs/{job_id}").text


def test_files_that_are_not_kept_any_more_can_be_made_again(
    ada_at: FlaskClient, studio: Services, ledger: Ledger, job_id: str
) -> None:
    for number in (1, 2):
        finish_with_sheets(studio, job_id, number)
    whole = Path(studio.gateway.snapshot(job_id).root, "all.zip")
    whole.write_bytes(b"PK")
    assert ledger.finish_if_complete(job_id) is JobState.DONE
    ledger.finish_job(job_id, JobState.DONE, zip=str(whole))
    page = ada_at.get(f"/jobs/{job_id}").text
    assert "Download everything (ZIP)" in page and "not kept any more" not in page
    whole.unlink()
    assert "The files of this job are not kept any more." in ada_at.get(f"/jobs/{job_id}").text


GETS = ("", "/live", "/cancel", "/delete", "/look/1.1", "/look/1.1/1/1-800.png")
POSTS = ("/cancel", "/retry", "/pause", "/resume", "/delete")


@pytest.mark.parametrize("path", GETS)
def test_another_teacher_sees_nothing_of_it(
    ada_at: FlaskClient, ben_at: FlaskClient, studio: Services, job_id: str, path: str
) -> None:
    finish_with_sheets(studio, job_id)
    assert ada_at.get(f"/jobs/{job_id}{path}").status_code == 200
    refused = ben_at.get(f"/jobs/{job_id}{path}")
    assert refused.status_code == 404 and "Sunlight" not in refused.text
    assert "Grade 7" not in ben_at.get("/jobs").text


@pytest.mark.parametrize("path", POSTS)
def test_another_teacher_can_do_nothing_with_it(ben_at: FlaskClient, studio: Services, job_id: str, path: str) -> None:
    before = studio.gateway.snapshot(job_id)
    assert post(ben_at, f"/jobs/{job_id}{path}").status_code == 404
    assert studio.gateway.snapshot(job_id) == before


@pytest.mark.parametrize("path", POSTS)
def test_nothing_is_done_without_the_forms_token(ada_at: FlaskClient, studio: Services, job_id: str, path: str) -> None:
    form_token(ada_at)
    before = studio.gateway.snapshot(job_id)
    assert ada_at.post(f"/jobs/{job_id}{path}").status_code == 403
    assert studio.gateway.snapshot(job_id) == before


@pytest.mark.parametrize("name", ["0" * 32, "x", "../jobs", "%00", "a" * 400])
def test_jobs_that_are_none(ada_at: FlaskClient, name: str) -> None:
    assert ada_at.get(f"/jobs/{name}").status_code == 404
