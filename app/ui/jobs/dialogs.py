"""Questions before something is lost: cancelling and deleting whole jobs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.focus import chain, tab_to_checked
from app.ui.icons import pixmap
from app.ui.jobs import texts
from app.ui.jobs.rows import JobRow
from app.ui.jobs.selection import can_cancel_job
from app.ui.theme import Tone, tone
from app.ui.words import say


class _Question(QDialog):
    """A title, a sentence, choices below it, and two buttons of which the harmless one is the default."""

    def __init__(self, icon_name: str, title: str, words: str, yes: str, no: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        em = self.fontMetrics().height()
        picture = QLabel()
        picture.setPixmap(pixmap(icon_name, 2 * em, tone(Tone.WARN), self.devicePixelRatioF()))
        heading = QLabel(title)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        heading.setFont(font)
        sentence = QLabel(words)
        sentence.setWordWrap(True)
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        sentence.setMinimumWidth(26 * em)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        for label in (heading, sentence):
            self.body.addWidget(label)
        self.yes, self.no = QPushButton(yes), QPushButton(no)
        buttons = QDialogButtonBox()
        buttons.addButton(self.yes, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.no, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.no.setDefault(True)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(self.body, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(24)
        layout.addLayout(top)
        layout.addWidget(buttons)
        self.no.setFocus()


class CancelDialog(_Question):
    """Asks whether whole jobs are to be cancelled, and says what that means."""

    def __init__(self, jobs: Sequence[JobRow], parent: QWidget) -> None:
        lessons = sum(row.entry.tally.unfinished for row in jobs)
        titles = "”, “".join(row.entry.summary.title for row in jobs)
        super().__init__(
            "warning",
            say(texts.CANCEL_TITLE, n=len(jobs)),
            say(texts.CANCEL_MEANS, n=lessons, title=titles),
            say(texts.CANCEL_YES),
            say(texts.CANCEL_NO),
            parent,
        )


class DeleteDialog(_Question):
    """Asks whether jobs are to be deleted, and what is to become of their worksheets."""

    def __init__(self, jobs: Sequence[JobRow], parent: QWidget) -> None:
        running = sum(can_cancel_job(row) for row in jobs)
        is_one = len(jobs) == 1
        means = (
            say(texts.DELETE_MEANS, title=jobs[0].entry.summary.title)
            if is_one
            else say(texts.DELETE_SEVERAL, n=len(jobs))
        )
        if running:
            means += " " + (say(texts.DELETE_ONE_RUNNING) if is_one else say(texts.DELETE_RUNNING, n=running))
        yes = texts.DELETE_CANCEL_YES if running else texts.DELETE_YES
        super().__init__("delete", say(texts.DELETE_TITLE, n=len(jobs)), means, say(yes), say(texts.DELETE_NO), parent)
        self.keep, self.bin = QRadioButton(say(texts.KEEP_FILES)), QRadioButton(say(texts.BIN_FILES))
        self.keep.setChecked(True)
        group = QButtonGroup(self)
        for button in (self.keep, self.bin):
            group.addButton(button)
            self.body.addWidget(button)
        tab_to_checked(self.keep, self.bin)
        chain(self.keep, self.bin, self.yes, self.no)

    @property
    def moves_files(self) -> bool:
        """Whether the worksheets go to the bin."""
        return self.bin.isChecked()
