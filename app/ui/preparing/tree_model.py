"""Workbooks, curricula, units and lessons with check marks, for Qt's views."""

from collections.abc import Collection, Iterable, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QIcon

from app.core.curriculum import Lesson
from app.ui.formats import count
from app.ui.icons import icon
from app.ui.preparing import texts
from app.ui.preparing.nodes import Level, Node
from app.ui.theme import Tone, tone
from app.ui.words import say

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_ICONS = {Level.BOOK: "sheet", Level.CURRICULUM: "school", Level.UNIT: "unit"}
TITLE, ASIDE = 0, 1
# Made once, since views ask for them tens of thousands of times.
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_CHECKABLE = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable
_LESSON = _CHECKABLE | Qt.ItemFlag.ItemNeverHasChildren


class LessonModel(QAbstractItemModel):
    """The tree. Every node may be checked; one above lessons is half checked when some of them are."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top = Node(Level.TOP, "")
        self._nodes: dict[int, Node] = {}
        self._made = 0
        self._books: dict[int, Node] = {}
        self._words: list[str] = []
        self._icons: dict[Level, QIcon] = {}

    # What the page does

    def add_book(self, number: int, name: str) -> None:
        """A workbook that is being read."""
        book = self._books[number] = self._register(Node(Level.BOOK, name))
        self._insert(self._top, [book])

    def fill_book(self, number: int, curricula: Sequence[Node]) -> None:
        """The lessons of a workbook that was read; all of them are chosen."""
        book = self._books[number]
        for node in curricula:
            self._register_all(node)
        total = sum(node.total for node in curricula)
        self._insert(book, curricula)
        self._top.total += total
        self._top.chosen += total
        if self._words:
            self.search(" ".join(self._words))
        self._tell_changed([book])
        self.chosen_changed.emit()

    def remove_books(self, numbers: Collection[int]) -> None:
        """Forget workbooks; neighbours go together, since views work on every change of the rows."""
        books = [self._books.pop(number) for number in numbers]
        rows = sorted(book.row for book in books if book in self._top.shown)
        runs = [[row for _, row in run] for _, run in groupby(enumerate(rows), lambda pair: pair[1] - pair[0])]
        for run in reversed(runs):
            self.beginRemoveRows(QModelIndex(), run[0], run[-1])
            del self._top.shown[run[0] : run[-1] + 1]
            for row, child in enumerate(self._top.shown):
                child.row = row
            self.endRemoveRows()
        for book in books:
            if book in self._top.children:  # a search hid it
                self._top.children.remove(book)
            self._top.total -= book.total
            self._top.chosen -= book.chosen
            self._forget(book)
        self.chosen_changed.emit()

    def name_curriculum(self, number: int, place: int, title: str) -> None:
        """Show what a person named a curriculum."""
        node = self._books[number].children[place]
        node.title = title
        node.key = title.casefold()
        self._tell_changed([node])

    def choose(self, indexes: Iterable[Index], is_chosen: bool) -> None:
        """Choose all lessons at or below these places that the search shows, or none of them."""
        self._mark([self._node(index) for index in indexes], is_chosen)

    def choose_all(self, is_chosen: bool) -> None:
        """Choose every lesson that the search shows, or none of them."""
        self._mark([self._top], is_chosen)

    def invert(self) -> None:
        """Choose what was not chosen, of all that the search shows."""
        self._mark([self._top], None)

    def search(self, text: str) -> None:
        """Show only lessons with all these words in their own text, or in that of one that they stand in."""
        self._words = text.casefold().split()
        self.beginResetModel()
        self._top.search(self._words)
        self.endResetModel()

    @property
    def is_searching(self) -> bool:
        """Whether some lessons may be hidden by a search."""
        return bool(self._words)

    @property
    def total(self) -> int:
        """All lessons."""
        return self._top.total

    @property
    def chosen(self) -> int:
        """The chosen ones."""
        return self._top.chosen

    @property
    def shown(self) -> int:
        """Lessons that the search leaves."""
        return self._top.count_shown()

    def chosen_units(self) -> int:
        """Units of which any lesson is chosen."""
        curricula = (curriculum for book in self._top.children for curriculum in book.children)
        return sum(1 for curriculum in curricula for unit in curriculum.children if unit.chosen)

    def chosen_lessons(self, number: int) -> set[str]:
        """Ids of a workbook's chosen lessons."""
        chosen = (node.lesson for node in self._books[number].lessons() if node.chosen)
        return {lesson.id for lesson in chosen if lesson}

    def chosen_curricula(self, number: int) -> list[int]:
        """Places of those curricula of a workbook of which any lesson is chosen."""
        return [place for place, node in enumerate(self._books[number].children) if node.chosen]

    def book_at(self, index: Index) -> int | None:
        """The number of the workbook whose own row this is."""
        node = self._node(index)
        return next((number for number, book in self._books.items() if book is node), None)

    def book_index(self, number: int) -> QModelIndex:
        """Where a workbook is shown; nowhere when a search hides it."""
        book = self._books[number]
        return self.index_of(book) if book in self._top.shown else QModelIndex()

    def nearest(self, number: int, sheet: str, row: int) -> QModelIndex:
        """The lesson of a workbook that stands nearest to a row of a sheet; none when the sheet has no lesson shown."""
        lessons = [(node, node.lesson) for node in self._books[number].shown_lessons() if node.lesson]
        near = [(abs(lesson.row - row), place) for place, (_, lesson) in enumerate(lessons) if lesson.sheet == sheet]
        return self.index_of(lessons[min(near)[1]][0]) if near else QModelIndex()

    def index_of(self, node: Node) -> QModelIndex:
        """Where the node is shown."""
        return QModelIndex() if node is self._top else self.createIndex(node.row, TITLE, node.number)

    def lesson_at(self, index: Index) -> Lesson | None:
        """The lesson of a row."""
        return self._node(index).lesson

    def refresh(self) -> None:
        """Draw icons and colours anew: the palette is another one."""
        self._icons = {}

    # What views ask

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The place of a child."""
        shown = self._node(parent).shown
        if not 0 <= row < len(shown) or not 0 <= column <= ASIDE:
            return QModelIndex()
        return self.createIndex(row, column, shown[row].number)

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        """The place of the parent."""
        above = self._node(index).parent
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Children that are shown."""
        return len(self._node(parent).shown) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The title, and what stands beside it."""
        return ASIDE + 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        """Whether any child is shown."""
        return bool(self._node(parent).shown) and parent.column() <= 0

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything may be checked but a workbook that is being read."""
        node = self._node(index)
        if node is self._top:
            return Qt.ItemFlag.NoItemFlags
        if index.column() != TITLE or not node.total:
            return _PLAIN
        return _LESSON if node.level is Level.LESSON else _CHECKABLE

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Texts, check marks, icons, colours."""
        node = self._node(index)
        if node is self._top:
            return None
        return self._title_data(node, role) if index.column() == TITLE else self._aside_data(node, role)

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Check or uncheck."""
        if role != _Role.CheckStateRole:
            return False
        self.choose([index], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _title_data(self, node: Node, role: int) -> Any:
        if role == _Role.DisplayRole:
            return node.title or say(texts.UNNAMED)
        if role == _Role.CheckStateRole:
            return _check_state(node) if node.total else None
        if role == _Role.ToolTipRole:
            return node.note or node.title
        if role == _Role.DecorationRole:
            return self._icon(node.level)
        if role == _Role.FontRole and node.level is Level.BOOK:
            font = QFont()
            font.setBold(True)
            return font
        if role == _Role.ForegroundRole and not node.title:
            return tone(Tone.WARN)
        return None

    def _aside_data(self, node: Node, role: int) -> Any:
        if role == _Role.ForegroundRole:
            return tone(Tone.QUIET)
        if role not in (_Role.DisplayRole, _Role.ToolTipRole):
            return None
        if node.level is Level.LESSON:
            return node.aside
        if not node.total:
            return say(texts.READING)
        return say(texts.SHARE, chosen=count(node.chosen), total=count(node.total))

    def _icon(self, level: Level) -> QIcon | None:
        if level not in _ICONS:
            return None
        if level not in self._icons:
            self._icons[level] = icon(_ICONS[level], tone(Tone.ACCENT if level is Level.BOOK else Tone.QUIET))
        return self._icons[level]

    # Inside

    def _node(self, index: Index) -> Node:
        return self._nodes.get(index.internalId(), self._top) if index.isValid() else self._top

    def _register(self, node: Node) -> Node:
        self._made += 1
        node.number = self._made
        self._nodes[node.number] = node
        return node

    def _register_all(self, node: Node) -> None:
        self._register(node)
        for child in node.children:
            self._register_all(child)

    def _forget(self, node: Node) -> None:
        self._nodes.pop(node.number, None)
        for child in node.children:
            self._forget(child)

    def _insert(self, parent: Node, nodes: Sequence[Node]) -> None:
        first = len(parent.shown)
        self.beginInsertRows(self.index_of(parent), first, first + len(nodes) - 1)
        is_filtered = parent.shown is not parent.children
        parent.children.extend(nodes)
        if is_filtered:
            parent.shown.extend(nodes)
        for row, node in enumerate(nodes, first):
            node.parent, node.row = parent, row
        if parent is not self._top:
            parent.total += sum(node.total for node in nodes)
            parent.chosen += sum(node.chosen for node in nodes)
        self.endInsertRows()

    def _mark(self, nodes: Iterable[Node], is_chosen: bool | None) -> None:
        changed: list[Node] = []
        for node in nodes:
            before = len(changed)
            growth = node.mark(is_chosen, changed)
            if len(changed) > before:
                for above in _ancestors(node):
                    above.chosen += growth
                    changed.append(above)
        self._tell_marks(changed)

    def _tell_marks(self, changed: Sequence[Node]) -> None:
        """Let views draw these anew: neighbours among lessons together, everything above them by itself."""
        rows: dict[int, list[Node]] = {}
        others: dict[int, Node] = {}
        for node in changed:
            if node.level is Level.LESSON and node.parent is not None:
                rows.setdefault(node.parent.number, []).append(node)
            elif node is not self._top:
                others[node.number] = node
        for lessons in rows.values():
            self._tell_changed(lessons)
        for node in others.values():
            self._tell_changed([node])
        if changed:
            self.chosen_changed.emit()

    def _tell_changed(self, siblings: Sequence[Node]) -> None:
        """Let views draw neighbours of one parent anew."""
        if siblings:
            first, last = siblings[0], siblings[-1]
            end = self.createIndex(last.row, ASIDE, last.number)
            self.dataChanged.emit(self.index_of(first), end)


def _check_state(node: Node) -> Qt.CheckState:
    if node.chosen == 0:
        return Qt.CheckState.Unchecked
    return Qt.CheckState.Checked if node.chosen == node.total else Qt.CheckState.PartiallyChecked


def _ancestors(node: Node) -> Iterable[Node]:
    above = node.parent
    while above is not None:
        yield above
        above = above.parent
