"""The first start: each way with what can go wrong on it, by clicks and keys, without ever blocking the window."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.paths import Home
from app.core.secrets import Secret
from app.core.settings import DEFAULT_MODEL, Settings
from app.ui.desktop import Change, Desktop, KeySource
from app.ui.dialogs import form_page, guide_pages
from app.ui.dialogs.guide import Guide
from app.worker.redis_server import RedisServer, choose_server
from tests.support.keyrings import MemoryKeyring, RefusingKeyring, SilentKeyring
from tests.support.service import WritingService
from tests.support.watchdog import Watchdog
from tests.ui.dialogs.conftest import UseKeyring, assert_nowhere, shown_texts

KEY = "sk-proj-tulip-42-tulip-42-tulip-42xyz"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[WritingService]:
    """Stands in for OpenAI."""
    with WritingService(key=KEY) as service:
        monkeypatch.setattr(guide_pages, "DEFAULT_BASE_URL", service.url)
        yield service


@pytest.fixture
def guide(qtbot: QtBot, desktop: Desktop, watchdog: Watchdog) -> Guide:
    guide = Guide(desktop)
    qtbot.addWidget(guide)
    with qtbot.waitActive(guide):
        guide.show()
    return guide


def _stored(desktop: Desktop) -> dict[str, object]:
    file = desktop.home.settings_file
    return dict(json.loads(file.read_text())) if file.exists() else {}


def _open(qtbot: QtBot, guide: Guide, name: str) -> None:
    qtbot.mouseClick(guide.choice.cards[name], LEFT)


def _paste(qtbot: QtBot, field: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def _until_end(qtbot: QtBot, guide: Guide) -> str:
    qtbot.waitUntil(lambda: guide.end.isVisible(), timeout=15_000)
    return guide.end.text


def test_without_ai_by_keyboard_alone(qtbot: QtBot, guide: Guide, desktop: Desktop) -> None:
    qtbot.waitUntil(lambda: guide.choice.cards["openai"].hasFocus())
    for name in ("openai", "service", "server"):
        qtbot.keyClick(guide.choice.cards[name], Qt.Key.Key_Tab)
    qtbot.keyClick(guide.choice.cards["offline"], Qt.Key.Key_Return)
    assert "without AI" in _until_end(qtbot, guide)
    assert _stored(desktop) == {"writer": "offline"}
    with qtbot.waitSignal(guide.sample_wanted):
        qtbot.mouseClick(guide.end.sample, LEFT)
    assert not guide.isVisible()


def test_a_pasted_key_is_tested_and_kept(
    qtbot: QtBot, guide: Guide, desktop: Desktop, service: WritingService, memory: MemoryKeyring
) -> None:
    _open(qtbot, guide, "openai")
    page = guide.pages["openai"]
    qtbot.waitUntil(lambda: "$" in page.cost.text())
    _paste(qtbot, page.key, f"  {KEY[:9]}\n{KEY[9:]} \u200b\n")
    assert_nowhere(KEY, desktop, guide)
    qtbot.keyClick(page.key, Qt.Key.Key_Return)
    said = _until_end(qtbot, guide)
    assert "keyring" in said and DEFAULT_MODEL in said
    assert memory.kept == {("worksheet-studio", "api-key"): KEY}
    assert desktop.key.source is KeySource.KEYRING and desktop.key.end == "xyz"
    assert _stored(desktop)["writer"] == "openai" and "OPENAI_API_KEY" not in os.environ
    assert not page.key.text()
    assert_nowhere(KEY, desktop, guide)


def test_a_wrong_key_is_said_in_words_and_not_kept(
    qtbot: QtBot, guide: Guide, desktop: Desktop, service: WritingService, memory: MemoryKeyring
) -> None:
    _open(qtbot, guide, "openai")
    page = guide.pages["openai"]
    qtbot.mouseClick(page.action, LEFT)
    assert "Paste the key first" in page.key_field.problem
    _paste(qtbot, page.key, "sk-wrong-wrong-wrong")
    qtbot.mouseClick(page.action, LEFT)
    qtbot.waitUntil(lambda: "does not accept the API key" in page.notice.text, timeout=15_000)
    assert "401" not in shown_texts(guide) and not page.untested.isVisible()
    assert not memory.kept and not _stored(desktop) and page.key.hasFocus()
    page.key.setText("schlüssel")
    qtbot.mouseClick(page.action, LEFT)
    assert "not a key" in page.key_field.problem


def test_without_an_answer_the_key_can_be_kept_untested(
    qtbot: QtBot, guide: Guide, desktop: Desktop, memory: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guide_pages, "DEFAULT_BASE_URL", "http://127.0.0.1:1/v1")
    _open(qtbot, guide, "openai")
    page = guide.pages["openai"]
    page.key.setText(KEY)
    qtbot.mouseClick(page.action, LEFT)
    qtbot.waitUntil(lambda: page.untested.isVisible(), timeout=15_000)
    assert "127.0.0.1:1 cannot be reached" in page.notice.text
    qtbot.mouseClick(page.untested, LEFT)
    assert "not tested" in _until_end(qtbot, guide)
    assert list(memory.kept.values()) == [KEY]


def test_a_slow_service_blocks_nothing_and_can_be_left(
    qtbot: QtBot, desktop: Desktop, watchdog: Watchdog, memory: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(form_page, "LONG", 50)
    with WritingService(models_seconds=1.0) as service:
        monkeypatch.setattr(guide_pages, "DEFAULT_BASE_URL", service.url)
        guide = Guide(desktop)
        qtbot.addWidget(guide)
        guide.show()
        _open(qtbot, guide, "openai")
        page = guide.pages["openai"]
        page.key.setText(KEY)
        qtbot.mouseClick(page.action, LEFT)
        qtbot.waitUntil(lambda: "longer than usual" in page.waiting.text)
        assert not page.action.isEnabled() and page.back.isEnabled()
        qtbot.mouseClick(page.back, LEFT)
        assert guide.choice.isVisible() and not page.key.text()
        qtbot.waitUntil(lambda: service.stats.listed > 0, timeout=15_000)
        desktop.background.run(lambda: None)
        qtbot.wait(100)  # the late answer arrives, and counts no more
        assert guide.choice.isVisible() and not memory.kept and not _stored(desktop)


def test_a_key_for_other_models_lets_one_choose(
    qtbot: QtBot, guide: Guide, desktop: Desktop, service: WritingService, memory: MemoryKeyring
) -> None:
    service.control(models=["gpt-6-sol", "gpt-6-astra"])
    _open(qtbot, guide, "openai")
    page = guide.pages["openai"]
    page.key.setText(KEY)
    qtbot.mouseClick(page.action, LEFT)
    qtbot.waitUntil(lambda: page.model_field.isVisible(), timeout=15_000)
    page.model.setCurrentText("gpt-6-sol")
    qtbot.mouseClick(page.action, LEFT)
    assert "gpt-6-sol" in _until_end(qtbot, guide)
    assert _stored(desktop)["model"] == "gpt-6-sol"


@pytest.mark.parametrize(("backend", "word"), [(NoKeyring, "has no keyring"), (RefusingKeyring, "did not keep it")])
def test_where_no_keyring_works_the_key_lasts_for_this_run(
    qtbot: QtBot,
    desktop: Desktop,
    service: WritingService,
    use_keyring: UseKeyring,
    watchdog: Watchdog,
    backend: type[MemoryKeyring],
    word: str,
) -> None:
    use_keyring(backend())
    guide = Guide(desktop)
    qtbot.addWidget(guide)
    guide.show()
    _open(qtbot, guide, "openai")
    page = guide.pages["openai"]
    if backend is NoKeyring:
        qtbot.waitUntil(lambda: page.keyring_note.isVisible())
        assert "no keyring" in page.keyring_note.text()
    page.key.setText(KEY)
    qtbot.mouseClick(page.action, LEFT)
    assert word in _until_end(qtbot, guide)
    assert os.environ["OPENAI_API_KEY"] == KEY and desktop.key.source is KeySource.THIS_RUN
    assert_nowhere(KEY, desktop, guide)


def test_nobody_waits_for_a_keyring_that_hangs(
    qtbot: QtBot,
    desktop: Desktop,
    service: WritingService,
    use_keyring: UseKeyring,
    watchdog: Watchdog,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    silent = SilentKeyring()
    use_keyring(silent)
    monkeypatch.setattr(form_page, "LONG", 200)
    guide = Guide(desktop)
    qtbot.addWidget(guide)
    guide.show()
    _open(qtbot, guide, "openai")
    page = guide.pages["openai"]
    page.key.setText(KEY)
    qtbot.mouseClick(page.action, LEFT)
    qtbot.waitUntil(lambda: page.only_now.isVisible(), timeout=15_000)
    assert "has not answered yet" in page.waiting.text
    qtbot.mouseClick(page.only_now, LEFT)
    _until_end(qtbot, guide)
    assert desktop.key.source is KeySource.THIS_RUN and os.environ["OPENAI_API_KEY"] == KEY
    silent.answers.set()
    qtbot.waitUntil(lambda: bool(silent.kept))
    qtbot.wait(50)
    assert desktop.key.source is KeySource.THIS_RUN, "what was decided meanwhile stays"


def test_a_model_of_the_school_is_found_and_chosen(
    qtbot: QtBot, guide: Guide, desktop: Desktop, memory: MemoryKeyring
) -> None:
    with WritingService(models=["llama4:8b", "qwen4:14b"]) as service:
        _open(qtbot, guide, "service")
        page = guide.pages["service"]
        qtbot.keyClicks(page.url, service.url.removeprefix("http://").removesuffix("/v1"))
        qtbot.mouseClick(page.look_button, LEFT)
        qtbot.waitUntil(lambda: page.model_field.isVisible(), timeout=15_000)
        assert page.url.text() == service.url and "2 model" in page.notice.text
        page.model.setCurrentText("qwen4:14b")
        qtbot.mouseClick(page.action, LEFT)
        _until_end(qtbot, guide)
    assert _stored(desktop) == {"writer": "openai", "base_url": service.url, "model": "qwen4:14b"}
    assert not memory.kept


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Enter the address"),
        ("ftp://somewhere", "not an address"),
        ("http://", "not an address"),
        ("http://anna:tulip@localhost:1/v1", "Leave the password out"),
    ],
)
def test_an_address_that_is_none_is_said_at_its_field(
    qtbot: QtBot, guide: Guide, desktop: Desktop, typed: str, said: str
) -> None:
    _open(qtbot, guide, "service")
    page = guide.pages["service"]
    page.url.setText(typed)
    qtbot.mouseClick(page.action, LEFT)
    assert said in page.url_field.problem and page.url.hasFocus()
    assert page.url.accessibleDescription() == page.url_field.problem
    qtbot.keyClicks(page.url, "x")
    assert not page.url_field.problem


def test_a_service_that_wants_a_key_or_is_not_there(qtbot: QtBot, guide: Guide, desktop: Desktop) -> None:
    _open(qtbot, guide, "service")
    page = guide.pages["service"]
    with WritingService(key="school-key") as service:
        page.url.setText(service.url)
        qtbot.mouseClick(page.action, LEFT)
        qtbot.waitUntil(lambda: "does not accept" in page.notice.text, timeout=15_000)
        page.url.setText(f"{service.url}/nowhere")
        qtbot.mouseClick(page.action, LEFT)
        qtbot.waitUntil(lambda: "has no list of models" in page.notice.text, timeout=15_000)
    page.url.setText("http://127.0.0.1:1/v1")
    qtbot.mouseClick(page.action, LEFT)
    qtbot.waitUntil(lambda: page.untested.isVisible(), timeout=15_000)
    qtbot.mouseClick(page.untested, LEFT)
    page.model.setCurrentText("llama")
    qtbot.mouseClick(page.action, LEFT)
    assert "llama" in _until_end(qtbot, guide)


def test_the_key_for_openai_never_goes_to_another_service(
    qtbot: QtBot, guide: Guide, desktop: Desktop, memory: MemoryKeyring
) -> None:
    with qtbot.waitSignal(desktop.key_changed):
        desktop.keep_key(KEY)
    with WritingService() as service:
        _open(qtbot, guide, "service")
        page = guide.pages["service"]
        assert "api.openai.com" in shown_texts(page)
        page.url.setText(service.url)
        qtbot.mouseClick(page.action, LEFT)
        qtbot.waitUntil(lambda: page.model_field.isVisible(), timeout=15_000)
        qtbot.mouseClick(page.action, LEFT)
        _until_end(qtbot, guide)
        assert KEY not in service.stats.keys
    assert not memory.kept and not desktop.has_key


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[RedisServer]:
    server = RedisServer(Home(tmp_path / "school"), choose_server())
    server.start()
    yield server
    server.stop()


@pytest.mark.engine
def test_the_school_s_server_with_a_wrong_and_the_right_password(
    qtbot: QtBot, guide: Guide, desktop: Desktop, memory: MemoryKeyring, redis: RedisServer
) -> None:
    _open(qtbot, guide, "server")
    page = guide.pages["server"]
    qtbot.keyClicks(page.url, f"redis://:wrong-password@127.0.0.1:{redis.port}/0")
    qtbot.keyClick(page.url, Qt.Key.Key_Tab)
    assert page.url.text() == f"redis://127.0.0.1:{redis.port}/0" and page.password.text() == "wrong-password"
    qtbot.mouseClick(page.action, LEFT)
    qtbot.waitUntil(lambda: "does not accept the password" in page.notice.text, timeout=15_000)
    assert "REDIS_URL" not in page.notice.text and not page.untested.isVisible()
    page.password.setText(redis.password)
    qtbot.mouseClick(page.action, LEFT)
    assert "no writer is running" in _until_end(qtbot, guide)
    assert _stored(desktop) == {"writer": "openai", "redis_url": f"redis://127.0.0.1:{redis.port}/0"}
    assert memory.kept == {("worksheet-studio", "redis-password"): redis.password}
    assert_nowhere(redis.password, desktop, guide)


def test_a_server_that_is_not_there(qtbot: QtBot, guide: Guide, desktop: Desktop) -> None:
    _open(qtbot, guide, "server")
    page = guide.pages["server"]
    page.url.setText("http://127.0.0.1:1")
    qtbot.mouseClick(page.action, LEFT)
    assert "not an address" in page.url_field.problem
    page.url.setText("redis://127.0.0.1:1")
    page.password.setText("daffodil")
    qtbot.mouseClick(page.action, LEFT)
    qtbot.waitUntil(lambda: page.untested.isVisible(), timeout=15_000)
    assert "does not answer" in page.notice.text
    assert_nowhere("daffodil", desktop, guide)


def test_not_now_leaves_everything_open(qtbot: QtBot, guide: Guide, desktop: Desktop) -> None:
    qtbot.mouseClick(guide.choice.later, LEFT)
    assert not guide.isVisible() and not _stored(desktop) and desktop.settings.writer == ""


def test_what_the_environment_decides_is_not_asked(qtbot: QtBot, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDIS_URL", "redis://:daffodil@school:6379/0")
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    desktop = Desktop(home, Settings())
    guide = Guide(desktop)
    qtbot.addWidget(guide)
    assert not guide.choice.cards["openai"].isEnabled() and not guide.choice.cards["server"].isEnabled()
    assert "REDIS_URL" in guide.choice.cards["server"].accessibleDescription()
    assert guide.choice.cards["offline"].isEnabled()
    with qtbot.waitSignal(desktop.key_changed):
        desktop.look_for_key()
    assert desktop.key.source is KeySource.ENVIRONMENT
    assert_nowhere("daffodil", desktop, guide)
    desktop.close()


def test_a_changed_mind_restarts_the_engine_once(qtbot: QtBot, desktop: Desktop, memory: MemoryKeyring) -> None:
    restarts: list[Settings] = []
    desktop.bridge.restart = restarts.append  # type: ignore[method-assign]
    change = Change({"model": "other", "writer": "openai"}, {Secret.API_KEY: KEY})
    with qtbot.waitSignal(desktop.key_changed):
        desktop.apply(change)
    assert [settings.model for settings in restarts] == ["other"]
