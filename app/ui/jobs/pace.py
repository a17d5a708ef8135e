"""Time taken and time left, and their words."""

import time
from collections import deque
from datetime import UTC, datetime

from app.core.jobs import LessonSnapshot
from app.core.tally import share_done
from app.ui.jobs import texts
from app.ui.words import say

_WINDOW = 180.0  # seconds that a forecast looks back
_AT_LEAST = 4.0  # seconds of observation before anything is foreseen


class Pace:
    """How fast a job goes, by what was seen of it lately: neither a pause nor a night in between counts.

    `began` is when it was first seen to run.
    """

    def __init__(self) -> None:
        self.began = datetime.now(UTC)
        self._seen: deque[tuple[float, float]] = deque()  # seconds on a clock, lessons' worth of work done

    def see(self, work: float, now: float | None = None) -> None:
        """So many lessons' worth of work is done by now."""
        now = time.monotonic() if now is None else now
        if self._seen and work < self._seen[-1][1]:  # lessons are taken up again
            self._seen.clear()
        self._seen.append((now, work))
        while self._seen[0][0] < now - _WINDOW:
            self._seen.popleft()

    def seconds_left(self, work_left: float) -> float | None:
        """How long `work_left` lessons' worth of work will take; None while too little was seen to say."""
        if not self._seen:
            return None
        (began, before), (now, after) = self._seen[0], self._seen[-1]
        if now - began < _AT_LEAST or after <= before:
            return None
        return work_left * (now - began) / (after - before)


def seconds_taken(started: datetime | None, finished: datetime | None) -> float | None:
    """Wall time until now, or until the end; never negative, should somebody set the clock back."""
    if started is None:
        return None
    return max(0.0, ((finished or datetime.now(UTC)) - started).total_seconds())


def lesson_seconds_left(lesson: LessonSnapshot, usual: float | None) -> float | None:
    """How long the lesson still takes, by its own progress, or else by the `usual` time of lessons."""
    taken = seconds_taken(lesson.started_at, lesson.finished_at)
    if taken is None or lesson.state.is_final:
        return None
    share = share_done(lesson)
    if share > 0.2 and taken > _AT_LEAST:
        return taken * (1 - share) / share
    return usual - taken if usual is not None and usual > taken else None


def time_left(seconds: float) -> str:
    """`40 s left`, `12 min left`, in steps that do not flicker."""
    if seconds < 60:
        return say(texts.ABOUT_SECONDS, seconds=max(5, round(seconds / 5) * 5))
    minutes = round(seconds / 60)
    if minutes < 60:
        return say(texts.ABOUT_MINUTES, minutes=minutes)
    return say(texts.ABOUT_HOURS, hours=minutes // 60, minutes=minutes % 60)
