"""Backup, upgrade and restore as the manual of the server describes them, from the schema before this one."""

import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

import app.core.ledger
from app.core.jobs import JobSnapshot, LessonState
from app.core.ledger import Ledger
from app.core.ledger.database import connect, parse_url
from app.core.ledger.migrate import HEAD, downgrade
from tests.support.ledger import bring_to_done, bring_to_written, make_deck, make_job
from tests.support.postgres import Server, find_binaries


def previous_revision() -> str:
    config = Config()
    config.set_main_option("script_location", str(Path(app.core.ledger.__file__).parent / "migrations"))
    previous = ScriptDirectory.from_config(config).get_revision(HEAD).down_revision
    assert isinstance(previous, str)
    return previous


def revision(url: str) -> str:
    engine = connect(parse_url(url))
    with engine.connect() as connection:
        found = str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar())
    engine.dispose()
    return found


@pytest.fixture
def old(ledger_url: str) -> tuple[str, JobSnapshot]:
    """A ledger of the schema before this one, with a job in the middle of its work."""
    with Ledger(ledger_url) as ledger:
        job_id = make_job(ledger, 3, owner="local")
        bring_to_done(ledger, job_id, 1)
        bring_to_written(ledger, job_id, 2)
        snapshot = ledger.snapshot(job_id)
    engine = connect(parse_url(ledger_url))
    with engine.begin() as connection:
        downgrade(connection, previous_revision())
    engine.dispose()
    assert revision(ledger_url) == previous_revision()
    return ledger_url, snapshot


@pytest.fixture
def backed_up(ledger_url: str, tmp_path: Path, request: pytest.FixtureRequest) -> Callable[[], Callable[[], str]]:
    """Makes a backup while the database is in use; what it gives restores that elsewhere and tells the address."""
    if ledger_url.startswith("sqlite"):
        source = Path(ledger_url.removeprefix("sqlite:///"))
        return lambda: _sqlite(source, tmp_path / "backup.sqlite3", tmp_path / "restored" / "ledger.sqlite3")
    server: Server = request.getfixturevalue("postgres_server")
    return lambda: _postgres(server, ledger_url, tmp_path / "studio.dump")


def _sqlite(source: Path, backup: Path, target: Path) -> Callable[[], str]:
    # What `.backup` of the sqlite3 command does.
    with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(backup)) as copy:
        live.backup(copy)

    def restore() -> str:
        target.parent.mkdir()
        target.write_bytes(backup.read_bytes())
        return f"sqlite:///{target}"

    return restore


def _postgres(server: Server, url: str, dump: Path) -> Callable[[], str]:
    binaries = find_binaries()
    assert binaries is not None
    subprocess.run([binaries / "pg_dump", "--format=custom", f"--file={dump}", url], check=True)

    def restore() -> str:
        target = server.new_database()
        command = [binaries / "pg_restore", "--exit-on-error", "--no-owner", f"--dbname={target}", dump]
        subprocess.run(command, check=True)
        return target

    return restore


def test_an_upgrade_keeps_all_and_the_backup_leads_back(
    old: tuple[str, JobSnapshot], backed_up: Callable[[], Callable[[], str]]
) -> None:
    url, before = old
    engine = connect(parse_url(url))
    with engine.connect() as somebody:  # the server need not be stopped for a backup
        somebody.execute(text("SELECT count(*) FROM job"))
        restore = backed_up()
    engine.dispose()

    with Ledger(url) as ledger:
        assert ledger.snapshot(before.job_id) == before
        assert ledger.deck(before.lessons[1].task_id) == make_deck(2)
        bring_to_done(ledger, before.job_id, 3)
    assert revision(url) == HEAD

    restored = restore()
    assert revision(restored) == previous_revision()
    with Ledger(restored) as ledger:
        assert ledger.snapshot(before.job_id) == before  # as it was then: the third lesson waits
        assert bring_to_done(ledger, before.job_id, 3)
        assert ledger.snapshot(before.job_id).count(LessonState.DONE) == 2
    assert revision(restored) == HEAD


def test_a_restored_ledger_has_the_tables_and_indexes_of_a_new_one(
    old: tuple[str, JobSnapshot], backed_up: Callable[[], Callable[[], str]], tmp_path: Path
) -> None:
    url, _ = old
    restored = backed_up()()
    described = []
    for address in (url, restored):
        Ledger(address).close()
        engine = connect(parse_url(address))
        found = inspect(engine)
        described.append(
            {name: {index["name"] for index in found.get_indexes(name)} for name in found.get_table_names()}
        )
        engine.dispose()
    assert described[0] == described[1]
