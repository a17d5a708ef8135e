"""A job meets what happens to real computers: a queue that is lost or damaged, sleep, taken ports, wrong keys."""

import signal
import socket
import time
from pathlib import Path

import pytest

from app.core.errors import EngineError
from app.core.jobs import JobState, LessonState
from app.worker import engine
from app.worker.control import EngineFile
from app.worker.gateway import Gateway
from tests.support.engine import (
    API_KEY,
    Studio,
    assert_complete,
    follow_to_end,
    kill,
    make_request,
    wait_until,
)
from tests.support.service import WritingService

pytestmark = pytest.mark.engine


def test_a_flushed_redis_loses_nothing(studio: Studio, service: WritingService) -> None:
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, 3))
        wait_until(lambda: service.stats.calls >= 4)
        gateway._hold.redis().flushall()  # type: ignore[attr-defined]
        snapshot = follow_to_end(gateway, job_id)
    assert_complete(studio, snapshot)


def test_a_damaged_queue_file_is_moved_aside(studio: Studio, service: WritingService) -> None:
    service.control(first_seconds=3.0)
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, 1))
        wait_until(lambda: service.stats.in_flight)
        for process in studio.remember(gateway).values():
            kill(process)
        gateway.close()
    folder = studio.home.engine / "redis"
    for file in (folder / "appendonlydir").iterdir():
        if file.suffix != ".manifest":
            file.write_bytes(b"*3\r\n$3\r\nSET\r\nnonsense" + file.read_bytes()[20:])
    service.control(first_seconds=0.2)
    with studio.gateway() as gateway:
        snapshot = follow_to_end(gateway, job_id)
    assert_complete(studio, snapshot)
    assert list(folder.glob("damaged-*"))


def test_processes_that_stand_still_for_a_while(studio: Studio, service: WritingService) -> None:
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, 2))
        wait_until(lambda: service.stats.calls >= 3)
        processes = [p for name, p in studio.remember(gateway).items() if name != "supervisor"]
        for process in processes:
            process.send_signal(signal.SIGSTOP)
        time.sleep(3)
        for process in processes:
            process.send_signal(signal.SIGCONT)
        snapshot = follow_to_end(gateway, job_id)
    assert_complete(studio, snapshot)
    assert service.stats.calls == 8


def test_stale_files_and_a_taken_port_do_not_stop_a_start(studio: Studio) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        EngineFile(port=taken.getsockname()[1], key="00", pid=1).write(studio.home)
        (studio.home.engine / "engine.lock").write_text("")
        with studio.gateway() as gateway:
            assert gateway.status().is_up
            first = gateway.processes()["server"]
            address = gateway.status().address
            kill(studio.remember(gateway)["server"])
            port = int(address.rpartition(":")[2])
            with _occupied(port):
                wait_until(lambda: gateway.status().is_up and gateway.processes()["server"] not in (0, first))
                assert gateway.status().address != address or gateway.processes()["server"] != first
            studio.remember(gateway)


def test_two_clients_share_an_engine_and_the_first_may_go(studio: Studio) -> None:
    with studio.gateway() as second:
        with Gateway.start(studio.home, studio.settings) as first:
            assert first.processes()["supervisor"] == second.processes()["supervisor"]
            one = first.submit(make_request(studio.out, 1))
        two = second.submit(make_request(studio.out, 1))
        done = [follow_to_end(second, job_id) for job_id in (one, two)]
    for snapshot in done:
        assert snapshot.state is JobState.DONE
    assert not set(done[0].lessons[0].files) & set(done[1].lessons[0].files)
    assert done[0].zip != done[1].zip


def test_cancel_retry_pause_and_resume(studio: Studio, service: WritingService) -> None:
    service.control(held=("Photosynthesis",))
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, 2))
        wait_until(lambda: service.stats.in_flight)
        gateway.cancel(job_id, ["1.2"])
        assert gateway.pause(job_id)
        wait_until(lambda: service.stats.in_flight == 0)
        calls = service.stats.calls
        assert follow_to_end(gateway, job_id).state is JobState.PAUSED
        time.sleep(1.5)
        assert service.stats.calls == calls
        service.control(first_seconds=0.1, held=())
        assert gateway.resume(job_id)
        snapshot = follow_to_end(gateway, job_id)
        assert [each.state for each in snapshot.lessons] == [LessonState.DONE, LessonState.CANCELLED]
        gateway.retry(job_id, ["1.2"])
        assert_complete(studio, follow_to_end(gateway, job_id))


def test_a_wrong_key_stops_the_job_with_words_and_resume_goes_on(studio: Studio, service: WritingService) -> None:
    service.control(key="sk-another-key-000000", first_seconds=0.05)
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, 3))
        snapshot = follow_to_end(gateway, job_id)
        assert snapshot.state is JobState.STOPPED
        assert snapshot.problem is not None
        assert snapshot.problem.code == "wrong-key"
        assert API_KEY not in snapshot.model_dump_json()
        service.control(key=API_KEY)
        assert gateway.resume(job_id)
        assert_complete(studio, follow_to_end(gateway, job_id))


def test_a_client_with_another_key_gets_an_engine_of_its_own_or_a_plain_no(
    studio: Studio, service: WritingService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "HELD_PATIENCE", 0.5)
    with studio.gateway() as gateway:
        first = gateway.processes()["supervisor"]
        monkeypatch.setenv("OPENAI_API_KEY", "sk-another-key-000000")
        with pytest.raises(EngineError, match="another API key") as refused:
            Gateway.start(studio.home, studio.settings)
        assert "Close its window" in refused.value.hint
        with Gateway.open(studio.home, studio.settings) as looking:
            assert looking.status().is_up
    with studio.gateway() as gateway:  # the former engine lingers still
        assert gateway.processes()["supervisor"] != first
        job_id = gateway.submit(make_request(studio.out, 1))
        assert follow_to_end(gateway, job_id).state is JobState.DONE
    assert set(service.stats.keys) == {"sk-another-key-000000"}


def test_a_removed_output_folder_fails_the_lesson_and_a_retry_only_renders(
    studio: Studio, service: WritingService
) -> None:
    hidden = studio.out.with_name("hidden")
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, 1))
        wait_until(lambda: service.stats.in_flight)
        studio.out.rename(hidden)
        snapshot = follow_to_end(gateway, job_id)
        problem = snapshot.lessons[0].problem
        assert problem is not None
        assert problem.code == "folder-missing"
        calls = service.stats.calls
        hidden.rename(studio.out)
        gateway.retry(job_id)
        assert_complete(studio, follow_to_end(gateway, job_id))
    assert service.stats.calls == calls


def test_the_fallback_server_does_a_job(studio: Studio) -> None:
    studio.settings = studio.settings.model_copy(update={"redis_server": "fallback"})
    with studio.gateway() as gateway:
        assert gateway.status().server == "fallback"
        job_id = gateway.submit(make_request(studio.out, 1, writer="offline", preview=True))
        snapshot = follow_to_end(gateway, job_id)
    assert_complete(studio, snapshot)
    assert any(Path(path).parent.name.startswith("PREVIEW") for path in snapshot.lessons[0].files)


class _occupied:
    """Takes a port for as long as it can be had."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._socket: socket.socket | None = None

    def __enter__(self) -> None:
        try:
            self._socket = socket.create_server(("127.0.0.1", self._port))
        except OSError:
            self._socket = None

    def __exit__(self, *_: object) -> None:
        if self._socket is not None:
            self._socket.close()
