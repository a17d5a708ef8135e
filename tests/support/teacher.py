"""What a teacher does on the pages, by what she sees there."""

import re
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

LONG = 120_000  # ms for what the engine has to do
DROP = """async ([name, data, target]) => {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], name));
  const place = document.querySelector(target);
  for (const kind of ["dragenter", "dragover", "drop"]) {
    place.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }
}"""


def drop_file(page: Page, file: Path, target: str = ".drop") -> None:
    """Drop a file as from a folder of the system's."""
    import base64

    page.evaluate(DROP, [file.name, base64.b64encode(file.read_bytes()).decode(), target])


def choose_lessons(page: Page, titles: Sequence[str]) -> None:
    """Only these."""
    page.get_by_role("button", name="None", exact=True).click()
    for title in titles:
        page.get_by_role("checkbox", name=title).check()


def start(page: Page) -> str:
    """Start the job; the address of its page."""
    page.get_by_role("button", name="Start", exact=True).click()
    page.wait_for_url(re.compile(r"/jobs/[0-9a-f]{32}$"))
    return page.url


def row(page: Page, lesson_id: str) -> Locator:
    """The row of a lesson on its job's page."""
    return page.locator(f'[data-face="lesson-{lesson_id}"]')


def wait_for_words(place: Locator, words: str | re.Pattern[str], timeout: float = LONG) -> None:
    """Until its state says so."""
    expect(place.locator(".pill")).to_have_text(words, timeout=timeout)
