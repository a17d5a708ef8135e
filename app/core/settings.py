"""Settings: named once, typed, with defaults; kept as JSON in the data folder, overridden by the environment.

No secret is kept here; see `app.core.secrets`.
"""

import json
import os
import re
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit
from uuid import uuid4

from pydantic import Field, ValidationError

from app.core.curriculum import Record
from app.core.errors import StorageError
from app.core.paths import Home, default_output

# Chat model asked for unless a person chooses another: structured outputs, $0.10 in and $0.50 out per million tokens.
DEFAULT_MODEL = "gpt-6-luna"
DEFAULT_BASE_URL = "https://api.openai.com/v1"


_ID = re.compile(r"[0-9a-f]{12}")


class Settings(Record):
    """What a person chose for this installation. Times are seconds, sizes bytes."""

    model: str = DEFAULT_MODEL
    base_url: str = DEFAULT_BASE_URL
    redis_url: str = ""  # empty: the embedded server; never with a password in it
    database_url: str = ""  # empty: SQLite in the data folder
    redis_server: str = "auto"  # auto, bundled, system or fallback; the last for tests and troubleshooting
    writers: int = Field(default=16, ge=1, le=256)
    renderers: int = Field(default=0, ge=0, le=64)  # 0: half the processor's cores, at least one
    paper: str = "letter"
    language: str = "auto"
    output: str = ""  # empty: the documents folder
    writer: Literal["", "openai", "offline"] = ""  # what the window offers first; empty: the person was not asked yet
    interface: str = ""  # language of the window (`de`); empty: the system's
    appearance: Literal["auto", "light", "dark"] = "auto"
    notifications: bool = True
    updates: Literal["", "yes", "no"] = ""  # whether the window looks for newer versions; empty: not asked yet
    updates_address: str = ""  # where it looks, or `off`; empty: where the packed program says
    call_timeout: float = Field(default=120, gt=0)
    lesson_deadline: float = Field(default=1800, gt=0)
    calls_a_lesson: int = Field(default=12, ge=1, le=64)
    vault: bool = False  # the writer asks the school server's vault for the key; of one run, never stored

    @property
    def output_folder(self) -> Path:
        """Where worksheets go unless a job names another folder."""
        return Path(self.output) if self.output else default_output()

    @property
    def needs_key(self) -> bool:
        """Whether AI can write only with a key of this computer.

        A service of one's own may need none, and a shared Redis has writers with keys of their own.
        """
        return self.base_url == DEFAULT_BASE_URL and not self.redis_url


_OF_A_RUN = {"vault"}
_ENVIRONMENT = {
    "model": "WORKSHEET_STUDIO_MODEL",
    "base_url": "OPENAI_BASE_URL",
    "redis_url": "REDIS_URL",
    "database_url": "DATABASE_URL",
    "redis_server": "WORKSHEET_STUDIO_REDIS_SERVER",
    "updates_address": "WORKSHEET_STUDIO_UPDATES",
    "writers": "WORKSHEET_STUDIO_WRITERS",
    "renderers": "WORKSHEET_STUDIO_RENDERERS",
    "call_timeout": "WORKSHEET_STUDIO_CALL_TIMEOUT",
    "lesson_deadline": "WORKSHEET_STUDIO_LESSON_DEADLINE",
}


def from_environment() -> dict[str, str]:
    """The settings that the environment decides, each with the name of its variable."""
    return {field: name for field, name in _ENVIRONMENT.items() if os.environ.get(name)}


def load_settings(home: Home) -> Settings:
    """Settings of the data folder with the environment's on top; `StorageError` when either cannot be used."""
    stored = _stored(home.settings_file)
    given = {field: os.environ[name] for field, name in from_environment().items()}
    try:
        return Settings.model_validate({**stored, **given})
    except ValidationError as error:
        names = ", ".join(_ENVIRONMENT.get(str(e["loc"][0]), str(e["loc"][0])) for e in error.errors() if e["loc"])
        raise StorageError(
            f"A setting has a value that cannot be used: {names}.",
            hint=f"Correct it in {home.settings_file} or in the environment.",
            detail=str(error.errors(include_input=False, include_url=False)),
            code="settings-invalid",
        ) from None


def change_settings(home: Home, **changes: object) -> Settings:
    """Keep `changes` on top of what is stored, and return the settings as they are now.

    What the environment says is not stored: it may hold passwords, and it is there again at the next start.
    `StorageError` when a value cannot be used, holds a password, or cannot be written.
    """
    stored = {**_stored(home.settings_file), **changes}
    if any(_has_password(value) for value in changes.values() if isinstance(value, str)):
        raise StorageError(
            "An address with a password in it is not kept in the settings.",
            hint="Leave the password out of the address; it is kept in the system's keyring.",
            code="settings-secret",
        )
    try:
        valid = Settings.model_validate(stored)
    except ValidationError as error:
        names = ", ".join(str(each["loc"][0]) for each in error.errors() if each["loc"])
        raise StorageError(f"A setting has a value that cannot be used: {names}.", code="settings-invalid") from None
    home.create()
    kept = valid.model_dump(exclude_defaults=True, exclude=_OF_A_RUN)
    _write(home.settings_file, json.dumps(kept, indent=2) + "\n")
    return load_settings(home)


def installation_id(home: Home) -> str:
    """The random id of this installation (12 hexadecimal digits), made at its first start."""
    home.create()
    found = _read_id(home.installation_file)
    if found:
        return found
    # Imported here: it is needed once in the life of an installation.
    from filelock import FileLock

    with FileLock(f"{home.installation_file}.lock"):
        if not _read_id(home.installation_file):
            _write(home.installation_file, uuid4().hex[:12])
    return _read_id(home.installation_file)


def _read_id(path: Path) -> str:
    try:
        text = path.read_text(encoding="ascii").strip()
    except (FileNotFoundError, UnicodeDecodeError):
        return ""
    return text if _ID.fullmatch(text) else ""


def _write(path: Path, text: str) -> None:
    """Write the file whole or not at all, also when two processes write at once."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise StorageError(
            f"{path} cannot be written.",
            hint="Make its folder writable and check that the disk is not full.",
            detail=str(error),
            code="settings-unwritable",
        ) from error


def _has_password(value: str) -> bool:
    try:
        return bool(urlsplit(value).password)
    except ValueError:
        return "@" in value


def _stored(path: Path) -> dict[str, object]:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise StorageError(
            f"The settings in {path} cannot be read.",
            hint="Mend or delete the file; without it the defaults apply.",
            detail=str(error),
            code="settings-unreadable",
        ) from error
    known = Settings.model_fields.keys() - _OF_A_RUN
    return {name: value for name, value in stored.items() if name in known} if isinstance(stored, dict) else {}
