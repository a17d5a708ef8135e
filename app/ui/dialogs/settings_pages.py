"""The pages Files and Window of the settings."""

import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit

from app.ui.desktop import Desktop
from app.ui.dialogs import probing
from app.ui.dialogs import settings_texts as texts
from app.ui.dialogs.parts import Field
from app.ui.dialogs.settings_page import SettingsPage, button, choice, choose, chosen
from app.ui.words import say

_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class FilesPage(SettingsPage):
    """Where worksheets go, on which paper, in which language."""

    icon_name = "folder"

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop, say(texts.FILES))
        self.output = QLineEdit()
        self.choose = button(say(texts.CHOOSE))
        self.output_field = Field(say(texts.OUTPUT), self.output, say(texts.OUTPUT_NOTE), (self.choose,))
        self.paper = choice({value: say(text) for value, text in texts.PAPERS.items()})
        self.paper_field = Field(say(texts.PAPER), self.paper)
        self.language = choice({code: say(text) for code, text in texts.LANGUAGES.items()}, is_editable=True)
        self.language_field = Field(say(texts.LANGUAGE), self.language, say(texts.LANGUAGE_NOTE))
        for widget in (self.output_field, self.paper_field, self.language_field):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.show_settings()
        self.choose.clicked.connect(self._on_choose)
        self.output.editingFinished.connect(self._try_folder)
        self.output.textChanged.connect(lambda: self.output_field.set_problem(""))
        self.language.editTextChanged.connect(lambda: self.language_field.set_problem(""))
        for signal in (self.output.textChanged, self.paper.currentIndexChanged, self.language.editTextChanged):
            signal.connect(lambda: self.edited.emit())

    def show_settings(self) -> None:
        """Show what is set now."""
        settings = self.desktop.settings
        self.output.setText(settings.output)
        choose(self.paper, settings.paper)
        choose(self.language, settings.language)

    def settings(self) -> Mapping[str, object]:
        """Folder, paper and language."""
        return {
            "output": self.output.text().strip(),
            "paper": chosen(self.paper),
            "language": chosen(self.language),
        }

    def check(self) -> bool:
        """The folder is named in full, the language by a code."""
        folder = self.output.text().strip()
        if folder and not Path(folder).is_absolute():
            self.output_field.set_problem(say(texts.OUTPUT_RELATIVE))
        if self.output_field.problem:
            self.output.setFocus()
            return False
        if chosen(self.language) != "auto" and not _CODE.fullmatch(chosen(self.language)):
            self.language_field.set_problem(say(texts.LANGUAGE_WRONG))
            self.language.setFocus()
            return False
        return True

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, say(texts.CHOOSE_OUTPUT), self.output.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, folder: str) -> None:
        self.output.setText(str(Path(folder)))
        self._try_folder()

    def _try_folder(self) -> None:
        """Look in the background whether anything can be written there."""
        folder = self.output.text().strip()
        if folder and Path(folder).is_absolute():
            self.desktop.background.run(
                lambda: probing.is_writable(Path(folder)),
                lambda is_writable: self._on_tried(folder, is_writable),
                owner=self,
            )

    def _on_tried(self, folder: str, is_writable: bool) -> None:
        if folder == self.output.text().strip() and not is_writable:
            self.output_field.set_problem(say(texts.OUTPUT_UNUSABLE))


class WindowPage(SettingsPage):
    """Language and look of the window, and whether it speaks up."""

    icon_name = "language"

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop, say(texts.WINDOW))
        from app.ui.translation import LANGUAGES

        languages = {"": say(texts.INTERFACE_SYSTEM), **LANGUAGES}
        self.interface = choice(languages)
        self.interface_field = Field(say(texts.INTERFACE), self.interface, say(texts.INTERFACE_NOTE))
        self.appearance = choice({value: say(text) for value, text in texts.APPEARANCES.items()})
        self.appearance_field = Field(say(texts.APPEARANCE), self.appearance)
        self.notifications = QCheckBox(say(texts.NOTIFICATIONS))
        self._former: str = desktop.settings.appearance  # comes back when the dialog is cancelled
        for widget in (self.interface_field, self.appearance_field, self.notifications):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.show_settings()
        self.appearance.activated.connect(self._on_appearance)
        self.interface.currentIndexChanged.connect(lambda: self.edited.emit())
        self.notifications.toggled.connect(lambda: self.edited.emit())

    def show_settings(self) -> None:
        """Show what is set now."""
        settings = self.desktop.settings
        choose(self.interface, settings.interface)
        choose(self.appearance, settings.appearance)
        self.notifications.setChecked(settings.notifications)

    def settings(self) -> Mapping[str, object]:
        """Language, look and notifications."""
        return {
            "interface": chosen(self.interface),
            "appearance": chosen(self.appearance),
            "notifications": self.notifications.isChecked(),
        }

    def keep_look(self) -> None:
        """What is chosen now is what cancelling comes back to."""
        self._former = chosen(self.appearance)

    def forget(self) -> None:
        """Cancelled: the window looks as before."""
        if chosen(self.appearance) != self._former:
            self.desktop.change_settings(appearance=self._former)

    def _on_appearance(self) -> None:
        """Shown at once, so that one sees what one chooses."""
        self.desktop.change_settings(appearance=chosen(self.appearance))
