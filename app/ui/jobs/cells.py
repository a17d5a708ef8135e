"""Texts of the table's cells: as they are painted, as a tooltip says them, as a screen reader does."""

from PySide6.QtCore import Qt

from app.core.jobs import LessonState
from app.core.tally import Tally, share_done
from app.ui.formats import percent
from app.ui.jobs import texts
from app.ui.jobs.columns import HEADINGS, Column
from app.ui.jobs.faces import Faces
from app.ui.jobs.outline import Outline
from app.ui.jobs.rows import JobRow, LessonRow, Row, UnitRow
from app.ui.words import say

_NUMBERS = (Column.TIME, Column.QUESTIONS, Column.COST)


def alignment(column: Column) -> Qt.AlignmentFlag:
    """Numbers stand at the far end of their column, all else at its beginning; mirrored where one reads so."""
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class Cells:
    """What the cells of a row say."""

    def __init__(self, faces: Faces, outline: Outline) -> None:
        self._faces = faces
        self._outline = outline

    def text(self, row: Row, column: Column) -> str:
        """What a cell says."""
        face = self._faces.of(row)
        if column is Column.LESSON:
            return face.title
        if column is Column.STATUS:
            return face.status
        if column is Column.TIME:
            return self._faces.time(row)
        if column is Column.PROGRESS:
            share = share_of(row)
            return "" if share is None else percent(int(share * 100))
        return face.questions if column is Column.QUESTIONS else face.cost

    def tip(self, row: Row, column: Column) -> str:
        """All that a cell would say if it had the room."""
        face = self._faces.of(row)
        if column is Column.STATUS and face.more:
            return f"{face.status}\n{face.more}"
        return f"{face.title}\n{face.aside}" if column is Column.LESSON and face.aside else self.text(row, column)

    def spoken(self, row: Row, column: Column) -> str:
        """A cell as a screen reader says it: the first one is a sentence about the whole row."""
        if column is Column.LESSON:
            return self._sentence(row)
        text = self.text(row, column)
        return say(texts.SPOKEN_CELL, column=say(HEADINGS[column]), words=text) if text else ""

    def _sentence(self, row: Row) -> str:
        face = self._faces.of(row)
        done = self.text(row, Column.PROGRESS)
        if isinstance(row, LessonRow):
            lesson = row.lesson
            words = say(texts.SPOKEN_LESSON, number=lesson.lesson_id, title=lesson.title, status=face.status, done=done)
            return f"{words}. {face.more}" if face.more else words
        shape = say(texts.SPOKEN_OPEN if self._outline.is_open(row) else texts.SPOKEN_CLOSED)
        if isinstance(row, UnitRow):
            return say(
                texts.SPOKEN_UNIT, number=row.number, title=row.title, status=face.status, done=done, shape=shape
            )
        if isinstance(row, JobRow):
            return say(texts.SPOKEN_JOB, title=face.title, status=face.status, done=done, shape=shape)
        return face.title


def share_of(row: Row) -> float | None:
    """How much of the row's work is done, from 0 to 1, as its bar shows it: not what was cancelled. None for a note."""
    if isinstance(row, LessonRow):
        return 0.0 if row.lesson.state is LessonState.CANCELLED else share_done(row.lesson)
    if isinstance(row, UnitRow):
        return _worked_on(row.tally)
    if not isinstance(row, JobRow):
        return None
    if row.entry.is_loaded:
        return _worked_on(row.entry.tally)
    summary = row.entry.summary
    return (summary.done + summary.failed) / max(1, summary.total)


def _worked_on(tally: Tally) -> float:
    return tally.share - tally.counts[LessonState.CANCELLED] / max(1, tally.total)
