"""Loading and saving a lesson's questions through the gateway. For background threads."""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.core.deck import Deck
from app.core.errors import BadRequest
from app.core.jobs import JobState, LessonState
from app.ui.editing.drafts import Draft, DraftFolder, mark_of
from app.ui.editing.findings import Exhibit, Finding, Material

if TYPE_CHECKING:
    from app.worker.gateway import Gateway


class Saved(Enum):
    """What became of the sheets, or why nothing was saved."""

    RENDERING = "rendering"
    WAITING = "waiting"  # the job is paused or stopped
    KEPT = "kept"  # nothing is rendered: the lesson was cancelled
    NO_DECK = "no deck"
    CHANGED_ELSEWHERE = "changed elsewhere"
    BROKEN = "broken"


@dataclass(frozen=True)
class Loaded:
    """What was found of a lesson; `material` None: it has no questions yet. `is_outdated`: the draft is of others."""

    material: Material | None
    draft: Draft | None = None
    is_outdated: bool = False


@dataclass(frozen=True)
class Saving:
    """How a save ended: `deck` is what is stored now, `broken` what stands in the way."""

    outcome: Saved
    deck: Deck | None = None
    broken: tuple[Exhibit, Finding] | None = None


def load(gateway: "Gateway", task_id: str, drafts: DraftFolder) -> Loaded:
    """The lesson's questions, and changes of an earlier time that were not saved."""
    from app.ui.editing.checking import open_material

    try:
        deck = gateway.deck(task_id)
    except BadRequest as error:
        if error.code != "no-deck":
            raise
        return Loaded(None)
    draft = drafts.read(task_id)
    if draft is not None and not _differs(draft.deck, deck):
        drafts.remove(task_id)
        draft = None
    return Loaded(open_material(deck), draft, is_outdated=draft is not None and draft.base != mark_of(deck))


def save(
    gateway: "Gateway", ids: tuple[str, str], deck: Deck, over: Deck | None, touched: list[Exhibit], letters: str
) -> Saving:
    """Keep the deck in place of `over` (None: whatever stands there), and have its sheets made again.

    `ids` are those of job and task; `touched` the items that a person changed: a sheet is not to break by them.
    """
    from app.ui.editing.checking import breaking, with_notices

    broken = breaking(touched, letters)
    if broken is not None:
        return Saving(Saved.BROKEN, broken=broken)
    job_id, task_id = ids
    deck = with_notices(deck)
    try:
        if not gateway.save_deck(task_id, deck, over=over):
            return Saving(Saved.NO_DECK)
    except BadRequest as error:
        if error.code != "deck-changed":
            raise
        return Saving(Saved.CHANGED_ELSEWHERE)
    return Saving(_sheets(gateway, job_id, task_id, deck.context.lesson.id), deck)


def _differs(draft: Deck, deck: Deck) -> bool:
    """Whether the draft has other questions for the same sections."""
    mine, stored = ({section.key: section.items for section in each.sections} for each in (draft, deck))
    return mine.keys() == stored.keys() and mine != stored


def _sheets(gateway: "Gateway", job_id: str, task_id: str, lesson_id: str) -> Saved:
    gateway.render_again(job_id, [lesson_id])
    job = gateway.snapshot(job_id)
    state = next(lesson.state for lesson in job.lessons if lesson.task_id == task_id)
    if state.is_final and state is not LessonState.DONE:
        return Saved.KEPT
    return Saved.WAITING if job.state in (JobState.PAUSED, JobState.STOPPED) else Saved.RENDERING
