"""The actions on what is selected: when they are possible, which key they have, what they do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.icons import icon
from app.ui.jobs import selection as may
from app.ui.jobs import texts
from app.ui.jobs.errands import Errands
from app.ui.jobs.rows import JobRow, LessonRow
from app.ui.jobs.selection import Selection
from app.ui.words import say

Test = Callable[[Selection], bool]


@dataclass(frozen=True)
class _Spec:
    """An action; `shortcut` works while the focus is in the list."""

    text: str
    icon: str
    shortcut: str
    is_possible: Test
    do: Callable[[Errands], Callable[[Selection], None]]
    in_bar: bool = True


def _one(test: Callable[[LessonRow], bool]) -> Test:
    return lambda chosen: chosen.lesson is not None and test(chosen.lesson)


def _any(test: Callable[[LessonRow], bool]) -> Test:
    return lambda chosen: any(test(row) for row in chosen.lessons)


def _jobs(test: Callable[[JobRow], bool]) -> Test:
    return lambda chosen: any(test(row) for row in chosen.touched)


def _has_problem(chosen: Selection) -> bool:
    if chosen.lesson is not None:
        return chosen.lesson.lesson.problem is not None
    job = chosen.job.entry.job if chosen.jobs and chosen.job is not None else None
    return job is not None and job.problem is not None


def _has_zips(chosen: Selection) -> bool:
    if chosen.jobs or not chosen.lessons:
        return len(chosen.jobs) == 1 and not chosen.lessons and may.has_zip(chosen.jobs[0])
    return any(row.lesson.zip for row in chosen.lessons)


LESSON_SPECS = (
    _Spec(texts.OPEN, "open", "Ctrl+Return", _one(may.has_sheets), lambda errands: errands.open),
    _Spec(texts.PRINT, "print", "Ctrl+P", _one(may.has_sheets), lambda errands: errands.print),
    _Spec(texts.EDIT, "edit", "F2", _one(may.has_questions), lambda errands: errands.edit),
    _Spec(texts.SHOW_IN_FOLDER, "folder", "Ctrl+L", _one(may.has_sheets), lambda errands: errands.show_in_folder),
    _Spec(texts.NEXT_UP, "next-up", "Ctrl+U", _any(may.can_come_next), lambda errands: errands.bring_forward),
    _Spec(texts.RETRY, "retry", "Ctrl+R", _any(may.can_retry), lambda errands: errands.retry),
    _Spec(texts.CANCEL, "cancel", "Ctrl+K", _any(may.can_cancel), lambda errands: errands.cancel),
    _Spec(texts.REPORT, "report", "Ctrl+I", _one(may.has_report), lambda errands: errands.report),
    _Spec(texts.PROBLEM, "info", "Ctrl+D", _has_problem, lambda errands: errands.show_problem),
)
JOB_SPECS = (
    _Spec(texts.PAUSE, "pause", "Ctrl+Shift+P", _jobs(may.can_pause), lambda errands: errands.pause),
    _Spec(texts.RESUME, "resume", "Ctrl+Shift+U", _jobs(may.can_resume), lambda errands: errands.resume),
    _Spec(texts.CANCEL_JOB, "cancel", "Ctrl+Shift+K", _jobs(may.can_cancel_job), lambda errands: errands.cancel_jobs),
    _Spec(texts.RETRY_FAILED, "retry", "Ctrl+Shift+R", _jobs(may.has_failed), lambda errands: errands.retry_failed),
    _Spec(
        texts.OPEN_FOLDER,
        "folder",
        "Ctrl+Shift+L",
        lambda chosen: chosen.job is not None,
        lambda errands: errands.open_folder,
    ),
    _Spec(texts.SAVE_ZIP, "zip", "Ctrl+Shift+S", _has_zips, lambda errands: errands.save_zip),
    _Spec(texts.REFRESH, "refresh", "F5", _jobs(lambda _: True), lambda errands: errands.read_anew, in_bar=False),
    _Spec(texts.DELETE, "delete", "Del", _jobs(lambda _: True), lambda errands: errands.delete),
)


class Actions(QObject):
    """One `QAction` for each thing to do, for menus, bar and keys alike."""

    def __init__(self, errands: Errands, selection: Callable[[], Selection], widget: QWidget) -> None:
        super().__init__(widget)
        self._errands = errands
        self._selection = selection
        self._chosen = Selection()
        self.of_lessons = [self._make(spec, widget) for spec in LESSON_SPECS]
        self.of_jobs = [self._make(spec, widget) for spec in JOB_SPECS]
        self.update()

    def update(self) -> None:
        """Allow what is possible with what is selected now."""
        self._chosen = chosen = self._selection()
        for spec, action in self._pairs():
            action.setEnabled(spec.is_possible(chosen))

    def for_bar(self) -> list[QAction]:
        """What can be done with the selection: with its lessons, or with its jobs when only jobs are selected."""
        pairs = self._pairs()[len(LESSON_SPECS) :] if self._chosen.jobs else self._pairs()[: len(LESSON_SPECS)]
        return [action for spec, action in pairs if action.isEnabled() and spec.in_bar]

    def _do(self, spec: _Spec) -> None:
        chosen = self._selection()  # a key may come before the actions have followed the selection
        if spec.is_possible(chosen):
            spec.do(self._errands)(chosen)

    def _pairs(self) -> list[tuple[_Spec, QAction]]:
        return list(zip((*LESSON_SPECS, *JOB_SPECS), (*self.of_lessons, *self.of_jobs), strict=True))

    def _make(self, spec: _Spec, widget: QWidget) -> QAction:
        action = QAction(icon(spec.icon), say(spec.text), self)
        action.setShortcut(QKeySequence(spec.shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: self._do(spec))
        widget.addAction(action)
        return action
