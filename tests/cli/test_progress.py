"""What is shown of a job while it runs, and at its end."""

import io
from datetime import UTC, datetime, timedelta

import pytest
from rich.console import Console

from app.cli.progress import LineView, LiveView, make_view, seconds_left, visible_lessons
from app.cli.results import duration, exit_code, job_document
from app.core.deck import Usage
from app.core.jobs import (
    JobOptions,
    JobSnapshot,
    JobState,
    LessonSnapshot,
    LessonState,
    Problem,
    Progress,
    Stage,
)

START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def lesson(number: int, state: LessonState = LessonState.QUEUED, **values: object) -> LessonSnapshot:
    fields: dict[str, object] = {
        "task_id": f"task{number}",
        "lesson_id": f"1.{number}",
        "position": number,
        "curriculum": "NGSS",
        "unit_number": 1,
        "unit_title": "Cells",
        "title": f"Lesson {number}",
        "state": state,
    }
    return LessonSnapshot.model_validate(fields | values)


def job(*lessons: LessonSnapshot, state: JobState = JobState.RUNNING, **values: object) -> JobSnapshot:
    fields: dict[str, object] = {
        "job_id": "a" * 32,
        "title": "Grade 7",
        "state": state,
        "options": JobOptions(product="academy"),
        "root": "/out",
        "created_at": START,
        "lessons": lessons,
    }
    return JobSnapshot.model_validate(fields | values)


def done(number: int, **values: object) -> LessonSnapshot:
    fields = {
        "questions": {"true_false": 25, "task_cards": 30},
        "started_at": START,
        "finished_at": START + timedelta(seconds=8),
        "usage": Usage(cost_usd=0.0123),
    }
    return lesson(number, LessonState.DONE, **(fields | values))


def failed(number: int) -> LessonSnapshot:
    problem = Problem(code="x", title="Not written", message="It did not work.", hint="Try again.")
    return lesson(number, LessonState.FAILED, problem=problem)


def writing(number: int, done: int = 0, stage: Stage = Stage.WRITING, note: str = "") -> LessonSnapshot:
    progress = Progress(stage=stage, section="true_false", done=done, of=105, note=note)
    return lesson(number, LessonState.WRITING, progress=progress, started_at=START)


def lines(*snapshots: JobSnapshot) -> list[str]:
    stream = io.StringIO()
    with make_view(stream) as view:
        assert isinstance(view, LineView)
        for snapshot in snapshots:
            view.update(snapshot)
    return stream.getvalue().splitlines()


def test_a_log_has_one_line_for_each_change_of_a_lesson() -> None:
    said = lines(
        job(lesson(1), lesson(2)),
        job(writing(1, 0), lesson(2)),
        job(writing(1, 50), lesson(2)),
        job(writing(1, 80, Stage.VERIFYING), lesson(2)),
        job(lesson(1, LessonState.RENDERING), failed(2)),
        job(done(1), failed(2)),
        job(done(1), failed(2), state=JobState.DONE),
    )
    assert said == [
        f"Job {'a' * 32}: 2 lessons of “Grade 7”.",
        "[0/2] 1.1 Lesson 1: writing questions",
        "[1/2] 1.1 Lesson 1: making the sheets",
        "[1/2] 1.2 Lesson 2: failed. It did not work. Try again.",
        "[2/2] 1.1 Lesson 1: done, 55 questions, 8 s, $0.012",
    ]


def test_a_log_says_notices_waits_and_missing_questions_once() -> None:
    wait = writing(1, stage=Stage.WAITING, note="The service asks for a pause of 20 s.")
    said = lines(
        job(lesson(1), notice="No worker is running."),
        job(wait, notice="No worker is running."),
        job(wait),
        job(done(1, missing=3, notice="3 questions are left out.")),
    )
    assert said[1:] == [
        "No worker is running.",
        "[0/1] 1.1 Lesson 1: The service asks for a pause of 20 s.",
        "[1/1] 1.1 Lesson 1: done, but 55 of 58 questions only, 8 s, $0.012. 3 questions are left out.",
    ]


def test_live_rows_end_with_all_that_a_row_has_no_room_for() -> None:
    console = Console(file=io.StringIO(), force_terminal=True, width=60, height=12, color_system=None)
    long = "The preview could not be made: the disk is full, and nobody knows where it all went."
    with console.capture() as capture, LiveView(console) as view:
        view.update(job(done(1, notice=long), failed(2), done(3)))
    said = " ".join(capture.get().rsplit("3 lessons", 1)[-1].split())
    assert long in said and "It did not work. Try again." in said
    assert "1.3" not in said


def test_a_title_cannot_write_on_the_terminal() -> None:
    (_, said) = lines(job(lesson(1, LessonState.WRITING, title="\x1b[2J[red]bad[/red]\r\n")))
    assert "\x1b" not in said and "[red]bad[/red]" in said


def drawn(snapshot: JobSnapshot, *, width: int = 90, height: int = 12) -> list[str]:
    console = Console(file=io.StringIO(), force_terminal=True, width=width, height=height, color_system=None)
    view = LiveView(console)
    view.update(snapshot)
    with console.capture() as capture:
        console.print(view._draw())
    return capture.get().splitlines()


def test_rows_show_stage_bar_cost_and_the_whole_job() -> None:
    rows = drawn(job(done(1), writing(2, 42, Stage.VERIFYING), failed(3), lesson(4)))
    assert "done" in rows[0] and "8 s" in rows[0] and "$0.012" in rows[0]
    assert "checking the keys" in rows[1] and "42/105" in rows[1] and "━" in rows[1]
    assert "It did not work." in rows[2]
    assert "waiting for its turn" in rows[3]
    assert "1 of 4 lessons, 1 failed" in rows[4] and "$0.01" in rows[4]


@pytest.mark.parametrize("width", [40, 60, 90, 200])
@pytest.mark.parametrize("height", [4, 10, 50])
def test_rows_fit_into_every_terminal(width: int, height: int) -> None:
    lessons = [writing(n, n) if n < 20 else lesson(n, title="x" * 300) for n in range(1, 493)]
    rows = drawn(job(*lessons, notice="A notice."), width=width, height=height)
    assert all(len(row) <= width for row in rows)
    assert len(rows) <= max(height, 10)


def test_of_many_lessons_those_in_hand_are_shown_in_their_order() -> None:
    lessons = (*(done(n) for n in range(1, 50)), failed(50), writing(51), *(lesson(n) for n in range(52, 99)))
    shown = visible_lessons(lessons, 5)
    assert [each.lesson_id for each in shown] == ["1.1", "1.2", "1.50", "1.51"]
    rows = drawn(job(*lessons), height=10)
    assert "94 more lessons: 47 done, 47 waiting" in " ".join(rows)


def test_the_time_left_is_guessed_from_what_is_done() -> None:
    half = job(done(1), lesson(2))
    assert seconds_left(half, 60) == pytest.approx(60)
    assert seconds_left(half, 1) is None
    assert seconds_left(job(lesson(1), lesson(2)), 60) is None
    assert seconds_left(job(done(1)), 60) is None


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0 s"), (59.6, "1 min 0 s"), (200, "3 min 20 s"), (7500, "2 h 5 min")]
)
def test_durations_are_readable(seconds: float, text: str) -> None:
    assert duration(seconds) == text


@pytest.mark.parametrize(
    ("snapshot", "code"),
    [
        (job(done(1), state=JobState.DONE), 0),
        (job(done(1), failed(2), state=JobState.DONE), 1),
        (job(done(1), lesson(2, LessonState.CANCELLED), state=JobState.DONE), 1),
        (job(done(1), state=JobState.STOPPED), 1),
        (job(failed(1), state=JobState.FAILED), 1),
    ],
)
def test_the_exit_code_says_whether_everything_is_there(snapshot: JobSnapshot, code: int) -> None:
    assert exit_code(snapshot) == code


def test_the_document_has_the_promised_shape() -> None:
    finished = done(1, folder="U/L", zip="U/L.zip", files=("U/L/a.pdf",))
    end = START + timedelta(seconds=90)
    document = job_document(job(finished, failed(2), state=JobState.DONE, zip="/out/all.zip", finished_at=end))
    assert document["lessons"][0] | {"title": ""} == {
        "id": "1.1",
        "title": "",
        "state": "done",
        "error": None,
        "notice": "",
        "folder": "/out/U/L",
        "zip": "/out/U/L.zip",
        "files": ["/out/U/L/a.pdf"],
        "questions": {"true_false": 25, "task_cards": 30},
        "replaced": 0,
        "missing": 0,
        "tokens": {"input": 0, "output": 0},
        "cost_usd": 0.0123,
        "seconds": 8.0,
    }
    assert document["lessons"][1]["error"] == "It did not work. Try again."
    assert {key: document[key] for key in ("job_id", "state", "out", "zip", "cost_usd", "seconds")} == {
        "job_id": "a" * 32,
        "state": "done",
        "out": "/out",
        "zip": "/out/all.zip",
        "cost_usd": 0.0123,
        "seconds": 90.0,
    }
