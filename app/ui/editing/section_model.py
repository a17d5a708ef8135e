"""The items of one section as a list for a view."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core.deck import Item, SectionDeck
from app.ui.editing import texts
from app.ui.editing.findings import Finding
from app.ui.editing.items import key_of, readable, text_fields, text_of
from app.ui.words import say

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
FINDINGS_ROLE = ITEM_ROLE + 1
BUSY_ROLE = ITEM_ROLE + 2
_ROOT = QModelIndex()


@dataclass(frozen=True)
class Row:
    """An item; `uid` names it in the document, wherever it is moved and whatever becomes of its words."""

    uid: int
    item: Item


class SectionModel(QAbstractListModel):
    """Changes come through the document only, which can undo them; `move_wanted` (from, to) asks it for one."""

    move_wanted = Signal(int, int)

    def __init__(self, section: SectionDeck, rows: Sequence[Row], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.key = section.key
        self.kind = section.kind
        self.rows = list(rows)
        self._findings: dict[int, tuple[Finding, ...]] = {}
        self._busy: set[int] = set()

    @property
    def items(self) -> tuple[Item, ...]:
        """The items in their order."""
        return tuple(row.item for row in self.rows)

    def row_of(self, uid: int) -> int:
        """Where the item is; -1 when it is not here."""
        return next((number for number, row in enumerate(self.rows) if row.uid == uid), -1)

    def findings(self, uid: int) -> tuple[Finding, ...]:
        """What is known against the item."""
        return self._findings.get(uid, ())

    def is_busy(self, uid: int) -> bool:
        """Whether the item is being written anew."""
        return uid in self._busy

    # The document's commands call these.

    def put(self, row: int, item: Item) -> None:
        """Another item in this row."""
        self.rows[row] = Row(self.rows[row].uid, item)
        self._tell(row)

    def insert(self, row: int, new: Row) -> None:
        """One more row, before `row`."""
        self.beginInsertRows(_ROOT, row, row)
        self.rows.insert(row, new)
        self.endInsertRows()

    def take(self, row: int) -> Row:
        """One row less."""
        self.beginRemoveRows(_ROOT, row, row)
        taken = self.rows.pop(row)
        self.endRemoveRows()
        return taken

    def shift(self, row: int, to: int) -> None:
        """Move the row so that it is number `to` afterwards."""
        if row != to and self.beginMoveRows(_ROOT, row, row, _ROOT, to + (to > row)):
            self.rows.insert(to, self.rows.pop(row))
            self.endMoveRows()

    def reset(self, rows: Sequence[Row]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def note(self, findings: Mapping[int, tuple[Finding, ...]]) -> None:
        """What the checks found, of those items that were looked at."""
        for number, row in enumerate(self.rows):
            found = findings.get(row.uid, ())
            if found != self._findings.get(row.uid, ()):
                self._findings[row.uid] = found
                self._tell(number)

    def set_busy(self, uid: int, is_busy: bool) -> None:
        """The item is being written anew, or is so no more."""
        (self._busy.add if is_busy else self._busy.discard)(uid)
        row = self.row_of(uid)
        if row >= 0:
            self._tell(row)

    # Qt calls these.

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many items there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The item, what was found, and its words for a screen reader."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ITEM_ROLE:
            return row.item
        if role == FINDINGS_ROLE:
            return self.findings(row.uid)
        if role == BUSY_ROLE:
            return self.is_busy(row.uid)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{index.row() + 1}. {_spoken(row.item)}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            if self.is_busy(row.uid):
                return say(texts.BUSY)
            return "\n".join(finding.sentence for finding in self.findings(row.uid)) or None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged, and dropped between others."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are only moved."""
        return Qt.DropAction.MoveAction

    def moveRows(self, parent: Index, row: int, count: int, target: Index, before: int) -> bool:
        """A row was dropped in front of row `before`."""
        if count != 1 or parent.isValid() or target.isValid():
            return False
        self.move_wanted.emit(row, before - (before > row))
        return True

    def _tell(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)


def _spoken(item: Item) -> str:
    """The item in one line."""
    words = [readable(text_of(item, field)) for field in text_fields(item.kind)]
    key = key_of(item)
    if key is None:
        return " ".join(words)
    if len(words) > 2:  # a stem, options, an explanation
        words[1 + key] = say(texts.RIGHT_OPTION, option=words[1 + key])
        return " – ".join(words)
    return f"{words[0]} {say(texts.TRUTHS[key])}. {words[1]}"
