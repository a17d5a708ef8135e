"""Signing in and out, one-time links, one's account, and how often each may be tried."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from app.core.accounts import Role
from app.core.accounts.passwords import Passwords
from app.server import throttling
from app.server.access import COOKIE
from tests.support.callers import Caller, School, csrf_token, invite, open_school
from tests.support.server import PASSWORD, TESTER

NEW = "gravel sonnet kettle"


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    with open_school(tmp_path) as school:
        yield school


def sign_in(client: FlaskClient, email: str, password: str, address: str = "10.0.0.1") -> TestResponse:
    form = {"email": email, "password": password, "csrf_token": csrf_token(client)}
    return client.post("/sign-in", data=form, environ_base={"REMOTE_ADDR": address})


def fail(school: School, email: str, times: int, address: str = "10.0.0.1") -> list[int]:
    """Statuses of so many wrong guesses, each from a browser of its own."""
    return [sign_in(school.app.test_client(), email, "guessed wrong", address).status_code for _ in range(times)]


def session_of(client: FlaskClient) -> str:
    cookie = client.get_cookie(COOKIE)
    return cookie.value if cookie else ""


# Signing in


def test_the_words_are_the_same_whether_there_is_such_an_account_or_not(school: School) -> None:
    answers = []
    for email in (school.owner.email, "nobody@school.example", school.disabled.email, "not an address"):
        answer = sign_in(school.app.test_client(), email, "guessed wrong")
        words = answer.get_data(as_text=True).replace(email, "")
        answers.append((answer.status_code, re.sub(r'name="csrf_token" value="[^"]+"', "", words)))
    assert answers[0][0] == 401 and "do not fit" in answers[0][1]
    assert len(set(answers)) == 1


@pytest.mark.parametrize("email", ["tina@school.example", "nobody@school.example", "dora@school.example"])
def test_a_password_is_hashed_whoever_is_asked_for(school: School, monkeypatch: pytest.MonkeyPatch, email: str) -> None:
    """How long an answer takes says nothing of who has an account: each does the same costly work, once."""
    hashed: list[str] = []
    is_right = Passwords.is_right

    def count(self: Passwords, kept: str, password: str) -> bool:
        hashed.append(kept)
        return is_right(self, kept, password)

    monkeypatch.setattr(Passwords, "is_right", count)
    assert sign_in(school.app.test_client(), email, "guessed wrong").status_code == 401
    assert len(hashed) == 1 and hashed[0].startswith("$argon2id$")


def test_the_session_is_another_one_after_signing_in(school: School) -> None:
    client = school.client(Caller.OTHER)
    former, form = session_of(client), csrf_token(client)
    assert sign_in(client, school.owner.email, PASSWORD).status_code == 303
    assert session_of(client) not in ("", former)
    assert csrf_token(client) != form
    client.set_cookie(COOKIE, former)
    assert client.get("/account").status_code == 401


def test_a_session_that_a_stranger_chose_is_never_taken_on(school: School) -> None:
    client = school.app.test_client()
    client.set_cookie(COOKIE, "chosen-by-a-stranger")
    sign_in(client, school.owner.email, PASSWORD)
    assert session_of(client) != "chosen-by-a-stranger"
    assert "tina@school.example" in client.get("/account").get_data(as_text=True)


def test_after_signing_out_the_secret_is_void(school: School) -> None:
    client = school.client(Caller.OWNER)
    secret = session_of(client)
    assert client.post("/sign-out", data={"csrf_token": csrf_token(client)}).status_code == 303
    assert session_of(client) == ""
    client.set_cookie(COOKIE, secret)
    assert client.get("/account").status_code == 401


# How often


def test_guessing_from_one_address_ends_after_ten_and_says_how_long(school: School) -> None:
    assert fail(school, school.owner.email, 11) == [401] * 10 + [429]
    answer = sign_in(school.app.test_client(), school.owner.email, PASSWORD)
    assert answer.status_code == 429
    assert 0 < int(answer.headers["Retry-After"]) <= 900
    assert "Wait 15 minutes" in answer.get_data(as_text=True)


def test_guessing_at_many_accounts_from_one_address_ends_after_thirty(school: School) -> None:
    statuses = [fail(school, f"guess{n}@school.example", 1)[0] for n in range(31)]
    assert statuses == [401] * 30 + [429]
    assert fail(school, "other@school.example", 1, "10.0.0.2") == [401]


def test_guesses_of_others_do_not_keep_a_teacher_out(school: School) -> None:
    """At her own computer she signs in whatever others do, and elsewhere as long as those guess who are elsewhere."""
    hers = school.app.test_client()
    assert sign_in(hers, school.owner.email, PASSWORD, "10.0.0.9").status_code == 303
    assert 429 in fail(school, school.owner.email, 12, "10.0.0.9")  # from the same address: all of a school
    hers.delete_cookie(COOKIE)
    assert sign_in(hers, school.owner.email, PASSWORD, "10.0.0.9").status_code == 303
    assert sign_in(school.app.test_client(), school.owner.email, PASSWORD, "10.0.0.10").status_code == 303


def test_guessing_at_one_account_from_everywhere_ends_for_browsers_that_are_not_known(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(throttling, "BY_ACCOUNT", throttling.Allowance(12, 3600))
    hers = school.app.test_client()
    sign_in(hers, school.owner.email, PASSWORD)
    statuses = [fail(school, school.owner.email, 1, f"10.1.0.{n}")[0] for n in range(13)]
    assert statuses == [401] * 12 + [429]
    hers.delete_cookie(COOKIE)
    assert sign_in(hers, school.owner.email, PASSWORD).status_code == 303
    client = school.app.test_client()
    link = school.studio.accounts.begin_reset(school.owner.id, TESTER)
    assert client.get(f"/welcome/{link}").status_code == 200  # an administrator's link lets her in all the same


def test_a_known_browser_may_guess_no_oftener_than_others(school: School) -> None:
    hers = school.app.test_client()
    sign_in(hers, school.owner.email, PASSWORD)
    hers.delete_cookie(COOKIE)
    statuses = [sign_in(hers, school.owner.email, "guessed wrong").status_code for _ in range(11)]
    assert statuses == [401] * 10 + [429]


def test_a_browser_is_known_for_whom_it_knows_only(school: School) -> None:
    client = school.app.test_client()
    sign_in(client, school.owner.email, PASSWORD, "10.0.0.4")
    client.delete_cookie(COOKIE)
    assert fail(school, school.other.email, 10, "10.0.0.4") == [401] * 10
    assert sign_in(client, school.other.email, PASSWORD, "10.0.0.4").status_code == 429


def test_addresses_of_one_ipv6_network_count_as_one(school: School) -> None:
    statuses = [fail(school, school.owner.email, 1, f"2001:db8:1:2::{n:x}")[0] for n in range(11)]
    assert statuses == [401] * 10 + [429]
    assert fail(school, school.owner.email, 1, "2001:db8:1:3::1") == [401]


def test_who_signs_in_was_never_counted(school: School) -> None:
    for _ in range(40):
        client = school.app.test_client()
        assert sign_in(client, school.owner.email, PASSWORD).status_code == 303


def test_trying_out_links_ends(school: School) -> None:
    client = school.app.test_client()
    _, link = invite(school)
    statuses = [client.get(f"/welcome/{n}").status_code for n in range(30)]
    assert statuses == [404] * 30
    assert client.get(f"/welcome/{link}").status_code == 429


def test_uploads_of_one_person_end(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(throttling, "_UPLOADS", throttling.Allowance(3, 900))
    script, other = school.client(Caller.OWNER_TOKEN), school.client(Caller.OTHER_TOKEN)
    statuses = [script.post("/api/check", data={}).status_code for _ in range(4)]
    assert statuses == [400, 400, 400, 429]
    assert other.post("/api/check", data={}).status_code == 400


# One-time links


def test_an_invitation_sets_the_password_and_signs_in(school: School) -> None:
    person_id, link = invite(school)
    client = school.app.test_client()
    email = school.studio.accounts.person(person_id).email
    assert email in client.get(f"/welcome/{link}").get_data(as_text=True)
    form = {"password": NEW, "again": NEW, "name": "Nina Neu", "csrf_token": csrf_token(client)}
    assert client.post(f"/welcome/{link}", data=form).headers["Location"] == "/"
    assert "Welcome, Nina Neu" in client.get("/account").get_data(as_text=True)
    assert school.app.test_client().get(f"/welcome/{link}").status_code == 404


@pytest.mark.parametrize(
    ("password", "again", "words"),
    [
        (NEW, "another one", "not the same"),
        ("qwzx7", "qwzx7", "too short"),
        ("password123", "password123", "guess first"),
        ("x" * 300, "x" * 300, "too long"),
    ],
)
def test_a_password_that_is_not_good_is_asked_for_again(school: School, password: str, again: str, words: str) -> None:
    _, link = invite(school)
    client = school.app.test_client()
    form = {"password": password, "again": again, "csrf_token": csrf_token(client)}
    answer = client.post(f"/welcome/{link}", data=form)
    assert answer.status_code == 400 and words in answer.get_data(as_text=True)
    assert password not in answer.get_data(as_text=True)
    assert client.get(f"/welcome/{link}").status_code == 200


def test_a_link_tells_no_other_site_where_it_was(school: School) -> None:
    _, link = invite(school)
    answer = school.app.test_client().get(f"/welcome/{link}")
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Cache-Control"] == "no-store"
    assert link not in answer.get_data(as_text=True)


# One's account


def test_another_password_ends_all_other_sessions(school: School) -> None:
    here, elsewhere = school.client(Caller.OWNER), school.client(Caller.OWNER)
    former = session_of(here)
    form = {"present": PASSWORD, "password": NEW, "again": NEW, "csrf_token": csrf_token(here)}
    assert here.post("/account/password", data=form).status_code == 303
    assert session_of(here) != former
    assert "Your password is changed" in here.get("/account").get_data(as_text=True)
    assert elsewhere.get("/account").status_code == 401
    assert sign_in(school.app.test_client(), school.owner.email, NEW).status_code == 303


def test_the_present_password_is_asked_for_and_not_to_be_guessed(school: School) -> None:
    client = school.client(Caller.OWNER)
    form = {"present": "guessed wrong", "password": NEW, "again": NEW, "csrf_token": csrf_token(client)}
    statuses = [client.post("/account/password", data=form).status_code for _ in range(11)]
    assert statuses == [400] * 10 + [429]
    assert sign_in(school.app.test_client(), school.owner.email, PASSWORD).status_code == 303


def test_signing_out_everywhere_else_stays_signed_in_here(school: School) -> None:
    here, elsewhere = school.client(Caller.OWNER), school.client(Caller.OWNER)
    assert elsewhere.get("/account").status_code == 200
    here.post("/account/sessions/end", data={"csrf_token": csrf_token(here)})
    assert (here.get("/account").status_code, elsewhere.get("/account").status_code) == (200, 401)


def test_a_token_is_shown_once_works_and_ends(school: School) -> None:
    client = school.client(Caller.OWNER)
    form = {"label": "Backup <script>", "days": "30", "csrf_token": csrf_token(client)}
    page = client.post("/account/tokens", data=form).get_data(as_text=True)
    found = re.search(r"wst_[A-Za-z0-9_-]+", page)
    assert found and "<script>" not in page.replace("</script>", "").replace('<script src="', "")
    assert found[0] not in client.get("/account").get_data(as_text=True)
    script = school.app.test_client()
    headers = {"Authorization": f"Bearer {found[0]}"}
    assert script.get("/api/jobs", headers=headers).status_code == 200
    (token,) = school.studio.accounts.tokens(school.owner.id)
    client.post(f"/account/tokens/{token.id}/revoke", data={"csrf_token": csrf_token(client)})
    assert script.get("/api/jobs", headers=headers).status_code == 401


# Administration


def administer(school: School, path: str, **form: str) -> TestResponse:
    return school.call(Caller.HEAD, "POST", f"/administration{path}", **form)


def test_who_is_disabled_is_out_at_once(school: School) -> None:
    browser, script = school.client(Caller.OWNER), school.client(Caller.OWNER_TOKEN)
    assert (browser.get("/account").status_code, script.get("/api/jobs").status_code) == (200, 200)
    administer(school, f"/people/{school.owner.id}/active", active="no")
    assert (browser.get("/account").status_code, script.get("/api/jobs").status_code) == (401, 401)


def test_nobody_takes_away_her_own_rights_by_mistake(school: School) -> None:
    for step, form in (("role", {"role": "teacher"}), ("active", {"active": "no"}), ("remove", {})):
        assert administer(school, f"/people/{school.head.id}/{step}", **form).status_code == 409
    head = school.studio.accounts.person(school.head.id)
    assert head.is_active and head.role is Role.ADMINISTRATOR


def test_a_role_holds_at_once(school: School) -> None:
    browser = school.client(Caller.OWNER)
    assert browser.get("/administration/people").status_code == 403
    administer(school, f"/people/{school.owner.id}/role", role="administrator")
    assert browser.get("/administration/people").status_code == 200


@pytest.mark.parametrize("jobs", ["on", ""])
def test_removing_somebody_takes_her_jobs_along_where_that_is_wished(school: School, jobs: str) -> None:
    job_id = school.make_job(school.owner.id)
    root = Path(school.studio.gateway.snapshot(job_id).root)
    administer(school, f"/people/{school.owner.id}/remove", jobs=jobs)
    assert [job.job_id for job in school.studio.gateway.jobs()] == ([] if jobs else [job_id])
    assert root.exists() != bool(jobs)
    assert sign_in(school.app.test_client(), school.owner.email, PASSWORD).status_code == 401


def test_rules_that_do_not_fit_are_refused_in_words(school: School) -> None:
    answer = administer(school, "/rules", budget_usd="much", upload_mib="10", jobs_at_once="0")
    words = answer.get_data(as_text=True)
    assert answer.status_code == 400
    assert "amount of US dollars" in words and "1 to 100 unfinished" in words and 'value="much"' in words
    assert school.studio.accounts.policy().upload_mib == 20
    assert administer(school, "/rules", budget_usd="12,50", session_days="").status_code == 400
    assert administer(school, "/rules", budget_usd="12,50", session_days="7").status_code == 303
    policy = school.studio.accounts.policy()
    assert (policy.budget_usd, policy.session_days) == (12.5, 7)


def test_the_audit_log_is_filtered_and_paged(school: School) -> None:
    for _ in range(60):
        school.studio.accounts.record("token-made", TESTER, "50%_off")
    client = school.client(Caller.HEAD)
    first = client.get("/administration/audit?action=token-made").get_data(as_text=True)
    assert first.count("50%_off") == 50
    following = re.search(r'href="(/administration/audit\?[^"]*before=\d+)"', first)
    assert following
    second = client.get(following[1].replace("&amp;", "&")).get_data(as_text=True)
    assert second.count("50%_off") == 10
    assert client.get("/administration/audit?who=50%25_").get_data(as_text=True).count("50%_off") == 50
    assert "50%_off" not in client.get("/administration/audit?who=nobody").get_data(as_text=True)
    assert client.get("/administration/audit?before=x&who=%00&action='").status_code == 200
