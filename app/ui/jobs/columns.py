"""The table's columns: their headings, and what rows are sorted by."""

from collections.abc import Callable
from enum import IntEnum

from app.core.jobs import LessonSnapshot, LessonState, Stage
from app.core.tally import share_done
from app.ui.jobs import texts
from app.ui.jobs.rows import LessonRow, UnitRow


class Column(IntEnum):
    """A column by its number in the model."""

    LESSON = 0
    STATUS = 1
    PROGRESS = 2
    TIME = 3
    QUESTIONS = 4
    COST = 5


HEADINGS = {
    Column.LESSON: texts.LESSON,
    Column.STATUS: texts.STATUS,
    Column.PROGRESS: texts.PROGRESS,
    Column.TIME: texts.TIME,
    Column.QUESTIONS: texts.QUESTIONS,
    Column.COST: texts.COST,
}

# What needs a person comes first, then what is worked on, what waits, what is done.
_URGENCY = {
    LessonState.FAILED: 0,
    LessonState.RENDERING: 2,
    LessonState.WRITTEN: 3,
    LessonState.WRITING: 4,
    LessonState.QUEUED: 6,
    LessonState.DONE: 7,
    LessonState.CANCELLED: 8,
}


def _urgency(lesson: LessonSnapshot) -> int:
    if lesson.state is LessonState.WRITING and lesson.progress.stage is Stage.WAITING:
        return 1
    if lesson.state is LessonState.DONE and (lesson.missing or lesson.notice):
        return 5
    return _URGENCY[lesson.state]


def _started(lesson: LessonSnapshot) -> float:
    if lesson.seconds is not None:
        return lesson.seconds
    # Without an end: the later it began, the less it took; what has not begun took least of all.
    return 1e11 - lesson.started_at.timestamp() if lesson.started_at else -1.0


LESSON_KEYS: dict[Column, Callable[[LessonRow], float]] = {
    Column.LESSON: lambda row: row.lesson.position,
    Column.STATUS: lambda row: _urgency(row.lesson),
    Column.PROGRESS: lambda row: share_done(row.lesson),
    Column.TIME: lambda row: _started(row.lesson),
    Column.QUESTIONS: lambda row: sum(row.lesson.questions.values()),
    Column.COST: lambda row: row.lesson.usage.cost_usd,
}

UNIT_KEYS: dict[Column, Callable[[UnitRow], float]] = {
    Column.LESSON: lambda row: row.number,
    Column.STATUS: lambda row: -row.tally.failed if row.tally.failed else row.tally.share,
    Column.PROGRESS: lambda row: row.tally.share,
    Column.TIME: lambda row: row.tally.ended,
    Column.QUESTIONS: lambda row: row.tally.questions,
    Column.COST: lambda row: row.tally.cost,
}
