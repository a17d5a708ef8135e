"""The view of a lesson's sheets, with real files, real clicks and keys."""

from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QComboBox, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from app.core.jobs import LessonState, Problem, Progress, Stage
from app.ui.desktop import Desktop
from app.ui.sheets.catalogue import Role
from app.ui.sheets.page_view import PageView
from app.ui.sheets.stage import SheetStage
from app.ui.sheets.viewer import SheetsView
from tests.support.sheets import NOW, MadeLesson, ScriptedGateway, job_of
from tests.support.watchdog import Watchdog


def page_view(view: SheetsView) -> PageView:
    assert view.pages is not None
    return view.pages.view


def words(view: SheetsView) -> str:
    """What stands in place of a sheet."""
    stage = view.findChild(SheetStage)
    message = stage.widget(0)
    assert stage.currentWidget() is message
    return " ".join(label.text() for label in message.findChildren(type(message._title)) if label.isVisible())


def button(view: SheetsView, text: str) -> QPushButton:
    return next(b for b in view.findChildren(QPushButton) if b.text().replace("&", "") == text and b.isVisible())


def show_tab(qtbot: QtBot, view: SheetsView, heading: str) -> None:
    tabs = view.findChild(QTabBar)
    index = next(i for i in range(tabs.count()) if tabs.tabText(i) == heading)
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(index).center())


def likeness(view: SheetsView, path: Path) -> float:
    """How alike the first page on screen and that of a file are: mean difference of grey levels, 0 to 255."""
    seen = page_view(view).viewport().grab().toImage()
    page = page_view(view)
    width = round(page.document().pagePointSize(0).width() * page.zoom * 96 / 72)
    left = (page.viewport().width() - width) // 2
    document = pypdfium2.PdfDocument(path)
    drawn = document[0].render(scale=width / document[0].get_width(), force_bitmap_format=4).to_pil().convert("L")
    document.close()
    difference, count = 0, 0
    for y in range(0, 560, 3):
        for x in range(0, width - 4, 3):
            difference += abs(seen.pixelColor(left + x, 12 + y).lightness() - drawn.getpixel((x, y)))
            count += 1
    return difference / count


def test_the_first_sheet_is_shown_with_its_pages(qtbot: QtBot, shown: SheetsView, watchdog: Watchdog) -> None:
    assert shown.shown is not None
    assert shown.shown.key == ("true_false", Role.WORKSHEET)
    assert page_view(shown).pages == 2
    qtbot.waitUntil(lambda: likeness(shown, shown.shown.path) < 6)


def test_another_section_and_the_answers_are_a_click_away(qtbot: QtBot, shown: SheetsView) -> None:
    show_tab(qtbot, shown, "Multiple choice")
    qtbot.waitUntil(lambda: shown.shown.key == ("multiple_choice", Role.WORKSHEET))
    qtbot.waitUntil(lambda: likeness(shown, shown.shown.path) < 6)
    qtbot.mouseClick(button(shown, "Answer sheet"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.shown.key == ("multiple_choice", Role.ANSWERS))
    qtbot.waitUntil(lambda: likeness(shown, shown.shown.path) < 6)
    show_tab(qtbot, shown, "Preview")
    qtbot.waitUntil(lambda: shown.shown.role is Role.PREVIEW)
    qtbot.waitUntil(lambda: likeness(shown, shown.shown.path) < 6)
    show_tab(qtbot, shown, "Task cards")
    qtbot.waitUntil(lambda: shown.shown.key == ("task_cards", Role.ANSWERS))


def test_only_the_last_of_many_quick_choices_is_shown(qtbot: QtBot, shown: SheetsView, watchdog: Watchdog) -> None:
    for heading in ("Preview", "Multiple choice", "Task cards", "Preview", "Short answer", "True or false") * 3:
        show_tab(qtbot, shown, heading)
        QGuiApplication.processEvents()
    qtbot.waitUntil(lambda: shown.shown.key == ("true_false", Role.WORKSHEET))
    qtbot.wait(200)
    assert likeness(shown, shown.shown.path) < 6


def test_a_narrow_view_offers_a_list_in_place_of_tabs(qtbot: QtBot, shown: SheetsView) -> None:
    shown.resize(360, 800)
    tabs, sections = shown.findChild(QTabBar), shown.findChild(QComboBox)
    qtbot.waitUntil(lambda: sections.isVisible() and not tabs.isVisible())
    sections.setFocus()
    qtbot.keyClick(sections, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: shown.shown.key == ("multiple_choice", Role.WORKSHEET))
    shown.resize(900, 800)
    qtbot.waitUntil(lambda: tabs.isVisible() and not sections.isVisible())
    assert tabs.tabText(tabs.currentIndex()) == "Multiple choice"


def test_the_next_lesson_is_shown_at_the_same_sheet(
    qtbot: QtBot, desktop: Desktop, shown: SheetsView, made: MadeLesson, root: Path
) -> None:
    show_tab(qtbot, shown, "Short answer")
    qtbot.waitUntil(lambda: shown.shown.section == "short_answer")
    desktop.store.apply([job_of(root, made.snapshot(2), version=2)])
    shown.show_lesson("job", "task-2")
    qtbot.waitUntil(lambda: shown.shown is not None and shown.shown.section == "short_answer")


def test_no_file_stays_open(qtbot: QtBot, shown: SheetsView) -> None:
    path = shown.shown.path
    open_files = {Path(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()}
    assert path not in open_files


def test_progress_is_said_until_the_files_are_there(
    qtbot: QtBot, desktop: Desktop, view: SheetsView, made: MadeLesson, root: Path
) -> None:
    progress = Progress(stage=Stage.WRITING, section="multiple_choice", section_done=14, section_of=25, done=39, of=105)
    writing = made.snapshot(state=LessonState.WRITING, progress=progress, files=(), questions={}, finished_at=None)
    desktop.store.apply([job_of(root, writing)])
    view.show_lesson("job", "task-1")
    assert "appear here as soon as they are made" in words(view)
    desktop.store.apply([job_of(root, made.snapshot(files=made.files[:-1]), version=2)])
    qtbot.waitUntil(lambda: view.shown is not None)
    assert len(view.sheets) == len(made.files) - 1
    desktop.store.apply([job_of(root, made.snapshot(), version=3)])
    qtbot.waitUntil(lambda: len(view.sheets) == len(made.files))
    tabs = view.findChild(QTabBar)
    qtbot.waitUntil(lambda: tabs.tabText(tabs.count() - 1) == "Preview")


def test_a_failure_is_said_and_can_be_retried(
    qtbot: QtBot, desktop: Desktop, view: SheetsView, made: MadeLesson, root: Path, gateway: ScriptedGateway
) -> None:
    problem = Problem(code="no-answer", title="No answer", message="The service did not answer.", hint="Try later.")
    desktop.store.apply([job_of(root, made.snapshot(state=LessonState.FAILED, problem=problem, files=()))])
    view.show_lesson("job", "task-1")
    assert words(view) == "No answer The service did not answer. Try later."
    qtbot.mouseClick(button(view, "Retry"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: gateway.asked == [("retry", "job", ("1.1",))])


def test_sheets_made_anew_are_read_anew_at_the_same_place(
    qtbot: QtBot, desktop: Desktop, shown: SheetsView, made: MadeLesson, root: Path
) -> None:
    view = page_view(shown)
    view.set_zoom(1.5)
    view.verticalScrollBar().setValue(700)
    place, former = view.position, view.document()
    path = shown.shown.path
    path.write_bytes((root / made.files[1]).read_bytes())
    rendering = made.snapshot(state=LessonState.RENDERING, finished_at=None)
    desktop.store.apply([job_of(root, rendering, version=2)])
    desktop.store.apply([job_of(root, made.snapshot(finished_at=NOW + timedelta(hours=1)), version=3)])
    qtbot.waitUntil(lambda: view.document() is not former)
    assert (view.position, view.zoom) == (place, 1.5)
    assert shown.shown.path == path
    assert "Answer" in view.page_text()


def test_a_change_from_outside_is_seen_when_the_window_comes_back(
    qtbot: QtBot, shown: SheetsView, made: MadeLesson, root: Path
) -> None:
    former = page_view(shown).document()
    shown.shown.path.write_bytes((root / made.files[3]).read_bytes())
    QGuiApplication.sendEvent(shown, QEvent(QEvent.Type.ActivationChange))
    qtbot.waitUntil(lambda: page_view(shown).document() is not former)


@pytest.mark.parametrize(
    ("content", "said", "retryable", "asked"),
    [
        (None, "not there any more", ["task-1"], ["retry"]),
        (b"", "is empty", [], ["retry", "render_again"]),
        (b"%PDF-1.7\nnothing\n%%EOF", "not a whole PDF", [], ["retry", "render_again"]),
    ],
)
def test_a_spoilt_sheet_can_be_made_again(
    qtbot: QtBot,
    desktop: Desktop,
    view: SheetsView,
    made: MadeLesson,
    root: Path,
    gateway: ScriptedGateway,
    content: bytes | None,
    said: str,
    retryable: list[str],
    asked: list[str],
) -> None:
    path = root / made.files[0]
    whole = path.read_bytes()
    path.unlink() if content is None else path.write_bytes(content)
    gateway.retryable = retryable
    desktop.store.apply([job_of(root, made.snapshot())])
    view.show_lesson("job", "task-1")
    qtbot.waitUntil(lambda: said in words(view))
    qtbot.mouseClick(button(view, "Make the sheets again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [call[0] for call in gateway.asked] == asked)
    assert "made again" in words(view)
    desktop.store.apply([job_of(root, made.snapshot(state=LessonState.RENDERING, finished_at=None), version=2)])
    assert "sheets" in words(view)
    path.write_bytes(whole)
    desktop.store.apply([job_of(root, made.snapshot(finished_at=NOW + timedelta(hours=1)), version=3)])
    qtbot.waitUntil(lambda: view.shown is not None and view.shown.path == path)


def test_the_other_sheets_of_a_spoilt_lesson_can_be_looked_at(
    qtbot: QtBot, desktop: Desktop, view: SheetsView, made: MadeLesson, root: Path
) -> None:
    (root / made.files[0]).unlink()
    desktop.store.apply([job_of(root, made.snapshot())])
    view.show_lesson("job", "task-1")
    qtbot.waitUntil(lambda: "not there any more" in words(view))
    qtbot.mouseClick(button(view, "Answer sheet"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.shown is not None and view.shown.role is Role.ANSWERS)


def test_few_documents_are_kept(qtbot: QtBot, shown: SheetsView) -> None:
    stage = shown.findChild(SheetStage)
    for sheet in shown.sheets:
        stage.show_sheet(sheet)
        qtbot.waitUntil(lambda sheet=sheet: shown.shown == sheet)
    assert len(stage._open._open) == 4
    shown.clear()
    assert not stage._open._open
    assert page_view(shown).pages == 0


def test_a_long_preview_is_scrolled_and_zoomed_without_keeping_the_window_waiting(
    qtbot: QtBot, shown: SheetsView, watchdog: Watchdog
) -> None:
    show_tab(qtbot, shown, "Preview")
    qtbot.waitUntil(lambda: shown.shown.role is Role.PREVIEW)
    view = page_view(shown)
    assert view.pages > 20
    for zoom in (0.5, 1.0, 2.0):
        view.set_zoom(zoom)
        for page in range(0, view.pages, 3):
            view.go_to(page)
            qtbot.wait(15)
    assert view.page >= view.pages - 3


def test_clear_says_what_to_do(qtbot: QtBot, shown: SheetsView) -> None:
    shown.clear()
    assert "Choose a lesson" in words(shown)
    assert shown.sheets == ()
    assert shown.grab(shown.rect()).size() == QSize(760, 900)
    assert shown.childAt(QPoint(300, 400)) is not None


def test_the_text_of_a_page_can_be_copied(qtbot: QtBot, shown: SheetsView) -> None:
    shown.activateWindow()
    page_view(shown).setFocus()
    qtbot.waitUntil(page_view(shown).hasFocus)
    qtbot.keyClick(page_view(shown), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "The nucleus captures the energy of light" in QGuiApplication.clipboard().text()


def test_an_image_of_the_page_is_not_blank(qtbot: QtBot, shown: SheetsView) -> None:
    def shades() -> int:
        image = page_view(shown).viewport().grab().toImage().scaled(200, 200)
        image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        return len({image.pixel(x, y) for x in range(0, 200, 2) for y in range(0, 200, 2)})

    qtbot.waitUntil(lambda: shades() > 20)
