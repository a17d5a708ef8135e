"""The one button of a page that a person is most likely to press, in the accent colour."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.ui.icons import icon


class PrimaryButton(QPushButton):
    """A default button; where Qt draws it, it is filled with the colour of selections."""

    def __init__(self, text: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self._is_colouring = False
        self.setDefault(True)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and not self._is_colouring:
            self._colour()

    def _colour(self) -> None:
        is_ours = self.style().name() == "fusion"
        palette = QApplication.palette(self)
        fill, text = palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.HighlightedText)
        if is_ours:
            self._is_colouring = True
            for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
                palette.setColor(group, QPalette.ColorRole.Button, fill)
                palette.setColor(group, QPalette.ColorRole.ButtonText, text)
            self.setPalette(palette)
            self._is_colouring = False
        if self._icon_name:
            self.setIcon(icon(self._icon_name, text if is_ours else None))
