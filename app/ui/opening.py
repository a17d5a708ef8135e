"""The dialogs of the main window: opened when they are asked for, never blocking."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QMainWindow

from app.core.errors import StudioError
from app.core.jobs import Problem
from app.ui import texts
from app.ui.desktop import Desktop
from app.ui.diagnostics import details_of
from app.ui.words import say

if TYPE_CHECKING:
    from app.ui.dialogs.settings import SettingsDialog

D = TypeVar("D", bound=QDialog)


class Opening(QObject):
    """One of each kind at most; asked for again, it comes to the front."""

    sample_wanted = Signal()

    def __init__(self, desktop: Desktop, window: QMainWindow) -> None:
        super().__init__(window)
        self._desktop = desktop
        self._window = window
        self._dialogs: dict[str, QDialog] = {}

    def problem(self, problem: StudioError | Problem) -> None:
        """What went wrong."""
        from app.ui.dialogs.errors import show_error

        dialog = show_error(self._window, problem)
        if self._dialogs.get("problem") is not dialog:  # the same one takes up what comes while it is open
            self._keep("problem", dialog)
            dialog.settings_wanted.connect(self.settings)
            dialog.logs_wanted.connect(self.logs)

    def guide(self) -> None:
        """How questions are to be written; the window stays usable beside it."""

        def make() -> QDialog:
            from app.ui.dialogs.guide import Guide

            guide = Guide(self._desktop, self._window)
            guide.sample_wanted.connect(self.sample_wanted)
            return guide

        self._open("guide", make).show()

    def settings(self, page: str = "") -> None:
        """What a person may choose; `page` is `writing` or `engine`."""

        def make() -> "SettingsDialog":
            from app.ui.dialogs.settings import SettingsDialog

            return SettingsDialog(self._desktop, self._window)

        dialog = self._open("settings", make)
        if page:
            dialog.show_page(dialog.engine if page == "engine" else dialog.writing)
        dialog.open()

    def health(self) -> None:
        """Check everything."""

        def make() -> QDialog:
            from app.ui.dialogs.health import HealthDialog

            return HealthDialog(self._desktop, self._window)

        self._open("health", make).open()

    def about(self) -> None:
        """Version and licences."""

        def make() -> QDialog:
            from app.ui.dialogs.about import AboutDialog

            return AboutDialog(self._desktop, self._window)

        self._open("about", make).open()

    def shortcuts(self, actions: list[QAction]) -> None:
        """The keys of all actions."""

        def make() -> QDialog:
            from app.ui.dialogs.keys import more_keys
            from app.ui.dialogs.shortcuts import ShortcutsDialog

            return ShortcutsDialog(actions, self._window, more_keys())

        self._open("shortcuts", make).open()

    def user_guide(self) -> None:
        """How it works, on one page."""

        def make() -> QDialog:
            from app.ui.dialogs.user_guide import UserGuide

            return UserGuide(self._desktop, self._window)

        self._open("user guide", make).show()

    def logs(self) -> None:
        """The folder of the log files, in the system's own window."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desktop.home.logs)))

    def copy_details(self) -> None:
        """What support wants to know, to the clipboard."""
        QGuiApplication.clipboard().setText(details_of(self._desktop))
        self._window.statusBar().showMessage(say(texts.DETAILS_COPIED), 6_000)

    def _open(self, name: str, make: Callable[[], D]) -> D:
        dialog = cast("D | None", self._dialogs.get(name))
        if dialog is None:
            dialog = make()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._keep(name, dialog)
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def _keep(self, name: str, dialog: QDialog) -> None:
        self._dialogs[name] = dialog
        dialog.finished.connect(lambda: self._dialogs.pop(name, None))
