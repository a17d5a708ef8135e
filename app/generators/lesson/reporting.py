"""Progress of a lesson, told often enough to be live and seldom enough to be cheap."""

import time
from collections.abc import Callable, Mapping

from app.core.jobs import Progress, Stage
from app.generators.lesson.section import SectionWork

_INTERVAL = 0.2


class Reporter:
    """Tells `report` how far the sections are, at most five times a second, and never the same twice."""

    def __init__(self, works: Mapping[str, SectionWork], report: Callable[[Progress], None]) -> None:
        self._works = works
        self._report = report
        self._section = next(iter(works), "")
        self._told: Progress | None = None
        self._next = 0.0

    def touch(self, section: str) -> None:
        """`section` is the one last worked on."""
        self._section = section

    def tell(self, *, at_once: bool = False) -> None:
        """Report when there is news and the last report is long enough ago, or `at_once`."""
        now = time.monotonic()
        if now < self._next and not at_once:
            return
        progress = self._progress()
        if progress != self._told:
            self._report(progress)
            self._told, self._next = progress, now + _INTERVAL

    def _progress(self) -> Progress:
        works = self._works.values()
        is_writing = any(work.is_writing for work in works)
        is_idle = all(work.is_idle for work in works)
        current = self._works.get(self._section)
        return Progress(
            stage=Stage.WRITING if is_writing or is_idle else Stage.VERIFYING,
            section=self._section,
            section_done=current.done if current else 0,
            section_of=current.section.count if current else 0,
            done=sum(work.done for work in works),
            of=sum(work.section.count for work in works),
            cost_usd=sum(work.usage.cost_usd for work in works),
        )
