"""Turns: few at a time, each once, and nobody waits who does not have to any more."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.core.errors import Cancelled
from app.worker.turns import Turns


def test_no_more_than_that_many_have_one_at_a_time() -> None:
    turns, guard = Turns(2), threading.Lock()
    busy, most = 0, 0
    both = threading.Barrier(2, timeout=20)

    def work(n: int) -> int:
        nonlocal busy, most
        with turns.taken(lambda: None):
            with guard:
                busy += 1
                most = max(most, busy)
            both.wait()  # only two at a time can pass
            with guard:
                busy -= 1
        return n

    with ThreadPoolExecutor(6) as threads:
        assert sorted(threads.map(work, range(6))) == list(range(6))
    assert most == 2


def test_they_come_in_the_order_of_their_arrival() -> None:
    turns, order = Turns(1), []
    arrived = [threading.Event() for _ in range(5)]

    def work(n: int) -> None:
        with turns.taken(arrived[n].set):  # looks around once it waits
            order.append(n)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(5)]
    with turns.taken(lambda: None):
        for thread, is_there in zip(threads, arrived, strict=True):
            thread.start()
            assert is_there.wait(20)
    for thread in threads:
        thread.join(20)
    assert order == [0, 1, 2, 3, 4]


def test_who_is_not_wanted_any_more_stops_waiting_and_takes_nothing() -> None:
    turns = Turns(1)

    def refuse() -> None:
        raise Cancelled("not wanted")

    with turns.taken(refuse), pytest.raises(Cancelled), turns.taken(refuse):
        pass
    with turns.taken(refuse):
        pass


def test_a_turn_ends_with_an_error() -> None:
    turns = Turns(1)
    with pytest.raises(ValueError), turns.taken(lambda: None):
        raise ValueError
    with turns.taken(lambda: pytest.fail("nobody has it")):
        pass
