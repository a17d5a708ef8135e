"""Jobs and lessons as the ledger tells them, in any size and state, without an engine."""

from datetime import UTC, datetime, timedelta

from app.core.deck import Usage
from app.core.jobs import (
    JobOptions,
    JobSnapshot,
    JobState,
    JobSummary,
    LessonSnapshot,
    LessonState,
    Problem,
    Progress,
    Stage,
)

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TOPICS = ("Cells", "Photosynthesis", "Forces", "Energy Transfer", "Acids and Bases", "Rivers", "The Water Cycle")
NO_ANSWER = Problem(
    code="service-busy",
    title="The writing service is too busy",
    message="The writing service did not answer in time.",
    hint="Try this lesson again in some minutes.",
)


def make_lesson(
    number: int, state: LessonState = LessonState.QUEUED, *, job_id: str = "job", **values: object
) -> LessonSnapshot:
    """Lesson `number` (from 1) of a job with nine lessons a unit, with what belongs to its state."""
    unit, place = divmod(number - 1, 9)
    known: dict[str, object] = {
        "task_id": f"{job_id}-{number}",
        "lesson_id": f"{unit + 1}.{place + 1}",
        "position": number - 1,
        "curriculum": "NGSS",
        "unit_number": unit + 1,
        "unit_title": f"{TOPICS[unit % len(TOPICS)]} in the Living World",
        "title": f"{TOPICS[number % len(TOPICS)]} and Their Part in Everyday Life",
        "state": state,
    }
    if state is not LessonState.QUEUED:
        known |= {"started_at": BEGIN, "attempts": 1}
    if state is LessonState.WRITING:
        done = number * 7 % 25
        known["progress"] = Progress(
            stage=Stage.WRITING, section="multiple_choice", section_done=done, section_of=25, done=done + 25, of=105
        )
    if state.is_final:
        known["finished_at"] = BEGIN + timedelta(seconds=40 + number % 30)
    if state is LessonState.DONE:
        folder = f"Grade 7/{unit + 1:02}/{place + 1:02}"
        known |= {
            "folder": folder,
            "zip": f"{folder}.zip",
            "files": (f"{folder}/Worksheet.pdf",),
            "questions": {"true_false": 25, "multiple_choice": 25, "short_answer": 25, "task_cards": 30},
            "usage": Usage(calls=12, input=9000, output=12000, cost_usd=0.012),
        }
    if state is LessonState.FAILED:
        known["problem"] = NO_ANSWER
    return LessonSnapshot.model_validate(known | values)


def make_job(
    lessons: int | tuple[LessonSnapshot, ...] = 3,
    *,
    job_id: str = "job",
    state: JobState = JobState.RUNNING,
    title: str = "Grade 7 Life Science",
    **values: object,
) -> JobSnapshot:
    """A job; a number of lessons stands for so many that wait."""
    rows = tuple(make_lesson(n, job_id=job_id) for n in range(1, lessons + 1)) if isinstance(lessons, int) else lessons
    known: dict[str, object] = {
        "job_id": job_id,
        "title": title,
        "state": state,
        "options": JobOptions(product="academy"),
        "root": "/worksheets",
        "created_at": BEGIN,
        "lessons": rows,
        "version": 1,
    }
    if state in (JobState.DONE, JobState.FAILED, JobState.CANCELLED):
        known["finished_at"] = BEGIN + timedelta(minutes=9)
    return JobSnapshot.model_validate(known | values)


def make_summary(job_id: str, title: str, *, days: int = 1, total: int = 9, failed: int = 0) -> JobSummary:
    """An old job, of which the lessons are not known yet."""
    return JobSummary(
        job_id=job_id,
        title=title,
        state=JobState.DONE,
        product="academy",
        created_at=BEGIN - timedelta(days=days),
        total=total,
        done=total - failed,
        failed=failed,
    )
