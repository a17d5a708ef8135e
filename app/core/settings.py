"""Settings: named once, typed, with defaults; kept as JSON in the data folder, overridden by the environment.

No secret is kept here; see `app.core.secrets`.
"""

import json
import os
from pathlib import Path
from uuid import uuid4

from pydantic import Field, ValidationError

from app.core.curriculum import Record
from app.core.errors import StorageError
from app.core.paths import Home

# Chat model asked for unless a person chooses another: structured outputs, $0.10 in and $0.50 out per million tokens.
DEFAULT_MODEL = "gpt-6-luna"
DEFAULT_BASE_URL = "https://api.openai.com/v1"


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
    call_timeout: float = Field(default=120, gt=0)
    lesson_deadline: float = Field(default=1800, gt=0)
    calls_a_lesson: int = Field(default=12, ge=1, le=64)


_ENVIRONMENT = {
    "model": "WORKSHEET_STUDIO_MODEL",
    "base_url": "OPENAI_BASE_URL",
    "redis_url": "REDIS_URL",
    "database_url": "DATABASE_URL",
    "redis_server": "WORKSHEET_STUDIO_REDIS_SERVER",
    "writers": "WORKSHEET_STUDIO_WRITERS",
    "renderers": "WORKSHEET_STUDIO_RENDERERS",
    "call_timeout": "WORKSHEET_STUDIO_CALL_TIMEOUT",
    "lesson_deadline": "WORKSHEET_STUDIO_LESSON_DEADLINE",
}


def load_settings(home: Home) -> Settings:
    """Settings of the data folder with the environment's on top; `StorageError` when either cannot be used."""
    stored = _stored(home.settings_file)
    given = {field: os.environ[name] for field, name in _ENVIRONMENT.items() if os.environ.get(name)}
    try:
        return Settings.model_validate({**stored, **given})
    except ValidationError as error:
        names = ", ".join(_ENVIRONMENT.get(str(e["loc"][0]), str(e["loc"][0])) for e in error.errors() if e["loc"])
        raise StorageError(
            f"A setting has a value that cannot be used: {names}.",
            hint=f"Correct it in {home.settings_file} or in the environment.",
            detail=str(error),
            code="settings-invalid",
        ) from None


def save_settings(home: Home, settings: Settings) -> None:
    """Write what differs from the defaults, whole or not at all."""
    home.create()
    text = json.dumps(settings.model_dump(exclude_defaults=True), indent=2)
    temporary = home.settings_file.with_suffix(".tmp")
    temporary.write_text(text + "\n", encoding="utf-8")
    temporary.replace(home.settings_file)


def installation_id(home: Home) -> str:
    """The random id of this installation (12 hexadecimal digits), made at its first start."""
    home.create()
    try:
        with home.installation_file.open("x", encoding="ascii") as file:
            file.write(uuid4().hex[:12])
    except FileExistsError:
        pass
    return home.installation_file.read_text(encoding="ascii").strip()


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
    known = Settings.model_fields
    return {name: value for name, value in stored.items() if name in known} if isinstance(stored, dict) else {}
