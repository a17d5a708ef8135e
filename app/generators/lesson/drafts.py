"""Drafts: what is written of a section so far, kept after every call so that a killed worker wastes little."""

from collections.abc import Iterable
from threading import Lock
from typing import Protocol

from app.core.curriculum import Record
from app.core.deck import Item, Rejection, Usage


class DraftItem(Record):
    """An item that passed the checks by code. `second_try`: written anew after a complaint; it gets no third."""

    item: Item
    second_try: bool = False


class SectionDraft(Record):
    """A section between two calls.

    `items` are good or wait for their solving (`item.verified` tells); `reserve` are good but for their balance and
    stand in when nothing better comes; `to_mend` are complaints that the writer has not answered yet. `calls` counts
    the answers to writing calls, `refills` those of them that asked for what was missing.
    """

    key: str
    wanted: int
    items: tuple[DraftItem, ...] = ()
    reserve: tuple[DraftItem, ...] = ()
    to_mend: tuple[Rejection, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    calls: int = 0
    refills: int = 0
    usage: Usage = Usage()


class DraftStore(Protocol):
    """Keeps the drafts of one lesson of one job, as JSON of some 20 KB a section. Called from one thread at a time."""

    def load(self, section_key: str) -> SectionDraft | None:
        """The draft of a section, or None when nothing of it is written yet."""
        ...

    def save(self, section_key: str, draft: SectionDraft) -> None:
        """Keep the draft in place of the one before."""
        ...


class MemoryStore:
    """Drafts in memory, through JSON as any other store keeps them."""

    def __init__(self) -> None:
        self._drafts: dict[str, str] = {}
        self._lock = Lock()

    def load(self, section_key: str) -> SectionDraft | None:
        """The draft of a section, or None."""
        with self._lock:
            stored = self._drafts.get(section_key)
        return None if stored is None else SectionDraft.model_validate_json(stored)

    def save(self, section_key: str, draft: SectionDraft) -> None:
        """Keep the draft."""
        stored = draft.model_dump_json()
        with self._lock:
            self._drafts[section_key] = stored


def drafted_usage(store: DraftStore, section_keys: Iterable[str]) -> Usage:
    """What the calls for these sections have cost so far, those of former writers of the lesson included."""
    drafts = (store.load(key) for key in section_keys)
    return sum((draft.usage for draft in drafts if draft is not None), Usage())
