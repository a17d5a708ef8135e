"""Shows files in the system's own programs; what has to be looked up first is looked up in the background."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from app.core.errors import StorageError, StudioError
from app.ui.background import Background
from app.ui.sheets import texts
from app.ui.sheets.reading import missing
from app.ui.words import say

Failed = Callable[[StudioError], None]


def open_file(background: Background, path: Path, failed: Failed, owner: QObject) -> None:
    """Open a sheet in the system's viewer."""

    def look() -> None:
        if not path.is_file():
            raise missing(path)

    background.run(look, lambda _: _open(path, failed), failed, owner=owner)


def open_folder(background: Background, folder: Path, failed: Failed, owner: QObject) -> None:
    """Open a folder."""
    background.run(lambda: _check_folder(folder), lambda _: _open(folder, failed), failed, owner=owner)


def show_in_folder(background: Background, path: Path, failed: Failed, owner: QObject) -> None:
    """Open the file's folder with the file marked, where the system can do that."""

    def show() -> bool:
        _check_folder(path.parent)
        return path.exists() and _mark(path)

    def on_done(is_shown: bool) -> None:
        if not is_shown:
            _open(path.parent, failed)

    background.run(show, on_done, failed, owner=owner)


def _check_folder(folder: Path) -> None:
    if not folder.is_dir():
        raise StorageError(
            say(texts.FOLDER_GONE, folder=folder),
            hint=say(texts.FOLDER_GONE_HINT),
            title=say(texts.FOLDER_GONE_TITLE),
            code="folder-missing",
        )


def _open(path: Path, failed: Failed) -> None:
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        failed(
            StorageError(
                say(texts.NOT_OPENED, path=path),
                hint=say(texts.NOT_OPENED_HINT),
                title=say(texts.NOT_OPENED_TITLE),
                code="no-viewer",
            )
        )


def _mark(path: Path) -> bool:
    """Whether the file manager took it; explorer's exit code says nothing, so that it is taken at its word."""
    try:
        if sys.platform == "win32":
            subprocess.Popen(["explorer", "/select,", str(path)])
            return True
        if sys.platform == "darwin":
            return subprocess.run(["open", "-R", str(path)], check=False, timeout=10).returncode == 0
        return subprocess.run(_file_manager(path), check=False, timeout=5, capture_output=True).returncode == 0
    except (OSError, subprocess.SubprocessError):
        return False


def _file_manager(path: Path) -> list[str]:
    """Asks the desktop's file manager, whichever it is: freedesktop.org, “File Manager DBus Interface”."""
    return [
        "gdbus", "call", "--session", "--timeout", "4",
        "--dest", "org.freedesktop.FileManager1",
        "--object-path", "/org/freedesktop/FileManager1",
        "--method", "org.freedesktop.FileManager1.ShowItems",
        f"['{QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)}']", "",
    ]  # fmt: skip
