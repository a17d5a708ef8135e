"""What a window hears of all jobs: on a real ledger, and with real engines that are killed, moved and started again."""

import signal
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from app.core.deck import Usage
from app.core.jobs import JobSnapshot, JobState, LessonState, Progress, Stage
from app.core.ledger import Ledger
from app.worker import following, texts
from app.worker import watch as watch_module
from app.worker.feed import TaskPush
from app.worker.gateway import Gateway
from app.worker.watch import Changes, JobWatch
from tests.support.engine import PATIENCE, Studio, assert_complete, follow_to_end, kill, make_request, wait_until
from tests.support.ledger import PROBLEM, bring_to_done, bring_to_written, make_job
from tests.support.service import WritingService


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(f"sqlite:///{tmp_path / 'ledger.sqlite3'}") as ledger:
        yield ledger


def tasks(ledger: Ledger, job_id: str) -> list[str]:
    return [lesson.task_id for lesson in ledger.snapshot(job_id).lessons]


def writing(done: int, note: str = "") -> Progress:
    return Progress(stage=Stage.WRITING, done=done, of=20, note=note)


def told(changes: Changes) -> dict[str, list[tuple[str, LessonState, int]]]:
    return {
        job.job_id: [(each.lesson_id, each.state, each.progress.done) for each in job.lessons] for job in changes.jobs
    }


def test_unfinished_jobs_come_whole_then_only_what_changed(ledger: Ledger) -> None:
    one, two = make_job(ledger, 3), make_job(ledger, 2)
    watch = JobWatch(ledger)
    first = watch.look()
    assert [(job.job_id, len(job.lessons)) for job in first.jobs] == [(one, 3), (two, 2)]
    assert not watch.look()
    bring_to_written(ledger, two, 2)
    assert told(watch.look())[two][0][:2] == ("1.2", LessonState.WRITTEN)
    ledger.set_notice(one, "Nobody writes.")
    (job,) = watch.look().jobs
    assert (job.job_id, job.notice, job.lessons) == (one, "Nobody writes.", ())


def test_ended_jobs_are_left_out_until_something_happens_to_them(ledger: Ledger) -> None:
    job_id = make_job(ledger, 2)
    ledger.mark_failed(tasks(ledger, job_id)[0], PROBLEM)
    ledger.cancel(job_id)
    watch = JobWatch(ledger)
    assert not watch.look()
    assert ledger.retry(job_id)
    (job,) = watch.look().jobs
    assert job.state is JobState.RUNNING
    assert len(job.lessons) == 2  # it was not known before, so it comes whole
    ledger.pause(job_id)
    assert watch.look().jobs[0].state is JobState.PAUSED


def test_a_job_that_appears_and_one_that_is_deleted(ledger: Ledger) -> None:
    watch = JobWatch(ledger)
    assert not watch.look()
    job_id = make_job(ledger, 2)
    assert [job.job_id for job in watch.look().jobs] == [job_id]
    task_id = tasks(ledger, job_id)[0]
    watch.take(TaskPush(f"{task_id}.0", "WRITING", writing(3)))
    ledger.cancel(job_id)
    ledger.delete_job(job_id)
    changes = watch.look()
    assert (changes.jobs, changes.gone) == ((), (job_id,))
    assert not watch.take(TaskPush(f"{task_id}.0", "WRITING", writing(4)))
    assert not watch.look()


def test_pushed_progress_is_laid_over_what_the_ledger_knows(ledger: Ledger) -> None:
    job_id = make_job(ledger, 2)
    ledger.claim_unsent(job_id, "epoch")
    first, second = tasks(ledger, job_id)
    watch = JobWatch(ledger)
    watch.look()
    assert watch.take(TaskPush(f"{first}.1", "WRITING", writing(7)))
    assert told(watch.look()) == {job_id: [("1.1", LessonState.WRITING, 7)]}
    assert not watch.take(TaskPush(f"{'0' * 32}.1", "WRITING", writing(7)))  # somebody else's on a shared Redis
    assert watch.take(TaskPush(f"{second}.0", "WRITING", writing(9)))  # of an attempt that was called off
    assert not watch.look()
    ledger.report({second: writing(2)})
    assert told(watch.look()) == {job_id: [("1.2", LessonState.WRITING, 2)]}
    ledger.pause(job_id)
    paused = told(watch.look())[job_id]
    assert {state for _, state, _ in paused} == {LessonState.QUEUED}


def test_the_cost_grows_while_a_lesson_is_written(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    ledger.claim_unsent(job_id, "epoch")
    (task_id,) = tasks(ledger, job_id)
    ledger.add_usage(task_id, Usage(calls=1, cost_usd=0.5))
    watch = JobWatch(ledger)
    watch.look()
    for told_of, seen in ((0.0, 0.5), (0.7, 0.7), (0.9, 0.9)):  # a writer that has just begun knows less
        watch.take(TaskPush(f"{task_id}.1", "WRITING", writing(3).model_copy(update={"cost_usd": told_of})))
        (job,) = watch.look().jobs
        assert job.usage.cost_usd == seen
    assert job.usage.calls == 1


def test_a_lesson_that_waits_for_its_sheets_says_so_until_the_ledger_knows(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    ledger.claim_unsent(job_id, "epoch")
    (task_id,) = tasks(ledger, job_id)
    watch = JobWatch(ledger)
    watch.look()
    watch.take(TaskPush(f"{task_id}.1", "WRITING", writing(20, texts.WRITTEN)))
    watch.take(TaskPush(f"{task_id}.1", "SUCCESS"))
    ledger.report({task_id: writing(15)})  # the keeper is behind
    assert told(watch.look()) == {job_id: [("1.1", LessonState.WRITING, 20)]}
    watch.take(TaskPush(f"{task_id}.1", "RETRY"))
    ledger.report({task_id: writing(16)})
    assert told(watch.look()) == {job_id: [("1.1", LessonState.WRITING, 16)]}


def test_a_finished_lesson_is_told_with_its_files_and_its_progress_forgotten(ledger: Ledger) -> None:
    job_id = make_job(ledger, 2)
    watch = JobWatch(ledger)
    watch.look()
    task_id = bring_to_done(ledger, job_id, 1)
    (job,) = watch.look().jobs
    assert [(each.state, each.files) for each in job.lessons] == [(LessonState.DONE, ("1/a.pdf",))]
    assert not watch.take(TaskPush(f"{task_id}.1", "WRITING", writing(3)))


def test_snapshots_put_together_are_the_ledgers(ledger: Ledger) -> None:
    """A window that applies one change after the other sees what a new one would."""
    job_id = make_job(ledger, 4)
    watch = JobWatch(ledger)
    (seen,) = watch.look().jobs
    steps: list[Callable[[], object]] = [
        lambda: bring_to_done(ledger, job_id, 1),
        lambda: ledger.prefer(job_id, ["1.4"]),
        lambda: ledger.note_usage(tasks(ledger, job_id)[2], Usage(calls=1, cost_usd=0.1)),
        lambda: ledger.cancel(job_id, ["1.2"]),
        lambda: ledger.pause(job_id),
        lambda: ledger.resume(job_id),
    ]
    for step in steps:
        step()
        for job in watch.look().jobs:
            seen = seen.updated(job)
        assert seen == ledger.snapshot(job_id)


def test_a_clock_that_is_set_back_holds_nothing_up(tmp_path: Path) -> None:
    now = datetime(2026, 11, 24, tzinfo=UTC)
    clock = [now]
    with Ledger(f"sqlite:///{tmp_path / 'ledger.sqlite3'}", clock=lambda: clock[0]) as ledger:
        first = make_job(ledger, 1)
        watch = JobWatch(ledger)
        watch.look()
        clock[0] = now - timedelta(days=400)
        second = make_job(ledger, 1)
        bring_to_written(ledger, first)
        assert {job.job_id for job in watch.look().jobs} == {first, second}
        assert not watch.look()


def test_even_what_left_no_trace_comes_to_light_now_and_then(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    gone, changed = make_job(ledger, 1), make_job(ledger, 1)
    watch = JobWatch(ledger)
    watch.look()
    with ledger._engine.begin() as connection:
        connection.execute(text("DELETE FROM job WHERE id = :id"), {"id": gone})
        connection.execute(text("UPDATE job SET version = 9, notice = 'Hello.' WHERE id = :id"), {"id": changed})
    assert not watch.look()
    later = time.monotonic() + 1 + watch_module._THOROUGH_EVERY
    monkeypatch.setattr(time, "monotonic", lambda: later)
    changes = watch.look()
    assert changes.gone == (gone,)
    assert [(job.job_id, job.notice) for job in changes.jobs] == [(changed, "Hello.")]


class Watcher(threading.Thread):
    """A window's thread: keeps what it hears of each job."""

    def __init__(self, gateway: Gateway) -> None:
        super().__init__(daemon=True)
        self._gateway = gateway
        self.jobs: dict[str, JobSnapshot] = {}
        self.notices: list[str] = []
        self.stages: set[Stage] = set()
        self.gone: list[str] = []
        self.is_over = threading.Event()
        self.error: Exception | None = None
        self.start()

    def run(self) -> None:
        try:
            for changes in self._gateway.watch(self.is_over.is_set):
                self.gone += changes.gone
                for job in changes.jobs:
                    known = self.jobs.get(job.job_id)
                    self.jobs[job.job_id] = known.updated(job) if known else job
                    self.notices.append(job.notice)
                    self.stages |= {each.progress.stage for each in job.lessons}
        except Exception as error:
            self.error = error

    def is_done(self, job_id: str) -> bool:
        return job_id in self.jobs and self.jobs[job_id].state is JobState.DONE

    def end(self) -> None:
        self.is_over.set()
        self.join(PATIENCE)
        assert not self.is_alive()
        assert self.error is None


@pytest.mark.engine
def test_a_watcher_hears_of_all_that_another_client_does(studio: Studio, service: WritingService) -> None:
    with studio.gateway() as gateway, Gateway.open(studio.home, studio.settings) as other:
        watcher = Watcher(gateway)
        job_id = other.submit(make_request(studio.out, 2))
        wait_until(lambda: watcher.is_done(job_id))
        assert_complete(studio, watcher.jobs[job_id])
        assert watcher.jobs[job_id] == other.snapshot(job_id)
        assert {Stage.WRITING, Stage.RENDERING} <= watcher.stages
        other.delete_job(job_id)
        wait_until(lambda: watcher.gone == [job_id])
        watcher.end()


@pytest.mark.engine
def test_a_new_job_is_known_before_the_next_look_is_due(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "_POLL", 3 * PATIENCE)
    with studio.gateway() as gateway, Gateway.open(studio.home, studio.settings) as other:
        watcher = Watcher(gateway)
        wait_until(lambda: gateway.status().is_up)
        time.sleep(1)  # it listens by now
        job_id = other.submit(make_request(studio.out, 1))
        wait_until(lambda: job_id in watcher.jobs)
        watcher.end()


@pytest.mark.engine
@pytest.mark.parametrize("victim", ["server", "writer", "supervisor", "all"])
def test_a_watcher_goes_on_whatever_is_killed(studio: Studio, service: WritingService, victim: str) -> None:
    with studio.gateway() as gateway, Gateway.start(studio.home, studio.settings) as other:
        watcher = Watcher(gateway)
        job_id = gateway.submit(make_request(studio.out, 3))
        wait_until(lambda: service.stats.calls >= 7)
        processes = studio.remember(gateway)
        for name, process in processes.items():
            if victim in (name, "all"):
                kill(process)
        if victim == "server":
            wait_until(lambda: gateway.status().is_up)
        wait_until(lambda: watcher.is_done(job_id))
        assert_complete(studio, watcher.jobs[job_id])
        studio.remember(gateway)
        if victim in ("supervisor", "all"):  # the other client finds the engine that was started again
            other.status()
            wait_until(lambda: other.status().is_up)
            assert other.processes()["supervisor"] == gateway.processes()["supervisor"]
        watcher.end()


@pytest.mark.engine
def test_a_full_disk_is_said_on_the_rows_and_taken_back(
    studio: Studio, service: WritingService, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.control(first_seconds=30.0)
    with studio.gateway() as gateway:
        watcher = Watcher(gateway)
        gateway.submit(make_request(studio.out, 1))
        wait_until(lambda: watcher.jobs and service.stats.in_flight)
        room = following._ROOM
        monkeypatch.setattr(following, "_ROOM", 1 << 60)
        wait_until(lambda: "is full" in watcher.notices[-1])
        monkeypatch.setattr(following, "_ROOM", room)
        wait_until(lambda: watcher.notices[-1] == "")
        watcher.end()


@pytest.mark.engine
def test_a_redis_that_stands_still_holds_up_neither_status_nor_close(studio: Studio, service: WritingService) -> None:
    with studio.gateway() as gateway:
        watcher = Watcher(gateway)
        job_id = gateway.submit(make_request(studio.out, 1, writer="offline"))
        follow_to_end(gateway, job_id)
        server = studio.remember(gateway)["server"]
        server.send_signal(signal.SIGSTOP)
        try:
            began = time.monotonic()
            assert not gateway.status().is_up
            assert time.monotonic() - began < 10
            began = time.monotonic()
            gateway.close()
            assert time.monotonic() - began < 1.9  # Redis has two seconds for an answer
        finally:
            server.send_signal(signal.SIGCONT)
        watcher.join(PATIENCE)
        assert not watcher.is_alive()
        assert watcher.error is None
