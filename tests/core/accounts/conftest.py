"""Accounts on each of the two databases, with a clock that can be turned."""

from collections.abc import Iterator

import pytest

from app.core.accounts import Accounts, Person
from tests.support.accounts import Clock, make_administrator, make_teacher


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def accounts(ledger_url: str, clock: Clock) -> Iterator[Accounts]:
    with Accounts(ledger_url, clock=clock) as accounts:
        yield accounts


@pytest.fixture
def administrator(accounts: Accounts) -> Person:
    return make_administrator(accounts)


@pytest.fixture
def teacher(accounts: Accounts) -> Person:
    return make_teacher(accounts)
