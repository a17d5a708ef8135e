"""Runs Alembic on the connection that `app.core.ledger.migrate` hands over."""

from alembic import context

from app.core.ledger.models import Row

# One transaction also on SQLite: a process killed half-way leaves the schema as it was.
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
