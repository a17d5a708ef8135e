"""Files dropped anywhere on a window: taken before its children see them, and sorted into workbooks and the rest."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from app.core.errors import StudioError, WorkbookRefused
from app.ui import texts
from app.ui.icons import pixmap
from app.ui.theme import Tone, tone
from app.ui.words import say

MOST = 200
"""Workbooks that are taken at once."""

_SUFFIXES = {".xlsx", ".xlsm"}
_DRAGGING = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop}


@dataclass(frozen=True)
class Refusal:
    """A file that is not taken, by its name, and why."""

    name: str
    reason: StudioError


@dataclass(frozen=True)
class Sorted:
    """Workbooks that may be read, and what was refused."""

    workbooks: tuple[Path, ...] = ()
    refused: tuple[Refusal, ...] = ()


def sort_files(paths: Iterable[Path]) -> Sorted:
    """Look at what was dropped: workbooks, folders with workbooks in them (one level deep), others. Reads files."""
    found: dict[Path, None] = {}
    refused: list[Refusal] = []
    for path in paths:
        try:
            found.update(dict.fromkeys(_workbooks(path)))
        except StudioError as error:
            refused.append(Refusal(path.name or str(path), error))
    workbooks = tuple(found)
    if len(workbooks) > MOST:
        rest = say(texts.TOO_MANY, n=len(workbooks) - MOST)
        refused.append(Refusal(workbooks[MOST].parent.name, WorkbookRefused(rest)))
    return Sorted(workbooks[:MOST], tuple(refused))


def _workbooks(path: Path) -> Sequence[Path]:
    """The workbook itself, or those in the folder."""
    from app.generators.workbook.container import load, open_archive

    if not path.is_dir() or path.suffix.lower() == ".numbers":
        open_archive(load(path, path.name), path.name).close()
        return [path]
    try:
        inside = [each for each in sorted(path.iterdir()) if each.suffix.lower() in _SUFFIXES and each.is_file()]
    except OSError as error:
        raise WorkbookRefused(say(texts.FOLDER_UNREADABLE), detail=str(error)) from error
    workbooks = [each for each in inside if not each.name.startswith(("~$", "."))]
    if not workbooks:
        raise WorkbookRefused(say(texts.NO_WORKBOOKS))
    return workbooks


class DropZone(QObject):
    """Makes a whole window take files.

    Drags are caught on their way from the system to the widget under them, so that no text field takes a file's name
    for text. What the window's own parts drag is none of its business.
    """

    dropped = Signal(object, object)  # list[Path] on this computer, list[str] of other addresses

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.veil = _Veil(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's door: of the widget's window too, once it has one."""
        if event.type() is QEvent.Type.Show and watched is self._window:
            handle = self._window.windowHandle()
            if handle is not None:
                handle.removeEventFilter(self)
                handle.installEventFilter(self)
        return event.type() in _DRAGGING and self._take(event)

    def _take(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DragLeave:
            self.veil.hide()
            return False
        if not isinstance(event, QDropEvent | QDragMoveEvent | QDragEnterEvent) or not self._is_for_us(event):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self.veil.hide()
            files, others = _told_apart(event.mimeData().urls())
            self.dropped.emit(files, others)
        else:
            self.veil.cover()
        return True

    def _is_for_us(self, event: QDropEvent) -> bool:
        is_foreign = event.source() is None
        return is_foreign and event.mimeData().hasUrls() and QApplication.activeModalWidget() is None


def _told_apart(urls: Iterable[QUrl]) -> tuple[list[Path], list[str]]:
    files: list[Path] = []
    others: list[str] = []
    for url in urls:
        if url.isLocalFile():
            files.append(Path(url.toLocalFile()))
        else:
            others.append(url.fileName() or url.host() or url.toDisplayString())
    return files, others


class _Veil(QWidget):
    """Lies over the window while files hang over it, and says what a drop does."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(say(texts.DROP))
        self._picture = QLabel()
        self._title = QLabel(say(texts.DROP))
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setBold(True)
        self._title.setFont(font)
        hint = QLabel(say(texts.DROP_HINT))
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addStretch()
        for label in (self._picture, self._title, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addStretch()

    def cover(self) -> None:
        """Show it over all of the window, as large as that is now."""
        if self.isVisible():
            return
        size = self.fontMetrics().height() * 4
        self._picture.setPixmap(pixmap("drop", size, tone(Tone.ACCENT), self.devicePixelRatioF()))
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window shines through a little; a frame of dashes shows where the drop may go."""
        painter = QPainter(self)
        back = self.palette().color(QPalette.ColorRole.Window)
        back.setAlphaF(0.97)
        painter.fillRect(self.rect(), back)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = self.fontMetrics().height()
        painter.setPen(QPen(tone(Tone.ACCENT), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), 16, 16)
