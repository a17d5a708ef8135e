"""Lengths of time, money and numbers as the pages' language writes them."""

from datetime import datetime

from flask_babel import format_currency, format_datetime, format_decimal

from app.server.pages.language import gettext

_CENT = 0.01


def money(usd: float) -> str:
    """US dollars with cents; what costs less than a cent, but something, is `under $0.01`."""
    if 0 < usd < _CENT:
        return gettext("under %(amount)s", amount=_dollars(_CENT))
    return _dollars(usd)


def number(count: int) -> str:
    """A whole number with the language's separators: `20,000`."""
    return str(format_decimal(count))


def duration(seconds: float) -> str:
    """A length of time in the two largest of its units: `8 s`, `2 min 5 s`, `1 h 20 min`."""
    whole = max(0, round(seconds))
    minutes, rest = divmod(whole, 60)
    if not minutes:
        return gettext("%(seconds)s s", seconds=rest)
    if minutes < 60:
        if not rest:
            return gettext("%(minutes)s min", minutes=minutes)
        return gettext("%(minutes)s min %(seconds)s s", minutes=minutes, seconds=rest)
    hours, minutes = divmod(round(whole / 60), 60)
    if not minutes:
        return gettext("%(hours)s h", hours=number(hours))
    return gettext("%(hours)s h %(minutes)s min", hours=number(hours), minutes=minutes)


def moment(at: datetime) -> str:
    """Date and time on the server's clock."""
    return str(format_datetime(at.astimezone(), "medium", rebase=False))


def _dollars(usd: float) -> str:
    return str(format_currency(usd, "USD"))
