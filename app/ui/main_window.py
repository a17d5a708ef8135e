"""The main window: its pages, and how what happens in one reaches the others."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.core.settings import Settings
from app.ui import texts
from app.ui.banner import Banner
from app.ui.bridge import EngineView, Phase
from app.ui.closing import Closer
from app.ui.desktop import Desktop
from app.ui.dropping import DropZone
from app.ui.focus import Part, go_on
from app.ui.formats import percent
from app.ui.intake import Intake
from app.ui.memory import Memory
from app.ui.menus import Menus
from app.ui.opening import Opening
from app.ui.overview import Overview
from app.ui.status_bar import StatusBar
from app.ui.tray import Tray
from app.ui.update_banner import UpdateBanner
from app.ui.updates import Updates
from app.ui.welcome import WelcomePage
from app.ui.words import say

if TYPE_CHECKING:
    from app.ui.preparing.page import PreparePage
    from app.ui.work_page import WorkPage

_GEOMETRY, _HAS_JOBS, _HIDES_DETAILS = "window/geometry", "window/has-jobs", "window/hides-details"
_WIDE = 70  # heights of a line; where a screen has less, the window fills it
_LATEST_PAINT = 1_000  # milliseconds after which the rest begins though nothing was painted (a minimised start)
_SESSION_ENDS = 60_000  # milliseconds after which a computer that was to be shut down is taken to stay on


class MainWindow(QMainWindow):
    """Shows the welcome, what is being prepared, or the work. `painted` comes once, when it is first on the screen."""

    painted = Signal()
    ended = Signal()  # closed for good: the program is to end

    def __init__(self, desktop: Desktop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desktop = desktop
        self.memory = Memory(desktop.home, self)
        self.overview = Overview(desktop.store, self)
        self.intake = Intake(desktop, self)
        self.opening = Opening(desktop, self)
        self.menus = Menus(self, self.memory)
        self.tray = Tray(desktop, self.overview, self)
        self.closer = Closer(desktop, self.overview, self.tray, self)
        self.preparing: PreparePage | None = None
        self._work: WorkPage | None = None
        self._awaited = ""
        self._is_painted = False
        self._may_close = False
        self._build()
        self._connect_menus()
        self._connect_parts()
        self._restore()

    # What others ask of it

    def take(self, files: Sequence[Path]) -> None:
        """Come to the front and read these files."""
        self.come_to_front()
        self.intake.take(files)

    def come_to_front(self) -> None:
        """Show the window before all others, wherever it was."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    @property
    def work(self) -> "WorkPage":
        """The jobs with their sheets; made when it is first needed."""
        if self._work is None:
            from app.ui.work_page import WorkPage

            work = self._work = WorkPage(self.desktop, self.memory)
            work.problem_wanted.connect(self.opening.problem)
            work.details_needed.connect(lambda: self.menus.details.setChecked(True))
            work.details.setVisible(self.menus.details.isChecked())
            self.menus.fill(work.jobs.job_actions(), work.jobs.lesson_actions(), work.filter_actions())
            self.pages.addWidget(work)
        return self._work

    def show_job(self, job_id: str) -> None:
        """Show the work, at this job."""
        self.pages.setCurrentWidget(self.work)
        self.work.jobs.show_job(job_id)

    def quit(self) -> None:
        """Close, from wherever it was asked for."""
        self.come_to_front()
        self.close()

    def end(self) -> None:
        """Go without a question: what is unfinished goes on at the next start."""
        if not self._may_close:
            self._may_close = True
            self._remember()
            self.tray.close()
            self.hide()
            self.ended.emit()

    def end_of_session(self, *, may_ask: bool = False) -> bool:
        """The computer is being shut down: what is made goes on next time. False to hold that up for unsaved edits."""
        if may_ask and self._work is not None and not self._work.details.may_leave():
            self.come_to_front()
            self._work.details.leave(lambda: None)
            return False
        self._remember()
        self._may_close = True
        QTimer.singleShot(_SESSION_ENDS, self, self._on_session_stays)
        return True

    # Qt's doors

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about edits and about work that runs; the answers come later."""
        if self._may_close:
            event.accept()
            self.ended.emit()
            return
        event.ignore()
        if self._work is None:
            self.closer.ask()
        else:
            self._work.details.leave(self.closer.ask)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first time."""
        super().paintEvent(event)
        if not self._is_painted:
            QTimer.singleShot(0, self, self._on_painted)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the menu's check mark right however the window became full-screen."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self.menus.full_screen.setChecked(self.isFullScreen())

    # Building

    def _build(self) -> None:
        self.setWindowTitle(texts.APP)
        self.banner = Banner()
        self.update_banner = UpdateBanner()
        self.updates = Updates(self.desktop, self.memory, self.update_banner, self)
        self.pages = QStackedWidget()
        self.welcome = WelcomePage()
        self.pages.addWidget(self.welcome)
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.update_banner)
        layout.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.status = StatusBar(self.desktop, self.overview)
        self.setStatusBar(self.status)
        self.drop_zone = DropZone(self)

    def _connect_menus(self) -> None:
        menus, intake, opening = self.menus, self.intake, self.opening
        menus.open.triggered.connect(intake.choose)
        menus.recent_chosen.connect(lambda path: intake.take([path]))
        menus.sample.triggered.connect(intake.take_sample)
        menus.template.triggered.connect(intake.save_template)
        menus.settings.triggered.connect(lambda: opening.settings())
        menus.quit.triggered.connect(self.quit)
        menus.jobs.triggered.connect(self._show_work)
        menus.preparing.triggered.connect(self._show_preparing)
        menus.search.triggered.connect(self._search)
        menus.next_part.triggered.connect(self._go_to_next_part)
        menus.details.toggled.connect(self._show_details)
        menus.full_screen.triggered.connect(self._show_full_screen)
        menus.appearance_chosen.connect(lambda chosen: self.desktop.change_settings(appearance=chosen))
        menus.guide.triggered.connect(opening.guide)
        menus.user_guide.triggered.connect(opening.user_guide)
        menus.check.triggered.connect(opening.health)
        menus.logs.triggered.connect(opening.logs)
        menus.copy_details.triggered.connect(opening.copy_details)
        menus.shortcuts.triggered.connect(lambda: opening.shortcuts(menus.all()))
        menus.look.triggered.connect(self.updates.look_now)
        menus.about.triggered.connect(opening.about)

    def _connect_parts(self) -> None:
        intake, opening, desktop = self.intake, self.opening, self.desktop
        self.welcome.choose_wanted.connect(intake.choose)
        self.welcome.sample_wanted.connect(intake.take_sample)
        self.welcome.template_wanted.connect(intake.save_template)
        opening.sample_wanted.connect(intake.take_sample)
        self.drop_zone.dropped.connect(intake.take)
        intake.workbooks_came.connect(self._prepare)
        intake.problem_wanted.connect(opening.problem)
        self.banner.details_wanted.connect(opening.problem)
        self.updates.policy_known.connect(self.menus.show_updates)
        self.status.engine_clicked.connect(self._on_engine_clicked)
        self.status.key_clicked.connect(lambda: opening.settings("writing"))
        self.status.cost_clicked.connect(lambda: opening.settings("writing"))
        self.tray.show_wanted.connect(self.come_to_front)
        self.tray.job_wanted.connect(self.show_job)
        self.tray.quit_wanted.connect(self.quit)
        self.closer.ended.connect(self.end)
        self.overview.changed.connect(self._show_progress)
        self.pages.currentChanged.connect(self._refresh)
        desktop.failed.connect(opening.problem)
        desktop.settings_changed.connect(self._on_settings)
        desktop.bridge.engine_changed.connect(self._on_engine)
        desktop.bridge.jobs_listed.connect(self._on_jobs)
        desktop.store.changed.connect(self._on_jobs)
        desktop.store.removed.connect(self._on_jobs)
        self._on_settings(desktop.settings)

    def _restore(self) -> None:
        """As it was left; Qt moves a window whose screen is gone to one that is there."""
        if not self.restoreGeometry(self.memory.bytes_of(_GEOMETRY)):
            room = self.screen().availableGeometry().size()
            unit = self.fontMetrics().height()
            self.resize(min(unit * 94, round(room.width() * 0.9)), min(unit * 56, round(room.height() * 0.9)))
            if room.width() < unit * _WIDE:
                self.setWindowState(Qt.WindowState.WindowMaximized)
        self.menus.details.setChecked(not self.memory.is_set(_HIDES_DETAILS))
        if self.memory.is_set(_HAS_JOBS):
            self._show_work()
        else:
            self.welcome.focus_start()
        self._refresh()
        QTimer.singleShot(_LATEST_PAINT, self, self._on_painted)

    def _remember(self) -> None:
        self.memory.keep(_GEOMETRY, self.saveGeometry())
        self.memory.keep(_HAS_JOBS, self._has_jobs())
        self.memory.keep(_HIDES_DETAILS, not self.menus.details.isChecked())
        if self._work is not None:
            self._work.remember()

    # What happens

    def _on_painted(self) -> None:
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()
            self.updates.start()
            QTimer.singleShot(0, self, lambda: self.work)  # its menus are wanted, and a click on it comes soon

    def _prepare(self, workbooks: Sequence[Path]) -> None:
        self.memory.remember([each for each in workbooks if each != self.intake.sample])
        if self.preparing is None:
            from app.ui.preparing.page import PreparePage

            preparing = self.preparing = PreparePage(self.desktop)
            preparing.submitted.connect(self._on_submitted)
            preparing.closed.connect(self._show_home)
            preparing.problem_wanted.connect(self.opening.problem)
            preparing.settings_wanted.connect(lambda: self.opening.settings("writing"))
            self.pages.addWidget(preparing)
        self.preparing.add_files(workbooks)
        self._show_preparing()

    def _on_submitted(self, job_ids: Sequence[str]) -> None:
        self._awaited = job_ids[-1]
        if self.desktop.bridge.view.phase is not Phase.READY:  # nobody else tells of them yet
            for job_id in job_ids:
                self.desktop.bridge.load(job_id)
        self._show_work()
        self._show_awaited()

    def _show_awaited(self) -> None:
        """The job that was just begun, as soon as the engine has told of it and the list has it."""
        if self._awaited and self.desktop.store.entry(self._awaited) is not None:
            QTimer.singleShot(0, self, partial(self.show_job, self._awaited))
            self._awaited = ""

    def _on_jobs(self, _: object) -> None:
        """The first job takes the place of the welcome, which comes back when there is none."""
        self._show_awaited()
        if self.pages.currentWidget() in (self.welcome, self._work):
            self._show_home()
        else:
            self._refresh()

    def _on_settings(self, settings: Settings) -> None:
        self.menus.show_appearance(settings.appearance)

    def _on_engine(self, view: EngineView) -> None:
        self.banner.tell(view.problem)

    def _on_engine_clicked(self) -> None:
        problem = self.desktop.bridge.view.problem
        if problem is not None:
            self.opening.problem(problem)
        else:
            self.opening.settings("engine")

    def _on_session_stays(self) -> None:
        self._may_close = False

    # Pages

    def _has_jobs(self) -> bool:
        return any(True for _ in self.desktop.store.entries())

    def _show_home(self) -> None:
        if self._has_jobs():
            self._show_work()
        else:
            self.pages.setCurrentWidget(self.welcome)
            self.welcome.focus_start()
        self._refresh()

    def _show_work(self) -> None:
        if self.pages.currentWidget() is not self._work:
            self.pages.setCurrentWidget(self.work)
            self.work.focus_list()
        self._refresh()

    def _show_preparing(self) -> None:
        if self.preparing is not None:
            self.pages.setCurrentWidget(self.preparing)
        self._refresh()

    def _refresh(self) -> None:
        """What can be done on the page of now."""
        menus, page = self.menus, self.pages.currentWidget()
        is_work = page is self._work and page is not None
        is_preparing = self.preparing is not None and not self.preparing.is_empty
        for action, is_shown in ((menus.jobs, is_work), (menus.preparing, page is self.preparing)):
            action.setVisible(is_preparing and self._has_jobs())
            action.setChecked(is_shown)
        menus.search.setEnabled(is_work)
        menus.details.setVisible(is_work)

    def _go_to_next_part(self) -> None:
        page = self.pages.currentWidget()
        if page is self.welcome:
            parts = [Part(self.welcome, self.welcome.choose_button)]
        elif self.preparing is not None and page is self.preparing:
            parts = self.preparing.parts.parts()
        else:
            parts = self.work.parts()
        banner = Part(self.update_banner, self.update_banner.first)
        go_on([*parts, banner, Part(self.status, self.status.engine_button)])

    def _search(self) -> None:
        self.work.jobs.focus_search()

    def _show_details(self, is_shown: bool) -> None:
        if self._work is not None:
            self._work.details.setVisible(is_shown)

    def _show_full_screen(self, is_wanted: bool) -> None:
        if is_wanted:
            self.showFullScreen()
        else:
            self.showNormal()

    def _show_progress(self) -> None:
        done, total = self.overview.lessons
        if total:
            self.setWindowTitle(say(texts.PERCENT, percent=percent(done * 100 // total), app=texts.APP))
        else:
            self.setWindowTitle(texts.APP)
