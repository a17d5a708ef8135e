"""Processes tied together, and what the supervisor does with one that ends again and again."""

import json
import subprocess
import sys
import threading
import time
from collections import deque
from pathlib import Path

import psutil
import pytest

from app.core.paths import Home
from app.core.settings import Settings
from app.worker.lifeline import close_lifeline, role_argv, start_child
from app.worker.recycling import Recycler
from app.worker.supervisor import Child, Supervisor, half_the_cores
from tests.support.engine import PATIENCE, kill, wait_until

CHILD = """
import os, sys, time
from app.worker.lifeline import Lifeline
lifeline = Lifeline()
lifeline.say(ready=True, heard=lifeline.orders["word"], stdin=sys.stdin.read())
print("this must not reach the parent")
lifeline.on_end(lambda: os._exit(7))
time.sleep(60)
"""
PARENT = """
import sys, time
from app.worker.lifeline import start_child
process = start_child([sys.executable, "-c", sys.argv[1]], {"word": "x"})
print(process.pid, flush=True)
process.stdout.readline()
time.sleep(60)
"""


@pytest.fixture
def child() -> "subprocess.Popen[bytes]":
    return start_child([sys.executable, "-c", CHILD], {"word": "héllo", "password": "secret-123"})


def test_orders_go_by_the_pipe_and_an_answer_comes_back(child: "subprocess.Popen[bytes]") -> None:
    assert child.stdout is not None
    with child, child.stdout:
        assert json.loads(child.stdout.readline()) == {"ready": True, "heard": "héllo", "stdin": ""}
        process = psutil.Process(child.pid)
        assert "secret-123" not in str(process.environ()) + str(process.cmdline())
        close_lifeline(child)
        assert child.stdout.read() == b""
        assert child.wait(PATIENCE) == 7


def test_a_killed_parent_takes_its_children_along() -> None:
    parent = subprocess.Popen([sys.executable, "-c", PARENT, CHILD], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    with parent, parent.stdout:
        child = psutil.Process(int(parent.stdout.readline()))
        time.sleep(0.3)
        parent.kill()
        wait_until(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE, 30)


def test_a_child_that_ends_again_and_again_waits_longer_each_time() -> None:
    child = Child("writer", "writer", {})
    waits = []
    for _ in range(9):
        child.note_end()
        waits.append(round(child.due - time.monotonic(), 1))
    assert waits[0] <= 0
    assert waits[1:4] == [1.0, 2.0, 4.0]
    assert waits == sorted(waits)
    assert waits[-1] == 30.0
    child.ends = deque([time.monotonic() - 61])
    child.note_end()
    assert child.due <= time.monotonic()


def test_the_status_says_so_in_words(tmp_path: Path) -> None:
    supervisor = Supervisor(Home(tmp_path), Settings(), url="redis://:secret@host:6379/0", renderers=2)
    writer = supervisor.children[0]
    for _ in range(4):
        writer.note_end()
    told = supervisor.answer({"ask": "status"})
    assert "started again and again" in told["notice"]
    assert [each["name"] for each in told["children"]] == ["writer", "renderer-0", "renderer-1"]
    assert "secret" not in json.dumps(told)
    assert told["server"] == "shared"


def test_only_large_and_idle_processes_are_recycled() -> None:
    ended = threading.Event()
    for is_idle, limit in ((True, 1 << 50), (False, 1)):
        Recycler(lambda idle=is_idle: idle, ended.set, limit=limit, rest=0, look_every=0.01).start()  # type: ignore[misc]
    assert not ended.wait(0.2)
    Recycler(lambda: True, ended.set, limit=1, rest=0.05, look_every=0.01).start()
    assert ended.wait(PATIENCE)


def test_roles_are_one_program(monkeypatch: pytest.MonkeyPatch) -> None:
    assert role_argv("writer")[1:] == ["-m", "app.worker.roles", "writer"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert role_argv("writer")[1:] == ["--role", "writer"]
    assert half_the_cores() >= 1


@pytest.mark.engine
def test_workers_that_are_killed_come_back_and_all_end_in_order(tmp_path: Path) -> None:
    supervisor = Supervisor(Home(tmp_path).create(), Settings(writers=2), renderers=1)
    began = time.monotonic()
    supervisor.start()
    thread = threading.Thread(target=supervisor.run)
    thread.start()
    try:
        wait_until(lambda: all(child.is_ready for child in supervisor.children))
        start = time.monotonic() - began
        former = [child.process.pid for child in supervisor.children if child.process]
        for pid in former:
            kill(psutil.Process(pid))
        wait_until(lambda: all(child.is_ready and child.starts == 2 for child in supervisor.children))
    finally:
        began = time.monotonic()
        supervisor.stop()
        thread.join(PATIENCE)
    # Nobody waits for the three seconds of a question for messages; on a busy machine all takes longer.
    assert time.monotonic() - began < max(2.5, 1.5 * start)
    assert not any(child.is_running for child in supervisor.children)


@pytest.mark.engine
def test_a_worker_whose_parent_dies_while_it_starts_waits_for_nobody(tmp_path: Path) -> None:
    home = Home(tmp_path).create()
    orders = {
        "url": "redis://127.0.0.1:1/0",  # the server went along
        "home": str(home.root),
        "settings": Settings().model_dump(mode="json"),
        "embedded": True,
        "first": True,
        "engine": "0",
        "grace": 5.0,
    }
    for role in ("writer", "renderer"):
        child = start_child(role_argv(role), orders)
        with child:
            wait_until(lambda role=role: list(home.logs.glob(f"{role}*.log")))  # type: ignore[misc]
            close_lifeline(child)
            assert child.wait(20) == 0
