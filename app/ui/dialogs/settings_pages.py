"""The pages Files and Window of the settings."""

import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit

from app.core.update_policy import UpdatePolicy, update_policy
from app.ui.desktop import Desktop
from app.ui.dialogs import probing
from app.ui.dialogs import settings_texts as texts
from app.ui.dialogs.parts import Field, Toned, column
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
        self.updates = QCheckBox(say(texts.UPDATES))
        self.updates_note = Toned()
        self._may_look = False  # until it is known
        self._former: str = desktop.settings.appearance  # comes back when the dialog is cancelled
        for widget in (self.interface_field, self.appearance_field, self.notifications):
            self.body.addWidget(widget)
        self.body.addLayout(column(self.updates, self.updates_note, spacing=0.2))
        self.body.addStretch()
        self.show_settings()
        self._find_out()
        self.appearance.activated.connect(self._on_appearance)
        self.interface.currentIndexChanged.connect(lambda: self.edited.emit())
        for box in (self.notifications, self.updates):
            box.toggled.connect(lambda: self.edited.emit())

    def show_settings(self) -> None:
        """Show what is set now."""
        settings = self.desktop.settings
        choose(self.interface, settings.interface)
        choose(self.appearance, settings.appearance)
        self.notifications.setChecked(settings.notifications)
        self.updates.setChecked(self._may_look and settings.updates == "yes")

    def settings(self) -> Mapping[str, object]:
        """Language, look, notifications, newer versions; who was not asked yet is asked unless she says yes here."""
        present = self.desktop.settings.updates
        is_changed = self._may_look and self.updates.isChecked() != (present == "yes")
        return {
            "interface": chosen(self.interface),
            "appearance": chosen(self.appearance),
            "notifications": self.notifications.isChecked(),
            "updates": ("yes" if self.updates.isChecked() else "no") if is_changed else present,
        }

    def keep_look(self) -> None:
        """What is chosen now is what cancelling comes back to."""
        self._former = chosen(self.appearance)

    def forget(self) -> None:
        """Cancelled: the window looks as before."""
        if chosen(self.appearance) != self._former:
            self.desktop.change_settings(appearance=self._former)

    def _find_out(self) -> None:
        """Nothing about newer versions is shown before it is known whether they may be looked for here."""
        self.updates.hide()
        self.updates_note.hide()
        settings = self.desktop.settings
        self.desktop.background.run(lambda: update_policy(settings), self._on_policy, owner=self)

    def _on_policy(self, policy: UpdatePolicy) -> None:
        if not policy.is_managed and not policy.address:
            return
        note = say(texts.UPDATES_NOTE, host=policy.host) if policy.host else say(texts.UPDATES_WRONG)
        self.updates_note.say(say(texts.UPDATES_MANAGED) if policy.is_managed else note)
        self.updates.setAccessibleDescription(self.updates_note.text())
        self._may_look = bool(policy.host)
        self.updates.setEnabled(self._may_look)
        self.updates.setChecked(self._may_look and self.desktop.settings.updates == "yes")
        self.updates.show()

    def _on_appearance(self) -> None:
        """Shown at once, so that one sees what one chooses."""
        self.desktop.change_settings(appearance=chosen(self.appearance))
