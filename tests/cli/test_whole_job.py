"""A ten-lesson workbook against a service that spoils every fifth answer: what gets printed is complete and right."""

import re
import sys
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from app.core.deck import LETTERS, Deck, MultipleChoiceItem, TrueFalseItem
from app.core.ledger import Ledger
from app.core.paths import Home
from app.core.settings import Settings
from app.generators.formulas import plain_text
from app.generators.products import find_product
from tests.support.command import Command
from tests.support.pdfs import page_texts, squeeze, ua_problems
from tests.support.service import WritingService
from tests.support.service_options import PASSING_FAULTS
from tests.support.workbooks import BLOCK, HEADINGS, save_book

pytestmark = [pytest.mark.engine, pytest.mark.skipif(sys.platform == "win32", reason="tried on POSIX only")]

LESSONS = (
    "Cells and Organelles",
    "Photosynthesis",
    "Cellular Respiration",
    "Food Webs",
    "Energy Pyramids",
    "Chemical Reactions",
    "Conservation of Mass",
    "Forces and Motion",
    "Electric Circuits",
    "Plate Tectonics",
)


@pytest.mark.parametrize("product_key", ["academy", "caterpillar"])
def test_a_spoilt_service_never_spoils_the_paper(
    product_key: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workbook = save_book(tmp_path / "ten.xlsx", {"Plan": ten_lessons()})
    with WritingService(first_seconds=0.05, item_seconds=0.01, rate=0.2, faults=PASSING_FAULTS) as service:
        variables = (("OPENAI_BASE_URL", service.url), ("OPENAI_API_KEY", "sk-whole-job-0123456789"))
        command = Command(tmp_path / "home", variables)
        arguments = ("--product", product_key, "--out", tmp_path / "out", "--no-preview", "--json")
        ended = command.run("generate", workbook, *arguments, timeout=240)
        faults = Counter(service.stats.faults)
        calls = service.stats.calls
        assert ended.code == 0, ended.err
        decks = stored_decks(command.home, ended.document["job_id"])
        wrong = [stem for deck in decks for stem in wrongly_keyed(deck, service)]
    product = find_product(product_key)
    for deck in decks:
        assert {s.key: len(s.items) for s in deck.sections} == {s.key: s.count for s in product.sections}
        assert all(text.strip() for text in stems(deck))
        assert doubled(deck) == []
    assert wrong == []
    letters = Counter(
        LETTERS[item.answer] for deck in decks for item in items(deck) if isinstance(item, MultipleChoiceItem)
    )
    assert all(0.2 <= count / letters.total() <= 0.3 for count in letters.values())
    for deck in decks:
        for section in deck.sections:
            truths = [item.answer for item in section.items if isinstance(item, TrueFalseItem)]
            assert not truths or 0.4 <= sum(truths) / len(truths) <= 0.6
    check_paper(ended.document, decks)
    rejected = Counter(rejection.code for deck in decks for rejection in deck.rejected)
    with capsys.disabled():
        print(  # noqa: T201
            f"\n{product_key}: {len(decks)} lessons, {sum(len(items(deck)) for deck in decks)} questions, {calls} calls"
            f"\n  letters {dict(sorted(letters.items()))}\n  faults {dict(faults)}\n  rejected {dict(rejected)}"
        )
    assert faults.total() > 0.1 * calls
    assert rejected


def ten_lessons() -> list[list[object]]:
    rows: list[list[object]] = [list(pair) for pair in BLOCK]
    rows += [[], ["Section: Matter and Energy"], list(HEADINGS)]
    rows += [[n, f"MS-PS1-{n}", title, f"Teach {title}."] for n, title in enumerate(LESSONS, 1)]
    return [*rows, ["MINI BUNDLE"]]


def stored_decks(home: Path, job_id: str) -> list[Deck]:
    ledger = Ledger.open(Home(home), Settings())
    try:
        return [ledger.deck(lesson.task_id) for lesson in ledger.snapshot(job_id).lessons]
    finally:
        ledger.close()


def items(deck: Deck) -> list[object]:
    return [item for section in deck.sections for item in section.items]


def stems(deck: Deck) -> list[str]:
    return [item.stem for section in deck.sections for item in section.items]


def doubled(deck: Deck) -> list[tuple[str, str]]:
    """Pairs of questions with the same words in any order, found by other means than the program's own."""
    whole = [(item.kind, f"{getattr(item, 'scenario', '')} {item.stem}") for s in deck.sections for item in s.items]
    kinds = [(kind, re.sub(r"\W+", " ", text.lower())) for kind, text in whole]
    return [
        (one, other)
        for (kind, one), (other_kind, other) in combinations(kinds, 2)
        if kind is other_kind and fuzz.token_sort_ratio(one, other) >= 98 and numbers(one) == numbers(other)
    ]


def numbers(text: str) -> list[str]:
    return sorted(re.findall(r"\d+", text))


def wrongly_keyed(deck: Deck, service: WritingService) -> list[str]:
    """Items whose key is not what the service knows to be right."""
    wrong = []
    for section in deck.sections:
        for item in section.items:
            if isinstance(item, MultipleChoiceItem):
                key = item.options[item.answer]
            elif isinstance(item, TrueFalseItem):
                key = str(item.answer).lower()
            else:
                continue
            right = service.key_of(item.stem)
            if right.rstrip(".") != key.rstrip("."):  # some answers of the service end in a full stop
                wrong.append(f"{item.stem} -> {key}, not {right}")
    return wrong


def check_paper(document: dict, decks: list[Deck]) -> None:  # type: ignore[type-arg]
    """Every stem stands on a sheet of its lesson, and every sheet of the first lesson passes PDF/UA-1."""
    for number, (lesson, deck) in enumerate(zip(document["lessons"], decks, strict=True)):
        pdfs = [Path(name).read_bytes() for name in lesson["files"]]
        assert len(pdfs) == 2 * len(deck.sections)
        printed = "".join(text for pdf in pdfs for text in page_texts(pdf))
        assert [stem for stem in stems(deck) if "$" not in stem and squeeze(plain_text(stem)) not in printed] == []
        if number == 0:
            assert [problem for pdf in pdfs for problem in ua_problems(pdf)] == []
