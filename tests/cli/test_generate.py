"""`generate`, `resume`, `jobs`, `cancel`, `retry` with a real engine and the offline writer."""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.support.command import ROOT, Command
from tests.support.service import WritingService

pytestmark = [pytest.mark.engine, pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals of POSIX")]

SMALL = ("--product", "academy", "--writer", "offline", "--sections", "true_false=5", "--no-preview")

LARGE = ("--product", "academy", "--writer", "offline")


@pytest.fixture
def start(command: Command) -> Iterator[Callable[..., "subprocess.Popen[str]"]]:
    """Starts the program; what a failed test leaves running is killed."""
    running: list[subprocess.Popen[str]] = []

    def starter(*arguments: object, by: Command = command) -> "subprocess.Popen[str]":
        running.append(by.start(*arguments))
        return running[-1]

    yield starter
    for process in running:
        process.kill()
        with process:
            pass


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """Ten lessons in two units, one of them a bundle."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Subject Name", "Life Science"], ["Grade level", "Grade 7"], ["Curriculum", "NGSS"]):
        sheet.append(row)
    for unit in ("Cells", "Plants"):
        sheet.append([])
        sheet.append([f"Section: {unit}"])
        sheet.append(["NO", "STANDARD", "TITLE", "NOTE"])
        for number in range(1, 6):
            note = f"{unit} need water. {unit} take in energy from light or food. Part {number} is about growth."
            sheet.append([number, f"LS1-{number}", f"{unit} and growth, part {number}", note])
        sheet.append(["MINI BUNDLE"])
    path = tmp_path / "curriculum.xlsx"
    book.save(path)
    return path


def wait_for(started: "subprocess.Popen[str]", words: str) -> str:
    """Read what the program says until it says `words`."""
    assert started.stderr is not None
    said = ""
    while words not in said:
        line = started.stderr.readline()
        assert line, said
        said += line
    return said


def files_of(document: dict[str, Any]) -> list[Path]:
    return [Path(name) for lesson in document["lessons"] for name in lesson["files"]]


def test_a_workbook_becomes_worksheets_and_one_document(command: Command, workbook: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    ended = command.run("generate", workbook, "--out", out, "--units", "2", *SMALL, "--json")
    assert ended.code == 0, ended.err
    document = ended.document
    assert [lesson["id"] for lesson in document["lessons"]] == ["2.1", "2.2", "2.3", "2.4", "2.5"]
    assert {lesson["state"] for lesson in document["lessons"]} == {"done"}
    assert all(lesson["questions"] == {"true_false": 5} for lesson in document["lessons"])
    assert len(files_of(document)) == 10 and all(path.read_bytes()[:4] == b"%PDF" for path in files_of(document))
    assert Path(document["zip"]).is_file() and Path(document["out"]) == out
    assert "2.1 Plants and growth, part 1: done, 5 questions" in ended.err
    listed = command.run("jobs", "--json").document["jobs"]
    assert [(job["job_id"], job["state"], job["done"]) for job in listed] == [(document["job_id"], "done", 5)]
    assert document["job_id"][:12] in command.run("jobs").out


@pytest.fixture
def service() -> Iterator[WritingService]:
    """Takes its time, so that what a test does in the midst of a job is in the midst on any machine."""
    with WritingService(key="sk-right-key-12345678", first_seconds=1) as service:
        yield service


@pytest.fixture
def patient(command: Command, service: WritingService) -> Command:
    """The program with that service, and two lessons at once."""
    variables = {"OPENAI_BASE_URL": service.url, "OPENAI_API_KEY": "sk-right-key-12345678"}
    return Command(command.home, (*variables.items(), ("WORKSHEET_STUDIO_WRITERS", "2")))


def test_ctrl_c_keeps_what_is_done_and_resume_does_the_rest(
    patient: Command,
    service: WritingService,
    start: Callable[..., "subprocess.Popen[str]"],
    workbook: Path,
    tmp_path: Path,
) -> None:
    few = ("--product", "academy", "--sections", "true_false=5", "--no-preview", "--json")
    started = start("generate", workbook, "--out", tmp_path / "out", *few, by=patient)
    said = wait_for(started, "done, 5 questions")
    started.send_signal(signal.SIGINT)
    out, err = started.communicate(timeout=60)
    assert started.returncode == 130, said + err
    assert "worksheet-studio resume" in err and "Traceback" not in err
    assert '"state": "paused"' in out
    service.control(first_seconds=0)
    ended = patient.run("resume", "--json")
    assert ended.code == 0, ended.err
    assert len(files_of(ended.document)) == 20 and all(path.is_file() for path in files_of(ended.document))
    assert patient.run("resume").code == 2
    assert patient.run("retry", ended.document["job_id"][:8]).code == 2


def test_a_killed_command_is_resumed(
    command: Command, start: Callable[..., "subprocess.Popen[str]"], workbook: Path, tmp_path: Path
) -> None:
    started = start("generate", workbook, "--out", tmp_path / "out", *LARGE, "--no-preview")
    wait_for(started, "done, 105 questions")
    started.kill()
    started.communicate(timeout=60)
    ended = command.run("resume", "--json")
    assert ended.code == 0, ended.err
    assert all(path.is_file() for path in files_of(ended.document))
    assert len(files_of(ended.document)) == 80


def test_a_job_is_cancelled_from_another_terminal(
    command: Command, start: Callable[..., "subprocess.Popen[str]"], workbook: Path, tmp_path: Path
) -> None:
    started = start("generate", workbook, "--out", tmp_path / "out", *LARGE)
    wait_for(started, "done, 105 questions")
    (job,) = command.run("jobs", "--json").document["jobs"]
    cancelled = command.run("cancel", job["job_id"][:10], "--json")
    assert (cancelled.code, cancelled.document["state"]) == (0, "cancelled")
    out, err = started.communicate(timeout=60)
    assert (started.returncode, out) == (1, "")
    assert "cancelled" in err
    (job,) = command.run("jobs", "--json").document["jobs"]
    assert job["state"] == "cancelled" and job["done"] >= 1


def test_a_service_is_paid_for_until_the_limit_of_the_job(command: Command, workbook: Path, tmp_path: Path) -> None:
    options = ("--product", "academy", "--sections", "true_false=10", "--no-preview", "--json")
    with WritingService(key="sk-right-key-12345678") as service:
        variables = (("OPENAI_BASE_URL", service.url), ("OPENAI_API_KEY", "sk-right-key-12345678"))
        paid = Command(command.home, variables)
        ended = paid.run("generate", workbook, "--out", tmp_path / "out", *options, "--lessons", "1.1")
        assert ended.code == 0, ended.err
        (lesson,) = ended.document["lessons"]
        assert lesson["tokens"]["input"] > 0 and lesson["cost_usd"] > 0
        assert f"${lesson['cost_usd']:.3f}" in ended.err
        ended = paid.run("generate", workbook, "--out", tmp_path / "out", *options, "--max-cost", "0.000001")
        assert (ended.code, ended.document["state"]) == (1, "stopped")
        assert "limit" in ended.document["error"] and "worksheet-studio resume" in ended.err
        wrong = Command(
            tmp_path / "other", (("OPENAI_BASE_URL", service.url), ("OPENAI_API_KEY", "sk-wrong-key-12345678"))
        )
        ended = wrong.run("generate", workbook, "--out", tmp_path / "out", *options, "--lessons", "1.2")
        assert (ended.code, ended.document["state"]) == (1, "stopped")
        assert "does not accept the API key" in ended.document["error"]
        assert "wrong-key-1234" not in ended.err + ended.out


def test_a_terminal_shows_rows_and_a_second_ctrl_c_ends_at_once(
    patient: Command, workbook: Path, tmp_path: Path
) -> None:
    import pty

    near, far = pty.openpty()
    environment = patient.environment | {"TERM": "xterm", "COLUMNS": "100", "LINES": "30"}
    argv = patient.argv("generate", workbook, "--out", tmp_path / "out", "--product", "academy")
    with subprocess.Popen(
        argv, cwd=ROOT, env=environment, stdin=far, stdout=far, stderr=far, start_new_session=True
    ) as started:
        os.close(far)
        said = _read_until(near, "of 10 lessons", "writing questions")
        assert "1.1" in said and "\x1b[" in said
        started.send_signal(signal.SIGINT)
        _read_until(near, "Press Ctrl-C again")
        started.send_signal(signal.SIGINT)
        begin = time.monotonic()
        assert started.wait(timeout=30) == 130
        assert time.monotonic() - begin < 10
    os.close(near)


def _read_until(descriptor: int, *words: str) -> str:
    said = ""
    deadline = time.monotonic() + 60
    while not all(word in said for word in words):
        assert time.monotonic() < deadline, said[-2000:]
        if select.select([descriptor], [], [], 0.2)[0]:
            said += os.read(descriptor, 65536).decode("utf-8", "replace")
    return said
