"""Looks through a window as it is shown: texts that are cut off, and mnemonics that are given out twice."""

import re
from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

_SLACK = 1  # pixels that rounding of fonts may take


def assert_legible(qtbot: QtBot, widget: QWidget) -> None:
    """Nothing is cut off or taken twice, once layouts that just changed are through."""

    def is_legible() -> None:
        found = [*cut_off(widget), *clashing(widget)]
        assert not found, "\n".join(found)

    qtbot.waitUntil(is_legible)


def cut_off(window: QWidget) -> list[str]:
    """What cannot be read whole, a line each: `QPushButton “Speichern”: 80 of 95 px`."""
    found = []
    for widget in _shown(window):
        if "…" in _text(widget) and widget.toolTip():
            continue  # shortened on purpose, and whole in its tip
        for text, has, needs in _extents(widget):
            if text.strip() and needs > has + _SLACK:
                found.append(f"{type(widget).__name__} “{text}”: {has} of {needs} px")
    return found


def clashing(window: QWidget) -> list[str]:
    """Mnemonics that stand on two things of one menu, or on two things that can be seen at once in one window."""
    found = _twice(_mnemonics(window), type(window).__name__)
    for menu in window.findChildren(QMenu):
        texts = [action.text() for action in menu.actions()]
        found += _twice(texts, f"menu “{menu.title()}”")
    return found


def _mnemonics(window: QWidget) -> Iterator[str]:
    for widget in _shown(window):
        if isinstance(widget, QMenuBar):
            yield from (action.text() for action in widget.actions() if action.isVisible())
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(index) for index in range(widget.count()))
        elif isinstance(widget, QLabel):
            yield from [widget.text()] if widget.buddy() and widget.buddy().isEnabled() else []
        elif isinstance(widget, QAbstractButton | QGroupBox) and widget.isEnabled():
            yield _text(widget)


def _twice(texts: Iterator[str] | list[str], where: str) -> list[str]:
    by_key: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        key = QKeySequence.mnemonic(text).toString()
        if key:
            by_key[key].append(text)
    return [f"{where}: {key} for {' and '.join(taken)}" for key, taken in by_key.items() if len(taken) > 1]


def _shown(window: QWidget) -> Iterator[QWidget]:
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible() and widget.window() is window.window() and widget.width() > 0:
            yield widget


def _text(widget: QWidget) -> str:
    if isinstance(widget, QGroupBox):
        return widget.title()
    return widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""


def _extents(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """Text, what it has and what it needs: widths, or heights for text that wraps."""
    if isinstance(widget, QLabel):
        yield from _of_label(widget)
    elif isinstance(widget, QTabBar):
        yield from _of_tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _of_header(widget)
    elif isinstance(widget, QToolButton) and not _has_text(widget):
        return
    elif isinstance(widget, QAbstractButton | QGroupBox):
        yield _text(widget), widget.width(), min(widget.minimumSizeHint().width(), widget.sizeHint().width())
    elif isinstance(widget, QComboBox):
        entry = widget.lineEdit()
        inner = entry.contentsRect().width() - 4 if entry else widget.width() - _frame_of(widget)
        yield widget.currentText(), inner, _advance(widget, widget.currentText())
    elif isinstance(widget, QLineEdit) and not widget.text():
        yield widget.placeholderText(), widget.contentsRect().width() - 4, _advance(widget, widget.placeholderText())


def _has_text(button: QToolButton) -> bool:
    return button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly or button.icon().isNull()


def _of_label(label: QLabel) -> Iterator[tuple[str, int, int]]:
    if not label.pixmap().isNull() or not label.text():
        return
    inside = label.contentsRect().width() - 2 * max(label.margin(), 0)
    if label.wordWrap():
        yield label.text(), label.height(), min(label.heightForWidth(label.width()), label.sizeHint().height() * 50)
        for word in _plain(label).split():
            yield word, inside, _advance(label, word)
    else:
        yield label.text(), inside, max(_advance(label, line) for line in _plain(label).splitlines() or [""])


def _plain(label: QLabel) -> str:
    is_rich = label.textFormat() is Qt.TextFormat.RichText or re.search(r"<\w[^>]*>", label.text())
    if label.textFormat() is Qt.TextFormat.PlainText or not is_rich:
        return label.text().replace("&&", "\0").replace("&", "").replace("\0", "&") if label.buddy() else label.text()
    document = QTextDocument()
    document.setHtml(label.text())
    return document.toPlainText()


def _of_tabs(bar: QTabBar) -> Iterator[tuple[str, int, int]]:
    for index in range(bar.count()):
        icon = bar.iconSize().width() if not bar.tabIcon(index).isNull() else 0
        text = bar.tabText(index).replace("&", "")
        yield text, bar.tabRect(index).width(), _advance(bar, text) + icon
    last = bar.tabRect(bar.count() - 1)
    if not bar.usesScrollButtons():
        return
    yield "all tabs", bar.width(), last.right() + 1 if bar.layoutDirection() is Qt.LayoutDirection.LeftToRight else 0


def _of_header(header: QHeaderView) -> Iterator[tuple[str, int, int]]:
    for index in range(header.count()):
        text = str(header.model().headerData(index, header.orientation()) or "")
        if header.orientation() is Qt.Orientation.Horizontal and not header.isSectionHidden(index):
            yield text, header.sectionSize(index), _advance(header, text)


def _frame_of(box: QComboBox) -> int:
    """What a box that cannot be written into needs beside its text."""
    widest = max((_advance(box, box.itemText(index)) for index in range(box.count())), default=0)
    return box.sizeHint().width() - widest


def _advance(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)
