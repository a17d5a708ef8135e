"""What all parts of the window share: settings, secrets, background work, the bridge to the engine, the jobs."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core.errors import StudioError
from app.core.paths import Home
from app.core.secrets import Secret, read_secret, store_secret
from app.core.settings import Settings, change_settings
from app.ui.background import Background
from app.ui.bridge import Bridge
from app.ui.jobs.store import JobStore

_OF_THE_WINDOW = {"writer", "interface", "appearance", "notifications", "paper", "language", "output"}


class Desktop(QObject):
    """One for each window process. GUI thread only."""

    settings_changed = Signal(object)  # Settings
    key_changed = Signal(bool)  # whether there is an API key now
    failed = Signal(object)  # StudioError that no part of the window shows itself

    def __init__(self, home: Home, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.home = home
        self.settings = settings
        self.background = Background(self)
        self.store = JobStore(self)
        self.bridge = Bridge(home, settings, self.background, self)
        self.has_key = False
        self.bridge.jobs_listed.connect(self.store.list_jobs)
        self.bridge.jobs_changed.connect(self.store.apply)
        self.bridge.jobs_gone.connect(self.store.remove)
        for source in (self.bridge, self.background):
            source.unhandled.connect(self.failed)

    def start(self) -> None:
        """Start the engine and look for the key, both in the background."""
        self.bridge.start()
        self.look_for_key()

    def look_for_key(self) -> None:
        """Ask the keyring, which may ask the person and take its time."""
        self.background.run(lambda: bool(read_secret(Secret.API_KEY)), self._on_key_known, owner=self)

    def change_settings(self, *, failed: Callable[[StudioError], None] | None = None, **changes: object) -> None:
        """Keep these settings; the engine starts anew when they concern it."""

        def on_changed(settings: Settings) -> None:
            former, self.settings = self.settings, settings
            self.settings_changed.emit(settings)
            if former.model_dump(exclude=_OF_THE_WINDOW) != settings.model_dump(exclude=_OF_THE_WINDOW):
                self.bridge.restart(settings)

        self.background.run(lambda: change_settings(self.home, **changes), on_changed, failed, owner=self)

    def keep_key(self, key: str, done: Callable[[bool], None] | None = None) -> None:
        """Use this API key from now on; `done` is told whether the keyring keeps it, or it lasts for this run only."""

        def on_kept(is_kept: bool) -> None:
            if is_kept:
                os.environ.pop("OPENAI_API_KEY", None)
            else:
                os.environ["OPENAI_API_KEY"] = key  # the engine's processes inherit it
            self._on_key_known(bool(key))
            self.bridge.restart(self.settings)
            if done is not None:
                done(is_kept)

        self.background.run(lambda: store_secret(Secret.API_KEY, key), on_kept, owner=self)

    def close(self) -> None:
        """Let go of the engine and of everything that waits."""
        self.bridge.close()
        self.background.close()

    def _on_key_known(self, has_key: bool) -> None:
        self.has_key = has_key
        self.key_changed.emit(has_key)
