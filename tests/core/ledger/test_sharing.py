"""How owners share the writers: what is claimed for whom, while others claim, pause, cancel and fail."""

from collections import Counter
from collections.abc import Callable, Mapping
from threading import Thread

import pytest

from app.core.jobs import LessonState
from app.core.ledger import Assignment, Errand, Ledger
from tests.support.ledger import PROBLEM, bring_to_done, make_deck, make_job

POOL = "a pool"


def claim(ledger: Ledger, room: int, epoch: str = "epoch", *, installation: str = "here") -> list[Assignment]:
    return ledger.claim_shares(installation, epoch, {POOL: room}, lambda writer: POOL)


def jobs_of(assignments: list[Assignment]) -> list[str]:
    return [each.job_id for each in assignments]


def test_only_as_many_are_out_as_there_is_room_for(ledger: Ledger) -> None:
    big, small = make_job(ledger, 50, owner="a"), make_job(ledger, 3, owner="b")
    claimed = claim(ledger, 8)
    assert jobs_of(claimed) == [big, small, big, small, big, small, big, big]
    assert [each.context.lesson.id for each in claimed if each.job_id == big] == ["1.1", "1.2", "1.3", "1.4", "1.5"]
    assert {(each.errand, each.attempt) for each in claimed} == {(Errand.WRITE, 1)}
    assert claim(ledger, 8) == []
    ledger.store_deck(claimed[1].task_id, make_deck())
    ledger.mark_failed(claimed[0].task_id, PROBLEM)
    assert jobs_of(claim(ledger, 8)) == [big, big]


def test_jobs_of_nobody_and_of_others_are_left_to_their_senders(ledger: Ledger) -> None:
    free, theirs = make_job(ledger, 3), make_job(ledger, 3, owner="a", installation="there")
    assert claim(ledger, 8) == []
    assert len(ledger.claim_unsent(free, "epoch", with_shares=False)) == 3
    assert ledger.claim_unsent(theirs, "epoch", with_shares=False) == []
    assert len(claim(ledger, 2, installation="there")) == 2


def test_sheets_and_previews_of_owners_do_not_wait_for_their_turn(ledger: Ledger) -> None:
    job_id = make_job(ledger, 4, owner="a")
    claimed = claim(ledger, 1)
    ledger.store_deck(claimed[0].task_id, make_deck())
    bring_to_done(ledger, job_id, 2, preview_pending=True)
    sent = ledger.claim_unsent(job_id, "another epoch", with_shares=False)
    assert [each.errand for each in sent] == [Errand.RENDER, Errand.PREVIEW]
    assert {each.errand for each in claim(ledger, 9, "another epoch")} == {Errand.WRITE}


def test_each_pool_has_a_window_of_its_own(ledger: Ledger) -> None:
    one, two = make_job(ledger, 5, owner="a"), make_job(ledger, 5, owner="a")
    ledger.change_options(two, writer="openai")
    windows = {"write.offline": 2, "write.openai": 1}
    claimed = ledger.claim_shares("here", "epoch", windows, lambda writer: f"write.{writer}")
    assert Counter(jobs_of(claimed)) == {one: 2, two: 1}
    assert ledger.claim_shares("here", "epoch", {}, lambda writer: writer) == []


HALTS: Mapping[str, Callable[[Ledger, str], object]] = {
    "pause": lambda ledger, job_id: ledger.pause(job_id),
    "stop": lambda ledger, job_id: ledger.stop_job(job_id, PROBLEM),
    "cancel": lambda ledger, job_id: ledger.cancel(job_id),
}


@pytest.mark.parametrize("halt", HALTS.values(), ids=HALTS)
def test_a_job_that_halts_takes_no_place(ledger: Ledger, halt: Callable[[Ledger, str], object]) -> None:
    first, second = make_job(ledger, 9, owner="a"), make_job(ledger, 9, owner="b")
    claim(ledger, 4)
    halt(ledger, first)
    assert jobs_of(claim(ledger, 4)) == [second, second]


def test_after_a_resume_or_a_retry_the_lessons_wait_for_their_turn_again(ledger: Ledger) -> None:
    job_id = make_job(ledger, 3, owner="a")
    claim(ledger, 2)
    ledger.pause(job_id)
    ledger.resume(job_id)
    again = claim(ledger, 2)
    assert [(each.context.lesson.id, each.attempt) for each in again] == [("1.1", 2), ("1.2", 2)]
    ledger.mark_failed(again[0].task_id, PROBLEM)
    ledger.retry(job_id)
    assert [(each.context.lesson.id, each.attempt) for each in claim(ledger, 2)] == [("1.1", 3)]


def test_what_was_sent_into_a_lost_queue_is_sent_again_in_turn(ledger: Ledger) -> None:
    first, second = make_job(ledger, 9, owner="a"), make_job(ledger, 9, owner="b")
    before = claim(ledger, 4)
    after = claim(ledger, 4, "another epoch")
    assert {each.task_id for each in after} == {each.task_id for each in before}
    assert {each.attempt for each in after} == {2}
    assert Counter(jobs_of(after)) == {first: 2, second: 2}


def test_a_lost_message_makes_room_and_comes_first_of_its_job(ledger: Ledger) -> None:
    make_job(ledger, 9, owner="a")
    lost = claim(ledger, 3)[0]
    ledger.mark_unsent(each for each in ledger.unfinished("here") if each.task_id == lost.task_id)
    assert [(each.task_id, each.attempt) for each in claim(ledger, 3)] == [(lost.task_id, 2)]


def test_where_there_are_more_owners_than_places_all_have_their_turn(ledger: Ledger) -> None:
    owners = {make_job(ledger, 3, owner=f"owner {number}"): number for number in range(7)}
    order = []
    while claimed := claim(ledger, 2):
        order += [owners[each.job_id] for each in claimed]
        for each in claimed:
            ledger.store_deck(each.task_id, make_deck())
    assert len(order) == 21
    for begin in (0, 7, 14):
        assert set(order[begin : begin + 7]) == set(range(7))


def test_preferred_lessons_come_first_of_their_owners_and_before_all_where_nobody_else_waits(ledger: Ledger) -> None:
    mine = make_job(ledger, 9, owner="a")
    ledger.prefer(mine, ["1.7"])
    (alone,) = claim(ledger, 1)
    assert (alone.context.lesson.id, alone.is_preferred) == ("1.7", True)
    assert ledger.next_up("here") == {"offline": [alone.message_id]}
    make_job(ledger, 9, owner="b")
    ledger.prefer(mine, ["1.8"])
    claimed = claim(ledger, 4)
    assert ("1.8", False) in [(each.context.lesson.id, each.is_preferred) for each in claimed]
    assert ledger.next_up("here") == {}


def test_several_who_claim_at_once_give_no_lesson_twice_and_keep_to_the_window(ledger: Ledger) -> None:
    for number in range(6):
        make_job(ledger, 20, owner=f"owner {number}")
    claimed: list[Assignment] = []
    crowd = [Thread(target=lambda: claimed.extend(claim(ledger, 30))) for _ in range(8)]
    for each in crowd:
        each.start()
    for each in crowd:
        each.join()
    assert len({each.task_id for each in claimed}) == len(claimed) == 30
    assert set(Counter(jobs_of(claimed)).values()) == {5}


def test_sending_is_told_to_watchers(ledger: Ledger) -> None:
    job_id = make_job(ledger, 3, owner="a")
    version = ledger.snapshot(job_id).version
    claim(ledger, 2)
    changes = ledger.changed_since(job_id, version)
    assert changes is not None
    assert [(each.lesson_id, each.attempts, each.state) for each in changes.lessons] == [
        ("1.1", 1, LessonState.QUEUED),
        ("1.2", 1, LessonState.QUEUED),
    ]
