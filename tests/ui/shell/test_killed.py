"""Kills as they are seen from the window: a worker, the Redis server, the window itself, while worksheets are made."""

import json
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from app.core.jobs import JobState, LessonState
from app.core.paths import HOME_VARIABLE, Home
from app.core.settings import load_settings
from app.worker.gateway import Gateway
from tests.support.atspi import Accessibility, AccessibilityError, Node, wait_for
from tests.support.engine import API_KEY, Studio, assert_complete, kill, make_request, writing_service
from tests.support.screen import Screen, running_screen
from tests.support.service import WritingService

pytestmark = [
    pytest.mark.engine,
    pytest.mark.timeout(120),
    pytest.mark.skipif(not shutil.which("Xvfb") or not shutil.which("openbox"), reason="no virtual screen here"),
]

LESSONS = 5
WAITING = "Waiting for the engine…"
MENDING = "A part of the engine ended and is started again"
_SERVERS = ("valkey-server", "redis-server")
_LESSON = r"Lesson 1\.\d+ .*part \d+, (.*?)(?:, \d+%)?"
_JOB = r"Job Grade 7, (.*?)(?:, \d+%)?, open"


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

    def words(self, pattern: str) -> list[str]:
        """What rows and buttons say that matches the pattern: its group."""
        found = []
        with suppress(AccessibilityError):
            for _, each in self._window().walk():
                with suppress(AccessibilityError):
                    if told := re.fullmatch(pattern, each.name):
                        found.append(told[1])
        return found

    def lessons(self) -> list[str]:
        """What the rows of the lessons say, in their order."""
        return self.words(_LESSON)

    def job(self) -> str:
        """What the row of the job says."""
        return "".join(self.words(_JOB))

    def engine(self) -> str:
        """What the status bar says of the engine."""
        return "".join(self.words(r"Engine: (.*)"))

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

    def kill_until(self, role: str, is_said: Callable[[], object]) -> None:
        """Kill whoever does this, and whoever comes in its place, until the window says so.

        A worker needs more than a second to begin, so that the next one is let be for that long.
        """
        spared = 0.0 if role == "server" else 1.0
        former = {each.pid for each in self.children(role)}

        def look() -> object:
            for each in self.children(role):
                with suppress(psutil.NoSuchProcess):
                    if each.pid in former or time.time() - each.create_time() > spared:
                        kill(each)
            return is_said()

        wait_for(look, 30, f"a word on the {role} that was killed")

    def end(self) -> None:
        """Close it, as the system does at a person's logging off."""
        if self.process.poll() is None:
            self.children("")
            self.process.terminate()
            self.process.wait(20)

    def _window(self) -> Node:
        return self._accessibility.application("Worksheet Studio")


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    with running_screen(tmp_path_factory.mktemp("screen")) as screen:
        screen.environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        yield screen


@pytest.fixture
def service(screen: Screen) -> Iterator[WritingService]:
    """One that takes long enough for a kill to come in the middle."""
    with writing_service(first_seconds=1.0) as service:
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
    assert not studio.wait_for_end(10)


def begin_job(studio: Studio, watched: Watched) -> str:
    """Hand in a job, and wait until its rows say that it is being written; its id."""
    studio.out.mkdir()
    with Gateway.open(studio.home, studio.settings) as gateway:
        job_id = gateway.submit(make_request(studio.out, LESSONS))
    wait_for(lambda: sum("Writing" in words for words in watched.lessons()) == LESSONS, 30, "lessons being written")
    return job_id


def goes_on_to_the_end(studio: Studio, watched: Watched, job_id: str) -> None:
    """The rows say that all is done, and so says the ledger; every file is in its place."""
    wait_for(lambda: watched.job() == f"{LESSONS} lessons done", 40, "a finished job")
    assert watched.lessons() == ["Done"] * LESSONS
    assert watched.engine() == "This computer: ready, 16 at once"
    with Gateway.open(studio.home, studio.settings) as gateway:
        assert_complete(studio, gateway.snapshot(job_id))


@pytest.mark.parametrize("role", ["writer", "renderer", "server"])
def test_what_is_killed_is_said_on_the_rows_and_comes_back(studio: Studio, watched: Watched, role: str) -> None:
    job_id = begin_job(studio, watched)
    watched.kill_until(
        role, lambda: watched.job() == WAITING and WAITING in watched.lessons() and watched.engine() == MENDING
    )
    goes_on_to_the_end(studio, watched, job_id)


def test_the_window_is_killed_and_started_again(studio: Studio, service: WritingService, watched: Watched) -> None:
    service.control(first_seconds=0.6)
    job_id = begin_job(studio, watched)
    wait_for(lambda: "Done" in watched.lessons(), 30, "a finished lesson")
    processes = watched.children("")
    kill(psutil.Process(watched.process.pid))
    assert watched.process.wait(5) < 0
    _, left = psutil.wait_procs(processes, 5)
    assert not left
    with Gateway.open(studio.home, studio.settings) as gateway:
        snapshot = gateway.snapshot(job_id)
    done = [each.task_id for each in snapshot.lessons if each.state is LessonState.DONE]
    assert snapshot.state is JobState.RUNNING and done

    calls = service.stats.calls
    watched.start()
    wait_for(lambda: len(watched.lessons()) == LESSONS, 20, "the list as it was")
    goes_on_to_the_end(studio, watched, job_id)
    unfinished = LESSONS - len(done)
    assert service.stats.calls - calls <= unfinished * 4  # nothing that was finished is written again
