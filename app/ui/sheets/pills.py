"""Flat tabs and buttons that are filled when they are chosen, so that they are not taken for the panel's own tabs."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QTabBar, QWidget

_Role = QPalette.ColorRole


class PillTabs(QTabBar):
    """Tabs in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the text."""
        return _size(self, self.tabText(index))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """The same: no text is cut off."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each of them."""
        painter = QPainter(self)
        pointer = self.mapFromGlobal(self.cursor().pos()) if self.underMouse() else None
        for index in range(self.count()):
            place, is_current = self.tabRect(index), index == self.currentIndex()
            is_hovered = pointer is not None and place.contains(pointer)
            has_focus = is_current and self.hasFocus()
            _draw(self, painter, place, self.tabText(index), is_current, has_focus, is_hovered)


class PillButton(QPushButton):
    """A button that stays down."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Room for the text."""
        return _size(self, self.text())

    def minimumSizeHint(self) -> QSize:
        """The same: no text is cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        _draw(self, QPainter(self), self.rect(), self.text(), self.isChecked(), self.hasFocus(), self.underMouse())


def _size(widget: QWidget, text: str) -> QSize:
    metrics = widget.fontMetrics()
    size = metrics.size(Qt.TextFlag.TextShowMnemonic, text)
    return QSize(size.width() + metrics.height() * 3 // 2, metrics.height() * 5 // 3)


def _draw(
    widget: QWidget, painter: QPainter, place: QRect, text: str, is_chosen: bool, has_focus: bool, is_hovered: bool
) -> None:
    palette, is_enabled = widget.palette(), widget.isEnabled()
    shape = place.adjusted(1, 1, -1, -1)
    radius = shape.height() / 4
    ink = _Role.WindowText
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if is_chosen:
        painter.setBrush(palette.brush(_Role.Highlight))
        painter.drawRoundedRect(shape, radius, radius)
        ink = _Role.HighlightedText
    if has_focus or (is_hovered and is_enabled):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color(_Role.WindowText if has_focus else _Role.Mid), 2 if has_focus else 1))
        painter.drawRoundedRect(shape, radius, radius)
    flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextShowMnemonic.value
    hides_mnemonic = not widget.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut, None, widget)
    if hides_mnemonic:
        flags |= Qt.TextFlag.TextHideMnemonic.value
    widget.style().drawItemText(painter, place, flags, palette, is_enabled, text, ink)
