"""The list of a section's items."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.editing import texts
from app.ui.editing.findings import Material
from app.ui.editing.item_delegate import ItemDelegate
from app.ui.editing.section_model import Index, SectionModel
from app.ui.theme import Tone, tone
from app.ui.words import say


class ItemList(QListView):
    """Shows a model's items whole, each as high as its words; a person can drag them to other places."""

    row_changed = Signal(int)  # the row that is chosen now; -1 for none
    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(say(texts.LIST))
        self.setAccessibleDescription(say(texts.LIST_HELP))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.verticalScrollBar().setSingleStep(self.fontMetrics().height() * 2)
        self.activated.connect(lambda _: self.edit_wanted.emit())

    def show_material(self, material: Material) -> None:
        """Draw the items of this lesson from now on."""
        former = self.itemDelegate()
        self.setItemDelegate(ItemDelegate(material.letters, material.is_right_to_left, self))
        if isinstance(former, ItemDelegate):
            former.deleteLater()

    def show_model(self, model: SectionModel | None, row: int = -1) -> None:
        """Show this section, at this row."""
        former = self.selectionModel()
        if model is not self.model():
            self.setModel(model)
            if former is not None:
                former.deleteLater()
        if model is not None:
            self.choose(row)

    @property
    def row(self) -> int:
        """The row that is chosen; -1 for none."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Choose a row, the nearest that there is."""
        model = self.model()
        if model is None or not model.rowCount():
            return
        index = model.index(max(0, min(row, model.rowCount() - 1)), 0)
        if index != self.currentIndex():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the fields, on every system."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.row >= 0:
            self.edit_wanted.emit()
            return
        super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag a small picture: one of the whole row would hide where it is going to."""
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([self.currentIndex()]))
        drag.setPixmap(self._chip(str(self.currentIndex().data())))
        drag.setHotSpot(QPoint(-self.fontMetrics().height(), 0))
        drag.exec(Qt.DropAction.MoveAction)  # the drop itself moves the row

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or a word in their place."""
        super().paintEvent(event)
        if self.model() is not None and not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(tone(Tone.QUIET))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), flags, say(texts.EMPTY_SECTION))

    def changeEvent(self, event: QEvent) -> None:
        """Another font changes all heights."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()

    def _chip(self, words: str) -> QPixmap:
        metrics = self.fontMetrics()
        unit = metrics.height()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, unit * 16)
        size = QSize(metrics.horizontalAdvance(shown) + unit, unit * 2)
        ratio = self.devicePixelRatioF()
        chip = QPixmap(size * ratio)
        chip.setDevicePixelRatio(ratio)
        chip.fill(Qt.GlobalColor.transparent)
        painter = QPainter(chip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().brush(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(QRectF(QPoint(), QSizeF(size)), unit / 2, unit / 2)
        painter.setPen(self.palette().color(QPalette.ColorRole.HighlightedText))
        painter.drawText(QRectF(QPoint(), QSizeF(size)), Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()
        return chip

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell whoever shows the item."""
        super().currentChanged(current, previous)
        self.row_changed.emit(current.row())
