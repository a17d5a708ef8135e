"""A job's limit holds before calls are made, however many are made side by side; on a Redis in memory."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import fakeredis
import pytest

from app.core.deck import Usage
from app.core.errors import BadRequest, Cancelled, WritingStopped
from app.core.jobs import JobState, LessonState
from app.core.paths import Home
from app.core.settings import Settings
from app.generators.writers.pricing import estimate
from app.worker import keys
from app.worker.budget import JobBudget
from app.worker.gateway import Gateway
from tests.support.engine import Studio, follow_to_end, make_request
from tests.support.service import WritingService
from tests.worker.test_sharing import Away


@pytest.fixture
def redis() -> Iterator[Any]:
    client = fakeredis.FakeRedis(decode_responses=True)
    yield client
    client.close()


def never() -> bool:
    return False


def lesson(redis: Any, name: str, limit: float = 1.0, **options: float) -> JobBudget:
    return JobBudget(redis, "job", name, limit=limit, **options)


def cents(amount: float) -> Usage:
    return Usage(calls=1, cost_usd=amount)


def test_the_limit_is_one_for_all_writers(redis: Any) -> None:
    one, two = lesson(redis, "one", spent=0.2), lesson(redis, "two", spent=0.2)
    one.reserve(0.5, never)
    one.settle(0.5, cents(0.5))
    two.reserve(0.2, never)
    two.settle(0.2, cents(0.2))
    with pytest.raises(WritingStopped, match=r"\$1\.00") as stop:
        one.reserve(0.2, never)
    assert stop.value.code == "budget"
    one.reserve(0.05, never)


def test_a_burst_of_calls_never_passes_the_limit(redis: Any) -> None:
    spent: list[float] = []
    adding = threading.Lock()

    def work(number: int) -> None:
        budget = lesson(redis, f"lesson-{number % 12}")
        budget.reserve(0.03, never)
        with adding:
            spent.append(0.03)
        time.sleep(0.02)
        budget.settle(0.03, cents(0.03))
        budget.close()

    with ThreadPoolExecutor(120) as pool:
        outcomes = [pool.submit(work, number).exception() for number in range(120)]
    assert 0.9 <= sum(spent) <= 1.0
    assert {getattr(each, "code", "") for each in outcomes if each} == {"budget"}
    assert redis.exists(keys.held_cost("job")) == 0


def test_a_failed_call_gives_back_what_it_reserved(redis: Any) -> None:
    budget = lesson(redis, "one")
    for _ in range(5):
        budget.reserve(0.9, never)
        budget.settle(0.9, Usage())
    assert float(redis.get(keys.cost("job"))) == 0


def test_a_lesson_that_does_not_fit_waits_for_those_in_hand_and_then_stops(redis: Any) -> None:
    first, second = lesson(redis, "one", whole=0.6), lesson(redis, "two", whole=0.6)
    first.reserve(0.1, never)
    with pytest.raises(Cancelled):
        second.reserve(0.1, lambda: True)
    first.settle(0.1, cents(0.1))
    first.close()  # cheaper than it was thought
    second.reserve(0.1, never)
    second.settle(0.1, cents(0.5))
    second.close()
    with pytest.raises(WritingStopped):
        lesson(redis, "three", whole=0.6).reserve(0.1, never)


def test_two_lessons_that_need_more_than_is_left_do_not_wait_for_each_other(redis: Any) -> None:
    lessons = [lesson(redis, name, whole=0.5) for name in ("one", "two")]
    for budget in lessons:
        budget.reserve(0.1, never)
        budget.settle(0.1, cents(0.45))
    with ThreadPoolExecutor(2) as pool:
        waiting = [pool.submit(budget.reserve, 0.2, never) for budget in lessons]
        ends = [each.exception(10) for each in waiting]
    assert all(isinstance(end, WritingStopped) for end in ends)


def test_finished_lessons_say_what_the_next_will_cost(redis: Any) -> None:
    first = lesson(redis, "one", whole=0.9)
    first.reserve(0.1, never)
    first.settle(0.1, cents(0.2))
    first.close(is_finished=True)
    rest = [lesson(redis, name, whole=0.9) for name in ("two", "three", "four")]
    for budget in rest:
        budget.reserve(0.1, never)
    with pytest.raises(Cancelled):
        lesson(redis, "five", whole=0.9).reserve(0.2, lambda: True)


def test_a_limit_for_less_than_a_lesson_is_used(redis: Any) -> None:
    budget = lesson(redis, "one", whole=5.0)
    budget.reserve(0.6, never)
    with pytest.raises(Cancelled):
        budget.reserve(0.6, lambda: True)  # the first one may turn out cheaper
    budget.settle(0.6, cents(0.6))
    with pytest.raises(WritingStopped):
        budget.reserve(0.6, never)


def test_what_a_killed_writers_lesson_set_aside_counts_once(redis: Any) -> None:
    lesson(redis, "one", whole=0.6).reserve(0.1, never)
    again = lesson(redis, "one", whole=0.6)
    again.reserve(0.1, never)
    again.close()
    redis.hset(keys.held_cost("job"), "never taken up", "0.9:1")
    lesson(redis, "two").reserve(0.9, never)


def test_the_limit_holds_for_a_lesson_alone_while_redis_is_away() -> None:
    budget = lesson(Away(), "one", spent=0.5)
    budget.reserve(0.4, never)
    budget.settle(0.4, cents(0.4))
    with pytest.raises(WritingStopped):
        budget.reserve(0.4, never)


def test_a_limit_that_cannot_hold_is_said_before_anything_is_written(tmp_path: Path) -> None:
    home = Home(tmp_path).create()
    out = tmp_path / "out"
    out.mkdir()
    request = make_request(out, 1)
    limited = request.options.model_copy(update={"max_cost_usd": 0.5, "model": "llama3.2"})
    with Gateway.open(home, Settings()) as gateway:
        with pytest.raises(BadRequest, match=r"\$0\.50 cannot be kept.*llama3\.2"):
            gateway.submit(request.model_copy(update={"options": limited}))
        offline = limited.model_copy(update={"writer": "offline"})
        assert gateway.submit(request.model_copy(update={"options": offline}))
    assert len(list(out.iterdir())) == 1


@pytest.mark.engine
def test_a_limit_ends_with_finished_lessons(studio: Studio, service: WritingService) -> None:
    request = make_request(studio.out, 5)
    with studio.gateway() as gateway:
        model = studio.settings.model
        one = estimate(_sections(request.options.product), 1, model, verify=True).cost_usd or 0
        options = request.options.model_copy(update={"max_cost_usd": round(1.2 * one, 6)})
        job_id = gateway.submit(request.model_copy(update={"options": options}))
        snapshot = follow_to_end(gateway, job_id)
    assert snapshot.state is JobState.STOPPED
    assert snapshot.problem is not None
    assert snapshot.problem.code == "budget"
    done = snapshot.count(LessonState.DONE, LessonState.WRITTEN, LessonState.RENDERING)
    assert 1 <= done < 5
    assert snapshot.usage.cost_usd <= 1.2 * one


def _sections(product: str) -> Any:
    from dataclasses import replace

    from app.generators.products import find_product

    chosen = find_product(product)
    return [replace(chosen.section(key), count=10) for key in ("true_false", "multiple_choice")]
