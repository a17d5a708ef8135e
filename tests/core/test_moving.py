"""Another data folder: nothing is lost on the way, and nothing happens before the next start."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from filelock import FileLock

from app.core import moving, paths
from app.core.errors import Cancelled, StorageError
from app.core.moving import Place, copy_data, data_size, finish_move, give_up_move, plan_move, planned_move, survey
from app.core.paths import HOME_VARIABLE, Home, usual_root


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """The usual data folder with a ledger of one job, as in a first year."""
    monkeypatch.delenv(HOME_VARIABLE, raising=False)
    monkeypatch.setattr(paths.platformdirs, "user_data_path", lambda *_, **__: tmp_path / "usual")
    home = Home.locate().create()
    _add_job(home, "first")
    home.settings_file.write_text('{"paper": "a4"}')
    (home.logs / "window.log").write_text("a line")
    (home.engine / "redis").mkdir()
    (home.engine / "redis" / "data.aof").write_text("queue")
    (home.engine / "engine.json").write_text("{}")
    return home


def _add_job(home: Home, name: str) -> None:
    with closing(sqlite3.connect(home.ledger_file)) as ledger, ledger:
        ledger.execute("PRAGMA journal_mode=wal")
        ledger.execute("CREATE TABLE IF NOT EXISTS job (name TEXT)")
        ledger.execute("INSERT INTO job VALUES (?)", (name,))


def _jobs(home: Home) -> list[str]:
    with closing(sqlite3.connect(home.ledger_file)) as ledger:
        return [row[0] for row in ledger.execute("SELECT name FROM job ORDER BY rowid")]


def _move(home: Home, target: Path) -> None:
    copy_data(home, target, lambda done, of: None)
    plan_move(target, is_copied=True)


def test_what_happens_until_the_next_start_comes_along(home: Home, tmp_path: Path) -> None:
    target = tmp_path / "drive" / "data"
    told: list[tuple[int, int]] = []
    copy_data(home, target, lambda done, of: told.append((done, of)))
    plan_move(target, is_copied=True)
    assert told[-1][0] == told[-1][1] > 0
    assert Home.locate() == home, "only the next start uses it"

    _add_job(home, "second")
    home.settings_file.write_text('{"paper": "letter"}')
    assert finish_move()

    moved = Home.locate()
    assert moved.root == target and moved.is_moved
    assert _jobs(moved) == ["first", "second"]
    assert moved.settings_file.read_text() == '{"paper": "letter"}'
    assert (moved.engine / "redis" / "data.aof").read_text() == "queue"
    assert not (moved.engine / "engine.json").exists(), "the address of an engine that has ended"
    assert _jobs(home) == ["first", "second"], "the former folder stays whole"
    assert planned_move() is None


def test_a_folder_in_use_moves_at_a_later_start(home: Home, tmp_path: Path) -> None:
    _move(home, tmp_path / "new")
    with FileLock(home.engine / "engine.lock"):
        assert not finish_move()
        assert Home.locate() == home
    assert finish_move()
    assert Home.locate().root == tmp_path / "new"


def test_a_drive_that_is_gone_at_the_next_start_changes_nothing(home: Home, tmp_path: Path) -> None:
    _move(home, tmp_path / "new")
    (tmp_path / "new").rename(tmp_path / "unplugged")
    assert not finish_move()
    assert Home.locate() == home
    plan = planned_move()
    assert plan is not None and str(tmp_path / "new") in plan.problem
    give_up_move()
    assert planned_move() is None


def test_a_moved_folder_that_vanished_is_not_made_anew(home: Home, tmp_path: Path) -> None:
    _move(home, tmp_path / "new")
    assert finish_move()
    (tmp_path / "new").rename(tmp_path / "unplugged")
    with pytest.raises(StorageError) as caught:
        Home.locate().create()
    assert caught.value.code == "home-missing" and not (tmp_path / "new").exists()


def test_moving_back_forgets_the_pointer(home: Home, tmp_path: Path) -> None:
    _move(home, tmp_path / "new")
    assert finish_move()
    moved = Home.locate()
    assert survey(usual_root(), moved) == (usual_root(), Place.STUDIO)
    plan_move(usual_root(), is_copied=False)
    assert finish_move()
    assert Home.locate() == home and _jobs(home) == ["first"]


def test_the_kinds_of_folders(home: Home, tmp_path: Path) -> None:
    documents = tmp_path / "documents"
    documents.mkdir()
    assert survey(documents, home) == (documents, Place.FREE)
    (documents / "letter.txt").write_text("Dear parents")
    assert survey(documents, home) == (documents / paths.APP_NAME, Place.FREE)
    assert survey(home.root, home)[1] is Place.SAME
    assert survey(home.root / "inside", home)[1] is Place.SAME
    (documents / "settings.json").write_text("{}")
    assert survey(documents, home) == (documents, Place.STUDIO)


def test_copying_can_be_cancelled_and_says_what_is_wrong(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Cancelled):
        copy_data(home, tmp_path / "new", lambda *_: None, lambda: True)
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="cannot be used"):
        copy_data(home, tmp_path / "file", lambda *_: None)
    monkeypatch.setattr(moving, "_SPARE", 10**18)
    with pytest.raises(StorageError, match="not enough room"):
        copy_data(home, tmp_path / "other", lambda *_: None)
    assert data_size(home.root) > 10


def test_the_environment_s_folder_is_never_moved(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _move(home, tmp_path / "new")
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "named"))
    assert not finish_move()
    assert Home.locate() == Home(tmp_path / "named")
    assert planned_move() is not None


@pytest.mark.skipif(os.name != "posix", reason="permissions of this kind")
def test_the_copy_is_its_owner_s_alone(home: Home, tmp_path: Path) -> None:
    copy_data(home, tmp_path / "new", lambda *_: None)
    assert (tmp_path / "new").stat().st_mode & 0o077 == 0
