"""Endpoints beside the seed's: what a workbook holds, one's jobs, steering them, single PDFs."""

from flask import Blueprint, Response, jsonify
from pydantic import BaseModel, ConfigDict, Field
from spectree.model_adapter.pydantic_adapter import BaseFile

from app.core.jobs import JobSnapshot
from app.generators.workbook import as_json
from app.server import jobs as own
from app.server.access import signed_in
from app.server.api.contract import JOBS, read_json, read_query, told
from app.server.documents import JobDocument, JobList, LessonIds, Outcome, job_document, job_row
from app.server.storage import find_file, sent
from app.server.uploads import read_upload

blueprint = Blueprint("jobs", __name__, url_prefix="/api")
files_blueprint = Blueprint("files", __name__)


class WorkbookForm(BaseModel):
    """A multipart form with a workbook."""

    file: BaseFile = Field(description="The curriculum workbook (.xlsx)")


class Page(BaseModel):
    """Which jobs: at most `limit`, those after `before` (the `next` of the page before)."""

    limit: int = Field(default=50, ge=1, le=200)
    before: str = Field(default="", pattern=f"^({own.PAGE_MARK})?$")


class CheckDocument(BaseModel):
    """What was read of a workbook, and what was not used of it, by sheet and cell."""

    model_config = ConfigDict(extra="allow")

    curricula: list[dict[str, object]]
    warnings: list[dict[str, object]]


@blueprint.post("/check")
@told(JOBS, form=WorkbookForm, problems=(413, 429), HTTP_200=CheckDocument)
@signed_in
def check() -> Response:
    """Read a workbook, and begin nothing."""
    return jsonify(as_json(read_upload()))


@blueprint.get("/jobs")
@told(JOBS, query=Page, HTTP_200=JobList)
@signed_in
def list_jobs() -> Response:
    """One's own jobs, the newest first."""
    page = read_query(Page)
    found = own.own_jobs(page.limit, page.before)
    following = own.page_mark(found[-1]) if len(found) == page.limit else ""
    return jsonify(JobList(jobs=[job_row(job) for job in found], next=following).model_dump(mode="json"))


@blueprint.get("/jobs/<job_id>")
@told(JOBS, problems=(404,), HTTP_200=JobDocument)
@signed_in
def get_job(job_id: str) -> Response:
    """A job with all its lessons."""
    _, body = own.own_job_and(job_id, "document", _document_body)
    return Response(body, mimetype="application/json", headers={"Cache-Control": "no-store"})


@blueprint.post("/jobs/<job_id>/cancel")
@told(JOBS, json=LessonIds, problems=(404,), HTTP_200=Outcome)
@signed_in
def cancel_job(job_id: str) -> Response:
    """Cancel a job, or some of its lessons; what is done stays."""
    return _outcome(job_id, own.cancel(job_id, read_json(LessonIds).lessons))


@blueprint.post("/jobs/<job_id>/retry")
@told(JOBS, json=LessonIds, problems=(404, 409), HTTP_200=Outcome)
@signed_in
def retry_job(job_id: str) -> Response:
    """Take up failed lessons again (named ones also when they were cancelled), and make files that are missing."""
    return _outcome(job_id, own.retry(job_id, read_json(LessonIds).lessons))


@blueprint.post("/jobs/<job_id>/pause")
@told(JOBS, problems=(404, 409), HTTP_200=Outcome)
@signed_in
def pause_job(job_id: str) -> Response:
    """Write nothing more of a job until it is resumed."""
    own.pause(job_id)
    return _outcome(job_id, 0)


@blueprint.post("/jobs/<job_id>/resume")
@told(JOBS, problems=(404, 409), HTTP_200=Outcome)
@signed_in
def resume_job(job_id: str) -> Response:
    """Let a paused or stopped job go on."""
    own.resume(job_id)
    return _outcome(job_id, 0)


@blueprint.delete("/jobs/<job_id>")
@told(JOBS, problems=(404, 409), HTTP_200=Outcome)
@signed_in
def delete_job(job_id: str) -> Response:
    """Delete a job that does not run, with its files."""
    own.delete(job_id)
    return _outcome(job_id, 0)


@files_blueprint.get("/files/<job_id>/<path:name>")
@told(JOBS, problems=(404, 410), HTTP_200=(None, "A PDF file"))
@signed_in
def get_file(job_id: str, name: str) -> Response:
    """A single PDF of a lesson, by the path that the job's document gives."""
    job = own.own_job(job_id)
    path = find_file(job, own.listed_file(job, name))
    return sent(path, "application/pdf")


def _document_body(job: JobSnapshot) -> bytes:
    return job_document(job).model_dump_json().encode()


def _outcome(job_id: str, lessons: int) -> Response:
    return jsonify(Outcome(job_id=job_id, lessons=lessons).model_dump())
