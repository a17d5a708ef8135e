"""The sheets of a lesson inside the window: they appear, change and vanish as their files do."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import StudioError
from app.core.jobs import JobSnapshot, LessonSnapshot, LessonState
from app.ui.bridge import Phase
from app.ui.desktop import Desktop
from app.ui.jobs.status import lesson_status
from app.ui.jobs.store import JobChange
from app.ui.sheets import texts
from app.ui.sheets.catalogue import Role, Sheet, lesson_sheets
from app.ui.sheets.chooser import SheetChooser
from app.ui.sheets.controls import IconAction, tool_button
from app.ui.sheets.outside import open_file, show_in_folder
from app.ui.sheets.stage import SheetStage
from app.ui.theme import Tone
from app.ui.words import say, told

if TYPE_CHECKING:
    from app.ui.sheets.pages import SheetPages
    from app.ui.sheets.print_desk import PrintDesk


@dataclass(frozen=True)
class _Edition:
    """What of a lesson says that its files may be others now."""

    root: str
    files: tuple[str, ...]
    finished: datetime | None
    attempts: int

    @classmethod
    def of(cls, job: JobSnapshot, lesson: LessonSnapshot) -> "_Edition":
        return cls(job.root, lesson.files, lesson.finished_at, lesson.attempts)


class SheetsView(QWidget):
    """Follows one lesson. Which sheet is looked at stays when another lesson is shown: the next one's same sheet."""

    problem_wanted = Signal(object)  # StudioError
    sheets_changed = Signal(bool)  # whether there are sheets to print

    def __init__(self, desktop: Desktop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._job_id = self._task_id = ""
        self._edition: _Edition | None = None
        self._sheets: tuple[Sheet, ...] = ()
        self._kind: tuple[str, Role] | None = None
        self._is_remaking = self._is_print_wanted = self._is_keyboard_wanted = False
        self._printing: PrintDesk | None = None
        self._stage = SheetStage(desktop.background, self)
        self._chooser = SheetChooser()
        self._find = IconAction("search", say(texts.FIND), self._begin_search, self)
        self._copy = IconAction("copy", say(texts.COPY_TEXT), self._copy_text, self, "Ctrl+C")
        self._outside = IconAction("external", say(texts.OPEN_OUTSIDE), self._open_outside, self)
        self._folder = IconAction("folder", say(texts.SHOW_IN_FOLDER), self._show_in_folder, self)
        self._tools = (self._find, self._copy, self._outside, self._folder)
        for action in self._tools:
            self._chooser.tools.addWidget(tool_button(action))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._chooser)
        self._layout.addWidget(self._stage, 1)
        self._chooser.chosen.connect(self._on_chosen)
        self._stage.shown_changed.connect(self._on_shown)
        self._stage.again_wanted.connect(self.make_again)
        desktop.store.changed.connect(self._on_changed)
        desktop.bridge.engine_changed.connect(self._on_engine)
        self.clear()

    def show_lesson(self, job_id: str, task_id: str) -> None:
        """Show the sheets of this lesson, now or as soon as there are any."""
        if (job_id, task_id) != (self._job_id, self._task_id):
            self._forget()
            self._job_id, self._task_id = job_id, task_id
            self._follow()

    def clear(self) -> None:
        """Show no lesson."""
        self._forget()
        self._say("sheet", say(texts.NO_LESSON), say(texts.NO_LESSON_MORE))

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets that are there."""
        return self._sheets

    @property
    def shown(self) -> Sheet | None:
        """The sheet that is looked at; None while there is none, or it cannot be shown."""
        return self._stage.shown

    @property
    def pages(self) -> "SheetPages | None":
        """The pages with their bars, once a sheet was shown."""
        return self._stage.pages

    def print_sheets(self) -> None:
        """Ask what to print, and print it; as soon as the sheets are there, when the lesson was chosen just now."""
        self._is_print_wanted = not self._sheets and bool(self._task_id)
        if not self._sheets:
            return
        if self._printing is None:
            from app.ui.sheets.print_desk import PrintDesk

            self._printing = PrintDesk(self._desktop.background, self)
            self._printing.problem_wanted.connect(self.problem_wanted)
            self._printing.viewer_wanted.connect(self._open_outside)
            self._layout.addWidget(self._printing.notice)
        page = self.pages.view.page if self.pages is not None and self.shown is not None else 0
        self._printing.ask(self._sheets, self.shown, page)

    def take_keyboard(self) -> None:
        """Put the keyboard on the sheet, now or as soon as it is there."""
        self._is_keyboard_wanted = self.pages is None or self.shown is None
        if self.pages is not None and self.shown is not None:
            self.pages.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def make_again(self) -> None:
        """Have all sheets of the lesson made anew from its questions."""
        lesson = self._desktop.store.lesson(self._job_id, self._task_id)
        if lesson is None:
            return
        job_id, names = self._job_id, [lesson.lesson_id]
        self._is_remaking = True
        self._say("rendering", say(texts.MAKING_AGAIN), progress=(0, 0), color=Tone.BUSY)

        def on_failed(error: StudioError) -> None:
            if self._job_id == job_id:
                self._is_remaking = False
                self._show(self._current())
            self.problem_wanted.emit(error)

        self._desktop.bridge.ask(
            # Retrying makes what is missing; what is there, but damaged, has to be made without being asked why.
            lambda gateway: gateway.retry(job_id, names) or gateway.render_again(job_id, names),
            None,
            on_failed,
            owner=self,
        )

    def changeEvent(self, event: QEvent) -> None:
        """Look again when the person comes back to the window: files may have been changed elsewhere."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow() and self.isVisible():
            self._stage.look_again()
        elif event.type() is QEvent.Type.PaletteChange:
            for action in self._tools:
                action.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again when this is shown anew."""
        super().showEvent(event)
        self._stage.look_again()

    # Following the lesson

    def _forget(self) -> None:
        self._job_id = self._task_id = ""
        self._edition, self._sheets = None, ()
        self._is_remaking = self._is_print_wanted = self._is_keyboard_wanted = False
        self._stage.forget()
        self.sheets_changed.emit(False)

    def _on_changed(self, changes: tuple[JobChange, ...]) -> None:
        if any(each.job_id == self._job_id and (each.is_new or self._task_id in each.task_ids) for each in changes):
            self._follow()

    def _on_engine(self) -> None:
        if self._task_id and not self._sheets:
            self._follow()

    def _follow(self) -> None:
        entry = self._desktop.store.entry(self._job_id)
        lesson = self._desktop.store.lesson(self._job_id, self._task_id)
        if entry is None or entry.job is None or lesson is None:
            self._say("sheet", say(texts.LOADING))
            return
        edition = _Edition.of(entry.job, lesson)
        if self._is_remaking:
            self._is_remaking = not lesson.state.is_final or edition == self._edition
        if self._is_remaking or not lesson.files:
            self._say_progress(entry.job, lesson)
        elif edition != self._edition or not self._sheets:
            self._list_sheets(entry.job, lesson)
        if not self._is_remaking:
            self._edition = edition

    def _list_sheets(self, job: JobSnapshot, lesson: LessonSnapshot) -> None:
        def on_listed(sheets: tuple[Sheet, ...]) -> None:
            if lesson.task_id == self._task_id and not self._is_remaking:
                self._sheets = sheets
                self.sheets_changed.emit(True)
                self._show(self._current())
                if self._is_print_wanted:
                    self.print_sheets()

        self._desktop.background.run(
            lambda: lesson_sheets(job.options.product, job.root, lesson.files), on_listed, owner=self
        )

    def _current(self) -> Sheet:
        """The sheet that is wanted, or the first when this lesson has none like it."""
        return next((sheet for sheet in self._sheets if sheet.key == self._kind), self._sheets[0])

    def _on_chosen(self, sheet: Sheet) -> None:
        self._kind = sheet.key
        self._show(sheet)

    def _show(self, sheet: Sheet) -> None:
        self._chooser.set_sheets(self._sheets, sheet)
        self._chooser.show()
        self._stage.show_sheet(sheet)

    # Words in place of a sheet

    def _say_progress(self, job: JobSnapshot, lesson: LessonSnapshot) -> None:
        is_ready = self._desktop.bridge.view.phase is Phase.READY
        status = lesson_status(lesson, job.state, is_ready)
        if lesson.state is LessonState.FAILED and lesson.problem is not None:
            words = f"{told(lesson.problem.message)} {told(lesson.problem.hint)}".strip()
            self._say(status.icon, told(lesson.problem.title), words, color=status.tone, can_retry=True)
        elif lesson.state is LessonState.CANCELLED:
            self._say(status.icon, status.words, say(texts.CANCELLED_MORE), color=status.tone, can_retry=True)
        else:
            is_measured = bool(lesson.progress.of) and lesson.state is not LessonState.QUEUED
            progress = (lesson.progress.done, lesson.progress.of) if is_measured else None
            self._say(status.icon, status.words, say(texts.NOT_YET_MORE), color=status.tone, progress=progress)

    def _say(
        self,
        icon_name: str,
        title: str,
        sentence: str = "",
        *,
        color: Tone = Tone.QUIET,
        progress: tuple[int, int] | None = None,
        can_retry: bool = False,
    ) -> None:
        self._chooser.hide()
        button = say(texts.RETRY) if can_retry else ""
        self._stage.say(icon_name, title, sentence, color=color, progress=progress, button=button, clicked=self._retry)

    def _retry(self) -> None:
        lesson = self._desktop.store.lesson(self._job_id, self._task_id)
        if lesson is not None:
            job_id, names = self._job_id, [lesson.lesson_id]
            self._desktop.bridge.ask(
                lambda gateway: gateway.retry(job_id, names), None, self.problem_wanted.emit, owner=self
            )

    # The tools

    def _on_shown(self) -> None:
        has_page = self.shown is not None
        self._find.setEnabled(has_page)
        self._copy.setEnabled(has_page)
        if self.pages is not None and not self.pages.view.actions():
            self.pages.view.addActions(self._tools)
            self.pages.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        if has_page and self._is_keyboard_wanted:
            self.take_keyboard()

    def _begin_search(self) -> None:
        if self.pages is not None and self.shown is not None:
            self.pages.find_bar.begin()

    def _copy_text(self) -> None:
        if self.pages is not None and self.shown is not None:
            QGuiApplication.clipboard().setText(self.pages.view.page_text())

    def _open_outside(self) -> None:
        if self._sheets:
            open_file(self._desktop.background, self._current().path, self.problem_wanted.emit, self)

    def _show_in_folder(self) -> None:
        if self._sheets:
            show_in_folder(self._desktop.background, self._current().path, self.problem_wanted.emit, self)
