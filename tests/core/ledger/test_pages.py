"""Lists of jobs by pages, and that indexes serve what is asked often however many jobs there are."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import Any

import pytest
from sqlalchemy import event, text

from app.core.ledger import Ledger
from tests.support.ledger import PROBLEM, bring_to_done, make_job
from tests.support.many_jobs import fill


def pages(ledger: Ledger, limit: int, owner: str | None = None) -> list[list[str]]:
    found = []
    before = None
    while page := ledger.jobs(owner, limit=limit, before=before):
        found.append([job.job_id for job in page])
        before = (page[-1].created_at, page[-1].job_id)
    return found


def test_pages_are_the_list_in_pieces(ledger: Ledger) -> None:
    for number in range(11):
        make_job(ledger, 2, owner="anna" if number % 2 else "ben")
    everything = [job.job_id for job in ledger.jobs()]
    assert [len(page) for page in pages(ledger, 4)] == [4, 4, 3]
    assert [*chain(*pages(ledger, 4))] == everything
    assert [*chain(*pages(ledger, 2, "anna"))] == [job.job_id for job in ledger.jobs("anna")]
    assert pages(ledger, 3, "nobody") == []


def test_jobs_of_one_moment_are_on_one_page_each(ledger_url: str) -> None:
    at = datetime(2026, 11, 24, 12, 0, 0, 250_000, tzinfo=UTC)
    with Ledger(ledger_url, clock=lambda: at) as ledger:
        ids = {make_job(ledger, 1) for _ in range(7)}
        assert len(pages(ledger, 2)) == 4
        assert sorted(chain(*pages(ledger, 2))) == sorted(ids)
        local = at.astimezone(tz=None) + timedelta(microseconds=1)
        assert len(ledger.jobs(before=(local, ""))) == 7


def test_a_job_that_comes_or_goes_meanwhile_moves_no_page(ledger: Ledger) -> None:
    ids = [make_job(ledger, 1) for _ in range(6)][::-1]
    (first, last) = ledger.jobs(limit=2)
    make_job(ledger, 1)
    ledger.cancel(last.job_id)
    ledger.delete_job(last.job_id)
    after = ledger.jobs(limit=2, before=(last.created_at, last.job_id))
    assert [first.job_id, last.job_id, *(job.job_id for job in after)] == ids[:4]


def test_a_page_counts_its_jobs_lessons(ledger: Ledger) -> None:
    job_id = make_job(ledger, 3, owner="anna")
    bring_to_done(ledger, job_id, 1)
    ledger.mark_failed(ledger.snapshot(job_id).lessons[1].task_id, PROBLEM)
    make_job(ledger, 1)
    (job,) = ledger.jobs("anna", limit=5)
    assert (job.total, job.done, job.failed) == (3, 1, 1)


@contextmanager
def statements(ledger: Ledger) -> Iterator[list[tuple[str, Any]]]:
    """What is put to the database meanwhile."""
    heard: list[tuple[str, Any]] = []

    def hear(connection: Any, cursor: Any, statement: str, parameters: Any, context: Any, many: bool) -> None:
        heard.append((statement, parameters))

    event.listen(ledger._engine, "before_cursor_execute", hear)
    yield heard
    event.remove(ledger._engine, "before_cursor_execute", hear)


QUESTIONS: Mapping[str, Callable[[Ledger, int, str], object]] = {
    "news": lambda ledger, mark, job_id: ledger.news(mark),
    "a page": lambda ledger, mark, job_id: ledger.jobs(limit=20),
    "a later page": lambda ledger, mark, job_id: ledger.jobs(limit=20, before=(datetime.now(UTC), "f")),
    "an owner's page": lambda ledger, mark, job_id: ledger.jobs("owner-1", limit=20),
    "an owner's later page": lambda ledger, mark, job_id: ledger.jobs(
        "owner-1", limit=20, before=(datetime.now(UTC), "f")
    ),
    "running": lambda ledger, mark, job_id: ledger.running_jobs("here"),
    "unfinished": lambda ledger, mark, job_id: ledger.unfinished("here"),
    "next up": lambda ledger, mark, job_id: ledger.next_up("here"),
    "shares": lambda ledger, mark, job_id: ledger.claim_shares("here", "epoch", {"": 5}, lambda writer: ""),
    "claims": lambda ledger, mark, job_id: ledger.claim_unsent(job_id, "epoch", with_shares=False),
    "finish": lambda ledger, mark, job_id: ledger.finish_if_complete(job_id),
    "wish": lambda ledger, mark, job_id: ledger.prefer(job_id, ["1.2"]),
    "changes": lambda ledger, mark, job_id: ledger.changed_since(job_id, 1),
}


@pytest.fixture(scope="module")
def long_past(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    with Ledger(f"sqlite:///{tmp_path_factory.mktemp('past') / 'ledger.sqlite3'}") as ledger:
        fill(ledger, 300, 3)
        yield ledger


@pytest.mark.parametrize("ask", QUESTIONS.values(), ids=QUESTIONS)
def test_what_is_asked_often_goes_through_no_whole_table(
    long_past: Ledger, ask: Callable[[Ledger, int, str], object]
) -> None:
    mark, job_id = long_past.news().mark, make_job(long_past, 3, owner="anna")
    with statements(long_past) as heard:
        ask(long_past, mark, job_id)
    plans = list(sqlite_plans(long_past, heard))
    assert plans
    for statement, steps in plans:
        scans = [step for step in steps if step.startswith(("SCAN job", "SCAN lesson"))]
        assert not [step for step in scans if "ix_job_created_at_id" not in step], (statement, steps)
    long_past.cancel(job_id)


def sqlite_plans(ledger: Ledger, heard: list[tuple[str, Any]]) -> Iterator[tuple[str, list[str]]]:
    with ledger._engine.connect() as connection:
        for statement, parameters in heard:
            if statement.startswith(("SELECT", "UPDATE", "WITH")):
                rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
                yield statement, [row[3] for row in rows]


@pytest.mark.postgres
@pytest.mark.parametrize("name", ["news", "an owner's later page", "a later page"])
def test_postgresql_finds_news_and_pages_by_their_indexes(postgres_server, name: str) -> None:
    with Ledger(postgres_server.new_database()) as ledger:
        fill(ledger, 2000, 1)
        mark = ledger.news().mark
        with statements(ledger) as heard:
            QUESTIONS[name](ledger, mark, "")
        with ledger._engine.connect() as connection:
            for statement, parameters in heard:
                if "FROM job" not in statement and "FROM lesson" not in statement:
                    continue
                rows = connection.exec_driver_sql(f"EXPLAIN {statement}", parameters)
                plan = "\n".join(row[0] for row in rows)
                assert "Seq Scan" not in plan, plan
                assert "Index" in plan


def test_the_plans_above_would_show_a_whole_table(long_past: Ledger) -> None:
    rows = list(sqlite_plans(long_past, [("SELECT title FROM job WHERE title = 'x'", ())]))
    assert rows[0][1] == ["SCAN job"]
    with long_past._engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM job")).scalar_one() >= 300
