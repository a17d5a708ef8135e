"""Several processes on one ledger: races on every step, and kills in the middle of changes."""

import json
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import text

from app.core.jobs import JobState, LessonState
from app.core.ledger import Ledger
from app.core.ledger.database import connect, parse_url
from tests.support.ledger import make_job

ROOT = Path(__file__).parents[3]


def start(url: str, job_id: str, mode: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.support.ledger_racer", url, job_id, mode]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def test_two_processes_that_race_win_each_step_once(ledger_url: str) -> None:
    with Ledger(ledger_url) as ledger:
        job_id = make_job(ledger, 25)
        racers = [start(ledger_url, job_id, "race") for _ in range(2)]
        for said in ("ready\n", "claimed\n"):
            for racer in racers:
                assert racer.stdout is not None and racer.stdin is not None
                assert racer.stdout.readline() == said
            for racer in racers:
                assert racer.stdin is not None
                racer.stdin.write("go\n")
                racer.stdin.flush()
        results = [json.loads(racer.communicate(timeout=60)[0]) for racer in racers]
        expected = sorted(lesson.task_id for lesson in ledger.snapshot(job_id).lessons)
        for step in ("claim", "write", "deck", "render", "done", "preview", "shown"):
            assert sorted(results[0][step] + results[1][step]) == expected, step
        assert results[0]["finish"] + results[1]["finish"] == ["job"]
        assert ledger.job_state(job_id) is JobState.DONE


def test_what_was_committed_before_a_kill_is_there_after_it(ledger_url: str) -> None:
    random = Random(7)
    with Ledger(ledger_url) as ledger:
        job_id = make_job(ledger, 3)
        for _ in range(5):
            worker = start(ledger_url, job_id, "work")
            assert worker.stdout is not None
            lines = [worker.stdout.readline() for _ in range(random.randint(1, 12))]
            time.sleep(random.random() / 20)
            worker.kill()
            lines += worker.stdout.readlines()
            worker.wait(timeout=10)
            worker.stdout.close()
            assert worker.stdin is not None
            worker.stdin.close()
            _assert_last_steps_hold(ledger, [line.split() for line in lines if line.endswith("\n")])
            _assert_rows_agree(ledger, job_id)
            time.sleep(0.02)  # the killed worker's lease runs out


def _assert_last_steps_hold(ledger: Ledger, steps: list[list[str]]) -> None:
    """A lesson stands where its last printed step left it, or further on, by a step committed but not printed."""
    later = {
        "claimed": {LessonState.QUEUED, LessonState.WRITING, LessonState.WRITTEN, LessonState.RENDERING},
        "writing": {LessonState.WRITING, LessonState.WRITTEN},
        "written": {LessonState.WRITTEN, LessonState.RENDERING},
        "rendering": {LessonState.RENDERING, LessonState.DONE},
        "done": {LessonState.DONE, LessonState.WRITTEN},
    }
    for step, task_id in {task_id: (step, task_id) for step, task_id in steps}.values():
        assert ledger.lesson(task_id).state in later[step]


def _assert_rows_agree(ledger: Ledger, job_id: str) -> None:
    for lesson in ledger.snapshot(job_id).lessons:
        if lesson.state in (LessonState.WRITTEN, LessonState.RENDERING, LessonState.DONE):
            assert ledger.deck(lesson.task_id).sections


def test_the_file_is_sound_after_many_kills(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'ledger.sqlite3'}"
    with Ledger(url) as ledger:
        job_id = make_job(ledger, 3)
    for _ in range(3):
        workers = [start(url, job_id, "work") for _ in range(2)]
        assert workers[0].stdout is not None
        workers[0].stdout.readline()
        time.sleep(0.05)
        for worker in workers:
            worker.kill()
            worker.communicate()
    engine = connect(parse_url(url))
    with engine.connect() as connection:
        assert connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
    engine.dispose()


def test_many_processes_may_open_a_new_ledger_at_once(ledger_url: str) -> None:
    code = "import sys; from app.core.ledger import Ledger; print(len(Ledger(sys.argv[1]).jobs()))"
    openers = [
        subprocess.Popen([sys.executable, "-c", code, ledger_url], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    assert [opener.communicate(timeout=60)[0] for opener in openers] == ["0\n"] * 4
    assert [opener.returncode for opener in openers] == [0] * 4


@pytest.mark.skipif(sys.platform == "win32", reason="a killed process cannot be held half-way there")
def test_a_kill_in_the_middle_of_a_migration_leaves_no_half_schema(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'ledger.sqlite3'}"
    code = (
        "import os, sys\n"
        "from sqlalchemy import event\n"
        "from app.core.ledger import migrate\n"
        "from app.core.ledger.database import connect, parse_url\n"
        "engine = connect(parse_url(sys.argv[1]))\n"
        "def die(conn, cursor, statement, *rest):\n"
        "    if 'CREATE TABLE deck' in statement:\n"
        "        os.kill(os.getpid(), 9)\n"
        "event.listen(engine, 'before_cursor_execute', die)\n"
        "migrate.bring_up_to_date(engine)\n"
    )
    killed = subprocess.run([sys.executable, "-c", code, url], cwd=ROOT, timeout=60, check=False)
    assert killed.returncode == -9
    with Ledger(url) as ledger:
        assert make_job(ledger)
