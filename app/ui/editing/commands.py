"""The changes that a person can make to a deck, each of which can be undone."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QUndoCommand

from app.core.deck import Item
from app.ui.editing.items import Field, text_of
from app.ui.editing.section_model import Row, SectionModel

_PAUSE = 2.0  # seconds; after a longer one a new step begins


@dataclass(frozen=True)
class Spot:
    """Where a change is to be seen: a row of a section, and the field where one was changed."""

    section: int
    row: int
    field: Field | None = None


class Change(QUndoCommand):
    """A change, and where to look once it is made, or undone; None where it is all over the place."""

    def __init__(self, seen: Spot | None, seen_before: Spot | None) -> None:
        super().__init__()
        self.seen = seen
        self.seen_before = seen_before


class Replace(Change):
    """Another item in a row. `is_typing`: what is typed in the same field soon after belongs to the same step."""

    def __init__(self, model: SectionModel, spot: Spot, after: Item, *, is_typing: bool = False) -> None:
        super().__init__(spot, spot)
        self._spot = spot
        self._model = model
        self._uid = model.rows[spot.row].uid
        self._before = model.rows[spot.row].item
        self._after = after
        self._is_typing = is_typing
        self._at = time.monotonic()

    def redo(self) -> None:
        """Put the new item there."""
        self._model.put(self._spot.row, self._after)

    def undo(self) -> None:
        """Put the former item there."""
        self._model.put(self._spot.row, self._before)

    def take_in(self, later: "Replace") -> bool:
        """Whether `later` is what was typed right after, in the same field: then it belongs to this step, and is done.

        Nothing is left of words that were typed back: the step is obsolete then.
        """
        is_one = self._is_typing and later._is_typing and (later._uid, later._spot) == (self._uid, self._spot)
        if not is_one or later._at - self._at > _PAUSE:
            return False
        self._after, self._at = later._after, later._at
        field = self._spot.field
        self.setObsolete(field is not None and text_of(self._after, field) == text_of(self._before, field))
        if self.isObsolete():
            self.undo()
        else:
            self.redo()
        return True


class Insert(Change):
    """A new item."""

    def __init__(self, model: SectionModel, spot: Spot, row: Row) -> None:
        super().__init__(spot, spot)
        self._spot = spot
        self._model = model
        self._row = row

    def redo(self) -> None:
        """Put it in."""
        self._model.insert(self._spot.row, self._row)

    def undo(self) -> None:
        """Take it out."""
        self._row = self._model.take(self._spot.row)


class Remove(Change):
    """One item less."""

    def __init__(self, model: SectionModel, spot: Spot) -> None:
        super().__init__(spot, spot)
        self._spot = spot
        self._model = model
        self._row: Row | None = None

    def redo(self) -> None:
        """Take it out."""
        self._row = self._model.take(self._spot.row)

    def undo(self) -> None:
        """Put it back."""
        if self._row is not None:
            self._model.insert(self._spot.row, self._row)


class Move(Change):
    """An item at another place."""

    def __init__(self, model: SectionModel, spot: Spot, to: int) -> None:
        super().__init__(replace(spot, row=to), spot)
        self._model = model
        self._from, self._to = spot.row, to

    def redo(self) -> None:
        """Move it there."""
        self._model.shift(self._from, self._to)

    def undo(self) -> None:
        """Move it back."""
        self._model.shift(self._to, self._from)


class Reset(Change):
    """Other items in all sections at once."""

    def __init__(self, models: Sequence[SectionModel], after: Sequence[Sequence[Row]]) -> None:
        super().__init__(None, None)
        self._models = models
        self._before = [list(model.rows) for model in models]
        self._after = [list(rows) for rows in after]

    def redo(self) -> None:
        """Show the others."""
        self._show(self._after)

    def undo(self) -> None:
        """Show the former ones."""
        self._show(self._before)

    def _show(self, sections: list[list[Row]]) -> None:
        for model, rows in zip(self._models, sections, strict=True):
            model.reset(rows)
