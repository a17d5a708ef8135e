"""The guide in the program: one page in the window's language, from the workbook to what to do when something fails.

A page in `resources/guide/<language>.html` names what the window says by its English text, `[[&Edit questions]]`, so
that both always agree; keys stand in `<kbd>`, folders in `{output}` and `{data}`.
"""

import re
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QPaintEvent, QPalette, QTextFrameFormat
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QTextBrowser, QWidget

from app.core.paths import resources
from app.ui.desktop import Desktop
from app.ui.dialogs import texts
from app.ui.dialogs.parts import column, em, size_in_lines
from app.ui.dialogs.shortcuts import plain
from app.ui.focus import draw_ring
from app.ui.primary import PrimaryButton
from app.ui.theme import Tone, tone
from app.ui.translation import spoken
from app.ui.words import is_right_to_left, say

_TERM = re.compile(r"\[\[(.+?)\]\]")
_KEYS = re.compile(r"<kbd>(.+?)</kbd>")
_FROM_LEFT, _FIRST_STRONG, _END = "\u2066", "\u2068", "\u2069"  # keep keys and paths whole in lines from right to left


class UserGuide(QDialog):
    """Shows the page; it scrolls by keyboard at once."""

    def __init__(self, desktop: Desktop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = ""
        self.setWindowTitle(say(texts.USER_GUIDE_TITLE))
        self.browser = _Browser()
        self.close_button = PrimaryButton(say(texts.CLOSE))
        self.close_button.clicked.connect(self.accept)
        space = em(self)
        ends = QHBoxLayout()
        ends.addStretch()
        ends.addWidget(self.close_button)
        ends.setContentsMargins(0, 0, space, 0)
        layout = column(self.browser, parent=self)
        layout.setContentsMargins(0, 0, 0, space)
        layout.setSpacing(space)
        layout.addLayout(ends)
        size_in_lines(self, 44, 44)
        settings, data, language = desktop.settings, str(desktop.home.root), spoken()
        desktop.background.run(
            lambda: guide_page(language, output=str(settings.output_folder), data=data), self._on_read, owner=self
        )
        self.browser.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._page:
            self._on_read(self._page)

    def _on_read(self, page: str) -> None:
        self._page = page
        space = em(self)
        document = self.browser.document()
        document.setDefaultStyleSheet(
            f"h1 {{ font-size: 17pt; margin-bottom: {space // 2}px; }}"
            f"h2 {{ font-size: 13pt; margin-top: {round(space * 1.4)}px; margin-bottom: {space // 4}px; }}"
            f"p, li {{ margin-top: {space // 4}px; margin-bottom: {space // 4}px; line-height: 125%; }}"
            f".keys {{ color: {tone(Tone.ACCENT).name()}; font-weight: 600; }}"
        )
        place = self.browser.verticalScrollBar().value()
        self.browser.setHtml(page)
        frame = QTextFrameFormat()
        frame.setMargin(space * 1.5)
        document.rootFrame().setFrameFormat(frame)
        self.browser.verticalScrollBar().setValue(place)


class _Browser(QTextBrowser):
    """The page with a ring around it while it has the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(say(texts.USER_GUIDE_TITLE))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page."""
        super().paintEvent(event)
        draw_ring(self)

    def event(self, event: QEvent) -> bool:
        """Draw the ring when the keyboard comes and goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.viewport().update()
        return super().event(event)


def guide_page(language: str, *, output: str, data: str) -> str:
    """The page in this language, with the window's own words, this system's names of keys, and these folders."""
    page = (resources() / "guide" / f"{language}.html").read_text(encoding="utf-8")
    page = _TERM.sub(lambda found: escape(plain(say(found[1]))), page)
    page = _KEYS.sub(lambda found: f'<span class="keys">{_FROM_LEFT}{escape(_native(found[1]))}{_END}</span>', page)
    for name, folder in (("output", output), ("data", data)):
        page = page.replace(f"{{{name}}}", f"{_FIRST_STRONG}{escape(folder)}{_END}")
    # Said here, since Qt would take a paragraph that begins with a key for one in Latin letters.
    return f'<body dir="{"rtl" if is_right_to_left() else "ltr"}">{page}</body>'


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
