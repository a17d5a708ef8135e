"""Everybody can use the pages: axe finds nothing serious, nothing is wider than a small phone, nothing is too small."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.support.browser import NARROW, PHONE, open_page, overflow, serious_findings
from tests.support.school import School
from tests.support.teacher import LONG

pytestmark = [pytest.mark.engine, pytest.mark.timeout(600)]

TOO_SMALL = """() => [...document.querySelectorAll("a, button, input, select, summary")]
  .filter((each) => each.checkVisibility() && !each.closest(".for-ears, .skip, .foot, .crumb, h2, label"))
  .map((each) => ({ box: each.getBoundingClientRect(), html: each.outerHTML.slice(0, 120) }))
  .filter(({ box }) => box.width > 1 && box.height > 1 && (box.height < 39.5 || box.width < 39.5))
  .map(({ box, html }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${html}`)"""
TEXTS = ".button span, .pill, .nav-link span, h1, h2, h3, dt, dd, .tab, .hint, label"
CUT_OFF = f"""() => [...document.querySelectorAll("{TEXTS}")]
  .filter((each) => each.checkVisibility() && !each.closest(".for-ears") && getComputedStyle(each).clipPath === "none")
  .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== "inline")
  .map((each) => each.textContent.trim().slice(0, 80))"""


@pytest.fixture(scope="module")
def paths(server: School, browser: Browser) -> list[str]:
    """Every page there is: a draft, a job that is done, the sheets of a lesson, a question, an error."""
    with open_page(browser, server.address) as page:
        page.goto("/")
        page.get_by_role("button", name="Try the sample").click()
        page.wait_for_url("**/new/*")
        draft = page.url
        boxes = page.locator('[name="lesson"]').all()
        for box in boxes[1:]:
            box.uncheck()
        page.get_by_role("button", name="Start", exact=True).click()
        page.wait_for_url(re.compile(r"/jobs/[0-9a-f]{32}$"))
        page.get_by_role("link", name="Download everything (ZIP)").wait_for(timeout=LONG)
        job = page.url
    found = ["/", "/jobs", draft, job, f"{job}/look/1.1", f"{job}/delete", f"{job}/cancel", "/nowhere"]
    return [path.removeprefix(server.address) for path in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("is_phone", [False, True], ids=["desktop", "phone"])
def test_axe_finds_nothing_serious(
    server: School, browser: Browser, paths: list[str], scheme: str, is_phone: bool
) -> None:
    found = {}
    with open_page(browser, server.address, is_phone=is_phone, color_scheme=scheme) as page:
        for path in paths:
            page.goto(path)
            found[path] = serious_findings(page)
            page.locator("details.menu summary").first.click()
            found[f"{path}, menu"] = serious_findings(page)
    assert not {path: findings for path, findings in found.items() if findings}


def test_axe_finds_nothing_serious_in_a_question(server: School, browser: Browser, paths: list[str]) -> None:
    with open_page(browser, server.address) as page:
        page.goto(paths[3])
        page.get_by_role("link", name="Delete job…").click()
        assert serious_findings(page) == []


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_nothing_is_wider_than_a_small_phone_or_too_small_for_a_finger(
    server: School, browser: Browser, paths: list[str], language: str
) -> None:
    found = {}
    with open_page(browser, server.address, is_phone=True, viewport=NARROW, locale=language) as page:
        for path in paths:
            page.goto(path)
            found[path] = [overflow(page), page.evaluate(TOO_SMALL), page.evaluate(CUT_OFF)]
    assert not {path: problems for path, problems in found.items() if problems != [0, [], []]}


@pytest.mark.parametrize("language", ["de", "es"])
def test_nothing_is_cut_off_on_a_desktop(server: School, browser: Browser, paths: list[str], language: str) -> None:
    found = {}
    with open_page(browser, server.address, locale=language) as page:
        for path in paths:
            page.goto(path)
            found[path] = [overflow(page), page.evaluate(CUT_OFF)]
    assert not {path: problems for path, problems in found.items() if problems != [0, []]}


def test_large_text_does_not_break_the_pages(server: School, browser: Browser, paths: list[str]) -> None:
    with open_page(browser, server.address, viewport=PHONE) as page:
        for path in paths:
            page.goto(path)
            page.evaluate("document.documentElement.style.fontSize = '200%'")
            assert overflow(page) == 0, path


def test_the_keyboard_reaches_all_in_order(server: School, browser: Browser, paths: list[str]) -> None:
    with open_page(browser, server.address) as page:
        page.goto("/")
        page.keyboard.press("Tab")
        assert _focused(page) == "Skip to the content"
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.name") == "product"
        page.keyboard.press("ArrowRight")
        assert page.locator('[value="caterpillar"]').is_checked()
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.id") == "file"
        page.keyboard.press("Tab")
        assert _focused(page) == "Try the sample"


def test_a_focus_can_be_seen(server: School, browser: Browser, paths: list[str]) -> None:
    with open_page(browser, server.address) as page:
        for path in paths:
            page.goto(path)
            for _ in range(12):
                page.keyboard.press("Tab")
                seen = page.evaluate(
                    "() => { const shown = (each) => each && getComputedStyle(each).outlineStyle !== 'none';"
                    "const focused = document.activeElement;"
                    "return focused === document.body || shown(focused) || shown(focused.closest('.product'))"
                    " || shown(focused.nextElementSibling); }"
                )
                assert seen, (path, page.evaluate("document.activeElement.outerHTML"))


def test_what_moves_keeps_still_for_those_who_ask_for_it(server: School, browser: Browser) -> None:
    with open_page(browser, server.address, reduced_motion="reduce") as page:
        page.goto("/")
        moving = page.evaluate(
            "[...document.querySelectorAll('*')]"
            ".filter((each) => getComputedStyle(each).transitionDuration !== '0s').length"
        )
    assert moving == 0


def test_language_and_appearance_are_chosen_by_hand(server: School, browser: Browser) -> None:
    with open_page(browser, server.address, color_scheme="light") as page:
        page.goto("/jobs")
        for name in ("Dark", "Deutsch"):
            page.locator("details.menu summary").first.click()
            page.get_by_role("button", name=name).click()
        assert page.url.endswith("/jobs")
        assert page.locator("html").get_attribute("lang") == "de"
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(22, 25, 27)"


def test_a_file_that_is_refused_is_said_aloud(server: School, browser: Browser, tmp_path: Path) -> None:
    wrong = tmp_path / "notes.txt"
    wrong.write_text("no workbook")
    with open_page(browser, server.address) as page:
        page.goto("/")
        page.set_input_files("#file", wrong)
        page.get_by_role("alert").wait_for()
        assert "notes.txt" in page.get_by_role("alert").inner_text()


def _focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.textContent.trim()"))
