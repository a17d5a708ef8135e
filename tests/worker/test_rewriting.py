"""“Write this one anew” on a real engine: any writer, all checks, its cost; and whatever may come in between."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from app.core.deck import Deck
from app.core.errors import BadRequest, Cancelled, EngineError, WritingStopped
from app.core.jobs import JobSnapshot, LessonState
from app.worker import texts
from app.worker.gateway import Gateway
from app.worker.redis_server import RedisServer
from app.worker.rewriting import Rewritten
from tests.support.engine import (
    API_KEY,
    PATIENCE,
    Studio,
    follow_to_end,
    kill,
    make_request,
    start_remote_writer,
    wait_until,
)
from tests.support.service import WritingService

pytestmark = pytest.mark.engine


def finished_job(gateway: Gateway, studio: Studio, *, writer: str = "openai", lessons: int = 1) -> JobSnapshot:
    return follow_to_end(gateway, gateway.submit(make_request(studio.out, lessons, writer=writer)))


def in_background(call: Callable[[], Rewritten]) -> "Future[Rewritten]":
    pool = ThreadPoolExecutor(1)
    future = pool.submit(call)
    pool.shutdown(wait=False)
    return future


def stems(deck: Deck) -> set[str]:
    return {item.stem for section in deck.sections for item in section.items}


@pytest.mark.parametrize("writer", ["openai", "offline"])
def test_an_item_is_written_anew_and_its_cost_is_kept(studio: Studio, service: WritingService, writer: str) -> None:
    with studio.gateway() as gateway:
        before = finished_job(gateway, studio, writer=writer)
        lesson = before.lessons[0]
        deck = gateway.deck(lesson.task_id)
        service.requests.clear()
        for section in deck.sections:
            new = gateway.rewrite_item(lesson.task_id, deck, section.key, 3)
            assert new.item.kind is section.kind
            assert new.item.verified
            assert new.item.stem not in stems(deck)
            assert new.usage.calls == (2 if writer == "openai" else 0)
        assert gateway.deck(lesson.task_id) == deck  # it is for the person to keep it
        after = gateway.snapshot(before.job_id)
        assert after.usage.calls == before.usage.calls + len(service.requests)
        assert (after.usage.cost_usd > before.usage.cost_usd) is (writer == "openai")
        assert after.lessons[0].attempts == lesson.attempts
        with pytest.raises(BadRequest):
            gateway.rewrite_item(lesson.task_id, deck, "true_false", 10)
        assert not [key for key in gateway._hold.redis().scan_iter("ws:answer:*")]  # type: ignore[attr-defined]


def test_a_person_who_waits_comes_before_lessons_that_wait(studio: Studio, service: WritingService) -> None:
    studio.settings = studio.settings.model_copy(update={"writers": 1})
    with studio.gateway() as gateway:
        done = finished_job(gateway, studio)
        deck = gateway.deck(done.lessons[0].task_id)
        service.control(first_seconds=0.8)
        job_id = gateway.submit(make_request(studio.out, 5))
        gateway.prefer(job_id, ["1.5"])
        wait_until(lambda: service.stats.in_flight)
        gateway.rewrite_item(done.lessons[0].task_id, deck, "true_false", 0)
        written = gateway.snapshot(job_id).count(LessonState.QUEUED)
        assert written >= 3
        gateway.cancel(job_id)


def test_a_wrong_key_and_a_budget_are_said_in_words(studio: Studio, service: WritingService) -> None:
    with studio.gateway() as gateway:
        done = finished_job(gateway, studio)
        task_id = done.lessons[0].task_id
        deck = gateway.deck(task_id)
        service.control(key="sk-another-key-000000")
        with pytest.raises(WritingStopped) as wrong:
            gateway.rewrite_item(task_id, deck, "true_false", 0)
        assert wrong.value.code == "wrong-key"
        assert wrong.value.hint
        assert API_KEY not in f"{wrong.value} {wrong.value.detail}"
        service.control(key=API_KEY)
        calls = service.stats.calls
        gateway._ledger.change_options(done.job_id, max_cost_usd=done.usage.cost_usd)
        with pytest.raises(WritingStopped) as spent:
            gateway.rewrite_item(task_id, deck, "true_false", 0)
        assert spent.value.code == "budget"
        assert service.stats.calls == calls
        gateway._ledger.change_options(done.job_id, max_cost_usd=done.usage.cost_usd + 1)
        assert gateway.rewrite_item(task_id, deck, "true_false", 0).item


def test_cancelling_is_noticed_at_once(studio: Studio, service: WritingService) -> None:
    with studio.gateway() as gateway:
        done = finished_job(gateway, studio)
        deck = gateway.deck(done.lessons[0].task_id)
        service.control(first_seconds=600.0)
        cancelled = threading.Event()
        future = in_background(
            lambda: gateway.rewrite_item(done.lessons[0].task_id, deck, "true_false", 0, cancelled.is_set)
        )
        wait_until(lambda: service.stats.in_flight)
        cancelled.set()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            future.result(PATIENCE)
        assert time.monotonic() - began < 20  # the call takes ten minutes
        wait_until(lambda: not service.stats.in_flight)


@pytest.mark.parametrize("victim", ["writer", "server", "supervisor"])
def test_a_process_that_is_killed_meanwhile(studio: Studio, service: WritingService, victim: str) -> None:
    with studio.gateway() as gateway:
        done = finished_job(gateway, studio)
        task_id = done.lessons[0].task_id
        deck = gateway.deck(task_id)
        service.control(first_seconds=2.0)
        watching = threading.Event()
        watcher = threading.Thread(target=lambda: list(gateway.watch(watching.is_set)))
        watcher.start()
        future = in_background(lambda: gateway.rewrite_item(task_id, deck, "multiple_choice", 0))
        wait_until(lambda: service.stats.in_flight)
        service.control(first_seconds=0.2)
        kill(studio.remember(gateway)[victim])
        assert future.result(PATIENCE).item.stem not in stems(deck)
        studio.remember(gateway)
        watching.set()
        watcher.join()


def test_nobody_who_could_write_is_said_within_seconds(
    tmp_path: Path, asking: Studio, shared: RedisServer, service: WritingService
) -> None:
    with asking.gateway() as gateway:
        done = finished_job(gateway, asking, writer="offline")
        task_id = done.lessons[0].task_id
        deck = gateway.deck(task_id)
        gateway._ledger.change_options(done.job_id, writer="openai")
        began = time.monotonic()
        with pytest.raises(EngineError) as nobody:
            gateway.rewrite_item(task_id, deck, "true_false", 0)
        assert nobody.value.message == texts.NO_WRITER
        assert time.monotonic() - began < 40  # eight, and room for a busy machine; a lesson's patience is five minutes
        service.control(first_seconds=3.0)
        remote = start_remote_writer(tmp_path / "remote", shared.url, "sk-remote-0123456789abcdef", service.url)
        try:
            wait_until(lambda: gateway.status().writers == 2)
            assert gateway.status().writers_with_service == 1
            future = in_background(lambda: gateway.rewrite_item(task_id, deck, "true_false", 0))
            wait_until(lambda: service.stats.in_flight)
            service.control(first_seconds=0.1)
            kill(next(p for p in psutil.Process(remote.pid).children() if "writer" in p.cmdline()))
            assert future.result(PATIENCE).item.stem not in stems(deck)
            assert set(service.stats.keys) == {"sk-remote-0123456789abcdef"}
        finally:
            remote.terminate()
            remote.wait(PATIENCE)
        asking.remember(gateway)


def test_without_an_engine_nobody_waits_for_ever(studio: Studio) -> None:
    with studio.gateway() as gateway:
        done = finished_job(gateway, studio, writer="offline")
        deck = gateway.deck(done.lessons[0].task_id)
    assert not studio.wait_for_end()
    with Gateway.open(studio.home, studio.settings) as alone, pytest.raises(EngineError) as away:
        alone.rewrite_item(done.lessons[0].task_id, deck, "true_false", 0)
    assert away.value.code == "engine-away"
