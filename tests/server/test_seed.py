"""The seed's endpoints, to the letter of their contract."""

import json
import re
from datetime import date
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from app import __version__
from app.core.accounts import Actor
from app.core.build_info import BuildInfo
from app.core.jobs import EngineStatus, JobState, Problem
from app.core.ledger import Ledger
from app.server.services import Services
from app.worker.watch import Changes
from tests.support.server import finish_lesson, upload, workbook_bytes

TESTER = Actor(name="tests")


def begin(client: FlaskClient, workbook: bytes, **fields: str) -> str:
    answer = client.post("/generate-academy-async", data=upload(workbook, **fields))
    assert answer.status_code == 202, answer.text
    return str(answer.json["task_id"])


@pytest.mark.parametrize("product", ["academy", "caterpillar"])
def test_an_upload_begins_a_job(as_ada: FlaskClient, studio: Services, workbook: bytes, product: str) -> None:
    answer = as_ada.post(f"/generate-{product}-async", data=upload(workbook))
    assert answer.status_code == 202
    task_id = answer.json["task_id"]
    assert answer.json == {"task_id": task_id, "status": "started", "status_url": f"/task-status/{task_id}"}
    job = studio.gateway.snapshot(task_id)
    assert (job.title, job.options.product, len(job.lessons)) == ("Grade 7", product, 2)
    assert Path(job.root).parent == studio.home.root / "worksheets"
    assert not list((studio.home.root / "uploads").iterdir())  # the upload itself is gone


def test_a_job_that_waits_is_pending(as_ada: FlaskClient, workbook: bytes) -> None:
    task_id = begin(as_ada, workbook)
    answer = as_ada.get(f"/task-status/{task_id}")
    assert answer.json == {
        "state": "PENDING",
        "status": "Waiting for its turn",
        "current": 0,
        "total": 2,
        "individual_files": [],
        "failed_lessons": [],
        "notice": "",
    }


def test_a_lesson_that_is_done_can_be_fetched_while_the_rest_runs(
    as_ada: FlaskClient, studio: Services, workbook: bytes
) -> None:
    task_id = begin(as_ada, workbook)
    made = finish_lesson(studio, task_id, 2)
    told = as_ada.get(f"/task-status/{task_id}").json
    assert (told["state"], told["status"]) == ("PROGRESS", "Completed: Photosynthesis, part 2")
    (file,) = told["individual_files"]
    assert file["topic"] == "Photosynthesis, part 2"
    assert file["download_url"] == f"/download/{file['filename']}"
    assert re.fullmatch(r"[A-Za-z0-9-]+_1\.2_[0-9a-f]{32}\.zip", file["filename"])
    fetched = as_ada.get(file["download_url"], buffered=True)
    assert fetched.status_code == 200 and fetched.data == made.read_bytes()
    assert fetched.mimetype == "application/zip"
    assert fetched.headers["Content-Disposition"].startswith("attachment")
    other = file["download_url"].replace("_1.2_", "_1.1_")
    assert as_ada.get(other).status_code == 409


def test_who_steers_a_job_reads_at_once_how_it_stands(as_ada: FlaskClient, studio: Services, workbook: bytes) -> None:
    task_id = begin(as_ada, workbook)
    studio.board.take(Changes())  # live: what is known counts, and nobody tells of this job
    states = [as_ada.get(f"/task-status/{task_id}").json["state"]]
    for step in ("pause", "resume", "cancel", "retry"):
        lessons = {"lessons": ["1.1", "1.2"]} if step == "retry" else None
        assert as_ada.post(f"/api/jobs/{task_id}/{step}", json=lessons).status_code == 200
        states.append(as_ada.get(f"/task-status/{task_id}").json["state"])
    assert states == ["PENDING", "PROGRESS", "PENDING", "REVOKED", "PENDING"]


def test_a_file_that_was_made_again_is_not_taken_from_a_cache(
    as_ada: FlaskClient, studio: Services, workbook: bytes
) -> None:
    task_id = begin(as_ada, workbook)
    made = finish_lesson(studio, task_id, 2)
    job = as_ada.get(f"/api/jobs/{task_id}").json
    for path in (job["lessons"][1]["download_url"], f"/files/{task_id}/{job['lessons'][1]['files'][0]}"):
        fetched = as_ada.get(path, buffered=True)
        kept = fetched.headers["Cache-Control"]
        assert "private" in kept and "no-cache" in kept and "public" not in kept
        same = as_ada.get(path, headers={"If-None-Match": fetched.headers["ETag"]}, buffered=True)
        assert same.status_code == 304
    path = job["lessons"][1]["download_url"]
    old = {"If-None-Match": as_ada.get(path, buffered=True).headers["ETag"]}
    made.write_bytes(b"PK made again, with what had failed")
    assert as_ada.get(path, headers=old, buffered=True).data == made.read_bytes()


def test_the_end_brings_everything(as_ada: FlaskClient, studio: Services, workbook: bytes) -> None:
    task_id = begin(as_ada, workbook)
    for number in (1, 2):
        finish_lesson(studio, task_id, number)
    assert as_ada.get(f"/task-status/{task_id}").json["status"] == "Packing the files"
    whole = Path(studio.gateway.snapshot(task_id).root) / "Grade 7.zip"
    whole.write_bytes(b"PK everything")
    ledger = Ledger.open(studio.home, studio.settings)
    assert ledger.finish_job(task_id, JobState.DONE, zip=str(whole))
    told = as_ada.get(f"/task-status/{task_id}").json
    assert (told["state"], told["current"], told["total"]) == ("SUCCESS", 2, 2)
    result = told["result"]
    assert set(result) == {"download_url", "filename", "individual_files", "total_generated"}
    assert result["total_generated"] == 2 and result["individual_files"] == told["individual_files"]
    assert result["download_url"] == f"/download/{result['filename']}"
    assert as_ada.get(result["download_url"], buffered=True).data == b"PK everything"
    whole.unlink()
    assert as_ada.get(result["download_url"]).status_code == 410
    ledger.close()


def test_failure_and_cancelling_have_celerys_states(as_ada: FlaskClient, studio: Services, workbook: bytes) -> None:
    stopped, cancelled = begin(as_ada, workbook), begin(as_ada, workbook)
    ledger = Ledger.open(studio.home, studio.settings)
    problem = Problem(code="key", title="The key was refused", message="The key was refused.", hint="Enter another.")
    assert ledger.stop_job(stopped, problem)
    ledger.close()
    told = as_ada.get(f"/task-status/{stopped}").json
    assert (told["state"], told["error"]) == ("FAILURE", "The key was refused. Enter another.")
    assert as_ada.post(f"/api/jobs/{cancelled}/cancel").json == {"job_id": cancelled, "lessons": 2}
    assert as_ada.get(f"/task-status/{cancelled}").json["state"] == "REVOKED"


def test_choices_stand_beside_the_file(as_ada: FlaskClient, studio: Services, tmp_path: Path) -> None:
    data = workbook_bytes(tmp_path, 5, block=False)
    refused = as_ada.post("/generate-academy-async", data=upload(data))
    assert refused.status_code == 400 and "subject, grade, curriculum" in refused.json["error"]
    names = {"subject": "Science", "grade": "Grade 7", "curriculum": "NGSS"}
    chosen = {"lessons": "1.2,1.4-1.5", "sections": "true_false=10", "paper": "a4", "preview": "no", "verify": "off"}
    job = studio.gateway.snapshot(begin(as_ada, data, **names, **chosen))
    assert [lesson.lesson_id for lesson in job.lessons] == ["1.2", "1.4", "1.5"]
    options = job.options
    assert [(each.key, each.count) for each in options.sections] == [("true_false", 10)]
    assert (options.paper, options.preview, options.verify, options.writer) == ("a4", False, False, "offline")


@pytest.mark.parametrize(
    ("fields", "word"),
    [
        ({"lessons": "7.1"}, "7.1"),
        ({"units": "x"}, "x"),
        ({"sections": "poems"}, "poems"),
        ({"paper": "a3"}, "paper"),
        ({"language": "klingon!"}, "klingon"),
        ({"max_cost": "free"}, "free"),
        ({"preview": "perhaps"}, "preview"),
        ({"subject": "s" * 3000}, "subject"),
        ({"writer": "monkeys"}, "writer"),
    ],
)
def test_what_does_not_fit_is_said(as_ada: FlaskClient, workbook: bytes, fields: dict[str, str], word: str) -> None:
    answer = as_ada.post("/generate-academy-async", data=upload(workbook, **fields))
    assert answer.status_code == 400 and word in answer.json["error"], answer.text


@pytest.mark.parametrize(
    ("data", "name", "word"),
    [
        (b"", "a.xlsx", "empty"),
        (b"Unit,Lesson\n1,Cells\n", "a.csv", "CSV"),
        (b"PK\x03\x04 cut off", "a.xlsx", "damaged"),
        (b"x", "~$a.xlsx", "mark that Excel leaves"),
    ],
)
def test_a_bad_file_is_refused_in_words(as_ada: FlaskClient, data: bytes, name: str, word: str) -> None:
    answer = as_ada.post("/generate-academy-async", data=upload(data, name))
    assert answer.status_code == 400 and word in answer.json["error"]
    assert set(answer.json) == {"error", "code", "hint"}


def test_a_request_without_a_file_is_refused(as_ada: FlaskClient) -> None:
    for form in ({}, {"file": "text"}):
        answer = as_ada.post("/generate-academy-async", data=form)
        assert answer.status_code == 400 and "no workbook" in answer.json["error"]


def test_others_jobs_look_like_none(
    as_ada: FlaskClient, as_ben: FlaskClient, studio: Services, workbook: bytes
) -> None:
    task_id = begin(as_ada, workbook)
    finish_lesson(studio, task_id, 1)
    name = as_ada.get(f"/task-status/{task_id}").json["individual_files"][0]["filename"]
    for path in (f"/task-status/{task_id}", f"/download/{name}", f"/api/jobs/{task_id}"):
        theirs = as_ben.get(path)
        none = as_ben.get(path.replace(task_id, "0" * 32))
        assert (theirs.status_code, theirs.json) == (none.status_code, none.json) == (404, theirs.json)
    assert as_ben.post(f"/api/jobs/{task_id}/cancel").status_code == 404
    assert as_ben.delete(f"/api/jobs/{task_id}").status_code == 404
    assert as_ben.get("/api/jobs").json == {"jobs": [], "next": ""}
    assert studio.gateway.snapshot(task_id).state is JobState.RUNNING


def test_nothing_is_taken_on_while_the_engine_is_away(as_ada: FlaskClient, studio: Services, workbook: bytes) -> None:
    studio.board._status = EngineStatus(server="embedded", address="", is_up=False)
    answer = as_ada.post("/generate-academy-async", data=upload(workbook))
    assert answer.status_code == 503 and "Nothing is lost" in answer.json["error"]
    assert answer.headers["Retry-After"]
    assert as_ada.get("/health").status_code == 503
    assert not studio.gateway.jobs()


def test_the_limits_of_the_school_hold(as_ada: FlaskClient, studio: Services, workbook: bytes, tmp_path: Path) -> None:
    studio.accounts.change_policy(TESTER, lessons_a_job=3, jobs_at_once=2)
    large = as_ada.post("/generate-academy-async", data=upload(workbook_bytes(tmp_path, 4)))
    assert large.status_code == 400 and "has 4 lessons" in large.json["error"]
    first, _ = begin(as_ada, workbook), begin(as_ada, workbook)
    third = as_ada.post("/generate-academy-async", data=upload(workbook))
    assert third.status_code == 409 and "2 jobs" in third.json["error"]
    as_ada.post(f"/api/jobs/{first}/cancel")
    begin(as_ada, workbook)


def test_a_file_larger_than_allowed_is_refused(as_ada: FlaskClient, studio: Services) -> None:
    studio.accounts.change_policy(TESTER, upload_mib=1)
    for size, word in ((1_200_000, "1 MB"), (5_000_000, "too large")):
        head = b'--B\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nPK\x03\x04'
        body = head + bytes(size) + b"\r\n--B--\r\n"
        answer = as_ada.post("/generate-academy-async", data=body, content_type="multipart/form-data; boundary=B")
        assert answer.status_code == 413 and word in answer.json["error"]
    assert not list((studio.home.root / "uploads").iterdir())


def test_what_a_budget_allows(
    as_ada: FlaskClient, studio: Services, workbook: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-the-tests-0123456789")
    studio.accounts.change_policy(TESTER, budget_usd=0.10, jobs_at_once=50)
    by_ai = {"writer": "openai"}
    limits = []
    for _ in range(50):
        answer = as_ada.post("/generate-academy-async", data=upload(workbook, **by_ai))
        if answer.status_code != 202:
            break
        limits.append(studio.gateway.snapshot(answer.json["task_id"]).options.max_cost_usd)
    assert answer.status_code == 409 and "budget" in answer.json["error"]
    assert limits and sum(limits) <= 0.10 + 1e-9
    for job in studio.gateway.jobs():  # a job that was cancelled needs nothing any more
        as_ada.post(f"/api/jobs/{job.job_id}/cancel")
    assert begin(as_ada, workbook, **by_ai)
    assert begin(as_ada, workbook)  # what is written without AI costs nothing


def test_without_a_key_ai_is_refused_at_once(as_ada: FlaskClient, workbook: bytes) -> None:
    answer = as_ada.post("/generate-academy-async", data=upload(workbook, writer="openai"))
    assert answer.status_code == 400 and "No key" in answer.json["error"]


def test_deleting_takes_the_files_and_keeps_the_cost(as_ada: FlaskClient, studio: Services, workbook: bytes) -> None:
    task_id = begin(as_ada, workbook)
    made = finish_lesson(studio, task_id)
    assert as_ada.delete(f"/api/jobs/{task_id}").status_code == 409
    as_ada.post(f"/api/jobs/{task_id}/cancel")
    assert as_ada.delete(f"/api/jobs/{task_id}").status_code == 200
    assert not made.parent.parent.exists()
    assert as_ada.get(f"/task-status/{task_id}").status_code == 404


def test_a_year_of_jobs_comes_page_by_page(as_ada: FlaskClient, studio: Services, workbook: bytes) -> None:
    studio.accounts.change_policy(TESTER, jobs_at_once=20)
    made = [begin(as_ada, workbook) for _ in range(5)]
    first = as_ada.get("/api/jobs?limit=3").json
    rest = as_ada.get(f"/api/jobs?limit=3&before={first['next']}").json
    assert [job["job_id"] for job in first["jobs"] + rest["jobs"]] == made[::-1]
    assert rest["next"] == ""
    assert as_ada.get("/api/jobs?limit=0").status_code == 400
    assert as_ada.get("/api/jobs?before=nonsense").status_code == 400


def test_check_reads_and_begins_nothing(as_ada: FlaskClient, studio: Services, workbook: bytes) -> None:
    answer = as_ada.post("/api/check", data=upload(workbook))
    assert [lesson["title"] for lesson in answer.json["curricula"][0]["units"][0]["lessons"]] == [
        "Photosynthesis, part 1",
        "Photosynthesis, part 2",
    ]
    assert not studio.gateway.jobs()


def test_the_contract_is_told(as_ada: FlaskClient) -> None:
    told = as_ada.get("/openapi.json").json
    assert told["openapi"].startswith("3.1")
    promised = {"/generate-academy-async", "/generate-caterpillar-async", "/task-status/{task_id}", "/health"}
    assert promised | {"/download/{filename}"} <= set(told["paths"])
    assert json.dumps(told["paths"]["/download/{filename}"]).count("application/zip") == 1


def test_the_build_is_told(as_ada: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    health = as_ada.get("/health").json
    assert (health["version"], health["commit"]) == (__version__, "")
    build = BuildInfo(__version__, "1a2b3c4d5e" * 4, date(2026, 11, 29))
    monkeypatch.setattr("app.server.api.system.build_info", lambda: build)
    assert as_ada.get("/health").json["commit"] == build.commit
