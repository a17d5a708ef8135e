"""The table by keys and clicks: opening, selecting, the place that is looked at, its columns."""

from datetime import timedelta

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.core.jobs import JobState, LessonState
from app.ui.jobs.columns import Column
from app.ui.jobs.page import JobsPage
from app.ui.jobs.rows import LessonRow, Row, Show
from tests.support.jobs import BEGIN, make_job, make_lesson

S = LessonState
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


def _fill(page: JobsPage, lessons: int = 20) -> None:
    page._desktop.store.apply([make_job(lessons)])
    page.table.setFocus()


def _row(page: JobsPage, number: int) -> Row:
    row = page.model.find("job", f"job-{number}")
    assert row is not None
    return row


def _top(page: JobsPage) -> tuple[Row, int]:
    """The first row that is seen, and where it stands."""
    row = page.model.rows[page.table.rowAt(0)]
    return row, page.table.rowViewportPosition(row.at)


def _click(qtbot: QtBot, page: JobsPage, row: Row, **values: object) -> None:
    place = page.table.visualRect(page.model.index_of(row)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place, **values)


def _arrow(page: JobsPage, row: Row) -> QPoint:
    cell = page.table.visualRect(page.model.index_of(row))
    is_mirrored = page.table.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return page.table._painter.arrow_rect(row, cell, is_mirrored).center()


def test_arrow_keys_go_in_and_out(qtbot: QtBot, page: JobsPage) -> None:
    _fill(page)
    job, unit = page.model.rows[0], page.model.rows[1]
    page.table.select_rows((_row(page, 3),))
    for key, row, length in ((LEFT, unit, 24), (LEFT, unit, 15), (LEFT, job, 15), (LEFT, job, 1), (RIGHT, job, 15)):
        qtbot.keyClick(page.table, key)
        assert page.table.current_row is row
        assert len(page.model.rows) == length
    for row, length in ((unit, 15), (unit, 24), (_row(page, 1), 24), (_row(page, 1), 24)):
        qtbot.keyClick(page.table, RIGHT)
        assert page.table.current_row is row
        assert len(page.model.rows) == length


def test_arrow_keys_are_mirrored(qtbot: QtBot, page: JobsPage) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _fill(page)
    page.table.select_rows(page.model.rows[:1])
    qtbot.keyClick(page.table, RIGHT)
    assert len(page.model.rows) == 1
    qtbot.keyClick(page.table, LEFT)
    assert len(page.model.rows) == 24
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=_arrow(page, page.model.rows[1]))
    assert len(page.model.rows) == 15


def test_space_plus_minus_and_star(qtbot: QtBot, page: JobsPage) -> None:
    _fill(page)
    page.table.select_rows(page.model.rows[:1])
    for key, length in (
        (Qt.Key.Key_Space, 1),
        (Qt.Key.Key_Plus, 24),
        (Qt.Key.Key_Plus, 24),
        (Qt.Key.Key_Minus, 1),
        (Qt.Key.Key_Return, 24),
    ):
        qtbot.keyClick(page.table, key)
        assert len(page.model.rows) == length
    page.model.toggle(page.model.rows[1])
    qtbot.keyClick(page.table, Qt.Key.Key_Asterisk)
    assert len(page.model.rows) == 24


def test_a_click_on_an_arrow_opens_and_selects_nothing(qtbot: QtBot, page: JobsPage) -> None:
    _fill(page)
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=_arrow(page, page.model.rows[1]))
    assert len(page.model.rows) == 15
    assert page.table.selected_rows() == []


def test_a_double_click_shows_a_lesson_or_opens_a_unit(qtbot: QtBot, page: JobsPage) -> None:
    _fill(page)
    opened: list[LessonRow] = []
    page.table.opened.connect(opened.append)
    for row in (_row(page, 2), page.model.rows[1]):
        place = page.table.visualRect(page.model.index_of(row)).center()
        qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [_row(page, 2)]
    assert len(page.model.rows) == 15


def test_enter_shows_a_lesson(qtbot: QtBot, page: JobsPage) -> None:
    _fill(page)
    page.table.select_rows((_row(page, 2),))
    with qtbot.waitSignal(page.lesson_opened) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == ["job", "job-2"]


def test_closing_a_unit_selects_it_in_place_of_its_lessons(qtbot: QtBot, page: JobsPage) -> None:
    _fill(page)
    page.table.select_rows((_row(page, 2), _row(page, 3)))
    page.table.toggle(page.model.rows[1])
    assert page.table.selected_rows() == [page.model.rows[1]]


def test_letters_go_to_the_search_field(qtbot: QtBot, page: JobsPage) -> None:
    _fill(page)
    page.table.select_rows(page.model.rows[:1])
    qtbot.keyClicks(page.table, "w")
    assert page.filter_bar.search.text() == "w"
    qtbot.waitUntil(lambda: page.filter_bar.search.hasFocus())


def test_the_place_stays_while_rows_come_and_go(qtbot: QtBot, page: JobsPage) -> None:
    _fill(page, 300)
    page.table.verticalScrollBar().setValue(2_345)
    row, top = _top(page)
    page._desktop.store.apply([make_job(40, job_id="new", created_at=BEGIN + timedelta(days=1), state=JobState.PAUSED)])
    assert page.model.rows[0] is page.model.find("new")
    assert _top(page) == (row, top)
    page.table.toggle(page.model.rows[1])
    assert _top(page) == (row, top)
    page._desktop.store.remove(["new"])
    assert _top(page) == (row, top)


def test_a_new_job_is_scrolled_to(qtbot: QtBot, page: JobsPage) -> None:
    _fill(page, 300)
    page.table.verticalScrollBar().setValue(2_345)
    page._desktop.store.apply([make_job(3, job_id="new", created_at=BEGIN + timedelta(days=1))])
    assert page.table.rowViewportPosition(page.model.find("new").at) == 0  # type: ignore[union-attr]


def test_the_selection_stays_through_changes_and_filters(qtbot: QtBot, page: JobsPage) -> None:
    _fill(page, 40)
    chosen = [_row(page, 5), _row(page, 6), _row(page, 20)]
    page.table.select_rows(chosen)
    qtbot.waitUntil(lambda: page.table._chosen == chosen)
    page.model.filter(Show.DONE)
    assert page.table.selected_rows() == []
    page.model.filter(Show.ALL)
    assert page.table.selected_rows() == chosen
    page.table.horizontalHeader().setSortIndicator(Column.LESSON, Qt.SortOrder.DescendingOrder)
    assert set(page.table.selected_rows()) == set(chosen)
    page.model.filter(Show.RUNNING)
    page._desktop.store.apply([make_job(tuple(make_lesson(n, S.DONE) for n in range(1, 30)), version=2)])
    assert set(page.table.selected_rows()) == set(chosen)


def test_holding_an_arrow_key_chooses_only_where_it_ends(qtbot: QtBot, page: JobsPage) -> None:
    _fill(page)
    told: list[tuple[str, str]] = []
    page.lesson_chosen.connect(lambda *lesson: told.append(lesson))
    page.table.select_rows((_row(page, 1),))
    for _ in range(5):
        qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("job", "job-6")]


def test_a_click_on_a_heading_sorts(qtbot: QtBot, page: JobsPage) -> None:
    _fill(page, 9)
    page._desktop.store.apply([make_job((make_lesson(8, S.FAILED),), version=2)])
    header = page.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(Column.STATUS) + 10, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.model.rows[2] is _row(page, 8)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.model.rows[-1] is _row(page, 8)


def test_columns_are_as_they_were_left(qtbot: QtBot, page: JobsPage, tmp_path: object) -> None:
    settings = QSettings(f"{tmp_path}/state.ini", QSettings.Format.IniFormat)
    header = page.table.horizontalHeader()
    header.moveSection(header.visualIndex(Column.COST), 1)
    header.resizeSection(Column.STATUS, 333)
    header.setSortIndicator(Column.TIME, Qt.SortOrder.DescendingOrder)
    page.table.layout_of_columns.show(Column.QUESTIONS, False)
    page.save_state(settings)
    page.table.layout_of_columns.reset()
    assert not header.isSectionHidden(Column.QUESTIONS)
    assert header.visualIndex(Column.COST) == 5
    page.restore_state(settings)
    assert header.isSectionHidden(Column.QUESTIONS)
    assert header.visualIndex(Column.COST) == 1
    assert abs(header.sectionSize(Column.STATUS) - 333) <= 1
    assert header.sortIndicatorSection() == Column.TIME
    assert page.model.outline.column is Column.TIME
    assert page.model.outline.is_descending


def test_state_that_nobody_understands_is_passed_over(page: JobsPage, tmp_path: object) -> None:
    settings = QSettings(f"{tmp_path}/state.ini", QSettings.Format.IniFormat)
    for text in ("not json", "17", '[3, {"column": "NONE"}, {"column": "COST", "width": "wide"}]'):
        settings.setValue("jobs/columns", text)
        settings.setValue("jobs/sort", text)
        page.restore_state(settings)
    assert not page.table.isColumnHidden(Column.COST)


def test_columns_fill_the_width_and_give_way_in_a_narrow_window(qtbot: QtBot, page: JobsPage) -> None:
    table = page.table
    for width in (1400, 1100, 900, 700, 500, 420):
        page.resize(width, 600)
        QApplication.processEvents()
        shown = [column for column in Column if not table.isColumnHidden(column)]
        total = sum(table.columnWidth(column) for column in shown)
        assert {Column.LESSON, Column.STATUS} <= set(shown)
        assert total <= table.viewport().width() or shown == [Column.LESSON, Column.STATUS]
        assert total >= table.viewport().width() - len(shown)
    page.resize(500, 600)
    table.layout_of_columns.show(Column.COST, True)  # asked for: there, if need be by scrolling
    assert not table.isColumnHidden(Column.COST)


def test_the_menu_of_the_headings(qtbot: QtBot, page: JobsPage) -> None:
    menu = page.table.layout_of_columns.menu(page)
    actions = {action.text(): action for action in menu.actions()}
    assert "Lesson" not in actions
    actions["Cost"].trigger()
    assert page.table.isColumnHidden(Column.COST)
    actions["As at &first"].trigger()
    assert not page.table.isColumnHidden(Column.COST)


def test_the_menu_key_shows_what_can_be_done(qtbot: QtBot, page: JobsPage) -> None:
    _fill(page)
    page.table.select_rows((_row(page, 2),))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(page.table.viewport(), event)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions() if action.isEnabled() and action.text()]
    assert {"&Next up", "&Cancel", "Pa&use"} <= set(texts)
    menu.close()


def test_the_focus_goes_around(qtbot: QtBot, page: JobsPage) -> None:
    _fill(page)
    with qtbot.waitActive(page):  # on a real screen only then has anything the keyboard
        page.activateWindow()
    page.focus_search()
    qtbot.keyClick(page.filter_bar.search, Qt.Key.Key_Tab)
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Backtab)
    assert page.filter_bar.search.hasFocus()


def test_every_control_has_a_name(page: JobsPage) -> None:
    _fill(page)
    for part in (page.table, page.filter_bar.search, page.table.horizontalHeader(), page._bar):
        assert part.accessibleName()
    for show in Show:
        assert page.filter_bar.button(show).accessibleName()
