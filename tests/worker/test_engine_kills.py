"""Every process of the engine killed in the middle of a job: nothing is lost, nothing done twice, little wasted."""

import pytest

from tests.support.engine import (
    Studio,
    assert_complete,
    follow_to_end,
    kill,
    make_request,
    wait_until,
)
from tests.support.service import WritingService

pytestmark = pytest.mark.engine

LESSONS = 3
NEEDED = LESSONS * 4  # per lesson two calls for questions and two for their solving
IN_FLIGHT = LESSONS * 2  # calls that a kill can cut short


@pytest.mark.parametrize("victim", ["writer", "server", "supervisor", "renderer-0"])
def test_a_killed_process_costs_at_most_the_calls_in_flight(
    studio: Studio, service: WritingService, victim: str
) -> None:
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, LESSONS))
        wait_until(lambda: service.stats.calls >= LESSONS * 2 + 1)
        kill(studio.remember(gateway)[victim])
        snapshot = follow_to_end(gateway, job_id)
        studio.remember(gateway)
    assert_complete(studio, snapshot)
    assert NEEDED <= service.stats.calls <= NEEDED + IN_FLIGHT


@pytest.mark.parametrize("renderers", [1, 2])
def test_a_renderer_killed_while_it_renders(studio: Studio, service: WritingService, renderers: int) -> None:
    studio.settings = studio.settings.model_copy(update={"renderers": renderers})
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, LESSONS))
        wait_until(lambda: studio.files())
        kill(studio.remember(gateway)[f"renderer-{renderers - 1}"])
        snapshot = follow_to_end(gateway, job_id, 12)  # its successor takes back what it held, no lease is waited for
        studio.remember(gateway)
    assert_complete(studio, snapshot)
    assert service.stats.calls == NEEDED


def test_everything_killed_at_once_and_started_again(studio: Studio, service: WritingService) -> None:
    client = studio.start_client(LESSONS)
    assert client.stdout is not None
    with client, client.stdout:
        job_id = client.stdout.readline().strip()
        wait_until(lambda: service.stats.calls >= LESSONS * 2 + 1)
        with studio.gateway() as gateway:
            processes = studio.remember(gateway)
            for process in processes.values():
                kill(process)
        client.kill()
        client.wait()
    with studio.gateway() as gateway:
        snapshot = follow_to_end(gateway, job_id)
    assert_complete(studio, snapshot)
    assert service.stats.calls <= NEEDED + IN_FLIGHT


def test_a_killed_client_ends_the_engine_and_the_next_one_goes_on(studio: Studio, service: WritingService) -> None:
    client = studio.start_client(LESSONS)
    assert client.stdout is not None
    with client, client.stdout:
        job_id = client.stdout.readline().strip()
        wait_until(lambda: service.stats.calls >= 3)
        with studio.gateway():
            client.kill()
            client.wait()
    assert not studio.wait_for_end()
    with studio.gateway() as gateway:
        snapshot = follow_to_end(gateway, job_id)
    assert_complete(studio, snapshot)
    assert service.stats.calls <= NEEDED + IN_FLIGHT
