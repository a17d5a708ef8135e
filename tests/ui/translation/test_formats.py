"""Times, money, dates and numbers in the locales of the window's languages."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from app.ui.formats import count, date_time, duration, money


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    former = QLocale()
    yield
    QLocale.setDefault(former)


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (-3, "0 s"),
        (0, "0 s"),
        (7.6, "8 s"),
        (59.6, "1 min"),
        (60, "1 min"),
        (125, "2 min 5 s"),
        (3599.7, "1 h"),
        (4800, "1 h 20 min"),
        (7199, "2 h"),
        (90_000, "25 h"),
    ],
)
def test_duration_has_its_two_largest_units(seconds: float, shown: str) -> None:
    assert duration(seconds) == shown


@pytest.mark.parametrize(
    ("name", "amount", "little", "number"),
    [
        ("C", "$1,234.50", "under $0.01", "20,000"),
        ("en_US", "$1,234.50", "under $0.01", "20,000"),
        ("de_DE", "1.234,50\xa0$", "under 0,01\xa0$", "20.000"),
    ],
)
def test_money_and_counts_follow_the_locale(name: str, amount: str, little: str, number: str) -> None:
    QLocale.setDefault(QLocale(name))
    assert money(1234.5) == amount
    assert money(0.0004) == little
    assert count(20_000) == number


def test_nothing_costs_nothing() -> None:
    assert money(0) == "$0.00"


def test_days_close_by_have_names() -> None:
    QLocale.setDefault(QLocale("de_DE"))
    now = datetime.now().astimezone()
    assert date_time(now) == f"Today, {now:%H:%M}"
    assert date_time(now - timedelta(days=1)).startswith("Yesterday, ")
    assert date_time(datetime(2026, 3, 4, 15, 2).astimezone()) == "04.03.26 15:02"
