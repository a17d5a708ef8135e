"""The estimate: it adds up, and follows what is chosen."""

import pytest

from app.core.jobs import EngineStatus, JobOptions, SectionChoice
from app.core.settings import DEFAULT_MODEL, Settings
from app.generators.outlook import Outlook, Power, foresee
from app.generators.products import find_product
from app.generators.writers.pricing import estimate

ACADEMY = find_product("academy")
ALL = JobOptions(product="academy")
POWER = Power(writers=16, renderers=1, calls=12)


def outlook_of(lessons: int, model: str = DEFAULT_MODEL, **options: object) -> Outlook:
    chosen = ALL.model_copy(update=options)
    return foresee(ACADEMY, ACADEMY.chosen(chosen.sections), chosen, lessons, model, POWER)


def test_a_lesson_of_all_sections() -> None:
    outlook = outlook_of(1)
    assert (outlook.files, outlook.pages, outlook.questions) == (9, 22, 105)
    needs = estimate(ACADEMY.sections, 1, DEFAULT_MODEL, True)
    assert (outlook.calls, outlook.cost_usd) == (needs.calls, needs.cost_usd)


def test_without_ai_it_costs_nothing_and_calls_nobody() -> None:
    outlook = outlook_of(11, writer="offline")
    assert (outlook.calls, outlook.cost_usd) == (0, 0.0)
    # The README's figure for the sample workbook is 18 s.
    assert outlook.seconds == pytest.approx(18, rel=0.2)


def test_the_price_of_an_unknown_model_is_not_guessed() -> None:
    assert outlook_of(3, "llama-of-our-school").cost_usd is None


@pytest.mark.parametrize(
    "less",
    [
        {"verify": False},
        {"preview": False},
        {"sections": (SectionChoice(key="true_false", count=25),)},
        {"sections": tuple(SectionChoice(key=each.key, count=10) for each in ACADEMY.sections)},
    ],
    ids=["unverified", "no preview", "one section", "fewer questions"],
)
def test_less_work_takes_less_time_and_no_more_of_anything(less: dict[str, object]) -> None:
    whole, part = outlook_of(40), outlook_of(40, **less)
    assert part.seconds < whole.seconds
    assert all(getattr(part, name) <= getattr(whole, name) for name in ("files", "pages", "calls", "cost_usd", "bytes"))


def test_nothing_chosen_comes_to_nothing() -> None:
    for outlook in (foresee(ACADEMY, (), ALL, 5, DEFAULT_MODEL, POWER), outlook_of(0)):
        assert (outlook.files, outlook.pages, outlook.questions, outlook.calls, outlook.seconds) == (0, 0, 0, 0, 0.0)


def test_the_running_engine_says_what_power_there_is() -> None:
    settings = Settings(writers=4, renderers=3)
    status = EngineStatus(server="shared", address="", is_up=True, writers=3, writer_slots=48, renderers=1)
    assert Power.of(settings, None) == Power(4, 3, settings.calls_a_lesson)
    assert Power.of(settings, status) == Power(48, 1, settings.calls_a_lesson)
