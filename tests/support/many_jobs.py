"""A ledger with a long past: thousands of finished jobs, written in bulk."""

from datetime import timedelta
from typing import Any

from sqlalchemy import insert, text

from app.core.deck import Usage
from app.core.jobs import JobState, LessonState, Progress, Stage
from app.core.ledger import Ledger, new_id
from app.core.ledger.models import JobPlanRow, JobRow, LessonPlanRow, LessonRow
from app.core.ledger.opening import utc_now
from app.core.ledger.records import NewLesson
from app.core.ledger.steering import _new_job, _new_lesson
from tests.support.ledger import make_context, make_request

_AT_ONCE = 500


def fill(ledger: Ledger, jobs: int, lessons: int, *, owners: int = 50, installation: str = "here") -> list[str]:
    """Add `jobs` finished jobs of `lessons` lessons, of several owners in turn, a minute apart; their ids."""
    request = make_request(lessons)
    ids = [new_id() for _ in range(jobs)]
    began = utc_now() - timedelta(minutes=jobs + 1)
    with ledger._engine.begin() as connection:
        for start in range(0, jobs, _AT_ONCE):
            rows: list[dict[str, Any]] = []
            of_lessons: list[dict[str, Any]] = []
            for number, job_id in enumerate(ids[start : start + _AT_ONCE], start):
                at = began + timedelta(minutes=number)
                row = _new_job(job_id, request, "/somewhere/job", installation, at)
                rows.append(row | {"owner": f"owner-{number % owners}", "state": JobState.DONE, "finished_at": at})
                of_lessons += [_done(job_id, position, at) for position in range(lessons)]
            connection.execute(insert(JobRow), rows)
            connection.execute(
                insert(JobPlanRow), [{"job_id": each["id"], "request": request, "tree": "{}"} for each in rows]
            )
            connection.execute(insert(LessonRow), of_lessons)
            connection.execute(
                insert(LessonPlanRow),
                [{"task_id": each["task_id"], "context": _CONTEXT, "place": "{}"} for each in of_lessons],
            )
    with ledger._engine.begin() as connection:
        connection.execute(text("ANALYZE" if ledger._engine.dialect.name == "postgresql" else "SELECT 1"))
    return ids


_CONTEXT = make_context(1)


def _done(job_id: str, position: int, at: Any) -> dict[str, Any]:
    row = _new_lesson(new_id(), job_id, position, NewLesson(make_context(position + 1), None))
    return row | {
        "state": LessonState.DONE,
        "progress": Progress(stage=Stage.RENDERING, done=105, of=105),
        "files": tuple(f"Grade 7/01. Cells/{position:02}/{name} Worksheet.pdf" for name in "abcdefghi"),
        "questions": {"true_false": 25, "multiple_choice": 25},
        "usage": Usage(calls=4, input=1000, output=900, cost_usd=0.01),
        "attempts": 1,
        "has_deck": True,
        "started_at": at,
        "finished_at": at,
        "version": 12,
    }
