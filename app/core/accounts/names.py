"""Addresses and names of people as they are kept and compared."""

import re
import unicodedata

from app.core.accounts import texts
from app.core.errors import BadRequest

_LONGEST_EMAIL = 254  # RFC 5321
_LONGEST_NAME = 200
_SHOWN = 80
_EMAIL = re.compile(r"""[^\s@<>()\[\]\\,;:"'“”]+@[^\s@<>()\[\]\\,;:"'“”/?#]+""")


def compared(email: str) -> str:
    """The address as it is kept: two that differ in capitals only are the same."""
    return unicodedata.normalize("NFC", email.strip().casefold())


def checked_email(email: str) -> str:
    """The address as it is kept; `BadRequest` for what is none. Nothing is mailed: its domain need not exist."""
    plain = compared(email)
    if len(plain) > _LONGEST_EMAIL or not plain.isprintable() or not _EMAIL.fullmatch(plain):
        message = texts.BAD_EMAIL.format(email=checked_text(email)[:_SHOWN])
        raise BadRequest(message, hint=texts.BAD_EMAIL_HINT, code="email-invalid")
    return plain


def checked_name(name: str) -> str:
    """The name on one line; `BadRequest` for one that is too long. It may be empty."""
    plain = checked_text(name)
    if len(plain) > _LONGEST_NAME:
        raise BadRequest(texts.LONG_NAME.format(longest=_LONGEST_NAME), code="name-long")
    return plain


def needed_name(name: str) -> str:
    """The same for a name that may not be empty."""
    plain = checked_name(name)
    if not plain:
        raise BadRequest(texts.NO_NAME, code="name-empty")
    return plain


def checked_text(text: str) -> str:
    """`text` on one line, without what cannot be seen."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())
