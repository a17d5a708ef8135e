"""What watching costs a web server: 50 running jobs of 20 lessons, 48 lessons written at a time, pushes three a second.

Every figure is printed; none decides pass or fail. `pytest -m benchmark -s tests/benchmarks/test_watch_jobs.py`
"""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from redis import Redis

from app.core.jobs import Progress, Stage
from app.core.ledger import Ledger
from app.core.paths import Home
from app.worker.following import DataFolder, watch
from app.worker.redis_server import RedisServer, choose_server
from tests.benchmarks.test_watch import Hold, tell
from tests.support.ledger import make_job

JOBS, LESSONS, AT_ONCE, PUSHES_A_SECOND, SECONDS = 50, 20, 48, 3, 15

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(300)]


def test_fifty_jobs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    server = RedisServer(Home(tmp_path / "server"), choose_server())
    server.start()
    path = tmp_path / "ledger.sqlite3"
    with Ledger(f"sqlite:///{path}") as ledger:
        for number in range(JOBS):
            make_job(ledger, LESSONS, owner=f"owner-{number}")
        ledger.claim_shares("here", "epoch", {"": AT_ONCE}, lambda writer: "")
        engine = subprocess.Popen([sys.executable, "-m", "tests.benchmarks.test_watch_jobs", server.url, str(path)])
        hold: Any = Hold(server.url)
        looks: list[int] = []
        try:
            until = [float("inf")]
            steps = watch(ledger, hold, DataFolder(Home(tmp_path)), lambda: time.monotonic() >= until[0])
            next(steps)
            next(steps)  # the engine is at it
            until[0] = time.monotonic() + SECONDS
            began, cpu = time.monotonic(), time.thread_time()
            looks += (sum(len(job.lessons) for job in changes.jobs) for changes in steps)
            took, cpu = time.monotonic() - began, time.thread_time() - cpu
        finally:
            engine.kill()
            engine.wait()
            server.stop()
    tell(
        capsys,
        f"{JOBS} jobs, {AT_ONCE * PUSHES_A_SECOND} pushes a second: {len(looks) / took:.1f} looks and "
        f"{sum(looks) / took:.0f} lessons a second, {cpu / took:.1%} CPU of the watching thread",
    )


def main(argv: list[str]) -> None:
    """What writers, keeper and renderer do meanwhile: push progress, write it down each second, end a lesson."""
    redis = Redis.from_url(argv[0])
    with Ledger(f"sqlite:///{argv[1]}") as ledger:
        lessons = [each for each in ledger.unfinished() if each.attempt]
        number = 0
        while True:
            reports: dict[str, Progress] = {}
            for _ in range(PUSHES_A_SECOND * len(lessons)):
                number += 1
                lesson = lessons[number % len(lessons)]
                done = number // len(lessons) % 105
                progress = Progress(stage=Stage.WRITING, section="true_false", done=done, of=105)
                message = {"status": "WRITING", "result": progress.model_dump(mode="json")}
                redis.publish(f"celery-task-meta-{lesson.message_id}", json.dumps(message))
                reports[lesson.task_id] = progress
                time.sleep(0.9 / PUSHES_A_SECOND / len(lessons))
            ledger.report(reports)


if __name__ == "__main__":
    main(sys.argv[1:])
