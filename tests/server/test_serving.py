"""The server as a process with its engine: the seed's flow word by word, and whatever is killed in the midst of it."""

import json
import os
import signal
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from app.core.ledger import Ledger
from app.core.settings import load_settings
from app.worker.redis_server import RedisServer
from tests.support.postgres import Server, find_binaries, running_server
from tests.support.school import School, running_school
from tests.support.server import workbook_bytes

pytestmark = [pytest.mark.engine, pytest.mark.timeout(240)]

SMALL = {"writer": "offline", "sections": "true_false=25", "preview": "no"}
LESSONS = 30  # offline ones take a tenth of a second each: it must be seen, and killed, before all are done


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    with running_school(tmp_path) as school:
        yield school


@pytest.fixture
def workbook(tmp_path: Path) -> bytes:
    return workbook_bytes(tmp_path, LESSONS)


def wait_for(look: Callable[[], Any], seconds: float = 90, what: str = "it") -> Any:
    deadline = time.monotonic() + seconds
    while True:
        found = look()
        if found:
            return found
        assert time.monotonic() < deadline, f"{what} did not happen in time"
        time.sleep(0.1)


def status_of(school: School, task_id: str) -> dict[str, Any]:
    """The status, asked for until the server answers."""

    def ask() -> Any:
        code, body = school.get(f"/task-status/{task_id}")
        return json.loads(body) if code == 200 else None

    told: dict[str, Any] = wait_for(ask, 30, "an answer")
    return told


def is_under_way(school: School, task_id: str) -> bool:
    return 0 < status_of(school, task_id)["current"] < LESSONS


def ends_well(school: School, task_id: str) -> dict[str, Any]:
    """Wait for the end: every lesson is there once, and no more than that was written."""
    told: dict[str, Any] = wait_for(
        lambda: (now := status_of(school, task_id))["state"] not in ("PENDING", "PROGRESS") and now, 120, "the end"
    )
    assert told["state"] == "SUCCESS", told
    assert [file["topic"] for file in told["individual_files"]] == [
        f"Photosynthesis, part {n}" for n in range(1, LESSONS + 1)
    ]
    code, body = school.get(told["result"]["download_url"])
    assert code == 200
    with zipfile.ZipFile(BytesIO(body)) as archive:
        assert archive.testzip() is None
        assert len({Path(name).parts[-3] for name in archive.namelist() if name.endswith(".pdf")}) == LESSONS
    return told


def test_the_seeds_flow(school: School, workbook: bytes) -> None:
    code, body = school.upload("/generate-caterpillar-async", workbook, **SMALL)
    started = json.loads(body)
    assert code == 202 and started["status"] == "started"
    task_id = started["task_id"]
    assert started["status_url"] == f"/task-status/{task_id}"
    seen = []

    def look() -> bool:
        seen.append(status_of(school, task_id))
        return 0 < len(seen[-1]["individual_files"]) < LESSONS

    wait_for(look, what="a lesson that is done while others run")
    code, body = school.get(seen[-1]["individual_files"][0]["download_url"])
    assert code == 200
    with zipfile.ZipFile(BytesIO(body)) as archive:
        assert sum(name.endswith(".pdf") for name in archive.namelist()) == 2
    told = ends_well(school, task_id)
    assert told["current"] == told["total"] == told["result"]["total_generated"] == LESSONS
    currents = [each["current"] for each in seen] + [told["current"]]
    assert currents == sorted(currents)
    assert school.stop() == 0
    assert school.left_over() == []


def test_a_killed_server_goes_on_where_it_was(school: School, workbook: bytes) -> None:
    task_id = school.begin(workbook, **SMALL)
    wait_for(lambda: is_under_way(school, task_id), what="some lessons")
    done = {file["topic"] for file in status_of(school, task_id)["individual_files"]}
    school.kill()
    assert school.left_over() == []  # nothing of it outlives it
    began = time.monotonic()
    school.start()
    again = {file["topic"] for file in status_of(school, task_id)["individual_files"]}
    assert done <= again and time.monotonic() - began < 10
    ends_well(school, task_id)


@pytest.mark.parametrize("victim", ["server", "writer", "renderer-0", "supervisor"])
def test_whatever_ends_below_the_server_no_job_is_lost(school: School, workbook: bytes, victim: str) -> None:
    task_id = school.begin(workbook, **SMALL)
    wait_for(lambda: is_under_way(school, task_id), what="some lessons")
    os.kill(school.processes()[victim], signal.SIGKILL)
    assert status_of(school, task_id)["total"] == LESSONS  # what the ledger has is told all the while
    ends_well(school, task_id)


def test_two_servers_of_one_school(school: School, workbook: bytes) -> None:
    task_id = school.begin(workbook, **SMALL)
    other = school.twin()
    other.start()
    try:
        assert status_of(other, task_id)["total"] == LESSONS
        wait_for(lambda: is_under_way(other, task_id), what="some lessons")
        school.kill()
        ends_well(other, task_id)
    finally:
        other.stop()


@pytest.fixture
def postgres() -> Iterator[Server]:
    binaries = find_binaries()
    if binaries is None:
        pytest.skip("PostgreSQL is not installed here")
    with running_server(binaries) as server:
        yield server


def test_a_database_that_goes_away_and_comes_back(tmp_path: Path, postgres: Server, workbook: bytes) -> None:
    with running_school(tmp_path, DATABASE_URL=postgres.new_database()) as school:
        task_id = school.begin(workbook, **SMALL)
        wait_for(lambda: is_under_way(school, task_id), what="some lessons")
        postgres.stop()
        wait_for(lambda: school.get("/health")[0] == 503, 30, "the word that it is away")
        code, body = school.get("/api/jobs")
        assert code == 503 and "database" in json.loads(body)["error"].lower()
        code, body = school.upload("/generate-academy-async", workbook, **SMALL)
        assert code == 503 and json.loads(body)["error"]
        postgres.start()
        began = time.monotonic()
        wait_for(lambda: school.get(f"/task-status/{task_id}")[0] == 200, 10, "an answer")
        assert time.monotonic() - began < 10
        ends_well(school, task_id)
        ledger = Ledger(load_settings(school.home).database_url or dict(school.variables)["DATABASE_URL"])
        assert all(lesson.attempts <= 3 for lesson in ledger.snapshot(task_id).lessons)
        ledger.close()


def test_a_shared_redis_that_goes_away_and_comes_back(tmp_path: Path, workbook: bytes, shared: RedisServer) -> None:
    with running_school(tmp_path, REDIS_URL=shared.url) as school:
        task_id = school.begin(workbook, **SMALL)
        wait_for(lambda: is_under_way(school, task_id), what="some lessons")
        assert shared.process is not None
        shared.process.kill()
        shared.process.wait(10)
        wait_for(lambda: school.get("/health")[0] == 503, 30, "the word that it is away")
        code, body = school.upload("/generate-academy-async", workbook, **SMALL)
        assert code == 503 and "Nothing is lost" in json.loads(body)["error"]
        assert status_of(school, task_id)["total"] == LESSONS
        shared.start()
        began = time.monotonic()
        wait_for(lambda: school.get("/health")[0] == 200, 30, "its return")
        assert status_of(school, task_id)["total"] == LESSONS and time.monotonic() - began < 30
        ends_well(school, task_id)


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[RedisServer]:
    """A Redis server that belongs to no installation, and keeps its port over restarts."""
    from app.core.paths import Home
    from app.worker.redis_server import choose_server

    server = RedisServer(Home(tmp_path / "shared"), choose_server())
    server.start()
    yield server
    server.stop()


def test_a_name_from_elsewhere_is_not_answered(school: School) -> None:
    """A stranger's page can give its own name this machine's address."""
    request = urllib.request.Request(f"{school.address}/health", headers={"Host": "evil.example"})
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=10)
    assert refused.value.code == 403
    refused.value.close()
