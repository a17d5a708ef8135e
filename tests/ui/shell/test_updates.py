"""Newer versions in the window: asked once, looked for once a week, said by a line that nobody has to heed."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app import __version__
from app.core.paths import MANAGED, Home
from app.core.settings import Settings, change_settings, load_settings
from app.ui import updates as updates_module
from app.ui.desktop import Desktop
from app.ui.main_window import MainWindow
from app.ui.updates import LOOKED, SKIPPED
from tests.support import update_server
from tests.support.update_server import UpdateServer, document, redirect, whole
from tests.support.watchdog import Watchdog
from tests.ui.conftest import UPDATES_VARIABLE

LEFT = Qt.MouseButton.LeftButton
NEWER = "999.0.0"
AGES_AGO = (datetime.now(UTC) - timedelta(days=8)).isoformat()
Show = Callable[..., MainWindow]


@pytest.fixture
def server() -> Iterator[UpdateServer]:
    with UpdateServer(whole(document(version=NEWER))) as server:
        yield server


@pytest.fixture
def settings(home: Home, server: UpdateServer, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A person who has chosen how to write, and a build that knows where newer versions are told of."""
    monkeypatch.setenv(UPDATES_VARIABLE, server.url)
    monkeypatch.setattr(updates_module, "FIRST", 20)
    return change_settings(home, writer="offline")


@pytest.fixture
def show(qtbot: QtBot, home: Home, settings: Settings, watchdog: Watchdog) -> Iterator[Show]:
    """Starts the window, as often as it is called; the one before is closed."""
    begun: list[Desktop] = []

    def show(looked: str | None = None, **changes: object) -> MainWindow:
        if begun:
            begun.pop().close()
        if changes:
            change_settings(home, **changes)
        desktop = Desktop(home, load_settings(home))
        begun.append(desktop)
        window = MainWindow(desktop)
        if looked is not None:
            window.memory.keep(LOOKED, looked)
        qtbot.addWidget(window, before_close_func=lambda window: window.end())
        with qtbot.waitSignal(window.updates.policy_known), qtbot.waitSignal(window.painted):
            window.show()
        return window

    yield show
    for desktop in begun:
        desktop.close()


def until_shown(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Wait until the line says this."""
    banner = window.update_banner
    qtbot.waitUntil(lambda: banner.isVisible() and words in banner.accessibleName())


def until_looked(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until a look has come to its end."""
    qtbot.waitUntil(lambda: bool(window.memory.text_of(LOOKED)) and not window.updates._is_looking)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Let the first moment at which something might be asked or looked for go by, with all that comes of it."""
    updates = window.updates
    qtbot.waitUntil(lambda: updates._timer.interval() == updates_module.AGAIN and not updates._is_looking)


def press(qtbot: QtBot, button: QAbstractButton) -> None:
    """Press it with the keyboard."""
    assert button.isVisible() and button.isEnabled()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def stored(home: Home) -> object:
    return json.loads(home.settings_file.read_text()).get("updates", "")


def test_asked_once_then_looked_for_then_told(qtbot: QtBot, show: Show, home: Home, server: UpdateServer) -> None:
    window = show()
    until_shown(qtbot, window, "May Worksheet Studio look once a week for a newer version?")
    banner = window.update_banner
    assert f"at {server.root.removeprefix('http://')}" in banner.accessibleName() and server.heads == []
    assert "May Worksheet Studio" in banner.yes.accessibleDescription()
    press(qtbot, banner.yes)
    until_shown(qtbot, window, f"Worksheet Studio {NEWER} is available")
    assert "Worksheets in French." in banner.accessibleName()
    assert f"Published on January 15, 2027. You have {__version__}." in banner.accessibleName()
    assert stored(home) == "yes" and len(server.heads) == 1


def test_a_no_is_kept_and_nobody_looks(qtbot: QtBot, show: Show, home: Home, server: UpdateServer) -> None:
    window = show()
    until_shown(qtbot, window, "May Worksheet Studio")
    qtbot.mouseClick(window.update_banner.no, LEFT)
    qtbot.waitUntil(lambda: window.desktop.settings.updates == "no")
    assert window.update_banner.isHidden() and stored(home) == "no"
    again = show()
    settle(qtbot, again)
    assert again.update_banner.isHidden() and server.heads == []


def test_who_does_not_answer_is_asked_at_the_next_start(qtbot: QtBot, show: Show) -> None:
    for _ in range(2):
        until_shown(qtbot, show(), "May Worksheet Studio")


def test_the_question_waits_until_the_guide_is_through(qtbot: QtBot, show: Show, server: UpdateServer) -> None:
    window = show(writer="")
    settle(qtbot, window)
    assert window.update_banner.isHidden() and server.heads == []


@pytest.mark.parametrize("address", ["", "off", "http://worksheets.example/u.json"])
def test_without_an_address_there_is_no_word_of_it(
    qtbot: QtBot, show: Show, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(UPDATES_VARIABLE, address)
    for choice in ("", "yes"):
        window = show(updates=choice)
        assert not window.updates._timer.isActive()
        assert window.update_banner.isHidden() and not window.memory.text_of(LOOKED)
        assert window.menus.look.isVisible() is address.startswith("http")  # who looks now is told what is wrong


@pytest.mark.parametrize("content", ['{"updates": false}', "damaged"])
def test_in_a_managed_installation_nobody_is_asked_and_nobody_looks(
    qtbot: QtBot, show: Show, server: UpdateServer, tmp_path: Path, content: str
) -> None:
    (tmp_path / MANAGED).write_text(content)
    for choice in ("", "yes"):
        window = show(updates=choice)
        look = window.menus.look
        assert not window.updates._timer.isActive() and window.update_banner.isHidden()
        assert look.isVisible() and not look.isEnabled() and "looked after for you" in look.text()
        look.trigger()
        window.updates.look_now()
        assert window.update_banner.isHidden()
    assert server.heads == []


@pytest.mark.parametrize(
    ("looked", "is_due"),
    [
        ("", True),
        ("nonsense", True),
        (timedelta(days=-8), True),
        (timedelta(days=300), True),  # the clock was set back
        (timedelta(days=-6), False),
    ],
)
def test_once_a_week(qtbot: QtBot, show: Show, server: UpdateServer, looked: str | timedelta, is_due: bool) -> None:
    if isinstance(looked, timedelta):
        looked = (datetime.now(UTC) + looked).isoformat()
    window = show(looked, updates="yes")
    settle(qtbot, window)
    assert window.update_banner.isVisible() is is_due
    assert len(server.heads) == is_due
    settle(qtbot, show())  # the next start
    assert len(server.heads) == is_due


def test_a_window_that_stays_open_looks_again_after_a_week(
    qtbot: QtBot, show: Show, server: UpdateServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updates_module, "AGAIN", 30)
    window = show(updates="yes")
    until_shown(qtbot, window, NEWER)
    press(qtbot, window.update_banner.later)
    with qtbot.waitSignal(window.updates._timer.timeout):
        pass
    assert window.update_banner.isHidden() and len(server.heads) == 1
    window.memory.keep(LOOKED, AGES_AGO)
    until_shown(qtbot, window, NEWER)
    assert len(server.heads) == 2


def test_a_version_that_was_skipped_is_not_told_again(qtbot: QtBot, show: Show, server: UpdateServer) -> None:
    window = show(updates="yes")
    until_shown(qtbot, window, NEWER)
    press(qtbot, window.update_banner.skip)
    assert window.update_banner.isHidden() and window.memory.text_of(SKIPPED) == NEWER
    again = show(AGES_AGO)
    qtbot.waitUntil(lambda: len(server.heads) == 2)
    until_looked(qtbot, again)
    assert again.update_banner.isHidden()
    again.menus.look.trigger()  # who asks is told
    until_shown(qtbot, again, NEWER)
    server.answer = whole(document(version="999.0.1"))
    until_shown(qtbot, show(AGES_AGO), "999.0.1")


@pytest.mark.parametrize("version", [__version__, "0.0.1", "999.0.0-rc.1"])
def test_an_older_version_is_no_news(qtbot: QtBot, show: Show, server: UpdateServer, version: str) -> None:
    server.answer = whole(document(version=version))
    window = show(updates="yes")
    until_looked(qtbot, window)
    assert len(server.heads) == 1 and window.update_banner.isHidden()
    window.menus.look.trigger()
    until_shown(qtbot, window, f"There is no newer version than yours, {__version__}.")
    press(qtbot, window.update_banner.close_button)
    assert window.update_banner.isHidden()


@pytest.mark.parametrize("opens", [True, False])
def test_the_page_is_opened_in_a_browser(
    qtbot: QtBot, show: Show, opens: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    window = show(updates="yes")
    until_shown(qtbot, window, NEWER)
    page = document()["page"]
    assert window.update_banner.page.toolTip() == page
    press(qtbot, window.update_banner.page)
    assert opened == [page]
    assert window.update_banner.isHidden() is opens
    if not opens:
        assert page in window.update_banner.accessibleName()


FAILURES = {
    "not found": (whole(document(), "404 Not Found"), "says nothing about newer versions"),
    "cut": (update_server.cut, "says nothing about newer versions"),
    "endless": (update_server.endless, "says nothing about newer versions"),
    "to http": (redirect("http://worksheets.example/u.json"), "says nothing about newer versions"),
    "a page": (whole(b"<!doctype html><title>Sign in</title>"), "cannot be understood"),
    "wrong types": (whole(document(version=2)), "cannot be understood"),
}


@pytest.mark.parametrize("how", FAILURES)
def test_a_failure_is_said_only_to_who_asked(qtbot: QtBot, show: Show, server: UpdateServer, how: str) -> None:
    server.answer, words = FAILURES[how]
    window = show(updates="yes")
    until_looked(qtbot, window)
    assert window.update_banner.isHidden() and len(server.heads) == 1
    window.menus.look.trigger()
    until_shown(qtbot, window, words)
    assert len(server.heads) == 2
    settle(qtbot, show())
    assert len(server.heads) == 2  # it counted as a look


def test_where_nobody_answers_it_was_no_look(
    qtbot: QtBot, show: Show, server: UpdateServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with UpdateServer() as gone:
        address = gone.url
    monkeypatch.setenv(UPDATES_VARIABLE, address)
    window = show(AGES_AGO, updates="yes")
    settle(qtbot, window)
    assert window.memory.text_of(LOOKED) == AGES_AGO and window.update_banner.isHidden()
    window.menus.look.trigger()
    until_shown(qtbot, window, "does not answer")
    assert "Check the connection to the internet" in window.update_banner.accessibleName()


def hold(server: UpdateServer) -> threading.Event:
    """Have the server answer only once the event is set."""
    may_go_on = threading.Event()
    sound = server.answer

    def waits(line: socket.socket, ended: threading.Event) -> None:
        may_go_on.wait(30)
        sound(line, ended)

    server.answer = waits
    return may_go_on


def test_looking_is_said_and_takes_one_request(qtbot: QtBot, show: Show, server: UpdateServer) -> None:
    may_go_on = hold(server)
    window = show(updates="yes")
    qtbot.waitUntil(lambda: len(server.heads) == 1)
    window.menus.look.trigger()
    window.menus.look.trigger()
    until_shown(qtbot, window, "Looking for a newer version…")
    may_go_on.set()
    until_shown(qtbot, window, NEWER)
    assert len(server.heads) == 1


def test_who_forbids_it_meanwhile_is_told_nothing(qtbot: QtBot, show: Show, server: UpdateServer) -> None:
    may_go_on = hold(server)
    window = show(updates="yes")
    qtbot.waitUntil(lambda: len(server.heads) == 1)
    window.desktop.change_settings(updates="no")
    qtbot.waitUntil(lambda: window.desktop.settings.updates == "no")
    may_go_on.set()
    until_looked(qtbot, window)
    assert window.update_banner.isHidden()


def test_an_answer_in_the_settings_takes_the_question_away(qtbot: QtBot, show: Show, server: UpdateServer) -> None:
    window = show()
    until_shown(qtbot, window, "May Worksheet Studio")
    window.desktop.change_settings(updates="no")
    qtbot.waitUntil(window.update_banner.isHidden)
    assert server.heads == []


def test_the_line_is_reached_by_the_keyboard_and_never_takes_it(qtbot: QtBot, show: Show) -> None:
    window = show()
    with qtbot.waitActive(window):
        window.activateWindow()
    before = QApplication.focusWidget()
    until_shown(qtbot, window, "May Worksheet Studio")
    assert before is not None and QApplication.focusWidget() is before
    banner = window.update_banner
    for _ in range(3):
        if not banner.yes.hasFocus():
            window.menus.next_part.trigger()
    assert banner.yes.hasFocus()
    qtbot.keyClick(banner.yes, Qt.Key.Key_Tab)
    assert banner.no.hasFocus()
    qtbot.keyClick(banner.no, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.desktop.settings.updates == "no")
    focus = QApplication.focusWidget()
    assert focus is not None and focus.isVisible() and not banner.isAncestorOf(focus)


def test_what_can_be_done_with_a_newer_version(qtbot: QtBot, show: Show) -> None:
    window = show(updates="yes")
    until_shown(qtbot, window, NEWER)
    buttons = [each for each in window.update_banner.findChildren(QAbstractButton) if each.isVisible()]
    assert [each.text() for each in buttons] == ["See what is new", "Skip this version", "Later"]
    assert {each.accessibleDescription() for each in buttons} == {f"Worksheet Studio {NEWER} is available"}
