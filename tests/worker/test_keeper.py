"""The keeper finds what got lost: on a real ledger, a Redis in memory, and an application that only notes messages."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import fakeredis
import pytest

from app.core.jobs import LessonState, Progress, Stage
from app.core.ledger import Errand, Ledger
from app.worker import keeper as keeper_module
from app.worker import keys, texts
from app.worker.dispatch import Dispatcher
from app.worker.feed import Feed
from app.worker.keeper import Keeper
from app.worker.locks import LessonLocks
from app.worker.messages import FINISH_JOB, RENDER_LESSON, WRITE_LESSON
from app.worker.pulse import Beat
from app.worker.window import UNSERVED, at_writers
from tests.support.ledger import bring_to_written, make_job

QUEUE = keys.OFFLINE_QUEUE  # where the lessons of `make_job` wait


class Clock:
    """Both clocks of the machine; `sleep` lets only the wall clock go on, as a sleeping laptop does."""

    def __init__(self) -> None:
        self.wall = 1_800_000_000.0
        self.steady = 1000.0

    def time(self) -> float:
        return self.wall

    def monotonic(self) -> float:
        return self.steady

    def sleep(self, seconds: float) -> None:
        self.wall += seconds

    def pass_by(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


class Post:
    """Stands in for the Celery application: puts messages into Redis as kombu does, and notes them."""

    def __init__(self, redis: Any) -> None:
        self._redis = redis
        self.sent: list[tuple[str, str]] = []

    def send_task(self, name: str, *, queue: str, task_id: str, **_: Any) -> None:
        self.sent.append((name, task_id))
        self._redis.lpush(queue, json.dumps({"headers": {"id": task_id, "task": name}, "body": ""}))

    def count(self, name: str) -> int:
        return sum(each == name for each, _ in self.sent)


class Bench:
    """A keeper with all around it."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.clock = Clock()
        monkeypatch.setattr(keeper_module, "time", self.clock)
        self.redis: Any = fakeredis.FakeRedis(decode_responses=True)
        self.ledger = Ledger(f"sqlite:///{folder / 'ledger.sqlite3'}", clock=self._now)
        self.post = Post(self.redis)
        app: Any = self.post
        self.dispatcher = Dispatcher(app, self.redis, self.ledger, "here")
        self.keeper = Keeper(self.redis, self.ledger, self.dispatcher, Feed(lambda: self.redis), "here")
        self.job_id = make_job(self.ledger, 2)

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self.clock.wall, UTC)

    def writer(self, *holding: str, life: str = "first") -> None:
        """A writer lives."""
        beat = Beat(slots=16, queues=(QUEUE,), holding=holding, life=life)
        self.redis.set(keys.writer("one"), beat.model_dump_json())

    def take(self) -> str:
        """A writer takes the next message; its id."""
        raw = self.redis.rpop(QUEUE)
        self.redis.hset("unacked", raw, json.dumps([json.loads(raw), "", QUEUE]))
        self.redis.zadd("unacked_index", {raw: 1})
        return str(json.loads(raw)["headers"]["id"])

    def rounds(self, count: int = 12, seconds: float = 6) -> None:
        """Let time pass."""
        for _ in range(count):
            self.clock.pass_by(seconds)
            self.keeper.tick()


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    bench = Bench(tmp_path, monkeypatch)
    bench.writer()
    bench.keeper.tick()
    yield bench
    bench.ledger.close()
    bench.redis.close()


def test_what_was_asked_for_is_sent_once(bench: Bench) -> None:
    bench.rounds()
    assert bench.post.count(WRITE_LESSON) == 2


def test_after_a_flush_everything_unfinished_is_sent_again(bench: Bench) -> None:
    bench.redis.flushall()
    bench.keeper.tick()
    assert bench.post.count(WRITE_LESSON) == 4
    assert len({task_id for _, task_id in bench.post.sent}) == 4  # each attempt has an id of its own


def test_a_single_lost_message_is_sent_again_and_the_old_attempt_called_off(bench: Bench) -> None:
    lost = json.loads(bench.redis.rpop(QUEUE))["headers"]["id"]
    bench.rounds()
    assert bench.post.count(WRITE_LESSON) == 3
    task_id = lost.partition(".")[0]
    assert bench.post.sent[-1][1] == f"{task_id}.2"
    assert bench.redis.get(keys.cancelled(task_id)) == "1"


def test_a_lesson_in_a_living_writers_hands_is_left_alone(bench: Bench) -> None:
    bench.writer(bench.take())
    bench.rounds(30)
    assert bench.post.count(WRITE_LESSON) == 2


def test_a_lesson_whose_lock_is_held_is_left_alone(bench: Bench) -> None:
    task_id = bench.take().partition(".")[0]
    assert LessonLocks(bench.redis, "elsewhere").take(task_id)
    bench.rounds()
    assert bench.post.count(WRITE_LESSON) == 2


def test_a_lesson_in_a_dead_writers_hands_is_sent_again(bench: Bench) -> None:
    bench.take()
    bench.rounds()
    assert bench.post.count(WRITE_LESSON) == 3


def test_a_writer_that_was_started_again_is_a_reason_to_look(bench: Bench) -> None:
    bench.rounds(2)
    bench.take()
    bench.writer(life="second")
    bench.rounds(9, 2)
    assert bench.post.count(WRITE_LESSON) == 3


def test_a_deck_on_its_way_is_not_written_again(bench: Bench) -> None:
    message_id = json.loads(bench.redis.rpop(QUEUE))["headers"]["id"]
    bench.post.send_task(RENDER_LESSON, queue=keys.render_queue("here"), task_id=f"{message_id}.render")
    bench.rounds()
    assert bench.post.count(WRITE_LESSON) == 2


def test_a_written_lesson_without_a_message_is_rendered(bench: Bench) -> None:
    task_id = bring_to_written(bench.ledger, bench.job_id)
    bench.redis.delete(QUEUE, keys.render_queue("here"))
    bench.rounds()
    assert (RENDER_LESSON, f"{task_id}.1.render") in bench.post.sent or bench.post.count(RENDER_LESSON) >= 1
    waiting = [each for each in bench.ledger.unfinished("here") if each.errand is Errand.RENDER]
    assert [each.task_id for each in waiting] == [task_id]


def test_a_machine_that_slept_looks_at_once(bench: Bench) -> None:
    bench.rounds(1)
    bench.take()
    bench.clock.sleep(3600)
    bench.keeper.tick()
    bench.clock.pass_by(7)
    bench.keeper.tick()
    assert bench.post.count(WRITE_LESSON) == 3


def test_paused_jobs_are_left_alone(bench: Bench) -> None:
    bench.ledger.pause(bench.job_id)
    bench.redis.flushall()
    bench.rounds()
    assert bench.post.count(WRITE_LESSON) == 2


def test_jobs_say_that_no_writer_lives_and_take_it_back(bench: Bench) -> None:
    bench.redis.delete(keys.writer("one"))
    bench.rounds(1, 5)
    assert bench.ledger.snapshot(bench.job_id).notice == ""
    bench.rounds(1, 6)
    assert bench.ledger.snapshot(bench.job_id).notice == texts.NO_WRITER
    bench.writer()
    bench.rounds(1)
    assert bench.ledger.snapshot(bench.job_id).notice == ""


def test_an_engine_that_starts_is_given_time_before_anybody_misses_a_writer(bench: Bench) -> None:
    bench.redis.delete(keys.writer("one"))
    bench.clock.pass_by(3600)
    app: Any = bench.post
    dispatcher = Dispatcher(app, bench.redis, bench.ledger, "here")
    bench.keeper = Keeper(bench.redis, bench.ledger, dispatcher, Feed(lambda: bench.redis), "here")
    bench.rounds(2, 7)
    assert bench.ledger.snapshot(bench.job_id).notice == ""
    bench.rounds(1, 2)
    assert bench.ledger.snapshot(bench.job_id).notice == texts.NO_WRITER


def test_an_engine_that_was_idle_does_not_miss_a_writer_at_once(bench: Bench) -> None:
    bench.ledger.pause(bench.job_id)
    bench.rounds(3, 60)
    bench.redis.delete(keys.writer("one"))
    bench.ledger.resume(bench.job_id)
    bench.rounds(2, 7)
    assert bench.ledger.snapshot(bench.job_id).notice == ""


def test_a_complete_job_that_nobody_ended_is_ended(bench: Bench) -> None:
    bench.ledger.cancel(bench.job_id, ["1.1", "1.2"])
    bench.keeper.tick()
    assert bench.post.count(FINISH_JOB) == 1


def test_one_message_at_a_time_lets_a_renderer_look_whether_a_job_is_complete(bench: Bench) -> None:
    for _ in range(3):
        bench.dispatcher.send_finish(bench.job_id)
    assert bench.post.count(FINISH_JOB) == 1
    bench.dispatcher.begin_finish(bench.job_id)
    bench.dispatcher.send_finish(bench.job_id)
    assert bench.post.count(FINISH_JOB) == 2
    bench.redis.flushall()  # the message is lost, and so is the word that it waits
    bench.dispatcher.send_finish(bench.job_id)
    assert bench.post.count(FINISH_JOB) == 3
    assert 0 < bench.redis.ttl(keys.finish_sent(bench.job_id)) <= 15


def test_other_installations_jobs_are_theirs(bench: Bench) -> None:
    theirs = make_job(bench.ledger, 1, installation="there")
    bench.rounds()
    assert bench.ledger.snapshot(theirs).lessons[0].attempts == 0


def test_progress_of_the_present_attempt_is_kept(bench: Bench) -> None:
    task_id = bench.ledger.snapshot(bench.job_id).lessons[0].task_id
    bench.keeper._keep({(task_id, 1): Progress(stage=Stage.WRITING, done=7, of=20)})
    assert bench.ledger.lesson(task_id).progress.done == 7
    bench.keeper._keep({(task_id, 0): Progress(stage=Stage.WRITING, done=3, of=20)})
    assert bench.ledger.lesson(task_id).progress.done == 7


def test_a_paused_lesson_is_not_being_written_whatever_comes_late(bench: Bench) -> None:
    task_id = bench.ledger.snapshot(bench.job_id).lessons[0].task_id
    bench.ledger.pause(bench.job_id)
    bench.keeper._keep({(task_id, 1): Progress(stage=Stage.WRITING, done=7, of=20)})
    assert bench.ledger.lesson(task_id).state is LessonState.QUEUED


def test_an_owners_lessons_are_sent_a_window_at_a_time_and_refilled(bench: Bench) -> None:
    job_id = make_job(bench.ledger, 60, owner="anna")
    bench.keeper.tick()
    size = bench.dispatcher._windows.sizes()[QUEUE]
    assert size == at_writers(16)
    assert bench.post.count(WRITE_LESSON) == 2 + size
    bring_to_written(bench.ledger, job_id)
    bench.keeper.tick()
    bench.keeper.tick()
    assert bench.post.count(WRITE_LESSON) == 2 + size + 1
    bench.ledger.pause(job_id)
    bench.ledger.resume(job_id)
    bench.keeper._attend(job_id)  # what was called off meanwhile is sent anew
    assert bench.post.count(WRITE_LESSON) == 2 + size + 1 + size


def test_an_owners_lost_message_is_sent_again_in_turn(bench: Bench) -> None:
    job_id = make_job(bench.ledger, 1, owner="anna")
    bench.keeper.tick()
    message_id = json.loads(bench.redis.lpop(QUEUE))["headers"]["id"]
    assert bench.ledger.job_of(message_id.partition(".")[0]) == job_id
    bench.rounds()
    assert bench.post.sent[-1] == (WRITE_LESSON, f"{message_id.partition('.')[0]}.2")


def test_after_a_flush_an_owner_gets_no_more_than_her_window(bench: Bench) -> None:
    make_job(bench.ledger, 60, owner="anna")
    bench.keeper.tick()
    bench.redis.flushall()
    bench.writer()
    bench.keeper.tick()
    assert bench.redis.llen(QUEUE) == 2 + at_writers(16)


def test_where_no_writer_lives_some_lessons_wait_for_one(bench: Bench) -> None:
    bench.redis.delete(keys.writer("one"))
    make_job(bench.ledger, 60, owner="anna")
    bench.dispatcher._windows._until = 0.0
    bench.keeper.tick()
    assert bench.post.count(WRITE_LESSON) == 2 + UNSERVED
