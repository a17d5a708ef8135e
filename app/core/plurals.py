"""Plural categories of whole numbers, after the Unicode CLDR plural rules."""

from typing import Literal

PluralRule = Literal["other", "one-other", "zero-one-other", "slavic", "arabic"]


def plural_category(rule: PluralRule, count: int) -> str:
    """The plural category of a whole number: zero, one, two, few, many or other."""
    if rule == "arabic":
        return _arabic(count)
    if rule == "slavic":
        return _slavic(count)
    if (rule == "one-other" and count == 1) or (rule == "zero-one-other" and count in (0, 1)):
        return "one"
    return "other"


def _arabic(count: int) -> str:
    if count in (0, 1, 2):
        return ("zero", "one", "two")[count]
    if 3 <= count % 100 <= 10:
        return "few"
    return "many" if count % 100 >= 11 else "other"


def _slavic(count: int) -> str:
    if count % 10 == 1 and count % 100 != 11:
        return "one"
    return "few" if 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14 else "many"
