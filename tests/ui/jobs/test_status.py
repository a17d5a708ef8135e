"""What rows say: words, icons and tones of all states."""

import pytest

from app.core.jobs import JobState, LessonState, Progress, Stage
from app.core.tally import Tally
from app.ui.icons import _source
from app.ui.jobs import texts
from app.ui.jobs.status import job_status, lesson_status, unit_status
from app.ui.jobs.store import JobStore
from app.ui.sections import SECTIONS
from app.ui.theme import Tone
from tests.support.jobs import NO_ANSWER, make_job, make_lesson, make_summary

S = LessonState
WRITTEN = "Written; waiting for its sheets."


def _progress(stage: Stage, **values: object) -> Progress:
    return Progress.model_validate({"stage": stage, "done": 40, "of": 105, **values})


_MULTIPLE = {"section": "multiple_choice", "section_done": 14, "section_of": 25}


@pytest.mark.parametrize(
    ("state", "values", "words", "icon", "tone"),
    [
        (S.QUEUED, {}, "Waiting for its turn", "queued", Tone.QUIET),
        (S.QUEUED, {"precedence": 3}, "Waiting, comes next", "next-up", Tone.QUIET),
        (S.WRITING, {"progress": _progress(Stage.WRITING)}, "Writing questions", "writing", Tone.BUSY),
        (
            S.WRITING,
            {"progress": _progress(Stage.WRITING, **_MULTIPLE)},
            "Writing multiple choice, 14 of 25",
            "writing",
            Tone.BUSY,
        ),
        (
            S.WRITING,
            {"progress": _progress(Stage.VERIFYING, **_MULTIPLE)},
            "Checking multiple choice, 14 of 25",
            "verifying",
            Tone.BUSY,
        ),
        (
            S.WRITING,
            {"progress": _progress(Stage.WAITING, note="It asks for 20 seconds.")},
            "Waiting for the writing service: It asks for 20 seconds.",
            "waiting",
            Tone.WARN,
        ),
        (
            S.WRITING,
            {"progress": _progress(Stage.WRITING, note=WRITTEN)},
            "Written, waiting for its sheets",
            "queued",
            Tone.BUSY,
        ),
        (S.WRITTEN, {}, "Written, waiting for its sheets", "queued", Tone.BUSY),
        (S.RENDERING, {}, "Making sheets", "rendering", Tone.BUSY),
        (S.DONE, {}, "Done", "done", Tone.GOOD),
        (S.DONE, {"progress": _progress(Stage.PREVIEW)}, "Done, making the preview", "preview", Tone.GOOD),
        (S.DONE, {"edited": True}, "Done, edited", "done", Tone.GOOD),
        (S.DONE, {"notice": "The preview could not be made."}, None, "warning", Tone.WARN),
        (S.FAILED, {}, "Failed: The writing service is too busy", "failed", Tone.BAD),
        (S.FAILED, {"problem": None}, "Failed", "failed", Tone.BAD),
        (S.CANCELLED, {}, "Cancelled", "cancel", Tone.QUIET),
    ],
)
def test_a_lesson(state: S, values: dict[str, object], words: str | None, icon: str, tone: Tone) -> None:
    status = lesson_status(make_lesson(1, state, **values), JobState.RUNNING, True)
    assert words is None or status.words == words
    assert (status.icon, status.tone) == (icon, tone)
    assert _source(status.icon)


def test_what_was_replaced_or_left_out_is_counted() -> None:
    replaced = lesson_status(make_lesson(1, S.DONE, replaced=2), JobState.DONE, True)
    missing = lesson_status(
        make_lesson(1, S.DONE, replaced=2, missing=3, notice="Some are left out."), JobState.DONE, True
    )
    assert "2" in replaced.words
    assert replaced.tone is Tone.GOOD
    assert "3" in missing.words
    assert (missing.tone, missing.more) == (Tone.WARN, "Some are left out.")


def test_a_failure_says_all_of_it_in_the_tooltip() -> None:
    status = lesson_status(make_lesson(1, S.FAILED), JobState.RUNNING, True)
    assert status.more == f"{NO_ANSWER.message} {NO_ANSWER.hint}"


@pytest.mark.parametrize("state", list(S))
def test_without_the_engine_whatever_would_go_on_waits_for_it(state: S) -> None:
    status = lesson_status(make_lesson(1, state), JobState.RUNNING, False)
    assert (status.words == "Waiting for the engine…") is not state.is_final


def test_lessons_of_halted_jobs_say_so() -> None:
    lesson = make_lesson(1)
    assert lesson_status(lesson, JobState.PAUSED, False).words == "Paused"
    assert lesson_status(lesson, JobState.STOPPED, True).words == "Stopped"


def test_every_section_has_its_words() -> None:
    assert texts.WRITING_SECTION.keys() == texts.CHECKING_SECTION.keys() == SECTIONS.keys()


def _job_words(state: JobState, *, is_ready: bool = True, lessons: int = 3, done: int = 1, **values: object) -> object:
    rows = tuple(make_lesson(n, S.DONE if n <= done else S.QUEUED) for n in range(1, lessons + 1))
    store = JobStore()
    store.apply([make_job(rows, state=state, **values)])
    entry = store.entry("job")
    assert entry is not None
    status = job_status(entry.summary, entry.job, entry.tally, is_ready)
    assert _source(status.icon)
    return status.words, status.tone


def test_a_job() -> None:
    count = "1 of 3 lesson(s)"
    assert _job_words(JobState.RUNNING) == (count, Tone.BUSY)
    assert _job_words(JobState.RUNNING, is_ready=False) == ("Waiting for the engine…", Tone.WARN)
    assert _job_words(JobState.RUNNING, notice="No worker is running.") == ("No worker is running.", Tone.WARN)
    assert _job_words(JobState.RUNNING, done=3) == ("Making previews and ZIP files", Tone.BUSY)
    assert _job_words(JobState.PAUSED) == (f"Paused, {count}", Tone.WARN)
    assert _job_words(JobState.CANCELLED) == (f"Cancelled, {count}", Tone.QUIET)
    assert _job_words(JobState.DONE, done=3) == ("3 lesson(s) done", Tone.GOOD)
    stopped = _job_words(JobState.STOPPED, problem=NO_ANSWER)
    assert stopped == ("Stopped: The writing service is too busy", Tone.BAD)
    unpacked = _job_words(JobState.FAILED, done=3, problem=NO_ANSWER)
    assert unpacked == ("Failed: The writing service is too busy", Tone.BAD)


def test_an_old_job_is_told_by_its_summary() -> None:
    status = job_status(make_summary("old", "Old", total=9, failed=2), None, Tally(), True)
    assert status.words == "7 of 9 lesson(s), 2 failed"
    assert status.tone is Tone.BAD


def test_a_unit() -> None:
    lessons = [make_lesson(n, state) for n, state in enumerate((S.DONE, S.FAILED, S.WRITING), 1)]
    assert unit_status(Tally(lessons)).words == "1 of 3 lesson(s), 1 failed"
    assert unit_status(Tally(lessons[:1])).tone is Tone.GOOD
