"""Rows of the table: jobs, under them units, under them lessons; what each shows is worked out when it is asked for."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import islice

from app.core.jobs import JobState, LessonSnapshot, LessonState
from app.core.tally import Tally
from app.ui.jobs.store import JobEntry
from app.ui.theme import Tone


class Show(Enum):
    """Which lessons are shown: all, those that wait or are worked on, those that failed, those that are done."""

    ALL = "all"
    RUNNING = "running"
    FAILED = "failed"
    DONE = "done"


_BUCKETS = {state: Show.RUNNING for state in LessonState} | {
    LessonState.DONE: Show.DONE,
    LessonState.FAILED: Show.FAILED,
    LessonState.CANCELLED: Show.ALL,
}


@dataclass(frozen=True, slots=True)
class Face:
    """What a row shows; the time is not in it, since it goes on. `more` is what there is no room for in `status`."""

    title: str
    status: str
    icon: str
    tone: Tone
    more: str = ""
    aside: str = ""
    questions: str = ""
    is_short: bool = False
    cost: str = ""


class Row:
    """A line of the table. `at` is its number while it is shown, -1 otherwise.

    `face` is what it shows, None until that is asked for again; a row that is `kept` stays whatever the filter says.
    """

    __slots__ = ("at", "face", "job", "kept", "parent")
    depth = 0
    job: "JobRow"

    def __init__(self, parent: "Row | None") -> None:
        self.at = -1
        self.face: Face | None = None
        self.kept = False
        self.parent = parent
        if parent is not None:
            self.job = parent.job


class LessonRow(Row):
    """A lesson; `bucket` is where the filter puts it."""

    __slots__ = ("_text", "bucket", "lesson", "unit")
    depth = 2

    def __init__(self, unit: "UnitRow", lesson: LessonSnapshot) -> None:
        super().__init__(unit)
        self.unit = unit
        self.lesson = lesson
        self.bucket = _BUCKETS[lesson.state]
        self._text = ""

    @property
    def text(self) -> str:
        """What a search looks at."""
        if not self._text:
            self._text = f"{self.lesson.lesson_id} {self.lesson.title}".casefold()
        return self._text

    def take(self, lesson: LessonSnapshot) -> None:
        """Show this snapshot from now on."""
        if lesson.title != self.lesson.title:
            self._text = ""
        self.lesson = lesson
        self.bucket = _BUCKETS[lesson.state]
        self.face = None


class UnitRow(Row):
    """A unit with its lessons in their order; `order` is the one in which they are shown."""

    __slots__ = ("is_expanded", "lessons", "number", "order", "tally", "text", "title")
    depth = 1

    def __init__(self, job: "JobRow", number: int, title: str) -> None:
        super().__init__(job)
        self.number = number
        self.title = title
        self.text = f"{number}. {title}".casefold()
        self.lessons: list[LessonRow] = []
        self.order: list[LessonRow] = self.lessons
        self.tally = Tally()
        self.is_expanded = True

    def take(self, row: LessonRow, lesson: LessonSnapshot) -> None:
        """A lesson of this unit changed."""
        self.tally.swap(row.lesson, lesson)
        row.take(lesson)
        self.face = None


class NoteRow(Row):
    """Says why there is no lesson under a job: they are being read, or could not be."""

    __slots__ = ("text",)
    depth = 1

    def __init__(self, job: "JobRow", text: str) -> None:
        super().__init__(job)
        self.text = text


class JobRow(Row):
    """A job; `note` stands under it while its lessons are not known."""

    __slots__ = ("_timed", "entry", "is_expanded", "lessons", "note", "order", "state", "text", "units")

    def __init__(self, entry: JobEntry) -> None:
        super().__init__(None)
        self.job = self
        self.entry = entry
        self.units: dict[int, UnitRow] = {}
        self.order: list[UnitRow] = []
        self.lessons: dict[str, LessonRow] = {}
        self.note: NoteRow | None = None
        self.is_expanded = False
        self.state = entry.summary.state
        self._timed: deque[float] = deque(maxlen=50)
        self.text = entry.summary.title.casefold()

    @property
    def job_id(self) -> str:
        """The job's id."""
        return self.entry.summary.job_id

    @property
    def usual_seconds(self) -> float | None:
        """How long its lessons took lately; None before one was seen to end."""
        return sum(self._timed) / len(self._timed) if self._timed else None

    @property
    def is_running(self) -> bool:
        """Whether something happens to it without a person."""
        return self.entry.summary.state is JobState.RUNNING

    def fill(self, at_most: int) -> bool:
        """Make rows of lessons that have none yet, in the order of the job; whether all have one now."""
        lessons = self.entry.lessons
        # Lessons are only ever added at the end, so that those without a row are the last ones.
        for task_id, lesson in islice(lessons.items(), len(self.lessons), len(self.lessons) + at_most):
            unit = self.units.get(lesson.unit_number)
            if unit is None:
                unit = self.units[lesson.unit_number] = UnitRow(self, lesson.unit_number, lesson.unit_title)
                self.order.append(unit)
            row = LessonRow(unit, lesson)
            unit.lessons.append(row)
            unit.tally.add((lesson,))
            self.lessons[task_id] = row
        self.note = None
        return len(self.lessons) == len(lessons)

    def take(self, task_ids: Iterable[str]) -> list[LessonRow]:
        """These lessons, which have rows, changed; their rows."""
        self.face = None
        changed = []
        for task_id in task_ids:
            row = self.lessons[task_id]
            lesson = self.entry.lessons[task_id]
            if lesson.state is LessonState.DONE and row.bucket is Show.RUNNING and lesson.seconds is not None:
                self._timed.append(lesson.seconds)
            row.unit.take(row, lesson)
            changed.append(row)
        return changed

    def note_state(self) -> bool:
        """Remember the state of the job; whether it is another one, so that all its rows look different."""
        former, self.state = self.state, self.entry.summary.state
        return former is not self.state

    def forget_faces(self) -> None:
        """All rows of the job have to be worked out anew."""
        self.face = None
        for unit in self.units.values():
            unit.face = None
            for lesson in unit.lessons:
                lesson.face = None

    def dissolve(self) -> None:
        """Let go of the rows below it, which know it, so that no garbage collector has to find them."""
        for unit in self.units.values():
            unit.lessons.clear()
            unit.order.clear()
        self.units.clear()
        self.order.clear()
        self.lessons.clear()
        self.note = None

    def shows_itself(self, show: Show) -> bool:
        """Whether the filter lets the job through, whatever its lessons are."""
        summary = self.entry.summary
        if show is Show.ALL:
            return True
        if show is Show.RUNNING:
            return summary.state is JobState.RUNNING or summary.state is JobState.PAUSED
        if show is Show.FAILED:
            return summary.failed > 0 or summary.state in (JobState.FAILED, JobState.STOPPED)
        return summary.done > 0


def counts(rows: Iterable[JobRow]) -> dict[Show, int]:
    """How many lessons each filter shows."""
    total = running = failed = done = 0
    for row in rows:
        summary, tally = row.entry.summary, row.entry.tally
        total += summary.total
        failed += summary.failed
        done += summary.done
        running += tally.unfinished if row.entry.is_loaded else 0
    return {Show.ALL: total, Show.RUNNING: running, Show.FAILED: failed, Show.DONE: done}
