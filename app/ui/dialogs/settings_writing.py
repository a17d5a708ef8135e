"""The page Writing of the settings: who writes, with which service, key and model."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.core.errors import StudioError
from app.core.secrets import Secret
from app.core.settings import DEFAULT_BASE_URL
from app.ui.desktop import Desktop, KeySource
from app.ui.dialogs import probing
from app.ui.dialogs import settings_texts as texts
from app.ui.dialogs import texts as common
from app.ui.dialogs.model_choice import ModelChoice
from app.ui.dialogs.parts import Field, Notice, Prose, SecretEdit, Toned, Waiting, column
from app.ui.dialogs.settings_page import SettingsPage, button, choice, choose, chosen, row
from app.ui.formats import money
from app.ui.theme import Tone
from app.ui.words import say, told

Answered = Callable[[probing.Found], None]
_PAUSE = 250  # milliseconds without a key before a price is looked up


class WritingPage(SettingsPage):
    """Who writes questions."""

    icon_name = "edit"

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop, say(texts.WRITING))
        self._turn = 0
        self.writer = choice({value: say(text) for value, text in texts.WRITERS.items()})
        self.writer_field = Field(say(texts.WRITER), self.writer, say(texts.WRITER_NOTE))
        self.url = QLineEdit()
        self.reset = button(say(texts.USE_OPENAI))
        self.url_field = Field(say(texts.URL), self.url, say(texts.URL_NOTE), (self.reset,))
        self.key = KeyEntry(desktop)
        self.model = ModelChoice()
        self.fetch = button(say(texts.FETCH))
        self.test = button(say(texts.TEST))
        self.model_field = Field(say(texts.MODEL), self.model, "", (self.fetch, self.test))
        self.notice = Notice()
        self.waiting = Waiting()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        for widget in (self.writer_field, self.url_field, self.key, self.model_field, self.waiting, self.notice):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.show_settings()
        self._connect()

    def show_settings(self) -> None:
        """Show what is set now."""
        settings = self.desktop.settings
        if settings.writer and self.writer.findData("") >= 0:
            self.writer.removeItem(self.writer.findData(""))
        choose(self.writer, settings.writer)
        self.url.setText(settings.base_url)
        self.model.setCurrentText(settings.model)
        self.key.show_key()
        self.give(self.url_field, "base_url")
        self.reset.setEnabled("base_url" not in self.desktop.given)
        self.give(self.model_field, "model")
        self.notice.say("")
        self._look_up_price()

    def settings(self) -> Mapping[str, object]:
        """Writer, address and model."""
        return {
            "writer": chosen(self.writer),
            "base_url": probing.clean_service(self.url.text()),
            "model": self.model.chosen,
        }

    def secrets(self) -> Mapping[Secret, str]:
        """The key, if another one was entered or it is to be removed."""
        entered = self.key.entered()
        return {} if entered is None else {Secret.API_KEY: entered}

    def check(self) -> bool:
        """The address is one, there is a model, and no key goes to a service that it is not for."""
        return self._check_address() and self._check_model() and self.key.check(self.url.text())

    def forget(self) -> None:
        """Keep no key in a field."""
        self._turn += 1
        self.key.show_key()

    def _connect(self) -> None:
        self.reset.clicked.connect(lambda: self.url.setText(DEFAULT_BASE_URL))
        self.fetch.clicked.connect(lambda: self._ask(self._on_fetched))
        self.test.clicked.connect(lambda: self._ask(self._on_tested))
        self.url.textChanged.connect(lambda: self.url_field.set_problem(""))
        self.model.currentTextChanged.connect(lambda: self._pause.start())
        self._pause.timeout.connect(self._look_up_price)
        self.desktop.key_changed.connect(self._on_key_changed)
        for signal in (self.writer.currentIndexChanged, self.url.textChanged, self.model.currentTextChanged):
            signal.connect(lambda: self.edited.emit())
        self.key.edited.textEdited.connect(lambda: self.edited.emit())
        for pressed in (self.key.remove, self.key.replace, self.key.undo):
            pressed.clicked.connect(lambda: self.edited.emit())

    def _check_address(self) -> bool:
        if self.url_field.is_given:
            return True
        address = probing.clean_service(self.url.text())
        problem = ""
        if not address:
            problem = say(common.SERVICE_URL_WRONG)
        elif probing.has_password(address):
            problem = say(common.SERVICE_URL_PASSWORD)
        self.url_field.set_problem(problem)
        if problem:
            self.url.setFocus()
        return not problem

    def _check_model(self) -> bool:
        if self.model.chosen or self.model_field.is_given:
            return True
        self.model_field.set_problem(say(common.MODEL_EMPTY))
        self.model.setFocus()
        return False

    def _ask(self, done: Answered) -> None:
        """Ask the service that stands there, with the key that stands there, for its models."""
        if not (self._check_address() and self.key.check(self.url.text())):
            return
        self._turn += 1
        turn = self._turn
        address = probing.clean_service(self.url.text())
        key = self.key.entered()
        self.notice.say("")
        self.waiting.begin(say(common.TESTING, host=probing.host_of(address)))
        self._set_enabled(False)

        def on_answer(found: probing.Found) -> None:
            if turn == self._turn:
                self._end_waiting()
                done(found)

        def on_failure(error: StudioError) -> None:
            if turn == self._turn:
                self._end_waiting()
                self.notice.say(f"{told(error.message)} {told(error.hint)}".strip(), Tone.BAD)

        self.desktop.background.run(lambda: probing.find_models(address, key), on_answer, on_failure, owner=self)

    def _set_enabled(self, is_enabled: bool) -> None:
        for pressed in (self.fetch, self.test):
            pressed.setEnabled(is_enabled)

    def _end_waiting(self) -> None:
        self.waiting.end()
        self._set_enabled(True)

    def _on_fetched(self, found: probing.Found) -> None:
        wanted = self.model.chosen
        self.model.offer(found.models, wanted)
        self.model.setCurrentText(wanted)
        if found.models:
            self.notice.say(say(common.MODELS_FOUND, n=len(found.models)), Tone.GOOD)
            self.model.setFocus()
        else:
            self.notice.say(say(common.MODELS_NONE), Tone.WARN)

    def _on_tested(self, found: probing.Found) -> None:
        model = self.model.chosen
        if not found.models:
            self.notice.say(say(texts.WORKS_SILENT), Tone.WARN)
        elif model in found.models:
            self.notice.say(say(texts.WORKS, model=model), Tone.GOOD)
        else:
            self.notice.say(say(texts.WORKS_UNSURE, model=model), Tone.WARN)

    def _look_up_price(self) -> None:
        model = self.model.chosen
        if model and not self.model_field.is_given:
            self.desktop.background.run(
                lambda: probing.cost_of(model), lambda cost: self._say_price(model, cost), owner=self
            )

    def _say_price(self, model: str, cost: probing.Cost | None) -> None:
        if model != self.model.chosen:
            return
        if cost is None:
            self.model_field.explain(say(texts.PRICE_UNKNOWN))
            return
        lesson, into, out = money(cost.lesson), money(cost.input), money(cost.output)
        self.model_field.explain(say(texts.PRICE, lesson=lesson, input=into, output=out))

    def _on_key_changed(self, _: bool) -> None:
        if self.key.entered() is None:
            self.key.show_key()


class KeyEntry(QWidget):
    """The key: never shown but for its end; replaced or removed."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self._desktop = desktop
        self._is_removed = False
        title = Prose(say(texts.KEY))
        self.shown = Prose()
        self.source = Toned()
        self.replace = button(say(texts.REPLACE))
        self.remove = button(say(texts.REMOVE))
        self.undo = button(say(texts.UNDO))
        self.edited = SecretEdit()
        self.field = Field(say(texts.KEY_NEW), self.edited)
        layout: QVBoxLayout = column(title, spacing=0.2, parent=self)
        line = row(self.replace, self.remove, self.undo)
        line.insertWidget(0, self.shown, 1)
        layout.addLayout(line)
        layout.addWidget(self.source)
        layout.addWidget(self.field)
        self.replace.clicked.connect(self._on_replace)
        self.remove.clicked.connect(self._on_remove)
        self.undo.clicked.connect(self.show_key)
        self.edited.textEdited.connect(lambda: self.field.set_problem(""))

    def entered(self) -> str | None:
        """The new key; empty when it is to be removed, None when it stays as it is."""
        if self._is_removed:
            return ""
        return probing.clean_key(self.edited.text()) or None

    def check(self, address: str) -> bool:
        """Whether the key may go to the service at `address`; words at its place when not."""
        entered = self.entered()
        problem = ""
        if entered and not entered.isascii():
            problem = say(common.KEY_ODD)
        elif entered is None and self._is_of_other(address):
            problem = say(texts.KEY_OF_OTHER, host=probing.host_of(self._desktop.settings.base_url))
        if problem and not self.field.isHidden():
            self.field.set_problem(problem)
            self.edited.setFocus()
        elif problem:
            self.source.say(problem, Tone.BAD)
            self.replace.setFocus()
        return not problem

    def show_key(self) -> None:
        """What there is now; what was entered is forgotten."""
        view = self._desktop.key
        self._is_removed = False
        self.edited.clear()
        self.field.hide()
        if view.source is KeySource.NONE:
            self.shown.setText(say(texts.KEY_NONE))
        else:
            self.shown.setText(say(texts.KEY_ENDS, end=view.end) if view.end else say(texts.KEY_THERE))
        self.shown.setAccessibleName(f"{say(texts.KEY)}: {self.shown.text()}")
        self.source.say(say(texts.KEY_SOURCES[view.source.value]))
        is_ours = view.source is not KeySource.ENVIRONMENT
        self.replace.setVisible(is_ours)
        self.remove.setVisible(is_ours and view.source is not KeySource.NONE)
        self.undo.hide()

    def _is_of_other(self, address: str) -> bool:
        if self._desktop.key.source in (KeySource.NONE, KeySource.ENVIRONMENT):
            return False
        present = self._desktop.settings.base_url
        return probing.host_of(probing.clean_service(address)) != probing.host_of(present)

    def _on_replace(self) -> None:
        self._is_removed = False
        self.field.show()
        self.replace.hide()
        self.remove.hide()
        self.undo.show()
        self.edited.setFocus()

    def _on_remove(self) -> None:
        self._is_removed = True
        self.shown.setText(say(texts.KEY_REMOVED))
        self.source.say("")
        self.replace.hide()
        self.remove.hide()
        self.undo.show()
        self.undo.setFocus()
