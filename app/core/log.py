"""Logging with secrets masked: a file a process in the data folder, rotated, never larger than 5 MB each."""

import logging
import re
from logging.handlers import RotatingFileHandler

from app.core.errors import StorageError
from app.core.paths import Home

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
    """Formats a record, traceback included, and masks what is secret in it."""

    def __init__(self, fmt: str, known: tuple[str, ...] = ()) -> None:
        super().__init__(fmt)
        self._known = known

    def format(self, record: logging.LogRecord) -> str:
        """The record as one masked text."""
        return mask(super().format(record), *self._known)


def start_logging(home: Home, role: str, *, known: tuple[str, ...] = (), level: int = logging.INFO) -> None:
    """Send this process' log records to `logs/<role>.log`; `known` are secrets to mask wherever they appear.

    Processes that run side by side need a `role` each (`renderer-1`): they would rotate a common file away from each
    other. `StorageError` where the log cannot be written.
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
    handler.setFormatter(MaskingFormatter("%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s", known))
    root = logging.getLogger()
    for former in root.handlers[:]:
        root.removeHandler(former)
        former.close()
    root.addHandler(handler)
    root.setLevel(level)
    logging.captureWarnings(True)
    for noisy in ("httpx", "httpx2", "httpcore", "openai", "amqp", "kombu", "celery.redirected"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
