"""What the janitor takes away, and what it never does."""

import errno
import os
import shutil
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from app.core.accounts import Actor, Person
from app.core.errors import BadRequest
from app.core.jobs import JobState
from app.core.ledger import Ledger
from app.server.jobs import forget_job
from app.server.retention import Janitor
from app.server.services import Services
from app.server.storage import is_to_go, worksheets_folder
from app.server.uploads import find_draft, keep_draft
from tests.support.server import finish_lesson, upload

TESTER = Actor(name="tests")


@pytest.fixture
def finished(as_ada: FlaskClient, studio: Services, workbook: bytes) -> str:
    """A job that has just ended, with its files."""
    task_id = str(as_ada.post("/generate-academy-async", data=upload(workbook)).json["task_id"])
    for number in (1, 2):
        finish_lesson(studio, task_id, number)
    with Ledger.open(studio.home, studio.settings) as ledger:
        whole = Path(ledger.snapshot(task_id).root) / "Grade 7.zip"
        whole.write_bytes(b"PK everything")
        assert ledger.finish_job(task_id, JobState.DONE, zip=str(whole))
    return task_id


def in_days(days: float) -> datetime:
    return datetime.now(UTC) + timedelta(days=days)


def files_of(studio: Services, task_id: str) -> list[Path]:
    return [path for path in Path(studio.gateway.snapshot(task_id).root).rglob("*") if path.is_file()]


def test_without_a_rule_everything_is_kept(studio: Services, finished: str) -> None:
    Janitor(studio).tidy(in_days(4000))
    assert len(files_of(studio, finished)) == 5


def test_files_go_and_can_be_made_again(studio: Services, as_ada: FlaskClient, finished: str) -> None:
    studio.accounts.change_policy(TESTER, keep_files_days=30)
    janitor = Janitor(studio)
    assert janitor.tidy(in_days(29))["files"] == 0
    assert janitor.tidy(in_days(31))["files"] == 1
    assert files_of(studio, finished) == [] and Path(studio.gateway.snapshot(finished).root).is_dir()
    assert janitor.tidy(in_days(31))["files"] == 0  # nothing is left to be taken
    result = as_ada.get(f"/task-status/{finished}").json["result"]
    gone = as_ada.get(result["download_url"])
    assert gone.status_code == 410 and "not kept" in gone.json["error"]


def test_decks_go_with_the_job_and_its_cost_stays(studio: Services, finished: str) -> None:
    root = Path(studio.gateway.snapshot(finished).root)
    studio.accounts.change_policy(TESTER, keep_decks_days=100)
    assert Janitor(studio).tidy(in_days(99))["jobs"] == 0
    assert Janitor(studio).tidy(in_days(101))["jobs"] == 1
    with pytest.raises(BadRequest):
        studio.gateway.snapshot(finished)
    assert not root.exists()
    assert studio.accounts.audit(1)[0].action == "retention"


@pytest.mark.parametrize("state", ["running", "paused", "stopped"])
def test_nothing_of_a_job_that_has_not_ended_goes(
    studio: Services, as_ada: FlaskClient, workbook: bytes, state: str
) -> None:
    """Whatever the clock says: it may have jumped ahead by years."""
    task_id = as_ada.post("/generate-academy-async", data=upload(workbook)).json["task_id"]
    made = finish_lesson(studio, task_id)
    if state == "paused":
        assert studio.gateway.pause(task_id)
    studio.accounts.change_policy(TESTER, keep_files_days=1, keep_decks_days=1)
    counts = Janitor(studio).tidy(in_days(4000))
    assert (counts["jobs"], counts["files"]) == (0, 0)
    assert made.is_file()


def test_a_clock_that_was_set_back_takes_nothing(studio: Services, finished: str) -> None:
    studio.accounts.change_policy(TESTER, keep_files_days=1, keep_decks_days=1)
    counts = Janitor(studio).tidy(in_days(-4000))
    assert (counts["jobs"], counts["files"]) == (0, 0)
    assert len(files_of(studio, finished)) == 5


def test_accounts_that_nobody_uses_go_with_their_jobs(
    studio: Services, as_ada: FlaskClient, ada: Person, head: Person, finished: str, workbook: bytes
) -> None:
    running = as_ada.post("/generate-academy-async", data=upload(workbook)).json["task_id"]
    studio.accounts.change_policy(TESTER, keep_accounts_days=365)
    janitor = Janitor(studio)
    assert janitor.tidy(in_days(364))["people"] == 0
    assert janitor.tidy(in_days(366))["people"] == 1
    assert [person.id for person in studio.accounts.people()] == [head.id]  # the last administrator stays
    for task_id in (running, finished):
        with pytest.raises(BadRequest):
            studio.gateway.snapshot(task_id)
    assert not list(worksheets_folder(studio.home).iterdir())


def make_old(path: Path, hours: float) -> None:
    then = time.time() - hours * 3600
    os.utime(path, (then, then))


def test_folders_of_no_job_go_after_a_day(studio: Services, finished: str) -> None:
    own = Path(studio.gateway.snapshot(finished).root)
    stray, young = worksheets_folder(studio.home) / "0123456789abcdef", worksheets_folder(studio.home) / "young"
    for folder in (stray, young):
        (folder / "inside").mkdir(parents=True)
    make_old(stray, 30)
    make_old(own, 30)
    assert Janitor(studio).tidy()["folders"] == 1
    assert not stray.exists() and young.exists() and own.exists()


def test_worksheets_that_the_database_does_not_know_stay(studio: Services, head: Person) -> None:
    """Somebody started the server with another database, or put an older copy back."""
    folder = worksheets_folder(studio.home) / "0123456789abcdef"
    sheet = folder / "Grade 7" / "01. Cells.pdf"
    sheet.parent.mkdir(parents=True)
    sheet.write_bytes(b"%PDF-1.7")
    make_old(folder, 3000)
    assert Janitor(studio).tidy()["folders"] == 0
    assert sheet.is_file()


def test_a_deletion_that_was_broken_off_is_ended(
    studio: Services, finished: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(studio.gateway.snapshot(finished).root)
    job = studio.gateway.snapshot(finished)

    def killed(path: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("app.server.storage.shutil.rmtree", killed)
        with pytest.raises(KeyboardInterrupt):
            forget_job(studio, job)
    assert any(folder.rglob("*.pdf"))
    assert Janitor(studio).tidy()["folders"] == 1
    assert not folder.exists()


def test_the_mark_of_a_deletion_goes_last(studio: Services, finished: str, monkeypatch: pytest.MonkeyPatch) -> None:
    job = studio.gateway.snapshot(finished)
    folder, remove = Path(job.root), shutil.rmtree

    def killed_afterwards(path: Path) -> None:
        remove(path)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("app.server.storage.shutil.rmtree", killed_afterwards)
        with pytest.raises(KeyboardInterrupt):
            forget_job(studio, job)
    assert is_to_go(folder)
    assert Janitor(studio).tidy()["folders"] == 1
    assert not folder.exists()


def test_a_disk_without_room_for_the_mark_is_no_reason_to_keep_files(
    studio: Services, finished: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = studio.gateway.snapshot(finished)

    def full(path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("app.server.storage.Path.touch", full)
    forget_job(studio, job)
    assert not Path(job.root).exists()


def test_a_deletion_that_was_refused_leaves_everything(
    studio: Services, finished: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(studio.gateway.snapshot(finished).root)
    job, files = studio.gateway.snapshot(finished), files_of(studio, finished)

    def refuse(job_id: str) -> None:
        raise BadRequest("It was taken up again.")

    with monkeypatch.context() as patch:
        patch.setattr(studio.gateway, "delete_job", refuse)
        with pytest.raises(BadRequest):
            forget_job(studio, job)
    assert Janitor(studio).tidy(in_days(2))["folders"] == 0
    assert folder.is_dir() and files_of(studio, finished) == files


def test_a_link_out_of_the_folder_is_not_followed(studio: Services, finished: str, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "thesis.txt").write_text("years of work")
    root = Path(studio.gateway.snapshot(finished).root)
    (root / "link").symlink_to(precious)
    (worksheets_folder(studio.home) / "stray").symlink_to(precious)
    make_old(precious, 30)
    studio.accounts.change_policy(TESTER, keep_files_days=1)
    Janitor(studio).tidy(in_days(5))
    assert not (root / "link").exists()
    assert (precious / "thesis.txt").read_text() == "years of work"


def test_drafts_and_left_uploads_go(studio: Services, as_ada: FlaskClient, workbook: bytes, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(workbook)
    draft = keep_draft(studio.home, "ada", studio.reader.read(path, "Grade 7.xlsx"))
    uploads = studio.home.root / "uploads"
    uploads.mkdir(exist_ok=True)
    left = uploads / "left.upload"
    left.write_bytes(b"x")
    assert Janitor(studio).tidy()["drafts"] == 0
    assert find_draft(studio.home, "ada", draft.id) == draft
    make_old(left, 2)
    make_old(studio.home.root / "drafts" / f"{draft.id}.json", 25)
    assert Janitor(studio).tidy()["drafts"] == 2
    assert not left.exists()
