"""Zoom, pages and search of one sheet, by key and by mouse."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtPdf import QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtWidgets import QLabel, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from app.ui.sheets.page_view import Fit, PageView
from app.ui.sheets.pages import SheetPages
from app.ui.sheets.stage import SheetStage
from app.ui.sheets.viewer import SheetsView


@pytest.fixture
def pages(qtbot: QtBot, shown: SheetsView) -> SheetPages:
    """The preview's siblings: a sheet of several pages, with the focus."""
    sheet = next(sheet for sheet in shown.sheets if sheet.section == "short_answer")
    shown.findChild(SheetStage).show_sheet(sheet)
    qtbot.waitUntil(lambda: shown.shown == sheet)
    assert shown.pages is not None
    shown.activateWindow()
    shown.pages.view.setFocus()
    qtbot.waitUntil(shown.pages.view.hasFocus)
    return shown.pages


def wheel(view: PageView, steps: int, modifiers: Qt.KeyboardModifier) -> None:
    place = QPointF(view.viewport().rect().center())
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, place, QPoint(), QPoint(0, 120 * steps), none, modifiers, phase, False)
    QGuiApplication.sendEvent(view.viewport(), event)


def test_it_fits_the_width_at_first(pages: SheetPages) -> None:
    view = pages.view
    page = view.document().pagePointSize(0).width() * view.zoom * 96 / 72
    assert view.zoomMode() is Fit.FitToWidth
    assert 0 <= view.viewport().width() - page <= 30


def test_keys_and_wheel_zoom(qtbot: QtBot, pages: SheetPages) -> None:
    view = pages.view
    control = Qt.KeyboardModifier.ControlModifier
    first = view.zoom
    qtbot.keyClick(view, Qt.Key.Key_Plus, control)
    assert view.zoom == pytest.approx(first * 1.25)
    qtbot.keyClick(view, Qt.Key.Key_Minus, control)
    assert view.zoom == pytest.approx(first)
    wheel(view, 2, control)
    assert view.zoom == pytest.approx(first * 1.25**2)
    wheel(view, -1, Qt.KeyboardModifier.NoModifier)
    assert view.zoom == pytest.approx(first * 1.25**2)
    qtbot.keyClick(view, Qt.Key.Key_9, control)
    assert view.zoomMode() is Fit.FitInView
    assert view.verticalScrollBar().pageStep() < view.verticalScrollBar().maximum()
    qtbot.keyClick(view, Qt.Key.Key_0, control)
    assert (view.zoomMode(), view.zoom) == (Fit.FitToWidth, pytest.approx(first))


def test_zoom_ends_where_a_page_would_take_too_much_memory(pages: SheetPages) -> None:
    view = pages.view
    for _ in range(20):
        view.zoom_in()
    assert 3 < view.zoom <= 4
    for _ in range(30):
        view.zoom_out()
    assert view.zoom == 0.25


def test_the_middle_of_the_view_stays_while_it_is_zoomed(pages: SheetPages) -> None:
    view = pages.view
    view.go_to(2)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 100)
    for _ in range(3):
        view.zoom_in()
    assert view.page == 2
    for _ in range(3):
        view.zoom_out()
    assert view.page == 2


def test_pages_are_turned_by_key_button_and_number(qtbot: QtBot, pages: SheetPages) -> None:
    view, number = pages.view, pages.findChild(QSpinBox)
    assert view.pages >= 3
    assert (number.value(), pages.bar.previous.isEnabled()) == (1, False)
    qtbot.keyClick(view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert (view.page, number.value(), pages.bar.previous.isEnabled()) == (1, 2, True)
    pages.bar.previous.trigger()
    assert view.page == 0
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, str(view.pages))
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert view.page == view.pages - 1
    assert not pages.bar.next.isEnabled()
    assert any(label.text() == f"of {view.pages}" for label in pages.findChildren(QLabel))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 0
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.position.y > 100
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.page == view.pages - 1


def test_a_page_drawn_for_a_size_of_before_is_drawn_anew(qtbot: QtBot, pages: SheetPages) -> None:
    drawer = pages.view.findChild(QPdfPageRenderer)
    assert drawer is not None
    width = round(pages.view.viewport().width() - 2 * pages.view.documentMargins().left())

    def is_of_now(page: int, size: QSize) -> bool:
        return abs(size.width() - width) <= 2

    with qtbot.waitSignal(drawer.pageRendered, check_params_cb=lambda page, size, *_: is_of_now(page, size)):
        drawer.pageRendered.emit(0, QSize(100, 129), QImage(), QPdfDocumentRenderOptions(), 0)


def test_a_screen_reader_hears_the_page(qtbot: QtBot, shown: SheetsView, pages: SheetPages) -> None:
    view = pages.view
    qtbot.waitUntil(lambda: "Page 1 of" in view.accessibleDescription())
    assert view.accessibleName().startswith("Short answer, Worksheet")
    assert "Explain in one sentence what would change" in view.accessibleDescription()
    view.go_to(1)
    qtbot.waitUntil(lambda: "Page 2 of" in view.accessibleDescription())
    preview = shown.sheets[-1]
    shown.findChild(SheetStage).show_sheet(preview)
    qtbot.waitUntil(lambda: "picture without text" in view.accessibleDescription())


def test_words_are_found_one_place_after_the_other(qtbot: QtBot, pages: SheetPages) -> None:
    view, bar = pages.view, pages.find_bar
    qtbot.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert bar.isVisible()
    line = bar.findChild(QLineEdit)
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "Osmosis")
    said = bar.findChildren(QLabel)[0]
    qtbot.waitUntil(lambda: said.text().startswith("1 of "))
    assert view.page > 0
    qtbot.keyClicks(line, " of whales")
    qtbot.waitUntil(lambda: said.text() == "Not found")
    line.setText("what would change")
    qtbot.waitUntil(lambda: said.text().startswith("1 of "))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert said.text().startswith("2 of ")
    qtbot.keyClick(line, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert said.text().startswith("1 of ")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert view.hasFocus()


def test_a_search_goes_on_in_the_next_sheet(qtbot: QtBot, shown: SheetsView, pages: SheetPages) -> None:
    bar = pages.find_bar
    bar.begin()
    bar.findChild(QLineEdit).setText("cell")
    said = bar.findChildren(QLabel)[0]
    qtbot.waitUntil(lambda: " of " in said.text())
    first = said.text()
    shown.findChild(SheetStage).show_sheet(shown.sheets[0])
    qtbot.waitUntil(lambda: " of " in said.text() and said.text() != first)
    shown.findChild(SheetStage).show_sheet(shown.sheets[-1])
    qtbot.waitUntil(lambda: said.text() == "Pictures only, no text")


def test_drawn_pages_are_dropped_before_they_take_too_much(qtbot: QtBot, shown: SheetsView, pages: SheetPages) -> None:
    preview = shown.sheets[-1]
    shown.findChild(SheetStage).show_sheet(preview)
    qtbot.waitUntil(lambda: shown.shown == preview)
    view = pages.view
    view.set_zoom(2.0)
    most = 0
    for page in range(view.pages):
        view.go_to(page)
        most = max(most, len(view._seen))
    assert 1 < most < 6
