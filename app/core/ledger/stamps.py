"""Stamps: the order in which jobs changed, told without clocks, so that a watcher reads only what is new to it.

Machines' clocks differ and are set back, and PostgreSQL's transactions are committed in another order than they began.
There the stamp is the number of the transaction. A watcher goes on from the oldest one that was still open at its last
look: whatever was committed since has a stamp that is as great. SQLite has one writer at a time, so that counting on
from the greatest stamp does; a deleted job leaves a row with a stamp, which keeps that one from becoming smaller.
"""

from typing import Any

from sqlalchemy import BigInteger
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

_NEXT = (
    "(SELECT coalesce(max(stamp), 0) + 1 FROM"
    " (SELECT max(stamp) AS stamp FROM job UNION ALL SELECT max(stamp) FROM gone_job))"
)


class NewStamp(FunctionElement[int]):
    """What a change is stamped with."""

    type = BigInteger()
    inherit_cache = True


class FirstUnseen(FunctionElement[int]):
    """No change that is committed after this was read has a smaller stamp; to be read before the changes."""

    type = BigInteger()
    inherit_cache = True


class EndOfStamps(FunctionElement[int]):
    """Greater than every stamp so far. Greater ones are of another server, whose dump was put into this one."""

    type = BigInteger()
    inherit_cache = True


@compiles(NewStamp)
@compiles(FirstUnseen)
def _sqlite_next(element: Any, compiler: Any, **_: Any) -> str:
    return _NEXT


@compiles(EndOfStamps)
def _sqlite_end(element: Any, compiler: Any, **_: Any) -> str:
    return str(2**63 - 1)


@compiles(NewStamp, "postgresql")
def _postgres_new(element: Any, compiler: Any, **_: Any) -> str:
    return "txid_current()"


@compiles(FirstUnseen, "postgresql")
def _postgres_first(element: Any, compiler: Any, **_: Any) -> str:
    return "txid_snapshot_xmin(txid_current_snapshot())"


@compiles(EndOfStamps, "postgresql")
def _postgres_end(element: Any, compiler: Any, **_: Any) -> str:
    return "txid_snapshot_xmax(txid_current_snapshot())"
