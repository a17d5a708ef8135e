"""Fields for the words of an item: as high as their words, in the direction of these, with hints beneath."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.editing import texts
from app.ui.editing.findings import Finding
from app.ui.editing.items import readable, reads_right_to_left
from app.ui.icons import pixmap
from app.ui.sheets.controls import PlainLabel, tint
from app.ui.theme import Tone, tone
from app.ui.words import say

_MOST_LINES = 8
_FIRST_STRONG, _END = "\u2068", "\u2069"  # keep the words together whatever direction the label has
_OURS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class WordsEdit(QPlainTextEdit):
    """Words in lines that grow with them. Undo is the editor's, not the field's own.

    `written` comes with the words after each change by the person; `show_words` does not cause it.
    """

    written = Signal(str)

    def __init__(self, lines: int = 1, *, has_lines: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = lines
        self._has_lines = has_lines
        self._is_shown_right_to_left = False
        self._is_showing = False
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self.textChanged.connect(self._on_text_changed)
        self._fit()

    def show_words(self, words: str, is_right_to_left: bool) -> None:
        """Show these words; the cursor stays where it was, or goes to where they differ."""
        self._is_shown_right_to_left = is_right_to_left
        former = self.toPlainText()
        if words != former:
            self._is_showing = True
            self._exchange(former, words)
            self._is_showing = False
        self._turn(words)

    def sizeHint(self) -> QSize:
        """Its present height; as wide as there is room."""
        return QSize(super().sizeHint().width(), self.height())

    def event(self, event: QEvent) -> bool:
        """Leaves the keys of undo and redo to the editor."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_arrow = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            if any(event.matches(key) for key in _OURS) or (
                is_arrow and event.modifiers() & Qt.KeyboardModifier.AltModifier
            ):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field where there is only one line."""
        if not self._has_lines and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere, of which Qt tells nobody."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _exchange(self, former: str, words: str) -> None:
        """Put in what differs only, so that the cursor and what is in view stay."""
        start = 0
        while start < min(len(former), len(words)) and former[start] == words[start]:
            start += 1
        end = 0
        while end < min(len(former), len(words)) - start and former[-1 - end] == words[-1 - end]:
            end += 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(former[:start]))
        cursor.setPosition(_units(former[: len(former) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words[start : len(words) - end])
        self.setTextCursor(cursor)

    def _on_text_changed(self) -> None:
        words = self.toPlainText()
        if not self._has_lines and "\n" in words:  # pasted
            self._exchange(words, words.replace("\n", " "))
            return
        self._turn(words)
        if not self._is_showing:
            self.written.emit(words)

    def _turn(self, words: str) -> None:
        is_right_to_left = reads_right_to_left(words, self._is_shown_right_to_left)
        direction = Qt.LayoutDirection.RightToLeft if is_right_to_left else Qt.LayoutDirection.LeftToRight
        # A formula in a sheet that is read from right to left still begins where that sheet's lines begin.
        side = Qt.AlignmentFlag.AlignRight if self._is_shown_right_to_left else Qt.AlignmentFlag.AlignLeft
        alignment = side | Qt.AlignmentFlag.AlignAbsolute
        option = QTextOption(self.document().defaultTextOption())
        if (option.textDirection(), option.alignment()) != (direction, alignment):
            option.setTextDirection(direction)
            option.setAlignment(alignment)
            self.document().setDefaultTextOption(option)

    def _fit(self) -> None:
        document = self.document()
        block = document.begin()
        while block.isValid():  # Qt breaks only those lines that are looked at
            document.documentLayout().blockBoundingRect(block)
            block = block.next()
        lines = int(document.size().height())  # a plain text document counts its size in lines
        shown = max(self._least, min(lines, _MOST_LINES))
        frame = 2 * self.frameWidth() + 2 * int(self.document().documentMargin())
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > _MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + frame)


class QuietLabel(PlainLabel):
    """Words that matter less, in a colour that says so on light and on dark."""

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setText(words)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        is_other = self.palette().color(QPalette.ColorRole.WindowText) != tone(Tone.QUIET)
        if event.type() is QEvent.Type.PaletteChange and is_other:
            self._colour()

    def _colour(self) -> None:
        palette = QPalette()  # with this one colour of its own it still learns of changes to the others
        palette.setColor(QPalette.ColorRole.WindowText, tone(Tone.QUIET))
        self.setPalette(palette)


class Hint(QWidget):
    """What the checks say of a field: nothing, most of the time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self._words = PlainLabel()
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self._findings: tuple[Finding, ...] = ()
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text() if self._findings else ""

    def tell(self, findings: Sequence[Finding]) -> None:
        """Say these; the gravest decides on the colour."""
        self._findings = tuple(findings)
        self._words.setText("\n".join(finding.sentence for finding in findings))
        self._dress()
        self.setVisible(bool(findings))

    def changeEvent(self, event: QEvent) -> None:
        """Colours follow light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        breaks = any(finding.breaks for finding in self._findings)
        color = tone(Tone.BAD if breaks else Tone.WARN)
        size = self.fontMetrics().height()
        self._icon.setPixmap(pixmap("warning" if breaks else "info", size, color, self.devicePixelRatioF()))
        tint(self._words, color)


class TextField(QWidget):
    """A label, the words, how they look on paper where they hold a formula, hints."""

    written = Signal(str)

    def __init__(self, label: str, lines: int = 1, *, has_lines: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = WordsEdit(lines, has_lines=has_lines)
        self.edit.written.connect(self.written)
        self.hint = Hint()
        self._paper = QuietLabel()
        self._is_right_to_left = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.fontMetrics().height() // 4)
        self.label = QLabel(label)
        self.label.setBuddy(self.edit)
        self.label.setVisible(bool(label))
        for widget in (self.label, self._line(), self._paper, self.hint):
            column.addWidget(widget)
        self._paper.hide()
        self.edit.setAccessibleName(label.replace("&", ""))

    def show_words(self, words: str, is_right_to_left: bool) -> None:
        """Show these words in a deck of that direction."""
        self._is_right_to_left = is_right_to_left
        self.edit.show_words(words, is_right_to_left)
        self.show_paper()

    def rename(self, label: str) -> None:
        """Another label: the same field serves several kinds of items."""
        self.label.setText(label)
        self.edit.setAccessibleName(label.replace("&", ""))

    def show_paper(self) -> None:
        """Show how formulas look on paper."""
        words = self.edit.toPlainText()
        printed = readable(words, reads_right_to_left(words, self._is_right_to_left))
        has_formula = printed not in (words, "")
        self._paper.setText(say(texts.ON_PAPER, words=f"{_FIRST_STRONG}{printed}{_END}") if has_formula else "")
        self._paper.setVisible(has_formula)

    def tell(self, findings: Sequence[Finding]) -> None:
        """Say what was found in it."""
        self.hint.tell(findings)
        self.edit.setAccessibleDescription(self.hint.words)

    def _line(self) -> QWidget:
        return self.edit


class OptionField(TextField):
    """An option of a choice with the button that makes it the right one."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", has_lines=False, parent=parent)
        self.button.clicked.connect(lambda: self.chosen.emit())

    def name(self, letter: str) -> None:
        """Say which option it is."""
        self.button.setText(letter)
        self.button.setAccessibleName(say(texts.IS_RIGHT, letter=letter))
        self.button.setToolTip(say(texts.IS_RIGHT, letter=letter))
        self.edit.setAccessibleName(say(texts.OPTION, letter=letter))

    def _line(self) -> QWidget:
        self.button = QRadioButton()
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.edit, 1)
        return line


def _units(text: str) -> int:
    """How many positions `text` takes in a Qt document: characters beyond the first plane take two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
