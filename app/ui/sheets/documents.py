"""The sheets that are open: PDF documents in memory, only the last few of them."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from app.ui.sheets.reading import SheetFile, Stamp, damaged

_MOST = 4


@dataclass
class OpenSheet:
    """A document and what it is read from, which has to live as long; `stamp` says which file that was."""

    document: QPdfDocument
    stamp: Stamp
    _source: QBuffer

    @classmethod
    def load(cls, path: Path, file: SheetFile) -> "OpenSheet":
        """Takes about a millisecond, also for a preview of 4 MB; raises `SheetProblem` for a damaged file."""
        source = QBuffer()
        source.setData(QByteArray(file.data))
        source.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(source)
        if document.status() is not QPdfDocument.Status.Ready or not document.pageCount():
            raise damaged(path)
        return cls(document, file.stamp, source)

    def close(self) -> None:
        """Give its memory back."""
        self.document.close()
        self.document.deleteLater()
        self._source.deleteLater()


class OpenSheets:
    """The documents by path. What the view shows must be the one that was asked for last when `trim` is called."""

    def __init__(self) -> None:
        self._open: dict[Path, OpenSheet] = {}
        self._outdated: list[OpenSheet] = []

    def get(self, path: Path) -> OpenSheet | None:
        """The document, if it is open; it becomes the newest."""
        found = self._open.pop(path, None)
        if found is not None:
            self._open[path] = found
        return found

    def put(self, path: Path, file: SheetFile) -> OpenSheet:
        """Open it in place of what was open under this path; raises `SheetProblem`."""
        opened = OpenSheet.load(path, file)
        self.forget(path)
        self._open[path] = opened
        return opened

    def forget(self, path: Path) -> None:
        """Its file is another one by now, or none; a view may show the document until `trim`."""
        former = self._open.pop(path, None)
        if former is not None:
            self._outdated.append(former)

    def trim(self, most: int = _MOST) -> None:
        """Close all but the newest."""
        for path in list(self._open)[: max(0, len(self._open) - most)]:
            self.forget(path)
        for outdated in self._outdated:
            outdated.close()
        self._outdated.clear()
