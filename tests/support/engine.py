"""Engines of their own for tests: a home, a writing service, jobs, and processes that may be killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from app.core.curriculum import Curriculum, Lesson, Unit
from app.core.jobs import JobOptions, JobRequest, JobSnapshot, JobState, LessonState, SectionChoice
from app.core.paths import HOME_VARIABLE, Home
from app.core.settings import Settings, load_settings
from app.worker.control import EngineFile, NoEngineError
from app.worker.gateway import Gateway
from app.worker.remote import run_remote_writer
from tests.support.service import WritingService

API_KEY = "sk-loopback-0123456789abcdef"
PATIENCE = 120.0
"""Seconds for what takes some on an idle machine, and much longer on one that is busy with other things."""

QUESTIONS = 20
"""Questions a lesson of `make_request`: ten in each of two sections, four calls with their solving."""


@dataclass
class Studio:
    """One installation: its data folder and its worksheets."""

    home: Home
    out: Path
    settings: Settings
    seen: list[psutil.Process] = field(default_factory=list)

    @contextmanager
    def gateway(self) -> Iterator[Gateway]:
        """A gateway that starts the engine; its processes are remembered, so that none outlives the test."""
        with Gateway.start(self.home, self.settings) as gateway:
            self.remember(gateway)
            yield gateway

    def remember(self, gateway: Gateway) -> dict[str, psutil.Process]:
        """The processes of the engine by name."""
        found = {}
        for name, pid in gateway.processes().items():
            try:
                found[name] = psutil.Process(pid)
            except (psutil.NoSuchProcess, ValueError):
                continue
        self.seen += found.values()
        return found

    def wait_for_end(self, timeout: float = PATIENCE) -> list[psutil.Process]:
        """Wait for all processes that were seen; those left over are returned, and killed."""
        _, left = psutil.wait_procs(self.seen, timeout)
        for process in left:
            process.kill()
        return left

    def files(self, pattern: str = "*.pdf") -> list[Path]:
        """The files made so far."""
        return sorted(self.out.rglob(pattern))

    def engine_pid(self) -> int:
        """The running supervisor."""
        return EngineFile.read(self.home).pid

    def start_client(self, lessons: int) -> "subprocess.Popen[str]":
        """A process that submits a job and follows it; its first line is the job's id."""
        command = [sys.executable, "-m", "tests.support.engine", str(self.out), str(lessons)]
        return subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, env=os.environ | {HOME_VARIABLE: str(self.home.root)}
        )


@contextmanager
def running_studio(folder: Path, **settings: object) -> Iterator[Studio]:
    """An installation in `folder`; at the end none of its processes is left."""
    home = Home(folder / "home").create()
    out = folder / "out"
    out.mkdir(parents=True, exist_ok=True)
    studio = Studio(home, out, load_settings(home).model_copy(update=settings))
    try:
        yield studio
    finally:
        try:
            pid = studio.engine_pid()
            studio.seen.append(psutil.Process(pid))
        except (NoEngineError, psutil.NoSuchProcess):
            pass
        left = studio.wait_for_end()
        assert not left, f"left over: {left}"


def make_curriculum(lessons: int) -> Curriculum:
    """One unit with a bundle."""
    rows = tuple(
        Lesson(id=f"1.{n}", number=str(n), standard=f"MS-LS1-{n}", title=f"Photosynthesis, part {n}", note=_NOTE)
        for n in range(1, lessons + 1)
    )
    unit = Unit(number=1, title="Energy of life", bundle=True, lessons=rows)
    return Curriculum(subject="Life Science", grade="Grade 7", curriculum="NGSS", units=(unit,))


def make_request(out: Path, lessons: int = 2, *, writer: str = "openai", preview: bool = False) -> JobRequest:
    """A small job: two sections of ten questions a lesson."""
    sections = (SectionChoice(key="true_false", count=10), SectionChoice(key="multiple_choice", count=10))
    options = JobOptions(product="academy", writer=writer, sections=sections, preview=preview)
    return JobRequest(title="Grade 7", curricula=(make_curriculum(lessons),), options=options, out=str(out))


def follow_to_end(gateway: Gateway, job_id: str, timeout: float = 2 * PATIENCE) -> JobSnapshot:
    """The final snapshot."""
    deadline = time.monotonic() + timeout
    for snapshot in gateway.follow(job_id):
        assert time.monotonic() < deadline, snapshot
    return snapshot


def wait_until(condition: Callable[[], object], timeout: float = PATIENCE) -> None:
    """Look ten times a second until it holds."""
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.1)


def assert_complete(studio: Studio, snapshot: JobSnapshot) -> None:
    """Every lesson is done, each question is there once, and all files are in their places."""
    problems = [each.problem for each in snapshot.lessons if each.problem] + [snapshot.problem]
    assert snapshot.state is JobState.DONE, problems
    assert snapshot.count(LessonState.DONE) == len(snapshot.lessons)
    for lesson in snapshot.lessons:
        assert sum(lesson.questions.values()) == QUESTIONS
        assert all((Path(snapshot.root) / path).stat().st_size > 1000 for path in lesson.files)
        assert (Path(snapshot.root) / lesson.zip).is_file()
    assert Path(snapshot.zip).is_file()
    assert len(studio.files("*.zip")) >= len(snapshot.lessons) + 2  # lessons, unit bundle, everything
    assert not list(studio.out.rglob(".~*"))


@contextmanager
def writing_service(**options: object) -> Iterator[WritingService]:
    """A service that answers after some 0.6 s, so that a kill hits lessons in the middle."""
    with WritingService(**({"first_seconds": 0.4, "item_seconds": 0.02} | options)) as service:
        yield service


def kill(process: psutil.Process) -> None:
    """End it at once, whatever it does; one that went with its parent meanwhile is dead, too."""
    with suppress(psutil.NoSuchProcess):
        process.send_signal(signal.SIGKILL)


_NOTE = (
    "Plants make sugar from light. Chlorophyll absorbs red and blue light. Oxygen leaves through the stomata. "
    "Water enters through the roots."
)


def start_remote_writer(folder: Path, url: str, api_key: str, base_url: str) -> "subprocess.Popen[bytes]":
    """A remote writer in a home of its own, in a folder of its own."""
    folder.mkdir()
    environment = {name: os.environ[name] for name in ("PATH", "LANG", "PYTHON_KEYRING_BACKEND") if name in os.environ}
    environment |= {
        HOME_VARIABLE: str(folder / "home"),
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "REDIS_URL": url,
        "OPENAI_API_KEY": api_key,
        "OPENAI_BASE_URL": base_url,
    }
    return subprocess.Popen([sys.executable, "-m", "tests.support.engine", "remote"], env=environment, cwd=folder)


def main() -> None:
    """Submit a job and follow it, or be a remote writer."""
    home = Home.locate()
    settings = load_settings(home)
    if sys.argv[1] == "remote":
        run_remote_writer(settings.redis_url, 4, home, settings)
        return
    with Gateway.start(home, settings) as gateway:
        job_id = gateway.submit(make_request(Path(sys.argv[1]), int(sys.argv[2])))
        sys.stdout.write(f"{job_id}\n")
        sys.stdout.flush()
        for _ in gateway.follow(job_id):
            pass


if __name__ == "__main__":
    main()
