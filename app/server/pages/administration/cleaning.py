"""What was typed, as it was meant."""

import re

_INVISIBLE = re.compile("[\\s\u200b-\u200f\u2060\ufeff]+")


def clean_key(typed: str) -> str:
    """The key alone: without spaces and line ends, as password managers and web pages put them around it."""
    key = _INVISIBLE.sub("", typed.strip().removeprefix("Bearer "))
    return key.strip("\"'“”")


def number_or_none(typed: str) -> float | str | None:
    """A number as people write it (`12,50`); None for an empty field, and the text itself where it is no number."""
    text = _INVISIBLE.sub("", typed)
    if not text:
        return None
    try:
        return float(text.replace(",", ".").lstrip("$"))
    except ValueError:
        return text
