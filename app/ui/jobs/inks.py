"""Sizes, fonts and colours of the table, taken from its palette once and not for each cell."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from app.ui.theme import Tone, tone

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup
_RIGHT = Qt.TextElideMode.ElideRight
_KNOWN_TEXTS = 8192


class Inks:
    """What the delegate paints with; to be made anew when font, palette or style change."""

    def __init__(self, widget: QWidget) -> None:
        palette = widget.palette()
        self.font = QFont(widget.font())
        self.bold = QFont(self.font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.metrics = QFontMetrics(self.font)
        self.bold_metrics = QFontMetrics(self.bold)
        self.em = self.metrics.height()
        self.row_height = round(self.em * 1.8)
        self.gap = round(self.em * 0.5)
        self.indent = round(self.em * 1.1)
        self.bar_height = max(4, round(self.em * 0.36))
        self.ratio = widget.devicePixelRatioF()
        self.text = palette.color(_Role.Text)
        self.dim = palette.color(_Role.PlaceholderText)
        self.band = palette.color(_Role.AlternateBase)
        self.frame = palette.color(_Role.Highlight)
        self.track = QColor(self.text)
        self.track.setAlphaF(0.12)
        self.tones = {each: tone(each) for each in Tone}
        self.selection = {
            group: (palette.color(group, _Role.Highlight), palette.color(group, _Role.HighlightedText))
            for group in (_Group.Active, _Group.Inactive, _Group.Disabled)
        }
        self._elided: dict[tuple[str, int, bool], str] = {}

    def elided(self, words: str, width: int, is_bold: bool = False) -> str:
        """As much of the words as fits, with an ellipsis where some is left out."""
        key = (words, width, is_bold)
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) > _KNOWN_TEXTS:
                self._elided.clear()
            metrics = self.bold_metrics if is_bold else self.metrics
            line = words.replace("\n", " ")
            found = self._elided[key] = metrics.elidedText(line, _RIGHT, max(0, width))
        return found

    def selected(self, option: QStyleOptionViewItem) -> tuple[QColor, QColor] | None:
        """Background and text of a cell that is selected; None for others."""
        state = option.state
        if not state & QStyle.StateFlag.State_Selected:
            return None
        if not state & QStyle.StateFlag.State_Enabled:
            return self.selection[_Group.Disabled]
        return self.selection[_Group.Active if state & QStyle.StateFlag.State_Active else _Group.Inactive]
