"""The page with real workbooks, by clicks and keys: what is chosen is what the engine is asked for."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.core.paths import Home
from app.core.settings import load_settings
from app.ui.desktop import Desktop
from app.ui.preparing.page import PreparePage
from app.ui.preparing.tree_model import TITLE
from tests.support.watchdog import Watchdog
from tests.support.workbooks import BLOCK, HEADINGS, save_book
from tests.ui.preparing.conftest import SAMPLE, Counter, Told, copies, wait_until_read, wait_until_ready

Left, Key, Control = Qt.MouseButton.LeftButton, Qt.Key, Qt.KeyboardModifier.ControlModifier


def at(page: PreparePage, *rows: int) -> QModelIndex:
    """The index below these rows."""
    index = QModelIndex()
    for row in rows:
        index = page.model.index(row, TITLE, index)
    return index


def click_box(qtbot: QtBot, page: PreparePage, index: QModelIndex) -> None:
    """Click the check box of a row."""
    tree = page.parts.lessons.tree
    tree.scrollTo(index)
    option = QStyleOptionViewItem()
    tree.initViewItemOption(option)
    option.rect = tree.visualRect(index)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    box = tree.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, tree)
    qtbot.mouseClick(tree.viewport(), Left, pos=box.center())


def figure(page: PreparePage, name: str) -> str:
    return page.parts.estimate.figures[name].number.text()


def counts(page: PreparePage) -> str:
    return page.parts.lessons.counts.text()


def test_the_sample_workbook_is_started_as_it_stands(
    qtbot: QtBot, sample: PreparePage, counter: Counter, told: Told, watchdog: Watchdog, tmp_path: Path
) -> None:
    assert counts(sample) == "11 of 11 lesson(s) in 5 unit(s)"
    assert figure(sample, "files") == "99"
    qtbot.mouseClick(sample.parts.estimate.start, Left)
    qtbot.waitUntil(lambda: bool(told.submitted))
    (request,) = counter.requests
    assert told.submitted == [["job-1"]] and sample.is_empty
    assert (request.title, request.out) == ("sample-curriculum", str(tmp_path / "out"))
    assert [len(unit.lessons) for c in request.curricula for unit in c.units] == [4, 2, 2, 2, 1]
    options = request.options
    assert (options.product, options.writer, options.paper, options.language) == (
        "academy",
        "offline",
        "letter",
        "auto",
    )
    assert [(each.key, each.count) for each in options.sections] == [
        ("true_false", 25), ("multiple_choice", 25), ("short_answer", 25), ("task_cards", 30)
    ]  # fmt: skip


def test_lessons_are_chosen_by_clicks_and_keys(qtbot: QtBot, sample: PreparePage, counter: Counter, told: Told) -> None:
    tree = sample.parts.lessons.tree
    click_box(qtbot, sample, at(sample, 0, 0, 0, 1))  # lesson 1.2
    assert counts(sample) == "10 of 11 lesson(s) in 5 unit(s)"
    tree.setCurrentIndex(at(sample, 0, 1))  # chemistry
    qtbot.keyClick(tree, Key.Key_Space)
    tree.setCurrentIndex(at(sample, 0, 2, 0, 0))
    qtbot.keyClick(tree, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(tree, Key.Key_Space)  # both lessons of calculus
    assert counts(sample) == "6 of 11 lesson(s) in 3 unit(s)"
    qtbot.keyClick(sample, Key.Key_Return, Control)
    qtbot.waitUntil(lambda: bool(told.submitted))
    chosen = [(unit.number, unit.position, [x.id for x in unit.lessons])
              for c in counter.requests[0].curricula for unit in c.units]  # fmt: skip
    assert chosen == [(1, 1, ["1.1", "1.3", "1.4"]), (2, 2, ["2.1", "2.2"]), (5, 1, ["5.1"])]


def test_everything_selected_is_unchecked_by_one_key(qtbot: QtBot, sample: PreparePage) -> None:
    tree = sample.parts.lessons.tree
    tree.setFocus()
    qtbot.keyClick(tree, Key.Key_A, Control)
    qtbot.keyClick(tree, Key.Key_Space)
    assert sample.model.chosen == 0
    qtbot.waitUntil(lambda: sample.parts.estimate.reason.text() == "Choose at least one lesson.")
    assert not sample.parts.estimate.start.isEnabled()
    qtbot.keyClick(tree, Key.Key_Space)
    wait_until_ready(qtbot, sample)


def test_a_search_shows_what_it_finds_and_escape_ends_it(qtbot: QtBot, sample: PreparePage, told: Told) -> None:
    sample.activateWindow()
    search = sample.parts.lessons.search
    qtbot.keyClick(sample, Key.Key_F, Control)
    qtbot.waitUntil(search.hasFocus)
    qtbot.keyClicks(search, "flow of")
    qtbot.waitUntil(lambda: sample.model.shown == 1)
    found = at(sample, 0, 0, 0, 0)
    assert "Photosynthesis" in found.data()
    assert sample.parts.lessons.tree.visualRect(found).isValid()
    qtbot.keyClick(search, Key.Key_Escape)
    qtbot.waitUntil(lambda: sample.model.shown == 11)
    assert told.closed == 0
    qtbot.keyClick(search, Key.Key_Escape)
    assert told.closed == 1 and sample.is_empty


def test_what_is_unfolded_stays_so_through_a_search(qtbot: QtBot, sample: PreparePage) -> None:
    tree = sample.parts.lessons.tree
    tree.collapse(at(sample, 0, 0))
    sample.parts.lessons.search.setText("photosynthesis")
    qtbot.waitUntil(lambda: sample.model.is_searching)
    assert tree.isExpanded(at(sample, 0, 0))
    sample.parts.lessons.search.clear()
    qtbot.waitUntil(lambda: not sample.model.is_searching)
    assert not tree.isExpanded(at(sample, 0, 0)) and tree.isExpanded(at(sample, 0, 1, 0))


def test_the_estimate_follows_every_choice(qtbot: QtBot, sample: PreparePage) -> None:
    parts = sample.parts
    parts.sections.boxes["task_cards"].click()
    qtbot.waitUntil(lambda: figure(sample, "files") == "77")
    assert not parts.sections.numbers["task_cards"].isEnabled()
    qtbot.mouseClick(parts.writer.preview, Left, pos=QPoint(5, parts.writer.preview.height() // 2))
    qtbot.waitUntil(lambda: figure(sample, "files") == "66")
    number = parts.sections.numbers["true_false"]
    number.selectAll()
    qtbot.keyClicks(number, "5")
    qtbot.waitUntil(lambda: figure(sample, "questions") == str(11 * 55))
    qtbot.mouseClick(parts.products.cards["caterpillar"], Left, pos=QPoint(30, 30))
    qtbot.waitUntil(lambda: figure(sample, "questions") == "1,100")
    parts.products.choose("academy")
    qtbot.waitUntil(lambda: figure(sample, "questions") == str(11 * 55))


def test_a_low_window_shows_what_a_person_decides_by(qtbot: QtBot, sample: PreparePage) -> None:
    figures = sample.parts.estimate.figures
    sample.resize(1024, 400)
    qtbot.waitUntil(lambda: not figures["pages"].isVisible())
    assert all(figures[name].isVisible() for name in ("files", "cost", "time"))
    sample.resize(1024, 700)
    qtbot.waitUntil(figures["pages"].isVisible)


def test_without_sections_it_does_not_start(qtbot: QtBot, sample: PreparePage, counter: Counter) -> None:
    for box in sample.parts.sections.boxes.values():
        box.click()
    qtbot.waitUntil(lambda: not sample.parts.estimate.start.isEnabled())
    assert sample.parts.estimate.reason.text() == "Choose at least one section."
    qtbot.keyClick(sample, Key.Key_Return, Control)
    assert not counter.requests


def test_a_language_is_chosen_by_its_code(qtbot: QtBot, sample: PreparePage, counter: Counter, told: Told) -> None:
    sheet = sample.parts.sheet
    sheet.languages.setCurrentIndex(sheet.languages.count() - 1)
    qtbot.waitUntil(lambda: not sample.parts.estimate.start.isEnabled())
    qtbot.keyClicks(sheet.code, "PT-BR")
    wait_until_ready(qtbot, sample)
    qtbot.mouseClick(sample.parts.estimate.start, Left)
    qtbot.waitUntil(lambda: bool(told.submitted))
    assert counter.requests[0].options.language == "pt-BR"


def test_ai_needs_a_key_and_a_link_leads_to_the_settings(
    qtbot: QtBot,
    sample: PreparePage,
    desktop: Desktop,
    told: Told,
    counter: Counter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    writer = sample.parts.writer
    assert writer.writer == "offline"  # nobody chose, and there is no key
    writer.ai.click()
    qtbot.waitUntil(lambda: not sample.parts.estimate.start.isEnabled())
    assert "key" in sample.parts.estimate.reason.text()
    writer.hint.linkActivated.emit("settings")
    assert told.settings == 1
    with qtbot.waitSignal(desktop.key_changed):
        monkeypatch.setenv("OPENAI_API_KEY", "sk-test-0123456789abcdef")
        desktop.look_for_key()
    wait_until_ready(qtbot, sample)
    assert writer.hint.isHidden() and figure(sample, "cost").startswith("about $0.2")
    writer.limit.setValue(1.5)
    writer.verify.click()
    qtbot.mouseClick(sample.parts.estimate.start, Left)
    qtbot.waitUntil(lambda: bool(told.submitted))
    options = counter.requests[0].options
    assert (options.writer, options.max_cost_usd, options.verify) == ("openai", 1.5, False)


def test_no_limit_is_offered_for_a_model_without_a_price(qtbot: QtBot, page: PreparePage, desktop: Desktop) -> None:
    writer = page.parts.writer
    writer.ai.click()
    assert writer.limit.isEnabled()
    writer.limit.setValue(2)
    desktop.settings = desktop.settings.model_copy(update={"model": "our-own", "base_url": "http://127.0.0.1:1/v1"})
    desktop.settings_changed.emit(desktop.settings)
    assert not writer.limit.isEnabled() and writer.max_cost_usd is None
    assert "our-own" in writer.ai.text() and writer.is_ready
    page.add_files([SAMPLE])
    wait_until_ready(qtbot, page)
    assert figure(page, "cost") == "price not known"


def test_names_that_are_missing_are_asked_for(
    qtbot: QtBot, page: PreparePage, counter: Counter, told: Told, tmp_path: Path
) -> None:
    rows = [("Unit", "Lesson title", "Standard"), ("Forces", "Friction", "P1"), ("Waves", "Sound", "P2")]
    page.add_files([save_book(tmp_path / "Physics.xlsx", {"Year": rows})])
    wait_until_read(qtbot, page)
    assert page.parts.estimate.reason.text().startswith("Say subject, grade and curriculum")
    (block,) = page.parts.names._all()
    assert [field.currentText() for field in block.fields.values()] == ["", "", ""]
    for name, text in (("subject", "Physics"), ("grade", "Grade 9"), ("curriculum", " National ")):
        assert not page.parts.estimate.start.isEnabled()
        qtbot.keyClicks(block.fields[name].lineEdit(), text)
        qtbot.keyClick(block.fields[name].lineEdit(), Key.Key_Tab)
    wait_until_ready(qtbot, page)
    assert at(page, 0, 0).data() == "Grade 9 · National · Physics"
    qtbot.mouseClick(page.parts.estimate.start, Left)
    qtbot.waitUntil(lambda: bool(told.submitted))
    (curriculum,) = counter.requests[0].curricula
    assert (curriculum.subject, curriculum.grade, curriculum.curriculum) == ("Physics", "Grade 9", "National")


def test_tab_goes_from_the_missing_names_to_the_lessons(qtbot: QtBot, page: PreparePage, tmp_path: Path) -> None:
    rows = [("Unit", "Lesson title"), ("Forces", "Friction")]
    page.add_files([save_book(tmp_path / f"Plain {n}.xlsx", {"Year": rows}) for n in (1, 2)])
    wait_until_read(qtbot, page)
    names = page.parts.names
    fields = [field for block in names._all() for field in block.fields.values()]
    names.focus_first_missing()
    for here in fields:
        assert here.hasFocus()
        qtbot.keyClick(here, Key.Key_Tab)
    assert page.parts.lessons.search.hasFocus(), QApplication.focusWidget()


def test_names_are_asked_for_chosen_lessons_only_and_taken_over_by_one_click(
    qtbot: QtBot, page: PreparePage, tmp_path: Path
) -> None:
    rows = [("Unit", "Lesson title"), ("Forces", "Friction")]
    page.add_files([SAMPLE, *(save_book(tmp_path / f"Plain {n}.xlsx", {"Year": rows}) for n in (1, 2))])
    wait_until_read(qtbot, page)
    first, second = page.parts.names._all()
    offered = [first.fields["grade"].itemText(n) for n in range(first.fields["grade"].count())]
    assert "Grade 12" in offered
    for name in first.fields:
        first.fields[name].setEditText(f"My {name}")
    assert not page.parts.estimate.start.isEnabled()
    page.model.choose([at(page, 2)], False)
    wait_until_ready(qtbot, page)
    page.model.choose([at(page, 2)], True)
    page.parts.names._for_all.click()
    wait_until_ready(qtbot, page)
    assert second.values() == first.values() == {name: f"My {name}" for name in first.fields}


def test_files_that_cannot_be_used_are_named_and_the_rest_goes_on(
    qtbot: QtBot, page: PreparePage, told: Told, tmp_path: Path
) -> None:
    (tmp_path / "marks.csv").write_text("a,b\n1,2\n")
    (tmp_path / "~$plan.xlsx").write_bytes(b"\x05anna" * 30)
    page.add_files([tmp_path / "marks.csv", tmp_path / "~$plan.xlsx", SAMPLE, tmp_path / "gone.xlsx"])
    wait_until_ready(qtbot, page)
    refused = page.parts.refused
    assert refused.isVisible() and refused.title.text() == "3 file(s) cannot be used"
    assert {error.code for _, error in refused.files} == {"workbook-text", "workbook-lock-file", "workbook-missing"}
    assert [book.path for book in page.shelf.books] == [SAMPLE] and not told.problems
    refused._close.click()
    assert refused.isHidden() and page.parts.estimate.start.isEnabled()


def test_where_no_file_can_be_used_the_page_closes_with_the_reasons(
    qtbot: QtBot, page: PreparePage, told: Told, tmp_path: Path
) -> None:
    page.add_files([tmp_path / "gone.xlsx"])
    qtbot.waitUntil(lambda: told.closed == 1)
    assert [problem.code for problem in told.problems] == ["workbook-missing"] and page.is_empty
    page.add_files([tmp_path / f"gone {n}.xlsx" for n in range(5)])
    qtbot.waitUntil(lambda: told.closed == 2)
    assert "5" in told.problems[1].message and told.problems[1].hint.count("\n") == 3
    assert page.parts.refused.isHidden()


def test_fifty_workbooks_at_once(
    qtbot: QtBot, page: PreparePage, counter: Counter, told: Told, tmp_path: Path, watchdog: Watchdog
) -> None:
    paths = copies(tmp_path, 50)
    page.add_files(paths)
    assert page.model.rowCount() == 50 and at(page, 49).siblingAtColumn(1).data() == "reading…"
    page.add_files([*paths[:5], tmp_path / "sub" / ".." / paths[0].name])
    wait_until_ready(qtbot, page)
    assert counts(page) == "550 of 550 lesson(s) in 250 unit(s)"
    qtbot.keyClick(page, Key.Key_Return, Control)
    assert not page.parts.estimate.start.isEnabled()
    qtbot.waitUntil(lambda: bool(told.submitted), timeout=10_000)
    assert [request.title for request in counter.requests] == [path.stem for path in paths]
    assert len(told.submitted[0]) == 50


def test_one_file_under_two_names_is_taken_once(qtbot: QtBot, page: PreparePage, tmp_path: Path) -> None:
    (path,) = copies(tmp_path, 1)
    link = tmp_path / "link.xlsx"
    try:
        link.symlink_to(path)
    except OSError:
        pytest.skip("this system makes no links")
    page.add_files([path, link])
    wait_until_read(qtbot, page)
    assert len(page.shelf.books) == 1 and page.model.total == 11


def test_a_workbook_is_taken_out_by_delete_and_the_last_one_closes_the_page(
    qtbot: QtBot, page: PreparePage, told: Told, tmp_path: Path
) -> None:
    page.add_files(copies(tmp_path, 2))
    wait_until_ready(qtbot, page)
    tree = page.parts.lessons.tree
    tree.setFocus()
    tree.setCurrentIndex(at(page, 0, 0))
    qtbot.keyClick(tree, Key.Key_Delete)
    assert len(page.shelf.books) == 2  # a curriculum is no workbook
    tree.setCurrentIndex(at(page, 0))
    qtbot.keyClick(tree, Key.Key_Delete)
    assert page.model.total == 11 and told.closed == 0
    tree.setCurrentIndex(at(page, 0))
    qtbot.keyClick(tree, Key.Key_Delete)
    assert page.is_empty and told.closed == 1


def test_a_remark_leads_to_its_lesson_and_shows_its_row(
    qtbot: QtBot, page: PreparePage, tmp_path: Path, watchdog: Watchdog
) -> None:
    lessons = [("Section: Acids",), HEADINGS, (1, "C1", "pH", "n"), (2, "C2", None, "a note"), (3, "C3", "Titration")]
    page.add_files([save_book(tmp_path / "Chemistry.xlsx", {"Chem": [*BLOCK, *lessons], "Info": [("hello",)]})])
    wait_until_read(qtbot, page)
    remarks = page.parts.remarks
    assert remarks.toggle.text().startswith("2 ")
    qtbot.mouseClick(remarks.toggle, Left)
    assert remarks.message.text() == "This row has no title and was not used."
    qtbot.waitUntil(remarks.cells.isVisible)
    table = remarks.cells
    assert [table.verticalHeaderItem(row).text() for row in range(table.rowCount())] == ["6", "7", "8"]
    assert [table.item(1, column).text() for column in range(table.columnCount())] == ["2", "C2", "", "a note"]
    assert page.parts.lessons.tree.currentIndex().data() == "1  pH"
    remarks.list.setCurrentIndex(remarks.model.index(1, 0))
    assert table.isHidden() and "Info" in remarks.where.text()
    (tmp_path / "Chemistry.xlsx").unlink()
    remarks.list.setCurrentIndex(remarks.model.index(0, 0))
    qtbot.waitUntil(lambda: "no file" in remarks.message.text())


def test_a_job_that_cannot_start_stays_and_the_others_go_on(
    qtbot: QtBot, page: PreparePage, counter: Counter, told: Told, tmp_path: Path
) -> None:
    counter.full = {"Workbook 02"}
    page.add_files(copies(tmp_path, 3))
    wait_until_ready(qtbot, page)
    qtbot.mouseClick(page.parts.estimate.start, Left)
    qtbot.waitUntil(lambda: bool(told.problems))
    assert told.submitted == [["job-1", "job-2"]] and told.problems[0].message == "The disk is full."
    assert [book.title for book in page.shelf.books] == ["Workbook 02"]
    counter.full = set()
    wait_until_ready(qtbot, page)
    qtbot.mouseClick(page.parts.estimate.start, Left)
    qtbot.waitUntil(lambda: len(told.submitted) == 2)
    assert page.is_empty


def test_a_folder_that_cannot_be_used_keeps_it_from_starting(qtbot: QtBot, sample: PreparePage, tmp_path: Path) -> None:
    field = sample.parts.folder.field
    (tmp_path / "file").write_text("x")
    field.selectAll()
    qtbot.keyClicks(field, str(tmp_path / "file"))
    qtbot.waitUntil(lambda: sample.parts.folder.verdict.text() == "This is a file, not a folder.")
    qtbot.waitUntil(lambda: sample.parts.estimate.reason.text().startswith("Choose a folder"))
    field.clear()
    qtbot.keyClicks(field, str(tmp_path / "new"))
    wait_until_ready(qtbot, sample)


def test_choices_are_the_first_ones_of_the_next_time(
    qtbot: QtBot, sample: PreparePage, desktop: Desktop, told: Told, home: Home, tmp_path: Path
) -> None:
    parts = sample.parts
    parts.products.choose("caterpillar")
    parts.sections.boxes["scenario"].click()
    parts.sections.numbers["open_ended"].setValue(7)
    parts.sheet.papers.setCurrentIndex(1)
    parts.sheet.languages.setCurrentIndex(2)
    parts.writer.preview.click()
    parts.folder.field.setText(str(tmp_path / "elsewhere"))
    qtbot.waitUntil(lambda: not sample._timer.isActive() and parts.folder.is_usable)
    wait_until_ready(qtbot, sample)
    with qtbot.waitSignal(desktop.settings_changed):
        qtbot.mouseClick(parts.estimate.start, Left)
    qtbot.waitUntil(lambda: bool(told.submitted))
    kept = load_settings(home)
    assert (kept.paper, kept.language, kept.writer) == ("a4", "de", "offline")
    assert kept.output == str(tmp_path / "elsewhere")
    again = PreparePage(desktop)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.choices.out == str(tmp_path / "elsewhere"))
    choices = again.choices
    assert (choices.product, choices.paper, choices.language, choices.preview) == ("caterpillar", "a4", "de", False)
    assert choices.counts == {"true_false": 25, "true_false_explained": 25, "short_answer": 20, "open_ended": 7}


def test_what_nobody_changed_here_follows_the_settings(
    qtbot: QtBot, sample: PreparePage, desktop: Desktop, tmp_path: Path
) -> None:
    with qtbot.waitSignal(desktop.settings_changed):
        desktop.change_settings(paper="a4", writer="openai", output=str(tmp_path / "moved"))
    qtbot.waitUntil(lambda: sample.choices.out == str(tmp_path / "moved"))
    assert (sample.choices.paper, sample.choices.writer) == ("a4", "openai")
    sample.parts.writer.offline.click()
    sample.parts.folder.field.setText(str(tmp_path / "mine"))
    with qtbot.waitSignal(desktop.settings_changed):
        desktop.change_settings(output=str(tmp_path / "elsewhere"), language="fr")
    qtbot.waitUntil(lambda: sample._usual_folder == str(tmp_path / "elsewhere"))
    assert (sample.choices.writer, sample.choices.language) == ("offline", "fr")
    assert sample.choices.out == str(tmp_path / "mine")


def test_a_damaged_memory_costs_the_memory_only(qtbot: QtBot, desktop: Desktop, home: Home) -> None:
    (home.root / "window.ini").write_text('[preparing]\nproduct=gone\nsections="[1, 2"\npreview=maybe\n')
    page = PreparePage(desktop)
    qtbot.addWidget(page)
    assert page.choices.product == "academy" and len(page.choices.counts) == 4


def test_a_page_of_each_product_can_be_looked_at(qtbot: QtBot, sample: PreparePage) -> None:
    cards = sample.parts.products.cards
    qtbot.waitUntil(lambda: all(not card.picture.image.isNull() for card in cards.values()))
    letter = cards["academy"].picture.image.size()
    sample.parts.sheet.papers.setCurrentIndex(1)
    qtbot.waitUntil(lambda: cards["academy"].picture.image.size() != letter)
    qtbot.mouseClick(cards["caterpillar"].magnifier, Left)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog) and "Caterpillar" in dialog.windowTitle()
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert sample.parts.products.product == "academy"


def test_products_are_chosen_by_arrow_keys(qtbot: QtBot, sample: PreparePage) -> None:
    cards = sample.parts.products.cards
    sample.activateWindow()
    cards["academy"].choice.setFocus()
    qtbot.keyClick(cards["academy"].choice, Key.Key_Right)
    assert sample.parts.products.product == "caterpillar" and "scenario" in sample.parts.sections.boxes


def test_every_control_has_a_name_for_a_screen_reader(sample: PreparePage) -> None:
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QWidget

    kinds = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)
    inner = (QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView)  # whose own children speak for nobody
    nameless = [
        widget
        for widget in sample.findChildren(QWidget)
        if isinstance(widget, kinds)
        and not isinstance(widget.parentWidget(), inner)
        and widget.objectName() != "qt_toolbar_ext_button"
        and widget.isVisible()
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []
