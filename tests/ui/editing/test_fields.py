"""Fields for words: their height, direction, cursor, and what they leave to others."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QTextCursor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.editing.fields import QuietLabel, TextField, WordsEdit
from app.ui.editing.findings import Finding
from app.ui.editing.items import Field
from app.ui.theme import Tone, tone, use_appearance


@pytest.fixture
def edit(qtbot: QtBot) -> WordsEdit:
    edit = WordsEdit()
    qtbot.addWidget(edit)
    edit.resize(200, 60)
    edit.show()
    qtbot.waitExposed(edit)
    return edit


def test_it_is_as_high_as_its_words_up_to_a_limit(edit: WordsEdit) -> None:
    heights = []
    for lines in (1, 2, 3, 8, 30):
        edit.show_words("\n".join(["word"] * lines), False)
        heights.append(edit.height())
    assert heights == sorted(heights) and heights[0] < heights[1] < heights[2] < heights[3] == heights[4]
    assert edit.verticalScrollBar().maximum() > 0


def test_its_height_follows_its_width(edit: WordsEdit) -> None:
    edit.show_words("The mitochondria of a cell release the energy of its food. " * 2, False)
    heights = []
    for width in (200, 700, 150, 400):
        edit.resize(width, edit.height())
        heights.append(edit.height())
    assert heights[1] < heights[3] < heights[0] < heights[2]


@pytest.mark.parametrize(
    ("before", "after", "cursor"),
    [("one three", "one two three", 9), ("😀 a 😀", "😀 ab 😀", 5), ("abc", "abc", 3), ("", "new", 3), ("old", "", 0)],
)
def test_other_words_leave_the_cursor_where_they_differ(edit: WordsEdit, before: str, after: str, cursor: int) -> None:
    told: list[str] = []
    edit.show_words(before, False)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.written.connect(told.append)
    edit.show_words(after, False)
    assert edit.toPlainText() == after and edit.textCursor().position() == cursor
    assert not told


def test_words_decide_on_the_direction(edit: WordsEdit) -> None:
    def direction() -> Qt.LayoutDirection:
        return edit.document().defaultTextOption().textDirection()

    edit.show_words("الخلية", True)
    assert direction() is Qt.LayoutDirection.RightToLeft
    edit.show_words(r"$\frac{1}{2}$", True)
    assert direction() is Qt.LayoutDirection.LeftToRight
    assert edit.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignRight
    edit.show_words("Cells", False)
    assert direction() is Qt.LayoutDirection.LeftToRight


def test_a_field_of_one_line_takes_no_second_one(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    first, second = WordsEdit(has_lines=False), WordsEdit(has_lines=False)
    layout.addWidget(first)
    layout.addWidget(second)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    first.setFocus()
    told: list[str] = []
    first.written.connect(told.append)
    QApplication.clipboard().setText("two\nlines")
    qtbot.keyClick(first, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert first.toPlainText() == "two lines" and told[-1] == "two lines"
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert first.toPlainText() == "two lines" and second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Backtab)
    assert first.hasFocus()


def test_hints_are_read_out_with_the_field(qtbot: QtBot) -> None:
    field = TextField("Question")
    qtbot.addWidget(field)
    field.show()
    assert not field.hint.isVisible()
    field.tell([Finding(Field.STEM, "blank-stem", breaks=True)])
    assert field.hint.isVisible() and field.edit.accessibleDescription() == "This text is empty."
    field.tell([])
    assert not field.hint.isVisible() and field.edit.accessibleDescription() == ""


def test_quiet_words_follow_light_and_dark(qtbot: QtBot) -> None:
    label = QuietLabel("Unsaved changes")
    qtbot.addWidget(label)
    label.show()

    def ink() -> QColor:
        return label.palette().color(QPalette.ColorRole.WindowText)

    former = QApplication.palette()
    try:
        use_appearance("dark")
        qtbot.waitUntil(lambda: ink() == tone(Tone.QUIET) and ink().lightness() > 128)
        use_appearance("light")
        qtbot.waitUntil(lambda: ink() == tone(Tone.QUIET) and ink().lightness() < 128)
    finally:
        use_appearance("auto")
        QApplication.setPalette(former)
