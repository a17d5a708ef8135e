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


def _refuse(limiter: LocalLimiter, calls: int) -> None:
    for _ in range(calls):
        limiter.finished(was_limited=True)


def test_refusals_halve_what_runs_once_and_successes_bring_it_back() -> None:
    clock = _Clock()
    limiter = LocalLimiter(64, clock=clock)
    _go(limiter, 42)
    _refuse(limiter, 12)
    assert limiter.allowed == 20
    for _ in range(30):
        limiter.finished(was_limited=False)
    assert limiter.allowed == 21
    assert limiter.running == 0


def test_a_later_crowd_of_refusals_halves_again() -> None:
    clock = _Clock()
    limiter = LocalLimiter(64, clock=clock)
    _go(limiter, 42)
    _refuse(limiter, 3)
    clock.now += 2
    _refuse(limiter, 3)
    assert limiter.allowed == 10


def test_stray_refusals_do_not_slow_a_large_account() -> None:
    limiter = LocalLimiter(64, clock=_Clock())
    for call in range(2000):
        limiter.wait(never, silent)
        limiter.finished(was_limited=call % 50 == 7)
    assert limiter.allowed == 64


def test_at_least_one_call_may_always_run() -> None:
    clock = _Clock()
    limiter = LocalLimiter(8, clock=clock)
    for _ in range(20):
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
    assert told[0][0] < 1.0  # not at its end
    assert "2 s" in told[0][1]


def test_waiting_for_a_turn_is_told_after_a_second() -> None:
    limiter = LocalLimiter(1)
    limiter.wait(never, silent)
    told: list[str] = []
    is_told = threading.Event()

    def tell(sentence: str) -> None:
        told.append(sentence)
        is_told.set()

    waiting = threading.Thread(target=limiter.wait, args=(never, tell))
    began = time.monotonic()
    waiting.start()
    assert is_told.wait(60)
    assert time.monotonic() - began >= 1.0
    assert len(told) == 1 and told[0]
    limiter.finished(was_limited=False)
    waiting.join()
    assert told[1:] == [""]


def test_cancelled_while_waiting_and_the_place_is_not_lost() -> None:
    limiter = LocalLimiter(1)
    limiter.wait(never, silent)
    began = time.monotonic()
    with pytest.raises(Cancelled):
        limiter.wait(lambda: True, silent)
    assert time.monotonic() - began < 5
    limiter.finished(was_limited=False)
    limiter.wait(never, silent)
    assert limiter.running == 1
