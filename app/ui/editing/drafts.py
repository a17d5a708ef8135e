"""Unsaved changes on disk, so that no crash and no power cut costs a person's work."""

import logging
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path

from pydantic import ValidationError
from PySide6.QtCore import QObject, QTimer

from app.core.curriculum import Record
from app.core.deck import Deck
from app.core.paths import Home
from app.ui.background import Background

_SOON = 800  # ms after the last change
_log = logging.getLogger(__name__)


class Draft(Record):
    """A lesson's unsaved questions; `base` tells which stored deck they were made of (see `mark_of`)."""

    deck: Deck
    base: str
    at: datetime


def mark_of(deck: Deck) -> str:
    """A short mark that another deck has not."""
    return blake2b(deck.model_dump_json().encode("utf-8", "replace"), digest_size=16).hexdigest()


class DraftFolder:
    """The drafts of one installation, a file a lesson. Its methods wait for the disk: for background threads."""

    def __init__(self, home: Home) -> None:
        self._folder = home.root / "drafts"

    def read(self, task_id: str) -> Draft | None:
        """The lesson's draft; None when there is none that can be read."""
        try:
            return Draft.model_validate_json(self._file(task_id).read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValidationError) as error:
            _log.warning("the draft of lesson %s cannot be read: %s", task_id, type(error).__name__)
            return None

    def write(self, task_id: str, deck: Deck, base: Deck) -> None:
        """Keep the draft, whole or not at all."""
        draft = Draft(deck=deck, base=mark_of(base), at=datetime.now(UTC))
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._folder, prefix=".~")
            try:
                with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
                    file.write(draft.model_dump_json())
                    file.flush()
                    os.fsync(file.fileno())
                Path(name).replace(self._file(task_id))
            except BaseException:
                with suppress(OSError):
                    Path(name).unlink()
                raise
        except OSError as error:
            _log.warning("the draft of lesson %s cannot be kept: %s", task_id, error)

    def remove(self, task_id: str) -> None:
        """Forget the draft."""
        with suppress(OSError):
            self._file(task_id).unlink(missing_ok=True)

    def _file(self, task_id: str) -> Path:
        return self._folder / f"{task_id}.json"


class DraftKeeper(QObject):
    """Keeps the draft of the lesson that is being edited, soon after each change, one step after another."""

    def __init__(self, folder: DraftFolder, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._background = background
        self._wanted: dict[str, tuple[Deck, Deck] | None] = {}
        self._then: Callable[[], object] | None = None
        self._is_working = False
        self._timer = QTimer(self, singleShot=True, interval=_SOON)
        self._timer.timeout.connect(self._work)

    def keep(self, task_id: str, deck: Deck, base: Deck) -> None:
        """Write this draft soon."""
        self._wanted[task_id] = (deck, base)
        self._timer.start()

    def drop(self, task_id: str) -> None:
        """Remove the lesson's draft."""
        self._wanted[task_id] = None
        self.flush()

    def flush(self) -> None:
        """Do now what is to be done soon."""
        self._timer.stop()
        self._work()

    def settle(self, then: Callable[[], object]) -> None:
        """Do `then` as soon as all is on disk; only the last one who asked is told."""
        self._then = then
        self.flush()
        self._tell()

    def _work(self) -> None:
        if self._is_working or not self._wanted:
            return
        wanted, self._wanted = self._wanted, {}
        self._is_working = True
        self._background.run(lambda: self._carry_out(wanted), self._on_done, self._on_done, owner=self, is_vital=True)

    def _carry_out(self, wanted: dict[str, tuple[Deck, Deck] | None]) -> None:
        for task_id, draft in wanted.items():
            if draft is None:
                self._folder.remove(task_id)
            else:
                self._folder.write(task_id, *draft)

    def _on_done(self, _: object) -> None:
        self._is_working = False
        if self._wanted and not self._timer.isActive():
            self._work()
        self._tell()

    def _tell(self) -> None:
        if self._then is not None and not self._is_working and not self._wanted:
            then, self._then = self._then, None
            then()
