"""Opening the installation's database: where it is, and that its tables are this version's."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Self

from sqlalchemy import URL

from app.core.errors import StorageError
from app.core.ledger import texts
from app.core.ledger.database import connect, parse_url
from app.core.ledger.migrate import bring_up_to_date
from app.core.paths import Home
from app.core.settings import Settings

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The present moment with its zone."""
    return datetime.now(UTC)


class Database:
    """The engine and the clock of everything that keeps its rows in the installation's database."""

    def __init__(self, url: str | URL, *, clock: Clock = utc_now) -> None:
        self._engine = connect(parse_url(url) if isinstance(url, str) else url)
        self._now = clock
        try:
            bring_up_to_date(self._engine)
        except BaseException:
            self.close()
            raise

    @classmethod
    def open(cls, home: Home, settings: Settings) -> Self:
        """The database that the settings name, else the one in the data folder; made or upgraded where needed."""
        return cls(address_of(home, settings))

    def close(self) -> None:
        """Give its connections back; it may be used again all the same."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def address_of(home: Home, settings: Settings) -> URL:
    """Address of the installation's database; a file in the data folder is made, for its owner only."""
    if settings.database_url:
        return parse_url(settings.database_url)
    home.create()
    try:
        home.ledger_file.touch(mode=0o600)
    except OSError as error:
        message, hint = texts.PROBLEMS["ledger-read-only"]
        raise StorageError(
            message.format(place=home.ledger_file), hint=hint, detail=str(error), code="ledger-read-only"
        ) from error
    return URL.create("sqlite+pysqlite", database=str(home.ledger_file))
