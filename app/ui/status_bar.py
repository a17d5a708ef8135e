"""The status bar: where the work is done, how questions are written, what it cost; a click on each leads on."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QStatusBar, QToolButton, QWidget

from app.core.jobs import EngineStatus
from app.core.settings import DEFAULT_BASE_URL, Settings
from app.ui import texts
from app.ui.bridge import EngineView, Phase
from app.ui.desktop import Desktop
from app.ui.formats import money
from app.ui.icons import icon
from app.ui.overview import Overview
from app.ui.theme import Tone, tone
from app.ui.words import say, told


class StatusBar(QStatusBar):
    """Follows engine, key, settings and cost by itself."""

    engine_clicked = Signal()
    key_clicked = Signal()
    cost_clicked = Signal()

    def __init__(self, desktop: Desktop, overview: Overview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._overview = overview
        self._is_key_known = False
        self.engine_button = self._button(texts.ENGINE_TIP, self.engine_clicked)
        self.key_button = self._button(texts.KEY_TIP, self.key_clicked)
        self.cost_button = self._button(texts.COST_TIP, self.cost_clicked)
        self.addWidget(self.engine_button)
        self.addPermanentWidget(self.key_button)
        self.addPermanentWidget(self.cost_button)
        desktop.bridge.engine_changed.connect(self._on_engine)
        desktop.key_changed.connect(self._on_key)
        desktop.settings_changed.connect(self._show_writer)
        overview.changed.connect(self._show_cost)
        self._on_engine(desktop.bridge.view)
        self._show_writer(desktop.settings)
        self._show_cost()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "cost_button"):
            self._on_engine(self._desktop.bridge.view)
            self._show_writer(self._desktop.settings)

    def _button(self, tip: str, clicked: object) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolButtonStyle(button.toolButtonStyle().ToolButtonTextBesideIcon)
        size = round(self.fontMetrics().height() * 0.95)
        button.setIconSize(QSize(size, size))
        button.setToolTip(say(tip))
        button.setFocusPolicy(button.focusPolicy().TabFocus)
        button.clicked.connect(clicked)
        return button

    def _on_engine(self, view: EngineView) -> None:
        text, name, colour = engine_words(view)
        self.engine_button.setText(text)
        self.engine_button.setIcon(icon(name, tone(colour)) if colour else icon(name))
        self.engine_button.setAccessibleName(say(texts.ENGINE_IS, state=text))
        notice = told(view.status.notice) if view.status and view.status.notice else ""
        self.engine_button.setToolTip(notice or say(texts.ENGINE_TIP))

    def _on_key(self, _: bool) -> None:
        self._is_key_known = True
        self._show_writer(self._desktop.settings)

    def _show_writer(self, settings: Settings) -> None:
        text, name, colour = writer_words(settings, self._desktop.has_key if self._is_key_known else None)
        self.key_button.setText(text)
        self.key_button.setIcon(icon(name, tone(colour)) if colour else icon(name))
        is_named = bool(settings.writer)  # “Writer: not chosen yet” says by itself what it is about
        self.key_button.setAccessibleName(say(texts.KEY_IS, state=text) if is_named else text)

    def _show_cost(self) -> None:
        self.cost_button.setText(say(texts.COST, amount=money(self._overview.cost)))


def engine_words(view: EngineView) -> tuple[str, str, Tone | None]:
    """What is said of the engine, with icon and colour."""
    if view.phase is Phase.FAILED:
        return told(view.problem.title) if view.problem else say(texts.ENGINE_FAILED), "warning", Tone.BAD
    if view.phase is Phase.AWAY and view.status is not None and view.status.server == "shared":
        return say(texts.AWAY), "warning", Tone.WARN
    if view.phase is Phase.AWAY or (view.status is not None and view.status.is_mending):
        return say(texts.MENDING), "warning", Tone.WARN
    if view.status is None or view.phase is Phase.STARTING:
        return say(texts.STARTING), "waiting", None
    return _ready_words(view.status)


def _ready_words(status: EngineStatus) -> tuple[str, str, Tone | None]:
    if not status.writers:
        return say(texts.NO_WORKER), "warning", Tone.WARN
    if status.server == "shared":
        return say(texts.READY_SCHOOL, n=status.writers), "school", Tone.GOOD
    return say(texts.READY_HERE, n=status.writer_slots), "engine", Tone.GOOD


def writer_words(settings: Settings, has_key: bool | None) -> tuple[str, str, Tone | None]:
    """How questions are written, with icon and colour; `has_key` is None while the keyring has not answered."""
    if settings.writer == "offline":
        return say(texts.WITHOUT_AI), "offline", None
    if not settings.writer:
        return say(texts.NOT_CHOSEN), "info", None
    if settings.base_url != DEFAULT_BASE_URL:
        return say(texts.SERVICE), "school", None
    if has_key is None:
        return say(texts.KEY_UNKNOWN), "key", None
    if has_key:
        return say(texts.KEY_OK), "key", Tone.GOOD
    return say(texts.KEY_MISSING), "key", Tone.WARN
