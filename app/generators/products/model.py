"""What a product is: a list of sections, with folders, counts, levels and limits."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.core.deck import ItemKind
from app.core.errors import BadRequest
from app.core.jobs import SectionChoice


class Layout(StrEnum):
    """How a section is put on paper."""

    LIST = "list"
    CARDS = "cards"


@dataclass(frozen=True)
class Section:
    """One section of a product: what is asked of the writer and how it becomes two PDFs.

    `key` names it in options, ledger and JSON. `folder` is its folder in a lesson's folder; `worksheet` and `answers`
    end the names of its files: `<Title> – <worksheet>.pdf`. `heading` is a key of the sheet translations
    (`resources/sheets/<language>.json`). `levels` are levels of Bloom's taxonomy, `guidance` one sentence for the
    writer. `lines` are ruled lines under a question. Limits: `item_limit` characters of a question with its scenario
    and options, `answer_words` words of the explanation or the model answer; `explains_true`: true statements are
    explained too.
    """

    key: str
    kind: ItemKind
    count: int
    folder: str
    worksheet: str
    answers: str
    heading: str
    levels: tuple[str, ...]
    guidance: str
    item_limit: int
    answer_words: int
    lines: int = 0
    explains_true: bool = False
    layout: Layout = Layout.LIST


@dataclass(frozen=True)
class Product:
    """A product: `key` on the command line, `theme` names its Typst theme, `fields` are the boxes on page one."""

    key: str
    name: str
    theme: str
    fields: tuple[str, ...]
    sections: tuple[Section, ...]
    preview_folder: str
    preview_opening: str  # `titles`: a title page per section; `inside`: one page that says what is inside

    def section(self, key: str) -> Section:
        """The section named `key`; `BadRequest` when there is none."""
        for section in self.sections:
            if section.key == key:
                return section
        known = ", ".join(section.key for section in self.sections)
        raise BadRequest(f"{self.name} has no section “{key}”.", hint=f"Its sections are: {known}.", code="no-section")

    def chosen(self, choices: tuple[SectionChoice, ...]) -> tuple[Section, ...]:
        """The sections to make, in the product's order, with the counts asked for; all of them without `choices`."""
        if not choices:
            return self.sections
        counts = {self.section(choice.key).key: choice.count for choice in choices}
        return tuple(replace(s, count=counts[s.key]) for s in self.sections if s.key in counts)
