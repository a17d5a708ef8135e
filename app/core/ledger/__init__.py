"""The job ledger: what was asked for, what is done, what is not, on SQLite or PostgreSQL."""

from app.core.ledger.base import new_id
from app.core.ledger.ledger import Ledger
from app.core.ledger.records import Assignment, Errand, NewLesson, News, Outstanding, message_id

__all__ = ["Assignment", "Errand", "Ledger", "NewLesson", "News", "Outstanding", "message_id", "new_id"]
