"""A client that is killed with work in hand: no process stays for long, and nothing that was paid for is lost."""

import time

import psutil
import pytest

from app.core.jobs import JobState
from app.worker.gateway import Gateway
from tests.support.engine import Studio, assert_complete, follow_to_end, make_request, wait_until
from tests.support.service import WritingService

pytestmark = pytest.mark.engine

SOON = 15.0  # seconds: on an idle machine less than five; a call that is waited for takes longer
LESSONS = 3
CALLS = LESSONS * 4


def is_gone(process: psutil.Process) -> bool:
    """It runs no more, be it that nobody has asked yet how it ended."""
    try:
        return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def kill_client_at_work(studio: Studio, service: WritingService, in_flight: int) -> tuple[str, float]:
    """The job's id, and the seconds after which the last process of the engine was gone."""
    client = studio.start_client(LESSONS)
    assert client.stdout is not None
    with client, client.stdout:
        job_id = client.stdout.readline().strip()
        wait_until(lambda: service.stats.in_flight == in_flight)
        engine = psutil.Process(studio.engine_pid())
        processes = [engine, *engine.children(recursive=True)]
        assert len(processes) >= 4
        began = time.monotonic()
        client.kill()
        wait_until(lambda: all(is_gone(each) for each in processes))
        took = time.monotonic() - began
        client.wait()
    return job_id, took


def test_every_process_is_gone_soon(studio: Studio, service: WritingService) -> None:
    service.control(first_seconds=60.0)
    job_id, took = kill_client_at_work(studio, service, LESSONS * 2)
    assert took <= SOON
    service.control(first_seconds=0.1)
    with studio.gateway() as gateway:
        snapshot = follow_to_end(gateway, job_id)
    assert_complete(studio, snapshot)
    assert service.stats.calls == LESSONS * 2 + CALLS  # those that were cut off are asked again


def test_calls_that_come_back_in_time_are_kept(studio: Studio, service: WritingService) -> None:
    service.control(first_seconds=1.2)
    job_id, took = kill_client_at_work(studio, service, LESSONS * 2)
    assert took <= SOON
    assert service.stats.calls == LESSONS * 2  # nothing new was begun
    with studio.gateway() as gateway:
        snapshot = follow_to_end(gateway, job_id)
    assert_complete(studio, snapshot)
    assert service.stats.calls == CALLS
    assert snapshot.usage.calls == CALLS


def test_who_takes_leave_has_calls_waited_for(studio: Studio, service: WritingService) -> None:
    service.control(first_seconds=3.0)
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, LESSONS))
        wait_until(lambda: service.stats.in_flight == LESSONS * 2)
        studio.remember(gateway)
        began = time.monotonic()
    assert time.monotonic() - began < 2.5  # the calls are waited for by others
    assert not studio.wait_for_end()
    assert service.stats.calls == LESSONS * 2
    service.control(first_seconds=0.1)
    with studio.gateway() as gateway:
        assert_complete(studio, follow_to_end(gateway, job_id))
    assert service.stats.calls == CALLS


def test_an_engine_with_other_settings_takes_over_and_the_job_goes_on(studio: Studio, service: WritingService) -> None:
    service.control(first_seconds=1.0)
    with studio.gateway() as former:
        job_id = former.submit(make_request(studio.out, LESSONS))
        wait_until(lambda: service.stats.in_flight == LESSONS * 2)
        studio.remember(former)
        began = time.monotonic()
        former.close()
        with Gateway.open(studio.home, studio.settings.model_copy(update={"writers": 3})) as gateway:
            gateway.start_engine()
            took = time.monotonic() - began
            studio.remember(gateway)
            snapshot = follow_to_end(gateway, job_id)
            assert gateway.status().writer_slots == 3
    assert snapshot.state is JobState.DONE
    assert_complete(studio, snapshot)
    assert took < SOON  # on an idle machine about two
