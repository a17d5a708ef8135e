"""What goes wrong with the database, in words; how its connections are set up."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from app.core.errors import StorageError
from app.core.ledger import Ledger, database
from app.core.ledger.database import connect, parse_url
from app.core.paths import Home
from app.core.settings import Settings
from tests.support.ledger import make_job


def refusal(url: str) -> StorageError:
    with pytest.raises(StorageError) as caught:
        Ledger(url).close()
    error = caught.value
    assert error.message and error.hint
    for word in ("Error", "sqlite", "psycopg", "Traceback", "secret"):
        assert word not in f"{error.message} {error.hint}".replace("ledger.sqlite3", "")
    return error


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_every_name_of_postgresql_leads_to_its_driver(scheme: str) -> None:
    url = parse_url(f"{scheme}://anna:se%20cret@host:5433/school")
    assert (url.drivername, url.password, url.port, url.database) == ("postgresql+psycopg", "se cret", 5433, "school")


@pytest.mark.parametrize(
    "url", ["", "nonsense", "mysql://host/name", "sqlite://", "sqlite:///:memory:", "http://x:y/z"]
)
def test_other_addresses_are_refused(url: str) -> None:
    assert refusal(url).code == "ledger-address"


def test_a_bad_address_does_not_show_its_password() -> None:
    error = refusal("postgres://anna:secret@host:port/school")
    assert "secret" not in f"{error} {error.detail} {error.__cause__}"


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    path.write_bytes(b"This was a list of jobs once." * 100)
    error = refusal(f"sqlite:///{path}")
    assert error.code == "ledger-corrupt" and str(path) in error.message


def test_a_damaged_file(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    url = f"sqlite:///{path}"
    with Ledger(url) as ledger:
        make_job(ledger, 60)
    with sqlite3.connect(path) as connection:
        (is_busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    connection.close()
    assert not is_busy and not path.with_name(f"{path.name}-wal").exists()  # all of it is in the file itself
    content = bytearray(path.read_bytes())
    content[4096 * 2 :] = b"\xa5" * (len(content) - 4096 * 2)
    path.write_bytes(content)
    with pytest.raises(StorageError) as caught, Ledger(url) as ledger:
        for job in ledger.jobs():
            ledger.snapshot(job.job_id)
    assert caught.value.code == "ledger-corrupt"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert refusal(f"sqlite:///{tmp_path / 'nowhere' / 'ledger.sqlite3'}").code == "ledger-unreachable"


def test_a_ledger_that_another_program_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "WAIT", 0.2)
    path = tmp_path / "ledger.sqlite3"
    with Ledger(f"sqlite:///{path}") as ledger:
        job_id = make_job(ledger)
        holder = sqlite3.connect(path, isolation_level=None)
        holder.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StorageError) as caught:
            ledger.pause(job_id)
        assert caught.value.code == "ledger-busy"
        assert ledger.snapshot(job_id).lessons  # reading goes on
        holder.execute("ROLLBACK")
        holder.close()
        assert ledger.pause(job_id)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs to become another user")
def test_a_read_only_ledger(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'ledger.sqlite3'}"
    with Ledger(url) as ledger:
        make_job(ledger)
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    code = (
        "import os, sys\n"
        "from app.core.errors import StorageError\n"
        "from app.core.ledger import Ledger\n"
        "ledger = Ledger.__new__(Ledger)\n"
        "os.setuid(65534)\n"
        "try:\n"
        "    with Ledger(sys.argv[1]) as ledger:\n"
        "        [ledger.pause(job.job_id) for job in ledger.jobs()]\n"
        "except StorageError as error:\n"
        "    print(error.code)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, url], capture_output=True, text=True, check=False, timeout=60)
    assert ended.stdout.strip() in ("ledger-read-only", "ledger-unreachable"), ended.stderr


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="needs a small disk of its own")
def test_a_full_disk(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=600k", "none", str(disk)], check=False).returncode:
        pytest.skip("no small disk can be made here")
    try:
        with Ledger(f"sqlite:///{disk / 'ledger.sqlite3'}") as ledger:
            first = make_job(ledger)
            with pytest.raises(StorageError) as caught:
                for _ in range(1000):
                    make_job(ledger, 60)
            assert caught.value.code == "disk-full"
            assert len(ledger.snapshot(first).lessons) == 3
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_database_server_that_is_not_there() -> None:
    error = refusal("postgres://anna:secret@127.0.0.1:1/school")
    assert error.code == "ledger-unreachable"
    assert "secret" not in error.detail


@pytest.mark.postgres
def test_a_database_that_is_not_on_the_server(postgres_server) -> None:
    url = postgres_server.new_database()
    assert refusal(url.replace("/ledger", "/no-such-")).code == "ledger-refused"


def test_sqlite_connections_are_set_up_for_several_processes(tmp_path: Path) -> None:
    engine = connect(parse_url(f"sqlite:///{tmp_path / 'ledger.sqlite3'}"))
    with engine.connect() as connection:
        values = [connection.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "synchronous")]
        values += [connection.execute(text(f"PRAGMA {name}")).scalar() for name in ("foreign_keys", "busy_timeout")]
    engine.dispose()
    assert values == ["wal", 2, 1, 15_000]


def test_the_ledger_of_a_home_is_its_owner_s_alone(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    with Ledger.open(home, Settings()) as ledger:
        assert ledger.jobs() == []
    if os.name == "posix":
        assert home.ledger_file.stat().st_mode & 0o077 == 0


def test_the_settings_may_name_another_database(ledger_url: str, tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    with Ledger.open(home, Settings(database_url=ledger_url)) as ledger:
        make_job(ledger)
    assert not home.ledger_file.exists()
    shutil.rmtree(home.root, ignore_errors=True)
