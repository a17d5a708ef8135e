"""How many lessons of owners may be out, from heartbeats and from what waits for its sheets."""

from typing import Any

import fakeredis
import pytest

from app.worker import keys, window
from app.worker.feed import TaskPush
from app.worker.messages import SOON
from app.worker.pulse import Beat
from app.worker.queue_view import queue_list
from app.worker.window import UNSERVED, Windows, at_writers, for_sheets

BOTH = (keys.WRITE_QUEUE, keys.OFFLINE_QUEUE)


def writer(redis: Any, name: str, slots: int, queues: tuple[str, ...] = BOTH) -> None:
    redis.set(keys.writer(name), Beat(slots=slots, queues=queues).model_dump_json())


def test_the_window_of_a_queue_grows_with_those_who_serve_it(monkeypatch: pytest.MonkeyPatch) -> None:
    redis: Any = fakeredis.FakeRedis(decode_responses=True)
    windows = Windows(redis, "here")
    assert windows.sizes() == dict.fromkeys(BOTH, UNSERVED)
    writer(redis, "one", 16)
    writer(redis, "two", 8, (keys.OFFLINE_QUEUE,))
    assert windows.sizes() == dict.fromkeys(BOTH, UNSERVED)  # they are counted now and then
    monkeypatch.setattr(window, "_KEEP", 0.0)
    windows = Windows(redis, "here")
    assert windows.sizes() == {keys.WRITE_QUEUE: at_writers(16), keys.OFFLINE_QUEUE: at_writers(24)}
    redis.delete(keys.writer("one"))
    assert windows.sizes() == {keys.WRITE_QUEUE: UNSERVED, keys.OFFLINE_QUEUE: at_writers(8)}
    redis.close()


def test_what_waits_for_its_sheets_takes_no_writers_place_until_too_much_does() -> None:
    redis: Any = fakeredis.FakeRedis(decode_responses=True)
    writer(redis, "one", 16)
    windows = Windows(redis, "here")
    sheets = queue_list(keys.render_queue("here"), SOON)
    for count in (1, 5, 15, 16, 17, 200):
        redis.delete(sheets)
        redis.lpush(sheets, *range(count))
        assert windows.sizes()[keys.WRITE_QUEUE] == at_writers(16) + min(count, for_sheets(16))
    redis.close()


def test_every_slot_has_a_lesson_and_some_wait() -> None:
    for slots in range(1, 200):
        assert slots + 4 <= at_writers(slots) <= 2 * slots + 4
        assert at_writers(slots) <= at_writers(slots + 1)


def test_the_end_of_a_writing_is_told_from_other_ends() -> None:
    task_id = "0" * 32
    assert TaskPush(f"{task_id}.2", "SUCCESS").ends_writing
    for message_id, state in (
        (f"{task_id}.2", "WRITING"),
        (f"{task_id}.2.render", "SUCCESS"),
        (f"{task_id}.ab12cd34", "SUCCESS"),
        (task_id, "SUCCESS"),
    ):
        assert not TaskPush(message_id, state).ends_writing
