"""What travels between the ledger's machine and the writers: orders one way, outcomes the other. No secret is in it."""

from app.core.curriculum import LessonContext, Record
from app.core.deck import Deck, Item, Usage
from app.core.errors import StudioError
from app.core.jobs import JobOptions, Problem
from app.worker import texts

WRITE_LESSON = "worksheet_studio.write_lesson"
REWRITE_ITEM = "worksheet_studio.rewrite_item"
RENDER_LESSON = "worksheet_studio.render_lesson"
RENDER_PREVIEW = "worksheet_studio.render_preview"
FINISH_JOB = "worksheet_studio.finish_job"

# Priorities; each must be one of the steps that kombu makes lists for, and the lowest runs first.
NOW = 0  # a person sits and waits
NEXT = 3  # lessons that a person preferred
SOON = 6
LATER = 9  # previews never hold up a lesson's files


class WriteOrder(Record):
    """A lesson to write. `reply_queue` takes the outcome.

    `spent_usd` is what the job has cost before, `usage` what this lesson has, as far as the ledger knows.
    """

    task_id: str
    job_id: str
    attempt: int
    context: LessonContext
    options: JobOptions
    reply_queue: str
    spent_usd: float = 0.0
    usage: Usage = Usage()


class RewriteOrder(Record):
    """One item to be written anew: the one at `index` (from 0) of a section of `deck`, which may have changed since.

    `id` names the wish: its lock, its answer, and the key that is there for as long as somebody waits for it.
    """

    id: str
    job_id: str
    deck: Deck
    section_key: str
    index: int
    options: JobOptions
    spent_usd: float = 0.0


class RewriteReply(Record):
    """What became of it: the item, or a problem, which `is_lasting` when nobody could write anything; and the cost."""

    item: Item | None = None
    problem: Problem | None = None
    is_lasting: bool = False
    usage: Usage = Usage()


class Outcome(Record):
    """What became of an order: a deck, or a problem; `stops_job` when it concerns every other lesson as well.

    Neither: it was cancelled. `usage` is all that the lesson has cost so far, earlier attempts included.
    """

    task_id: str
    job_id: str
    attempt: int
    deck: Deck | None = None
    problem: Problem | None = None
    stops_job: bool = False
    usage: Usage | None = None


class RenderOrder(Record):
    """A lesson whose deck is in the ledger, to put on paper (or its preview)."""

    task_id: str
    job_id: str
    attempt: int


def as_problem(error: BaseException) -> Problem:
    """The error as it is stored and shown; one that is not ours gets words that say no more than we know."""
    if isinstance(error, StudioError):
        return Problem(code=error.code, title=error.title, message=error.message, hint=error.hint, detail=error.detail)
    return Problem(
        code="unexpected",
        title=StudioError.title,
        message=texts.UNEXPECTED,
        hint=texts.UNEXPECTED_HINT,
        detail=repr(error)[:2000],
    )
