"""What the engine costs, against a service on loopback that answers after 0.6 s + 0.15 s for each question asked.

Every figure is printed beside the service time it is measured against; none decides pass or fail.
`pytest -m benchmark -s tests/benchmarks/test_engine.py`; the year of 492 lessons only with `-k year` (it takes long).
"""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import psutil
import pytest

from app.core.curriculum import Curriculum, Lesson, Unit
from app.core.jobs import JobOptions, JobRequest, JobSnapshot, LessonSnapshot, LessonState
from app.core.paths import Home
from app.core.settings import Settings
from app.worker.gateway import Gateway

FIRST_SECONDS, ITEM_SECONDS = 0.6, 0.15
TEN_QUESTION_CALL = FIRST_SECONDS + 10 * ITEM_SECONDS
WRITERS = 16
ROOT = Path(__file__).resolve().parents[2]
TOPICS = ("Cells", "Forces", "Rivers", "Fractions", "Energy", "Maps", "Poems", "Markets", "Planets", "Volcanoes")
SIDES = ("in Everyday Life", "at School", "and Their History", "under the Lens", "in Numbers", "around the World")

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(3600)]


@dataclass
class Course:
    """When things happened in a job, in seconds after it was submitted."""

    queue_empty: float = 0.0
    sheets: dict[str, float] = field(default_factory=dict)
    done: float = 0.0
    busy: list[tuple[float, int]] = field(default_factory=list)

    def utilisation(self) -> float:
        """Share of the writers' time that was spent on lessons while any lesson was waiting."""
        until = [(at, count) for at, count in self.busy if at <= self.queue_empty]
        spent = sum((after - at) * count for (at, count), (after, _) in pairwise(until))
        return spent / (WRITERS * (until[-1][0] - until[0][0]))


@pytest.fixture(scope="module")
def service() -> Iterator[str]:
    """The writing service in a process of its own; its base URL."""
    command = [sys.executable, "-m", "tests.support.service", "--port", "0"]
    command += ["--first-seconds", str(FIRST_SECONDS), "--item-seconds", str(ITEM_SECONDS)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True) as process:
        assert process.stdout is not None
        try:
            yield json.loads(process.stdout.readline())["url"]
        finally:
            process.terminate()


@pytest.fixture
def gateway(service: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gateway]:
    """An engine of its own with 16 writers; warm: it has written and rendered one lesson."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-benchmark-0123456789")
    settings = Settings(base_url=service, writers=WRITERS)
    monkeypatch.setenv("OPENAI_BASE_URL", service)
    with Gateway.start(Home(tmp_path / "home").create(), settings) as gateway:
        run(gateway, tmp_path / "warm", 1)
        yield gateway


def curricula(count: int) -> tuple[Curriculum, ...]:
    """A year of `count` lessons in units of ten."""
    units = []
    for number, begin in enumerate(range(0, count, 10), 1):
        lessons = tuple(
            Lesson(id=f"{number}.{n + 1}", standard=f"S-{number}", title=f"{TOPICS[n]} {SIDES[number % 6]} {number}")
            for n in range(min(10, count - begin))
        )
        units.append(Unit(number=number, title=f"Unit {number}", lessons=lessons))
    return (Curriculum(subject="Science", grade="Grade 7", curriculum="NGSS", units=tuple(units)),)


def run(gateway: Gateway, out: Path, count: int, *, preview: bool = True) -> Course:
    """A whole job of `count` lessons."""
    options = JobOptions(product="academy", writer="openai", preview=preview)
    request = JobRequest(title="Benchmark", curricula=curricula(count), options=options, out=str(out))
    began = time.monotonic()
    course = Course()
    snapshot: JobSnapshot | None = None
    for snapshot in gateway.follow(gateway.submit(request)):
        now = time.monotonic() - began
        course.busy.append((now, sum(is_at_a_writer(lesson) for lesson in snapshot.lessons)))
        if snapshot.count(LessonState.QUEUED):
            course.queue_empty = now
        for lesson in snapshot.lessons:
            if lesson.state is LessonState.DONE:
                course.sheets.setdefault(lesson.lesson_id, now)
    assert snapshot is not None and snapshot.count(LessonState.DONE) == count, snapshot.problem
    assert all(sum(lesson.questions.values()) == 105 for lesson in snapshot.lessons)
    course.done = time.monotonic() - began
    return course


def is_at_a_writer(lesson: LessonSnapshot) -> bool:
    """Whether a writer's slot is taken by it; one that is written waits for its sheets without one."""
    is_written = 0 < lesson.progress.of <= lesson.progress.done
    return lesson.state is LessonState.WRITING and not is_written


def tell(capsys: pytest.CaptureFixture[str], text: str) -> None:
    """A line of the table."""
    with capsys.disabled():
        print(f"\n{text}", flush=True)  # noqa: T201


def test_one_lesson_then_ten(gateway: Gateway, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = sorted(max(run(gateway, tmp_path / f"one-{n}", 1).sheets.values()) for n in range(3))[1]
    more = one - 2 * TEN_QUESTION_CALL
    tell(capsys, f"one lesson, 105 questions, verified: sheets after {one:.2f} s = two calls + {more:.2f} s")
    plain = run(gateway, tmp_path / "plain", 10, preview=False)
    first, last = min(plain.sheets.values()), max(plain.sheets.values())
    tell(capsys, f"ten lessons, no previews: sheets after {first:.2f} to {last:.2f} s = {last / one:.2f} x one lesson")
    ten = run(gateway, tmp_path / "ten", 10)
    first, last = min(ten.sheets.values()), max(ten.sheets.values())
    tell(capsys, f"ten lessons: sheets after {first:.2f} to {last:.2f} s, previews and ZIPs after {ten.done:.2f} s")


def test_idle_engine(gateway: Gateway, capsys: pytest.CaptureFixture[str]) -> None:
    time.sleep(45)  # a renderer that grew large starts anew when it has rested
    processes = {name: psutil.Process(pid) for name, pid in gateway.processes().items()}
    before = sum(sum(process.cpu_times()[:2]) for process in processes.values())
    time.sleep(30)
    spent = sum(sum(process.cpu_times()[:2]) for process in processes.values()) - before
    sizes = {name: process.memory_full_info() for name, process in processes.items()}
    each = ", ".join(f"{name} {size.pss / 2**20:.0f}" for name, size in sizes.items())
    total = sum(size.pss for size in sizes.values()) / 2**20
    resident = sum(size.rss for size in sizes.values()) / 2**20
    tell(capsys, f"idle after work: {total:.0f} MiB PSS ({each}), {resident:.0f} MiB RSS, {spent / 30:.2%} CPU")


def test_a_year(gateway: Gateway, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    year = run(gateway, tmp_path / "year", 492, preview=False)
    tell(capsys, f"492 lessons: queue empty after {year.queue_empty:.0f} s, writers busy {year.utilisation():.1%} of "
                 f"that, first sheets after {min(year.sheets.values()):.1f} s, last {max(year.sheets.values()):.0f} s, "
                 f"job done {year.done:.0f} s")  # fmt: skip
