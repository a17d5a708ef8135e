"""The page Engine of the settings: this computer or the school's server, and how much at once."""

from collections.abc import Mapping

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QSpinBox

from app.core.errors import StudioError
from app.core.secrets import Secret
from app.ui.desktop import Desktop
from app.ui.dialogs import probing
from app.ui.dialogs import settings_texts as texts
from app.ui.dialogs import texts as common
from app.ui.dialogs.parts import Field, Notice, SecretEdit, Toned, Waiting, column
from app.ui.dialogs.settings_page import SettingsPage, button
from app.ui.theme import Tone
from app.ui.words import say, told


class EnginePage(SettingsPage):
    """Where lessons are written, and how many at once."""

    icon_name = "engine"

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop, say(texts.ENGINE))
        self._turn = 0
        self.here = QRadioButton(say(texts.HERE))
        self.school = QRadioButton(say(texts.SCHOOL))
        self._group = QButtonGroup(self)
        self.url = QLineEdit()
        self.url.setPlaceholderText("rediss://…:6379/0")
        self.test = button(say(texts.TEST))
        self.url_field = Field(say(texts.ADDRESS), self.url, say(common.SERVER_URL_NOTE), (self.test,))
        self.password = SecretEdit()
        self.password_field = Field(say(texts.PASSWORD), self.password)
        self.notice = Notice()
        self.waiting = Waiting()
        self.writers = QSpinBox()
        self.writers.setRange(1, 256)
        self.writers_field = Field(say(texts.SLOTS), self.writers, say(texts.SLOTS_NOTE))
        self.renderers = QSpinBox()
        self.renderers.setRange(0, 64)
        self.renderers.setSpecialValueText(say(texts.RENDERERS_AUTO))
        self.renderers_field = Field(say(texts.RENDERERS), self.renderers, say(texts.RENDERERS_NOTE))
        self._lay_out()
        self.show_settings()
        self._connect()

    def show_settings(self) -> None:
        """Show what is set now; never a password."""
        settings = self.desktop.settings
        address = probing.clean_redis(settings.redis_url)
        self.url.setText(address.url if address else "")
        (self.school if settings.redis_url else self.here).setChecked(True)
        self.password.clear()
        self.writers.setValue(settings.writers)
        self.renderers.setValue(settings.renderers)
        self.notice.say("")
        for field, name in (
            (self.url_field, "redis_url"),
            (self.writers_field, "writers"),
            (self.renderers_field, "renderers"),
        ):
            self.give(field, name)
        if "redis_url" in self.desktop.given:
            self.here.setEnabled(False)
            self.school.setEnabled(False)
            self.password_field.setEnabled(False)
        self._show_fields()

    def settings(self) -> Mapping[str, object]:
        """Address of the server and the numbers."""
        address = probing.clean_redis(self.url.text()) if self.school.isChecked() else None
        return {
            "redis_url": address.url if address else "",
            "writers": self.writers.value(),
            "renderers": self.renderers.value(),
        }

    def secrets(self) -> Mapping[Secret, str]:
        """The password; another server never gets that of the former one."""
        if not self.school.isChecked() or self.url_field.is_given:
            return {}
        password = self._entered()
        return {} if password is None else {Secret.REDIS_PASSWORD: password}

    def check(self) -> bool:
        """The address is one, where it is needed."""
        if not self.school.isChecked() or self.url_field.is_given:
            return True
        self._take_password_out()
        problem = ""
        if not self.url.text().strip():
            problem = say(common.SERVER_URL_EMPTY)
        elif probing.clean_redis(self.url.text()) is None:
            problem = say(common.SERVER_URL_WRONG)
        self.url_field.set_problem(problem)
        if problem:
            self.url.setFocus()
        return not problem

    def forget(self) -> None:
        """Keep no password in a field."""
        self._turn += 1
        self.password.clear()

    def _lay_out(self) -> None:
        for radio in (self.here, self.school):
            self._group.addButton(radio)
        self.here.setAccessibleDescription(say(texts.HERE_NOTE))
        self.school.setAccessibleDescription(say(texts.SCHOOL_NOTE))
        self.body.addLayout(column(self.here, Toned(say(texts.HERE_NOTE)), spacing=0.1))
        self.body.addLayout(column(self.school, Toned(say(texts.SCHOOL_NOTE)), spacing=0.1))
        for widget in (
            self.url_field,
            self.password_field,
            self.waiting,
            self.notice,
            self.writers_field,
            self.renderers_field,
            Toned(say(texts.RESTARTS)),
        ):
            self.body.addWidget(widget)
        self.body.addStretch()

    def _connect(self) -> None:
        self._group.buttonToggled.connect(lambda: self._show_fields())
        self.test.clicked.connect(self._try)
        self.url.editingFinished.connect(self._take_password_out)
        self.url.textChanged.connect(self._on_address)
        for signal in (
            self._group.buttonToggled,
            self.url.textChanged,
            self.password.textEdited,
            self.writers.valueChanged,
            self.renderers.valueChanged,
        ):
            signal.connect(lambda: self.edited.emit())

    def _show_fields(self) -> None:
        is_school = self.school.isChecked()
        self.url_field.setVisible(is_school)
        self.password_field.setVisible(is_school)
        if not is_school:
            self.notice.say("")
        self._explain_password()

    def _on_address(self) -> None:
        self.url_field.set_problem("")
        self._explain_password()

    def _explain_password(self) -> None:
        if self._is_other_server():
            self.password_field.explain(say(texts.PASSWORD_NEW))
        else:
            self.password_field.explain(say(texts.PASSWORD_KEPT))

    def _is_other_server(self) -> bool:
        former = probing.clean_redis(self.desktop.settings.redis_url)
        present = probing.clean_redis(self.url.text())
        return former is None or present is None or probing.host_of(former.url) != probing.host_of(present.url)

    def _entered(self) -> str | None:
        """The password that was typed; empty for a server that has none, None for the one that is kept."""
        typed = self.password.text().strip()
        return typed if typed or self._is_other_server() else None

    def _take_password_out(self) -> None:
        address = probing.clean_redis(self.url.text())
        if address is not None and address.password:
            self.url.setText(address.url)
            self.password.setText(address.password)
            self.password_field.explain(say(common.SERVER_PASSWORD_MOVED))

    def _try(self) -> None:
        """Ask the server in, in the background."""
        address = probing.clean_redis(self.desktop.settings.redis_url if self.url_field.is_given else self.url.text())
        if not self.check() or address is None:
            return
        self._turn += 1
        turn = self._turn
        password = (address.password or None) if self.url_field.is_given else self._entered()
        url = probing.clean_redis(self.url.text()) or address
        self.notice.say("")
        self.waiting.begin(say(common.TESTING, host=probing.host_of(url.url)))
        self.test.setEnabled(False)
        self.desktop.background.run(
            lambda: probing.try_redis(url.url, password),
            lambda writers: self._on_answer(turn, writers),
            lambda error: self._on_failure(turn, error),
            owner=self,
        )

    def _on_answer(self, turn: int, writers: int) -> None:
        if turn == self._turn:
            self._end_waiting()
            text = say(texts.SERVER_WORKS, n=writers) if writers else say(common.SERVER_NO_WRITER)
            self.notice.say(text, Tone.GOOD if writers else Tone.WARN)

    def _on_failure(self, turn: int, error: StudioError) -> None:
        if turn == self._turn:
            self._end_waiting()
            is_password = error.code == "redis-password"
            hint = say(common.SERVER_PASSWORD_WRONG) if is_password else told(error.hint)
            self.notice.say(f"{told(error.message)} {hint}".strip(), Tone.BAD)

    def _end_waiting(self) -> None:
        self.waiting.end()
        self.test.setEnabled(True)
