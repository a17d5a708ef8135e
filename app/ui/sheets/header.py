"""Says which lesson or job the panel is about, how it stands, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.flow import FlowLayout
from app.ui.icons import icon
from app.ui.jobs.status import Status
from app.ui.sheets import texts
from app.ui.sheets.controls import GAP, PlainLabel, tint
from app.ui.theme import Tone, tone
from app.ui.words import say


class Header(QWidget):
    """Title, a line beneath, the state in its colour, buttons."""

    def __init__(
        self,
        open_folder: Callable[[], object],
        print_sheets: Callable[[], object],
        retry: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._status = Status("", "", Tone.QUIET)
        self._is_brief = False
        self._title = PlainLabel(is_strong=True, size=1.25)
        self._below = PlainLabel()
        self._icon = QLabel()
        self._state = PlainLabel()
        self.folder_button = self._button("folder", texts.OPEN_FOLDER, open_folder)
        self.print_button = self._button("print", texts.PRINT, print_sheets)
        self.retry_button = self._button("retry", texts.RETRY, retry)
        state = QHBoxLayout()
        state.setSpacing(GAP)
        state.addWidget(self._icon)
        state.addWidget(self._state, 1)
        self._buttons = QWidget()
        buttons = FlowLayout(self._buttons)
        for button in (self.retry_button, self.print_button, self.folder_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self._title)
        layout.addWidget(self._below)
        layout.addLayout(state)
        layout.addWidget(self._buttons)
        self._draw()

    def show_words(self, title: str, below: str, status: Status) -> None:
        """Say these; what did not change is not drawn again."""
        for label, words in ((self._title, title), (self._below, below), (self._state, status.words)):
            if label.text() != words:
                label.setText(words)
                label.setVisible(bool(words))
        self._below.setVisible(bool(below) and not self._is_brief)
        self._state.setToolTip(status.more)
        if (status.icon, status.tone) != (self._status.icon, self._status.tone):
            self._status = status
            self._draw()

    def be_brief(self, is_brief: bool) -> None:
        """Leave out what the list says, too, and the buttons that stand above it."""
        if is_brief != self._is_brief:
            self._is_brief = is_brief
            self._below.setVisible(bool(self._below.text()) and not is_brief)
            self._buttons.setVisible(not is_brief)

    def show_buttons(self, *, folder: bool, print_: bool, retry: bool, retry_words: str) -> None:
        """Offer these."""
        self.folder_button.setVisible(folder)
        self.print_button.setVisible(print_)
        self.retry_button.setVisible(retry)
        self.retry_button.setText(retry_words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def _button(self, icon_name: str, text: str, clicked: Callable[[], object]) -> QPushButton:
        button = QPushButton(say(text))
        button.setProperty("icon_name", icon_name)
        button.clicked.connect(lambda: clicked())
        return button

    def _draw(self) -> None:
        size = self.fontMetrics().height()
        if self._status.icon:
            self._icon.setPixmap(icon(self._status.icon, tone(self._status.tone)).pixmap(QSize(size, size)))
        self._icon.setVisible(bool(self._status.icon))
        tint(self._state, tone(self._status.tone))
        tint(self._below, tone(Tone.QUIET))
        for button in (self.folder_button, self.print_button, self.retry_button):
            button.setIcon(icon(button.property("icon_name")))
