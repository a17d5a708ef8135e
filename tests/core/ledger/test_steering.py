"""Jobs: creating, claiming, pausing, stopping, cancelling, retrying, finishing, deleting; reading them."""

from datetime import timedelta
from threading import Thread

import pytest
from pydantic import ValidationError

from app.core.errors import BadRequest
from app.core.jobs import JobState, LessonState, Progress
from app.core.ledger import Errand, Ledger, NewLesson
from tests.support.ledger import (
    PROBLEM,
    bring_to_done,
    bring_to_written,
    make_context,
    make_deck,
    make_job,
    make_request,
)


def states(ledger: Ledger, job_id: str) -> list[LessonState]:
    return [lesson.state for lesson in ledger.snapshot(job_id).lessons]


def test_a_new_job_holds_what_was_asked_for(ledger: Ledger) -> None:
    job_id = make_job(ledger, 2, owner="anna")
    job = ledger.snapshot(job_id)
    assert (job.title, job.owner, job.state, job.root) == ("Grade 7", "anna", JobState.RUNNING, "/somewhere/job")
    assert [lesson.lesson_id for lesson in job.lessons] == ["1.1", "1.2"]
    assert [lesson.title for lesson in job.lessons] == ["Lesson 1", "Lesson 2"]
    assert job.created_at.utcoffset() == timedelta(0)
    assert ledger.request(job_id) == make_request(2, owner="anna")
    assert ledger.tree(job_id, tuple[str, ...]) == ("top",)
    task_id = job.lessons[1].task_id
    assert ledger.context(task_id) == make_context(2)
    assert ledger.place(task_id, dict[str, str]) == {"folder": "02."}
    assert ledger.job_of(task_id) == job_id


@pytest.mark.parametrize(
    "title", ["lone \ud800 half", "a\0nul", "شبكة الغذاء", "🧪 \u202e", "=HYPERLINK()", "%s %(x)s"]
)
def test_any_title_can_be_kept(ledger: Ledger, title: str) -> None:
    lesson = NewLesson(make_context(1, title), None)
    job_id = ledger.create_job(make_request(1, title=title), [lesson], root="/somewhere")
    kept = title.replace("\0", "").replace("\ud800", "?")
    assert ledger.snapshot(job_id).title == kept
    assert ledger.snapshot(job_id).lessons[0].title == kept
    assert ledger.claim_unsent(job_id, "one")[0].context.lesson.title.replace("\0", "") == kept


def test_a_job_that_is_not_there_is_said_in_words(ledger: Ledger) -> None:
    for ask in (ledger.snapshot, ledger.request, ledger.job_state, ledger.delete_job, ledger.cancel, ledger.retry):
        with pytest.raises(BadRequest) as caught:
            ask("nothing")
        assert caught.value.code == "job-unknown"
    assert not ledger.pause("nothing") and not ledger.resume("nothing")
    assert ledger.claim_unsent("nothing", "one") == []
    assert ledger.finish_if_complete("nothing") is None


def test_followers_read_just_what_changed(ledger: Ledger) -> None:
    job_id = make_job(ledger, 5)
    seen = ledger.snapshot(job_id)
    assert ledger.changed_since(job_id, seen.version) is None
    bring_to_written(ledger, job_id, 4)
    changes = ledger.changed_since(job_id, seen.version)
    assert changes is not None and [lesson.lesson_id for lesson in changes.lessons] == ["1.4"]
    assert seen.updated(changes) == ledger.snapshot(job_id)
    ledger.set_notice(job_id, "No worker is running.")
    changes = ledger.changed_since(job_id, changes.version)
    assert changes is not None and (changes.notice, changes.lessons) == ("No worker is running.", ())


def test_a_lesson_is_claimed_once_an_epoch(ledger: Ledger) -> None:
    job_id = make_job(ledger, 4)
    assert [each.context.lesson.id for each in ledger.claim_unsent(job_id, "one", limit=3)] == ["1.1", "1.2", "1.3"]
    assert [each.context.lesson.id for each in ledger.claim_unsent(job_id, "one")] == ["1.4"]
    assert ledger.claim_unsent(job_id, "one") == []
    ledger.mark_writing(ledger.snapshot(job_id).lessons[0].task_id)
    again = ledger.claim_unsent(job_id, "two")
    assert [each.attempt for each in again] == [2, 2, 2, 2]
    assert set(states(ledger, job_id)) == {LessonState.QUEUED}


def test_what_is_held_by_a_renderer_is_not_claimed_in_a_new_epoch(ledger: Ledger) -> None:
    job_id = make_job(ledger, 2)
    held, waiting = bring_to_written(ledger, job_id, 1), bring_to_written(ledger, job_id, 2)
    ledger.begin_rendering(held)
    assert [(each.task_id, each.errand) for each in ledger.claim_unsent(job_id, "two")] == [(waiting, Errand.RENDER)]


def test_a_lost_message_is_sent_again_but_not_a_newer_one(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    ledger.claim_unsent(job_id, "one")
    lost = ledger.unfinished("here")
    assert [(each.errand, each.sent_epoch, each.attempt) for each in lost] == [(Errand.WRITE, "one", 1)]
    assert ledger.mark_unsent(lost) == 1
    assert ledger.unfinished("here")[0].sent_epoch is None
    assert len(ledger.claim_unsent(job_id, "one")) == 1
    assert ledger.mark_unsent(lost) == 0
    assert ledger.unfinished("elsewhere") == []


def test_pausing_takes_back_what_is_not_written_and_resume_sends_it(ledger: Ledger) -> None:
    job_id = make_job(ledger, 3)
    bring_to_written(ledger, job_id, 1)
    ledger.claim_unsent(job_id, "epoch")
    ledger.report({ledger.snapshot(job_id).lessons[1].task_id: Progress(stage="writing", done=5, of=9)})
    assert ledger.pause(job_id) and not ledger.pause(job_id)
    assert states(ledger, job_id) == [LessonState.WRITTEN, LessonState.QUEUED, LessonState.QUEUED]
    assert ledger.claim_unsent(job_id, "epoch") == []
    assert ledger.unfinished() == []
    assert ledger.resume(job_id) and not ledger.resume(job_id)
    assert [each.context.lesson.id for each in ledger.claim_unsent(job_id, "epoch")] == ["1.2", "1.3"]


def test_a_stopped_job_says_why_and_goes_on_after_resume(ledger: Ledger) -> None:
    job_id = make_job(ledger, 2)
    done = bring_to_done(ledger, job_id, 1)
    assert ledger.stop_job(job_id, PROBLEM) and not ledger.stop_job(job_id, PROBLEM)
    job = ledger.snapshot(job_id)
    assert (job.state, job.problem) == (JobState.STOPPED, PROBLEM)
    assert ledger.lesson(done).state is LessonState.DONE
    assert ledger.resume(job_id)
    job = ledger.snapshot(job_id)
    assert (job.state, job.problem) == (JobState.RUNNING, None)


def test_an_attempt_from_before_a_stop_does_not_stop_the_job_that_goes_on(ledger: Ledger) -> None:
    job_id = make_job(ledger, 2)
    first, second = ledger.claim_unsent(job_id, "epoch")
    assert ledger.stop_job(job_id, PROBLEM, task_id=first.task_id, attempt=first.attempt)
    assert ledger.resume(job_id)
    assert not ledger.stop_job(job_id, PROBLEM, task_id=second.task_id, attempt=second.attempt)
    assert ledger.snapshot(job_id).state is JobState.RUNNING
    again = ledger.claim_unsent(job_id, "epoch")[1]
    assert not ledger.stop_job(job_id, PROBLEM, task_id=second.task_id, attempt=second.attempt)
    assert ledger.stop_job(job_id, PROBLEM, task_id=again.task_id, attempt=again.attempt)


def test_an_attempt_from_before_a_pause_stops_the_paused_job(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    (claimed,) = ledger.claim_unsent(job_id, "epoch")
    assert ledger.pause(job_id)
    assert ledger.stop_job(job_id, PROBLEM, task_id=claimed.task_id, attempt=claimed.attempt)
    assert ledger.snapshot(job_id).state is JobState.STOPPED


def test_what_is_sent_after_a_change_goes_by_the_new_options(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    before = ledger.snapshot(job_id)
    ledger.change_options(job_id, model="another", max_cost_usd=2.5)
    after = ledger.snapshot(job_id)
    assert after.options == before.options.model_copy(update={"model": "another", "max_cost_usd": 2.5})
    assert after.version > before.version
    assert [each.options for each in ledger.claim_unsent(job_id, "epoch")] == [after.options]
    with pytest.raises(ValidationError):
        ledger.change_options(job_id, max_cost_usd=-1)
    with pytest.raises(BadRequest):
        ledger.change_options("nothing", model="another")


def test_a_deck_that_arrives_for_a_paused_job_is_taken(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    (claimed,) = ledger.claim_unsent(job_id, "one")
    ledger.pause(job_id)
    assert ledger.store_deck(claimed.task_id, make_deck())
    assert states(ledger, job_id) == [LessonState.WRITTEN]


def test_cancelling_a_job_leaves_what_is_done(ledger: Ledger) -> None:
    job_id = make_job(ledger, 3)
    bring_to_done(ledger, job_id, 1, preview_pending=True)
    second = bring_to_written(ledger, job_id, 2)
    lease = ledger.begin_rendering(second)
    assert len(ledger.cancel(job_id)) == 2
    assert states(ledger, job_id) == [LessonState.DONE, LessonState.CANCELLED, LessonState.CANCELLED]
    assert ledger.job_state(job_id) is JobState.CANCELLED
    assert lease and not ledger.mark_done(second, ["a.pdf"], lease=lease)
    assert ledger.cancel(job_id) == []
    assert ledger.finish_if_complete(job_id) is None


def test_cancelling_one_lesson_lets_the_job_run(ledger: Ledger) -> None:
    job_id = make_job(ledger, 2)
    assert len(ledger.cancel(job_id, ["1.2"])) == 1
    assert ledger.job_state(job_id) is JobState.RUNNING
    assert states(ledger, job_id) == [LessonState.QUEUED, LessonState.CANCELLED]
    with pytest.raises(BadRequest) as caught:
        ledger.cancel(job_id, ["1.1", "9.9"])
    assert "9.9" in caught.value.message
    assert states(ledger, job_id)[0] is LessonState.QUEUED


def test_retry_writes_what_has_no_deck_and_renders_what_has_one(ledger: Ledger) -> None:
    job_id = make_job(ledger, 4)
    bring_to_done(ledger, job_id, 1)
    second = bring_to_written(ledger, job_id, 2)
    lease = ledger.begin_rendering(second)
    ledger.mark_failed(second, PROBLEM, lease=lease)
    third = ledger.snapshot(job_id).lessons[2].task_id
    ledger.claim_unsent(job_id, "epoch")
    ledger.mark_failed(third, PROBLEM, attempt=1)
    ledger.cancel(job_id)
    assert ledger.retry(job_id) == [second, third]
    assert states(ledger, job_id) == [
        LessonState.DONE,
        LessonState.WRITTEN,
        LessonState.QUEUED,
        LessonState.CANCELLED,
    ]
    assert ledger.job_state(job_id) is JobState.RUNNING
    assert [each.errand for each in ledger.claim_unsent(job_id, "epoch")] == [Errand.RENDER, Errand.WRITE]
    assert ledger.lesson(third).problem is None
    assert len(ledger.retry(job_id, only_failed=False)) == 1


def test_nothing_to_retry_leaves_a_finished_job_finished(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    bring_to_done(ledger, job_id)
    ledger.finish_if_complete(job_id)
    ledger.finish_job(job_id, JobState.DONE)
    assert ledger.retry(job_id) == []
    assert ledger.job_state(job_id) is JobState.DONE


def test_done_lessons_can_be_rendered_again_from_their_decks(ledger: Ledger) -> None:
    job_id = make_job(ledger, 2)
    task_id = bring_to_done(ledger, job_id, 1)
    assert ledger.render_again(job_id) == [task_id]
    assert ledger.lesson(task_id).state is LessonState.WRITTEN
    assert ledger.begin_rendering(task_id)


def test_an_edit_does_not_wake_a_paused_job(ledger: Ledger) -> None:
    job_id = make_job(ledger, 2)
    task_id = bring_to_done(ledger, job_id, 1)
    ledger.pause(job_id)
    assert ledger.render_again(job_id, ["1.1"], wakes_job=False) == [task_id]
    assert ledger.job_state(job_id) is JobState.PAUSED
    ledger.resume(job_id)
    assert {each.task_id for each in ledger.claim_unsent(job_id, "later")} >= {task_id}


def test_an_edit_wakes_a_finished_job(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    task_id = bring_to_done(ledger, job_id)
    ledger.finish_if_complete(job_id)
    ledger.finish_job(job_id, JobState.DONE)
    assert ledger.render_again(job_id, ["1.1"], wakes_job=False) == [task_id]
    assert ledger.job_state(job_id) is JobState.RUNNING


def test_one_caller_packs_the_job(ledger: Ledger) -> None:
    job_id = make_job(ledger, 2)
    bring_to_done(ledger, job_id, 1)
    assert ledger.finish_if_complete(job_id) is None
    ledger.mark_failed(ledger.snapshot(job_id).lessons[1].task_id, PROBLEM)
    assert ledger.finish_if_complete(job_id) is JobState.DONE
    assert ledger.finish_if_complete(job_id) is None
    assert ledger.renew_packing(job_id)
    assert ledger.finish_job(job_id, JobState.DONE, zip="/somewhere/job.zip", notice="One lesson is missing.")
    assert not ledger.finish_job(job_id, JobState.FAILED)
    assert not ledger.renew_packing(job_id)
    job = ledger.snapshot(job_id)
    assert (job.state, job.zip, job.notice) == (JobState.DONE, "/somewhere/job.zip", "One lesson is missing.")
    assert job.finished_at is not None


def test_a_killed_packer_is_followed_by_another(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    bring_to_done(ledger, job_id)
    assert ledger.finish_if_complete(job_id, seconds=0) is JobState.DONE
    assert ledger.finish_if_complete(job_id) is JobState.DONE
    ledger.end_leases("here")
    assert ledger.finish_if_complete(job_id) is JobState.DONE


def test_a_lesson_retried_while_the_job_is_packed_keeps_it_running(ledger: Ledger) -> None:
    job_id = make_job(ledger, 2)
    bring_to_done(ledger, job_id, 1)
    ledger.mark_failed(ledger.snapshot(job_id).lessons[1].task_id, PROBLEM)
    assert ledger.finish_if_complete(job_id) is JobState.DONE
    assert ledger.retry(job_id)
    assert not ledger.finish_job(job_id, JobState.DONE)
    assert ledger.job_state(job_id) is JobState.RUNNING


@pytest.mark.parametrize(("failed", "outcome"), [(1, JobState.FAILED), (0, JobState.CANCELLED)])
def test_a_job_without_a_done_lesson_is_not_done(ledger: Ledger, failed: int, outcome: JobState) -> None:
    job_id = make_job(ledger, 2)
    for lesson in ledger.snapshot(job_id).lessons[:failed]:
        ledger.mark_failed(lesson.task_id, PROBLEM)
    ledger.cancel(job_id, ["1.1", "1.2"])
    assert ledger.finish_if_complete(job_id) is outcome


def test_leases_of_dead_renderers_end_by_installation(ledger: Ledger) -> None:
    mine, other = make_job(ledger, 1, installation="here"), make_job(ledger, 1, installation="there")
    one, two = bring_to_written(ledger, mine), bring_to_written(ledger, other)
    ledger.begin_rendering(one)
    ledger.begin_rendering(two)
    assert ledger.end_leases("here") == 1
    assert ledger.begin_rendering(one)
    assert ledger.begin_rendering(two) is None


def test_jobs_are_listed_by_owner_with_counts(ledger: Ledger) -> None:
    one, two = make_job(ledger, 3, owner="anna"), make_job(ledger, 1, owner="ben")
    bring_to_done(ledger, one, 1)
    ledger.mark_failed(ledger.snapshot(one).lessons[1].task_id, PROBLEM)
    listed = ledger.jobs()
    assert [job.job_id for job in listed] == [two, one]
    assert (listed[1].total, listed[1].done, listed[1].failed, listed[1].product) == (3, 1, 1, "academy")
    assert [job.job_id for job in ledger.jobs("anna")] == [one]
    assert ledger.running_jobs("here") == [one, two]
    empty = ledger.create_job(make_request(), [], root="/somewhere")
    assert next(job.total for job in ledger.jobs() if job.job_id == empty) == 0


def test_a_running_job_is_not_deleted_a_finished_one_is_with_its_decks(ledger: Ledger) -> None:
    job_id = make_job(ledger, 1)
    task_id = bring_to_written(ledger, job_id)
    with pytest.raises(BadRequest) as caught:
        ledger.delete_job(job_id)
    assert caught.value.code == "job-running"
    ledger.cancel(job_id)
    ledger.delete_job(job_id)
    assert ledger.jobs() == []
    for ask in (ledger.lesson, ledger.deck, ledger.context):
        with pytest.raises(BadRequest):
            ask(task_id)


def test_threads_of_one_process_share_a_ledger(ledger: Ledger) -> None:
    job_id = make_job(ledger, 40)
    claimed: list[str] = []

    def take() -> None:
        while some := ledger.claim_unsent(job_id, "one", limit=3):
            for each in some:
                ledger.store_deck(each.task_id, make_deck())
                claimed.append(each.task_id)

    threads = [Thread(target=take) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(claimed) == len(set(claimed)) == 40
    assert set(states(ledger, job_id)) == {LessonState.WRITTEN}
