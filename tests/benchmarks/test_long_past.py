"""What a look, a page, a snapshot and a round of the keeper cost beside 10,000 finished jobs of 10 lessons, and 10.

Every figure is printed; none decides pass or fail. `pytest -m benchmark -s tests/benchmarks/test_long_past.py`
"""

import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from app.core.ledger import Ledger
from app.worker.watch import JobWatch
from tests.support.ledger import make_job
from tests.support.many_jobs import fill
from tests.support.postgres import find_binaries, running_server

FEW, MANY, LESSONS, RUNNING = 10, 10_000, 10, 5

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

Question = Callable[[Ledger, JobWatch, str], object]
QUESTIONS: Mapping[str, Question] = {
    "look, nothing new": lambda ledger, watch, job_id: watch.look(),
    "look, one change": lambda ledger, watch, job_id: (ledger.set_notice(job_id, str(time.time())), watch.look()),
    "page of 20": lambda ledger, watch, job_id: ledger.jobs(limit=20),
    "owner's page of 20": lambda ledger, watch, job_id: ledger.jobs("owner-1", limit=20),
    "snapshot": lambda ledger, watch, job_id: ledger.snapshot(job_id),
    "running jobs": lambda ledger, watch, job_id: ledger.running_jobs("here"),
    "unfinished": lambda ledger, watch, job_id: ledger.unfinished("here"),
    "finish": lambda ledger, watch, job_id: ledger.finish_if_complete(job_id),
    "shares, no room": lambda ledger, watch, job_id: ledger.claim_shares("here", "e", {"": 1}, lambda writer: ""),
    "next up": lambda ledger, watch, job_id: ledger.next_up("here"),
    "wish": lambda ledger, watch, job_id: ledger.prefer(job_id, ["1.15"]),
    "leases of the dead": lambda ledger, watch, job_id: ledger.end_leases("here"),
    "first look": lambda ledger, watch, job_id: JobWatch(ledger).look(),
    "whole list": lambda ledger, watch, job_id: ledger.jobs(),
}


@pytest.fixture(params=["sqlite", "postgres"])
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], str]]:
    """Addresses of empty databases."""
    if request.param == "sqlite":
        yield lambda: f"sqlite:///{tmp_path / str(time.monotonic_ns())}"
        return
    binaries = find_binaries()
    if binaries is None:
        pytest.skip("PostgreSQL's server is not installed")
    with running_server(binaries) as server:
        yield server.new_database


def median_ms(action: Callable[[], object], count: int = 15) -> float:
    """Milliseconds; the first time does not count."""
    action()
    took = []
    for _ in range(count):
        began = time.perf_counter()
        action()
        took.append(time.perf_counter() - began)
    return sorted(took)[count // 2] * 1000


def costs(url: str, finished: int) -> dict[str, float]:
    """Of each question, in a ledger with so many finished jobs and a few that run."""
    with Ledger(url) as ledger:
        fill(ledger, finished, LESSONS)
        running = [make_job(ledger, 20, owner=f"owner-{number}") for number in range(RUNNING)]
        for job_id in running:
            ledger.claim_unsent(job_id, "e", limit=10)
        watch = JobWatch(ledger)
        watch.look()
        return {name: median_ms(lambda: ask(ledger, watch, running[0])) for name, ask in QUESTIONS.items()}  # noqa: B023


def test_a_long_past(new_url: Callable[[], str], capsys: pytest.CaptureFixture[str]) -> None:
    few, many = costs(new_url(), FEW), costs(new_url(), MANY)
    with capsys.disabled():
        print(f"\n{new_url().partition(':')[0]}: ms with {FEW} and {MANY} finished jobs")  # noqa: T201
        for name in QUESTIONS:
            print(f"  {name:20} {few[name]:8.2f} {many[name]:8.2f}   x {many[name] / few[name]:.1f}")  # noqa: T201
