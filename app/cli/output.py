"""Standard output for results, standard error for everything that a person reads beside them."""

import json
import logging
import sys
from typing import Any, TextIO

from app.core.errors import StudioError


def make_safe() -> None:
    """A terminal that cannot show a character shows a question mark; a lone surrogate never ends the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def say(text: str = "") -> None:
    """A line on standard error."""
    _write(sys.stderr, text)


def announce(text: str) -> None:
    """Say it, or log it where standard error is a log."""
    from app.core.log import console_wanted

    if console_wanted():
        logging.getLogger(__name__).info(text)
    else:
        say(text)


def show(text: str) -> None:
    """A result on standard output."""
    _write(sys.stdout, text)


def show_json(document: Any) -> None:
    """The one JSON document of this run on standard output."""
    _write(sys.stdout, json.dumps(document, ensure_ascii=False, indent=2))


def say_error(error: StudioError) -> None:
    """What happened and what to do, on standard error."""
    say(printable(error.message))
    if error.hint:
        say(printable(error.hint))


def error_document(error: StudioError) -> dict[str, Any]:
    """The JSON document of a run that came to nothing."""
    return {"error": {"code": error.code, "title": error.title, "message": error.message, "hint": error.hint}}


def printable(text: str) -> str:
    """`text` without control characters: a title cannot move the cursor or colour the terminal. Joiners stay."""
    return "".join(each if each.isprintable() or each in "\n\u200c\u200d" else " " for each in text)


def one_line(text: str) -> str:
    """`text` without control characters and line ends, for a row of its own."""
    return printable(text).replace("\n", " ")


def _write(stream: TextIO | None, text: str) -> None:
    if stream is not None:  # the window's executable on Windows has none
        stream.write(text + "\n")
        stream.flush()
