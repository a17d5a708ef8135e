"""Jobs of the person who asks: nobody sees, steers or fetches another's."""

import re
from collections.abc import Callable, Hashable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from app.core.errors import BadRequest
from app.core.jobs import JobSnapshot, JobState, JobSummary
from app.server import texts
from app.server.access import visitor
from app.server.errors import InConflict, NotThere
from app.server.services import Services, services
from app.server.storage import deleting_files

T = TypeVar("T")
_JOB_ID = re.compile(r"[0-9a-f]{32}")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
PAGE_MARK = "[0-9a-f]{45}"
"""A place in the list of jobs; every text of this kind is one, so that none has to be refused."""


def own_job(job_id: str) -> JobSnapshot:
    """The job; `NotThere` when there is none, or when it is somebody else's."""
    return _own(job_id, lambda: services().board.snapshot(job_id))


def own_job_and(job_id: str, key: Hashable, make: Callable[[JobSnapshot], T]) -> tuple[JobSnapshot, T]:
    """The job, and what `make` makes of it, kept under `key` until the job changes."""
    made: list[T] = []

    def ask() -> JobSnapshot:
        job, thing = services().board.made(job_id, key, make)
        made.append(thing)
        return job

    return _own(job_id, ask), made[0]


def cancel(job_id: str, lesson_ids: list[str]) -> int:
    """Cancel the job or some of its lessons; how many lessons were not finished."""
    job = own_job(job_id)
    _check_lessons(job, lesson_ids)
    chosen = [each for each in job.lessons if not lesson_ids or each.lesson_id in lesson_ids]
    services().gateway.cancel(job_id, lesson_ids)
    services().board.forget(job_id)
    return sum(not lesson.state.is_final for lesson in chosen)


def retry(job_id: str, lesson_ids: list[str]) -> int:
    """Take up failed lessons again, and make missing files; how many lessons."""
    job = own_job(job_id)
    _check_lessons(job, lesson_ids)
    count = len(services().gateway.retry(job_id, lesson_ids))
    services().board.forget(job_id)
    if not count:
        raise InConflict(texts.NOTHING_TO_RETRY, code="nothing-to-retry")
    return count


def pause(job_id: str) -> None:
    """Write nothing more of it for now."""
    own_job(job_id)
    if not services().gateway.pause(job_id):
        raise InConflict(texts.NOT_RUNNING, code="not-running")
    services().board.forget(job_id)


def resume(job_id: str) -> None:
    """Let a paused or stopped job go on."""
    own_job(job_id)
    if not services().gateway.resume(job_id):
        raise InConflict(texts.NOT_PAUSED, code="not-paused")
    services().board.forget(job_id)


def delete(job_id: str) -> None:
    """Forget the job with its decks, and delete its files; what it has cost stays counted."""
    studio = services()
    job = own_job(job_id)
    if job.state is JobState.RUNNING:
        raise InConflict(texts.JOB_RUNNING, code="job-running")
    forget_job(studio, job)
    studio.accounts.record("job-deleted", visitor().actor, job.title)


def forget_job(studio: Services, job: JobSnapshot) -> None:
    """Delete a job that does not run: its cost is kept first, its files go last; `BadRequest` when it runs."""
    studio.accounts.keep_spending(job.job_id, job.owner, job.created_at, job.usage.cost_usd)
    with deleting_files(studio.home, job.root):
        studio.gateway.delete_job(job.job_id)
        studio.board.forget(job.job_id)


def delete_jobs_of(studio: Services, owner: str) -> None:
    """Cancel and delete all jobs of somebody who is gone."""
    for job in studio.gateway.jobs(owner):
        if job.state is JobState.RUNNING:
            studio.gateway.cancel(job.job_id)
        forget_job(studio, studio.gateway.snapshot(job.job_id))


def _own(job_id: str, ask: Callable[[], JobSnapshot]) -> JobSnapshot:
    if not _JOB_ID.fullmatch(job_id):
        raise NotThere(texts.NO_JOB, code="no-job")
    try:
        job = ask()
    except BadRequest:
        raise NotThere(texts.NO_JOB, code="no-job") from None
    if job.owner != visitor().person.id:
        raise NotThere(texts.NO_JOB, code="no-job")
    return job


def _check_lessons(job: JobSnapshot, lesson_ids: list[str]) -> None:
    known = {lesson.lesson_id for lesson in job.lessons}
    unknown = [name for name in lesson_ids if name not in known]
    if unknown:
        raise NotThere(texts.NO_LESSONS.format(names=", ".join(unknown[:20])[:200]), code="lesson-unknown")


def own_jobs(limit: int, before: str = "") -> list[JobSummary]:
    """At most `limit` of one's jobs, the newest first, those after the mark `before`."""
    return services().gateway.jobs(visitor().person.id, limit=limit, before=_read_mark(before) if before else None)


def page_mark(job: JobSummary) -> str:
    """Names the place of a job in the list: when it was made, in microseconds, and its id."""
    return f"{(job.created_at - _EPOCH) // timedelta(microseconds=1):013x}{job.job_id}"


def _read_mark(mark: str) -> tuple[datetime, str]:
    if not re.fullmatch(PAGE_MARK, mark):
        raise BadRequest(texts.BAD_FORM.format(what="before"), code="bad-request")
    return _EPOCH + timedelta(microseconds=int(mark[:13], 16)), mark[13:]


def listed_file(job: JobSnapshot, name: str) -> str:
    """`name`, when the ledger lists it among the PDFs of a finished lesson; `NotThere` otherwise."""
    if any(name in lesson.files for lesson in job.lessons):
        return name
    raise NotThere(texts.NO_DOWNLOAD, code="no-file")
