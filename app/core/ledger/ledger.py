"""The ledger as one object."""

from app.core.ledger.lessons import LessonSteps
from app.core.ledger.ordering import Ordering
from app.core.ledger.reading import Reading
from app.core.ledger.sharing import Sharing


class Ledger(Reading, LessonSteps, Sharing, Ordering):
    """All jobs, lessons and decks of an installation: the truth of what is done and what is not.

    Thread-safe, and made for several processes at once: every change is one short transaction that compares before it
    sets. Every method may raise `StorageError` with one of the codes `ledger-busy`, `ledger-read-only`, `disk-full`,
    `ledger-corrupt`, `ledger-unreachable`, `ledger-refused`; opening it `ledger-newer` and `ledger-address`, too.
    """
