"""Chooses one of a lesson's sheets: tabs for its sections where there is room, else a list; worksheet or answers."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.sheets import texts
from app.ui.sheets.catalogue import Role, Sheet
from app.ui.sheets.controls import GAP
from app.ui.sheets.pills import PillButton, PillTabs
from app.ui.words import say

_TITLES = {Role.WORKSHEET: texts.WORKSHEET, Role.ANSWERS: texts.ANSWERS}


class SheetChooser(QWidget):
    """Two questions: which section, and there worksheet or answer sheet. `tools` is the room at the end of the line."""

    chosen = Signal(object)  # Sheet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: tuple[Sheet, ...] = ()
        self._groups: list[list[Sheet]] = []
        self._role = Role.WORKSHEET
        self._tabs = PillTabs()
        self._tabs.setUsesScrollButtons(True)
        self._tabs.setAccessibleName(say(texts.SECTION))
        self._tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._list = QComboBox()
        self._list.setAccessibleName(say(texts.SECTION))
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list.setMinimumContentsLength(8)
        self._roles = QButtonGroup(self)
        self._line = QHBoxLayout()
        self.tools = QHBoxLayout()
        self.tools.setSpacing(0)
        self._buttons = {role: self._role_button(role) for role in _TITLES}
        self._lay_out()
        self._tabs.currentChanged.connect(self._on_section)
        self._list.currentIndexChanged.connect(self._on_section)
        self._roles.buttonClicked.connect(self._on_role)

    def set_sheets(self, sheets: Sequence[Sheet], current: Sheet) -> None:
        """Offer these, with `current` chosen; emits nothing."""
        groups: dict[str, list[Sheet]] = {}
        for sheet in sheets:
            groups.setdefault(sheet.heading, []).append(sheet)
        if list(groups) != [group[0].heading for group in self._groups]:
            self._fill(list(groups))
        self._sheets, self._groups = tuple(sheets), list(groups.values())
        self.choose(current)
        self._fit()

    def choose(self, sheet: Sheet) -> None:
        """Show this one as chosen; emits nothing."""
        index = next((i for i, group in enumerate(self._groups) if sheet in group), 0)
        for control in (self._tabs, self._list):
            was_blocked = control.blockSignals(True)
            control.setCurrentIndex(index)
            control.blockSignals(was_blocked)
        if sheet.role in self._buttons:
            self._role = sheet.role
        self._show_roles(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tabs or list, as there is room."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The tabs give way to the list, so that they ask for no width; the line below keeps its texts whole."""
        return QSize(self._line.minimumSize().width() + 2 * GAP, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        roles = QHBoxLayout()
        roles.setSpacing(0)
        for button in self._buttons.values():
            roles.addWidget(button)
        self._line.setSpacing(GAP)
        self._line.addLayout(roles)
        self._line.addStretch(1)
        self._line.addLayout(self.tools)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(GAP)
        layout.addWidget(self._tabs)
        layout.addWidget(self._list)
        layout.addLayout(self._line)

    def _role_button(self, role: Role) -> PillButton:
        button = PillButton(say(_TITLES[role]))
        self._roles.addButton(button)
        return button

    def _fill(self, headings: list[str]) -> None:
        for control in (self._tabs, self._list):
            control.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        self._list.clear()
        for heading in headings:
            self._tabs.addTab(heading.replace("&", "&&"))
            self._list.addItem(heading)
        for control in (self._tabs, self._list):
            control.blockSignals(False)

    def _fit(self) -> None:
        needed = sum(self._tabs.tabSizeHint(index).width() for index in range(self._tabs.count()))
        has_room = needed <= self.width() - 2 * GAP
        self._tabs.setVisible(has_room)
        self._list.setVisible(not has_room)

    def _show_roles(self, index: int) -> None:
        there = {sheet.role for sheet in self._groups[index]} if index < len(self._groups) else set()
        for role, button in self._buttons.items():
            button.setVisible(bool(there & self._buttons.keys()))
            button.setEnabled(role in there)
            button.setChecked(role is self._role)

    def _on_section(self, index: int) -> None:
        if 0 <= index < len(self._groups):
            group = self._groups[index]
            sheet = next((sheet for sheet in group if sheet.role is self._role), group[0])
            self.choose(sheet)
            self.chosen.emit(sheet)

    def _on_role(self) -> None:
        role = next(role for role, button in self._buttons.items() if button.isChecked())
        group = self._groups[self._list.currentIndex()]
        sheet = next((sheet for sheet in group if sheet.role is role), group[0])
        self.choose(sheet)
        self.chosen.emit(sheet)
