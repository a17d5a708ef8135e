"""The window's pages, what it remembers, what it says of the engine, and who is asked for what."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QFileDialog, QMessageBox, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from app.core.errors import EngineError
from app.core.jobs import EngineStatus, JobState, LessonState
from app.core.settings import Settings
from app.ui.bridge import EngineView, Phase
from app.ui.desktop import Desktop
from app.ui.dialogs.errors import ErrorDialog
from app.ui.dialogs.guide import Guide
from app.ui.dialogs.parts import Toned
from app.ui.dialogs.settings import SettingsDialog
from app.ui.main_window import MainWindow
from app.ui.status_bar import engine_words, writer_words
from app.ui.theme import Tone, tone, use_appearance
from tests.support.engine import make_request
from tests.support.watchdog import Watchdog
from tests.ui.shell.conftest import make_job


def tell_engine(desktop: Desktop, view: EngineView) -> None:
    desktop.bridge.view = view
    desktop.bridge.engine_changed.emit(view)


def status(server: str = "embedded", writers: int = 1) -> EngineStatus:
    return EngineStatus(server=server, address="", is_up=True, writers=writers, writer_slots=16, renderers=1)


def test_the_welcome_leads_to_the_sample(qtbot: QtBot, window: MainWindow, watchdog: Watchdog) -> None:
    with qtbot.waitSignal(window.intake.workbooks_came) as came:
        qtbot.mouseClick(window.welcome.sample_button, Qt.MouseButton.LeftButton)
    assert came.args[0][0].name == "sample-curriculum.xlsx"
    qtbot.waitUntil(lambda: window.preparing is not None and window.pages.currentWidget() is window.preparing)
    assert window.memory.recent == []


def test_the_welcome_offers_files_and_a_template(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    qtbot.mouseClick(window.welcome.choose_button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None and dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.close()
    window.intake.write_template(tmp_path / "mine.xlsx")
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    assert (tmp_path / "mine.xlsx").stat().st_size > 1000
    assert "mine.xlsx" in window.findChild(QMessageBox).informativeText()


def test_a_template_that_cannot_be_written_is_said(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "mine.xlsx").mkdir()
    window.intake.write_template(tmp_path / "mine.xlsx")
    qtbot.waitUntil(lambda: window.findChild(ErrorDialog) is not None)


def test_the_first_job_takes_the_place_of_the_welcome(qtbot: QtBot, window: MainWindow) -> None:
    assert window.pages.currentWidget() is window.welcome
    window.desktop.store.apply([make_job()])
    assert window.pages.currentWidget() is window.work
    qtbot.waitUntil(lambda: window.windowTitle().startswith("33"))
    window.desktop.store.remove(["j1"])
    assert window.pages.currentWidget() is window.welcome
    qtbot.waitUntil(lambda: window.windowTitle() == "Worksheet Studio")


def test_a_job_that_was_just_begun_is_selected_once_it_is_known(
    qtbot: QtBot, desktop: Desktop, window: MainWindow, book: Path
) -> None:
    window.intake.take([book])
    qtbot.waitUntil(lambda: window.preparing is not None)
    assert window.preparing is not None
    window.preparing.submitted.emit(["j1", "j2"])
    assert window.pages.currentWidget() is window.work
    desktop.store.apply([make_job(), make_job(job_id="j2")])
    qtbot.waitUntil(lambda: [row.job_id for row in window.work.jobs.table.selected_rows()] == ["j2"])


def test_place_and_page_are_remembered(qtbot: QtBot, desktop: Desktop, window: MainWindow) -> None:
    desktop.store.apply([make_job(JobState.DONE)])
    window.resize(741, 602)
    window.menus.details.setChecked(False)
    window.end()
    again = MainWindow(desktop)
    qtbot.addWidget(again, before_close_func=lambda window: window.end())
    again.show()
    assert again.size() == QSize(741, 602)
    assert again.pages.currentWidget() is again.work
    assert not again.work.details.isVisible()


def test_a_screen_that_is_gone_does_not_take_the_window_with_it(
    qtbot: QtBot, desktop: Desktop, window: MainWindow
) -> None:
    window.move(QPoint(20_000, 9_000))
    window.end()
    again = MainWindow(desktop)
    qtbot.addWidget(again, before_close_func=lambda window: window.end())
    again.show()
    assert any(screen.availableGeometry().intersects(again.frameGeometry()) for screen in QGuiApplication.screens())


def test_a_damaged_memory_costs_nothing_but_itself(qtbot: QtBot, desktop: Desktop) -> None:
    (desktop.home.root / "window.ini").write_bytes(b"[window]\ngeometry=nonsense\nhas-jobs=perhaps\n[\x00\xff=recent\n")
    window = MainWindow(desktop)
    qtbot.addWidget(window, before_close_func=lambda window: window.end())
    with qtbot.waitSignal(window.painted):
        window.show()
    assert window.pages.currentWidget() is window.welcome
    assert window.memory.bytes_of("window/geometry") == QByteArray()


def test_a_problem_of_the_engine_is_said_calmly(qtbot: QtBot, desktop: Desktop, window: MainWindow) -> None:
    error = EngineError("It could not be started.", hint="Free some memory.")
    tell_engine(desktop, EngineView(Phase.FAILED, problem=error))
    assert window.banner.isVisible()
    assert "Free some memory" in window.banner.accessibleName()
    qtbot.mouseClick(window.status.engine_button, Qt.MouseButton.LeftButton)
    assert window.findChild(ErrorDialog) is not None
    tell_engine(desktop, EngineView(Phase.READY, status()))
    assert not window.banner.isVisible()
    assert window.status.engine_button.text() == "This computer: ready, 16 at once"


def test_a_hidden_problem_stays_hidden_while_it_is_the_same(desktop: Desktop, window: MainWindow) -> None:
    for _ in range(2):
        tell_engine(desktop, EngineView(Phase.FAILED, problem=EngineError("Not started.")))
        window.banner.hide_button.click()
        tell_engine(desktop, EngineView(Phase.FAILED, problem=EngineError("Not started.")))
        assert not window.banner.isVisible()
    tell_engine(desktop, EngineView(Phase.FAILED, problem=EngineError("The disk is full.")))
    assert window.banner.isVisible()


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (EngineView(Phase.STARTING), "Starting…"),
        (EngineView(Phase.READY, status("shared", 3)), "School server: 3 writers"),
        (EngineView(Phase.READY, status(writers=0)), "No worker is running"),
        (EngineView(Phase.AWAY, status("shared")), "Redis does not answer; work goes on when it is back"),
        (EngineView(Phase.AWAY, status()), "A part of the engine ended and is started again"),
        (
            EngineView(Phase.STARTING, status().model_copy(update={"is_mending": True})),
            "A part of the engine ended and is started again",
        ),
    ],
)
def test_the_engine_in_words(window: MainWindow, view: EngineView, words: str) -> None:
    assert engine_words(view)[0].replace("(s)", "s") == words


@pytest.mark.parametrize(
    ("settings", "has_key", "words"),
    [
        (Settings(writer="offline"), False, "Without AI"),
        (Settings(writer="openai"), True, "OpenAI key: OK"),
        (Settings(writer="openai"), False, "OpenAI key: missing"),
        (Settings(writer="openai", base_url="http://gpu.school:8000/v1"), False, "Own writing service"),
        (Settings(), False, "Writer: not chosen yet"),
    ],
)
def test_the_writer_in_words(settings: Settings, has_key: bool, words: str) -> None:
    assert writer_words(settings, has_key)[0] == words


def test_what_it_cost_is_summed_up(qtbot: QtBot, desktop: Desktop, window: MainWindow) -> None:
    desktop.store.apply([make_job(cost=0.25)])
    qtbot.waitUntil(lambda: window.status.cost_button.text() == "Cost so far: $0.50")
    desktop.store.apply([make_job(JobState.DONE, "old", cost=9.0)])
    desktop.store.apply([make_job(JobState.DONE, cost=0.5)])
    qtbot.waitUntil(lambda: window.status.cost_button.text() == "Cost so far: $1.00")


def test_a_click_on_the_key_opens_the_settings(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.status.key_button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None and dialog.isVisible()
    window.menus.settings.trigger()
    assert len(window.findChildren(SettingsDialog)) == 1


def test_the_guide_leaves_the_window_usable(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.guide.trigger()
    guide = window.findChild(Guide)
    assert guide is not None and guide.isVisible() and not guide.isModal()
    with qtbot.waitSignal(window.intake.workbooks_came):
        guide.sample_wanted.emit()


def test_recent_workbooks(qtbot: QtBot, window: MainWindow, book: Path, tmp_path: Path) -> None:
    window.memory.remember([tmp_path / f"{n} & more.xlsx" for n in range(12)])
    window.memory.remember([book])
    assert len(window.memory.recent) == 10
    menu = window.menus.recent
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == f"&1  Grade 7.xlsx – {book.parent.name}"
    assert "0 && more" in menu.actions()[1].text()
    with qtbot.waitSignal(window.intake.workbooks_came):
        menu.actions()[0].trigger()
    window.memory.forget_recent()
    menu.aboutToShow.emit()
    assert [action.isEnabled() for action in menu.actions()] == [False]


def test_details_for_support_hold_no_secret(
    window: MainWindow, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.settings = Settings(base_url="http://me:tulip-42@gpu.school/v1")
    window.menus.copy_details.trigger()
    text = QGuiApplication.clipboard().text()
    assert "Worksheet Studio" in text and "gpu.school" in text and "tulip" not in text


def test_every_action_has_its_own_keys(window: MainWindow) -> None:
    keys = [key.toString() for action in window.menus.all() for key in action.shortcuts()]
    assert len(keys) == len(set(keys)), sorted(key for key in keys if keys.count(key) > 1)


def test_full_screen_by_key(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.full_screen.trigger()
    qtbot.waitUntil(window.isFullScreen)
    window.menus.full_screen.trigger()
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert not window.menus.full_screen.isChecked()


def test_appearance_is_kept(qtbot: QtBot, desktop: Desktop, window: MainWindow) -> None:
    with qtbot.waitSignal(desktop.settings_changed):
        window.menus.appearance_chosen.emit("dark")
    assert desktop.settings.appearance == "dark"


def test_colours_follow_light_and_dark(qtbot: QtBot, window: MainWindow, desktop: Desktop) -> None:
    tell_engine(desktop, EngineView(Phase.READY, status=status()))
    words, button = Toned("Well done", Tone.GOOD), window.status.engine_button
    window.status.addWidget(words)
    drawn = button.icon().cacheKey()
    try:
        use_appearance("dark")
        QCoreApplication.processEvents()
        assert words.palette().color(QPalette.ColorRole.WindowText) == tone(Tone.GOOD)
        assert button.icon().cacheKey() != drawn
    finally:
        use_appearance("auto")


def test_without_a_place_for_the_icon_the_task_bar_is_used(
    qtbot: QtBot, desktop: Desktop, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not QSystemTrayIcon.isSystemTrayAvailable()
    assert not window.tray.is_there
    alerted: list[object] = []
    monkeypatch.setattr("app.ui.tray.QApplication.alert", lambda window: alerted.append(window))
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    desktop.store.apply([make_job()])
    desktop.store.apply([make_job(JobState.DONE, lessons=(LessonState.DONE,) * 3)])
    assert alerted == [window]
    desktop.settings = desktop.settings.model_copy(update={"notifications": False})
    desktop.store.apply([make_job(job_id="j2")])
    desktop.store.apply([make_job(JobState.FAILED, "j2")])
    assert alerted == [window]


def test_all_jobs_are_paused_and_resumed_from_the_tray(
    desktop: Desktop, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []
    gateway = SimpleNamespace(
        pause=lambda job_id: asked.append(("pause", job_id)), resume=lambda job_id: asked.append(("resume", job_id))
    )
    monkeypatch.setattr(desktop.bridge, "ask", lambda work, *_, **__: work(gateway))
    desktop.store.apply([make_job(), make_job(job_id="j2"), make_job(JobState.PAUSED, "j3")])
    pause, resume = (action for action in window.tray.menu.actions() if action.text().endswith("all jobs"))
    window.tray.menu.aboutToShow.emit()
    pause.trigger()
    resume.trigger()
    assert asked == [("pause", "j1"), ("pause", "j2"), ("resume", "j3")]


def test_no_jobs_after_all_lead_to_the_welcome(qtbot: QtBot, desktop: Desktop, window: MainWindow) -> None:
    desktop.store.apply([make_job()])
    window.end()
    desktop.store.remove(["j1"])
    again = MainWindow(desktop)
    qtbot.addWidget(again, before_close_func=lambda window: window.end())
    again.show()
    assert again.pages.currentWidget() is again.work
    desktop.bridge.jobs_listed.emit([])
    assert again.pages.currentWidget() is again.welcome


def test_the_computer_shuts_down_without_a_question(qtbot: QtBot, desktop: Desktop, window: MainWindow) -> None:
    desktop.store.apply([make_job()])
    window.end_of_session()
    with qtbot.waitSignal(window.ended):
        window.close()
    assert window.closer.question is None
    QCoreApplication.processEvents()


def test_a_job_that_was_begun_without_an_engine_is_in_the_list(
    qtbot: QtBot, desktop: Desktop, window: MainWindow, book: Path, tmp_path: Path
) -> None:
    desktop.bridge.restart(desktop.settings.model_copy(update={"redis_url": "redis://127.0.0.1:9/0"}))
    desktop.start()
    qtbot.waitUntil(lambda: desktop.bridge.view.phase is Phase.FAILED, timeout=10_000)
    window.take([book])
    qtbot.waitUntil(lambda: window.preparing is not None)
    assert window.preparing is not None
    jobs: list[str] = []
    desktop.bridge.ask(lambda gateway: gateway.submit(make_request(tmp_path / "out", 2)), jobs.append)
    qtbot.waitUntil(lambda: bool(jobs))
    window.preparing.submitted.emit(jobs)
    qtbot.waitUntil(lambda: bool(window.work.jobs.table.selected_rows()))
    (row,) = window.work.jobs.table.selected_rows()
    assert row.job_id == jobs[0] and window.pages.currentWidget() is window.work
    assert {window.work.jobs.model.faces.of(each).status for each in row.lessons.values()} == {
        "Waiting for the engine…"
    }
