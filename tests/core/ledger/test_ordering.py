"""Which lessons come next: the order of claims, over jobs, over lost queues; also in a ledger of the first schema."""

import pytest
from sqlalchemy import text

from app.core.errors import BadRequest
from app.core.jobs import LessonState
from app.core.ledger import Ledger
from app.core.ledger.database import connect, parse_url
from app.core.ledger.migrate import downgrade, upgrade
from tests.support.ledger import PROBLEM, bring_to_written, make_deck, make_job


def order_of_claims(ledger: Ledger, job_id: str, epoch: str = "one") -> list[str]:
    return [each.context.lesson.id for each in ledger.claim_unsent(job_id, epoch)]


def ids(ledger: Ledger, job_id: str) -> dict[str, str]:
    return {lesson.task_id: lesson.lesson_id for lesson in ledger.snapshot(job_id).lessons}


def test_preferred_lessons_are_claimed_first_in_the_order_they_were_named(ledger: Ledger) -> None:
    job_id = make_job(ledger, 5)
    moved = ledger.prefer(job_id, ["1.4", "1.2"])
    assert [ids(ledger, job_id)[task_id] for task_id in moved] == ["1.4", "1.2"]
    assert order_of_claims(ledger, job_id) == ["1.4", "1.2", "1.1", "1.3", "1.5"]
    assert order_of_claims(ledger, job_id, "after the queue was lost") == ["1.4", "1.2", "1.1", "1.3", "1.5"]


def test_the_latest_wish_counts_first_also_over_jobs_of_one_installation(ledger: Ledger) -> None:
    one, two = make_job(ledger, 3), make_job(ledger, 3)
    ledger.prefer(one, ["1.3"])
    (later,) = ledger.prefer(two, ["1.2"])
    assert order_of_claims(ledger, one)[0] == "1.3"
    order_of_claims(ledger, two)
    queued = ledger.next_up("here")["offline"]
    assert queued[0] == f"{later}.1"
    assert len(queued) == 2
    assert ledger.next_up("elsewhere") == {}


def test_only_what_waits_can_come_next(ledger: Ledger) -> None:
    job_id = make_job(ledger, 3)
    bring_to_written(ledger, job_id, 1)
    assert ledger.prefer(job_id, ["1.1"]) == []
    assert ledger.prefer(job_id, []) == []
    with pytest.raises(BadRequest):
        ledger.prefer(job_id, ["9.9"])
    version = ledger.snapshot(job_id).version
    ledger.prefer(job_id, ["1.1", "1.2"])
    changes = ledger.changed_since(job_id, version)
    assert changes is not None
    assert [(each.lesson_id, each.precedence > 0) for each in changes.lessons] == [("1.2", True)]


def test_a_pause_keeps_the_wish_and_a_retry_forgets_it(ledger: Ledger) -> None:
    job_id = make_job(ledger, 3)
    (task_id,) = ledger.prefer(job_id, ["1.3"])
    ledger.pause(job_id)
    ledger.resume(job_id)
    assert order_of_claims(ledger, job_id)[0] == "1.3"
    ledger.mark_failed(task_id, PROBLEM)
    ledger.retry(job_id)
    assert ledger.lesson(task_id).precedence == 0


def test_a_ledger_of_the_first_schema_is_brought_up_with_its_jobs(ledger_url: str) -> None:
    with Ledger(ledger_url) as ledger:
        job_id = make_job(ledger, 2)
        task_id = bring_to_written(ledger, job_id, 1)
    engine = connect(parse_url(ledger_url))
    with engine.begin() as connection:
        downgrade(connection, "0001")
    with engine.begin() as connection:
        assert connection.execute(text("SELECT count(*) FROM deck")).scalar() == 1
        upgrade(connection, "0001")
    engine.dispose()
    with Ledger(ledger_url) as ledger:
        assert ledger.deck(task_id) == make_deck(1)
        snapshot = ledger.snapshot(job_id)
        assert [each.state for each in snapshot.lessons] == [LessonState.WRITTEN, LessonState.QUEUED]
        assert [each.precedence for each in snapshot.lessons] == [0, 0]
        assert len(ledger.prefer(job_id, ["1.2"])) == 1
