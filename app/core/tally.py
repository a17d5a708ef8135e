"""Sums over lessons (how many, how far, how many questions, what cost), kept right as single lessons change."""

from collections import Counter
from collections.abc import Iterable

from app.core.jobs import LessonSnapshot, LessonState

_WRITTEN = (LessonState.WRITTEN, LessonState.RENDERING)
_ON_THE_WAY = (LessonState.WRITING, *_WRITTEN)
SHARE_OF_WRITING = 0.9
"""How much of a lesson's work is its writing; the rest is putting it on paper."""


def share_done(lesson: LessonSnapshot) -> float:
    """How much of the lesson's work is done, from 0 to 1; an ended one has none left."""
    state = lesson.state
    if state is LessonState.QUEUED:
        return 0.0
    if state.is_final:
        return 1.0
    if state in _WRITTEN:
        return SHARE_OF_WRITING
    progress = lesson.progress
    return SHARE_OF_WRITING * min(1.0, progress.done / progress.of) if progress.of else 0.0


class Tally:
    """What many lessons come to. `partial` is the work done on unfinished ones, in lessons."""

    __slots__ = ("cost", "counts", "missing", "partial", "questions", "total")

    def __init__(self, lessons: Iterable[LessonSnapshot] = ()) -> None:
        self.total = 0
        self.counts: Counter[LessonState] = Counter()
        self.cost = 0.0
        self.partial = 0.0
        self.questions = 0
        self.missing = 0
        self.add(lessons)

    def add(self, lessons: Iterable[LessonSnapshot]) -> None:
        """Count lessons in."""
        for lesson in lessons:
            self._weigh(lesson, 1)

    def swap(self, former: LessonSnapshot, newer: LessonSnapshot) -> None:
        """Count `newer` in the place of `former`."""
        self._weigh(former, -1)
        self._weigh(newer, 1)

    @property
    def done(self) -> int:
        """Lessons that are done."""
        return self.counts[LessonState.DONE]

    @property
    def failed(self) -> int:
        """Lessons that failed."""
        return self.counts[LessonState.FAILED]

    @property
    def ended(self) -> int:
        """Lessons with which nothing more happens by itself."""
        return self.done + self.failed + self.counts[LessonState.CANCELLED]

    @property
    def unfinished(self) -> int:
        """Lessons that wait or are worked on."""
        return self.total - self.ended

    @property
    def share(self) -> float:
        """How much of all the work is done, from 0 to 1."""
        return (self.ended + max(0.0, self.partial)) / self.total if self.total else 0.0

    def _weigh(self, lesson: LessonSnapshot, sign: int) -> None:
        state = lesson.state
        self.total += sign
        self.counts[state] += sign
        if state is LessonState.QUEUED:
            return
        if state in _ON_THE_WAY:
            self.partial += sign * share_done(lesson)
        self.cost += sign * lesson.usage.cost_usd
        self.missing += sign * lesson.missing
        if lesson.questions:
            self.questions += sign * sum(lesson.questions.values())
