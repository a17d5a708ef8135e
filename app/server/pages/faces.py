"""What the pages show of jobs and lessons, worked out once for each state of a job and each language."""

import hashlib
from collections.abc import Iterable
from itertools import groupby

from pydantic import BaseModel

from app.core.jobs import JobSnapshot, JobState, LessonSnapshot, LessonState
from app.core.tally import Tally, share_done
from app.server.documents import job_zip_name, lesson_zip_name
from app.server.errors import without_places
from app.server.pages.formats import money
from app.server.pages.language import told
from app.server.pages.status import Status, in_full, job_status, lesson_status, unit_status

_PARTS = {LessonState.DONE: "good", LessonState.FAILED: "bad", LessonState.CANCELLED: "off"}
_NOTHING = 1e-9  # US dollars


class Bar(BaseModel):
    """Percent of the work that are done, failed, given up and on the way."""

    good: float = 0.0
    bad: float = 0.0
    off: float = 0.0
    busy: float = 0.0

    @property
    def whole(self) -> int:
        """Whole percent that are over."""
        return int(self.good + self.bad + self.off + self.busy)


class Face(BaseModel):
    """How something stands: words, icon and tone, `more` to know, and how far it is."""

    words: str
    icon: str
    tone: str
    more: str
    bar: Bar


class LessonFace(Face):
    """A lesson's row; `zip` is the address of its files."""

    id: str
    can_cancel: bool
    can_retry: bool
    can_look: bool
    zip: str
    cost: str


class UnitFace(Face):
    """A unit's head."""

    number: int


class JobFace(Face):
    """A job's head. `problem` and `notice` are sentences; `mark` changes with anything that is shown."""

    state: str
    is_running: bool
    can_pause: bool
    can_resume: bool
    can_cancel: bool
    can_retry: bool
    can_take_up: bool
    can_delete: bool
    zip: str
    cost: str
    problem: str
    notice: str
    units: list[UnitFace]
    lessons: list[LessonFace]
    mark: str = ""


def job_face(job: JobSnapshot, *, is_engine_up: bool) -> JobFace:
    """All that a job's page shows."""
    tally = Tally(job.lessons)
    status = job_status(job, tally, is_engine_up=is_engine_up)
    running = job.state is JobState.RUNNING
    waits = job.state in (JobState.PAUSED, JobState.STOPPED)
    face = JobFace(
        **_said(status),
        bar=bar_of(tally),
        state=job.state.value,
        is_running=running,
        can_pause=running and tally.unfinished > 0,
        can_resume=waits,
        can_cancel=(running or waits) and tally.unfinished > 0,
        can_retry=tally.failed > 0 and job.state is not JobState.STOPPED,
        can_take_up=tally.counts[LessonState.CANCELLED] > 0 and job.state.has_ended and not tally.failed,
        can_delete=not running,
        zip=f"/download/{job_zip_name(job)}" if job.zip else "",
        cost=_cost(tally.cost),
        problem=in_full(job.problem),
        notice=told(without_places(job.notice)),
        units=[_unit(number, lessons) for (_, number), lessons in units_of(job)],
        lessons=[_lesson(job, lesson, is_engine_up=is_engine_up) for lesson in job.lessons],
    )
    mark = hashlib.sha256(face.model_dump_json().encode()).hexdigest()[:16]
    return face.model_copy(update={"mark": mark})


def units_of(job: JobSnapshot) -> list[tuple[tuple[str, int], list[LessonSnapshot]]]:
    """The lessons under curriculum and number of their unit."""
    groups = groupby(job.lessons, key=lambda lesson: (lesson.curriculum, lesson.unit_number))
    return [(key, list(lessons)) for key, lessons in groups]


def _unit(number: int, lessons: Iterable[LessonSnapshot]) -> UnitFace:
    tally = Tally(lessons)
    return UnitFace(**_said(unit_status(tally)), bar=bar_of(tally), number=number)


def _lesson(job: JobSnapshot, lesson: LessonSnapshot, *, is_engine_up: bool) -> LessonFace:
    state = lesson.state
    is_done = state is LessonState.DONE
    return LessonFace(
        **_said(lesson_status(lesson, job.state, is_engine_up=is_engine_up)),
        bar=_lesson_bar(lesson),
        id=lesson.lesson_id,
        can_cancel=not state.is_final and not job.state.has_ended,
        can_retry=state in (LessonState.FAILED, LessonState.CANCELLED) and job.state is not JobState.STOPPED,
        can_look=is_done and bool(lesson.files),
        zip=f"/download/{lesson_zip_name(job, lesson)}" if is_done and lesson.zip else "",
        cost=_cost(lesson.usage.cost_usd),
    )


def _said(status: Status) -> dict[str, str]:
    return status._asdict()


def bar_of(tally: Tally) -> Bar:
    """How far the lessons of a tally are."""
    whole = max(1, tally.total)
    return Bar(
        good=_percent(tally.done / whole),
        bad=_percent(tally.failed / whole),
        off=_percent(tally.counts[LessonState.CANCELLED] / whole),
        busy=_percent(max(0.0, tally.partial) / whole),
    )


def _lesson_bar(lesson: LessonSnapshot) -> Bar:
    part = _PARTS.get(lesson.state, "busy")
    return Bar(**{part: _percent(share_done(lesson))})


def _percent(share: float) -> float:
    return round(100 * share, 1)


def _cost(usd: float) -> str:
    return money(usd) if usd > _NOTHING else ""
