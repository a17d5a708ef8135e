"""Jobs and lessons by the names that a person types."""

import pytest

from app.cli.jobs import find_job, named_lessons
from app.core.errors import BadRequest
from app.core.ledger import Ledger
from app.core.paths import Home
from app.core.settings import Settings
from tests.support.command import Command
from tests.support.ledger import bring_to_done, make_job


@pytest.fixture
def ledger(command: Command):
    with Ledger.open(Home(command.home), Settings()) as ledger:
        yield ledger


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", ()), ("1.2", ("1.2",)), ("1.4, 1.1-1.2,", ("1.1", "1.2", "1.4")), ("1.3 - 1.5", ("1.3", "1.4", "1.5"))],
)
def test_lessons_are_named_one_by_one_or_from_to(ledger: Ledger, text: str, expected: tuple[str, ...]) -> None:
    assert named_lessons(ledger.snapshot(make_job(ledger, 5)), text) == expected


@pytest.mark.parametrize("text", ["9.9", "1.1-9.9", "all", "-"])
def test_lessons_that_are_not_there_are_refused(ledger: Ledger, text: str) -> None:
    with pytest.raises(BadRequest):
        named_lessons(ledger.snapshot(make_job(ledger, 2)), text)


def test_a_job_is_found_by_the_beginning_of_its_id(ledger: Ledger) -> None:
    one = make_job(ledger)
    listed = ledger.jobs()
    assert find_job(listed, one[:6].upper()).job_id == find_job(listed, one).job_id == one
    make_job(ledger)
    for text in ("", "zzz"):
        with pytest.raises(BadRequest):
            find_job(ledger.jobs(), text)


def test_jobs_are_listed_without_an_engine(command: Command, ledger: Ledger) -> None:
    assert "no jobs" in command.run("jobs").err
    job_id = make_job(ledger, 2)
    bring_to_done(ledger, job_id, 1)
    ended = command.run("jobs")
    assert (ended.code, ended.err) == (0, "")
    assert job_id[:12] in ended.out and "1/2" in ended.out and "running" in ended.out
    assert not (command.home / "engine" / "engine.json").exists()


def test_a_job_is_cancelled_without_an_engine(command: Command, ledger: Ledger) -> None:
    job_id = make_job(ledger, 3)
    bring_to_done(ledger, job_id, 1)
    ended = command.run("cancel", job_id[:8], "--lessons", "1.2-1.2")
    assert (ended.code, ended.out) == (0, "") and ": 1." in ended.err
    ended = command.run("cancel", job_id, "--json")
    assert ended.document == {"job_id": job_id, "state": "cancelled", "cancelled": 1}
    assert "Nothing" in command.run("cancel", job_id).err
    assert command.run("resume", job_id).code == 2
    assert command.run("cancel", "zzz").code == 2


def test_a_damaged_list_of_jobs_is_said_in_words(command: Command) -> None:
    Home(command.home).create().ledger_file.write_bytes(b"something else" * 500)
    ended = command.run("jobs", "--json")
    assert (ended.code, ended.document["error"]["code"]) == (1, "ledger-corrupt")
    assert "Traceback" not in ended.err
