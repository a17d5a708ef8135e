"""Asks for subject, grade and curriculum where a workbook does not say them; offers what is usual, fills in nothing."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.curriculum import Curriculum
from app.ui.focus import chain, name_entry
from app.ui.preparing import texts
from app.ui.preparing.books import Book
from app.ui.preparing.panel import GAP, Lines, Panel, heading
from app.ui.words import say

_LABELS = {"subject": texts.SUBJECT, "grade": texts.GRADE, "curriculum": texts.CURRICULUM}
_LINES = 10  # of text shown at once; more of them scroll
_OFFERED = {"subject": texts.SUBJECTS, "grade": texts.GRADES, "curriculum": texts.CURRICULA}


class NamesPanel(Panel):
    """A block of fields for each curriculum that lacks names; hidden while there is none."""

    named = Signal(object, int)  # Book, place of the curriculum in it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks: dict[int, list[NameBlock]] = {}
        self._seen: dict[str, list[str]] = {name: [] for name in _LABELS}
        head = QHBoxLayout()
        head.addWidget(heading(say(texts.NAMES_TITLE)), 1)
        self._for_all = QPushButton(say(texts.NAMES_FOR_ALL))
        self._for_all.clicked.connect(self._use_for_all)
        head.addWidget(self._for_all)
        self.column.addLayout(head)
        self._lines = Lines(_LINES, gap=2 * GAP)
        self.column.addWidget(self._lines)
        self._show()

    def ask_for(self, book: Book) -> None:
        """Show fields for all that this workbook does not say."""
        if book.workbook is None:
            return
        for curriculum in book.workbook.curricula:
            self._remember(curriculum)
        blocks = [
            NameBlock(book, place, self._offered())
            for place, curriculum in enumerate(book.workbook.curricula)
            if curriculum.missing
        ]
        for block in blocks:
            block.named.connect(self.named)
            self._lines.rows.addWidget(block)
        self._blocks[book.number] = blocks
        chain(self._lines, *(field for block in self._all() for field in block.fields.values()))
        self._show()

    def forget(self, books: Iterable[Book]) -> None:
        """Take the fields of workbooks away."""
        for block in [block for book in books for block in self._blocks.pop(book.number, [])]:
            self._lines.rows.removeWidget(block)
            block.hide()
            block.deleteLater()
        self._show()

    def focus_first_missing(self) -> None:
        """Let a person type the first name that is missing."""
        for block in self._all():
            if block.focus_missing():
                return

    def _all(self) -> Iterable["NameBlock"]:
        return (block for blocks in self._blocks.values() for block in blocks)

    def _show(self) -> None:
        count = sum(1 for _ in self._all())
        self.setVisible(count > 0)
        self._for_all.setVisible(count > 1)

    def _remember(self, curriculum: Curriculum) -> None:
        """What other curricula of the same workbooks are called is the likeliest."""
        for name, seen in self._seen.items():
            value = getattr(curriculum, name)
            if value and value not in seen:
                seen.append(value)

    def _offered(self) -> dict[str, list[str]]:
        return {
            name: list(dict.fromkeys((*self._seen[name], *say(offered).split(";"))))
            for name, offered in _OFFERED.items()
        }

    def _use_for_all(self) -> None:
        """Copy what is said first of each name to wherever it is missing."""
        said: dict[str, str] = {}
        for block in self._all():
            for name, value in block.values().items():
                if value:
                    said.setdefault(name, value)
        for block in self._all():
            block.fill(said)


class NameBlock(QWidget):
    """The fields of one curriculum."""

    named = Signal(object, int)

    def __init__(self, book: Book, place: int, offered: dict[str, list[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert book.workbook is not None
        curriculum = book.workbook.curricula[place]
        self._book = book
        self._place = place
        self.fields: dict[str, QComboBox] = {}
        where = QLabel(say(texts.NAMES_WHERE, book=book.path.name, unit=curriculum.units[0].title))
        where.setWordWrap(True)
        where.setTextFormat(Qt.TextFormat.PlainText)
        grid = QGridLayout()
        grid.setSpacing(GAP // 2)
        grid.setHorizontalSpacing(GAP)
        for column, name in enumerate(curriculum.missing):
            field = _field(offered[name])
            field.editTextChanged.connect(lambda text, name=name: self._take(name, text))
            field.setAccessibleName(f"{say(_LABELS[name])}: {where.text()}")
            name_entry(field, field.accessibleName())
            label = QLabel(say(_LABELS[name]))
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
            self.fields[name] = field
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(GAP // 2)
        column_layout.addWidget(where)
        column_layout.addLayout(grid)

    def values(self) -> dict[str, str]:
        """What is said so far."""
        return {name: field.currentText().strip() for name, field in self.fields.items()}

    def fill(self, names: dict[str, str]) -> None:
        """Say these names where nothing is said."""
        for name, field in self.fields.items():
            if name in names and not field.currentText().strip():
                field.setEditText(names[name])

    def focus_missing(self) -> bool:
        """Let a person type the first name that is missing here; whether one is."""
        for field in self.fields.values():
            if not field.currentText().strip():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _take(self, name: str, text: str) -> None:
        self._book.names[self._place][name] = text.strip()
        self.named.emit(self._book, self._place)


def _field(offered: list[str]) -> QComboBox:
    """An editable field, empty, that offers these texts as one types."""
    field = QComboBox()
    field.setEditable(True)
    field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    field.addItems(offered)
    field.setCurrentIndex(-1)
    field.setEditText("")
    field.setMinimumContentsLength(8)
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    completer = QCompleter(offered, field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    field.setCompleter(completer)
    return field
