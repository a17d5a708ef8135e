"""Attempts are counted together, in a real Redis and without one."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from redis.exceptions import ConnectionError as RedisConnectionError

from app.worker.connection import RedisClient, connect
from app.worker.redis_server import RedisServer
from app.worker.throttle import Allowance, Throttle

NAME = "sign-in of tina@school.example"
FEW = Allowance(3, 900, longest=3600)


class Moment:
    """A clock that is turned by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def no_redis() -> RedisClient:
    raise RedisConnectionError("away")


@pytest.fixture
def redis(shared: RedisServer) -> Iterator[RedisClient]:
    client = connect(shared.url)
    yield client
    client.close()


@pytest.fixture(params=["here", pytest.param("redis", marks=pytest.mark.engine)])
def throttle(request: pytest.FixtureRequest) -> Throttle:
    if request.param == "here":
        return Throttle(no_redis)
    redis: RedisClient = request.getfixturevalue("redis")
    return Throttle(lambda: redis)


def use_up(throttle: Throttle, name: str = NAME) -> None:
    assert all(throttle.count(name, FEW).is_allowed for _ in range(FEW.allowed))


def test_what_is_allowed_and_no_more(throttle: Throttle) -> None:
    use_up(throttle)
    refused = throttle.count(NAME, FEW)
    assert not refused.is_allowed
    assert 895 <= refused.seconds <= 900


def test_names_are_counted_apart(throttle: Throttle) -> None:
    use_up(throttle)
    assert throttle.count("another", FEW).is_allowed


def test_success_gives_back_what_was_counted(throttle: Throttle) -> None:
    for _ in range(10):
        assert throttle.count(NAME, FEW).is_allowed
        throttle.take_back(NAME)
    use_up(throttle)
    throttle.forget(NAME)
    use_up(throttle)


def test_taking_back_what_was_never_counted_gives_nothing(throttle: Throttle) -> None:
    for _ in range(5):
        throttle.take_back(NAME)
    use_up(throttle)
    assert not throttle.count(NAME, FEW).is_allowed


def test_of_many_at_the_same_moment_only_so_many_are_allowed(throttle: Throttle) -> None:
    start = threading.Barrier(8)

    def count() -> int:
        start.wait()
        return sum(throttle.count(NAME, FEW).is_allowed for _ in range(5))

    with ThreadPoolExecutor(8) as pool:
        assert sum(future.result() for future in [pool.submit(count) for _ in range(8)]) == FEW.allowed


def test_refused_attempts_do_not_make_the_wait_longer(throttle: Throttle) -> None:
    use_up(throttle)
    waits = [throttle.count(NAME, FEW).seconds for _ in range(20)]
    assert waits == sorted(waits, reverse=True)


def test_waits_grow_up_to_the_longest() -> None:
    moment = Moment()
    throttle = Throttle(no_redis, moment)
    waits = []
    for _ in range(4):
        use_up(throttle)
        waits.append(throttle.count(NAME, FEW).seconds)
        moment.now += waits[-1] + 1
    assert waits == [900, 1800, 3600, 3600]
    moment.now += 90_000
    use_up(throttle)
    assert throttle.count(NAME, FEW).seconds == 900


@pytest.mark.engine
def test_waits_grow_in_redis_as_they_do_here(redis: RedisClient) -> None:
    throttle = Throttle(lambda: redis)
    waits = []
    for _ in range(4):
        use_up(throttle)
        waits.append(throttle.count(NAME, FEW).seconds)
        (counter,) = redis.scan_iter("ws:attempts:*")
        redis.delete(counter)  # as if its time had passed
    assert [round(each, -1) for each in waits] == [900, 1800, 3600, 3600]


@pytest.mark.engine
def test_processes_count_together_and_all_of_it_ends(redis: RedisClient) -> None:
    one, other = Throttle(lambda: redis), Throttle(lambda: redis)
    assert all(each.count(NAME, FEW).is_allowed for each in (one, other, one))
    assert not other.count(NAME, FEW).is_allowed
    found = list(redis.scan_iter("*"))
    assert found and all(0 < redis.pttl(key) <= 86_400_000 for key in found)
    assert not any("tina" in key for key in found)


@pytest.mark.engine
def test_a_redis_that_goes_leaves_nothing_open(redis: RedisClient, shared: RedisServer) -> None:
    throttle = Throttle(lambda: redis)
    use_up(throttle)
    shared.stop()
    use_up(throttle)  # what was counted there is not known here
    assert not throttle.count(NAME, FEW).is_allowed


def test_a_redis_that_is_away_is_not_asked_each_time() -> None:
    asked: list[float] = []
    moment = Moment()

    def redis() -> RedisClient:
        asked.append(moment.now)
        return no_redis()

    throttle = Throttle(redis, moment)
    for _ in range(10):
        throttle.count(NAME, FEW)
    moment.now += 6
    throttle.count(NAME, FEW)
    assert asked == [1000.0, 1006.0]


def test_memory_stays_bounded_whoever_asks() -> None:
    throttle = Throttle(no_redis)
    for number in range(25_000):
        throttle.count(f"guest {number}", FEW)
    assert len(throttle._own) <= 10_000
