"""What a lesson's row says, and what a renderer takes back from its dead predecessor."""

from pathlib import Path
from typing import Any

from app.core.deck import Deck, ItemKind, SectionDeck
from app.core.ledger import Ledger
from app.generators.products import find_product
from app.worker.rendering_desk import RenderingDesk, lesson_notice
from tests.support.ledger import bring_to_written, make_deck, make_job

SECTIONS = find_product("academy").sections


def deck_with(*sections: SectionDeck) -> Deck:
    return make_deck().model_copy(update={"sections": sections})


def section(key: str, wanted: int, *notices: str) -> SectionDeck:
    return SectionDeck(key=key, kind=ItemKind.TRUE_FALSE, wanted=wanted, notices=notices)


def test_a_row_says_what_is_missing_and_what_is_out_of_balance() -> None:
    one = section("true_false", 2, "7 of 8 statements are true, and no others came.")
    two = section("multiple_choice", 0, "On 6 of 8 items the right option is the longest one.")
    assert lesson_notice(deck_with(one, two), SECTIONS) == (
        "2 questions could not be made good and are left out. "
        "True or False Worksheet: 7 of 8 statements are true, and no others came. "
        "Multiple Choice Worksheet: On 6 of 8 items the right option is the longest one."
    )
    assert lesson_notice(deck_with(section("true_false", 1)), SECTIONS).startswith("One question could not")
    assert lesson_notice(deck_with(section("true_false", 0)), SECTIONS) == ""


def test_only_what_the_dead_renderer_held_is_taken_back(tmp_path: Path) -> None:
    nobody: Any = None
    with Ledger(f"sqlite:///{tmp_path / 'ledger.sqlite3'}") as ledger:
        job_id = make_job(ledger, 2)
        first, second = (bring_to_written(ledger, job_id, number) for number in (1, 2))
        assert all(ledger.begin_rendering(each) for each in (first, second))
        desk = RenderingDesk(nobody, nobody, ledger, nobody, "here")
        desk.take_back(())
        assert ledger.begin_rendering(first) is None
        desk.take_back({first})
        assert ledger.begin_rendering(first)
        assert ledger.begin_rendering(second) is None
