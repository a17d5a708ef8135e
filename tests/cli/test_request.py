"""Options become a job request."""

from pathlib import Path

import pytest

from app.cli.request import Choices, job_request
from app.core.errors import BadRequest
from app.core.settings import Settings
from app.generators.choices import chosen_sections, dollars
from app.generators.products import find_product
from app.generators.workbook import write_template

ACADEMY = find_product("academy")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("task_cards", [("task_cards", 30)]),
        (" task_cards = 12 , true_false=5,", [("true_false", 5), ("task_cards", 12)]),
        ("true_false=5,true_false=6", [("true_false", 6)]),
    ],
)
def test_sections_come_in_the_product_s_order(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(choice.key, choice.count) for choice in chosen_sections(ACADEMY, text)] == expected


@pytest.mark.parametrize("text", ["riddles", "true_false=x", "true_false=101", "true_false=²", ",", "="])
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(BadRequest):
        chosen_sections(ACADEMY, text)


@pytest.mark.parametrize(
    ("text", "expected"), [("", None), (" 2.50", 2.5), ("$3", 3.0), ("0,25", 0.25), ("1e2", 100.0)]
)
def test_amounts_of_money(text: str, expected: float | None) -> None:
    assert dollars(text) == expected


@pytest.mark.parametrize("text", ["0", "-1", "nan", "inf", "1e999", "two", "1.000,00", "$"])
def test_no_amounts_of_money(text: str) -> None:
    with pytest.raises(BadRequest, match="not an amount of money"):
        dollars(text)


def test_without_a_product_the_products_are_named(tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="academy, caterpillar"):
        job_request(Choices(workbook=tmp_path / "book.xlsx", product=""), Settings())


def test_a_language_in_capitals_is_understood(tmp_path: Path) -> None:
    write_template(tmp_path / "book.xlsx")
    choices = Choices(tmp_path / "book.xlsx", "academy", out=tmp_path, writer="offline", language="DE")
    assert job_request(choices, Settings()).options.language == "de"


def test_the_settings_fill_in_what_was_not_said(tmp_path: Path) -> None:
    write_template(tmp_path / "book.xlsx")
    settings = Settings(paper="a4", language="de", output=str(tmp_path / "out"))
    choices = Choices(workbook=tmp_path / "book.xlsx", product="academy", writer="offline", max_cost="2.5")
    request = job_request(choices, settings)
    assert (request.title, request.out) == ("book", str(tmp_path / "out"))
    options = request.options
    assert (options.paper, options.language, options.max_cost_usd, options.sections) == ("a4", "de", 2.5, ())


@pytest.mark.parametrize(
    "settings", [Settings(base_url="http://127.0.0.1:11434/v1"), Settings(redis_url="redis://shared.example")]
)
def test_no_key_is_needed_where_another_has_it(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    write_template(tmp_path / "book.xlsx")
    choices = Choices(workbook=tmp_path / "book.xlsx", product="academy", out=tmp_path / "out")
    assert job_request(choices, settings).options.writer == "openai"
