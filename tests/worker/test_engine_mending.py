"""What a person can mend with `retry`, and a service that is not there at all."""

import shutil

import pytest

from app.core.jobs import JobState, LessonState
from tests.support.engine import Studio, assert_complete, follow_to_end, make_request
from tests.support.service import WritingService

pytestmark = [pytest.mark.engine, pytest.mark.timeout(200)]


def test_retry_makes_files_that_somebody_removed_without_writing_again(studio: Studio, service: WritingService) -> None:
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, 2))
        before = follow_to_end(gateway, job_id)
        assert gateway.retry(job_id) == []
        calls = service.stats.calls
        first = before.lessons[0]
        shutil.rmtree(studio.out / first.folder)
        assert gateway.retry(job_id) == [first.task_id]
        after = follow_to_end(gateway, job_id)
    assert_complete(studio, after)
    assert after.lessons[0].files == first.files
    assert service.stats.calls == calls


def test_a_service_that_is_not_there_stops_the_job_instead_of_failing_a_whole_year(
    studio: Studio, service: WritingService
) -> None:
    service.control(script=("503",) * 5000)
    with studio.gateway() as gateway:
        snapshot = follow_to_end(gateway, gateway.submit(make_request(studio.out, 25)))
        assert snapshot.state is JobState.STOPPED
        assert snapshot.problem is not None and snapshot.problem.code == "service-down"
        assert snapshot.count(LessonState.QUEUED) >= 5
        service.control(script=())
        assert gateway.resume(snapshot.job_id)
        gateway.retry(snapshot.job_id)
        assert_complete(studio, follow_to_end(gateway, snapshot.job_id))
