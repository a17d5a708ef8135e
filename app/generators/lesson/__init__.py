"""The writing of a whole lesson: sections side by side, every item checked, solved again, replaced or reported."""

from app.generators.lesson.drafts import DraftItem, DraftStore, MemoryStore, SectionDraft
from app.generators.lesson.writing import write_lesson

__all__ = ["DraftItem", "DraftStore", "MemoryStore", "SectionDraft", "write_lesson"]
