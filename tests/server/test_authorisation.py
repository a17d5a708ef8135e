"""Who may call what, on whose job: every route of the application, every kind of caller, on real accounts."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pytest
from werkzeug.test import TestResponse

from app.server.pages.looking import WIDTHS
from tests.support.callers import Caller, School, invite, open_school
from tests.support.pages import finish_with_sheets

BROWSERS = {Caller.OWNER, Caller.OTHER, Caller.HEAD}
SCRIPTS = {Caller.OWNER_TOKEN, Caller.OTHER_TOKEN, Caller.HEAD_TOKEN}
VOID_TOKENS = {Caller.DISABLED_TOKEN, Caller.EXPIRED_TOKEN}
STRANGERS = {Caller.NOBODY, Caller.DISABLED, Caller.EXPIRED}

EVERYBODY = BROWSERS | SCRIPTS | STRANGERS
"""A token that is not valid is refused wherever it is sent."""

SIGNED_IN = BROWSERS | SCRIPTS
IN_PERSON = BROWSERS
ADMINISTRATORS = {Caller.HEAD, Caller.HEAD_TOKEN}
ADMINISTRATORS_IN_PERSON = {Caller.HEAD}
OWNERS = {Caller.OWNER, Caller.OWNER_TOKEN}


@dataclass(frozen=True)
class Row:
    """A route, who may use it, and what they are answered. `{job}` and the like stand for things of the owner's."""

    method: str
    rule: str
    may: set[Caller]
    status: int = 200
    path: str = ""
    form: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_page(self) -> bool:
        """Whether what it sends must come from a form of ours; a script has none."""
        return not self.rule.startswith(("/api/", "/generate-", "/task-status", "/download", "/files"))

    @property
    def name(self) -> str:
        return f"{self.method} {self.rule}"


def page(rule: str, may: set[Caller], status: int = 200, path: str = "") -> Row:
    return Row("GET", rule, may, status, path or rule)


def sent(rule: str, may: set[Caller], status: int = 303, path: str = "", method: str = "POST", **form: str) -> Row:
    return Row(method, rule, may, status, path or rule, form)


ADMINISTRATION = ADMINISTRATORS_IN_PERSON
PERSON = "/administration/people/<person_id>"
NEW = "a new long password"

TABLE = (
    # For everybody
    page("/health", EVERYBODY),
    page("/openapi.json", EVERYBODY),
    page("/static/<path:filename>", EVERYBODY, path="/static/style.css"),
    page("/icons.svg", EVERYBODY),
    page("/logo.svg", EVERYBODY),
    page("/favicon.ico", EVERYBODY),
    page("/pictures/<name>.png", EVERYBODY, path="/pictures/academy-letter.png"),
    sent("/appearance", EVERYBODY - SCRIPTS, appearance="dark"),
    page("/welcome/<secret>", EVERYBODY, path="/welcome/{link}"),
    sent("/welcome/<secret>", EVERYBODY - SCRIPTS, path="/welcome/{link}", password=NEW, again=NEW),
    sent("/sign-in", EVERYBODY - SCRIPTS, 401, email="nobody@school.example", password="guessed wrong"),
    sent("/sign-out", EVERYBODY - SCRIPTS),
    page("/sign-in", STRANGERS),
    # For whoever is signed in
    page("/", SIGNED_IN),
    sent("/", BROWSERS, 400),
    sent("/sample", BROWSERS),
    page("/sample.xlsx", SIGNED_IN),
    page("/template.xlsx", SIGNED_IN),
    page("/jobs", SIGNED_IN),
    page("/api/jobs", SIGNED_IN),
    sent("/api/check", SIGNED_IN, 400),
    sent("/generate-academy-async", SIGNED_IN, 400),
    sent("/generate-caterpillar-async", SIGNED_IN, 400),
    # For whose job it is
    page("/api/jobs/<job_id>", OWNERS, path="/api/jobs/{job}"),
    sent("/api/jobs/<job_id>/cancel", OWNERS, 200, "/api/jobs/{job}/cancel"),
    sent("/api/jobs/<job_id>/pause", OWNERS, 200, "/api/jobs/{job}/pause"),
    sent("/api/jobs/<job_id>/resume", OWNERS, 409, "/api/jobs/{job}/resume"),
    sent("/api/jobs/<job_id>/retry", OWNERS, 409, "/api/jobs/{job}/retry"),
    sent("/api/jobs/<job_id>", OWNERS, 200, "/api/jobs/{paused}", "DELETE"),
    page("/task-status/<task_id>", OWNERS, path="/task-status/{job}"),
    page("/download/<filename>", OWNERS, path="/download/x_1.1_{job}.zip"),
    page("/files/<job_id>/<path:name>", OWNERS, path="/files/{job}/Grade 7/1.pdf"),
    page("/new/<draft_id>", OWNERS, path="/new/{draft}"),
    sent("/new/<draft_id>", {Caller.OWNER}, 400, "/new/{draft}"),
    sent("/new/<draft_id>/estimate", {Caller.OWNER}, 200, "/new/{draft}/estimate"),
    sent("/new/<draft_id>/drop", {Caller.OWNER}, path="/new/{draft}/drop"),
    page("/jobs/<job_id>", OWNERS, path="/jobs/{job}"),
    page("/jobs/<job_id>/live", OWNERS, path="/jobs/{job}/live"),
    page("/jobs/<job_id>/cancel", OWNERS, path="/jobs/{job}/cancel"),
    page("/jobs/<job_id>/delete", OWNERS, path="/jobs/{job}/delete"),
    page("/jobs/<job_id>/look/<lesson_id>", OWNERS, path="/jobs/{sheets}/look/1.1"),
    page(
        "/jobs/<job_id>/look/<lesson_id>/<int:sheet>/<int:page>-<int:width>.png",
        OWNERS,
        path=f"/jobs/{{sheets}}/look/1.1/1/1-{WIDTHS[0]}.png",
    ),
    sent("/jobs/<job_id>/cancel", {Caller.OWNER}, path="/jobs/{job}/cancel"),
    sent("/jobs/<job_id>/retry", {Caller.OWNER}, 409, "/jobs/{job}/retry"),
    sent("/jobs/<job_id>/pause", {Caller.OWNER}, path="/jobs/{job}/pause"),
    sent("/jobs/<job_id>/resume", {Caller.OWNER}, path="/jobs/{paused}/resume"),
    sent("/jobs/<job_id>/delete", {Caller.OWNER}, path="/jobs/{paused}/delete"),
    # For whoever has signed in on the page
    page("/account", IN_PERSON),
    sent("/account/name", IN_PERSON, name="Tina Turner"),
    sent("/account/password", IN_PERSON, 400, present="guessed wrong", password=NEW, again=NEW),
    sent("/account/sessions/end", IN_PERSON),
    sent("/account/tokens", IN_PERSON, 200, label="backup", days="30"),
    sent("/account/tokens/<token_id>/revoke", {Caller.OWNER}, path="/account/tokens/{token}/revoke"),
    # For administrators
    page("/metrics", ADMINISTRATORS),
    page("/administration", ADMINISTRATION, 303),
    page("/administration/people", ADMINISTRATION),
    sent("/administration/people", ADMINISTRATION, 200, email="new@school.example", role="teacher"),
    page(PERSON, ADMINISTRATION, path="/administration/people/{person}"),
    sent(f"{PERSON}/role", ADMINISTRATION, path="/administration/people/{person}/role", role="administrator"),
    sent(f"{PERSON}/link", ADMINISTRATION, 200, "/administration/people/{person}/link"),
    sent(f"{PERSON}/active", ADMINISTRATION, path="/administration/people/{person}/active", active="no"),
    page(f"{PERSON}/remove", ADMINISTRATION, path="/administration/people/{person}/remove"),
    sent(f"{PERSON}/remove", ADMINISTRATION, path="/administration/people/{person}/remove"),
    page("/administration/writing", ADMINISTRATION),
    sent("/administration/writing/key", ADMINISTRATION, key="sk-example-0123456789"),
    sent("/administration/writing/test", ADMINISTRATION, 200),
    sent("/administration/writing/model", ADMINISTRATION, model="gpt-6-luna", writer="openai"),
    page("/administration/rules", ADMINISTRATION),
    sent("/administration/rules", ADMINISTRATION, upload_mib="10"),
    page("/administration/workers", ADMINISTRATION),
    page("/administration/audit", ADMINISTRATION),
)
CASES = [pytest.param(row, caller, id=f"{row.name} as {caller}") for row in TABLE for caller in Caller]
OTHERS = [pytest.param(row, id=row.name) for row in TABLE if re.search("{(job|paused|sheets)}", row.path)]


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "DATABASE_URL", "REDIS_URL"):
            environment.delenv(name, raising=False)
        with open_school(tmp_path_factory.mktemp("school")) as school:
            yield school


def things(school: School, path: str) -> dict[str, str]:
    """What the path names, made anew, all of it the owner's."""
    made: dict[str, str] = {}
    if "{job}" in path:
        made["job"] = school.make_job(school.owner.id)
    if "{paused}" in path:
        made["paused"] = school.make_job(school.owner.id)
        assert school.studio.gateway.pause(made["paused"])
    if "{sheets}" in path:
        made["sheets"] = school.make_job(school.owner.id)
        finish_with_sheets(school.studio, made["sheets"])
    if "{draft}" in path:
        made["draft"] = school.make_draft(school.owner.id)
    if "{token}" in path:
        made["token"] = school.studio.accounts.make_token(school.owner.id, "mine", None)[0].id
    if "{person}" in path or "{link}" in path:
        made["person"], made["link"] = invite(school)
    return made


def call(school: School, row: Row, caller: Caller) -> TestResponse:
    path = row.path.format(**things(school, row.path))
    return school.call(caller, row.method, path, **row.form)


def expected(row: Row, caller: Caller) -> int:
    """What somebody is answered who may not."""
    if caller in row.may:
        return row.status
    if caller in VOID_TOKENS or (caller in STRANGERS and row.rule != "/sign-in"):
        return 401
    if row.rule == "/sign-in" and row.method == "GET":
        return 303  # she is signed in already
    is_without_form = caller in SCRIPTS and row.method == "POST" and row.is_page
    if row.may <= OWNERS and not is_without_form:
        return 404
    return 403


@pytest.mark.parametrize(("row", "caller"), CASES)
def test_who_may(school: School, row: Row, caller: Caller) -> None:
    answer = call(school, row, caller)
    assert answer.status_code == expected(row, caller), answer.get_data(as_text=True)[-600:]


def test_every_route_is_in_the_table(school: School) -> None:
    routes = {
        f"{method} {rule.rule}"
        for rule in school.app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }
    rows = [row.name for row in TABLE]
    assert sorted(rows) == sorted(set(rows))
    assert routes == set(rows)


@pytest.mark.parametrize("caller", [Caller.OTHER, Caller.OTHER_TOKEN, Caller.HEAD, Caller.HEAD_TOKEN])
@pytest.mark.parametrize("row", OTHERS)
def test_jobs_of_others_answer_as_jobs_that_do_not_exist(school: School, row: Row, caller: Caller) -> None:
    made = things(school, row.path)
    ((name, job_id),) = made.items()
    theirs = school.call(caller, row.method, row.path.format(**made))
    nobodys = school.call(caller, row.method, row.path.format(**{name: "0123456789abcdef" * 2}))
    assert theirs.status_code == nobodys.status_code
    assert without(theirs, job_id) == without(nobodys, "0123456789abcdef" * 2)
    assert dict(theirs.headers).keys() == dict(nobodys.headers).keys()
    assert school.studio.gateway.snapshot(job_id).owner == school.owner.id


def without(answer: TestResponse, job_id: str) -> str:
    """What is answered, but for the id that was asked for and the token of the page's forms."""
    words = answer.get_data(as_text=True).replace(job_id, "")
    return re.sub(r'name="csrf_token" value="[^"]+"', "", words)


def test_nobody_sees_the_jobs_of_others_in_a_list(school: School) -> None:
    job_id = school.make_job(school.owner.id)
    for caller in (Caller.OWNER, Caller.OTHER, Caller.HEAD):
        answer = school.call(caller, "GET", "/api/jobs?limit=200").get_data(as_text=True)
        assert (job_id in answer) == (caller is Caller.OWNER)


def test_an_administrator_sees_how_many_jobs_there_are_and_not_which(school: School) -> None:
    job_id = school.make_job(school.owner.id)
    title = school.studio.gateway.snapshot(job_id).title
    for path in ("/administration/people", f"/administration/people/{school.owner.id}", "/administration/rules"):
        answer = school.call(Caller.HEAD, "GET", path)
        words = answer.get_data(as_text=True)
        assert answer.status_code == 200
        assert title not in words and job_id not in words
