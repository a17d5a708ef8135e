"""The open sheet with the bars around it. Imported when the first sheet is shown, since it brings Qt's PDF along."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.sheets.catalogue import Sheet
from app.ui.sheets.documents import OpenSheet
from app.ui.sheets.find_bar import FindBar
from app.ui.sheets.page_bar import PageBar
from app.ui.sheets.page_view import PageView, Position


class SheetPages(QWidget):
    """Pages, search and page bar. `owner` is the widget in which the keys for them work."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.view = PageView(self)
        self.find_bar = FindBar(self.view)
        self.bar = PageBar(self.view, owner)
        self.view.find_wanted.connect(self.find_bar.begin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.bar)

    def show_sheet(self, sheet: Sheet, opened: OpenSheet, position: Position) -> None:
        """Show it where somebody left it."""
        self.view.show_document(opened.document, sheet.title, position)
        self.find_bar.follow()

    def show_nothing(self) -> None:
        """Let go of the document."""
        self.view.show_nothing()
        self.find_bar.follow()
