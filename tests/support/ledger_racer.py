"""A process that works on a ledger beside others: `python -m tests.support.ledger_racer URL JOB MODE`.

Mode `race`: waits for a line on stdin and claims; waits for another one, tries every further guarded step on every
lesson, and prints what it won as JSON. The wait keeps the claims apart from those of decks that wait for their sheets.
Mode `work`: brings lessons from queued to done for ever, and prints a line after each step that was committed.
"""

import json
import sys

from app.core.jobs import JobState
from app.core.ledger import Ledger
from tests.support.ledger import PROBLEM, make_deck


def race(ledger: Ledger, job_id: str) -> dict[str, list[str]]:
    """Every step of a job's life, tried once on each lesson; the names of the lessons that this process got."""
    won: dict[str, list[str]] = {name: [] for name in ("claim", "write", "deck", "render", "done", "preview", "shown")}
    lessons = [lesson.task_id for lesson in ledger.snapshot(job_id).lessons]
    won["claim"] = [each.task_id for each in ledger.claim_unsent(job_id, "epoch")]
    _say("claimed")
    sys.stdin.readline()
    for task_id in lessons:
        won["write"] += [task_id] * ledger.mark_writing(task_id)
        won["deck"] += [task_id] * ledger.store_deck(task_id, make_deck())
        lease = ledger.begin_rendering(task_id)
        won["render"] += [task_id] * bool(lease)
        if lease:
            won["done"] += [task_id] * ledger.mark_done(task_id, ["a.pdf"], lease=lease, preview_pending=True)
        lease = ledger.begin_preview(task_id)
        won["preview"] += [task_id] * bool(lease)
        if lease:
            won["shown"] += [task_id] * ledger.mark_preview(task_id, ["a.pdf", "p.pdf"], lease=lease)
        assert not ledger.mark_failed(task_id, PROBLEM, attempt=1)
    won["pack"] = ["job"] * (ledger.finish_if_complete(job_id) is not None)
    won["finish"] = ["job"] * bool(won["pack"] and ledger.finish_job(job_id, JobState.DONE))
    return won


def work(ledger: Ledger, job_id: str) -> None:
    """Bring lessons to done until killed; a line a step, written after its commit."""
    ledger.mark_unsent(ledger.unfinished())  # what a killed process had claimed
    while True:
        for each in ledger.claim_unsent(job_id, "epoch"):
            _say("claimed", each.task_id)
            if ledger.mark_writing(each.task_id):
                _say("writing", each.task_id)
            if ledger.store_deck(each.task_id, make_deck()):
                _say("written", each.task_id)
            lease = ledger.begin_rendering(each.task_id, seconds=0.01)
            if lease:
                _say("rendering", each.task_id)
                if ledger.mark_done(each.task_id, ["a.pdf"], lease=lease):
                    _say("done", each.task_id)
        ledger.render_again(job_id)


def _say(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Run the mode that the arguments name."""
    url, job_id, mode = sys.argv[1:]
    with Ledger(url) as ledger:
        if mode == "work":
            work(ledger, job_id)
        _say("ready")
        sys.stdin.readline()
        _say(json.dumps(race(ledger, job_id)))


if __name__ == "__main__":
    main()
