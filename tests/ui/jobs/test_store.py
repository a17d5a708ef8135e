"""The store keeps jobs and their sums right, whatever arrives late, twice or in parts."""

import pytest
from pytestqt.qtbot import QtBot

from app.core.jobs import JobState, LessonState
from app.core.tally import Tally
from app.ui.jobs.store import JobChange, JobStore
from tests.support.jobs import make_job, make_lesson, make_summary


def _changes(store: JobStore) -> list[JobChange]:
    seen: list[JobChange] = []
    store.changed.connect(seen.extend)
    return seen


def _figures(tally: Tally) -> tuple[object, ...]:
    counts = {state: n for state, n in tally.counts.items() if n}
    return tally.total, counts, round(tally.cost, 6), round(tally.partial, 6), tally.questions, tally.missing


def test_a_job_arrives_whole_and_goes_on_in_parts(qtbot: QtBot) -> None:
    store = JobStore()
    seen = _changes(store)
    store.apply([make_job(3)])
    store.apply([make_job((make_lesson(2, LessonState.DONE, missing=2),), version=2)])
    assert [(each.task_ids, each.is_new) for each in seen] == [
        (("job-1", "job-2", "job-3"), True),
        (("job-2",), False),
    ]
    entry = store.entry("job")
    assert entry is not None
    assert list(entry.lessons) == ["job-1", "job-2", "job-3"]
    assert (entry.summary.total, entry.summary.done, entry.summary.failed) == (3, 1, 0)
    assert _figures(entry.tally) == _figures(Tally(entry.lessons.values()))


def test_sums_stay_right_over_a_lesson_s_whole_life(qtbot: QtBot) -> None:
    store = JobStore()
    store.apply([make_job(20)])
    for version, state in enumerate([*LessonState, LessonState.QUEUED, LessonState.DONE], start=2):
        store.apply([make_job(tuple(make_lesson(n, state) for n in range(1, 18)), version=version)])
        entry = store.entry("job")
        assert entry is not None
        assert _figures(entry.tally) == _figures(Tally(entry.lessons.values()))
    assert entry.tally.share == pytest.approx(17 / 20)


def test_what_arrives_late_changes_nothing(qtbot: QtBot) -> None:
    store = JobStore()
    store.apply([make_job((make_lesson(1, LessonState.DONE),), version=5, state=JobState.DONE)])
    seen = _changes(store)
    store.apply([make_job((make_lesson(1, LessonState.WRITING),), version=4)])
    assert seen == []
    assert store.lesson("job", "job-1").state is LessonState.DONE  # type: ignore[union-attr]


def test_a_removed_job_does_not_come_back(qtbot: QtBot) -> None:
    store = JobStore()
    removed: list[str] = []
    store.removed.connect(removed.extend)
    store.apply([make_job(1)])
    store.remove(["job", "unknown"])
    store.apply([make_job(1, version=9)])
    assert removed == ["job"]
    assert list(store.entries()) == []


def test_listed_jobs_come_oldest_first_and_are_loaded_later(qtbot: QtBot) -> None:
    store = JobStore()
    store.list_jobs([make_summary("new", "New", days=1), make_summary("old", "Old", days=9)])
    store.list_jobs([make_summary("old", "Another title", days=9)])
    assert [(each.summary.title, each.is_loaded) for each in store.entries()] == [("Old", False), ("New", False)]
    seen = _changes(store)
    store.apply([make_job(2, job_id="old", state=JobState.DONE)])
    assert seen[0].is_new
    entry = store.entry("old")
    assert entry is not None
    assert entry.is_loaded
