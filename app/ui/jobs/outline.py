"""Which rows are shown, in which order: opening and closing, filter, search, sorting. Knows no Qt."""

from collections.abc import Iterable

from app.core.jobs import JobState
from app.ui.jobs.columns import LESSON_KEYS, UNIT_KEYS, Column
from app.ui.jobs.rows import JobRow, LessonRow, Row, Show, UnitRow
from app.ui.jobs.store import JobEntry

_OPEN = (JobState.RUNNING, JobState.PAUSED, JobState.STOPPED)
AT_ONCE = 4000
"""Lessons of a job that get their rows in one go: some 10 ms."""


class Outline:
    """All rows, and the list of those that are shown (`shown`), from the newest job to the oldest."""

    def __init__(self) -> None:
        self.jobs: dict[str, JobRow] = {}
        self.show = Show.ALL
        self.words: tuple[str, ...] = ()
        self.column = Column.LESSON
        self.is_descending = False
        self._closed: set[Row] = set()  # while searching, where everything else is open
        self._order: list[JobRow] = []
        self._unsorted: set[UnitRow] = set()

    def add(self, entry: JobEntry) -> JobRow:
        """The row of a job that was not known; it is closed until its lessons are filled in."""
        row = self.jobs[entry.summary.job_id] = JobRow(entry)
        self._order = sorted(self.jobs.values(), key=lambda each: each.entry.summary.created_at, reverse=True)
        return row

    def fill(self, row: JobRow, at_most: int = AT_ONCE) -> bool:
        """Make rows of the job's lessons, so many at once; whether all have one now. Unfinished jobs open."""
        if not row.lessons and row.entry.summary.state in _OPEN:
            row.is_expanded = True
        is_full = row.fill(at_most)
        self._sort_job(row)
        return is_full

    def remove(self, job_id: str) -> None:
        """Forget a job."""
        row = self.jobs.pop(job_id, None)
        if row is not None:
            self._order.remove(row)
            self._closed -= {row, *row.order}
            self._unsorted -= set(row.order)
            row.dissolve()

    def take(self, row: JobRow, task_ids: Iterable[str]) -> tuple[list[LessonRow], bool]:
        """The rows of lessons that changed, and whether any of them enters or leaves the filter."""
        before = {task_id: row.lessons[task_id].bucket for task_id in task_ids if task_id in row.lessons}
        changed = row.take(before)
        if self.column is not Column.LESSON:
            self._unsorted.update(each.unit for each in changed)
        return changed, any(each.bucket is not before[each.lesson.task_id] for each in changed)

    @property
    def is_filtered(self) -> bool:
        """Whether some rows may be left out."""
        return self.show is not Show.ALL or bool(self.words)

    def is_open(self, row: Row) -> bool:
        """Whether the rows under `row` are shown; while searching all are that are not closed by hand."""
        if isinstance(row, JobRow | UnitRow):
            return row not in self._closed if self._opens_by_search(row.job) else row.is_expanded
        return False

    def set_open(self, row: JobRow | UnitRow, is_open: bool) -> None:
        """Open or close a job or a unit."""
        if self._opens_by_search(row.job):
            (self._closed.discard if is_open else self._closed.add)(row)
        else:
            row.is_expanded = is_open

    def search(self, text: str) -> bool:
        """Show only what holds all words of `text`; whether that is another search than before."""
        words = tuple(text.casefold().split())
        if words == self.words:
            return False
        self.words = words
        self._closed.clear()
        return True

    def sort(self, column: Column, is_descending: bool) -> None:
        """Sort units in their jobs, and lessons in their units; jobs stay the newest first."""
        self.column, self.is_descending = column, is_descending
        for row in self.jobs.values():
            self._sort_job(row)

    def sort_changed(self) -> bool:
        """Sort again where lessons changed since the last time; whether there was anything to sort."""
        units, self._unsorted = self._unsorted, set()
        for unit in units:
            self._sort_unit(unit)
        for job in {unit.job for unit in units}:
            self._sort_units(job)
        return bool(units)

    def shown(self) -> list[Row]:
        """All rows that are shown, from top to bottom."""
        rows: list[Row] = []
        for job in self._order:
            self._add_job(rows, job)
        return rows

    def _add_job(self, rows: list[Row], job: JobRow) -> None:
        words = _missing(self.words, job.text)
        is_open = self.is_open(job)
        at = len(rows)
        rows.append(job)
        if job.note is not None and is_open:
            rows.append(job.note)
        has_lessons = False
        for unit in job.order:
            lessons = self._lessons(unit, _missing(words, unit.text) if words else words)
            if lessons or unit.kept:
                has_lessons = True
                if is_open:
                    rows.append(unit)
                    if self.is_open(unit):
                        rows += lessons
        if not has_lessons and not job.kept and (words or not job.shows_itself(self.show)):
            del rows[at:]

    def _lessons(self, unit: UnitRow, words: tuple[str, ...]) -> list[LessonRow]:
        show, rows = self.show, unit.order
        if words:
            if len(words) == 1:
                (word,) = words
                rows = [row for row in rows if word in row.text or row.kept]
            else:
                rows = [row for row in rows if row.kept or all(word in row.text for word in words)]
        if show is Show.ALL:
            return rows
        return [row for row in rows if row.bucket is show or row.kept]

    def _opens_by_search(self, job: JobRow) -> bool:
        """Whether the search looks into the job, because its own title does not hold all of the words."""
        return bool(self.words) and job.entry.is_loaded and bool(_missing(self.words, job.text))

    def _sort_job(self, job: JobRow) -> None:
        for unit in job.units.values():
            self._sort_unit(unit)
        self._sort_units(job)

    def _sort_unit(self, unit: UnitRow) -> None:
        if self.column is Column.LESSON and not self.is_descending:
            unit.order = unit.lessons
        else:
            unit.order = sorted(unit.lessons, key=LESSON_KEYS[self.column], reverse=self.is_descending)

    def _sort_units(self, job: JobRow) -> None:
        job.order = sorted(job.units.values(), key=UNIT_KEYS[self.column], reverse=self.is_descending)


def _missing(words: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Those words that `text` does not hold."""
    return tuple(word for word in words if word not in text)
