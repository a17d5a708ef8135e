"""Light and dark: the application's palette, and the few colours of our own that mean something."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

_SCHEMES = {"auto": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Tone(Enum):
    """What a colour says; values are the colours on light and on dark, each with a contrast of at least 4.5 to 1."""

    GOOD = ("#1b6e3c", "#6fce93")
    BAD = ("#b3261e", "#ff9c94")
    WARN = ("#8a5300", "#f3bd63")
    BUSY = ("#0b5c99", "#7cc0f5")
    QUIET = ("#5f6368", "#a9adb3")
    ACCENT = ("#0f766e", "#4fc3b5")


def use_appearance(appearance: str) -> None:
    """Show all windows light, dark or as the system does (`light`, `dark`, `auto`)."""
    QApplication.styleHints().setColorScheme(_SCHEMES[appearance])


def is_dark() -> bool:
    """Whether text is lighter than what is behind it."""
    palette = QApplication.palette()
    text, back = (palette.color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window))
    return text.lightness() > back.lightness()


def tone(which: Tone) -> QColor:
    """The colour on the background of now."""
    return QColor(which.value[is_dark()])
