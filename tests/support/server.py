"""Servers of their own for tests: the application on a real database, with an engine that only seems to run."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from pathlib import Path

from flask import Flask
from flask.testing import FlaskClient

from app.core.accounts import Accounts, Actor, Person, Role
from app.core.jobs import EngineStatus, LessonState
from app.core.ledger import Ledger
from app.core.paths import Home
from app.core.settings import load_settings
from app.server.access import COOKIE
from app.server.app import create_app
from app.server.board import Board
from app.server.config import ServerConfig
from app.server.services import Services
from app.worker.gateway import Gateway
from app.worker.reading import WorkbookReader
from tests.support.school import SECRET_KEY
from tests.support.workbooks import BLOCK, HEADINGS, save_book

PASSWORD = "correct horse battery staple"
TESTER = Actor(name="tests")
RUNNING_ENGINE = EngineStatus(
    server="embedded", address="redis://127.0.0.1", is_up=True, writers=1, writer_slots=16, renderers=1
)


@contextmanager
def services_in(folder: Path, *, is_up: bool = True, **config: object) -> Iterator[Services]:
    """What views need, on a home in `folder`; nothing of it is started."""
    home = Home(folder / "home").create()
    settings = load_settings(home)
    home.ledger_file.write_bytes(_empty_ledger())
    with ExitStack() as stack:
        gateway = stack.enter_context(Gateway(home, settings))
        accounts = stack.enter_context(closing(Accounts.open(home, settings)))
        reader = stack.enter_context(closing(WorkbookReader(home)))
        board = stack.enter_context(closing(Board(gateway)))
        if is_up:
            board._status = RUNNING_ENGINE
        settled = replace(ServerConfig(SECRET_KEY), **config)
        yield Services(settled, home, settings, gateway, accounts, board, reader)


@cache
def _empty_ledger() -> bytes:
    """A database with its tables; making them takes longer than most tests."""
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder)).create()
        Ledger.open(home, load_settings(home)).close()
        return home.ledger_file.read_bytes()


def make_app(studio: Services) -> Flask:
    """The application; its errors are answered as in the program."""
    app = create_app(studio)
    app.testing = False
    return app


def make_person(accounts: Accounts, email: str, role: Role = Role.TEACHER) -> Person:
    """A person who has accepted an invitation."""
    secret = accounts.invite(email, role, TESTER, name=email.partition("@")[0].title())
    return accounts.redeem(secret, PASSWORD)


def make_administrator(accounts: Accounts, email: str = "head@school.example") -> Person:
    """The first person of a server."""
    secret = accounts.begin_setup()
    assert secret is not None
    return accounts.redeem(secret, PASSWORD, name="Head", email=email)


def client_of(app: Flask, studio: Services, person: Person, *, by_token: bool = True) -> FlaskClient:
    """A client that is this person, by an API token or by a session's cookie."""
    client = app.test_client()
    if by_token:
        _, secret = studio.accounts.make_token(person.id, "tests", None)
        client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {secret}"
    else:
        client.set_cookie(COOKIE, studio.accounts.open_session(person.id, 1))
    return client


def workbook_bytes(folder: Path, lessons: int = 2, *, block: bool = True) -> bytes:
    """A curriculum workbook with one unit."""
    rows = [*(BLOCK if block else ()), ("Energy",), HEADINGS]
    rows += [(n, f"MS-{n}", f"Photosynthesis, part {n}", "Plants make sugar.") for n in range(1, lessons + 1)]
    return save_book(folder / "made.xlsx", {"Sheet": rows}).read_bytes()


def upload(data: bytes, name: str = "Grade 7.xlsx", **fields: str) -> dict[str, object]:
    """A multipart form for `client.post(..., data=upload(...))`."""
    return {"file": (BytesIO(data), name), "writer": "offline", **fields}


def finish_lesson(studio: Services, job_id: str, number: int = 1) -> Path:
    """Let the `number`th lesson of a job be done, with a ZIP and one PDF that hold a few bytes; its ZIP."""
    ledger = Ledger.open(studio.home, studio.settings)
    try:
        snapshot = ledger.snapshot(job_id)
        lesson = snapshot.lessons[number - 1]
        folder = Path(snapshot.root) / "Grade 7"
        folder.mkdir(parents=True, exist_ok=True)
        names = (f"Grade 7/{number}.pdf", f"Grade 7/{number}.zip")
        for name in names:
            (Path(snapshot.root) / name).write_bytes(b"%PDF-1.7 lesson " + name.encode())
        set_lesson(
            ledger, lesson.task_id, state=LessonState.DONE, files=names[:1], zip=names[1], finished_at=datetime.now(UTC)
        )
    finally:
        ledger.close()
    return Path(snapshot.root) / names[1]


def set_lesson(ledger: Ledger, task_id: str, **values: object) -> None:
    """Write values into a lesson's row, as a renderer would in several steps."""
    from app.core.ledger.base import set_lessons
    from app.core.ledger.database import writing

    with writing(ledger._engine) as session:
        version = ledger._next_version(session, ledger._lesson_row(session, task_id).job_id)
        set_lessons(session, [task_id], version=version, **values)
