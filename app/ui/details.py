"""The panel beside the list: one lesson's sheets, questions and report, or a job in a few lines."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMessageBox, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from app.core.jobs import JobSnapshot, LessonSnapshot, LessonState
from app.ui.bridge import Phase
from app.ui.desktop import Desktop
from app.ui.formats import date_time, money
from app.ui.jobs.status import job_status, lesson_status
from app.ui.jobs.store import JobChange, JobEntry
from app.ui.sheets import texts
from app.ui.sheets.controls import Message
from app.ui.sheets.header import Header
from app.ui.sheets.outside import open_folder
from app.ui.sheets.report_view import ReportView
from app.ui.sheets.viewer import SheetsView
from app.ui.words import say

if TYPE_CHECKING:
    from app.ui.editing.editor import DeckEditor


_LOW = 34  # heights of a line, below which the header has no room for all that it says


class DetailsPanel(QWidget):
    """Follows one lesson, or one job when the task id is empty. Whoever wants to leave the lesson asks `leave`."""

    problem_wanted = Signal(object)  # StudioError or Problem
    stayed = Signal(str, str)  # job and task id: the person did not want to leave this lesson after all

    def __init__(self, desktop: Desktop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._job_id = self._task_id = ""
        self._editor: DeckEditor | None = None
        self._edited_version: tuple[str, int] | None = None
        self._question: QMessageBox | None = None
        self._header = Header(self._open_folder, self.print_sheets, self._retry)
        self._sheets = SheetsView(desktop)
        self._report = ReportView(desktop)
        self._no_questions = Message()
        self._questions = QStackedWidget()
        self._questions.addWidget(self._no_questions)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        for part in (self._tabs, self._tabs.tabBar()):
            part.setAccessibleName(say(texts.VIEWS))
        self._tabs.addTab(self._sheets, say(texts.SHEETS))
        self._tabs.addTab(self._questions, say(texts.QUESTIONS))
        self._tabs.addTab(self._report, say(texts.REPORT))
        self._nothing = Message()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 1)
        self.setAccessibleName(say(texts.PANEL))
        self._tabs.currentChanged.connect(self._on_tab)
        self._sheets.problem_wanted.connect(self.problem_wanted)
        self._sheets.sheets_changed.connect(self._refresh)
        desktop.store.changed.connect(self._on_changed)
        desktop.store.removed.connect(self._on_removed)
        desktop.bridge.engine_changed.connect(self._refresh)
        self.clear()

    def show_lesson(self, job_id: str, task_id: str) -> None:
        """Show this lesson, or this job when `task_id` is empty; asks first when questions were not saved.

        `stayed` tells when the person would rather stay.
        """
        if (job_id, task_id) != (self._job_id, self._task_id):
            self.leave(lambda: self._show(job_id, task_id))

    def clear(self) -> None:
        """Show no lesson; what was not saved is gone, see `leave`."""
        self._show("", "")

    def show_sheets(self) -> None:
        """Bring the sheets to the front."""
        self._tabs.setCurrentWidget(self._sheets)

    def show_questions(self) -> None:
        """Bring the questions to the front."""
        self._tabs.setCurrentWidget(self._questions)

    def show_report(self) -> None:
        """Bring the report to the front."""
        self._tabs.setCurrentWidget(self._report)

    @property
    def content(self) -> QWidget:
        """What of the open tab takes the keyboard; the tabs themselves where there is nothing to go into."""
        pages = self._sheets.pages
        if self._tabs.currentWidget() is self._report:
            return self._report
        if self._editor is not None and self._editor.page.list.isVisible():
            return self._editor.page.list
        if pages is not None and pages.view.isVisible():
            return pages.view
        return self._tabs.tabBar()

    def focus_content(self) -> None:
        """Put the keyboard into the open tab, now or as soon as what is to be shown in it is there."""
        lesson = self._desktop.store.lesson(self._job_id, self._task_id)
        if self._tabs.currentWidget() is self._sheets and lesson is not None and lesson.files:
            self._sheets.take_keyboard()
        elif self._tabs.currentWidget() is self._report:
            self._report.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._questions.currentWidget() is self._editor and self._editor is not None:
            self._editor.take_keyboard()

    def print_sheets(self) -> None:
        """Ask what of the lesson to print, and print it."""
        self._sheets.print_sheets()

    @property
    def sheets(self) -> SheetsView:
        """The view of the sheets."""
        return self._sheets

    @property
    def report(self) -> ReportView:
        """The report."""
        return self._report

    def may_leave(self) -> bool:
        """Whether nothing would be lost by leaving the lesson at once."""
        return self._editor is None or not self._editor.has_changes

    def leave(self, then: Callable[[], object]) -> None:
        """Do `then` as soon as nothing is unsaved: at once, or when the person chose to save or to discard.

        Nothing happens when she chose to stay, or saving failed; `stayed` says so.
        """
        if self._editor is None or not self._editor.has_changes:
            then()
        elif self._question is None:
            self._ask_to_leave(self._editor, then)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window is for the sheets and questions."""
        super().resizeEvent(event)
        self._header.be_brief(event.size().height() < _LOW * self.fontMetrics().height())

    # Following the lesson

    def _show(self, job_id: str, task_id: str) -> None:
        self._job_id, self._task_id = job_id, task_id
        if self._editor is not None and self._editor.has_changes:
            self._editor.discard()
        self._edited_version = None
        if task_id:
            self._sheets.show_lesson(job_id, task_id)
            self._report.show_lesson(job_id, task_id)
        else:
            self._sheets.clear()
        entry = self._desktop.store.entry(job_id)
        if entry is not None and not entry.is_loaded:
            self._desktop.bridge.load(job_id)
        self._refresh()

    def _on_changed(self, changes: tuple[JobChange, ...]) -> None:
        if any(each.job_id == self._job_id for each in changes):
            self._refresh()

    def _on_removed(self, job_ids: tuple[str, ...]) -> None:
        if self._job_id in job_ids:
            self.clear()

    def _refresh(self) -> None:
        entry = self._desktop.store.entry(self._job_id)
        lesson = self._desktop.store.lesson(self._job_id, self._task_id)
        self._header.setVisible(entry is not None and (not self._task_id or lesson is not None))
        if entry is not None and entry.job is not None and lesson is not None:
            self._stack.setCurrentWidget(self._tabs)
            self._refresh_lesson(entry.job, lesson)
            return
        self._stack.setCurrentWidget(self._nothing)
        if entry is None:
            self._nothing.show_words("sheet", say(texts.NO_LESSON), say(texts.NO_LESSON_MORE))
        elif self._task_id:
            self._nothing.show_words("sheet", say(texts.LOADING))
        else:
            self._refresh_job(entry)

    def _refresh_lesson(self, job: JobSnapshot, lesson: LessonSnapshot) -> None:
        status = lesson_status(lesson, job.state, self._is_ready())
        if lesson.state is LessonState.FAILED and lesson.files:  # the reason is not said in place of the former sheets
            status = status._replace(words=f"{status.words}. {status.more}")
        unit = say(texts.UNIT, number=lesson.unit_number, title=lesson.unit_title)
        self._header.show_words(f"{lesson.lesson_id}  {lesson.title}", unit, status)
        self._header.show_buttons(
            folder=bool(lesson.folder),
            print_=bool(self._sheets.sheets),
            # Without any sheets the button stands in their place, beneath the reason.
            retry=bool(lesson.files) and lesson.state in (LessonState.FAILED, LessonState.CANCELLED),
            retry_words=say(texts.RETRY),
        )
        self._refresh_questions(lesson)

    def _refresh_job(self, entry: JobEntry) -> None:
        status = job_status(entry.summary, entry.job, entry.tally, self._is_ready())
        facts = [say(texts.JOB_MADE, time=date_time(entry.summary.created_at))]
        if entry.tally.questions:
            facts.append(say(texts.JOB_QUESTIONS, n=entry.tally.questions))
        if entry.tally.cost:
            facts.append(say(texts.JOB_COST, cost=money(entry.tally.cost)))
        self._header.show_words(entry.summary.title, " · ".join(facts), status)
        self._header.show_buttons(
            folder=bool(entry.job and entry.job.root and entry.summary.done),
            print_=False,
            retry=bool(entry.summary.failed) and entry.summary.state.is_final,
            retry_words=say(texts.RETRY_FAILED),
        )
        self._nothing.show_words("job", say(texts.NO_LESSON), say(texts.NO_LESSON_MORE))

    def _is_ready(self) -> bool:
        return self._desktop.bridge.view.phase is Phase.READY

    # Questions

    def _on_tab(self) -> None:
        lesson = self._desktop.store.lesson(self._job_id, self._task_id)
        if lesson is not None:
            self._refresh_questions(lesson)

    def _refresh_questions(self, lesson: LessonSnapshot) -> None:
        """Load the questions when somebody looks at them, and again when they were written anew."""
        if self._tabs.currentWidget() is not self._questions:
            return
        if not lesson.questions:
            self._no_questions.show_words("edit", say(texts.NO_QUESTIONS), say(texts.NO_QUESTIONS_MORE))
            self._questions.setCurrentWidget(self._no_questions)
            return
        editor = self._ready_editor()
        self._questions.setCurrentWidget(editor)
        version = (lesson.task_id, lesson.attempts)
        if version != self._edited_version and not editor.has_changes:
            self._edited_version = version
            editor.load(self._job_id, self._task_id)

    def _ready_editor(self) -> "DeckEditor":
        if self._editor is None:
            from app.ui.editing.editor import DeckEditor

            self._editor = DeckEditor(self._desktop)
            self._editor.problem_wanted.connect(self.problem_wanted)
            self._questions.addWidget(self._editor)
        return self._editor

    def _ask_to_leave(self, editor: "DeckEditor", then: Callable[[], object]) -> None:
        lesson = self._desktop.store.lesson(self._job_id, self._task_id)
        box = self._question = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(say(texts.UNSAVED))
        box.setInformativeText(say(texts.UNSAVED_MORE, title=lesson.title if lesson else ""))
        save = box.addButton(say(texts.SAVE), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(say(texts.DISCARD), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(say(texts.STAY), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.setEscapeButton(stay)

        def on_answered() -> None:
            clicked, self._question = box.clickedButton(), None
            box.deleteLater()
            if clicked is save:
                self._save_and(editor, then)
            elif clicked is discard:
                editor.discard()
                then()
            else:
                self.stayed.emit(self._job_id, self._task_id)

        box.finished.connect(on_answered)
        box.open()

    def _save_and(self, editor: "DeckEditor", then: Callable[[], object]) -> None:
        def end() -> None:
            editor.saved.disconnect(on_saved)
            editor.refused.disconnect(on_refused)

        def on_saved() -> None:
            end()
            then()

        def on_refused() -> None:
            end()
            self.stayed.emit(self._job_id, self._task_id)

        editor.saved.connect(on_saved)
        editor.refused.connect(on_refused)
        editor.save()

    # Buttons

    def _open_folder(self) -> None:
        entry = self._desktop.store.entry(self._job_id)
        lesson = self._desktop.store.lesson(self._job_id, self._task_id)
        if entry is not None and entry.job is not None:
            folder = Path(entry.job.root, lesson.folder if lesson is not None else "")
            open_folder(self._desktop.background, folder, self.problem_wanted.emit, self)

    def _retry(self) -> None:
        lesson = self._desktop.store.lesson(self._job_id, self._task_id)
        job_id, names = self._job_id, [lesson.lesson_id] if lesson is not None else []
        self._desktop.bridge.ask(
            lambda gateway: gateway.retry(job_id, names), None, self.problem_wanted.emit, owner=self
        )
