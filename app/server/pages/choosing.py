"""The page before a job starts: what was read of a workbook, what is to be made of it, what that will come to."""

from typing import Any

from flask import Response, jsonify, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from app.core.accounts import Policy
from app.core.curriculum import Curriculum, Workbook
from app.core.errors import StudioError
from app.core.jobs import JobOptions
from app.generators.outlook import Outlook, Power, foresee, rounded, rounded_seconds
from app.generators.products.registry import all_products, find_product
from app.server.access import signed_in, visitor
from app.server.errors import status_of
from app.server.pages import texts
from app.server.pages.blueprint import blueprint
from app.server.pages.choices import MOST_QUESTIONS, OTHER, Choices
from app.server.pages.formats import duration, money, number
from app.server.pages.home import known_product
from app.server.services import services
from app.server.submitting import budget_left, can_use_ai, submit
from app.server.uploads import Draft, drop_draft, find_draft

_FEW = 60  # lessons up to which all units are shown open


@blueprint.get("/new/<draft_id>")
@signed_in
def choose(draft_id: str) -> str:
    """What was read, and what can be chosen."""
    draft = _own_draft(draft_id)
    return _page(draft, _suggested(draft, request.args.get("product", "")))


@blueprint.post("/new/<draft_id>")
@signed_in
def start(draft_id: str) -> AnyResponse:
    """Start the job, or say why it cannot start; `estimate` asks what the choices will come to, and starts nothing."""
    draft = _own_draft(draft_id)
    choices = _suggested(draft, "").with_form(request.form)
    if "estimate" in request.form:
        return Response(_page(draft, choices))
    problems = choices.problems(draft.workbook, lessons=len(choices.lessons), can_use_ai=can_use_ai())
    if problems:
        return Response(_page(draft, choices, problems[0]), 400)
    try:
        product, form = choices.product, choices.job_form()
        job_id = submit(visitor().person, product, choices.chosen_part(draft.workbook), form)
    except StudioError as error:
        return Response(_page(draft, choices, error), status_of(error))
    return redirect(url_for("pages.job", job_id=job_id), 303)


@blueprint.post("/new/<draft_id>/estimate")
@signed_in
def estimate(draft_id: str) -> Response:
    """The figures for the form as it stands, in words; `count` says how many lessons are chosen."""
    draft = _own_draft(draft_id)
    choices = _suggested(draft, "").with_form(request.form)
    return jsonify(_figures(draft, choices))


@blueprint.post("/new/<draft_id>/drop")
@signed_in
def forget_draft(draft_id: str) -> AnyResponse:
    """Let go of what was read."""
    draft = _own_draft(draft_id)
    drop_draft(services().home, draft.id)
    return redirect(url_for("pages.home"), 303)


def _own_draft(draft_id: str) -> Draft:
    return find_draft(services().home, visitor().person.id, draft_id)


def _suggested(draft: Draft, product: str) -> Choices:
    settings, policy = services().settings, services().accounts.policy()
    writer = policy.writer if can_use_ai() else "offline"
    return Choices.suggested(known_product(product), draft.workbook, settings.paper, settings.language, writer)


def _model(policy: Policy) -> str:
    return policy.model or services().settings.model


def _page(draft: Draft, choices: Choices, problem: StudioError | str | None = None) -> str:
    policy = services().accounts.policy()
    total = sum(1 for _ in draft.workbook.lessons())
    return render_template(
        "choose.html",
        draft=draft,
        workbook=draft.workbook,
        choices=choices,
        total=total,
        products=all_products(),
        problem=problem,
        missing=choices.missing_names(draft.workbook) if problem else set(),
        figures=_figures(draft, choices),
        model=_model(policy),
        can_use_ai=can_use_ai(),
        is_open=total <= _FEW,
        texts=texts,
        other=OTHER,
        most_questions=MOST_QUESTIONS,
        offered=_offered(draft.workbook),
        heading=heading,
    )


def heading(curriculum: Curriculum) -> str:
    """A curriculum in a few words, as folders name it; empty where the workbook says nothing of it."""
    return " · ".join(name for name in (curriculum.grade, curriculum.curriculum, curriculum.subject) if name)


def _offered(workbook: Workbook) -> dict[str, list[str]]:
    """Names that are likely: what other curricula of the workbook are called, then what is usual."""
    found = {}
    for name, usual in texts.OFFERED.items():
        seen = [getattr(curriculum, name) for curriculum in workbook.curricula if getattr(curriculum, name)]
        found[name] = list(dict.fromkeys((*seen, *str(usual).split(";"))))
    return found


def _figures(draft: Draft, choices: Choices) -> dict[str, Any]:
    """What the choices come to, each figure as it is shown."""
    policy, person = services().accounts.policy(), visitor().person
    sections, count = choices.chosen_sections(), len(choices.lessons)
    options = JobOptions(
        product=choices.product,
        writer=choices.writer,
        paper=choices.paper,
        verify=choices.verify,
        preview=choices.preview,
    )
    power = Power.of(services().settings, services().board.status)
    outlook = foresee(find_product(choices.product), sections, options, count, _model(policy), power)
    left = budget_left(person, policy) if choices.writer == "openai" else None
    problems = choices.problems(draft.workbook, lessons=count, can_use_ai=can_use_ai())
    if count > policy.lessons_a_job:
        problems.append(texts.too_many(policy.lessons_a_job))
    if left is not None and outlook.cost_usd is not None and outlook.cost_usd > left:
        problems.append(str(texts.OVER_BUDGET))
    return {
        "chosen": texts.chosen(count, sum(1 for _ in draft.workbook.lessons())),
        "files": number(outlook.files),
        "pages": _about(outlook.pages, number(rounded(outlook.pages))),
        "questions": number(outlook.questions),
        "cost": _cost(outlook, choices.writer),
        "time": _about(outlook.seconds, duration(rounded_seconds(outlook.seconds))),
        "budget": "" if left is None else money(left),
        "reason": problems[0] if problems else "",
    }


def _cost(outlook: Outlook, writer: str) -> str:
    if writer == "offline":
        return str(texts.FREE)
    if outlook.cost_usd is None:
        return str(texts.PRICE_UNKNOWN)
    return _about(outlook.cost_usd, money(outlook.cost_usd))


def _about(value: float, text: str) -> str:
    return texts.about(text) if value else text
