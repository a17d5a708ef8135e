"""The ledger's database: its address, its connections, and what goes wrong with it in plain words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session

from app.core.errors import StorageError
from app.core.ledger import texts

WAIT = 15.0
"""Seconds that a change waits for another process' before it says that the ledger is busy."""

# Parameters are whole lessons and decks; they have no place in a message or a log.
_POOL: dict[str, Any] = {"pool_size": 4, "max_overflow": 28, "hide_parameters": True}
_WRITES = "ledger_writes"
_POSTGRES = {"postgres", "postgresql", "postgresql+psycopg"}


def parse_url(text: str) -> URL:
    """The address of a SQLite or PostgreSQL database (`postgres://` too); `StorageError` for anything else."""
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        # Without the cause: its message holds the address, and that may hold a password.
        raise StorageError(texts.BAD_URL, hint=texts.BAD_URL_HINT, code="ledger-address") from None
    if url.drivername in _POSTGRES:
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:"):
        return url.set(drivername="sqlite+pysqlite")
    raise StorageError(texts.BAD_URL, hint=texts.BAD_URL_HINT, code="ledger-address")


def connect(url: URL) -> Engine:
    """An engine for `url`, thread-safe; connections are made when they are needed."""
    if url.get_backend_name() == "sqlite":
        engine = create_engine(url, connect_args={"timeout": WAIT}, **_POOL)
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    arguments = {"connect_timeout": 10, "application_name": "worksheet-studio", "prepare_threshold": None}
    engine = create_engine(url, connect_args=arguments, pool_pre_ping=True, **_POOL)
    event.listen(engine, "connect", _set_up_postgres)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """A session on one consistent state of the ledger; it never waits for a writer."""
    with in_words(engine.url), Session(engine, expire_on_commit=False) as session:
        yield session


@contextmanager
def writing(engine: Engine) -> Iterator[Session]:
    """A short transaction, committed at the end.

    On SQLite it takes the write lock at its start: a transaction that reads first and writes later would fail at
    once (SQLITE_BUSY_SNAPSHOT) when another process wrote in between, however long the timeout.
    """
    writer = engine.execution_options(**{_WRITES: True})
    with in_words(engine.url), Session(writer, expire_on_commit=False) as session, session.begin():
        yield session


def _set_up_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    # FULL: a lesson that was shown as done is still done after a power cut; WAL pays one sync a commit for that.
    connection.isolation_level = None  # transactions begin below, not where the driver guesses
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "checkpoint_fullfsync=ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _set_up_postgres(connection: Any, _record: Any) -> None:
    connection.execute(f"SET lock_timeout = {int(WAIT * 1000)}")
    connection.commit()


@contextmanager
def in_words(url: URL) -> Iterator[None]:
    """Turns the database's errors into a `StorageError` with a sentence for a person."""
    try:
        yield
    except PoolTimeout as error:
        raise _problem("ledger-busy", url, error) from error
    except DBAPIError as error:
        code = _sqlite_code(error.orig) if url.get_backend_name() == "sqlite" else _postgres_code(error.orig)
        if code is None:
            raise
        raise _problem(code, url, error) from error


def _problem(code: str, url: URL, error: SQLAlchemyError) -> StorageError:
    message, hint = texts.PROBLEMS[code]
    place = url.database if url.get_backend_name() == "sqlite" else url.host or "localhost"
    detail = str(error.orig) if isinstance(error, DBAPIError) else str(error)
    return StorageError(message.format(place=place), hint=hint.format(place=place), detail=detail, code=code)


_SQLITE = {
    sqlite3.SQLITE_BUSY: "ledger-busy",
    sqlite3.SQLITE_LOCKED: "ledger-busy",
    sqlite3.SQLITE_READONLY: "ledger-read-only",
    sqlite3.SQLITE_PERM: "ledger-read-only",
    sqlite3.SQLITE_AUTH: "ledger-read-only",
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_CORRUPT: "ledger-corrupt",
    sqlite3.SQLITE_NOTADB: "ledger-corrupt",
    sqlite3.SQLITE_CANTOPEN: "ledger-unreachable",
    sqlite3.SQLITE_IOERR: "ledger-unreachable",
    sqlite3.SQLITE_PROTOCOL: "ledger-busy",
}
_POSTGRES_STATES = {
    "53100": "disk-full",
    "55P03": "ledger-busy",
    "40P01": "ledger-busy",
    "53300": "ledger-busy",
    "25006": "ledger-read-only",
    "42501": "ledger-read-only",
    "28000": "ledger-refused",
    "28P01": "ledger-refused",
    "3D000": "ledger-refused",
}


def _sqlite_code(error: BaseException | None) -> str | None:
    number = getattr(error, "sqlite_errorcode", None)
    return None if number is None else _SQLITE.get(number & 0xFF)


def _postgres_code(error: BaseException | None) -> str | None:
    import psycopg

    state = getattr(error, "sqlstate", None)
    if state in _POSTGRES_STATES:
        return _POSTGRES_STATES[state]
    if state and state[:2] not in ("08", "57"):
        return None  # a mistake of ours, not a state of the database
    # While connecting there is no state, only the server's words (in its language: else it counts as unreachable).
    if state is None and any(words in str(error) for words in ("authentication failed", "does not exist")):
        return "ledger-refused"
    return "ledger-unreachable" if isinstance(error, psycopg.OperationalError) else None
