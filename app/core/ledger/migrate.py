"""Brings the database to this version's schema; safe when several processes open it at the same moment."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, inspect, text

from app.core.errors import StorageError
from app.core.ledger import texts
from app.core.ledger.database import in_words

HEAD = "0004"
"""The newest revision in `migrations/versions`; revisions are numbered so that a newer one can be told."""

_ADVISORY_LOCK = 7_391_204_615_508
_LOCK_WAIT = 60.0


def bring_up_to_date(engine: Engine) -> None:
    """Create or upgrade the tables; `StorageError` (`ledger-newer`) when a newer version made them."""
    with in_words(engine.url):
        if _is_current(engine):
            return
        with _only_one(engine) as connection:
            if not _is_current(engine):
                upgrade(connection, "head")


def upgrade(connection: Connection, revision: str) -> None:
    """Run the migrations up to `revision` in one transaction on `connection`."""
    _alembic("upgrade", connection, revision)


def downgrade(connection: Connection, revision: str) -> None:
    """Run the migrations back to `revision` (`base`: no tables) in one transaction on `connection`."""
    _alembic("downgrade", connection, revision)


def _alembic(command: str, connection: Connection, revision: str) -> None:
    # Imported here: it costs a sixth of a second and is needed once in a version.
    from alembic import command as alembic_command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    getattr(alembic_command, command)(config, revision)


def _is_current(engine: Engine) -> bool:
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return False
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found is not None and found > HEAD:
        raise StorageError(texts.NEWER, hint=texts.NEWER_HINT, detail=f"revision {found}", code="ledger-newer")
    return bool(found == HEAD)


@contextmanager
def _only_one(engine: Engine) -> Iterator[Connection]:
    """A connection in a transaction while no other process migrates the same database."""
    if engine.url.get_backend_name() != "sqlite":
        with engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _ADVISORY_LOCK})
            yield connection
        return
    try:
        with FileLock(f"{engine.url.database}.lock", timeout=_LOCK_WAIT), engine.begin() as connection:
            yield connection
    except Timeout as error:
        message, hint = texts.PROBLEMS["ledger-busy"]
        raise StorageError(message, hint=hint, detail=str(error), code="ledger-busy") from error
