"""The writing of a whole lesson: sections side by side, every item checked, solved again, replaced or reported."""

from app.generators.lesson.drafts import DraftItem, DraftStore, MemoryStore, SectionDraft, drafted_usage
from app.generators.lesson.rewriting import item_at, rewrite_item
from app.generators.lesson.writing import Interrupted, write_lesson

__all__ = [
    "DraftItem",
    "DraftStore",
    "Interrupted",
    "MemoryStore",
    "SectionDraft",
    "drafted_usage",
    "item_at",
    "rewrite_item",
    "write_lesson",
]
