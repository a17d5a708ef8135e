"""Watches all jobs of an installation at once, for a window or a page that shows them all."""

import time
from collections.abc import Mapping

from app.core.curriculum import Record
from app.core.errors import BadRequest
from app.core.jobs import JobSnapshot, JobState, LessonSnapshot, Progress
from app.core.ledger import Ledger
from app.worker import texts
from app.worker.feed import TaskPush

# Looks read only what is new; should a backup be put in the ledger's place meanwhile, even that comes to light.
_THOROUGH_EVERY = 300.0
_ENDED = (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


class Changes(Record):
    """What happened since the last look: jobs with only those lessons that changed, and ids of jobs that are gone.

    A job that was not known before comes with all its lessons.
    """

    jobs: tuple[JobSnapshot, ...] = ()
    gone: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.jobs or self.gone)

    def joined(self, later: "Changes") -> "Changes":
        """Both together; what is said of a job twice counts as said last."""
        return Changes(jobs=(*self.jobs, *later.jobs), gone=(*self.gone, *later.gone))


class JobWatch:
    """What was told last of each job. To be used by one thread.

    Jobs that had ended before it began are left out until something happens to them.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._versions: dict[str, int] = {}
        self._jobs: dict[str, JobSnapshot] = {}  # without their lessons
        self._open: dict[str, LessonSnapshot] = {}  # unfinished lessons
        self._job_of: dict[str, str] = {}  # of each of them
        self._live: dict[str, Progress] = {}
        self._touched: set[str] = set()
        self._mark: int | None = None
        self._thorough_at = 0.0
        self._began = False

    def take(self, push: TaskPush) -> bool:
        """Keep what was pushed of a lesson; whether it is a reason to look at once."""
        task_id, attempt = push.lesson
        if task_id not in self._open:
            return task_id in self._jobs
        if push.progress is not None and attempt >= self._open[task_id].attempts:
            self._live[task_id] = push.progress
            self._touched.add(task_id)
        elif not (push.state == "SUCCESS" and self._waits_for_sheets(task_id)):
            self._live.pop(task_id, None)
        return True

    def look(self) -> Changes:
        """All that changed since the last look, with the newest progress laid over."""
        is_thorough = time.monotonic() >= self._thorough_at
        news = self._ledger.news(None if is_thorough else self._mark)
        jobs = [job.being_written(self._live) for job in self._changed(news.versions)]
        known = self._versions.keys()
        gone = tuple(known - news.versions.keys() if is_thorough else known & news.gone)
        for job_id in gone:
            self._forget(job_id)
        self._mark = news.mark
        if is_thorough:
            self._thorough_at = time.monotonic() + _THOROUGH_EVERY
        self._began = True
        told = {lesson.task_id for job in jobs for lesson in job.lessons}
        jobs += self._progressed(self._touched - told)
        self._touched.clear()
        return Changes(jobs=tuple(jobs), gone=gone)

    def running(self, notice: str | None = None) -> Changes:
        """The jobs that run as they are, or with a notice that the ledger cannot write down (on a full disk)."""
        update = {} if notice is None else {"notice": notice}
        running = (job for job in self._jobs.values() if job.state is JobState.RUNNING)
        return Changes(jobs=tuple(job.model_copy(update=update) for job in running))

    def _changed(self, versions: Mapping[str, tuple[int, JobState]]) -> list[JobSnapshot]:
        """Those of these jobs that are not known as they are, with what changed of them."""
        due = [
            job_id
            for job_id, (version, state) in versions.items()
            if self._versions.get(job_id) != version and (self._began or state not in _ENDED)
        ]
        changes = self._ledger.changes({job_id: self._versions[job_id] for job_id in due if job_id in self._jobs})
        self._versions.update({job_id: version for job_id, (version, _) in versions.items()})
        found = [changes.get(job_id) or self._whole(job_id) for job_id in due]
        jobs = [job for job in found if job is not None]
        for job in jobs:
            self._keep(job)
        return jobs

    def _whole(self, job_id: str) -> JobSnapshot | None:
        """The job with all its lessons; None when it was deleted just now."""
        try:
            return self._ledger.snapshot(job_id)
        except BadRequest:
            return None

    def _keep(self, job: JobSnapshot) -> None:
        self._versions[job.job_id] = job.version
        self._jobs[job.job_id] = job.model_copy(update={"lessons": ()})
        for lesson in job.lessons:
            if lesson.state.is_final:
                self._drop(lesson.task_id)
            else:
                self._open[lesson.task_id] = lesson
                self._job_of[lesson.task_id] = job.job_id

    def _progressed(self, task_ids: set[str]) -> list[JobSnapshot]:
        """The jobs of lessons whose progress was pushed, though nothing changed in the ledger."""
        by_job: dict[str, list[LessonSnapshot]] = {}
        for task_id in task_ids & self._open.keys() & self._live.keys():
            by_job.setdefault(self._job_of[task_id], []).append(self._open[task_id])
        jobs = (self._jobs[job_id].model_copy(update={"lessons": tuple(each)}) for job_id, each in by_job.items())
        return [job.being_written(self._live) for job in jobs]

    def _waits_for_sheets(self, task_id: str) -> bool:
        latest = self._live.get(task_id)
        return latest is not None and latest.note == texts.WRITTEN

    def _forget(self, job_id: str) -> None:
        self._versions.pop(job_id, None)
        self._jobs.pop(job_id, None)
        for task_id in [task_id for task_id, known in self._job_of.items() if known == job_id]:
            self._drop(task_id)

    def _drop(self, task_id: str) -> None:
        for each in (self._open, self._job_of, self._live):
            each.pop(task_id, None)
