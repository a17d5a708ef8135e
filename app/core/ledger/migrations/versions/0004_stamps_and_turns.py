"""What many owners and many finished jobs need: stamps of changes, whose turn it is, indexes for lists by pages."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """All jobs that are there count as unchanged and never served."""
    op.add_column("job", sa.Column("served", sa.BigInteger, nullable=False, server_default="0"))
    op.add_column("job", sa.Column("stamp", sa.BigInteger, nullable=False, server_default="0"))
    op.create_table(
        "gone_job",
        sa.Column("job_id", sa.String(32), nullable=False),
        sa.Column("stamp", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("job_id", name="pk_gone_job"),
    )
    op.create_index("ix_gone_job_stamp", "gone_job", ["stamp"])
    op.create_index("ix_job_stamp", "job", ["stamp"])
    op.create_index("ix_job_created_at_id", "job", ["created_at", "id"])
    op.create_index("ix_job_owner_created_at_id", "job", ["owner", "created_at", "id"])
    op.drop_index("ix_job_owner_created_at", "job")
    op.create_index("ix_lesson_job_id_state_sent_epoch", "lesson", ["job_id", "state", "sent_epoch"])


def downgrade() -> None:
    """Forget all that; not in a batch, which would make the tables anew and take plans and decks with them."""
    op.drop_index("ix_lesson_job_id_state_sent_epoch", "lesson")
    op.create_index("ix_job_owner_created_at", "job", ["owner", "created_at"])
    for name in ("owner_created_at_id", "created_at_id", "stamp"):
        op.drop_index(f"ix_job_{name}", "job")
    op.drop_table("gone_job")
    op.drop_column("job", "stamp")
    op.drop_column("job", "served")
