"""Newer versions: asks the person once, looks once a week in the background, says what came of it. Installs nothing."""

import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app import __version__
from app.core.errors import StudioError
from app.core.settings import Settings
from app.core.update_policy import UpdatePolicy, update_policy
from app.ui import texts
from app.ui.desktop import Desktop
from app.ui.formats import day
from app.ui.memory import Memory
from app.ui.translation import spoken
from app.ui.update_banner import UpdateBanner
from app.ui.words import is_right_to_left, say, told

if TYPE_CHECKING:
    from app.core.updates import Update

FIRST = 8_000  # milliseconds after the first paint: what a person came for is first
AGAIN = 6 * 3_600_000  # milliseconds after which a window that stays open sees whether a week has gone by
LOOKED, SKIPPED = "updates/looked", "updates/skipped"
_log = logging.getLogger(__name__)


class Updates(QObject):
    """Between the banner and `app.core.updates`, which is imported when somebody is asked. GUI thread only."""

    policy_known = Signal(object)  # UpdatePolicy

    def __init__(self, desktop: Desktop, memory: Memory, banner: UpdateBanner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._memory = memory
        self._banner = banner
        self._policy: UpdatePolicy | None = None
        self._found: Update | None = None
        self._is_looking = False
        self._is_asked = False  # a person waits for what the look brings
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)
        banner.answered.connect(self._on_answered)
        banner.page_wanted.connect(self._open_page)
        banner.skip_wanted.connect(self._skip)
        desktop.settings_changed.connect(self._on_settings)

    def start(self) -> None:
        """The window is on the screen: find out what is allowed here, and look some seconds later."""
        settings = self._desktop.settings
        self._desktop.background.run(lambda: update_policy(settings), self._on_policy, _note, owner=self)

    def look_now(self) -> None:
        """A person wants to know: whatever comes of it is said."""
        if self._policy is not None and self._policy.address:
            self._is_asked = True
            self._banner.say(say(texts.UPDATES_LOOKING))
            self._look(self._policy.address)

    def _on_policy(self, policy: UpdatePolicy) -> None:
        self._policy = policy
        self.policy_known.emit(policy)
        if policy.host:
            self._timer.start(FIRST)

    def _on_time(self) -> None:
        self._timer.start(AGAIN)
        settings = self._desktop.settings
        if not settings.updates and settings.writer and self._policy is not None:  # not while the guide asks
            self._banner.ask(self._policy.host)
        self._look_if_due(settings)

    def _on_settings(self, settings: Settings) -> None:
        if settings.updates and self._banner.is_asking:
            self._banner.hide()
        self._look_if_due(settings)

    def _on_answered(self, is_allowed: bool) -> None:
        self._desktop.change_settings(updates="yes" if is_allowed else "no")

    def _look_if_due(self, settings: Settings) -> None:
        if settings.updates == "yes" and self._policy is not None and self._policy.host:
            from app.core.updates import is_due

            if is_due(self._memory.text_of(LOOKED), datetime.now(UTC)):
                self._look(self._policy.address)

    def _look(self, address: str) -> None:
        """Ask the address. It counts from its beginning, so that not even a crash makes two a week of one."""
        if self._is_looking:
            return
        self._is_looking = True
        former = self._memory.text_of(LOOKED)
        self._memory.keep(LOOKED, datetime.now(UTC).isoformat(timespec="seconds"))
        self._desktop.background.run(
            lambda: _fetch(address), self._on_answer, lambda error: self._on_failed(error, former), owner=self
        )

    def _on_answer(self, update: "Update") -> None:
        from app.core.updates import is_news

        is_asked = self._end_look()
        if not is_asked and self._desktop.settings.updates != "yes":  # forbidden meanwhile
            return
        if is_news(update, "" if is_asked else self._memory.text_of(SKIPPED)):
            self._found = update
            self._banner.offer(say(texts.UPDATE_FOUND, version=update.version), _words(update), update.page)
        elif is_asked:
            self._banner.say(say(texts.UPDATES_NONE, version=__version__))

    def _on_failed(self, error: StudioError, former: str) -> None:
        from app.core.updates import UNREACHABLE

        if error.code == UNREACHABLE:  # nobody was asked anything, so it was no look
            self._memory.keep(LOOKED, former)
        _note(error)
        if self._end_look():
            self._banner.say(f"{told(error.message)} {told(error.hint)}".strip())

    def _end_look(self) -> bool:
        """Whether a person waits for what came of it."""
        is_asked, self._is_asked, self._is_looking = self._is_asked, False, False
        return is_asked

    def _open_page(self) -> None:
        if self._found is not None and not QDesktopServices.openUrl(QUrl(self._found.page)):
            self._banner.say(say(texts.UPDATE_UNOPENED, address=self._found.page))

    def _skip(self) -> None:
        if self._found is not None:
            self._memory.keep(SKIPPED, self._found.version)


def _fetch(address: str) -> "Update":
    from app.core.updates import fetch_update

    return fetch_update(address)


def _words(update: "Update") -> str:
    """What is new, and since when."""
    notes = update.notes_in(spoken())
    if notes and is_right_to_left():
        notes = f"\u200f\u2068{notes}\u2069"  # English notes begin where the line begins, and keep their own order
    facts = say(texts.UPDATE_FACTS, date=day(update.published), version=__version__)
    return "\n".join(each for each in (notes, facts) if each)


def _note(error: StudioError) -> None:
    _log.info("no word about newer versions: %s (%s)", error.code, error.detail)
