"""Widths, order and visibility of the table's columns: they fill the window, and are as a person left them."""

import json
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QSettings, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QMenu, QStyleOptionHeader, QTableView, QWidget

from app.ui.formats import short_money
from app.ui.jobs import texts
from app.ui.jobs.columns import HEADINGS, Column
from app.ui.words import say

_KEY, _SORT_KEY = "jobs/columns", "jobs/sort"


@dataclass(frozen=True)
class _Width:
    """In heights of a line: what a column wants, the least it can do with, its share of the room that is left."""

    usual: float
    least: float
    share: float = 0.0


_WIDTHS = {
    Column.LESSON: _Width(24, 15, 0.6),
    Column.STATUS: _Width(18, 16, 0.4),
    Column.PROGRESS: _Width(5.5, 4),
    Column.TIME: _Width(8, 6),
    Column.QUESTIONS: _Width(6.5, 5.5),
    Column.COST: _Width(4.5, 4.5),
}
_ORDER = tuple(Column)
_FIRST_TO_GO = (Column.COST, Column.QUESTIONS, Column.TIME, Column.PROGRESS)
_HEADING_MARGIN = 1.8  # heights of a line
_LITTLE, _MUCH = 0.001, 99.99  # dollars of a lesson, of a year of them
_EN = "\u2002"  # a space as wide as half a line is high


class Headings(QHeaderView):
    """The headings, as far from the columns' edges as what stands beneath them."""

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logical_index: int) -> None:
        """With a space on either side."""
        super().initStyleOptionForIndex(option, logical_index)
        option.text = f"{_EN}{option.text}{_EN}"


class ColumnLayout(QObject):
    """The header's manager. A width that a person chose is kept; the others give and take room.

    Where there is too little of it, columns that nobody asked for are left out for as long.
    """

    sorted = Signal(int, object)  # column, Qt.SortOrder

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._header = header = table.horizontalHeader()
        self._chosen: dict[Column, float] = {}
        self._hidden: set[Column] = set()
        self._pinned: set[Column] = set()
        self._is_fitting = False
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(Column.LESSON, Qt.SortOrder.AscendingOrder)
        header.setStretchLastSection(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_menu)
        header.sectionResized.connect(self._on_resized)
        header.sortIndicatorChanged.connect(lambda column, order: self.sorted.emit(column, order))
        header.setAccessibleName(say(texts.COLUMNS).replace("&", ""))

    def fit(self) -> None:
        """Fill the table's width: give what is left to the texts, take what is missing from what can shrink."""
        em, room = self._table.fontMetrics().height(), float(self._table.viewport().width())
        columns = self._that_fit(room / em)
        widths = {
            column: self._chosen.get(column, self._at_least(column, _WIDTHS[column].usual)) * em for column in columns
        }
        room -= sum(widths.values())
        if room >= 0:
            shares = {column: _WIDTHS[column].share for column in columns if column not in self._chosen}
        else:
            least = {column: self._at_least(column, _WIDTHS[column].least) * em for column in columns}
            shares = {column: max(0.0, widths[column] - least[column]) for column in columns}
            room = max(room, -sum(shares.values()))
        total = sum(shares.values())
        self._is_fitting = True
        for column in _ORDER:
            self._header.setSectionHidden(column, column not in columns)
        carried = 0.0  # parts of pixels, so that all of them together fill the width
        for column in columns:
            wanted = widths[column] + carried + (room * shares.get(column, 0.0) / total if total else 0.0)
            carried = wanted - int(wanted)
            self._header.resizeSection(column, int(wanted))
        self._is_fitting = False

    def _that_fit(self, room: float) -> list[Column]:
        """Columns to show in so many heights of a line."""
        columns = [column for column in _ORDER if column not in self._hidden]
        for column in _FIRST_TO_GO:
            least = sum(
                min(self._chosen.get(each, 99.0), self._at_least(each, _WIDTHS[each].least)) for each in columns
            )
            if least > room and column in columns and column not in self._pinned:
                columns.remove(column)
        return columns

    def _at_least(self, column: Column, width: float) -> float:
        """`width`, or what the column's heading, or an amount, needs in this language and font if that is more."""
        advance = self._header.fontMetrics().horizontalAdvance(say(HEADINGS[column]))
        if column is Column.COST:
            amounts = (short_money(_LITTLE), short_money(_MUCH))
            advance = max(advance, *map(self._table.fontMetrics().horizontalAdvance, amounts))
        return max(width, advance / self._table.fontMetrics().height() + _HEADING_MARGIN)

    def menu(self, parent: QWidget) -> QMenu:
        """Which columns are shown, to be checked and unchecked; it ends with `parent`."""
        menu = QMenu(say(texts.COLUMNS), parent)
        for column in _ORDER:
            if column is Column.LESSON:  # the tree of the rows
                continue
            action = menu.addAction(say(HEADINGS[column]))
            action.setCheckable(True)
            action.setChecked(not self._header.isSectionHidden(column))
            action.toggled.connect(lambda is_shown, column=column: self.show(column, is_shown))
        menu.addSeparator()
        menu.addAction(say(texts.USUAL_COLUMNS), self.reset)
        return menu

    def show(self, column: Column, is_shown: bool) -> None:
        """Show a column, also where there is little room, or hide it."""
        for columns, has_it in ((self._hidden, not is_shown), (self._pinned, is_shown)):
            (columns.add if has_it else columns.discard)(column)
        self.fit()

    def reset(self) -> None:
        """All columns, in their first order and widths."""
        for chosen in (self._chosen, self._hidden, self._pinned):
            chosen.clear()
        for place, column in enumerate(_ORDER):
            self._header.moveSection(self._header.visualIndex(column), place)
        self.fit()

    def save(self, settings: QSettings) -> None:
        """Keep order, widths, visibility and sorting."""
        columns = [
            {
                "column": column.name,
                "width": self._chosen.get(column),
                "hidden": column in self._hidden,
                "pinned": column in self._pinned,
            }
            for column in sorted(_ORDER, key=self._header.visualIndex)
        ]
        settings.setValue(_KEY, json.dumps(columns))
        is_descending = self._header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        settings.setValue(_SORT_KEY, json.dumps([Column(self._header.sortIndicatorSection()).name, is_descending]))

    def restore(self, settings: QSettings) -> None:
        """Take up what was kept; what cannot be understood is passed over."""
        for place, kept in enumerate(_read(settings, _KEY)):
            if not isinstance(kept, dict) or kept.get("column") not in Column.__members__:
                continue
            column = Column[kept["column"]]
            self._header.moveSection(self._header.visualIndex(column), place)
            if kept.get("hidden") and column is not Column.LESSON:
                self._hidden.add(column)
            if kept.get("pinned"):
                self._pinned.add(column)
            if isinstance(kept.get("width"), int | float):
                self._chosen[column] = float(kept["width"])
        match _read(settings, _SORT_KEY):
            case [str(name), bool(is_descending)] if name in Column.__members__:
                order = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
                self._header.setSortIndicator(Column[name], order)
        self.fit()

    def _on_menu(self, at: QPoint) -> None:
        menu = self.menu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._header.mapToGlobal(at))

    def _on_resized(self, column: int, _: int, width: int) -> None:
        if not self._is_fitting and width > 0:
            em = self._table.fontMetrics().height()
            self._chosen[Column(column)] = max(3.0, width / em)


def _read(settings: QSettings, key: str) -> list[object]:
    try:
        found = json.loads(str(settings.value(key, "[]")))
    except ValueError:
        return []
    return found if isinstance(found, list) else []
