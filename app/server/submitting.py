"""From a workbook and a form to a job: what the school's rules allow, who pays, where the files go."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

from filelock import FileLock, Timeout
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from app.core.accounts import Person, Policy
from app.core.curriculum import Workbook
from app.core.errors import BadRequest
from app.core.jobs import JobOptions, JobRequest
from app.core.paths import Home
from app.core.secrets import Secret, read_secret
from app.generators.choices import checked_language, chosen_sections, dollars
from app.generators.products import find_product
from app.generators.workbook import fill_missing, select_lessons
from app.generators.writers.pricing import estimate
from app.server import texts
from app.server.errors import InConflict, Unavailable
from app.server.services import services
from app.server.storage import worksheets_folder
from app.server.uploads import title_of

_MARGIN = 1.5  # a job may cost so much more than was foreseen before it stops; the budget holds in any case
_LEAST_LIMIT = 0.01
_KEYRING_PATIENCE = 3.0
_PATIENCE = 30.0


def _as_flag(value: object) -> object:
    """A box as forms spell it: `on`, `true`, `1`, `no` and so on."""
    return value.strip().lower() if isinstance(value, str) else value


Flag = Annotated[bool, BeforeValidator(_as_flag)]
Text = Annotated[str, Field(max_length=2000)]


class JobForm(BaseModel):
    """The fields beside `file`. Those that are not sent, or empty, have the server's defaults.

    `lessons` and `units` choose from the workbook (`1.2,2.1-2.4`; `1,3-5`); `sections` from the product, with the
    number of questions if wished (`true_false=10,task_cards`). `subject`, `grade` and `curriculum` are used where the
    workbook has none.
    """

    model_config = ConfigDict(extra="ignore")

    units: Text = ""
    lessons: Text = ""
    sections: Text = ""
    subject: Text = ""
    grade: Text = ""
    curriculum: Text = ""
    writer: Literal["", "openai", "offline"] = ""
    paper: Literal["", "letter", "a4"] = ""
    language: Text = ""
    max_cost: Text = ""
    verify: Flag = True
    preview: Flag = True


def submit_form(person: Person, product: str, workbook: Workbook, form: JobForm) -> str:
    """Begin a job with what the form chooses from the workbook; its id."""
    filled = fill_missing(workbook, form.subject, form.grade, form.curriculum)
    return submit(person, product, select_lessons(filled, form.units, form.lessons), form)


def submit(person: Person, product: str, workbook: Workbook, form: JobForm) -> str:
    """Begin a job with all lessons of the workbook.

    Raises `BadRequest` for choices that do not fit or that the school's rules forbid, `InConflict` for too many jobs at
    once, `Unavailable` when the engine is away, `StorageError`.
    """
    studio = services()
    policy = studio.accounts.policy()
    require_engine()
    _require_names(workbook)
    with _one_at_a_time(studio.home):
        _require_room(person, workbook, policy)
        return _submit(person, product, workbook, form, policy)


def _submit(person: Person, product: str, workbook: Workbook, form: JobForm, policy: Policy) -> str:
    studio = services()
    options = job_options(product, form, policy)
    if options.writer == "openai":
        _require_key()
        options = _within_budget(person, options, lesson_count(workbook), policy)
    request = JobRequest(
        title=title_of(workbook),
        curricula=workbook.curricula,
        options=options,
        out=str(_new_folder(studio.home)),
        owner=person.id,
    )
    return studio.gateway.submit(request)


@contextmanager
def _one_at_a_time(home: Home) -> Iterator[None]:
    """Two jobs that are sent at the same moment must not both fit into what is left for one."""
    try:
        with FileLock(home.root / "submitting.lock", timeout=_PATIENCE):
            yield
    except Timeout:
        raise Unavailable(texts.ENGINE_AWAY, hint=texts.ENGINE_AWAY_HINT, code="submitting-busy") from None


def job_options(product: str, form: JobForm, policy: Policy) -> JobOptions:
    """The options of a job; `BadRequest` when one does not fit."""
    found = find_product(product)
    settings = services().settings
    return JobOptions(
        product=found.key,
        sections=chosen_sections(found, form.sections),
        writer=form.writer or policy.writer,
        model=policy.model,
        paper=form.paper or settings.paper,
        language=checked_language(form.language or settings.language),
        verify=form.verify,
        preview=form.preview,
        max_cost_usd=dollars(form.max_cost),
    )


def lesson_count(workbook: Workbook) -> int:
    """How many lessons it has."""
    return sum(1 for _ in workbook.lessons())


def require_engine() -> None:
    """`Unavailable` when no engine answers, so that nobody waits for a job that cannot begin."""
    status = services().board.status
    if not status.is_up and not services().gateway.status().is_up:
        raise Unavailable(texts.ENGINE_AWAY, hint=texts.ENGINE_AWAY_HINT, code="engine-away")


def budget_left(person: Person, policy: Policy) -> float | None:
    """US dollars that this person's jobs may still cost this month; None without a budget."""
    if policy.budget_usd is None:
        return None
    return max(0.0, policy.budget_usd - _committed(person))


def _committed(person: Person) -> float:
    """What this month's jobs have cost, or may still cost if they are not finished."""
    studio = services()
    begin = month_begin()
    spent = studio.accounts.spent_usd(person.id, begin)
    for job_id in studio.gateway.open_jobs(person.id):
        snapshot = studio.board.snapshot(job_id)
        limit = snapshot.options.max_cost_usd
        if snapshot.created_at >= begin and limit is not None:
            spent += max(0.0, limit - snapshot.usage.cost_usd)
    return spent


def month_begin() -> datetime:
    """When this calendar month began, in UTC."""
    return datetime.now(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def _within_budget(person: Person, options: JobOptions, lessons: int, policy: Policy) -> JobOptions:
    """The options with a limit that the person's budget allows."""
    left = budget_left(person, policy)
    if left is None:
        return options
    studio = services()
    sections = find_product(options.product).chosen(options.sections)
    model = options.model or studio.settings.model
    cost = estimate(sections, lessons, model, options.verify).cost_usd
    if cost is None:
        raise BadRequest(
            texts.NO_BUDGET_PRICE.format(model=model), hint=texts.NO_BUDGET_PRICE_HINT, code="budget-price"
        )
    if cost > left:
        message = texts.NO_BUDGET_LEFT.format(cost=f"${cost:.2f}", left=f"${left:.2f}")
        raise InConflict(message, hint=texts.NO_BUDGET_LEFT_HINT, code="budget")
    wished = options.max_cost_usd or max(_LEAST_LIMIT, cost * _MARGIN)
    return options.model_copy(update={"max_cost_usd": min(wished, left)})


def _require_names(workbook: Workbook) -> None:
    for curriculum in workbook.curricula:
        if curriculum.missing:
            names = ", ".join(curriculum.missing)
            message = texts.MISSING_NAMES.format(names=names, unit=curriculum.units[0].title)
            raise BadRequest(message, hint=texts.MISSING_NAMES_HINT, code="names-missing")


def _require_room(person: Person, workbook: Workbook, policy: Policy) -> None:
    count = lesson_count(workbook)
    if count > policy.lessons_a_job:
        message = texts.TOO_MANY_LESSONS.format(count=count, limit=policy.lessons_a_job)
        raise BadRequest(message, hint=texts.TOO_MANY_LESSONS_HINT, code="too-many-lessons")
    unfinished = len(services().gateway.open_jobs(person.id))
    if unfinished >= policy.jobs_at_once:
        message = texts.TOO_MANY_JOBS.format(count=unfinished, limit=policy.jobs_at_once)
        raise InConflict(message, hint=texts.TOO_MANY_JOBS_HINT, code="too-many-jobs")


def can_use_ai() -> bool:
    """Whether anybody could write with AI: this server with a key or a service of its own, or another writer."""
    studio = services()
    return (
        not studio.settings.needs_key
        or studio.accounts.has_service_key()
        or bool(read_secret(Secret.API_KEY, _KEYRING_PATIENCE))
        or studio.board.status.writers_with_service > 0
    )


def _require_key() -> None:
    if not can_use_ai():
        raise BadRequest(texts.NO_WRITER_KEY, hint=texts.NO_WRITER_KEY_HINT, code="no-key")


def _new_folder(home: Home) -> Path:
    """A folder of the job's own, so that it can be deleted as a whole."""
    return worksheets_folder(home) / secrets.token_hex(8)
