"""Keeps the keyboard where a person expects it, and has screen readers come to things in the order of reading."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QSplitter,
    QToolButton,
    QWidget,
)

from app.ui import texts
from app.ui.words import say


class Part(NamedTuple):
    """A part of a page: what belongs to it, and what gets the keyboard when a person comes to it."""

    inside: QWidget
    first: QWidget


def go_on(parts: Sequence[Part]) -> None:
    """Take the keyboard from the part that has it to the next one that can be used."""
    usable = [part for part in parts if part.first.isVisible() and part.first.isEnabled()]
    focus = QApplication.focusWidget()
    here = next((n for n, part in enumerate(usable) if focus is not None and _holds(part.inside, focus)), -1)
    if usable:
        usable[(here + 1) % len(usable)].first.setFocus(Qt.FocusReason.ShortcutFocusReason)


def chain(*widgets: QWidget) -> None:
    """Have Tab go from each to the next."""
    for one, other in pairwise(widgets):
        QWidget.setTabOrder(one, other)


def tab_to_checked(*buttons: QRadioButton) -> None:
    """Have Tab come to the checked button of a group also while nobody was in the group, which Qt cares for later."""

    def follow() -> None:
        for button in buttons:
            policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    for button in buttons:
        button.toggled.connect(lambda is_on: follow() if is_on else None)
    if any(button.isChecked() for button in buttons):
        follow()


def in_reading_order(splitter: QSplitter) -> None:
    """Have screen readers come to a splitter's parts in the order in which they stand; Qt keeps them the other way."""
    for place in reversed(range(splitter.count())):
        widget = splitter.widget(place)
        if widget is not None:
            widget.lower()


def name_buttons(edit: QLineEdit) -> None:
    """Say what the button inside a search field does; its picture says nothing."""
    for button in edit.findChildren(QToolButton):
        button.setAccessibleName(say(texts.CLEAR_SEARCH))


def name_entry(control: QWidget, label: str) -> None:
    """Give the field inside a list that takes free text the name that stands above the list."""
    entry = control.lineEdit() if isinstance(control, QComboBox) else None
    if entry is not None:
        entry.setAccessibleName(label.replace("&", ""))


def draw_ring(area: QAbstractScrollArea) -> None:
    """Show that the area has the keyboard; to be called when it is painted."""
    if area.hasFocus():
        painter = QPainter(area.viewport())
        painter.setPen(QPen(area.palette().color(QPalette.ColorRole.Highlight), 2))
        painter.drawRect(QRectF(area.viewport().rect()).adjusted(1, 1, -1, -1))


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)
