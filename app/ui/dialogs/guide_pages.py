"""The pages of the first start: OpenAI, a model in the school, the school's server."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.core.errors import StudioError
from app.core.secrets import Secret
from app.core.settings import DEFAULT_BASE_URL, DEFAULT_MODEL
from app.ui.desktop import Change, Desktop, KeySource
from app.ui.dialogs import probing, texts
from app.ui.dialogs.form_page import FormPage
from app.ui.dialogs.model_choice import ModelChoice
from app.ui.dialogs.parts import Field, SecretEdit, Toned
from app.ui.formats import money
from app.ui.theme import Tone
from app.ui.words import say

KEY_PAGE = "https://platform.openai.com/api-keys"


class OpenAIPage(FormPage):
    """A key for OpenAI: pasted, tested by listing the models, kept."""

    def __init__(self, desktop: Desktop) -> None:
        self.key = SecretEdit()
        self.key_field = Field(say(texts.OPENAI_KEY), self.key, say(texts.OPENAI_KEY_NOTE))
        self.model = ModelChoice()
        self.model_field = Field(say(texts.MODEL), self.model)
        self.model_field.hide()
        self.cost = Toned()
        self.cost.hide()
        self.page = QPushButton(say(texts.OPENAI_PAGE))
        self.page.setAutoDefault(False)
        super().__init__(desktop, say(texts.OPENAI_HEADING), say(texts.OPENAI_ABOUT), say(texts.TEST_AND_KEEP))
        self.page.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(KEY_PAGE)))
        self.key.textEdited.connect(lambda: self.key_field.set_problem(""))

    def begin(self) -> None:
        """Say what a lesson costs, and whether there is a key already."""
        super().begin()
        source = self._desktop.key.source
        if source is KeySource.ENVIRONMENT:
            self.key_field.set_given("OPENAI_API_KEY")
        elif self._has_key_for_openai():
            self.key_field.explain(say(texts.OPENAI_KEY_KEPT))
        model = self._model()
        self._desktop.background.run(
            lambda: probing.cost_of(model), lambda cost: self._say_cost(model, cost), owner=self
        )

    def focus_first(self) -> None:
        """The key."""
        (self.action if self.key_field.is_given else self.key).setFocus()

    def act(self) -> None:
        """Test the key; keep it if it works."""
        if not self._check():
            return
        typed = self._typed()
        host = probing.host_of(DEFAULT_BASE_URL)
        self._ask(host, lambda: probing.find_models(DEFAULT_BASE_URL, typed), self._on_found)

    def _fields(self) -> list[QWidget]:
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.page)
        beside.addStretch()
        return [self.cost, self.key_field, row, self.model_field]

    def _check(self) -> bool:
        problem = ""
        typed = probing.clean_key(self.key.text())
        if not typed and not self.key_field.is_given and not self._has_key_for_openai():
            problem = say(texts.KEY_EMPTY)
        elif not typed.isascii():
            problem = say(texts.KEY_ODD)
        self.key_field.set_problem(problem)
        if problem:
            self.key.setFocus()
        return not problem

    def _typed(self) -> str | None:
        """The key that was typed; None for the one that is there already."""
        return probing.clean_key(self.key.text()) or None

    def _has_key_for_openai(self) -> bool:
        return self._desktop.has_key and self._desktop.settings.base_url == DEFAULT_BASE_URL

    def _model(self) -> str:
        """The model of the settings where it is one of OpenAI's."""
        settings = self._desktop.settings
        return settings.model if settings.base_url == DEFAULT_BASE_URL else DEFAULT_MODEL

    def _on_found(self, found: probing.Found) -> None:
        wanted = self.model.chosen or self._model()
        if found.models and wanted not in found.models:
            self.model_field.show()
            self.model.offer(found.models, wanted)
            self.notice.say(say(texts.OPENAI_OTHER_MODEL, model=wanted), Tone.WARN)
            self.model.setFocus()
            return
        self._keep_it(wanted)

    def _keep_it(self, model: str, *remarks: str) -> None:
        typed = self._typed()
        settings = {"writer": "openai", "base_url": DEFAULT_BASE_URL, "model": model, "redis_url": ""}
        secrets = {Secret.API_KEY: typed} if typed else {}
        self._keep(Change(settings, secrets), say(texts.READY_OPENAI, model=model), *remarks)

    def _keep_untested(self) -> None:
        self._keep_it(self._model(), say(texts.UNTESTED))

    def _hint_of(self, error: StudioError) -> str:
        return say(texts.KEY_WRONG) if error.code == "wrong-key" else super()._hint_of(error)

    def _say_cost(self, model: str, cost: probing.Cost | None) -> None:
        self.cost.say("" if cost is None else say(texts.OPENAI_COST, cost=money(cost.lesson), model=model))


class ServicePage(FormPage):
    """A model in the school: its service's address, a key if it wants one, a model from its list."""

    def __init__(self, desktop: Desktop) -> None:
        self.url = QLineEdit()
        self.url.setPlaceholderText("http://localhost:11434/v1")
        self.look_button = QPushButton(say(texts.FIND_MODELS))
        self.look_button.setAutoDefault(False)
        self.url_field = Field(say(texts.SERVICE_URL), self.url, say(texts.SERVICE_URL_NOTE), (self.look_button,))
        self.key = SecretEdit()
        self.key_field = Field(say(texts.SERVICE_KEY), self.key, say(texts.SERVICE_KEY_NOTE))
        self.model = ModelChoice()
        self.model_field = Field(say(texts.MODEL), self.model)
        self.model_field.hide()
        super().__init__(desktop, say(texts.SERVICE_HEADING), say(texts.SERVICE_ABOUT), say(texts.USE_MODEL))
        self._found_at = ""  # the address whose models are listed
        self.look_button.clicked.connect(self.look)
        for edit, field in ((self.url, self.url_field), (self.key, self.key_field)):
            edit.textEdited.connect(lambda _, field=field: self._on_edited(field))

    def begin(self) -> None:
        """Start with what the settings have."""
        super().begin()
        settings, given = self._desktop.settings, self._desktop.given
        if settings.base_url != DEFAULT_BASE_URL:
            self.url.setText(settings.base_url)
        if "base_url" in given:
            self.url_field.set_given(given["base_url"])
        if self._desktop.key.source is KeySource.ENVIRONMENT:
            self.key_field.set_given("OPENAI_API_KEY")
        elif self._must_forget():
            host = probing.host_of(self._desktop.settings.base_url)
            self.key_field.explain(say(texts.SERVICE_KEY_LEAVES, host=host))

    def focus_first(self) -> None:
        """The address."""
        self.url.setFocus()

    def act(self) -> None:
        """Look for models, then use the one that was chosen."""
        if probing.clean_service(self.url.text()) != self._found_at or not self._found_at:
            self.look()
        elif not self.model.chosen:
            self.model_field.set_problem(say(texts.MODEL_EMPTY))
            self.model.setFocus()
        else:
            self._keep_it()

    def look(self) -> None:
        """Ask the service for its models."""
        address = self._checked_address()
        if not address:
            self.url.setFocus()
            return
        self.url.setText(address)
        key = self._key()
        self._ask(
            probing.host_of(address),
            lambda: probing.find_models(address, key),
            lambda found: self._on_found(address, found),
        )

    def _fields(self) -> list[QWidget]:
        return [self.url_field, self.key_field, self.model_field]

    def _checked_address(self) -> str:
        address = probing.clean_service(self.url.text())
        problem = ""
        if not self.url.text().strip():
            problem = say(texts.SERVICE_URL_EMPTY)
        elif not address:
            problem = say(texts.SERVICE_URL_WRONG)
        elif probing.has_password(address):
            problem = say(texts.SERVICE_URL_PASSWORD)
        self.url_field.set_problem(problem)
        return "" if problem else address

    def _key(self) -> str | None:
        """The key for this service; None for the one that is kept and belongs to it."""
        typed = probing.clean_key(self.key.text())
        return typed if typed or self._must_forget() else None

    def _must_forget(self) -> bool:
        """Whether the key that is kept belongs to another service."""
        if not self._desktop.has_key or self._desktop.key.source is KeySource.ENVIRONMENT:
            return False
        address = probing.clean_service(self.url.text())
        return probing.host_of(address) != probing.host_of(self._desktop.settings.base_url)

    def _on_edited(self, field: Field) -> None:
        field.set_problem("")
        self._found_at = ""
        self.model_field.hide()
        self.notice.say("")

    def _on_found(self, address: str, found: probing.Found) -> None:
        self._found_at = address
        self.model_field.set_problem("")
        self.model_field.show()
        self.model.offer(found.models, self._desktop.settings.model if found.models else "")
        if found.models:
            self.notice.say(say(texts.MODELS_FOUND, n=len(found.models)), Tone.GOOD)
        else:
            self.notice.say(say(texts.MODELS_NONE), Tone.WARN)
        self.model.setFocus()

    def _keep_it(self) -> None:
        address = self._found_at
        settings = {"writer": "openai", "base_url": address, "model": self.model.chosen, "redis_url": ""}
        typed = probing.clean_key(self.key.text())
        secrets = {Secret.API_KEY: typed} if typed or self._must_forget() else {}
        sentence = say(texts.READY_SERVICE, host=probing.host_of(address), model=self.model.chosen)
        self._keep(Change(settings, secrets), sentence)

    def _keep_untested(self) -> None:
        """Without an answer the model is entered by hand."""
        address = self._checked_address()
        if address:
            self._on_found(address, probing.Found(()))

    def _hint_of(self, error: StudioError) -> str:
        if error.code == "wrong-key":
            return say(texts.KEY_WRONG)
        return say(texts.SERVICE_URL_HINT) if error.code == "bad-address" else super()._hint_of(error)


class ServerPage(FormPage):
    """The school's Redis server: address, password, asked in."""

    def __init__(self, desktop: Desktop) -> None:
        self.url = QLineEdit()
        self.url.setPlaceholderText("rediss://…:6379/0")
        self.url_field = Field(say(texts.SERVER_URL), self.url, say(texts.SERVER_URL_NOTE))
        self.password = SecretEdit()
        self.password_field = Field(say(texts.SERVER_PASSWORD), self.password, say(texts.SERVER_PASSWORD_NOTE))
        super().__init__(desktop, say(texts.SERVER_HEADING), say(texts.SERVER_ABOUT), say(texts.TEST_AND_KEEP))
        self.url.editingFinished.connect(self._take_password_out)
        self.url.textEdited.connect(lambda: self.url_field.set_problem(""))

    def begin(self) -> None:
        """Start with what the settings have."""
        super().begin()
        if self._desktop.settings.redis_url:
            self.url.setText(self._desktop.settings.redis_url)

    def focus_first(self) -> None:
        """The address."""
        self.url.setFocus()

    def act(self) -> None:
        """Ask the server in; keep its address and password if it lets us."""
        address = self._checked_address()
        if not address:
            self.url.setFocus()
            return
        password = self.password.text().strip()
        self._ask(
            probing.host_of(address),
            lambda: probing.try_redis(address, password),
            lambda writers: self._keep_it(address, _about(writers)),
        )

    def _fields(self) -> list[QWidget]:
        return [self.url_field, self.password_field]

    def _checked_address(self) -> str:
        self._take_password_out()
        address = probing.clean_redis(self.url.text())
        problem = ""
        if not self.url.text().strip():
            problem = say(texts.SERVER_URL_EMPTY)
        elif address is None:
            problem = say(texts.SERVER_URL_WRONG)
        self.url_field.set_problem(problem)
        return address.url if address and not problem else ""

    def _take_password_out(self) -> None:
        address = probing.clean_redis(self.url.text())
        if address is None:
            return
        self.url.setText(address.url)
        if address.password:
            self.password.setText(address.password)
            self.password_field.explain(say(texts.SERVER_PASSWORD_MOVED))

    def _keep_it(self, address: str, *remarks: str) -> None:
        settings = {"writer": "openai", "redis_url": address}
        secrets = {Secret.REDIS_PASSWORD: self.password.text().strip()}
        sentence = say(texts.READY_SERVER, host=probing.host_of(address))
        self._keep(Change(settings, secrets), sentence, *remarks)

    def _keep_untested(self) -> None:
        address = self._checked_address()
        if address:
            self._keep_it(address, say(texts.UNTESTED))

    def _hint_of(self, error: StudioError) -> str:
        return say(texts.SERVER_PASSWORD_WRONG) if error.code == "redis-password" else super()._hint_of(error)


def _about(writers: int) -> str:
    return say(texts.SERVER_FOUND, n=writers) if writers else say(texts.SERVER_NO_WRITER)
