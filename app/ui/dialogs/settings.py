"""The settings: pages to choose from, kept together by OK or Apply."""

import os
from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QStackedWidget, QWidget

from app.core.errors import StudioError
from app.core.paths import HOME_VARIABLE
from app.core.secrets import Kept, Secret
from app.ui.desktop import Change, Desktop
from app.ui.dialogs import probing
from app.ui.dialogs import settings_texts as texts
from app.ui.dialogs import texts as common
from app.ui.dialogs.form_page import LONG
from app.ui.dialogs.parts import Hourglass, Notice, Waiting, column, em, scrolled, size_in_lines
from app.ui.dialogs.settings_data import DataPage
from app.ui.dialogs.settings_engine import EnginePage
from app.ui.dialogs.settings_page import SettingsPage, button
from app.ui.dialogs.settings_pages import FilesPage, WindowPage
from app.ui.dialogs.settings_writing import WritingPage
from app.ui.icons import icon
from app.ui.primary import PrimaryButton
from app.ui.theme import Tone
from app.ui.words import say, told


class SettingsDialog(QDialog):
    """Nothing changes before Apply or OK, but the appearance, which is shown at once and comes back on Cancel."""

    def __init__(self, desktop: Desktop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._closes = False
        self._pending: Change | None = None
        self.setWindowTitle(say(texts.TITLE))
        self.writing = WritingPage(desktop)
        self.engine = EnginePage(desktop)
        self.files = FilesPage(desktop)
        self.window_page = WindowPage(desktop)
        self.data = DataPage(desktop, is_given=HOME_VARIABLE in os.environ)
        self.pages: list[SettingsPage] = [self.writing, self.engine, self.files, self.window_page, self.data]
        self.list = QListWidget()
        self.stack = QStackedWidget()
        self.notice = Notice()
        self.waiting = Waiting()
        self.only_now = button(say(common.ONLY_NOW))
        self.only_now.hide()
        self.apply_button: QPushButton = button(say(texts.APPLY))
        self.cancel_button: QPushButton = button(say(texts.CANCEL))
        self.ok_button = PrimaryButton(say(texts.OK))
        self._slow = Hourglass(LONG, self)
        self._fill()
        self._lay_out()
        self._connect()
        self._on_edited()

    def show_page(self, page: SettingsPage) -> None:
        """Turn to this page."""
        self.list.setCurrentRow(self.pages.index(page))

    def changes(self) -> Change:
        """What is different from what is set, secrets included."""
        present = self._desktop.settings.model_dump()
        entered: dict[str, object] = {}
        secrets: dict[Secret, str] = {}
        for page in self.pages:
            entered.update(page.settings())
            secrets.update(page.secrets())
        changed = {name: value for name, value in entered.items() if value != present[name]}
        return Change(probing.without(changed, self._desktop.given), secrets)

    def apply(self) -> bool:
        """Keep what was entered; False when something cannot be used, which its page says."""
        for page in self.pages:
            if not page.check():
                self.show_page(page)
                page.check()  # the focus goes where the page is shown
                self.notice.say(say(texts.NOT_APPLIED), Tone.BAD)
                return False
        change = self.changes()
        if change.settings or change.secrets:
            self._keep(change)
        elif self._closes:
            self.accept()
        return True

    def done(self, result: int) -> None:
        """However it ends: nothing that was entered stays in a field."""
        if result == QDialog.DialogCode.Accepted:
            self.window_page.keep_look()
        for page in self.pages:
            page.forget()
        super().done(result)

    def _fill(self) -> None:
        space = em(self)
        self.list.setAccessibleName(say(texts.PAGES))
        self.list.setIconSize(QSize(round(space * 1.2), round(space * 1.2)))
        self.list.setSpacing(space // 6)
        for page in self.pages:
            self.list.addItem(QListWidgetItem(icon(page.icon_name), page.title))
            self.stack.addWidget(scrolled(page))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + space * 2)
        self.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        space = em(self)
        middle = QHBoxLayout()
        middle.addWidget(self.list)
        middle.addWidget(self.stack, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.only_now)
        buttons.addStretch()
        for pressed in (self.ok_button, self.cancel_button, self.apply_button):
            buttons.addWidget(pressed)
        layout = column(parent=self)
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(round(space * 0.7))
        layout.addLayout(middle, 1)
        layout.addWidget(self.waiting)
        layout.addWidget(self.notice)
        layout.addLayout(buttons)
        size_in_lines(self, 48, 38)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.ok_button.clicked.connect(self._on_ok)
        self.apply_button.clicked.connect(self._on_apply)
        self.cancel_button.clicked.connect(self.reject)
        self.only_now.clicked.connect(self._on_only_now)
        self._slow.timeout.connect(self._on_slow)
        for page in self.pages:
            page.edited.connect(self._on_edited)

    def _on_ok(self) -> None:
        self._closes = True
        self.apply()

    def _on_apply(self) -> None:
        self._closes = False
        self.apply()

    def _on_edited(self) -> None:
        if self._pending is None:
            change = self.changes()
            self.apply_button.setEnabled(bool(change.settings or change.secrets))
            self.notice.say("")

    def _keep(self, change: Change) -> None:
        self._pending = change
        self._set_enabled(False)
        self.notice.say("")
        self.waiting.begin(say(common.KEEPING))
        self._slow.start()
        self._desktop.apply(change, self._on_kept, self._on_failed, owner=self)

    def _on_kept(self, kept: Mapping[Secret, Kept]) -> None:
        change = self._end_keeping()
        self.window_page.keep_look()
        for page in self.pages:
            if page is not self.data:
                page.show_settings()
        self._on_edited()
        remarks = [
            say(common.KEPT[how.value])
            for secret, how in kept.items()
            if how is not Kept.KEYRING and change.secrets[secret]
        ]
        if remarks:  # to be read before the dialog goes
            self.notice.say(" ".join(remarks), Tone.WARN)
        elif self._closes:
            self.accept()
        else:
            self.notice.say(say(texts.APPLIED), Tone.GOOD)

    def _on_failed(self, error: StudioError) -> None:
        self._end_keeping()
        self.notice.say(f"{told(error.message)} {told(error.hint)}".strip(), Tone.BAD)

    def _end_keeping(self) -> Change:
        change, self._pending = self._pending or Change(), None
        self._slow.stop()
        self.waiting.end()
        self.only_now.hide()
        self._set_enabled(True)
        return change

    def _set_enabled(self, is_enabled: bool) -> None:
        for widget in (self.stack, self.ok_button, self.apply_button):
            widget.setEnabled(is_enabled)

    def _on_slow(self) -> None:
        self.waiting.begin(say(common.KEEPING_LONG))
        self.only_now.setVisible(self._pending is not None and any(self._pending.secrets.values()))

    def _on_only_now(self) -> None:
        if self._pending is not None:
            self._keep(Change(secrets=self._pending.secrets, only_for_this_run=True))
