"""The first start: who writes the questions? The window stays usable beside it, and every choice can be changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QWidget

from app.core.settings import DEFAULT_BASE_URL
from app.ui.desktop import Change, Desktop
from app.ui.dialogs import texts
from app.ui.dialogs.guide_pages import OpenAIPage, ServerPage, ServicePage
from app.ui.dialogs.parts import ChoiceCard, Picture, Prose, Toned, column, em, heading, scrolled, size_in_lines
from app.ui.primary import PrimaryButton
from app.ui.theme import Tone
from app.ui.words import say


class Guide(QDialog):
    """Cards to choose from, a page for what each needs, a last page that says what became of it."""

    sample_wanted = Signal()

    def __init__(self, desktop: Desktop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self.setWindowTitle(say(texts.GUIDE_TITLE))
        self.setModal(False)
        self._stack = QStackedWidget()
        self.choice = ChoicePage(desktop)
        self.end = EndPage()
        self.pages = {
            "openai": OpenAIPage(desktop),
            "service": ServicePage(desktop),
            "server": ServerPage(desktop),
        }
        for page in (self.choice, *self.pages.values(), self.end):
            self._stack.addWidget(page)
        layout = column(self._stack, parent=self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._connect()
        size_in_lines(self, 36, 34)

    def open(self) -> None:
        """Show it without taking the window away."""
        self.show()

    def _connect(self) -> None:
        for name, card in self.choice.cards.items():
            card.chosen.connect(lambda name=name: self._on_chosen(name))
        for page in self.pages.values():
            page.left.connect(self._show_choice)
            page.kept.connect(self._on_kept)
        self.choice.later.clicked.connect(self.reject)
        self.end.close_button.clicked.connect(self.accept)
        for button in (self.choice.sample, self.end.sample):
            button.clicked.connect(self._on_sample)

    def _on_chosen(self, name: str) -> None:
        if name == "offline":
            self._desktop.apply(
                Change({"writer": "offline"}), lambda _: self._on_kept(say(texts.READY_OFFLINE), ""), owner=self
            )
            return
        page = self.pages[name]
        page.begin()
        self._stack.setCurrentWidget(page)
        page.focus_first()

    def _show_choice(self) -> None:
        self._stack.setCurrentWidget(self.choice)
        self.choice.setFocus()

    def _on_kept(self, sentence: str, remark: str) -> None:
        self.end.say(sentence, remark)
        self._stack.setCurrentWidget(self.end)
        self.end.close_button.setFocus()

    def _on_sample(self) -> None:
        self.sample_wanted.emit()
        self.accept()


class ChoicePage(QWidget):
    """The four ways, and the two ways out."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self.cards = {
            "openai": ChoiceCard("cloud", say(texts.CARD_OPENAI), say(texts.CARD_OPENAI_IS)),
            "service": ChoiceCard("engine", say(texts.CARD_SERVICE), say(texts.CARD_SERVICE_IS)),
            "server": ChoiceCard("school", say(texts.CARD_SERVER), say(texts.CARD_SERVER_IS)),
            "offline": ChoiceCard("offline", say(texts.CARD_OFFLINE), say(texts.CARD_OFFLINE_IS)),
        }
        self._say_what_is_given(desktop)
        self.sample = QPushButton(say(texts.SAMPLE))
        self.later = QPushButton(say(texts.NOT_NOW))
        for button in (self.sample, self.later):
            button.setAutoDefault(False)
        inside = QWidget()
        space = em(self)
        words = column(heading(say(texts.GUIDE_QUESTION)), Toned(say(texts.GUIDE_LATER)), spacing=0.3)
        middle = column(parent=inside)
        middle.setSpacing(round(space * 0.6))
        middle.addLayout(words)
        middle.addSpacing(space // 2)
        for card in self.cards.values():
            middle.addWidget(card)
        middle.addStretch()
        middle.setContentsMargins(space * 2, space * 2, space * 2, space)
        ways_out = QHBoxLayout()
        ways_out.addWidget(self.sample)
        ways_out.addStretch()
        ways_out.addWidget(self.later)
        ways_out.setContentsMargins(space * 2, space // 2, space * 2, space)
        layout = column(scrolled(inside), parent=self)
        layout.addLayout(ways_out)
        self.setFocusProxy(self.cards["openai"])

    def _say_what_is_given(self, desktop: Desktop) -> None:
        """A way that the environment closes says so."""
        given, settings = desktop.given, desktop.settings
        if "redis_url" in given:
            self._close("server", "openai", "service", variable=given["redis_url"])
        elif "base_url" in given:
            name = "openai" if settings.base_url != DEFAULT_BASE_URL else "service"
            self._close(name, variable=given["base_url"])

    def _close(self, *names: str, variable: str) -> None:
        for name in names:
            card = self.cards[name]
            card.setEnabled(False)
            card.explain(say(texts.GIVEN, variable=variable))


class EndPage(QWidget):
    """What is set up now, and what to do next."""

    def __init__(self) -> None:
        super().__init__()
        space = em(self)
        self._sentence = Prose()
        self._remark = Toned()
        self.sample = QPushButton(say(texts.SAMPLE))
        self.sample.setAutoDefault(False)
        self.close_button = PrimaryButton(say(texts.CLOSE))
        head = QHBoxLayout()
        head.setSpacing(space)
        head.addWidget(Picture("done", Tone.GOOD, 2.0))
        head.addWidget(heading(say(texts.READY)), 1)
        layout = column(parent=self)
        layout.setContentsMargins(space * 2, space * 2, space * 2, space)
        layout.setSpacing(space)
        layout.addLayout(head)
        for label in (self._sentence, self._remark, Prose(say(texts.NEXT_STEP))):
            layout.addWidget(label)
        layout.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch()
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTrailing)

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._sentence.text()} {self._remark.text()}".strip()

    def say(self, sentence: str, remark: str) -> None:
        """What is set up now; a remark about where the key is kept."""
        self._sentence.setText(sentence)
        self._remark.say(remark)
