"""The model: which rows there are, and that views are told of each change in steps that keep selection and place."""

from collections.abc import Iterable
from itertools import count

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.qtbot import QtBot

from app.core.jobs import JobState, LessonState
from app.ui.jobs.columns import Column
from app.ui.jobs.model import JobTableModel
from app.ui.jobs.rows import JobRow, Show
from app.ui.jobs.store import JobStore
from tests.support.jobs import make_job, make_lesson, make_summary

S = LessonState


def _titles(model: JobTableModel) -> list[str]:
    """What the rows are called, short: job ids, unit numbers, lesson ids."""
    found = []
    for row in model.rows:
        if isinstance(row, JobRow):
            found.append(row.job_id)
        else:
            found.append(model.data(model.index_of(row)).split("  ")[0].split(".  ")[0])
    return found


def _ids(model: JobTableModel) -> list[str]:
    return [row.lesson.lesson_id for row in model.rows if hasattr(row, "lesson")]


def _with_states(states: Iterable[S], version: int = 1, **values: object) -> object:
    return make_job(tuple(make_lesson(n, state) for n, state in enumerate(states, 1)), version=version, **values)


def _told(model: JobTableModel) -> list[str]:
    """Names of the signals that a view gets."""
    seen: list[str] = []
    for name in ("rowsInserted", "rowsRemoved", "layoutChanged", "modelReset", "dataChanged"):
        getattr(model, name).connect(lambda *_, name=name: seen.append(name))
    return seen


def test_a_running_job_is_open(store: JobStore, model: JobTableModel) -> None:
    store.apply([make_job(11)])
    assert len(model.rows) == 1 + 2 + 11
    assert model.data(model.index(1, Column.LESSON)) == "1. Cells in the Living World"
    assert model.data(model.index(2, Column.LESSON)).startswith("1.1  ")
    assert model.data(model.index(0, Column.STATUS)) == "0 of 11 lesson(s)"


def test_the_newest_job_is_on_top(store: JobStore, model: JobTableModel) -> None:
    store.list_jobs([make_summary("older", "Older", days=5), make_summary("old", "Old", days=2)])
    store.apply([make_job(1)])
    store.list_jobs([make_summary("oldest", "Oldest", days=50)])
    assert [row.job_id for row in model.rows if isinstance(row, JobRow)] == ["job", "old", "older", "oldest"]


def test_what_was_done_before_the_window_opened_makes_no_job_seem_fast(
    store: JobStore, model: JobTableModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = count(0, 10)
    monkeypatch.setattr("app.ui.jobs.pace.time.monotonic", lambda: next(seconds))
    store.list_jobs([make_summary("job", "Year", total=10).model_copy(update={"state": JobState.RUNNING, "done": 9})])
    model._tick()
    store.apply([_with_states([S.DONE] * 9 + [S.QUEUED])])
    model._tick()
    model._tick()
    (row,) = (row for row in model.rows if isinstance(row, JobRow))
    assert "left" not in model.faces.time(row)


def test_no_time_is_foreseen_for_previews_and_zip_files(
    store: JobStore, model: JobTableModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = count(0, 10)
    monkeypatch.setattr("app.ui.jobs.pace.time.monotonic", lambda: next(seconds))
    for version, states in enumerate(([S.QUEUED, S.QUEUED], [S.DONE, S.QUEUED], [S.DONE, S.DONE]), 1):
        store.apply([_with_states(states, version)])
        model._tick()
        (row,) = (row for row in model.rows if isinstance(row, JobRow))
        assert ("left" in model.faces.time(row)) is (version == 2)


def test_closing_and_opening(store: JobStore, model: JobTableModel) -> None:
    store.apply([make_job(11)])
    job, unit = model.rows[0], model.rows[1]
    seen = _told(model)
    model.toggle(unit)
    assert len(model.rows) == 1 + 2 + 2
    model.toggle(job)
    assert model.rows == [job]
    model.toggle(job)
    assert len(model.rows) == 1 + 2 + 2
    assert "modelReset" not in seen
    assert "layoutChanged" not in seen


def test_an_old_job_is_read_when_it_is_opened(store: JobStore, model: JobTableModel) -> None:
    store.list_jobs([make_summary("old", "Old")])
    wanted: list[str] = []
    model.wanted.connect(wanted.append)
    model.toggle(model.rows[0])
    assert wanted == ["old"]
    assert [model.data(model.index(n, 0)) for n in range(2)] == ["Old", "Reading…"]
    assert not model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable
    store.apply([_with_states([S.DONE] * 3, job_id="old", state=JobState.DONE)])
    assert _ids(model) == ["1.1", "1.2", "1.3"]
    assert len(model.rows) == 5


def test_one_that_cannot_be_read_says_so(store: JobStore, model: JobTableModel) -> None:
    store.list_jobs([make_summary("old", "Old")])
    model.toggle(model.rows[0])
    model.not_read("old")
    assert model.data(model.index(1, 0)).startswith("The lessons could not be read")
    model.toggle(model.rows[0])
    model.toggle(model.rows[0])
    assert model.data(model.index(1, 0)) == "Reading…"


def test_a_change_is_told_of_shown_rows_only_and_in_runs(store: JobStore, model: JobTableModel) -> None:
    store.apply([make_job(18)])
    model.toggle(model.rows[1])
    ranges: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda top, bottom: ranges.append((top.row(), bottom.row())))
    hidden = tuple(make_lesson(n, S.WRITING) for n in (1, 2))
    shown = tuple(make_lesson(n, S.WRITING) for n in (10, 11, 12, 15))
    store.apply([make_job((*hidden, *shown), version=2)])
    assert ranges == [(0, 5), (8, 8)]  # the job, both units, three lessons side by side; then one more
    assert model.data(model.index(3, Column.STATUS)).startswith("Writing multiple choice")


def test_a_lesson_leaves_the_filter_when_it_ends(store: JobStore, model: JobTableModel) -> None:
    store.apply([_with_states([S.WRITING] * 9)])
    model.filter(Show.RUNNING)
    seen = _told(model)
    store.apply([make_job((make_lesson(4, S.DONE),), version=2)])
    assert _ids(model) == [f"1.{n}" for n in (1, 2, 3, 5, 6, 7, 8, 9)]
    assert seen.count("rowsRemoved") == 1
    assert "layoutChanged" not in seen
    model.filter(Show.DONE)
    assert _ids(model) == ["1.4"]
    store.apply([make_job((make_lesson(2, S.DONE),), version=3)])
    assert _ids(model) == ["1.2", "1.4"]
    model.filter(Show.FAILED)
    assert model.rows == []
    model.filter(Show.ALL)
    assert len(model.rows) == 11


def test_a_row_somebody_is_at_work_with_stays_until_it_is_left(store: JobStore, model: JobTableModel) -> None:
    store.apply([_with_states([S.WRITING] * 3)])
    model.filter(Show.RUNNING)
    row = model.find("job", "job-2")
    model.keep([row])  # type: ignore[list-item]
    store.apply([make_job((make_lesson(2, S.DONE), make_lesson(3, S.DONE)), version=2)])
    assert _ids(model) == ["1.1", "1.2"]
    model.keep([])
    assert _ids(model) == ["1.1"]


def test_many_changes_at_once_are_one_new_layout(store: JobStore, model: JobTableModel) -> None:
    store.apply([make_job(120)])
    held = QPersistentModelIndex(model.index_of(model.find("job", "job-50")))
    seen = _told(model)
    store.apply([make_job(tuple(make_lesson(n, S.DONE) for n in range(1, 120, 2)), version=2)])
    model.filter(Show.RUNNING)
    assert "layoutChanged" in seen
    assert "rowsRemoved" not in seen
    assert len(_ids(model)) == 60
    assert held.isValid()
    assert model.row(held) is model.find("job", "job-50")


def test_the_filter_counts(store: JobStore, model: JobTableModel) -> None:
    counts: list[dict[Show, int]] = []
    model.counted.connect(counts.append)
    store.list_jobs([make_summary("old", "Old", total=9, failed=2)])
    store.apply([_with_states([S.DONE, S.FAILED, S.WRITING, S.QUEUED, S.CANCELLED])])
    assert counts[-1] == {Show.ALL: 14, Show.RUNNING: 2, Show.FAILED: 3, Show.DONE: 8}
    store.remove(["old"])
    assert counts[-1][Show.ALL] == 5


def test_a_stopped_job_is_among_what_failed(store: JobStore, model: JobTableModel) -> None:
    store.apply([make_job(3)])
    model.filter(Show.FAILED)
    assert model.rows == []
    store.apply([make_job((), state=JobState.STOPPED, version=2)])
    assert _titles(model) == ["job"]


def test_searching(store: JobStore, model: JobTableModel) -> None:
    store.list_jobs([make_summary("old", "Grade 8 Forces and Motion")])
    store.apply([make_job(18)])
    model.toggle(model.rows[0])
    model.search("FORCES")
    assert _titles(model)[0] == "job"
    assert _titles(model)[-1] == "old"  # not read yet, found by its title
    assert _ids(model) == ["1.2", "1.9", "2.7"]
    model.search("forces 2.7")
    assert _ids(model) == ["2.7"]
    model.search("grade photosynthesis 2.")  # words of the job and of a unit
    assert _ids(model) == [f"2.{n}" for n in range(1, 10)]
    model.search("nowhere")
    assert model.rows == []
    model.search("")
    assert len(model.rows) == 2  # closed again, as before


def test_words_are_looked_for_in_job_unit_and_lesson_together(store: JobStore, model: JobTableModel) -> None:
    store.apply([make_job(18)])
    model.search("science living 1.3")
    assert _ids(model) == ["1.3"]
    model.search("science")  # the job itself: all of it, as it was
    assert len(_ids(model)) == 18


def test_what_is_found_can_be_closed(store: JobStore, model: JobTableModel) -> None:
    store.apply([make_job(18)])
    model.search("water")
    found = len(model.rows)
    model.toggle(model.rows[0])
    assert len(model.rows) == 1
    model.toggle(model.rows[0])
    assert len(model.rows) == found


def test_sorting_stays_within_units(store: JobStore, model: JobTableModel) -> None:
    states = [S.QUEUED, S.FAILED, S.WRITING, S.DONE] * 4
    store.apply([_with_states(states)])
    model.sort(Column.STATUS, Qt.SortOrder.AscendingOrder)
    assert [row.lesson.state for row in model.rows if hasattr(row, "lesson")][:3] == [S.FAILED, S.FAILED, S.WRITING]
    assert {row.unit.number for row in model.rows[2:11] if hasattr(row, "unit")} == {1}
    model.sort(Column.LESSON, Qt.SortOrder.DescendingOrder)
    assert _ids(model)[0] == "2.7"
    model.sort(Column.LESSON, Qt.SortOrder.AscendingOrder)
    assert _ids(model)[0] == "1.1"


def test_what_changes_is_sorted_again_after_a_while(qtbot: QtBot, store: JobStore, model: JobTableModel) -> None:
    store.apply([make_job(9)])
    model.sort(Column.STATUS, Qt.SortOrder.AscendingOrder)
    store.apply([make_job((make_lesson(7, S.FAILED),), version=2)])
    assert _ids(model)[0] == "1.1"
    qtbot.waitUntil(lambda: _ids(model)[0] == "1.7", timeout=5000)


def test_a_large_job_is_filled_in_parts(qtbot: QtBot, store: JobStore, model: JobTableModel) -> None:
    store.apply([make_job(9_000)])
    assert 0 < len(_ids(model)) < 9_000
    store.apply([make_job((make_lesson(8_999, S.DONE),), version=2)])
    qtbot.waitUntil(lambda: len(_ids(model)) == 9_000)
    row = model.find("job", "job-8999")
    assert row is not None
    assert model.data(model.index_of(row, Column.STATUS)) == "Done"
    assert row.unit.tally.done == 1  # type: ignore[union-attr]


def test_a_job_that_is_gone_takes_its_rows_along(store: JobStore, model: JobTableModel) -> None:
    store.apply([make_job(9), make_job(9, job_id="other")])
    store.remove(["job"])
    assert _titles(model)[0] == "other"
    assert len(model.rows) == 11


def test_all_rows_say_when_the_engine_is_away(store: JobStore, model: JobTableModel) -> None:
    store.apply([_with_states([S.DONE, S.WRITING])])
    model.set_engine_ready(False)
    said = [model.data(model.index(n, Column.STATUS)) for n in range(4)]
    assert said == ["Waiting for the engine…", "1 of 2 lesson(s)", "Done", "Waiting for the engine…"]
    model.set_engine_ready(True)
    assert model.data(model.index(0, Column.STATUS)) == "1 of 2 lesson(s)"


def test_pausing_changes_the_words_of_all_lessons(store: JobStore, model: JobTableModel) -> None:
    store.apply([make_job(2)])
    assert model.data(model.index(2, Column.STATUS)) == "Waiting for its turn"
    store.apply([make_job((), state=JobState.PAUSED, version=2)])
    assert model.data(model.index(2, Column.STATUS)) == "Paused"


def test_numbers(store: JobStore, model: JobTableModel) -> None:
    store.apply([make_job((make_lesson(1, S.DONE, missing=2), make_lesson(2, S.WRITING)))])
    assert model.data(model.index(2, Column.QUESTIONS)) == "105 of 107"
    assert model.data(model.index(2, Column.COST)) == "$0.01"
    assert model.data(model.index(2, Column.TIME)) == "41 s"
    assert model.data(model.index(2, Column.PROGRESS)) == "100%"
    assert model.data(model.index(3, Column.QUESTIONS)) == ""


def test_what_was_cancelled_is_not_said_to_be_done(store: JobStore, model: JobTableModel) -> None:
    store.apply([make_job((make_lesson(1, S.DONE), make_lesson(2, S.CANCELLED)))])
    assert [model.data(model.index(row, Column.PROGRESS)) for row in range(4)] == ["50%", "50%", "100%", "0%"]


def test_screen_readers_hear_a_sentence(store: JobStore, model: JobTableModel) -> None:
    store.apply([make_job((make_lesson(1, S.WRITING),))])
    role = Qt.ItemDataRole.AccessibleTextRole
    title = "Photosynthesis and Their Part in Everyday Life"
    assert model.data(model.index(2, 0), role) == f"Lesson 1.1 {title}, Writing multiple choice, 7 of 25, 27%"
    assert model.data(model.index(2, Column.PROGRESS), role) == "Progress: 27%"
    assert model.data(model.index(0, 0), role) == "Job Grade 7 Life Science, 0 of 1 lesson(s), 27%, open"
    model.toggle(model.rows[1])
    assert model.data(model.index(1, 0), role).endswith("closed")


def test_no_index_no_answer(model: JobTableModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.rowCount(QModelIndex()) == 0
