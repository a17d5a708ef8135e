"""What watching 20,000 unfinished lessons costs while 200 pushes a second arrive, and how it holds up other threads.

Every figure is printed; none decides pass or fail. `pytest -m benchmark -s tests/benchmarks/test_watch.py`
"""

import gc
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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


def test_a_busy_engine(tmp_path: Path, ledger_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    server = RedisServer(Home(tmp_path / "server"), choose_server())
    server.start()
    engine = subprocess.Popen([sys.executable, "-m", "tests.benchmarks.test_watch", server.url, str(ledger_file)])
    hold: Any = Hold(server.url)
    looks: list[int] = []
    try:
        with Ledger(f"sqlite:///{ledger_file}") as ledger, collecting(is_window=True):
            until = [float("inf")]
            steps = watch(ledger, hold, DataFolder(Home(tmp_path)), lambda: time.monotonic() >= until[0])
            next(steps)
            next(steps)  # the engine is at it
            until[0] = time.monotonic() + SECONDS
            with Ticks() as ticks:
                began, cpu = time.monotonic(), time.thread_time()
                looks += (sum(len(job.lessons) for job in changes.jobs) for changes in steps)
                took, cpu = time.monotonic() - began, time.thread_time() - cpu
    finally:
        engine.kill()
        engine.wait()
        server.stop()
    tell(
        capsys,
        f"{PUSHES_A_SECOND} pushes a second for {took:.0f} s: {len(looks) / took:.1f} looks and "
        f"{sum(looks) / took:.0f} lessons a second, {cpu / took:.1%} CPU, {ticks}",
    )


def main(argv: list[str], sleep: Callable[[float], None] = time.sleep) -> None:
    """What writers and the keeper do meanwhile: push progress, and write it down once a second."""
    redis = Redis.from_url(argv[0])
    with Ledger(f"sqlite:///{argv[1]}") as ledger:
        job_id = next(iter(ledger.versions()))
        lessons = [each for each in ledger.unfinished() if each.attempt]
        assert ledger.job_state(job_id)
        number = 0
        while True:
            reports: dict[str, Progress] = {}
            for _ in range(PUSHES_A_SECOND):
                number += 1
                lesson = lessons[number % len(lessons)]
                progress = Progress(
                    stage=Stage.WRITING, section="true_false", done=number // len(lessons) % 105, of=105
                )
                message = {
                    "status": "WRITING",
                    "result": progress.model_dump(mode="json"),
                    "task_id": lesson.message_id,
                }
                redis.publish(f"celery-task-meta-{lesson.message_id}", json.dumps(message))
                reports[lesson.task_id] = progress
                sleep(0.9 / PUSHES_A_SECOND)
            ledger.report(reports)


if __name__ == "__main__":
    main(sys.argv[1:])
