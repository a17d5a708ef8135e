"""A ledger on each of the two databases."""

from collections.abc import Iterator

import pytest

from app.core.ledger import Ledger


@pytest.fixture
def ledger(ledger_url: str) -> Iterator[Ledger]:
    with Ledger(ledger_url) as ledger:
        yield ledger
