"""Which of the waiting lessons come next: a person's wish, kept over restarts and lost queues."""

from collections.abc import Sequence

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.core.jobs import JobState, LessonState
from app.core.ledger.base import UNENDED, LedgerBase
from app.core.ledger.database import reading, writing
from app.core.ledger.models import JobRow, LessonRow
from app.core.ledger.records import message_id


def running_owners(session: Session, installation: str) -> set[str]:
    """Who has jobs that run; an empty name stands for those of nobody."""
    query = select(JobRow.owner).where(JobRow.state == JobState.RUNNING, JobRow.installation == installation)
    return set(session.scalars(query.distinct()))


class Ordering(LedgerBase):
    """The order of the lessons of an installation that wait to be written."""

    def prefer(self, job_id: str, lesson_ids: Sequence[str]) -> list[str]:
        """Let these lessons, those of them that wait, come before all others of the installation, in this order.

        Returns their task ids in that order. What was preferred before comes after them.
        """
        with writing(self._engine) as session:
            version = self._next_version(session, job_id)
            installation = self._job_row(session, job_id).installation
            waiting = self._chosen(session, job_id, lesson_ids, LessonRow.state == LessonState.QUEUED)
            if not waiting or not lesson_ids:
                session.rollback()
                return []
            rank = {lesson_id: place for place, lesson_id in enumerate(lesson_ids)}
            rows = session.execute(select(LessonRow.task_id, LessonRow.lesson_id).where(LessonRow.task_id.in_(waiting)))
            chosen = [task_id for task_id, _ in sorted(rows, key=lambda row: rank[row[1]])]
            highest = session.scalar(
                select(func.max(LessonRow.precedence))
                .join(JobRow, JobRow.id == LessonRow.job_id)
                .where(JobRow.installation == installation, JobRow.state.in_(UNENDED))
            )
            session.execute(
                update(LessonRow),
                [
                    {"task_id": task_id, "precedence": (highest or 0) + place, "version": version}
                    for place, task_id in enumerate(reversed(chosen), 1)
                ],
            )
            return chosen

    def next_up(self, installation: str) -> dict[str, list[str]]:
        """Ids of the messages of preferred lessons that are out, the first one first, by the writer of their job.

        Without those of owners beside whom others wait: their wish does not come before other people's lessons.
        """
        query = (
            select(JobRow, LessonRow.task_id, LessonRow.attempts)
            .join(LessonRow, LessonRow.job_id == JobRow.id)
            .where(JobRow.installation == installation, JobRow.state == JobState.RUNNING)
            .where(LessonRow.state == LessonState.QUEUED, LessonRow.precedence > 0, LessonRow.sent_epoch.is_not(None))
            .order_by(LessonRow.precedence.desc())
        )
        found: dict[str, list[str]] = {}
        with reading(self._engine) as session:
            is_alone = len(running_owners(session, installation)) == 1
            for job, task_id, attempt in session.execute(query if is_alone else query.where(JobRow.owner == "")):
                found.setdefault(job.options.writer, []).append(message_id(task_id, attempt))
        return found
