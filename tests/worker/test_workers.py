"""Workers and queues as the gateway tells them."""

import pytest

from app.worker.gateway import Gateway
from tests.support.engine import Studio, follow_to_end, make_request, wait_until
from tests.support.service import WritingService

pytestmark = pytest.mark.engine


def test_who_works_at_what_and_what_waits(studio: Studio, service: WritingService) -> None:
    studio.settings = studio.settings.model_copy(update={"writers": 2, "renderers": 1})
    with studio.gateway() as gateway:
        wait_until(
            lambda: [each.tasks for each in gateway.workers().machines] == [(), ()]
        )  # they are there, and answer
        service.control(first_seconds=6.0)
        job_id = gateway.submit(make_request(studio.out, 3))
        wait_until(lambda: [len(each.tasks or ()) for each in gateway.workers().writers] == [2])
        workers = gateway.workers()
        ((writer,), (renderer,)) = workers.writers, workers.renderers
        assert workers.is_up and writer.is_own and renderer.is_own
        assert (writer.slots, writer.busy, renderer.slots) == (2, 2, 1)
        assert writer.has_service and writer.host == renderer.host != ""
        assert {task.title for task in writer.tasks or ()} <= {f"1.{n} Photosynthesis, part {n}" for n in (1, 2, 3)}
        assert all(0 <= task.seconds < 60 for task in writer.tasks or ())
        assert [queue.name.partition(".")[0] for queue in workers.queues] == ["write", "write", "render"]
        service.control(first_seconds=0.0)
        follow_to_end(gateway, job_id)
        wait_until(lambda: all(not each.tasks for each in gateway.workers().machines))
        assert all(queue.waiting == 0 for queue in gateway.workers().queues)


def test_lessons_of_others_have_no_title(
    studio: Studio, service: WritingService, monkeypatch: pytest.MonkeyPatch
) -> None:
    with studio.gateway() as gateway:
        wait_until(lambda: [each.tasks for each in gateway.workers().machines] == [(), ()])
        service.control(first_seconds=6.0)
        monkeypatch.setattr(gateway, "_own_lessons", lambda _: set())
        job_id = gateway.submit(make_request(studio.out, 1))
        wait_until(lambda: any(each.tasks for each in gateway.workers().writers))
        assert {task.title for each in gateway.workers().writers for task in each.tasks or ()} <= {""}
        gateway.cancel(job_id)


def test_without_an_engine_nothing_is_known(studio: Studio) -> None:
    with Gateway(studio.home, studio.settings) as gateway:
        assert gateway.workers().model_dump() == {"is_up": False, "machines": (), "queues": ()}
