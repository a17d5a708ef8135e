"""About the program: version, licence, and the licences of all its parts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QWidget,
)

from app import __version__
from app.core.build_info import build_info
from app.core.errors import StudioError
from app.ui.desktop import Desktop
from app.ui.dialogs import texts
from app.ui.dialogs.parts import Prose, Toned, Waiting, column, em, heading, scrolled, selectable, size_in_lines
from app.ui.focus import in_reading_order, name_buttons
from app.ui.formats import day
from app.ui.icons import icon, pixmap
from app.ui.primary import PrimaryButton
from app.ui.words import say, told

if TYPE_CHECKING:
    from app.core.licences import Part

LINKS = {
    "Apache License 2.0": "https://www.apache.org/licenses/LICENSE-2.0",
    "Qt": "https://www.qt.io",
    "Typst": "https://typst.app",
    "Valkey": "https://valkey.io",
}


class AboutDialog(QDialog):
    """What it is, and what it is made of."""

    def __init__(self, desktop: Desktop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(texts.ABOUT_TITLE))
        self.licences = LicencesPage(desktop)
        self.tabs = QTabWidget()
        self.tabs.addTab(scrolled(_about_page(self)), say(texts.TAB_ABOUT))
        self.tabs.addTab(self.licences, say(texts.TAB_LICENCES))
        self.close_button = PrimaryButton(say(texts.CLOSE))
        self.close_button.clicked.connect(self.accept)
        space = em(self)
        ends = QHBoxLayout()
        ends.addStretch()
        ends.addWidget(self.close_button)
        layout = column(self.tabs, spacing=1.0, parent=self)
        layout.setContentsMargins(space, space, space, space)
        layout.addLayout(ends)
        size_in_lines(self, 42, 32)


def _about_page(dialog: QDialog) -> QWidget:
    space = em(dialog)
    page = QWidget()
    picture = QLabel()
    picture.setPixmap(pixmap("app-color", space * 5, QColor(Qt.GlobalColor.black), dialog.devicePixelRatioF()))
    name = heading("Worksheet Studio", 1.7)
    version = selectable(Toned(say(texts.VERSION, version=__version__)))
    head = QHBoxLayout()
    head.setSpacing(space)
    head.addWidget(picture)
    head.addLayout(column(name, version, selectable(Toned(_origin())), spacing=0.1), 1)
    links = QHBoxLayout()
    for text, address in LINKS.items():
        link = QPushButton(icon("external"), text)
        link.setAutoDefault(False)
        link.setToolTip(address)
        link.clicked.connect(lambda _=False, address=address: QDesktopServices.openUrl(QUrl(address)))
        links.addWidget(link)
    links.addStretch()
    layout = column(parent=page)
    layout.setContentsMargins(space, space, space, space)
    layout.setSpacing(space)
    layout.addLayout(head)
    for text in (texts.ABOUT_WORDS, texts.ABOUT_CHECK, texts.ABOUT_LICENCE, texts.QT_LICENCE):
        layout.addWidget(Prose(say(text)))
    layout.addLayout(links)
    layout.addStretch()
    return page


def _origin() -> str:
    build = build_info()
    if build is None:
        return say(texts.FROM_SOURCE)
    return say(texts.BUILT, date=day(build.date), commit=build.short_commit)


class LicencesPage(QWidget):
    """A list of parts, and the text of the licence of the one that is chosen."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self._parts: tuple[Part, ...] = ()
        self._shown: list[Part] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(say(texts.LICENCES_SEARCH))
        self.search.setAccessibleName(say(texts.LICENCES_SEARCH))
        self.search.setClearButtonEnabled(True)
        name_buttons(self.search)
        self.list = QListWidget()
        self.list.setAccessibleName(say(texts.LICENCES_LIST))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(say(texts.LICENCES_TEXT))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # licences are in English
        self.waiting = Waiting()
        self.waiting.begin(say(texts.LICENCES_READING))
        space = em(self)
        start = QWidget()
        column(self.search, self.waiting, self.list, parent=start)
        split = QSplitter()
        split.addWidget(start)
        split.addWidget(self.text)
        in_reading_order(split)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setChildrenCollapsible(False)
        layout = column(split, parent=self)
        layout.setContentsMargins(space, space, space, space)
        self.search.textChanged.connect(self._fill)
        self.list.currentRowChanged.connect(self._show)
        desktop.background.run(_read_parts, self._on_read, self._on_failed, owner=self)

    def _on_read(self, parts: "tuple[Part, ...]") -> None:
        self.waiting.end()
        self._parts = parts
        self._fill("")

    def _on_failed(self, error: StudioError) -> None:
        self.waiting.end()
        self.text.setPlainText(f"{told(error.message)} {told(error.hint)}".strip())

    def _fill(self, wanted: str) -> None:
        words = wanted.casefold().split()
        self._shown = [
            part for part in self._parts if all(word in f"{part.name} {part.licence}".casefold() for word in words)
        ]
        self.list.clear()
        for part in self._shown:
            self.list.addItem(f"{part.name} {part.version}".strip() + f"  ·  {_licence(part)}")
        self.list.setCurrentRow(0 if self._shown else -1)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            part = self._shown[row]
            text = part.text or say(texts.NO_LICENCE_TEXT)
            self.text.setPlainText(f"{part.name} {part.version}\n{_licence(part)}\n\n{text}")
        else:
            self.text.clear()


def _licence(part: "Part") -> str:
    return part.licence or say(texts.UNKNOWN_LICENCE)


def _read_parts() -> "tuple[Part, ...]":
    from app.core.licences import parts

    return parts()
