"""Looking at a lesson's sheets in the page: its pages are images, so that a phone shows them as well as a desktop."""

from dataclasses import dataclass

from flask import Response, render_template, request, url_for

from app.core.errors import BadRequest
from app.core.jobs import JobSnapshot, LessonSnapshot, LessonState
from app.generators.products.registry import find_product
from app.generators.products.sheets import Role, sheet_of
from app.server import jobs as own
from app.server import texts as server_texts
from app.server.access import signed_in
from app.server.documents import lesson_zip_name
from app.server.errors import NotThere
from app.server.pages import texts
from app.server.pages.blueprint import blueprint
from app.server.pages.drawing import WIDTHS, draw_page, page_sizes
from app.server.storage import find_file

ZOOMS = (100, 150, 200)
"""Percent of the width that a page has at first."""

_HOUR = "private, max-age=3600"


@dataclass(frozen=True)
class Sheet:
    """One PDF of a lesson; `number` counts from 1 in the order of the lesson's files."""

    number: int
    name: str
    section: str
    role: Role

    @property
    def heading(self) -> str:
        """Its section in words."""
        if self.section:
            return texts.section_name(self.section)
        return str(texts.PREVIEW if self.role is Role.PREVIEW else texts.OTHER_SHEET)

    @property
    def kind(self) -> str:
        """What it is for, in words."""
        words = {Role.WORKSHEET: texts.WORKSHEET, Role.ANSWERS: texts.ANSWERS, Role.PREVIEW: texts.PREVIEW}
        return str(words[self.role])

    @property
    def title(self) -> str:
        """Section and kind in words."""
        return texts.sheet_name(self.heading, self.kind) if self.section else self.heading


@blueprint.get("/jobs/<job_id>/look/<lesson_id>")
@signed_in
def look(job_id: str, lesson_id: str) -> str:
    """The sheets of a lesson, one at a time."""
    job, lesson = _lesson(job_id, lesson_id)
    sheets = lesson_sheets(job, lesson)
    chosen = _chosen(sheets, request.args.get("sheet", 1, int))
    path = find_file(job, own.listed_file(job, chosen.name))
    done = [each for each in job.lessons if each.state is LessonState.DONE and each.files]
    place = done.index(lesson)
    return render_template(
        "look.html",
        job=job,
        lesson=lesson,
        sections=_sections(sheets),
        chosen=chosen,
        sizes=page_sizes(path),
        version=int(path.stat().st_mtime),
        zoom=_zoom(),
        zooms=ZOOMS,
        widths=WIDTHS,
        pdf=url_for("files.get_file", job_id=job_id, name=chosen.name),
        zip=f"/download/{lesson_zip_name(job, lesson)}" if lesson.zip else "",
        before=done[place - 1] if place else None,
        after=done[place + 1] if place + 1 < len(done) else None,
    )


@blueprint.get("/jobs/<job_id>/look/<lesson_id>/<int:sheet>/<int:page>-<int:width>.png")
@signed_in
def page_image(job_id: str, lesson_id: str, sheet: int, page: int, width: int) -> Response:
    """A page as an image of one of the usual widths."""
    job, lesson = _lesson(job_id, lesson_id)
    sheets = lesson_sheets(job, lesson)
    if not 1 <= sheet <= len(sheets) or width not in WIDTHS:
        raise NotThere(server_texts.NO_DOWNLOAD, code="no-page")
    path = find_file(job, own.listed_file(job, sheets[sheet - 1].name))
    response = Response(draw_page(path, page, width), mimetype="image/png")
    response.headers["Cache-Control"] = _HOUR
    return response


def lesson_sheets(job: JobSnapshot, lesson: LessonSnapshot) -> list[Sheet]:
    """The sheets of a lesson."""
    try:
        product = find_product(job.options.product)
    except BadRequest:  # made with a product that this version does not have
        return [Sheet(number, name, "", Role.WORKSHEET) for number, name in enumerate(lesson.files, 1)]
    return [Sheet(number, name, *sheet_of(product, name)) for number, name in enumerate(lesson.files, 1)]


def _lesson(job_id: str, lesson_id: str) -> tuple[JobSnapshot, LessonSnapshot]:
    job = own.own_job(job_id)
    for lesson in job.lessons:
        if lesson.lesson_id == lesson_id and lesson.state is LessonState.DONE and lesson.files:
            return job, lesson
    raise NotThere(server_texts.NO_DOWNLOAD, code="no-file")


def _chosen(sheets: list[Sheet], number: int) -> Sheet:
    return sheets[number - 1] if 1 <= number <= len(sheets) else sheets[0]


def _sections(sheets: list[Sheet]) -> list[list[Sheet]]:
    """The sheets of each section together; each that no section claims for itself."""
    groups: dict[str, list[Sheet]] = {}
    for sheet in sheets:
        groups.setdefault(sheet.section or sheet.name, []).append(sheet)
    return list(groups.values())


def _zoom() -> int:
    wished = request.args.get("zoom", ZOOMS[0], int)
    return wished if wished in ZOOMS else ZOOMS[0]
