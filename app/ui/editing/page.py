"""The questions of a lesson: sections, their items, and the fields of the chosen one."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.ui.background import Background
from app.ui.editing import texts
from app.ui.editing.commands import Spot
from app.ui.editing.document import DeckDocument
from app.ui.editing.findings import Material, Verdict
from app.ui.editing.form import ItemForm
from app.ui.editing.item_list import ItemList
from app.ui.editing.items import Field
from app.ui.editing.live_checks import LiveChecks
from app.ui.editing.section_bar import SectionBar
from app.ui.editing.section_model import Row, SectionModel
from app.ui.flow import FlowLayout
from app.ui.focus import in_reading_order
from app.ui.sections import section_name
from app.ui.sheets.controls import GAP, IconAction, tool_button
from app.ui.words import say

_SIDE_BY_SIDE = 130  # average characters; narrower than that, the fields go below the list


class QuestionsPage(QWidget):
    """Shows a document; all changes go into it. `rewrite_wanted` tells section and number of an item."""

    rewrite_wanted = Signal(int, int)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: DeckDocument | None = None
        self._material: Material | None = None
        self._section = 0
        self._rows: dict[int, int] = {}
        self.sections = SectionBar()
        self.list = ItemList()
        self.form = ItemForm()
        self._checks = LiveChecks(background, self._uid, self)
        self._make_actions()
        self._lay_out()
        self.sections.chosen.connect(self._on_section)
        self.list.row_changed.connect(self._on_row)
        self.list.edit_wanted.connect(lambda: self.form.focus_field(None))
        self.form.written.connect(self._on_written)
        self.form.key_chosen.connect(self._on_key)
        self._checks.found.connect(self._on_found)

    def show_document(self, document: DeckDocument | None, material: Material | None) -> None:
        """Show this lesson's questions; None shows nothing."""
        self._document, self._material = document, material
        self._section, self._rows = 0, {}
        self._checks.watch(document, material)
        if document is None or material is None:
            self.list.show_model(None)
            self.form.clear()
            return
        document.changed.connect(self._refresh)
        document.busy_changed.connect(self._refresh)
        document.went_to.connect(self.go_to)
        self.list.show_material(material)
        self._show_section()

    def go_to(self, spot: Spot) -> None:
        """Show what changed there, and let the person go on in its field."""
        if spot.section != self._section:
            self._section = spot.section
            self._rows[spot.section] = spot.row
            self._show_section()
        self.list.choose(spot.row)
        self._refresh()
        is_words = spot.field is not None and spot.field is not Field.KEY
        if is_words and not self.form.has_focus_in(spot.field):
            self.form.focus_field(spot.field)

    @property
    def document(self) -> DeckDocument | None:
        """The document on show."""
        return self._document

    @property
    def section(self) -> int:
        """Number of the section on show."""
        return self._section

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow light and dark, arrows the line of reading."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange) and self._document:
            for action in self._actions:
                action.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fields beside the list, or below it."""
        super().resizeEvent(event)
        is_wide = self.width() >= self.fontMetrics().averageCharWidth() * _SIDE_BY_SIDE
        direction = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if self._split.orientation() is not direction:
            self._split.setOrientation(direction)
            extent = self._split.width() if is_wide else self._split.height()
            first = extent // 2 if is_wide else extent * 2 // 5  # below each other the fields need more
            self._split.setSizes([first, extent - first])

    # What one can do

    def _make_actions(self) -> None:
        self.add = IconAction("add", say(texts.ADD), self._add, self, "Ctrl+Shift+A")
        self.rewrite = IconAction("refresh", say(texts.REWRITE), self._rewrite, self, "Ctrl+Shift+W")
        self.up = IconAction("up", say(texts.MOVE_UP), lambda: self._move(-1), self, "Alt+Up")
        self.down = IconAction("down", say(texts.MOVE_DOWN), lambda: self._move(1), self, "Alt+Down")
        self.delete = IconAction("delete", say(texts.DELETE), self._delete, self.list)
        self.delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # in a field it deletes a letter
        self.undo = IconAction("undo", say(texts.UNDO), self._undo, self, "Ctrl+Z")
        self.redo = IconAction("redo", say(texts.REDO), self._redo, self)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.redo.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._actions = (self.add, self.rewrite, self.up, self.down, self.delete, self.undo, self.redo)

    def _add(self) -> None:
        if self._document is not None:
            self._document.add(self._section, self.list.row + 1)

    def _delete(self) -> None:
        if self._document is not None and self.list.row >= 0:
            self._document.delete(self._section, self.list.row)

    def _move(self, step: int) -> None:
        if self._document is not None and self.list.row >= 0:
            self._document.move(self._section, self.list.row, self.list.row + step)

    def _rewrite(self) -> None:
        if self._uid():
            self.rewrite_wanted.emit(self._section, self._uid())

    def _undo(self) -> None:
        if self._document is not None:
            self._document.undo()

    def _redo(self) -> None:
        if self._document is not None:
            self._document.redo()

    def _on_written(self, field: Field, words: str) -> None:
        if self._document is not None and self.list.row >= 0:
            self._document.write(self._section, self.list.row, field, words)

    def _on_key(self, key: int) -> None:
        if self._document is not None and self.list.row >= 0:
            self._document.choose_key(self._section, self.list.row, key)

    # What is on show

    def _model(self) -> SectionModel | None:
        return self._document.models[self._section] if self._document is not None else None

    def _current(self) -> Row | None:
        model, row = self._model(), self.list.row
        return model.rows[row] if model is not None and 0 <= row < len(model.rows) else None

    def _uid(self) -> int:
        """Number of the item on show; 0 for none."""
        row = self._current()
        return row.uid if row is not None else 0

    def _on_section(self, section: int) -> None:
        self._section = section
        self._show_section()

    def _show_section(self) -> None:
        self.list.show_model(self._model(), self._rows.get(self._section, 0))
        self._refresh()
        self._checks.wish()

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self._rows[self._section] = row
        self._refresh()
        self._checks.wish()

    def _on_found(self, verdict: Verdict) -> None:
        self.form.measure(verdict.size)
        self._show_findings()

    def _refresh(self) -> None:
        if self._document is None or self._material is None:
            return
        self._show_names(self._document)
        model, row = self._document.models[self._section], self._current()
        if row is None and model.rows:
            self.list.choose(self._rows.get(self._section, 0))
            row = self._current()
        if row is None:
            self.form.clear()
        else:
            self.form.show_item(row.item, self.list.row + 1, len(model.rows), self._material)
            self._set_busy(model.is_busy(row.uid))
        self._show_findings()
        self._enable(self._document, model, row)

    def _set_busy(self, is_busy: bool) -> None:
        focus = QApplication.focusWidget()
        if is_busy and focus is not None and self.form.isAncestorOf(focus):
            # A field that is switched off would leave it to nothing.
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.set_busy(is_busy)

    def _show_findings(self) -> None:
        model, row = self._model(), self._current()
        self.form.tell(model.findings(row.uid) if model is not None and row is not None else ())

    def _show_names(self, document: DeckDocument) -> None:
        deck = document.deck()
        names = []
        for section in deck.sections:
            text = texts.TAB_SHORT if section.missing else texts.TAB_COMPLETE
            names.append(say(text, section=section_name(section.key), count=len(section.items), wanted=section.wanted))
        self.sections.show_sections(names, self._section)

    def _enable(self, document: DeckDocument, model: SectionModel, row: Row | None) -> None:
        number, is_free = self.list.row, row is not None and not model.is_busy(row.uid)
        self.rewrite.setEnabled(is_free)
        self.up.setEnabled(row is not None and number > 0)
        self.down.setEnabled(row is not None and number < len(model.rows) - 1)
        self.delete.setEnabled(is_free and len(model.rows) > 1)
        tip = texts.DELETE_LAST if len(model.rows) == 1 else texts.DELETE
        self.delete.setToolTip(say(tip))
        self.undo.setEnabled(document.undo_stack.canUndo())
        self.redo.setEnabled(document.undo_stack.canRedo())

    def _lay_out(self) -> None:
        tools = QWidget()
        room = QVBoxLayout(tools)
        room.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        flow = FlowLayout()
        flow.setSpacing(GAP // 2)
        room.addLayout(flow)
        pictures = QWidget()  # those without words stay together where there is room for few
        beside = QHBoxLayout(pictures)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GAP // 2)
        tips = {self.add: texts.ADD_TIP, self.rewrite: texts.REWRITE_TIP}
        for action in self._actions:
            button = tool_button(action)
            if action not in tips:
                beside.addWidget(button)
                continue
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(say(texts.WITH_KEYS, action=say(tips[action]), keys=keys))
            flow.addWidget(button)
        flow.addWidget(pictures)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(self.form)
        in_reading_order(self._split)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sections)
        layout.addWidget(tools)
        layout.addWidget(self._split, 1)
