"""The keys of all actions, by menu, searchable."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QLineEdit, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from app.ui.dialogs import texts
from app.ui.dialogs.parts import Toned, column, em, size_in_lines
from app.ui.focus import name_buttons
from app.ui.icons import icon
from app.ui.primary import PrimaryButton
from app.ui.words import say

Group = tuple[str, Sequence[tuple[str, str]]]


class ShortcutsDialog(QDialog):
    """A group for each menu, a row for each action that has keys; `more` are titles with texts and keys."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None, more: Sequence[Group] = ()) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(texts.SHORTCUTS_TITLE))
        self.search = QLineEdit()
        self.search.setPlaceholderText(say(texts.SHORTCUTS_SEARCH))
        self.search.setAccessibleName(say(texts.SHORTCUTS_SEARCH))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        name_buttons(self.search)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([say(texts.SHORTCUTS_ACTION), say(texts.SHORTCUTS_KEYS)])
        self.tree.setAccessibleName(say(texts.SHORTCUTS_TITLE))
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.SingleSelection)
        self.nothing = Toned(say(texts.SHORTCUTS_NONE))
        self.nothing.hide()
        self.close_button = PrimaryButton(say(texts.CLOSE))
        self._fill(actions)
        for title, rows in more:
            group = self._group(plain(title))
            for text, keys in rows:
                QTreeWidgetItem(group, [plain(text), keys])
        self.tree.expandAll()
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.close_button.clicked.connect(self.accept)

    def rows(self) -> list[tuple[str, str]]:
        """Actions and keys that are shown now."""
        return [
            (row.text(0), row.text(1)) for group in self._groups() for row in _children(group) if not row.isHidden()
        ]

    def _fill(self, actions: Sequence[QAction]) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        for action in actions:
            keys = ", ".join(
                sequence.toString(QKeySequence.SequenceFormat.NativeText) for sequence in action.shortcuts()
            )
            name = plain(action.text())
            if not keys or not name:
                continue
            title = menu_of(action) or say(texts.SHORTCUTS_OTHER)
            group = groups.get(title)
            if group is None:
                group = groups[title] = self._group(title)
            QTreeWidgetItem(group, [name, keys])

    def _group(self, title: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.tree, [title])
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setFirstColumnSpanned(True)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return group

    def _lay_out(self) -> None:
        space = em(self)
        header = self.tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        ends = QHBoxLayout()
        ends.addStretch()
        ends.addWidget(self.close_button)
        layout = column(self.search, self.tree, self.nothing, parent=self)
        layout.setContentsMargins(space, space, space, space)
        layout.addLayout(ends)
        size_in_lines(self, 30, 32)

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        for group in self._groups():
            shown = 0
            for row in _children(group):
                words = f"{group.text(0)} {row.text(0)} {row.text(1)}".casefold()
                is_found = all(word in words for word in wanted)
                row.setHidden(not is_found)
                shown += is_found
            group.setHidden(not shown)
        self.nothing.setVisible(not self.rows())

    def _groups(self) -> list[QTreeWidgetItem]:
        return _children(self.tree.invisibleRootItem())


def menu_of(action: QAction) -> str:
    """The title of the menu that has the action; empty where none has."""
    menus = (each for each in action.associatedObjects() if isinstance(each, QMenu))
    return next((plain(menu.title()) for menu in menus if menu.title()), "")


def plain(text: str) -> str:
    """The text of an action or a menu without the mark of its mnemonic and its dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…").strip()


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    children = (item.child(n) for n in range(item.childCount()))
    return [child for child in children if child is not None]
