"""One dialog for all files that could not be used, each with the reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.ui import texts
from app.ui.dropping import Refusal
from app.ui.icons import pixmap
from app.ui.theme import Tone, tone
from app.ui.words import say, told


class RefusalsDialog(QDialog):
    """Names the files; `goes_on` says that there were others, which are being read."""

    def __init__(self, refused: Sequence[Refusal], *, goes_on: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = say(texts.REFUSED_TITLE, n=len(refused))
        self.setWindowTitle(title)
        space = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(space)
        layout.addLayout(self._head(title, goes_on=goes_on))
        layout.addWidget(_listed(refused, space))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        buttons.buttons()[0].setIcon(QIcon())  # some desktops put pictures of theirs on such buttons
        buttons.accepted.connect(self.accept)
        layout.addWidget(buttons)
        self.resize(space * 30, min(space * 26, self.sizeHint().height()))

    def _head(self, title: str, *, goes_on: bool) -> QHBoxLayout:
        size = self.fontMetrics().height() * 2
        picture = QLabel()
        picture.setPixmap(pixmap("warning", size, tone(Tone.WARN), self.devicePixelRatioF()))
        text = QLabel(title)
        font = text.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        text.setFont(font)
        words = QVBoxLayout()
        words.addWidget(text)
        if goes_on:
            words.addWidget(QLabel(say(texts.REFUSED_REST)))
        head = QHBoxLayout()
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head


def _listed(refused: Sequence[Refusal], space: int) -> QScrollArea:
    inside = QWidget()
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(space)
    for each in refused:
        layout.addWidget(_entry(each))
    layout.addStretch()
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def _entry(refusal: Refusal) -> QWidget:
    entry = QWidget()
    name = QLabel(refusal.name)
    name.setTextFormat(Qt.TextFormat.PlainText)
    name.setWordWrap(True)
    font = name.font()
    font.setBold(True)
    name.setFont(font)
    reason = QLabel(f"{told(refusal.reason.message)} {told(refusal.reason.hint)}".strip())
    reason.setTextFormat(Qt.TextFormat.PlainText)
    reason.setWordWrap(True)
    reason.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    reason.setAccessibleName(f"{refusal.name}: {reason.text()}")
    layout = QVBoxLayout(entry)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    layout.addWidget(name)
    layout.addWidget(reason)
    return entry
