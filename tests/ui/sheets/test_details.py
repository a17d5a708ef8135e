"""The panel: header, tabs, buttons, and the question before unsaved changes are left."""

import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QStackedWidget, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from app.core.errors import StudioError
from app.core.jobs import LessonState, Problem
from app.ui.desktop import Desktop
from app.ui.details import DetailsPanel
from tests.support.sheets import MadeLesson, ScriptedGateway, job_of
from tests.support.watchdog import Watchdog


class FakeEditor(QWidget):
    """An editor that remembers what it was told."""

    changes_changed = Signal(bool)
    saved = Signal(str, str)
    refused = Signal()
    problem_wanted = Signal(object)

    def __init__(self, desktop: Desktop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.has_changes = False
        self.told: list[str] = []
        self.can_save = True

    def load(self, job_id: str, task_id: str) -> None:
        self.told.append(f"load {task_id}")

    def save(self) -> None:
        self.told.append("save")
        if self.can_save:
            self.has_changes = False
            self.saved.emit("job", "task-1")
        else:
            self.refused.emit()
            self.problem_wanted.emit(StudioError("The disk is full."))

    def discard(self) -> None:
        self.told.append("discard")
        self.has_changes = False


@pytest.fixture
def panel(
    qtbot: QtBot,
    desktop: Desktop,
    gateway: ScriptedGateway,
    made: MadeLesson,
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> DetailsPanel:
    module = ModuleType("app.ui.editing.editor")
    module.DeckEditor = FakeEditor  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "app.ui.editing.editor", module)
    problem = Problem(code="no-answer", title="No answer", message="The service did not answer.", hint="Try later.")
    failed = made.snapshot(3, state=LessonState.FAILED, problem=problem, files=(), questions={}, folder="")
    desktop.store.apply([job_of(root, made.snapshot(1), made.snapshot(2, title="Second lesson"), failed)])
    panel = DetailsPanel(desktop)
    qtbot.addWidget(panel)
    panel.resize(760, 900)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def labels(panel: QWidget) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def button(panel: QWidget, text: str) -> QPushButton | None:
    buttons = (b for b in panel.findChildren(QPushButton) if b.isVisible())
    return next((b for b in buttons if b.text().replace("&", "") == text), None)


def editor_of(panel: DetailsPanel) -> FakeEditor:
    panel.show_questions()
    editor = panel.findChild(FakeEditor)
    assert editor is not None
    return editor


def answer(qtbot: QtBot, panel: DetailsPanel, text: str) -> None:
    box = next(box for box in panel.findChildren(QMessageBox) if box.isVisible())
    wanted = next(b for b in box.buttons() if b.text().replace("&", "") == text)
    qtbot.mouseClick(wanted, Qt.MouseButton.LeftButton)


def test_a_lesson_is_named_with_its_state_and_what_can_be_done(
    qtbot: QtBot, panel: DetailsPanel, watchdog: Watchdog
) -> None:
    assert "Choose a lesson" in labels(panel)
    panel.show_lesson("job", "task-1")
    qtbot.waitUntil(lambda: panel.sheets.shown is not None)
    assert "1.1  Cells: The Building Blocks of Life" in labels(panel)
    assert "Unit 1: Cells" in labels(panel)
    assert button(panel, "Print…") is not None
    assert button(panel, "Open folder") is not None
    assert button(panel, "Retry") is None


def test_a_failed_lesson_can_be_tried_again(qtbot: QtBot, panel: DetailsPanel, gateway: ScriptedGateway) -> None:
    panel.show_lesson("job", "task-3")
    assert "The service did not answer. Try later." in labels(panel)
    assert button(panel, "Print…") is None
    again = button(panel, "Retry")
    assert again is not None
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: gateway.asked == [("retry", "job", ("1.3",))])


def test_old_sheets_of_a_lesson_that_failed_are_shown_with_the_reason(
    qtbot: QtBot, panel: DetailsPanel, desktop: Desktop, made: MadeLesson, root: Path
) -> None:
    problem = Problem(code="card-too-long", title="The sheets could not be made", message="Card 03 is too long.")
    desktop.store.apply([job_of(root, made.snapshot(1, state=LessonState.FAILED, problem=problem), version=2)])
    panel.show_lesson("job", "task-1")
    qtbot.waitUntil(lambda: panel.sheets.shown is not None)
    assert "Card 03 is too long." in labels(panel)


def test_a_job_is_summed_up(qtbot: QtBot, panel: DetailsPanel, gateway: ScriptedGateway) -> None:
    panel.show_lesson("job", "")
    assert "Life Science, Grade 7" in labels(panel)
    assert "210 question" in labels(panel)
    assert not panel.findChild(QTabWidget).isVisible()


def test_a_vanished_folder_is_said(qtbot: QtBot, panel: DetailsPanel, root: Path) -> None:
    problems: list[StudioError] = []
    panel.problem_wanted.connect(problems.append)
    panel.show_lesson("job", "task-1")
    qtbot.waitUntil(lambda: panel.sheets.shown is not None)
    root.rename(root.with_name("moved"))
    qtbot.mouseClick(button(panel, "Open folder"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [each.code for each in problems] == ["folder-missing"])


def test_a_folder_is_opened(qtbot: QtBot, panel: DetailsPanel, root: Path, made: MadeLesson, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    seen: list[Path] = []
    monkeypatch.setattr("app.ui.sheets.outside._open", lambda path, failed: seen.append(path))
    panel.show_lesson("job", "task-1")
    qtbot.waitUntil(lambda: panel.sheets.shown is not None)
    qtbot.mouseClick(button(panel, "Open folder"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: seen == [root / made.place.folder])


def test_tabs_are_brought_to_the_front(qtbot: QtBot, panel: DetailsPanel) -> None:
    panel.show_lesson("job", "task-1")
    panel.show_report()
    qtbot.waitUntil(lambda: "Nothing had to be replaced" in panel.report.toPlainText())
    panel.show_sheets()
    assert panel.sheets.isVisible()
    qtbot.waitUntil(lambda: panel.sheets.shown is not None)


def test_the_editor_is_made_when_somebody_wants_it(panel: DetailsPanel) -> None:
    panel.show_lesson("job", "task-1")
    assert panel.findChild(FakeEditor) is None
    editor = editor_of(panel)
    assert editor.told == ["load task-1"]
    panel.show_lesson("job", "task-2")
    assert editor.told == ["load task-1", "load task-2"]
    panel.show_lesson("job", "task-3")
    assert "No questions yet" in labels(panel)
    assert panel.findChild(QStackedWidget).isVisible()


def test_questions_written_anew_are_loaded_again(
    panel: DetailsPanel, desktop: Desktop, made: MadeLesson, root: Path
) -> None:
    panel.show_lesson("job", "task-1")
    editor = editor_of(panel)
    desktop.store.apply([job_of(root, made.snapshot(1, edited=True), version=2)])
    assert editor.told == ["load task-1"]
    desktop.store.apply([job_of(root, made.snapshot(1, attempts=2), version=3)])
    assert editor.told == ["load task-1", "load task-1"]


def test_leaving_is_free_while_nothing_is_unsaved(panel: DetailsPanel) -> None:
    panel.show_lesson("job", "task-1")
    editor_of(panel)
    assert panel.may_leave()
    left: list[bool] = []
    panel.leave(lambda: left.append(True))
    assert left == [True]


@pytest.mark.parametrize(
    ("choice", "told", "goes"), [("Save", "save", True), ("Discard", "discard", True), ("Stay here", "", False)]
)
def test_unsaved_changes_are_asked_about(qtbot: QtBot, panel: DetailsPanel, choice: str, told: str, goes: bool) -> None:
    stayed: list[tuple[str, str]] = []
    panel.stayed.connect(lambda *lesson: stayed.append(lesson))
    panel.show_lesson("job", "task-1")
    editor = editor_of(panel)
    editor.has_changes = True
    assert not panel.may_leave()
    panel.show_lesson("job", "task-2")
    assert "1.1  Cells" in labels(panel)
    answer(qtbot, panel, choice)
    if goes:
        qtbot.waitUntil(lambda: "1.2  Second lesson" in labels(panel))
        assert editor.told[1:] == [told, "load task-2"]
    else:
        qtbot.waitUntil(lambda: stayed == [("job", "task-1")])
        assert "1.1  Cells" in labels(panel)
        assert editor.has_changes


def test_who_cannot_save_stays(qtbot: QtBot, panel: DetailsPanel) -> None:
    stayed: list[tuple[str, str]] = []
    problems: list[StudioError] = []
    panel.stayed.connect(lambda *lesson: stayed.append(lesson))
    panel.problem_wanted.connect(problems.append)
    panel.show_lesson("job", "task-1")
    editor = editor_of(panel)
    editor.has_changes, editor.can_save = True, False
    left: list[bool] = []
    panel.leave(lambda: left.append(True))
    answer(qtbot, panel, "Save")
    qtbot.waitUntil(lambda: stayed == [("job", "task-1")])
    assert (left, len(problems)) == ([], 1)
    editor.can_save = True
    panel.leave(lambda: left.append(True))
    answer(qtbot, panel, "Save")
    qtbot.waitUntil(lambda: left == [True])


def test_a_deleted_job_leaves_nothing(qtbot: QtBot, panel: DetailsPanel, desktop: Desktop) -> None:
    panel.show_lesson("job", "task-1")
    qtbot.waitUntil(lambda: panel.sheets.shown is not None)
    desktop.store.remove(["job"])
    assert "Choose a lesson" in labels(panel)
    assert panel.sheets.shown is None


def test_printing_waits_for_the_sheets_of_a_lesson_chosen_just_now(qtbot: QtBot, panel: DetailsPanel) -> None:
    panel.show_lesson("job", "task-2")
    panel.print_sheets()
    qtbot.waitUntil(lambda: panel.findChild(QMessageBox) is not None)
    box = panel.findChild(QMessageBox)
    assert "No printer" in box.text()
    box.close()


def test_everything_has_a_name_for_a_screen_reader(qtbot: QtBot, panel: DetailsPanel) -> None:
    panel.show_lesson("job", "task-1")
    qtbot.waitUntil(lambda: panel.sheets.shown is not None)
    nameless = [
        widget
        for widget in panel.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not isinstance(widget, QTabWidget)
    ]
    qtbot.waitUntil(lambda: bool(panel.sheets.pages.view.accessibleName()))
    assert [type(widget).__name__ for widget in nameless if widget is not panel.sheets.pages.view] == []


def test_a_low_window_is_for_the_sheets(qtbot: QtBot, panel: DetailsPanel) -> None:
    panel.show_lesson("job", "task-1")
    qtbot.waitUntil(lambda: panel.sheets.shown is not None)
    panel.resize(panel.width(), 20 * panel.fontMetrics().height())
    qtbot.waitUntil(lambda: button(panel, "Print…") is None and "Unit 1: Cells" not in labels(panel))
    assert "1.1  Cells: The Building Blocks of Life" in labels(panel)
    panel.resize(panel.width(), 60 * panel.fontMetrics().height())
    qtbot.waitUntil(lambda: button(panel, "Print…") is not None and "Unit 1: Cells" in labels(panel))
