"""Where the worksheets go: a field, a button, and whether the folder can be used, looked up in the background."""

import errno
import os
import shutil
import tempfile
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QLocale, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.preparing import texts
from app.ui.preparing.panel import GAP, Hint
from app.ui.theme import Tone
from app.ui.words import say

if TYPE_CHECKING:
    from app.ui.background import Background, Pending

_DELAY = 250  # milliseconds after the last key


class Fitness(Enum):
    """Whether worksheets can be saved in a folder."""

    GOOD = "good"
    NEW = "new"  # it will be made
    RELATIVE = "relative"
    FILE = "file"
    MISSING = "missing"  # not even its drive is there
    READ_ONLY = "read-only"

    @property
    def is_usable(self) -> bool:
        """Whether a job can start with it."""
        return self in (Fitness.GOOD, Fitness.NEW)


@dataclass(frozen=True)
class Verdict:
    """What was found out about a folder; `free` bytes on its disk."""

    fitness: Fitness
    free: int = 0


_PROBLEMS = {
    Fitness.RELATIVE: texts.NOT_FULL,
    Fitness.FILE: texts.NOT_A_FOLDER,
    Fitness.MISSING: texts.NOT_THERE,
    Fitness.READ_ONLY: texts.NOT_WRITABLE,
}


def examine(folder: Path) -> Verdict:
    """Whether a job could save its worksheets there. Makes nothing but, for a moment, one file without a name."""
    if not folder.is_absolute():
        return Verdict(Fitness.RELATIVE)
    try:
        there = next((each for each in (folder, *folder.parents) if each.exists()), None)
        if there is None:
            return Verdict(Fitness.MISSING)
        if not there.is_dir():
            return Verdict(Fitness.FILE)
        with tempfile.TemporaryFile(dir=there):
            pass
        return Verdict(Fitness.GOOD if there == folder else Fitness.NEW, shutil.disk_usage(there).free)
    except PermissionError:
        return Verdict(Fitness.READ_ONLY)
    except (OSError, ValueError) as error:
        read_only = isinstance(error, OSError) and error.errno == errno.EROFS
        return Verdict(Fitness.READ_ONLY if read_only else Fitness.MISSING)


class FolderField(QWidget):
    """The field; `changed` comes with every change of its text or of what is known about the folder."""

    changed = Signal()

    def __init__(self, background: "Background", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._looking: Pending[Verdict] | None = None
        self._verdict: Verdict | None = None
        self._needed = 0
        self.field = QLineEdit()
        self.field.setAccessibleDescription(say(texts.CHOOSE_TITLE))
        self.button = QPushButton(say(texts.CHOOSE))
        self.button.clicked.connect(self._choose)
        self.verdict = Hint()
        label = QLabel(say(texts.FOLDER))
        label.setBuddy(self.field)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self.verdict)
        self._timer = QTimer(self)
        self._timer.setInterval(_DELAY)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self.field.textChanged.connect(self._on_text)

    @property
    def folder(self) -> str:
        """The folder as typed, in the system's own spelling of paths; `~` is the person's own folder."""
        text = self.field.text().strip()
        is_own = text[:1] == "~" and text[1:2] in ("", "/", os.sep)
        return os.path.expanduser(text) if is_own else text  # noqa: PTH111 - never fails

    @property
    def is_usable(self) -> bool:
        """Whether it is known that a job can start with it."""
        return self._verdict is not None and self._verdict.fitness.is_usable and not self._is_too_small()

    @property
    def is_being_examined(self) -> bool:
        """Whether nothing is known of the folder yet."""
        return bool(self.folder) and self._verdict is None

    def show_folder(self, folder: str) -> None:
        """Put this folder into the field."""
        self.field.setText(QDir.toNativeSeparators(folder))

    def expect(self, needed: int) -> None:
        """So many bytes will come; the disk must have room for them."""
        if needed != self._needed:
            was_usable, self._needed = self.is_usable, needed
            self._say()
            if was_usable != self.is_usable:
                self.changed.emit()

    def _on_text(self) -> None:
        self._verdict = None
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        self.verdict.say(say(texts.CHECKING) if self.folder else "", Tone.QUIET)
        self._timer.start()
        self.changed.emit()

    def _look(self) -> None:
        folder = Path(self.folder)
        if not self.folder:
            return

        def on_known(verdict: Verdict) -> None:
            if self._looking is mine:
                self._verdict = verdict
                self._say()
                self.changed.emit()

        mine = self._looking = self._background.run(lambda: examine(folder), on_known, owner=self)

    def _say(self) -> None:
        if self._verdict is None:
            return
        fitness = self._verdict.fitness
        size = QLocale().formattedDataSize(self._verdict.free, 0)
        if not fitness.is_usable:
            self.verdict.say(say(_PROBLEMS[fitness]), Tone.BAD)
        elif self._is_too_small():
            needed = QLocale().formattedDataSize(self._needed, 0)
            self.verdict.say(say(texts.DISK_FULL, size=size, needed=needed), Tone.BAD)
        else:
            self.verdict.say(say(texts.FREE_NEW if fitness is Fitness.NEW else texts.FREE, size=size), Tone.QUIET)

    def _is_too_small(self) -> bool:
        return self._verdict is not None and self._verdict.free < self._needed

    def _choose(self) -> None:
        dialog = QFileDialog(self, say(texts.CHOOSE_TITLE), self.folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.show_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def absolute(folder: str) -> str:
    """The folder without `..` and double separators, as jobs keep it."""
    return os.path.abspath(folder)  # noqa: PTH100 - keeps links as the person named them
