"""One's jobs: the list of them, and each with its lessons."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from flask import Response, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from app.core.jobs import JobSnapshot, JobState, JobSummary, LessonState
from app.core.tally import Tally
from app.generators.products.registry import all_products
from app.server import jobs as own
from app.server.access import signed_in
from app.server.pages import texts
from app.server.pages.blueprint import blueprint
from app.server.pages.faces import Bar, JobFace, bar_of, job_face, units_of
from app.server.pages.formats import money
from app.server.pages.language import language
from app.server.pages.status import Status, job_status
from app.server.services import services

_A_PAGE = 20
_AT_ONCE = 200  # jobs whose titles are searched with one look into the database


class Row(NamedTuple):
    """A job in the list."""

    job: JobSnapshot
    status: Status
    bar: Bar
    cost: str


@blueprint.get("/jobs")
@signed_in
def jobs() -> str:
    """One's own jobs, the newest first; `words` searches their titles, `before` is the mark of a page's last job."""
    words, before = request.args.get("words", "").strip()[:100], request.args.get("before", "")[:100]
    found = _find(words, before)
    shown = found[:_A_PAGE]
    return render_template(
        "jobs.html",
        rows=[_row(job) for job in shown],
        words=words,
        before=before,
        older=own.page_mark(shown[-1]) if len(found) > _A_PAGE else "",
        is_running=any(job.state is JobState.RUNNING for job in shown),
        products=_product_names(),
    )


@blueprint.get("/jobs/<job_id>")
@signed_in
def job(job_id: str) -> str:
    """A job with all its lessons."""
    found, face = _face(job_id)
    return render_template(
        "job.html",
        job=found,
        face=face,
        faces={lesson.id: lesson for lesson in face.lessons},
        units=list(zip(face.units, units_of(found), strict=True)),
        product=_product_names().get(found.options.product, ""),
        has_files=_has_files(found),
        unfinished=_unfinished(found),
    )


@blueprint.get("/jobs/<job_id>/live")
@signed_in
def live(job_id: str) -> Response:
    """What the job's page shows just now, for its script; 304 where that is what it shows already."""
    face = _face(job_id)[1]
    response = Response(status=304)
    if request.if_none_match.contains_weak(face.mark):
        return response
    response = Response(face.model_dump_json(), mimetype="application/json")
    response.set_etag(face.mark)
    return response


@blueprint.post("/jobs/<job_id>/cancel")
@signed_in
def cancel_job(job_id: str) -> AnyResponse:
    """Cancel the job, or the lessons that the form names."""
    return _done(job_id, texts.LESSONS_CANCELLED, lambda lessons: own.cancel(job_id, lessons))


@blueprint.post("/jobs/<job_id>/retry")
@signed_in
def retry_job(job_id: str) -> AnyResponse:
    """Take up lessons again: those that the form names, all `cancelled` ones, or what failed or lacks files."""

    def retry(lessons: list[str]) -> int:
        if "cancelled" in request.form:
            every = own.own_job(job_id).lessons
            lessons = [each.lesson_id for each in every if each.state is LessonState.CANCELLED]
        return own.retry(job_id, lessons)

    return _done(job_id, texts.LESSONS_RETRIED, retry)


@blueprint.post("/jobs/<job_id>/pause")
@signed_in
def pause_job(job_id: str) -> AnyResponse:
    """Write nothing more of it for now."""
    return _done(job_id, texts.JOB_PAUSED, lambda _: own.pause(job_id))


@blueprint.post("/jobs/<job_id>/resume")
@signed_in
def resume_job(job_id: str) -> AnyResponse:
    """Let it go on."""
    return _done(job_id, texts.JOB_RESUMED, lambda _: own.resume(job_id))


@blueprint.get("/jobs/<job_id>/cancel")
@signed_in
def ask_cancel(job_id: str) -> str:
    """Whether it is really to be cancelled."""
    found = own.own_job(job_id)
    return render_template("job_question.html", job=found, what="cancel", unfinished=_unfinished(found))


@blueprint.get("/jobs/<job_id>/delete")
@signed_in
def ask_delete(job_id: str) -> str:
    """Whether it is really to be deleted."""
    found = own.own_job(job_id)
    return render_template("job_question.html", job=found, what="delete", unfinished=_unfinished(found))


@blueprint.post("/jobs/<job_id>/delete")
@signed_in
def delete_job(job_id: str) -> AnyResponse:
    """Delete it with its files."""
    own.delete(job_id)
    flash(str(texts.JOB_DELETED), "good")
    return redirect(url_for("pages.jobs"), 303)


def _find(words: str, before: str) -> list[JobSummary]:
    """One job more than a page has, where there are so many whose titles have the words."""
    found: list[JobSummary] = []
    while len(found) <= _A_PAGE:
        looked_at = own.own_jobs(_AT_ONCE if words else _A_PAGE + 1, before)
        found += [job for job in looked_at if words.casefold() in job.title.casefold()]
        if not words or len(looked_at) < _AT_ONCE:
            break
        before = own.page_mark(looked_at[-1])
    return found[: _A_PAGE + 1]


def _face(job_id: str) -> tuple[JobSnapshot, JobFace]:
    is_up = services().board.status.is_up
    return own.own_job_and(job_id, ("page", language(), is_up), lambda found: job_face(found, is_engine_up=is_up))


def _done(job_id: str, words: object, act: Callable[[list[str]], object]) -> AnyResponse:
    """Do it; a script gets a word, a form gets the job's page again."""
    act(request.form.getlist("lesson"))
    if request.headers.get("X-Requested-With") == "fetch":
        return Response(status=204)
    flash(str(words), "good")
    return redirect(url_for("pages.job", job_id=job_id), 303)


def _row(summary: JobSummary) -> Row:
    found = services().board.snapshot(summary.job_id)
    tally = Tally(found.lessons)
    status = job_status(found, tally, is_engine_up=services().board.status.is_up)
    return Row(found, status, bar_of(tally), money(tally.cost) if tally.cost else "")


def _product_names() -> dict[str, str]:
    return {product.key: product.name for product in all_products()}


def _unfinished(found: JobSnapshot) -> int:
    return sum(not lesson.state.is_final for lesson in found.lessons)


def _has_files(found: JobSnapshot) -> bool:
    """Whether the files of a job that has ended are there still."""
    if not found.state.has_ended or not found.count(LessonState.DONE):
        return True
    return bool(found.zip) and Path(found.zip).is_file()
