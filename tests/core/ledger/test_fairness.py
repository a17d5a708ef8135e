"""Whose lesson comes next, from counts alone."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from app.core.ledger.fairness import Demand, choose, next_turn


def demand(owner: str, waiting: int, *, out: int = 0, served: int = 0, job_id: str = "") -> Demand:
    return Demand(owner, job_id or f"{owner}-1", out, {0: waiting}, served)


def test_a_newcomer_gets_all_places_until_she_has_as_many_as_the_first() -> None:
    first, newcomer = demand("a", 500, out=30, served=30), demand("b", 20)
    assert choose([first, newcomer], 2) == ["b-1", "b-1"]
    assert Counter(choose([demand("a", 500, out=3), newcomer], 9)) == {"b-1": 6, "a-1": 3}


def test_owners_come_in_turn_whatever_the_number_of_their_lessons_and_jobs() -> None:
    jobs = [demand("a", 500), demand("a", 500, job_id="a-2"), demand("b", 2), demand("c", 1)]
    assert choose(jobs, 7) == ["a-1", "b-1", "c-1", "a-1", "b-1", "a-1", "a-1"]


def test_of_several_owners_with_as_many_lessons_the_one_who_was_served_longest_ago_comes_next() -> None:
    jobs = [demand("a", 9, served=7), demand("b", 9, served=3), demand("c", 9, served=5)]
    assert choose(jobs, 4) == ["b-1", "c-1", "a-1", "b-1"]
    assert next_turn(jobs) == 8
    assert choose([*jobs, demand("d", 1)], 1) == ["d-1"]


def test_an_owner_is_served_when_one_of_her_jobs_is() -> None:
    jobs = [demand("a", 9), demand("a", 9, job_id="a-2", served=4), demand("b", 9, served=3)]
    assert choose(jobs, 2) == ["b-1", "a-1"]


def test_an_owners_jobs_come_one_after_the_other_and_preferred_lessons_before_them() -> None:
    later = Demand("a", "a-2", 0, {0: 3, 8: 1, 9: 1})
    assert choose([demand("a", 2), later], 9) == ["a-2", "a-2", "a-1", "a-1", "a-2", "a-2", "a-2"]
    assert choose([demand("a", 2), later, demand("b", 2)], 4) == ["a-2", "b-1", "a-2", "b-1"]


def test_without_room_or_lessons_nobody_comes() -> None:
    assert choose([demand("a", 5)], 0) == []
    assert choose([demand("a", 5)], -3) == []
    assert choose([demand("a", 0, out=4)], 5) == []
    assert choose([], 5) == []
    assert next_turn([]) == 1


_DEMANDS = st.lists(
    st.tuples(st.sampled_from("abcdef"), st.integers(0, 9), st.integers(0, 9), st.integers(0, 9)), max_size=12
)


@given(_DEMANDS, st.integers(0, 40))
def test_no_place_is_left_empty_and_nobody_gets_one_that_another_needs_more(
    rows: list[tuple[str, int, int, int]], room: int
) -> None:
    jobs = [Demand(owner, f"{n}", out, {0: wait}, served) for n, (owner, out, wait, served) in enumerate(rows)]
    owner_of = {job.job_id: job.owner for job in jobs}
    chosen = choose(jobs, room)
    assert len(chosen) == min(room, sum(job.waiting[0] for job in jobs))
    taken = Counter(chosen)
    assert all(taken[job.job_id] <= job.waiting[0] for job in jobs)
    got = Counter(owner_of[job_id] for job_id in chosen)
    out = Counter[str]()
    left = Counter[str]()
    for job in jobs:
        out[job.owner] += job.out
        left[job.owner] += job.waiting[0] - taken[job.job_id]
    for served in got:
        for other in (owner for owner in left if left[owner] > 0):
            assert out[served] + got[served] - 1 <= out[other] + got[other]
