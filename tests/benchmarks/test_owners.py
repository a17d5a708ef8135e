"""How evenly many owners are served, and whether the writers wait for it: beside the same lessons in one job of nobody.

Every figure is printed; none decides pass or fail. `pytest -m benchmark -s tests/benchmarks/test_owners.py`; the fifty
teachers and the year of 500 lessons before them only with `-k fifty` (it takes long).
"""

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.core.jobs import JobOptions, JobRequest, JobSnapshot, JobState, LessonState, SectionChoice
from app.core.paths import Home
from app.core.settings import Settings
from app.worker.gateway import Gateway
from tests.support.engine import API_KEY, make_curriculum
from tests.support.service import WritingService

WRITERS = 16
OWNERS, LESSONS, BIG = 50, 20, 500
CALL_SECONDS = 6.0  # a lesson of one section has two calls, so that sheets are made faster than lessons are written

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(7200)]


@contextmanager
def engine(folder: Path, **options: Any) -> Iterator[Gateway]:
    """An engine of its own whose writer is there."""
    with Gateway.start(Home(folder / "home").create(), Settings(writers=WRITERS, **options)) as gateway:
        while gateway.status().writer_slots < WRITERS:
            time.sleep(0.2)
        yield gateway


def submit(gateway: Gateway, out: Path, owner: str, lessons: int, writer: str) -> str:
    """A job with one small section and without previews."""
    sections = (SectionChoice(key="true_false", count=5),)
    options = JobOptions(product="academy", writer=writer, sections=sections, preview=False)
    request = JobRequest(
        title=owner or "nobody", curricula=(make_curriculum(lessons),), options=options, out=str(out), owner=owner
    )
    return gateway.submit(request)


def wait_for(gateway: Gateway, jobs: Sequence[str]) -> list[JobSnapshot]:
    """The final snapshots; nothing is missing, and nothing was written twice."""
    while any(job.state is JobState.RUNNING for job in gateway.jobs()):
        time.sleep(1)
    snapshots = [gateway.snapshot(job_id) for job_id in jobs]
    for snapshot in snapshots:
        assert snapshot.count(LessonState.DONE) == len(snapshot.lessons)
        assert {each.attempts for each in snapshot.lessons} == {1}
        assert snapshot.zip.startswith(snapshot.root)
    return snapshots


def tell(capsys: pytest.CaptureFixture[str], text: str) -> None:
    with capsys.disabled():
        print(f"\n{text}", end="", flush=True)  # noqa: T201


def ends(snapshot: JobSnapshot) -> list[float]:
    """Seconds after its job was submitted at which each lesson was done."""
    begin = snapshot.created_at
    return sorted((each.finished_at - begin).total_seconds() for each in snapshot.lessons if each.finished_at)


def total(snapshots: Sequence[JobSnapshot]) -> float:
    began = min(snapshot.created_at for snapshot in snapshots)
    return max((snapshot.finished_at - began).total_seconds() for snapshot in snapshots if snapshot.finished_at)


def tell_spread(capsys: pytest.CaptureFixture[str], snapshots: Sequence[JobSnapshot]) -> None:
    firsts = sorted(ends(snapshot)[0] for snapshot in snapshots)
    lasts = sorted(ends(snapshot)[-1] for snapshot in snapshots)
    tell(
        capsys,
        f"  first lesson after {firsts[0]:.0f} to {firsts[-1]:.0f} s (median {firsts[len(firsts) // 2]:.0f}), "
        f"last after {lasts[0]:.0f} to {lasts[-1]:.0f} s: spread {lasts[-1] - lasts[0]:.0f} s",
    )


def test_fifty_teachers_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with engine(tmp_path) as gateway:
        (alone,) = wait_for(gateway, [submit(gateway, tmp_path / "nobody", "", OWNERS * LESSONS, "offline")])
        tell(capsys, f"{OWNERS * LESSONS} lessons of nobody, offline: {total([alone]):.0f} s")
        tell_spread(capsys, [alone])
        owners = [f"owner-{number:02}" for number in range(OWNERS)]
        jobs = [submit(gateway, tmp_path / owner, owner, LESSONS, "offline") for owner in owners]
        shared = wait_for(gateway, jobs)
        tell(capsys, f"{OWNERS} owners with {LESSONS} lessons each, offline: {total(shared):.0f} s")
        tell_spread(capsys, shared)
        for snapshot in shared:
            tell(capsys, f"    {snapshot.owner}: {ends(snapshot)[0]:.0f} to {ends(snapshot)[-1]:.0f} s")


def test_fifty_teachers_after_one_with_a_year(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with engine(tmp_path) as gateway:
        big = submit(gateway, tmp_path / "big", "big", BIG, "offline")
        while gateway.snapshot(big).count(LessonState.DONE) < 5:
            time.sleep(0.5)
        owners = [f"owner-{number:02}" for number in range(OWNERS)]
        jobs = [submit(gateway, tmp_path / owner, owner, LESSONS, "offline") for owner in owners]
        year, *others = wait_for(gateway, [big, *jobs])
    tell(capsys, f"{BIG} lessons of one owner, then {OWNERS} with {LESSONS} each: {total([year, *others]):.0f} s")
    tell_spread(capsys, others)
    tell(capsys, f"  the one with {BIG}: {ends(year)[0]:.0f} to {ends(year)[-1]:.0f} s")


class Slots(threading.Thread):
    """How many of the writers' slots are at a call, while lessons wait to be begun."""

    def __init__(self, service: WritingService, gateway: Gateway, jobs: Sequence[str]) -> None:
        super().__init__(daemon=True)
        self._service = service
        self._gateway = gateway
        self._jobs = jobs
        self.busy: list[int] = []
        self.start()

    def run(self) -> None:
        while any(self._gateway.snapshot(job_id).count(LessonState.QUEUED) for job_id in self._jobs):
            for _ in range(10):
                if self._service.stats.in_flight or self.busy:
                    self.busy.append(self._service.stats.in_flight)
                time.sleep(0.1)

    def share(self) -> float:
        self.join()
        return sum(self.busy) / len(self.busy) / WRITERS


@pytest.mark.parametrize("owners", [0, 1, 8])
def test_writers_do_not_wait(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, owners: int
) -> None:
    count = 160
    with WritingService(first_seconds=CALL_SECONDS, item_seconds=0.0) as service:
        monkeypatch.setenv("OPENAI_BASE_URL", service.url)
        monkeypatch.setenv("OPENAI_API_KEY", API_KEY)
        with engine(tmp_path, base_url=service.url) as gateway:
            names = [f"owner-{number}" for number in range(owners)] or [""]
            jobs = [submit(gateway, tmp_path / f"out{name}", name, count // len(names), "openai") for name in names]
            slots = Slots(service, gateway, jobs)
            snapshots = wait_for(gateway, jobs)
    tell(
        capsys,
        f"{count} lessons of {owners or 'no'} owners, {CALL_SECONDS:.0f} s a call: {total(snapshots):.0f} s, writers "
        f"busy {slots.share():.1%} while lessons wait (ideal {count / WRITERS * 2 * CALL_SECONDS:.0f} s)",
    )
