"""The estimate: it adds up, and follows what is chosen."""

from dataclasses import replace

import pytest

from app.core.jobs import EngineStatus
from app.core.settings import DEFAULT_MODEL, Settings
from app.generators.products import find_product
from app.generators.writers.pricing import estimate
from app.ui.preparing.choices import Choices
from app.ui.preparing.outlook import Power, foresee

ACADEMY = find_product("academy")
ALL = Choices("academy", {section.key: section.count for section in ACADEMY.sections})
POWER = Power(writers=16, renderers=1, calls=12)


def test_a_lesson_of_all_sections() -> None:
    outlook = foresee(ACADEMY, ALL, 1, DEFAULT_MODEL, POWER)
    assert (outlook.files, outlook.pages, outlook.questions) == (9, 22, 105)
    needs = estimate(ACADEMY.sections, 1, DEFAULT_MODEL, True)
    assert (outlook.calls, outlook.cost_usd) == (needs.calls, needs.cost_usd)


def test_without_ai_it_costs_nothing_and_calls_nobody() -> None:
    outlook = foresee(ACADEMY, replace(ALL, writer="offline"), 11, DEFAULT_MODEL, POWER)
    assert (outlook.calls, outlook.cost_usd) == (0, 0.0)
    # The README's figure for the sample workbook is 18 s.
    assert outlook.seconds == pytest.approx(18, rel=0.2)


def test_the_price_of_an_unknown_model_is_not_guessed() -> None:
    assert foresee(ACADEMY, ALL, 3, "llama-of-our-school", POWER).cost_usd is None


@pytest.mark.parametrize(
    "less",
    [
        replace(ALL, verify=False),
        replace(ALL, preview=False),
        replace(ALL, counts={"true_false": 25}),
        replace(ALL, counts={**ALL.counts, "task_cards": 10}),
    ],
    ids=["unverified", "no preview", "one section", "fewer cards"],
)
def test_less_work_takes_less_time_and_no_more_of_anything(less: Choices) -> None:
    whole, part = (foresee(ACADEMY, each, 40, DEFAULT_MODEL, POWER) for each in (ALL, less))
    assert part.seconds < whole.seconds
    assert all(getattr(part, name) <= getattr(whole, name) for name in ("files", "pages", "calls", "cost_usd", "bytes"))


def test_nothing_chosen_comes_to_nothing() -> None:
    for outlook in (
        foresee(ACADEMY, replace(ALL, counts={}), 5, DEFAULT_MODEL, POWER),
        foresee(ACADEMY, ALL, 0, DEFAULT_MODEL, POWER),
    ):
        assert (outlook.files, outlook.pages, outlook.questions, outlook.calls, outlook.seconds) == (0, 0, 0, 0, 0.0)


def test_the_running_engine_says_what_power_there_is() -> None:
    settings = Settings(writers=4, renderers=3)
    status = EngineStatus(server="shared", address="", is_up=True, writers=3, writer_slots=48, renderers=1)
    assert Power.of(settings, None) == Power(4, 3, settings.calls_a_lesson)
    assert Power.of(settings, status) == Power(48, 1, settings.calls_a_lesson)
