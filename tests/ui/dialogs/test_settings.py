"""The settings: nothing before Apply, words at the field, no secret anywhere, data that move without a loss."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core import paths
from app.core.errors import StorageError
from app.core.moving import planned_move
from app.core.paths import HOME_VARIABLE, MANAGED, Home
from app.core.settings import Settings, load_settings
from app.core.update_policy import update_policy
from app.ui import desktop as desktop_module
from app.ui.desktop import Desktop, KeySource
from app.ui.dialogs import settings as settings_module
from app.ui.dialogs import settings_data
from app.ui.dialogs.settings import SettingsDialog
from tests.support.keyrings import MemoryKeyring, RefusingKeyring, SilentKeyring
from tests.support.service import WritingService
from tests.support.watchdog import Watchdog
from tests.ui.conftest import UPDATES_VARIABLE
from tests.ui.dialogs.conftest import UseKeyring, assert_nowhere, shown_texts

KEY = "sk-proj-tulip-42-tulip-42-tulip-42xyz"
LEFT = Qt.MouseButton.LeftButton
Show = Callable[[], SettingsDialog]


@pytest.fixture
def show(qtbot: QtBot, desktop: Desktop, watchdog: Watchdog) -> Show:
    """Opens the dialog as the window does."""

    def show() -> SettingsDialog:
        dialog = SettingsDialog(desktop)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    return show


def _stored(desktop: Desktop) -> dict[str, object]:
    file = desktop.home.settings_file
    return dict(json.loads(file.read_text())) if file.exists() else {}


def test_nothing_changes_before_it_is_applied(qtbot: QtBot, show: Show, desktop: Desktop) -> None:
    dialog = show()
    assert not dialog.apply_button.isEnabled()
    dialog.show_page(dialog.files)
    dialog.files.paper.setFocus()
    qtbot.keyClick(dialog.files.paper, Qt.Key.Key_Down)
    dialog.show_page(dialog.engine)
    dialog.engine.writers.setValue(3)
    assert dialog.apply_button.isEnabled() and not _stored(desktop)
    qtbot.mouseClick(dialog.apply_button, LEFT)
    qtbot.waitUntil(lambda: "kept" in dialog.notice.text)
    assert _stored(desktop) == {"paper": "a4", "writers": 3}
    assert (desktop.settings.paper, desktop.settings.writers) == ("a4", 3)
    assert dialog.isVisible() and not dialog.apply_button.isEnabled()
    dialog.engine.writers.setValue(5)
    qtbot.mouseClick(dialog.cancel_button, LEFT)
    assert not dialog.isVisible() and desktop.settings.writers == 3


def test_ok_keeps_and_closes(qtbot: QtBot, show: Show, desktop: Desktop) -> None:
    dialog = show()
    dialog.window_page.notifications.setChecked(False)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert _stored(desktop) == {"notifications": False}
    again = show()
    qtbot.mouseClick(again.ok_button, LEFT)
    assert not again.isVisible()


def test_the_look_is_shown_at_once_and_comes_back(qtbot: QtBot, show: Show, desktop: Desktop) -> None:
    dialog = show()
    dialog.show_page(dialog.window_page)
    dialog.window_page.appearance.setFocus()
    qtbot.keyClick(dialog.window_page.appearance, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: desktop.settings.appearance == "dark")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: desktop.settings.appearance == "auto")
    assert _stored(desktop) == {}


@pytest.mark.parametrize(
    ("page", "field", "value", "said"),
    [
        ("writing", "url", "ftp://somewhere", "not an address of a service"),
        ("writing", "url", "https://anna:daffodil@school/v1", "Leave the password out"),
        ("writing", "model", " ", "Choose a model"),
        ("files", "output", "Worksheets", "whole path"),
        ("files", "language", "German please", "not a code"),
        ("engine", "url", "http://school", "not an address of a Redis server"),
        ("engine", "url", "", "Enter the address"),
    ],
)
def test_what_cannot_be_used_is_said_at_its_field(
    qtbot: QtBot, show: Show, desktop: Desktop, page: str, field: str, value: str, said: str
) -> None:
    dialog = show()
    dialog.engine.school.setChecked(page == "engine")
    control = getattr(getattr(dialog, page), field)
    control.setEditText(value) if field in ("model", "language") else control.setText(value)
    qtbot.mouseClick(dialog.ok_button, LEFT)
    assert dialog.isVisible() and not _stored(desktop)
    assert said in getattr(getattr(dialog, page), f"{field}_field").problem
    assert control.hasFocus() or control.isAncestorOf(dialog.focusWidget())


def test_a_folder_that_cannot_be_written_is_found_out(
    qtbot: QtBot, show: Show, desktop: Desktop, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    dialog = show()
    dialog.show_page(dialog.files)
    dialog.files.output.setFocus()
    dialog.files.output.clear()
    qtbot.keyClicks(dialog.files.output, str(tmp_path / "file" / "inside"))
    qtbot.keyClick(dialog.files.output, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: "Nothing can be written there" in dialog.files.output_field.problem)
    qtbot.mouseClick(dialog.ok_button, LEFT)
    assert dialog.isVisible() and not _stored(desktop)


def test_a_key_is_replaced_tested_and_removed(
    qtbot: QtBot, show: Show, desktop: Desktop, memory: MemoryKeyring
) -> None:
    with WritingService(key=KEY) as service:
        with qtbot.waitSignal(desktop.settings_changed):
            desktop.change_settings(base_url=service.url)
        dialog = show()
        key = dialog.writing.key
        assert key.shown.text() == "None" and not key.remove.isVisible()
        qtbot.mouseClick(key.replace, LEFT)
        qtbot.keyClicks(key.edited, f" {KEY} ")
        qtbot.mouseClick(dialog.writing.test, LEFT)
        qtbot.waitUntil(lambda: "It works" in dialog.writing.notice.text, timeout=15_000)
        assert not memory.kept, "a test keeps nothing"
        qtbot.mouseClick(dialog.apply_button, LEFT)
        qtbot.waitUntil(lambda: desktop.key.source is KeySource.KEYRING)
        assert list(memory.kept.values()) == [KEY]
        qtbot.waitUntil(lambda: key.shown.text() == "…xyz")
        assert not key.edited.text() and "keyring" in key.source.text()
        assert_nowhere(KEY, desktop, dialog)

        qtbot.mouseClick(dialog.writing.fetch, LEFT)
        qtbot.waitUntil(lambda: dialog.writing.model.count() == 2, timeout=15_000)
        assert service.stats.keys[KEY] == 2
        dialog.writing.url.setText("http://localhost:1/v1")
        qtbot.mouseClick(dialog.apply_button, LEFT)
        assert "This key is for 127.0.0.1" in key.source.text(), "another service does not get it"
        assert _stored(desktop)["base_url"] == service.url

        qtbot.mouseClick(key.remove, LEFT)
        qtbot.mouseClick(dialog.apply_button, LEFT)
        qtbot.waitUntil(lambda: not desktop.has_key)
        assert not memory.kept and _stored(desktop)["base_url"] == "http://localhost:1/v1"


def test_a_removal_can_be_undone(qtbot: QtBot, show: Show, desktop: Desktop, memory: MemoryKeyring) -> None:
    with qtbot.waitSignal(desktop.key_changed):
        desktop.keep_key(KEY)
    dialog = show()
    qtbot.mouseClick(dialog.writing.key.remove, LEFT)
    assert dialog.apply_button.isEnabled()
    qtbot.mouseClick(dialog.writing.key.undo, LEFT)
    assert not dialog.apply_button.isEnabled() and dialog.writing.key.shown.text() == "…xyz"


@pytest.mark.parametrize("backend", [NoKeyring, RefusingKeyring])
def test_without_a_keyring_it_says_so_before_it_closes(
    qtbot: QtBot, show: Show, desktop: Desktop, use_keyring: UseKeyring, backend: type[MemoryKeyring]
) -> None:
    use_keyring(backend())
    dialog = show()
    qtbot.mouseClick(dialog.writing.key.replace, LEFT)
    qtbot.keyClicks(dialog.writing.key.edited, KEY)
    qtbot.mouseClick(dialog.ok_button, LEFT)
    qtbot.waitUntil(lambda: "until you close the window" in dialog.notice.text)
    assert dialog.isVisible() and os.environ["OPENAI_API_KEY"] == KEY
    assert_nowhere(KEY, desktop, dialog)
    qtbot.mouseClick(dialog.ok_button, LEFT)
    assert not dialog.isVisible()


def test_a_keyring_that_hangs_is_not_waited_for(
    qtbot: QtBot, show: Show, desktop: Desktop, use_keyring: UseKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_keyring(SilentKeyring())
    monkeypatch.setattr(settings_module, "LONG", 100)
    dialog = show()
    qtbot.mouseClick(dialog.writing.key.replace, LEFT)
    qtbot.keyClicks(dialog.writing.key.edited, KEY)
    qtbot.mouseClick(dialog.apply_button, LEFT)
    qtbot.waitUntil(lambda: dialog.only_now.isVisible())
    qtbot.mouseClick(dialog.only_now, LEFT)
    qtbot.waitUntil(lambda: desktop.key.source is KeySource.THIS_RUN)
    assert dialog.apply_button.text() and dialog.ok_button.isEnabled()


def test_another_redis_server_does_not_get_the_former_password(
    qtbot: QtBot, show: Show, desktop: Desktop, memory: MemoryKeyring
) -> None:
    dialog = show()
    dialog.show_page(dialog.engine)
    qtbot.mouseClick(dialog.engine.school, LEFT, pos=dialog.engine.school.rect().center() / 8)
    dialog.engine.school.setChecked(True)
    dialog.engine.url.setText("redis://127.0.0.1:1")
    dialog.engine.password.setText("daffodil-42")
    qtbot.mouseClick(dialog.engine.test, LEFT)
    qtbot.waitUntil(lambda: "does not answer" in dialog.engine.notice.text, timeout=15_000)
    qtbot.mouseClick(dialog.apply_button, LEFT)
    qtbot.waitUntil(lambda: desktop.settings.redis_url == "redis://127.0.0.1:1")
    qtbot.waitUntil(lambda: list(memory.kept.values()) == ["daffodil-42"])
    qtbot.waitUntil(dialog.engine.isEnabled)
    assert not dialog.engine.password.text()
    assert_nowhere("daffodil-42", desktop, dialog)
    dialog.engine.url.setText("redis://127.0.0.1:2")
    qtbot.mouseClick(dialog.apply_button, LEFT)
    qtbot.waitUntil(lambda: desktop.settings.redis_url == "redis://127.0.0.1:2")
    qtbot.waitUntil(lambda: not memory.kept)


def test_what_the_environment_decides_is_shown_as_such(
    qtbot: QtBot, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("REDIS_URL", "rediss://anna:daffodil-42@school:6380/0")
    monkeypatch.setenv("WORKSHEET_STUDIO_MODEL", "gpt-6-sol")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://school:8000/v1")
    desktop = Desktop(home, load_settings(home))
    with qtbot.waitSignal(desktop.key_changed):
        desktop.look_for_key()
    dialog = SettingsDialog(desktop)
    qtbot.addWidget(dialog)
    dialog.open()
    for control in (dialog.writing.url, dialog.writing.model, dialog.engine.url):
        assert not control.isEnabled()
    said = shown_texts(dialog)
    for name in ("OPENAI_API_KEY", "REDIS_URL", "WORKSHEET_STUDIO_MODEL", "OPENAI_BASE_URL", HOME_VARIABLE):
        assert name in said
    assert not dialog.writing.key.replace.isVisible() and not dialog.data.move_button.isEnabled()
    assert_nowhere("daffodil-42", desktop, dialog)
    assert_nowhere(KEY, desktop, dialog)
    dialog.files.paper.setCurrentIndex(1)
    dialog.apply()
    qtbot.waitUntil(lambda: _stored(desktop) == {"paper": "a4"})
    desktop.close()


@pytest.fixture
def usual(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, watchdog: Watchdog) -> Desktop:
    """The window of somebody who never chose a data folder."""
    monkeypatch.delenv(HOME_VARIABLE)
    monkeypatch.setattr(paths.platformdirs, "user_data_path", lambda *_, **__: tmp_path / "usual")
    home = Home.locate().create()
    home.settings_file.write_text("{}")
    (home.logs / "window.log").write_text("x" * 10_000)
    return Desktop(home, Settings())


def test_the_data_move_at_the_next_start(qtbot: QtBot, usual: Desktop, tmp_path: Path) -> None:
    dialog = SettingsDialog(usual)
    qtbot.addWidget(dialog)
    dialog.open()
    page = dialog.data
    dialog.show_page(page)
    qtbot.waitUntil(lambda: "10" in page.size_note.text())
    page.move_to(tmp_path / "drive")
    qtbot.waitUntil(lambda: "From the next start" in page.notice.text)
    plan = planned_move()
    assert plan is not None and plan.folder == tmp_path / "drive"
    assert (tmp_path / "drive" / "logs" / "window.log").stat().st_size == 10_000
    assert Home.locate() == usual.home

    qtbot.mouseClick(page.keep, LEFT)
    qtbot.waitUntil(lambda: planned_move() is None)
    page.move_to(usual.home.root)
    qtbot.waitUntil(lambda: "already" in page.notice.text)
    page.move_to(tmp_path / "drive")
    qtbot.waitUntil(page.use.isVisible)
    qtbot.mouseClick(page.use, LEFT)
    qtbot.waitUntil(lambda: "From the next start" in page.notice.text)
    usual.close()


def test_a_folder_that_cannot_take_the_data_is_said(qtbot: QtBot, usual: Desktop, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    dialog = SettingsDialog(usual)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.data.move_to(tmp_path / "file")
    qtbot.waitUntil(lambda: "cannot be used" in dialog.data.notice.text)
    assert dialog.data.move_button.isEnabled() and planned_move() is None
    usual.close()


def test_a_dialog_that_is_closed_while_it_keeps_hears_no_more_of_it(
    qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, change = Event(), desktop_module.change_settings
    monkeypatch.setattr(desktop_module, "change_settings", lambda *what, **to: go_on.wait() and change(*what, **to))
    dialog = SettingsDialog(desktop)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    dialog.engine.writers.setValue(7)
    dialog.apply()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    with qtbot.waitSignal(desktop.settings_changed):
        go_on.set()
    assert _stored(desktop) == {"writers": 7}


def test_a_failure_to_keep_is_told_though_the_dialog_is_closed(
    qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()

    def fail(*_: object, **__: object) -> None:
        go_on.wait()
        raise StorageError("The disk is full.")

    monkeypatch.setattr(desktop_module, "change_settings", fail)
    dialog = SettingsDialog(desktop)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    dialog.engine.writers.setValue(7)
    dialog.apply()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    with qtbot.waitSignal(desktop.failed):
        go_on.set()


def test_the_data_are_copied_to_the_end_though_the_dialog_is_closed(
    qtbot: QtBot, usual: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = Event(), Event()

    def copy_slowly(home: Home, target: Path, report: Callable[[int, int], None], _: object) -> None:
        report(1, 2)
        begun.set()
        go_on.wait()
        report(2, 2)

    monkeypatch.setattr(settings_data, "copy_data", copy_slowly)
    dialog = SettingsDialog(usual)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    dialog.data.move_to(tmp_path / "drive")
    qtbot.waitUntil(begun.is_set)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    go_on.set()
    qtbot.waitUntil(lambda: planned_move() is not None)
    usual.close()


def _given(desktop: Desktop, address: str, choice: str = "") -> None:
    """An address for newer versions, as the build or the environment gives it."""
    desktop.settings = desktop.settings.model_copy(update={"updates_address": address, "updates": choice})


def test_looking_for_newer_versions_is_chosen_here(
    qtbot: QtBot, show: Show, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(UPDATES_VARIABLE, "https://worksheets.example/u.json")
    monkeypatch.setattr(desktop.bridge, "restart", lambda _: pytest.fail("the engine has nothing to do with it"))
    _given(desktop, "https://worksheets.example/u.json")
    for choice in ("yes", "no"):
        dialog = show()
        page = dialog.window_page
        dialog.show_page(page)
        qtbot.waitUntil(page.updates.isVisible)
        assert "worksheets.example" in page.updates.accessibleDescription()
        assert not dialog.apply_button.isEnabled()  # who was not asked yet has not said no
        page.updates.setFocus()
        qtbot.keyClick(page.updates, Qt.Key.Key_Space)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda dialog=dialog: not dialog.isVisible())
        assert desktop.settings.updates == choice and _stored(desktop) == {"updates": choice}


def test_without_an_address_there_is_nothing_to_choose(qtbot: QtBot, show: Show, desktop: Desktop) -> None:
    for address in ("", "off"):
        _given(desktop, address, "yes")
        dialog = show()
        dialog.show_page(dialog.window_page)
        done: list[object] = []
        desktop.background.run(lambda: update_policy(desktop.settings), done.append)
        qtbot.waitUntil(lambda done=done: bool(done))
        assert not dialog.window_page.updates.isVisible() and not dialog.window_page.updates_note.isVisible()
        assert not dialog.changes().settings
        dialog.reject()


@pytest.mark.parametrize(
    ("managed", "address", "said"),
    [
        ('{"updates": false}', "https://worksheets.example/u.json", "Whoever looks after this computer"),
        ('{"updates": false}', "", "Whoever looks after this computer"),
        ("damaged", "https://worksheets.example/u.json", "Whoever looks after this computer"),
        ('{"updates": true}', "http://worksheets.example/u.json", "it has to begin with https://"),
    ],
)
def test_what_cannot_be_chosen_says_why(
    qtbot: QtBot, show: Show, desktop: Desktop, tmp_path: Path, managed: str, address: str, said: str
) -> None:
    (tmp_path / MANAGED).write_text(managed)
    _given(desktop, address, "yes")
    dialog = show()
    page = dialog.window_page
    dialog.show_page(page)
    qtbot.waitUntil(page.updates.isVisible)
    assert not page.updates.isEnabled() and not page.updates.isChecked()
    assert said in page.updates_note.text() and said in page.updates.accessibleDescription()
    page.show_settings()
    assert not page.updates.isChecked() and not dialog.changes().settings  # what the person chose stays as it is
