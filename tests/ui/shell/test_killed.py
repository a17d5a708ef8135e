"""Kills as they are seen from the window: a worker, the Redis server, the window itself, while worksheets are made."""

import json
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import psutil
import pytest

from app.core.jobs import JobState
from app.core.paths import HOME_VARIABLE, Home
from app.core.settings import load_settings
from app.worker.gateway import Gateway
from tests.support.atspi import PATIENCE, Accessibility, AccessibilityError, Node, wait_for
from tests.support.engine import API_KEY, Studio, assert_complete, kill, make_request, writing_service
from tests.support.screen import Screen, running_screen
from tests.support.service import WritingService

pytestmark = [
    pytest.mark.engine,
    pytest.mark.skipif(not shutil.which("Xvfb") or not shutil.which("openbox"), reason="no virtual screen here"),
]

LESSONS = 5
WAITING = "Waiting for the engine…"
MENDING = "A part of the engine ended and is started again"
_SERVERS = ("valkey-server", "redis-server")
_LESSON = r"Lesson 1\.\d+ .*part \d+, (.*?)(?:, \d+%)?"
_JOB = r"Job Grade 7, (.*?)(?:, \d+%)?, open"
_ENGINE = r"Engine: (.*)"


class Said(NamedTuple):
    """What the window says: the rows of the lessons in their order, that of the job, the status bar of the engine."""

    lessons: list[str]
    job: str
    engine: str


class Watched:
    """The window of a data folder, read as a screen reader does, and the processes below it."""

    def __init__(self, screen: Screen, studio: Studio, accessibility: Accessibility) -> None:
        self._screen = screen
        self._studio = studio
        self._accessibility = accessibility
        self.process = self.start()

    def start(self) -> subprocess.Popen[bytes]:
        """Open the window; whatever it starts is remembered when somebody looks for it."""
        self.process = self._screen.start_window(**{HOME_VARIABLE: str(self._studio.home.root)})
        return self.process

    def said(self) -> Said:
        """What stands there now, read in one go: a part of the engine that was killed is back within a second or so."""
        names = []
        with suppress(AccessibilityError):
            for _, each in self._window().walk():
                with suppress(AccessibilityError):
                    names.append(each.name)

        def words(pattern: str) -> list[str]:
            return [found[1] for name in names if (found := re.fullmatch(pattern, name))]

        return Said(words(_LESSON), "".join(words(_JOB)), "".join(words(_ENGINE)))

    def children(self, role: str) -> list[psutil.Process]:
        """The processes below the window that do this: `writer`, `renderer`, `server`; all where it is empty."""
        found = []
        for each in psutil.Process(self.process.pid).children(recursive=True):
            with suppress(psutil.Error):
                command = each.cmdline()
                self._studio.seen.append(each)
                is_server = bool(command) and command[0].split(" ")[0].endswith(_SERVERS)
                if not role or role in command or (role == "server" and is_server):
                    found.append(each)
        return found

    def kill_until_said(self, role: str) -> None:
        """Kill whoever does this, and whoever comes in its place, until all parts of the window have said so.

        A worker needs more than a second to begin, so that the next one is let be for that long.
        """
        spared = 0.0 if role == "server" else 1.0
        former = {each.pid for each in self.children(role)}
        left = {"a lesson", "the job", "the engine"}

        def look() -> bool:
            for each in self.children(role):
                with suppress(psutil.NoSuchProcess):
                    if each.pid in former or time.time() - each.create_time() > spared:
                        kill(each)
            said = self.said()
            left.difference_update(["a lesson"] if WAITING in said.lessons else [])
            left.difference_update(["the job"] if said.job == WAITING else [])
            left.difference_update(["the engine"] if said.engine == MENDING else [])
            return not left

        wait_for(look, PATIENCE, f"words on the {role} that was killed")

    def end(self) -> None:
        """Close it, as the system does at a person's logging off."""
        if self.process.poll() is None:
            self.children("")
            self.process.terminate()
            self.process.wait(PATIENCE)

    def _window(self) -> Node:
        return self._accessibility.application("Worksheet Studio")


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    with running_screen(tmp_path_factory.mktemp("screen")) as screen:
        screen.environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        yield screen


@pytest.fixture
def service(screen: Screen) -> Iterator[WritingService]:
    """One that comes to no end with a lesson before it is let, so that each kill comes in the middle."""
    with writing_service(held=("Photosynthesis",)) as service:
        screen.environment |= {"OPENAI_BASE_URL": service.url, "OPENAI_API_KEY": API_KEY}
        yield service


@pytest.fixture
def studio(home: Home, tmp_path: Path) -> Studio:
    """Where the window keeps its things; nothing is chosen there but who writes."""
    home.settings_file.write_text(json.dumps({"writer": "openai"}))
    return Studio(home, tmp_path / "out", load_settings(home))


@pytest.fixture
def watched(screen: Screen, service: WritingService, studio: Studio) -> Iterator[Watched]:
    accessibility = screen.accessibility()
    watched = Watched(screen, studio, accessibility)
    yield watched
    watched.end()
    accessibility.close()
    assert not studio.wait_for_end(PATIENCE)


def begin_job(studio: Studio, watched: Watched) -> str:
    """Hand in a job, and wait until its rows say that it is being written; its id."""
    studio.out.mkdir()
    with Gateway.open(studio.home, studio.settings) as gateway:
        job_id = gateway.submit(make_request(studio.out, LESSONS))

    def is_written() -> bool:
        return sum("Writing" in words for words in watched.said().lessons) == LESSONS

    wait_for(is_written, PATIENCE, "lessons being written")
    return job_id


def goes_on_to_the_end(studio: Studio, watched: Watched, job_id: str) -> None:
    """The window says that all is done and the engine is well, and so says the ledger; every file is in its place."""
    ready = "This computer: ready, 16 at once"
    end = Said(["Done"] * LESSONS, f"{LESSONS} lessons done", ready)
    wait_for(lambda: watched.said() == end, PATIENCE, "a finished job")
    with Gateway.open(studio.home, studio.settings) as gateway:
        assert_complete(studio, gateway.snapshot(job_id))


@pytest.mark.parametrize("role", ["writer", "renderer", "server"])
def test_what_is_killed_is_said_on_the_rows_and_comes_back(
    studio: Studio, service: WritingService, watched: Watched, role: str
) -> None:
    job_id = begin_job(studio, watched)
    watched.kill_until_said(role)
    service.control(held=())
    goes_on_to_the_end(studio, watched, job_id)


def test_the_window_is_killed_and_started_again(
    screen: Screen, studio: Studio, service: WritingService, watched: Watched
) -> None:
    job_id = begin_job(studio, watched)
    service.control(held=("part 3", "part 4", "part 5"))
    wait_for(lambda: watched.said().lessons[:2] == ["Done", "Done"], PATIENCE, "finished lessons")
    processes = watched.children("")
    kill(psutil.Process(watched.process.pid))
    assert watched.process.wait(PATIENCE) < 0
    _, left = psutil.wait_procs(processes, PATIENCE)
    assert not left
    with Gateway.open(studio.home, studio.settings) as gateway:
        snapshot = gateway.snapshot(job_id)
    assert snapshot.state is JobState.RUNNING
    assert [each.state.is_final for each in snapshot.lessons] == [True, True, False, False, False]

    calls = service.stats.calls
    watched.start()
    wait_for(lambda: len(watched.said().lessons) == LESSONS, PATIENCE, "the list as it was")
    screen.picture("after-restart")
    service.control(held=())
    goes_on_to_the_end(studio, watched, job_id)
    assert service.stats.calls - calls <= 3 * 4  # nothing that was finished is written again
