"""Chromium as people have it, worked by Playwright: pages, screenshots, axe."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

DESKTOP = {"width": 1280, "height": 860}
PHONE = {"width": 390, "height": 844}
NARROW = {"width": 320, "height": 640}
_QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_SERIOUS = ("serious", "critical")


def find_chromium() -> str:
    """The system's Chromium; tests that need it are skipped where there is none."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not found:
        pytest.skip("Chromium is not installed")
    return found


@contextmanager
def running_browser() -> Iterator[Browser]:
    """A browser without a window; it asks nobody but the address that it is told."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(_QUIET))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def open_page(browser: Browser, address: str, *, is_phone: bool = False, **options: Any) -> Iterator[Page]:
    """A page of a person of her own; whatever it complains of in its console fails the test.

    `options` are those of Playwright's contexts (`locale`, `color_scheme`, `viewport`, `java_script_enabled`).
    """
    usual: dict[str, Any] = {
        "base_url": address,
        "locale": "en-US",
        "viewport": PHONE if is_phone else DESKTOP,
        "has_touch": is_phone,
        "is_mobile": is_phone,
        "device_scale_factor": 2 if is_phone else 1,
    }
    context = browser.new_context(**{**usual, **options})
    complaints: list[str] = []
    page = context.new_page()
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if _is_complaint(said) else None)
    try:
        yield page
    finally:
        context.close()
    assert not complaints, complaints


def serious_findings(page: Page) -> list[str]:
    """What axe finds on the page that is serious or critical: rule, and where."""
    response = Axe().run(page).response
    return [
        f"{found['id']} ({found['impact']}): {node['html'][:160]} {node.get('failureSummary', '')[:200]}"
        for found in response["violations"]
        if found["impact"] in _SERIOUS
        for node in found["nodes"]
    ]


def overflow(page: Page) -> int:
    """Pixels by which the page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def take_picture(page: Page, file: Path, *, is_whole: bool = True) -> None:
    """A screenshot."""
    file.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=file, full_page=is_whole, animations="disabled")


def _is_complaint(said: Any) -> bool:
    """A status that is no success is an answer, and tested as such; anything else in the console is a mistake."""
    return said.type in ("error", "warning") and "Failed to load resource" not in said.text
