"""Work off the GUI thread: what is told of it, where what it held is let go of, and its end."""

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from threading import Event

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.core.errors import StudioError
from app.ui import background as module
from app.ui.background import Background


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


class Witness(QObject):
    """A widget's stand-in that notes in which thread it ends."""

    def __init__(self, ends: list[int]) -> None:
        super().__init__()
        self._ends = ends
        QTimer(self).start(1000)

    def look(self, _: object) -> None:
        """A callback that is bound to it."""

    def __del__(self) -> None:
        self._ends.append(threading.get_ident())


def divide() -> float:
    return 1 / 0


def refuse() -> None:
    raise StudioError("The disk is full.")


def test_what_came_of_it_is_told_on_the_gui_thread(qtbot: QtBot, background: Background) -> None:
    told: list[tuple[object, int]] = []
    background.run(threading.get_ident, lambda thread: told.append((thread, threading.get_ident())))
    background.run(divide, failed=lambda error: told.append((error.code, threading.get_ident())))
    qtbot.waitUntil(lambda: len(told) == 2)
    here = threading.get_ident()
    assert {thread for _, thread in told} == {here}
    assert {what for what, _ in told} - {here} == {what for what, _ in told}
    assert "unexpected" in {what for what, _ in told}


def test_a_failure_that_nobody_awaits_is_told_of(qtbot: QtBot, background: Background) -> None:
    with qtbot.waitSignal(background.unhandled) as told:
        background.run(divide)
    assert told.args is not None
    assert isinstance(told.args[0], StudioError)


def test_an_owner_that_is_gone_is_not_called(qtbot: QtBot, background: Background) -> None:
    owner, go_on, told = QObject(), Event(), []
    background.run(go_on.wait, lambda _: told.append("late"), owner=owner)
    delete(owner)
    go_on.set()
    background.run(lambda: None, lambda _: told.append("next"))
    qtbot.waitUntil(lambda: "next" in told)
    assert told == ["next"]


def test_what_was_cancelled_does_not_begin_and_is_not_told(qtbot: QtBot, background: Background) -> None:
    go_on, did = Event(), []
    for _ in range(module._THREADS):
        background.run(go_on.wait)
    waiting = background.run(lambda: did.append("begun"), lambda _: did.append("told"))
    waiting.cancel()
    go_on.set()
    background.run(lambda: None, lambda _: did.append("next"))
    qtbot.waitUntil(lambda: "next" in did)
    assert did == ["next"]


def work_with(widget: Witness, work: Callable[[], object]) -> object:
    return widget and work()


@pytest.mark.parametrize("work", [time.time, refuse], ids=["done", "failed"])
def test_widgets_end_on_the_gui_thread(
    qtbot: QtBot, background: Background, monkeypatch: pytest.MonkeyPatch, work: Callable[[], object]
) -> None:
    """Also when the other thread is held up right after it has told."""
    tell = module._Desk.tell

    def tell_and_stand_still(desk: module._Desk, number: int) -> None:
        tell(desk, number)
        time.sleep(0.02)

    monkeypatch.setattr(module._Desk, "tell", tell_and_stand_still)
    ends: list[int] = []
    for _ in range(12):
        background.run(partial(work_with, widget := Witness(ends), work), widget.look, widget.look, owner=widget)
        del widget
    qtbot.waitUntil(lambda: len(ends) == 12)
    assert set(ends) == {threading.get_ident()}


def test_nothing_is_begun_after_the_end(qtbot: QtBot) -> None:
    background = Background()
    begun: list[str] = []
    assert background.close()
    assert background.run(lambda: begun.append("late"), lambda _: begun.append("done")).cancelled()
    assert begun == []


def test_the_end_waits_for_what_must_not_be_cut_off_and_for_nothing_else(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    background, for_ever, written = Background(), Event(), []
    background.run(for_ever.wait)

    def write() -> None:
        time.sleep(0.2)
        written.append("draft")

    background.run(write, is_vital=True)
    assert not background.close(0.05)
    assert written == ["draft"]
    for_ever.set()


def test_nothing_arrives_after_the_end(qtbot: QtBot) -> None:
    background, told = Background(), []
    background.run(lambda: None, lambda _: told.append("late"))
    assert background.close()
    qtbot.wait(20)
    assert told == []
