"""Faults as a window meets them: nothing that it asks of the engine takes long, fails, or outlives its closing."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from app.core.errors import EngineError
from app.core.jobs import EngineStatus
from app.worker import engine
from app.worker.control import EngineFile
from app.worker.gateway import Gateway
from tests.support.engine import PATIENCE, Studio, assert_complete, follow_to_end, kill, make_request, wait_until
from tests.support.service import WritingService

pytestmark = pytest.mark.engine

AT_ONCE = 5.0  # seconds: wide, for a busy machine; what must not be waited for takes 40
SOME_SECONDS = 10.0  # two for the supervisor, two for each attempt at Redis, and room for a busy machine


class StatusBar(threading.Thread):
    """Asks for the status all the time; keeps the longest wait, and what raised."""

    def __init__(self, gateway: Gateway) -> None:
        super().__init__(daemon=True)
        self._gateway = gateway
        self._is_over = threading.Event()
        self.longest = 0.0
        self.seen: list[EngineStatus] = []
        self.errors: list[Exception] = []

    def run(self) -> None:
        while not self._is_over.wait(0.05):
            began = time.monotonic()
            try:
                self.seen.append(self._gateway.status())
            except Exception as error:
                self.errors.append(error)
            self.longest = max(self.longest, time.monotonic() - began)

    def end(self) -> None:
        self._is_over.set()
        self.join(PATIENCE)
        assert not self.is_alive()


@contextmanager
def watching(gateway: Gateway) -> Iterator[None]:
    """A thread that watches the jobs, and looks after the engine by that."""
    is_over = threading.Event()
    watcher = threading.Thread(target=lambda: [None for _ in gateway.watch(is_over.is_set)], daemon=True)
    watcher.start()
    yield
    is_over.set()
    watcher.join(PATIENCE)
    assert not watcher.is_alive()


@pytest.mark.parametrize("victim", ["server", "supervisor"])
def test_the_status_never_waits_for_long_and_never_raises(studio: Studio, service: WritingService, victim: str) -> None:
    with studio.gateway() as gateway, watching(gateway):
        wait_until(lambda: gateway.status().renderers)
        bar = StatusBar(gateway)
        bar.start()
        for _ in range(2):
            former = gateway.processes().get("server")
            kill(studio.remember(gateway)[victim])
            wait_until(lambda former=former: gateway.processes().get("server") not in (None, 0, former))  # type: ignore[misc]
            wait_until(lambda: gateway.status().is_up)
        studio.remember(gateway)
        job_id = gateway.submit(make_request(studio.out, 1))
        assert_complete(studio, follow_to_end(gateway, job_id))
        bar.end()
    assert bar.errors == []
    assert bar.longest < SOME_SECONDS
    assert bar.seen[-1].is_up


def seconds(action: Callable[[], object]) -> float:
    began = time.monotonic()
    action()
    return time.monotonic() - began


def test_closing_takes_no_time_whatever_other_threads_do(studio: Studio, service: WritingService) -> None:
    with studio.gateway() as gateway:
        submitted: list[str] = []
        is_over = threading.Event()

        def submit() -> None:
            while not is_over.is_set():
                submitted.append(gateway.submit(make_request(studio.out, 2)))

        threads = [threading.Thread(target=submit, daemon=True) for _ in range(2)]
        threads.append(threading.Thread(target=lambda: [None for _ in gateway.watch()], daemon=True))
        for thread in threads:
            thread.start()
        wait_until(lambda: len(submitted) > 3)
        studio.remember(gateway)
        assert seconds(gateway.close) < AT_ONCE
        is_over.set()
        for thread in threads:
            thread.join(PATIENCE)
            assert not thread.is_alive()
    assert not studio.wait_for_end()  # nobody started it again
    with Gateway.open(studio.home, studio.settings) as gateway:
        assert len(gateway.jobs()) == len(submitted)
        for job_id in submitted:
            gateway.cancel(job_id)


def test_closing_stops_one_that_waits_for_an_engine(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    is_looking = threading.Event()

    def never(*_: object) -> None:
        is_looking.set()
        time.sleep(0.1)

    with Gateway.open(studio.home, studio.settings) as gateway:
        monkeypatch.setattr(engine, "attach", never)
        errors: list[Exception] = []

        def start() -> None:
            try:
                gateway.start_engine()
            except EngineError as error:
                errors.append(error)

        thread = threading.Thread(target=start, daemon=True)
        thread.start()
        assert is_looking.wait(PATIENCE)
        began = time.monotonic()
        assert gateway.status().is_up is False
        assert time.monotonic() - began < AT_ONCE  # it does not wait for the start
        assert seconds(gateway.close) < AT_ONCE
        thread.join(2 * AT_ONCE)
        assert not thread.is_alive()
        assert len(errors) == 1
    wait_until(EngineFile.path(studio.home).exists)
    wait_until(lambda: not EngineFile.path(studio.home).exists())  # no client came: it has ended
