"""Light and dark: the application's palette, and the few colours of our own that mean something."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

_SCHEMES = {"auto": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_Role = QPalette.ColorRole

# Of each role the colour on light and on dark. Text has a contrast of at least 7 to 1, dimmed text 3 to 1.
_COLOURS = {
    _Role.Window: ("#f4f6f6", "#1f2326"),
    _Role.WindowText: ("#1c2224", "#e7eaeb"),
    _Role.Base: ("#ffffff", "#16191b"),
    _Role.AlternateBase: ("#f7f9f9", "#1b1f21"),
    _Role.Text: ("#1c2224", "#e7eaeb"),
    _Role.Button: ("#fafbfb", "#2b3033"),
    _Role.ButtonText: ("#1c2224", "#e7eaeb"),
    _Role.BrightText: ("#ffffff", "#ffffff"),
    _Role.Highlight: ("#0f766e", "#12746c"),
    _Role.HighlightedText: ("#ffffff", "#ffffff"),
    _Role.Accent: ("#0f766e", "#4fc3b5"),
    _Role.Link: ("#0b5c99", "#7cc0f5"),
    _Role.LinkVisited: ("#6b3fa0", "#bfa0ec"),
    _Role.PlaceholderText: ("#6a7276", "#8d969a"),
    _Role.ToolTipBase: ("#ffffff", "#2b3033"),
    _Role.ToolTipText: ("#1c2224", "#e7eaeb"),
}
_DIMMED = ("#8a9296", "#737c80")
# Qt's style draws the outline of these 40 % darker than what it takes for their ground, which cannot be seen on dark;
# none of them shows that ground. The outlines that come of it have a contrast of at least 3 to 1.
_OUTLINED = (
    "QCheckBox",
    "QRadioButton",
    "QLineEdit",
    "QAbstractSpinBox",
    "QComboBox",
    "QPlainTextEdit",
    "QTextEdit",
)
_OUTLINE_GROUND = ("#c2d0d7", "#a0acb2")


class Tone(Enum):
    """What a colour says; values are the colours on light and on dark, each with a contrast of at least 4.5 to 1."""

    GOOD = ("#1b6e3c", "#6fce93")
    BAD = ("#b3261e", "#ff9c94")
    WARN = ("#8a5300", "#f3bd63")
    BUSY = ("#0b5c99", "#7cc0f5")
    QUIET = ("#5f6368", "#a9adb3")
    ACCENT = ("#0f766e", "#4fc3b5")


def use_appearance(appearance: str) -> None:
    """Show all windows light, dark or as the system does (`light`, `dark`, `auto`).

    Systems with a style of their own bring their colours along; Qt's style gets ours, unless the person asked the
    system for high contrast.
    """
    hints = QApplication.styleHints()
    hints.setColorScheme(_SCHEMES[appearance])
    wants_contrast = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    if QApplication.style().name() != "fusion" or wants_contrast:
        return
    scheme = hints.colorScheme() if appearance == "auto" else _SCHEMES[appearance]
    palette = _palette(dark=scheme is Qt.ColorScheme.Dark)
    QApplication.setPalette(palette)
    for name in _OUTLINED:
        QApplication.setPalette(outlined(palette), name)  # type: ignore[arg-type]  # the stubs want bytes, it a str


def outlined(palette: QPalette) -> QPalette:
    """The palette for fields and boxes whose outline is to be seen."""
    changed = QPalette(palette)
    text, ground = (palette.color(role) for role in (_Role.WindowText, _Role.Window))
    changed.setColor(_Role.Window, QColor(_OUTLINE_GROUND[text.lightness() > ground.lightness()]))
    return changed


def is_dark() -> bool:
    """Whether text is lighter than what is behind it."""
    palette = QApplication.palette()
    text, back = (palette.color(role) for role in (_Role.WindowText, _Role.Window))
    return text.lightness() > back.lightness()


def tone(which: Tone) -> QColor:
    """The colour on the background of now."""
    return QColor(which.value[is_dark()])


def _palette(*, dark: bool) -> QPalette:
    palette = QPalette(QColor(_COLOURS[_Role.Button][dark]), QColor(_COLOURS[_Role.Window][dark]))
    for role, colours in _COLOURS.items():
        palette.setColor(role, QColor(colours[dark]))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText, _Role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_DIMMED[dark]))
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, QColor(_COLOURS[_Role.Window][dark]).darker(110))
    return palette
