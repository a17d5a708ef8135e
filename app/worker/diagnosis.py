"""The checks of `doctor`: each looks at one thing that the program needs, and none stops the others."""

import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import version
from pathlib import Path
from typing import Any

from app import __version__
from app.core.build_info import build_info
from app.core.errors import EngineError, StudioError
from app.core.log import mask
from app.core.paths import Home
from app.core.secrets import Secret, has_keyring, read_secret
from app.core.settings import DEFAULT_BASE_URL, Settings, load_settings
from app.worker import diagnosis_texts as texts

_LOW_SPACE = 2e9
_LOSES_WORKERS = "5.7.0"


class Health(StrEnum):
    """How a check came out. WARN: it works, but not as well as it could."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True)
class Finding:
    """What a check found: one sentence, and how to mend it."""

    name: str
    health: Health
    message: str
    hint: str = ""

    def as_json(self) -> dict[str, str]:
        """The finding in `doctor --json`."""
        return {"name": self.name, "state": self.health.value, "message": self.message, "hint": self.hint}


@dataclass(frozen=True)
class Surroundings:
    """What is to be checked."""

    home: Home
    settings: Settings


Verdict = tuple[Health, str, str]
Check = Callable[[Surroundings], Verdict]


def diagnose(home: Home) -> Iterator[Finding]:
    """The findings, one after the other as they are made."""
    try:
        around = Surroundings(home, load_settings(home))
    except StudioError as error:
        yield Finding("program", Health.FAIL, error.message, error.hint)
        around = Surroundings(home, Settings())
    for name, check in CHECKS.items():
        yield _checked(name, check, around)


def _checked(name: str, check: Check, around: Surroundings) -> Finding:
    try:
        return Finding(name, *check(around))
    except StudioError as error:
        return Finding(name, Health.FAIL, error.message, error.hint)
    except Exception as error:  # a broken installation breaks in any way; the other checks still tell something
        return Finding(name, Health.FAIL, f"{texts.CHECK_BROKE} ({mask(str(error))[:200]})", texts.CHECK_BROKE_HINT)


def check_program(around: Surroundings) -> Verdict:
    """Versions and build of the program, of Python, and of the one library that is known to fail."""
    python = platform.python_version()
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        return Health.WARN, texts.PROGRAM_PYTHON.format(python=python), ""
    celery = version("celery")
    if celery == _LOSES_WORKERS:
        return Health.WARN, texts.PROGRAM_CELERY.format(version=celery), texts.PROGRAM_CELERY_HINT
    build = build_info()
    words = {"version": __version__, "python": python, "system": f"{platform.system()} {platform.machine()}"}
    if build is None:
        return Health.OK, texts.PROGRAM_SOURCE.format(**words), ""
    return Health.OK, texts.PROGRAM_BUILT.format(commit=build.short_commit, built=build.date, **words), ""


def check_resources(around: Surroundings) -> Verdict:
    """A worksheet with a formula is really typeset, with our templates and fonts."""
    from app.core.curriculum import Lesson, LessonContext
    from app.core.deck import Deck, SectionDeck, TrueFalseItem
    from app.generators.products import find_product
    from app.generators.rendering import Renderer

    product = find_product("academy")
    section = product.sections[0]
    lesson = Lesson(id="1.1", title="Water")
    context = LessonContext(
        lesson=lesson, unit_number=1, unit_title="Matter", subject="Science", grade="Grade 7", curriculum="NGSS"
    )
    items = (TrueFalseItem(stem=r"Water is $\ce{H2O}$.", answer=True, explanation="Two hydrogens, one oxygen."),)
    sections = (SectionDeck(key=section.key, kind=section.kind, wanted=1, items=items, complete=True),)
    deck = Deck(context=context, product=product.key, writer="openai", sections=sections)
    begin = time.monotonic()
    Renderer().render_section(deck, section, product, around.settings.paper)
    return Health.OK, texts.RESOURCES_FOUND.format(time=time.monotonic() - begin), ""


def check_home(around: Surroundings) -> Verdict:
    """The data folder is there, ours and writable."""
    around.home.create()
    with tempfile.TemporaryFile(dir=around.home.root):
        return Health.OK, texts.HOME_FOUND.format(path=around.home.root), ""


def check_space(around: Surroundings) -> Verdict:
    """There is room for worksheets."""
    folder = _nearest_folder(around.settings.output_folder)
    free = shutil.disk_usage(folder).free
    if free < _LOW_SPACE:
        return Health.WARN, texts.SPACE_LOW.format(free=free / 1e9, path=folder), texts.SPACE_HINT
    return Health.OK, texts.SPACE_FOUND.format(free=free / 1e9, path=folder), ""


def check_output(around: Surroundings) -> Verdict:
    """Worksheets can be written where they go; the folder is not made just for the check."""
    folder = around.settings.output_folder
    try:
        with tempfile.TemporaryFile(dir=_nearest_folder(folder)):
            return Health.OK, texts.OUTPUT_FOUND.format(path=folder), ""
    except OSError:
        return Health.FAIL, texts.OUTPUT_UNUSABLE.format(folder=folder), texts.OUTPUT_UNUSABLE_HINT


def check_ledger(around: Surroundings) -> Verdict:
    """The list of jobs can be opened and read."""
    from app.core.ledger import Ledger

    with Ledger.open(around.home, around.settings) as ledger:
        count = len(ledger.jobs())
    place = mask(around.settings.database_url) or str(around.home.ledger_file)
    return Health.OK, texts.LEDGER_FOUND.format(jobs=count, place=place), ""


def check_queue(around: Surroundings) -> Verdict:
    """The shared Redis server answers, or one of our own starts (in a folder of its own, beside a running engine)."""
    if around.settings.redis_url:
        return _shared_queue(around.settings)
    from app.worker.redis_server import RedisServer, choose_server

    choice = choose_server(around.settings.redis_server)
    with tempfile.TemporaryDirectory(prefix="worksheet-studio-") as folder:
        server = RedisServer(Home(Path(folder)), choice)
        begin = time.monotonic()
        server.start()
        took = time.monotonic() - begin
        server.stop()
    if choice.source == "fallback":
        return Health.WARN, texts.QUEUE_FALLBACK, texts.QUEUE_FALLBACK_HINT
    return Health.OK, texts.QUEUE_FOUND.format(source=choice.source, version=choice.version, time=took), ""


def check_keyring(around: Surroundings) -> Verdict:
    """A keyring can keep secrets."""
    if has_keyring():
        return Health.OK, texts.KEYRING_FOUND, ""
    return Health.WARN, texts.KEYRING_MISSING, texts.KEYRING_HINT


def check_key(around: Surroundings) -> Verdict:
    """There is an API key; a service of one's own may need none."""
    found = read_secret(Secret.API_KEY)
    if found:
        return Health.OK, texts.KEY_FOUND.format(end=found[-3:] if len(found) > 12 else ""), ""
    return Health.WARN, texts.KEY_MISSING, texts.KEY_HINT


def check_service(around: Surroundings) -> Verdict:
    """The writing service answers and knows the model; listing models costs nothing."""
    from app.generators.writers.service_client import CallFailed, ServiceClient

    settings = around.settings
    key = read_secret(Secret.API_KEY)
    if not key and settings.base_url == DEFAULT_BASE_URL:
        return Health.WARN, texts.SERVICE_UNASKED, ""
    client = ServiceClient(settings.base_url, key)
    try:
        known = client.list_models()
    except CallFailed as failed:
        error = failed.failure.error
        if error.code not in ("bad-address", "unknown-model"):
            return Health.FAIL, error.message, error.hint
        known = ()  # "not found": it answers, but has no list; that page's address has the word model in it
    finally:
        client.close()
    words = {"base_url": mask(settings.base_url), "model": settings.model, "known": ", ".join(known[:8])}
    if not known:
        return Health.WARN, texts.SERVICE_SILENT.format(**words), texts.SERVICE_SILENT_HINT
    if settings.model not in known:
        # A server of one's own often takes any name; the public service does not.
        health = Health.FAIL if settings.base_url == DEFAULT_BASE_URL else Health.WARN
        return health, texts.SERVICE_UNKNOWN.format(**words), texts.SERVICE_UNKNOWN_HINT.format(**words)
    return Health.OK, texts.SERVICE_FOUND.format(**words), ""


CHECKS: dict[str, Check] = {
    "program": check_program,
    "resources": check_resources,
    "home": check_home,
    "space": check_space,
    "output": check_output,
    "ledger": check_ledger,
    "queue": check_queue,
    "keyring": check_keyring,
    "key": check_key,
    "service": check_service,
}


@dataclass(frozen=True)
class SharedServer:
    """A Redis server that let us in: its version, and how many writers wait for lessons there."""

    version: str
    writers: int


def visit_shared(url: str) -> SharedServer:
    """Ask the shared Redis server (its password is in `url`) in.

    Raises `EngineError` when it does not answer, does not let us in, or is too old.
    """
    from redis.exceptions import RedisError

    from app.worker import keys
    from app.worker import texts as engine_texts
    from app.worker.address import shown_address
    from app.worker.connection import check_redis, connect
    from app.worker.pulse import beats
    from app.worker.redis_server import OLDEST

    shown = shown_address(url)
    check_redis(url)
    client = connect(url, timeout=5)
    try:
        answer: Any = client.info("server")
        writers = len(beats(client, keys.writer("*")))
    except RedisError as error:
        raise EngineError(
            engine_texts.NO_ANSWER.format(address=shown),
            hint=engine_texts.NO_ANSWER_HINT,
            detail=mask(repr(error)),
            code="redis-away",
        ) from error
    finally:
        client.close()
    version = str(answer["redis_version"])
    if tuple(int(part) for part in version.split(".")[:2]) < OLDEST:
        raise EngineError(
            texts.QUEUE_OLD.format(address=shown, version=version), hint=texts.QUEUE_OLD_HINT, code="redis-old"
        )
    return SharedServer(version, writers)


def _shared_queue(settings: Settings) -> Verdict:
    from app.worker.address import shared_address, shown_address

    found = visit_shared(shared_address(settings))
    shown = shown_address(settings.redis_url)
    return Health.OK, texts.QUEUE_SHARED.format(address=shown, version=found.version), ""


def _nearest_folder(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next(path for path in (folder, *folder.parents) if path.is_dir())
