"""Small controls of the sheets' bars: buttons of icons, the message in place of a page, a line that wraps."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.icons import icon
from app.ui.theme import Tone, tone

GAP = 8
_MIRRORED = {"previous": "next", "next": "previous"}


class IconAction(QAction):
    """An action with an icon of ours, which follows light and dark by `refresh`."""

    def __init__(
        self, name: str, text: str, triggered: Callable[[], object], parent: QWidget, shortcut: str = ""
    ) -> None:
        super().__init__(text, parent)
        self._name = name
        self.refresh()
        self.triggered.connect(lambda: triggered())
        if shortcut:
            self.setShortcut(shortcut)
            self.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        parent.addAction(self)

    def refresh(self) -> None:
        """Draw the icon in the palette's colours, an arrow along the line of reading."""
        is_rtl = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setIcon(icon(_MIRRORED.get(self._name, self._name) if is_rtl else self._name))


def tool_button(action: QAction) -> QToolButton:
    """A flat button for the action: its icon, its text as tooltip and for a screen reader."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    words = action.text().replace("&", "").removesuffix("…")
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    action.setToolTip(f"{words} ({keys})" if keys else words)
    button.setAccessibleName(words)
    return button


class PlainLabel(QLabel):
    """A label that wraps and shows its text as it is: a title may look like HTML.

    It begins where the window's lines begin, also where its own language is written the other way.
    """

    def __init__(self, *, is_strong: bool = False, size: float = 1.0, is_centred: bool = False) -> None:
        super().__init__()
        self._is_centred = is_centred
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * size)
        font.setWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
        self.setFont(font)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's direction."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        flags = Qt.AlignmentFlag
        if self._is_centred:
            self.setAlignment(flags.AlignHCenter | flags.AlignTop)
        else:
            is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            side = flags.AlignRight if is_rtl else flags.AlignLeft
            self.setAlignment(side | flags.AlignAbsolute | flags.AlignVCenter)


def tint(label: QLabel, color: QColor) -> None:
    """Give the label's text this colour; to be called again when the palette changes."""
    palette = QApplication.palette(label)
    palette.setColor(QPalette.ColorRole.WindowText, color)
    label.setPalette(palette)


class Message(QWidget):
    """What stands where there is nothing to show: an icon, a title, a sentence, perhaps progress, what can be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = ""
        self._tone = Tone.QUIET
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._title = PlainLabel(is_strong=True, size=1.15, is_centred=True)
        self._sentence = PlainLabel(is_centred=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(self.fontMetrics().averageCharWidth() * 40)
        self._button = QPushButton()
        self._do: Callable[[], object] = lambda: None
        self._button.clicked.connect(lambda: self._do())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 3 * GAP)
        layout.setSpacing(GAP)
        layout.addStretch(2)
        for label in (self._picture, self._title, self._sentence):
            layout.addWidget(label)
        for control, stretch in ((self._bar, 1), (self._button, 0)):
            row = QHBoxLayout()
            row.addStretch()
            row.addWidget(control, stretch)
            row.addStretch()
            layout.addLayout(row)
            control.hide()
        layout.addStretch(3)

    def show_words(
        self,
        icon_name: str,
        title: str,
        sentence: str = "",
        *,
        color: Tone = Tone.QUIET,
        progress: tuple[int, int] | None = None,
        button: str = "",
        clicked: Callable[[], object] = lambda: None,
    ) -> None:
        """Say it. `progress` is done and of how many; (0, 0) is under way without a measure."""
        if (icon_name, color) != (self._icon_name, self._tone) or self._picture.pixmap().isNull():
            self._icon_name, self._tone = icon_name, color
            self._draw()
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._bar.setVisible(progress is not None)
        if progress is not None:
            self._bar.setRange(0, progress[1])
            self._bar.setValue(progress[0])
            self._bar.setAccessibleName(title)
        self._button.setVisible(bool(button))
        self._button.setText(button)
        self._button.setEnabled(True)
        self._do = clicked

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._icon_name:
            self._draw()

    def _draw(self) -> None:
        size = self.fontMetrics().height() * 5 // 2
        self._picture.setPixmap(icon(self._icon_name, tone(self._tone)).pixmap(QSize(size, size)))


class Notice(QWidget):
    """A line at the edge of the page: what goes on, a bar, a button; it goes away by itself when told so."""

    dismissed = Signal()

    def __init__(self, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._button = QPushButton(button)
        self._button.clicked.connect(self.dismissed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        layout.setSpacing(GAP)
        layout.addWidget(self._label, 2)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._button)
        self.hide()

    def show_progress(self, words: str, done: int, of: int) -> None:
        """Say how far it is."""
        self._label.setText(words)
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._bar.setAccessibleName(words)
        self._bar.show()
        self._button.show()
        self.show()

    def show_end(self, words: str) -> None:
        """Say how it ended."""
        self._label.setText(words)
        self._bar.hide()
        self._button.hide()
        self.show()
