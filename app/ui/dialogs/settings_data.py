"""The page Data of the settings: where the data are, how large they are, and moving them."""

import threading
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QWidget

from app.core.errors import Cancelled, StudioError
from app.core.moving import Place, Plan, copy_data, data_size, give_up_move, plan_move, planned_move, survey
from app.core.paths import HOME_VARIABLE
from app.ui.desktop import Desktop
from app.ui.dialogs import settings_texts as texts
from app.ui.dialogs.parts import Notice, Prose, Toned, column, selectable
from app.ui.dialogs.settings_page import SettingsPage, button, row
from app.ui.theme import Tone
from app.ui.words import say, told


class DataPage(SettingsPage):
    """The data folder. Moving it copies now and takes effect at the next start; nothing is deleted."""

    icon_name = "history"

    def __init__(self, desktop: Desktop, *, is_given: bool) -> None:
        super().__init__(desktop, say(texts.DATA))
        self._is_given = is_given
        self._stop = threading.Event()
        self._target = Path()
        self.folder = selectable(Prose(str(desktop.home.root)))
        self.folder.setAccessibleName(f"{say(texts.DATA_FOLDER)}: {desktop.home.root}")
        self.size_note = Toned()
        self.open = button(say(texts.OPEN))
        self.logs = button(say(texts.OPEN_LOGS))
        self.move_button = button(say(texts.MOVE))
        self.notice = Notice()
        self.use = button(say(texts.MOVE_USE))
        self.keep = button(say(texts.MOVE_KEEP))
        self.progress = CopyProgress()
        self._lay_out()
        self._connect()
        self._look()

    def move_to(self, chosen: Path) -> None:
        """Copy the data to `chosen`, or ask whether the data there are to be used."""
        self._say("")
        self.desktop.background.run(
            lambda: survey(chosen, self.desktop.home),
            lambda found: self._on_surveyed(*found),
            self._on_failed,
            owner=self,
        )

    def _lay_out(self) -> None:
        self.body.addLayout(
            column(Prose(say(texts.DATA_FOLDER)), self.folder, self.size_note, Toned(say(texts.DATA_NOTE)), spacing=0.2)
        )
        self.body.addLayout(row(self.open, self.move_button, self.logs))
        given = Toned(say(texts.DATA_GIVEN, variable=HOME_VARIABLE))
        given.setVisible(self._is_given)
        self.move_button.setEnabled(not self._is_given)
        for widget in (given, self.progress, self.notice):
            self.body.addWidget(widget)
        self.body.addLayout(row(self.use, self.keep))
        self.use.hide()
        self.keep.hide()
        self.body.addStretch()

    def _connect(self) -> None:
        home = self.desktop.home
        self.open.clicked.connect(lambda: _open(home.root))
        self.logs.clicked.connect(lambda: _open(home.logs))
        self.move_button.clicked.connect(self._on_move)
        self.use.clicked.connect(self._on_use)
        self.keep.clicked.connect(self._on_keep)
        self.progress.stop.clicked.connect(self._stop.set)

    def _look(self) -> None:
        """How large the data are, and whether they are to move."""
        root = self.desktop.home.root
        background = self.desktop.background
        background.run(
            lambda: data_size(root), lambda size: self.size_note.say(say(texts.DATA_SIZE, size=_size(size))), owner=self
        )
        if not self._is_given:
            background.run(planned_move, self._show_plan, owner=self)

    def _show_plan(self, plan: Plan | None) -> None:
        self.keep.setVisible(plan is not None)
        if plan is None:
            self._say("")
        elif plan.problem:
            self.notice.say(say(texts.MOVE_PROBLEM, folder=plan.folder, problem=told(plan.problem)), Tone.BAD)
        else:
            self.notice.say(say(texts.MOVE_PLANNED, folder=plan.folder), Tone.GOOD)

    def _on_move(self) -> None:
        dialog = QFileDialog(self, say(texts.MOVE_TITLE), str(self.desktop.home.root.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.move_to(Path(folder)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_surveyed(self, target: Path, place: Place) -> None:
        self._target = target
        if place is Place.SAME:
            self._say(say(texts.MOVE_SAME), Tone.WARN)
        elif place is Place.STUDIO:
            self._say(say(texts.MOVE_FOUND, folder=target), Tone.WARN)
            self.use.show()
            self.keep.show()
            self.use.setFocus()
        else:
            self._copy(target)

    def _copy(self, target: Path) -> None:
        self._stop.clear()
        self.move_button.setEnabled(False)
        self.progress.begin(target)
        home, stop, report = self.desktop.home, self._stop, CopyReport()
        report.copied.connect(self._on_progress)

        def work() -> Plan | None:
            copy_data(home, target, report.copied.emit, stop.is_set)
            plan_move(target, is_copied=True)
            return planned_move()

        self.desktop.background.run(work, self._on_copied, self._on_failed, owner=self)

    def _on_progress(self, done: int, whole: int) -> None:
        self.progress.show_bytes(done, whole)

    def _on_copied(self, plan: Plan | None) -> None:
        self.progress.hide()
        self.move_button.setEnabled(True)
        self._show_plan(plan)

    def _on_failed(self, error: StudioError) -> None:
        self.progress.hide()
        self.move_button.setEnabled(True)
        if isinstance(error, Cancelled):
            self._say(say(texts.MOVE_STOPPED))
        else:
            self._say(f"{told(error.message)} {told(error.hint)}".strip(), Tone.BAD)

    def _on_use(self) -> None:
        target = self._target
        self.use.hide()

        def work() -> Plan | None:
            plan_move(target, is_copied=False)
            return planned_move()

        self.desktop.background.run(work, self._show_plan, self._on_failed, owner=self)

    def _on_keep(self) -> None:
        self.use.hide()
        self.desktop.background.run(give_up_move, lambda _: self._show_plan(None), self._on_failed, owner=self)

    def _say(self, text: str, which: Tone = Tone.QUIET) -> None:
        self.use.hide()
        self.notice.say(text, which)


class CopyReport(QObject):
    """Tells how far the copying is; it lives as long as the copying, which goes on when the dialog is closed."""

    copied = Signal(object, object)  # bytes done, bytes of all


class CopyProgress(QWidget):
    """How far the copying is, and a way to stop it."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path()
        self._label = Prose()
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.stop = button(say(texts.MOVE_STOP))
        line = QHBoxLayout()
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop)
        layout = column(self._label, spacing=0.3, parent=self)
        layout.addLayout(line)
        self.hide()

    def begin(self, folder: Path) -> None:
        """Nothing is copied yet."""
        self._folder = folder
        self.show_bytes(0, 0)
        self.show()

    def show_bytes(self, done: int, whole: int) -> None:
        """So much of so much is copied."""
        text = say(texts.MOVING, folder=self._folder, done=_size(done), whole=_size(whole))
        self._label.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.setValue(1000 * done // whole if whole else 0)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _size(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
