"""What the checks say of an item that a person changed, at which field, and whether it may be saved so."""

from dataclasses import dataclass, field

from app.core.deck import Deck, Item
from app.ui.editing import texts
from app.ui.editing.items import Field
from app.ui.words import say, told


@dataclass(frozen=True)
class Finding:
    """Something to know about one field. `breaks`: the sheet would be broken, so the deck is not saved with it."""

    field: Field
    code: str
    breaks: bool = False
    values: tuple[tuple[str, str], ...] = ()

    @property
    def sentence(self) -> str:
        """It in the window's language; what is wrong with a formula is said by the engine."""
        values: dict[str, object] = {name: told(value) for name, value in self.values}
        if self.code not in texts.FINDINGS:
            return " ".join(map(str, values.values()))
        return say(texts.FINDINGS[self.code], -1, **values)


@dataclass(frozen=True)
class Size:
    """How much of its room an item takes: `characters` of what a student reads, `words` of what the answer says."""

    characters: int
    most_characters: int
    words: int
    most_words: int


@dataclass(frozen=True)
class Material:
    """A lesson's questions with what is needed to show and to check them; read in the background."""

    deck: Deck
    letters: str
    is_right_to_left: bool
    has_formulas: bool


@dataclass(frozen=True)
class Verdict:
    """What was found in each item that was looked at, by its number in the document; `size` of the one on show."""

    findings: dict[int, tuple[Finding, ...]] = field(default_factory=dict)
    size: Size | None = None


@dataclass(frozen=True)
class Exhibit:
    """An item to look at, with its number in the document and its place: section and row."""

    uid: int
    item: Item
    section: int
    row: int
