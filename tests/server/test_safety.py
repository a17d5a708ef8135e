"""What a stranger, another site's page, a proxy or an odd name can do to the server: nothing."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from itsdangerous import URLSafeTimedSerializer

from app.server.access import COOKIE, CSRF_LIFETIME
from app.server.app import LARGEST_REQUEST
from app.server.pages.appearance import local_address
from tests.support.callers import Caller, School, csrf_token, open_school
from tests.support.server import PASSWORD, SECRET_KEY, TESTER, upload, workbook_bytes

ELSEWHERE = (
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\\/evil.example",
    "http://evil.example",
    "https:evil.example",
    "http:/evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "\n//evil.example",
    "/\r\nSet-Cookie: a=b",
    "evil.example",
    "",
    " //evil.example",
    "/\u2028/evil.example",
    "@evil.example",
)


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        with open_school(tmp_path_factory.mktemp("school")) as school:
            school.studio.accounts.change_policy(TESTER, jobs_at_once=100)
            yield school


@pytest.fixture
def browser(school: School) -> FlaskClient:
    """A browser in which the teacher is signed in."""
    return school.client(Caller.OWNER)


# Forms of other sites


@pytest.mark.parametrize("token", ["", "nonsense", "of another browser", "of yesterday"])
def test_a_form_without_our_own_token_does_nothing(school: School, browser: FlaskClient, token: str) -> None:
    csrf_token(browser)
    sent = {"of another browser": csrf_token(school.client(Caller.OWNER)), "of yesterday": old_token(browser)}
    answer = browser.post("/account/name", data={"name": "Changed", "csrf_token": sent.get(token, token)})
    assert answer.status_code == 403
    assert school.studio.accounts.person(school.owner.id).name != "Changed"


def old_token(browser: FlaskClient) -> str:
    """What was a token of this browser more than a day ago."""
    with browser.session_transaction() as session:
        value = session["csrf_token"]
    signer = URLSafeTimedSerializer(SECRET_KEY, salt="wtf-csrf-token")
    moment = time.time
    try:
        time.time = lambda: moment() - CSRF_LIFETIME - 60
        return str(signer.dumps(value))
    finally:
        time.time = moment


def test_an_endpoint_asks_for_the_token_too_where_a_cookie_says_who_it_is(school: School, browser: FlaskClient) -> None:
    job_id = school.make_job(school.owner.id)
    assert browser.post(f"/api/jobs/{job_id}/cancel").status_code == 403
    assert browser.delete(f"/api/jobs/{job_id}").status_code == 403
    assert browser.post(f"/api/jobs/{job_id}/cancel", headers={"X-CSRFToken": csrf_token(browser)}).status_code == 200


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Origin", "https://evil.example"),
        ("Origin", "http://localhost.evil.example"),
        ("Origin", "http://localhost:9999"),
        ("Origin", "file://"),
        ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Site", "same-site"),
    ],
)
def test_requests_of_other_sites_are_refused(school: School, browser: FlaskClient, name: str, value: str) -> None:
    form = {"name": "Changed", "csrf_token": csrf_token(browser)}
    assert browser.post("/account/name", data=form, headers={name: value}).status_code == 403
    assert browser.post("/account/name", data=form, headers={"Origin": "http://localhost"}).status_code == 303


# A server without sign-in


@pytest.fixture
def open_server(tmp_path: Path) -> Iterator[School]:
    with open_school(tmp_path, needs_sign_in=False) as school:
        yield school


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1.nip.example"]
)
def test_without_sign_in_other_names_of_this_machine_are_refused(open_server: School, host: str) -> None:
    """A page of a stranger can point its own name at this machine, but not change what the browser calls it."""
    client = open_server.app.test_client()
    assert client.get("/", headers={"Host": host}).status_code == 403
    assert client.post("/api/check", headers={"Host": host}).status_code == 403
    for own in ("localhost:8080", "127.0.0.1:8080", "[::1]:8080"):
        assert client.get("/api/jobs", headers={"Host": own}).status_code == 200


@pytest.mark.parametrize("name", ["X-Forwarded-For", "Forwarded", "X-Real-IP", "x-forwarded-for"])
def test_without_sign_in_nothing_comes_through_a_proxy(open_server: School, name: str) -> None:
    client = open_server.app.test_client()
    assert client.get("/", headers={name: "203.0.113.7"}).status_code == 403


# Cookies, headers, addresses


def set_cookies(school: School, address: str = "http://localhost") -> dict[str, str]:
    """The cookies that signing in sets, as the browser is told them."""
    client = school.app.test_client()
    secure = {"base_url": address}
    page = client.get("/sign-in", **secure).get_data(as_text=True)
    token = re.search(r'name="csrf_token" value="([^"]+)"', page)
    assert token
    form = {"email": school.owner.email, "password": PASSWORD, "csrf_token": token[1]}
    answer = client.post("/sign-in", data=form, **secure)
    assert answer.status_code == 303, answer.text
    told = answer.headers.getlist("Set-Cookie") + client.get("/sign-in", **secure).headers.getlist("Set-Cookie")
    told += client.get("/account", **secure).headers.getlist("Set-Cookie")
    return {each.partition("=")[0]: each for each in told}


def test_cookies_are_for_this_server_alone(school: School) -> None:
    told = set_cookies(school)
    assert set(told) == {COOKIE, "worksheet_studio_device", "worksheet_studio_form"}
    assert all("HttpOnly" in each and "SameSite=Lax" in each and "Domain" not in each for each in told.values())


def test_cookies_travel_by_tls_only_where_people_use_it(tmp_path: Path) -> None:
    with open_school(tmp_path, public_url="https://worksheets.school.example") as school:
        told = set_cookies(school, "https://worksheets.school.example")
    assert len(told) == 3
    assert all("; Secure" in each for each in told.values())


@pytest.mark.parametrize("path", ["/", "/sign-in", "/nowhere", "/health", "/static/style.css", "/api/jobs", "/metrics"])
@pytest.mark.parametrize("caller", [Caller.NOBODY, Caller.OWNER, Caller.HEAD])
def test_every_answer_says_what_a_page_may_do(school: School, caller: Caller, path: str) -> None:
    headers = school.call(caller, "GET", path).headers
    policy = dict(part.strip().partition(" ")[::2] for part in headers["Content-Security-Policy"].split(";"))
    assert (
        policy["default-src"] == "'none'" and policy["frame-ancestors"] == "'none'" and policy["base-uri"] == "'none'"
    )
    assert policy["script-src"] == policy["style-src"] == policy["form-action"] == "'self'"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize(
    "path", ["/sign-in", "/account", "/administration/people", "/administration/writing", "/nowhere"]
)
def test_pages_hold_nothing_that_the_policy_forbids(school: School, path: str) -> None:
    page = school.call(Caller.HEAD, "GET", path).get_data(as_text=True)
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|javascript:", page)
    assert not re.search(r'(?:src|href|action)="(?:https?:)?//', page)


@pytest.mark.parametrize("address", ELSEWHERE)
def test_nobody_is_led_elsewhere(school: School, address: str) -> None:
    assert local_address(address) == "/"
    client = school.app.test_client()
    form = {"email": school.owner.email, "password": PASSWORD, "next": address, "csrf_token": csrf_token(client)}
    assert client.post("/sign-in", data=form).headers["Location"] == "/"
    signed_in = client.get("/sign-in", query_string={"next": address})
    assert (signed_in.status_code, signed_in.headers["Location"]) == (303, "/")


@pytest.mark.parametrize("address", ["/%2f%2fevil.example", "/%5cevil.example", "/jobs?next=//evil.example", "/jobs#x"])
def test_who_comes_from_a_page_of_ours_gets_back_there(school: School, address: str) -> None:
    client = school.app.test_client()
    form = {"email": school.owner.email, "password": PASSWORD, "next": address, "csrf_token": csrf_token(client)}
    location = client.post("/sign-in", data=form).headers["Location"]
    assert location.startswith("/") and location[1:2] not in ("/", "\\")
    assert location.partition("?")[0].partition("#")[0] in (address.partition("?")[0].partition("#")[0],)


# Downloads

ODD_NAMES = (
    "../../home/ledger.sqlite3",
    "..%2f..%2fledger.sqlite3",
    "%2e%2e/%2e%2e/ledger.sqlite3",
    "%252e%252e%252fledger.sqlite3",
    "Grade 7/../../../ledger.sqlite3",
    "Grade 7/1.pdf%00.zip",
    "Grade 7/1.pdf%00",
    "/etc/passwd",
    "%2fetc%2fpasswd",
    "//etc/passwd",
    "..\\..\\ledger.sqlite3",
    "..%5c..%5cledger.sqlite3",
    "C:%5cWindows%5cwin.ini",
    "C:/Windows/win.ini",
    "%5c%5cserver%5cshare%5cfile",
    "file:%2f%2f%2fetc%2fpasswd",
    "Grade 7",
    "Grade 7/1.zip",
    ".",
    "%2e",
    "",
    "\u202efdp.1",
    "a" * 5000,
)


@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names_fetch_nothing(school: School, name: str) -> None:
    job_id = school.make_job(school.owner.id)
    script = school.client(Caller.OWNER_TOKEN)
    for path in (f"/files/{job_id}/{name}", f"/download/{name}", f"/download/{name}_{job_id}.zip"):
        answer = script.get(path, buffered=True)
        assert answer.status_code in (404, 308), path
        assert b"PDF" not in answer.data and b"root:" not in answer.data
    assert script.get(f"/files/{job_id}/Grade 7/1.pdf", buffered=True).status_code == 200


@pytest.mark.parametrize("where", ["file", "folder", "root"])
def test_links_that_lead_out_of_the_folder_are_not_followed(school: School, tmp_path: Path, where: str) -> None:
    job_id = school.make_job(school.owner.id)
    root = Path(school.studio.gateway.snapshot(job_id).root)
    secret = tmp_path / "secret" / "Grade 7"
    secret.mkdir(parents=True)
    for name in ("1.pdf", "1.zip"):
        (secret / name).write_bytes(b"%PDF secret of the server")
    if where == "file":
        for name in ("1.pdf", "1.zip"):
            (root / "Grade 7" / name).unlink()
            (root / "Grade 7" / name).symlink_to(secret / name)
    elif where == "folder":
        (root / "Grade 7").rename(root / "former")
        (root / "Grade 7").symlink_to(secret)
    else:  # beside a file that stays: what is inside the folder may be linked
        (root / "Grade 7" / "1.pdf").unlink()
        (root / "Grade 7" / "1.pdf").symlink_to(school.studio.home.ledger_file)
    script = school.client(Caller.OWNER_TOKEN)
    assert script.get(f"/files/{job_id}/Grade 7/1.pdf", buffered=True).status_code == 404
    if where != "root":
        assert script.get(f"/download/x_1.1_{job_id}.zip", buffered=True).status_code == 404


def test_files_of_another_job_are_not_fetched_by_ones_own(school: School) -> None:
    own, other = school.make_job(school.owner.id), school.make_job(school.other.id)
    script = school.client(Caller.OWNER_TOKEN)
    folder = Path(school.studio.gateway.snapshot(other).root).name
    for name in (f"../{folder}/Grade 7/1.pdf", f"%2e%2e/{folder}/Grade 7/1.pdf"):
        assert script.get(f"/files/{own}/{name}", buffered=True).status_code == 404
    assert script.get(f"/download/x_1.1_{other}.zip", buffered=True).status_code == 404


# Uploads: their size as it arrives is tested in test_uploading.py


@pytest.mark.parametrize(
    "name",
    [
        "a" * 10_000 + ".xlsx",
        "../../../outside.xlsx",
        "..\\..\\outside.xlsx",
        "C:\\Windows\\outside.xlsx",
        "/tmp/outside.xlsx",
        "nul\0in the midst.xlsx",
        "marks \u202exslx.\u202c.xlsx",
        "con.xlsx",
        ".xlsx",
    ],
)
def test_the_name_of_an_upload_is_shown_and_never_a_path(school: School, tmp_path: Path, name: str) -> None:
    script = school.client(Caller.OWNER_TOKEN)
    home = school.studio.home.root
    answer = script.post("/generate-academy-async", data=upload(workbook_bytes(tmp_path), name))
    assert answer.status_code == 202, answer.text
    job = school.studio.gateway.snapshot(answer.json["task_id"])
    assert job.title.isprintable() and 0 < len(job.title) <= 120
    assert not set("/\\\0\u202e") & set(job.title)
    assert Path(job.root).parent == home / "worksheets"
    assert not [path for path in (*home.rglob("*"), *Path("/tmp").glob("*")) if path.name == "outside.xlsx"]
    assert not list((home / "uploads").iterdir())


def test_forms_that_are_too_much_are_refused(school: School) -> None:
    script = school.client(Caller.OWNER_TOKEN)
    part = '--x\r\nContent-Disposition: form-data; name="field{}"\r\n\r\n{}\r\n'
    for body in ("".join(part.format(n, "x") for n in range(1001)), part.format(1, "x" * 600_000)):
        sent = f"{body}--x--\r\n".encode()
        answer = script.post("/api/check", data=sent, content_type="multipart/form-data; boundary=x")
        assert (answer.status_code, answer.json["code"]) == (413, "too-large")
    too_large = script.post("/api/check", headers={"Content-Length": str(LARGEST_REQUEST + 1)}, data=b"")
    assert too_large.status_code in (400, 413)


# Errors


@pytest.mark.parametrize("path", ["/api/jobs", "/"])
def test_what_went_wrong_inside_is_for_the_log(school: School, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError(f"{school.studio.home.root} secret inside")

    client = school.client(Caller.OWNER)
    monkeypatch.setattr(type(school.studio.gateway), "jobs", fail)
    monkeypatch.setattr("app.server.pages.home._page", fail)
    answer = client.get(path)
    assert answer.status_code == 500
    words = answer.get_data(as_text=True)
    assert "secret inside" not in words and "RuntimeError" not in words and str(school.studio.home.root) not in words
    assert re.search(r"number: [0-9a-f]{8}", words)
