"""The words of the sheets: every language complete, plurals as the languages want them."""

import json
import re
from typing import Any

import pytest

from app.core.paths import resources
from app.core.plurals import PluralRule, plural_category
from app.generators.products.registry import all_products
from app.generators.rendering.words import is_right_to_left, sheet_words

FILES = sorted((resources() / "sheets").glob("*.json"))
CATEGORIES: dict[PluralRule, set[str]] = {
    "other": {"other"},
    "one-other": {"one", "other"},
    "zero-one-other": {"one", "other"},
    "slavic": {"one", "few", "many", "other"},
    "arabic": {"zero", "one", "two", "few", "many", "other"},
}


def shape(value: Any) -> Any:
    """Keys and placeholders of a file, without its words; plural forms count as one text."""
    if isinstance(value, dict) and "other" in value:
        return shape(value["other"])
    if isinstance(value, dict):
        return {key: shape(part) for key, part in value.items()}
    return sorted(re.findall(r"\{\w+\}", str(value)))


def test_the_promised_languages_are_there() -> None:
    assert {"en", "de", "es", "fr", "ar"} <= {file.stem for file in FILES}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_language_has_the_keys_and_placeholders_of_english(file: Any) -> None:
    english = json.loads((resources() / "sheets" / "en.json").read_text("utf-8"))
    assert shape(json.loads(file.read_text("utf-8"))) == shape(english)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_language_has_the_forms_of_its_plural_rule(file: Any) -> None:
    words = sheet_words(file.stem)
    for forms in words.counts.values():
        assert set(forms) == CATEGORIES[words.plural_rule]
        assert all(form.strip() for form in forms.values())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_letters_tell_answers_apart(file: Any) -> None:
    words = sheet_words(file.stem)
    assert words.true_letter != words.false_letter
    assert len(set(words.option_letters)) == 4
    for key in ("true_false", "true_false_explained"):
        assert words.true_letter in words.instructions[key]
        assert words.false_letter in words.instructions[key]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_section_of_every_product_has_its_words(file: Any) -> None:
    words = sheet_words(file.stem)
    for product in all_products():
        for section in product.sections:
            for texts in (words.headings, words.answer_headings, words.instructions, words.counts):
                assert texts[section.heading]


@pytest.mark.parametrize(
    ("language", "count", "text"),
    [
        ("en", 1, "1 question"),
        ("en", 0, "0 questions"),
        ("de", 25, "25 Fragen"),
        ("fr", 0, "0 question"),
        ("fr", 2, "2 questions"),
        ("ar", 1, "سؤال واحد"),
        ("ar", 2, "سؤالان"),
        ("ar", 10, "10 أسئلة"),
        ("ar", 25, "25 سؤالًا"),
        ("ar", 100, "100 سؤال"),
        ("ar", 103, "103 أسئلة"),
    ],
)
def test_counts_in_words(language: str, count: int, text: str) -> None:
    assert sheet_words(language).count("multiple_choice", count) == text


@pytest.mark.parametrize(
    ("count", "category"), [(1, "one"), (11, "many"), (21, "one"), (22, "few"), (12, "many"), (5, "many"), (104, "few")]
)
def test_slavic_plurals(count: int, category: str) -> None:
    assert plural_category("slavic", count) == category


def test_a_language_without_words_gets_english_ones() -> None:
    assert sheet_words("tlh") is not None
    assert sheet_words("tlh").name == "Name"
    assert sheet_words("de-AT").name == sheet_words("de").name
    assert sheet_words("../en").name == "Name"


def test_directions() -> None:
    assert is_right_to_left("ar-EG") and is_right_to_left("he") and is_right_to_left("ur_PK")
    assert not is_right_to_left("en") and not is_right_to_left("zh-TW")
