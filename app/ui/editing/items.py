"""Items as a form shows them: their texts by field, their key, and the same item with one of these changed."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from app.core.deck import LETTERS, Item, ItemKind, MultipleChoiceItem, TrueFalseItem, WrittenItem

NO_STORY = " "
"""The story of a scenario that has none yet: a deck holds no scenario without one."""


class Field(StrEnum):
    """What of an item a person can change. TOLD is what the answer sheet says: an explanation or a model answer."""

    SCENARIO = "scenario"
    STEM = "stem"
    OPTION_A = "option_a"
    OPTION_B = "option_b"
    OPTION_C = "option_c"
    OPTION_D = "option_d"
    KEY = "key"
    TOLD = "told"


OPTIONS = (Field.OPTION_A, Field.OPTION_B, Field.OPTION_C, Field.OPTION_D)
_TRUE, _FALSE = 0, 1
_ISOLATE, _ISOLATE_END = "\u2066", "\u2069"  # left to right, whatever stands around it


def text_fields(kind: ItemKind) -> tuple[Field, ...]:
    """The fields with words of such an item, in the order in which one reads them."""
    if kind is ItemKind.MULTIPLE_CHOICE:
        return (Field.STEM, *OPTIONS, Field.TOLD)
    if kind is ItemKind.SCENARIO:
        return (Field.SCENARIO, Field.STEM, Field.TOLD)
    return (Field.STEM, Field.TOLD)


def text_of(item: Item, field: Field) -> str:
    """The words of the item's `field`."""
    if field is Field.STEM:
        return item.stem
    if field is Field.TOLD:
        return item.answer if isinstance(item, WrittenItem) else item.explanation
    if field is Field.SCENARIO and isinstance(item, WrittenItem):
        return "" if item.scenario == NO_STORY else item.scenario
    if field in OPTIONS and isinstance(item, MultipleChoiceItem):
        return item.options[OPTIONS.index(field)]
    raise ValueError(f"{item.kind} has no words in {field}")


def with_text(item: Item, field: Field, text: str) -> Item:
    """The item with other words in `field`, marked as a person's."""
    if field is Field.STEM:
        return _changed(item, stem=text)
    if field is Field.TOLD:
        return _changed(item, **{"answer" if isinstance(item, WrittenItem) else "explanation": text})
    if field is Field.SCENARIO:
        return _changed(item, scenario=text or NO_STORY)
    if field in OPTIONS and isinstance(item, MultipleChoiceItem):
        place = OPTIONS.index(field)
        return _changed(item, options=(*item.options[:place], text, *item.options[place + 1 :]))
    raise ValueError(f"{item.kind} has no words in {field}")


def key_of(item: Item) -> int | None:
    """The number of the right answer among those offered (true before false); None where the answer is in words."""
    if isinstance(item, TrueFalseItem):
        return _TRUE if item.answer else _FALSE
    return item.answer if isinstance(item, MultipleChoiceItem) else None


def with_key(item: Item, key: int) -> Item:
    """The item with another right answer, marked as a person's."""
    return _changed(item, answer=key == _TRUE if isinstance(item, TrueFalseItem) else key)


def is_blank(item: Item) -> bool:
    """Whether nothing was written in it yet."""
    return not any(text_of(item, field).strip() for field in text_fields(item.kind))


def new_item(kind: ItemKind) -> Item:
    """An empty item, to be written by a person."""
    return _NEW[kind](kind)


def readable(text: str, reads_right_to_left: bool = False) -> str:
    """The text as it reads on paper, formulas as Unicode (`x² + 1/2`), each kept together in right-to-left text."""
    if "$" not in text and "\\" not in text:
        return text
    from app.generators.formulas import FormulaSegment, parse_text, plain_text
    from app.generators.formulas.plain import plain_nodes

    if not reads_right_to_left:
        return plain_text(text)
    return "".join(
        f"{_ISOLATE}{plain_nodes(part.nodes)}{_ISOLATE_END}" if isinstance(part, FormulaSegment) else part.text
        for part in parse_text(text)
    )


def reads_right_to_left(text: str, by_default: bool) -> bool:
    """The direction of a text of a deck: its letters decide, and that of the deck where it has none."""
    from unicodedata import bidirectional

    classes = {bidirectional(char) for char in text}
    return bool(classes & {"R", "AL"}) or (by_default and "L" not in classes)


def _changed(item: Item, **values: Any) -> Item:
    return item.model_copy(update={**values, "edited": True, "verified": False})


def _new_written(kind: Any) -> WrittenItem:
    return WrittenItem(
        kind=kind, scenario=NO_STORY if kind is ItemKind.SCENARIO else "", stem="", answer="", edited=True
    )


_NEW: dict[ItemKind, Callable[[ItemKind], Item]] = {
    ItemKind.TRUE_FALSE: lambda _: TrueFalseItem(stem="", answer=True, edited=True),
    ItemKind.MULTIPLE_CHOICE: lambda _: MultipleChoiceItem(
        stem="", options=("",) * len(LETTERS), answer=0, edited=True
    ),
    ItemKind.SHORT_ANSWER: _new_written,
    ItemKind.OPEN_ENDED: _new_written,
    ItemKind.SCENARIO: _new_written,
}
