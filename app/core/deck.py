r"""A deck: the questions of one lesson with their keys, as they are stored, edited and printed.

All texts are plain text in which `$…$` holds TeX (chemistry as `$\ce{H2SO4}$`) and a dollar sign before a number
stays money; see `app.generators.formulas`.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, model_validator

from app.core.curriculum import LessonContext, Record

LETTERS = "ABCD"


class ItemKind(StrEnum):
    """The kinds of items; a section holds items of one kind."""

    TRUE_FALSE = "true_false"
    MULTIPLE_CHOICE = "multiple_choice"
    SHORT_ANSWER = "short_answer"
    OPEN_ENDED = "open_ended"
    SCENARIO = "scenario"


class _Item(Record):
    """What all items share. `verified`: an independent solving agreed with the key. `edited`: a person changed it."""

    verified: bool = False
    edited: bool = False


class TrueFalseItem(_Item):
    """A statement. `explanation` says why; for a false statement it states what is right."""

    kind: Literal[ItemKind.TRUE_FALSE] = ItemKind.TRUE_FALSE
    stem: str
    answer: bool
    explanation: str = ""


class MultipleChoiceItem(_Item):
    """A stem, four options of which `options[answer]` is right, and an explanation that names no letter."""

    kind: Literal[ItemKind.MULTIPLE_CHOICE] = ItemKind.MULTIPLE_CHOICE
    stem: str
    options: tuple[str, str, str, str]
    answer: int = Field(ge=0, le=3)
    explanation: str = ""


class WrittenItem(_Item):
    """A question answered in words. `scenario` is the story before the question (scenario items only)."""

    kind: Literal[ItemKind.SHORT_ANSWER, ItemKind.OPEN_ENDED, ItemKind.SCENARIO]
    scenario: str = ""
    stem: str
    answer: str

    @model_validator(mode="after")
    def _scenario_where_it_belongs(self) -> "WrittenItem":
        if bool(self.scenario) != (self.kind is ItemKind.SCENARIO):
            raise ValueError("a scenario item, and only a scenario item, has a scenario")
        return self


Item = Annotated[TrueFalseItem | MultipleChoiceItem | WrittenItem, Field(discriminator="kind")]


class Usage(Record):
    """What writing cost: calls made, tokens in and out, US dollars; `cached` is the input from the prompt cache."""

    calls: int = 0
    input: int = 0
    cached: int = 0
    output: int = 0
    cost_usd: float = 0.0

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(
            calls=self.calls + other.calls,
            input=self.input + other.input,
            cached=self.cached + other.cached,
            output=self.output + other.output,
            cost_usd=self.cost_usd + other.cost_usd,
        )


class Rejection(Record):
    """An item that was not good enough to print. `code` is stable (`near-duplicate`), `reason` is for a person."""

    section: str
    stem: str
    code: str
    reason: str


class SectionDeck(Record):
    """The items of one section. `wanted` was asked for; fewer items mean that the rest could not be made good.

    `notices` are sentences for a person about what is printed all the same (the right option is longest too often).
    """

    key: str
    kind: ItemKind
    wanted: int
    items: tuple[Item, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    notices: tuple[str, ...] = ()
    complete: bool = False

    @property
    def missing(self) -> int:
        """How many items could not be made good."""
        return max(0, self.wanted - len(self.items))

    def with_items(self, items: tuple[Item, ...]) -> "SectionDeck":
        """The section as a person left it: what they deleted is not missing, what they added makes good what was."""
        missing = max(0, self.missing - max(0, len(items) - len(self.items)))
        changes = {"items": items, "wanted": len(items) + missing, "complete": not missing}
        return self.model_copy(update=changes)


class Deck(Record):
    """All sections of one lesson, with who wrote it (`writer` is `openai` or `offline`) and what it cost."""

    context: LessonContext
    product: str
    writer: str
    model: str = ""
    verified: bool = False
    sections: tuple[SectionDeck, ...]
    usage: Usage = Usage()

    @property
    def missing(self) -> int:
        """How many items of the whole lesson could not be made good."""
        return sum(section.missing for section in self.sections)

    @property
    def rejected(self) -> tuple[Rejection, ...]:
        """Every item that was turned down on the way, in the order of the sections."""
        return tuple(rejection for section in self.sections for rejection in section.rejected)
