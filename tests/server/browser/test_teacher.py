"""A teacher's whole way, in a real browser on a real server with its engine."""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.browser import open_page, overflow
from tests.support.school import School
from tests.support.teacher import LONG, choose_lessons, drop_file, row, start, wait_for_words

pytestmark = [pytest.mark.engine, pytest.mark.timeout(600)]
CELLS, PARTS = "Cells: The Basic Units of Life", "Parts of a Cell and Their Functions"
NUMBER = re.compile(r"\d")


@pytest.mark.parametrize("is_phone", [False, True], ids=["desktop", "phone"])
def test_from_a_dropped_workbook_to_its_worksheets(
    server: School, browser: Browser, sample: Path, tmp_path: Path, is_phone: bool
) -> None:
    with open_page(browser, server.address, is_phone=is_phone) as page:
        page.goto("/")
        drop_file(page, sample)
        page.wait_for_url("**/new/*")
        expect(page.get_by_text("11 of 11 lessons chosen")).to_be_visible()
        choose_lessons(page, [CELLS, PARTS])
        expect(page.get_by_text("2 of 11 lessons chosen")).to_be_visible()
        expect(page.locator('[data-figure="files"]')).to_have_text("18")
        assert overflow(page) == 0
        start(page)
        assert page.locator(".lesson").count() == 2
        wait_for_words(row(page, "1.1"), "Done")
        zip_link = row(page, "1.1").get_by_role("link", name="ZIP 1.1")
        with page.expect_download() as waiting:
            zip_link.click()
        lesson_zip = tmp_path / "lesson.zip"
        waiting.value.save_as(lesson_zip)
        assert [name for name in zipfile.ZipFile(lesson_zip).namelist() if name.endswith(".pdf")]
        wait_for_words(row(page, "1.2"), "Done")
        with page.expect_download(timeout=LONG) as waiting:
            page.get_by_role("link", name="Download everything (ZIP)").click(timeout=LONG)
        waiting.value.save_as(tmp_path / "all.zip")
        names = zipfile.ZipFile(tmp_path / "all.zip").namelist()
        assert len([name for name in names if name.endswith(".pdf")]) >= 16
        _look_at(page)
        assert overflow(page) == 0


def _look_at(page: Page) -> None:
    """The first lesson's sheets: a tab each, and pages that are really drawn."""
    row(page, "1.1").get_by_role("link", name="Look").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(CELLS)
    image = page.locator(".sheet-pages img").first
    image.wait_for()
    assert image.evaluate("async (image) => { await image.decode(); return image.naturalWidth; }") > 0
    assert re.search(r"/1/1-(800|1600)\.png", str(image.evaluate("(image) => image.currentSrc")))
    page.get_by_role("link", name="Multiple choice").click()
    page.get_by_role("link", name="Answer sheet").click()
    assert "Multiple choice, Answer sheet" in (page.locator(".sheet-pages img").first.get_attribute("alt") or "")
    page.get_by_role("link", name="Zoom in").click()
    expect(page.get_by_text("150%")).to_be_visible()
    assert overflow(page) == 0  # a large page is moved in its own frame
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Open the PDF").click()
    assert "/files/" in opened.value.url
    opened.value.close()


def test_rows_move_while_the_page_stays_as_it_is(server: School, browser: Browser) -> None:
    with open_page(browser, server.address) as page:
        page.goto("/")
        page.get_by_role("button", name="Try the sample").click()
        address = start(page)
        states = page.locator(".lesson .pill").all_text_contents()
        page.evaluate("window.loadedOnce = true")
        button = row(page, "5.1").get_by_role("button", name="Cancel")
        button.focus()
        before = page.evaluate("window.scrollY")
        expect(page.locator(".lesson .pill").filter(has_text="Done").first).to_be_visible(timeout=LONG)
        assert page.locator(".lesson .pill").all_text_contents() != states
        assert page.evaluate("[window.loadedOnce, window.scrollY]") == [True, before]
        expect(button).to_be_focused()
        assert NUMBER.search(page.locator("[data-said]").text_content() or "")
        page.goto("/jobs")
        page.goto(address)  # she comes back, and it went on
        assert page.locator(".lesson .pill").filter(has_text="Done").count() >= 1
        page.get_by_role("link", name="Cancel job…").click()
        page.get_by_role("dialog").get_by_role("button", name="Cancel the job").click()
        expect(page.locator(".job-head .pill")).to_contain_text("Cancelled", timeout=LONG)


def test_a_lesson_is_cancelled_and_taken_up_again_with_the_keyboard(server: School, browser: Browser) -> None:
    with open_page(browser, server.address) as page:
        page.goto("/")
        page.get_by_role("button", name="Try the sample").click()
        start(page)  # of all lessons, so that the last one still waits when its button is pressed
        row(page, "5.1").get_by_role("button", name="Cancel").focus()
        page.keyboard.press("Enter")
        wait_for_words(row(page, "5.1"), "Cancelled")
        expect(row(page, "5.1").get_by_role("button", name="Retry")).to_be_focused()
        page.keyboard.press("Enter")
        wait_for_words(row(page, "5.1"), "Done")
        wait_for_words(row(page, "1.1"), "Done")


def test_pausing_resuming_and_deleting(server: School, browser: Browser) -> None:
    with open_page(browser, server.address) as page:
        page.goto("/")
        page.get_by_role("button", name="Try the sample").click()
        address = start(page)
        page.get_by_role("button", name="Pause").click()
        expect(page.locator(".job-head .pill")).to_contain_text("Paused", timeout=LONG)
        page.get_by_role("button", name="Resume").click()
        expect(page.get_by_role("link", name="Download everything (ZIP)")).to_be_visible(timeout=LONG)
        page.get_by_role("link", name="Delete job…").click()
        dialog = page.get_by_role("dialog", name="Delete this job?")
        page.keyboard.press("Escape")
        expect(dialog).to_be_hidden()
        page.get_by_role("link", name="Delete job…").click()
        dialog.get_by_role("button", name="Delete", exact=True).click()
        page.wait_for_url("**/jobs")
        expect(page.get_by_text("The job is deleted, with its files.")).to_be_visible()
        answer = page.goto(address)
        assert answer is not None and answer.status == 404


def test_without_a_script_everything_works_too(server: School, browser: Browser, sample: Path) -> None:
    with open_page(browser, server.address, java_script_enabled=False) as page:
        page.goto("/")
        page.get_by_label("Choose a workbook").set_input_files(sample)
        page.get_by_role("button", name="Read the workbook").click()
        page.wait_for_url("**/new/*")
        for box in page.locator('[name="lesson"]').all()[2:]:
            box.uncheck()
        page.get_by_role("button", name="Work it out again").click()
        expect(page.get_by_text("2 of 11 lessons chosen")).to_be_visible()
        expect(page.locator('[data-figure="files"]')).to_have_text("18")
        start(page)
        page.get_by_role("link", name="Cancel job…").click()
        page.wait_for_url("**/cancel")
        page.get_by_role("button", name="Cancel the job").click()
        page.wait_for_url(re.compile(r"/jobs/[0-9a-f]{32}$"))
        expect(page.get_by_text("Cancelled. What is done stays.")).to_be_visible()


def test_a_lost_server_is_said_and_comes_back(browser: Browser, tmp_path: Path, lonely: "Callable[[], School]") -> None:
    server = lonely()
    with open_page(browser, server.address) as page:
        page.goto("/")
        page.get_by_role("button", name="Try the sample").click()
        start(page)
        expect(page.locator(".lesson .pill").filter(has_text=re.compile("Writing|Done")).first).to_be_visible(
            timeout=LONG
        )
        server.kill()
        lost = page.get_by_text("The server does not answer just now.")
        expect(lost).to_be_visible(timeout=LONG)
        server.start()
        server.wait_for_engine()
        expect(lost).to_be_hidden(timeout=LONG)
        expect(page.get_by_role("link", name="Download everything (ZIP)")).to_be_visible(timeout=2 * LONG)
        assert page.locator(".lesson .pill").filter(has_text="Done").count() == 11


@pytest.fixture
def lonely(tmp_path: Path) -> "Callable[[], School]":
    """A server of the test's own, since it is killed."""
    from contextlib import ExitStack

    from tests.support.school import running_school

    with ExitStack() as stack:
        yield lambda: stack.enter_context(running_school(tmp_path / "lonely", "--writers", "4"))
