"""The ledger as one object."""

from typing import Self

from sqlalchemy import URL

from app.core.errors import StorageError
from app.core.ledger import texts
from app.core.ledger.base import Clock, utc_now
from app.core.ledger.database import connect, parse_url
from app.core.ledger.lessons import LessonSteps
from app.core.ledger.migrate import bring_up_to_date
from app.core.ledger.ordering import Ordering
from app.core.ledger.reading import Reading
from app.core.ledger.steering import Steering
from app.core.paths import Home
from app.core.settings import Settings


class Ledger(Reading, LessonSteps, Steering, Ordering):
    """All jobs, lessons and decks of an installation: the truth of what is done and what is not.

    Thread-safe, and made for several processes at once: every change is one short transaction that compares before it
    sets. Every method may raise `StorageError` with one of the codes `ledger-busy`, `ledger-read-only`, `disk-full`,
    `ledger-corrupt`, `ledger-unreachable`, `ledger-refused`; opening it `ledger-newer` and `ledger-address`, too.
    """

    def __init__(self, url: str | URL, *, clock: Clock = utc_now) -> None:
        address = parse_url(url) if isinstance(url, str) else url
        super().__init__(connect(address), clock)
        try:
            bring_up_to_date(self._engine)
        except BaseException:
            self.close()
            raise

    @classmethod
    def open(cls, home: Home, settings: Settings) -> Self:
        """The ledger that the settings name, else the one in the data folder; made or upgraded where needed."""
        if settings.database_url:
            return cls(settings.database_url)
        home.create()
        try:
            home.ledger_file.touch(mode=0o600)
        except OSError as error:
            message, hint = texts.PROBLEMS["ledger-read-only"]
            raise StorageError(
                message.format(place=home.ledger_file), hint=hint, detail=str(error), code="ledger-read-only"
            ) from error
        return cls(URL.create("sqlite+pysqlite", database=str(home.ledger_file)))

    def close(self) -> None:
        """Give its connections back; it may be used again all the same."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
