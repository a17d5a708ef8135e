"""What a lesson has cost stands on its row, also when it was never finished."""

import pytest

from app.core.deck import Usage
from app.core.jobs import JobState, LessonState
from tests.support.engine import Studio, assert_complete, follow_to_end, kill, make_request, wait_until
from tests.support.service import WritingService

pytestmark = pytest.mark.engine


def test_cancelled_and_paused_lessons_say_what_was_paid(studio: Studio, service: WritingService) -> None:
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, 2))
        wait_until(lambda: service.stats.items_written >= 40)
        service.control(first_seconds=5.0)  # the solving takes long
        gateway.cancel(job_id, ["1.1"])
        gateway.pause(job_id)
        rest = [LessonState.CANCELLED, LessonState.QUEUED]
        wait_until(lambda: [each.state for each in gateway.snapshot(job_id).lessons] == rest)
        wait_until(lambda: all(each.usage.calls >= 2 for each in gateway.snapshot(job_id).lessons))
        paused = gateway.snapshot(job_id)
        assert all(each.usage.cost_usd > 0 for each in paused.lessons)
        service.control(first_seconds=0.1)
        gateway.resume(job_id)
        done = follow_to_end(gateway, job_id)
    assert done.lessons[0].usage == paused.lessons[0].usage
    assert done.lessons[1].usage.calls == 4  # its drafts were taken up: what was paid before counts once


def test_a_job_that_a_wrong_key_stops_keeps_what_was_paid_before(studio: Studio, service: WritingService) -> None:
    service.control(script=("", "", "401", "401"))
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, 1))
        assert follow_to_end(gateway, job_id).state is JobState.STOPPED
        stopped = gateway.snapshot(job_id)
        assert stopped.usage.calls == 2
        service.control(script=())  # the key is mended
        gateway.resume(job_id)
        assert follow_to_end(gateway, job_id).usage.calls == 4


def test_what_was_paid_for_lost_drafts_is_not_forgotten(studio: Studio, service: WritingService) -> None:
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, 1))
        wait_until(lambda: service.stats.items_written >= 20)
        gateway.pause(job_id)
        wait_until(lambda: gateway.snapshot(job_id).usage.calls >= 2)
        before = gateway.snapshot(job_id).usage
        gateway._hold.redis().flushall()  # type: ignore[attr-defined]
        gateway.resume(job_id)
        done = follow_to_end(gateway, job_id)
    assert_complete(studio, done)
    assert done.usage.calls == before.calls + 4
    assert done.usage.cost_usd > before.cost_usd


def test_a_cancelled_lesson_whose_writer_was_killed_says_so_later(studio: Studio, service: WritingService) -> None:
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, 1))
        wait_until(lambda: service.stats.items_written >= 20)
        service.control(first_seconds=5.0)
        wait_until(lambda: service.stats.in_flight == 2)
        kill(studio.remember(gateway)["writer"])
        gateway.cancel(job_id)
        wait_until(lambda: gateway.snapshot(job_id).usage != Usage())
        studio.remember(gateway)
