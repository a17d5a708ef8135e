"""The seed's endpoints: start a job, ask how it stands, fetch its ZIPs. Their names and documents never change."""

from pathlib import Path
from typing import Any

from flask import Blueprint, Response, jsonify
from pydantic import Field
from spectree.model_adapter.pydantic_adapter import BaseFile

from app.core.jobs import JobSnapshot, LessonState
from app.server import texts
from app.server.access import signed_in, visitor
from app.server.api.contract import SEED, read_form, told
from app.server.documents import Started, TaskStatus, read_zip_name, task_status
from app.server.errors import InConflict, NotThere
from app.server.jobs import own_job, own_job_and
from app.server.storage import find_file, sent
from app.server.submitting import JobForm, submit_form
from app.server.uploads import read_upload

blueprint = Blueprint("seed", __name__)


class UploadForm(JobForm):
    """A multipart form: the workbook in `file`, choices beside it."""

    file: BaseFile = Field(description="The curriculum workbook (.xlsx)")


_STARTED: dict[str, Any] = {"form": UploadForm, "problems": (409, 413, 429), "HTTP_202": Started}


@blueprint.post("/generate-academy-async")
@told(SEED, **_STARTED)
@signed_in
def generate_academy() -> tuple[Response, int]:
    """Begin a job of Academy Ready."""
    return _generate("academy")


@blueprint.post("/generate-caterpillar-async")
@told(SEED, **_STARTED)
@signed_in
def generate_caterpillar() -> tuple[Response, int]:
    """Begin a job of The Dreaming Caterpillar."""
    return _generate("caterpillar")


@blueprint.get("/task-status/<task_id>")
@told(SEED, problems=(404,), HTTP_200=TaskStatus)
@signed_in
def get_task_status(task_id: str) -> Response:
    """How a job stands, and the lessons that are done."""
    _, body = own_job_and(task_id, "task-status", _status_body)
    return Response(body, mimetype="application/json", headers={"Cache-Control": "no-store"})


@blueprint.get("/download/<filename>")
@told(SEED, problems=(404, 409, 410), HTTP_200=(None, "A ZIP file"))
@signed_in
def download(filename: str) -> Response:
    """The ZIP of a lesson while the rest still runs, of everything at the end."""
    named = read_zip_name(filename)
    if named is None:
        raise NotThere(texts.NO_DOWNLOAD, code="no-file")
    job_id, lesson_id = named
    job = own_job(job_id)
    path = find_file(job, _lesson_zip(job, lesson_id) if lesson_id else _job_zip(job))
    return sent(path, "application/zip", as_attachment=True)


def _generate(product: str) -> tuple[Response, int]:
    workbook = read_upload()
    form = read_form(JobForm)
    job_id = submit_form(visitor().person, product, workbook, form)
    started = Started(task_id=job_id, status_url=f"/task-status/{job_id}")
    return jsonify(started.model_dump()), 202


def _status_body(job: JobSnapshot) -> bytes:
    return task_status(job).model_dump_json(exclude_none=True).encode()


def _lesson_zip(job: JobSnapshot, lesson_id: str) -> str:
    for lesson in job.lessons:
        if lesson.lesson_id == lesson_id:
            if lesson.state is not LessonState.DONE or not lesson.zip:
                raise InConflict(texts.NOT_READY, code="not-ready")
            return lesson.zip
    raise NotThere(texts.NO_DOWNLOAD, code="no-file")


def _job_zip(job: JobSnapshot) -> str:
    """Its path relative to the job's folder."""
    if not job.zip:
        raise InConflict(texts.NOT_READY, code="not-ready")
    return Path(job.zip).name
