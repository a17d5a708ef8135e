"""The words that a sheet prints of its own (Name, True, Answer sheet …), one file a language."""

from functools import cache

from pydantic import Field

from app.core.curriculum import Record
from app.core.paths import resources
from app.core.plurals import PluralRule, plural_category

FALLBACK = "en"
RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})

TALL_SCRIPTS = RIGHT_TO_LEFT - {"he", "yi"} | {
    "bn",
    "gu",
    "hi",
    "kn",
    "km",
    "lo",
    "ml",
    "mr",
    "my",
    "ne",
    "pa",
    "si",
    "ta",
    "te",
    "th",
}


class SheetWords(Record):
    """All words of one language; `resources/sheets/README.md` says what each of them is for.

    `headings`, `answer_headings`, `instructions` and `counts` are keyed by a section's `heading`; `counts` hold a form
    for each category of the plural rule.
    """

    language: str
    plural_rule: PluralRule
    option_letters: str = Field(min_length=4, max_length=4)
    name: str
    date: str
    class_: str = Field(alias="class")
    score: str
    directions: str
    true: str
    false: str
    true_letter: str
    false_letter: str
    number: str
    answer: str
    key_at_a_glance: str
    answers_explained: str
    here_is_why: str
    explanation: str
    model_answer: str
    sample_answer: str
    page_of: str
    part_of: str
    card_number: str
    preview: str
    what_is_inside: str
    inside_lead: str
    with_answer_sheet: str
    offline_notice: str
    headings: dict[str, str]
    answer_headings: dict[str, str]
    instructions: dict[str, str]
    counts: dict[str, dict[str, str]]

    def count(self, what: str, count: int) -> str:
        """`count` things in words, with the plural that the language wants: “25 questions”."""
        forms = self.counts[what]
        form = forms.get(plural_category(self.plural_rule, count), forms["other"])
        return form.replace("{count}", str(count))


@cache
def sheet_words(language: str) -> SheetWords:
    """The words for a BCP 47 code: its own file, else that of its language, else English."""
    folder = resources() / "sheets"
    for name in (language.lower(), primary_language(language), FALLBACK):
        file = folder / f"{name}.json"
        if name.replace("-", "").isalnum() and file.is_file():
            return SheetWords.model_validate_json(file.read_bytes())
    raise FileNotFoundError(folder / f"{FALLBACK}.json")


def primary_language(language: str) -> str:
    """The language of a BCP 47 code without region and script: `pt` of `pt-BR`."""
    return language.lower().replace("_", "-").split("-")[0]


def is_right_to_left(language: str) -> bool:
    """Whether the language is written from right to left."""
    return primary_language(language) in RIGHT_TO_LEFT


def is_tall_script(language: str) -> bool:
    """Whether the language's letters carry marks above and below, so that lines need more room."""
    return primary_language(language) in TALL_SCRIPTS
