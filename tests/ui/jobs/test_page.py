"""The page: filter and search by clicks and keys, and what the actions ask of the gateway."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QFile, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from app.core.errors import BadRequest, StudioError
from app.core.jobs import JobState, LessonState, Problem
from app.ui.bridge import EngineView, Phase
from app.ui.desktop import Desktop
from app.ui.editing.drafts import DraftFolder
from app.ui.jobs import files
from app.ui.jobs.dialogs import CancelDialog, DeleteDialog
from app.ui.jobs.page import JobsPage
from app.ui.jobs.rows import LessonRow, Show
from tests.support.decks import sample_deck
from tests.support.jobs import NO_ANSWER, make_job, make_lesson, make_summary
from tests.ui.jobs.conftest import FakeGateway

S = LessonState
STATES = (S.DONE, S.FAILED, S.WRITING, S.QUEUED, S.QUEUED, S.CANCELLED)


@pytest.fixture
def filled(page: JobsPage) -> JobsPage:
    """Lessons 1 to 6: done, failed, being written, two that wait, cancelled."""
    page._desktop.store.apply([make_job(tuple(make_lesson(n, state) for n, state in enumerate(STATES, 1)))])
    return page


def _choose(qtbot: QtBot, page: JobsPage, *numbers: int) -> None:
    """Select lessons, or the job (0), as a person does; the actions follow a moment later."""
    rows = [page.model.find("job", f"job-{n}" if n else "") for n in numbers]
    page.table.select_rows([row for row in rows if row is not None])
    page.table.setFocus()
    qtbot.waitUntil(lambda: page.table._chosen == page.table.selected_rows())


def _enabled(page: JobsPage) -> set[str]:
    actions = [*page.lesson_actions(), *page.job_actions()]
    return {action.text().replace("&", "").rstrip("…") for action in actions if action.isEnabled()}


def _bar(page: JobsPage) -> list[str]:
    return [action.text().replace("&", "") for action in page._bar.actions()]


def _press(qtbot: QtBot, page: JobsPage, text: str) -> None:
    """A real click on the button of the bar."""
    (action,) = (each for each in page._bar.actions() if each.text().replace("&", "") == text)
    button = page._bar.widgetForAction(action)
    assert isinstance(button, QToolButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _shown(page: JobsPage) -> list[str]:
    return [row.lesson.lesson_id for row in page.model.rows if isinstance(row, LessonRow)]


# Filter and search


def test_clicks_on_the_filter(qtbot: QtBot, filled: JobsPage) -> None:
    expected = {Show.RUNNING: ["1.3", "1.4", "1.5"], Show.FAILED: ["1.2"], Show.DONE: ["1.1"], Show.ALL: None}
    for show, lessons in expected.items():
        qtbot.mouseClick(filled.filter_bar.button(show), Qt.MouseButton.LeftButton)
        assert _shown(filled) == (lessons or [f"1.{n}" for n in range(1, 7)])
    assert filled.filter_bar.button(Show.RUNNING).text() == "Running  3"
    assert "3" in filled.filter_bar.button(Show.RUNNING).accessibleName()


def test_typing_in_the_search_field(qtbot: QtBot, filled: JobsPage) -> None:
    filled.focus_search()
    qtbot.keyClicks(filled.filter_bar.search, "water cycle")
    qtbot.waitUntil(lambda: _shown(filled) == ["1.6"])
    qtbot.keyClick(filled.filter_bar.search, Qt.Key.Key_Return)
    assert filled.table.hasFocus()
    filled.focus_search()
    qtbot.keyClick(filled.filter_bar.search, Qt.Key.Key_Escape)
    assert len(_shown(filled)) == 6
    qtbot.keyClick(filled.filter_bar.search, Qt.Key.Key_Escape)
    assert filled.table.hasFocus()


def test_an_empty_list_says_why(qtbot: QtBot, filled: JobsPage) -> None:
    filled.filter_bar.search.setText("quantum")
    qtbot.waitUntil(lambda: not filled.model.rows)
    assert filled.table.empty_words == "Nothing is called “quantum”."
    filled.filter_bar.search.clear()
    filled._desktop.store.remove(["job"])
    assert "no jobs yet" in filled.table.empty_words


def test_show_job_finds_it_behind_filter_and_search(qtbot: QtBot, filled: JobsPage) -> None:
    filled._desktop.store.apply([make_job(300, job_id="other")])
    filled.filter_bar.button(Show.DONE).click()
    filled.filter_bar.search.setText("quantum")
    filled.show_job("job")
    assert filled.table.selected_rows() == [filled.model.find("job")]
    assert filled.filter_bar.shown is Show.ALL
    qtbot.waitUntil(lambda: filled.table.hasFocus())


def test_the_newest_job_is_open_for_whoever_comes_back(qtbot: QtBot, page: JobsPage, gateway: FakeGateway) -> None:
    old, new = make_summary("old", "Old", days=2), make_summary("job", "New")
    page._desktop.bridge.jobs_listed.emit([new, old])
    qtbot.waitUntil(lambda: bool(_shown(page)))
    assert [asked for asked in gateway.asked if asked[0] == "snapshot"] == [("snapshot", "job")]


def test_old_jobs_are_read_when_they_are_opened(qtbot: QtBot, page: JobsPage, gateway: FakeGateway) -> None:
    page._desktop.store.list_jobs([make_summary("old", "Old")])
    old = make_job((make_lesson(1, S.DONE, job_id="old"),), job_id="old", state=JobState.DONE)
    gateway.answers["snapshot"] = old
    page.table.select_rows(page.model.rows)
    qtbot.keyClick(page.table, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: _shown(page) == ["1.1"])
    assert gateway.asked == [("snapshot", "old")]


def test_one_that_cannot_be_read_is_told(qtbot: QtBot, page: JobsPage, gateway: FakeGateway) -> None:
    page._desktop.store.list_jobs([make_summary("old", "Old")])
    gateway.answers["snapshot"] = BadRequest("There is no job old.")
    with qtbot.waitSignal(page.problem_wanted) as told:
        page.model.toggle(page.model.rows[0])
    assert isinstance(told.args[0], StudioError)
    assert "could not be read" in page.model.data(page.model.index(1, 0))


# Which lesson is chosen, and what can be done


def test_the_chosen_lesson_is_told_once(qtbot: QtBot, filled: JobsPage) -> None:
    told: list[tuple[str, str]] = []
    filled.lesson_chosen.connect(lambda *lesson: told.append(lesson))
    _choose(qtbot, filled, 1)
    _choose(qtbot, filled, 2)
    filled._desktop.store.apply([make_job((make_lesson(2, S.WRITING),), version=2)])
    _choose(qtbot, filled, 0)
    assert told == [("job", "job-1"), ("job", "job-2"), ("", "")]


@pytest.mark.parametrize(
    ("number", "possible"),
    [
        (1, {"Open", "Print", "Show in folder", "Edit questions", "Save ZIP"}),
        (2, {"Retry", "Problem details"}),
        (3, {"Cancel"}),
        (4, {"Cancel", "Next up"}),
        (6, {"Retry"}),
    ],
)
def test_what_can_be_done_to_a_lesson(qtbot: QtBot, filled: JobsPage, number: int, possible: set[str]) -> None:
    _choose(qtbot, filled, number)
    of_job = {"Pause", "Cancel job", "Retry failed", "Open job folder", "Read anew", "Delete job"}
    assert _enabled(filled) == possible | of_job


@pytest.mark.parametrize(
    ("state", "possible"),
    [
        (JobState.RUNNING, {"Pause", "Cancel job"}),
        (JobState.PAUSED, {"Resume", "Cancel job"}),
        (JobState.STOPPED, {"Resume", "Cancel job", "Problem details"}),
        (JobState.CANCELLED, {"Resume"}),
        (JobState.DONE, {"Save ZIP"}),
    ],
)
def test_what_can_be_done_to_a_job(qtbot: QtBot, page: JobsPage, state: JobState, possible: set[str]) -> None:
    zip_path = "/worksheets/Grade 7.zip" if state is JobState.DONE else ""
    problem = NO_ANSWER if state is JobState.STOPPED else None
    page._desktop.store.apply([make_job(2, state=state, zip=zip_path, problem=problem)])
    _choose(qtbot, page, 0)
    assert _enabled(page) == possible | {"Open job folder", "Read anew", "Delete job"}
    of_job = possible - {"Problem details"}
    assert {text.rstrip("…") for text in _bar(page)} == of_job | {"Open job folder", "Delete job"}


def test_nothing_can_be_done_to_nothing(filled: JobsPage) -> None:
    assert _enabled(filled) == set()
    assert filled._hint.isVisible()


def test_actions_follow_what_happens(qtbot: QtBot, filled: JobsPage) -> None:
    _choose(qtbot, filled, 4)
    assert "Open" not in _bar(filled)
    filled._desktop.store.apply([make_job((make_lesson(4, S.DONE),), version=2)])
    qtbot.waitUntil(lambda: "Open" in _bar(filled))
    assert "Cancel" not in _bar(filled)


def test_lessons_are_shown_printed_edited_and_reported_on(qtbot: QtBot, filled: JobsPage) -> None:
    filled._desktop.store.apply([make_job((make_lesson(1, S.DONE, replaced=1),), version=2)])
    _choose(qtbot, filled, 1)
    for text, name in (
        ("Open", "lesson_opened"),
        ("Print…", "print_wanted"),
        ("Edit questions", "questions_wanted"),
        ("What was replaced…", "report_wanted"),
    ):
        with qtbot.waitSignal(getattr(filled, name)) as told:
            _press(qtbot, filled, text)
        assert told.args == ["job", "job-1"]


def test_problem_details(qtbot: QtBot, filled: JobsPage) -> None:
    _choose(qtbot, filled, 2)
    with qtbot.waitSignal(filled.problem_wanted) as told:
        _press(qtbot, filled, "Problem details…")
    assert told.args == [NO_ANSWER]


# What is asked of the gateway


@pytest.mark.parametrize(
    ("numbers", "text", "asked"),
    [
        ((2, 6), "Retry", ("retry", "job", ["1.2", "1.6"])),
        ((1, 2), "Retry", ("retry", "job", ["1.2"])),
        ((3, 4, 6), "Cancel", ("cancel", "job", ["1.3", "1.4"])),
        ((3, 4, 5), "Next up", ("prefer", "job", ["1.4", "1.5"])),
        ((0,), "Pause", ("pause", "job")),
        ((0,), "Retry failed", ("retry", "job")),
    ],
)
def test_a_click_asks_the_gateway_and_shows_what_came_of_it(
    qtbot: QtBot, filled: JobsPage, gateway: FakeGateway, numbers: tuple[int, ...], text: str, asked: tuple[object, ...]
) -> None:
    gateway.answers["snapshot"] = make_job((make_lesson(1, S.FAILED),), version=7, state=JobState.PAUSED)
    _choose(qtbot, filled, *numbers)
    _press(qtbot, filled, text)
    qtbot.waitUntil(lambda: len(gateway.asked) == 2)
    assert gateway.asked == [asked, ("snapshot", "job")]
    qtbot.waitUntil(lambda: filled.model.find("job").state is JobState.PAUSED)  # type: ignore[union-attr]


def test_the_keys_of_actions(qtbot: QtBot, filled: JobsPage, gateway: FakeGateway) -> None:
    _choose(qtbot, filled, 2)
    qtbot.keyClick(filled.table, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ("retry", "job", ["1.2"]) in gateway.asked)


def test_a_refusal_is_told(qtbot: QtBot, filled: JobsPage, gateway: FakeGateway) -> None:
    gateway.answers["pause"] = BadRequest("There is no job.")
    _choose(qtbot, filled, 0)
    with qtbot.waitSignal(filled.problem_wanted) as told:
        _press(qtbot, filled, "Pause")
    assert str(told.args[0]) == "There is no job."


def test_a_cancelled_job_can_be_taken_up_again(qtbot: QtBot, page: JobsPage, gateway: FakeGateway) -> None:
    job = make_job((make_lesson(1, S.DONE), make_lesson(2, S.CANCELLED)), state=JobState.CANCELLED)
    page._desktop.store.apply([job])
    gateway.answers |= {"resume": False, "snapshot": job}
    _choose(qtbot, page, 0)
    _press(qtbot, page, "Resume")
    qtbot.waitUntil(lambda: ("retry", "job", ["1.2"]) in gateway.asked)


def test_zip_files_that_could_not_be_made_are_made_again(qtbot: QtBot, page: JobsPage, gateway: FakeGateway) -> None:
    job = make_job((make_lesson(1, S.DONE),), state=JobState.FAILED, problem=NO_ANSWER)
    page._desktop.store.apply([job])
    gateway.answers["snapshot"] = job
    _choose(qtbot, page, 0)
    _press(qtbot, page, "Retry failed")
    qtbot.waitUntil(lambda: ("retry", "job") in gateway.asked)


def _dialog(qtbot: QtBot, kind: type) -> object:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def test_cancelling_a_whole_job_is_asked_first(qtbot: QtBot, filled: JobsPage, gateway: FakeGateway) -> None:
    _choose(qtbot, filled, 0)
    for answer in ("no", "yes"):
        _press(qtbot, filled, "Cancel job…")
        dialog = _dialog(qtbot, CancelDialog)
        assert isinstance(dialog, CancelDialog)
        qtbot.mouseClick(getattr(dialog, answer), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        if answer == "no":
            assert gateway.asked == []
    qtbot.waitUntil(lambda: gateway.asked[:1] == [("cancel", "job")])


@pytest.mark.parametrize("moves", [False, True])
def test_deleting_a_running_job(
    qtbot: QtBot,
    filled: JobsPage,
    gateway: FakeGateway,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    moves: bool,
) -> None:
    (tmp_path / "share").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    folder, bundle, other = tmp_path / "out/Grade 7", tmp_path / "out/Grade 7.zip", tmp_path / "out/Grade 8"
    for each in (folder, other):
        each.mkdir(parents=True)
    bundle.write_bytes(b"zip")
    gateway.answers |= {"own_paths": [folder, bundle]}
    _choose(qtbot, filled, 0)
    qtbot.keyClick(filled.table, Qt.Key.Key_Delete)
    dialog = _dialog(qtbot, DeleteDialog)
    assert isinstance(dialog, DeleteDialog)
    assert dialog.no.isDefault()
    assert "cancel" in dialog.yes.text().casefold()
    if moves:
        dialog.bin.click()
    qtbot.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not filled.model.rows)
    asked = [name for name, *_ in gateway.asked]
    assert asked == ["cancel", *(["own_paths"] if moves else []), "snapshot", "delete_job"]
    assert (folder.exists(), bundle.exists(), other.exists()) == (not moves, not moves, True)
    assert "deleted" in filled.notice.words


def test_a_job_that_is_not_deleted_stays(qtbot: QtBot, filled: JobsPage, gateway: FakeGateway) -> None:
    gateway.answers |= {
        "delete_job": BadRequest("This job is still running."),
        "jobs": [make_summary("job", "Grade 7")],
    }
    _choose(qtbot, filled, 0)
    qtbot.keyClick(filled.table, Qt.Key.Key_Delete)
    dialog = _dialog(qtbot, DeleteDialog)
    assert isinstance(dialog, DeleteDialog)
    with qtbot.waitSignal(filled.problem_wanted):
        dialog.yes.click()
    qtbot.waitUntil(lambda: ("jobs",) in gateway.asked)
    assert filled.model.find("job") is not None


def test_a_job_whose_files_stay_stays_in_the_list(
    qtbot: QtBot, filled: JobsPage, gateway: FakeGateway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A drive without a bin, or a sheet that is open in another program."""

    class NoBin(QFile):
        def moveToTrash(self) -> bool:
            return False

    monkeypatch.setattr(files, "QFile", NoBin)
    gateway.answers |= {"own_paths": [tmp_path], "jobs": [make_summary("job", "Grade 7")]}
    _choose(qtbot, filled, 0)
    qtbot.keyClick(filled.table, Qt.Key.Key_Delete)
    dialog = _dialog(qtbot, DeleteDialog)
    assert isinstance(dialog, DeleteDialog)
    dialog.bin.click()
    with qtbot.waitSignal(filled.problem_wanted) as told:
        dialog.yes.click()
    assert "stays in the list" in str(told.args[0]) and str(tmp_path) in told.args[0].hint
    qtbot.waitUntil(lambda: ("jobs",) in gateway.asked)
    assert ("delete_job", "job") not in gateway.asked
    assert filled.model.find("job") is not None


def test_unsaved_questions_go_with_their_job(qtbot: QtBot, filled: JobsPage, gateway: FakeGateway) -> None:
    drafts, deck = DraftFolder(filled._desktop.home), sample_deck("academy")
    job = make_job(2)
    gateway.answers["snapshot"] = job
    for task_id in (*(lesson.task_id for lesson in job.lessons), "of-another-job"):
        drafts.write(task_id, deck, deck)
    _choose(qtbot, filled, 0)
    qtbot.keyClick(filled.table, Qt.Key.Key_Delete)
    dialog = _dialog(qtbot, DeleteDialog)
    assert isinstance(dialog, DeleteDialog)
    dialog.yes.click()
    qtbot.waitUntil(lambda: not filled.model.rows)
    assert [drafts.read(lesson.task_id) for lesson in job.lessons] == [None, None]
    assert drafts.read("of-another-job") is not None


def test_a_year_s_menus_leave_nothing_behind(qtbot: QtBot, filled: JobsPage) -> None:
    def menus() -> int:
        return sum(isinstance(each, QMenu) for each in QApplication.allWidgets())

    _choose(qtbot, filled, 2)
    before = menus()
    for _ in range(3):
        filled.table.menu_wanted.emit(QPoint(10, 10))
        shown = QApplication.activePopupWidget()
        assert shown is not None
        shown.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert menus() == before


# Folders and ZIPs


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Folders that were opened, without a program that opens them."""
    found: list[str] = []

    def open_url(url: QUrl) -> bool:
        found.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


def _with_files(page: JobsPage, root: Path) -> Path:
    """Lesson 1 is done, its files are in `root`."""
    lesson = make_lesson(1, S.DONE)
    folder = root / lesson.folder
    folder.mkdir(parents=True)
    with zipfile.ZipFile(root / lesson.zip, "w") as file:
        file.writestr("Worksheet.pdf", "%PDF")
    zip_path = root / "Grade 7.zip"
    zip_path.write_bytes((root / lesson.zip).read_bytes())
    page._desktop.store.apply([make_job((lesson,), root=str(root), zip=str(zip_path), state=JobState.DONE, version=3)])
    return folder


def test_a_lesson_s_folder_is_opened(qtbot: QtBot, page: JobsPage, tmp_path: Path, opened: list[str]) -> None:
    folder = _with_files(page, tmp_path)
    page.model.toggle(page.model.rows[0], True)
    _choose(qtbot, page, 1)
    _press(qtbot, page, "Show in folder")
    qtbot.waitUntil(lambda: opened == [str(folder)])


def test_a_folder_that_vanished_is_made_anew(
    qtbot: QtBot, page: JobsPage, tmp_path: Path, gateway: FakeGateway, opened: list[str]
) -> None:
    folder = _with_files(page, tmp_path)
    folder.rmdir()
    gateway.answers |= {"retry": ["job-1"], "snapshot": make_job(1, version=4)}
    page.model.toggle(page.model.rows[0], True)
    _choose(qtbot, page, 1)
    _press(qtbot, page, "Show in folder")
    qtbot.waitUntil(lambda: "no longer there" in page.notice.words)
    assert opened == []
    qtbot.mouseClick(page.notice._button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "made anew" in page.notice.words)
    assert ("retry", "job", ["1.1"]) in gateway.asked


def test_a_job_s_folder_is_its_own_one(
    qtbot: QtBot, page: JobsPage, tmp_path: Path, gateway: FakeGateway, opened: list[str]
) -> None:
    _with_files(page, tmp_path)
    gateway.answers["own_paths"] = [tmp_path / "Grade 7", tmp_path / "Grade 7.zip"]
    _choose(qtbot, page, 0)
    _press(qtbot, page, "Open job folder")
    qtbot.waitUntil(lambda: opened == [str(tmp_path / "Grade 7")])


def _save_to(qtbot: QtBot, target: Path) -> None:
    dialog = _dialog(qtbot, QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(target))
    dialog.reject()


def test_the_job_s_zip_is_saved_elsewhere(qtbot: QtBot, page: JobsPage, tmp_path: Path) -> None:
    _with_files(page, tmp_path)
    target = tmp_path / "elsewhere.zip"
    target.write_text("an old one")
    _choose(qtbot, page, 0)
    _press(qtbot, page, "Save ZIP…")
    _save_to(qtbot, target)
    qtbot.waitUntil(lambda: page.notice.words == "Saved: elsewhere.zip")
    assert zipfile.ZipFile(target).namelist() == ["Worksheet.pdf"]
    assert not list(tmp_path.glob(".~*"))


def test_a_zip_that_cannot_be_saved_is_told(qtbot: QtBot, page: JobsPage, tmp_path: Path) -> None:
    _with_files(page, tmp_path)
    _choose(qtbot, page, 0)
    _press(qtbot, page, "Save ZIP…")
    with qtbot.waitSignal(page.problem_wanted) as told:
        _save_to(qtbot, tmp_path / "nowhere/a.zip")
    assert told.args[0].hint
    assert page.notice.words == ""


def test_a_zip_that_vanished_is_made_anew(qtbot: QtBot, page: JobsPage, tmp_path: Path, gateway: FakeGateway) -> None:
    _with_files(page, tmp_path)
    (tmp_path / "Grade 7.zip").unlink()
    gateway.answers |= {"retry": ["job-1"], "snapshot": make_job(1, version=4)}
    _choose(qtbot, page, 0)
    _press(qtbot, page, "Save ZIP…")
    _save_to(qtbot, tmp_path / "b.zip")
    qtbot.waitUntil(lambda: page.notice.words == "The ZIP file “Grade 7.zip” is no longer there.")
    qtbot.mouseClick(page.notice._button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "made anew" in page.notice.words)
    assert ("retry", "job", []) in gateway.asked


def test_the_engine_s_phases_are_on_the_rows(qtbot: QtBot, desktop: Desktop, filled: JobsPage) -> None:
    desktop.bridge.engine_changed.emit(EngineView(Phase.AWAY))
    row = filled.model.find("job", "job-3")
    assert isinstance(row, LessonRow)
    assert filled.model.faces.of(row).status == "Waiting for the engine…"
    desktop.bridge.engine_changed.emit(EngineView(Phase.READY))
    assert filled.model.faces.of(row).status.startswith("Writing multiple choice")


def test_the_problem_of_a_stopped_job(qtbot: QtBot, page: JobsPage) -> None:
    problem = Problem(code="key-wrong", title="The key is wrong", message="The service refuses the key.")
    page._desktop.store.apply([make_job(2, state=JobState.STOPPED, problem=problem)])
    _choose(qtbot, page, 0)
    with qtbot.waitSignal(page.problem_wanted) as told:
        _press(qtbot, page, "Problem details…") if "Problem details…" in _bar(page) else page.lesson_actions()[
            -1
        ].trigger()
    assert told.args == [problem]
