"""Draws an item in the list as one reads it: number, question, answers with the right one marked, explanation."""

from collections import OrderedDict
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.core.deck import Item
from app.ui.editing import texts
from app.ui.editing.findings import Finding
from app.ui.editing.items import Field, is_blank, key_of, readable, reads_right_to_left, text_fields, text_of
from app.ui.editing.section_model import BUSY_ROLE, FINDINGS_ROLE, ITEM_ROLE
from app.ui.icons import pixmap
from app.ui.theme import Tone, tone
from app.ui.words import say

_KEPT = 2000
_MARKS = 2  # at most, at the end of a row
_TINT = 46  # of 255: the highlight behind a selected row, pale enough for every text colour


class _Look(Enum):
    PLAIN = "plain"
    QUIET = "quiet"
    RIGHT = "right"


@dataclass(frozen=True)
class _Paragraph:
    """A text of a row. `mark` stands before it (a letter), `is_option` sets it in."""

    text: str
    look: _Look = _Look.PLAIN
    mark: str = ""
    is_option: bool = False


@dataclass(frozen=True)
class _Measures:
    """Distances in pixels, all from the font."""

    pad: int
    gutter: int
    letter: int
    icon: int
    gap: int

    @classmethod
    def of(cls, metrics: QFontMetrics) -> "_Measures":
        unit = metrics.height()
        return cls(
            pad=unit * 5 // 8,
            gutter=metrics.horizontalAdvance("000") + unit // 2,
            letter=unit * 3 // 2,
            icon=unit,
            gap=max(2, unit // 6),
        )


class ItemDelegate(QStyledItemDelegate):
    """`letters` name the options; `is_right_to_left` is the direction of the deck, whatever that of the window."""

    def __init__(self, letters: str = "ABCD", is_right_to_left: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self._is_right_to_left = is_right_to_left
        self._heights: OrderedDict[tuple[Item, int, str], int] = OrderedDict()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the view, as high as its texts."""
        item: Item = index.data(ITEM_ROLE)
        view = option.widget
        width = view.viewport().width() if view is not None else option.rect.width()  # type: ignore[attr-defined]
        key = (item, width, option.font.key())
        if key not in self._heights:
            self._heights[key] = self._height(item, width, option)
            if len(self._heights) > _KEPT:
                self._heights.popitem(last=False)
        return QSize(width, self._heights[key])

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row."""
        item: Item = index.data(ITEM_ROLE)
        measures = _Measures.of(option.fontMetrics)
        painter.save()
        self._paint_back(painter, option, measures)
        marks = self._marks(item, index)
        inner = option.rect.adjusted(measures.pad, measures.pad, -measures.pad, -measures.pad)
        self._paint_number(painter, option, inner, index.row() + 1, measures)
        self._paint_marks(painter, inner, marks, measures)
        if index.data(BUSY_ROLE):
            painter.setOpacity(0.5)
        self._paint_texts(painter, option, inner, item, measures)
        painter.restore()

    def _paragraphs(self, item: Item) -> list[_Paragraph]:
        if is_blank(item):
            return [_Paragraph(say(texts.NO_WORDS), _Look.QUIET)]
        shown = {field: self._readable(text_of(item, field)) for field in text_fields(item.kind)}
        told, key = shown.pop(Field.TOLD), key_of(item)
        story = shown.pop(Field.SCENARIO, "")
        paragraphs = [_Paragraph(story)] if story else []
        paragraphs.append(_Paragraph(shown.pop(Field.STEM)))
        paragraphs += [
            _Paragraph(text, _Look.RIGHT if place == key else _Look.PLAIN, self._letters[place], is_option=True)
            for place, text in enumerate(shown.values())
        ]
        if key is not None and not shown:
            paragraphs.append(_Paragraph(say(texts.TRUTHS[key]), _Look.RIGHT, is_option=True))
        return [*paragraphs, _Paragraph(told, _Look.QUIET)] if told else paragraphs

    def _readable(self, text: str) -> str:
        return readable(text.strip(), reads_right_to_left(text, self._is_right_to_left)).replace("\n", "\u2028")

    def _height(self, item: Item, width: int, option: QStyleOptionViewItem) -> int:
        measures = _Measures.of(option.fontMetrics)
        height = 2.0 * measures.pad
        for paragraph in self._paragraphs(item):
            layout = self._laid_out(paragraph, self._text_width(paragraph, width - 2 * measures.pad, measures), option)
            height += layout.boundingRect().height() + measures.gap
        return int(height) - measures.gap + 1

    def _text_width(self, paragraph: _Paragraph, width: int, measures: _Measures) -> int:
        marks = _MARKS * (measures.icon + measures.gap)
        taken = measures.gutter + marks + (measures.letter if paragraph.is_option else 0)
        return max(width - taken, measures.icon * 4)

    def _laid_out(self, paragraph: _Paragraph, width: int, option: QStyleOptionViewItem) -> QTextLayout:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if paragraph.look is _Look.RIGHT else font.weight())
        wrap = QTextOption()
        is_right_to_left = reads_right_to_left(paragraph.text, self._is_right_to_left)
        wrap.setTextDirection(Qt.LayoutDirection.RightToLeft if is_right_to_left else Qt.LayoutDirection.LeftToRight)
        # A formula in a sheet that is read from right to left still begins where that sheet's lines begin.
        side = Qt.AlignmentFlag.AlignRight if self._is_right_to_left else Qt.AlignmentFlag.AlignLeft
        wrap.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(paragraph.text, font)
        layout.setTextOption(wrap)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _paint_back(self, painter: QPainter, option: QStyleOptionViewItem, measures: _Measures) -> None:
        palette = option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            tint = QColor(palette.color(QPalette.ColorRole.Highlight))
            bar = QRect(option.rect)
            bar.setWidth(max(3, measures.gap))
            if self._is_right_to_left:
                bar.moveRight(option.rect.right())
            painter.fillRect(bar, tint)
            tint.setAlpha(_TINT)
            painter.fillRect(option.rect, tint)
        line = QColor(palette.color(QPalette.ColorRole.Text))
        line.setAlpha(28)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), line)

    def _paint_number(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, number: int, measures: _Measures
    ) -> None:
        painter.setPen(tone(Tone.QUIET))
        painter.setFont(option.font)
        place = QRect(inner.left(), inner.top(), measures.gutter, option.fontMetrics.height())
        side = Qt.AlignmentFlag.AlignLeft
        if self._is_right_to_left:
            place.moveRight(inner.right())
            side = Qt.AlignmentFlag.AlignRight
        painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, f"{number}")

    def _marks(self, item: Item, index: QModelIndex | QPersistentModelIndex) -> list[tuple[str, Tone]]:
        if index.data(BUSY_ROLE):
            return [("writing", Tone.BUSY)]
        findings: tuple[Finding, ...] = index.data(FINDINGS_ROLE) or ()
        marks = [("edit", Tone.QUIET)] if item.edited else []
        if any(finding.breaks for finding in findings):
            return [("warning", Tone.BAD), *marks]
        return [("info", Tone.WARN), *marks] if findings else marks

    def _paint_marks(self, painter: QPainter, inner: QRect, marks: list[tuple[str, Tone]], measures: _Measures) -> None:
        """Beside each other, at the end of the first line."""
        ratio = painter.device().devicePixelRatioF()
        step = measures.icon + measures.gap
        for number, (name, color) in enumerate(reversed(marks)):
            left = inner.left() + number * step
            if not self._is_right_to_left:
                left = inner.right() + 1 - measures.icon - number * step
            painter.drawPixmap(QPointF(left, inner.top()), pixmap(name, measures.icon, tone(color), ratio))

    def _paint_texts(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, item: Item, measures: _Measures
    ) -> None:
        colors = {
            _Look.PLAIN: option.palette.color(QPalette.ColorRole.Text),
            _Look.QUIET: tone(Tone.QUIET),
            _Look.RIGHT: tone(Tone.GOOD),
        }
        top = float(inner.top())
        for paragraph in self._paragraphs(item):
            width = self._text_width(paragraph, inner.width(), measures)
            layout = self._laid_out(paragraph, width, option)
            indent = measures.gutter + (measures.letter if paragraph.is_option else 0)
            left = inner.right() + 1 - indent - width if self._is_right_to_left else inner.left() + indent
            painter.setPen(colors[paragraph.look])
            layout.draw(painter, QPointF(left, top))
            if paragraph.is_option:
                self._paint_letter(painter, option, inner, top, paragraph, measures)
            top += layout.boundingRect().height() + measures.gap

    def _paint_letter(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        inner: QRect,
        top: float,
        paragraph: _Paragraph,
        measures: _Measures,
    ) -> None:
        """The option's letter, with a check mark before it where the option is right."""
        place = QRectF(inner.left() + measures.gutter, top, measures.letter, option.fontMetrics.height())
        if self._is_right_to_left:
            place.moveRight(inner.right() + 1 - measures.gutter)
        is_right = paragraph.look is _Look.RIGHT
        if is_right:
            beside = measures.icon + measures.gap if paragraph.mark else 0
            left = place.right() - measures.icon + beside if self._is_right_to_left else place.left() - beside
            mark = pixmap("check", measures.icon, tone(Tone.GOOD), painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(left, place.top()), mark)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if is_right else font.weight())
        painter.setFont(font)
        painter.setPen(tone(Tone.GOOD if is_right else Tone.QUIET))
        side = Qt.AlignmentFlag.AlignRight if self._is_right_to_left else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, paragraph.mark)
