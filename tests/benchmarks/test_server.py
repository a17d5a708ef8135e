"""The school's server under load: status answers with a year of jobs behind them, fifty teachers at once."""

import json
import subprocess
import sys
import threading
import time
import urllib.request
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

import psutil
import pytest
from sqlalchemy import update

from app.core.accounts import Accounts, Actor
from app.core.ledger import Ledger
from app.core.ledger.models import JobRow
from app.core.paths import Home
from app.core.settings import load_settings
from tests.support.accounts import make_administrator, make_teacher
from tests.support.many_jobs import fill
from tests.support.school import School, running_school
from tests.support.workbooks import BLOCK, HEADINGS, save_book

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1200)]

TEACHERS, LESSONS = 50, 20
FINISHED = 10_000


def tell(text: str) -> None:
    print(text, flush=True)  # noqa: T201


@dataclass
class Teacher:
    """A teacher of a benchmark, and what she saw."""

    number: int
    token: str
    task_id: str = ""
    accepted_after: float = 0.0
    first_after: float = 0.0
    last_after: float = 0.0
    status: dict[str, Any] = field(default_factory=dict)


def ask(server: School, path: str, token: str, data: bytes | None = None, kind: str = "") -> bytes:
    request = urllib.request.Request(server.address + path, data=data)
    request.add_header("Authorization", f"Bearer {token}")
    if kind:
        request.add_header("Content-Type", kind)
    with urllib.request.urlopen(request, timeout=120) as answer:
        body: bytes = answer.read()
        return body


def load(server: School, path: str, token: str, connections: int, seconds: float) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.support.load", server.address + path, "--connections", str(connections)]
    command += ["--seconds", str(seconds), "--token", token]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=seconds + 60)
    report: dict[str, Any] = json.loads(ended.stdout)
    return report


@pytest.mark.parametrize("finished", [10, FINISHED])
def test_status_under_load(tmp_path: Path, finished: int) -> None:
    """Requests a second and their times, with few and with many finished jobs in the database."""
    home = Home(tmp_path / "server" / "home").create()
    settings = load_settings(home)
    with Accounts.open(home, settings) as accounts:
        person = make_teacher_of(accounts)
        _, token = accounts.make_token(person.id, "load", None)
    with Ledger.open(home, settings) as ledger:
        ids = fill(ledger, finished, 10, owners=1)
        with ledger._engine.begin() as connection:
            connection.execute(update(JobRow).values(owner=person.id))
    with running_school(tmp_path / "server", "--sign-in", "--writers", "4") as server:
        load(server, f"/task-status/{ids[0]}", token, 4, 1)
        for connections in (10, 20):
            report = load(server, f"/task-status/{ids[0]}", token, connections, 8)
            tell(f"\n{finished} finished jobs, {connections} connections: {report}")
            assert set(report["statuses"]) == {"200"} and report["failures"] == 0
        assert server.process is not None
        tell(f"web process: {psutil.Process(server.process.pid).memory_info().rss / 2**20:.0f} MiB")


def make_teacher_of(accounts: Accounts) -> Any:
    make_administrator(accounts)
    return make_teacher(accounts)


def workbook_of(folder: Path, number: int, lessons: int) -> bytes:
    rows = [*BLOCK, (f"Unit of teacher {number}",), HEADINGS]
    note = "Plants make sugar from light. Chlorophyll absorbs red and blue light. Oxygen leaves through the stomata."
    rows += [(n, f"MS-{n}", f"Teacher {number} lesson {n}", note) for n in range(1, lessons + 1)]
    return save_book(folder / f"{number}.xlsx", {"Sheet": rows}).read_bytes()


def multipart(data: bytes, name: str, **fields: str) -> tuple[bytes, str]:
    parts = [
        f'--BOUND\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
        for key, value in fields.items()
    ]
    head = f'--BOUND\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'.encode()
    return b"".join([*parts, head, data, b"\r\n--BOUND--\r\n"]), "multipart/form-data; boundary=BOUND"


@contextmanager
def watched_memory(process: psutil.Process) -> Iterator[list[float]]:
    """MiB that the process took, every half second."""
    seen: list[float] = []
    is_over = threading.Event()

    def look() -> None:
        while not is_over.wait(0.5):
            seen.append(process.memory_info().rss / 2**20)

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    yield seen
    is_over.set()
    thread.join()


def test_fifty_teachers_at_once(tmp_path: Path) -> None:
    """All upload at the same moment; what each gets is hers, and nobody waits for another's whole job."""
    home = Home(tmp_path / "server" / "home").create()
    with Accounts.open(home, load_settings(home)) as accounts:
        make_administrator(accounts)
        accounts.change_policy(Actor(name="benchmark"), writer="offline")
        teachers = []
        for number in range(1, TEACHERS + 1):
            person = make_teacher(accounts, f"t{number}@school.example")
            teachers.append(Teacher(number, accounts.make_token(person.id, "load", None)[1]))
    books = {teacher.number: workbook_of(tmp_path, teacher.number, LESSONS) for teacher in teachers}
    with running_school(tmp_path / "server", "--sign-in", "--writers", "4") as server:
        assert server.process is not None
        with watched_memory(psutil.Process(server.process.pid)) as memory:
            began = time.monotonic()
            with ThreadPoolExecutor(TEACHERS) as pool:
                list(pool.map(lambda each: upload_and_follow(server, each, books[each.number], began), teachers))
            total = time.monotonic() - began
        for teacher in teachers:
            check_zip(server, teacher)
        print_report(teachers, memory, total)


def upload_and_follow(server: School, teacher: Teacher, book: bytes, began: float) -> None:
    fields = {"sections": "true_false=10,multiple_choice=10", "preview": "no"}
    data, kind = multipart(book, f"Teacher {teacher.number}.xlsx", **fields)
    teacher.task_id = json.loads(ask(server, "/generate-academy-async", teacher.token, data, kind))["task_id"]
    teacher.accepted_after = time.monotonic() - began
    while True:
        teacher.status = json.loads(ask(server, f"/task-status/{teacher.task_id}", teacher.token))
        after = time.monotonic() - began
        if teacher.status["current"] and not teacher.first_after:
            teacher.first_after = after
        if teacher.status["state"] not in ("PENDING", "PROGRESS"):
            teacher.last_after = after
            assert teacher.status["state"] == "SUCCESS", teacher.status
            return
        time.sleep(2)


def check_zip(server: School, teacher: Teacher) -> None:
    """Twenty lessons, all hers, each once."""
    body = ask(server, teacher.status["result"]["download_url"], teacher.token)
    with zipfile.ZipFile(BytesIO(body)) as archive:
        folders = {name.split("/")[1] for name in archive.namelist() if name.endswith(".pdf")}
    assert len(folders) == LESSONS
    assert all(f"Teacher {teacher.number} lesson" in name for name in folders), folders


def print_report(teachers: list[Teacher], memory: list[float], total: float) -> None:
    for name in ("accepted_after", "first_after", "last_after"):
        values = sorted(getattr(teacher, name) for teacher in teachers)
        tell(f"\n{name}: first {values[0]:.1f} s, median {values[len(values) // 2]:.1f} s, last {values[-1]:.1f} s")
    tell(f"{TEACHERS * LESSONS} lessons in {total:.0f} s; web process at most {max(memory):.0f} MiB")
