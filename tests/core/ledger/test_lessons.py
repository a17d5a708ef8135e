"""The steps of one lesson."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.deck import Usage
from app.core.errors import BadRequest
from app.core.jobs import LessonState, Progress, Stage
from app.core.ledger import Errand, Ledger
from tests.support.ledger import PROBLEM, bring_to_done, bring_to_written, make_deck, make_job


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


def first(ledger: Ledger, job_id: str) -> str:
    return ledger.snapshot(job_id).lessons[0].task_id


def test_a_lesson_goes_from_queued_to_done(ledger: Ledger) -> None:
    job_id = make_job(ledger)
    task_id = first(ledger, job_id)
    (claimed,) = ledger.claim_unsent(job_id, "one", task_ids=[task_id])
    assert (claimed.errand, claimed.attempt, claimed.message_id) == (Errand.WRITE, 1, f"{task_id}.1")

    assert ledger.mark_writing(task_id, attempt=1)
    assert ledger.lesson(task_id).state is LessonState.WRITING
    assert ledger.store_deck(task_id, make_deck())
    written = ledger.lesson(task_id)
    assert (written.state, written.questions, written.missing, written.replaced) == (
        LessonState.WRITTEN,
        {"true_false": 1},
        1,
        1,
    )
    lease = ledger.begin_rendering(task_id)
    assert lease and ledger.lesson(task_id).state is LessonState.RENDERING
    assert ledger.mark_done(task_id, ["a.pdf", "b.pdf"], lease=lease, folder="01. Unit/01. Lesson", zip="lesson.zip")
    done = ledger.lesson(task_id)
    assert (done.state, done.files, done.folder, done.zip) == (
        LessonState.DONE,
        ("a.pdf", "b.pdf"),
        "01. Unit/01. Lesson",
        "lesson.zip",
    )
    assert done.usage == Usage(calls=1, input=10, output=5, cost_usd=0.01)
    assert done.seconds is not None and done.seconds >= 0
    assert ledger.deck(task_id) == make_deck()


def test_no_step_goes_backwards(ledger: Ledger) -> None:
    job_id = make_job(ledger)
    task_id = bring_to_done(ledger, job_id)
    before = ledger.snapshot(job_id)
    assert not ledger.mark_writing(task_id)
    assert not ledger.store_deck(task_id, make_deck(stem="Another."))
    assert ledger.begin_rendering(task_id) is None
    assert ledger.begin_preview(task_id) is None
    assert not ledger.mark_failed(task_id, PROBLEM)
    assert ledger.report({task_id: Progress(stage=Stage.WRITING)}) == 0
    assert ledger.lesson(task_id) == before.lessons[0]
    assert ledger.deck(task_id) == make_deck()


def test_a_refused_step_leaves_no_new_version(ledger: Ledger) -> None:
    job_id = make_job(ledger)
    task_id = bring_to_done(ledger, job_id)
    version = ledger.snapshot(job_id).version
    ledger.mark_writing(task_id)
    ledger.store_deck(task_id, make_deck())
    ledger.begin_rendering(task_id)
    ledger.finish_if_complete(job_id)
    ledger.set_notice(job_id, "")
    assert ledger.changed_since(job_id, version) is None


def test_steps_on_a_lesson_that_is_not_there_do_nothing(ledger: Ledger) -> None:
    assert not ledger.mark_writing("nobody")
    assert not ledger.store_deck("nobody", make_deck())
    assert not ledger.save_edited_deck("nobody", make_deck())
    assert ledger.begin_rendering("nobody") is None
    assert ledger.report({"nobody": Progress()}) == 0
    with pytest.raises(BadRequest):
        ledger.lesson("nobody")


def test_an_older_attempt_has_no_say(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    task_id = first(ledger, job_id)
    ledger.claim_unsent(job_id, "one")
    ledger.mark_failed(task_id, PROBLEM, attempt=1)
    ledger.retry(job_id)
    (again,) = ledger.claim_unsent(job_id, "one")
    assert again.message_id == f"{task_id}.2"
    assert not ledger.mark_writing(task_id, attempt=1)
    assert not ledger.mark_failed(task_id, PROBLEM, attempt=1)
    assert ledger.mark_writing(task_id, attempt=2)


def test_a_failed_writing_has_no_say_once_the_deck_is_there(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    task_id = bring_to_written(ledger, job_id)
    assert not ledger.mark_failed(task_id, PROBLEM, attempt=1)
    assert ledger.lesson(task_id).state is LessonState.WRITTEN


def test_a_late_deck_is_kept_but_does_not_revive_a_cancelled_lesson(ledger: Ledger) -> None:
    job_id = make_job(ledger)
    task_id = first(ledger, job_id)
    ledger.claim_unsent(job_id, "one")
    ledger.cancel(job_id)
    assert not ledger.store_deck(task_id, make_deck())
    assert ledger.lesson(task_id).state is LessonState.CANCELLED
    assert ledger.lesson(task_id).usage.calls == 1
    ledger.retry(job_id, ["1.1"])
    assert ledger.lesson(task_id).state is LessonState.WRITTEN


def test_of_two_renderers_one_gets_the_lesson_until_its_lease_is_over(ledger_url: str) -> None:
    clock = Clock()
    with Ledger(ledger_url, clock=clock) as ledger:
        task_id = bring_to_written(ledger, make_job(ledger))
        killed = ledger.begin_rendering(task_id, seconds=30)
        assert killed and ledger.begin_rendering(task_id) is None
        clock.go_on(29)
        assert ledger.renew_lease(task_id, killed, seconds=30)
        clock.go_on(29)
        assert ledger.begin_rendering(task_id) is None
        clock.go_on(2)
        second = ledger.begin_rendering(task_id)
        assert second
        assert not ledger.renew_lease(task_id, killed)
        assert not ledger.mark_done(task_id, ["old.pdf"], lease=killed)
        assert not ledger.mark_failed(task_id, PROBLEM, lease=killed)
        assert ledger.mark_done(task_id, ["new.pdf"], lease=second)
        assert ledger.lesson(task_id).files == ("new.pdf",)


def test_a_clock_set_back_by_a_day_does_not_hold_a_lesson_for_a_day(ledger_url: str) -> None:
    clock = Clock()
    with Ledger(ledger_url, clock=clock) as ledger:
        task_id = bring_to_written(ledger, make_job(ledger))
        assert ledger.begin_rendering(task_id)
        clock.go_on(-86_400)
        assert ledger.begin_rendering(task_id)


def test_a_released_lesson_is_free_at_once_and_sent_again(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    task_id = bring_to_written(ledger, job_id)
    lease = ledger.begin_rendering(task_id)
    assert lease and ledger.release(task_id, lease)
    assert ledger.lesson(task_id).state is LessonState.WRITTEN
    (again,) = ledger.claim_unsent(job_id, "epoch")
    assert again.errand is Errand.RENDER
    assert ledger.begin_rendering(task_id)


def test_a_job_waits_for_the_preview_but_the_lesson_is_done(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    task_id = bring_to_done(ledger, job_id, preview_pending=True)
    assert ledger.lesson(task_id).state is LessonState.DONE
    assert ledger.finish_if_complete(job_id) is None
    (errand,) = ledger.claim_unsent(job_id, "epoch")
    assert (errand.errand, errand.attempt) == (Errand.PREVIEW, 1)
    lease = ledger.begin_preview(task_id)
    assert lease and ledger.begin_preview(task_id) is None
    assert ledger.mark_preview(task_id, ["a.pdf", "preview.pdf"], lease=lease, notice="It is short.")
    lesson = ledger.lesson(task_id)
    assert (lesson.files, lesson.notice) == (("a.pdf", "preview.pdf"), "It is short.")
    assert ledger.finish_if_complete(job_id) is not None


def test_reports_are_kept_and_start_a_queued_lesson(ledger: Ledger) -> None:
    job_id, other = make_job(ledger, 2), make_job(ledger, 1)
    one, two = (lesson.task_id for lesson in ledger.snapshot(job_id).lessons)
    third = first(ledger, other)
    working = Progress(stage=Stage.VERIFYING, section="true_false", done=7, of=105)
    assert ledger.report({one: working, two: Progress(), third: working, "gone": working}) == 3
    assert ledger.lesson(one).state is LessonState.WRITING
    assert ledger.lesson(one).progress == working
    assert ledger.lesson(one).started_at is not None
    assert ledger.lesson(two).state is LessonState.QUEUED
    assert ledger.lesson(third).progress == working


def test_an_edited_deck_is_kept_and_what_is_being_rendered_is_rendered_again(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    task_id = bring_to_written(ledger, job_id)
    lease = ledger.begin_rendering(task_id)
    edited = make_deck(stem="A person's own words.", wanted=1)
    assert ledger.save_edited_deck(task_id, edited)
    assert lease and not ledger.mark_done(task_id, ["old.pdf"], lease=lease)
    lesson = ledger.lesson(task_id)
    assert (lesson.state, lesson.edited, lesson.missing) == (LessonState.WRITTEN, True, 0)
    assert not ledger.store_deck(task_id, make_deck())
    assert ledger.deck(task_id) == edited


def test_an_edited_deck_never_replaces_one_that_its_editor_has_not_seen(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    task_id = bring_to_written(ledger, job_id)
    seen, theirs, mine = make_deck(), make_deck(stem="Theirs."), make_deck(stem="Mine.")
    assert ledger.save_edited_deck(task_id, theirs, over=seen)
    with pytest.raises(BadRequest) as caught:
        ledger.save_edited_deck(task_id, mine, over=seen)
    assert caught.value.code == "deck-changed"
    assert ledger.deck(task_id) == theirs
    assert ledger.save_edited_deck(task_id, mine, over=theirs)


def test_a_lesson_without_a_deck_cannot_be_edited(ledger: Ledger) -> None:
    job_id = make_job(ledger)
    assert not ledger.save_edited_deck(first(ledger, job_id), make_deck())
    with pytest.raises(BadRequest) as caught:
        ledger.deck(first(ledger, job_id))
    assert caught.value.code == "no-deck"


def test_a_failed_lesson_keeps_its_reason_and_what_it_cost(ledger: Ledger) -> None:
    job_id = make_job(ledger)
    task_id = first(ledger, job_id)
    ledger.claim_unsent(job_id, "one")
    assert ledger.mark_failed(task_id, PROBLEM, attempt=1, usage=Usage(calls=3, cost_usd=0.5))
    lesson = ledger.lesson(task_id)
    assert (lesson.state, lesson.problem, lesson.usage.calls) == (LessonState.FAILED, PROBLEM, 3)


def test_what_an_unfinished_lesson_has_cost_is_kept_and_never_less_than_before(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    task_id = ledger.snapshot(job_id).lessons[0].task_id
    spent, more = Usage(calls=2, cost_usd=0.02), Usage(calls=3, cost_usd=0.03)
    assert ledger.note_usage(task_id, spent)
    assert not ledger.note_usage(task_id, Usage(calls=1, cost_usd=0.01))  # an older word that comes late
    ledger.cancel(job_id)
    assert ledger.note_usage(task_id, more)
    assert ledger.snapshot(job_id).usage == more
    ledger.retry(job_id, ["1.1"])
    assert ledger.claim_unsent(job_id, "epoch")[0].usage == more
    assert not ledger.note_usage("nothing", more)


def test_a_question_written_anew_adds_to_what_its_lesson_has_cost(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    task_id = bring_to_written(ledger, job_id)
    before = ledger.lesson(task_id).usage
    assert not ledger.note_usage(task_id, Usage(calls=99))  # its deck has said it
    assert ledger.add_usage(task_id, Usage(calls=2, cost_usd=0.5))
    assert ledger.lesson(task_id).usage == before + Usage(calls=2, cost_usd=0.5)
    assert not ledger.add_usage("nothing", before)
