"""Shows the report on a lesson."""

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from app.core.deck import Deck
from app.core.errors import StudioError
from app.core.jobs import LessonSnapshot
from app.ui.desktop import Desktop
from app.ui.focus import draw_ring
from app.ui.jobs.store import JobChange
from app.ui.sheets import texts
from app.ui.sheets.controls import GAP
from app.ui.sheets.report import DETAILS, FIRST, MORE, Colors, Shown, report_page
from app.ui.theme import Tone, tone
from app.ui.words import say


class ReportView(QTextBrowser):
    """Follows one lesson while it is visible; the page is made in the background."""

    def __init__(self, desktop: Desktop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._job_id = self._task_id = ""
        self._deck: Deck | None = None
        self._made_of: LessonSnapshot | None = None
        self._rejections: dict[str, int] = {}
        self._has_details = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(say(texts.REPORT_NAME))
        self.setCursorWidth(0)  # nothing can be typed here
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(2 * GAP)
        self.anchorClicked.connect(self._on_link)
        desktop.store.changed.connect(self._on_changed)

    def show_lesson(self, job_id: str, task_id: str) -> None:
        """Report on this lesson; nothing is read before somebody looks."""
        if (job_id, task_id) != (self._job_id, self._task_id):
            self._job_id, self._task_id = job_id, task_id
            self._deck, self._made_of = None, None
            self._rejections, self._has_details = {}, False
            self.clear()
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, with a ring around it while it has the keyboard."""
        super().paintEvent(event)
        draw_ring(self)

    def event(self, event: QEvent) -> bool:
        """Draw the ring when the keyboard comes and goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.viewport().update()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._made_of is not None:
            self._make()

    def _on_changed(self, changes: tuple[JobChange, ...]) -> None:
        if any(each.job_id == self._job_id and (each.is_new or self._task_id in each.task_ids) for each in changes):
            self._refresh()

    def _refresh(self) -> None:
        """Read the deck again when the lesson is another one than the page says."""
        lesson = self._desktop.store.lesson(self._job_id, self._task_id)
        if lesson is None or not self.isVisible():
            return
        if self._made_of is not None and _essence(lesson) == _essence(self._made_of):
            return
        self._made_of = lesson
        if lesson.questions:
            self._desktop.bridge.ask(
                lambda gateway: gateway.deck(lesson.task_id),
                lambda deck: self._on_deck(lesson, deck),
                lambda error: self._on_no_deck(lesson, error),
                owner=self,
            )
        else:
            self._make()

    def _on_deck(self, lesson: LessonSnapshot, deck: Deck) -> None:
        if lesson.task_id == self._task_id:
            self._deck = deck
            self._make()

    def _on_no_deck(self, lesson: LessonSnapshot, error: StudioError) -> None:
        if lesson.task_id == self._task_id:
            self._deck = None
            self._make()

    def _make(self) -> None:
        lesson, deck = self._made_of, self._deck
        if lesson is None:
            return
        colors, shown = self._colors(), Shown(dict(self._rejections), self._has_details)

        def on_made(page: str) -> None:
            if lesson == self._made_of:
                place = self.verticalScrollBar().value()
                self.setHtml(page)
                self.verticalScrollBar().setValue(place)

        self._desktop.background.run(lambda: report_page(lesson, deck, colors, shown), on_made, owner=self)

    def _on_link(self, link: QUrl) -> None:
        target = link.toString()
        if target == DETAILS:
            self._has_details = not self._has_details
        else:
            section = target.removeprefix("more:")
            self._rejections[section] = self._rejections.get(section, FIRST) + MORE
        self._make()

    def _colors(self) -> Colors:
        palette = self.palette()
        return Colors(
            text=palette.color(QPalette.ColorRole.Text).name(),
            quiet=tone(Tone.QUIET).name(),
            good=tone(Tone.GOOD).name(),
            warn=tone(Tone.WARN).name(),
            bad=tone(Tone.BAD).name(),
            link=tone(Tone.BUSY).name(),
        )


def _essence(lesson: LessonSnapshot) -> LessonSnapshot:
    """What the report says of it: not how far its writing is."""
    return lesson.model_copy(update={"progress": type(lesson.progress)(), "files": ()})
