"""Alembic's scripts; `app.core.ledger.migrate` runs them."""
