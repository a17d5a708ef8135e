"""What a log may not show."""

import json
import logging
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.core.log import Console, MaskingFormatter, console_wanted, mask, start_logging, want_console
from app.core.paths import Home


@pytest.mark.parametrize(
    "line",
    [
        "connecting to redis://:hidden@127.0.0.1:6379/0",
        "rediss://anna:hi%40hidden@host/0?ssl_cert_reqs=required",
        "postgres://anna:p@hidden@host/school",
        "postgres://anna:p/hidden@host/school",
        "OPENAI_API_KEY=hidden-value",
        "{'api_key': 'hidden-value', 'model': 'm'}",
        "Authorization: Bearer hidden-token-value",
        "Incorrect API key provided: sk-proj-hidden12345678",
        "requirepass hidden-value",
        "a script sent wst_hidden-Value_0123456789",
        "GET /welcome/hidden-Value_0123456789 HTTP/1.1",
        "password: hidden-value",
    ],
)
def test_secrets_are_masked(line: str) -> None:
    assert "hidden" not in mask(line)


@pytest.mark.parametrize(
    "line", ["https://host/path?a=b", "Lesson 3 of 12: mail anna@host about it", "task-cards and risk-assessment"]
)
def test_other_text_stays(line: str) -> None:
    assert mask(line) == line


def test_known_secrets_are_masked_wherever_they_stand() -> None:
    assert mask("a tulip-42 in the text", "tulip-42") == "a *** in the text"
    assert mask("abc", "abc") == "abc"  # too short to be a secret, and part of many words


def test_tracebacks_are_masked() -> None:
    try:
        raise ValueError("redis://:hidden@host")
    except ValueError:
        record = logging.getLogger("x").makeRecord(
            "x", logging.ERROR, "f", 1, "failed", (), __import__("sys").exc_info()
        )
    text = MaskingFormatter("%(message)s").format(record)
    assert "ValueError" in text and "hidden" not in text


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    """The root logger, put back afterwards."""
    root = logging.getLogger()
    former, level = root.handlers[:], root.level
    root.handlers[:] = []
    yield root
    logging.captureWarnings(False)
    for handler in root.handlers:
        handler.close()
    root.handlers[:] = former
    root.setLevel(level)


def test_a_process_logs_into_a_file_of_its_role(
    tmp_path: Path, root: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    home = Home(tmp_path / "home")
    start_logging(home, "writer", known=("tulip-42",))
    start_logging(home, "writer", known=("tulip-42",))
    logging.getLogger("app").info("the key is tulip-42")
    assert len(root.handlers) == 1
    text = (home.logs / "writer.log").read_text()
    assert "the key is ***" in text and "tulip" not in text
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("console", ["text", "json"])
def test_a_server_also_writes_to_standard_error_with_secrets_masked(
    tmp_path: Path, root: logging.Logger, capsys: pytest.CaptureFixture[str], console: Console
) -> None:
    start_logging(Home(tmp_path / "home"), "server", known=('tu"lip-42',), console=console)
    try:
        raise ValueError("redis://:hidden@host")
    except ValueError:
        logging.getLogger("app.x").exception('key tu"lip-42\nERROR forged\rand forged\u2028again \udc80')
    err = capsys.readouterr().err
    assert "hidden" not in err and "lip-42" not in err and "ValueError" in err
    lines = err.splitlines()
    assert not [line for line in lines[1:] if line[:1] not in ("", " ")]  # nothing passes for a record of its own
    if console == "json":
        assert len(lines) == 1


def test_a_line_of_json_says_all_of_a_record(
    tmp_path: Path, root: logging.Logger, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKSHEET_STUDIO_LOG_FORMAT", "json")
    start_logging(Home(tmp_path / "home"), "renderer-0")
    logging.getLogger("app.y").warning("Übung %d", 3)
    told = json.loads(capsys.readouterr().err)
    moment = datetime.fromisoformat(told.pop("time"))
    assert moment.tzinfo is not None and abs(datetime.now(UTC) - moment) < timedelta(hours=1)
    assert told == {
        "level": "WARNING",
        "logger": "app.y",
        "message": "Übung 3",
        "process": os.getpid(),
        "role": "renderer-0",
    }


def test_an_unknown_form_in_the_environment_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKSHEET_STUDIO_LOG_FORMAT", "xml")
    assert console_wanted() is None
    want_console("text")
    assert console_wanted() == "text"
    want_console(None)
    assert console_wanted() == "text"
