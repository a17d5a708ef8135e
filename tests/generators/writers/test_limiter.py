import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.core.errors import Cancelled
from app.generators.writers.limiter import LocalLimiter


def never() -> bool:
    return False


def silent(sentence: str) -> None:
    pass


class _Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def _go(limiter: LocalLimiter, calls: int) -> None:
    for _ in range(calls):
        limiter.wait(never, silent)


def test_refusal_halves_what_runs_and_successes_bring_it_back() -> None:
    clock = _Clock()
    limiter = LocalLimiter(64, clock=clock)
    _go(limiter, 40)
    limiter.finished(was_limited=True)
    assert limiter.allowed == 20
    for _ in range(39):
        limiter.finished(was_limited=False)
    assert 21 <= limiter.allowed <= 22
    assert limiter.running == 0


def test_refusals_of_one_crowd_count_once() -> None:
    clock = _Clock()
    limiter = LocalLimiter(64, clock=clock)
    _go(limiter, 40)
    for _ in range(30):
        limiter.finished(was_limited=True)
    assert limiter.allowed == 20
    clock.now += 2
    limiter.finished(was_limited=True)
    assert limiter.allowed == 5


def test_at_least_one_call_may_always_run() -> None:
    clock = _Clock()
    limiter = LocalLimiter(8, clock=clock)
    for _ in range(12):
        limiter.wait(never, silent)
        limiter.finished(was_limited=True)
        clock.now += 2
    assert limiter.allowed == 1


def test_never_more_calls_side_by_side_than_allowed() -> None:
    limiter = LocalLimiter(5)
    peak = 0
    lock = threading.Lock()

    def call(_: int) -> None:
        nonlocal peak
        limiter.wait(never, silent)
        with lock:
            peak = max(peak, limiter.running)
        time.sleep(0.002)
        limiter.finished(was_limited=False)

    with ThreadPoolExecutor(30) as pool:
        list(pool.map(call, range(150)))
    assert peak == 5
    assert limiter.running == 0


def test_shorter_pause_never_ends_a_longer_one() -> None:
    limiter = LocalLimiter()
    limiter.pause(0.4)
    limiter.pause(0.05)
    began = time.monotonic()
    limiter.wait(never, silent)
    assert time.monotonic() - began >= 0.39


def test_long_pause_is_told_at_once_and_taken_back() -> None:
    limiter = LocalLimiter()
    limiter.pause(1.2)
    told: list[tuple[float, str]] = []
    began = time.monotonic()
    limiter.wait(never, lambda sentence: told.append((time.monotonic() - began, sentence)))
    assert [bool(sentence) for _, sentence in told] == [True, False]
    assert told[0][0] < 0.2
    assert "2 s" in told[0][1]


def test_waiting_for_a_turn_is_told_after_a_second() -> None:
    limiter = LocalLimiter(1)
    limiter.wait(never, silent)
    told: list[str] = []
    waiting = threading.Thread(target=limiter.wait, args=(never, told.append))
    waiting.start()
    time.sleep(0.5)
    assert told == []
    time.sleep(0.9)
    assert len(told) == 1
    limiter.finished(was_limited=False)
    waiting.join()
    assert told[-1] == ""


def test_cancelled_while_waiting_and_the_place_is_not_lost() -> None:
    limiter = LocalLimiter(1)
    limiter.wait(never, silent)
    began = time.monotonic()
    with pytest.raises(Cancelled):
        limiter.wait(lambda: True, silent)
    assert time.monotonic() - began < 0.3
    limiter.finished(was_limited=False)
    limiter.wait(never, silent)
    assert limiter.running == 1
