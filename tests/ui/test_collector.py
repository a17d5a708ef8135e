"""The garbage collector runs in the window's thread, at its own times."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from app.ui.collector import Collector
from app.ui.jobs.store import JobStore
from tests.support.jobs import make_job


class _Knot:
    """Garbage that only a collector finds."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def store(qtbot: QtBot) -> JobStore:
    # What former tests left ends now, and not while new objects are counted.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return JobStore()


@pytest.fixture
def collector(store: JobStore) -> Iterator[Collector]:
    collector = Collector(store)
    collector.start()
    yield collector
    collector.close()


def test_it_takes_over_and_gives_back(store: JobStore) -> None:
    collector = Collector(store)
    collector.start()
    assert not gc.isenabled()
    assert gc.get_freeze_count() > 0
    collector.close()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_garbage_goes_within_seconds(qtbot: QtBot, collector: Collector) -> None:
    knots = [_Knot() for _ in range(2000)]
    last = weakref.ref(knots[-1])
    knots.clear()
    qtbot.waitUntil(lambda: last() is None, timeout=5000)


def test_a_large_job_is_set_aside(collector: Collector, store: JobStore) -> None:
    before = gc.get_freeze_count()
    store.apply([make_job(40)])
    assert gc.get_freeze_count() <= before
    store.apply([make_job(800, job_id="large")])
    assert gc.get_freeze_count() > before + 800
