"""A server that is told to end is gone only when its engine is: in a container, its end would kill all others."""

import json
import signal
from pathlib import Path

import psutil
import pytest

from app.core.jobs import LessonState
from app.core.paths import Home
from app.core.settings import Settings
from app.worker.control import EngineFile
from app.worker.engine import await_end
from app.worker.gateway import Gateway
from tests.support.command import Command
from tests.support.engine import API_KEY, Studio, make_request, wait_until
from tests.support.service import WritingService

pytestmark = [pytest.mark.engine, pytest.mark.timeout(100)]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_server_ends_after_its_engine_and_leaves_nothing_behind(
    tmp_path: Path, service: WritingService, number: signal.Signals
) -> None:
    home = Home(tmp_path / "home").create()
    variables = (("OPENAI_API_KEY", API_KEY), ("OPENAI_BASE_URL", service.url))
    process = Command(home.root, variables).start("serve", "--port", 0, "--no-sign-in")
    wait_until(EngineFile.path(home).is_file)
    with Gateway.open(home, Settings(base_url=service.url)) as gateway:
        wait_until(lambda: gateway.status().writers)
        supervisor = psutil.Process(EngineFile.read(home).pid)
        processes = [supervisor, *supervisor.children()]
        service.control(first_seconds=2.0)
        job_id = gateway.submit(make_request(tmp_path / "out", 1))
        wait_until(lambda: service.stats.in_flight)
    process.send_signal(number)
    process.communicate(timeout=40)
    assert [each for each in processes if each.is_running()] == []
    with Gateway.open(home, Settings()) as gateway:
        assert gateway.snapshot(job_id).count(LessonState.FAILED) == 0
    assert " ended" in (home.logs / "supervisor.log").read_text(encoding="utf-8")


def test_the_log_of_a_container_is_json_and_has_no_one_time_link(tmp_path: Path) -> None:
    home = Home(tmp_path / "home").create()
    process = Command(home.root).start("serve", "--port", 0, "--sign-in", "--log-format", "json")
    wait_until(EngineFile.path(home).is_file)
    process.terminate()
    out, err = process.communicate(timeout=40)
    assert (process.returncode, out) == (0, "")
    told = [json.loads(line) for line in err.splitlines()]
    assert {"server-0", "supervisor"} <= {each["role"] for each in told}
    assert "people setup" in err and "/welcome/" not in err


def test_waiting_for_an_end(studio: Studio, tmp_path: Path) -> None:
    assert await_end(Home(tmp_path / "nothing"))
    with studio.gateway():
        assert not await_end(studio.home, 0.2)
    assert await_end(studio.home)
