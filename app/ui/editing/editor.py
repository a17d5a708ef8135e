"""A lesson's questions, to be changed before printing: loading, drafts, saving, writing one anew."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.core.deck import Deck
from app.core.errors import StudioError
from app.ui.desktop import Desktop
from app.ui.editing import texts
from app.ui.editing.commands import Spot
from app.ui.editing.document import DeckDocument
from app.ui.editing.drafts import Draft, DraftFolder, DraftKeeper
from app.ui.editing.fields import QuietLabel
from app.ui.editing.findings import Exhibit, Finding, Material
from app.ui.editing.notice import Notice
from app.ui.editing.page import QuestionsPage
from app.ui.editing.rewriter import Rewriter
from app.ui.editing.saving import Loaded, Saved, Saving, load, save
from app.ui.formats import date_time
from app.ui.jobs.store import JobChange
from app.ui.primary import PrimaryButton
from app.ui.sections import section_name
from app.ui.sheets.controls import GAP, Message
from app.ui.theme import Tone
from app.ui.words import say, told

_SAID = {Saved.RENDERING: texts.SAVED, Saved.WAITING: texts.SAVED_FOR_LATER, Saved.KEPT: texts.SAVED_ONLY}
_SLOW = 300  # ms after which it is said that the questions are being opened


class DeckEditor(QWidget):
    """Shows one lesson at a time. After `save` comes `saved`, or `refused` when nothing was saved."""

    changes_changed = Signal(bool)
    saved = Signal(str, str)  # job and task id
    refused = Signal()
    problem_wanted = Signal(object)  # StudioError

    def __init__(self, desktop: Desktop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._job_id = self._task_id = ""
        self._document: DeckDocument | None = None
        self._material: Material | None = None
        self._had_changes = self._is_saving = self._is_keyboard_wanted = False
        self._loads = 0
        self._drafts = DraftFolder(desktop.home)
        self._keeper = DraftKeeper(self._drafts, desktop.background, self)
        self._rewriter = Rewriter(desktop.bridge, self)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW)
        self.message = Message()
        self.notice = Notice()
        self.page = QuestionsPage(desktop.background)
        self.status = QuietLabel()
        self.discard_button = QPushButton(say(texts.DISCARD))
        self.save_button = PrimaryButton(say(texts.SAVE), "save")
        self._lay_out()
        self._connect()
        self.load("", "")

    @property
    def has_changes(self) -> bool:
        """Whether something is not saved."""
        return self._document is not None and self._document.has_changes

    def load(self, job_id: str, task_id: str) -> None:
        """Show this lesson's questions; without a task id none. What was unsaved is kept as its draft."""
        self._rewriter.give_up()
        self._job_id, self._task_id = job_id, task_id
        self._loads += 1
        self._is_keyboard_wanted = False
        self.notice.clear()
        self._show_document(None, None)
        if not task_id:
            self.message.show_words("edit", say(texts.NO_LESSON), say(texts.NO_LESSON_HINT))
            self._stack.setCurrentWidget(self.message)
            return
        self._stack.setCurrentWidget(self._blank)
        self._slow.start()
        number = self._loads

        def read() -> None:
            self._desktop.bridge.ask(
                lambda gateway: load(gateway, task_id, self._drafts),
                lambda loaded: self._on_loaded(number, loaded),
                lambda error: self._on_not_loaded(number, error),
                owner=self,
            )

        self._keeper.settle(read)

    def take_keyboard(self) -> None:
        """Put the keyboard on the list of questions, now or as soon as it is there."""
        is_there = self._stack.currentWidget() is self.page
        self._is_keyboard_wanted = not is_there
        if is_there:
            self.page.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Keep the questions as they stand, and have the sheets made again with them."""
        if self._document is not None and self.has_changes and not self._is_saving:
            self._save(self._document.base)

    def discard(self) -> None:
        """Go back to the questions as they were saved last; Undo brings the changes back."""
        if self._document is not None and self.has_changes:
            self._document.change_to(self._document.base)
            self.notice.clear()
            self.status.setText(say(texts.DISCARDED))

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing unsaved in memory only."""
        self._keeper.flush()
        super().hideEvent(event)

    # Loading

    def _on_loaded(self, number: int, loaded: Loaded) -> None:
        if number != self._loads:
            return
        self._slow.stop()
        if loaded.material is None:
            self.message.show_words("writing", say(texts.NO_DECK), say(texts.NO_DECK_HINT))
            self._stack.setCurrentWidget(self.message)
            return
        self._show_document(DeckDocument(loaded.material.deck, self), loaded.material)
        self._stack.setCurrentWidget(self.page)
        if self._is_keyboard_wanted:
            self.take_keyboard()
        if loaded.draft is not None:
            self._offer(loaded.draft, is_outdated=loaded.is_outdated)

    def _on_not_loaded(self, number: int, error: StudioError) -> None:
        if number == self._loads:
            self._slow.stop()
            job_id, task_id = self._job_id, self._task_id
            sentence = f"{told(error.message)} {told(error.hint)}".strip()
            self.message.show_words(
                "warning",
                told(error.title),
                sentence,
                color=Tone.WARN,
                button=say(texts.TRY_AGAIN),
                clicked=lambda: self.load(job_id, task_id),
            )
            self._stack.setCurrentWidget(self.message)

    def _show_document(self, document: DeckDocument | None, material: Material | None) -> None:
        former, self._document, self._material = self._document, document, material
        self.page.show_document(document, material)
        if former is not None:
            former.deleteLater()
        if document is not None:
            document.changed.connect(self._on_changed)
        self._footer.setVisible(document is not None)
        self.status.setText("")
        self._had_changes, had_changes = False, self._had_changes
        self._enable(False)
        if had_changes:
            self.changes_changed.emit(False)

    def _offer(self, draft: Draft, *, is_outdated: bool) -> None:
        text = texts.DRAFT_OUTDATED if is_outdated else texts.DRAFT_FOUND
        task_id = self._task_id
        offers = (
            (say(texts.DRAFT_RESTORE), lambda: self._restore(draft.deck)),
            (say(texts.DRAFT_DROP), lambda: self._keeper.drop(task_id)),
        )
        self.notice.tell(say(text, when=date_time(draft.at)), Tone.BUSY, offers)

    def _restore(self, deck: Deck) -> None:
        if self._document is not None:
            self._document.change_to(deck)

    def _on_store_changed(self, changes: tuple[JobChange, ...]) -> None:
        """Open the questions that were not there yet as soon as they are."""
        if self._stack.currentWidget() is not self.message or not self._task_id:
            return
        is_ours = any(each.job_id == self._job_id and self._task_id in each.task_ids for each in changes)
        lesson = self._desktop.store.lesson(self._job_id, self._task_id)
        if is_ours and lesson is not None and lesson.questions:
            self.load(self._job_id, self._task_id)

    def _on_removed(self, job_ids: tuple[str, ...]) -> None:
        if self._job_id in job_ids:
            self._keeper.drop(self._task_id)
            self.load("", "")

    # Changing and saving

    def _on_changed(self) -> None:
        if self._document is None:
            return
        has_changes = self._document.has_changes
        if has_changes:
            self._keeper.keep(self._task_id, self._document.deck(), self._document.base)
            self.status.setText(say(texts.SAVING if self._is_saving else texts.UNSAVED))
        elif self._had_changes:
            self._keeper.drop(self._task_id)
            self.status.setText("")
        self._enable(has_changes)
        if has_changes is not self._had_changes:
            self._had_changes = has_changes
            self.changes_changed.emit(has_changes)

    def _save(self, over: Deck | None) -> None:
        document, material = self._document, self._material
        if document is None or material is None:
            return
        self._is_saving = True
        self._enable(True)
        self.status.setText(say(texts.SAVING))
        ids, deck, number = (self._job_id, self._task_id), document.deck(), self._loads
        touched = document.touched()
        exhibits = [each for each in document.exhibits() if each.uid in touched]
        self._desktop.bridge.ask(
            lambda gateway: save(gateway, ids, deck, over, exhibits, material.letters),
            lambda saving: self._on_saved(number, ids, saving),
            self._on_not_saved,
            owner=self,
            is_vital=True,
        )

    def _on_saved(self, number: int, ids: tuple[str, str], saving: Saving) -> None:
        self._is_saving = False
        is_here = number == self._loads and self._document is not None
        if saving.deck is None:
            if is_here:
                self._enable(self.has_changes)
                self.status.setText(say(texts.UNSAVED))
                self._say_why_not(saving)
            self.refused.emit()
            return
        if not is_here:
            self._keeper.drop(ids[1])
        elif self._document is not None:
            self.notice.clear()
            self._document.mark_saved(saving.deck)
            if not self._document.has_changes:
                self.status.setText(say(_SAID[saving.outcome]))
        self.saved.emit(*ids)

    def _on_not_saved(self, error: StudioError) -> None:
        self._is_saving = False
        self._enable(self.has_changes)
        self.status.setText(say(texts.UNSAVED) if self.has_changes else "")
        self.refused.emit()
        self.problem_wanted.emit(error)

    def _say_why_not(self, saving: Saving) -> None:
        if saving.broken is not None:
            self._show_broken(*saving.broken)
        elif saving.outcome is Saved.CHANGED_ELSEWHERE:
            job_id, task_id = self._job_id, self._task_id
            offers = (
                (say(texts.KEEP_MINE), lambda: self._save(None)),
                (say(texts.SHOW_THEIRS), lambda: self.load(job_id, task_id)),
            )
            self.notice.tell(say(texts.CHANGED_ELSEWHERE), Tone.WARN, offers)
        else:
            self.notice.tell(say(texts.NOT_YET_WRITTEN))

    def _show_broken(self, exhibit: Exhibit, finding: Finding) -> None:
        if self._document is None:
            return
        model = self._document.models[exhibit.section]
        row = model.row_of(exhibit.uid)
        self.notice.tell(
            say(texts.NOT_SAVED, section=section_name(model.key), number=row + 1, reason=finding.sentence), Tone.BAD
        )
        self.page.go_to(Spot(exhibit.section, row, finding.field))

    # Writing one anew

    def _rewrite(self, section: int, uid: int) -> None:
        if self._document is not None:
            self.notice.clear()
            self._rewriter.rewrite(self._document, self._task_id, section, uid)

    def _on_not_rewritten(self, error: StudioError, number: int) -> None:
        reason = f"{told(error.message)} {told(error.hint)}".strip()
        self.notice.tell(say(texts.REWRITE_FAILED, number=number, reason=reason))

    # The parts

    def _enable(self, has_changes: bool) -> None:
        if not has_changes and (self.save_button.hasFocus() or self.discard_button.hasFocus()):
            self.take_keyboard()  # a button that is switched off would leave it to any other
        self.save_button.setEnabled(has_changes and not self._is_saving)
        self.discard_button.setEnabled(has_changes and not self._is_saving)

    def _say_opening(self) -> None:
        self.message.show_words("edit", say(texts.LOADING), progress=(0, 0))
        self._stack.setCurrentWidget(self.message)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.discard)
        self.page.rewrite_wanted.connect(self._rewrite)
        self._rewriter.failed.connect(self._on_not_rewritten)
        self._rewriter.late.connect(lambda: self.notice.tell(say(texts.REWRITE_LATE)))
        self._slow.timeout.connect(self._say_opening)
        self._desktop.store.changed.connect(self._on_store_changed)
        self._desktop.store.removed.connect(self._on_removed)
        action = QAction(say(texts.SAVE), self)
        action.setShortcut(QKeySequence("Ctrl+S"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self.save)
        self.addAction(action)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.save_button.setToolTip(f"{say(texts.SAVE_TIP)} ({keys})")
        self.discard_button.setToolTip(say(texts.DISCARD_TIP))

    def _lay_out(self) -> None:
        self._blank = QWidget()
        self._stack = QStackedWidget()
        for widget in (self._blank, self.message, self.page):
            self._stack.addWidget(widget)
        self._footer = QWidget()
        row = QHBoxLayout(self._footer)
        row.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        row.setSpacing(GAP)
        row.addWidget(self.status, 1)
        row.addWidget(self.discard_button)
        row.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._footer)
