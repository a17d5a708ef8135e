"""What tests ask of pages: their forms' tokens, and what must hold for the HTML of each of them."""

import re
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path

import pypdfium2
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from app.core.jobs import LessonState
from app.core.ledger import Ledger
from app.server.services import Services
from tests.support.server import set_lesson

_TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')
_HEADING = re.compile(r"h([1-6])")
_NEED_A_NAME = ("input", "select", "textarea")
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)


def form_token(client: FlaskClient, path: str = "/") -> str:
    """The token of the forms of a page."""
    found = _TOKEN.search(client.get(path).text)
    assert found, f"{path} has no form"
    return found[1]


def post(client: FlaskClient, path: str, data: Mapping[str, object] | None = None, **options: object) -> TestResponse:
    """Send a form as a page of ours does."""
    whole = {"csrf_token": form_token(client), **(data or {})}
    return client.post(path, data=whole, **options)


def fetched(client: FlaskClient, path: str) -> TestResponse:
    """The answer, read to its end and closed, as a browser does with a file."""
    answer = client.get(path)
    answer.get_data()
    answer.close()
    return answer


def save_pdf(path: Path, pages: int = 1) -> None:
    """A PDF of empty Letter pages."""
    path.parent.mkdir(parents=True, exist_ok=True)
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(612, 792)
    document.save(path)
    document.close()


def finish_with_sheets(studio: Services, job_id: str, number: int = 1) -> tuple[str, ...]:
    """Let a lesson be done with a worksheet of two pages, an answer sheet and a preview; the names of its files."""
    ledger = Ledger.open(studio.home, studio.settings)
    try:
        job = ledger.snapshot(job_id)
        lesson = job.lessons[number - 1]
        folder = f"{lesson.title}/01. True or False Questions Worksheet"
        names = (
            f"{folder}/{lesson.title} – True or False Worksheet.pdf",
            f"{folder}/{lesson.title} – True or False Answer Sheet.pdf",
            f"{lesson.title}/PREVIEW PDFs (Do not Upload This)/{lesson.title}.pdf",
        )
        for name, pages in zip(names, (2, 1, 1), strict=True):
            save_pdf(Path(job.root, name), pages)
        archive = f"{lesson.title}.zip"
        Path(job.root, archive).write_bytes(b"PK")
        set_lesson(ledger, lesson.task_id, state=LessonState.DONE, files=names, zip=archive)
    finally:
        ledger.close()
    return names


class PageChecker(HTMLParser):
    """Finds in a page what no page of ours may have; `complaints` says what."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.complaints: list[str] = []
        self._open: list[str] = []
        self._level = 0
        self._ids: set[str] = set()
        self._labelled: set[str] = set()
        self._fields: list[tuple[str, dict[str, str], bool]] = []
        self.feed(html)
        self.close()
        self._check_end()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if len(given) != len(attrs):
            self.complaints.append(f"an attribute twice: {self.get_starttag_text()}")
        self._check_safety(tag, given)
        self._check_structure(tag, given)
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID or not self._open:
            return
        if self._open[-1] != tag:
            self.complaints.append(f"</{tag}> closes <{self._open[-1]}> at {self.getpos()}")
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def _check_safety(self, tag: str, given: dict[str, str]) -> None:
        if "style" in given or any(name.startswith("on") for name in given):
            self.complaints.append(f"inline style or handler: {self.get_starttag_text()}")
        if tag == "style" or (tag == "script" and not given.get("src")):
            self.complaints.append(f"inline <{tag}>")
        for name in ("src", "href", "action", "formaction"):
            address = given.get(name, "")
            if (address and not address.startswith(("/", "#"))) or address.startswith("//"):
                self.complaints.append(f"an address elsewhere: {address}")
        if given.get("target") == "_blank" and "noopener" not in given.get("rel", "") and "data-print" not in given:
            self.complaints.append(f"a new tab that can reach back: {self.get_starttag_text()}")

    def _check_structure(self, tag: str, given: dict[str, str]) -> None:
        if "id" in given:
            if given["id"] in self._ids:
                self.complaints.append(f"the id {given['id']} twice")
            self._ids.add(given["id"])
        if (heading := _HEADING.fullmatch(tag)) and "dialog" not in self._open:
            level = int(heading[1])
            if level > self._level + 1:
                self.complaints.append(f"<h{level}> after <h{self._level}>")
            self._level = level
        if tag == "img" and "alt" not in given:
            self.complaints.append("an image without words")
        if tag == "label" and given.get("for"):
            self._labelled.add(given["for"])
        if tag in _NEED_A_NAME and given.get("type") not in ("hidden", "submit"):
            self._fields.append((tag, given, "label" in self._open))

    def _check_end(self) -> None:
        if self._open:
            self.complaints.append(f"never closed: {self._open}")
        for tag, given, is_inside in self._fields:
            if not is_inside and "aria-label" not in given and given.get("id") not in self._labelled:
                self.complaints.append(f"a field without a label: {tag} {given}")


def complaints_about(html: str) -> list[str]:
    """All that is wrong with a page."""
    return PageChecker(html).complaints
