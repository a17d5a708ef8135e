"""What a person chose on the page before a job starts: read from its form, or as the school's rules suggest it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from werkzeug.datastructures import MultiDict

from app.core.curriculum import Workbook
from app.core.errors import StudioError
from app.generators.choices import checked_language
from app.generators.products import Product, Section
from app.generators.products.registry import all_products, find_product
from app.generators.workbook import keep_lessons, name_curricula
from app.server.pages import texts
from app.server.submitting import JobForm

OTHER = "other"
MOST_QUESTIONS = 100


@dataclass(frozen=True)
class Choices:
    """Everything on the page. `counts` has the questions of each section of each product, chosen or not.

    `names` are those given for each curriculum of the workbook; `language` may be `other`, with the code in `code`.
    """

    product: str
    lessons: frozenset[str] = frozenset()
    sections: Mapping[str, frozenset[str]] = field(default_factory=dict)
    counts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    names: tuple[Mapping[str, str], ...] = ()
    paper: str = "letter"
    language: str = "auto"
    code: str = ""
    writer: str = "openai"
    verify: bool = True
    preview: bool = True
    max_cost: str = ""

    @classmethod
    def suggested(cls, product: str, workbook: Workbook, paper: str, language: str, writer: str) -> "Choices":
        """All lessons, all sections with their usual counts."""
        is_listed = language in texts.LANGUAGES
        return cls(
            product=product,
            lessons=frozenset(lesson.id for _, _, lesson in workbook.lessons()),
            sections={each.key: frozenset(section.key for section in each.sections) for each in all_products()},
            counts={each.key: _usual_counts(each) for each in all_products()},
            names=tuple({} for _ in workbook.curricula),
            paper=paper,
            language=language if is_listed else OTHER,
            code="" if is_listed else language,
            writer=writer,
        )

    def with_form(self, form: "MultiDict[str, str]") -> "Choices":
        """The choices of a form that was sent from the page."""
        keys = [each.key for each in all_products()]
        return replace(
            self,
            product=form["product"] if form.get("product") in keys else self.product,
            lessons=frozenset(form.getlist("lesson")) & self.lessons,
            sections={key: frozenset(form.getlist(f"{key}-section")) for key in keys},
            counts={key: self._counts(key, form) for key in keys},
            names=tuple(_names(form, place) for place in range(len(self.names))),
            paper=_one_of(form.get("paper", ""), texts.PAPERS, self.paper),
            language=_one_of(form.get("language", ""), {**texts.LANGUAGES, OTHER: ""}, self.language),
            code=form.get("code", "")[:40],
            writer=_one_of(form.get("writer", ""), {"openai": "", "offline": ""}, self.writer),
            verify="verify" in form,
            preview="preview" in form,
            max_cost=form.get("max_cost", "")[:20],
        )

    def chosen_sections(self) -> tuple[Section, ...]:
        """The chosen sections of the chosen product; a count that is none, as while one types, counts as the usual."""
        product = find_product(self.product)
        return tuple(
            replace(section, count=self._count(section))
            for section in product.sections
            if section.key in self.sections.get(product.key, ())
        )

    def problems(self, workbook: Workbook, *, lessons: int, can_use_ai: bool) -> list[str]:
        """Why it cannot start yet, the most telling reason first."""
        reasons = []
        if not lessons:
            reasons.append(texts.NO_LESSON)
        if not self.chosen_sections():
            reasons.append(texts.NO_SECTION)
        if self.missing_names(workbook):
            reasons.append(texts.NO_NAMES)
        if not self._is_language_known():
            reasons.append(texts.BAD_LANGUAGE)
        if self.writer == "openai" and not can_use_ai:
            reasons.append(texts.NO_AI)
        return [str(reason) for reason in reasons]

    def missing_names(self, workbook: Workbook) -> set[tuple[int, str]]:
        """Place of a curriculum and name of what neither the workbook nor the person says of it."""
        return {
            (place, name)
            for place, curriculum in enumerate(workbook.curricula)
            if any(lesson.id in self.lessons for unit in curriculum.units for lesson in unit.lessons)
            for name in curriculum.missing
            if not self.names[place].get(name, "").strip()
        }

    def chosen_part(self, workbook: Workbook) -> Workbook:
        """What is to be made of the workbook, with the names that it lacks."""
        return keep_lessons(name_curricula(workbook, self.names), self.lessons)

    def job_form(self) -> JobForm:
        """As programs send it."""
        return JobForm(
            sections=",".join(f"{section.key}={section.count}" for section in self.chosen_sections()),
            writer="offline" if self.writer == "offline" else "openai",
            paper="a4" if self.paper == "a4" else "letter",
            language=self.code if self.language == OTHER else self.language,
            verify=self.verify,
            preview=self.preview,
            max_cost=self.max_cost if self.writer == "openai" else "",
        )

    def _is_language_known(self) -> bool:
        try:
            checked_language(self.code if self.language == OTHER else self.language)
        except StudioError:
            return False
        return True

    def _counts(self, product: str, form: "MultiDict[str, str]") -> dict[str, str]:
        return {key: form.get(f"{product}-{key}", usual)[:3] for key, usual in self.counts[product].items()}

    def _count(self, section: Section) -> int:
        text = self.counts[self.product][section.key]
        is_number = text.isascii() and text.isdigit()
        return int(text) if is_number and 1 <= int(text) <= MOST_QUESTIONS else section.count


def _usual_counts(product: Product) -> dict[str, str]:
    return {section.key: str(section.count) for section in product.sections}


def _names(form: "MultiDict[str, str]", place: int) -> dict[str, str]:
    return {name: form.get(f"name-{place}-{name}", "")[:200] for name in texts.NAMES}


def _one_of(value: str, known: Mapping[str, object], otherwise: str) -> str:
    return value if value in known else otherwise
