"""`jobs`, `resume`, `cancel`, `retry`: what was asked for before."""

from typing import TYPE_CHECKING

import click

from app.cli import texts
from app.cli.output import printable, say, show, show_json
from app.core.errors import BadRequest

if TYPE_CHECKING:
    from app.core.jobs import JobSnapshot, JobSummary
    from app.core.paths import Home
    from app.core.settings import Settings
    from app.worker.gateway import Gateway


@click.command(help=texts.COMMANDS["jobs"])
@click.option("--json", "as_json", is_flag=True, help=texts.JSON)
def jobs(as_json: bool) -> None:
    """Print the jobs, the newest first; starts no engine."""
    listed = _listed(*_installation())
    if as_json:
        show_json({"jobs": [job.model_dump(mode="json") for job in listed]})
    elif not listed:
        say(texts.NO_JOBS)
    else:
        show(_table(listed))


@click.command(help=texts.COMMANDS["resume"])
@click.argument("job", default="", metavar="[JOB]")
@click.option("--model", default="", help=texts.OTHER_MODEL)
@click.option("--max-cost", default="", metavar="USD", help=texts.OTHER_MAX_COST)
@click.option("--json", "as_json", is_flag=True, help=texts.JSON)
def resume(job: str, model: str, max_cost: str, as_json: bool) -> int:
    """Go on with the job, or with the newest unfinished one, and follow it."""
    from app.cli.follow import run_job
    from app.core.jobs import JobState

    home, settings = _installation()
    open_states = (JobState.RUNNING, JobState.PAUSED, JobState.STOPPED)
    listed = _listed(home, settings)
    if job:
        chosen = find_job(listed, job)
        if chosen.state not in open_states:
            hint = texts.ALREADY_FINISHED_HINT.format(job_id=chosen.job_id)
            raise BadRequest(texts.ALREADY_FINISHED, hint=hint, code="job-finished")
    else:
        unfinished = [each for each in listed if each.state in open_states]
        if not unfinished:
            raise BadRequest(texts.NOTHING_TO_RESUME, hint=texts.NOTHING_TO_RESUME_HINT, code="nothing-to-resume")
        chosen = unfinished[0]
    _change_options(home, settings, chosen.job_id, model, max_cost)
    if chosen.state is JobState.RUNNING:  # it goes on by itself as soon as an engine runs
        return run_job(home, settings, lambda gateway: chosen.job_id, as_json=as_json)

    def go_on(gateway: "Gateway") -> str:
        gateway.resume(chosen.job_id)
        return chosen.job_id

    return run_job(home, settings, go_on, as_json=as_json)


@click.command(help=texts.COMMANDS["cancel"])
@click.argument("job")
@click.option("--lessons", default="", metavar="LIST", help=texts.LESSONS)
@click.option("--json", "as_json", is_flag=True, help=texts.JSON)
def cancel(job: str, lessons: str, as_json: bool) -> None:
    """Cancel the job, or the named lessons of it."""
    from app.worker.gateway import Gateway

    home, settings = _installation()
    chosen = find_job(_listed(home, settings), job)
    with Gateway.open(home, settings) as gateway:
        before = gateway.snapshot(chosen.job_id)
        gateway.cancel(chosen.job_id, lesson_ids=named_lessons(before, lessons))
        after = gateway.snapshot(chosen.job_id)
    count = _cancelled(after) - _cancelled(before)
    if as_json:
        show_json({"job_id": chosen.job_id, "state": after.state.value, "cancelled": count})
    say(texts.CANCELLED.format(count=count, job_id=chosen.job_id) if count else texts.NOTHING_TO_CANCEL)


@click.command(help=texts.COMMANDS["retry"])
@click.argument("job")
@click.option("--lessons", default="", metavar="LIST", help=texts.LESSONS)
@click.option("--model", default="", help=texts.OTHER_MODEL)
@click.option("--max-cost", default="", metavar="USD", help=texts.OTHER_MAX_COST)
@click.option("--json", "as_json", is_flag=True, help=texts.JSON)
def retry(job: str, lessons: str, model: str, max_cost: str, as_json: bool) -> int:
    """Take up failed lessons again (cancelled ones, too, when named), make missing files, follow the job."""
    from app.cli.follow import run_job

    home, settings = _installation()
    chosen = find_job(_listed(home, settings), job)
    _change_options(home, settings, chosen.job_id, model, max_cost)

    def again(gateway: "Gateway") -> str:
        named = named_lessons(gateway.snapshot(chosen.job_id), lessons)
        if not gateway.retry(chosen.job_id, lesson_ids=named):
            raise BadRequest(texts.NOTHING_TO_RETRY, code="nothing-to-retry")
        return chosen.job_id

    return run_job(home, settings, again, as_json=as_json)


def find_job(listed: "list[JobSummary]", text: str) -> "JobSummary":
    """The one job whose id begins with `text`; `BadRequest` when there is none, or more than one."""
    found = [each for each in listed if each.job_id.startswith(text.strip().lower())]
    exact = [each for each in found if each.job_id == text]
    if len(exact or found) == 1:
        return (exact or found)[0]
    message = texts.SEVERAL_JOBS if found else texts.NO_SUCH_JOB
    raise BadRequest(message.format(job_id=text), hint=texts.JOBS_HINT, code="job-unknown")


def _installation() -> "tuple[Home, Settings]":
    from app.core.paths import Home
    from app.core.settings import load_settings

    home = Home.locate()
    return home, load_settings(home)


def _listed(home: "Home", settings: "Settings") -> "list[JobSummary]":
    from app.core.ledger import Ledger

    with Ledger.open(home, settings) as ledger:
        return ledger.jobs()


def named_lessons(job: "JobSnapshot", text: str) -> tuple[str, ...]:
    """The ids of the lessons that `1.2,2.1-2.4` names, in the job's order; none for an empty text, which means all."""
    ids = [lesson.lesson_id for lesson in job.lessons]
    chosen: set[str] = set()
    for piece in filter(None, (piece.strip() for piece in text.split(","))):
        first, _, last = (part.strip() for part in piece.partition("-"))
        try:
            begin, end = ids.index(first), ids.index(last or first)
        except ValueError:
            raise BadRequest(texts.NO_SUCH_LESSON.format(text=piece), code="lesson-unknown") from None
        chosen.update(ids[begin : end + 1])
    return tuple(lesson_id for lesson_id in ids if lesson_id in chosen)


def _change_options(home: "Home", settings: "Settings", job_id: str, model: str, max_cost: str) -> None:
    """What stopped a job may be one of its own options: a model that is not there, a limit that is reached."""
    from app.core.ledger import Ledger
    from app.generators.choices import dollars

    given = {"model": model, "max_cost_usd": dollars(max_cost)}
    changes = {name: value for name, value in given.items() if value}
    if changes:
        with Ledger.open(home, settings) as ledger:
            ledger.change_options(job_id, **changes)


def _cancelled(job: "JobSnapshot") -> int:
    from app.core.jobs import LessonState

    return job.count(LessonState.CANCELLED)


def _table(listed: "list[JobSummary]") -> str:
    rows = [texts.JOBS_HEADINGS]
    for job in listed:
        started = job.created_at.astimezone().strftime("%Y-%m-%d %H:%M")
        lessons = f"{job.done}/{job.total}"
        state = texts.STATES[job.state.value]
        title = printable(job.title)
        rows.append((job.job_id[:12], state, lessons, str(job.failed or ""), job.product, started, title))
    widths = [max(len(row[column]) for row in rows) for column in range(len(texts.JOBS_HEADINGS) - 1)]
    return "\n".join(
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]) for row in rows
    )
