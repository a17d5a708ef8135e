"""Several owners on one engine: nobody waits for another's whole job, and none of the faults changes that."""

import time
from collections.abc import Sequence

import pytest

from app.core.jobs import JobSnapshot, JobState, LessonState
from app.worker.gateway import Gateway
from app.worker.window import _KEEP, at_writers
from tests.support.engine import Studio, assert_complete, follow_to_end, kill, make_request, wait_until
from tests.support.service import WritingService

pytestmark = [pytest.mark.engine, pytest.mark.timeout(200)]


def submit(studio: Studio, gateway: Gateway, owner: str, lessons: int, writer: str = "offline") -> str:
    """A job of `owner` in a folder of its own."""
    request = make_request(studio.out / owner, lessons, writer=writer)
    return gateway.submit(request.model_copy(update={"owner": owner, "title": owner}))


def ends(snapshot: JobSnapshot) -> list[float]:
    return sorted(each.finished_at.timestamp() for each in snapshot.lessons if each.finished_at)


def assert_all_done(studio: Studio, snapshots: Sequence[JobSnapshot]) -> None:
    """Everything of everybody is there, in its owner's folder only, and was written once."""
    for snapshot in snapshots:
        assert_complete(studio, snapshot)
        assert snapshot.root == str(studio.out / snapshot.owner)
    attempts = [each.attempts for snapshot in snapshots for each in snapshot.lessons]
    assert set(attempts) == {1}
    tasks = [each.task_id for snapshot in snapshots for each in snapshot.lessons]
    assert len(set(tasks)) == len(tasks)


@pytest.mark.parametrize("writer", ["offline", "openai"])
def test_small_jobs_do_not_wait_for_a_big_one(studio: Studio, service: WritingService, writer: str) -> None:
    count = 60
    studio.settings = studio.settings.model_copy(update={"writers": 4})
    with studio.gateway() as gateway:
        big = submit(studio, gateway, "anna", count, writer)
        wait_until(lambda: gateway.snapshot(big).count(LessonState.DONE) >= 2)
        small = [submit(studio, gateway, owner, 4, writer) for owner in ("bert", "cleo")]
        snapshots = [follow_to_end(gateway, job_id, 150) for job_id in (*small, big)]
    assert_all_done(studio, snapshots)
    half = ends(snapshots[-1])[count // 2]
    for snapshot in snapshots[:-1]:
        assert ends(snapshot)[0] < half
        assert ends(snapshot)[-1] < ends(snapshots[-1])[-1]


def test_lessons_of_owners_go_on_after_every_fault(studio: Studio, service: WritingService) -> None:
    studio.settings = studio.settings.model_copy(update={"writers": 4})
    with studio.gateway() as gateway:
        jobs = [submit(studio, gateway, owner, 20, "openai") for owner in ("anna", "bert", "cleo")]
        wait_until(lambda: service.stats.calls >= 8)
        kill(studio.remember(gateway)["writer"])
        wait_until(lambda: gateway.snapshot(jobs[0]).count(LessonState.DONE) >= 3, 60)
        gateway._hold.redis().flushall()  # type: ignore[attr-defined]
        assert gateway.pause(jobs[0])
        wait_until(lambda: gateway.snapshot(jobs[1]).count(LessonState.DONE) >= 6, 60)
        studio.remember(gateway)
        kill(studio.remember(gateway)["renderer-0"])
        assert gateway.resume(jobs[0])
        gateway.cancel(jobs[2])
        snapshots = [follow_to_end(gateway, job_id, 150) for job_id in jobs]
        studio.remember(gateway)
    assert_complete(studio, snapshots[0])
    assert_complete(studio, snapshots[1])
    assert snapshots[2].state is JobState.CANCELLED


def test_no_more_than_the_window_is_out(studio: Studio, service: WritingService) -> None:
    service.control(held=("Photosynthesis",))
    size = at_writers(2)
    studio.settings = studio.settings.model_copy(update={"writers": 2})
    with studio.gateway() as gateway:
        wait_until(lambda: gateway.status().writer_slots == 2)
        time.sleep(_KEEP + 0.5)  # the keeper may have counted before that writer lived
        job_id = submit(studio, gateway, "anna", size + 20, "openai")
        wait_until(lambda: service.stats.in_flight)
        wait_until(lambda: gateway.snapshot(job_id).count(LessonState.WRITING) >= 2)

        def sent() -> int:
            return sum(each.attempts for each in gateway.snapshot(job_id).lessons)

        wait_until(lambda: sent() >= size)
        time.sleep(3)  # a look of the keeper's or two
        assert sent() == size
        gateway.cancel(job_id, [f"1.{number}" for number in range(3, 7)])
        wait_until(lambda: sent() >= size + 4)
        assert sent() == size + 4
