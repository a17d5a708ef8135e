"""What rows show, worked out when they are painted, spoken or searched for by a tooltip, and kept until they change."""

from collections.abc import Mapping

from app.core.jobs import LessonState
from app.core.tally import Tally
from app.ui.formats import count, date_time, duration, short_money
from app.ui.jobs import texts
from app.ui.jobs.pace import Pace, lesson_seconds_left, seconds_taken, time_left
from app.ui.jobs.rows import Face, JobRow, LessonRow, NoteRow, Row, UnitRow
from app.ui.jobs.status import Status, job_status, lesson_status, unit_status
from app.ui.theme import Tone
from app.ui.words import say

_Span = tuple[float, float | None]
"""Seconds taken, and seconds left where they can be foreseen."""


class Faces:
    """Draws up what a row shows. `products` are the names of products by their keys."""

    def __init__(self) -> None:
        self.is_engine_ready = True
        self.products: Mapping[str, str] = {}
        self._paces: dict[str, Pace] = {}

    def of(self, row: Row) -> Face:
        """What the row shows."""
        if row.face is None:
            row.face = self._draw(row)
        return row.face

    def time(self, row: Row, *, is_short: bool = False) -> str:
        """Time taken, and what is left of it where that can be foreseen; in short only the latter, if it can."""
        span = self._lesson_time(row) if isinstance(row, LessonRow) else None
        if isinstance(row, JobRow):
            span = self._job_time(row)
        if span is None:
            return ""
        taken, left = span
        if left is None:
            return duration(taken)
        return time_left(left) if is_short else say(texts.TAKEN_AND_LEFT, taken=duration(taken), left=time_left(left))

    def observe(self, row: JobRow) -> None:
        """Look how far a running job is; to be called about once a second."""
        tally = row.entry.tally
        self._paces.setdefault(row.job_id, Pace()).see(tally.ended + tally.partial)

    def forget(self, job_id: str) -> None:
        """The job does not run any more, or is gone."""
        self._paces.pop(job_id, None)

    def _draw(self, row: Row) -> Face:
        if isinstance(row, LessonRow):
            return self._lesson(row)
        if isinstance(row, UnitRow):
            return self._unit(row)
        if isinstance(row, JobRow):
            return self._job(row)
        return Face(row.text if isinstance(row, NoteRow) else "", "", "", Tone.QUIET)

    def _lesson(self, row: LessonRow) -> Face:
        lesson = row.lesson
        status = lesson_status(lesson, row.job.entry.summary.state, self.is_engine_ready)
        some = sum(lesson.questions.values())
        return Face(
            title=say(texts.LESSON_TITLE, number=lesson.lesson_id, title=lesson.title),
            status=status.words,
            icon=status.icon,
            tone=status.tone,
            more=status.more,
            questions=_questions(some, lesson.missing),
            is_short=lesson.missing > 0,
            cost=_cost(lesson.usage.cost_usd),
        )

    def _unit(self, row: UnitRow) -> Face:
        title = say(texts.UNIT_TITLE, number=row.number, title=row.title)
        return self._group(title, "", unit_status(row.tally), row.tally)

    def _job(self, row: JobRow) -> Face:
        summary = row.entry.summary
        status = job_status(summary, row.entry.job, row.entry.tally, self.is_engine_ready)
        when = date_time(summary.created_at)
        product = self.products.get(summary.product, "")
        aside = say(texts.JOB_ASIDE, product=product, when=when) if product else when
        return self._group(summary.title, aside, status, row.entry.tally)

    def _group(self, title: str, aside: str, status: Status, tally: Tally) -> Face:
        return Face(
            title=title,
            status=status.words,
            icon=status.icon,
            tone=status.tone,
            more=status.more,
            aside=aside,
            questions=_questions(tally.questions, tally.missing),
            is_short=tally.missing > 0,
            cost=_cost(tally.cost),
        )

    def _lesson_time(self, row: LessonRow) -> _Span | None:
        lesson = row.lesson
        if lesson.state is LessonState.QUEUED:
            return None
        taken = seconds_taken(lesson.started_at, lesson.finished_at)
        if taken is None:
            return None
        left = None
        if not lesson.state.is_final and row.job.is_running and self.is_engine_ready:
            left = lesson_seconds_left(lesson, row.job.usual_seconds)
        return taken, left

    def _job_time(self, row: JobRow) -> _Span | None:
        job, pace = row.entry.job, self._paces.get(row.job_id)
        if job is None:
            return None
        if job.finished_at is not None and not row.is_running:
            return seconds_taken(job.created_at, job.finished_at) or 0.0, None
        if pace is None:
            return None
        tally = row.entry.tally
        is_foreseeable = self.is_engine_ready and tally.unfinished > 0  # how long previews and ZIP files take is not
        left = pace.seconds_left(tally.total - tally.ended - tally.partial) if is_foreseeable else None
        return seconds_taken(max(job.created_at, pace.began), None) or 0.0, left


def _questions(some: int, missing: int) -> str:
    if missing:
        return say(texts.SOME_OF, some=count(some), all=count(some + missing))
    return count(some) if some else ""


def _cost(usd: float) -> str:
    return short_money(usd) if usd > 1e-9 else ""
