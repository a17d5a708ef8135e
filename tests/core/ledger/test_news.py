"""What a watcher reads anew: all that changed, whoever did it and in whatever order it was committed, and no more."""

from collections.abc import Callable, Mapping

import pytest
from sqlalchemy import text, update

from app.core.deck import Usage
from app.core.jobs import JobState
from app.core.ledger import Ledger, reading, steering
from app.core.ledger.models import JobRow
from tests.support.ledger import PROBLEM, bring_to_done, bring_to_written, make_deck, make_job


def changed(ledger: Ledger, mark: int) -> set[str]:
    """Jobs of which there are news since `mark`."""
    return set(ledger.news(mark).versions)


def quiet(ledger: Ledger) -> int:
    """The mark of a ledger in which nothing happens."""
    mark = ledger.news(ledger.news().mark).mark
    assert ledger.news(mark).versions == {}
    return mark


def test_the_first_news_are_all_jobs_the_oldest_first(ledger: Ledger) -> None:
    assert ledger.news().versions == {}
    ids = [make_job(ledger, 1) for _ in range(3)]
    ledger.cancel(ids[1])
    news = ledger.news()
    assert list(news.versions) == ids
    assert [state for _, state in news.versions.values()] == [JobState.RUNNING, JobState.CANCELLED, JobState.RUNNING]
    assert news.versions == ledger.versions()
    assert not news.gone


CHANGES: Mapping[str, Callable[[Ledger, str, str], object]] = {
    "notice": lambda ledger, job_id, task_id: ledger.set_notice(job_id, "Nobody writes."),
    "edit": lambda ledger, job_id, task_id: ledger.save_edited_deck(task_id, make_deck(stem="Another.")),
    "usage": lambda ledger, job_id, task_id: ledger.add_usage(task_id, Usage(calls=1)),
    "options": lambda ledger, job_id, task_id: ledger.change_options(job_id, model="another"),
    "retry": lambda ledger, job_id, task_id: ledger.retry(job_id),
    "rendering again": lambda ledger, job_id, task_id: ledger.render_again(job_id),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_changes_to_finished_jobs_are_told_whoever_made_them(
    ledger: Ledger, ledger_url: str, change: Callable[[Ledger, str, str], object]
) -> None:
    job_id, other = make_job(ledger, 2), make_job(ledger, 1)
    task_id = bring_to_done(ledger, job_id, 1)
    ledger.mark_failed(ledger.snapshot(job_id).lessons[1].task_id, PROBLEM)
    ledger.finish_job(job_id, JobState.DONE)
    mark = quiet(ledger)
    with Ledger(ledger_url) as elsewhere:
        change(elsewhere, job_id, task_id)
    news = ledger.news(mark)
    assert set(news.versions) == {job_id}
    assert other not in news.versions
    assert changed(ledger, quiet(ledger)) == set()


def test_new_and_deleted_jobs_are_told(ledger: Ledger) -> None:
    old = make_job(ledger, 1)
    mark = quiet(ledger)
    new = make_job(ledger, 1)
    ledger.cancel(old)
    ledger.delete_job(old)
    news = ledger.news(mark)
    assert (set(news.versions), news.gone) == ({new}, {old})
    later = ledger.news(news.mark)
    assert ledger.news(later.mark).gone == frozenset()
    ledger.cancel(new)
    ledger.delete_job(new)
    assert new in ledger.news(later.mark).gone


def test_deleting_the_job_that_changed_last_takes_no_change_with_it(ledger: Ledger) -> None:
    jobs = [make_job(ledger, 1) for _ in range(4)]
    for job_id in jobs[1:]:
        ledger.cancel(job_id)
    mark = quiet(ledger)
    for job_id in jobs[1:]:
        ledger.delete_job(job_id)
    ledger.set_notice(jobs[0], "Still here.")
    news = ledger.news(mark)
    assert set(news.versions) == {jobs[0]}
    assert news.gone == set(jobs[1:])


def test_only_so_many_deleted_jobs_are_kept(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steering, "_GONE_KEPT", 3)
    for _ in range(6):
        job_id = make_job(ledger, 1)
        ledger.cancel(job_id)
        ledger.delete_job(job_id)
    with ledger._engine.connect() as connection:
        left = connection.execute(text("SELECT job_id FROM gone_job ORDER BY stamp")).scalars().all()
    assert len(left) == 3
    assert left[-1] == job_id


def test_changes_of_many_jobs_at_once_are_those_of_each(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_JOBS_AT_ONCE", 2)
    jobs = [make_job(ledger, 3) for _ in range(5)]
    known = {job_id: ledger.snapshot(job_id).version for job_id in jobs}
    bring_to_written(ledger, jobs[0], 2)
    bring_to_done(ledger, jobs[1], 3)
    bring_to_written(ledger, jobs[1], 1)
    ledger.set_notice(jobs[2], "Nobody writes.")
    ledger.cancel(jobs[3])
    changed_jobs = {job_id: known[job_id] for job_id in jobs[:4]}
    expected = {job_id: ledger.changed_since(job_id, version) for job_id, version in changed_jobs.items()}
    assert ledger.changes({**changed_jobs, "nothing": 3}) == expected
    found = ledger.changes(known)
    assert [len(found[job_id].lessons) for job_id in jobs] == [1, 2, 0, 3, 0]
    assert ledger.changes({}) == {}


@pytest.mark.postgres
def test_a_change_that_is_committed_late_is_told_all_the_same(postgres_server) -> None:
    with Ledger(postgres_server.new_database()) as ledger:
        slow, quick = make_job(ledger, 1), make_job(ledger, 1)
        mark = quiet(ledger)
        with ledger._engine.connect() as connection, connection.begin():
            connection.execute(update(JobRow).where(JobRow.id == slow).values(version=JobRow.version + 1))
            ledger.set_notice(quick, "First.")  # begun later, committed first
            news = ledger.news(mark)
            assert set(news.versions) == {quick}
        assert slow in ledger.news(news.mark).versions
        assert changed(ledger, quiet(ledger)) == set()


@pytest.mark.postgres
def test_a_dump_of_a_server_that_was_further_on_is_no_news_for_ever(postgres_server) -> None:
    with Ledger(postgres_server.new_database()) as ledger:
        job_id = make_job(ledger, 1)
        with ledger._engine.begin() as connection:
            connection.execute(update(JobRow).values(stamp=10**12))
        mark = quiet(ledger)
        bring_to_written(ledger, job_id)
        assert set(ledger.news(mark).versions) == {job_id}
