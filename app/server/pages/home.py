"""The first page: choose a product, send a workbook; what was read of it waits as a draft to be chosen from."""

import tempfile
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from flask import Response, redirect, render_template, request, send_file, url_for
from werkzeug.wrappers import Response as AnyResponse

from app.core.curriculum import Workbook
from app.core.errors import StudioError
from app.core.paths import resources
from app.generators.products.registry import all_products
from app.generators.workbook import write_template
from app.server.access import signed_in, visitor
from app.server.errors import status_of
from app.server.pages.blueprint import blueprint
from app.server.services import services
from app.server.uploads import keep_draft, read_upload

_EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_SAMPLE = "sample-curriculum.xlsx"
_EMPTY = "curriculum-template.xlsx"


@blueprint.get("/")
@signed_in
def home() -> str:
    """Where a job begins."""
    return _page(request.args.get("product", ""))


@blueprint.post("/")
@signed_in
def upload() -> AnyResponse:
    """Read the workbook that was sent, and let its owner choose from it; stay here and say why where it is refused."""
    product = request.form.get("product", "")
    try:
        return _choose_from(read_upload(), product)
    except StudioError as error:
        return Response(_page(product, error), status_of(error))


@blueprint.post("/sample")
@signed_in
def try_sample() -> AnyResponse:
    """Go on with the sample workbook as if it had been sent."""
    return _choose_from(services().reader.read(_sample(), _SAMPLE), request.form.get("product", ""))


@blueprint.get("/sample.xlsx")
@signed_in
def sample_workbook() -> Response:
    """The sample workbook."""
    return send_file(_sample(), mimetype=_EXCEL, as_attachment=True, download_name=_SAMPLE)


@blueprint.get("/template.xlsx")
@signed_in
def empty_workbook() -> Response:
    """A workbook to fill in, with an example."""
    return send_file(BytesIO(_template()), mimetype=_EXCEL, as_attachment=True, download_name=_EMPTY)


def known_product(key: str) -> str:
    """`key` where there is such a product, else the first one's."""
    keys = [product.key for product in all_products()]
    return key if key in keys else keys[0]


def _page(product: str, problem: StudioError | None = None) -> str:
    return render_template(
        "home.html",
        products=all_products(),
        product=known_product(product),
        paper=services().settings.paper,
        problem=problem,
        upload_mib=services().accounts.policy().upload_mib,
    )


def _choose_from(workbook: Workbook, product: str) -> AnyResponse:
    draft = keep_draft(services().home, visitor().person.id, workbook)
    return redirect(url_for("pages.choose", draft_id=draft.id, product=known_product(product)), 303)


def _sample() -> Path:
    return resources() / "samples" / _SAMPLE


@lru_cache(maxsize=1)
def _template() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, _EMPTY)
        write_template(path)
        return path.read_bytes()
