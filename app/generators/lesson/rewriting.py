"""One item written anew: the whole of a lesson's checks and its second solving, for one place on one sheet."""

from collections.abc import Callable

from app.core.deck import Deck, Item, SectionDeck
from app.core.errors import BadRequest, WritingError
from app.core.jobs import JobOptions, SectionChoice
from app.generators.lesson import texts
from app.generators.lesson.drafts import DraftStore
from app.generators.lesson.writing import write_lesson
from app.generators.products import Product
from app.generators.writers.base import Writer

_CALLS_AT_ONCE = 2


def item_at(deck: Deck, section_key: str, index: int) -> Item:
    """The item at this place (from 0) of a section; `BadRequest` (`item-unknown`) when there is none."""
    for section in deck.sections:
        if section.key == section_key and 0 <= index < len(section.items):
            return section.items[index]
    raise BadRequest(texts.NO_ITEM, code="item-unknown")


def rewrite_item(
    deck: Deck,
    section_key: str,
    index: int,
    product: Product,
    options: JobOptions,
    writer: Writer,
    *,
    store: DraftStore,
    is_cancelled: Callable[[], bool],
    is_ending: Callable[[], bool],
    deadline: float,
) -> Item:
    """Another item for this place, which differs from all of the lesson and from the one that it replaces.

    All other items stay as they are and count where sheets are balanced. Raises what `write_lesson` does, and
    `WritingError` (`no-other-item`) when none came that is good. What it has cost stands in the drafts in `store`.
    """
    former = item_at(deck, section_key, index)
    present = [section for section in deck.sections if section.items]
    choices = tuple(SectionChoice(key=section.key, count=len(section.items)) for section in present)
    made = write_lesson(
        deck.context,
        product,
        options.model_copy(update={"sections": choices}),
        writer,
        store=store,
        report=lambda _: None,
        is_cancelled=is_cancelled,
        is_ending=is_ending,
        calls_at_once=_CALLS_AT_ONCE,
        deadline=deadline,
        kept=tuple(_all_kept(section, index if section.key == section_key else None) for section in present),
        avoid=(former,),
    )
    section = next(each for each in made.sections if each.key == section_key)
    if section.missing:
        raise WritingError(texts.NO_OTHER, hint=texts.NO_OTHER_HINT, code="no-other-item")
    return section.items[index]


def _all_kept(section: SectionDeck, place: int | None) -> SectionDeck:
    """The section with every item but the one at `place` as a person's own, which nobody changes."""
    items = tuple(item.model_copy(update={"edited": n != place}) for n, item in enumerate(section.items))
    return section.model_copy(update={"items": items})
