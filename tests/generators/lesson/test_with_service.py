"""Whole lessons from a misbehaving service over HTTP: the right number of good items, whatever it does."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

import pytest

from app.core.deck import Deck, MultipleChoiceItem, TrueFalseItem
from app.core.jobs import JobOptions
from app.generators.checks.balance import is_longest
from app.generators.checks.duplicates import are_alike, fingerprint
from app.generators.lesson import MemoryStore, write_lesson
from app.generators.products import find_product
from app.generators.writers.base import NoBudget, NoLimiter
from app.generators.writers.openai_writer import OpenAIWriter, RetryPolicy
from app.generators.writers.service_client import ServiceClient
from tests.support.scripted_writer import CONTEXT
from tests.support.service import PASSING_FAULTS, WritingService
from tests.support.service_answers import ITEM_FAULTS

RETRY = RetryPolicy(first=0.01, longest=0.05)


@pytest.fixture
def service() -> Iterator[WritingService]:
    with WritingService(first_seconds=0, item_seconds=0, slow_seconds=0.05, retry_after="0") as running:
        yield running


def lesson(service: WritingService, product: str = "academy", title: str = "Acid–Base Titrations") -> Deck:
    context = CONTEXT.model_copy(update={"lesson": CONTEXT.lesson.model_copy(update={"title": title})})
    client = ServiceClient(service.url, "sk-test")
    try:
        writer = OpenAIWriter(
            "gpt-6-luna", service.url, "sk-test", NoLimiter(), NoBudget(), lambda _: None, 10.0,
            retry=RETRY, client=client,
        )  # fmt: skip
        return write_lesson(
            context,
            find_product(product),
            JobOptions(product=product),
            writer,
            store=MemoryStore(),
            report=lambda _: None,
            is_cancelled=lambda: False,
        )
    finally:
        client.close()


def assert_printable(deck: Deck) -> None:
    items = [item for section in deck.sections for item in section.items]
    prints = [fingerprint(item, "en") for item in items]
    assert not [1 for one, other in combinations(prints, 2) if are_alike(one, other)]
    assert all(item.stem.strip() and item.verified for item in items)
    for section in deck.sections:
        choices = [item for item in section.items if isinstance(item, MultipleChoiceItem)]
        letters = Counter(item.answer for item in choices)
        assert all(len(set(item.options)) == 4 for item in choices)
        assert not choices or max(letters.values()) - min(letters[n] for n in range(4)) <= 1
        assert sum(map(is_longest, choices)) <= 0.4 * len(choices)
        truths = [item.answer for item in section.items if isinstance(item, TrueFalseItem)]
        assert not truths or 0.4 <= sum(truths) / len(truths) <= 0.6


@pytest.mark.parametrize("product", ["academy", "caterpillar"])
def test_a_fifth_of_the_answers_broken_in_every_way_leaves_full_sheets(service: WritingService, product: str) -> None:
    service.control(faults=PASSING_FAULTS, rate=0.2)
    for title in ("Acid–Base Titrations", "The French Revolution", "Linear Equations"):
        deck = lesson(service, product, title)
        assert deck.missing == 0
        assert_printable(deck)
    assert sum(service.stats.faults.values()) > 10


@pytest.mark.parametrize("fault", sorted(ITEM_FAULTS))
def test_every_flaw_of_single_items_is_caught(service: WritingService, fault: str) -> None:
    """Many writing calls bring this flaw; the sheets come out full, and the flawed items are accounted for."""
    service.control(faults=(fault,), rate=0.3, only="write_")
    deck = lesson(service)
    assert_printable(deck)
    assert deck.missing == 0
    assert service.stats.faults[fault] > 0
