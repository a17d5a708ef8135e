"""What watching costs while pushes arrive: a window with 20,000 unfinished lessons, a web server with 50 jobs.

Every figure is printed; none decides pass or fail. `pytest -m benchmark -s tests/benchmarks/test_watch.py`
"""

import gc
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from redis import Redis

from app.core.jobs import Progress, Stage
from app.core.ledger import Ledger
from app.core.paths import Home
from app.worker.connection import connect
from app.worker.following import DataFolder, watch
from app.worker.redis_server import RedisServer, choose_server
from app.worker.watch import JobWatch
from tests.support.ledger import make_job
from tests.support.watchdog import _queued

LESSONS, AT_ONCE, PUSHES_A_SECOND, SECONDS = 20_000, 200, 200, 15
JOBS, LESSONS_A_JOB, WRITTEN_AT_ONCE = 50, 20, 48
TICK = 0.005

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(300)]


class Ticks(threading.Thread):
    """A thread that wants to go on every 5 ms, as a window does; how late it was, other programs' time left out."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._is_over = threading.Event()
        self.late: list[float] = []

    def run(self) -> None:
        while not self._is_over.is_set():
            began, queued = time.perf_counter(), _queued()
            time.sleep(TICK)
            self.late.append(time.perf_counter() - began - TICK - (_queued() - queued))

    def __enter__(self) -> "Ticks":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self.join()

    def __str__(self) -> str:
        late = sorted(each * 1000 for each in self.late)
        return f"another thread's 5 ms ticks at most {late[-1]:.0f} ms late, 99 % {late[len(late) * 99 // 100]:.1f} ms"


class Hold:
    """Stands in for a gateway's hold on an engine."""

    is_closed = False

    def __init__(self, url: str) -> None:
        self._redis = connect(url)

    def redis(self) -> Any:
        return self._redis

    def ask(self, question: str) -> None:
        return None


@pytest.fixture
def ledger_file(tmp_path: Path) -> Path:
    path = tmp_path / "ledger.sqlite3"
    with Ledger(f"sqlite:///{path}") as ledger:
        job_id = make_job(ledger, LESSONS)
        ledger.claim_unsent(job_id, "epoch", limit=AT_ONCE)
    return path


@contextmanager
def collecting(*, is_window: bool) -> Iterator[None]:
    """The window collects garbage in its own thread and at its own times (see `app.ui.collector`)."""
    gc.collect()
    if is_window:
        gc.disable()
    yield
    gc.enable()


def tell(capsys: pytest.CaptureFixture[str], text: str) -> None:
    with capsys.disabled():
        print(f"\n{text}", flush=True)  # noqa: T201


@pytest.mark.parametrize("is_window", [True, False])
def test_the_first_look(ledger_file: Path, capsys: pytest.CaptureFixture[str], is_window: bool) -> None:
    with Ledger(f"sqlite:///{ledger_file}") as ledger, collecting(is_window=is_window), Ticks() as ticks:
        time.sleep(0.2)
        began, cpu = time.perf_counter(), time.thread_time()
        changes = JobWatch(ledger).look()
        took, cpu = time.perf_counter() - began, time.thread_time() - cpu
    assert len(changes.jobs[0].lessons) == LESSONS
    who = "window" if is_window else "any program"
    tell(capsys, f"first look at {LESSONS} lessons, {who}: {took:.2f} s ({cpu:.2f} s CPU), {ticks}")


@dataclass
class Looks:
    """What a watcher was told in `took` seconds, of which its thread was busy for `cpu`."""

    took: float = 0.0
    cpu: float = 0.0
    lessons: list[int] = field(default_factory=list)

    def __str__(self) -> str:
        looks, lessons = len(self.lessons) / self.took, sum(self.lessons) / self.took
        return f"{looks:.1f} looks and {lessons:.0f} lessons a second, {self.cpu / self.took:.1%} CPU"


@contextmanager
def busy_engine(folder: Path, ledger_file: Path, pushes: int) -> Iterator[str]:
    """A Redis server, and a process that pushes so much a second as writers do; the server's URL."""
    server = RedisServer(Home(folder / "server"), choose_server())
    server.start()
    argv = [sys.executable, "-m", "tests.benchmarks.test_watch", server.url, str(ledger_file), str(pushes)]
    engine = subprocess.Popen(argv)
    try:
        yield server.url
    finally:
        engine.kill()
        engine.wait()
        server.stop()


def watched(ledger: Ledger, url: str, folder: Path, ticks: Ticks) -> Looks:
    """Watch for some seconds, once the engine is at it."""
    hold: Any = Hold(url)
    until = float("inf")
    steps = watch(ledger, hold, DataFolder(Home(folder)), "nobody-pokes", lambda: time.monotonic() >= until)
    next(steps)
    next(steps)
    until = time.monotonic() + SECONDS
    looks = Looks()
    with ticks:
        began, cpu = time.monotonic(), time.thread_time()
        looks.lessons += (sum(len(job.lessons) for job in changes.jobs) for changes in steps)
        looks.took, looks.cpu = time.monotonic() - began, time.thread_time() - cpu
    return looks


def test_a_busy_engine(tmp_path: Path, ledger_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ticks = Ticks()
    with (
        busy_engine(tmp_path, ledger_file, PUSHES_A_SECOND) as url,
        Ledger(f"sqlite:///{ledger_file}") as ledger,
        collecting(is_window=True),
    ):
        looks = watched(ledger, url, tmp_path, ticks)
    tell(capsys, f"{LESSONS} lessons, {PUSHES_A_SECOND} pushes a second: {looks}, {ticks}")


def test_fifty_jobs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "ledger.sqlite3"
    pushes = 3 * WRITTEN_AT_ONCE
    ticks = Ticks()
    with Ledger(f"sqlite:///{path}") as ledger:
        for number in range(JOBS):
            make_job(ledger, LESSONS_A_JOB, owner=f"owner-{number}")
        ledger.claim_shares("here", "epoch", {"": WRITTEN_AT_ONCE}, lambda writer: "")
        with busy_engine(tmp_path, path, pushes) as url:
            looks = watched(ledger, url, tmp_path, ticks)
    tell(capsys, f"{JOBS} jobs, {pushes} pushes a second: {looks}, {ticks}")


def main(url: str, ledger_file: str, pushes_a_second: str) -> None:
    """What writers and the keeper do meanwhile: push progress, and write it down once a second."""
    redis = Redis.from_url(url)
    count = int(pushes_a_second)
    with Ledger(f"sqlite:///{ledger_file}") as ledger:
        lessons = [each for each in ledger.unfinished() if each.attempt]
        number = 0
        while True:
            reports: dict[str, Progress] = {}
            for _ in range(count):
                number += 1
                lesson = lessons[number % len(lessons)]
                done = number // len(lessons) % 105
                progress = Progress(stage=Stage.WRITING, section="true_false", done=done, of=105)
                message = {"status": "WRITING", "result": progress.model_dump(mode="json")}
                redis.publish(f"celery-task-meta-{lesson.message_id}", json.dumps(message))
                reports[lesson.task_id] = progress
                time.sleep(0.9 / count)
            ledger.report(reports)


if __name__ == "__main__":
    main(*sys.argv[1:])
