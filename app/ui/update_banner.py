"""The line about newer versions: the question whether to look for them, one that was found, or a sentence."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from app.ui import texts
from app.ui.banner import Strip, close_button
from app.ui.icons import icon
from app.ui.theme import Tone
from app.ui.words import say


class UpdateBanner(Strip):
    """Shows one of the three at a time; each of its buttons takes it away."""

    answered = Signal(bool)
    page_wanted = Signal()
    skip_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", Tone.ACCENT, parent)
        self.yes = QPushButton(say(texts.UPDATES_YES))
        self.no = QPushButton(say(texts.UPDATES_NO))
        self.page = QPushButton(icon("external"), say(texts.UPDATE_PAGE))
        self.skip = QPushButton(say(texts.UPDATE_SKIP))
        self.later = QPushButton(say(texts.UPDATE_LATER))
        self.close_button = close_button()
        self._buttons: list[QAbstractButton] = [self.yes, self.no, self.page, self.skip, self.later, self.close_button]
        self.add_buttons(*self._buttons)
        for button in self._buttons:
            button.clicked.connect(self.hide)
        self.yes.clicked.connect(lambda: self.answered.emit(True))
        self.no.clicked.connect(lambda: self.answered.emit(False))
        self.page.clicked.connect(self.page_wanted)
        self.skip.clicked.connect(self.skip_wanted)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    @property
    def is_asking(self) -> bool:
        """Whether the question is shown."""
        return not self.isHidden() and not self.yes.isHidden()

    @property
    def first(self) -> QAbstractButton:
        """What gets the keyboard when a person comes here."""
        return next((button for button in self._buttons if not button.isHidden()), self.close_button)

    def ask(self, host: str) -> None:
        """Ask whether newer versions may be looked for at `host`."""
        if not self.is_asking:
            self._show(say(texts.UPDATES_QUESTION), say(texts.UPDATES_QUESTION_HOW, host=host), self.yes, self.no)

    def offer(self, title: str, text: str, address: str) -> None:
        """Tell of a newer version, with the page that says more."""
        self.page.setToolTip(address)
        self._show(title, text, self.page, self.skip, self.later)

    def say(self, text: str) -> None:
        """Say one sentence."""
        self._show("", text, self.close_button)

    def _show(self, title: str, text: str, *buttons: QAbstractButton) -> None:
        for button in self._buttons:
            button.setVisible(button in buttons)
            button.setAccessibleDescription(title or text)  # "Yes" alone says nothing to who cannot see the line
        self.show_words(title, text)
