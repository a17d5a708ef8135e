"""What the pages of the settings have in common."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.secrets import Secret
from app.ui.desktop import Desktop
from app.ui.dialogs.parts import Field, column, em, heading


class SettingsPage(QWidget):
    """One page. It shows what is set, and says what a person entered; it changes nothing itself."""

    edited = Signal()
    icon_name = "settings"

    def __init__(self, desktop: Desktop, title: str) -> None:
        super().__init__()
        self.desktop = desktop
        self.title = title
        space = em(self)
        self.body: QVBoxLayout = column(heading(title), parent=self)
        self.body.setContentsMargins(space * 2, space, space * 2, space)
        self.body.setSpacing(space)

    def show_settings(self) -> None:
        """Show what is set now, and forget what was entered."""

    def settings(self) -> Mapping[str, object]:
        """What was entered, by the names of `Settings`."""
        return {}

    def secrets(self) -> Mapping[Secret, str]:
        """Secrets that were entered, or are to be forgotten (empty)."""
        return {}

    def check(self) -> bool:
        """Whether all of it can be used; what cannot says so at its field, which gets the focus."""
        return True

    def forget(self) -> None:
        """The dialog closes: keep nothing of what was entered."""

    def give(self, field: Field, setting: str) -> None:
        """Show a field that the environment decides as such."""
        if setting in self.desktop.given:
            field.set_given(self.desktop.given[setting])


def choice(options: Mapping[str, str], *, is_editable: bool = False) -> QComboBox:
    """A list of what may be chosen: shown text by value."""
    box = QComboBox()
    for value, text in options.items():
        box.addItem(text, value)
    box.setEditable(is_editable)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box


def choose(box: QComboBox, value: str) -> None:
    """Choose the entry with this value; an editable list takes another one as text."""
    found = box.findData(value)
    if found >= 0:
        box.setCurrentIndex(found)
    elif box.isEditable():
        box.setEditText(value)


def chosen(box: QComboBox) -> str:
    """The value that is chosen, or what was typed instead."""
    text = box.currentText()
    found = box.findText(text, Qt.MatchFlag.MatchFixedString)
    return str(box.itemData(found)) if found >= 0 else text.strip()


def button(text: str) -> QPushButton:
    """A button that Enter presses only when it has the focus."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    return made


def row(*widgets: QWidget) -> QHBoxLayout:
    """Widgets beside each other, from the start of the line."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch()
    return layout
