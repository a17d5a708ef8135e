"""The tree of lessons: check marks through all levels, search, many lessons, workbooks that come and go."""

import pytest
from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from app.core.curriculum import Curriculum, Lesson, Unit, Workbook
from app.ui.preparing.nodes import lessons_of
from app.ui.preparing.tree_model import ASIDE, TITLE, LessonModel

State = Qt.CheckState
TITLES = ("Maps", "Cells", "Forces", "Rivers")


def workbook(units: int = 3, lessons: int = 4, sheet: str = "Year 7", subjects: int = 1) -> Workbook:
    """Lessons 1.1 to <units>.<lessons>; a unit begins every tenth row of its sheet."""
    made = tuple(
        Unit(
            number=u,
            title=f"Unit {u}",
            lessons=tuple(_lesson(u, n, sheet) for n in range(1, lessons + 1)),
        )
        for u in range(1, units + 1)
    )
    share = -(-units // subjects)
    curricula = (made[start : start + share] for start in range(0, units, share))
    return Workbook(
        name="book.xlsx",
        curricula=tuple(
            Curriculum(subject=f"Subject {n}", grade="Grade 7", curriculum="NGSS", units=each)
            for n, each in enumerate(curricula, 1)
        ),
    )


def _lesson(unit: int, number: int, sheet: str) -> Lesson:
    return Lesson(
        id=f"{unit}.{number}",
        number=str(number),
        standard=f"S-{unit}-{number}",
        title=f"{TITLES[number % 4]} of part {unit}",
        note=f"Note {number}",
        sheet=sheet,
        row=unit * 10 + number,
    )


@pytest.fixture
def model(qtbot: QtBot) -> LessonModel:
    """Two workbooks, watched by Qt's own tester."""
    model = LessonModel()
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for number in (1, 2):
        model.add_book(number, f"Book {number}.xlsx")
        model.fill_book(number, lessons_of(workbook()))
    return model


def at(model: LessonModel, *rows: int, column: int = TITLE) -> QModelIndex:
    """The index below these rows."""
    index = QModelIndex()
    for row in rows:
        index = model.index(row, TITLE, index)
    return index.siblingAtColumn(column)


def state(model: LessonModel, *rows: int) -> Qt.CheckState:
    return model.data(at(model, *rows), Qt.ItemDataRole.CheckStateRole)


def test_everything_is_chosen_at_first(model: LessonModel) -> None:
    assert (model.chosen, model.total, model.chosen_units()) == (24, 24, 6)
    assert state(model, 0) == state(model, 1, 0, 2, 3) == State.Checked


def test_a_lesson_taken_out_half_checks_all_above_it(model: LessonModel) -> None:
    assert model.setData(at(model, 0, 0, 1, 2), State.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert [state(model, 0), state(model, 0, 0), state(model, 0, 0, 1)] == [State.PartiallyChecked] * 3
    assert state(model, 0, 0, 0) == state(model, 1) == State.Checked
    assert "2.3" not in model.chosen_lessons(1) and "2.3" in model.chosen_lessons(2)


def test_a_half_checked_unit_is_checked_whole_then_not_at_all(model: LessonModel) -> None:
    model.choose([at(model, 0, 0, 1, 2)], False)
    model.choose([at(model, 0, 0, 1)], True)
    assert state(model, 0) == State.Checked
    model.choose([at(model, 0, 0, 1)], False)
    assert state(model, 0, 0, 1) == State.Unchecked and model.chosen_units() == 5


def test_views_are_told_of_every_row_whose_mark_changes(qtbot: QtBot, model: LessonModel) -> None:
    changed: set[tuple[str, ...]] = set()

    def on_changed(first: QModelIndex, last: QModelIndex, _: object) -> None:
        for row in range(first.row(), last.row() + 1):
            changed.add(tuple(_path(first.siblingAtRow(row))))

    model.dataChanged.connect(on_changed)
    model.choose([at(model, 0, 0, 1)], False)
    book, curriculum, unit = "Book 1.xlsx", "Grade 7 · NGSS · Subject 1", "Unit 2"
    lessons = {(book, curriculum, unit, f"{n}  {TITLES[n % 4]} of part 2") for n in range(1, 5)}
    assert changed == {(book,), (book, curriculum), (book, curriculum, unit)} | lessons


def _path(index: QModelIndex) -> list[str]:
    return [*_path(index.parent()), index.data()] if index.isValid() else []


def test_none_invert_and_all(model: LessonModel) -> None:
    model.choose([at(model, 0)], False)
    model.invert()
    assert (model.chosen, len(model.chosen_lessons(1)), len(model.chosen_lessons(2))) == (12, 12, 0)
    model.choose_all(False)
    assert model.chosen == 0 and model.chosen_curricula(1) == []
    model.choose_all(True)
    assert model.chosen == 24


def test_counts_stand_beside_what_holds_lessons_and_the_standard_beside_these(model: LessonModel) -> None:
    model.choose([at(model, 0, 0, 0, 0)], False)
    asides = [at(model, *rows, column=ASIDE).data() for rows in ((0,), (0, 0, 0), (0, 0, 0, 0))]
    assert asides == ["11 of 12", "3 of 4", "S-1-1"]


def test_a_search_looks_at_the_lesson_and_at_what_it_stands_in(model: LessonModel) -> None:
    model.search("RIVERS")
    assert model.shown == 6
    model.search("s-2 maps")
    assert model.shown == 2
    assert at(model, 1, 0, 0, 0).data() == "4  Maps of part 2"
    model.search("2 unit")
    assert model.shown == 8
    model.search("ngss grade")
    assert model.shown == 24
    model.search("subject 1 nothing of it")
    assert (model.shown, model.rowCount()) == (0, 0)
    model.search("  ")
    assert model.shown == 24 and not model.is_searching


def test_all_and_none_are_about_what_the_search_shows(model: LessonModel) -> None:
    model.search("unit 2")
    model.choose_all(False)
    assert model.chosen == 16
    model.search("")
    assert state(model, 0, 0, 1) == State.Unchecked and state(model, 0, 0, 0) == State.Checked


def test_a_workbook_in_the_midst_of_being_read_has_no_mark_and_stays_in_a_search(model: LessonModel) -> None:
    model.add_book(3, "Large.xlsx")
    model.search("unit 1")
    index = at(model, 2)
    assert index.data() == "Large.xlsx" and index.data(Qt.ItemDataRole.CheckStateRole) is None
    assert not model.flags(index) & Qt.ItemFlag.ItemIsUserCheckable
    model.fill_book(3, lessons_of(workbook(units=2)))
    assert model.rowCount(at(model, 2, 0)) == 1


def test_a_workbook_can_go_while_a_search_hides_it(model: LessonModel) -> None:
    model.add_book(3, "Other.xlsx")
    model.fill_book(3, lessons_of(workbook(sheet="Other", units=1, lessons=1)))
    model.search("maps")
    model.remove_books({1, 3})
    assert (model.total, model.chosen, model.rowCount()) == (12, 12, 1)
    model.search("")
    assert model.book_at(at(model, 0)) == 2


def test_the_lesson_nearest_to_a_row_of_its_sheet(model: LessonModel) -> None:
    assert model.lesson_at(model.nearest(2, "Year 7", 22)).id == "2.2"
    assert model.lesson_at(model.nearest(2, "Year 7", 19)).id == "2.1"
    assert model.lesson_at(model.nearest(2, "Year 7", 1)).id == "1.1"
    assert not model.nearest(2, "Info", 1).isValid()


def test_a_curriculum_without_a_name_asks_for_one(model: LessonModel) -> None:
    model.add_book(3, "Plain.xlsx")
    nameless = workbook().curricula[0].model_copy(update={"subject": "", "grade": "", "curriculum": ""})
    model.fill_book(3, lessons_of(Workbook(name="Plain.xlsx", curricula=(nameless,))))
    assert at(model, 2, 0).data() == "Subject, grade and curriculum are missing"
    model.name_curriculum(3, 0, "Grade 9")
    assert at(model, 2, 0).data() == "Grade 9"


def test_twenty_thousand_lessons(qtbot: QtBot) -> None:
    model = LessonModel()
    model.add_book(1, "Large.xlsx")
    model.fill_book(1, lessons_of(workbook(units=400, lessons=50, subjects=10)))
    proxy = QSortFilterProxyModel()  # walks through all of it
    proxy.setSourceModel(model)
    assert (model.total, model.rowCount(at(model, 0)), model.chosen_units()) == (20_000, 10, 400)
    model.choose_all(False)
    model.search("s-400-50 forces")
    model.choose_all(True)
    assert model.chosen_lessons(1) == {"400.50"}


def test_several_workbooks_go_at_once(model: LessonModel, qtbot: QtBot) -> None:
    for number in (3, 4, 5):
        model.add_book(number, f"Book {number}")
        model.fill_book(number, lessons_of(workbook(units=1, lessons=2)))
    removed = QSignalSpy(model.rowsRemoved)
    model.remove_books({1, 3, 4})
    assert [(removed.at(n)[1], removed.at(n)[2]) for n in range(removed.count())] == [(2, 3), (0, 0)]
    assert [model.book_at(at(model, row)) for row in range(model.rowCount())] == [2, 5]
    assert model.total == model.chosen == model.shown
