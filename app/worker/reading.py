"""Reads workbooks in a process of its own: what a hostile file costs in memory or time, the web server does not pay.

The process lives on, since its imports take as long as a large workbook; it is replaced after some workbooks, after one
that took too long, and whenever it ended.
"""

import json
import logging
import queue
import subprocess
import threading
from pathlib import Path
from typing import Any

from app.core.curriculum import Workbook
from app.core.errors import EngineError, StudioError, WorkbookRefused
from app.core.paths import Home
from app.worker import texts
from app.worker.lifeline import Lifeline, close_lifeline, role_argv, start_child

PATIENCE = 60.0
"""Seconds that reading one workbook may take; the worst bounded one needs some three."""

_WORKBOOKS_A_PROCESS = 100
_log = logging.getLogger(__name__)


class WorkbookReader:
    """One reading process and those who wait for it. Thread-safe."""

    def __init__(self, home: Home, patience: float = PATIENCE) -> None:
        self._log_file = home.logs / "reader.err"
        self._patience = patience
        self._turn = threading.Lock()
        self._child: _Child | None = None
        self._is_closed = False

    def read(self, path: Path, name: str) -> Workbook:
        """The workbook at `path`, which a person calls `name`.

        Raises `WorkbookRefused` as `read_workbook` does; `EngineError` (`reader-busy`, `reader`) when others keep the
        process busy for too long, or it does not come up.
        """
        if not self._turn.acquire(timeout=self._patience):
            raise EngineError(texts.READER_BUSY, hint=texts.READER_BUSY_HINT, code="reader-busy")
        try:
            return self._read(path, name)
        finally:
            self._turn.release()

    def close(self) -> None:
        """End the process; whoever waits for it gets an error."""
        self._is_closed = True
        child = self._child
        if child is not None:
            child.end()

    def _read(self, path: Path, name: str) -> Workbook:
        for is_last in (False, True):
            child = self._present_child()
            try:
                answer = child.ask({"path": str(path), "name": name}, self._patience)
            except TimeoutError:
                child.end()
                raise WorkbookRefused(texts.READS_TOO_LONG, hint=texts.READS_TOO_LONG_HINT, code="slow") from None
            except EOFError:  # the system ended it, or it had ended before it was asked
                if is_last or self._is_closed:
                    break
                continue
            return _unpacked(answer)
        raise EngineError(texts.NO_READER, hint=texts.NO_READER_HINT, code="reader")

    def _present_child(self) -> "_Child":
        child = self._child
        if child is None or not child.is_usable:
            if child is not None:
                child.end()
            child = self._child = _Child(self._log_file)
        return child


class _Child:
    """The process, and a thread that hears what it says."""

    def __init__(self, log: Path) -> None:
        self._process: subprocess.Popen[bytes] = start_child(role_argv("reader"), {}, log=log)
        self._answers: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._asked = 0
        threading.Thread(target=self._listen, name="reader", daemon=True).start()

    @property
    def is_usable(self) -> bool:
        """Whether it may be asked once more."""
        return self._process.poll() is None and self._asked < _WORKBOOKS_A_PROCESS

    def ask(self, question: dict[str, str], patience: float) -> dict[str, Any]:
        """Its answer; `TimeoutError` when that takes too long, `EOFError` when it ended instead."""
        self._asked += 1
        stdin = self._process.stdin
        try:
            if stdin is None or stdin.closed:
                raise EOFError
            stdin.write(json.dumps(question).encode() + b"\n")
            stdin.flush()
        except (OSError, ValueError) as error:
            raise EOFError from error
        try:
            answer = self._answers.get(timeout=patience)
        except queue.Empty:
            raise TimeoutError from None
        if answer is None:
            raise EOFError
        return answer

    def end(self) -> None:
        """End it at once; it keeps nothing."""
        close_lifeline(self._process)
        self._process.kill()
        self._process.wait()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                self._answers.put(json.loads(line))
        self._process.wait()
        self._answers.put(None)


def _unpacked(answer: dict[str, Any]) -> Workbook:
    if "workbook" in answer:
        return Workbook.model_validate(answer["workbook"])
    problem = answer["problem"]
    raise WorkbookRefused(
        problem["message"],
        hint=problem["hint"],
        detail=problem["detail"],
        title=problem["title"],
        code=problem["code"],
    )


def run_reader() -> int:
    """The reading process: a workbook's path and name a line, its contents or what is wrong with it back."""
    lifeline = Lifeline()
    from app.generators.workbook import read_workbook

    for question in lifeline.questions():
        try:
            workbook = read_workbook(Path(question["path"]), question["name"])
            lifeline.say(workbook=workbook.model_dump(mode="json"))
        except StudioError as error:
            about = ("message", "hint", "detail", "title", "code")
            lifeline.say(problem={name: getattr(error, name) for name in about})
    return 0
