"""Chooses a section of the lesson: tabs where there is room for them, else a list."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from app.ui.editing import texts
from app.ui.sheets.controls import GAP
from app.ui.sheets.pills import PillTabs
from app.ui.words import say


class SectionBar(QWidget):
    """`chosen` tells the number of the section that a person chose."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = PillTabs()
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.list = QComboBox()
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.setMinimumContentsLength(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, 0)
        for control in (self.tabs, self.list):
            control.setAccessibleName(say(texts.SECTIONS))
            layout.addWidget(control)
        self.tabs.currentChanged.connect(self._on_chosen)
        self.list.currentIndexChanged.connect(self._on_chosen)

    def show_sections(self, names: Sequence[str], current: int) -> None:
        """Offer these, with `current` chosen; emits nothing."""
        for control in (self.tabs, self.list):
            control.blockSignals(True)
        if len(names) != self.tabs.count():
            while self.tabs.count():
                self.tabs.removeTab(0)
            self.list.clear()
            for name in names:
                self.tabs.addTab("")
                self.list.addItem(name)
        for number, name in enumerate(names):
            if self.list.itemText(number) != name or not self.tabs.tabText(number):
                self.tabs.setTabText(number, name.replace("&", "&&"))
                self.list.setItemText(number, name)
        for control in (self.tabs, self.list):
            control.setCurrentIndex(current)
            control.blockSignals(False)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tabs or list, as there is room."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The tabs give way to the list."""
        return QSize(self.list.minimumSizeHint().width() + 2 * GAP, super().minimumSizeHint().height())

    def _fit(self) -> None:
        needed = sum(self.tabs.tabSizeHint(number).width() for number in range(self.tabs.count()))
        has_room = needed <= self.width() - 2 * GAP
        self.tabs.setVisible(has_room)
        self.list.setVisible(not has_room)

    def _on_chosen(self, number: int) -> None:
        other = self.list if self.sender() is self.tabs else self.tabs
        other.blockSignals(True)
        other.setCurrentIndex(number)
        other.blockSignals(False)
        if number >= 0:
            self.chosen.emit(number)
