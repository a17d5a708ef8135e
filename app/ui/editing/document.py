"""The deck that is being edited: its sections as models, with every change undoable."""

from collections.abc import Collection, Iterable
from itertools import count

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from app.core.deck import Deck, Item
from app.ui.editing.commands import Change, Insert, Move, Remove, Replace, Reset, Spot
from app.ui.editing.findings import Exhibit, Verdict
from app.ui.editing.items import Field, key_of, new_item, text_of, with_key, with_text
from app.ui.editing.section_model import Row, SectionModel


class DeckDocument(QObject):
    """One lesson's questions. `base` is the deck as it is stored; `changed` comes after every change."""

    changed = Signal()
    busy_changed = Signal()  # an item is being written anew, or is so no more
    went_to = Signal(object)  # Spot of a change that was made, undone or made again

    def __init__(self, deck: Deck, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.base = deck
        self.undo_stack = QUndoStack(self)
        self._uids = count(1)
        self.models = tuple(SectionModel(section, self._rows(section.items), self) for section in deck.sections)
        for number, model in enumerate(self.models):
            model.move_wanted.connect(lambda row, to, section=number: self.move(section, row, to))

    @property
    def has_changes(self) -> bool:
        """Whether any item differs from what is stored, or stands elsewhere."""
        sections = zip(self.models, self.base.sections, strict=True)
        return any(model.items != section.items for model, section in sections)

    def deck(self) -> Deck:
        """The deck as it stands now."""
        sections = tuple(
            section if model.items == section.items else section.with_items(model.items)
            for model, section in zip(self.models, self.base.sections, strict=True)
        )
        return self.base.model_copy(update={"sections": sections})

    def mark_saved(self, deck: Deck) -> None:
        """This is what is stored now; what was changed after `deck` was made of the document is still unsaved."""
        self.base = deck
        self.changed.emit()

    def item(self, section: int, row: int) -> Item:
        """The item at this place."""
        return self.models[section].rows[row].item

    def write(self, section: int, row: int, field: Field, text: str) -> None:
        """Other words in a field."""
        item = self.item(section, row)
        if text_of(item, field) != text:
            spot = Spot(section, row, field)
            self._do(Replace(self.models[section], spot, with_text(item, field, text), is_typing=True))

    def choose_key(self, section: int, row: int, key: int) -> None:
        """Another right answer."""
        item = self.item(section, row)
        if key_of(item) != key:
            self._do(Replace(self.models[section], Spot(section, row, Field.KEY), with_key(item, key)))

    def add(self, section: int, row: int) -> None:
        """A new, empty item before `row`."""
        model = self.models[section]
        self._do(Insert(model, Spot(section, row, Field.STEM), Row(next(self._uids), new_item(model.kind))))

    def delete(self, section: int, row: int) -> None:
        """One item less."""
        self._do(Remove(self.models[section], Spot(section, row)))

    def move(self, section: int, row: int, to: int) -> None:
        """The item to another place, so that it is number `to` there."""
        if row != to and 0 <= to < len(self.models[section].rows):
            self._do(Move(self.models[section], Spot(section, row), to))

    def set_busy(self, section: int, uid: int, is_busy: bool) -> None:
        """The item is being written anew, or is so no more."""
        self.models[section].set_busy(uid, is_busy)
        self.busy_changed.emit()

    def replace(self, section: int, uid: int, item: Item) -> bool:
        """The item as it was written anew; False when a person deleted it meanwhile."""
        row = self.models[section].row_of(uid)
        if row < 0:
            return False
        self.undo_stack.push(Replace(self.models[section], Spot(section, row), item))
        self.changed.emit()  # the person may be elsewhere by now, and stays there
        return True

    def change_to(self, deck: Deck) -> bool:
        """The items of another version of this lesson; False when its sections are others."""
        if [section.key for section in deck.sections] != [model.key for model in self.models]:
            return False
        rows = [self._kept(model, section.items) for model, section in zip(self.models, deck.sections, strict=True)]
        self.undo_stack.push(Reset(self.models, rows))
        self.changed.emit()
        return True

    def undo(self) -> None:
        """Take back the last change."""
        index = self.undo_stack.index()
        if index > 0:
            command = self._change(index - 1)
            self.undo_stack.undo()
            self._tell(command.seen_before)

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        index = self.undo_stack.index()
        if index < self.undo_stack.count():
            command = self._change(index)
            self.undo_stack.redo()
            self._tell(command.seen)

    def exhibits(self) -> tuple[Exhibit, ...]:
        """All items with their places."""
        return tuple(
            Exhibit(row.uid, row.item, section, number)
            for section, model in enumerate(self.models)
            for number, row in enumerate(model.rows)
        )

    def touched(self) -> Collection[int]:
        """Numbers of the items that a person changed or added since the deck was stored."""
        known = [set(section.items) for section in self.base.sections]
        return {each.uid for each in self.exhibits() if each.item not in known[each.section]}

    def note(self, verdict: Verdict) -> None:
        """What the checks found."""
        for model in self.models:
            model.note(verdict.findings)

    def _change(self, index: int) -> Change:
        command = self.undo_stack.command(index)
        assert isinstance(command, Change)
        return command

    def _do(self, change: Change) -> None:
        if not self._continues(change):
            self.undo_stack.push(change)
        self._tell(change.seen)

    def _continues(self, change: Change) -> bool:
        """Whether it became a part of the last step. Qt can do that, too, but never frees what was pushed for it."""
        stack = self.undo_stack
        last = self._change(stack.index() - 1) if 0 < stack.index() == stack.count() else None
        if not isinstance(last, Replace) or not isinstance(change, Replace) or not last.take_in(change):
            return False
        if last.isObsolete():
            stack.undo()  # which only takes it off the stack
        return True

    def _tell(self, spot: Spot | None) -> None:
        self.changed.emit()
        if spot is not None:
            self.went_to.emit(spot)

    def _rows(self, items: Iterable[Item]) -> list[Row]:
        return [Row(next(self._uids), item) for item in items]

    def _kept(self, model: SectionModel, items: Iterable[Item]) -> list[Row]:
        """Rows for `items`; an item that is there already keeps its number."""
        uids = {row.item: row.uid for row in model.rows}
        return [Row(uids.pop(item, 0) or next(self._uids), item) for item in items]
