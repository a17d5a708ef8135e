"""What people's jobs have cost, those included that are deleted: deleting gives no budget back."""

from datetime import datetime

from sqlalchemy import exists, func, insert, select

from app.core.accounts.base import AccountsBase
from app.core.accounts.models import SpendingRow
from app.core.ledger.database import reading
from app.core.ledger.models import JobRow, LessonRow


class Spending(AccountsBase):
    """Costs of an owner's jobs in US dollars."""

    def spent_usd(self, owner: str, since: datetime) -> float:
        """What her jobs that were created since then have cost so far."""
        usages = (
            select(LessonRow.usage)
            .join(JobRow, JobRow.id == LessonRow.job_id)
            .where(JobRow.owner == owner, JobRow.created_at >= since)
        )
        # A cost is kept before its job is deleted; meanwhile the job itself tells.
        is_deleted = ~exists().where(JobRow.id == SpendingRow.job_id)
        deleted = select(func.sum(SpendingRow.cost_usd)).where(
            SpendingRow.owner == owner, SpendingRow.created_at >= since, is_deleted
        )
        with reading(self._engine) as session:
            return sum(usage.cost_usd for usage in session.scalars(usages)) + (session.scalar(deleted) or 0.0)

    def keep_spending(self, job_id: str, owner: str, created_at: datetime, cost_usd: float) -> None:
        """Keep what a job has cost that is going to be deleted; told again, the greater cost holds."""
        with self._alone() as session:
            row = session.get(SpendingRow, job_id)
            if row is not None:
                row.cost_usd = max(row.cost_usd, cost_usd)
                return
            values = {"job_id": job_id, "owner": owner, "created_at": created_at, "cost_usd": cost_usd}
            session.execute(insert(SpendingRow).values(values))
