"""A job as its followers see it: states in order, progress that is pushed, the same story under the job's id."""

from pathlib import Path

import pytest

from app.core.errors import BadRequest, EngineError
from app.core.jobs import JobState, LessonState, Stage
from app.core.settings import Settings
from app.worker import celery as tools
from app.worker import texts
from app.worker.celery_app import make_app
from app.worker.gateway import Gateway
from tests.support.engine import QUESTIONS, Studio, assert_complete, make_request
from tests.support.service import WritingService

pytestmark = pytest.mark.engine

ORDER = [LessonState.QUEUED, LessonState.WRITING, LessonState.WRITTEN, LessonState.RENDERING, LessonState.DONE]


def test_a_job_from_its_beginning_to_its_end(studio: Studio, service: WritingService) -> None:
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, 3, preview=True))
        snapshots = list(gateway.follow(job_id))
        result = make_app(gateway._hold._url).AsyncResult(job_id)
        assert result.state == "SUCCESS"
        assert result.result == {"title": "Grade 7", "current": 3, "total": 3}
        gateway.delete_job(job_id)
        with pytest.raises(BadRequest):
            gateway.snapshot(job_id)
    assert_complete(studio, snapshots[-1])
    for number in range(3):
        states = [ORDER.index(each.lessons[number].state) for each in snapshots]
        assert states == sorted(states)
        assert ORDER.index(LessonState.WRITING) in states
        told = [each.lessons[number].progress for each in snapshots if each.lessons[number].state == "writing"]
        assert {Stage.WRITING, Stage.VERIFYING} <= {progress.stage for progress in told}
        assert {progress.of for progress in told} >= {QUESTIONS}
        assert all(progress.done == progress.of for progress in told if progress.note == texts.WRITTEN)
    notes = {lesson.progress.note for each in snapshots for lesson in each.lessons}
    assert texts.WRITTEN in notes  # one renderer: some lesson waited for it
    assert any(each.lessons[0].progress.stage is Stage.PREVIEW for each in snapshots)
    assert any("PREVIEW" in path for path in snapshots[-1].lessons[0].files)
    assert len({each.version for each in snapshots}) > 5
    assert [each.state for each in snapshots].count(JobState.DONE) == 1


def test_the_window_of_celerys_tools_finds_the_engine(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKSHEET_STUDIO_HOME", str(studio.home.root))
    with pytest.raises(EngineError, match="No engine is running"):
        tools.find_app()
    with studio.gateway() as gateway:
        app = tools.find_app()
        assert app.conf.broker_url == gateway._hold._url
        app.conf.engine_link.close()


def test_a_gateway_may_do_without_an_engine(studio: Studio) -> None:
    with Gateway.open(studio.home, studio.settings) as gateway:
        assert not gateway.status().is_up
        job_id = gateway.submit(make_request(studio.out, 1))
        gateway.cancel(job_id)
        assert gateway.snapshot(job_id).state is JobState.CANCELLED
        assert [each.job_id for each in gateway.jobs()] == [job_id]


def test_a_request_that_cannot_be_done_leaves_nothing_behind(studio: Studio) -> None:
    with Gateway.open(studio.home, studio.settings) as gateway:
        request = make_request(studio.out, 1)
        for bad in (
            request.model_copy(update={"curricula": ()}),
            request.model_copy(update={"out": "relative"}),
            request.model_copy(update={"options": request.options.model_copy(update={"product": "nothing"})}),
        ):
            with pytest.raises(BadRequest):
                gateway.submit(bad)
        assert gateway.jobs() == []
    assert list(studio.out.iterdir()) == []


def test_a_shared_redis_that_is_away_is_said_at_once(studio: Studio) -> None:
    settings = Settings(redis_url="redis://:secret@127.0.0.1:1/0")
    with pytest.raises(EngineError, match=r"127\.0\.0\.1:1 does not answer") as caught:
        Gateway.start(studio.home, settings)
    assert "secret" not in f"{caught.value} {caught.value.detail}"
    assert not Path(studio.home.engine / "engine.json").exists()
