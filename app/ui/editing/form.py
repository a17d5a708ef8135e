"""The fields of the chosen item."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.deck import Item, ItemKind
from app.ui.editing import texts
from app.ui.editing.fields import OptionField, QuietLabel, TextField
from app.ui.editing.findings import Finding, Material, Size
from app.ui.editing.items import OPTIONS, Field, key_of, text_fields, text_of
from app.ui.focus import tab_to_checked
from app.ui.words import say

_TOLD_LABELS = {
    ItemKind.TRUE_FALSE: texts.EXPLANATION,
    ItemKind.MULTIPLE_CHOICE: texts.EXPLANATION,
    ItemKind.SHORT_ANSWER: texts.MODEL_ANSWER,
    ItemKind.OPEN_ENDED: texts.SAMPLE_ANSWER,
    ItemKind.SCENARIO: texts.SAMPLE_ANSWER,
}


class ItemForm(QScrollArea):
    """Shows one item; what the person does to it comes as `written` and `key_chosen`."""

    written = Signal(object, str)  # Field, words
    key_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: Item | None = None
        self._material: Material | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title = QLabel()
        self._mark = QuietLabel(say(texts.CHANGED))
        self._mark.setWordWrap(False)
        self._busy = _busy_row()
        self._choose = QuietLabel(say(texts.CHOOSE_ONE))
        self._size = QuietLabel()
        self._help = QuietLabel(say(texts.FORMULA_HELP))
        self.fields = self._make_fields()
        self._keys = QButtonGroup(self)
        self._truth = self._truth_row()
        self._options = self._options_group()
        self._keys.idClicked.connect(self.key_chosen)
        self._lay_out()
        self.clear()

    def clear(self) -> None:
        """Show that no item is chosen."""
        self._item = None
        self._body.hide()
        self._choose.show()

    def show_item(self, item: Item, number: int, count: int, material: Material) -> None:
        """Show the item, `number` of `count`."""
        is_other_kind = self._item is None or self._item.kind is not item.kind
        self._item, self._material = item, material
        self._title.setText(say(texts.NUMBER_OF[item.kind], number=number, count=count))
        self._mark.setVisible(item.edited)
        if is_other_kind:
            self._show_kind(item.kind)
        for field in text_fields(item.kind):
            self.fields[field].show_words(text_of(item, field), material.is_right_to_left)
        if (key := key_of(item)) is not None:
            self._keys.button(self._button_id(item.kind, key)).setChecked(True)
        self._name_options(material.letters)
        has_formula = any("$" in text_of(item, field) for field in text_fields(item.kind))
        self._help.setVisible(material.has_formulas or has_formula)
        self._choose.hide()
        self._body.show()

    def tell(self, findings: Sequence[Finding]) -> None:
        """Say what was found in the item, each thing at its field."""
        for field, widget in self.fields.items():
            widget.tell([finding for finding in findings if finding.field is field])

    def measure(self, size: Size | None) -> None:
        """Say how much of its room the item takes."""
        if self._item is None or size is None:
            self._size.setText("")
            return
        text = texts.SIZE if self._item.kind in (ItemKind.TRUE_FALSE, ItemKind.MULTIPLE_CHOICE) else texts.SIZE_ANSWER
        self._size.setText(
            say(
                text,
                characters=size.characters,
                most_characters=size.most_characters,
                words=size.words,
                most_words=size.most_words,
            )
        )

    def set_busy(self, is_busy: bool) -> None:
        """The item is being written anew: it can be looked at only."""
        self._busy.setVisible(is_busy)
        self._inputs.setEnabled(not is_busy)

    def focus_field(self, field: Field | None) -> None:
        """Let the person go on in `field`, or in the first one."""
        if self._item is None:
            return
        if field is Field.KEY:
            button = self._keys.checkedButton()
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(button)
            return
        widget = self.fields[field or text_fields(self._item.kind)[0]]
        widget.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(widget)

    def has_focus_in(self, field: Field | None) -> bool:
        """Whether the person is in that field already."""
        return field in self.fields and self.fields[field].edit.hasFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Another font changes the title's."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._dress()

    def _make_fields(self) -> dict[Field, TextField]:
        fields: dict[Field, TextField] = {
            Field.SCENARIO: TextField(say(texts.STORY), 3),
            Field.STEM: TextField(say(texts.STEM), 2),
        }
        fields |= {field: OptionField() for field in OPTIONS}
        fields[Field.TOLD] = TextField(say(texts.EXPLANATION), 2)
        for field, widget in fields.items():
            widget.written.connect(lambda words, field=field: self.written.emit(field, words))
        return fields

    def _name_options(self, letters: str) -> None:
        options = [self._option(field) for field in OPTIONS]
        for option, letter in zip(options, letters, strict=True):
            option.name(letter)
        width = max(option.button.sizeHint().width() for option in options)
        for option in options:
            option.button.setMinimumWidth(width)

    def _option(self, field: Field) -> OptionField:
        widget = self.fields[field]
        assert isinstance(widget, OptionField)
        return widget

    def _truth_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(QLabel(say(texts.TRUTH)))
        truths = []
        for key, text in enumerate(texts.TRUTHS):
            button = QRadioButton(say(text))
            self._keys.addButton(button, len(OPTIONS) + key)
            line.addWidget(button)
            truths.append(button)
        tab_to_checked(*truths)
        line.addStretch(1)
        return row

    def _options_group(self) -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(QLabel(say(texts.OPTIONS)))
        for place, field in enumerate(OPTIONS):
            self._keys.addButton(self._option(field).button, place)
            column.addWidget(self.fields[field])
        return group

    def _button_id(self, kind: ItemKind, key: int) -> int:
        return key + (len(OPTIONS) if kind is ItemKind.TRUE_FALSE else 0)

    def _show_kind(self, kind: ItemKind) -> None:
        self.fields[Field.SCENARIO].setVisible(kind is ItemKind.SCENARIO)
        self._truth.setVisible(kind is ItemKind.TRUE_FALSE)
        self._options.setVisible(kind is ItemKind.MULTIPLE_CHOICE)
        self.fields[Field.STEM].rename(say(texts.STATEMENT if kind is ItemKind.TRUE_FALSE else texts.STEM))
        self.fields[Field.TOLD].rename(say(_TOLD_LABELS[kind]))

    def _lay_out(self) -> None:
        space = self.fontMetrics().height() // 2
        self._inputs = QWidget()
        inputs = QVBoxLayout(self._inputs)
        inputs.setContentsMargins(0, 0, 0, 0)
        inputs.setSpacing(space)
        for widget in (self.fields[Field.SCENARIO], self.fields[Field.STEM], self._truth, self._options):
            inputs.addWidget(widget)
        inputs.addWidget(self.fields[Field.TOLD])
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._mark)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(space)
        body.addLayout(head)
        for widget in (self._busy, self._inputs, self._size, self._help):
            body.addWidget(widget)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(space * 2, space * 2, space * 2, space * 2)
        column.addWidget(self._choose)
        column.addWidget(self._body)
        column.addStretch(1)
        self.setWidget(page)
        self._dress()
        self.set_busy(False)

    def _dress(self) -> None:
        if hasattr(self, "_title"):
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * 1.15)
            font.setBold(True)
            self._title.setFont(font)


def _busy_row() -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(QuietLabel(say(texts.REWRITE_BUSY)))
    bar = QProgressBar(textVisible=False)
    bar.setRange(0, 0)
    bar.setFixedHeight(max(4, bar.fontMetrics().height() // 4))
    column.addWidget(bar)
    return row
