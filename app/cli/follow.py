"""Follows a job to its end with a view of it, and stops it kindly at Ctrl-C."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, Any

from app.cli import texts
from app.cli.output import say, show_json
from app.cli.progress import make_view
from app.cli.results import exit_code, job_document, say_result
from app.core.jobs import JobSnapshot, JobState
from app.core.paths import Home
from app.core.settings import Settings

if TYPE_CHECKING:
    from app.worker.gateway import Gateway


def run_job(home: Home, settings: Settings, start: "Callable[[Gateway], str]", *, as_json: bool) -> int:
    """Start the engine, let `start` begin a job (it returns the job's id), follow it, and return the exit code."""
    from app.core.log import start_logging
    from app.worker.gateway import Gateway

    start_logging(home, "command")
    say(texts.STARTING)
    with terminated_like_interrupted(), Gateway.start(home, settings) as gateway:
        job_id = start(gateway)
        was_interrupted = False
        try:
            last = _follow(gateway, job_id)
        except KeyboardInterrupt:
            was_interrupted = True
            last = _pause(gateway, job_id)
    if as_json:
        show_json(job_document(last))
    say_result(last)
    return 130 if was_interrupted else exit_code(last)


def _follow(gateway: "Gateway", job_id: str) -> JobSnapshot:
    last = gateway.snapshot(job_id)
    with make_view(sys.stderr) as view:
        view.update(last)
        for snapshot in gateway.follow(job_id):
            view.update(snapshot)
            last = snapshot
    return last


def _pause(gateway: "Gateway", job_id: str) -> JobSnapshot:
    """Ask the job to stop after what is in hand; a second Ctrl-C ends the program at once."""
    signal.signal(signal.SIGINT, _end_now)
    say(texts.INTERRUPTED)
    gateway.pause(job_id)
    last = gateway.snapshot(job_id)
    if last.state is JobState.RUNNING:  # it was finished, and only its files were being packed
        for snapshot in gateway.follow(job_id):
            last = snapshot
    return last


def _end_now(_signal: int, _frame: FrameType | None) -> None:
    # Not sys.exit: it would wait for the engine. The engine's lifeline tells it that we are gone.
    os._exit(130)


@contextmanager
def terminated_like_interrupted() -> Iterator[None]:
    """A polite `kill` is taken like Ctrl-C; what was set before is set again at the end."""
    former: dict[int, Any] = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)
