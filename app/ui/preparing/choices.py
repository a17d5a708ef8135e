"""What a person chose for the jobs to start, apart from the lessons."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.core.jobs import JobOptions, SectionChoice

if TYPE_CHECKING:
    from app.generators.products import Product, Section


@dataclass(frozen=True)
class Choices:
    """The options of a job as the page has them; `counts` are the questions of each chosen section by its key.

    `language` is `auto`, a BCP 47 code, or empty where something is typed that is no code. `out` is a folder as typed.
    """

    product: str
    counts: Mapping[str, int] = field(default_factory=dict)
    paper: str = "letter"
    language: str = "auto"
    writer: str = "openai"
    preview: bool = True
    verify: bool = True
    max_cost_usd: float | None = None
    out: str = ""

    def options(self) -> JobOptions:
        """As the engine wants them."""
        return JobOptions(
            product=self.product,
            sections=tuple(SectionChoice(key=key, count=count) for key, count in self.counts.items()),
            writer=self.writer,
            paper=self.paper,
            language=self.language,
            verify=self.verify,
            preview=self.preview,
            max_cost_usd=self.max_cost_usd,
        )

    def sections(self, product: "Product") -> "tuple[Section, ...]":
        """The chosen sections of the product with the counts asked for."""
        choices = tuple(SectionChoice(key=key, count=count) for key, count in self.counts.items())
        return product.chosen(choices) if choices else ()
