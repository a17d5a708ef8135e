"""Paper, language, writer, checking, previews, spending limit: how the worksheets are made."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.core.settings import DEFAULT_BASE_URL, Settings
from app.ui.focus import tab_to_checked
from app.ui.preparing import texts
from app.ui.preparing.panel import GAP, Hint
from app.ui.theme import Tone
from app.ui.words import say

_OTHER = "other"
_HIGHEST = 100_000.0
_LINK = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard


class PaperAndLanguage(QWidget):
    """Two choices that every sheet shows."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.papers = QComboBox()
        for key, name in texts.PAPERS.items():
            self.papers.addItem(say(name), key)
        self.languages = QComboBox()
        for key, name in texts.LANGUAGES.items():
            self.languages.addItem(say(name), key)
        self.languages.addItem(say(texts.OTHER_LANGUAGE), _OTHER)
        self.code = QLineEdit()
        self.code.setPlaceholderText(say(texts.LANGUAGE_CODE_HINT))
        self.code.setAccessibleName(say(texts.LANGUAGE_CODE))
        self.code.setToolTip(say(texts.LANGUAGE_CODE_HINT))
        self.code.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP // 2)
        grid.setHorizontalSpacing(2 * GAP)
        for column, (text, field) in enumerate(((texts.PAPER, self.papers), (texts.LANGUAGE, self.languages))):
            label = QLabel(say(text))
            label.setBuddy(field)
            label.setWordWrap(True)
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(12)
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.code, 2, 1)
        self.papers.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.languages.currentIndexChanged.connect(self._on_language)
        self.code.textChanged.connect(lambda _: self.changed.emit())

    @property
    def paper(self) -> str:
        """`letter` or `a4`."""
        return str(self.papers.currentData())

    @property
    def language(self) -> str:
        """`auto`, a code, or nothing where what is typed is none."""
        from app.generators.language import language_code

        chosen = str(self.languages.currentData())
        return language_code(self.code.text()) if chosen == _OTHER else chosen

    def show_choice(self, paper: str, language: str) -> None:
        """Choose these."""
        self.papers.setCurrentIndex(max(0, self.papers.findData(paper)))
        place = self.languages.findData(language)
        if place < 0:
            self.code.setText(language)
            place = self.languages.findData(_OTHER)
        self.languages.setCurrentIndex(place)

    def _on_language(self) -> None:
        is_other = self.languages.currentData() == _OTHER
        self.code.setVisible(is_other)
        if is_other:
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class WriterForm(QWidget):
    """With AI or without; checked answers, previews, a limit of money. Says so where a key is missing."""

    changed = Signal()
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_ready = True
        self._has_price = True
        self.ai = QRadioButton()
        self.offline = QRadioButton(say(texts.OFFLINE))
        tab_to_checked(self.ai, self.offline)
        self.ai.setChecked(True)
        self.hint = Hint()
        self.hint.setTextFormat(Qt.TextFormat.RichText)
        self.hint.linkActivated.connect(lambda _: self.settings_wanted.emit())
        self.verify = QCheckBox(say(texts.VERIFY))
        self.verify.setChecked(True)
        self.preview = QCheckBox(say(texts.PREVIEW))
        self.preview.setChecked(True)
        self.limit = _limit_field()
        self.limit_hint = Hint()
        label = QLabel(say(texts.LIMIT))
        label.setBuddy(self.limit)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(label)
        row.addWidget(self.limit)
        row.addWidget(self.limit_hint, 1)
        self._limit_row = QWidget()
        self._limit_row.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for widget in (self.ai, self.offline, self.hint, self.verify, self.preview, self._limit_row):
            column.addWidget(widget)
        for button in (self.ai, self.offline, self.verify, self.preview):
            button.toggled.connect(self._on_toggled)
        self.limit.valueChanged.connect(lambda _: self.changed.emit())

    @property
    def writer(self) -> str:
        """`openai` or `offline`."""
        return "offline" if self.offline.isChecked() else "openai"

    @property
    def is_ready(self) -> bool:
        """Whether the chosen writer can write: AI may need a key that is not there."""
        return self._is_ready or self.writer == "offline"

    @property
    def max_cost_usd(self) -> float | None:
        """The limit; None for none, and where it could not be kept."""
        return (self.limit.value() or None) if self.limit.isEnabled() and self.writer == "openai" else None

    def show_service(self, settings: Settings, *, is_ready: bool, has_price: bool) -> None:
        """Say which model writes, and whether it can and what is known of its price."""
        pattern = texts.OPENAI if settings.base_url == DEFAULT_BASE_URL else texts.OWN_SERVICE
        self.ai.setText(say(pattern, model=settings.model))
        self._is_ready, self._has_price = is_ready, has_price
        self._show()

    def choose(self, writer: str) -> None:
        """Choose who writes."""
        (self.offline if writer == "offline" else self.ai).setChecked(True)

    def recolor(self) -> None:
        """Take the colours of now."""
        self.limit_hint.recolor()
        self._show()

    def _on_toggled(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        is_ai = self.writer == "openai"
        has_link = is_ai and not self._is_ready
        self.hint.setTextInteractionFlags(_LINK if has_link else Qt.TextInteractionFlag.NoTextInteraction)
        if not is_ai:
            self.hint.say(say(texts.OFFLINE_HINT), Tone.QUIET)
        elif has_link:
            link = f'<a href="settings">{say(texts.OPEN_SETTINGS)}</a>'
            self.hint.say(f"{say(texts.NO_KEY_HINT)} {link}", Tone.WARN)
        else:
            self.hint.say("")
        self._limit_row.setVisible(is_ai)
        self.limit.setEnabled(self._has_price)
        self.limit_hint.say(say(texts.LIMIT_EACH if self._has_price else texts.LIMIT_UNKNOWN))


def _limit_field() -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(0.0, _HIGHEST)
    field.setDecimals(2)
    field.setPrefix("$ ")
    field.setSpecialValueText(say(texts.NO_LIMIT))
    field.setSingleStep(0.5)
    field.setLocale(QLocale())
    return field
