"""What writers share through Redis, on a Redis in memory."""

from collections.abc import Iterator
from typing import Any

import fakeredis
import pytest
from redis.exceptions import ConnectionError as RedisConnectionError

from app.core.deck import Usage
from app.generators.lesson import SectionDraft
from app.generators.writers.limiter import LocalLimiter
from app.worker import keys
from app.worker.dispatch import cancel_attempts
from app.worker.locks import LessonLocks
from app.worker.sharing import CancelWatch, RedisDrafts, SharedLimiter, fingerprint


@pytest.fixture
def redis() -> Iterator[Any]:
    client = fakeredis.FakeRedis(decode_responses=True)
    yield client
    client.close()


class Away:
    """A Redis that does not answer."""

    def __getattr__(self, name: str) -> Any:
        def fail(*_: object, **__: object) -> None:
            raise RedisConnectionError("away")

        return fail


def test_one_of_two_writers_gets_a_lesson(redis: Any) -> None:
    mine, theirs = LessonLocks(redis, "host:one"), LessonLocks(redis, "host:two")
    assert mine.take("lesson")
    assert not mine.take("lesson")  # another thread of the same process
    assert not theirs.take("lesson")
    assert 1 <= theirs.free_in("lesson") <= 20
    mine.release("lesson")
    assert theirs.take("lesson")
    mine.release("lesson")  # not mine any more: nothing happens
    assert not mine.take("lesson")


def test_a_flushed_lock_is_taken_again_unless_it_went_to_another(redis: Any) -> None:
    mine, theirs = LessonLocks(redis, "one"), LessonLocks(redis, "two")
    mine.take("lesson")
    redis.flushall()
    mine.refresh()
    assert not theirs.take("lesson")
    redis.flushall()
    assert theirs.take("lesson")
    mine.refresh()
    mine.release("lesson")
    assert not LessonLocks(redis, "three").take("lesson")


def test_a_writer_started_again_drops_its_own_former_locks_only(redis: Any) -> None:
    LessonLocks(redis, "host:a:1").take("first")
    LessonLocks(redis, "host:a:12").take("second")
    again = LessonLocks(redis, "host:a:1")
    assert again.drop_former() == 1
    assert again.take("first")
    assert not again.take("second")


def test_a_lock_ends_by_itself(redis: Any) -> None:
    LessonLocks(redis, "one").take("lesson")
    assert 0 < redis.pttl(keys.lesson_lock("lesson")) <= 20_000


def test_drafts_outlive_their_writer_and_end_by_themselves(redis: Any) -> None:
    draft = SectionDraft(key="true_false", wanted=10, calls=2, usage=Usage(calls=2, cost_usd=0.5))
    RedisDrafts(redis, "lesson").save("true_false", draft)
    other = RedisDrafts(redis, "lesson")
    assert other.load("true_false") == draft
    assert other.load("multiple_choice") is None
    assert 0 < redis.ttl(keys.drafts("lesson")) <= keys.DAY
    redis.hset(keys.drafts("lesson"), "broken", "{")
    assert other.load("broken") is None


def test_only_outdated_attempts_are_cancelled(redis: Any) -> None:
    cancel_attempts(redis, {"lesson": 2})
    assert CancelWatch(redis, "lesson", "job", 1)()
    assert CancelWatch(redis, "lesson", "job", 2)()
    assert not CancelWatch(redis, "lesson", "job", 3)()
    assert not CancelWatch(redis, "other", "job", 1)()


def test_a_stopped_job_stops_its_lessons(redis: Any) -> None:
    redis.set(keys.stopped("job"), 1)
    watch = CancelWatch(redis, "lesson", "job", 1)
    assert watch()
    assert not watch.is_outdated()


def test_redis_is_asked_twice_a_second_at_most(redis: Any) -> None:
    watch = CancelWatch(redis, "lesson", "job", 1)
    assert not watch()
    cancel_attempts(redis, {"lesson": 1})
    assert not any(watch() for _ in range(1000))


def test_a_pause_holds_for_all_processes_with_the_key(redis: Any) -> None:
    name = fingerprint("https://host", "sk-secret")
    one, two = SharedLimiter(redis, name, LocalLimiter()), SharedLimiter(redis, name, LocalLimiter())
    one.pause(0.4)
    said: list[str] = []
    asked: list[bool] = []

    def is_cancelled() -> bool:
        asked.append(True)
        return False

    two.wait(is_cancelled, said.append)
    assert asked
    two.finished(was_limited=False)
    one.pause(30)
    one.pause(0.1)
    assert redis.pttl(keys.limit(name)) > 20_000
    assert "sk-secret" not in "".join(redis.keys())


def test_writing_goes_on_while_redis_is_away() -> None:
    away: Any = Away()
    RedisDrafts(away, "lesson").save("true_false", SectionDraft(key="true_false", wanted=1))
    assert not CancelWatch(away, "lesson", "job", 1)()
    limiter = SharedLimiter(away, "key", LocalLimiter())
    limiter.pause(0.01)
    limiter.wait(lambda: False, lambda _: None)
