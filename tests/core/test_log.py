"""What a log may not show."""

import logging
from pathlib import Path

import pytest

from app.core.log import MaskingFormatter, mask, start_logging
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


def test_a_process_logs_into_a_file_of_its_role(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    root = logging.getLogger()
    former, level = root.handlers[:], root.level
    root.handlers[:] = []
    try:
        start_logging(home, "writer", known=("tulip-42",))
        start_logging(home, "writer", known=("tulip-42",))
        logging.getLogger("app").info("the key is tulip-42")
        assert len(root.handlers) == 1
    finally:
        logging.captureWarnings(False)
        for handler in root.handlers:
            handler.close()
        root.handlers[:] = former
        root.setLevel(level)
    text = (home.logs / "writer.log").read_text()
    assert "the key is ***" in text and "tulip" not in text
