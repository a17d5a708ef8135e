"""The board: what is in memory is what the ledger has, whatever came in which order."""

from app.core.errors import BadRequest
from app.core.jobs import JobSnapshot, LessonState
from app.server.board import Board
from app.worker.watch import Changes
from tests.support.jobs import make_job, make_lesson


class FakeGateway:
    """A ledger of jobs that counts how often it is read."""

    def __init__(self) -> None:
        self.jobs: dict[str, JobSnapshot] = {}
        self.reads = 0

    def snapshot(self, job_id: str) -> JobSnapshot:
        self.reads += 1
        if job_id not in self.jobs:
            raise BadRequest("no job")
        return self.jobs[job_id]


def job(version: int, *states: LessonState, job_id: str = "job") -> JobSnapshot:
    lessons = tuple(make_lesson(number, state, job_id=job_id) for number, state in enumerate(states, 1))
    return make_job(job_id=job_id).model_copy(update={"version": version, "lessons": lessons})


def board() -> tuple[Board, FakeGateway]:
    gateway = FakeGateway()
    made = Board(gateway)  # type: ignore[arg-type]
    made.take(Changes())
    return made, gateway


QUEUED, WRITING, DONE = LessonState.QUEUED, LessonState.WRITING, LessonState.DONE


def test_a_job_is_read_once_and_then_told_by_changes() -> None:
    made, gateway = board()
    gateway.jobs["job"] = job(1, QUEUED, QUEUED)
    assert made.snapshot("job").version == 1
    changed = job(2, QUEUED, WRITING)
    made.take(Changes(jobs=(changed.model_copy(update={"lessons": changed.lessons[1:]}),)))
    assert [lesson.state for lesson in made.snapshot("job").lessons] == [QUEUED, WRITING]
    assert gateway.reads == 1


def test_what_is_made_of_a_job_is_made_anew_after_a_change() -> None:
    made, gateway = board()
    gateway.jobs["job"] = job(1, QUEUED)
    calls = []

    def count(of: JobSnapshot) -> int:
        calls.append(of.version)
        return of.version

    assert [made.made("job", "count", count)[1] for _ in range(3)] == [1, 1, 1]
    made.take(Changes(jobs=(job(2, DONE),)))
    assert made.made("job", "count", count)[1] == 2
    assert calls == [1, 2]


def test_an_old_reading_is_not_kept_over_a_newer_change() -> None:
    made, gateway = board()
    gateway.jobs["job"] = job(1, QUEUED, QUEUED)
    made.take(Changes(jobs=(job(3, WRITING, DONE),)))  # told while the job was being read
    assert made.snapshot("job").version == 1
    gateway.jobs["job"] = job(3, WRITING, DONE)
    assert made.snapshot("job").version == 3
    assert made.snapshot("job").version == 3
    assert gateway.reads == 2


def test_an_old_change_is_not_laid_over_a_newer_reading() -> None:
    made, gateway = board()
    gateway.jobs["job"] = job(3, DONE)
    assert made.snapshot("job").version == 3
    made.take(Changes(jobs=(job(2, WRITING),)))  # read before, told after
    assert made.snapshot("job").version == 3


def test_a_deleted_job_is_gone() -> None:
    made, gateway = board()
    gateway.jobs["job"] = job(1, QUEUED)
    made.snapshot("job")
    del gateway.jobs["job"]
    made.take(Changes(gone=("job",)))
    try:
        made.snapshot("job")
    except BadRequest:
        return
    raise AssertionError("it is still there")


def test_a_silent_watch_is_not_believed() -> None:
    made, gateway = board()
    gateway.jobs["job"] = job(1, QUEUED)
    made.snapshot("job")
    made._heard = float("-inf")
    gateway.jobs["job"] = job(2, DONE)
    assert made.snapshot("job").version == 2


def test_memory_is_bounded() -> None:
    made, gateway = board()
    for number in range(60):
        name = f"{number:032}"
        gateway.jobs[name] = job(1, *[QUEUED] * 500, job_id=name)
        made.snapshot(name)
    assert sum(len(entry.job.lessons) for entry in made._entries.values()) <= 20_000
    made.snapshot("0" * 31 + "0")
    assert gateway.reads == 61  # the oldest had gone
