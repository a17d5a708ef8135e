"""How workbooks come into the window: chosen, dropped, named at start, the sample; and the empty one that goes out."""

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.core.errors import WorkbookRefused
from app.core.paths import resources
from app.ui import texts
from app.ui.desktop import Desktop
from app.ui.dropping import Refusal, Sorted, sort_files
from app.ui.refusals import RefusalsDialog
from app.ui.words import say


class Intake(QObject):
    """Sorts files off the GUI thread, says in one dialog what is no workbook, and hands on what is."""

    workbooks_came = Signal(object)  # tuple[Path, ...]
    problem_wanted = Signal(object)  # StudioError

    def __init__(self, desktop: Desktop, window: QWidget) -> None:
        super().__init__(window)
        self._desktop = desktop
        self._window = window
        self.sample = resources() / "samples" / "sample-curriculum.xlsx"

    def take(self, paths: Iterable[Path], others: Sequence[str] = ()) -> None:
        """Files and folders of this computer, and names of what is elsewhere."""
        refused = tuple(Refusal(name, WorkbookRefused(say(texts.NOT_LOCAL))) for name in others)
        paths = tuple(paths)
        if paths:
            self._desktop.background.run(lambda: sort_files(paths), partial(self._on_sorted, refused), owner=self)
        elif refused:
            self._on_sorted(refused, Sorted())

    def choose(self) -> None:
        """Let the person choose workbooks."""
        dialog = QFileDialog(self._window, say(texts.CHOOSE_WORKBOOKS))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([f"{say(texts.WORKBOOKS)} (*.xlsx *.xlsm)", f"{say(texts.ALL_FILES)} (*)"])
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        _open(dialog)

    def take_sample(self) -> None:
        """The workbook that comes with the program."""
        self.take([self.sample])

    def save_template(self) -> None:
        """Let the person choose where the empty workbook goes."""
        dialog = QFileDialog(self._window, say(texts.SAVE_TEMPLATE))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{say(texts.WORKBOOKS)} (*.xlsx)"])
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(say(texts.TEMPLATE_NAME))
        dialog.fileSelected.connect(lambda name: self.write_template(Path(name)))
        _open(dialog)

    def write_template(self, path: Path) -> None:
        """Write the empty workbook, and offer to open it."""

        def write() -> None:
            from app.generators.workbook import write_template

            write_template(path)

        self._desktop.background.run(
            write, lambda _: self._on_template(path), self.problem_wanted.emit, owner=self, is_vital=True
        )

    def _on_sorted(self, refused: tuple[Refusal, ...], found: Sorted) -> None:
        refused += found.refused
        if found.workbooks:
            self.workbooks_came.emit(found.workbooks)
        if refused:
            RefusalsDialog(refused, goes_on=bool(found.workbooks), parent=self._window).open()

    def _on_template(self, path: Path) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Information)
        box.setText(say(texts.TEMPLATE_SAVED))
        box.setInformativeText(say(texts.TEMPLATE_SAVED_HOW, name=path.name))
        box.addButton(QMessageBox.StandardButton.Close)
        opening = box.addButton(say(texts.OPEN_IT), QMessageBox.ButtonRole.AcceptRole)
        opening.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        for button in box.buttons():
            button.setIcon(QIcon())  # some desktops put pictures of theirs on such buttons
        box.open()


def _open(dialog: QFileDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
