"""Paints the cells of the table: titles with their arrows, status with its icon, slim bars of progress, numbers."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from app.core.jobs import JobState, LessonState
from app.ui.icons import pixmap
from app.ui.jobs.cells import share_of
from app.ui.jobs.columns import Column
from app.ui.jobs.inks import Inks
from app.ui.jobs.model import JobTableModel
from app.ui.jobs.rows import JobRow, LessonRow, NoteRow, Row, UnitRow
from app.ui.theme import Tone

_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_BEGIN = int(_LINE | Qt.AlignmentFlag.AlignLeft)
_END = int(_LINE | Qt.AlignmentFlag.AlignRight)
_LOUD = (Tone.BAD, Tone.WARN)
Index = QModelIndex | QPersistentModelIndex


class JobDelegate(QStyledItemDelegate):
    """Asks the model's rows directly: one call for a cell instead of one for each of its roles."""

    def __init__(self, model: JobTableModel, widget: QWidget) -> None:
        super().__init__(widget)
        self._model = model
        self._widget = widget
        self.inks = Inks(widget)
        self.current: Row | None = None

    def refresh(self) -> None:
        """Font, palette, style or screen changed."""
        self.inks = Inks(self._widget)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        row, column, inks = self._model.row(index), Column(index.column()), self.inks
        rect: QRect = option.rect
        selected = inks.selected(option)
        if selected is not None:
            painter.fillRect(rect, selected[0])
        elif isinstance(row, JobRow):
            painter.fillRect(rect, inks.band)
        _Cell(painter, rect, row, self._model, inks, selected[1] if selected else None).paint(column)
        if row is self.current and selected is None:
            painter.setPen(QPen(inks.frame, 1))
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def arrow_rect(self, row: Row, cell: QRect, is_mirrored: bool) -> QRect:
        """Where the arrow of a job or unit is, in the cell of its title."""
        return _mirrored(_arrow(row, cell, self.inks), cell, is_mirrored)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """A tooltip where there is more to say than the cell has room for."""
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        row, column = self._model.row(index), Column(index.column())
        tip, words = self._model.cells.tip(row, column), self._model.cells.text(row, column)
        metrics = self.inks.bold_metrics if isinstance(row, JobRow) else self.inks.metrics
        before = _title_begins(row, self.inks) if column is Column.LESSON else self.inks.em + 2 * self.inks.gap
        has_room = metrics.horizontalAdvance(words) <= view.visualRect(index).width() - before - self.inks.gap
        is_told = column is Column.PROGRESS or tip != words or not has_room
        QToolTip.showText(event.globalPos(), tip if is_told else "", view.viewport(), view.visualRect(index))
        return True


class _Cell:
    """One cell being painted; `ink` is the text colour of a selected one."""

    def __init__(
        self, painter: QPainter, rect: QRect, row: Row, model: JobTableModel, inks: Inks, ink: QColor | None
    ) -> None:
        self._painter = painter
        self._rect = rect
        self._row = row
        self._model = model
        self._inks = inks
        self._ink = ink
        self._is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def paint(self, column: Column) -> None:
        """Everything but the background."""
        if column is Column.LESSON:
            self._title()
        elif isinstance(self._row, NoteRow):
            return
        elif column is Column.STATUS:
            self._status()
        elif column is Column.PROGRESS:
            self._progress()
        else:
            self._number(column)

    def _title(self) -> None:
        row, inks, face = self._row, self._inks, self._model.faces.of(self._row)
        begin = _title_begins(row, inks)
        room = self._rect.width() - begin - inks.gap
        is_bold = isinstance(row, JobRow)
        words = inks.elided(face.title, room, is_bold)
        self._painter.setFont(inks.bold if is_bold else inks.font)
        quiet = isinstance(row, NoteRow)
        self._text(words, begin, room, inks.dim if quiet else inks.text)
        if isinstance(row, JobRow | UnitRow):
            self._arrow(_mirrored(_arrow(row, self._rect, inks), self._rect, self._is_mirrored))
        if face.aside:
            taken = inks.bold_metrics.horizontalAdvance(words) + 2 * inks.gap
            self._painter.setFont(inks.font)
            if (
                inks.metrics.horizontalAdvance(face.aside) <= room - taken
            ):  # half of it says nothing; the tooltip has it
                self._text(face.aside, begin + taken, room - taken, inks.dim)

    def _status(self) -> None:
        inks, face = self._inks, self._model.faces.of(self._row)
        color = inks.tones[face.tone]
        begin = inks.gap
        if face.icon:
            size = inks.em
            top = self._rect.top() + (self._rect.height() - size) // 2
            place = _mirrored(QRect(self._rect.left() + begin, top, size, size), self._rect, self._is_mirrored)
            self._painter.drawPixmap(place.topLeft(), pixmap(face.icon, size, self._ink or color, inks.ratio))
        begin += inks.em + inks.gap
        room = self._rect.width() - begin - inks.gap
        self._painter.setFont(inks.font)
        quiet = inks.dim if face.tone is Tone.QUIET else inks.text
        self._text(inks.elided(face.status, room), begin, room, color if face.tone in _LOUD else quiet)

    def _number(self, column: Column) -> None:
        inks, face = self._inks, self._model.faces.of(self._row)
        words = self._model.cells.text(self._row, column)
        if not words:
            return
        is_short = column is Column.QUESTIONS and face.is_short
        room = self._rect.width() - 2 * inks.gap
        if column is Column.TIME and inks.metrics.horizontalAdvance(words) > room:
            words = self._model.faces.time(self._row, is_short=True)
        self._painter.setFont(inks.font)
        self._text(inks.elided(words, room), inks.gap, room, inks.tones[Tone.WARN] if is_short else inks.text, _END)

    def _text(self, words: str, begin: int, room: int, color: QColor, flags: int = _BEGIN) -> None:
        if room <= 0:
            return
        place = QRect(self._rect.left() + begin, self._rect.top(), room, self._rect.height())
        self._painter.setPen(self._ink or color)
        if self._is_mirrored:  # a text that reads from left to right does so here, too
            words = f"\N{FIRST STRONG ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}"
        self._painter.drawText(_mirrored(place, self._rect, self._is_mirrored), flags, words)

    def _arrow(self, place: QRect) -> None:
        size = self._inks.em * 0.22
        middle = QPointF(place.center()) + QPointF(0.5, 0.5)
        side = -size if self._is_mirrored else size
        if self._model.outline.is_open(self._row):
            points = [QPointF(-size, -size / 2), QPointF(0, size / 2), QPointF(size, -size / 2)]
        else:
            points = [QPointF(-side / 2, -size), QPointF(side / 2, 0), QPointF(-side / 2, size)]
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._ink or self._inks.dim, max(1.2, self._inks.em / 11))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        self._painter.drawPolyline(QPolygonF([middle + point for point in points]))
        self._painter.restore()

    def _progress(self) -> None:
        inks = self._inks
        parts = _parts(self._row)
        width, height = self._rect.width() - 2 * inks.gap, inks.bar_height
        if width < 2 * height:
            return
        top = self._rect.top() + (self._rect.height() - height) / 2
        bar = QRectF(self._rect.left() + inks.gap, top, width, height)
        painter = self._painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._faint(self._ink) if self._ink else inks.track)
        painter.drawRoundedRect(bar, height / 2, height / 2)
        end = sum(share for share, _ in parts)
        for share, which in reversed(parts):  # each from the very beginning, the next over it, so that ends are round
            length = max(width * min(1.0, end), height)
            place = QRectF(bar.right() - length if self._is_mirrored else bar.left(), top, length, height)
            painter.setBrush(self._ink or inks.tones[which])
            painter.drawRoundedRect(place, height / 2, height / 2)
            end -= share
        painter.restore()

    @staticmethod
    def _faint(color: QColor) -> QColor:
        faint = QColor(color)
        faint.setAlphaF(0.3)
        return faint


def _parts(row: Row) -> list[tuple[float, Tone]]:
    """The bar's stretches: done, failed, being worked on; shares of the whole."""
    if isinstance(row, LessonRow):
        return _lesson_parts(row)
    if isinstance(row, UnitRow):
        tally, total = row.tally, row.tally.total
    elif isinstance(row, JobRow) and row.entry.is_loaded:
        tally, total = row.entry.tally, row.entry.tally.total
    elif isinstance(row, JobRow):
        summary = row.entry.summary
        total = max(1, summary.total)
        return _filled((summary.done / total, Tone.GOOD), (summary.failed / total, Tone.BAD))
    else:
        return []
    share = share_of(row) or 0.0
    done, failed = tally.done / max(1, total), tally.failed / max(1, total)
    return _filled((done, Tone.GOOD), (failed, Tone.BAD), (share - done - failed, Tone.BUSY))


def _lesson_parts(row: LessonRow) -> list[tuple[float, Tone]]:
    lesson = row.lesson
    if lesson.state is LessonState.DONE:
        return [(1.0, Tone.GOOD)]
    if lesson.state is LessonState.FAILED:
        return [(1.0, Tone.BAD)]
    if lesson.state is LessonState.CANCELLED:
        return []
    is_waiting = row.job.state is not JobState.RUNNING
    return _filled((share_of(row) or 0.0, Tone.QUIET if is_waiting else Tone.BUSY))


def _filled(*parts: tuple[float, Tone]) -> list[tuple[float, Tone]]:
    return [part for part in parts if part[0] > 0.001]


def _arrow(row: Row, cell: QRect, inks: Inks) -> QRect:
    return QRect(cell.left() + inks.gap // 2 + row.depth * inks.indent, cell.top(), inks.indent, cell.height())


def _title_begins(row: Row, inks: Inks) -> int:
    """How far from the beginning of its cell a title stands, in pixels."""
    return inks.gap + (row.depth + 1) * inks.indent


def _mirrored(place: QRect, cell: QRect, is_mirrored: bool) -> QRect:
    """The place in a cell as it is where one reads from right to left."""
    if not is_mirrored:
        return place
    return place.translated(cell.left() + cell.right() - place.left() - place.right(), 0)
