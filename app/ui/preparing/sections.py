"""Which sections of a product are made, with how many questions; each product remembers its own choice."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSpinBox, QWidget

from app.ui.preparing import texts
from app.ui.preparing.panel import GAP
from app.ui.sections import section_name
from app.ui.words import say

if TYPE_CHECKING:
    from app.generators.products import Product

_LEAST, _MOST = 1, 100


class SectionsForm(QWidget):
    """A check box and a number for each section of the product that is shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._product: Product | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self.numbers: dict[str, QSpinBox] = {}
        self._kept: dict[str, dict[str, int]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._grid.setHorizontalSpacing(3 * GAP)
        self._grid.setColumnStretch(2, 1)

    @property
    def counts(self) -> dict[str, int]:
        """Questions of each section that is to be made, in the product's order."""
        return {key: self.numbers[key].value() for key, box in self.boxes.items() if box.isChecked()}

    @property
    def inputs(self) -> list[QWidget]:
        """The fields in the order of reading."""
        return [widget for pair in zip(self.boxes.values(), self.numbers.values(), strict=True) for widget in pair]

    def remember(self, product: str, counts: Mapping[str, int]) -> None:
        """What is to be shown when this product comes: these sections only."""
        self._kept[product] = dict(counts)

    def show_product(self, product: "Product") -> None:
        """Ask for the sections of this product."""
        if self._product is not None:
            self._kept[self._product.key] = self.counts
        self._product = product
        self._empty()
        kept = self._kept.get(product.key, {})
        for row, section in enumerate(product.sections):
            self._add(row, section.key, kept.get(section.key, section.count), not kept or section.key in kept)
        self.changed.emit()

    def _add(self, row: int, key: str, count: int, is_wanted: bool) -> None:
        name = section_name(key)
        box = QCheckBox(name)
        box.setChecked(is_wanted)
        number = QSpinBox()
        number.setRange(_LEAST, _MOST)
        number.setValue(count)
        number.setEnabled(is_wanted)
        number.setAccessibleName(say(texts.COUNT_OF, section=name))
        number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        box.toggled.connect(number.setEnabled)
        box.toggled.connect(lambda _: self.changed.emit())
        number.valueChanged.connect(lambda _: self.changed.emit())
        self._grid.addWidget(box, row, 0)
        self._grid.addWidget(number, row, 1)
        self.boxes[key], self.numbers[key] = box, number

    def _empty(self) -> None:
        for widget in (*self.boxes.values(), *self.numbers.values()):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.boxes, self.numbers = {}, {}
