"""Asks which sheets of a lesson are to be printed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.sheets import texts
from app.ui.sheets.catalogue import Role, Sheet
from app.ui.sheets.controls import GAP, PlainLabel, tint
from app.ui.theme import Tone, tone
from app.ui.words import say


@dataclass(frozen=True)
class PrintOffer:
    """One answer to the question: what it says, its sheets, and how many pages these have."""

    words: str
    sheets: tuple[Sheet, ...]
    pages: int


def offers(sheets: Sequence[Sheet], shown: Sheet | None, pages: dict[Sheet, int]) -> list[PrintOffer]:
    """What can be printed of these: the sheet that is looked at, all worksheets, all answer sheets, both."""
    parts: list[tuple[str, tuple[Sheet, ...]]] = []
    if shown is not None:
        parts.append((say(texts.PRINT_THIS, name=shown.title.replace("&", "&&")), (shown,)))
    worksheets = tuple(sheet for sheet in sheets if sheet.role is Role.WORKSHEET)
    answers = tuple(sheet for sheet in sheets if sheet.role is Role.ANSWERS)
    if worksheets:
        parts.append((say(texts.PRINT_WORKSHEETS), worksheets))
    if answers:
        parts.append((say(texts.PRINT_ANSWERS), answers))
    if worksheets and answers:
        parts.append((say(texts.PRINT_ALL), tuple(sheet for sheet in sheets if sheet.role is not Role.PREVIEW)))
    return [PrintOffer(words, chosen, sum(pages[sheet] for sheet in chosen)) for words, chosen in parts]


class PrintChoice(QDialog):
    """The question, with the number of pages beside each answer."""

    chosen = Signal(object)  # PrintOffer

    def __init__(self, choices: Sequence[PrintOffer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(texts.PRINT_TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choices = list(choices)
        self._group = QButtonGroup(self)
        question = PlainLabel(is_strong=True)
        question.setText(say(texts.PRINT_WHAT))
        grid = QGridLayout()
        grid.setVerticalSpacing(GAP)
        grid.setHorizontalSpacing(3 * GAP)
        grid.setColumnStretch(0, 1)
        for row, choice in enumerate(self._choices):
            button = QRadioButton(choice.words)
            self._group.addButton(button, row)
            pages = QLabel(say(texts.PAGES, n=choice.pages))
            pages.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            tint(pages, tone(Tone.QUIET))
            button.setAccessibleDescription(pages.text())
            grid.addWidget(button, row, 0)
            grid.addWidget(pages, row, 1)
        self._group.button(0).setChecked(True)
        buttons = QDialogButtonBox()
        go_on = buttons.addButton(say(texts.PRINT_CONTINUE), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setDefault(True)
        buttons.addButton(say(texts.PRINT_CANCEL), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        layout.setSpacing(2 * GAP)
        layout.addWidget(question)
        layout.addLayout(grid)
        layout.addStretch(1)
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Go on with the answer."""
        self.chosen.emit(self._choices[self._group.checkedId()])
        super().accept()
