"""Logging with secrets masked: a file a process in the data folder, rotated, never larger than 5 MB each.

A server's processes also write to standard error, for whatever keeps its logs (systemd, a container's engine): as text,
or as one JSON object a line.
"""

import json
import logging
import os
import re
import sys
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from typing import Literal, get_args

from app.core.errors import StorageError
from app.core.paths import Home

Console = Literal["text", "json"]

CONSOLE_VARIABLE = "WORKSHEET_STUDIO_LOG_FORMAT"
"""In the environment, so that the engine's processes do as the one that started them."""

_TEXT = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"
_BREAKS = re.compile("[\r\v\f\x1c-\x1e\x85\u2028\u2029]")  # what some readers take for the end of a line
_MASK = "***"
_PATTERNS = (
    re.compile(r"(?<=://)([^/\s:@]*):([^\s\"'<>]+)(?=@)"),  # scheme://user:password@host, up to the last @
    # API keys by their usual prefix, our own tokens by theirs, and what a one-time link is worth
    re.compile(r"\b(?:(?:sk|rk|pk)-|wst_)[A-Za-z0-9_-]{8,}|(?<=/welcome/)[A-Za-z0-9_-]{8,}"),
    re.compile(r"(?i)(?<=bearer )[A-Za-z0-9._~+/=-]{8,}"),
    re.compile(r"(?i)((?:api[_-]?key|password|secret[_-]?key|requirepass)[\"']?\s*[=: ]\s*[\"']?)([^\s\"',}]{4,})"),
)


def mask(text: str, *known: str) -> str:
    """`text` without passwords in URLs, API keys, bearer tokens, and without any of the `known` secrets."""
    for secret in known:
        if len(secret) >= 4:
            text = text.replace(secret, _MASK)
    text = _PATTERNS[0].sub(rf"\1:{_MASK}", text)
    text = _PATTERNS[1].sub(_MASK, text)
    text = _PATTERNS[2].sub(_MASK, text)
    return _PATTERNS[3].sub(rf"\1{_MASK}", text)


class MaskingFormatter(logging.Formatter):
    """Formats a record, traceback included, and masks what is secret in it.

    Further lines are indented, so that no text from outside can pass for a record of its own. A lone surrogate is
    escaped: what cannot be written, `logging` would show on standard error, unmasked.
    """

    def __init__(self, fmt: str, known: tuple[str, ...] = ()) -> None:
        super().__init__(fmt)
        self._known = known

    def format(self, record: logging.LogRecord) -> str:
        """The record as one masked text."""
        text = mask(super().format(record), *self._known)
        text = _BREAKS.sub(lambda found: found[0].encode("unicode_escape").decode(), text)
        return text.replace("\n", "\n    ").encode("utf-8", "backslashreplace").decode()


class JsonFormatter(logging.Formatter):
    """Formats a record as one line of JSON with masked texts; times are UTC.

    Its fields: `time`, `level`, `logger`, `message`, `process`, `role`, and `exception` with a traceback.
    """

    def __init__(self, role: str, known: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._role = role
        self._known = known

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line, in ASCII: a lone surrogate or a strange line separator breaks no reader."""
        told = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": mask(record.getMessage(), *self._known),
            "process": record.process,
            "role": self._role,
        }
        if trace := self._trace(record):
            told["exception"] = mask(trace, *self._known)
        return json.dumps(told)

    def _trace(self, record: logging.LogRecord) -> str:
        parts = []
        if record.exc_info:
            parts.append(self.formatException(record.exc_info))
        elif record.exc_text:
            parts.append(record.exc_text)
        if record.stack_info:
            parts.append(self.formatStack(record.stack_info))
        return "\n".join(parts)


def console_wanted() -> Console | None:
    """How this process and its children are to write their logs to standard error too; None for not at all."""
    said = os.environ.get(CONSOLE_VARIABLE, "")
    return next((known for known in get_args(Console) if known == said), None)


def want_console(console: Console | None) -> None:
    """Let this process (from its next `start_logging`) and those that it starts write logs so; None: as before."""
    if console is not None:
        os.environ[CONSOLE_VARIABLE] = console


def start_logging(
    home: Home,
    role: str,
    *,
    known: tuple[str, ...] = (),
    level: int = logging.INFO,
    console: Console | None = None,
) -> None:
    """Send this process' log records to `logs/<role>.log`; `known` are secrets to mask wherever they appear.

    Processes that run side by side need a `role` each (`renderer-1`): they would rotate a common file away from each
    other. `console`: send them to standard error as well, in this form; by default as `console_wanted` says.
    `StorageError` where the log cannot be written.
    """
    home.create()
    try:
        handler = RotatingFileHandler(home.logs / f"{role}.log", maxBytes=5_000_000, backupCount=3, encoding="utf-8")
    except OSError as error:
        raise StorageError(
            f"The log in {home.logs} cannot be written.",
            hint="Make the folder writable and check that its disk is not full.",
            detail=str(error),
            code="log-unwritable",
        ) from error
    handler.setFormatter(MaskingFormatter(_TEXT, known))
    root = logging.getLogger()
    for former in root.handlers[:]:
        root.removeHandler(former)
        former.close()
    root.addHandler(handler)
    form = console or console_wanted()
    if form is not None:
        errors = logging.StreamHandler(sys.stderr)
        errors.setFormatter(JsonFormatter(role, known) if form == "json" else MaskingFormatter(_TEXT, known))
        root.addHandler(errors)
    root.setLevel(level)
    logging.captureWarnings(True)
    for noisy in (
        "httpx",
        "httpx2",
        "httpcore",
        "openai",
        "amqp",
        "kombu",
        "celery.redirected",
        "alembic.runtime.plugins",
    ):
        logging.getLogger(noisy).setLevel(logging.WARNING)
