"""What all parts of the window share: settings, secrets, background work, the bridge to the engine, the jobs."""

import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.core.errors import StudioError
from app.core.paths import Home
from app.core.secrets import Kept, Secret, keep_secret, read_secret, variable_of
from app.core.settings import Settings, change_settings, from_environment
from app.ui.background import Background
from app.ui.bridge import Bridge
from app.ui.collector import Collector
from app.ui.jobs.store import JobStore

_OF_THE_WINDOW = {"writer", "interface", "appearance", "notifications", "paper", "language", "output"} | {
    "updates",
    "updates_address",
}
_SHOWN_END = 3  # characters of a key by which a person knows it again
_LONG = 12  # a shorter key would be given away by them


class KeySource(Enum):
    """Where the API key comes from."""

    NONE = "none"
    KEYRING = "keyring"
    ENVIRONMENT = "environment"  # set outside; the window does not change it
    THIS_RUN = "this run"  # entered, but no keyring keeps it


@dataclass(frozen=True)
class KeyView:
    """What the window knows of the API key; `end` are its last characters, or nothing."""

    source: KeySource = KeySource.NONE
    end: str = ""


@dataclass(frozen=True)
class Change:
    """Settings and secrets that belong together. An empty secret is forgotten.

    `only_for_this_run`: the keyring is not asked to keep the secrets.
    """

    settings: Mapping[str, object] = field(default_factory=dict)
    secrets: Mapping[Secret, str] = field(default_factory=dict, repr=False)
    only_for_this_run: bool = False


class Desktop(QObject):
    """One for each window process. GUI thread only."""

    settings_changed = Signal(object)  # Settings
    key_changed = Signal(bool)  # whether there is an API key now
    failed = Signal(object)  # StudioError that no part of the window shows itself

    def __init__(self, home: Home, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.home = home
        self.settings = settings
        self.given = from_environment()
        """Settings that the environment decides, each with the name of its variable."""
        self.given_secrets = frozenset(secret for secret in Secret if os.environ.get(variable_of(secret), "").strip())
        self.key = KeyView()
        self.background = Background(self)
        self.store = JobStore(self)
        self.collector = Collector(self.store, self)
        self.bridge = Bridge(home, settings, self.background, self)
        self._writing = threading.Lock()
        self._written = 0  # changes written so far, counted where they are written
        self._shown = 0  # the latest of them that arrived here
        self._asked: dict[Secret, int] = {}  # how often the keyring was asked to keep each
        self.bridge.jobs_listed.connect(self.store.list_jobs)
        self.bridge.jobs_changed.connect(self.store.apply)
        self.bridge.jobs_gone.connect(self.store.remove)
        for source in (self.bridge, self.background):
            source.unhandled.connect(self.failed)

    @property
    def has_key(self) -> bool:
        """Whether there is an API key, as far as is known."""
        return self.key.source is not KeySource.NONE

    def start(self) -> None:
        """Start the engine and look for the key, both in the background."""
        self.collector.start()
        self.bridge.start()
        self.look_for_key()

    def look_for_key(self) -> None:
        """Ask the keyring, which may ask the person and take its time."""
        self.background.run(lambda: _shown_end(read_secret(Secret.API_KEY)), self._on_key_read, owner=self)

    def change_settings(self, *, failed: Callable[[StudioError], None] | None = None, **changes: object) -> None:
        """Keep these settings; the engine starts anew when they concern it."""
        self.apply(Change(changes), failed=failed)

    def keep_key(self, key: str, done: Callable[[bool], None] | None = None) -> None:
        """Use this API key from now on; `done` is told whether the keyring keeps it, or it lasts for this run only."""

        def on_done(kept: Mapping[Secret, Kept]) -> None:
            if done is not None:
                done(kept[Secret.API_KEY] is Kept.KEYRING)

        self.apply(Change(secrets={Secret.API_KEY: key}), on_done)

    def apply(
        self,
        change: Change,
        done: Callable[[Mapping[Secret, Kept]], None] | None = None,
        failed: Callable[[StudioError], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Keep settings, then secrets, then start the engine anew once if they concern it.

        `done` is told what became of the secrets: one that no keyring keeps lasts for this run. It is not called when
        the same secret was entered anew meanwhile, or once `owner` (a dialog that was closed) is gone; a failure is
        told by the signal `failed` then. Nothing has changed when `failed` is called.
        """

        def on_done(kept: Mapping[Secret, Kept]) -> None:
            if done is not None and (owner is None or isValid(owner)):
                done(kept)

        def on_failed(error: StudioError) -> None:
            if failed is not None and (owner is None or isValid(owner)):
                failed(error)
            else:
                self.failed.emit(error)

        def on_settings(concerns_engine: bool) -> None:
            if not change.secrets:
                self._conclude(concerns_engine, {}, on_done)
                return
            for secret in change.secrets:
                self._asked[secret] = self._asked.get(secret, 0) + 1
            asked = dict(self._asked)

            def on_kept(kept: Mapping[Secret, Kept]) -> None:
                if all(asked[secret] == self._asked[secret] for secret in kept):  # nobody entered another since
                    self._on_kept(change, kept, on_done)

            self.background.run(lambda: _kept(change), on_kept, on_failed, owner=self)

        self._write(change.settings, on_settings, on_failed)

    def close(self) -> bool:
        """Let go of the engine and of everything that waits; whether all threads are through with it.

        Where one is not, garbage is left alone: it might be collected in that thread, with widgets in it.
        """
        is_through = self.bridge.close()
        is_through = self.background.close() and is_through
        if is_through:
            self.collector.close()
        return is_through

    def _write(
        self, changes: Mapping[str, object], done: Callable[[bool], None], failed: Callable[[StudioError], None]
    ) -> None:
        """Write settings in turn with others'; `done` is told whether they concern the engine."""
        if not changes:
            done(False)
            return

        def write() -> tuple[int, Settings]:
            with self._writing:
                settings = change_settings(self.home, **changes)
                self._written += 1
                return self._written, settings

        def on_written(written: tuple[int, Settings]) -> None:
            number, settings = written
            if number < self._shown:  # a later change, which has this one in it, came first
                done(True)
                return
            former, self.settings, self._shown = self.settings, settings, number
            self.settings_changed.emit(settings)
            done(former.model_dump(exclude=_OF_THE_WINDOW) != settings.model_dump(exclude=_OF_THE_WINDOW))

        self.background.run(write, on_written, failed, owner=self, is_vital=True)

    def _on_kept(
        self,
        change: Change,
        kept: Mapping[Secret, Kept],
        done: Callable[[Mapping[Secret, Kept]], None],
    ) -> None:
        for secret, value in change.secrets.items():
            if kept[secret] is Kept.KEYRING or not value:
                os.environ.pop(variable_of(secret), None)
            else:
                os.environ[variable_of(secret)] = value  # the engine's processes inherit it
        if Secret.API_KEY in change.secrets:
            self._show_key(change.secrets[Secret.API_KEY], kept[Secret.API_KEY])
        self._conclude(True, kept, done)

    def _conclude(
        self,
        concerns_engine: bool,
        kept: Mapping[Secret, Kept],
        done: Callable[[Mapping[Secret, Kept]], None],
    ) -> None:
        if concerns_engine:
            self.bridge.restart(self.settings)
        done(kept)

    def _on_key_read(self, end: str | None) -> None:
        if end is None:
            view = KeyView()
        elif Secret.API_KEY in self.given_secrets:
            view = KeyView(KeySource.ENVIRONMENT, end)
        elif os.environ.get(variable_of(Secret.API_KEY)):
            view = KeyView(KeySource.THIS_RUN, end)
        else:
            view = KeyView(KeySource.KEYRING, end)
        self._set_key(view)

    def _show_key(self, key: str, kept: Kept) -> None:
        if key:
            source = KeySource.KEYRING if kept is Kept.KEYRING else KeySource.THIS_RUN
            self._set_key(KeyView(source, _shown_end(key) or ""))
        elif kept in (Kept.KEYRING, Kept.MISSING):
            self._set_key(KeyView())
        else:
            self.look_for_key()  # the keyring may have kept it

    def _set_key(self, view: KeyView) -> None:
        self.key = view
        self.key_changed.emit(self.has_key)


def _kept(change: Change) -> Mapping[Secret, Kept]:
    if change.only_for_this_run:
        return dict.fromkeys(change.secrets, Kept.REFUSED)
    return {secret: keep_secret(secret, value) for secret, value in change.secrets.items()}


def _shown_end(key: str) -> str | None:
    """The characters of a key that may be shown; None where there is no key."""
    if not key:
        return None
    return key[-_SHOWN_END:] if len(key) > _LONG else ""
