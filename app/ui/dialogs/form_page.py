"""A page of the first start on which something is entered, tested and kept; nothing of it blocks the window."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.core.errors import StudioError
from app.core.secrets import Kept, Secret, has_keyring
from app.ui.desktop import Change, Desktop
from app.ui.dialogs import probing, texts
from app.ui.dialogs.parts import (
    Field,
    Hourglass,
    Notice,
    Prose,
    SecretEdit,
    Toned,
    Waiting,
    column,
    em,
    heading,
    scrolled,
)
from app.ui.primary import PrimaryButton
from app.ui.theme import Tone
from app.ui.words import say, told

LONG = 4_000  # milliseconds after which it is said that something takes long

T = TypeVar("T")


class FormPage(QWidget):
    """Fields, a test of what was entered in the background, and keeping it. Nothing of it blocks the window."""

    left = Signal()
    kept = Signal(str, str)  # what is set up now, a remark

    def __init__(self, desktop: Desktop, title: str, about: str, action: str) -> None:
        super().__init__()
        self._desktop = desktop
        self._turn = 0  # an answer to an earlier question counts no more
        self._is_busy = False
        self._pending: Change | None = None
        self._sentence = ""
        self._remarks: tuple[str, ...] = ()
        self.notice = Notice()
        self.waiting = Waiting()
        self.keyring_note = Toned()
        self.back = QPushButton(say(texts.BACK))
        self.untested = QPushButton(say(texts.KEEP_UNTESTED))
        self.only_now = QPushButton(say(texts.ONLY_NOW))
        self.action = PrimaryButton(action)
        for button in (self.back, self.untested, self.only_now):
            button.setAutoDefault(False)
        self.untested.hide()
        self.only_now.hide()
        self.keyring_note.hide()
        self._slow = Hourglass(LONG, self)
        self._lay_out(title, about)
        self.back.clicked.connect(self._on_back)
        self.action.clicked.connect(self.act)
        self.untested.clicked.connect(self._keep_untested)
        self.only_now.clicked.connect(self._keep_for_now)
        self._slow.timeout.connect(self._on_slow)

    def begin(self) -> None:
        """The page is shown: look whether there is a keyring, which may take its time."""
        self._desktop.background.run(has_keyring, self._on_keyring_known, owner=self)

    def focus_first(self) -> None:
        """Let typing go where something is missing."""

    def act(self) -> None:
        """Test what was entered, or keep it when that was done."""
        raise NotImplementedError

    def _fields(self) -> list[QWidget]:
        raise NotImplementedError

    def _lay_out(self, title: str, about: str) -> None:
        space = em(self)
        inside = QWidget()
        self._body = column(heading(title), Prose(about), parent=inside)
        self._body.setContentsMargins(space * 2, space * 2, space * 2, space)
        self._body.setSpacing(space)
        for field in self._fields():
            self._body.addWidget(field)
        for widget in (self.notice, self.waiting, self.keyring_note):
            self._body.addWidget(widget)
        self._body.addStretch()
        buttons = QHBoxLayout()
        buttons.setContentsMargins(space * 2, space // 2, space * 2, space)
        buttons.addWidget(self.back)
        buttons.addStretch()
        for button in (self.untested, self.only_now, self.action):
            buttons.addWidget(button)
        layout = column(scrolled(inside), parent=self)
        layout.addLayout(buttons)

    def _ask(self, host: str, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Ask somebody in the background; `done` on an answer, words on the page otherwise."""
        self._turn += 1
        turn = self._turn
        self._host = host
        self._set_busy(say(texts.TESTING, host=host))
        self._desktop.background.run(
            work,
            lambda found: self._answered(turn, lambda: done(found)),
            lambda error: self._answered(turn, lambda: self._on_failed(error)),
            owner=self,
        )

    def _answered(self, turn: int, tell: Callable[[], None]) -> None:
        if turn == self._turn:
            self._set_busy("")
            tell()

    def _on_failed(self, error: StudioError) -> None:
        """What went wrong, in the words of the page."""
        self.notice.say(f"{told(error.message)} {self._hint_of(error)}".strip(), Tone.BAD)
        self.untested.setVisible(error.code in probing.PASSING)
        self.focus_first()

    def _hint_of(self, error: StudioError) -> str:
        return told(error.hint)

    def _keep_untested(self) -> None:
        raise NotImplementedError

    def _keep(self, change: Change, sentence: str, *remarks: str) -> None:
        """Keep settings and secrets; what environment variables decide is left to them."""
        self._turn += 1
        self._pending = Change(
            probing.without(change.settings, self._desktop.given), change.secrets, change.only_for_this_run
        )
        self._sentence, self._remarks = sentence, remarks
        self._set_busy(say(texts.KEEPING))
        turn = self._turn
        self._desktop.apply(
            self._pending,
            lambda kept: self._answered(turn, lambda: self._on_kept(kept)),
            lambda error: self._answered(turn, lambda: self._on_failed(error)),
            owner=self,
        )

    def _keep_for_now(self) -> None:
        """The person does not want to wait for the keyring."""
        if self._pending is not None:
            change = Change(secrets=self._pending.secrets, only_for_this_run=True)
            self._keep(change, self._sentence, *self._remarks)

    def _on_kept(self, kept: Mapping[Secret, Kept]) -> None:
        assert self._pending is not None
        entered = [secret for secret, value in self._pending.secrets.items() if value]
        self._forget()
        where = [say(texts.KEPT[kept[secret].value]) for secret in entered]
        self.kept.emit(self._sentence, " ".join((*self._remarks, *where)))

    def _forget(self) -> None:
        """Keep no secret in a field that is not shown any more."""
        self._pending = None
        for edit in self.findChildren(SecretEdit):
            edit.clear()

    def _set_busy(self, text: str) -> None:
        self._is_busy = bool(text)
        self.action.setEnabled(not text)
        for field in self.findChildren(Field):
            field.setEnabled(not text)
        self.untested.hide()
        self.only_now.hide()
        if text:
            self.notice.say("")
            self.waiting.begin(text)
            self._slow.start()
        else:
            self.waiting.end()
            self._slow.stop()

    def _on_slow(self) -> None:
        if self._pending is not None:
            self.waiting.begin(say(texts.KEEPING_LONG))
            self.only_now.setVisible(any(self._pending.secrets.values()))
        else:
            self.waiting.begin(say(texts.TESTING_LONG, host=self._host))

    def _on_back(self) -> None:
        self._turn += 1
        self._set_busy("")
        self.notice.say("")
        self._forget()
        self.left.emit()

    def _on_keyring_known(self, is_there: bool) -> None:
        self.keyring_note.say("" if is_there else say(texts.NO_KEYRING), Tone.WARN)
