"""Lessons that a person wants next: in the queue, in the ledger, on a real engine with one slot."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.core.jobs import JobState
from app.core.paths import Home
from app.worker.celery_app import make_app
from app.worker.connection import RedisClient, connect
from app.worker.dispatch import bring_forward
from app.worker.keys import OFFLINE_QUEUE, WRITE_QUEUE
from app.worker.messages import NEXT, SOON, WRITE_LESSON
from app.worker.process import restore_unacknowledged
from app.worker.redis_server import RedisServer, choose_server
from app.worker.sending import send
from tests.support.engine import Studio, assert_complete, follow_to_end, kill, make_request, wait_until
from tests.support.service import WritingService

if TYPE_CHECKING:
    from celery import Celery

pytestmark = pytest.mark.engine


def lesson(number: int) -> str:
    """The id of a lesson's first message."""
    return f"{number:032x}.1"


class Queue:
    """The lessons' queues on a real server, with messages as Celery makes them."""

    def __init__(self, app: "Celery", redis: RedisClient) -> None:
        self.app = app
        self.redis = redis

    def put(self, *numbers: int, queue: str = WRITE_QUEUE, priority: int = SOON) -> None:
        for number in numbers:
            headers = {"order": {"lesson": {"id": "1.2", "note": '"id": "1.1", "priority": 6'}}}
            send(self.app, WRITE_LESSON, queue=queue, task_id=lesson(number), title="1.2 “Photosynthesis”",
                 headers=headers, priority=priority)  # fmt: skip

    def take(self, count: int = 99, *, leave: bool = False, queues: tuple[str, ...] = (WRITE_QUEUE,)) -> list[int]:
        """The lessons in the order in which a worker gets them; `leave` keeps them in its hands."""
        taken: list[int] = []
        with self.app.connection_for_read() as connection:
            channel = connection.default_channel
            for queue in queues:
                channel.basic_consume(queue, not leave, lambda message: None, queue)
            for _ in range(count):
                message = self._next(channel)
                if message is None:
                    break
                taken.append(int(message["headers"]["id"].partition(".")[0], 16))
                if leave:
                    channel.qos.append(channel.Message(message, channel=channel), message["properties"]["delivery_tag"])
            if leave:
                channel.qos._delivered.clear()  # this worker is killed: nobody puts back what it had
                channel.do_restore = False
            return taken

    def _next(self, channel: Any) -> Any:
        """What BRPOP brings, asked as the worker asks."""
        keys = [channel._q_for_pri(queue, step) for step in channel.priority_steps for queue in channel.active_queues]
        found = channel.client.brpop(keys, timeout=0.05)
        return json.loads(found[1]) if found else None


@pytest.fixture
def queue(tmp_path: Path) -> Iterator[Queue]:
    server = RedisServer(Home(tmp_path), choose_server())
    server.start()
    app = make_app(server.url, queues=(WRITE_QUEUE, OFFLINE_QUEUE))
    redis = connect(server.url)
    yield Queue(app, redis)
    app.close()
    redis.close()
    server.stop()


def test_messages_in_the_queue_come_next_in_the_order_asked_for(queue: Queue) -> None:
    queue.put(*range(1, 251))
    assert bring_forward(queue.redis, {"openai": [lesson(230), lesson(4), lesson(999)]}) == 2
    assert queue.take(4) == [230, 4, 1, 2]
    assert sorted(queue.take(300)) == sorted(set(range(3, 251)) - {4, 230})


def test_the_latest_wish_comes_first_and_asking_again_changes_nothing(queue: Queue) -> None:
    queue.put(1, 2, 3, 4)
    queue.put(5, priority=NEXT)
    for _ in range(2):
        bring_forward(queue.redis, {"openai": [lesson(3), lesson(5)]})
    assert queue.take() == [3, 5, 1, 2, 4]


def test_a_preferred_lesson_comes_before_those_of_the_other_queue(queue: Queue) -> None:
    queue.put(1, 2, 3)
    queue.put(11, 12, queue=OFFLINE_QUEUE)
    bring_forward(queue.redis, {"offline": [lesson(12)]})
    both = (WRITE_QUEUE, OFFLINE_QUEUE)
    assert queue.take(1, queues=both) == [12]
    assert sorted(queue.take(queues=both)) == [1, 2, 3, 11]


def test_a_lesson_in_a_workers_hands_is_left_alone_and_goes_back_to_its_place(queue: Queue) -> None:
    queue.put(1, 2, 3)
    bring_forward(queue.redis, {"openai": [lesson(3), lesson(2)]})
    assert queue.take(1, leave=True) == [3]
    assert bring_forward(queue.redis, {"openai": [lesson(3)]}) == 0
    assert restore_unacknowledged(queue.app, lambda *_: True) == [lesson(3)]
    assert queue.take() == [3, 2, 1]


def title(number: int) -> str:
    return f"Photosynthesis, part {number}"


def begun(service: WritingService) -> list[str]:
    """The titles of the lessons in the order in which the service heard of them."""
    return list(service.stats.lessons)


@pytest.mark.parametrize("writer", ["openai", "offline"])
def test_a_preferred_lesson_is_written_next_and_nothing_is_written_twice(
    studio: Studio, service: WritingService, writer: str
) -> None:
    studio.settings = studio.settings.model_copy(update={"writers": 1})
    service.control(first_seconds=1.0)
    with studio.gateway() as gateway:
        blocker = gateway.submit(make_request(studio.out, 1))
        wait_until(lambda: service.stats.in_flight)
        job_id = gateway.submit(make_request(studio.out, 5, writer=writer))
        wait_until(lambda: all(each.attempts for each in gateway.snapshot(job_id).lessons))
        assert len(gateway.prefer(job_id, ["1.4", "1.3"])) == 2
        snapshot = follow_to_end(gateway, job_id)
        assert follow_to_end(gateway, blocker).state is JobState.DONE
    assert_complete(studio, snapshot)
    assert {each.attempts for each in snapshot.lessons} == {1}
    started = sorted(snapshot.lessons, key=lambda each: str(each.started_at))
    assert [each.lesson_id for each in started] == ["1.4", "1.3", "1.1", "1.2", "1.5"]
    if writer == "openai":
        assert begun(service) == [title(number) for number in (1, 4, 3, 2, 5)]  # 1 is the blocker's title, too
        assert service.stats.calls == 4 * 6


def test_the_wish_outlives_a_lost_queue_and_a_restart(studio: Studio, service: WritingService) -> None:
    studio.settings = studio.settings.model_copy(update={"writers": 1})
    service.control(first_seconds=1.5)
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, 4))
        wait_until(lambda: service.stats.in_flight)
        gateway.prefer(job_id, ["1.4"])
        gateway._hold.redis().flushall()  # type: ignore[attr-defined]
        wait_until(lambda: gateway.snapshot(job_id).lessons[3].attempts >= 2)
        for process in studio.remember(gateway).values():
            kill(process)
    service.control(first_seconds=0.3)
    with studio.gateway() as gateway:
        snapshot = follow_to_end(gateway, job_id)
    assert_complete(studio, snapshot)
    order = begun(service)
    assert order[0] == title(1)
    assert order[1] == title(4)
