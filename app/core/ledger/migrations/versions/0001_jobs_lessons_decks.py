"""Jobs, their lessons, plans and decks."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create all tables."""
    _create_jobs()
    _create_lessons()
    op.create_table(
        "lesson_plan",
        sa.Column("task_id", sa.String(32), nullable=False),
        sa.Column("context", sa.Text, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["lesson.task_id"], name="fk_lesson_plan_task_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("task_id", name="pk_lesson_plan"),
    )
    op.create_table(
        "deck",
        sa.Column("task_id", sa.String(32), nullable=False),
        sa.Column("deck", sa.Text, nullable=False),
        sa.Column("stored_at", _TIME, nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["lesson.task_id"], name="fk_deck_task_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("task_id", name="pk_deck"),
    )


def downgrade() -> None:
    """Drop all tables, the decks with them."""
    for table in ("deck", "lesson_plan", "lesson", "job_plan", "job"):
        op.drop_table(table)


def _create_jobs() -> None:
    op.create_table(
        "job",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("installation", sa.String(64), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("options", sa.Text, nullable=False),
        sa.Column("problem", sa.Text),
        sa.Column("notice", sa.Text, nullable=False),
        sa.Column("root", sa.Text, nullable=False),
        sa.Column("zip", sa.Text, nullable=False),
        sa.Column("packing_until", _TIME),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("updated_at", _TIME, nullable=False),
        sa.Column("finished_at", _TIME),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_job"),
    )
    op.create_index("ix_job_state", "job", ["state"])
    op.create_index("ix_job_owner_created_at", "job", ["owner", "created_at"])
    op.create_table(
        "job_plan",
        sa.Column("job_id", sa.String(32), nullable=False),
        sa.Column("request", sa.Text, nullable=False),
        sa.Column("tree", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["job_id"], ["job.id"], name="fk_job_plan_job_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("job_id", name="pk_job_plan"),
    )


def _create_lessons() -> None:
    op.create_table(
        "lesson",
        sa.Column("task_id", sa.String(32), nullable=False),
        sa.Column("job_id", sa.String(32), nullable=False),
        sa.Column("lesson_id", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("curriculum", sa.Text, nullable=False),
        sa.Column("unit_number", sa.Integer, nullable=False),
        sa.Column("unit_title", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("progress", sa.Text, nullable=False),
        sa.Column("problem", sa.Text),
        sa.Column("notice", sa.Text, nullable=False),
        sa.Column("folder", sa.Text, nullable=False),
        sa.Column("zip", sa.Text, nullable=False),
        sa.Column("files", sa.Text, nullable=False),
        sa.Column("questions", sa.Text, nullable=False),
        sa.Column("replaced", sa.Integer, nullable=False),
        sa.Column("missing", sa.Integer, nullable=False),
        sa.Column("usage", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("has_deck", sa.Boolean, nullable=False),
        sa.Column("edited", sa.Boolean, nullable=False),
        sa.Column("preview_pending", sa.Boolean, nullable=False),
        sa.Column("sent_epoch", sa.String(64)),
        sa.Column("sent_at", _TIME),
        sa.Column("lease", sa.String(32)),
        sa.Column("lease_until", _TIME),
        sa.Column("started_at", _TIME),
        sa.Column("finished_at", _TIME),
        sa.Column("version", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["job_id"], ["job.id"], name="fk_lesson_job_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("task_id", name="pk_lesson"),
        sa.UniqueConstraint("job_id", "lesson_id", name="uq_lesson_job_id_lesson_id"),
    )
    op.create_index("ix_lesson_job_id_version", "lesson", ["job_id", "version"])
