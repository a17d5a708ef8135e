"""The administrator and a teacher at their browsers, with the real server; and that no secret is left anywhere."""

import json
import os
import re
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from app.server.access import COOKIE
from tests.support.browser import open_page, overflow, serious_findings, take_picture
from tests.support.command import Command
from tests.support.school import SECRET_KEY, School, running_school
from tests.support.server import workbook_bytes
from tests.support.service import WritingService

pytestmark = [pytest.mark.engine, pytest.mark.timeout(300)]

API_KEY = "sk-flow-0123456789abcdefghij"
HEADS, TEACHERS = "gravel sonnet kettle", "tulip anvil harbour"
PICTURES = os.environ.get("WORKSHEET_STUDIO_PICTURES", "")


@pytest.fixture(scope="module")
def service() -> Iterator[WritingService]:
    with WritingService(key=API_KEY, first_seconds=3.0, item_seconds=0.01) as service:
        yield service


@pytest.fixture
def school(tmp_path: Path, service: WritingService) -> Iterator[School]:
    with running_school(tmp_path, "--sign-in", OPENAI_BASE_URL=service.url) as school:
        yield school


def look(page: Page, name: str) -> None:
    """What must hold for each page; and a picture where somebody wants one."""
    assert serious_findings(page) == []
    assert overflow(page) <= 0
    if PICTURES:
        take_picture(page, Path(PICTURES) / f"{name}.png")


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def choose_password(page: Page, password: str) -> None:
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_label("The same password again").fill(password)
    press(page, "Set the password and sign in")


def set_up_link(school: School) -> str:
    command = Command(school.home.root, (("SECRET_KEY", SECRET_KEY),))
    said = command.run("people", "setup", "--url", school.address)
    found = re.search(r"https?://\S+/welcome/\S+", said.out)
    assert found, said
    return found[0]


def session_of(page: Page) -> str:
    return next(str(each["value"]) for each in page.context.cookies() if each["name"] == COOKIE)


def ask(school: School, path: str, token: str) -> int:
    request = urllib.request.Request(school.address + path, headers={"Authorization": f"Bearer {token}"})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def begin_job(school: School, token: str, workbook: bytes) -> str:
    """Send a workbook as a script does."""
    head = b'--B\r\nContent-Disposition: form-data; name="file"; filename="Grade 7.xlsx"\r\n\r\n'
    request = urllib.request.Request(
        f"{school.address}/generate-academy-async",
        data=head + workbook + b"\r\n--B--\r\n",
        headers={"Authorization": f"Bearer {token}", "Content-Type": "multipart/form-data; boundary=B"},
    )
    with urllib.request.urlopen(request, timeout=60) as answer:
        return str(json.loads(answer.read())["task_id"])


def test_from_the_set_up_link_to_a_teacher_who_is_disabled(school: School, browser: Browser, tmp_path: Path) -> None:
    with ExitStack() as stack:
        head = stack.enter_context(open_page(browser, school.address))
        teacher = stack.enter_context(open_page(browser, school.address, is_phone=True, locale="en-US"))
        secrets = {"SECRET_KEY": SECRET_KEY, "API key": API_KEY, "head's password": HEADS, "teacher's": TEACHERS}

        link = secrets["set-up link"] = set_up_link(school)
        head.goto(link)
        look(head, "set-up")
        head.get_by_label("E-mail address").fill("head@school.example")
        head.get_by_label("Name", exact=True).fill("Ada Head")
        choose_password(head, HEADS)
        head.get_by_text("Welcome, Ada Head").wait_for()

        keep_key(head)
        invitation = secrets["invitation"] = invite(head)
        come(teacher, invitation)
        token = secrets["token"] = make_token(teacher)
        assert ask(school, "/api/jobs", token) == 200
        secrets |= {"head's session": session_of(head), "teacher's session": session_of(teacher)}

        begin_job(school, token, workbook_bytes(tmp_path, 6))
        see_workers(head)
        set_budget(head)
        read_the_log(head)
        disable(head)
        teacher.goto("/account")
        teacher.get_by_role("heading", name="Please sign in").wait_for()
        assert ask(school, "/api/jobs", token) == 401

        head.get_by_text("Ada Head").first.click()
        press(head, "Sign out")
        head.get_by_text("You are signed out.").wait_for()
    assert leaks(school, tmp_path, secrets) == []


def keep_key(head: Page) -> None:
    head.get_by_role("link", name="Administration").click()
    head.get_by_role("link", name="Writing service").click()
    head.get_by_label("API key").fill("sk-mistyped-0123456789")
    press(head, "Keep the key")
    press(head, "Test the service")
    head.get_by_text("The test failed.").wait_for()
    look(head, "writing-wrong-key")
    head.get_by_label("API key").fill(f"  {API_KEY}\n")
    press(head, "Keep the key")
    head.get_by_text("The key is kept.").wait_for()
    press(head, "Test the service")
    head.get_by_text("The service answers and takes the key.").wait_for()
    look(head, "writing-tested")
    assert API_KEY not in head.content()


def invite(head: Page) -> str:
    head.get_by_role("link", name="People", exact=True).click()
    head.get_by_label("E-mail address").fill("tina@school.example")
    head.get_by_label("Name", exact=True).fill("Tina Teacher")
    press(head, "Make an invitation")
    look(head, "invitation")
    return head.get_by_label("One-time link").input_value()


def come(teacher: Page, invitation: str) -> None:
    teacher.goto(invitation)
    teacher.get_by_text("tina@school.example").wait_for()
    look(teacher, "welcome-phone")
    choose_password(teacher, TEACHERS)
    teacher.get_by_text("Welcome, Tina Teacher").wait_for()
    teacher.goto("/account")
    look(teacher, "account-phone")
    teacher.locator(".menu summary").first.click()
    menu = teacher.locator(".menu-body").first.bounding_box()
    assert menu and menu["x"] >= 0  # her name beside it must not push it out of the phone
    teacher.locator(".menu summary").first.click()
    teacher.get_by_text("Tina Teacher").first.click()
    press(teacher, "Sign out")
    teacher.get_by_text("You are signed out.").wait_for()
    teacher.goto("/sign-in?next=/account")
    teacher.get_by_label("E-mail address").fill("Tina@School.example")
    teacher.get_by_label("Password").fill("guessed wrong")
    press(teacher, "Sign in")
    teacher.get_by_text("do not fit").wait_for()
    look(teacher, "sign-in-failed-phone")
    teacher.get_by_label("Password").fill(TEACHERS)
    press(teacher, "Sign in")
    teacher.get_by_role("heading", name="My account").wait_for()


def make_token(teacher: Page) -> str:
    teacher.get_by_label("What the token is for").fill("Backup script")
    press(teacher, "Make a token")
    look(teacher, "token-phone")
    return teacher.get_by_label("Backup script").input_value()


def see_workers(head: Page) -> None:
    """Until one is at a lesson: its title is all that an administrator sees of it."""
    head.goto("/administration/workers")
    for _ in range(60):
        if head.get_by_text("Photosynthesis, part").count():
            break
        head.get_by_role("link", name="Look again").click()
        time.sleep(0.2)
    head.get_by_text("Photosynthesis, part").first.wait_for()
    head.get_by_text("can use AI").wait_for()
    look(head, "workers")
    assert "Plants make sugar" not in head.content()


def set_budget(head: Page) -> None:
    head.get_by_role("link", name="Rules").click()
    head.get_by_label("Budget of a teacher for a month, in US dollars").fill("12,50")
    press(head, "Change the rules")
    head.get_by_text("The rules are changed").wait_for()
    look(head, "rules")
    assert head.get_by_label("Budget of a teacher").input_value() == "12.5"


def read_the_log(head: Page) -> None:
    head.get_by_role("link", name="Audit log").click()
    head.get_by_text("budget_usd: – → 12.5").wait_for()
    look(head, "audit")
    head.get_by_label("Person").fill("tina")
    head.get_by_label("What happened").select_option(label="API token made")
    press(head, "Search")
    head.get_by_role("cell", name="Backup script").wait_for()
    assert head.get_by_role("row").count() == 2


def disable(head: Page) -> None:
    head.get_by_role("link", name="People", exact=True).click()
    head.get_by_role("link", name="Edit Tina Teacher").click()
    look(head, "person")
    press(head, "Disable the account")
    head.get_by_text("is disabled; its sessions have ended").wait_for()


def leaks(school: School, folder: Path, secrets: dict[str, str]) -> list[str]:
    """Where one of the secrets stands in clear, in any file of the server's: logs, database, what it said."""
    school.stop()
    parts = {name: value.rpartition("/")[2].encode() for name, value in secrets.items()}
    found = []
    for file in [path for path in folder.rglob("*") if path.is_file()]:
        content = file.read_bytes()
        found += [f"{name} in {file.relative_to(folder)}" for name, part in parts.items() if part in content]
    names = {file.name for file in folder.rglob("*.log")}
    assert any(name.startswith("server-") for name in names) and "writer.log" in names
    return found
