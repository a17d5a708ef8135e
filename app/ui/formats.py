"""Lengths of time, money, dates and numbers as the window's language writes them."""

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from app.ui.words import QT_TRANSLATE_NOOP, say

_SECONDS = QT_TRANSLATE_NOOP("WorksheetStudio", "{seconds} s")
_MINUTES = QT_TRANSLATE_NOOP("WorksheetStudio", "{minutes} min")
_MINUTES_SECONDS = QT_TRANSLATE_NOOP("WorksheetStudio", "{minutes} min {seconds} s")
_HOURS = QT_TRANSLATE_NOOP("WorksheetStudio", "{hours} h")
_HOURS_MINUTES = QT_TRANSLATE_NOOP("WorksheetStudio", "{hours} h {minutes} min")
_PERCENT = QT_TRANSLATE_NOOP("WorksheetStudio", "{number}%")
_DOLLAR = QT_TRANSLATE_NOOP("WorksheetStudio", "$")
_UNDER = QT_TRANSLATE_NOOP("WorksheetStudio", "under {amount}")
_TODAY = QT_TRANSLATE_NOOP("WorksheetStudio", "Today, {time}")
_YESTERDAY = QT_TRANSLATE_NOOP("WorksheetStudio", "Yesterday, {time}")

_CENT = 0.01
_WEEKDAY = re.compile(r"[\s,،]*dddd[\s,،]*")


def duration(seconds: float) -> str:
    """A length of time in the two largest of its units: `8 s`, `2 min 5 s`, `1 h 20 min`."""
    whole = max(0, round(seconds))
    minutes, rest = divmod(whole, 60)
    if not minutes:
        return say(_SECONDS, seconds=count(rest))
    if minutes < 60:
        return say(_MINUTES_SECONDS if rest else _MINUTES, minutes=count(minutes), seconds=count(rest))
    hours, minutes = divmod(round(whole / 60), 60)
    return say(_HOURS_MINUTES if minutes else _HOURS, hours=count(hours), minutes=count(minutes))


def percent(number: int) -> str:
    """Whole percent: `12%`."""
    return say(_PERCENT, number=count(number))


def money(usd: float) -> str:
    """US dollars with cents: `$0.03`; what costs less than a cent, but something, is `under $0.01`."""
    if 0 < usd < _CENT:
        return say(_UNDER, amount=_dollars(_CENT))
    return _dollars(usd)


def short_money(usd: float) -> str:
    """As `money`, for places with little room: `< $0.01`."""
    return _dollars(_CENT, "< ") if 0 < usd < _CENT else _dollars(usd)


def date_time(moment: datetime) -> str:
    """Date and time on this computer's clock: `Today, 14:05` or the date as the language writes it."""
    # Through seconds since 1970, since Qt would drop the zone of Python's datetime.
    shown = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    locale = _locale()
    days = shown.date().daysTo(QDate.currentDate())
    if days in (0, 1):
        return say(_YESTERDAY if days else _TODAY, time=locale.toString(shown.time(), QLocale.FormatType.ShortFormat))
    return locale.toString(shown, QLocale.FormatType.ShortFormat)


def day(which: date) -> str:
    """A date with its month in words and without its weekday: `November 29, 2026`."""
    locale = _locale()
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(QDate(which.year, which.month, which.day), pattern)


def count(n: int) -> str:
    """A whole number with the language's separators: `20,000`."""
    return _locale().toString(n)


def _dollars(usd: float, before: str = "") -> str:
    locale = _locale()
    if locale.textDirection() == Qt.LayoutDirection.RightToLeft:
        # Isolated, since the sign of Latin letters would move to the other end of the number.
        return f"\u2066{before}{say(_DOLLAR)}{locale.toString(float(usd), 'f', 2)}\u2069"
    return before + locale.toCurrencyString(float(usd), say(_DOLLAR), 2)


def _locale() -> QLocale:
    """The window's locale; American English where the system names none and numbers would be bare."""
    locale = QLocale()
    return locale if locale.language() != QLocale.Language.C else QLocale(QLocale.Language.English)
