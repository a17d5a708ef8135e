"""Jobs, lessons and decks for tests of the ledger and of what uses it."""

from app.core.curriculum import Curriculum, Lesson, LessonContext, Unit
from app.core.deck import Deck, ItemKind, Rejection, SectionDeck, TrueFalseItem, Usage
from app.core.jobs import JobOptions, JobRequest, Problem
from app.core.ledger import Ledger, NewLesson

PROBLEM = Problem(code="writing-failed", title="Not written", message="The service gave no answer.")


def make_context(number: int = 1, title: str | None = None) -> LessonContext:
    """The `number`th lesson of a unit."""
    lesson = Lesson(id=f"1.{number}", number=str(number), title=title or f"Lesson {number}", note="A note.")
    return LessonContext(
        lesson=lesson, unit_number=1, unit_title="Cells", subject="Life Science", grade="Grade 7", curriculum="NGSS"
    )


def make_request(lessons: int = 3, *, title: str = "Grade 7", owner: str = "") -> JobRequest:
    """A request for one unit of `lessons` lessons."""
    rows = tuple(make_context(number).lesson for number in range(1, lessons + 1))
    unit = Unit(number=1, title="Cells", lessons=rows)
    curriculum = Curriculum(subject="Life Science", grade="Grade 7", curriculum="NGSS", units=(unit,))
    options = JobOptions(product="academy", writer="offline")
    return JobRequest(title=title, curricula=(curriculum,), options=options, out="/somewhere", owner=owner)


def make_job(ledger: Ledger, lessons: int = 3, *, owner: str = "", installation: str = "here") -> str:
    """A new job in the ledger; returns its id."""
    new = [NewLesson(make_context(number), {"folder": f"{number:02}."}) for number in range(1, lessons + 1)]
    request = make_request(lessons, owner=owner)
    return ledger.create_job(request, new, root="/somewhere/job", tree=("top",), installation=installation)


def make_deck(number: int = 1, *, stem: str = "A cell has a membrane.", wanted: int = 2) -> Deck:
    """A deck of one statement in a section that wanted `wanted`."""
    section = SectionDeck(
        key="true_false",
        kind=ItemKind.TRUE_FALSE,
        wanted=wanted,
        items=(TrueFalseItem(stem=stem, answer=True),),
        rejected=(Rejection(section="true_false", stem="", code="blank", reason="It was empty."),),
    )
    return Deck(
        context=make_context(number),
        product="academy",
        writer="offline",
        sections=(section,),
        usage=Usage(calls=1, input=10, output=5, cost_usd=0.01),
    )


def bring_to_written(ledger: Ledger, job_id: str, number: int = 1) -> str:
    """Claim and write the `number`th lesson; returns its task id."""
    task_id = ledger.snapshot(job_id).lessons[number - 1].task_id
    ledger.claim_unsent(job_id, "epoch", task_ids=[task_id])
    assert ledger.mark_writing(task_id)
    assert ledger.store_deck(task_id, make_deck(number))
    return task_id


def bring_to_done(ledger: Ledger, job_id: str, number: int = 1, *, preview_pending: bool = False) -> str:
    """Claim, write and render the `number`th lesson; returns its task id."""
    task_id = bring_to_written(ledger, job_id, number)
    lease = ledger.begin_rendering(task_id)
    assert lease
    assert ledger.mark_done(task_id, [f"{number}/a.pdf"], lease=lease, preview_pending=preview_pending)
    return task_id
