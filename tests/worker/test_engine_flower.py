"""Celery Flower by the command: nothing without the password, workers and tasks with it, and no secret on any page."""

import os
import pty
import re
import signal
import subprocess
import sys
from base64 import b64encode
from pathlib import Path

import psutil
import pytest

from app.worker.gateway import Gateway
from app.worker.redis_server import free_port
from tests.support.command import Command
from tests.support.engine import API_KEY, Studio, follow_to_end, make_request, wait_until
from tests.support.flower import OPEN_IN_FLOWER, PASSWORD, Browser, pages, running_flower
from tests.support.service import WritingService

pytestmark = [pytest.mark.engine, pytest.mark.timeout(100)]


def test_workers_and_tasks_and_no_secret(studio: Studio, service: WritingService) -> None:
    with studio.gateway() as gateway, running_flower(studio.home.root) as (process, browser):
        wait_until(lambda: len(browser.document("/api/workers?refresh=1")) == 1 + renderers(gateway))
        follow_to_end(gateway, gateway.submit(make_request(studio.out, 2)))
        wait_until(lambda: "Photosynthesis, part 2" in browser.ask("/api/tasks")[1])
        deck = gateway.deck(gateway.snapshot(gateway.jobs()[0].job_id).lessons[0].task_id)
        seen = pages(browser)
        redis_password = password_of(gateway)
        arguments = " ".join(psutil.Process(process.pid).cmdline())
        assert_listens_here_only(process.pid)
    assert "writer." in seen["/"] and "Online" in seen["/"]
    assert "redis://" in seen["/broker"] and "write.offline" in seen["/broker"]
    stems = [item.stem for section in deck.sections for item in section.items]
    secrets = [redis_password, PASSWORD, API_KEY, "Chlorophyll", *stems]
    shown = {path: secret for path, text in seen.items() for secret in secrets if secret in text}
    assert shown == {}
    assert PASSWORD not in arguments and redis_password not in arguments


def test_nothing_is_shown_without_the_password(studio: Studio) -> None:
    with studio.gateway(), running_flower(studio.home.root) as (_, browser):
        for path in OPEN_IN_FLOWER:
            assert browser.ask(path, is_known=False) == (401, "A name and a password are needed."), path
            assert browser.ask(path)[0] in (200, 404)
        assert browser.ask("/", "OPTIONS")[0] == 401
        for wrong in ("Basic", "Basic !!!", f"Bearer {PASSWORD}", f"Basic {b64encode(b'admin:wrong').decode()}"):
            assert browser.ask("/", is_known=False, Authorization=wrong)[0] == 401


def test_it_is_to_look_at_and_not_to_touch(studio: Studio) -> None:
    with studio.gateway() as gateway, running_flower(studio.home.root) as (_, browser):
        wait_until(lambda: browser.document("/api/workers?refresh=1"))
        name = next(iter(browser.document("/api/workers")))
        for path in (f"/api/worker/shutdown/{name}", "/api/task/async-apply/worksheet_studio.finish_job"):
            assert browser.ask(path, "POST") == (403, "Read only mode is enabled")
        assert gateway.status().is_up


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_when_told(studio: Studio, number: signal.Signals) -> None:
    with studio.gateway(), running_flower(studio.home.root) as (process, browser):
        wait_until(lambda: browser.document("/api/workers?refresh=1"))
        process.send_signal(number)
        out, err = process.communicate(timeout=20)
        assert (process.returncode, out) == (0, "")
        assert "http://127.0.0.1:" in err and PASSWORD not in err and "Traceback" not in err
        log = (studio.home.logs / "flower.log").read_text(encoding="utf-8")
        assert "ended by" in log and PASSWORD not in log


def test_it_ends_with_the_engine(studio: Studio) -> None:
    with studio.gateway() as gateway, running_flower(studio.home.root) as (process, _):
        psutil.Process(studio.engine_pid()).kill()
        _, err = process.communicate(timeout=30)
        assert process.returncode == 1 and "has ended" in err
        wait_until(lambda: gateway.status().is_up)
        studio.remember(gateway)


def test_a_port_that_is_taken_and_an_engine_that_is_not_there(studio: Studio) -> None:
    known = (("WORKSHEET_STUDIO_FLOWER_PASSWORD", PASSWORD),)
    ended = Command(studio.home.root, known).run("flower")
    assert ended.code == 1 and "No engine is running" in ended.err
    with studio.gateway(), running_flower(studio.home.root) as (_, browser):
        ended = Command(studio.home.root, known).run("flower", "--port", browser._port)
        assert ended.code == 1 and "is taken" in ended.err and "--port" in ended.err


def test_a_password_is_never_invented_where_it_would_stay_in_a_log(studio: Studio) -> None:
    with studio.gateway():
        ended = Command(studio.home.root).run("flower")
        assert ended.code == 2 and "WORKSHEET_STUDIO_FLOWER_PASSWORD" in ended.err
        ended = Command(studio.home.root, (("WORKSHEET_STUDIO_FLOWER_PASSWORD", "short"),)).run("flower")
        assert ended.code == 2 and "8 characters" in ended.err and "short" not in ended.err


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals there")
def test_in_a_terminal_one_is_made_and_shown_once(studio: Studio) -> None:
    port = free_port()
    command = Command(studio.home.root)
    with studio.gateway():
        ours, theirs = pty.openpty()
        process = subprocess.Popen(
            command.argv("flower", "--port", port),
            env=command.environment,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=Path(__file__).parents[2],
            start_new_session=True,
        )
        os.close(theirs)
        read_until(ours, b"one is made for this run")
        os.write(ours, b"\n")
        found = re.search(r"run: (\S{20,})", read_until(ours, b"Ctrl-C"))
        assert found
        browser = Browser(port, found[1])
        wait_until(browser.is_up)
        process.terminate()
        assert process.wait(20) == 0
        os.close(ours)
    assert found[1] not in "".join(path.read_text(encoding="utf-8") for path in studio.home.logs.glob("*.log"))


def read_until(terminal: int, end: bytes) -> str:
    shown = b""
    while end not in shown:
        shown += os.read(terminal, 4096)
    return shown.decode()


def renderers(gateway: Gateway) -> int:
    return sum(name.startswith("renderer") for name in gateway.processes())


def password_of(gateway: Gateway) -> str:
    return gateway._hold.url.partition("//:")[2].rpartition("@")[0]


def assert_listens_here_only(pid: int) -> None:
    listening = [each for each in psutil.Process(pid).net_connections() if each.status == psutil.CONN_LISTEN]
    assert [each.laddr.ip for each in listening] == ["127.0.0.1"]
