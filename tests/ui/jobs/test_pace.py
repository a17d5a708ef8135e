"""Time left: foreseen from what was seen lately, and not at all from too little."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.jobs import LessonState, Progress, Stage
from app.ui.jobs.pace import Pace, lesson_seconds_left, seconds_taken, time_left
from tests.support.jobs import make_lesson


def test_a_steady_job() -> None:
    pace = Pace()
    for second in range(61):
        pace.see(second * 0.5, now=1000.0 + second)
    assert pace.seconds_left(30) == pytest.approx(60)


def test_only_the_last_minutes_count() -> None:
    pace = Pace()
    for second in range(0, 600, 5):
        pace.see(min(second, 400) * 0.1 + max(0, second - 400) * 1.0, now=float(second))
    assert pace.seconds_left(100) == pytest.approx(100, rel=0.05)


def test_nothing_is_foreseen_from_too_little() -> None:
    pace = Pace()
    assert pace.seconds_left(10) is None
    pace.see(0, now=0.0)
    pace.see(1, now=1.0)
    assert pace.seconds_left(10) is None  # too short
    pace.see(1, now=30.0)
    pace.see(0.5, now=31.0)  # a lesson was taken up again: what was seen before says nothing
    assert pace.seconds_left(10) is None


def test_a_clock_that_was_set_back_takes_no_time() -> None:
    later = datetime.now(UTC) + timedelta(hours=2)
    assert seconds_taken(later, None) == 0.0
    assert seconds_taken(None, None) is None


def test_a_lesson_is_foreseen_by_its_own_progress_or_by_others() -> None:
    started = datetime.now(UTC) - timedelta(seconds=30)
    progress = Progress(stage=Stage.WRITING, done=50, of=90)
    far = make_lesson(1, LessonState.WRITING, started_at=started, progress=progress)
    assert lesson_seconds_left(far, None) == pytest.approx(30, rel=0.05)
    begun = make_lesson(1, LessonState.WRITING, started_at=started, progress=Progress(stage=Stage.WRITING, of=90))
    assert lesson_seconds_left(begun, None) is None
    assert lesson_seconds_left(begun, 75.0) == pytest.approx(45, abs=1)
    assert lesson_seconds_left(begun, 20.0) is None
    assert lesson_seconds_left(make_lesson(1, LessonState.DONE), 75.0) is None


@pytest.mark.parametrize(
    ("seconds", "words"), [(1, "5 s left"), (42, "40 s left"), (130, "2 min left"), (4000, "1 h 7 min left")]
)
def test_words(seconds: float, words: str) -> None:
    assert time_left(seconds) == words
