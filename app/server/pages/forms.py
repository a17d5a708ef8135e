"""What forms share: errors beside the fields that they are about."""

from app.core.errors import StudioError
from app.server.pages.language import told

Errors = dict[str, str]
"""Name of a field -> what does not fit, in the reader's language."""

_FIELDS = {
    "password-wrong": "present",
    "password-short": "password",
    "password-long": "password",
    "password-common": "password",
    "password-email": "password",
    "email-invalid": "email",
    "person-exists": "email",
    "name-empty": "name",
    "name-long": "name",
    "token-label": "label",
    "token-days": "days",
}


def errors_of(error: StudioError) -> Errors:
    """The error beside the field that it is about; raised again when it is about none."""
    name = _FIELDS.get(error.code)
    if name is None:
        raise error
    return {name: words_of(error)}


def words_of(error: StudioError) -> str:
    """What happened and what to do, in the reader's language."""
    return f"{told(error.message)} {told(error.hint)}".strip()
