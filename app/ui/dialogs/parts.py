"""Widgets that the dialogs are made of: headings, prose, cards to choose from, fields with words beneath them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAction,
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.dialogs import texts
from app.ui.focus import name_entry
from app.ui.icons import icon, pixmap
from app.ui.theme import Tone, tone
from app.ui.words import say

_NOTICE_ICONS = {Tone.BAD: "failed", Tone.WARN: "warning", Tone.GOOD: "done", Tone.QUIET: "info"}
_FRAME = 3  # heights of a line: room for a window's title and edges
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def em(widget: QWidget) -> int:
    """The height of a line of text: the measure of all distances."""
    return QFontMetrics(widget.font()).height()


def size_in_lines(dialog: QWidget, width: int, height: int) -> None:
    """Make it so many lines of text wide and high, but never larger than the screen, so that its buttons are seen."""
    line, room = em(dialog), dialog.screen().availableGeometry().size()
    dialog.resize(min(line * width, room.width() - line), min(line * height, room.height() - _FRAME * line))


class Prose(QLabel):
    """Text of any length, never taken for markup; as high as its width asks for, and never wider than its place."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def minimumSizeHint(self) -> QSize:
        """A line: Qt's own is as high as the text would be in a very narrow place."""
        return QSize(em(self), em(self))


def heading(text: str, scale: float = 1.35) -> QLabel:
    """A heading in bold letters."""
    label = Prose(text)
    label.setFont(larger(label.font(), scale))
    return label


def larger(font: QFont, scale: float) -> QFont:
    """The font, bold and `scale` times as large."""
    bigger = QFont(font)
    bigger.setBold(True)
    bigger.setPointSizeF(font.pointSizeF() * scale)
    return bigger


def selectable(label: QLabel) -> QLabel:
    """The same label, to be read with the keyboard and copied from."""
    label.setTextInteractionFlags(_SELECTABLE)
    return label


def column(*widgets: QWidget, spacing: float = 0.5, parent: QWidget | None = None) -> QVBoxLayout:
    """Widgets beneath each other; `spacing` in lines of text."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    if widgets:
        layout.setSpacing(round(em(widgets[0]) * spacing))
    return layout


class _UprightArea(QScrollArea):
    """Scrolls up and down only: never narrower than what is inside can be."""

    def minimumSizeHint(self) -> QSize:
        """As wide as the inside and the scroll bar beside it."""
        least, inside = super().minimumSizeHint(), self.widget()
        if inside is not None:
            bar = self.verticalScrollBar().sizeHint().width()
            least.setWidth(max(least.width(), inside.minimumSizeHint().width() + bar))
        return least


def scrolled(inside: QWidget) -> QScrollArea:
    """`inside`, with a scroll bar where the window is too low for it."""
    area = _UprightArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area


def announce(widget: QWidget) -> None:
    """Have a screen reader say what the widget says now."""
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))


class Picture(QLabel):
    """An icon beside text, sharp on every screen, in the colours of the moment."""

    def __init__(self, name: str, which: Tone | None = None, scale: float = 1.25) -> None:
        super().__init__()
        self._name, self._tone, self._scale = name, which, scale
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._draw()

    def show_icon(self, name: str, which: Tone | None = None) -> None:
        """Another icon or colour."""
        self._name, self._tone = name, which
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw()

    def _draw(self) -> None:
        color = tone(self._tone) if self._tone else self.palette().color(QPalette.ColorRole.WindowText)
        self.setPixmap(pixmap(self._name, round(em(self) * self._scale), color, self.devicePixelRatioF()))


class Toned(Prose):
    """Text in the colour of what it says."""

    def __init__(self, text: str = "", which: Tone = Tone.QUIET) -> None:
        super().__init__(text)
        self._tone = which
        self._colour()

    def say(self, text: str, which: Tone = Tone.QUIET) -> None:
        """Another text; an empty one leaves no gap."""
        self._tone = which
        self.setText(text)
        self.setVisible(bool(text))
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.PaletteChange):
            self._colour()

    def _colour(self) -> None:
        palette, colour = self.palette(), tone(self._tone)
        if palette.color(QPalette.ColorRole.WindowText) != colour:  # or else one change would make the next
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)


class Notice(QFrame):
    """A sentence about what happened, with an icon; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = Picture("info")
        self._label = selectable(Prose())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return "" if self.isHidden() else self._label.text()

    def say(self, text: str, which: Tone = Tone.QUIET) -> None:
        """Show the text; an empty one hides the notice."""
        self._label.setText(text)
        self._picture.show_icon(_NOTICE_ICONS[which], which)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if text:
            announce(self)


class Waiting(QWidget):
    """Says what is being waited for; hidden when nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Prose()
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setMaximumHeight(max(4, em(bar) // 3))
        bar.setAccessibleName(say(texts.BUSY))
        layout = column(self._label, bar, spacing=0.25)
        self.setLayout(layout)
        self.hide()

    @property
    def text(self) -> str:
        """What is being waited for."""
        return "" if self.isHidden() else self._label.text()

    def begin(self, text: str) -> None:
        """From now on this is waited for."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.show()

    def end(self) -> None:
        """Nothing is waited for."""
        self.hide()


class Hourglass(QTimer):
    """Tells once that something takes long."""

    def __init__(self, milliseconds: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(milliseconds)


class SecretEdit(QLineEdit):
    """A line for a key or a password: hidden unless asked for, never read aloud, never completed."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoAutoUppercase)
        self._toggle = QAction(icon("preview"), say(texts.SHOW_SECRET), self)
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._on_toggled)
        self.addAction(self._toggle, QLineEdit.ActionPosition.TrailingPosition)

    def clear(self) -> None:
        """Forget what was typed, and hide what comes next."""
        super().clear()
        self._toggle.setChecked(False)

    def _on_toggled(self, is_shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._toggle.setText(say(texts.HIDE_SECRET if is_shown else texts.SHOW_SECRET))


class Field(QWidget):
    """A label, its control, and a line beneath that explains or says what is wrong."""

    def __init__(self, label: str, control: QWidget, note: str = "", beside: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.control = control
        self._note = note
        self._is_given = False
        self.label = QLabel(label)
        self.label.setBuddy(control)
        self.label.setWordWrap(True)
        name_entry(control, self.label.text())
        self._words = Toned()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(control, 1)
        for widget in beside:
            row.addWidget(widget)
        layout = column(self.label, spacing=0.2)
        layout.addLayout(row)
        layout.addWidget(self._words)
        self.setLayout(layout)
        self.explain(note)

    @property
    def problem(self) -> str:
        """What is wrong with what was entered; empty when nothing is."""
        return self._words.text() if self.property("is_wrong") else ""

    @property
    def is_given(self) -> bool:
        """Whether the environment decides this setting."""
        return self._is_given

    def explain(self, note: str) -> None:
        """Another explanation."""
        self._note = note
        self.set_problem("")

    def set_problem(self, text: str) -> None:
        """Say what is wrong; an empty text takes it back."""
        self.setProperty("is_wrong", bool(text))
        self._words.say(text or self._note, Tone.BAD if text else Tone.QUIET)
        self.control.setAccessibleDescription(text or self._note)
        if text:
            announce(self.control)

    def set_given(self, variable: str) -> None:
        """The environment decides it: say so, and let nobody edit it."""
        self._is_given = True
        self.control.setEnabled(False)
        self.explain(say(texts.GIVEN, variable=variable))


class ChoiceCard(QAbstractButton):
    """A large button with an icon, a title and a sentence."""

    chosen = Signal()

    def __init__(self, picture: str, title: str, sentence: str) -> None:
        super().__init__()
        self.setText(title)
        self.setAccessibleName(title.replace("&", ""))
        self.setAccessibleDescription(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = heading(title.replace("&", ""), 1.05)
        self._words = Toned(sentence)
        space = em(self)
        layout = self._inside = QHBoxLayout(self)
        layout.setContentsMargins(space, round(space * 0.8), space, round(space * 0.8))
        layout.setSpacing(space)
        layout.addWidget(Picture(picture, Tone.ACCENT, 1.75), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(column(name, self._words, spacing=0.15), 1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self.chosen)

    def explain(self, sentence: str) -> None:
        """Another sentence."""
        self._words.setText(sentence)
        self.setAccessibleDescription(sentence)

    def sizeHint(self) -> QSize:
        """As large as what is in it."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Room for a word a line; the height follows from the width."""
        return QSize(em(self) * 10, em(self) * 3)

    def hasHeightForWidth(self) -> bool:
        """A narrow card is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the text when it is this wide."""
        return self._inside.heightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be chosen."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet frame; a strong one with the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        back = palette.color(QPalette.ColorRole.Base)
        accent = tone(Tone.ACCENT)
        if self.isDown() or self.underMouse():
            back = _mixed(back, accent, 0.16 if self.isDown() else 0.08)
        line = (
            accent
            if self.hasFocus() or self.underMouse()
            else _mixed(back, palette.color(QPalette.ColorRole.WindowText), 0.22)
        )
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(line, width))
        painter.setBrush(back)
        inset = width / 2 + 0.5
        radius = em(self) * 0.5
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), radius, radius)


def _mixed(under: QColor, over: QColor, share: float) -> QColor:
    def mix(a: float, b: float) -> float:
        return a + (b - a) * share

    return QColor.fromRgbF(
        mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()), mix(under.blueF(), over.blueF())
    )
