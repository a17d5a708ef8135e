"""The schema: from nothing, up and down, equal to the models, and not touched when a newer version made it."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text

import app.core.ledger
from app.core.accounts.models import PersonRow
from app.core.errors import StorageError
from app.core.ledger import Ledger
from app.core.ledger.database import connect, parse_url
from app.core.ledger.migrate import HEAD, bring_up_to_date, downgrade, upgrade
from app.core.ledger.models import Row
from tests.support.ledger import bring_to_done, make_job

JOBS = {"job", "job_plan", "lesson", "lesson_plan", "deck"}
ACCOUNTS = {"person", "credential", "audit_event", "policy", "vault", "spending"}
TABLES = JOBS | ACCOUNTS | {"gone_job"}


@pytest.fixture
def engine(ledger_url: str):
    engine = connect(parse_url(ledger_url))
    yield engine
    engine.dispose()


def tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names()) - {"alembic_version"}


def test_the_newest_script_is_the_one_that_the_program_expects() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(app.core.ledger.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_migrated_tables_are_those_of_the_models(engine: Engine) -> None:
    bring_up_to_date(engine)
    assert set(Row.metadata.tables) == TABLES and PersonRow.metadata is Row.metadata
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Row.metadata) == []


def test_up_down_and_up_again(engine: Engine) -> None:
    with engine.begin() as connection:
        upgrade(connection, "head")
    assert tables(engine) == TABLES
    with engine.begin() as connection:
        downgrade(connection, "base")
    assert tables(engine) == set()
    bring_up_to_date(engine)
    assert tables(engine) == TABLES


def columns(engine: Engine) -> dict[str, str]:
    """The columns of each table of jobs, as a query names them."""
    return {name: ", ".join(f'"{each["name"]}"' for each in inspect(engine).get_columns(name)) for name in sorted(JOBS)}


def rows(engine: Engine, known: dict[str, str]) -> dict[str, list[tuple[object, ...]]]:
    """All that these columns hold."""
    with engine.connect() as connection:
        return {
            name: sorted(map(tuple, connection.execute(text(f"SELECT {which} FROM {name}"))), key=repr)
            for name, which in known.items()
        }


def test_jobs_of_a_version_without_accounts_are_kept(engine: Engine, ledger_url: str) -> None:
    with Ledger(ledger_url) as ledger:
        bring_to_done(ledger, make_job(ledger, 2))
    with engine.begin() as connection:
        downgrade(connection, "0002")
    known = columns(engine)
    former = rows(engine, known)
    assert tables(engine) == JOBS and all(former.values())
    with Ledger(ledger_url) as ledger:
        assert rows(engine, known) == former and tables(engine) == TABLES
        (job,) = ledger.jobs()
        assert (job.total, job.done) == (2, 1)


def test_opening_again_changes_nothing(ledger_url: str) -> None:
    with Ledger(ledger_url) as ledger:
        job_id = make_job(ledger)
    with Ledger(ledger_url) as ledger:
        assert [job.job_id for job in ledger.jobs()] == [job_id]


def test_a_newer_version_s_ledger_is_refused_and_left_alone(ledger_url: str, engine: Engine) -> None:
    Ledger(ledger_url).close()
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StorageError) as caught:
        Ledger(ledger_url)
    assert caught.value.code == "ledger-newer"
    with engine.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == "9999"
