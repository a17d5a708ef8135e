"""The program with its window: start, what comes from the system, and its end."""

import logging
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFileOpenEvent, QSessionManager
from PySide6.QtWidgets import QApplication

from app import __version__
from app.core.errors import StudioError
from app.core.log import start_logging
from app.core.moving import finish_move
from app.core.paths import Home
from app.core.settings import Settings, load_settings
from app.ui import texts
from app.ui.desktop import Desktop
from app.ui.ending import EndSignals
from app.ui.faults import Faults
from app.ui.fonts import lend_fonts
from app.ui.icons import app_icon
from app.ui.main_window import MainWindow
from app.ui.single_instance import SingleInstance
from app.ui.surroundings import restore_environment
from app.ui.theme import use_appearance

_TRACE = "WORKSHEET_STUDIO_TRACE_START"
_log = logging.getLogger(__name__)


class Program(QApplication):
    """The application; `files_came` brings what the system's file manager or dock hands over."""

    files_came = Signal(object)  # list[Path]

    def event(self, event: QEvent) -> bool:
        """Files dropped on the program's icon, or opened with it, on macOS."""
        if isinstance(event, QFileOpenEvent) and event.url().isLocalFile():
            self.files_came.emit([Path(event.file())])
            return True
        return super().event(event)


def run_window(files: Sequence[str]) -> int:
    """Show the window, with these workbooks, until it is closed; the exit code.

    Where a window of this data folder is open already, that one takes the files.
    """
    return _run(_make_program(), files)


def _run(program: Program, files: Sequence[str]) -> int:
    home = Home.locate()
    try:
        home.create()
        settings, problem = _settings_of(home)
    except StudioError as error:
        return _refuse(program, error, home)
    with suppress(StudioError):  # a full disk: the window says so when it matters
        start_logging(home, "window")
    instance = SingleInstance(home, program)
    paths = [Path(name).absolute() for name in files]
    if not instance.begin(paths):
        return 0
    if finish_move():  # a person chose another data folder: from now on that one
        instance.close()
        return _run(program, files)
    return _Run(program, home, settings, instance).until_closed(paths, problem)


class _Run:
    """One run of the window, from the first paint to the last process that it let go."""

    def __init__(self, program: Program, home: Home, settings: Settings, instance: SingleInstance) -> None:
        self._program = program
        self._instance = instance
        _translate(program, settings.interface)
        use_appearance(settings.appearance)
        self._faults = Faults(program)
        self._signals = EndSignals(program)
        self._desktop = Desktop(home, settings)
        self._window = MainWindow(self._desktop)

    def until_closed(self, files: Sequence[Path], problem: StudioError | None) -> int:
        """Show the window and run; `files` and `problem` are told once it is on the screen."""
        self._faults.install()
        self._connect()
        self._window.painted.connect(lambda: self._on_painted(files, problem))
        self._window.show()
        try:
            code = self._program.exec()
        finally:
            is_through = self._desktop.close()
            self._signals.close()
            self._faults.remove()
        if not is_through:
            _leave(code)
        return code

    def _connect(self) -> None:
        program, window, desktop = self._program, self._window, self._desktop
        window.ended.connect(self._instance.close)  # from now on another start is a window of its own
        window.ended.connect(program.exit)
        program.files_came.connect(window.take)
        program.commitDataRequest.connect(self._on_session_ends)
        self._instance.files_came.connect(window.take)
        self._signals.asked.connect(window.end)
        self._faults.interrupted.connect(window.end)
        self._faults.happened.connect(window.opening.problem)
        desktop.settings_changed.connect(lambda settings: use_appearance(settings.appearance))
        program.styleHints().colorSchemeChanged.connect(lambda: use_appearance(desktop.settings.appearance))

    def _on_painted(self, files: Sequence[Path], problem: StudioError | None) -> None:
        if os.environ.get(_TRACE):
            sys.stdout.write("shown\n")
            sys.stdout.flush()
            self._window.end()
            return
        self._desktop.start()
        if files:
            self._window.take(files)
        if problem is not None:
            self._window.opening.problem(problem)
        elif not self._desktop.settings.writer:
            self._window.opening.guide()

    def _on_session_ends(self, session: QSessionManager) -> None:
        if not self._window.end_of_session(may_ask=session.allowsInteraction()):
            session.cancel()
        session.release()


def _leave(code: int) -> None:
    """End at once. Python would wait for threads that wait for something that may never come, with no window left."""
    _log.info("something that was begun had not ended when the window was closed")
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a program without a console has none
            stream.flush()
    os._exit(code)


def _make_program() -> Program:
    if sys.platform.startswith("linux"):
        QApplication.setStyle("Fusion")
    if sys.platform == "win32":  # its own place and icon in the task bar, not Python's
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("WorksheetStudio")
        # Held until the process ends: by it the uninstaller sees that the window is open.
        ctypes.windll.kernel32.CreateMutexW(None, False, "WorksheetStudio")
    QApplication.setApplicationName(texts.APP)  # screen readers say it
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("worksheet-studio")
    program = Program(["worksheet-studio"])
    restore_environment()
    lend_fonts()
    program.setQuitOnLastWindowClosed(False)  # the work may go on behind the icon beside the clock
    program.setWindowIcon(app_icon())
    return program


def _settings_of(home: Home) -> tuple[Settings, StudioError | None]:
    """The settings, or the defaults and what keeps the stored ones from being read; those stay as they are."""
    try:
        return load_settings(home), None
    except StudioError as error:
        return Settings(), error


def _translate(program: QApplication, language: str) -> None:
    from app.ui.translation import install_translation

    install_translation(program, language)


def _refuse(program: QApplication, error: StudioError, home: Home) -> int:
    """Say why there can be no window."""
    from app.ui.dialogs.errors import show_error

    use_appearance("auto")
    dialog = show_error(None, error)
    dialog.logs_wanted.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(home.logs))))
    dialog.finished.connect(lambda: program.exit(1))
    return program.exec()
