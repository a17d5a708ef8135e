"""Lessons that a person wants to come next."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """All lessons that are there wait in their order."""
    op.add_column("lesson", sa.Column("precedence", sa.Integer, nullable=False, server_default="0"))


def downgrade() -> None:
    """Forget who comes next; not in a batch, which would make the table anew and take plans and decks with it."""
    op.drop_column("lesson", "precedence")
