"""What the actions do: asks of the gateway, folders to open, files to copy; all that waits happens elsewhere."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.errors import StudioError
from app.core.jobs import JobSnapshot, LessonState
from app.ui.bridge import Phase
from app.ui.desktop import Desktop
from app.ui.editing.drafts import DraftFolder
from app.ui.jobs import files, texts
from app.ui.jobs.dialogs import CancelDialog, DeleteDialog
from app.ui.jobs.notice import Notice
from app.ui.jobs.rows import JobRow, LessonRow
from app.ui.jobs.selection import (
    Selection,
    can_cancel,
    can_cancel_job,
    can_come_next,
    can_pause,
    can_resume,
    can_retry,
    has_failed,
)
from app.ui.words import say

if TYPE_CHECKING:
    from app.worker.gateway import Gateway

_SMALL = 1000  # lessons of a job that may be read anew after each step; larger ones change as the engine tells


class Errands(QObject):
    """Does to the selected rows what a person asked for; what others do is emitted."""

    lesson_opened = Signal(str, str)
    print_wanted = Signal(str, str)
    questions_wanted = Signal(str, str)
    report_wanted = Signal(str, str)
    problem_wanted = Signal(object)  # StudioError or Problem

    def __init__(self, desktop: Desktop, notice: Notice, widget: QWidget) -> None:
        super().__init__(widget)
        self._desktop = desktop
        self._notice = notice
        self._widget = widget

    # Lessons

    def open(self, chosen: Selection) -> None:
        """Show the sheets of the lesson."""
        self._emit(self.lesson_opened, chosen)

    def print(self, chosen: Selection) -> None:
        """Print the sheets of the lesson."""
        self._emit(self.print_wanted, chosen)

    def edit(self, chosen: Selection) -> None:
        """Change the questions of the lesson."""
        self._emit(self.questions_wanted, chosen)

    def report(self, chosen: Selection) -> None:
        """What was replaced, and why."""
        self._emit(self.report_wanted, chosen)

    def show_problem(self, chosen: Selection) -> None:
        """Why the lesson failed, or why the job stopped."""
        job = chosen.job.entry.job if chosen.job else None
        problem = chosen.lesson.lesson.problem if chosen.lesson else job.problem if job else None
        if problem is not None:
            self.problem_wanted.emit(problem)

    def show_in_folder(self, chosen: Selection) -> None:
        """Open the folder with the lesson's sections."""
        row = chosen.lesson
        if row is None or row.job.entry.job is None:
            return
        folder = Path(row.job.entry.job.root) / row.lesson.folder
        self._desktop.background.run(
            lambda: files.is_there(folder),
            lambda is_there: self._open(folder) if is_there else self._miss_folder(folder, row),
            owner=self,
        )

    def bring_forward(self, chosen: Selection) -> None:
        """Let the lessons come next."""
        self._do(chosen, can_come_next, lambda gateway, job_id, lessons: gateway.prefer(job_id, lessons))

    def retry(self, chosen: Selection) -> None:
        """Take failed and cancelled lessons up again."""
        self._do(chosen, can_retry, lambda gateway, job_id, lessons: gateway.retry(job_id, lessons))

    def cancel(self, chosen: Selection) -> None:
        """Do not make these lessons."""
        self._do(chosen, can_cancel, lambda gateway, job_id, lessons: gateway.cancel(job_id, lessons))

    # Jobs

    def pause(self, chosen: Selection) -> None:
        """Write nothing more for now."""
        self._steer(chosen, can_pause, lambda gateway, job_id: gateway.pause(job_id))

    def resume(self, chosen: Selection) -> None:
        """Go on; what was cancelled is taken up again."""
        self._steer(chosen, can_resume, _resume)

    def retry_failed(self, chosen: Selection) -> None:
        """Take all failed lessons of the jobs up again, and make files that are missing."""
        self._steer(chosen, has_failed, lambda gateway, job_id: gateway.retry(job_id))

    def cancel_jobs(self, chosen: Selection) -> None:
        """Cancel the jobs, once a person has agreed."""
        jobs = [row for row in chosen.touched if can_cancel_job(row)]
        if jobs:
            dialog = CancelDialog(jobs, self._widget)
            dialog.accepted.connect(
                partial(self._steer, chosen, can_cancel_job, lambda gateway, job_id: gateway.cancel(job_id))
            )
            dialog.open()

    def open_folder(self, chosen: Selection) -> None:
        """Open the folder of a whole job."""
        row = chosen.job
        if row is None:
            return

        def found(folders: tuple[Path, bool]) -> None:
            folder, is_there = folders
            if is_there:
                self._open(folder)
            else:
                self._miss_folder(folder, row)

        self._desktop.bridge.ask(
            lambda gateway: _folder_of(gateway, row.job_id), found, self.problem_wanted.emit, owner=self
        )

    def save_zip(self, chosen: Selection) -> None:
        """Save a copy of the job's ZIP, or of those of the selected lessons."""
        if chosen.jobs:
            self._with_job(chosen.jobs[0], lambda job: self._save((Path(job.zip),), {job.job_id: []}))
        else:
            zips = [
                Path(row.job.entry.job.root) / row.lesson.zip
                for row in chosen.lessons
                if row.lesson.zip and row.job.entry.job is not None
            ]
            self._save(zips, chosen.by_job(lambda row: bool(row.lesson.zip)))

    def read_anew(self, chosen: Selection) -> None:
        """Read the jobs again."""
        for row in chosen.touched:
            self._desktop.bridge.load(row.job_id)

    def delete(self, chosen: Selection) -> None:
        """Delete the jobs, with or without their files, as a person decides."""
        jobs = chosen.touched
        if jobs:
            dialog = DeleteDialog(jobs, self._widget)
            dialog.accepted.connect(lambda: self._delete([row.job_id for row in jobs], dialog.moves_files))
            dialog.open()

    # Inside

    def _emit(self, signal: Any, chosen: Selection) -> None:
        if chosen.lesson is not None:
            signal.emit(chosen.lesson.job.job_id, chosen.lesson.lesson.task_id)

    def _do(
        self,
        chosen: Selection,
        is_meant: Callable[[LessonRow], bool],
        work: "Callable[[Gateway, str, list[str]], object]",
    ) -> None:
        """Do it to those of the selected lessons that are meant, job by job."""
        for job_id, lessons in chosen.by_job(is_meant).items():
            self._ask(job_id, partial(_with_lessons, work, job_id, lessons))

    def _steer(
        self, chosen: Selection, is_meant: Callable[[JobRow], bool], work: "Callable[[Gateway, str], object]"
    ) -> None:
        """Do it to those of the selected jobs that are meant."""
        for row in chosen.touched:
            if is_meant(row):
                self._ask(row.job_id, partial(_with_job, work, row.job_id))

    def _ask(self, job_id: str, work: "Callable[[Gateway], object]") -> None:
        """Do it, and show soon what came of it, also when no engine tells."""
        self._desktop.bridge.ask(work, lambda _: self._refresh(job_id), self.problem_wanted.emit, owner=self)

    def _refresh(self, job_id: str) -> None:
        entry = self._desktop.store.entry(job_id)
        is_small = entry is None or len(entry.lessons) <= _SMALL
        if is_small or self._desktop.bridge.view.phase is not Phase.READY:
            self._desktop.bridge.load(job_id)

    def _with_job(self, row: JobRow, then: Callable[[JobSnapshot], None]) -> None:
        """Go on with the job as it is known; one that was not loaded is read first."""
        if row.entry.job is not None:
            then(row.entry.job)
        else:
            self._desktop.bridge.ask(
                lambda gateway: gateway.snapshot(row.job_id), then, self.problem_wanted.emit, owner=self
            )

    def _open(self, folder: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._notice.tell(say(texts.NO_FOLDER_APP, folder=str(folder)), "info")

    def _miss_folder(self, folder: Path, row: LessonRow | JobRow) -> None:
        lesson_ids = [row.lesson.lesson_id] if isinstance(row, LessonRow) else []
        self._offer_anew(say(texts.FOLDER_GONE, name=folder.name), {row.job.job_id: lesson_ids})

    def _offer_anew(self, words: str, lessons: Mapping[str, list[str]]) -> None:
        """Say what is gone, and offer to make it; `lessons` are ids by job, none for a whole job."""

        def retry() -> None:
            self._desktop.bridge.ask(
                lambda gateway: sum(len(gateway.retry(*each)) for each in lessons.items()),
                retried,
                self.problem_wanted.emit,
                owner=self,
            )

        def retried(count: int) -> None:
            self._notice.tell(say(texts.MADE_ANEW, n=count) if count else say(texts.ALL_THERE), "info")
            for job_id in lessons:
                self._refresh(job_id)

        self._notice.tell(words, "warning", say(texts.MAKE_ANEW), retry)

    def _save(self, zips: Sequence[Path], lessons: Mapping[str, list[str]]) -> None:
        """Ask where to, and copy; `lessons` are those that the ZIPs are of, by job."""
        if not zips:
            return
        dialog = QFileDialog(self._widget)
        if len(zips) == 1:
            dialog.setWindowTitle(say(texts.SAVE_TITLE))
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilter(say(texts.ZIP_FILES))
            dialog.setDefaultSuffix("zip")
            dialog.selectFile(zips[0].name)
        else:
            dialog.setWindowTitle(say(texts.SAVE_TITLE_FOLDER))
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self._copy(zips, Path(name), lessons))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _copy(self, zips: Sequence[Path], target: Path, lessons: Mapping[str, list[str]]) -> None:
        def saved(place: Path) -> None:
            folder = place.parent if len(zips) == 1 else place
            one = say(texts.SAVED, name=place.name)
            words = one if len(zips) == 1 else say(texts.SAVED_SEVERAL, n=len(zips), name=place.name)
            self._notice.tell(words, "done", say(texts.SHOW_SAVED), lambda: self._open(folder))

        def failed(error: StudioError) -> None:
            self._notice.clear()
            if error.code == "zip-gone":
                self._offer_anew(error.message, lessons)
            else:
                self.problem_wanted.emit(error)

        self._notice.tell(say(texts.SAVING), "save")
        self._desktop.background.run(
            lambda: files.save_zip(zips[0], target) if len(zips) == 1 else files.save_zips(zips, target),
            saved,
            failed,
            owner=self,
            is_vital=True,
        )

    def _delete(self, job_ids: Sequence[str], moves_files: bool) -> None:
        def done(_: object) -> None:
            words = texts.DELETED_BINNED if moves_files else texts.DELETED
            self._notice.tell(say(words, n=len(job_ids)), "done")
            self._desktop.store.remove(job_ids)

        def failed(error: Exception) -> None:
            self.problem_wanted.emit(error)
            for job_id in job_ids:  # some may be deleted all the same
                self._desktop.bridge.ask(
                    partial(_knows, job_id=job_id), partial(self._drop_unknown, job_id), owner=self
                )

        drafts = DraftFolder(self._desktop.home)
        self._desktop.bridge.ask(
            lambda gateway: _delete(gateway, drafts, job_ids, moves_files), done, failed, owner=self, is_vital=True
        )

    def _drop_unknown(self, job_id: str, is_known: bool) -> None:
        if not is_known:
            self._desktop.store.remove((job_id,))


def _with_job(work: "Callable[[Gateway, str], object]", job_id: str, gateway: "Gateway") -> object:
    return work(gateway, job_id)


def _with_lessons(
    work: "Callable[[Gateway, str, list[str]], object]", job_id: str, lessons: list[str], gateway: "Gateway"
) -> object:
    return work(gateway, job_id, lessons)


def _knows(gateway: "Gateway", job_id: str) -> bool:
    return any(job.job_id == job_id for job in gateway.jobs())


def _resume(gateway: "Gateway", job_id: str) -> None:
    """Let it go on; of a cancelled job that are its cancelled lessons."""
    if not gateway.resume(job_id):
        lessons = gateway.snapshot(job_id).lessons
        cancelled = [each.lesson_id for each in lessons if each.state is LessonState.CANCELLED]
        if cancelled:
            gateway.retry(job_id, cancelled)


def _folder_of(gateway: "Gateway", job_id: str) -> tuple[Path, bool]:
    """The job's own folder, or that of all jobs where it has several; and whether it is there."""
    *folders, _ = gateway.own_paths(job_id)
    there = [folder for folder in folders if files.is_there(folder)]
    if len(folders) > 1 and there:
        return folders[0].parent, True
    return folders[0], bool(there)


def _delete(gateway: "Gateway", drafts: DraftFolder, job_ids: Sequence[str], moves_files: bool) -> None:
    """The list forgets a job last: one whose files could not be moved is still there to be tried again."""
    for job_id in job_ids:
        gateway.cancel(job_id)
        if moves_files:
            files.move_to_bin(gateway.own_paths(job_id))
        lessons = gateway.snapshot(job_id).lessons
        gateway.delete_job(job_id)
        for lesson in lessons:
            drafts.remove(lesson.task_id)
